// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/focus_postgres.h"

#include "core/remote/focus_statement.h"

#include <charconv>

namespace headroom {

namespace {

class AnswerReader
{
public:
    AnswerReader(const PostgresRows& rows, std::string place) : m_rows(rows), m_place(std::move(place)) {}

    Result<Bill> read()
    {
        for (m_row = 0; m_row < m_rows.size(); ++m_row)
            if (const Status added = addRow(); !added)
                return placed(added.error());
        if (m_bill.rows() == 0)
            return Error{ErrorCode::FileEmpty, m_place, {}};
        auto bill = m_bill.finish(m_currency);
        return bill ? std::move(bill) : Result<Bill>(placed(bill.error()));
    }
    /// As a file's are told.
    void reportProviders(Findings& findings) const
    {
        if (m_otherProviders > 0)
            findings.push_back({Severity::Warning,
                Error{ErrorCode::ChoiceUnknown, m_place,
                    {{"column", "ProviderName"}, {"found", m_provider}, {"expected", std::string(expectedProvider)},
                        {"count", std::to_string(m_otherProviders)}}}});
    }

private:
    std::string_view text(FocusAnswer column) const { return m_rows.text(m_row, column); }
    Error placed(Error error) const
    {
        error.path = m_place;
        return error;
    }
    std::size_t count(FocusAnswer column) const
    {
        const std::string_view digits = text(column);
        std::size_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }
    Error required(std::string_view column, std::size_t rows) const
    {
        return Error{ErrorCode::ValueRequired, {}, {{"column", std::string(column)}, {"count", std::to_string(rows)}}};
    }

    Status addRow()
    {
        BillBuilder::Key key{{}, text(AnswerCategory), text(AnswerService), text(AnswerRegion), {}};
        BillBuilder::Amounts amounts;
        amounts.rows = count(AnswerRows);
        if (const Status known = readKeys(key, amounts.rows); !known)
            return known;
        for (const auto& [column, blank, name, to] : {std::tuple(AnswerBilled, AnswerBlankBilled, "BilledCost", &amounts.billed),
                 std::tuple(AnswerEffective, AnswerBlankEffective, "EffectiveCost", &amounts.effective)}) {
            if (const std::size_t blanks = count(blank); blanks > 0)
                return required(name, blanks);
            const auto sum = CostSum::parse(text(column));
            if (!sum)
                return sum.error();
            *to = *sum;
        }
        if (!m_rows.isNull(m_row, AnswerUnit)) {
            const auto quantity = CostSum::parse(text(AnswerQuantity));
            if (!quantity)
                return quantity.error();
            amounts.quantity = *quantity;
            amounts.unit = text(AnswerUnit);
        }
        if (const std::size_t others = count(AnswerOtherProviders); others > 0) {
            m_provider = m_otherProviders == 0 ? text(AnswerProvider).substr(0, 60) : m_provider;
            m_otherProviders += others;
        }
        return m_bill.add(key, amounts);
    }
    Status readKeys(BillBuilder::Key& key, std::size_t rows)
    {
        if (m_rows.isNull(m_row, AnswerMonth) && m_rows.isNull(m_row, AnswerSampleDay))
            return required("BillingPeriodStart", rows);
        const auto month = Month::parse(text(AnswerMonth));
        if (!month)
            return Error{ErrorCode::DateMalformed, {}, {{"column", "BillingPeriodStart"}}}
                .with("found", std::string(text(AnswerSampleDay).substr(0, 60)))
                .with("expected", "2024-07-01T00:00:00Z");
        key.month = *month;
        const auto charge = chargeCategoryOf(text(AnswerCharge));
        if (m_rows.isNull(m_row, AnswerCharge))
            return required("ChargeCategory", rows);
        if (!charge)
            return Error{ErrorCode::ChoiceUnknown, {}, {{"column", "ChargeCategory"}}}
                .with("found", std::string(text(AnswerCharge).substr(0, 60)))
                .with("choices", "Usage, Purchase, Tax, Credit, Adjustment");
        key.charge = *charge;
        if (const Status one = readCurrency(rows); !one)
            return one;
        return checkTexts();
    }
    Status readCurrency(std::size_t rows)
    {
        if (m_rows.isNull(m_row, AnswerCurrency))
            return required("BillingCurrency", rows);
        const std::string currency(text(AnswerCurrency));
        if (m_currency.empty())
            m_currency = currency;
        if (m_currency == currency)
            return done();
        return Error{ErrorCode::CurrencyDiffers, {}, {{"column", "BillingCurrency"}, {"found", currency.substr(0, 60)}}}
            .with("expected", m_currency.substr(0, 60))
            .with("count", std::to_string(rows));
    }
    Status checkTexts() const
    {
        for (const FocusAnswer column : {AnswerCategory, AnswerService, AnswerRegion, AnswerUnit}) {
            if (text(column).size() > BillBuilder::longestText)
                return Error{ErrorCode::TextTooLong, {}, {{"maximum", std::to_string(BillBuilder::longestText)}}};
            if (!isCleanText(text(column), Lines::One))
                return Error{ErrorCode::TextNotUtf8, {}, {}};
        }
        return done();
    }

    const PostgresRows& m_rows;
    std::string m_place;
    std::size_t m_row = 0;
    std::string m_currency;
    std::string m_provider;
    std::size_t m_otherProviders = 0;
    BillBuilder m_bill;
};

/// Of the server's refusals those that speak of a value in the table.
Error inOurWords(Error error)
{
    const std::string state = error.detail("found");
    if (error.code == ErrorCode::NetworkStatus && (state == "22P02" || state == "22003")) // no number, or too large
        error.code = ErrorCode::NumberMalformed;
    return error;
}

} // namespace

Result<FocusTable> readFocusTable(const FocusQuery& query)
{
    auto database = Postgres::connect(query.connection, query.limits, query.cancel);
    if (!database)
        return database.error();
    const auto table = findFocusTable(*database, query.table);
    if (!table)
        return table.error();
    const auto statement = focusStatement(*database, *table, BillBuilder::mostCharges + 1);
    if (!statement)
        return statement.error();
    const auto rows = database->query(*statement);
    if (!rows)
        return inOurWords(rows.error());
    AnswerReader answer(*rows, database->place() + ' ' + table->quoted);
    auto bill = answer.read();
    if (!bill)
        return bill.error();
    FocusTable result{std::move(bill).value(), {}, table->quoted};
    answer.reportProviders(result.findings);
    if (result.bill.mixedUnits > 0)
        result.findings.push_back(
            {Severity::Note, Error{ErrorCode::UnitUnknown, {}, {{"count", std::to_string(result.bill.mixedUnits)}}}});
    return result;
}

} // namespace headroom
