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

/// Two neighbouring values of the field between which the figure passes the target without being it.
struct GoalSeekJump
{
    GoalSeekRange values;
    Reading atLow;
    Reading atHigh;
};

struct GoalSeekResult
{
    bool reached = false;             // the figure is the target, but for the roundings of its bookings
    bool everywhere = false;          // it is the target at every value that was tried: the input does not matter
    Fraction value;                   // of the input: the solution nearest to its present value, else where the figure is nearest
    Reading figure;                   // at that value
    Reading difference;               // figure - target
    int solutions = 0;                // how many the search saw; neighbours that are the target count once
    std::optional<GoalSeekJump> jump; // where nothing is the target but the figure passes it: nearest to the present value
    GoalSeekRange searched;           // from where to where
    Reading lowest;                   // of the figure at the grid's values
    Reading highest;
    int projections = 0; // how many were computed
};

/// Searches [low, high] on exact projections: a grid of 33 values brackets every crossing that it sees, bisection narrows each to
/// neighbouring values of the field (twelve decimals, whole numbers, minor units). A figure that jumps over the target does not reach
/// it: between whole numbers, or where the last step is more than a hundredth of what the figure changes between two values of the
/// grid. Without a range: the field's own where it has both ends of at most 1,000, else 0 to twice its present value (of several rows
/// the largest); of what is added that value less and more, of months and days a year. Values at which there is no figure are left
/// out; where a crossing can't be narrowed for want of figures, there is no solution. The difference of money is that from the target
/// rounded to the minor unit. Errors: those of the path and the measure; DomainError for an empty range; the last error when no value
/// at all has a figure; Cancelled.
struct GoalSeek
{
    Variation variation;
    Measure what;
    double target = 0;
    std::optional<GoalSeekRange> range;
};
Result<GoalSeekResult> goalSeek(const Model& model, const GoalSeek& goal, const Watch& watch = {});
/// The same for the figure's difference between two models that vary the same field; the target is the difference.
Result<GoalSeekResult> breakEven(const Model& model, const Model& other, const GoalSeek& goal, const Watch& watch = {});

} // namespace headroom
