// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/focus_row.h"

#include "core/exchange/summary_row.h"

namespace headroom {

namespace {

constexpr std::size_t shownCharacters = 60;
constexpr std::string_view otherService = "Other"; // FOCUS's own word for what is in no other category

std::string shown(std::string_view text)
{
    std::size_t end = std::min(text.size(), shownCharacters);
    while (end < text.size() && end > 0 && (text[end] & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end));
}

bool isNullWord(std::string_view text) { return text == "NULL" || text == "null" || text == "Null"; }

bool isTwoDigits(std::string_view text, std::size_t at, int most)
{
    if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9')
        return false;
    return (text[at] - '0') * 10 + (text[at + 1] - '0') <= most;
}

/// What stands behind the date: "T00:00:00Z" as the standard has it; or a blank for the T, no Z, fractions of a second, or nothing.
/// Other time zones could mean another month.
bool isTimeOfUtc(std::string_view rest)
{
    if (rest.empty())
        return true;
    if ((rest[0] != 'T' && rest[0] != ' ') || !isTwoDigits(rest, 1, 23) || rest.size() < 6 || rest[3] != ':'
        || !isTwoDigits(rest, 4, 59))
        return false;
    rest.remove_prefix(6);
    if (rest.starts_with(':')) {
        if (!isTwoDigits(rest, 1, 60))
            return false;
        rest.remove_prefix(3);
        if (rest.starts_with('.')) {
            const std::size_t end = rest.find_first_not_of("0123456789", 1);
            if (end == 1 || rest.size() == 1)
                return false;
            rest.remove_prefix(std::min(end, rest.size()));
        }
    }
    return rest.empty() || rest == "Z" || rest == "+00:00" || rest == " UTC";
}

bool isLicence(std::string_view meterCategory) { return meterCategory.find("License") != std::string_view::npos; }

} // namespace

// Trimmed; the word NULL is as blank as an empty cell.
std::string_view FocusRow::cell(FocusColumn column)
{
    const auto place = m_header.place(column);
    if (!place)
        return {};
    const std::string_view text = trimmed(m_record->cells[*place]);
    if (text.size() != 4 || !isNullWord(text))
        return text;
    note(FocusOddity::NullWord, column, text);
    return {};
}

bool FocusRow::reject(FocusColumn column, Error error)
{
    m_findings.add(Severity::Error, m_record->row, nameOf(column), std::move(error));
    return false;
}

void FocusRow::note(FocusOddity oddity, FocusColumn column, std::string_view found)
{
    Seen& seen = m_seen[static_cast<std::size_t>(oddity)];
    if (seen.count++ == 0) {
        seen.row = m_record->row;
        seen.column = column;
        seen.found = shown(found);
    }
}

bool FocusRow::isSummary(FocusColumn column)
{
    const std::string_view label = summaryLabel(m_record->cells);
    m_isSummary = !label.empty();
    if (m_isSummary)
        note(FocusOddity::SummaryRow, column, label);
    return m_isSummary;
}

void FocusRow::lookAtProvider()
{
    const std::string_view text = cell(FocusColumn::ProviderName);
    if (text.empty() || text == m_provider)
        return;
    if (text.find("Microsoft") != std::string_view::npos || text.find("Azure") != std::string_view::npos)
        m_provider = text;
    else
        note(FocusOddity::OtherProvider, FocusColumn::ProviderName, text);
}

bool FocusRow::read(const CsvRecord& record)
{
    m_record = &record;
    m_isSummary = false;
    if (record.cells.size() != m_header.columns) {
        if (isSummary(FocusColumn::BilledCost))
            return false;
        m_findings.add(Severity::Error, record.row, {},
            Error{ErrorCode::RowColumnsMismatch, {}, {}}
                .with("found", std::to_string(record.cells.size()))
                .with("expected", std::to_string(m_header.columns)));
        return false;
    }
    lookAtProvider();
    return readMonth() && readCategory() && readTexts() && readCost(FocusColumn::BilledCost, m_amounts.billed)
        && readCost(FocusColumn::EffectiveCost, m_amounts.effective) && readQuantity() && readCurrency();
}

Result<CostSum> FocusRow::sumOf(std::string_view text) const
{
    if (m_decimal == DecimalSign::Point)
        return CostSum::parse(text);
    const std::size_t exponent = std::min(text.find_first_of("eE"), text.size());
    const auto digits = plainNumberText(text.substr(0, exponent), m_decimal);
    return digits ? CostSum::parse(*digits + std::string(text.substr(exponent))) : digits.error();
}

bool FocusRow::readCost(FocusColumn column, CostSum& to)
{
    const std::string_view text = cell(column);
    if (text.empty())
        return reject(column, Error{ErrorCode::ValueRequired, {}, {}});
    const auto cost = sumOf(text);
    if (!cost)
        return reject(column, cost.error());
    if (text.find_first_of("eE") != std::string_view::npos)
        note(FocusOddity::Exponent, column, text);
    to = *cost;
    return true;
}

bool FocusRow::readMonth()
{
    const std::string_view text = cell(FocusColumn::BillingPeriodStart);
    if (text.empty() && isSummary(FocusColumn::BillingPeriodStart))
        return false;
    if (text.empty())
        return reject(FocusColumn::BillingPeriodStart, Error{ErrorCode::ValueRequired, {}, {}});
    if (text != m_monthText || m_monthText.empty()) {
        const auto day = Date::parse(text.substr(0, 10));
        if (!day || !isTimeOfUtc(text.substr(10)))
            return reject(FocusColumn::BillingPeriodStart,
                Error{ErrorCode::DateMalformed, {}, {{"found", shown(text)}, {"expected", "2024-07-01T00:00:00Z"}}});
        m_month = day->inMonth();
        m_monthOdd = text.size() != 20 || text[10] != 'T' || text[19] != 'Z';
        m_monthText = text;
    }
    if (m_monthOdd)
        note(FocusOddity::TimeForm, FocusColumn::BillingPeriodStart, text);
    m_key.month = m_month;
    return true;
}

bool FocusRow::readCurrency()
{
    const std::string_view text = cell(FocusColumn::BillingCurrency);
    if (text.empty())
        return reject(FocusColumn::BillingCurrency, Error{ErrorCode::ValueRequired, {}, {}});
    if (text == m_currency)
        return true;
    if (!m_currency.empty())
        return reject(FocusColumn::BillingCurrency,
            Error{ErrorCode::CurrencyDiffers, {}, {{"found", shown(text)}, {"expected", m_currency}}});
    if (!minorDigits(text))
        return reject(FocusColumn::BillingCurrency,
            Error{ErrorCode::ChoiceUnknown, {}, {{"found", shown(text)}, {"expected", "a code of ISO 4217"}}});
    m_currency = text;
    return true;
}

bool FocusRow::readCategory()
{
    const std::string_view text = cell(FocusColumn::ChargeCategory);
    const auto category = chargeCategoryOf(text);
    if (!category)
        return reject(FocusColumn::ChargeCategory,
            text.empty() ? Error{ErrorCode::ValueRequired, {}, {}}
                         : Error{ErrorCode::ChoiceUnknown, {},
                             {{"found", shown(text)}, {"choices", "Usage, Purchase, Tax, Credit, Adjustment"}}});
    m_key.charge = *category;
    return true;
}

bool FocusRow::readTexts()
{
    m_key.category = cell(FocusColumn::ServiceCategory);
    m_key.service = cell(FocusColumn::ServiceName);
    m_key.region = cell(FocusColumn::RegionId);
    if (m_key.region.empty())
        m_key.region = cell(FocusColumn::RegionName);
    if (m_key.category.empty())
        m_key.category = otherService;
    if (m_key.service.empty()) {
        m_key.service = m_key.category;
        note(FocusOddity::ServiceBlank, FocusColumn::ServiceName, m_key.category);
    }
    for (const auto& [column, text] : {std::pair(FocusColumn::ServiceCategory, m_key.category),
             std::pair(FocusColumn::ServiceName, m_key.service), std::pair(FocusColumn::RegionId, m_key.region)})
        if (text.size() > BillBuilder::longestText)
            return reject(column,
                Error{
                    ErrorCode::TextTooLong, {}, {{"found", shown(text)}, {"maximum", std::to_string(BillBuilder::longestText)}}});
    return true;
}

bool FocusRow::readQuantity()
{
    m_amounts.quantity.reset();
    const std::string_view text = cell(FocusColumn::ConsumedQuantity);
    m_amounts.unit = cell(FocusColumn::ConsumedUnit);
    if (text.empty() || m_amounts.unit.empty() || isLicence(cell(FocusColumn::SkuMeterCategory)))
        return true;
    const auto quantity = sumOf(text);
    if (!quantity)
        return reject(FocusColumn::ConsumedQuantity, quantity.error());
    if (m_amounts.unit.size() > BillBuilder::longestText)
        return reject(FocusColumn::ConsumedUnit, Error{ErrorCode::TextTooLong, {}, {{"found", shown(m_amounts.unit)}}});
    m_amounts.quantity = *quantity;
    return true;
}

void FocusRow::reportOddities()
{
    struct Form
    {
        FocusOddity oddity;
        Severity severity;
        ErrorCode code;
        std::string_view expected;
    };
    constexpr std::array<Form, 6> forms{{{FocusOddity::NullWord, Severity::Note, ErrorCode::TypeMismatch, "an empty cell"},
        {FocusOddity::TimeForm, Severity::Note, ErrorCode::TypeMismatch, "2024-07-01T00:00:00Z"},
        {FocusOddity::Exponent, Severity::Note, ErrorCode::TypeMismatch, "a number without exponent"},
        {FocusOddity::ServiceBlank, Severity::Note, ErrorCode::ValueRequired, {}},
        {FocusOddity::SummaryRow, Severity::Note, ErrorCode::RowIgnored, "a row of charges"},
        {FocusOddity::OtherProvider, Severity::Warning, ErrorCode::ChoiceUnknown, expectedProvider}}};
    for (const Form& form : forms) {
        const Seen& seen = m_seen[static_cast<std::size_t>(form.oddity)];
        if (seen.count > 0)
            m_findings.add(form.severity, seen.row, nameOf(seen.column),
                Error{form.code, {},
                    {{"found", seen.found}, {"expected", std::string(form.expected)}, {"count", std::to_string(seen.count)}}});
    }
}

} // namespace headroom
