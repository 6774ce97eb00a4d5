// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs a simulation can vary from trial to trial, and which it has to take by combination. Inside the analysis only.
#pragma once

#include "core/analysis/field_change.h"
#include "core/base/result.h"

namespace headroom {

/// Whether a field is read by the formulas of the months alone, always through in<>(): then trials in lanes follow it as the exact
/// engine does, whatever its value. Any other is looked at before the months are computed (sizes, counts, prices that are chosen or
/// estimated, schedules), or a formula asks whether it is zero, and a prepared project would follow it in part only.
bool isReadInMonthsOnly(Entity entity, std::size_t field);
/// The same for the rows of a target. A row that leaves the field blank is not followed: formulas ask whether there is a value. Nor is
/// a part of a rate where there are several revolvers, of which the cheapest is drawn first, in one order for all trials.
bool isFollowedInLanes(const Model& model, const FieldTarget& target);
/// Error: RuleBroken at `path`, of the projection's own months, which all trials share.
Status canBeUncertain(const FieldTarget& target, std::string_view path);

} // namespace headroom
