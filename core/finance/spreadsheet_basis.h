// SPDX-License-Identifier: GPL-3.0-or-later
// The day counts of spreadsheets, their "basis" 0 to 4, where these are not the conventions of core/base/day_count.h.
#pragma once

#include "core/base/calendar.h"

namespace headroom::finance {

/// 0: 30/360 US; a start on the last of February counts as the 30th, an end there only when the start is one, but such a start
///    leaves the end's 31st as it is: 28 Feb to 31 Aug is 181 days, with DayCount::Thirty360Us 180.
/// 1: actual days over the average length of the years; not ACT/ACT ISDA: 1 Jul 2023 to 1 Jul 2024 is 1, there 1.0014.
/// 2: actual/360. 3: actual/365. 4: 30/360 European.
enum class Basis { Us30360, ActualActual, Actual360, Actual365, European30360 };

/// Years between the two dates, in whichever order: >= 0. Basis 1: up to a year apart, actual days over 366 if both lie in one
/// leap year, or a 29 February lies between them or is the end; else over 365; further apart, over the average length of the
/// calendar years from the first date's to the last's. Source: the YEARFRAC of spreadsheets; D. A. Wheeler, "YEARFRAC
/// Incompatibilities", 2010.
double yearFraction(Basis basis, Date start, Date end);

/// Days from start to end as the basis counts them: of 30 to a month (0 and 4), or actual ones. Negative when end < start.
int daysBetween(Basis basis, Date start, Date end);

} // namespace headroom::finance
