// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and archives for tests, inventories imported, and findings spelled in one line.
#pragma once

#include "core/exchange/inventory_import.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include <xlsxwriter.h>
#include <zip.h>

namespace testing_support {

using Rows = std::vector<std::vector<std::string>>;
struct Sheet
{
    std::string name;
    Rows rows;
};

/// Writes texts as texts and plain numbers as numbers; "'4,096" is a text, "%0.35" a number that is shown as 35 %.
inline void writeWorkbook(const QString& path, const std::vector<Sheet>& sheets, const std::vector<std::string>& hidden = {})
{
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    lxw_format* const percent = workbook_add_format(book);
    format_set_num_format_index(percent, 9);
    for (const Sheet& sheet : sheets) {
        lxw_worksheet* const to = workbook_add_worksheet(book, sheet.name.c_str());
        if (std::find(hidden.begin(), hidden.end(), sheet.name) != hidden.end())
            worksheet_hide(to);
        else
            worksheet_activate(to); // Excel refuses a workbook whose active sheet is hidden
        for (std::size_t r = 0; r < sheet.rows.size(); ++r)
            for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
                const std::string& written = sheet.rows[r][c];
                const bool isPercent = written.starts_with('%');
                const std::string cell = written.substr(isPercent);
                double number = 0;
                const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
                const bool isNumber = !cell.empty() && failed == std::errc() && end == cell.data() + cell.size();
                const auto row = static_cast<lxw_row_t>(r);
                const auto column = static_cast<lxw_col_t>(c);
                if (isNumber)
                    worksheet_write_number(to, row, column, number, isPercent ? percent : nullptr);
                else if (!cell.empty())
                    worksheet_write_string(to, row, column, cell.c_str() + (cell[0] == '\''), nullptr);
            }
    }
    workbook_close(book);
}

inline void writeFile(const QString& path, std::string_view bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// A zip archive of the parts, as they are.
inline void writeArchive(const QString& path, const std::vector<std::pair<std::string, std::string>>& parts)
{
    QFile::remove(path);
    zip_t* const archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    zip_close(archive);
}

/// An inventory read into an empty project of January 2026.
struct Imported
{
    headroom::Result<headroom::ImportOutcome> outcome;
    headroom::Model model; // with the change applied
};
inline Imported import(const QString& path, const headroom::ImportOptions& options = {},
    headroom::InventoryKind kind = headroom::InventoryKind::Detect)
{
    const headroom::Model before = headroom::Model::empty(headroom::Month(2026, 1));
    Imported result{importInventory(before, path.toStdString(), kind, options), before};
    if (result.outcome && !apply(result.model, result.outcome->change))
        result.model = headroom::Model();
    return result;
}

/// "error rowDuplicate f.xlsx/vInfo:3:VM found=a"
inline std::string spelled(const headroom::Error& error)
{
    std::string text = std::string(headroom::codeName(error.code)) + ' ' + error.path;
    for (const char* key : {"found", "expected", "count"})
        if (const std::string value = error.detail(key); !value.empty())
            text += std::string(" ") + key + '=' + value;
    return text;
}
inline QStringList spelled(const headroom::Findings& findings)
{
    QStringList all;
    for (const headroom::Finding& f : findings)
        all.append(QString::fromStdString(std::string(headroom::severityName(f.severity)) + ' ' + spelled(f.what)));
    return all;
}

} // namespace testing_support
