// SPDX-License-Identifier: GPL-3.0-or-later
// Many workloads removed at once, with what hangs on them.
#pragma once

#include "core/model/change.h"

#include <unordered_set>

namespace headroom {

/// The steps that remove the workloads, the rows listed under them and the sources of both. One pass over each table, where removeRow()
/// makes one a row. Domain: nothing but lists refers to workloads, which the schema says.
std::vector<Step> removalOfWorkloads(const Model& model, const std::unordered_set<Id>& ids);

} // namespace headroom
