// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/price_sheet.h"

#include "core/base/letters.h"
#include "core/base/money.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/named_columns.h"
#include "core/exchange/number_style.h"
#include "core/pricing/project_prices.h"
#include "core/pricing/region_names.h"

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

enum Column {
    MeterId,
    MeterName,
    MeterCategory,
    MeterSubCategory,
    ServiceFamily,
    Product,
    MeterRegion,
    UnitOfMeasure,
    TierMinimumUnits,
    EffectiveStartDate,
    EffectiveEndDate,
    UnitPrice,
    MarketPrice,
    Currency,
    Term,
    PriceType,
    EnrollmentNumber,
    OfferId,
    ProductOrderName,
    Count
};
constexpr std::array<NamedColumn, Count> columnNames{
    {{"MeterID", {}}, {"MeterName", {}}, {"MeterCategory", {}}, {"MeterSubCategory", {}}, {"ServiceFamily", {}}, {"Product", {}},
        {"MeterRegion", {}}, {"UnitOfMeasure", {}}, {"TierMinimumUnits", {}}, {"EffectiveStartDate", {}},
        {"EffectiveEndDate", {}}, {"UnitPrice", {}}, {"MarketPrice", {}}, {"Currency", "CurrencyCode"}, {"Term", {}},
        {"PriceType", {}}, {"EnrollmentNumber", {}}, {"OfferID", {}}, {"ProductOrderName", {}}}};

constexpr std::size_t rowsOfTitles = 20; // above the header
constexpr std::size_t rowsLookedAt = 10'000;

