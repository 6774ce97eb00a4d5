// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schema_table.h"

#include "core/exchange/amount_text.h"
#include "core/exchange/cell_number.h"
#include "core/exchange/column_memory.h"
#include "core/exchange/csv.h"
#include "core/model/excerpt.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

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
            if (const auto amount = amountText(cell); amount && !currencyOfSign(amount->currency).empty())
                cell = amount->number;
            if (isBracketed(cell))
                cell = cell.substr(1, cell.size() - 2);
            if (column.isShare && cell.ends_with('%'))
                cell.pop_back();
            cell = trimmed(cell);
            if (column.isShare && std::count_if(cell.begin(), cell.end(), [](char c) { return c == '.' || c == ','; }) == 1
                && cell.size() - cell.find_first_of(".,") == 4)
                cell += '0'; // no group of three any more
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
    case FieldType::Date: return parseValue(model, field, withoutTimeOfDay(cell));
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
    if (const auto day = Date::parse(withoutTimeOfDay(cell)))
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
    if (!header.empty() && !isOfCurrency(header) && !isOfUnit(header))
        tellUnknown(header);
}

void SchemaTableImport::tellUnknown(const std::string& header)
{
    m_findings.add(Severity::Note, m_table.headerRow, header, Error{ErrorCode::ColumnUnknown, {}, {{"found", header}}});
}

Status SchemaTableImport::readTable(const TableSource& source, const std::function<bool(std::string_view)>& knows)
{
    HeaderTest known;
    known.knowsCell = [&](std::string_view header) {
        return knows(header) || std::any_of(m_options.columns.begin(), m_options.columns.end(), [&](const ColumnChoice& c) {
            return !c.header.empty() && c.header == header;
        });
    };
    if (!m_options.columnMemory.empty())
        known.knowsRow = [&](std::span<const std::string> header) {
            const auto remembered = rememberedColumns(m_options.columnMemory, header);
            return remembered && !remembered->choices.empty();
        };
    auto table = source.book ? readSmallSheet(*source.book, m_options, m_findings, known)
                             : readSmallTable(source.csv, m_options.fileName, m_findings, known);
    if (!table)
        return table.error();
    m_table = *std::move(table);
    SourceReading& reading = m_outcome.reading;
    reading.format = m_table.encoding.empty() ? "XLSX" : "CSV";
    reading.table = m_table.sheet;
    reading.encoding = m_table.encoding;
    reading.delimiter = m_table.encoding.empty() ? std::string() : delimiterName(m_table.delimiter);
    reading.header = m_table.header;
    return done();
}

/// The user's choices, and those remembered for this header where they don't contradict them.
Status SchemaTableImport::settleChoices()
{
    for (const ColumnChoice& choice : m_options.columns)
        if (!choice.header.empty()
            && std::find(m_table.header.begin(), m_table.header.end(), choice.header) == m_table.header.end())
            return Error{ErrorCode::HeaderMissing, cellPath(m_options.fileName, m_table.headerRow, {}),
                {{"found", "no such column"}, {"expected", choice.header}}};
    m_choices = m_options.columns;
    if (!m_options.columnMemory.empty()) {
        const auto remembered = rememberedColumns(m_options.columnMemory, m_table.header);
        if (!remembered)
            return remembered.error();
        for (const ColumnChoice& old : remembered->choices) {
            const bool contradicted = std::any_of(m_options.columns.begin(), m_options.columns.end(),
                [&](const ColumnChoice& c) { return c.field == old.field || (!c.header.empty() && c.header == old.header); });
            if (!contradicted)
                m_choices.push_back(old);
        }
        m_rememberedSign = remembered->decimal;
    }
    m_outcome.reading.choices = m_choices;
    m_outcome.reading.decimalChoice = m_options.decimal ? m_options.decimal : m_rememberedSign;
    return done();
}

Error SchemaTableImport::unknownField(const ColumnChoice& choice) const
{
    return {ErrorCode::PathUnknownField, cellPath(m_options.fileName, m_table.headerRow, choice.header),
        {{"found", choice.field}, {"expected", "a field, by its name or label"}}};
}

void SchemaTableImport::describeColumn(std::string_view field)
{
    std::vector<ColumnReading>& columns = m_outcome.reading.columns;
    const std::size_t place = columns.size();
    ColumnReading column{m_table.header[place], std::string(field), {}, {}, "guessed"};
    const auto choice = std::find_if(m_choices.begin(), m_choices.end(),
        [&](const ColumnChoice& c) { return c.header.empty() ? false : c.header == column.header; });
    if (choice != m_choices.end())
        column.why = choice - m_choices.begin() < std::ssize(m_options.columns) ? "given" : "remembered";
    const auto filled =
        std::find_if(m_table.rows.begin(), m_table.rows.end(), [&](const TableRow& row) { return !row.cells[place].empty(); });
    if (filled != m_table.rows.end())
        column.sample = excerpt(filled->cells[place]);
    columns.push_back(std::move(column));
}

Status SchemaTableImport::settleSign(const std::vector<NumberColumn>& columns)
{
    auto sign = m_options.decimal ? Result<DecimalSign>(*m_options.decimal) : decimalSignOf(m_table, columns, m_options.fileName);
    if (!sign && sign.error().code == ErrorCode::NumberAmbiguous && m_rememberedSign)
        sign = *m_rememberedSign;
    if (!sign)
        return sign.error();
    m_outcome.reading.decimal = decimalSignName(*sign);
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
