// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario.h"

#include "core/model/path.h"
#include "core/model/validate.h"

#include <algorithm>
#include <set>
#include <utility>

namespace headroom {

namespace {

Matching matchingOf(const ScenarioChange& change) { return change.all ? Matching::All : Matching::One; }

std::vector<const ScenarioChange*> ownChanges(const Model& model, Id scenario)
{
    std::vector<const ScenarioChange*> own;
    for (const ScenarioChange& change : model.table<ScenarioChange>())
        if (change.scenario.id == scenario)
            own.push_back(&change);
    std::stable_sort(own.begin(), own.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    return own;
}

// From the scenario up to its root. A circle ends where it closes; validation has found it.
std::vector<Id> lineage(const Model& model, Id scenario)
{
    std::vector<Id> ids;
    std::set<Id> seen;
    const Scenario* at = model.table<Scenario>().find(scenario);
    for (; at && seen.insert(at->id).second; at = model.find(at->parent))
        ids.push_back(at->id);
    return ids;
}

Result<Change> toMake(const Model& model, const ScenarioChange& change)
{
    const Result<FieldTarget> target = targetOf(model, change.path.view(), matchingOf(change));
    if (!target)
        return target.error();
    return changeTarget(model, *target, change.operation, change.value.view());
}

Status make(Model& model, const ScenarioChange& change)
{
    const Result<Change> made = toMake(model, change);
    return made ? apply(model, *made) : Status(made.error());
}

Error unknown(const Model& model, std::string_view name)
{
    std::string names(baseName);
    for (const Scenario& s : model.table<Scenario>())
        names += ", " + s.name.str();
    return Error{ErrorCode::PathNoMatch, "scenario", {{"found", std::string(name)}, {"expected", names}}};
}

bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// What the ends of a bridge are called; "NAME:stay" is the stay of a scenario.
bool isNameOfCase(std::string_view name)
{
    return name == "stay" || name == "move" || name.ends_with(":stay") || name.ends_with(":move");
}

Status checkNewName(const Model& model, std::string_view name)
{
    if (std::all_of(name.begin(), name.end(), isBlank))
        return Error{ErrorCode::NameMissing, "scenario.name", {}};
    const auto refused = [&](const char* expected) {
        return Error{ErrorCode::RuleBroken, "scenario.name", {{"found", std::string(name)}, {"expected", expected}}};
    };
    if (isBlank(name.front()) || isBlank(name.back()))
        return refused("no blanks at the ends");
    if (isNameOfCase(name))
        return refused("none of stay, move, ...:stay, ...:move");
    if (name == baseName)
        return Error{ErrorCode::NameNotUnique, "scenario.name", {{"found", std::string(name)}}};
    for (const Scenario& s : model.table<Scenario>())
        if (s.name.view() == name)
            return Error{ErrorCode::NameNotUnique, "scenario.name", {{"found", std::string(name)}}};
    return done();
}

// What is wrong with the inputs after a change and was not before it.
Status checkChanged(const Model& before, const Model& after)
{
    const auto keyOf = [](const Finding& f) { return std::pair(f.what.code, f.what.path); };
    std::set<std::pair<ErrorCode, std::string>> known;
    for (const Finding& finding : validate(before))
        known.insert(keyOf(finding));
    for (const Finding& finding : validate(after))
        if (finding.severity == Severity::Error && !known.contains(keyOf(finding)))
            return finding.what;
    return done();
}

// Names, notes and sources are the project's, whatever scenario is looked at.
Status checkVaries(const Model& model, const ScenarioChange& change)
{
    const Result<FieldTarget> target = targetOf(model, change.path.view(), matchingOf(change));
    if (target && target->field->common)
        return Error{ErrorCode::RuleBroken, change.path.str(), {{"expected", "a field that is calculated with"}}};
    return done();
}

// The path that the row would have, its reason kept in the details.
Error atChange(const Model& model, const ScenarioChange& change, const Error& why)
{
    Error error = why;
    const Scenario* scenario = model.find(change.scenario);
    error.details.push_back({"path", why.path});
    error.details.push_back({"scenario", scenario ? scenario->name.str() : std::string()});
    error.path = pathOf(model, Entity::ScenarioChange, change, schemaOf<ScenarioChange>().field("path"));
    return error;
}

} // namespace

Result<Id> findScenario(const Model& model, std::string_view name)
{
    for (const Scenario& s : model.table<Scenario>())
        if (!name.empty() && s.name.view() == name)
            return s.id;
    if (name.empty() || name == baseName)
        return noId;
    return unknown(model, name);
}

std::vector<const ScenarioChange*> changesOf(const Model& model, Id scenario)
{
    std::vector<Id> ids = lineage(model, scenario);
    std::vector<const ScenarioChange*> changes;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const auto own = ownChanges(model, *id);
        changes.insert(changes.end(), own.begin(), own.end());
    }
    return changes;
}

ScenarioModel applyScenario(const Model& model, Id scenario)
{
    ScenarioModel result{model, {}};
    for (const ScenarioChange* change : changesOf(model, scenario))
        if (const Status made = make(result.model, *change); !made)
            result.findings.push_back({Severity::Error, atChange(model, *change, made.error())});
    return result;
}

Result<Model> scenarioModel(const Model& model, std::string_view name)
{
    const Result<Id> id = findScenario(model, name);
    if (!id)
        return id.error();
    ScenarioModel applied = applyScenario(model, *id);
    if (!applied.findings.empty())
        return applied.findings.front().what;
    return std::move(applied.model);
}

Result<Change> addScenario(const Model& model, std::string_view name, std::string_view parent, std::string_view note)
{
    if (const Status named = checkNewName(model, name); !named)
        return named.error();
    const Result<Id> above = findScenario(model, parent);
    if (!above)
        return above.error();
    Scenario scenario;
    scenario.name = Text(name);
    scenario.note = Text(note);
    scenario.parent.id = *above;
    return insertRow(model, Entity::Scenario, scenario);
}

Result<Change> recordInScenario(const Model& model, Id scenario, const ScenarioEdit& edit)
{
    if (!model.table<Scenario>().find(scenario))
        return Error{ErrorCode::RowUnknown, "scenario", {{"found", std::to_string(scenario)}}};
    const auto own = ownChanges(model, scenario);
    ScenarioChange row;
    row.scenario.id = scenario;
    row.order = own.empty() ? 1 : own.back()->order + 1;
    row.path = Text(edit.path);
    row.all = edit.matching == Matching::All;
    row.operation = edit.operation;
    row.value = Text(edit.value);
    const ScenarioModel before = applyScenario(model, scenario);
    if (const Status varies = checkVaries(before.model, row); !varies)
        return varies.error();
    Model after = before.model;
    if (const Status possible = make(after, row); !possible)
        return possible.error();
    if (const Status right = checkChanged(before.model, after); !right)
        return right.error();
    const bool replaces = !own.empty() && own.back()->path == row.path && own.back()->all == row.all
        && own.back()->operation == ChangeOperation::Set && row.operation == ChangeOperation::Set;
    if (!replaces)
        return insertRow(model, Entity::ScenarioChange, row);
    const Field& field = schemaOf<ScenarioChange>().fields[memberField<&ScenarioChange::value>];
    return changeField(model, Entity::ScenarioChange, own.back()->id, field, row.value);
}

Result<Change> duplicateScenario(const Model& model, Id scenario, std::string_view name)
{
    const Scenario* original = model.table<Scenario>().find(scenario);
    if (!original)
        return Error{ErrorCode::RowUnknown, "scenario", {{"found", std::to_string(scenario)}}};
    if (const Status named = checkNewName(model, name); !named)
        return named.error();
    Scenario copy = *original;
    copy.name = Text(name);
    Change change = insertRow(model, Entity::Scenario, copy);
    std::vector<ScenarioChange> rows;
    for (const ScenarioChange* own : ownChanges(model, scenario)) {
        rows.push_back(*own);
        rows.back().scenario.id = model.lastId(Entity::Scenario) + 1;
    }
    return rows.empty() ? change : joined(std::move(change), insertRows(model, std::move(rows)));
}

Result<Change> renameScenario(const Model& model, Id scenario, std::string_view name)
{
    if (!model.table<Scenario>().find(scenario))
        return Error{ErrorCode::RowUnknown, "scenario", {{"found", std::to_string(scenario)}}};
    if (const Status named = checkNewName(model, name); !named)
        return named.error();
    return changeField(model, Entity::Scenario, scenario, *schemaOf<Scenario>().field("name"), Text(name));
}

Result<Change> forgetInScenario(const Model& model, Id scenario, std::string_view path)
{
    Change change;
    Model left = model; // removals after each other
    for (const ScenarioChange* own : ownChanges(model, scenario)) {
        if (own->path.view() != path)
            continue;
        Result<Change> removed = removeRow(left, Entity::ScenarioChange, own->id);
        if (!removed)
            return removed.error();
        if (const Status applied = apply(left, *removed); !applied)
            return applied.error();
        change = joined(std::move(change), std::move(removed).value());
    }
    if (change.empty())
        return Error{ErrorCode::PathNoMatch, std::string(path), {}};
    return change;
}

Result<Change> removeScenario(const Model& model, Id scenario)
{
    for (const Scenario& s : model.table<Scenario>())
        if (s.parent.id == scenario && s.id != scenario)
            return Error{ErrorCode::ReferenceInUse, pathOf(model, Entity::Scenario, s, schemaOf<Scenario>().field("parent")), {}};
    return removeRow(model, Entity::Scenario, scenario);
}

std::vector<Override> overrides(const Model& model)
{
    std::vector<Override> all;
    for (const Scenario& s : model.table<Scenario>()) {
        Model at = s.parent ? applyScenario(model, s.parent.id).model : model;
        for (const ScenarioChange* change : ownChanges(model, s.id)) {
            const Result<FieldTarget> target = targetOf(at, change->path.view(), matchingOf(*change));
            if (!target || !make(at, *change))
                continue;
            for (const Id row : target->ids)
                all.push_back({s.id, change->id, target->schema->entity, row, target->field,
                    target->field->read(*at.findRow(target->schema->entity, row))});
        }
    }
    return all;
}

} // namespace headroom
