// SPDX-License-Identifier: GPL-3.0-or-later
// Which figures a simulation can look at, and what they need to know of a project.
#pragma once

#include "core/analysis/measure.h"

#include <algorithm>
#include <vector>

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
    int paymentLagMonths = 0;                 // of Azure's invoices
    std::vector<CovenantMeasure> covenants{}; // that the project has covenants of

    int headlineEnd() const { return headlineColumn + 11; }
    /// The last column in which covenants and liquidity are looked at.
    int lastWatched() const { return std::min(months, std::max(horizon, headlineEnd())); }
};
LaneFrame laneFrameOf(const Model& model);

/// Whether a simulation can look at it: every line, and every figure that a projection has (engine/figures.cpp,
/// engine/covenant_figures.cpp), of the cases in which it has one, with the parts of the headline. Errors: FigureUnknown (with those
/// that can), MonthOutside.
Status canMeasureLanes(const LaneFrame& frame, const Measure& what);
/// Whether it can be shown month by month: lines, and what covenants are tested on, by test date. Errors: FigureUnknown.
Status canFanLanes(const LaneFrame& frame, const Measure& what);
/// Of a month: its number in the calendar (Reading). Domain: canMeasureLanes().
FigureUnit unitInLanes(const Measure& what);
inline bool isMoneyInLanes(const Measure& what) { return unitInLanes(what) == FigureUnit::Money; }

} // namespace headroom
