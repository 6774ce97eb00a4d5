// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/input_register.h"

#include "core/analysis/input_range.h"
#include "core/model/validate_analysis.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace headroom {

namespace {

constexpr std::size_t mostRows = 60; // of an entity that are listed one by one

/// The sources that single fields have of their own, by entity, row and field.
class FieldSources
{
public:
    explicit FieldSources(const Model& model)
    {
        for (const FieldSource& s : model.table<FieldSource>())
            m_sources[{s.entity.str(), s.row, s.field.str()}] = &s;
    }
    /// Null where the field has none.
    const FieldSource* of(const EntitySchema& schema, const Row& row, const Field& field) const
    {
        if (m_sources.empty())
            return nullptr;
        const auto at = m_sources.find({std::string(schema.name), row.id, std::string(field.name)});
        return at == m_sources.end() ? nullptr : at->second;
    }

private:
    std::map<std::tuple<std::string, std::int32_t, std::string>, const FieldSource*> m_sources;
};

/// The row whose source stands for those of its fields that have none: its own, or what it is listed under where it cites nothing.
const Row& citing(const Model& model, const EntitySchema& schema, const Row& row)
{
    if (!row.citation.empty() || schema.parentField.empty())
        return row;
    const Field* parent = schema.field(schema.parentField);
    const Value value = parent->read(row);
    const Row* owner = isBlank(value) ? nullptr : model.findRow(parent->target, std::get<RefValue>(value).id);
    return owner && !owner->citation.empty() ? *owner : row;
}

/// Tables with a row each machine, price or rate are summed up elsewhere.
bool isSummedUp(Entity entity)
{
    switch (entity) {
    case Entity::Workload:
    case Entity::Sku:
    case Entity::Price:
    case Entity::IndexCurve:
    case Entity::IndexRate: return true;
    default: return !mayVary(entity);
    }
}

bool isCounted(Entity entity)
{
    switch (entity) {
    case Entity::LineMonth:
    case Entity::SeasonWeight:
    case Entity::PastMonth:
    case Entity::WorkloadDisk:
    case Entity::WorkloadTarget:
    case Entity::DebtRow: return true;
    default: return false;
    }
}

/// Its name, else "Debt event 3".
ReportValue titleOf(const Model& model, Entity entity, const Row& row)
{
    if (!row.name.empty())
        return PlainText{row.name.str()};
    return say(
        TextId::TwoWords, {LabelText{schemaOf(entity).label}, static_cast<std::int64_t>(model.lowerBound(entity, row.id)) + 1});
}

/// Amounts without another unit are in the project's currency.
std::string_view unitOf(const Field& field)
{
    return field.unit.empty() && field.type == FieldType::Money ? std::string_view("\u00a4") : field.unit;
}

/// How sure a value is, in our words where it is one of them.
ReportValue confidence(const Text& held)
{
    for (const auto& [ours, words] : {std::pair("High", TextId::ConfidenceHigh), std::pair("Medium", TextId::ConfidenceMedium),
             std::pair("Low", TextId::ConfidenceLow)})
        if (held.view() == ours)
            return words;
    return PlainText{held.str()};
}

/// To four digits where it has more behind the point: ends of laws are no exact numbers.
ReportValue roughEnd(const Model& model, const Field& field, const Value& end)
{
    constexpr std::int64_t fourDigits = 10'000;
    const Decimal* number = std::get_if<Decimal>(&end);
    if (!number)
        return reported(model, field, end);
    int cut = 0;
    while (cut < number->scale() && std::abs(number->coefficient()) / powerOfTen(cut) >= fourDigits)
        ++cut;
    const auto rounded = static_cast<std::int64_t>(divideRounded(number->coefficient(), powerOfTen(cut), Rounding::HalfAway));
    return reported(model, field, Decimal(rounded, number->scale() - cut));
}

class Register
{
public:
    Register(const Model& model, const ReportBase* base)
        : m_model(model), m_base(base ? &base->model : nullptr), m_sources(model), m_ranges(inputRanges(model))
    {
        m_table.caption = TextId::AssumptionsHeading;
        m_table.columns = {leftColumn(TextId::ColumnId, 0), leftColumn(TextId::ColumnInput, 3),
            rightColumn(TextId::ColumnValue, 1), leftColumn(TextId::ColumnUnit, 0.5), leftColumn(TextId::ColumnRange, 0.5),
            leftColumn(TextId::ColumnSource, 0), leftColumn(TextId::ColumnDate, 0), leftColumn(TextId::ColumnOwner, 1),
            leftColumn(TextId::ColumnConfidence, 0.5), leftColumn(TextId::ColumnChanged, 1)};
    }
    void addAll(bool hasIt)
    {
        std::vector<Entity> counted;
        for (const EntitySchema& schema : allSchemas()) {
            if (isSummedUp(schema.entity) || (schema.entity == Entity::AzurePlan && !hasIt))
                continue;
            if (isCounted(schema.entity) || m_model.rowCount(schema.entity) > mostRows)
                counted.push_back(schema.entity);
            else
                for (std::size_t i = 0; i < m_model.rowCount(schema.entity); ++i)
                    addRow(schema, m_model.rowAt(schema.entity, i));
        }
        addCurves();
        addCounts(counted);
    }
    InputRegister take()
    {
        dropEmptyColumns();
        return {m_changed, std::move(m_table), sources()};
    }

private:
    struct Input
    {
        ReportValue label;
        ReportValue value;
        std::string_view unit;
        ReportValue range;
        const Row* source = nullptr;
        const FieldSource* own = nullptr;
        ReportValue changed;
    };

