// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schema_table.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/csv.h"
#include "core/exchange/text_encoding.h"
#include "core/model/excerpt.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"

#include <algorithm>

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

Result<Value> numberValue(const Model& model, const Field& field, std::string_view cell, DecimalSign sign)
{
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

} // namespace

Result<SmallTable> readSmallTable(std::string_view csv, const std::string& fileName, ImportFindings& findings)
{
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
    SmallTable table;
    table.delimiter = reader->delimiter();
    CsvRecord record;
    if (!reader->next(record) || record.fault)
        return Error{ErrorCode::HeaderMissing, fileName, {}};
    table.headerRow = record.row;
    for (const std::string_view cell : record.cells) {
        const std::string header(trimmed(cell));
        if (!header.empty() && std::find(table.header.begin(), table.header.end(), header) != table.header.end())
            return Error{ErrorCode::HeaderDuplicate, cellPath(fileName, record.row, header), {{"found", excerpt(header)}}};
        table.header.push_back(header);
    }
    while (reader->next(record)) {
        if (++table.rowsRead > mostSmallTableRows)
            return Error{ErrorCode::TooManyRows, fileName, {{"maximum", std::to_string(mostSmallTableRows)}}};
        if (record.fault) {
            findings.add(Severity::Error, record.row, std::to_string(record.fault->column),
                Error{record.fault->code, {}, {{"found", record.fault->found}, {"expected", record.fault->expected}}});
            continue;
        }
        if (record.cells.size() != table.header.size()) {
            findings.add(Severity::Error, record.row, {},
                Error{ErrorCode::RowColumnsMismatch, {},
                    {{"found", std::to_string(record.cells.size())}, {"expected", std::to_string(table.header.size())}}});
            continue;
        }
        TableRow row{record.row, {}};
        for (const std::string_view cell : record.cells)
            row.cells.emplace_back(trimmed(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
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
            std::string cell = row.cells[column.place];
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
    case FieldType::Month:
        if (const auto day = Date::parse(withoutTime(cell)))
            return parseValue(model, field, day->inMonth().toText());
        return parseValue(model, field, cell);
    case FieldType::MonthSet: return parseValue(model, field, monthsWithCommas(cell));
    case FieldType::Choice:
        for (const ChoiceItem& choice : field.choices)
            if (headerSays(cell, choice.name) || headerSays(cell, choice.label))
                return parseValue(model, field, choice.name);
        return parseValue(model, field, cell);
    default: return parseValue(model, field, cell);
    }
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