/// The part from the header on, and how many lines stand above it; all of it where no line is a header.
std::pair<std::string_view, std::size_t> withoutTitles(std::string_view csv)
{
    std::string_view rest = csv;
    for (std::size_t line = 0; line < rowsOfTitles && !rest.empty(); ++line) {
        const std::size_t end = rest.find_first_of("\r\n");
        if (looksLikePriceSheet(rest.substr(0, end)))
            return {rest, line};
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return {csv, 0};
}

/// A price in the sheet's decimal sign, with separators of thousands or an exponent.
Result<Decimal> priceOf(std::string_view cell, DecimalSign sign)
{
    const bool thousands = cell.find(sign == DecimalSign::Point ? ',' : '.') != std::string_view::npos;
    if (thousands)
        return parseNumber(cell, sign);
    std::string pointed(cell);
    if (sign == DecimalSign::Comma)
        std::replace(pointed.begin(), pointed.end(), ',', '.');
    auto price = catalogueNumber(pointed);
    if (price || sign == DecimalSign::Point)
        return price;
    return Error{price.error().code, {}, {{"found", std::string(cell.substr(0, 60))}}};
}

/// The offer (of an Enterprise Agreement) or order ("Microsoft Azure Plan for DevTest") of development and testing has the same type of
/// price as the others, at a lower price.
bool isOfDevTest(std::string_view offer, std::string_view order)
{
    return offer.find("0148P") != std::string_view::npos || plainName(order).find("devtest") != std::string::npos;
}

std::optional<MeterPriceKind> kindOf(std::string_view priceType, std::string_view offer, std::string_view order)
{
    const std::string type = plainName(priceType);
    if (type.empty() || type == "consumption")
        return isOfDevTest(offer, order) ? MeterPriceKind::DevTest : MeterPriceKind::Consumption;
    if (type == "devtestconsumption" || type == "devtest")
        return MeterPriceKind::DevTest;
    if (type == "reservedinstance" || type == "reservation")
        return MeterPriceKind::Reservation;
    if (type == "savingsplan")
        return MeterPriceKind::SavingsPlan;
    return std::nullopt;
}

/// What the first rows say of the way in which the sheet writes.
struct SheetForm
{
    DecimalSign decimal = DecimalSign::Point;
    DayOrder days = DayOrder::MonthFirst;
    std::size_t columns = 0;
};

/// The product without the size and region behind it: "Virtual Machines Dsv5 Series Windows" of "... Windows - D4s v5 - EU West".
std::string_view seriesOf(std::string_view product) { return product.substr(0, product.find(" - ")); }

class SheetReader
{
public:
    SheetReader(const NamedColumns& columns, const PriceSheetOptions& options, SheetForm form, ImportFindings& findings)
        : m_columns(columns), m_options(options), m_form(form), m_findings(findings)
    {}

    /// The row as a price; blank when it is left out with a finding.
    std::optional<MeterPrice> read(const CsvRecord& record)
    {
        m_record = &record;
        m_price = {};
        m_price.meterId = cell(MeterId);
        m_price.meter = cell(MeterName);
        m_price.sku = m_price.meter.ends_with(" Disk") ? m_price.meter.substr(0, m_price.meter.size() - 5) : m_price.meter;
        m_price.service = cell(MeterCategory);
        m_price.family = cell(ServiceFamily);
        m_price.product = cell(MeterSubCategory).empty() ? cell(Product) : cell(MeterSubCategory);
        if (m_price.service == machineService && !m_price.product.ends_with("Windows")
            && seriesOf(cell(Product)).ends_with(" Windows")) // only the product's name says it
            m_price.product = seriesOf(cell(Product));
        m_price.unit = cell(UnitOfMeasure);
        m_price.currency = cell(Currency);
        m_region = armRegionOf(cell(MeterRegion));
        m_price.region = m_region;
        const bool read = fitsHeader() && fits() && required(MeterName) && required(MeterCategory) && required(UnitOfMeasure)
            && required(Currency) && isCurrency() && (m_price.service != machineService || required(MeterRegion)) && readKind()
            && readTerm() && number(m_options.price == SheetPrice::Unit ? UnitPrice : MarketPrice, m_price.price)
            && (cell(TierMinimumUnits).empty() || number(TierMinimumUnits, m_price.tierFrom))
            && day(EffectiveStartDate, m_price.from) && readEnd();
        return read ? std::optional(m_price) : std::nullopt;
    }

    /// Where a price stands that the sink refuses.
    std::string_view columnOf(ErrorCode code) const
    {
        return m_columns.header(code == ErrorCode::CurrencyDiffers ? Currency
                : m_options.price == SheetPrice::Unit              ? UnitPrice
                                                                   : MarketPrice);
    }

private:
    std::string_view cell(Column column) const { return m_columns.cell(*m_record, column); }
    bool reject(Column column, Error error)
    {
        m_findings.add(Severity::Error, m_record->row, m_columns.header(column), std::move(error));
        return false;
    }
    /// What no price list can hold is left out here, with its place; further on it would end the reading.
    bool fits()
    {
        for (const Column column : {MeterName, MeterCategory, MeterSubCategory, ServiceFamily, Product, UnitOfMeasure, Currency})
            if (!fits(column, longestMeterText))
                return false;
        return fits(MeterId, longestMeterName) && fits(MeterRegion, longestMeterName);
    }
    bool fits(Column column, std::size_t longest)
    {
        if (column == Product && !cell(MeterSubCategory).empty()) // not taken
            return true;
        Status fits = checkMeterText(cell(column), longest);
        return fits || reject(column, fits.error());
    }
    /// A comma that is not quoted moves all cells behind it.
    bool fitsHeader()
    {
        const auto cells = m_record->cells;
        if (cells.size() <= m_form.columns
            || std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(m_form.columns), cells.end(),
                [](std::string_view cell) { return trimmed(cell).empty(); }))
            return true;
        m_findings.add(Severity::Error, m_record->row, {},
            Error{ErrorCode::RowColumnsMismatch, {},
                {{"found", std::to_string(cells.size())}, {"expected", std::to_string(m_form.columns)}}});
        return false;
    }
    bool isCurrency()
    {
        if (cell(Currency) == m_knownCurrency)
            return true;
        if (minorDigits(cell(Currency)).ok())
            m_knownCurrency = cell(Currency);
        return cell(Currency) == m_knownCurrency
            || reject(Currency,
                Error{ErrorCode::ChoiceUnknown, {},
                    {{"found", std::string(cell(Currency).substr(0, 60))}, {"expected", "a code of ISO 4217"}}});
    }
    /// A commitment without a term that is known has a price that nothing can be made of.
    bool readTerm()
    {
        m_price.termMonths = termMonthsOf(cell(Term));
        const bool commits = m_price.kind == MeterPriceKind::Reservation || m_price.kind == MeterPriceKind::SavingsPlan;
        return !commits || m_price.termMonths > 0
            || reject(Term,
                Error{ErrorCode::ChoiceUnknown, {},
                    {{"found", std::string(cell(Term).substr(0, 60))},
                        {"choices", "1 Year, 3 Years, 5 Years, 1 Month, P1Y, P3Y"}}});
    }
    bool required(Column column) { return !cell(column).empty() || reject(column, Error{ErrorCode::ValueRequired, {}, {}}); }
    bool readKind()
    {
        const auto kind = kindOf(cell(PriceType), cell(OfferId), cell(ProductOrderName));
        if (!kind)
            return reject(PriceType,
                Error{ErrorCode::ChoiceUnknown, {},
                    {{"found", std::string(cell(PriceType).substr(0, 60))},
                        {"choices", "Consumption, ReservedInstance, SavingsPlan, DevTestConsumption"}}});
        m_price.kind = *kind;
        return true;
    }
    bool number(Column column, Decimal& to)
    {
        if (!required(column))
            return false;
        const auto parsed = priceOf(cell(column), m_form.decimal);
        if (!parsed)
            return reject(column, parsed.error());
        if (parsed->isNegative())
            return reject(column, Error{ErrorCode::NumberOutOfRange, {}, {{"found", parsed->toText()}, {"minimum", "0"}}});
        to = *parsed;
        return true;
    }
    /// A sheet names the last day on which a price holds, often with its last second; or the first moment of the next month.
    bool readEnd()
    {
        if (!day(EffectiveEndDate, m_price.until))
            return false;
        const bool isNextMonth =
            m_price.until && m_price.until->day() == 1 && cell(EffectiveEndDate).find("T00:00:00") != std::string_view::npos;
        if (m_price.until && !isNextMonth)
            m_price.until = *m_price.until + 1;
        return true;
    }
    bool day(Column column, Opt<Date>& to)
    {
        const std::string_view text = cell(column).substr(0, cell(column).find_first_of("T "));
        if (text.empty() || text.find_first_of("/.") == std::string_view::npos) {
            const auto parsed = catalogueDay(text);
            to = parsed.valueOr(Opt<Date>());
            return parsed || reject(column, parsed.error());
        }
        to = {};
        if (text.ends_with("9999")) // how a list says that no end is set
            return true;
        const auto parsed = dayOf(text, m_form.days);
        if (!parsed)
            return reject(column, parsed.error());
        to = *parsed;
        return true;
    }

    const NamedColumns& m_columns;
    const PriceSheetOptions& m_options;
    SheetForm m_form;
    ImportFindings& m_findings;
    const CsvRecord* m_record = nullptr;
    MeterPrice m_price;
    std::string m_region;
    std::string m_knownCurrency;
};

