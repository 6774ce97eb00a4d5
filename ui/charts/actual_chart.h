// SPDX-License-Identifier: GPL-3.0-or-later
// Plan against actual in the notation of IBCS: actual amounts solid, the plan outlined, the forecast hatched.
#pragma once

#include "core/analysis/actual_comparison.h"
#include "ui/charts/chart_content.h"

namespace headroom {

/// The line by month with the signs of the statement, and below it what actual months are off; empty without months.
ChartContent actualContent(const ActualComparison& comparison, const ComparedLine& line);

} // namespace headroom
