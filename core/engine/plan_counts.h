// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a plan by key: where a counter stands in it, and what another plan of the same sites and waves holds there.
#pragma once

#include "core/engine/plan.h"
#include "core/engine/trace.h"

namespace headroom {

/// The key of a counter of the plan: of its slot, or of all slots where `whole`. Table None when it is none of the plan's.
CountKey locateCount(const Plan& plan, const std::int64_t* counter, bool whole);

/// What `other` counts under a key of `plan`, in the counter's own units; 0 where it has no such item. Items are told by what they
/// are (size, region, way of buying), not by their place.
std::int64_t countIn(const Plan& other, const Plan& plan, const CountKey& key);

} // namespace headroom
