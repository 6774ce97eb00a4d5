// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"

#include "core/engine/counting.h"
#include "core/engine/month_rules.h"
#include "core/model/path.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

std::vector<WavePlan> wavePlans(const Model& model, const Timeline& timeline)
{
    std::vector<WavePlan> waves;
    for (const Wave& w : model.table<Wave>())
        waves.push_back({&w, timeline.column(w.start), w.rampMonths, w.parallelMonths, w.replicationMonths});
    return waves;
}

std::vector<SitePlan> sitePlans(const Model& model)
{
    std::vector<SitePlan> sites;
    for (const Site& s : model.table<Site>()) {
        SitePlan plan;
        plan.site = &s;
        for (const UnitCost& cost : model.table<UnitCost>())
            if (cost.site.id == s.id)
                plan.unitCosts.push_back(&cost);
        for (const RefreshTranche& tranche : model.table<RefreshTranche>())
            if (tranche.site.id == s.id)
                plan.refreshes.push_back(&tranche);
        sites.push_back(std::move(plan));
    }
    return sites;
}

// MODEL.md 3.4: the latest month of use of its waves, and the end of the month in which it closes.
void setExit(SitePlan& site, const Plan& plan)
{
    const bool anything =
        std::any_of(site.slots.begin(), site.slots.end(), [](const EstateCounts& c) { return c.allServers != 0; });
    site.staysOpen = !anything || site.slots[0].allServers != 0;
    site.lastUse = 0;
    site.leftBefore = !site.staysOpen;
    for (std::size_t w = 0; w < plan.waves.size(); ++w) {
        const WavePlan& wave = plan.waves[w];
        const bool uses = site.slots[w + 1].allServers != 0 || site.slots[plan.retiredSlot(w)].allServers != 0;
        if (uses && wave.start + wave.ramp - 1 > 0)
            site.leftBefore = false;
        if (site.slots[w + 1].allServers != 0)
            site.lastUse = std::max(site.lastUse, wave.start + wave.ramp + wave.parallel - 2);
        if (site.slots[plan.retiredSlot(w)].allServers != 0)
            site.lastUse = std::max(site.lastUse, wave.start + wave.ramp - 2);
    }
    site.closes = std::max(site.lastUse, static_cast<int>(site.site->noticeMonths));
}

void reportOpenSites(Plan& plan)
{
    for (const SitePlan& site : plan.sites) {
        const bool somethingLeaves =
            std::any_of(site.slots.begin() + 1, site.slots.end(), [](const EstateCounts& c) { return c.allServers != 0; });
        if (site.slots[0].allServers != 0 && somethingLeaves)
            plan.findings.push_back({Severity::Note,
                Error{ErrorCode::RetainedKeepsSiteOpen, pathOf(*plan.model, Entity::Site, *site.site, nullptr),
                    {{"count", std::to_string(site.slots[0].allServers)}}}});
    }
}

} // namespace

Timeline timelineOf(const Company& company)
{
    Timeline t;
    t.start = company.start;
    t.horizon = company.horizon;
    t.headlineColumn = company.headlineStart ? t.column(*company.headlineStart) : 1;
    t.months = std::max({company.horizon, headlineEnd(t.headlineColumn), company.evaluationMonths});
    return t;
}

EstateCounts SitePlan::total() const
{
    EstateCounts sum;
    for (const EstateCounts& c : slots)
        sum.add(c);
    return sum;
}

Plan makePlan(std::shared_ptr<const Model> model, std::shared_ptr<const PriceIndex> prices, const WorkloadCounter& counter)
{
    Plan plan;
    plan.model = std::move(model);
    plan.prices = std::move(prices);
    plan.timeline = timelineOf(plan.model->company());
    plan.waves = wavePlans(*plan.model, plan.timeline);
    plan.sites = sitePlans(*plan.model);
    for (const SecurityUpdates& row : plan.model->table<SecurityUpdates>())
        plan.updates.push_back({&row, {}});
    counter.fill(plan);
    plan.firstAzureColumn = std::numeric_limits<int>::max();
    for (std::size_t w = 0; w < plan.waves.size(); ++w)
        if (plan.services[w + 1].isOnAzure())
            plan.firstAzureColumn = std::min(plan.firstAzureColumn, plan.waves[w].start);
    for (SitePlan& site : plan.sites)
        setExit(site, plan);
    reportOpenSites(plan);
    return plan;
}

} // namespace headroom
