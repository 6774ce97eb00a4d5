// SPDX-License-Identifier: GPL-3.0-or-later
// Why each workload has its size: what stands next to it, what it would cost by use, and which machines are idle.
#pragma once

#include "core/pricing/size_choice.h"
#include "core/pricing/sizing.h"

#include <optional>
#include <vector>

namespace headroom {

/// Whose choice the size is.
enum class SizeOrigin : std::uint8_t { Cheapest, Fixed };

/// A size beside the chosen one.
struct SizeBeside
{
    std::int32_t sku = PriceIndex::none;
    Money perMonth;           // of a server, as WorkloadSize::perMonth
    bool lacksVcpu = false;   // against what is needed
    bool lacksMemory = false; // likewise
    SizeBar bar = SizeBar::None;
};

struct WorkloadSize
{
    const Workload* workload = nullptr;
    Placement placement = Placement::Stays;
    SizeOrigin origin = SizeOrigin::Cheapest;
    Needs needs;
    std::int32_t sku = PriceIndex::none; // of machines only
    std::int32_t region = PriceIndex::none;
    Money perMonth; // of a server at its hours a month: pay-as-you-go with the licences of its system and database, undiscounted
    std::optional<SizeBeside> tooSmall; // the next cheaper one, which does not hold it
    std::optional<SizeBeside> barred;   // the cheapest that would hold it for less, but may not be chosen
    std::optional<SizeBeside> better;   // the next one that has no less of anything, and more of something
    std::optional<SizeBeside> byRule;   // of a fixed size: the one that the rule would choose, where it is another

    bool idle = false; // runs, and uses less of its CPU than the limit
    bool off = false;
    /// Where use is known: the size that it would need by use, where that is cheaper than by what is allocated.
    std::optional<SizeBeside> byUse;
    Money savedPerMonth; // of all its servers, by that size against the one by what is allocated
    /// Whether the plan has that size already, so that nothing more is saved.
    bool isByUse() const { return byUse && byUse->sku == sku; }
};

struct SizeReportOptions
{
    /// Idle is a CPU use below this share. Azure Advisor shuts down what stays below 3 % (95th percentile);
    /// learn.microsoft.com/azure/advisor/advisor-cost-recommendations.
    Decimal idleBelow{3, 2};
};

struct SizeReport
{
    std::vector<WorkloadSize> workloads; // in id order
    Findings findings;                   // of the sizing
    Money savedByUse;                    // a month, all servers, by sizes that the plan does not have yet
};

/// Sizes come from sizeWorkloads(), what stands beside them from the same SizeChooser. Amounts are rounded to the minor unit by the
/// project's rule, once a server. The model and the prices must outlive the report.
SizeReport sizeReport(const Model& model, const PriceIndex& prices, const SizeReportOptions& options = {});

} // namespace headroom
