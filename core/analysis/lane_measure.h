// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of eight trials at once, unrounded: the sums of MODEL.md 7 in doubles.
#pragma once

#include "core/analysis/measure.h"
#include "core/engine/other_numbers.h"

namespace headroom {

/// What the figures need to know of a project besides its lines.
struct LaneFrame
{
    int months = 0;
    int horizon = 0;
    int headlineColumn = 1;
    int evaluated = 0;
    Month start;
    Lanes discountRate;
};
LaneFrame laneFrameOf(const Model& model);

/// Whether a simulation can look at it: lines, cashImprovement12m, cashImprovement12mAllIn, runRateSaving, npv, trough,
/// lowestLiquidity, prepaidAtHorizon, payableBeyondHorizon, interestAvoided12m, costOfOwnership3y and 5y with their discounted
/// forms. Errors: FigureUnknown (with those that can), MonthOutside.
Status canMeasureLanes(const LaneFrame& frame, const Measure& what);
/// Domain: what canMeasureLanes() accepts.
Lanes measureLanes(const LanesRun& run, const LaneFrame& frame, const Measure& what);
/// Cumulative B from the headline's first column to `column`, move - stay.
Lanes cumulativeBenefit(const LanesRun& run, const LaneFrame& frame, int column);

} // namespace headroom
