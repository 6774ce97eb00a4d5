// SPDX-License-Identifier: GPL-3.0-or-later
// What each discount alone would have to be for a figure to be what is wanted.
#pragma once

#include "core/analysis/goal_seek.h"

namespace headroom {

/// A discount, or another of the vendor's contributions, varied alone. `onPrice`: the number is a factor on prices, so that less is a
/// higher discount; else it is the discount itself (Set) or a factor on what it is now (Multiply).
struct DiscountGoal
{
    Variation variation;
    std::string_view label; // English source text
    bool onPrice = false;
    std::optional<ServiceFamily> newFamily; // that has no discount of its own: its row was added
    Result<GoalSeekResult> result = GoalSeekResult();
};

/// Searches each alone, the others as they are: the plan's negotiated discount; that of each service family, with a row of its own
/// where it has none; the series' discounts and the prices of the commitments in use (reservations, savings plans); vendor funding
/// by share and by amount; credits. Those that the project has nothing of are left out. A discount is searched from 0 to 1, a factor
/// from 0 to 2. Errors: the first one's, when none of them has a figure at any value; Cancelled.
Result<std::vector<DiscountGoal>> seekDiscounts(const Model& model, const Measure& what, double target, const Watch& watch = {});
/// What makes the goal's value the project's own; a family that has no discount of its own gets one. Errors: those of targetOf() and
/// changeTarget(). Domain: the goal has a result.
Result<Change> takeDiscount(const Model& model, const DiscountGoal& goal);

} // namespace headroom
