// SPDX-License-Identifier: GPL-3.0-or-later
// Which figures a simulation can look at, and what they need to know of a project.
#pragma once

#include "core/analysis/measure.h"

namespace headroom {

/// What the figures need to know of a project besides its lines.
struct LaneFrame
{
    int months = 0;
    int horizon = 0;
    int headlineColumn = 1;
    int evaluated = 0;
    Month start;
    double discountRate = 0;
    int moneyDigits = 2;
};
LaneFrame laneFrameOf(const Model& model);

/// Whether a simulation can look at it: lines, cashImprovement12m, cashImprovement12mAllIn, runRateSaving, npv, trough,
/// lowestLiquidity, prepaidAtHorizon, payableBeyondHorizon, interestAvoided12m, costOfOwnership3y and 5y with their discounted
/// forms, and the figures of a trial's flows (trial_flows.h). Errors: FigureUnknown (with those that can), MonthOutside.
Status canMeasureLanes(const LaneFrame& frame, const Measure& what);
/// Whether it is money; else a rate a year, a share or a number of months. Domain: canMeasureLanes().
bool isMoneyInLanes(const Measure& what);

} // namespace headroom
