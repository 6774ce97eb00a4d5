// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/figure_series.h"

#include "core/base/number_conversion.h"

#include <cmath>

namespace headroom {

Series discountedCumulative(const Projection& projection, Decimal annualRate)
{
    Series series(projection.cumulativeUnlevered.size());
    const double rate = annualRate.toDoubleLossy();
    double sum = 0;
    for (int t = 1; t <= projection.months; ++t) {
        const Money month = projection.unleveredBenefit[static_cast<std::size_t>(t)];
        sum += static_cast<double>(month.minor()) / std::pow(1 + rate, t / 12.0);
        series[static_cast<std::size_t>(t)] = moneyOfMinor(sum);
    }
    return series;
}

int lastNegative(const Series& series, int until)
{
    int t = until;
    while (t > 0 && series[static_cast<std::size_t>(t)] >= Money())
        --t;
    return t;
}

} // namespace headroom
