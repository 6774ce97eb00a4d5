// SPDX-License-Identifier: GPL-3.0-or-later
// What a check compares, with the figures of a month on both sides, and what a finding on the inputs comes from.
#pragma once

#include "core/engine/projection.h"
#include "ui/format/provenance.h"

namespace headroom {

/// Of the month and case in which it does not hold; where it holds, of the headline's first month when moving.
Provenance checkProvenance(const Projection& projection, const Model& model, const InvariantResult& check);
/// Without a projection only the inputs are told.
Provenance findingProvenance(const Projection* projection, const Model& model, const Finding& finding);

} // namespace headroom
