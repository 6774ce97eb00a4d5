// SPDX-License-Identifier: GPL-3.0-or-later
// The events of debt in their order, and the terms that they change. Inside the engine only.
#pragma once

#include "core/engine/debt_plan.h"

namespace headroom {

inline bool countsIn(AppliesTo to, Case which)
{
    return to == AppliesTo::Both || (to == AppliesTo::Move) == (which == Case::Move);
}

/// Adds the terms that a restructuring of that day gives. Errors as capitalPlans()'.
Status addTerms(DebtPlan& plan, const Model& model, Date date, const std::vector<const DebtEvent*>& group);

/// Adds the events of the projection that count in the case, with issues, groups and the fees that belong to them.
Status addEvents(CapitalPlan& capital, const Model& model, const Timeline& timeline, Case which);

} // namespace headroom
