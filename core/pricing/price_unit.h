// SPDX-License-Identifier: GPL-3.0-or-later
// What time a price's unit counts by: "vCore hour", "1 Hour", "GB month", "100GB day", "1/Month".
#pragma once

#include <string_view>

namespace headroom {

enum class UnitPeriod {
    Month, // a month, or a quantity without time (GB, 10k): counted as it is
    Hour,  // 730 a month
    Day,   // 730/24 a month
    Year   // 1/12 a month
};

/// By the last word of the unit, upper and lower case alike, with or without a plural s; "an hourly quota" is no hour.
UnitPeriod unitPeriod(std::string_view unit);

} // namespace headroom
