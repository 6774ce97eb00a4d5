// SPDX-License-Identifier: GPL-3.0-or-later
// What a projection needs before it computes: plan and debt dates, with everything that can be refused refused.
#pragma once

#include "core/engine/counting.h"
#include "core/engine/debt_plan.h"
#include "core/engine/plan.h"
#include "core/engine/projection.h"

namespace headroom {

struct Prepared
{
    Plan plan;
    std::array<CapitalPlan, 2> capital; // by Case
    Findings findings;                  // warnings and notes of sizing and prices
};

/// Errors: the first of validate()'s, of sizing's or of the prices' errors; IndexMissing; Overflow; Cancelled.
Result<Prepared> prepare(std::shared_ptr<const Model> model, const ProjectOptions& options);
/// The same for a model that has been validated, with sizes and counts that are brought up to date.
Result<Prepared> prepare(std::shared_ptr<const Model> model, EstateFollower& estate, const ProjectOptions& options);

/// What is missing or estimated among the prices that the plan's items need.
Findings priceFindings(const Plan& plan);

} // namespace headroom
