// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/path.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

namespace {

class Validator
{
public:
    Validator(const Model& model, std::size_t limit) : m_model(model), m_limit(limit) {}

    Findings run()
    {
        for (const EntitySchema& schema : allSchemas())
            checkEntity(schema);
        checkCompany();
        checkLines();
        checkEstate();
        checkAzure();
        checkDebt();
        checkSources();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
        if (m_more > 0)
            m_findings.push_back({Severity::Note, Error{ErrorCode::TooManyRows, {}, {{"count", std::to_string(m_more)}}}});
        return std::move(m_findings);
    }

private:
    void add(Severity severity, ErrorCode code, std::string path, std::vector<Detail> details = {})
    {
        if (m_findings.size() >= m_limit) {
            ++m_more;
            return;
        }
        m_findings.push_back({severity, Error{code, std::move(path), std::move(details)}});
    }
    template<class E>
    std::string pathTo(const E& row, std::string_view field) const
    {
        return pathOf(m_model, entityOf<E>, row, schemaOf<E>().field(field));
    }

    // What the schema alone can say.
    void checkEntity(const EntitySchema& schema)
    {
        std::unordered_set<Text> names;
        for (std::size_t i = 0; i < m_model.rowCount(schema.entity); ++i) {
            const Row& row = m_model.rowAt(schema.entity, i);
            for (const Field& field : schema.fields)
                checkField(schema, row, field);
            if (schema.naming == Naming::Unique)
                checkName(schema, row, names);
        }
    }
    void checkField(const EntitySchema& schema, const Row& row, const Field& field)
    {
        const Status checked = checkValue(m_model, field, field.read(row));
        if (checked)
            return;
        const bool references = checked.error().code == ErrorCode::ReferenceUnknown || checked.error().code == ErrorCode::ValueRequired;
        if (!references && !schema.applies(field, row))
            return;
        add(Severity::Error, checked.error().code, pathOf(m_model, schema.entity, row, &field), checked.error().details);
    }
    void checkName(const EntitySchema& schema, const Row& row, std::unordered_set<Text>& names)
    {
        if (row.name.empty())
            add(Severity::Error, ErrorCode::NameMissing, std::string(schema.name) + "[id=" + std::to_string(row.id) + "].name");
        else if (!names.insert(row.name).second)
            add(Severity::Error, ErrorCode::NameNotUnique, std::string(schema.name) + "[id=" + std::to_string(row.id) + "].name",
                {{"found", row.name.str()}});
    }

