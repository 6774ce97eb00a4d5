// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an import leaves a project that can be reckoned: what the window says before it is accepted, and the command line refuses.
#pragma once

#include "core/base/finding.h"
#include "core/model/change.h"

#include <atomic>

namespace headroom {

/// The errors that the change brings: those of validate() that were not there before, and where there are none, why the project gives no
/// figures any more. Empty where it gave none before and has no new errors; missing prices of regions are added first, as with every
/// edit. Errors: as apply(); Cancelled.
Result<Findings> problemsBroughtBy(const Model& before, const Change& change, const std::atomic<bool>* cancel = nullptr);

} // namespace headroom
