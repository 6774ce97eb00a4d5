// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/price_sheet.h"

#include "core/base/letters.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/named_columns.h"
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
constexpr std::array<NamedColumn, Count> columnNames{{{"meterid", {}}, {"metername", {}}, {"metercategory", {}},
    {"metersubcategory", {}}, {"servicefamily", {}}, {"product", {}}, {"meterregion", {}}, {"unitofmeasure", {}},
    {"tierminimumunits", {}}, {"effectivestartdate", {}}, {"effectiveenddate", {}}, {"unitprice", {}}, {"marketprice", {}},
    {"currency", "currencycode"}, {"term", {}}, {"pricetype", {}}, {"enrollmentnumber", {}}}};

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
    SheetReader(const NamedColumns& columns, const PriceSheetOptions& options, ImportFindings& findings)
        : m_columns(columns), m_options(options), m_findings(findings)
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
        m_findings.add(Severity::Error, m_record->row, columnNames[column].name, std::move(error));
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
        const auto parsed = catalogueNumber(cell(column));
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
    ImportFindings& m_findings;
    const CsvRecord* m_record = nullptr;
    MeterPrice m_price;
    std::string m_region;
};

Error errorOf(const CsvFault& fault) { return Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}}; }

Status readRows(CsvReader& csv, std::size_t bytes, const NamedColumns& columns, const PriceSheetOptions& options,
    const MeterPriceSink& sink, ImportFindings& findings, PriceSheetOutcome& outcome)
{
    SheetReader rows(columns, options, findings);
    CsvRecord record;
    while (csv.next(record)) {
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
    auto csv = CsvReader::open(bytes, options.fileName);
    if (!csv)
        return csv.error();
    CsvRecord header;
    if (!csv->next(header) || header.fault)
        return Error{ErrorCode::HeaderMissing, options.fileName, {}};
    const auto price = options.price == SheetPrice::Unit ? UnitPrice : MarketPrice;
    const auto columns = NamedColumns::find(
        header.cells, columnNames, {MeterName, MeterCategory, MeterRegion, UnitOfMeasure, Currency, price}, options.fileName);
    if (!columns)
        return columns.error();
    PriceSheetOutcome outcome;
    outcome.kind = columns->has(EnrollmentNumber) ? "ea" : "mca";
    ImportFindings findings(options.fileName);
    if (const Status read = readRows(*csv, bytes.size(), *columns, options, sink, findings, outcome); !read)
        return read.error();
    outcome.findings = findings.take();
    return outcome;
}

Result<PriceSheetOutcome> readPriceSheetFile(const std::string& path, PriceSheetOptions options, const MeterPriceSink& sink)
{
    auto content = readInputFile(path, CsvLimits{}.fileBytes);
    if (!content)
        return content.error();
    if (!ZipArchive::isZip(content->view()))
        return readPriceSheet(content->view(), options, sink);
    *content = {};
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
        auto one = readPriceSheet(unpacked->view(), options, sink);
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