Error errorOf(const CsvFault& fault) { return Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}}; }

/// As the options say, else as the first rows do; Azure itself writes a point, and the month first. Dates that could be either are
/// taken so with a warning.
Result<SheetForm> formOf(std::string_view csv, std::size_t titles, const NamedColumns& columns, const PriceSheetOptions& options,
    ImportFindings& findings)
{
    auto reader = CsvReader::open(csv, options.fileName);
    DecimalSignGuess guess;
    DayOrderGuess days;
    CsvRecord record;
    for (std::size_t row = 0; reader && row <= rowsLookedAt && reader->next(record); ++row) {
        if (row == 0 || record.fault)
            continue;
        for (const Column column : {UnitPrice, MarketPrice, TierMinimumUnits})
            guess.look(columns.cell(record, column), record.row + titles, columns.header(column));
        for (const Column column : {EffectiveStartDate, EffectiveEndDate}) {
            const std::string_view cell = columns.cell(record, column);
            days.look(cell.substr(0, cell.find_first_of("T ")), record.row + titles, columns.header(column));
        }
    }
    SheetForm form;
    const auto order = days.order();
    form.days = options.days.value_or(order.valueOr(DayOrder::MonthFirst));
    if (!order && !options.days)
        findings.add(Severity::Warning, std::stoul(order.error().detail("row")), order.error().detail("column"),
            Error{ErrorCode::NumberAmbiguous, {},
                {{"found", order.error().detail("found")}, {"expected", order.error().detail("expected")},
                    {"by", "month first"}}});
    const auto sign = options.decimal ? Result<DecimalSign>(*options.decimal) : guess.sign();
    const std::string found = sign ? std::string() : sign.error().detail("found");
    if (sign || found.find('.') != std::string::npos) {
        form.decimal = sign.valueOr(DecimalSign::Point);
        return form;
    }
    Error error = sign.error();
    error.path = options.fileName + ':' + error.detail("row") + ':' + error.detail("column");
    return error;
}

