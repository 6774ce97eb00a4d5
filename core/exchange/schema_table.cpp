// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schema_table.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/csv.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/zip_archive.h"
#include "core/model/excerpt.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <type_traits>

namespace headroom {

namespace {

constexpr std::size_t longestCitation = 255; // a file name

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// Letters and digits in small letters; what stands in brackets is left out.
std::string plain(std::string_view text)
{
    std::string result;
    int brackets = 0;
    for (const char c : text) {
        brackets += c == '(' || c == '[' ? 1 : 0;
        if (brackets == 0 && isWordCharacter(c))
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        brackets -= (c == ')' || c == ']') && brackets > 0 ? 1 : 0;
    }
    return result;
}

Error placed(Error error, std::string_view cell)
{
    if (error.detail("found").empty() && !cell.empty())
        error.details.push_back({"found", excerpt(cell)});
    return error;
}

/// "(1,234.00)": how accountants write what is negative.
bool isBracketed(std::string_view cell) { return cell.size() > 2 && cell.front() == '(' && cell.back() == ')'; }

std::optional<int> wholeOf(std::string_view text)
{
    int value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// 7 of "7", "07", "Jul", "July".
std::optional<int> monthNumber(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> names{
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    if (const auto number = wholeOf(word); number && word.size() <= 2)
        return number;
    const std::string small = plain(word);
    for (std::size_t i = 0; i < names.size() && small.size() >= 3; ++i)
        if (small == names[i] || small == names[i].substr(0, 3) || (small == "sept" && i == 8))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

Result<Value> numberValue(const Model& model, const Field& field, std::string_view cell, DecimalSign sign)
{
    std::string negated;
    if (field.type == FieldType::Money && isBracketed(cell)) {
        negated = '-' + std::string(trimmed(cell.substr(1, cell.size() - 2)));
        cell = negated;
    }
    const bool percent = cell.ends_with('%');
    if (percent && field.type != FieldType::Share)
        return Error{ErrorCode::NumberMalformed, {}, {{"found", excerpt(cell)}}};
    auto number = parseNumber(cell, sign);
    if (number && percent)
        number = shareOfPercent(*number);
    if (!number)
        return placed(number.error(), cell);
    return parseValue(model, field, number->toText());
}

Result<Value> booleanValue(const Field& field, std::string_view cell)
{
    const std::string word = plain(cell);
    for (const std::string_view yes : {"true", "yes", "y", "1"})
        if (word == yes)
            return Value(true);
    for (const std::string_view no : {"false", "no", "n", "0"})
        if (word == no)
            return Value(false);
    return Error{ErrorCode::BooleanMalformed, std::string(field.name), {{"found", excerpt(cell)}, {"expected", "yes, no"}}};
}

/// The time that spreadsheets put behind a date.
std::string_view withoutTime(std::string_view cell)
{
    for (const std::string_view midnight : {"T00:00:00", " 00:00:00", " 00:00"})
        if (cell.ends_with(midnight))
            return cell.substr(0, cell.size() - midnight.size());
    return cell;
}

std::string monthsWithCommas(std::string_view cell)
{
    std::string list;
    for (const char c : cell) {
        const bool digit = c >= '0' && c <= '9';
        if (digit || isWordCharacter(c))
            list += c;
        else if (!list.empty() && list.back() != ',')
            list += ',';
    }
    if (list.ends_with(','))
        list.pop_back();
    return list;
}

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

/// From the header on, which is the record.
template<class Reader>
Result<SmallTable> readRowsOf(Reader& reader, CsvRecord& record, const std::string& fileName, ImportFindings& findings)
{
    constexpr bool ofSheet = std::is_same_v<Reader, TableReader>;
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
    auto table = readRowsOf(*reader, record, fileName, findings);
    if (table)
        table.value().delimiter = reader->delimiter();
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
        if (*more)
            return readRowsOf(*reader, record, options.fileName, findings);
    }
    return Error{ErrorCode::FileEmpty, options.fileName, {}};
}

bool headerSays(std::string_view header, std::string_view name) { return !name.empty() && plain(header) == plain(name); }

const Field* fieldOfHeader(const EntitySchema& schema, std::string_view header)
{
    for (const Field& field : schema.fields)
        if (headerSays(header, field.name) || headerSays(header, field.label))
            return &field;
    return nullptr;
}

bool holdsNumbers(const Field& field)
{
    return field.type == FieldType::Money || field.type == FieldType::Number || field.type == FieldType::Share
        || field.type == FieldType::Integer;
}

Result<DecimalSign> decimalSignOf(const SmallTable& table, std::span<const NumberColumn> columns, const std::string& fileName)
{
    DecimalSignGuess guess;
    for (const TableRow& row : table.rows)
        for (const NumberColumn& column : columns) {
            if (!row.numbers.empty() && row.numbers[column.place])
                continue;
            std::string cell = row.cells[column.place];
            if (isBracketed(cell))
                cell = cell.substr(1, cell.size() - 2);
            if (column.isShare && cell.ends_with('%'))
                cell.pop_back();
            if (column.isShare && std::count_if(cell.begin(), cell.end(), [](char c) { return c == '.' || c == ','; }) == 1)
                cell = std::string(trimmed(cell)) + '0'; // no group of three any more
            guess.look(cell, row.row, table.header[column.place]);
        }
    auto sign = guess.sign();
    if (sign)
        return sign;
    Error error = sign.error();
    error.path = fileName + ':' + error.detail("row") + ':' + error.detail("column");
    return error;
}

Result<Value> cellValue(const Model& model, const Field& field, std::string_view cell, DecimalSign sign)
{
    if (cell.empty())
        return parseValue(model, field, cell);
    switch (field.type) {
    case FieldType::Money:
    case FieldType::Number:
    case FieldType::Share:
    case FieldType::Integer: return numberValue(model, field, cell, sign);
    case FieldType::Boolean: return booleanValue(field, cell);
    case FieldType::Date: return parseValue(model, field, withoutTime(cell));
    case FieldType::Month: {
        const auto month = monthOf(cell);
        return parseValue(model, field, month ? month->toText() : std::string(cell));
    }
    case FieldType::MonthSet: return parseValue(model, field, monthsWithCommas(cell));
    case FieldType::Choice:
        for (const ChoiceItem& choice : field.choices)
            if (headerSays(cell, choice.name) || headerSays(cell, choice.label))
                return parseValue(model, field, choice.name);
        return parseValue(model, field, cell);
    default: return parseValue(model, field, cell);
    }
}

Result<Month> monthOf(std::string_view cell)
{
    if (const auto day = Date::parse(withoutTime(cell)))
        return day->inMonth();
    auto month = Month::parse(cell);
    const std::size_t gap = cell.find_first_of(" -/.");
    if (month || gap == std::string_view::npos)
        return month;
    const auto number = monthNumber(cell.substr(0, gap));
    const std::string_view digits = trimmed(cell.substr(gap + 1));
    const auto year = wholeOf(digits);
    const bool whole = number && *number >= 1 && *number <= 12 && year && (digits.size() == 4 || digits.size() == 2);
    // "07-24" and "Jul 24" may be a day of July.
    if (!whole || (digits.size() == 2 && (wholeOf(cell.substr(0, gap)) || cell[gap] != '-')))
        return month;
    return Month(digits.size() == 2 ? 2000 + *year : *year, *number);
}

void SchemaTableImport::noteUnknown(const std::string& header)
{
    if (!header.empty())
        m_findings.add(Severity::Note, m_table.headerRow, header, Error{ErrorCode::ColumnUnknown, {}, {{"found", header}}});
}

Status SchemaTableImport::readTable(const TableSource& source)
{
    auto table = source.book ? readSmallSheet(*source.book, m_options, m_findings)
                             : readSmallTable(source.csv, m_options.fileName, m_findings);
    if (!table)
        return table.error();
    m_table = *std::move(table);
    return done();
}

Status SchemaTableImport::settleSign(const std::vector<NumberColumn>& columns)
{
    const auto sign =
        m_options.decimal ? Result<DecimalSign>(*m_options.decimal) : decimalSignOf(m_table, columns, m_options.fileName);
    if (!sign)
        return sign.error();
    m_sign = m_outcome.decimal = *sign;
    for (TableRow& row : m_table.rows) // a worksheet's own numbers in the sign of its texts
        for (std::size_t place = 0; place < row.numbers.size() && m_sign == DecimalSign::Comma; ++place)
            if (row.numbers[place])
                std::replace(row.cells[place].begin(), row.cells[place].end(), '.', ',');
    return done();
}

TableImportOutcome SchemaTableImport::finished()
{
    m_outcome.change.kind = ChangeKind::Import;
    m_outcome.change.subject = m_options.fileName;
    m_outcome.rowsRead = m_table.rowsRead;
    m_outcome.delimiter = m_table.delimiter;
    m_outcome.findings = m_findings.take();
    for (Finding& finding : errorsOfChange(m_model, m_outcome.change))
        m_outcome.findings.push_back(std::move(finding));
    return std::move(m_outcome);
}

Findings errorsOfChange(const Model& model, const Change& change)
{
    Findings errors;
    Model after = model;
    if (const Status applied = apply(after, change); !applied)
        return {{Severity::Error, applied.error()}};
    const Findings before = validate(model);
    for (Finding& finding : validate(after))
        if (finding.severity == Severity::Error && std::find(before.begin(), before.end(), finding) == before.end())
            errors.push_back(std::move(finding));
    return errors;
}

Text citationOfFile(const std::string& fileName)
{
    return isCleanText(fileName, Lines::One) && fileName.size() <= longestCitation ? Text(fileName) : Text();
}

} // namespace headroom
