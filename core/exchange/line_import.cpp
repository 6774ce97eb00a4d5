// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_import.h"

#include "core/exchange/csv.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace headroom {

namespace {

enum class LineCell : std::uint8_t { Unknown, Name, Month, Amount, AmountOfMonth, LineField };

struct LineColumn
{
    LineCell cell = LineCell::Unknown;
    const Field* field = nullptr; // of LineField
    Month month;                  // of AmountOfMonth
    bool operator==(const LineColumn&) const = default;
    /// By which a user chooses it: "month", "growth", "2024-07"; blank for one that is left out.
    std::string name() const;
};

/// Of German tables.
constexpr std::array<std::pair<std::string_view, LineCell>, 7> germanCells{
    {{"Posten", LineCell::Name}, {"Position", LineCell::Name}, {"Zeile", LineCell::Name}, {"Bezeichnung", LineCell::Name},
        {"Monat", LineCell::Month}, {"Betrag", LineCell::Amount}, {"Wert", LineCell::Amount}}};

std::string LineColumn::name() const
{
    switch (cell) {
    case LineCell::Unknown: break;
    case LineCell::Name: return "name";
    case LineCell::Month: return "month";
    case LineCell::Amount: return "amount";
    case LineCell::AmountOfMonth: return month.toText();
    case LineCell::LineField: return std::string(field->name);
    }
    return {};
}

/// What the table says of a line.
struct LineDraft
{
    std::shared_ptr<OperatingLine> row;
    const OperatingLine* held = nullptr;
    std::size_t firstRow = 0;
    std::map<const Field*, std::size_t> given;                    // with the row that gave it first
    std::map<std::int32_t, std::pair<Money, std::size_t>> months; // by index: amount and row
};

class LineReader : private SchemaTableImport
{
public:
    LineReader(const Model& model, const TableImportOptions& options) : SchemaTableImport(model, options)
    {
        for (const OperatingLine& line : model.table<OperatingLine>())
            m_held.emplace(line.name, &line);
    }
    Result<TableImportOutcome> run(const TableSource& source) { return importBy(*this, source); }

private:
    friend class SchemaTableImport;
    bool knows(std::string_view header) const { return columnOf(header).cell != LineCell::Unknown; }
    Status matchColumns();
    std::vector<NumberColumn> numberColumns() const;
    std::vector<std::pair<std::size_t, FieldType>> valueColumns() const;
    void settleAmounts(LineDraft& draft);
    void noteOutside(const std::vector<LineMonth>& months);
    bool readRow(const TableRow& row);
    void makeChange();
    LineColumn columnOf(std::string_view header) const;
    Status checkColumns() const;
    bool readCells(const TableRow& row, LineDraft& draft);
    bool readField(const TableRow& row, std::size_t place, LineDraft& draft);
    bool readAmount(const TableRow& row, std::size_t place, Month month, LineDraft& draft);
    LineDraft& draftOf(Text name, std::size_t row);
    bool wrong(const TableRow& row, std::size_t place, Error error, std::optional<std::size_t> firstRow = std::nullopt)
    {
        return SchemaTableImport::wrong(row, m_table.header[place], std::move(error), firstRow);
    }
    bool has(LineCell cell) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const LineColumn& c) { return c.cell == cell; });
    }
    std::size_t placeOf(LineCell cell) const
    {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LineColumn& c) { return c.cell == cell; });
        return static_cast<std::size_t>(found - m_columns.begin());
    }
    void putMonths(const LineDraft& draft, Id line, std::vector<LineMonth>& fresh);

    std::vector<LineColumn> m_columns;
    std::unordered_map<Text, const OperatingLine*> m_held;
    std::unordered_map<Text, std::size_t> m_places;
    std::vector<LineDraft> m_drafts; // in order of first appearance
};