Status readRows(CsvReader& csv, std::size_t bytes, std::size_t titles, SheetReader& rows, const PriceSheetOptions& options,
    const MeterPriceSink& sink, ImportFindings& findings, PriceSheetOutcome& outcome)
{
    CsvRecord record;
    std::size_t doubled = 0;
    std::size_t firstDoubled = 0;
    Error firstDouble;
    while (csv.next(record)) {
        record.row += titles;
        if (outcome.rowsRead++ % 4096 == 0) {
            if (options.cancel && options.cancel->load())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (options.progress)
                options.progress(csv.position(), bytes);
        }
        if (record.fault) {
            findings.add(Severity::Error, record.row, std::to_string(record.fault->column), errorOf(*record.fault));
            continue;
        }
        const auto price = rows.read(record);
        if (!price)
            continue;
        if (const Status taken = sink(*price); !taken && taken.error().code == ErrorCode::RowDuplicate) {
            if (doubled++ == 0) {
                firstDoubled = record.row;
                firstDouble = taken.error();
            }
            continue;
        } else if (!taken && taken.error().code == ErrorCode::CurrencyDiffers) {
            findings.add(Severity::Error, record.row, rows.columnOf(taken.error().code), taken.error());
            continue;
        } else if (!taken) {
            return taken;
        }
        ++outcome.rowsAccepted;
    }
    if (doubled > 0)
        findings.add(Severity::Warning, firstDoubled, rows.columnOf(ErrorCode::RowDuplicate),
            std::move(firstDouble).with("count", std::to_string(doubled)));
    return done();
}

} // namespace

bool looksLikePriceSheet(std::string_view text)
{
    const std::string header = plainName(text.substr(0, 4096));
    return header.find("metercategory") != std::string::npos && header.find("unitofmeasure") != std::string::npos;
}

Result<PriceSheetOutcome> readPriceSheet(std::string_view bytes, const PriceSheetOptions& options, const MeterPriceSink& sink)
{
    const auto [text, titles] = withoutTitles(bytes);
    auto csv = CsvReader::open(text, options.fileName);
    if (!csv)
        return csv.error();
    CsvRecord header;
    if (!csv->next(header) || header.fault)
        return Error{ErrorCode::HeaderMissing, options.fileName, {}};
    const auto price = options.price == SheetPrice::Unit ? UnitPrice : MarketPrice;
    const auto columns = NamedColumns::find(header.cells, columnNames,
        {MeterName, MeterCategory, MeterRegion, UnitOfMeasure, Currency, price}, options.fileName, titles + 1);
    if (!columns)
        return columns.error();
    ImportFindings findings(options.fileName);
    auto form = formOf(text, titles, *columns, options, findings);
    if (!form)
        return form.error();
    form->columns = header.cells.size();
    PriceSheetOutcome outcome;
    outcome.kind = columns->has(EnrollmentNumber) ? "ea" : "mca";
    SheetReader rows(*columns, options, *form, findings);
    if (const Status read = readRows(*csv, text.size(), titles, rows, options, sink, findings, outcome); !read)
        return read.error();
    outcome.findings = findings.take();
    return outcome;
}

} // namespace headroom
