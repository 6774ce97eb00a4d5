// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/debt_import.h"

#include "core/exchange/csv.h"
#include "core/exchange/summary_row.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace headroom {

namespace {

using D = DebtInstrument;

template<auto member> const Field* fieldOf()
{
    const EntitySchema& schema = schemaOf<D>();
    return &schema.fields[memberField<member>];
}

class DebtReader : private SchemaTableImport
{
public:
    DebtReader(const Model& model, const TableImportOptions& options) : SchemaTableImport(model, options, CurrencyOf::Row)
    {
        for (const D& debt : model.table<D>())
            m_held.emplace(debt.name, &debt);
    }
    Result<TableImportOutcome> run(const TableSource& source) { return importBy(*this, source); }

private:
    friend class SchemaTableImport;
    const Field* meaningOfHeader(std::string_view header) const;
    static const Field* ownMeaning(std::string_view header);
    bool knows(std::string_view header) const { return meaningOfHeader(header) != nullptr; }
    Status matchColumns();
    std::vector<NumberColumn> numberColumns() const;
    std::vector<std::pair<std::size_t, FieldType>> valueColumns() const;
    bool readRow(const TableRow& row);
    Status makeChange();
    SumsAbove::Amounts amountsOf(const TableRow& row, std::string_view currency) const;
    bool isNoInstrument(const TableRow& row) const;
    std::string currencyOf(const TableRow& row, const D& debt) const;
    bool readCells(const TableRow& row, D& debt, std::set<const Field*>& given);
    bool checkNew(const TableRow& row, const D& debt, const std::set<const Field*>& given);
    std::optional<std::size_t> placeOf(const Field* field) const
    {
        const auto found = std::find(m_fields.begin(), m_fields.end(), field);
        return found == m_fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_fields.begin()));
    }

    std::vector<const Field*> m_fields; // of each column; null where it names none
    std::unordered_map<Text, const D*> m_held;
    std::unordered_map<Text, std::size_t> m_rows; // of the names that were there
    std::vector<D> m_fresh;
};

/// Null for a header that names no field. A word that isn't ours counts where no column has one of ours.
const Field* DebtReader::meaningOfHeader(std::string_view header) const
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 17> others{{{"instrument", "name"},
        {"Bezeichnung", "name"}, {"Art", "kind"}, {"Nominal", "principal"}, {"Nominalbetrag", "principal"},
        {"Nennbetrag", "principal"}, {"Nennwert", "principal"}, {"Zins", "coupon"}, {"Zinssatz", "coupon"}, {"Kupon", "coupon"},
        {"F\xc3\xa4lligkeit", "maturityDate"}, {"F\xc3\xa4llig am", "maturityDate"}, {"Endf\xc3\xa4lligkeit", "maturityDate"},
        {"Laufzeitende", "maturityDate"}, {"W\xc3\xa4hrung", "currency"}, {"Ccy", "currency"}, {"Devise", "currency"}}};
    if (const Field* own = ownMeaning(header))
        return own;
    for (const auto& [word, name] : others)
        if (headerSays(header, word)) {
            const Field* field = schemaOf<D>().field(name);
            const bool isTaken = std::any_of(m_table.header.begin(), m_table.header.end(),
                [&](const std::string& other) { return ownMeaning(other) == field; });
            return isTaken ? nullptr : field;
        }
    return nullptr;
}

const Field* DebtReader::ownMeaning(std::string_view header)
{
    const EntitySchema& schema = schemaOf<D>();
    const bool isName = headerSays(header, schema.name) || headerSays(header, schema.label);
    return isName ? schema.field("name") : fieldOfHeader(schema, header);
}

Status DebtReader::matchColumns()
{
    const Field* name = schemaOf<D>().field("name");
    const auto meaning = [this](std::string_view header) { return meaningOfHeader(header); };
    for (const std::string& header : m_table.header) {
        const auto meant = meaningOf(header, meaning);
        if (!meant)
            return meant.error();
        const Field* field = *meant;
        if (field && placeOf(field))
            return Error{ErrorCode::HeaderDuplicate, cellPath(m_options.fileName, m_table.headerRow, header),
                {{"found", m_table.header[*placeOf(field)] + ", " + header}}};
        if (!field && !meaning(header))
            noteUnknown(header);
        describeColumn(field ? field->name : std::string_view());
        m_fields.push_back(field);
    }
    if (!placeOf(name))
        return Error{ErrorCode::HeaderMissing, m_options.fileName, {{"expected", "name"}}};
    return done();
}

std::vector<NumberColumn> DebtReader::numberColumns() const
{
    std::vector<NumberColumn> numbers;
    for (std::size_t place = 0; place < m_fields.size(); ++place)
        if (m_fields[place] && holdsNumbers(*m_fields[place]))
            numbers.push_back({place, m_fields[place]->type == FieldType::Share});
    return numbers;
}

std::vector<std::pair<std::size_t, FieldType>> DebtReader::valueColumns() const
{
    std::vector<std::pair<std::size_t, FieldType>> columns;
    for (std::size_t place = 0; place < m_fields.size(); ++place)
        if (m_fields[place])
            columns.emplace_back(place, m_fields[place]->type);
    return columns;
}

