// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/exit_costs.h"

#include <algorithm>

namespace headroom {

namespace {

// Only those machines cost something that are there, and nothing is left when they go.
Model withoutExit(Model model, Id id)
{
    Site site = *model.table<Site>().find(id);
    site.rentPerMonth = site.restorationCost = site.decommissionPerServer = site.severancePerStaff = site.bookValue = Money();
    withoutStranded(site);
    model.table<Site>().put(site);
    std::vector<UnitCost> stranded;
    for (const UnitCost& cost : model.table<UnitCost>())
        if (cost.site.id == id && !cost.strandedShare.isZero())
            stranded.push_back(cost);
    for (UnitCost& cost : stranded) {
        cost.strandedShare = Decimal();
        model.table<UnitCost>().put(cost);
    }
    return model;
}

} // namespace

void withoutStranded(Site& site)
{
    site.powerStrandedShare = site.refreshStrandedShare = Decimal();
    site.staffReleaseLagMonths = site.noticeMonths = 0;
    site.leaseEnd = {};
    site.exitFee = {};
}

Result<std::vector<ExitMonth>> exitCosts(
    const Model& model, const Projection& projection, const SiteExit& exit, Projector& projector)
{
    const Result<Projection> without = projector.project(withoutExit(model, exit.site));
    if (!without)
        return without.error();
    std::vector<ExitMonth> months;
    for (int t = 1; t <= projection.months; ++t) {
        const auto cost = [&](Line line) { return without->value(Case::Move, line, t) - projection.value(Case::Move, line, t); };
        const Month month = projection.monthOf(t);
        const Money rent = cost(Line::OnPremRent);
        const Money labour = cost(Line::OnPremLabour);
        const Money running = cost(Line::OnPremises) - rent - labour;
        const bool isInUse = month <= exit.lastUse;
        const bool isClosed = exit.closes < month;
        const Money none;
        const ExitCosts costs{isInUse ? rent : none, isInUse || isClosed ? none : rent, isClosed ? rent : none,
            cost(Line::OneOffLeaseExit), cost(Line::OneOffRestoration), cost(Line::OneOffDecommissioning),
            cost(Line::OneOffSeverance), labour + (isInUse ? running : none), isInUse ? none : running, cost(Line::RefreshCapex),
            cost(Line::WriteOffs)};
        if (std::any_of(costs.begin(), costs.end(), [](Money m) { return !m.isZero(); }))
            months.push_back({month, costs});
    }
    return months;
}

ExitCosts sumOf(const std::vector<ExitMonth>& months)
{
    ExitCosts sum;
    for (const ExitMonth& month : months)
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += month.costs[i];
    return sum;
}

} // namespace headroom
