// SPDX-License-Identifier: GPL-3.0-or-later
// The half of schema_table.h that knows in what forms a table writes amounts, shares and days.
#include "core/base/letters.h"
#include "core/exchange/amount_text.h"
#include "core/exchange/amount_unit.h"
#include "core/exchange/csv.h"
#include "core/exchange/schema_table.h"
#include "core/exchange/summary_row.h"
#include "core/model/excerpt.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// Words of letters and digits, in small letters.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool ofWord = isDigit(c) || (c & 0x80) != 0 || (lowerCase(c) >= 'a' && lowerCase(c) <= 'z');
        if (ofWord)
            words.back() += lowerCase(c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

bool saysPercent(std::string_view header)
{
    const std::vector<std::string> words = wordsOf(header);
    return header.find('%') != std::string_view::npos || std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "percent" || word == "prozent" || word == "pct";
    });
}

/// What a cell of a column of units says; nothing, where it says something else.
AmountHeader unitOfCell(const std::string& cell)
{
    const AmountHeader unit = unitOfHeader('(' + cell + ')');
    return unit.saysMore ? AmountHeader() : unit;
}

} // namespace

bool isDash(std::string_view cell) { return cell == "-" || cell == "\xe2\x80\x93" || cell == "\xe2\x80\x94"; }

bool beginsLikeTotal(std::string_view cell)
{
    const std::array<std::string_view, 1> cells{cell};
    return !summaryLabel(cells).empty();
}

ShownAmount SchemaTableImport::shownAmount(std::int64_t column, Money amount, const TableRow& row, std::size_t place) const
{
    const std::string& cell = row.cells[place];
    const std::size_t sign = cell.rfind(m_sign == DecimalSign::Comma ? ',' : '.');
    int decimals = 0;
    for (std::size_t i = sign; i < cell.size(); ++i)
        decimals += isDigit(cell[i]);
    const int fewer = std::max(0, m_model.moneyDigits() - decimals);
    const int more = std::max(0, decimals - m_model.moneyDigits());
    const std::int64_t step = scaleOf(m_forms[place]) * powerOfTen(fewer) / (more > 9 ? powerOfTen(9) : powerOfTen(more));
    return {column, amount, Money(std::max(step, std::int64_t{1}))};
}

bool SchemaTableImport::leaveOutTotal(const TableRow& row, std::size_t place)
{
    m_findings.add(
        Severity::Warning, row.row, m_table.header[place], Error{ErrorCode::RowIgnored, {}, {{"found", row.cells[place]}}});
    --m_table.rowsRead;
    m_sums.endSection();
    return false;
}

void SchemaTableImport::tellNoTotal(const TableRow& row, std::size_t place)
{
    if (m_noTotals.insert(row.cells[place]).second)
        m_findings.add(
            Severity::Warning, row.row, m_table.header[place], Error{ErrorCode::RowsDoNotSum, {}, {{"found", row.cells[place]}}});
}

/// What the columns' headers and cells say; `columns` are those that are read, each with the type of its values.
Status SchemaTableImport::settleForms(const std::vector<std::pair<std::size_t, FieldType>>& columns)
{
    m_forms.assign(m_table.header.size(), {});
    const AmountHeader titles = unitOfTitles(m_table.titles);
    bool hasMoney = false;
    for (const auto& [place, type] : columns) {
        Status settled = done();
        if (type == FieldType::Money)
            settled = settleMoney(place, titles);
        else if (type == FieldType::Share)
            settled = settleShares(place);
        if (!settled)
            return settled;
        hasMoney = hasMoney || type == FieldType::Money;
    }
    if (hasMoney)
        findUnits(columns);
    if (hasMoney && !titles.unknown.empty() && !m_options.scale)
        m_findings.add(Finding{Severity::Warning,
            Error{ErrorCode::UnitUnknown, m_options.fileName, {{"found", excerpt(m_table.titles)}, {"by", "1"}}}});
    return settleDays(columns);
}

