// SPDX-License-Identifier: GPL-3.0-or-later
// The half of schema_table.h that reads the rows of small tables.
#include "core/exchange/csv.h"
#include "core/exchange/schema_table.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/zip_archive.h"
#include "core/model/excerpt.h"

#include <algorithm>
#include <optional>
#include <utility>

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

constexpr std::size_t rowsOfTitles = 20; // above the header
constexpr int knownCells = 2;            // that a header has

bool isHeader(const CsvRecord& record, const HeaderTest& isKnown)
{
    if (record.fault)
        return false;
    std::vector<std::string> header;
    for (const std::string_view cell : record.cells)
        header.emplace_back(trimmed(cell));
    return (isKnown.knowsCell && std::count_if(header.begin(), header.end(), isKnown.knowsCell) >= knownCells)
        || (isKnown.knowsRow && isKnown.knowsRow(header));
}

/// Where the header begins, and how many lines stand above it: 0 where no line is one.
std::pair<std::size_t, std::size_t> headerIn(std::string_view csv, const std::string& fileName, const HeaderTest& isKnown)
{
    std::size_t at = 0;
    for (std::size_t line = 0; line < rowsOfTitles && at < csv.size(); ++line) {
        const std::size_t end = std::min(csv.find_first_of("\r\n", at), csv.size());
        auto reader = CsvReader::open(csv.substr(at, end - at), fileName);
        CsvRecord record;
        if (reader && reader->next(record) && isHeader(record, isKnown))
            return {at, line};
        at = end + (csv.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return {0, 0};
}

/// The words of titles, without delimiters and line ends.
std::string onOneLine(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return std::string_view("\r\n\t,;\"").find(c) != std::string_view::npos; }, ' ');
    return std::string(trimmed(line));
}

std::string textOf(const CsvRecord& record)
{
    std::string text;
    for (const std::string_view cell : record.cells)
        if (!trimmed(cell).empty())
            text.append(text.empty() ? "" : " ").append(trimmed(cell));
    return text;
}

/// From the header on, which is the record.
template<class Reader>
Result<SmallTable> readRowsOf(
    Reader& reader, RowsOf what, CsvRecord& record, const std::string& fileName, ImportFindings& findings, std::size_t above = 0)
{
    const bool ofSheet = what == RowsOf::Sheet;
    SmallTable table;
    record.row += above;
    if (const Status header = readHeader(table, record, fileName); !header)
        return header.error();
    for (;;) {
        const Result<bool> more = nextOf(reader, record);
        if (!more)
            return more.error();
        if (!*more)
            return table;
        record.row += above;
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

Result<SmallTable> readSmallTable(
    std::string_view csv, const std::string& fileName, ImportFindings& findings, const HeaderTest& isKnown)
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
    const auto [start, above] = headerIn(csv, fileName, isKnown);
    auto reader = CsvReader::open(csv.substr(start), fileName, limits);
    if (!reader)
        return reader.error();
    CsvRecord record;
    if (!reader->next(record))
        return Error{ErrorCode::HeaderMissing, fileName, {}};
    auto table = readRowsOf(*reader, RowsOf::Text, record, fileName, findings, above);
    if (table) {
        table.value().titles = onOneLine(csv.substr(0, start));
        table.value().delimiter = reader->delimiter();
        table.value().encoding = encodingName(*encoding);
    }
    return table;
}

namespace {

/// How far down a sheet its header stands, and what stands above it; nullopt where none of the first rows is one.
std::optional<std::pair<std::size_t, std::string>> headerIn(const TableFile& book, std::size_t sheet, const HeaderTest& isKnown)
{
    auto reader = book.read(sheet);
    CsvRecord record;
    std::string titles;
    for (std::size_t row = 0; reader && row < rowsOfTitles && reader->next(record).valueOr(false); ++row) {
        if (isHeader(record, isKnown))
            return std::pair(row, titles);
        titles += textOf(record) + ' ';
    }
    return std::nullopt;
}

/// The sheet and how far down its header stands. Error: FileEmpty.
struct SheetPlace
{
    std::size_t sheet = 0;
    std::size_t above = 0;
    std::string titles;
};
Result<SheetPlace> placeIn(const TableFile& book, const TableImportOptions& options, const HeaderTest& isKnown)
{
    const auto named = book.find(options.sheet);
    if (!options.sheet.empty() && !named)
        return Error{
            ErrorCode::ReferenceUnknown, options.fileName, {{"found", options.sheet}, {"expected", "a sheet of the workbook"}}};
    std::optional<SheetPlace> filled;
    for (std::size_t sheet = 0; sheet < book.tables().size(); ++sheet) {
        if (options.sheet.empty() ? book.isHidden(sheet) : sheet != *named)
            continue;
        if (const auto header = headerIn(book, sheet, isKnown))
            return SheetPlace{sheet, header->first, header->second};
        auto reader = book.read(sheet);
        CsvRecord record;
        const auto more = reader ? reader->next(record) : Result<bool>(reader.error());
        if (!more)
            return more.error();
        if (*more && !filled)
            filled = SheetPlace{sheet, 0, {}};
    }
    return filled ? Result<SheetPlace>(*filled) : Error{ErrorCode::FileEmpty, options.fileName, {}};
}

} // namespace

Result<SmallTable> readSmallSheet(
    const TableFile& book, const TableImportOptions& options, ImportFindings& findings, const HeaderTest& isKnown)
{
    const auto place = placeIn(book, options, isKnown);
    if (!place)
        return place.error();
    auto reader = book.read(place->sheet);
    if (!reader)
        return reader.error();
    CsvRecord record;
    for (std::size_t row = 0; row <= place->above; ++row)
        if (const auto more = reader->next(record); !more)
            return more.error();
    const CsvText* text = book.csv();
    auto table = readRowsOf(*reader, text ? RowsOf::Text : RowsOf::Sheet, record, options.fileName, findings);
    if (!table)
        return table;
    table.value().titles = place->titles;
    if (text) {
        table.value().delimiter = text->delimiter;
        table.value().encoding = encodingName(text->encoding);
    } else {
        table.value().sheet = book.tables()[place->sheet];
    }
    return table;
}

} // namespace headroom
