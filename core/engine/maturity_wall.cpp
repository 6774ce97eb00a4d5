// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/maturity_years.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

std::vector<MaturityYear> inOrder(const std::map<int, Money>& years)
{
    std::vector<MaturityYear> due;
    for (const auto& [year, principal] : years)
        if (!principal.isZero())
            due.push_back({year, principal});
    return due;
}

} // namespace

// What the flows leave, since amounts of doubles are rounded or interest is added, is due at maturity.
std::vector<MaturityYear> maturityYears(const DebtPlan& plan, const ContractStanding& standing, Date at)
{
    if (standing.principal.isZero())
        return {};
    std::map<int, Money> years;
    Money left = standing.principal;
    const double owed = standing.numbers[static_cast<std::size_t>(FlowNumber::Principal)];
    const double scale = static_cast<double>(left.minor()) / std::max(owed, 1e-9); // foreign currency at the day's rate
    for (const ContractFlow& flow : contractFlows(plan, standing.start, standing.numbers)) {
        const Money paid = std::min(left, Money(static_cast<std::int64_t>(std::llround(flow.principal * scale))));
        years[(at + flow.days).year()] += paid;
        left -= paid;
    }
    years[plan.terms[standing.start.terms].maturity.year()] += left;
    return inOrder(years);
}

MaturityWall maturityWall(const CapitalPlan& plan, const ContractStandings& standings, Date at)
{
    std::map<int, Money> years;
    for (std::size_t i = 0; i < standings.debts.size(); ++i)
        for (const MaturityYear& due : maturityYears(plan.debts[i], standings.debts[i], at))
            years[due.year] += due.principal;
    return {standings.column, inOrder(years)};
}

} // namespace headroom
