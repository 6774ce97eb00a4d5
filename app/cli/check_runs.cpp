// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_runs.h"

#include "core/analysis/scenario.h"
#include "core/exchange/project_json.h"
#include "core/model/change.h"

#include <algorithm>
#include <future>
#include <string>

namespace headroom::cli {

namespace {

bool sameFigures(const Figure& a, const Figure& b)
{
    return a.id == b.id && a.stay == b.stay && a.move == b.move && a.value == b.value;
}

bool isSame(const Projection& a, const Result<Projection>& b)
{
    return b && a.stay.lines == b->stay.lines && a.move.lines == b->move.lines
        && std::equal(a.figures.begin(), a.figures.end(), b->figures.begin(), b->figures.end(), sameFigures);
}

bool holdsForAnEmptyScenario(const Model& model, const Projection& projection)
{
    Model with = model;
    const Id id = model.lastId(Entity::Scenario) + 1;
    Scenario scenario;
    std::string name = "empty";
    while (findScenario(model, name))
        name += '*';
    scenario.name = name;
    if (!apply(with, insertRow(with, Entity::Scenario, scenario)))
        return false;
    const ScenarioModel applied = applyScenario(with, id);
    return applied.findings.empty() && isSame(projection, project(applied.model));
}

bool holdsWhenRead(const Model& model, const Projection& projection)
{
    Findings findings;
    const auto read = readProjectJson(writeProjectJson(model), findings);
    return read && isSame(projection, project(*read));
}

bool holdsOnThreads(const Model& model, const Projection& projection)
{
    auto other = std::async(std::launch::async, [&] { return project(model); });
    const Result<Projection> here = project(model);
    return isSame(projection, here) && isSame(projection, other.get());
}

} // namespace

std::vector<InvariantResult> checkRuns(const Model& model, const Projection& projection)
{
    return {{.id = "emptyScenarioEqualsParent", .holds = holdsForAnEmptyScenario(model, projection)},
        {.id = "writtenAndReadGivesTheSame", .holds = holdsWhenRead(model, projection)},
        {.id = "threadsGiveTheSame", .holds = holdsOnThreads(model, projection)}};
}

} // namespace headroom::cli
