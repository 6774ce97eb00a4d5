// SPDX-License-Identifier: GPL-3.0-or-later
// What a report shows besides the projection and takes time to compute: the waterfall, sensitivities, a simulation, the scenarios
// side by side, the options.
#pragma once

#include "core/analysis/bridge.h"
#include "core/analysis/capacity_option.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/simulation.h"
#include "core/report/report_sections.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A scenario, or the project (first, without a name), as computed.
struct ReportScenario
{
    std::string name;
    Projection projection;
};

/// What could not be computed, and why.
struct ReportFailure
{
    TextId what = TextId::None;
    Error error;
};

/// An uncertain input; without a name it is told by its path.
struct ReportInput
{
    std::string name;
    std::string path;
};

struct ReportAnalyses
{
    std::optional<Bridge> bridge;    // of the 12 months' cash, from stay to move
    std::vector<TornadoBar> tornado; // of their improvement, by the uncertain inputs; empty without any
    std::vector<ReportInput> inputs; // in the order of `tornado`
    std::optional<Simulation>
        simulation; // measures: the improvement, the net present value, what chances need; with the samples of measures
    std::vector<ReportScenario> scenarios; // empty where the project has no scenario
    std::vector<OptionComparison> options;
    std::vector<ReportFailure> failures;
};

struct ReportAnalysisOptions
{
    std::vector<SectionId> without; // their analyses are left out where no other section shows them
    int threads = 1;                // the result does not depend on it
    Watch watch;                    // told in percent
};

/// `project` is the one that has the scenarios, `shown` what the report is of: the project, or what a scenario makes of it. What
/// can't be computed is among the failures. Error: Cancelled.
Result<ReportAnalyses> analyseForReport(const Model& project, const Model& shown, const ReportAnalysisOptions& options);

} // namespace headroom
