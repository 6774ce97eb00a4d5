// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of sites and waves that the schema alone can't say. A part of validate().
#pragma once

#include "core/model/validate_contracts.h"

namespace headroom {

/// Domain: a model with its company. Warnings only. ValueRequired for a site that has workloads and costs nothing: no unit cost, rent,
/// power or refresh, and a workload without a monthly cost of its own; staying there would be free. MonthOutside for a wave that
/// starts after the projected months, or was over two years or more before the first: nothing of it is computed. DateOrder for a
/// lease that ended before the first month although rent is given.
void checkEstate(const Model& model, const TakeFinding& take);

} // namespace headroom
