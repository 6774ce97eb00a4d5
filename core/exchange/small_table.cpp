// SPDX-License-Identifier: GPL-3.0-or-later
// The half of schema_table.h that reads the rows of small tables.
#include "core/exchange/csv.h"
#include "core/exchange/schema_table.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/zip_archive.h"
#include "core/model/excerpt.h"

#include <algorithm>

namespace headroom {

namespace {

Status readHeader(SmallTable& table, const CsvRecord& record, const std::string& fileName)
{
    if (record.fault)
        return Error{ErrorCode::HeaderMissing, fileName, {}};
    table.headerRow = record.row;
    for (const std::string_view cell : record.cells) {
        const std::string header(trimmed(cell));
        if (!header.empty() && std::find(table.header.begin(), table.header.end(), header) != table.header.end())
            return Error{ErrorCode::HeaderDuplicate, cellPath(fileName, record.row, header), {{"found", excerpt(header)}}};
        table.header.push_back(header);
    }
    return done();
}

Result<bool> nextOf(CsvReader& reader, CsvRecord& record) { return reader.next(record); }
Result<bool> nextOf(TableReader& reader, CsvRecord& record) { return reader.next(record); }

enum class RowsOf { Text, Sheet };

/// From the header on, which is the record.
template<class Reader>
Result<SmallTable> readRowsOf(
    Reader& reader, RowsOf what, CsvRecord& record, const std::string& fileName, ImportFindings& findings)
{
    const bool ofSheet = what == RowsOf::Sheet;
    SmallTable table;
    if (const Status header = readHeader(table, record, fileName); !header)
        return header.error();
    for (;;) {
        const Result<bool> more = nextOf(reader, record);
        if (!more)
            return more.error();
        if (!*more)
            return table;
        if (++table.rowsRead > mostSmallTableRows)
            return Error{ErrorCode::TooManyRows, fileName, {{"maximum", std::to_string(mostSmallTableRows)}}};
        const std::size_t cells = record.cells.size();
        if (record.fault) {
            findings.add(Severity::Error, record.row, std::to_string(record.fault->column),
                Error{record.fault->code, {}, {{"found", record.fault->found}, {"expected", record.fault->expected}}});
        } else if (ofSheet ? cells > table.header.size() : cells != table.header.size()) {
            findings.add(Severity::Error, record.row, {},
                Error{ErrorCode::RowColumnsMismatch, {},
                    {{"found", std::to_string(cells)}, {"expected", std::to_string(table.header.size())}}});
        } else {
            TableRow row{record.row, std::vector<std::string>(table.header.size()), {}};
            for (std::size_t i = 0; i < cells; ++i)
                row.cells[i] = trimmed(record.cells[i]);
            for (std::size_t i = 0; ofSheet && i < table.header.size(); ++i)
                row.numbers.push_back(record.isNumber(i));
            table.rows.push_back(std::move(row));
        }
    }
}

} // namespace

Result<SmallTable> readSmallTable(std::string_view csv, const std::string& fileName, ImportFindings& findings)
{
    if (ZipArchive::isZip(csv))
        return Error{ErrorCode::FormatUnknown, fileName, {{"found", "XLSX or another zip archive"}, {"expected", "CSV"}}};
    const auto encoding = detectEncoding(csv, fileName);
    if (!encoding)
        return encoding.error();
    std::string decoded; // cells are copied from it
    if (*encoding != TextEncoding::Utf8) {
        auto text = decodedText(csv, *encoding, fileName);
        if (!text)
            return text.error();
        decoded = *std::move(text);
        csv = decoded;
    }
    CsvLimits limits;
    limits.fileBytes = longestSmallTable;
    auto reader = CsvReader::open(csv, fileName, limits);
    if (!reader)
        return reader.error();
    CsvRecord record;
    if (!reader->next(record))
        return Error{ErrorCode::HeaderMissing, fileName, {}};
    auto table = readRowsOf(*reader, RowsOf::Text, record, fileName, findings);
    if (table) {
        table.value().delimiter = reader->delimiter();
        table.value().encoding = encodingName(*encoding);
    }
    return table;
}

Result<SmallTable> readSmallSheet(const TableFile& book, const TableImportOptions& options, ImportFindings& findings)
{
    const auto named = book.find(options.sheet);
    if (!options.sheet.empty() && !named)
        return Error{
            ErrorCode::ReferenceUnknown, options.fileName, {{"found", options.sheet}, {"expected", "a sheet of the workbook"}}};
    for (std::size_t sheet = 0; sheet < book.tables().size(); ++sheet) {
        if (options.sheet.empty() ? book.isHidden(sheet) : sheet != *named)
            continue;
        auto reader = book.read(sheet);
        CsvRecord record;
        const auto more = reader ? reader->next(record) : Result<bool>(reader.error());
        if (!more)
            return more.error();
        if (!*more)
            continue;
        const CsvText* text = book.csv();
        auto table = readRowsOf(*reader, text ? RowsOf::Text : RowsOf::Sheet, record, options.fileName, findings);
        if (table && text) {
            table.value().delimiter = text->delimiter;
            table.value().encoding = encodingName(text->encoding);
        } else if (table) {
            table.value().sheet = book.tables()[sheet];
        }
        return table;
    }
    return Error{ErrorCode::FileEmpty, options.fileName, {}};
}

} // namespace headroom
