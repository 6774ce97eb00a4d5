// SPDX-License-Identifier: GPL-3.0-or-later
// Counting (MODEL.md 3.2): workloads add to counts by key; exact sums, no money.
#pragma once

#include "core/engine/plan.h"

namespace headroom {

/// Fills the plan's sites, compute, disks, licences, services and licence demand from its model and sizing. Items come out in key
/// order, whatever the order of the workloads. Throws OverflowError when a count leaves 64 bits.
void countWorkloads(Plan& plan);

} // namespace headroom
