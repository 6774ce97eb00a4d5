// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: lists of changes on field paths, inherited and applied to a snapshot, never to the project.
#pragma once

#include "core/analysis/field_change.h"
#include "core/base/finding.h"

#include <string>

namespace headroom {

/// What the project as it is is called where a scenario's name is asked for, unless a scenario has that name.
inline constexpr std::string_view baseName = "base";

/// The scenario of a name; noId for the project as it is (empty, or "base"). Error: PathNoMatch, with the names there are.
Result<Id> findScenario(const Model& model, std::string_view name);

/// The scenario's changes after those that it inherits: the root's first, each scenario's by order, then id.
std::vector<const ScenarioChange*> changesOf(const Model& model, Id scenario);

struct ScenarioModel
{
    Model model;
    Findings findings; // one a change that could not be made, as an error at the change's path with the reason
};

/// The model with all changes made in turn: each acts on what those before have left, so the last one of a field wins. A change
/// that can't be made is left out and found. noId gives the model as it is.
ScenarioModel applyScenario(const Model& model, Id scenario);
/// The model of a scenario of which every change can be made. Errors: as findScenario(), and the first finding.
Result<Model> scenarioModel(const Model& model, std::string_view name);

// Edits, each a Change that can be undone.

/// A new scenario. Errors: NameMissing, NameNotUnique, RuleBroken for blanks at the name's ends and for what the ends of a bridge are
/// called (stay, move, NAME:stay); those of findScenario() for the parent.
Result<Change> addScenario(const Model& model, std::string_view name, std::string_view parent, std::string_view note);
/// What a scenario does to a field: replaces what its own last change says when that sets the same path, is added behind
/// otherwise. Errors: RowUnknown, why the change can't be made on what the scenario has so far, RuleBroken for names, notes and
/// sources, and what validation has against the result and not against the scenario so far.
struct ScenarioEdit
{
    std::string path;
    Matching matching = Matching::One;
    ChangeOperation operation = ChangeOperation::Set;
    std::string value;
};
Result<Change> recordInScenario(const Model& model, Id scenario, const ScenarioEdit& edit);
/// A copy under a new name, with its changes and the same parent. Errors: RowUnknown, as addScenario() of the name.
Result<Change> duplicateScenario(const Model& model, Id scenario, std::string_view name);
/// Gives it another name; what inherits from it follows. Errors: RowUnknown, as addScenario() of the name.
Result<Change> renameScenario(const Model& model, Id scenario, std::string_view name);
/// Takes the changes of one path out of a scenario. Error: PathNoMatch.
Result<Change> forgetInScenario(const Model& model, Id scenario, std::string_view path);
/// Removes it with its changes. Errors: RowUnknown; ReferenceInUse while another inherits from it.
Result<Change> removeScenario(const Model& model, Id scenario);

/// A field of a row that a scenario changes itself, with what it makes of it.
struct Override
{
    Id scenario = noId;
    Id change = noId;
    Entity entity = Entity::Company;
    Id row = noId;
    const Field* field = nullptr;
    Value value;
};
/// What all scenarios change, by scenario, change and row; changes that can't be made are left out.
std::vector<Override> overrides(const Model& model);

} // namespace headroom
