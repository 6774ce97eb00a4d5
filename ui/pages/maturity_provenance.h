// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due in a year of the maturity wall, instrument by instrument.
#pragma once

#include "core/engine/maturity_parts.h"
#include "ui/format/provenance.h"

namespace headroom {

enum class WallOf : std::uint8_t { Opening, AfterEvents };

Provenance maturityProvenance(const Model& model, const MaturityParts& parts, WallOf wall, int year);

} // namespace headroom
