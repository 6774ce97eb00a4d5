// SPDX-License-Identifier: GPL-3.0-or-later
// When to leave a site: every month in which it could be empty, each projected, with what it costs to leave then.
#pragma once

#include "core/analysis/exit_costs.h"
#include "core/analysis/measure.h"

#include <array>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace headroom {

/// Parts of the move case's cash before debt over all projected months, as differences from the plan; they sum to the difference.
struct ExitPart
{
    std::string_view id;
    std::string_view label; // English source text
};
inline constexpr std::array exitParts{ExitPart{"rent", "Rent"}, ExitPart{"leaving", "Early end of leases, restoration"},
    ExitPart{"servers", "Refresh and disposals"}, ExitPart{"onPremises", "Running on premises, stranded cost"},
    ExitPart{"azure", "Azure and labour on it"}, ExitPart{"other", "One-off, payments, tax and other"}};

struct ExitCandidate
{
    Month lastUse;                             // the last month with machines that leave
    Month closes;                              // at whose end it closes, by notice and use
    Result<double> figure = 0.0;               // that was asked for
    std::array<Money, exitParts.size()> parts; // move less the plan's move, cash in positive
    std::optional<Month> notice;               // the first month of the notice period; none where no notice is needed
    std::vector<ExitMonth> months;             // what leaving costs then; none where there is no projection
};

struct SiteExitChoice
{
    Id site = noId;
    bool closes = false; // in the plan; a site that keeps machines has no exit
    Month plannedLastUse;
    Month plannedCloses;
    std::optional<Month> leaseEnd;
    std::vector<ExitCandidate> candidates; // by month; empty where no wave of the site can be moved
    std::size_t planned = 0;               // the plan's place among them
    std::size_t best = 0;                  // of the highest figure, the one nearest to the plan among equals
};

struct SiteExitOptions
{
    Measure what; // the higher the better
    int latestDelayMonths = 12;
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(int done, int total)> progress;
};

/// For each site in id order. An earlier month moves every wave of the site that ends after it forward, so that it ends then, at the
/// earliest to start in the project's first month; a later one puts off the waves that end last. A wave that other sites share moves
/// for them too, and one that began before the project stays. Errors: project()'s, of the plan; the measure's; Cancelled.
Result<std::vector<SiteExitChoice>> chooseExits(const Model& model, const SiteExitOptions& options);

} // namespace headroom
