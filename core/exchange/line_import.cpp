// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_import.h"

#include "core/exchange/csv.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/summary_row.h"
#include "core/model/value_text.h"

#include <array>

namespace headroom {

namespace {

/// Of German tables, by the words of ours.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> germanWords{{{"Posten", "name"}, {"Position", "name"},
    {"Zeile", "name"}, {"Bezeichnung", "name"}, {"Monat", "month"}, {"Betrag", "amount"}, {"Wert", "amount"}, {"Art", "kind"}}};

} // namespace

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

/// A German word counts where no column has the word of ours; one that may say a number in front of the name, where none is called so.
LineColumn LineReader::columnOf(std::string_view header) const
{
    const LineColumn own = ownColumnOf(header);
    if (own.cell != LineCell::Unknown)
        return own;
    for (const auto& [word, ours] : germanWords)
        if (headerSays(header, word)) {
            const LineColumn meant = ownColumnOf(ours);
            const bool mayBeNumber = word == "Position" || word == "Zeile";
            const bool isTaken = std::any_of(m_table.header.begin(), m_table.header.end(), [&](const std::string& other) {
                return ownColumnOf(other) == meant
                    || (mayBeNumber && (headerSays(other, "Posten") || headerSays(other, "Bezeichnung")));
            });
            return isTaken ? own : meant;
        }
    return own;
}

LineColumn LineReader::ownColumnOf(std::string_view header) const
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
    if (const auto month = monthOf(trimmed(header.substr(0, header.find('('))))) // "Jul 2024 (TEUR)"
        return {LineCell::AmountOfMonth, nullptr, *month};
    const Field* field = fieldOfHeader(lines, header);
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
    const bool isNew = !m_held.contains(std::get<Text>(*name));
    if (isNew && isSummaryWord(row.cells[place]))
        return leaveOutTotal(row, place);
    m_amounts.clear();
    LineDraft draft = draftOf(std::get<Text>(*name), row.row); // a copy: a row counts as a whole or not at all
    draft.row = std::make_shared<OperatingLine>(*draft.row);
    if (!readCells(row, draft))
        return false;
    if (isNew && !m_amounts.empty() && beginsLikeTotal(row.cells[place])) {
        const std::size_t parts = m_sums.metBy(m_amounts);
        if (parts > 1 || (parts == 1 && isSureOfOne(row.cells[place], m_amounts)))
            return leaveOutTotal(row, place);
        draft.totals.push_back(&row);
    }
    draft.shown.insert(draft.shown.end(), m_amounts.begin(), m_amounts.end());
    m_sums.add(m_amounts, {static_cast<std::int64_t>(draft.row->kind), draft.row->kind == LineKind::Revenue ? -1 : -2});
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
    if (const Money* amount = std::get_if<Money>(&*value); amount && field.type == FieldType::Money)
        m_amounts.push_back(shownAmount(-static_cast<std::int64_t>(place) - 1, *amount, row, place));
    return true;
}

bool LineReader::readAmount(const TableRow& row, std::size_t place, Month month, LineDraft& draft)
{
    const Field& field = schemaOf<LineMonth>().fields[memberField<&LineMonth::amount>];
    const auto amount = valueOf(field, row, place);
    if (!amount)
        return wrong(row, place, amount.error());
    const auto [held, isFirst] = draft.months.emplace(month.index(), std::pair(std::get<Money>(*amount), row.row));
    m_amounts.push_back(shownAmount(month.index(), std::get<Money>(*amount), row, place));
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

Status LineReader::makeChange()
{
    settleTotals();
    if (Status settled = settleCosts(); !settled)
        return settled;
    const Field& kind = schemaOf<OperatingLine>().fields[memberField<&OperatingLine::kind>];
    std::vector<OperatingLine> lines;
    std::vector<LineMonth> months;
    for (LineDraft& draft : m_drafts) {
        if (draft.given.empty() && draft.months.empty())
            continue; // all of its rows were wrong, or sums
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
    return done();
}

Result<TableImportOutcome> importOperatingLines(const Model& model, const TableSource& source, const TableImportOptions& options)
{
    return LineReader(model, options).run(source);
}

} // namespace headroom
