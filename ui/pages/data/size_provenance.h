// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of sizes come from: the prices of an hour, the hours, what the machine needs, and what support costs after its end.
#pragma once

#include "ui/format/provenance.h"
#include "ui/pages/data/sized_estate.h"

namespace headroom {

/// Without a title where the workload has nothing of the kind.
Provenance sizeProvenance(const SizedEstate& estate, const WorkloadSize& size, SizeTable::What what);
/// What extended updates cost in the year (0 to 2) after the end of support.
Provenance supportProvenance(const SizedEstate& estate, const SupportEnd& end, std::size_t year);

} // namespace headroom
