// SPDX-License-Identifier: GPL-3.0-or-later
// What a bridge switches: the inputs of a cause, between two models or on and off.
#pragma once

#include "core/analysis/bridge.h"

#include <set>

namespace headroom {

/// `model` with the fields of the causes as they are in `other`, row by row of the same id.
Model withFieldsOf(Model model, const Model& other, const std::set<Cause>& causes);
/// The model in which the causes do nothing in the move case (bridge.h says what that is of each).
Model withoutCauses(Model model, const std::set<Cause>& causes);

} // namespace headroom
