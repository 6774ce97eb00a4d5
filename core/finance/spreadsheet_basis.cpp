// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/spreadsheet_basis.h"

#include "core/base/day_count.h"

#include <utility>

namespace headroom::finance {

namespace {

bool isLastOfFebruary(Date d) { return d.month() == 2 && d == lastDay(d.inMonth()); }

bool isUsException(Date start, Date end) { return isLastOfFebruary(start) && end.day() == 31; }

bool isWithinAYear(Date start, Date end)
{
    if (start.year() == end.year())
        return true;
    return start.year() + 1 == end.year()
        && (start.month() > end.month() || (start.month() == end.month() && start.day() >= end.day()));
}

bool hasLeapDay(Date start, Date end)
{
    for (const int year : {start.year(), end.year()})
        if (isLeapYear(year) && start < Date(year, 3, 1) && end >= Date(year, 2, 29))
            return true;
    return false;
}

double lengthOfYear(Date start, Date end)
{
    if (isWithinAYear(start, end)) {
        const bool inOneLeapYear = start.year() == end.year() && isLeapYear(start.year());
        return inOneLeapYear || hasLeapDay(start, end) ? 366 : 365;
    }
    const int years = end.year() - start.year() + 1;
    return static_cast<double>(Date(end.year() + 1, 1, 1) - Date(start.year(), 1, 1)) / years;
}

} // namespace

double yearFraction(Basis basis, Date start, Date end)
{
    if (end < start)
        std::swap(start, end);
    const double days = daysBetween(basis, start, end);
    switch (basis) {
    case Basis::ActualActual: return days / lengthOfYear(start, end);
    case Basis::Actual365: return days / 365;
    case Basis::Us30360:
    case Basis::Actual360:
    case Basis::European30360: break;
    }
    return days / 360;
}

int daysBetween(Basis basis, Date start, Date end)
{
    if (basis != Basis::Us30360 && basis != Basis::European30360)
        return end - start;
    const DayCount convention = basis == Basis::Us30360 ? DayCount::Thirty360Us : DayCount::Thirty360E;
    const int days = static_cast<int>(headroom::yearFraction(convention, start, end, end).numerator);
    return basis == Basis::Us30360 && isUsException(start, end) ? days + 1 : days;
}

} // namespace headroom::finance
