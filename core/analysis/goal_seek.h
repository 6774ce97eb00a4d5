// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one input at which a figure is what is wanted, or at which two scenarios are worth the same.
#pragma once

#include "core/analysis/varied_model.h"

#include <optional>
#include <vector>

namespace headroom {

struct GoalSeekRange
{
    Fraction low;
    Fraction high;
};

struct GoalSeekResult
{
    bool reached = false;   // the figure is the target, or lies on both sides of it at neighbouring values of the field
    Fraction value;         // of the input: the solution nearest to its present value, else where the figure is nearest
    Reading figure;         // at that value
    Reading difference;     // figure - target
    int solutions = 0;      // how many crossings the search saw
    GoalSeekRange searched; // from where to where
    Reading lowest;         // of the figure at the grid's values
    Reading highest;
    int projections = 0; // how many were computed
};

/// Searches [low, high] on exact projections: a grid of 33 values brackets every crossing that it sees, bisection narrows each to
/// neighbouring values of the field (twelve decimals, whole numbers, minor units). A figure that jumps over the target counts as
/// reached, with the difference shown. Without a range: the field's own where it has both ends of at most 1,000, else 0 to twice its
/// present value. Values at which there is no figure are left out; where a crossing can't be narrowed for want of figures, there is
/// no solution. The difference of money is that from the target rounded to the minor unit. Errors: those of the path and the measure;
/// DomainError for an empty range; the last error when no value at all has a figure; Cancelled.
struct GoalSeek
{
    Variation variation;
    Measure what;
    double target = 0;
    std::optional<GoalSeekRange> range;
};
Result<GoalSeekResult> goalSeek(const Model& model, const GoalSeek& goal, const Watch& watch = {});
/// The same for the figure's difference between two models that vary the same field; the target is the difference.
Result<GoalSeekResult> breakEven(const Model& model, const Model& other, const GoalSeek& goal);

} // namespace headroom
