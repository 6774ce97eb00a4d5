// SPDX-License-Identifier: GPL-3.0-or-later
// What one server of a workload needs of a machine on Azure (MODEL.md 3.1). For sizing.cpp.
#pragma once

#include "core/model/model.h"

namespace headroom {

struct UnitNeeds
{
    std::int32_t vcpu = 0;
    std::int64_t memory = 0; // millionths of a GiB
};

/// Allocated or used, x the comfort factor, rounded up; what is known by its use has a floor of 2 vCPU and 4 GiB.
UnitNeeds unitNeedsOf(const Workload& workload, const AzurePlan& plan);

/// At most what a Decimal holds.
Decimal fromMillionths(std::int64_t value);

} // namespace headroom
