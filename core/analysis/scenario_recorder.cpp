// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scenario_recorder.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "core/model/value_text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace headroom {

namespace {

Entity entityOfStep(const Step& step)
{
    return std::visit([](const auto& s) { return s.entity; }, step);
}

/// Whether a scenario can't hold it and need not: the project's own, whatever scenario is looked at.
bool isOfProject(const Step& step)
{
    const Entity entity = entityOfStep(step);
    if (!mayVary(entity))
        return true;
    const auto* field = std::get_if<FieldStep>(&step);
    return field && schemaOf(entity).fields[field->field].common;
}

std::string placeOf(const Model& model, const Step& step)
{
    const auto* row = std::get_if<RowStep>(&step);
    const Row* shown = !row ? nullptr : row->before ? row->before.get() : row->after.get();
    return shown ? pathOf(model, row->entity, *shown, nullptr) : std::string(schemaOf(entityOfStep(step)).name);
}

class Recorder
{
public:
    Recorder(const Model& project, Id scenario)
        : m_scenario(scenario), m_project(project), m_shown(applyScenario(project, scenario).model)
    {}

    Result<Change> record(const Change& edit)
    {
        const Scenario* of = m_project.table<Scenario>().find(m_scenario);
        if (!of)
            return Error{ErrorCode::RowUnknown, "scenario", {{"found", std::to_string(m_scenario)}}};
        m_change.kind = edit.kind;
        m_change.subject = edit.subject;
        for (const Step& step : edit.steps)
            if (const Status taken = take(step, of->name.view()); !taken)
                return taken.error();
        return std::move(m_change);
    }

private:
    Status take(const Step& step, std::string_view scenario)
    {
        if (isOfProject(step))
            return add(step);
        const auto* field = std::get_if<FieldStep>(&step);
        if (!field)
            return Error{ErrorCode::RuleBroken, placeOf(m_shown, step),
                {{"found", std::string(scenario)}, {"expected", "changes of fields: a scenario adds and removes no rows"}}};
        const Row* row = m_shown.findRow(field->entity, field->id);
        if (!row)
            return Error{ErrorCode::RowUnknown, std::string(schemaOf(field->entity).name), {}};
        const Field& which = schemaOf(field->entity).fields[field->field];
        const Text path = pathOf(m_shown, field->entity, *row, &which);
        const Text value = toText(m_shown, which, field->after);
        if (const Status kept = keep(path, value); !kept)
            return kept;
        Change shown; // later steps of the edit stand on this one
        shown.steps.push_back(step);
        return apply(m_shown, shown);
    }
    Status keep(Text path, Text value)
    {
        const ScenarioChange* last = lastOf();
        if (last && last->path == path && !last->all && last->operation == ChangeOperation::Set) {
            const std::size_t place = memberField<&ScenarioChange::value>;
            return add(FieldStep{Entity::ScenarioChange, last->id, place, Value(last->value), Value(value)});
        }
        auto row = std::make_shared<ScenarioChange>();
        row->id = m_project.lastId(Entity::ScenarioChange) + 1;
        row->scenario.id = m_scenario;
        row->order = last ? last->order + 1 : 1;
        row->path = path;
        row->value = value;
        return add(RowStep{Entity::ScenarioChange, row->id, nullptr, row});
    }
    /// The scenario's own change that is made last.
    const ScenarioChange* lastOf() const
    {
        const ScenarioChange* last = nullptr;
        for (const ScenarioChange& change : m_project.table<ScenarioChange>())
            if (change.scenario.id == m_scenario && (!last || last->order <= change.order))
                last = &change;
        return last;
    }
    Status add(const Step& step)
    {
        Change one;
        one.steps.push_back(step);
        if (const Status applied = apply(m_project, one); !applied)
            return applied;
        m_change.steps.push_back(step);
        return done();
    }

    Id m_scenario;
    Model m_project; // with what has been recorded
    Model m_shown;   // what the scenario makes of it
    Change m_change;
};

} // namespace

Result<Change> recordEdit(const Model& project, Id scenario, const Change& edit)
{
    return Recorder(project, scenario).record(edit);
}

Change differenceOf(const Model& before, const Model& after, const std::vector<const ScenarioChange*>& changes)
{
    Change difference;
    std::set<std::tuple<Entity, Id, std::size_t>> seen;
    for (const ScenarioChange* change : changes)
        for (const Model* model : {&before, &after}) {
            const Result<FieldTarget> target = targetOf(*model, change->path.view(), Matching::All);
            for (const Id id : target ? target->ids : std::vector<Id>()) {
                const Entity entity = target->schema->entity;
                const std::size_t place = target->schema->indexOf(*target->field);
                const Row* was = before.findRow(entity, id);
                const Row* is = after.findRow(entity, id);
                if (was && is && !target->field->same(*was, *is) && seen.insert({entity, id, place}).second)
                    difference.steps.push_back(FieldStep{entity, id, place, target->field->read(*was), target->field->read(*is)});
            }
        }
    return difference;
}

} // namespace headroom
