// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_count.h"

#include <algorithm>

namespace headroom {

namespace {

bool isLastOfFebruary(Date d) { return d.month() == 2 && d == lastDay(d.inMonth()); }

YearFraction thirty360(Date start, Date end, int startDay, int endDay)
{
    return {std::int64_t{360} * (end.year() - start.year()) + 30 * (end.month() - start.month()) + (endDay - startDay), 360};
}

YearFraction thirty360Us(Date start, Date end)
{
    int startDay = start.day();
    int endDay = end.day();
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

YearFraction thirty360EIsda(Date start, Date end, Date maturity)
{
    const int startDay = isLastOfFebruary(start) ? 30 : std::min(start.day(), 30);
    const int endDay = isLastOfFebruary(end) && end != maturity ? 30 : std::min(end.day(), 30);
    return thirty360(start, end, startDay, endDay);
}

int leapDaysThrough(Date date) // 29 Februaries in [0001-01-01, date]
{
    const int fullYears = date.year() - 1;
    const int before = fullYears / 4 - fullYears / 100 + fullYears / 400;
    const bool passed = isLeapYear(date.year()) && date >= Date(date.year(), 2, 29);
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
    case DayCount::Thirty360Us: return thirty360Us(start, end);
    case DayCount::Thirty360E: return thirty360(start, end, std::min(start.day(), 30), std::min(end.day(), 30));
    case DayCount::Thirty360EIsda: return thirty360EIsda(start, end, maturity);
    case DayCount::Actual360: return {end - start, 360};
    case DayCount::Actual365Fixed: return {end - start, 365};
    case DayCount::NoLeap365: return {(end - start) - (leapDaysThrough(end) - leapDaysThrough(start)), 365};
    case DayCount::ActualActualIsda: return actualActualIsda(start, end);
    }
    return {};
}

} // namespace headroom
