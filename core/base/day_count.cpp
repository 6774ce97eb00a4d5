// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_count.h"

#include <algorithm>

namespace headroom {

namespace {

bool isLastOfFebruary(CivilDate d) { return d.month == 2 && d.day == (isLeapYear(d.year) ? 29 : 28); }

YearFraction thirty360(CivilDate start, CivilDate end, int startDay, int endDay)
{
    return {std::int64_t{360} * (end.year - start.year) + 30 * (end.month - start.month) + (endDay - startDay), 360};
}

YearFraction thirty360E(CivilDate start, CivilDate end)
{
    return thirty360(start, end, std::min(start.day, 30), std::min(end.day, 30));
}

YearFraction thirty360Us(CivilDate start, CivilDate end)
{
    int startDay = start.day;
    int endDay = end.day;
    if (isLastOfFebruary(start)) {
        if (isLastOfFebruary(end))
            endDay = 30;
        startDay = 30;
    }
    if (endDay == 31 && startDay >= 30)
        endDay = 30;
    startDay = std::min(startDay, 30);
    return thirty360(start, end, startDay, endDay);
}

YearFraction thirty360EIsda(CivilDate start, CivilDate end, bool endIsMaturity)
{
    const int startDay = isLastOfFebruary(start) ? 30 : std::min(start.day, 30);
    const int endDay = isLastOfFebruary(end) && !endIsMaturity ? 30 : std::min(end.day, 30);
    return thirty360(start, end, startDay, endDay);
}

int leapDaysThrough(Date date) // 29 Februaries in [0001-01-01, date]
{
    const CivilDate c = date.civil();
    const int fullYears = c.year - 1;
    const int before = fullYears / 4 - fullYears / 100 + fullYears / 400;
    const bool passed = isLeapYear(c.year) && (c.month > 2 || (c.month == 2 && c.day == 29));
    return before + (passed ? 1 : 0);
}

YearFraction actualActualIsda(Date start, Date end)
{
    std::int64_t inLeapYears = 0;
    std::int64_t inOtherYears = 0;
    for (Date from = start; from < end;) {
        const Date to = std::min(end, Date(from.year() + 1, 1, 1));
        (isLeapYear(from.year()) ? inLeapYears : inOtherYears) += to - from;
        from = to;
    }
    return {inLeapYears * 365 + inOtherYears * 366, std::int64_t{365} * 366};
}

} // namespace

YearFraction yearFraction(DayCount convention, Date start, Date end, Date maturity)
{
    if (end < start) {
        const YearFraction swapped = yearFraction(convention, end, start, maturity);
        return {-swapped.numerator, swapped.denominator};
    }
    switch (convention) {
    case DayCount::Thirty360Us: return thirty360Us(start.civil(), end.civil());
    case DayCount::Thirty360E: return thirty360E(start.civil(), end.civil());
    case DayCount::Thirty360EIsda: return thirty360EIsda(start.civil(), end.civil(), end == maturity);
    case DayCount::Actual360: return {end - start, 360};
    case DayCount::Actual365Fixed: return {end - start, 365};
    case DayCount::NoLeap365: return {(end - start) - (leapDaysThrough(end) - leapDaysThrough(start)), 365};
    case DayCount::ActualActualIsda: return actualActualIsda(start, end);
    }
    return {};
}

} // namespace headroom
