// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of buying compute, side by side (MODEL.md 7): every workload as pay-as-you-go, by reservations or by savings plans.
#pragma once

#include "core/engine/projection.h"

#include <optional>
#include <vector>

namespace headroom {

/// One way of buying, for the move case. Amounts are positive; months before the start are not in them.
struct PurchaseOptionResult
{
    PurchaseOption option = PurchaseOption::PayAsYouGo;
    Money cashIn12Months;       // paid to Azure in the headline window
    Money cashImprovement12m;   // the headline, had all been bought so
    Money costOverTerm;         // Azure's cost in the `termMonths` from the first month on Azure on
    Money prepaidAtHorizon;     // paid and not yet cost at the horizon's end
    Money payableBeyondHorizon; // commitments that are still to be invoiced then
    /// The share of the hours from which on the commitment costs less than pay-as-you-go: its price over the discounted consumption
    /// price, weighted by the machines that always run. Blank for pay-as-you-go, and where no price is known.
    std::optional<double> breakEvenUse;
};

struct PurchaseOptionComparison
{
    int moneyDigits = 2;
    Text currency;
    int termMonths = 0;                        // 36, or what the longest projection has
    std::vector<PurchaseOptionResult> options; // pay-as-you-go, reservations 1 and 3 years, savings plans 1 and 3 years
};

/// Projects the model five times: the plan's purchase option and every workload's set to each in turn; part-time machines stay
/// pay-as-you-go, coverage, delay, payment and fixed reservations as they are. Errors: project()'s.
Result<PurchaseOptionComparison> comparePurchaseOptions(const Model& model, const ProjectOptions& options = {});

} // namespace headroom
