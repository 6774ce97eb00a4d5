// SPDX-License-Identifier: GPL-3.0-or-later
// A row that gets another name takes along what calls it by its name.
#pragma once

#include "core/model/change.h"

namespace headroom {

/// Steps for what is written as text: the paths of scenarios' changes and of uncertain fields, and references that a scenario sets.
/// None where another row has the name too, so that it never told this one alone, or where the new name is empty. What can't be read
/// as a path stays as it is.
std::vector<Step> stepsForRename(const Model& model, Entity entity, const Row& row, Text name);

} // namespace headroom
