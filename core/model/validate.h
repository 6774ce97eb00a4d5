// SPDX-License-Identifier: GPL-3.0-or-later
// Validation: everything that is wrong with a model's inputs, each finding with its path.
#pragma once

#include "core/base/finding.h"
#include "core/model/model.h"

namespace headroom {

/// All findings, errors first, then in the order of entities and ids: values outside their field's range, references that lead
/// nowhere, names that are missing or not unique, dates in the wrong order. Fields that do not apply to the row's kind are not looked at.
/// At most `limit` findings; a last one says how many more there are.
Findings validate(const Model& model, std::size_t limit = 10000);

} // namespace headroom
