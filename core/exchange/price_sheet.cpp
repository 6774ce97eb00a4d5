// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/price_sheet.h"

#include "core/base/letters.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/named_columns.h"
#include "core/exchange/number_style.h"
#include "core/exchange/text_file.h"
#include "core/exchange/zip_archive.h"
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
    Count
};
constexpr std::array<NamedColumn, Count> columnNames{{{"MeterID", {}}, {"MeterName", {}}, {"MeterCategory", {}},
    {"MeterSubCategory", {}}, {"ServiceFamily", {}}, {"Product", {}}, {"MeterRegion", {}}, {"UnitOfMeasure", {}},
    {"TierMinimumUnits", {}}, {"EffectiveStartDate", {}}, {"EffectiveEndDate", {}}, {"UnitPrice", {}}, {"MarketPrice", {}},
    {"Currency", "CurrencyCode"}, {"Term", {}}, {"PriceType", {}}, {"EnrollmentNumber", {}}}};

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

std::optional<MeterPriceKind> kindOf(std::string_view priceType)
{
    const std::string type = plainName(priceType);
    if (type.empty() || type == "consumption")
        return MeterPriceKind::Consumption;
    if (type == "devtestconsumption" || type == "devtest")
        return MeterPriceKind::DevTest;
    if (type == "reservedinstance" || type == "reservation")
        return MeterPriceKind::Reservation;
    if (type == "savingsplan")
        return MeterPriceKind::SavingsPlan;
    return std::nullopt;
}

class SheetReader
{
public:
    SheetReader(const NamedColumns& columns, const PriceSheetOptions& options, DecimalSign decimal, ImportFindings& findings)
        : m_columns(columns), m_options(options), m_decimal(decimal), m_findings(findings)
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
        m_price.unit = cell(UnitOfMeasure);
        m_price.currency = cell(Currency);
        m_region = armRegionOf(cell(MeterRegion));
        m_price.region = m_region;
        m_price.termMonths = termMonthsOf(cell(Term));
        const bool read = fits() && required(MeterName) && required(MeterCategory) && required(UnitOfMeasure)
            && required(Currency) && readKind()
            && number(m_options.price == SheetPrice::Unit ? UnitPrice : MarketPrice, m_price.price)
            && (cell(TierMinimumUnits).empty() || number(TierMinimumUnits, m_price.tierFrom))
            && day(EffectiveStartDate, m_price.from) && day(EffectiveEndDate, m_price.until);
        return read ? std::optional(m_price) : std::nullopt;
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
    bool required(Column column) { return !cell(column).empty() || reject(column, Error{ErrorCode::ValueRequired, {}, {}}); }
    bool readKind()
    {
        const auto kind = kindOf(cell(PriceType));
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
        const auto parsed = priceOf(cell(column), m_decimal);
        if (!parsed)
            return reject(column, parsed.error());
        to = *parsed;
        return true;
    }
    bool day(Column column, Opt<Date>& to)
    {
        const auto parsed = catalogueDay(cell(column));
        if (!parsed)
            return reject(column, parsed.error());
        to = *parsed;
        return true;
    }

    const NamedColumns& m_columns;
    const PriceSheetOptions& m_options;
    DecimalSign m_decimal;
    ImportFindings& m_findings;
    const CsvRecord* m_record = nullptr;
    MeterPrice m_price;
    std::string m_region;
};

Error errorOf(const CsvFault& fault) { return Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}}; }

/// As the options say, else as the first rows do; Azure itself writes a point.
Result<DecimalSign> decimalOf(
    std::string_view csv, std::size_t titles, const NamedColumns& columns, const PriceSheetOptions& options)
{
    if (options.decimal)
        return *options.decimal;
    auto reader = CsvReader::open(csv, options.fileName);
    DecimalSignGuess guess;
    CsvRecord record;
    for (std::size_t row = 0; reader && row <= rowsLookedAt && reader->next(record); ++row)
        for (const Column column : {UnitPrice, MarketPrice, TierMinimumUnits})
            if (row > 0 && !record.fault)
                guess.look(columns.cell(record, column), record.row + titles, columns.header(column));
    const auto sign = guess.sign();
    const std::string found = sign ? std::string() : sign.error().detail("found");
    if (sign || found.find('.') != std::string::npos)
        return sign.valueOr(DecimalSign::Point);
    Error error = sign.error();
    error.path = options.fileName + ':' + error.detail("row") + ':' + error.detail("column");
    return error;
}

Status readRows(CsvReader& csv, std::size_t bytes, std::size_t titles, SheetReader& rows, const PriceSheetOptions& options,
    const MeterPriceSink& sink, ImportFindings& findings, PriceSheetOutcome& outcome)
{
    CsvRecord record;
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
        if (const Status taken = sink(*price); !taken)
            return taken;
        ++outcome.rowsAccepted;
    }
    return done();
}

} // namespace

bool looksLikePriceSheet(std::string_view firstLine)
{
    const std::string header = plainName(firstLine.substr(0, 4096));
    return header.find("metercategory") != std::string::npos && header.find("unitofmeasure") != std::string::npos
        && header.find("unitprice") != std::string::npos;
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
    const auto decimal = decimalOf(text, titles, *columns, options);
    if (!decimal)
        return decimal.error();
    PriceSheetOutcome outcome;
    outcome.kind = columns->has(EnrollmentNumber) ? "ea" : "mca";
    ImportFindings findings(options.fileName);
    SheetReader rows(*columns, options, *decimal, findings);
    if (const Status read = readRows(*csv, text.size(), titles, rows, options, sink, findings, outcome); !read)
        return read.error();
    outcome.findings = findings.take();
    return outcome;
}

Result<PriceSheetOutcome> readPriceSheetFile(const std::string& path, PriceSheetOptions options, const MeterPriceSink& sink)
{
    const auto start = startOfTextFile(path, 4);
    if (!start)
        return start.error();
    if (!ZipArchive::isZip(*start)) {
        const auto text = readTextFile(path, options.fileName, CsvLimits{}.fileBytes);
        return text ? readPriceSheet(*text, options, sink) : text.error();
    }
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    PriceSheetOutcome all;
    const std::string archiveName = options.fileName;
    for (std::size_t i = 0; i < archive->entries().size(); ++i) {
        const std::string& name = archive->entries()[i].name;
        if (!name.ends_with(".csv") && !name.ends_with(".CSV"))
            continue;
        const auto unpacked = archive->read(i);
        if (!unpacked)
            return unpacked.error();
        options.fileName = archiveName + "/" + name;
        std::string text(unpacked->view());
        if (const Status decoded = toUtf8Text(text, options.fileName); !decoded)
            return decoded.error();
        auto one = readPriceSheet(text, options, sink);
        if (!one)
            return one.error();
        all.kind = one->kind;
        all.rowsRead += one->rowsRead;
        all.rowsAccepted += one->rowsAccepted;
        all.findings.insert(all.findings.end(), one->findings.begin(), one->findings.end());
    }
    if (all.kind.empty())
        return Error{ErrorCode::FormatUnknown, path, {{"expected", "price sheet"}}};
    return all;
}

} // namespace headroom
