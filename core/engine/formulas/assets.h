// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed assets (MODEL.md 3.6): depreciation, refreshes of servers, and what is written off when they are switched off.
#pragma once

#include "core/engine/formulas/case_frame.h"
#include "core/engine/formulas/tax_basis.h"

namespace headroom {

template<class C> class Assets
{
public:
    using N = typename C::N;

    explicit Assets(CaseFrame<C>& frame) : f(frame), c(frame.c), m_tax(frame), m_coresShare(frame.plan.sites.size()) {}

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
    TaxBasis<C>& tax() { return m_tax; }
    /// An operating line's purchases, depreciated over its life from the month after.
    void depreciate(const OperatingLine& line, const std::vector<N>& purchases)
    {
        for (int t = 1; m_tax.isSet() && t <= f.months; ++t)
            m_tax.buy(t, purchases[static_cast<std::size_t>(t)], [&](int) { return f.lit(1); });
        if (line.depreciation == DepreciationMethod::StraightLine)
            depreciateEvenly(line, purchases);
        else
            depreciateBySchedule(line, purchases);
    }

private:
    void depreciateBySchedule(const OperatingLine& line, const std::vector<N>& purchases)
    {
        const DepreciationSchedule schedule = bookSchedule(line.depreciation, line.lifeMonths);
        N toDate = f.lit(0);
        N booked = f.lit(0);
        for (int t = 2; t <= f.months; ++t) {
            for (int k = 1; k <= std::min(t - 1, static_cast<int>(schedule.size()) - 1); ++k) {
                const auto place = static_cast<std::size_t>(k);
                toDate = toDate
                    + purchases[static_cast<std::size_t>(t - k)]
                        * c.count("share of the cost", line.id, schedule[place] - schedule[place - 1]);
            }
            f.ledger.add(Line::Depreciation, t, -c.bookToDate(Line::Depreciation, line.id, t, toDate, booked));
        }
    }
    void depreciateEvenly(const OperatingLine& line, const std::vector<N>& purchases)
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

    /// Whether machines leave in this case: in the stay case only where everything had left before the start.
    bool leaves(const SitePlan& site) const { return f.isMove() || site.leftBefore; }
    bool isClosed(const SitePlan& site, int t) const { return leaves(site) && site.closesBy(t - 1); }
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
        m_tax.open(others * taxBasisOfBook(), life, [&](int) { return f.lit(1); });
    }
    /// Opening tax basis over opening book value: every asset has its part of the basis by its book value.
    N taxBasisOfBook()
    {
        if (!f.company.openingTaxBasis)
            return f.lit(1);
        return c.ratio(in<&Company::openingTaxBasis>(c, f.company), in<&Company::openingFixedAssets>(c, f.company), f.lit(0));
    }

    const N& coresShare(const SitePlan& site, int t)
    {
        std::vector<std::optional<N>>& known = m_coresShare[f.placeOf(site)];
        if (known.size() <= static_cast<std::size_t>(t))
            known.resize(static_cast<std::size_t>(std::max(t, f.months)) + 1);
        std::optional<N>& value = known[static_cast<std::size_t>(t)];
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

    /// The share of a site's cores that is switched on in month t, stranded ones until the site closes.
    N present(const SitePlan& site, int t)
    {
        const N stranded = in<&Site::refreshStrandedShare>(c, *site.site);
        if (c.certainlyZero(stranded))
            return coresShare(site, t);
        return isClosed(site, t) ? f.lit(0) : stranded + (f.lit(1) - stranded) * coresShare(site, t);
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
            m_tax.sell(t, proceeds);
            before = now;
        }
    }

    void bookBookValue(const SitePlan& site)
    {
        const N book = in<&Site::bookValue>(c, *site.site);
        if (c.certainlyZero(book))
            return;
        const N atOpening = present(site, 0);
        const Lot lot{site.site->id, 0, site.site->bookLifeMonths, book};
        const auto remaining = [&](int t) { return c.ratio(present(site, t), atOpening, f.lit(1)); };
        runDown(site, lot, remaining);
        m_tax.open(book * taxBasisOfBook(), lot.life, remaining);
    }

    /// Cores bought again at the end of their cycle: those that are still there after the deferral window, the stranded ones among
    /// them while the site stays open. The others run on with extra maintenance until they leave. Cores that are past their cycle at
    /// the opening are bought in month 1. A purchase leaves the books when it is replaced, if its life is longer than the cycle.
    void bookRefreshes(const SitePlan& site, const RefreshTranche& tranche)
    {
        const int first = std::max(1, tranche.cycleMonths - tranche.ageMonths);
        for (int t = first; t <= f.months; t += tranche.cycleMonths) {
            const int window = site.site->refreshDeferralMonths;
            const N kept = isClosed(site, t + window) ? f.lit(0) : present(site, t + window);
            const N price = in<&RefreshTranche::cores>(c, tranche) * in<&RefreshTranche::costPerCore>(c, tranche) * f.usage(t)
                * f.siteGrowth(site, t);
            const N cost = c.book(Line::RefreshCapex, tranche.id, t, price * kept);
            f.ledger.add(Line::RefreshCapex, t, -cost);
            const Lot lot{tranche.id, t, tranche.lifeMonths.valueOr(tranche.cycleMonths), cost};
            const bool isReplaced = lot.life > tranche.cycleMonths; // before it has run down
            const auto remaining = [&](int at) {
                return isReplaced && at >= t + tranche.cycleMonths ? f.lit(0)
                                                                   : c.ratio(min(present(site, at), kept), kept, f.lit(0));
            };
            runDown(site, lot, remaining);
            m_tax.buy(t, cost, remaining);
            bookDeferral(site, tranche, t, price, kept);
        }
    }
    void bookDeferral(const SitePlan& site, const RefreshTranche& tranche, int from, const N& price, const N& kept)
    {
        const N uplift = in<&Site::deferralUplift>(c, *site.site);
        if (c.certainlyZero(uplift))
            return;
        for (int t = from; t < std::min(f.months + 1, from + static_cast<int>(site.site->refreshDeferralMonths)); ++t) {
            const N deferred = max(present(site, t) - kept, f.lit(0));
            f.addOwed(*site.site, Line::OnPremDeferral, t,
                c.book(Line::OnPremDeferral, tranche.id, t, -c.over(price * deferred * uplift, 12)));
        }
    }

    CaseFrame<C>& f;
    C& c;
    TaxBasis<C> m_tax;
    std::vector<std::vector<std::optional<N>>> m_coresShare; // by site and column
};

} // namespace headroom
