// SPDX-License-Identifier: GPL-3.0-or-later
// What an optimisation may choose, and what a plan comes to against the limits. Inside the analysis only.
#pragma once

#include "core/analysis/optimise.h"

namespace headroom {

/// One of the ways of a choice: nothing, or an edit of the plan.
struct PlanOption
{
    std::optional<ScenarioEdit> edit;
    int later = 0; // months that a wave starts later than planned
};
/// The first option of each is the plan as it is.
using PlanChoice = std::vector<PlanOption>;

/// Every wave's start and every group's purchase option that the setup leaves open.
std::vector<PlanChoice> planChoices(const Model& model, const OptimiseSetup& setup);

/// uses <= limits, resource by resource; `checks` says it in words.
struct PlanUses
{
    std::vector<double> uses;
    std::vector<double> limits;
    std::vector<double> tolerances; // a use may be over its limit by: a quarter of a minor unit, or what doubles leave
    std::vector<OptimiseCheck> checks;

    /// How far all are over their limits, as shares of them; 0 where every limit holds.
    double excess() const;
};
PlanUses planUses(const Model& model, const Projection& projection, const OptimiseLimits& limits);

} // namespace headroom
