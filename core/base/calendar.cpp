// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace headroom {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

// Days since 1970-01-01 of a civil date; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
std::int32_t serialOf(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

[[noreturn]] void brokenDate()
{
    std::fputs("headroom: a date was built that does not exist\n", stderr);
    std::abort();
}

// The number that `count` digits at `at` spell, or -1.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

std::string twoDigits(int number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

} // namespace

Month::Month(int year, int month) : m_index(year * 12 + month - 1)
{
    if (month < 1 || month > 12)
        brokenDate();
}

Result<Month> Month::parse(std::string_view text)
{
    const auto fail = [&] { return Error{ErrorCode::MonthMalformed, {}, {{"found", std::string(text.substr(0, 60))}}}; };
    if (text.size() != 7 || text[4] != '-')
        return fail();
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return fail();
    return Month(year, month);
}

std::string Month::toText() const { return std::to_string(year()) + '-' + twoDigits(month()); }

Date::Date(int year, int month, int day) : m_serial(serialOf(year, month, day))
{
    if (!exists(year, month, day))
        brokenDate();
}

bool Date::exists(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Month(year, month));
}

Result<Date> Date::parse(std::string_view text)
{
    const auto fail = [&] { return Error{ErrorCode::DateMalformed, {}, {{"found", std::string(text.substr(0, 60))}}}; };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return fail();
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < firstYear || year > lastYear || !exists(year, month, day))
        return fail();
    return Date(year, month, day);
}

std::string Date::toText() const
{
    const CivilDate c = civil();
    return std::to_string(c.year) + '-' + twoDigits(c.month) + '-' + twoDigits(c.day);
}

Date firstDay(Month month) { return Date(month.year(), month.month(), 1); }
Date lastDay(Month month) { return Date(month.year(), month.month(), daysIn(month)); }

Date addMonths(Date date, int months, EndOfMonth rule)
{
    const CivilDate from = date.civil();
    const Month month(from.year, from.month);
    const Month target = month + months;
    const bool wasLast = from.day == daysIn(month);
    const int last = daysIn(target);
    const int day = rule == EndOfMonth::KeepLastDay && wasLast ? last : std::min(from.day, last);
    return Date(target.year(), target.month(), day);
}

} // namespace headroom
