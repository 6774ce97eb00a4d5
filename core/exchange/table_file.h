// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of other programs: a CSV file, the sheets of an XLSX workbook, or a folder of CSV files, all as records of text cells.
#pragma once

#include "core/exchange/number_style.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/xlsx_workbook.h"

#include <memory>
#include <variant>

namespace headroom {

/// How a table is to be read; what is blank is found out.
struct TableOptions
{
    std::string sheet;      // of a workbook
    std::string exportName; // of a folder: only its files that are called so in front of "tab" ("RVTools_2025_"); blank: all
    std::optional<char> delimiter;
    std::optional<TextEncoding> encoding;
    std::optional<DecimalSign> decimal;
    const std::atomic<bool>* cancel = nullptr; // looked at while a workbook is read: Cancelled
};

/// The text of a CSV file as UTF-8, and what was found out about it.
struct CsvText
{
    FileBytes bytes;
    std::string converted; // in place of the bytes where they had to be changed
    std::string name;      // for paths
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    std::size_t rowsAdded = 0; // lines in front that the file does not have
    std::string_view view() const { return converted.empty() ? bytes.view() : std::string_view(converted); }
};

/// Comma, semicolon, tab or bar: the one that most of the first lines have alike, outside quotes; comma where there is none.
char detectDelimiter(std::string_view text);
/// "comma", "semicolon", "tab", "bar", else the character itself.
std::string delimiterName(char delimiter);
/// By that name or as the character ("tab", "\t" and a tab are one).
std::optional<char> delimiterByName(std::string_view name);

class TableReader
{
public:
    /// The next record; false at the end. Errors as of CsvReader::open and XlsxSheet::next.
    Result<bool> next(CsvRecord& record);
    /// Of the bytes of a CSV file, for progress; a sheet's rows are not known beforehand.
    std::size_t position() const;

private:
    friend class TableFile;
    std::shared_ptr<const CsvText> m_text;
    std::variant<std::monostate, CsvReader, XlsxSheet> m_reader;
};

class TableFile
{
public:
    /// A workbook is known by its first bytes, a folder holds one CSV file a table. `fileName` is for paths; blank: a folder's files stand
    /// for themselves. Errors: those of reading,
    /// XlsxWorkbook::open and detectEncoding; FormatUnknown for what is neither (PDF, SQLite, JSON, gzip); FileNotRegular for a folder
    /// without CSV files.
    static Result<TableFile> open(const std::string& path, const std::string& fileName, const TableOptions& options = {});

    bool isWorkbook() const { return m_book.has_value(); }
    bool isFolder() const { return !m_files.empty(); }
    /// Of a workbook its sheets; of a folder the files, "vInfo" for "RVTools_tabvInfo.csv"; of a CSV file the name of the file.
    const std::vector<std::string>& tables() const { return m_tables; }
    /// Upper and lower case are alike.
    std::optional<std::size_t> find(std::string_view table) const;
    /// Whether it is a sheet that spreadsheets hide.
    bool isHidden(std::size_t table) const { return m_book && m_book->isHidden(table); }
    /// The file of a folder that holds the table.
    std::string fileOf(std::size_t table) const;
    /// Of a folder the files of other exports: the table and the file.
    const std::vector<std::pair<std::string, std::string>>& leftOut() const { return m_leftOut; }
    /// What paths of findings in that table begin with.
    std::string nameOf(std::size_t table) const;
    /// From its first row. The file must outlive the reader.
    Result<TableReader> read(std::size_t table) const;
    /// The text of a CSV file, for what reads CSV itself; null for others.
    const CsvText* csv() const { return m_csv.get(); }

private:
    TableFile() = default;
    Status openFolder(const std::string& path);

    TableOptions m_options;
    std::string m_fileName;
    std::vector<std::string> m_tables;
    std::shared_ptr<const CsvText> m_csv;
    std::optional<XlsxWorkbook> m_book;
    std::vector<std::string> m_files; // of a folder
    std::vector<std::pair<std::string, std::string>> m_leftOut;
};

} // namespace headroom
