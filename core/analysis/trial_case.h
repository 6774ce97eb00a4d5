// SPDX-License-Identifier: GPL-3.0-or-later
// One combination of a simulation's counted inputs, ready to be computed for draws of all others. Inside the analysis only.
#pragma once

#include "core/analysis/field_change.h"
#include "core/analysis/trial_outputs.h"
#include "core/engine/lane_program.h"
#include "core/engine/other_numbers.h"

#include <span>

namespace headroom {

/// An uncertain input and what it is done to.
struct TrialInput
{
    const Uncertainty* uncertainty = nullptr;
    FieldTarget target;
    bool inLanes = false;       // else one of the values, by combination
    std::vector<double> values; // that it takes by combination
    std::vector<double> upTo;   // the probability up to which each holds
    std::size_t stride = 1;     // between combinations that differ in it alone

    std::size_t placeOf(double uniform) const;
};

/// What a thread keeps between trials.
struct TrialSpace
{
    std::vector<Lanes> program;
    std::int64_t outside = 0; // draws that lay outside their field's range, one a trial and input
};

class TrialCase
{
public:
    /// `outside`: how many of the combination's own values lay outside their fields' ranges. Errors: those of the projection. Throws
    /// OverflowError.
    static Result<TrialCase> of(Model model, std::span<const TrialInput> inputs, const TrialWanted& wanted, int outside);

    const LaneFrame& frame() const { return m_frame; }
    bool hasProgram() const { return m_program.has_value(); }
    const LaneProgram& program() const { return *m_program; }

    /// LaneProgram::batch times eight trials, of which the first `used` count: draws[input * batch + i] in, outputs[output * batch + i]
    /// out. By the program that was recorded; by the formulas themselves where there is none, and where a draw leads a field out of
    /// its range: its end is taken then, and counted.
    void run(std::span<const TrialInput> inputs, const TrialWanted& wanted, std::span<const Lanes> draws,
        std::span<Lanes> outputs, std::size_t used, TrialSpace& space) const;

private:
    TrialCase(Model model, LanesProjector projector) : m_model(std::move(model)), m_projector(std::move(projector)) {}
    void record(std::span<const TrialInput> inputs, const TrialWanted& wanted);
    struct EightDraws;
    std::vector<LaneInput> laneInputs(std::span<const TrialInput> inputs, const EightDraws& draws, std::int64_t& outside) const;
    bool isInRange(std::span<const Lanes> draws) const;

    Model m_model;
    LanesProjector m_projector;
    LaneFrame m_frame;
    int m_outside = 0;
    std::optional<LaneProgram> m_program;
    std::vector<std::pair<double, double>> m_ranges; // by input: the draws that keep every row in its field's range
};

} // namespace headroom
