// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty_edit.h"

#include "core/analysis/field_change.h"
#include "core/analysis/lane_fields.h"
#include "core/analysis/sampler.h"
#include "core/model/path.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"

namespace headroom {

namespace {

// A list of edits as one change, each made on what the others have left.
class Edits
{
public:
    explicit Edits(const Model& model) : m_model(model) {}

    Status make(Result<Change> change)
    {
        if (!change)
            return change.error();
        if (const Status applied = apply(m_model, *change); !applied)
            return applied;
        m_change = m_change.empty() ? std::move(change).value() : joined(std::move(m_change), std::move(change).value());
        return done();
    }
    const Model& model() const { return m_model; }
    Change take() { return std::move(m_change); }

private:
    Model m_model;
    Change m_change;
};

Result<Value> valueOf(const Model& model, const EntitySchema& schema, std::string_view name, const std::string& text)
{
    const Field* field = schema.field(name);
    if (!field)
        return Error{ErrorCode::PathUnknownField, std::string(schema.name) + "." + std::string(name), {}};
    Result<Value> value = parseValue(model, *field, text);
    if (value)
        return value;
    Error error = value.error();
    error.path = std::string(schema.name) + "." + std::string(name);
    return error;
}

Status setFields(Edits& edits, Id id, const UncertaintyEdit& edit)
{
    const EntitySchema& schema = schemaOf<Uncertainty>();
    for (const auto& [name, text] : edit.fields) {
        const Result<Value> value = valueOf(edits.model(), schema, name, text);
        if (!value)
            return value.error();
        if (const Status set = edits.make(changeField(edits.model(), Entity::Uncertainty, id, *schema.field(name), *value)); !set)
            return set;
    }
    return done();
}

Status setPoints(Edits& edits, Id id, const UncertaintyEdit& edit)
{
    if (!edit.points)
        return done();
    std::vector<Id> old;
    for (const UncertaintyPoint& point : edits.model().table<UncertaintyPoint>())
        if (point.uncertainty.id == id)
            old.push_back(point.id);
    for (const Id point : old)
        if (const Status removed = edits.make(removeRow(edits.model(), Entity::UncertaintyPoint, point)); !removed)
            return removed;
    const EntitySchema& schema = schemaOf<UncertaintyPoint>();
    for (const auto& [text, weightText] : *edit.points) {
        const Result<Value> value = valueOf(edits.model(), schema, "value", text);
        const Result<Value> weight = valueOf(edits.model(), schema, "weight", weightText);
        if (!value || !weight)
            return value ? weight.error() : value.error();
        UncertaintyPoint point;
        point.uncertainty.id = id;
        point.value = std::get<Decimal>(*value);
        point.weight = std::get<Decimal>(*weight);
        if (const Status added = edits.make(insertRow(edits.model(), Entity::UncertaintyPoint, point)); !added)
            return added;
    }
    return done();
}

// In place of what the two have; the first of them.
Result<Id> setCorrelation(Edits& edits, const CorrelationEdit& pair)
{
    const Result<Id> a = findUncertainty(edits.model(), pair.first);
    const Result<Id> b = findUncertainty(edits.model(), pair.second);
    if (!a || !b)
        return a ? b.error() : a.error();
    if (*a == *b)
        return Error{ErrorCode::RuleBroken, "correlation.second", {{"found", pair.second}, {"expected", "another uncertainty"}}};
    const Result<Value> value = valueOf(edits.model(), schemaOf<Correlation>(), "rank", pair.rank);
    if (!value)
        return value.error();
    std::vector<Id> old;
    for (const Correlation& c : edits.model().table<Correlation>())
        if ((c.first.id == *a && c.second.id == *b) || (c.first.id == *b && c.second.id == *a))
            old.push_back(c.id);
    for (const Id correlation : old)
        if (const Status removed = edits.make(removeRow(edits.model(), Entity::Correlation, correlation)); !removed)
            return removed.error();
    Correlation row;
    row.first.id = std::min(*a, *b);
    row.second.id = std::max(*a, *b);
    row.rank = std::get<Decimal>(*value);
    if (!row.rank.isZero())
        if (const Status added = edits.make(insertRow(edits.model(), Entity::Correlation, row)); !added)
            return added.error();
    return *a;
}

Status canBeDrawn(const Model& model, const Uncertainty& u)
{
    const auto target = targetOf(model, u.path.view(), u.all ? Matching::All : Matching::One);
    return target ? canBeUncertain(*target, u.path.view()) : Status(target.error());
}

// What is wrong with the project's uncertainties, and what would keep this one from being drawn.
Status check(const Model& model, Id id)
{
    if (const Status can = canBeDrawn(model, *model.table<Uncertainty>().find(id)); !can)
        return can;
    for (const Finding& finding : validate(model))
        if (finding.severity == Severity::Error
            && (finding.what.path.starts_with("uncertainty") || finding.what.path.starts_with("correlation")))
            return finding.what;
    const Result<Sampler> sampler = Sampler::of(model, {});
    return sampler ? done() : Status(sampler.error());
}

Result<Change> edited(Edits edits, Id id, const UncertaintyEdit& edit)
{
    if (const Status set = setFields(edits, id, edit); !set)
        return set.error();
    if (const Status set = setPoints(edits, id, edit); !set)
        return set.error();
    if (const Status checked = check(edits.model(), id); !checked)
        return checked.error();
    return edits.take();
}

} // namespace

Result<Id> findUncertainty(const Model& model, std::string_view name)
{
    std::string known;
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        if (u.name.view() == name)
            return u.id;
        known += (known.empty() ? "" : ", ") + u.name.str();
    }
    return Error{ErrorCode::PathNoMatch, "uncertainty", {{"found", std::string(name)}, {"expected", known}}};
}

