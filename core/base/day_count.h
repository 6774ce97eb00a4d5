// SPDX-License-Identifier: GPL-3.0-or-later
// Day-count fractions by their ISDA names, as exact fractions of a year.
#pragma once

#include "core/base/calendar.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace headroom {

/// 2006 ISDA Definitions, section 4.16, but for NL/365: actual days less each 29 February after the start up to and with the
/// end, over 365 (so OpenGamma Strata's NL_365 and QuantLib's Actual365Fixed::NoLeap).
/// Thirty360Us: 4.16(f) with the end-of-February rule of the US market (the older QuantLib and Excel's basis 0 reading: a start
/// on the last day of February counts as the 30th; an end on the last of February too when the start was one).
enum class DayCount { Thirty360Us, Thirty360E, Thirty360EIsda, Actual360, Actual365Fixed, NoLeap365, ActualActualIsda };

/// numerator / denominator of a year, exactly; denominator > 0.
struct YearFraction
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    bool operator==(const YearFraction&) const = default;
};

/// The fraction from `start` (its interest included) to `end` (excluded). Domain: start <= end, else the fraction of the
/// swapped dates is returned with a minus sign. `maturity` matters for 30E/360 ISDA only: an end on the last day of February
/// counts as the 30th unless it is the maturity.
YearFraction yearFraction(DayCount convention, Date start, Date end, Date maturity);

} // namespace headroom