    void addRow(const EntitySchema& schema, const Row& row)
    {
        const auto blank = schema.create();
        bool first = true;
        for (const Field& field : schema.fields) {
            if (field.common || !schema.applies(field, row))
                continue;
            const Value value = field.read(row);
            const FieldSource* own = m_sources.of(schema, row, field);
            ReportValue changed = changeOf(schema, row, field, value);
            const bool usual = value == field.read(*blank) && !own && std::holds_alternative<std::monostate>(changed);
            const bool isNone = usual && field.unit == "shares"; // 0 shares: not stated
            if (isBlank(value) || isNone || (usual && schema.cardinality == Cardinality::Many))
                continue;
            if (first)
                group(schema, row);
            first = false;
            add({FieldText{&field}, reported(m_model, field, value), unitOf(field), rangeOf(schema, row, field),
                own ? own : &citing(m_model, schema, row), own, std::move(changed)});
        }
    }
    void addCurves()
    {
        for (const IndexCurve& curve : m_model.table<IndexCurve>()) {
            group(schemaOf<IndexCurve>(), curve);
            for (const IndexRate& rate : m_model.table<IndexRate>())
                if (rate.curve.id == curve.id)
                    add({say(TextId::RatesSummary, {rate.date}), ExactShare{rate.rate}, {}, {},
                        rate.citation.empty() ? static_cast<const Row*>(&curve) : &rate, nullptr, {}});
        }
    }
    void addCounts(const std::vector<Entity>& entities)
    {
        bool first = true;
        for (const Entity entity : entities)
            if (const std::size_t count = m_model.rowCount(entity); count > 0) {
                if (first)
                    m_table.rows.push_back({0, RowKind::Group, {TextId::CountedInputs}});
                first = false;
                m_table.rows.push_back({0, RowKind::Plain,
                    {{}, LabelText{schemaOf(entity).plural}, static_cast<std::int64_t>(count), TextId::RowsUnit}});
            }
    }
    void group(const EntitySchema& schema, const Row& row)
    {
        const bool named = !row.name.empty();
        m_table.rows.push_back({0, RowKind::Group,
            {named ? say(TextId::FromTo, {LabelText{schema.label}, PlainText{row.name.str()}})
                    : schema.cardinality == Cardinality::One ? ReportValue(LabelText{schema.label})
                                                             : titleOf(m_model, schema.entity, row)}});
    }
    void add(const Input& input)
    {
        m_changed = m_changed || !std::holds_alternative<std::monostate>(input.changed);
        ReportRow row{0, RowKind::Plain, {}};
        const Row& source = *input.source;
        const TextId kind = sourceText(source.sourceKind);
        row.cells = {say(TextId::InputId, {++m_inputs}), input.label, input.value, LabelText{input.unit}, input.range,
            source.citation.empty() ? ReportValue(kind) : say(TextId::NumberedSource, {kind, numberOf(source.citation.str())}),
            source.sourceDate.has() ? ReportValue(source.sourceDate.value()) : ReportValue(),
            input.own && !input.own->name.empty() ? ReportValue(PlainText{input.own->name.str()}) : ReportValue(),
            input.own && !input.own->note.empty() ? confidence(input.own->note) : ReportValue(), input.changed};
        m_table.rows.push_back(std::move(row));
    }
    ReportValue rangeOf(const EntitySchema& schema, const Row& row, const Field& field) const
    {
        const auto found = m_ranges.find({schema.entity, row.id, &field});
        return found == m_ranges.end()
            ? ReportValue()
            : say(TextId::FromTo, {roughEnd(m_model, field, found->second.low), roughEnd(m_model, field, found->second.high)});
    }
    ReportValue changeOf(const EntitySchema& schema, const Row& row, const Field& field, const Value& value) const
    {
        if (!m_base)
            return {};
        const Row* before = m_base->findRow(schema.entity, row.id);
        if (!before)
            return TextId::IsNew;
        const Value was = field.read(*before);
        if (was == value)
            return {};
        return isBlank(was) ? ReportValue(TextId::WasBlank) : say(TextId::WasValue, {reported(*m_base, field, was)});
    }
    std::int64_t numberOf(const std::string& citation)
    {
        const auto [at, isNew] = m_numbers.try_emplace(citation, static_cast<std::int64_t>(m_citations.size() + 1));
        if (isNew)
            m_citations.push_back(citation);
        return at->second;
    }
    void dropEmptyColumns()
    {
        const auto isUsed = [&](std::size_t column) {
            return std::any_of(m_table.rows.begin(), m_table.rows.end(), [&](const ReportRow& row) {
                return row.kind == RowKind::Plain && column < row.cells.size()
                    && !std::holds_alternative<std::monostate>(row.cells[column]);
            });
        };
        for (std::size_t column = m_table.columns.size(); column-- > 0;) {
            if (isUsed(column))
                continue;
            const auto place = static_cast<std::ptrdiff_t>(column);
            m_table.columns.erase(m_table.columns.begin() + place);
            for (ReportRow& row : m_table.rows)
                if (row.kind == RowKind::Plain && column < row.cells.size())
                    row.cells.erase(row.cells.begin() + place);
        }
    }
    ReportTable sources() const
    {
        ReportTable table;
        table.caption = TextId::SourcesCaption;
        table.columns = {rightColumn(TextId::ColumnNumber, 0), leftColumn(TextId::ColumnCitation, 1)};
        for (std::size_t i = 0; i < m_citations.size(); ++i)
            table.rows.push_back(
                {0, RowKind::Plain, {say(TextId::SourceNumber, {static_cast<std::int64_t>(i + 1)}), PlainText{m_citations[i]}}});
        return table;
    }

    const Model& m_model;
    const Model* m_base;
    FieldSources m_sources;
    InputRanges m_ranges;
    ReportTable m_table;
    std::int64_t m_inputs = 0;
    bool m_changed = false;
    std::map<std::string, std::int64_t> m_numbers;
    std::vector<std::string> m_citations;
};

} // namespace

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
            return row ? titleOf(model, field.target, *row) : ReportValue();
        }
        ReportValue operator()(MonthSet s) const { return s; }
    };
    return std::visit(Visitor{model, field}, value);
}

InputRegister inputRegister(const Model& model, const ReportBase* base, bool hasIt)
{
    Register all(model, base);
    all.addAll(hasIt);
    return all.take();
}

} // namespace headroom
