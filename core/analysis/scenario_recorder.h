// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited while a scenario is looked at, as changes of that scenario.
#pragma once

#include "core/analysis/scenario.h"

namespace headroom {

/// An edit of the scenario's model (applyScenario) as an edit of the project: each field that it sets becomes a change "= value" of
/// the scenario, in the edit's order, in place of the scenario's last change where that sets the same path. Names, notes and
/// sources, and everything of the analyses themselves, are the project's: they are edited there. One change, taken back by one undo.
/// Errors: RowUnknown without such a scenario; RuleBroken, at the row, for an edit that adds, removes or replaces rows of the
/// project: a scenario changes fields only.
Result<Change> recordEdit(const Model& project, Id scenario, const Change& edit);

/// The fields that are not the same in two states of a scenario's model, among those that the changes lead to: what tables have to
/// show anew after an edit.
Change differenceOf(const Model& before, const Model& after, const std::vector<const ScenarioChange*>& changes);

} // namespace headroom
