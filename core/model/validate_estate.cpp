// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate_estate.h"

#include "core/model/value_text.h"

#include <algorithm>
#include <unordered_set>

namespace headroom {

namespace {

constexpr int forgottenMonths = 24; // a wave that was over so long before the first month is taken for a slip

template<class E, class Costs> void addSitesOf(std::unordered_set<Id>& ids, const Model& model, Costs costs)
{
    for (const E& row : model.table<E>())
        if (costs(row))
            ids.insert(row.site.id);
}

std::unordered_set<Id> sitesThatCost(const Model& model)
{
    std::unordered_set<Id> ids;
    for (const Site& site : model.table<Site>())
        if (!site.rentPerMonth.isZero() || site.powerModel != PowerModel::None)
            ids.insert(site.id);
    addSitesOf<UnitCost>(ids, model, [](const UnitCost& c) { return !c.costPerUnitYear.isZero(); });
    addSitesOf<RefreshTranche>(ids, model, [](const RefreshTranche& t) { return !t.cores.isZero() && !t.costPerCore.isZero(); });
    return ids;
}

void checkCosts(const Model& model, const TakeFinding& take)
{
    const std::unordered_set<Id> costing = sitesThatCost(model);
    std::size_t open = 0; // sites whose first workload without a cost is not found yet
    for (const Site& site : model.table<Site>())
        open += costing.contains(site.id) ? 0 : 1;
    std::unordered_set<Id> free;
    for (const Workload& w : model.table<Workload>()) {
        if (free.size() == open)
            break;
        if (!w.onPremisesPerMonth && w.site && !costing.contains(w.site.id))
            free.insert(w.site.id);
    }
    for (const Site& site : model.table<Site>())
        if (free.contains(site.id))
            take(Entity::Site, site, {}, ErrorCode::ValueRequired,
                {{"found", "staying costs nothing"}, {"expected", "unitCost, rentPerMonth, powerModel"}}, Severity::Warning);
}

void checkWaves(const Model& model, const TakeFinding& take)
{
    const Company& c = model.company();
    const int headline = (c.headlineStart ? *c.headlineStart - c.start : 0) + 12;
    const Month first = c.start - forgottenMonths;
    const Month last = c.start + (std::max({c.horizon, headline, c.evaluationMonths}) - 1);
    const Field& start = *schemaOf<Wave>().field("start");
    for (const Wave& wave : model.table<Wave>())
        if ((last < wave.start || wave.start + (wave.rampMonths + wave.parallelMonths) < first)
            && checkValue(model, start, start.read(wave))) // else it is an error already
            take(Entity::Wave, wave, "start", ErrorCode::MonthOutside,
                {{"found", wave.start.toText()}, {"expected", first.toText() + ".." + last.toText()}}, Severity::Warning);
}

void checkLeases(const Model& model, const TakeFinding& take)
{
    const Month start = model.company().start;
    for (const Site& site : model.table<Site>())
        if (site.leaseEnd && *site.leaseEnd < start && !site.rentPerMonth.isZero())
            take(Entity::Site, site, "leaseEnd", ErrorCode::DateOrder,
                {{"found", site.leaseEnd->toText()}, {"expected", start.toText() + ".."}}, Severity::Warning);
}

} // namespace

void checkEstate(const Model& model, const TakeFinding& take)
{
    checkCosts(model, take);
    checkWaves(model, take);
    checkLeases(model, take);
}

} // namespace headroom
