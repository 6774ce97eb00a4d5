// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation says beside the spread of its figure, in the report and on screen alike: the probabilities that are shown of every
// project, and where its plan stands among the trials.
#pragma once

#include "core/report/report.h"

#include <optional>
#include <vector>

namespace headroom {

/// What has to be simulated for the probabilities: the cash improvement and the payback, as far as they can be.
std::vector<Measure> measuresOfChances(const Model& model);

/// That cash improves; that it pays back within the months evaluated, where operating cash flow differs between the plan's cases; that a
/// covenant is breached; that cash is below the minimum. A row each with its standard error, or how near to 0 or 1 it is; what has not
/// been simulated has no row.
ReportTable chanceTable(const Simulation& simulation);

/// How many of the trials improve cash by round amounts or more, from about the 5th percentile to the 95th: what any target's chance is.
/// Without rows where fewer than 20 trials have the figure, or all have the same. `method` is that of the trials.
ReportTable exceedanceTable(const Simulation& simulation, SimulationMethod method);

/// Of the cash improvement, or another figure that was simulated: how many of the trials fall below the plan, and what half of them do.
/// None where the plan has no such figure, or fewer than two trials have.
std::optional<Sentence> placeOfPlan(const Simulation& simulation, std::string_view figure = "cashImprovement12m");

} // namespace headroom
