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

/// A wave that takes machines off the site.
struct ExitWave
{
    Id wave = noId;
    std::vector<Id> sharedWith; // other sites from which it takes machines, in id order
    bool moves = false;         // with the months that are tried; else it stays where it is
};

struct SiteExitChoice
{
    Id site = noId;
    bool closes = false; // in the plan; a site that keeps machines has no exit
    Month plannedLastUse;
    Month plannedCloses;
    std::optional<Month> leaseEnd;
    std::vector<ExitWave> waves;           // of the site, in id order
    std::vector<ExitCandidate> candidates; // by month; empty where no wave of the site can be moved
    std::size_t planned = 0;               // the plan's place among them
    std::size_t best = 0;                  // of the highest figure, the one nearest to the plan among equals
};

/// Waves that serve other sites too: held where they are, so that a site's gain is of its own waves alone; or moved, for all sites that
/// they serve, so that the gains of sites with a wave in common do not add up.
enum class SharedWaves : std::uint8_t { Held, Moved };

struct SiteExitOptions
{
    Measure what; // the higher the better
    int latestDelayMonths = 12;
    SharedWaves sharedWaves = SharedWaves::Held;
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(int done, int total)> progress;
};

/// For each site in id order. An earlier month moves every wave of the site that ends after it forward, so that it ends then, at the
/// earliest to start in the project's first month; a later one puts off the waves that end last. Shared waves as the options say; one
/// that began before the project stays. No month is tried in which a wave that stays still has machines on the site, and none at all
/// where such a wave ends last. Errors: project()'s, of the plan; the measure's; Cancelled.
Result<std::vector<SiteExitChoice>> chooseExits(const Model& model, const SiteExitOptions& options);

} // namespace headroom
