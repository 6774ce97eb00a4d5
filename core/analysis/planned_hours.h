// SPDX-License-Identifier: GPL-3.0-or-later
// How many hours the plan's machines run on Azure.
#pragma once

#include "core/base/fraction.h"
#include "core/engine/projection.h"

#include <vector>

namespace headroom {

/// Instance-hours a month, of whatever is paid by the hour, reserved or covered by a plan: 730 for a machine that is always on. By
/// column; column 0 is 0. Errors: as project()'s.
Result<std::vector<Fraction>> plannedMachineHours(const Model& model, Case which);

} // namespace headroom
