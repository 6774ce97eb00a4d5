// SPDX-License-Identifier: GPL-3.0-or-later
// Tax depreciation of the United States by the published percentage tables.
#pragma once

#include "core/base/result.h"

#include <vector>

namespace headroom::finance {

/// When in the first year the property is taken to be placed in service.
enum class MacrsConvention { HalfYear, FirstQuarter, SecondQuarter, ThirdQuarter, FourthQuarter };

/// Shares of the cost in the years 1 to recoveryYears + 1; they sum to 1. Rounded as published: percent with two decimals, with
/// three for 20-year property. Domain: recoveryYears 3, 5, 7, 10, 15 or 20, else DomainError "class". Source: IRS Publication 946
/// (2023), Appendix A, tables A-1 (half-year) and A-2 to A-5 (mid-quarter); first in Rev. Proc. 87-57.
Result<std::vector<double>> macrsShares(int recoveryYears, MacrsConvention convention);

/// cost x share of the year, unit that of the cost, not rounded further; 0 after the last year. Domain: year >= 1, else
/// DomainError.
Result<double> macrs(double cost, int recoveryYears, int year, MacrsConvention convention);

} // namespace headroom::finance
