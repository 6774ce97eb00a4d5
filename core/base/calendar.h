// SPDX-License-Identifier: GPL-3.0-or-later
// Month and Date: the proleptic Gregorian calendar, without time zones.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace headroom {

/// A calendar month, years 1900 to 2200. Text form "2024-07".
class Month
{
public:
    constexpr Month() = default;
    /// Domain: 1 <= month <= 12, else the program ends.
    Month(int year, int month);
    static constexpr Month fromIndex(std::int32_t monthsSinceYearZero)
    {
        Month m;
        m.m_index = monthsSinceYearZero;
        return m;
    }
    /// Exactly "YYYY-MM" within the years 1900 to 2200. Error: MonthMalformed.
    static Result<Month> parse(std::string_view text);

    constexpr std::int32_t index() const { return m_index; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    std::string toText() const;

    constexpr Month operator+(int months) const { return fromIndex(m_index + months); }
    constexpr Month operator-(int months) const { return fromIndex(m_index - months); }
    /// Whole months from the other to this one.
    constexpr int operator-(Month other) const { return m_index - other.m_index; }
    friend constexpr auto operator<=>(Month, Month) = default;
    friend constexpr bool operator==(Month, Month) = default;

    static constexpr Month blankWord() { return fromIndex(std::numeric_limits<std::int32_t>::min()); }

private:
    std::int32_t m_index = 2000 * 12;
};

constexpr bool isLeapYear(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
constexpr int daysIn(Month month)
{
    const int m = month.month();
    return m != 2 ? 30 + ((m + (m >> 3)) & 1) : isLeapYear(month.year()) ? 29 : 28;
}

/// A day in three numbers.
struct CivilDate
{
    int year;
    int month; // 1..12
    int day;   // 1..31
};

/// A calendar day, years 1900 to 2200. Text form "2024-03-31".
class Date
{
public:
    constexpr Date() = default;
    /// Domain: an existing day, else the program ends.
    Date(int year, int month, int day);
    /// Days since 1970-01-01.
    static constexpr Date fromSerial(std::int32_t serial)
    {
        Date d;
        d.m_serial = serial;
        return d;
    }
    /// Exactly "YYYY-MM-DD", an existing day within the years 1900 to 2200. Error: DateMalformed.
    static Result<Date> parse(std::string_view text);
    static bool exists(int year, int month, int day);

    constexpr std::int32_t serial() const { return m_serial; }
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", for days since 0000-03-01.
    constexpr CivilDate civil() const
    {
        const auto z = static_cast<std::uint32_t>(m_serial + 719468);
        const std::uint32_t era = z / 146097;
        const std::uint32_t dayOfEra = z - era * 146097;
        const std::uint32_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        const std::uint32_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        const std::uint32_t shifted = (5 * dayOfYear + 2) / 153; // from March on
        const std::uint32_t month = shifted < 10 ? shifted + 3 : shifted - 9;
        return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
            static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1)};
    }
    constexpr int year() const { return civil().year; }
    constexpr int month() const { return civil().month; } // 1..12
    constexpr int day() const { return civil().day; }     // 1..31
    constexpr Month inMonth() const
    {
        const CivilDate c = civil();
        return Month::fromIndex(c.year * 12 + c.month - 1);
    }
    std::string toText() const;

    constexpr Date operator+(int days) const { return fromSerial(m_serial + days); }
    constexpr Date operator-(int days) const { return fromSerial(m_serial - days); }
    /// Days from the other to this one.
    constexpr int operator-(Date other) const { return m_serial - other.m_serial; }
    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr bool operator==(Date, Date) = default;

    static constexpr Date blankWord() { return fromSerial(std::numeric_limits<std::int32_t>::min()); }

private:
    std::int32_t m_serial = 0;
};

Date firstDay(Month month);
Date lastDay(Month month);
/// The same day `months` later; the last day of the month where that day does not exist, or, when `endOfMonth`, always where
/// `date` itself is the last day of its month (31 Jan, 29 Feb, 31 Mar).
enum class EndOfMonth { KeepDay, KeepLastDay };
Date addMonths(Date date, int months, EndOfMonth rule);

} // namespace headroom
