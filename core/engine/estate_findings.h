// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an estate from being projected, all of it.
#pragma once

#include "core/base/finding.h"
#include "core/model/model.h"

namespace headroom {

/// Everything that sizing and prices find in a valid model, errors included, of which project() returns the first only.
Findings estateFindings(const Model& model);

} // namespace headroom
