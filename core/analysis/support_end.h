// SPDX-License-Identifier: GPL-3.0-or-later
// Systems and databases whose support ends, and what extended security updates cost while they stay on premises.
#pragma once

#include "core/model/model.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// The end of support of a version that makers have published.
struct PublishedEnd
{
    UpdatesFor product = UpdatesFor::OperatingSystem;
    std::string_view version; // a part of the version's text, in small letters
    Date end;
    std::string_view source;
};

struct SupportEnd
{
    const Workload* workload = nullptr;
    UpdatesFor product = UpdatesFor::OperatingSystem;
    Text version;                             // as the workload says it
    Date end;                                 // the last day of support
    std::string_view source;                  // of a published end
    const SecurityUpdates* updates = nullptr; // the project's, by which the cost is reckoned; null: published only, no cost known
    std::int64_t units = 0;                   // servers or cores, of all its servers
    std::array<Money, 3> costOfYear{};        // of the three years from the day after, for all its servers, without growth of use
    bool stays = false;                       // retained: the updates are bought as long as it runs
};

struct SupportEnds
{
    std::vector<SupportEnd> systems;   // in order of end, then of id
    std::array<Money, 3> costOfYear{}; // of those with a price
    /// How many have no price of updates, so that their cost is not known.
    std::size_t unpriced() const;
};

/// Of all workloads that run. The cost is that of a year if nothing moves; the projection buys updates only for what is still on
/// premises then. Which row of security updates counts, and how many units, is the engine's own rule (UpdatesByVersion); versions
/// without a row are looked up among the published ends. Listed are those whose support ends up to the last month that the project
/// reckons. Amounts are rounded once a workload, by the project's rule.
SupportEnds supportEnds(const Model& model);

/// The published ends of support that are known.
std::vector<PublishedEnd> publishedEnds();

} // namespace headroom
