// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells as a table for people or as comma-separated values.
#pragma once

#include <string>
#include <vector>

namespace headroom::cli {

enum class Format { Table, Csv, Json };

struct Grid
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::size_t textColumns = 1; // the first ones, aligned to the left; the others to the right
};

/// Columns in their width, two blanks between them, a line below the header.
std::string asTable(const Grid& grid);
/// RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers.
std::string asCsv(const Grid& grid);
/// Control characters are left out: nothing from a file drives the terminal.
std::string printable(const std::string& text);

} // namespace headroom::cli