LineColumn LineReader::columnOf(std::string_view header) const
{
    const EntitySchema& lines = schemaOf<OperatingLine>();
    const EntitySchema& months = schemaOf<LineMonth>();
    for (const std::string_view name : {lines.name, lines.label, std::string_view("name")})
        if (headerSays(header, name))
            return {LineCell::Name, nullptr, {}};
    if (fieldOfHeader(months, header) == &months.fields[memberField<&LineMonth::month>])
        return {LineCell::Month, nullptr, {}};
    if (fieldOfHeader(months, header) == &months.fields[memberField<&LineMonth::amount>])
        return {LineCell::Amount, nullptr, {}};
    if (const auto month = monthOf(header))
        return {LineCell::AmountOfMonth, nullptr, *month};
    for (const auto& [word, cell] : germanCells)
        if (headerSays(header, word))
            return {cell, nullptr, {}};
    const Field* field = fieldOfHeader(lines, headerSays(header, "Art") ? std::string_view("kind") : header);
    return {field ? LineCell::LineField : LineCell::Unknown, field, {}};
}

Status LineReader::matchColumns()
{
    const auto meaning = [this](std::string_view header) { return columnOf(header); };
    for (const std::string& header : m_table.header) {
        const auto meant = meaningOf(header, meaning);
        if (!meant)
            return meant.error();
        const LineColumn column = *meant;
        const bool twice = column.cell != LineCell::Unknown
            && std::any_of(m_columns.begin(), m_columns.end(),
                [&](const LineColumn& c) { return c.cell == column.cell && c.field == column.field && c.month == column.month; });
        if (twice)
            return Error{
                ErrorCode::HeaderDuplicate, cellPath(m_options.fileName, m_table.headerRow, header), {{"found", header}}};
        if (columnOf(header).cell == LineCell::Unknown && column.cell == LineCell::Unknown)
            noteUnknown(header);
        describeColumn(column.name());
        m_columns.push_back(column);
    }
    return checkColumns();
}

Status LineReader::checkColumns() const
{
    const auto missing = [&](std::string expected) {
        return Error{ErrorCode::HeaderMissing, m_options.fileName, {{"expected", std::move(expected)}}};
    };
    if (!has(LineCell::Name))
        return missing("line");
    if (has(LineCell::AmountOfMonth) && (has(LineCell::Month) || has(LineCell::Amount))) {
        const std::string& header = m_table.header[placeOf(LineCell::AmountOfMonth)];
        return Error{ErrorCode::HeaderDuplicate, cellPath(m_options.fileName, m_table.headerRow, header),
            {{"found", header}, {"expected", "line, month, amount"}}};
    }
    if (has(LineCell::Month) != has(LineCell::Amount))
        return missing(has(LineCell::Month) ? "amount" : "month");
    if (!has(LineCell::AmountOfMonth) && !has(LineCell::Month) && !has(LineCell::LineField))
        return missing("month, amount");
    return done();
}

std::vector<NumberColumn> LineReader::numberColumns() const
{
    std::vector<NumberColumn> numbers;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const LineColumn& column = m_columns[place];
        if (column.cell == LineCell::Amount || column.cell == LineCell::AmountOfMonth
            || (column.cell == LineCell::LineField && holdsNumbers(*column.field)))
            numbers.push_back({place, column.field && column.field->type == FieldType::Share});
    }
    return numbers;
}

std::vector<std::pair<std::size_t, FieldType>> LineReader::valueColumns() const
{
    std::vector<std::pair<std::size_t, FieldType>> columns;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const LineColumn& column = m_columns[place];
        if (column.cell == LineCell::Amount || column.cell == LineCell::AmountOfMonth)
            columns.emplace_back(place, FieldType::Money);
        else if (column.cell == LineCell::Month || column.cell == LineCell::LineField)
            columns.emplace_back(place, column.field ? column.field->type : FieldType::Month);
    }
    return columns;
}

LineDraft& LineReader::draftOf(Text name, std::size_t row)
{
    const auto [at, isNew] = m_places.emplace(name, m_drafts.size());
    if (isNew) {
        const auto held = m_held.find(name);
        LineDraft draft;
        draft.held = held == m_held.end() ? nullptr : held->second;
        draft.row = std::make_shared<OperatingLine>(draft.held ? *draft.held : OperatingLine());
        draft.row->name = name;
        draft.firstRow = row;
        m_drafts.push_back(std::move(draft));
    }
    return m_drafts[at->second];
}

