// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of debt's analyses say: prepayments by what they save, maturities before and after the debt events.
#pragma once

#include "core/analysis/prepayment.h"
#include "ui/charts/chart_content.h"

namespace headroom {

/// `names` are the choices', in their order.
ChartContent prepaymentContent(const PrepaymentRanking& ranking, const QStringList& names, const QString& currency);

} // namespace headroom