/// Scale and currency of a column of amounts. What titles say of the scale is asked for: they may speak of another table.
Status SchemaTableImport::settleMoney(std::size_t place, const AmountHeader& titles)
{
    const std::string& header = m_table.header[place];
    const AmountHeader unit = unitOfHeader(header);
    const std::string path = cellPath(m_options.fileName, m_table.headerRow, header);
    const bool isOfTitles = !m_options.scale && unit.scale == 1 && titles.scale != 1;
    if (!m_options.scale && (isOfTitles || !unit.scale))
        return Error{ErrorCode::UnitUnknown, isOfTitles ? m_options.fileName : path,
            {{"found", excerpt(isOfTitles ? m_table.titles : header)},
                {"expected", "the scale of the amounts: 1, 1000 or 1000000"}}};
    ValueForm& form = m_forms[place];
    form.scale = m_options.scale ? *m_options.scale : *unit.scale;
    form.currency = unit.currency.empty() ? titles.currency : unit.currency;
    const std::string own = m_model.company().currency.str();
    if (m_currencies == CurrencyOf::Project && isOfOtherCurrency(form.currency, own))
        return Error{ErrorCode::CurrencyDiffers, unit.currency.empty() ? m_options.fileName : path,
            {{"found", excerpt(unit.currency.empty() ? m_table.titles : header)}, {"expected", own}}};
    if (m_options.scale && unit.scale && *unit.scale != 1 && *unit.scale != *m_options.scale)
        m_findings.add(Severity::Warning, m_table.headerRow, header,
            Error{ErrorCode::UnitConverted, {},
                {{"found", header}, {"expected", std::to_string(*unit.scale)}, {"by", std::to_string(form.scale)}}});
    if (form.scale != 1 && !m_options.scale)
        m_findings.add(Severity::Note, m_table.headerRow, header,
            Error{ErrorCode::UnitConverted, {}, {{"found", header}, {"by", std::to_string(form.scale)}}});
    if (!unit.unknown.empty())
        m_findings.add(Severity::Warning, m_table.headerRow, header,
            Error{ErrorCode::UnitUnknown, {}, {{"found", header}, {"by", std::to_string(form.scale)}}});
    return done();
}

bool SchemaTableImport::isOfCurrency(const std::string& header)
{
    return headerSays(header, "Currency") || headerSays(header, "Ccy") || headerSays(header, "W\xc3\xa4hrung")
        || headerSays(header, "Devise");
}

bool SchemaTableImport::isOfUnit(const std::string& header)
{
    return headerSays(header, "Unit") || headerSays(header, "Units") || headerSays(header, "Scale")
        || headerSays(header, "Einheit") || headerSays(header, "Unit\xc3\xa9");
}

void SchemaTableImport::findUnits(const std::vector<std::pair<std::size_t, FieldType>>& columns)
{
    for (std::size_t place = 0; place < m_table.header.size(); ++place) {
        const bool isRead =
            std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.first == place; });
        if (isOfCurrency(m_table.header[place])) {
            m_currencyPlace = isRead ? std::nullopt : std::optional(place);
            m_rowsSayCurrency = isRead;
        } else if (!isRead && isOfUnit(m_table.header[place])) {
            m_unitPlace = place;
        }
    }
    bool unitSays = false;
    for (const auto& place : {m_currencyPlace, m_unitPlace})
        for (const TableRow& row : m_table.rows) {
            const AmountHeader unit = place ? unitOfCell(row.cells[*place]) : AmountHeader();
            m_rowsSayScale = m_rowsSayScale || unit.scale.value_or(1) != 1;
            unitSays = unitSays || (place == m_unitPlace && (unit.scale != 1 || !unit.currency.empty()));
        }
    if (m_unitPlace && !unitSays)
        tellUnknown(m_table.header[*m_unitPlace]);
}

bool SchemaTableImport::unitFits(const TableRow& row)
{
    const std::string own = m_model.company().currency.str();
    m_rowScale.reset();
    for (const auto& place : {m_currencyPlace, m_unitPlace}) {
        if (!place || row.cells[*place].empty())
            continue;
        const std::string& cell = row.cells[*place];
        const AmountHeader unit = unitOfCell(cell);
        const bool isUnknown = place == m_currencyPlace && unit.currency.empty();
        if (isUnknown || (!m_rowsSayCurrency && isOfOtherCurrency(unit.currency, own)))
            return wrong(
                row, m_table.header[*place], Error{ErrorCode::CurrencyDiffers, {}, {{"found", cell}, {"expected", own}}});
        const bool isOfHeader = std::any_of(m_forms.begin(), m_forms.end(), [&](const ValueForm& form) {
            return form.scale != 1;
        }) && !m_options.scale;
        if (unit.scale && m_rowsSayScale && (*unit.scale != 1 || !unit.currency.empty()) && !isOfHeader)
            m_rowScale = std::max(*unit.scale, m_rowScale.value_or(1));
        else if (unit.scale != 1 && !m_options.scale)
            return wrong(row, m_table.header[*place],
                Error{
                    ErrorCode::UnitUnknown, {}, {{"found", cell}, {"expected", "the scale of the amounts: 1, 1000 or 1000000"}}});
    }
    return true;
}

