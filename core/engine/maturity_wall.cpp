// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contract_flows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

// The years of one instrument. What the flows leave, since amounts of doubles are rounded or interest is added, is due at maturity.
void addYears(std::map<int, Money>& years, const DebtPlan& plan, const ContractStanding& standing, Date at)
{
    Money left = standing.principal;
    const double owed = standing.numbers[static_cast<std::size_t>(FlowNumber::Principal)];
    const double scale = static_cast<double>(left.minor()) / std::max(owed, 1e-9); // foreign currency at the day's rate
    for (const ContractFlow& flow : contractFlows(plan, standing.start, standing.numbers)) {
        const Money paid = std::min(left, Money(static_cast<std::int64_t>(std::llround(flow.principal * scale))));
        years[(at + flow.days).year()] += paid;
        left -= paid;
    }
    years[plan.terms[standing.start.terms].maturity.year()] += left;
}

} // namespace

MaturityWall maturityWall(const CapitalPlan& plan, const ContractStandings& standings, Date at)
{
    std::map<int, Money> years;
    for (std::size_t i = 0; i < standings.debts.size(); ++i)
        if (!standings.debts[i].principal.isZero())
            addYears(years, plan.debts[i], standings.debts[i], at);
    MaturityWall wall{standings.column, {}};
    for (const auto& [year, principal] : years)
        if (!principal.isZero())
            wall.years.push_back({year, principal});
    return wall;
}

} // namespace headroom
