// SPDX-License-Identifier: GPL-3.0-or-later
// A small strict reader for the CSV files of data/prices. Users' files go through core/exchange, never through this.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// RFC 4180 with line feeds: fields of the header's number in every line, quotes only around whole fields, a line feed at the end.
/// Domain: anything else ends the program, as the files are part of it.
class BookCsv
{
public:
    /// `header` is the first line that the file must have.
    BookCsv(std::string_view file, std::string_view header);

    /// Moves to the next line; false at the end. The fields live until the next call.
    bool next();
    std::string_view operator[](std::size_t column) const { return m_fields[column]; }

private:
    std::string_view takeQuoted(std::size_t column);

    std::string_view m_rest;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_unquoted; // a buffer a column
};

/// Ends the program: the shipped book is broken at that place.
[[noreturn]] void bookBroken(std::string_view where);

} // namespace headroom
