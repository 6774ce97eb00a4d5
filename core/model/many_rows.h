// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows that come or go at once, in the time of a look at each.
#pragma once

#include "core/base/work_watch.h"
#include "core/model/change.h"

#include <vector>

namespace headroom {

/// Rows of that entity with rising ids, none of which is there: as putRow() of each.
void insertRows(Model& model, Entity entity, const std::vector<const Row*>& rows);
/// Rows of these rising ids, all of which are there: as removeRow() of each.
void removeRows(Model& model, Entity entity, const std::vector<Id>& ids);

/// Removes many rows of the entity, in one pass over each table, with what hangs on them, as removeRow() of change.h does with one; it
/// is called as the removal of the first. A reference from one of them to another keeps nothing. Errors: as there; Cancelled.
Result<Change> removalOf(const Model& model, Entity entity, const std::vector<Id>& ids, const WorkWatch& watch = {});

} // namespace headroom
