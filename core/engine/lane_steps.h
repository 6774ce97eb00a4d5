// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a recorded program, run for a batch of trials with the widest vectors that the processor has. Inside the engine only.
#pragma once

#include "core/engine/lane_program.h"

namespace headroom {

struct LaneSteps
{
    std::span<const LaneInstruction> instructions;
    std::span<const LaneTerm> terms;
    const Lanes* draws = nullptr;
    Lanes* space = nullptr; // LaneProgram::batch a place
};

/// Eight doubles are two, four or all at a time.
enum class LaneVectors : std::uint8_t { Narrow, Avx2, Avx512 };
bool hasVectors(LaneVectors vectors);

/// Every step in turn, with the widest vectors that the processor has. The same bits whatever they are: products and sums are rounded
/// one by one.
void runLaneSteps(const LaneSteps& steps);
/// Domain: hasVectors(vectors).
void runLaneSteps(const LaneSteps& steps, LaneVectors vectors);

} // namespace headroom
