// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation schedules: what share of a cost has become expense so many months after the purchase.
#pragma once

#include "core/engine/plan.h"

#include <vector>

namespace headroom {

/// Share of the cost that is depreciated by the end of the month of purchase (place 0), of the month after (1), and so on; the last
/// is 1. Shares are exact fractions, those of the declining balance rounded to 12 decimals.
using DepreciationSchedule = std::vector<Fraction>;

/// Books: from the month after the purchase over `months` periods of a month. Straight line: 1/n each. Declining balance: 2/n of
/// what is left, straight line over the rest from the period in which that is more. Sum of digits: n, n - 1, .. 1 over their sum.
DepreciationSchedule bookSchedule(DepreciationMethod method, int months);

/// Tax, of a purchase in `bought`: a table of annual shares, each spread evenly over its months.
/// Straight line, declining balance (double, with the switch) and sum of digits over `taxLifeYears`: years of twelve months from the
/// month after the purchase. MACRS: the tables of IRS Publication 946 for 3, 5, 7, 10, 15 or 20 years (the least that is not below the
/// life), the years are tax years; the first year's share is spread from the month of purchase to the end of the tax year, and the
/// quarter of the mid-quarter convention is that of the tax year in which `bought` lies.
/// Domain: a method other than AsBooked.
DepreciationSchedule taxSchedule(const Company& company, Month bought);

} // namespace headroom
