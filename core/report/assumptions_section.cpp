// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

ReportValue reported(const Model& model, const Field& field, const Value& value)
{
    struct Visitor
    {
        const Model& model;
        const Field& field;
        ReportValue operator()(std::monostate) const { return {}; }
        ReportValue operator()(bool b) const { return b ? TextId::Yes : TextId::No; }
        ReportValue operator()(std::int64_t n) const { return n; }
        ReportValue operator()(Decimal d) const
        {
            return field.type == FieldType::Share ? ReportValue(ExactShare{d}) : ReportValue(d);
        }
        ReportValue operator()(Money m) const { return m; }
        ReportValue operator()(Month m) const { return m; }
        ReportValue operator()(Date d) const { return d; }
        ReportValue operator()(Text t) const { return PlainText{t.str()}; }
        ReportValue operator()(ChoiceValue c) const { return LabelText{field.choices[static_cast<std::size_t>(c.index)].label}; }
        ReportValue operator()(RefValue r) const
        {
            const Row* row = model.findRow(field.target, r.id);
            return PlainText{row ? rowTitle(model, field.target, *row) : std::string()};
        }
        ReportValue operator()(MonthSet s) const { return s; }
    };
    return std::visit(Visitor{model, field}, value);
}

/// The sources that single fields have of their own, by entity, row and field.
class FieldSources
{
public:
    explicit FieldSources(const Model& model)
    {
        for (const FieldSource& s : model.table<FieldSource>())
            m_sources[{s.entity.str(), s.row, s.field.str()}] = &s;
    }
    const Row& of(const EntitySchema& schema, const Row& row, const Field& field) const
    {
        const auto at = m_sources.find({std::string(schema.name), row.id, std::string(field.name)});
        return at == m_sources.end() ? row : *at->second;
    }
    bool has(const EntitySchema& schema, const Row& row, const Field& field) const { return &of(schema, row, field) != &row; }

private:
    std::map<std::tuple<std::string, std::int32_t, std::string>, const FieldSource*> m_sources;
};

/// Tables with a row each machine, price or rate are summed up elsewhere.
constexpr std::array listed{Entity::Company, Entity::OperatingLine, Entity::Site, Entity::UnitCost, Entity::RefreshTranche,
    Entity::SecurityUpdates, Entity::Wave, Entity::LicencePool, Entity::AzurePlan, Entity::FamilyDiscount, Entity::SupportTier,
    Entity::FixedReservation, Entity::PlatformItem, Entity::AzureCredit, Entity::DebtInstrument, Entity::Covenant,
    Entity::ReportedFigure, Entity::ReconciliationStep};
constexpr std::array counted{
    Entity::LineMonth, Entity::SeasonWeight, Entity::WorkloadDisk, Entity::WorkloadTarget, Entity::DebtRow};

class Register
{
public:
    explicit Register(const Model& model) : m_model(model), m_sources(model)
    {
        m_table.caption = TextId::AssumptionsHeading;
        m_table.columns = {leftColumn(TextId::ColumnInput, 3), rightColumn(TextId::ColumnValue, 1),
            leftColumn(TextId::ColumnUnit, 1), leftColumn(TextId::ColumnSource, 0), rightColumn(TextId::ColumnNumber, 0),
            leftColumn(TextId::ColumnDate, 0)};
    }
    void addEntity(Entity entity)
    {
        const EntitySchema& schema = schemaOf(entity);
        for (std::size_t i = 0; i < m_model.rowCount(entity); ++i)
            addRow(schema, m_model.rowAt(entity, i));
    }
    void addCount(Entity entity)
    {
        const std::size_t count = m_model.rowCount(entity);
        if (count == 0)
            return;
        m_table.rows.push_back({0, RowKind::Plain, {LabelText{schemaOf(entity).plural}, static_cast<std::int64_t>(count)}});
    }
    void addCurves()
    {
        for (const IndexCurve& curve : m_model.table<IndexCurve>()) {
            group(schemaOf<IndexCurve>(), curve);
            for (const IndexRate& rate : m_model.table<IndexRate>())
                if (rate.curve.id == curve.id)
                    add(1, say(TextId::RatesSummary, {rate.date}), ExactShare{rate.rate}, {},
                        rate.citation.empty() ? static_cast<const Row&>(curve) : rate);
        }
    }
    ReportTable take() { return std::move(m_table); }
    /// The citations in the order of their numbers.
    ReportTable sources() const
    {
        ReportTable table;
        table.caption = TextId::SourcesCaption;
        table.columns = {rightColumn(TextId::ColumnNumber, 0), leftColumn(TextId::ColumnCitation, 1)};
        for (std::size_t i = 0; i < m_citations.size(); ++i)
            table.rows.push_back({0, RowKind::Plain, {static_cast<std::int64_t>(i + 1), PlainText{m_citations[i]}}});
        return table;
    }

private:
    /// One-row entities with every input, others with what differs from the default or has a source of its own.
    void addRow(const EntitySchema& schema, const Row& row)
    {
        const auto blank = schema.create();
        bool first = true;
        for (const Field& field : schema.fields) {
            if (field.common || !schema.applies(field, row))
                continue;
            const Value value = field.read(row);
            const bool usual = value == field.read(*blank) && !m_sources.has(schema, row, field);
            if (isBlank(value) || (usual && schema.cardinality == Cardinality::Many))
                continue;
            if (first)
                group(schema, row);
            first = false;
            add(1, LabelText{field.label}, reported(m_model, field, value), field.unit, m_sources.of(schema, row, field));
        }
    }
    void group(const EntitySchema& schema, const Row& row)
    {
        const std::string title = rowTitle(m_model, schema.entity, row);
        m_table.rows.push_back({0, RowKind::Group, {say(TextId::FromTo, {LabelText{schema.label}, PlainText{title}})}});
    }
    void add(int level, ReportValue label, ReportValue value, std::string_view unit, const Row& source)
    {
        ReportRow row{level, RowKind::Plain,
            {std::move(label), std::move(value), LabelText{unit}, sourceText(source.sourceKind),
                numberOf(source.citation.str())}};
        row.cells.push_back(source.sourceDate.has() ? ReportValue(source.sourceDate.value()) : ReportValue());
        m_table.rows.push_back(std::move(row));
    }

