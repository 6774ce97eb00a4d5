// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the next lines of a CSV text, announced before they are made.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace headroom {

/// Goes some lines in front of a CsvReader and announces (expectText) what stands in some columns, so that the table of texts is near
/// when it is asked for. Only hints: lines end at '\n', cells at the delimiter, whatever stands in quotes.
class LinesAhead
{
public:
    /// `columns`: places from 0; those far to the right are not looked at.
    LinesAhead(std::string_view text, char delimiter, std::vector<std::size_t> columns);
    /// To be called once a record, with the place where the next one begins.
    void follow(std::size_t position);

private:
    void announceLine();

    std::string_view m_text;
    char m_delimiter;
    std::vector<std::size_t> m_columns; // rising
    std::size_t m_at = 0;               // where the next line to announce begins
    std::size_t m_ahead = 0;            // lines announced that were not read yet
};

} // namespace headroom
