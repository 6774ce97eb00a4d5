// SPDX-License-Identifier: GPL-3.0-or-later
// How a table writes its dates: 2024-07-31, 31.07.2024, or with strokes, where day or month comes first.
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class DayOrder { MonthFirst, DayFirst };
std::string_view dayOrderName(DayOrder order); // "month-first", "day-first"

/// Collects what the dates of a table give away about the order of day and month.
class DayOrderGuess
{
public:
    /// A cell of a column of dates and where it stands; a time may stand behind the day. Texts that are no date with strokes give
    /// nothing away.
    void look(std::string_view cell, std::size_t row, std::string_view column);

    /// The order that all dates fit; month first where there is none. Error: NumberAmbiguous with row, column, found and expected: the
    /// first date that can be read in two ways where no other decides, or one that contradicts another.
    Result<DayOrder> order() const;

private:
    struct Seen
    {
        std::string cell;
        std::string column;
        std::size_t row = 0;
        Date monthFirst;
        Date dayFirst;
    };
    Error ambiguous(const Seen& seen, std::string expected) const;

    std::optional<Seen> m_dayFirst;   // the first that can be nothing else
    std::optional<Seen> m_monthFirst; // likewise
    std::optional<Seen> m_either;
};

/// "07/31/2024" of "07/31/2024 00:00:00", "2024-07-31" of "2024-07-31T23:59:59Z"; a text without a time behind it as it is.
std::string_view withoutTimeOfDay(std::string_view cell);

/// The day of "2024-07-31", "31.07.2024" (a day comes first in front of points), "7/31/2024" or "31/07/2024"; years have four digits.
/// Error: DateMalformed, with found.
Result<Date> dayOf(std::string_view cell, DayOrder order);

} // namespace headroom