/// Under a header with a percent sign 4.5 is 4.5 %; where all are below 1 they may be fractions all the same, as a spreadsheet shows
/// 0.045 as 4.5 %.
Status SchemaTableImport::settleShares(std::size_t place)
{
    ValueForm& form = m_forms[place];
    form.percent = m_options.shares ? *m_options.shares == ShareForm::Percent : saysPercent(m_table.header[place]);
    if (!form.percent || m_options.shares)
        return done();
    const TableRow* first = nullptr;
    for (const TableRow& row : m_table.rows) {
        const std::string& cell = row.cells[place];
        const auto number = cell.empty() || cell.ends_with('%') ? Result<Decimal>(Error{}) : parseNumber(cell, m_sign);
        if (!number || number->isZero())
            continue;
        if (*number >= Decimal(1))
            return done();
        first = first ? first : &row;
    }
    if (!first)
        return done();
    const std::string& cell = first->cells[place];
    return Error{ErrorCode::NumberAmbiguous, cellPath(m_options.fileName, first->row, m_table.header[place]),
        {{"found", cell}, {"expected", cell + " %, or a fraction of 1"}}};
}

Status SchemaTableImport::settleDays(const std::vector<std::pair<std::size_t, FieldType>>& columns)
{
    DayOrderGuess guess;
    for (const TableRow& row : m_table.rows)
        for (const auto& [place, type] : columns)
            if (type == FieldType::Date || type == FieldType::Month)
                guess.look(row.cells[place], row.row, m_table.header[place]);
    const auto order = m_options.days ? Result<DayOrder>(*m_options.days) : guess.order();
    if (!order) {
        Error error = order.error();
        error.path = m_options.fileName + ':' + error.detail("row") + ':' + error.detail("column");
        return error;
    }
    m_days = *order;
    return done();
}

Result<Value> SchemaTableImport::amountOf(
    const Field& field, std::string_view cell, const ValueForm& form, std::string_view currency) const
{
    const auto differs = [&] {
        return Error{ErrorCode::CurrencyDiffers, {}, {{"found", excerpt(cell)}, {"expected", std::string(currency)}}};
    };
    if (isDash(cell))
        return parseValue(m_model, field, "0");
    std::string plain(cell);
    if (const auto amount = amountText(cell); amount && !currencyOfSign(amount->currency).empty()) {
        if (isOfOtherCurrency(amount->currency, currency))
            return differs();
        plain = amount->number;
    } else if (isOfOtherCurrency(form.currency, currency)) {
        return differs().with("by", form.currency);
    }
    const std::int64_t scale = scaleOf(form);
    if (scale == 1)
        return cellValue(m_model, field, plain, m_sign);
    const bool bracketed = plain.size() > 2 && plain.front() == '(' && plain.back() == ')';
    if (plain.find('%') != std::string::npos)
        return Error{ErrorCode::NumberMalformed, {}, {{"found", excerpt(cell)}}};
    const auto number = parseNumber(bracketed ? '-' + plain.substr(1, plain.size() - 2) : plain, m_sign);
    if (!number)
        return number.error();
    const auto scaled = Decimal::fromFraction(
        int128{number->coefficient()} * scale, powerOfTen(number->scale()), number->scale(), Rounding::HalfAway);
    return scaled ? parseValue(m_model, field, scaled->toText()) : Result<Value>(scaled.error());
}

Result<Value> SchemaTableImport::valueOf(
    const Field& field, const TableRow& row, std::size_t place, std::string_view currency) const
{
    const std::string& cell = row.cells[place];
    const ValueForm& form = m_forms[place];
    switch (field.type) {
    case FieldType::Money:
        return cell.empty() ? cellValue(m_model, field, cell, m_sign)
                            : amountOf(field, cell, form, currency.empty() ? m_model.company().currency.view() : currency);
    case FieldType::Share:
        return cellValue(m_model, field, form.percent && !cell.empty() && !cell.ends_with('%') ? cell + '%' : cell, m_sign);
    case FieldType::Date:
    case FieldType::Month: {
        const std::string_view day = withoutTimeOfDay(cell);
        const bool written =
            day.find_first_of("./") != std::string_view::npos && !(field.type == FieldType::Month && monthOf(cell));
        const auto read = written ? dayOf(day, m_days) : Result<Date>(Error{});
        if (!read)
            return cellValue(m_model, field, cell, m_sign);
        return parseValue(m_model, field, field.type == FieldType::Date ? read->toText() : read->inMonth().toText());
    }
    default: return cellValue(m_model, field, cell, m_sign);
    }
}

} // namespace headroom
