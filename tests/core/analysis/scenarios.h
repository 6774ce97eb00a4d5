// SPDX-License-Identifier: GPL-3.0-or-later
// Projects with scenarios and uncertainties, for the tests of the analyses.
#pragma once

#include "core/analysis/scenario.h"
#include "tests/core/engine/cloud.h"

namespace analysis_test {

using namespace engine_test;

inline void must(Model& model, const Result<Change>& change)
{
    if (!change)
        qFatal("%s", qPrintable(describe(change.error())));
    if (!apply(model, *change))
        qFatal("a change does not apply");
}
/// A scenario with its changes.
inline Id scenario(Model& model, const char* name, const char* parent, std::initializer_list<ScenarioEdit> edits)
{
    must(model, addScenario(model, name, parent, ""));
    const Id id = model.lastId(Entity::Scenario);
    for (const ScenarioEdit& edit : edits)
        must(model, recordInScenario(model, id, edit));
    return id;
}
inline ScenarioEdit edit(const char* path, ChangeOperation operation, const char* value, Matching matching = Matching::All)
{
    return {path, matching, operation, value};
}

/// Ten D2 from the first month on, pay as you go: 700.80 a month and 197.10 of disks (tst_purchase_options.cpp), 10,774.80 in twelve.
inline Model tenMachines()
{
    Cloud cloud(1, 1);
    cloud.add(10, "D2");
    return cloud.model;
}

template<class T> const T& value(const Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

} // namespace analysis_test
