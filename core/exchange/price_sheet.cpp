// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/price_sheet.h"

#include "core/exchange/csv.h"
#include "core/exchange/import_findings.h"
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
    BillingProfileId,
    Count
};
struct ColumnName
{
    std::string_view name; // in small letters
    std::string_view other;
};
constexpr std::array<ColumnName, Count> columnNames{{{"meterid", {}}, {"metername", {}}, {"metercategory", {}},
    {"metersubcategory", {}}, {"servicefamily", {}}, {"product", {}}, {"meterregion", {}}, {"unitofmeasure", {}},
    {"tierminimumunits", {}}, {"effectivestartdate", {}}, {"effectiveenddate", {}}, {"unitprice", {}}, {"marketprice", {}},
    {"currency", "currencycode"}, {"term", {}}, {"pricetype", {}}, {"enrollmentnumber", {}}, {"billingprofileid", {}}}};

using Places = std::array<std::optional<std::size_t>, Count>;

/// Small letters and no blanks: "Meter ID" and "MeterID" are one.
std::string plain(std::string_view name)
{
    std::string text;
    for (const char c : name)
        if (c != ' ' && c != '_')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

Result<Places> placesOf(std::span<const std::string_view> header, const PriceSheetOptions& options)
{
    Places places;
    for (std::size_t at = 0; at < header.size(); ++at) {
        const std::string name = plain(trimmed(header[at]));
        const auto found = std::find_if(columnNames.begin(), columnNames.end(),
            [&](const ColumnName& column) { return name == column.name || (!column.other.empty() && name == column.other); });
        if (found == columnNames.end())
            continue;
        auto& place = places[static_cast<std::size_t>(found - columnNames.begin())];
        if (place)
            return Error{ErrorCode::HeaderDuplicate, cellPath(options.fileName, 1, header[at]), {}};
        place = at;
    }
    const auto price = options.price == SheetPrice::Unit ? UnitPrice : MarketPrice;
    std::string missing;
    for (const Column needed : {MeterName, MeterCategory, MeterRegion, UnitOfMeasure, Currency, price})
        if (!places[needed])
            missing += (missing.empty() ? "" : ", ") + std::string(columnNames[needed].name);
    if (!missing.empty())
        return Error{ErrorCode::HeaderMissing, options.fileName, {{"expected", missing}}};
    return places;
}

std::optional<MeterPriceKind> kindOf(std::string_view priceType)
{
    const std::string type = plain(priceType);
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
    SheetReader(const Places& places, const PriceSheetOptions& options, ImportFindings& findings)
        : m_places(places), m_options(options), m_findings(findings)
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
    std::string_view cell(Column column) const
    {
        const auto& place = m_places[column];
        return place && *place < m_record->cells.size() ? trimmed(m_record->cells[*place]) : std::string_view();
    }
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

    const Places& m_places;
    const PriceSheetOptions& m_options;
    ImportFindings& m_findings;
    const CsvRecord* m_record = nullptr;
    MeterPrice m_price;
    std::string m_region;
};

Error errorOf(const CsvFault& fault) { return Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}}; }

Status readRows(CsvReader& csv, std::size_t bytes, const Places& places, const PriceSheetOptions& options,
    const MeterPriceSink& sink, ImportFindings& findings, PriceSheetOutcome& outcome)
{
    SheetReader rows(places, options, findings);
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
    const std::string header = plain(firstLine.substr(0, 4096));
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
    const auto places = placesOf(header.cells, options);
    if (!places)
        return places.error();
    PriceSheetOutcome outcome;
    outcome.kind = (*places)[EnrollmentNumber] ? "ea" : "mca";
    ImportFindings findings(options.fileName);
    if (const Status read = readRows(*csv, bytes.size(), *places, options, sink, findings, outcome); !read)
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