    void checkCompany()
    {
        const Company& c = m_model.company();
        if (!minorDigits(c.currency.view()))
            add(Severity::Error, ErrorCode::ChoiceUnknown, "company.currency", {{"found", c.currency.str()}, {"expected", "ISO 4217"}});
        if (c.headlineStart && (*c.headlineStart < c.start || *c.headlineStart - c.start > 108))
            add(Severity::Error, ErrorCode::DateOrder, "company.headlineStart",
                {{"found", c.headlineStart->toText()}, {"expected", c.start.toText() + ".." + (c.start + 108).toText()}});
        if (c.taxPaymentMonths.empty())
            add(Severity::Error, ErrorCode::ValueRequired, "company.taxPaymentMonths");
        Money siteBook;
        for (const Site& site : m_model.table<Site>())
            siteBook += site.bookValue;
        if (siteBook > c.openingFixedAssets)
            add(Severity::Error, ErrorCode::NumberOutOfRange, "company.openingFixedAssets",
                {{"found", c.openingFixedAssets.toText(m_model.moneyDigits())}, {"expected", siteBook.toText(m_model.moneyDigits()) + ".."}});
    }
    void checkLines()
    {
        for (const OperatingLine& line : m_model.table<OperatingLine>())
            if (line.firstMonth && line.lastMonth && *line.lastMonth < *line.firstMonth)
                add(Severity::Error, ErrorCode::DateOrder, pathTo(line, "lastMonth"),
                    {{"found", line.lastMonth->toText()}, {"expected", line.firstMonth->toText() + ".."}});
        std::unordered_set<std::int64_t> seen;
        for (const LineMonth& month : m_model.table<LineMonth>())
            if (!seen.insert(std::int64_t{month.line.id} << 32 | month.month.index()).second)
                add(Severity::Error, ErrorCode::NameNotUnique, pathTo(month, "month"), {{"found", month.month.toText()}});
        seen.clear();
        for (const SeasonWeight& season : m_model.table<SeasonWeight>())
            if (!seen.insert(std::int64_t{season.line.id} << 32 | season.calendarMonth).second)
                add(Severity::Error, ErrorCode::NameNotUnique, pathTo(season, "calendarMonth"), {{"found", std::to_string(season.calendarMonth)}});
    }
    void checkEstate()
    {
        for (const Workload& w : m_model.table<Workload>())
            if (!w.wave && w.strategy != Strategy::Retain)
                add(Severity::Error, ErrorCode::ValueRequired, pathTo(w, "wave"));
    }
    void checkAzure()
    {
        if (m_model.azure().defaultRegion.empty())
            add(Severity::Error, ErrorCode::ValueRequired, "azure.defaultRegion");
        if (m_model.azure().defaultPurchase == PurchaseOption::PlanDefault)
            add(Severity::Error, ErrorCode::ChoiceUnknown, "azure.defaultPurchase", {{"found", "planDefault"}, {"expected", "payAsYouGo, ..."}});
        std::unordered_set<int> families;
        for (const FamilyDiscount& d : m_model.table<FamilyDiscount>())
            if (!families.insert(static_cast<int>(d.family)).second)
                add(Severity::Error, ErrorCode::NameNotUnique, pathTo(d, "family"),
                    {{"found", std::string(schemaOf<FamilyDiscount>().field("family")->choices[static_cast<std::size_t>(d.family)].name)}});
        for (const AzureCredit& credit : m_model.table<AzureCredit>())
            if (credit.expiry < credit.from)
                add(Severity::Error, ErrorCode::DateOrder, pathTo(credit, "expiry"),
                    {{"found", credit.expiry.toText()}, {"expected", credit.from.toText() + ".."}});
    }
    void checkDebt()
    {
        const Date opening = lastDay(m_model.company().start - 1);
        for (const DebtInstrument& d : m_model.table<DebtInstrument>()) {
            if (d.maturityDate <= opening)
                add(Severity::Error, ErrorCode::DateOrder, pathTo(d, "maturityDate"),
                    {{"found", d.maturityDate.toText()}, {"expected", (opening + 1).toText() + ".."}});
            if (d.lastPaymentDate && *d.lastPaymentDate > opening)
                add(Severity::Error, ErrorCode::DateOrder, pathTo(d, "lastPaymentDate"),
                    {{"found", d.lastPaymentDate->toText()}, {"expected", ".." + opening.toText()}});
            if (d.paymentMonths.empty())
                add(Severity::Error, ErrorCode::ValueRequired, pathTo(d, "paymentMonths"));
            if (d.rateKind == RateKind::Floating && !d.index)
                add(Severity::Error, ErrorCode::ValueRequired, pathTo(d, "index"));
            if (d.kind == InstrumentKind::Revolver && d.principal > d.commitment)
                add(Severity::Error, ErrorCode::NumberOutOfRange, pathTo(d, "principal"),
                    {{"found", d.principal.toText(m_model.moneyDigits())}, {"expected", ".." + d.commitment.toText(m_model.moneyDigits())}});
            if (d.unamortisedDiscount > d.principal && !d.principal.isZero())
                add(Severity::Error, ErrorCode::NumberOutOfRange, pathTo(d, "unamortisedDiscount"),
                    {{"found", d.unamortisedDiscount.toText(m_model.moneyDigits())}, {"expected", ".." + d.principal.toText(m_model.moneyDigits())}});
        }
        checkReported();
    }
    void checkReported()
    {
        for (const ReportedFigure& figure : m_model.table<ReportedFigure>()) {
            Money sum;
            for (const DebtInstrument& d : m_model.table<DebtInstrument>())
                sum += d.principal;
            for (const ReconciliationStep& step : m_model.table<ReconciliationStep>())
                if (step.figure.id == figure.id)
                    sum += step.amount;
            if (sum != figure.amount)
                add(Severity::Warning, ErrorCode::RowsDoNotSum, pathTo(figure, "amount"),
                    {{"found", sum.toText(m_model.moneyDigits())}, {"expected", figure.amount.toText(m_model.moneyDigits())}});
        }
    }
    void checkSources()
    {
        for (const FieldSource& source : m_model.table<FieldSource>()) {
            const EntitySchema* schema = findSchema(source.entity.view());
            if (!schema)
                add(Severity::Error, ErrorCode::PathUnknownEntity, pathTo(source, "entity"), {{"found", source.entity.str()}});
            else if (!schema->field(source.field.view()))
                add(Severity::Error, ErrorCode::PathUnknownField, pathTo(source, "field"), {{"found", source.field.str()}});
            else if (!m_model.findRow(schema->entity, source.row))
                add(Severity::Error, ErrorCode::RowUnknown, pathTo(source, "row"), {{"found", std::to_string(source.row)}});
        }
    }

    const Model& m_model;
    std::size_t m_limit;
    std::size_t m_more = 0;
    Findings m_findings;
};

} // namespace

Findings validate(const Model& model, std::size_t limit)
{
    return Validator(model, limit).run();
}

} // namespace headroom
