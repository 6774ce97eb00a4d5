// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "core/model/validate_contracts.h"
#include "core/model/validate_debt.h"
#include "core/model/validate_estate.h"
#include "core/model/validate_memory.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace headroom {

namespace {

// A field with the last row whose value of it was found good: most rows repeat it.
struct WatchedField
{
    const Field* field = nullptr;
    bool (*same)(const Row& a, const Row& b) = nullptr;
    const Row* good = nullptr;
};

// "de" or "de-CH": a language of ISO 639, and perhaps a region of ISO 3166.
bool isLocaleTag(std::string_view tag)
{
    const auto all = [](std::string_view part, char from, char to) {
        return std::all_of(part.begin(), part.end(), [&](char c) { return from <= c && c <= to; });
    };
    const std::string_view language = tag.substr(0, tag.find('-'));
    if (language.size() < 2 || language.size() > 3 || !all(language, 'a', 'z'))
        return false;
    return language.size() == tag.size() || (tag.size() == language.size() + 3 && all(tag.substr(language.size() + 1), 'A', 'Z'));
}

// Amounts added up without overflow.
struct Total
{
    int128 minor = 0;
    void add(Money money) { minor += money.minor(); }
    bool fits() const { return minor < INT64_MAX && minor > -INT64_MAX; }
    Money money() const { return Money(static_cast<std::int64_t>(minor)); } // when it fits
};

class Validator
{
public:
    Validator(const Model& model, ValidationMemory& memory, std::size_t limit)
        : m_model(model),
          m_memory(memory),
          m_whole(!model.table<Company>().empty() && !model.table<AzurePlan>().empty()),
          m_limit(limit)
    {}

    /// Brings the memory to this model.
    Findings run()
    {
        findSurroundings();
#define HEADROOM_ENTITY(type) checkTable<type>();
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
        if (m_whole)
            checkRules();
        m_memory.last = m_model;
        return inOrder();
    }

private:
    // A finding with the row that it is about.
    struct Found
    {
        Finding finding;
        Entity entity;
        Id id;
    };

