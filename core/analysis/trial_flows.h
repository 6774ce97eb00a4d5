// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that no sum over lines gives: rates of return and paybacks, from one trial's cash before debt. Inside the analysis only.
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <span>
#include <string_view>

namespace headroom {

/// irr, xirr, mirr, roi, paybackMonth, discountedPaybackMonth.
bool isFlowFigure(std::string_view id);

/// U(t) of MODEL.md 7 by month, in major units, whole minor units of it.
struct TrialFlows
{
    std::span<const double> months;
    double discountRate = 0; // a year
    Month start;             // the first month
};

/// As the figures of a projection (engine/figures.cpp): rates a year as fractions, paybacks in
/// months. Nothing where there is none: no rate or several, nothing paid back. Domain: isFlowFigure(id).
std::optional<double> flowFigure(std::string_view id, const TrialFlows& flows);

} // namespace headroom
