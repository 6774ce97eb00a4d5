// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of scenarios and uncertainties that the schema alone can't say. A part of validate().
#pragma once

#include "core/model/validate_contracts.h"

namespace headroom {

/// What follows from the rows alone, and stays so whatever happens to the rows that paths lead to: a scenario that inherits from
/// itself (RuleBroken), paths that are malformed or name no field (PathMalformed, PathUnknownEntity, PathUnknownField) or a field
/// that no scenario may change (RuleBroken), operations that the field's type does not have (TypeMismatch), numbers that are none
/// (NumberMalformed), laws without width or in the wrong order (NumberOutOfRange), discrete ones without values (ValueRequired),
/// correlations of an uncertainty with itself (RuleBroken) or given twice (NameNotUnique).
void checkAnalysis(const Model& model, const TakeFinding& take);

/// Whether scenarios and uncertainties may change the entity's fields: not those of the analyses themselves.
bool mayVary(Entity entity);

} // namespace headroom
