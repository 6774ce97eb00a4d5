// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reservation_recommendations.h"

#include "core/base/letters.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/named_columns.h"
#include "core/exchange/summary_row.h"
#include "core/pricing/meter_price.h"
#include "core/pricing/price_book.h"
#include "core/pricing/region_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace headroom {

namespace {

enum Column {
    SkuName,
    Location,
    LookBackPeriod,
    RecommendedQuantity,
    ResourceType,
    Scope,
    Term,
    SubscriptionId,
    NetSavings,
    CostWithout,
    CostWith,
    Count
};
/// The other names are the customer agreement's.
constexpr std::array<NamedColumn, Count> columnNames{{{"SKU", "SkuName"}, {"Location", {}}, {"LookBackPeriod", "LookBack"},
    {"RecommendedQuantity", {}}, {"ResourceType", {}}, {"Scope", {}}, {"Term", {}}, {"SubscriptionId", {}}, {"NetSavings", {}},
    {"CostWithNoReservedInstances", {}}, {"TotalCostWithReservedInstances", {}}}};
constexpr std::size_t rowsOfTitles = 20; // above the header
constexpr std::string_view termsKnown = "P1Y, P3Y, 1 Year, 3 Years";

/// 60 of "Last60Days" and of "60".
int daysOf(std::string_view lookBack)
{
    int days = 0;
    for (const char c : lookBack)
        if (c >= '0' && c <= '9' && days < 100'000)
            days = days * 10 + (c - '0');
    return days;
}

class RecommendationReader
{
public:
    RecommendationReader(const Model& model, const RecommendationOptions& options)
        : m_model(model), m_options(options), m_findings(options.fileName)
    {}

    Result<RecommendationOutcome> run(std::string_view text)
    {
        auto csv = CsvReader::open(text, m_options.fileName);
        if (!csv)
            return csv.error();
        CsvRecord record;
        if (const Status header = readHeader(*csv, record); !header)
            return header.error();
        if (const Status sign = settleDecimal(text); !sign)
            return sign.error();
        while (csv->next(record)) {
            if (!record.fault && !summaryLabel(record.cells).empty()) {
                ++m_ignored[std::string(summaryLabel(record.cells))];
                continue;
            }
            ++m_outcome.rowsRead;
            if (record.fault)
                m_findings.add(Severity::Error, record.row, std::to_string(record.fault->column),
                    Error{record.fault->code, {}, {{"found", record.fault->found}, {"expected", record.fault->expected}}});
            else
                read(record);
        }
        makeChange();
        for (const auto& [reason, count] : m_ignored)
            m_findings.add(Finding{Severity::Note,
                Error{ErrorCode::RowIgnored, m_options.fileName, {{"found", reason}, {"count", std::to_string(count)}}}});
        m_outcome.findings = m_findings.take();
        return std::move(m_outcome);
    }

private:
    static constexpr std::int64_t mostInstances = 10'000'000;
    using Place = std::pair<Text, Text>; // size and region

    /// What a subscription is recommended to buy, by its longest look-back.
    struct Best
    {
        int days = 0;
        std::int64_t count = 0;
        std::size_t rows = 0;
    };

    /// The first row with the columns, titles above it or not; what the first one lacks where there is none.
    Status readHeader(CsvReader& csv, CsvRecord& record)
    {
        std::optional<Error> first;
        for (std::size_t row = 0; row < rowsOfTitles && csv.next(record); ++row) {
            auto columns = record.fault ? Result<NamedColumns>(Error{ErrorCode::HeaderMissing, m_options.fileName, {}})
                                        : NamedColumns::find(record.cells, columnNames,
                                            {SkuName, Location, RecommendedQuantity, Term}, m_options.fileName, record.row);
            if (columns) {
                m_columns = *std::move(columns);
                m_headerRow = record.row;
                return done();
            }
            if (columns.error().code != ErrorCode::HeaderMissing)
                return columns.error();
            first = first ? first : columns.error();
        }
        return first.value_or(Error{ErrorCode::HeaderMissing, m_options.fileName, {}});
    }
    /// "1.000" is one or a thousand: the other numbers of the file may tell. They are nobody's trouble where the quantities are clear.
    Status settleDecimal(std::string_view text)
    {
        if (m_options.decimal) {
            m_decimal = *m_options.decimal;
            return done();
        }
        DecimalSignGuess quantities;
        DecimalSignGuess all;
        auto csv = CsvReader::open(text, m_options.fileName);
        CsvRecord record;
        while (csv && csv->next(record))
            for (const Column column : {RecommendedQuantity, NetSavings, CostWithout, CostWith}) {
                if (record.row <= m_headerRow || record.fault || !isOfMachine(record))
                    continue;
                all.look(cell(record, column), record.row, m_columns.header(column));
                if (column == RecommendedQuantity)
                    quantities.look(cell(record, column), record.row, m_columns.header(column));
            }
        const auto sign = quantities.sign();
        m_decimal = sign ? *sign : all.sign().valueOr(DecimalSign::Point);
        if (sign || all.sign())
            return done();
        Error error = sign.error();
        error.path = m_options.fileName + ':' + error.detail("row") + ':' + error.detail("column");
        return error;
    }
    /// A reservation that no price is known for, in the project or in what it can take from the shipped book, would keep the project from
    /// being reckoned.
    bool isPriced(const CsvRecord& record)
    {
        if (m_priced.empty()) {
            for (const Price& price : m_model.table<Price>())
                m_priced.emplace(price.name, price.region);
            for (const Price& price : priceBook().prices)
                m_priced.emplace(price.name, price.region);
        }
        const Text sku(cell(record, SkuName));
        const auto first = m_priced.lower_bound({sku, Text()});
        const bool known = first != m_priced.end() && first->first == sku;
        if (known && m_priced.contains({sku, Text(armRegionOf(cell(record, Location)))}))
            return true;
        reject(record, known ? Location : SkuName,
            Error{known ? ErrorCode::PriceMissing : ErrorCode::SkuUnknown, {},
                {{"found", sku.str() + ", " + std::string(cell(record, Location).substr(0, 60))}}});
        return false;
    }
    /// Every cell: what the row says is there already.
    bool isRepeated(const CsvRecord& record)
    {
        std::string all;
        for (const std::string_view text : record.cells)
            all.append(text).push_back('\x1f');
        const auto [first, isFirst] = m_rows.emplace(std::move(all), record.row);
        if (!isFirst)
            m_findings.add(Severity::Error, record.row, m_columns.header(SkuName),
                Error{ErrorCode::RowDuplicate, {}, {{"found", std::string(cell(record, SkuName))}}}, first->second);
        return !isFirst;
    }
    std::string_view cell(const CsvRecord& record, Column column) const { return m_columns.cell(record, column); }
    void reject(const CsvRecord& record, Column column, Error error)
    {
        m_findings.add(Severity::Error, record.row, m_columns.header(column), std::move(error));
    }

    bool isOfMachine(const CsvRecord& record) const
    {
        const std::string type = plainName(cell(record, ResourceType));
        return type.empty() || type == "virtualmachines";
    }
    void read(const CsvRecord& record)
    {
        const std::int32_t months = termMonthsOf(cell(record, Term));
        if (isOfMachine(record) && months != 12 && months != 36 && months != 60)
            return reject(record, Term,
                Error{ErrorCode::ChoiceUnknown, {},
                    {{"found", std::string(cell(record, Term).substr(0, 60))}, {"choices", std::string(termsKnown)}}});
        if (const std::string reason = reasonToIgnore(record); !reason.empty()) {
            ++m_ignored[reason];
            return;
        }
        const std::string_view sku = cell(record, SkuName);
        if (sku.empty() || sku.size() > 200 || !isCleanText(sku, Lines::One))
            return reject(record, SkuName, Error{ErrorCode::ValueRequired, {}, {}});
        const auto quantity = parseNumber(cell(record, RecommendedQuantity), m_decimal);
        if (!quantity)
            return reject(record, RecommendedQuantity, quantity.error());
        if (!quantity->isWhole() || quantity->isNegative() || quantity->coefficient() > mostInstances)
            return reject(record, RecommendedQuantity, Error{ErrorCode::NotWhole, {}, {{"found", quantity->toText()}}});
        if (isRepeated(record) || !isPriced(record))
            return;
        const int days = daysOf(cell(record, LookBackPeriod));
        Best& best = m_best[{Text(sku), Text(armRegionOf(cell(record, Location)))}][std::string(cell(record, SubscriptionId))];
        if (days > best.days)
            best = {days, 0, 0};
        if (days < best.days)
            return;
        if (best.count + quantity->coefficient() > mostInstances)
            return reject(record, RecommendedQuantity,
                Error{ErrorCode::NumberOutOfRange, {},
                    {{"found", std::to_string(best.count + quantity->coefficient())},
                        {"maximum", std::to_string(mostInstances)}}});
        best.count += quantity->coefficient();
        ++best.rows;
    }
    std::string reasonToIgnore(const CsvRecord& record) const
    {
        if (!isOfMachine(record))
            return std::string(cell(record, ResourceType));
        const int months = m_options.term == PurchaseOption::Reservation1Year ? 12 : 36;
        if (termMonthsOf(cell(record, Term)) != months)
            return std::string(cell(record, Term));
        const std::string_view scope = cell(record, Scope);
        return m_options.scope.empty() || scope.empty() || plainName(scope) == plainName(m_options.scope) ? std::string()
                                                                                                          : std::string(scope);
    }

    void makeChange()
    {
        std::vector<FixedReservation> fresh;
        for (const auto& [place, bySubscription] : m_best) {
            const std::optional<std::int32_t> count = totalOf(place, bySubscription);
            if (!count)
                continue;
            if (*count == 0 && !isHeld(place))
                continue; // nothing to buy
            ++m_outcome.taken;
            m_outcome.reservations.push_back({place.first, place.second, *count, std::nullopt});
            if (!updateHeld(place, *count) && *count > 0)
                fresh.push_back(rowOf(place, *count));
        }
        if (!fresh.empty())
            m_outcome.change = joined(std::move(m_outcome.change), insertRows(m_model, std::move(fresh)));
        m_outcome.change.kind = ChangeKind::Import;
        m_outcome.change.subject = m_options.fileName;
    }
    /// Each subscription buys its own: a size and region that several of them need is added up.
    std::optional<std::int32_t> totalOf(const Place& place, const std::map<std::string, Best>& bySubscription)
    {
        Best all;
        for (const auto& [subscription, best] : bySubscription) {
            all.count += best.count;
            all.rows += best.rows;
        }
        const std::string what = place.first.str() + " " + place.second.str();
        if (all.count > mostInstances) {
            m_findings.add(Finding{Severity::Error,
                Error{ErrorCode::NumberOutOfRange, m_options.fileName,
                    {{"found", what + ": " + std::to_string(all.count)}, {"maximum", std::to_string(mostInstances)}}}});
            return std::nullopt;
        }
        m_outcome.addedUp += all.rows > 1 ? 1 : 0;
        return static_cast<std::int32_t>(all.count);
    }
    bool isOf(const Place& place, const FixedReservation& held) const
    {
        const Text region = held.region.empty() ? m_model.azure().defaultRegion : held.region;
        return held.sku == place.first && region == place.second && held.term == m_options.term && held.month == m_options.month;
    }
    bool isHeld(const Place& place) const
    {
        const auto& table = m_model.table<FixedReservation>();
        return std::any_of(table.begin(), table.end(), [&](const FixedReservation& held) { return isOf(place, held); });
    }
    bool updateHeld(const Place& place, std::int32_t count)
    {
        for (const FixedReservation& held : m_model.table<FixedReservation>()) {
            if (!isOf(place, held))
                continue;
            m_outcome.reservations.back().before = held.count;
            FixedReservation next = held;
            next.count = count;
            setSource(next);
            if (next != held)
                m_outcome.change.steps.push_back(RowStep{entityOf<FixedReservation>, held.id,
                    std::make_shared<FixedReservation>(held), std::make_shared<FixedReservation>(next)});
            return true;
        }
        return false;
    }
    FixedReservation rowOf(const Place& place, std::int32_t count) const
    {
        FixedReservation row;
        row.name = place.first.str() + " " + place.second.str();
        row.sku = place.first;
        row.region = place.second;
        row.term = m_options.term;
        row.count = count;
        row.month = m_options.month;
        setSource(row);
        return row;
    }
    void setSource(Row& row) const
    {
        row.sourceKind = SourceKind::Quote;
        row.citation = isCleanText(m_options.fileName, Lines::One) ? Text(m_options.fileName) : Text();
    }

    const Model& m_model;
    const RecommendationOptions& m_options;
    ImportFindings m_findings;
    NamedColumns m_columns;
    std::map<Place, std::map<std::string, Best>> m_best; // by subscription, which the file may not name
    std::map<std::string, std::size_t> m_ignored;
    std::unordered_map<std::string, std::size_t> m_rows; // those taken, by all of their cells
    std::set<Place> m_priced;
    DecimalSign m_decimal = DecimalSign::Point;
    std::size_t m_headerRow = 1;
    RecommendationOutcome m_outcome;
};

} // namespace

Result<RecommendationOutcome> readReservationRecommendations(
    const Model& model, std::string_view bytes, const RecommendationOptions& options)
{
    return RecommendationReader(model, options).run(bytes);
}

} // namespace headroom