    Findings inOrder()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
            return std::tie(a.finding.severity, a.entity, a.id) < std::tie(b.finding.severity, b.entity, b.id);
        });
        Findings findings;
        findings.reserve(m_found.size() + 1);
        for (Found& found : m_found)
            findings.push_back(std::move(found.finding));
        if (m_more > 0)
            findings.push_back({Severity::Note, Error{ErrorCode::FindingsCut, {}, {{"count", std::to_string(m_more)}}}});
        return findings;
    }
    // The path is made only for what is listed: it may cost a look through the table.
    template<class PathMaker>
    void addFound(Severity severity, Entity entity, Id id, ErrorCode code, std::vector<Detail> details, PathMaker path)
    {
        if (m_found.size() >= m_limit)
            ++m_more;
        else
            m_found.push_back({{severity, Error{code, path(), std::move(details)}}, entity, id});
    }
    template<class E>
    void add(const E& row, std::string_view field, ErrorCode code, std::vector<Detail> details = {},
        Severity severity = Severity::Error)
    {
        addFound(severity, entityOf<E>, row.id, code, std::move(details),
            [&] { return pathOf(m_model, entityOf<E>, row, schemaOf<E>().field(field)); });
    }
    void addById(const EntitySchema& schema, Id id, std::string_view field, ErrorCode code, std::vector<Detail> details = {})
    {
        addFound(Severity::Error, schema.entity, id, code, std::move(details),
            [&] { return std::string(schema.name) + "[id=" + std::to_string(id) + "]." + std::string(field); });
    }
    std::string text(Money money) const { return money.toText(m_model.moneyDigits()); }

    // What else than its own row a field's check looks at, and whether that is as it was.
    void findSurroundings()
    {
#define HEADROOM_ENTITY(type)                                                                                                    \
    m_keepsIds[static_cast<std::size_t>(Entity::type)] = keepsIds(m_memory.last.table<type>(), m_model.table<type>());
        HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
        const int digits = m_model.moneyDigits();
        m_sameRules = m_memory.moneyDigits == digits && m_memory.whole == m_whole;
        m_memory.moneyDigits = digits;
        m_memory.whole = m_whole;
    }
    bool isAsItWas(const EntitySchema& schema) const
    {
        return m_sameRules && std::all_of(schema.fields.begin(), schema.fields.end(), [&](const Field& field) {
            return field.type != FieldType::Reference || m_keepsIds[static_cast<std::size_t>(field.target)];
        });
    }
    template<class E> void checkTable()
    {
        const EntitySchema& schema = schemaOf<E>();
        const Table<E>& now = m_model.table<E>();
        const Table<E>& before = m_memory.last.table<E>();
        if (schema.cardinality == Cardinality::One && now.size() != 1)
            addFound(Severity::Error, schema.entity, noId, now.empty() ? ErrorCode::RowUnknown : ErrorCode::RowDuplicate, {},
                [&] { return std::string(schema.name); });
        std::vector<bool>& good = m_memory.good[static_cast<std::size_t>(schema.entity)];
        good.resize(isAsItWas(schema) ? std::min(before.chunkCount(), now.chunkCount()) : 0);
        const std::size_t known = good.size();
        good.resize(now.chunkCount());
        std::vector<WatchedField> fields = watchedFields(schema);
        for (std::size_t c = 0; c < now.chunkCount(); ++c) {
            const std::vector<E>* const wasGood = c < known && good[c] ? before.chunk(c).get() : nullptr;
            if (wasGood != now.chunk(c).get())
                good[c] = checkChunk(schema, *now.chunk(c), wasGood, fields);
        }
        if (schema.naming == Naming::Unique)
            checkNames(schema, before, now);
    }
    static std::vector<WatchedField> watchedFields(const EntitySchema& schema)
    {
        std::vector<WatchedField> fields;
        for (const Field& field : schema.fields)
            if (field.type != FieldType::Boolean) // which can't be wrong
                fields.push_back({&field, field.same, nullptr});
        return fields;
    }
    // Whether nothing is wrong with these rows; where there was nothing before, only what has changed is looked at.
    template<class E>
    bool checkChunk(
        const EntitySchema& schema, const std::vector<E>& rows, const std::vector<E>* wasGood, std::vector<WatchedField>& fields)
    {
        const std::size_t found = m_found.size() + m_more;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (wasGood && r < wasGood->size() && (*wasGood)[r] == rows[r])
                continue;
            checkRow(schema, rows[r], fields);
            if constexpr (std::is_same_v<E, Workload>)
                checkWave(rows[r]);
        }
        return m_found.size() + m_more == found;
    }
    void checkWave(const Workload& w)
    {
        if (m_whole && !w.wave && w.strategy != Strategy::Retain)
            add(w, "wave", ErrorCode::ValueRequired);
    }
    void checkRow(const EntitySchema& schema, const Row& row, std::vector<WatchedField>& fields)
    {
        for (WatchedField& watched : fields)
            if (!watched.good || !watched.same(*watched.good, row))
                checkField(schema, row, watched);
    }
    void checkField(const EntitySchema& schema, const Row& row, WatchedField& watched)
    {
        const Field& field = *watched.field;
        const Status checked = checkValue(m_model, field, field.read(row));
        if (checked) {
            watched.good = &row;
            return;
        }
        const bool references =
            checked.error().code == ErrorCode::ReferenceUnknown || checked.error().code == ErrorCode::ValueRequired;
        if (references || schema.applies(field, row))
            addFound(Severity::Error, schema.entity, row.id, checked.error().code, checked.error().details,
                [&] { return pathOf(m_model, schema.entity, row, &field); });
    }
    template<class E> void checkNames(const EntitySchema& schema, const Table<E>& before, const Table<E>& now)
    {
        NameCounts& names = m_memory.names[static_cast<std::size_t>(schema.entity)];
        names.follow(before, now);
        if (names.unique())
            return;
        std::unordered_set<Text> seen;
        for (const E& row : now) {
            if (row.name.empty())
                addById(schema, row.id, "name", ErrorCode::NameMissing);
            else if (!seen.insert(row.name).second)
                addById(schema, row.id, "name", ErrorCode::NameNotUnique, {{"found", row.name.str()}});
        }
    }

    void checkRules()
    {
        checkCompany();
        checkSiteBook();
        checkLines();
        checkAzure();
        checkDebt();
        const TakeFinding take = [&](Entity entity, const Row& row, std::string_view field, ErrorCode code,
                                     std::vector<Detail> details, Severity severity) {
            addFound(severity, entity, row.id, code, std::move(details),
                [&] { return pathOf(m_model, entity, row, schemaOf(entity).field(field)); });
        };
        checkEstate(m_model, take);
        checkContracts(m_model, take);
        checkAnalysis(m_model, take);
        checkReported();
        checkSources();
    }
    void checkCompany()
    {
        const Company& c = m_model.company();
        if (!c.currency.empty() && !minorDigits(c.currency.view()))
            add(c, "currency", ErrorCode::ChoiceUnknown, {{"found", c.currency.str()}, {"expected", "ISO 4217"}});
        else if (!c.currency.empty())
            checkPriceCurrencies();
        if (c.headlineStart && (*c.headlineStart < c.start || *c.headlineStart - c.start > 108))
            add(c, "headlineStart", ErrorCode::DateOrder,
                {{"found", c.headlineStart->toText()}, {"expected", c.start.toText() + ".." + (c.start + 108).toText()}});
        if (c.taxPaymentMonths.empty())
            add(c, "taxPaymentMonths", ErrorCode::ValueRequired);
        if (!c.formatLocale.empty() && !isLocaleTag(c.formatLocale.view()))
            add(c, "formatLocale", ErrorCode::ChoiceUnknown, {{"found", c.formatLocale.str()}, {"expected", "de, de-CH"}});
        if (!c.reportLanguage.empty() && c.reportLanguage != "en" && c.reportLanguage != "de" && c.reportLanguage != "fr")
            add(c, "reportLanguage", ErrorCode::ChoiceUnknown, {{"found", c.reportLanguage.str()}, {"expected", "en, de, fr"}});
    }
    // Prices are computed with as they stand. One finding a currency, at its first price; as long as nothing is bought at prices, and in
    // a project that has just been given its currency nothing is, they do no harm yet.
    void checkPriceCurrencies()
    {
        const Text& currency = m_model.company().currency;
        std::map<Text, std::pair<const Price*, std::size_t>> others;
        for (const Price& price : m_model.table<Price>())
            if (price.currency != currency && price.unit != "share")
                ++others.try_emplace(price.currency, &price, 0).first->second.second;
        for (const auto& [other, found] : others)
            add(*found.first, "currency", ErrorCode::PricesForeign,
                {{"found", other.str()}, {"expected", currency.str()}, {"count", std::to_string(found.second)}},
                buysAtPrices() ? Severity::Error : Severity::Warning);
    }
    bool buysAtPrices() const
    {
        return !m_model.table<Workload>().empty() || !m_model.table<PlatformItem>().empty()
            || !m_model.table<FixedReservation>().empty();
    }
    void checkSiteBook()
    {
        const Company& c = m_model.company();
        Total book;
        for (const Site& site : m_model.table<Site>())
            book.add(site.bookValue);
        if (!book.fits())
            add(c, "openingFixedAssets", ErrorCode::Overflow);
        else if (book.money() > c.openingFixedAssets)
            add(c, "openingFixedAssets", ErrorCode::NumberOutOfRange,
                {{"found", text(c.openingFixedAssets)}, {"expected", text(book.money()) + ".."}});
    }
    void checkLines()
    {
        for (const OperatingLine& line : m_model.table<OperatingLine>())
            if (line.firstMonth && line.lastMonth && *line.lastMonth < *line.firstMonth)
                add(line, "lastMonth", ErrorCode::DateOrder,
                    {{"found", line.lastMonth->toText()}, {"expected", line.firstMonth->toText() + ".."}});
        std::set<std::pair<Id, std::int32_t>> seen;
        for (const LineMonth& month : m_model.table<LineMonth>())
            if (!seen.emplace(month.line.id, month.month.index()).second)
                add(month, "month", ErrorCode::NameNotUnique, {{"found", month.month.toText()}});
        seen.clear();
        for (const SeasonWeight& season : m_model.table<SeasonWeight>())
            if (!seen.emplace(season.line.id, season.calendarMonth).second)
                add(season, "calendarMonth", ErrorCode::NameNotUnique, {{"found", std::to_string(season.calendarMonth)}});
    }
    void checkAzure()
    {
        const AzurePlan& azure = m_model.azure();
        if (azure.defaultPurchase == PurchaseOption::PlanDefault)
            add(azure, "defaultPurchase", ErrorCode::ChoiceUnknown, {{"found", "planDefault"}, {"expected", "payAsYouGo, ..."}});
        const Field& family = schemaOf<FamilyDiscount>().fields[memberField<&FamilyDiscount::family>];
        std::set<ServiceFamily> families;
        for (const FamilyDiscount& d : m_model.table<FamilyDiscount>())
            if (!families.insert(d.family).second)
                add(d, "family", ErrorCode::NameNotUnique, {{"found", toText(m_model, family, family.read(d))}});
        checkSupport();
        for (const FixedReservation& r : m_model.table<FixedReservation>())
            if (r.term != PurchaseOption::Reservation1Year && r.term != PurchaseOption::Reservation3Years)
                add(r, "term", ErrorCode::ChoiceUnknown, {{"expected", "reservation1Year, reservation3Years"}});
        for (const AzureCredit& credit : m_model.table<AzureCredit>())
            if (credit.expiry < credit.from)
                add(credit, "expiry", ErrorCode::DateOrder,
                    {{"found", credit.expiry.toText()}, {"expected", credit.from.toText() + ".."}});
    }
    // A flat fee, a share, or tiers: one of them.
    void checkSupport()
    {
        const AzurePlan& azure = m_model.azure();
        const Table<SupportTier>& tiers = m_model.table<SupportTier>();
        if (!azure.supportPerMonth.isZero() && (!azure.supportShare.isZero() || !tiers.empty()))
            add(azure, "supportPerMonth", ErrorCode::RuleBroken,
                {{"found", text(azure.supportPerMonth)}, {"expected", text(Money())}});
        if (!azure.supportShare.isZero() && !tiers.empty())
            add(azure, "supportShare", ErrorCode::RuleBroken, {{"found", azure.supportShare.toText()}, {"expected", "0"}});
        std::set<std::int64_t> seen;
        for (const SupportTier& tier : tiers)
            if (!seen.insert(tier.from.minor()).second)
                add(tier, "from", ErrorCode::NameNotUnique, {{"found", text(tier.from)}});
    }
    void checkDebt()
    {
        headroom::checkDebt(
            m_model, [&](Entity entity, const Row& row, std::string_view field, ErrorCode code, std::vector<Detail> details) {
                addFound(Severity::Error, entity, row.id, code, std::move(details),
                    [&] { return pathOf(m_model, entity, row, schemaOf(entity).field(field)); });
            });
    }
    void checkReported()
    {
        Total principal;
        for (const DebtInstrument& d : m_model.table<DebtInstrument>())
            principal.add(d.principal);
        for (const ReportedFigure& figure : m_model.table<ReportedFigure>()) {
            Total sum = principal;
            for (const ReconciliationStep& step : m_model.table<ReconciliationStep>())
                if (step.figure.id == figure.id)
                    sum.add(step.amount);
            if (!sum.fits())
                add(figure, "amount", ErrorCode::Overflow);
            else if (sum.money() != figure.amount)
                add(figure, "amount", ErrorCode::RowsDoNotSum, {{"found", text(sum.money())}, {"expected", text(figure.amount)}},
                    Severity::Warning);
        }
    }
    void checkSources()
    {
        for (const FieldSource& source : m_model.table<FieldSource>()) {
            const EntitySchema* schema = findSchema(source.entity.view());
            if (source.entity.empty() || source.field.empty())
                continue; // said already
            if (!schema)
                add(source, "entity", ErrorCode::PathUnknownEntity, {{"found", source.entity.str()}});
            else if (!schema->field(source.field.view()))
                add(source, "field", ErrorCode::PathUnknownField, {{"found", source.field.str()}});
            else if (!m_model.findRow(schema->entity, source.row))
                add(source, "row", ErrorCode::RowUnknown, {{"found", std::to_string(source.row)}});
        }
    }

    const Model& m_model;
    ValidationMemory& m_memory;
    std::array<bool, entityCount> m_keepsIds{};
    bool m_sameRules = false;
    bool m_whole = false; // with a company and a plan, by which the rules go
    std::size_t m_limit;
    std::size_t m_more = 0;
    std::vector<Found> m_found;
};

} // namespace

Findings validate(const Model& model, std::size_t limit) { return Validation().check(model, limit); }

Validation::Validation() : m_memory(std::make_unique<ValidationMemory>()) {}
Validation::~Validation() = default;
Validation::Validation(Validation&&) noexcept = default;
Validation& Validation::operator=(Validation&&) noexcept = default;

Findings Validation::check(const Model& model, std::size_t limit)
{
    // A check that ends in the middle, with no memory left, leaves the next one to begin anew.
    auto memory = std::exchange(m_memory, std::make_unique<ValidationMemory>());
    Findings findings = Validator(model, *memory, limit).run();
    m_memory = std::move(memory);
    return findings;
}

} // namespace headroom
