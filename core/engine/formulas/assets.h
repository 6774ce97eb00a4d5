// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed assets (MODEL.md 3.6): depreciation, refreshes of servers, and what is written off when they are switched off.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <map>

namespace headroom {

template<class C> class Assets
{
public:
    using N = typename C::N;

    explicit Assets(CaseFrame<C>& frame) : f(frame), c(frame.c) {}

    /// Books refreshes, depreciation, disposals and losses of the sites' machines and of the opening assets.
    void run()
    {
        bookOpeningAssets();
        for (const SitePlan& site : f.plan.sites) {
            bookBookValue(site);
            for (const RefreshTranche* tranche : site.refreshes)
                bookRefreshes(site, *tranche);
        }
    }
    /// An operating line's purchases, depreciated evenly over its life from the month after.
    void depreciate(const OperatingLine& line, const std::vector<N>& purchases)
    {
        N toDate = f.lit(0);
        N booked = f.lit(0);
        N base = f.lit(0); // cost of what is being depreciated
        for (int t = 2; t <= f.months; ++t) {
            base = base + purchases[static_cast<std::size_t>(t - 1)];
            if (t - 1 - line.lifeMonths >= 1)
                base = base - purchases[static_cast<std::size_t>(t - 1 - line.lifeMonths)];
            toDate = toDate + c.over(base, line.lifeMonths);
            f.ledger.add(Line::Depreciation, t, -c.bookToDate(Line::Depreciation, line.id, t, toDate, booked));
        }
    }

private:
    /// Whether machines leave in this case: in the stay case only where everything had left before the start.
    bool leaves(const SitePlan& site) const { return f.isMove() || site.leftBefore; }
    /// Opening fixed assets other than the sites' machines, evenly over their remaining life.
    void bookOpeningAssets()
    {
        N others = in<&Company::openingFixedAssets>(c, f.company);
        for (const SitePlan& site : f.plan.sites)
            others = others - in<&Site::bookValue>(c, *site.site);
        const int life = f.company.openingAssetLifeMonths;
        N booked = f.lit(0);
        for (int t = 1; t <= std::min(f.months, life); ++t)
            f.ledger.add(Line::Depreciation, t,
                -c.bookToDate(Line::Depreciation, f.company.id, t, c.over(others * f.lit(t), life), booked));
    }

    const N& coresShare(const SitePlan& site, int t)
    {
        std::optional<N>& value = m_coresShare[{&site, t}];
        if (!value)
            value = coresShareIn(site, t);
        return *value;
    }
    /// The share of a site's cores that still runs in month t: 1 while all do.
    N coresShareIn(const SitePlan& site, int t)
    {
        const Id row = site.site->id;
        const auto physical = [&](std::size_t slot) -> const auto& { return site.slots[slot].physicalCores; };
        const auto virtualCores = [&](std::size_t slot) -> const auto& { return site.slots[slot].virtualCores; };
        std::int64_t allPhysical = 0;
        std::int64_t allVirtual = 0;
        for (std::size_t slot = 0; slot < f.plan.slots(); ++slot) {
            allPhysical += physical(slot);
            allVirtual += virtualCores(slot);
        }
        if (allPhysical + allVirtual == 0)
            return f.lit(1);
        const N perCore = in<&Site::vcpuPerCore>(c, *site.site);
        const N present = f.onPremises("physical cores", row, t, 1, physical)
            + c.ratio(f.onPremises("virtual cores", row, t, 1, virtualCores), perCore, f.lit(0));
        const N all = c.count("physical cores", row, Fraction(allPhysical), &physical(0), true)
            + c.ratio(c.count("virtual cores", row, Fraction(allVirtual), &virtualCores(0), true), perCore, f.lit(0));
        return c.ratio(present, all, f.lit(0));
    }

    /// An amount bought in month `from` (0: the opening) that is depreciated over `life` months while a falling share of it remains.
    struct Lot
    {
        Id row = noId;
        int from = 0;
        int life = 1;
        N cost;
    };
    /// Of cost K with life L and a share r(t) that remains: scheduled value K (L - k)/L after k months. What is switched off goes at
    /// the first instant of month t (MODEL.md 1): removed is K (L - (k - 1))/L x (r(t - 1) - r(t)), depreciation of the month is
    /// K/L r(t). Proceeds are the resale share of what is removed.
    template<class Remaining> void runDown(const SitePlan& site, const Lot& lot, Remaining remaining)
    {
        N depreciated = f.lit(0);
        N removed = f.lit(0);
        N bookedAll = f.lit(0);
        N bookedRemoved = f.lit(0);
        N sold = f.lit(0);
        N bookedSold = f.lit(0);
        N before = remaining(lot.from);
        const N resale = in<&Site::resaleShare>(c, *site.site);
        for (int t = lot.from + 1; t <= std::min(f.months, lot.from + lot.life); ++t) {
            const N now = remaining(t);
            const N leaving = c.over(lot.cost * f.lit(lot.life - (t - 1 - lot.from)), lot.life) * (before - now);
            depreciated = depreciated + c.over(lot.cost, lot.life) * now;
            removed = removed + leaving;
            sold = sold + leaving * resale;
            const N all = c.bookToDate(Line::FixedAssets, lot.row, t, depreciated + removed, bookedAll);
            const N gone = c.bookToDate(Line::WriteOffs, lot.row, t, removed, bookedRemoved);
            const N proceeds = c.bookToDate(Line::Disposals, lot.row, t, sold, bookedSold);
            f.ledger.add(Line::Depreciation, t, gone - all);
            f.ledger.add(Line::WriteOffs, t, proceeds - gone);
            f.ledger.add(Line::Disposals, t, proceeds);
            before = now;
        }
    }

    void bookBookValue(const SitePlan& site)
    {
        if (site.site->bookValue.isZero())
            return;
        const N atOpening = coresShare(site, 0);
        const Lot lot{site.site->id, 0, site.site->bookLifeMonths, in<&Site::bookValue>(c, *site.site)};
        runDown(site, lot, [&](int t) { return c.ratio(coresShare(site, t), atOpening, f.lit(1)); });
    }

    /// Cores bought again at the end of their cycle: those that are still there after the deferral window. The others run on with
    /// extra maintenance until they leave.
    void bookRefreshes(const SitePlan& site, const RefreshTranche& tranche)
    {
        const int first = std::max(1, tranche.cycleMonths - tranche.ageMonths);
        for (int t = first; t <= f.months; t += tranche.cycleMonths) {
            const int window = site.site->refreshDeferralMonths;
            const N kept = leaves(site) && site.closesBy(t + window - 1) ? f.lit(0) : coresShare(site, t + window);
            const N price = in<&RefreshTranche::cores>(c, tranche) * in<&RefreshTranche::costPerCore>(c, tranche) * f.usage(t)
                * f.growth(in<&Site::costGrowth>(c, *site.site), t);
            const N cost = c.book(Line::RefreshCapex, tranche.id, t, price * kept);
            f.ledger.add(Line::RefreshCapex, t, -cost);
            const Lot lot{tranche.id, t, tranche.cycleMonths, cost};
            runDown(site, lot, [&](int at) { return c.ratio(min(coresShare(site, at), kept), kept, f.lit(0)); });
            bookDeferral(site, tranche, t, price, kept);
        }
    }
    void bookDeferral(const SitePlan& site, const RefreshTranche& tranche, int from, const N& price, const N& kept)
    {
        if (site.site->deferralUplift.isZero())
            return;
        for (int t = from; t < std::min(f.months + 1, from + static_cast<int>(site.site->refreshDeferralMonths)); ++t) {
            const N deferred = max(coresShare(site, t) - kept, f.lit(0));
            f.ledger.add(Line::OnPremHardware, t,
                c.book(Line::OnPremHardware, tranche.id, t,
                    -c.over(price * deferred * in<&Site::deferralUplift>(c, *site.site), 12)));
        }
    }

    CaseFrame<C>& f;
    C& c;
    std::map<std::pair<const SitePlan*, int>, std::optional<N>> m_coresShare;
};

} // namespace headroom
