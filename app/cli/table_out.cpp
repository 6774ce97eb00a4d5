// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_out.h"

#include "core/exchange/csv_writer.h"
#include "ui/format/qt_text.h"

#include <QList>

#include <algorithm>

namespace headroom::cli {

namespace {

std::size_t widthOf(const std::string& text) { return static_cast<std::size_t>(toQString(text).toUcs4().size()); }

std::string padded(const std::string& text, std::size_t width, bool left)
{
    const std::string blanks(width - std::min(width, widthOf(text)), ' ');
    return left ? text + blanks : blanks + text;
}

bool isNumber(const std::string& cell)
{
    const std::size_t from = cell.starts_with('-') ? 1 : 0;
    return cell.size() > from && cell.find_first_not_of("0123456789.", from) == std::string::npos;
}

} // namespace

std::string printable(const std::string& text) { return toUtf8(forDisplay(toQString(text), 4000)); }

std::string asTable(const Grid& grid)
{
    std::vector<std::size_t> widths(grid.header.size());
    const auto measure = [&](const std::vector<std::string>& row) {
        for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c)
            widths[c] = std::max(widths[c], widthOf(printable(row[c])));
    };
    measure(grid.header);
    std::for_each(grid.rows.begin(), grid.rows.end(), measure);
    std::string out;
    const auto write = [&](const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c)
            line += (c ? "  " : "") + padded(printable(row[c]), widths[c], c < grid.textColumns);
        out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    };
    write(grid.header);
    std::size_t total = 0;
    for (const std::size_t width : widths)
        total += width + 2;
    out += std::string(total > 2 ? total - 2 : 0, '-') + '\n';
    std::for_each(grid.rows.begin(), grid.rows.end(), write);
    return out;
}

std::string asCsv(const Grid& grid)
{
    CsvWriter csv;
    const auto write = [&](const std::vector<std::string>& row) {
        for (const std::string& cell : row)
            isNumber(cell) ? csv.number(cell) : csv.text(cell);
        csv.endRow();
    };
    write(grid.header);
    std::for_each(grid.rows.begin(), grid.rows.end(), write);
    return csv.take();
}

} // namespace headroom::cli
