// SPDX-License-Identifier: GPL-3.0-or-later
// The plan that makes a figure highest, or lowest: how each group of workloads is bought and when each wave starts, within budget, liquidity,
// covenants and what the team can move.
#pragma once

#include "core/analysis/measure.h"
#include "core/analysis/scenario.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What a group of workloads has in common.
enum class OptimiseGroup : std::uint8_t { Wave, Application, Site, Environment };

enum class OptimiseGoal : std::uint8_t { Highest, Lowest }; // what is best of a figure

/// Of the move case. Months: the project's first to the last of its horizon and headline.
struct OptimiseLimits
{
    std::optional<Money> oneOffPerMonth;   // one-off cost of a month, at most
    std::optional<Money> minimumLiquidity; // cash and undrawn commitments at every month's end, at least
    std::optional<double> serversPerMonth; // that waves move or retire in a month, at most
    bool covenants = true;                 // no covenant is breached at any test
};

struct OptimiseSetup
{
    Measure what;
    OptimiseGoal goal = OptimiseGoal::Highest;
    OptimiseLimits limits;
    OptimiseGroup grouping = OptimiseGroup::Wave;
    bool purchases = true;
    bool waves = true;
    int earlierMonths = 3; // that a wave may start before the plan's month, not before the project's first; begun waves stay
    int laterMonths = 6;
    int rounds = 20;
    int mostEnumerated = 400; // plans that are all projected rather than searched
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(int projections, double best)> progress; // after each projection
};

struct OptimiseCheck
{
    std::string_view id; // "oneOffPerMonth", "minimumLiquidity", "serversPerMonth", "covenants"
    bool holds = true;
    double limit = 0;
    double worst = 0; // the month nearest to the limit, or the farthest beyond it; of covenants the least headroom
    Month month;
};

struct OptimiseResult
{
    double before = 0; // the figure of the plan as it is
    double value = 0;
    bool planFeasible = true; // every limit holds in the plan as it is
    bool feasible = true;     // every limit holds in the answer, on the exact engine
    double excess = 0;        // how far all limits are broken in the answer, each as a share of itself
    bool exhaustive = false;  // every plan was projected: none is better
    /// Of the linear programme at the answer, or of all plans; not of the exact engine, which is not linear. None where that programme
    /// has no plan that keeps the limits.
    std::optional<double> bound;
    int projections = 0;
    std::vector<ScenarioEdit> edits; // what leads from the plan to the answer; none where nothing is better
    std::vector<OptimiseCheck> checks;
};

/// Few plans are all projected. Else it starts from the plan as it is and with all waves as early as they may, as late, a month
/// earlier and a month later; the best of all ends is the answer. From each start, in rounds: every single exchange is projected;
/// their differences make a linear programme (choice_program.h), whose answer is projected too, and where it is no better those for
/// half as many exchanges, down to two; the best of all that keep the limits is next, until none is better. Where a plan breaks
/// limits, what breaks them less is better: the programme then may break them, at a price that goes before the figure, and where
/// nothing of that is better and there are few, pairs of exchanges are projected. Every limit is checked on the exact engine. Errors:
/// project()'s and the measure's on the plan as it is; ValueRequired where there is nothing to choose ("expected"); Cancelled.
Result<OptimiseResult> optimise(const Model& model, const OptimiseSetup& setup);

/// The answer as a new scenario. Errors: addScenario()'s and recordInScenario()'s.
Result<Change> optimisedScenario(
    const Model& model, const OptimiseResult& result, std::string_view name, std::string_view parent, std::string_view note);

} // namespace headroom
