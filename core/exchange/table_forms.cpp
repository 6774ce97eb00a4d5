// SPDX-License-Identifier: GPL-3.0-or-later
// The half of schema_table.h that knows in what forms a table writes amounts, shares and days.
#include "core/base/letters.h"
#include "core/exchange/amount_text.h"
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

struct ScaleWord
{
    std::string_view word;
    std::int64_t scale;
    bool ofCurrency; // counts beside a currency only: "m" may be metres
};
constexpr std::array<ScaleWord, 21> scaleWords{
    {{"thousand", 1000, false}, {"thousands", 1000, false}, {"000", 1000, false}, {"000s", 1000, false}, {"tausend", 1000, false},
        {"tsd", 1000, false}, {"teur", 1000, false}, {"tusd", 1000, false}, {"tchf", 1000, false}, {"k", 1000, true},
        {"million", 1'000'000, false}, {"millions", 1'000'000, false}, {"millionen", 1'000'000, false}, {"mio", 1'000'000, false},
        {"mn", 1'000'000, true}, {"mm", 1'000'000, true}, {"m", 1'000'000, true}, {"billion", 1'000'000'000, false},
        {"billions", 1'000'000'000, false}, {"bn", 1'000'000'000, false}, {"mrd", 1'000'000'000, false}}};

bool namesCurrency(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    return text.find_first_of("$") != std::string_view::npos || text.find("\xe2\x82\xac") != std::string_view::npos
        || text.find("\xc2\xa3") != std::string_view::npos
        || std::any_of(words.begin(), words.end(),
            [](const std::string& word) { return word == "usd" || word == "eur" || word == "chf" || word == "gbp"; });
}

/// How accountants write that there is nothing.
bool isDash(std::string_view cell) { return cell == "-" || cell == "\xe2\x80\x93" || cell == "\xe2\x80\x94"; }

bool saysPercent(std::string_view header)
{
    const std::vector<std::string> words = wordsOf(header);
    return header.find('%') != std::string_view::npos || std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "percent" || word == "prozent" || word == "pct";
    });
}

} // namespace

std::int64_t scaleOfHeader(std::string_view header)
{
    std::string text(header);
    for (const std::string_view sign : {"\xe2\x82\xac", "\xc2\xa3"}) // not a part of the word behind it
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1))
            text.replace(at, sign.size(), " $ ");
    const bool currency = namesCurrency(text);
    for (const std::string& word : wordsOf(text))
        for (const ScaleWord& known : scaleWords)
            if (word == known.word && (currency || !known.ofCurrency))
                return known.scale;
    return 1;
}

bool isTotalWord(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    const std::array<std::string_view, 1> cells{text};
    const std::string plain = plainName(text);
    return !summaryLabel(cells).empty()
        && (text.find(' ') == std::string_view::npos || plain == "grandtotal" || plain == "subtotal" || plain == "total");
}

bool SchemaTableImport::leaveOutTotal(const TableRow& row, std::size_t place)
{
    m_findings.add(
        Severity::Warning, row.row, m_table.header[place], Error{ErrorCode::RowIgnored, {}, {{"found", row.cells[place]}}});
    --m_table.rowsRead;
    return false;
}

/// What the columns' headers and cells say; `columns` are those that are read, each with the type of its values.
Status SchemaTableImport::settleForms(const std::vector<std::pair<std::size_t, FieldType>>& columns)
{
    m_forms.assign(m_table.header.size(), {});
    bool scaled = false;
    bool hasMoney = false;
    for (const auto& [place, type] : columns) {
        Status settled = done();
        if (type == FieldType::Money)
            settled = settleScale(place);
        else if (type == FieldType::Share)
            settled = settleShares(place);
        if (!settled)
            return settled;
        hasMoney = hasMoney || type == FieldType::Money;
        scaled = scaled || m_forms[place].scale != 1;
    }
    if (hasMoney && !scaled && !m_options.scale && scaleOfHeader(m_table.titles) != 1)
        m_findings.add(Finding{Severity::Error,
            Error{ErrorCode::UnitUnknown, m_options.fileName,
                {{"found", excerpt(m_table.titles)}, {"expected", "the scale of the amounts: 1, 1000 or 1000000"}}}});
    return settleDays(columns);
}

Status SchemaTableImport::settleScale(std::size_t place)
{
    const std::string& header = m_table.header[place];
    m_forms[place].scale = m_options.scale.value_or(scaleOfHeader(header));
    if (m_forms[place].scale != 1 && !m_options.scale)
        m_findings.add(Severity::Note, m_table.headerRow, header,
            Error{ErrorCode::UnitConverted, {}, {{"found", header}, {"by", std::to_string(m_forms[place].scale)}}});
    return done();
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

Result<Value> SchemaTableImport::amountOf(const Field& field, std::string_view cell, std::int64_t scale) const
{
    if (isDash(cell))
        return parseValue(m_model, field, "0");
    std::string plain(cell);
    if (const auto amount = amountText(cell); amount && !currencyOfSign(amount->currency).empty()) {
        if (isOfOtherCurrency(amount->currency, m_model.company().currency.view()))
            return Error{
                ErrorCode::CurrencyDiffers, {}, {{"found", excerpt(cell)}, {"expected", m_model.company().currency.str()}}};
        plain = amount->number;
    }
    if (scale == 1)
        return cellValue(m_model, field, plain, m_sign);
    const bool bracketed = plain.size() > 2 && plain.front() == '(' && plain.back() == ')';
    const auto number = parseNumber(bracketed ? '-' + plain.substr(1, plain.size() - 2) : plain, m_sign);
    if (!number)
        return number.error();
    const auto scaled = Decimal::fromFraction(
        int128{number->coefficient()} * scale, powerOfTen(number->scale()), number->scale(), Rounding::HalfAway);
    return scaled ? parseValue(m_model, field, scaled->toText()) : Result<Value>(scaled.error());
}

Result<Value> SchemaTableImport::valueOf(const Field& field, const TableRow& row, std::size_t place) const
{
    const std::string& cell = row.cells[place];
    const ValueForm& form = m_forms[place];
    switch (field.type) {
    case FieldType::Money: return cell.empty() ? cellValue(m_model, field, cell, m_sign) : amountOf(field, cell, form.scale);
    case FieldType::Share:
        return cellValue(m_model, field, form.percent && !cell.empty() && !cell.ends_with('%') ? cell + '%' : cell, m_sign);
    case FieldType::Date:
    case FieldType::Month: {
        const std::string_view day = std::string_view(cell).substr(0, cell.find_first_of(" T"));
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