bool LineReader::readRow(const TableRow& row)
{
    const std::size_t place = placeOf(LineCell::Name);
    const EntitySchema& schema = schemaOf<OperatingLine>();
    const auto name = cellValue(m_model, schema.fields[memberField<&OperatingLine::name>], row.cells[place], m_sign);
    if (!name)
        return wrong(row, place, name.error());
    if (std::get<Text>(*name).empty())
        return wrong(row, place, Error{ErrorCode::ValueRequired, {}, {}});
    if (isTotalWord(row.cells[place]) && !m_held.contains(std::get<Text>(*name)))
        return leaveOutTotal(row, place);
    LineDraft draft = draftOf(std::get<Text>(*name), row.row); // a copy: a row counts as a whole or not at all
    draft.row = std::make_shared<OperatingLine>(*draft.row);
    if (!readCells(row, draft))
        return false;
    m_drafts[m_places.at(draft.row->name)] = std::move(draft);
    return true;
}

bool LineReader::readCells(const TableRow& row, LineDraft& draft)
{
    bool good = true;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        const LineColumn& column = m_columns[place];
        if (column.cell == LineCell::LineField)
            good = readField(row, place, draft) && good;
        else if (column.cell == LineCell::AmountOfMonth && !row.cells[place].empty())
            good = readAmount(row, place, column.month, draft) && good;
    }
    if (!has(LineCell::Month))
        return good;
    const std::size_t monthPlace = placeOf(LineCell::Month);
    const Field& field = schemaOf<LineMonth>().fields[memberField<&LineMonth::month>];
    const auto month = valueOf(field, row, monthPlace);
    if (!month)
        return wrong(row, monthPlace, month.error());
    return readAmount(row, placeOf(LineCell::Amount), std::get<Month>(*month), draft) && good;
}

bool LineReader::readField(const TableRow& row, std::size_t place, LineDraft& draft)
{
    const Field& field = *m_columns[place].field;
    if (row.cells[place].empty())
        return true;
    const auto value = valueOf(field, row, place);
    if (!value)
        return wrong(row, place, value.error());
    const auto [given, isFirst] = draft.given.emplace(&field, row.row);
    if (!isFirst && field.read(*draft.row) != *value)
        return wrong(row, place,
            Error{ErrorCode::RowDuplicate, {},
                {{"found", row.cells[place]}, {"expected", toText(m_model, field, field.read(*draft.row))}}},
            given->second);
    field.write(*draft.row, *value);
    return true;
}

bool LineReader::readAmount(const TableRow& row, std::size_t place, Month month, LineDraft& draft)
{
    const Field& field = schemaOf<LineMonth>().fields[memberField<&LineMonth::amount>];
    const auto amount = valueOf(field, row, place);
    if (!amount)
        return wrong(row, place, amount.error());
    const auto [held, isFirst] = draft.months.emplace(month.index(), std::pair(std::get<Money>(*amount), row.row));
    if (isFirst)
        return true;
    return wrong(row, place, Error{ErrorCode::RowDuplicate, {}, {{"found", draft.row->name.str() + ", " + month.toText()}}},
        held->second.second);
}

void LineReader::putMonths(const LineDraft& draft, Id line, std::vector<LineMonth>& fresh)
{
    std::unordered_map<std::int32_t, const LineMonth*> held;
    for (const LineMonth& month : m_model.table<LineMonth>())
        if (month.line.id == line)
            held.emplace(month.month.index(), &month);
    for (const auto& [index, given] : draft.months) {
        const auto at = held.find(index);
        LineMonth next = at == held.end() ? LineMonth() : *at->second;
        next.line.id = line;
        next.month = Month::fromIndex(index);
        next.amount = given.first;
        if (at != held.end() && next.amount == at->second->amount)
            continue;
        next.citation = citationOfFile(m_options.fileName);
        if (at == held.end())
            fresh.push_back(next);
        else
            m_outcome.change.steps.push_back(
                RowStep{Entity::LineMonth, next.id, std::make_shared<LineMonth>(*at->second), std::make_shared<LineMonth>(next)});
    }
}

