// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of Azure's page say: its cost by service, what of compute is committed, and ways to buy beside each other.
#pragma once

#include "core/analysis/purchase_options.h"
#include "ui/charts/chart_content.h"

#include <span>

namespace headroom {

/// The parts of Azure's cost: every line below Line::Azure.
std::span<const Line> azureParts();
/// What compute is paid by: as one goes, by reservations, by savings plans.
std::span<const Line> computeParts();

/// Months of the projection, from the first to the last.
struct MonthSpan
{
    int first = 1; // column
    int last = 0;
};
/// The 12 months of the headline, as far as they are projected.
MonthSpan headlineSpan(const Projection& projection);
/// The last 12 months that are projected: as far as anything has moved by then, it has moved.
MonthSpan lastSpan(const Projection& projection);
/// What the line costs in the months in the move case; positive.
Money costIn(const Projection& projection, Line line, MonthSpan months);

/// Month by month; of many parts the largest, the others as one.
ChartContent azureCostContent(const Projection& projection);
ChartContent committedContent(const Projection& projection);
/// Cash of 12 months and cost of the term for every way to buy; `names` are those of the options.
ChartContent purchaseContent(const PurchaseOptionComparison& comparison, const QStringList& names);

} // namespace headroom