Result<Change> addUncertainty(const Model& model, std::string_view name, const UncertaintyEdit& edit)
{
    if (name.empty())
        return Error{ErrorCode::NameMissing, "uncertainty", {}};
    if (findUncertainty(model, name))
        return Error{ErrorCode::NameNotUnique, "uncertainty", {{"found", std::string(name)}}};
    Edits edits(model);
    Uncertainty row;
    row.name = Text(name);
    if (const Status added = edits.make(insertRow(model, Entity::Uncertainty, row)); !added)
        return added.error();
    return edited(std::move(edits), model.lastId(Entity::Uncertainty) + 1, edit);
}

Result<Change> editUncertainty(const Model& model, std::string_view name, const UncertaintyEdit& edit)
{
    const Result<Id> id = findUncertainty(model, name);
    return id ? edited(Edits(model), *id, edit) : Result<Change>(id.error());
}

Result<Change> removeUncertainty(const Model& model, std::string_view name)
{
    const Result<Id> id = findUncertainty(model, name);
    if (!id)
        return id.error();
    Edits edits(model);
    for (const Correlation& c : model.table<Correlation>())
        if (c.first.id == *id || c.second.id == *id)
            if (const Status removed = edits.make(removeRow(edits.model(), Entity::Correlation, c.id)); !removed)
                return removed.error();
    if (const Status removed = edits.make(removeRow(edits.model(), Entity::Uncertainty, *id)); !removed)
        return removed.error();
    return edits.take();
}

Result<Change> correlate(const Model& model, const std::vector<CorrelationEdit>& pairs)
{
    Edits edits(model);
    Id last = noId;
    for (const CorrelationEdit& pair : pairs) {
        const Result<Id> set = setCorrelation(edits, pair);
        if (!set)
            return set.error();
        last = *set;
    }
    if (last == noId)
        return Error{ErrorCode::ValueRequired, "correlation.rank", {}};
    if (const Status checked = check(edits.model(), last); !checked)
        return checked.error();
    return edits.take();
}

Result<Change> correlate(const Model& model, std::string_view first, std::string_view second, std::string_view rank)
{
    return correlate(model, {{std::string(first), std::string(second), std::string(rank)}});
}

Findings uncertaintyFindings(const Model& model)
{
    Findings findings;
    for (const Uncertainty& u : model.table<Uncertainty>())
        if (const Status can = canBeDrawn(model, u); !can) {
            Error error = can.error();
            error.details.push_back({"found", u.path.str()});
            error.path = pathOf(model, Entity::Uncertainty, u, schemaOf<Uncertainty>().field("path"));
            findings.push_back({Severity::Error, std::move(error)});
        }
    return findings;
}

} // namespace headroom