    ReportValue numberOf(const std::string& citation)
    {
        if (citation.empty())
            return {};
        const auto [at, isNew] = m_numbers.try_emplace(citation, static_cast<std::int64_t>(m_citations.size() + 1));
        if (isNew)
            m_citations.push_back(citation);
        return at->second;
    }

    const Model& m_model;
    FieldSources m_sources;
    ReportTable m_table;
    std::map<std::string, std::int64_t> m_numbers;
    std::vector<std::string> m_citations;
};

struct Group
{
    std::int64_t servers = 0;
    std::int64_t cores = 0;
    double memoryGib = 0; // a picture of size: printed without decimals
    double storageGib = 0;
};

ReportTable workloadTable(const Model& model)
{
    std::map<std::pair<Id, std::int32_t>, Group> groups;
    std::map<Id, double> disks; // a server
    for (const WorkloadDisk& disk : model.table<WorkloadDisk>())
        disks[disk.workload.id] += disk.sizeGib.toDoubleLossy();
    for (const Workload& w : model.table<Workload>()) {
        Group& g = groups[{w.site.id, static_cast<std::int32_t>(w.strategy)}];
        g.servers += w.quantity;
        g.cores += std::int64_t{w.quantity} * w.cores;
        g.memoryGib += w.quantity * w.memoryGib.toDoubleLossy();
        const auto own = disks.find(w.id);
        g.storageGib += w.quantity
            * (own != disks.end()        ? own->second
                    : w.storageGib.has() ? w.storageGib.value().toDoubleLossy()
                                         : 0.0);
    }
    ReportTable table;
    table.caption = TextId::WorkloadsCaption;
    table.columns = {leftColumn(TextId::ColumnSite, 2), leftColumn(TextId::ColumnStrategy, 1),
        rightColumn(TextId::ColumnServers, 0.3), rightColumn(TextId::ColumnCores, 0.3), rightColumn(TextId::ColumnMemory, 0.3),
        rightColumn(TextId::ColumnStorage, 0.3)};
    const Field* strategy = schemaOf<Workload>().field("strategy");
    Group all;
    const auto numbers = [](const Group& g) {
        return std::vector<ReportValue>{
            g.servers, g.cores, static_cast<std::int64_t>(g.memoryGib + 0.5), static_cast<std::int64_t>(g.storageGib + 0.5)};
    };
    for (const auto& [key, g] : groups) {
        const Site* site = model.table<Site>().find(key.first);
        ReportRow row{0, RowKind::Plain,
            {PlainText{site ? site->name.str() : std::string()},
                LabelText{strategy->choices[static_cast<std::size_t>(key.second)].label}}};
        for (ReportValue& v : numbers(g))
            row.cells.push_back(std::move(v));
        table.rows.push_back(std::move(row));
        all.servers += g.servers;
        all.cores += g.cores;
        all.memoryGib += g.memoryGib;
        all.storageGib += g.storageGib;
    }
    ReportRow total{0, RowKind::Total, {TextId::Total, {}}};
    for (ReportValue& v : numbers(all))
        total.cells.push_back(std::move(v));
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

ReportSection assumptionsSection(const ReportFrom& from)
{
    const Model& model = from.model;
    ReportSection section{SectionId::Assumptions, TextId::AssumptionsHeading, PageShape::Upright, {}};
    section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::AssumptionsNote));
    if (!model.table<Workload>().empty())
        section.blocks.emplace_back(workloadTable(model));
    Register inputs(model);
    for (const Entity entity : listed)
        inputs.addEntity(entity);
    inputs.addCurves();
    for (const Entity entity : counted)
        inputs.addCount(entity);
    ReportTable sources = inputs.sources();
    section.blocks.emplace_back(inputs.take());
    if (!sources.rows.empty())
        section.blocks.emplace_back(std::move(sources));
    return section;
}

} // namespace headroom
