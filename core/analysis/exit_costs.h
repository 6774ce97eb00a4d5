// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to leave a site, month by month and apart from everything else.
#pragma once

#include "core/engine/projection.h"

#include <array>
#include <string_view>
#include <vector>

namespace headroom {

struct ExitCostInfo
{
    std::string_view id;
    std::string_view label; // English source text
};
/// Rent until the last month with machines that leave; then what an empty site costs until its notice has run out; rent from the closing
/// to the lease's end, or the fee that buys it out, never both; what runs on for machines that have left: stranded shares, and the labour that stays on.
inline constexpr std::array exitCostInfos{ExitCostInfo{"rentInUse", "Rent in use"},
    ExitCostInfo{"rentInNotice", "Rent while notice runs"}, ExitCostInfo{"rentAfterClosing", "Rent after closing"},
    ExitCostInfo{"leaseExitFee", "Fee for the early end"}, ExitCostInfo{"restoration", "Restoration"},
    ExitCostInfo{"decommissioning", "Decommissioning"}, ExitCostInfo{"severance", "Severance"},
    ExitCostInfo{"stranded", "Stranded running cost"}, ExitCostInfo{"emptySite", "Running an empty site"},
    ExitCostInfo{"strandedRefresh", "Stranded refresh"}, ExitCostInfo{"writeOff", "Book value lost (no cash)"}};
using ExitCosts = std::array<Money, exitCostInfos.size()>; // positive: a cost

/// Takes from a site what it goes on costing for machines that have left: stranded shares, the lag of staff, notice and lease. The
/// shares of its unit costs are rows of their own.
void withoutStranded(Site& site);

struct ExitMonth
{
    Month month;
    ExitCosts costs;
};

/// The costs of a site in the move case, in the months that have any: what the lines of `projection`, which is the model's, have more
/// than those of the same model in which the site has no rent, fee, restoration, decommissioning, severance, book value and nothing
/// stranded (withoutStranded()). The site closes in the plan. Errors: project()'s, of that model.
Result<std::vector<ExitMonth>> exitCosts(
    const Model& model, const Projection& projection, const SiteExit& exit, Projector& projector);
ExitCosts sumOf(const std::vector<ExitMonth>& months);

} // namespace headroom