bool DebtReader::readRow(const TableRow& row)
{
    const Field* nameField = schemaOf<D>().field("name");
    const std::size_t place = *placeOf(nameField);
    const auto name = cellValue(m_model, *nameField, row.cells[place], m_sign);
    if (!name)
        return wrong(row, m_table.header[place], name.error());
    const Text text = std::get<Text>(*name);
    if (text.empty())
        return wrong(row, m_table.header[place], Error{ErrorCode::ValueRequired, {}, {}});
    const auto held = m_held.find(text);
    D debt = held == m_held.end() ? D() : *held->second;
    const SumsAbove::Amounts amounts = amountsOf(row, currencyOf(row, debt));
    const bool isTotal = isSummaryWord(row.cells[place])
        || (beginsLikeTotal(row.cells[place]) && (m_sums.metBy(amounts) > 0 || isNoInstrument(row)));
    if (held == m_held.end() && isTotal)
        return leaveOutTotal(row, place);
    if (held == m_held.end() && !amounts.empty() && beginsLikeTotal(row.cells[place]))
        tellNoTotal(row, place);
    m_sums.add(amounts, {});
    const auto [first, isFirst] = m_rows.emplace(text, row.row);
    if (!isFirst)
        return wrong(row, m_table.header[place], Error{ErrorCode::RowDuplicate, {}, {{"found", text.str()}}}, first->second);
    std::set<const Field*> given;
    if (!readCells(row, debt, given) || (held == m_held.end() && !checkNew(row, debt, given)))
        return false;
    if (held != m_held.end() && debt == *held->second)
        return true;
    if (!given.contains(schemaOf<D>().field("citation")))
        debt.citation = citationOfFile(m_options.fileName);
    if (held == m_held.end()) {
        m_fresh.push_back(debt);
        return true;
    }
    ++m_outcome.updated;
    m_outcome.change.steps.push_back(
        RowStep{Entity::DebtInstrument, debt.id, std::make_shared<D>(*held->second), std::make_shared<D>(debt)});
    return true;
}

/// The column's, else that of the instrument that is there; blank: the project's.
std::string DebtReader::currencyOf(const TableRow& row, const D& debt) const
{
    const auto place = placeOf(fieldOf<&D::currency>());
    return place && !row.cells[*place].empty() ? row.cells[*place] : debt.currency.str();
}

SumsAbove::Amounts DebtReader::amountsOf(const TableRow& row, std::string_view currency) const
{
    SumsAbove::Amounts amounts;
    for (std::size_t place = 0; place < m_fields.size(); ++place)
        if (m_fields[place] && m_fields[place]->type == FieldType::Money && !row.cells[place].empty())
            if (const auto value = valueOf(*m_fields[place], row, place, currency); value && std::get_if<Money>(&*value))
                amounts.push_back(shownAmount(static_cast<std::int64_t>(place), std::get<Money>(*value), row, place));
    return amounts;
}

/// Without maturity, coupon or index.
bool DebtReader::isNoInstrument(const TableRow& row) const
{
    const auto isBlank = [&](const Field* field) {
        const auto place = placeOf(field);
        return !place || row.cells[*place].empty() || isDash(row.cells[*place]);
    };
    return isBlank(fieldOf<&D::maturityDate>()) && isBlank(fieldOf<&D::coupon>()) && isBlank(fieldOf<&D::index>());
}

bool DebtReader::readCells(const TableRow& row, D& debt, std::set<const Field*>& given)
{
    const std::string currency = currencyOf(row, debt);
    bool good = true;
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        const Field* field = m_fields[place];
        if (!field || row.cells[place].empty())
            continue;
        const auto value = valueOf(*field, row, place, currency);
        if (!value) {
            good = wrong(row, m_table.header[place], value.error());
            continue;
        }
        field->write(debt, *value);
        given.insert(field);
    }
    if (given.contains(fieldOf<&D::index>()) && !given.contains(fieldOf<&D::rateKind>()))
        debt.rateKind = RateKind::Floating;
    return good;
}

/// What no default can stand for; a dash is nothing here.
bool DebtReader::checkNew(const TableRow& row, const D& debt, const std::set<const Field*>& given)
{
    const bool revolver = debt.kind == InstrumentKind::Revolver;
    bool good = true;
    for (const Field* needed : {fieldOf<&D::maturityDate>(), revolver ? fieldOf<&D::commitment>() : fieldOf<&D::principal>(),
             debt.rateKind == RateKind::Floating ? fieldOf<&D::index>() : fieldOf<&D::coupon>()}) {
        const auto place = placeOf(needed);
        const bool dashed = place && isDash(row.cells[*place]);
        if (given.contains(needed) && !dashed)
            continue;
        Error error{ErrorCode::ValueRequired, {}, {{"expected", std::string(needed->label)}}};
        if (dashed)
            error.details.insert(error.details.begin(), {"found", row.cells[*place]});
        good = wrong(row, needed->name, std::move(error));
    }
    return good;
}

Status DebtReader::makeChange()
{
    m_outcome.added = m_fresh.size();
    if (!m_fresh.empty())
        m_outcome.change = joined(std::move(m_outcome.change), insertRows(m_model, std::move(m_fresh)));
    return done();
}

} // namespace

Result<TableImportOutcome> importDebtInstruments(const Model& model, const TableSource& source, const TableImportOptions& options)
{
    return DebtReader(model, options).run(source);
}

} // namespace headroom