/// Amounts are positive in the line's own sense: costs with a minus sign each may be what goes out, and only the user knows. One alone
/// may be a credit.
void LineReader::settleAmounts(LineDraft& draft)
{
    if (draft.row->kind == LineKind::Revenue)
        return;
    if (m_options.costs == CostSign::Negative)
        for (auto& [index, amount] : draft.months)
            amount.first = -amount.first;
    const auto below = [](const auto& month) { return month.second.first < Money(); };
    const auto first = std::find_if(draft.months.begin(), draft.months.end(), below);
    const auto count = std::count_if(draft.months.begin(), draft.months.end(), below);
    if (count < 2)
        return;
    m_findings.add(Severity::Warning, first->second.second, draft.row->name.view(),
        Error{ErrorCode::NumberOutOfRange, {},
            {{"found", first->second.first.toText(m_model.moneyDigits())}, {"minimum", "0"},
                {"month", Month::fromIndex(first->first).toText()}, {"count", std::to_string(count)}}});
}

void LineReader::noteOutside(const std::vector<LineMonth>& months)
{
    const Company& company = m_model.company();
    const std::int32_t first = company.start.index();
    const std::int32_t last = first + company.horizon - 1;
    std::size_t count = 0;
    const LineMonth* outside = nullptr;
    for (const LineMonth& month : months)
        if (month.month.index() < first || month.month.index() > last) {
            outside = outside ? outside : &month;
            ++count;
        }
    if (outside)
        m_findings.add(Finding{Severity::Warning,
            Error{ErrorCode::MonthOutside, m_options.fileName,
                {{"found", outside->month.toText()},
                    {"expected", company.start.toText() + ".." + Month::fromIndex(last).toText()},
                    {"count", std::to_string(count)}}}});
}

void LineReader::makeChange()
{
    const Field& kind = schemaOf<OperatingLine>().fields[memberField<&OperatingLine::kind>];
    std::vector<OperatingLine> lines;
    std::vector<LineMonth> months;
    for (LineDraft& draft : m_drafts) {
        if (draft.given.empty() && draft.months.empty())
            continue; // all of its rows were wrong
        settleAmounts(draft);
        if (!draft.held && !draft.given.contains(&kind)) {
            std::string choices;
            for (const ChoiceItem& choice : kind.choices)
                choices += (choices.empty() ? "" : ", ") + std::string(choice.name);
            m_findings.add(
                Severity::Error, draft.firstRow, kind.name, Error{ErrorCode::ValueRequired, {}, {{"expected", choices}}});
            continue;
        }
        const Id id = draft.held ? draft.held->id : m_model.lastId(Entity::OperatingLine) + static_cast<Id>(lines.size()) + 1;
        const std::size_t steps = m_outcome.change.steps.size() + months.size();
        putMonths(draft, id, months);
        if (!draft.held) {
            if (draft.row->citation.empty())
                draft.row->citation = citationOfFile(m_options.fileName);
            lines.push_back(*draft.row);
        } else if (!(*draft.row == *draft.held)) {
            m_outcome.change.steps.push_back(
                RowStep{Entity::OperatingLine, id, std::make_shared<OperatingLine>(*draft.held), draft.row});
        }
        m_outcome.updated += draft.held && m_outcome.change.steps.size() + months.size() > steps ? 1 : 0;
    }
    m_outcome.added = lines.size();
    noteOutside(months);
    if (!lines.empty())
        m_outcome.change = joined(std::move(m_outcome.change), insertRows(m_model, std::move(lines)));
    if (!months.empty())
        m_outcome.change = joined(std::move(m_outcome.change), insertRows(m_model, std::move(months)));
}

} // namespace

Result<TableImportOutcome> importOperatingLines(const Model& model, const TableSource& source, const TableImportOptions& options)
{
    return LineReader(model, options).run(source);
}

} // namespace headroom
