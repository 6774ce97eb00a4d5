// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of an XLSX workbook mean as text. For xlsx_workbook.cpp and xlsx_sheet.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a number format makes of a number.
enum class NumberShows : std::uint8_t { Number, Date, Percent };

/// What the sheets of a workbook share.
struct XlsxShared
{
    std::string text;                // of all shared strings, one behind the other
    std::vector<std::uint32_t> ends; // of each
    std::vector<NumberShows> styles; // by the place of a cell's style
    bool from1904 = false;           // days count from 1904-01-01, not from 1899-12-30
    std::string_view string(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(text).substr(begin, ends[index] - begin);
    }
};

/// What a number format shows: by its id when it is built in (ECMA-376 18.8.30), else by its code. Times are dates.
NumberShows shownBy(int id, std::string_view code);

/// "1.6384E4" as "16384", "0.10000000000000001" as "0.1": plain, at most 15 significant digits, as spreadsheets show it. What is not a
/// number stays as it is.
std::string plainCellNumber(std::string_view number);
/// "0.35" as "35%", as a cell with a format of percents shows it; exactly.
std::string percentText(std::string_view number);

/// A day number as a date, with the time of day where it has one (to the second); a number below 1 is a time of day alone. Nullopt for
/// what is no date.
std::optional<std::string> dateText(std::string_view number, bool from1904);

/// Undoes _x000D_ and the like, by which XLSX writes characters that XML can't hold.
std::string withoutEscapes(std::string_view text);

/// The column, counted from 1, and the row of "AB12"; nullopt when it is no such reference.
struct CellPlace
{
    std::size_t column = 0;
    std::size_t row = 0;
};
std::optional<CellPlace> cellPlace(std::string_view reference);

} // namespace headroom
