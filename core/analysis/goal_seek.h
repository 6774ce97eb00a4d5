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
    bool clipped = false;             // more was asked for than the field takes
    int tried = 0;                    // values of the field
    int withFigure = 0;               // those at which there is one
    bool everyValue = false;          // there are no others in the range
    Reading lowest;                   // of the figure at the values tried
    Reading highest;
    int projections = 0; // how many were computed
};

/// Searches [low, high] on exact projections. Where the field has at most 400 values there, all of them are tried. Else a grid of 33
/// brackets every crossing that it sees, and bisection narrows each to neighbouring values of the field (twelve decimals, whole
/// numbers, minor units); where that finds nothing, the edges between values with and without a figure are bisected, and the grid's
/// values nearest to the target are refined by golden section. A figure that jumps over the target does not reach it: between whole
/// numbers; where an amount of money stays more than 144 minor units off (half a unit for each of 24 lines in 12 months), or more
/// than 1e-8 of the target; where another figure's last step is more than a hundredth of what it changes between two values of the
/// grid. The range ends where the field's own does (of factors and additions: the range that was asked for). Without a range: the
/// field's own where it has both ends of at most 1,000, else 0 to twice its present value (of several rows the largest); of what is
/// added that value less and more, of months and days a year. Values at which there is no figure are left out; where a crossing can't
/// be narrowed for want of figures, there is no solution. The difference of money is that from the target rounded to the minor unit.
/// Two models break even everywhere where they differ by roundings only: by at most 5 minor units, or 1e-8 of the figure. Errors:
/// those of the path and the measure; DomainError for an empty range, also one without a value of the field; NumberOutOfRange where
/// the field takes nothing of it; the last error when no value at all has a figure; Cancelled.
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
