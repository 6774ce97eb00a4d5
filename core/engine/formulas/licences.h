// SPDX-License-Identifier: GPL-3.0-or-later
// Licences (MODEL.md 3.5): what pools cover on premises and, under Hybrid Benefit, on Azure; what pays the meter; software assurance.
#pragma once

#include "core/engine/formulas/case_frame.h"
#include "core/engine/formulas/discounts.h"

#include <optional>

namespace headroom {

template<class C> class Licences
{
public:
    using N = typename C::N;

    explicit Licences(CaseFrame<C>& frame) : f(frame), c(frame.c) {}

    void run()
    {
        for (std::size_t i = 0; i < f.plan.licences.size(); ++i)
            m_prices.push_back(priceOf(f.plan.licences[i]));
        for (int product = 0; product < 3; ++product)
            runProduct(static_cast<LicenceProduct>(product));
        for (std::size_t i = 0; i < f.plan.licences.size(); ++i)
            if (!f.plan.licences[i].hybrid)
                for (int t = 1; t <= f.months; ++t)
                    bookMeter(i, t, hours(i, t));
    }
    /// Software assurance paid in advance at the opening: months of it that are still to come.
    N openingPrepaid() const { return m_openingPrepaid; }
    /// Change of what is paid in advance in month t: paid - become cost.
    N prepaidChange(int t) const { return m_prepaidChange.empty() ? f.lit(0) : m_prepaidChange[static_cast<std::size_t>(t)]; }

private:
    struct Meter
    {
        std::optional<QuotedPrice> quote;
        N price;
    };
    Meter priceOf(const LicenceItem& item)
    {
        const PriceIndex& prices = *f.plan.prices;
        Meter meter{item.kind == LicenceKind::Windows ? prices.windowsLicence(item.sku, item.region)
                                                      : prices.price(item.sku, item.region, PriceKind::Consumption),
            f.lit(0)};
        if (meter.quote) {
            const bool asInBook = meter.quote->price == meter.quote->source->price;
            meter.price = asInBook
                ? in<&Price::price>(c, *meter.quote->source)
                : c.derived("licence price an hour", inputKey<&Price::price>(*meter.quote->source), Fraction(meter.quote->price));
        }
        return meter;
    }
    N hours(std::size_t i, int t)
    {
        const LicenceItem& item = f.plan.licences[i];
        return f.onAzure(
                   "licensed hours", noId, t, 10000, [&](std::size_t slot) -> const auto& { return item.hours[slot]; })
            * f.usage(t);
    }
    N coresOnAzure(std::size_t i, int t)
    {
        const LicenceItem& item = f.plan.licences[i];
        return f.onAzure(
                   "licensed cores", noId, t, 1, [&](std::size_t slot) -> const auto& { return item.cores[slot]; })
            * f.usage(t);
    }
    void bookMeter(std::size_t i, int t, const N& paidHours)
    {
        if (!m_prices[i].quote)
            return;
        const N cost = paidHours * m_prices[i].price * discountFactor() * f.drift(t);
        f.ledger.add(Line::AzureLicences, t, c.book(Line::AzureLicences, m_prices[i].quote->source->id, t, -cost));
    }
    const N& discountFactor()
    {
        if (!m_discount)
            m_discount = discountOf(f, ServiceFamily::Licences);
        return *m_discount;
    }

    /// Machines on premises are served first, then Azure, by saving a core; what the pool does not reach pays the meter. At its
    /// renewal a pool shrinks to the cores that are needed then.
    void runProduct(LicenceProduct product)
    {
        std::vector<const LicencePool*> pools;
        for (const LicencePool& pool : f.model.template table<LicencePool>())
            if (pool.product == product)
                pools.push_back(&pool);
        std::vector<std::size_t> items = hybridItems(product);
        if (pools.empty() && items.empty())
            return;
        std::vector<N> cores;
        for (const LicencePool* pool : pools)
            cores.push_back(in<&LicencePool::cores>(c, *pool));
        openPrepaid(pools);
        for (int t = 1; t <= f.months; ++t) {
            N onPremises = demandOnPremises(product, t);
            N onAzure = f.lit(0);
            for (const std::size_t i : items)
                onAzure = onAzure + coresOnAzure(i, t);
            renew(pools, cores, onPremises, onAzure, t);
            serve(pools, cores, onPremises, items, t);
        }
    }
    std::vector<std::size_t> hybridItems(LicenceProduct product) const
    {
        std::vector<std::size_t> items;
        for (std::size_t i = 0; i < f.plan.licences.size(); ++i)
            if (f.plan.licences[i].hybrid && f.plan.licences[i].product == product)
                items.push_back(i);
        const auto savingPerCore = [&](std::size_t i) {
            const LicenceItem& item = f.plan.licences[i];
            const double price = m_prices[i].quote ? m_prices[i].quote->price.toDoubleLossy() : 0;
            return item.kind == LicenceKind::SqlServer ? price : price / item.coresPerMachine;
        };
        std::stable_sort(
            items.begin(), items.end(), [&](std::size_t a, std::size_t b) { return savingPerCore(a) > savingPerCore(b); });
        return items;
    }
    N demandOnPremises(LicenceProduct product, int t)
    {
        const LicenceDemand& demand = f.plan.licenceDemand[static_cast<std::size_t>(product)];
        return f.onPremises(
                   "licensed cores on premises", noId, t,
                   1, [&](std::size_t slot) -> const auto& { return demand.onPremises[slot]; })
            * f.usage(t);
    }
    void serve(const std::vector<const LicencePool*>& pools, const std::vector<N>& cores, const N& onPremises,
        const std::vector<std::size_t>& items, int t)
    {
        N onlyHere = f.lit(0);
        N portable = f.lit(0);
        for (std::size_t p = 0; p < pools.size(); ++p)
            (pools[p]->hybridBenefit ? portable : onlyHere) = (pools[p]->hybridBenefit ? portable : onlyHere) + cores[p];
        N left = max(portable - max(onPremises - onlyHere, f.lit(0)), f.lit(0));
        for (const std::size_t i : items) {
            const N wanted = coresOnAzure(i, t);
            const N covered = min(left, wanted);
            left = left - covered;
            const N uncoveredShare = c.ratio(wanted - covered, wanted, f.lit(0));
            bookMeter(i, t, hours(i, t) * uncoveredShare);
        }
    }

    static int monthsSinceRenewal(int calendarMonth, int renewalMonth) { return (calendarMonth - renewalMonth + 12) % 12; }

    /// Assurance is paid for a year in the renewal month and becomes cost evenly over it; what was paid before the start and is not
    /// cost yet is prepaid at the opening.
    void openPrepaid(const std::vector<const LicencePool*>& pools)
    {
        if (m_prepaidChange.empty())
            m_prepaidChange.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        m_paid.assign(pools.size(), f.lit(0));
        for (std::size_t p = 0; p < pools.size(); ++p)
            m_paid[p] = c.book(Line::OnPremAssurance, pools[p]->id, 0,
                in<&LicencePool::cores>(c, *pools[p]) * in<&LicencePool::assurancePerCoreYear>(c, *pools[p]));
        m_bookedOfYear = m_paid;
        for (std::size_t p = 0; p < pools.size(); ++p) {
            const int since = monthsSinceRenewal(f.plan.timeline.month(0).month(), pools[p]->renewalMonth);
            const N toCome = c.book(Line::Prepaid, pools[p]->id, 0, c.over(m_paid[p] * f.lit(11 - since), 12));
            m_bookedOfYear[p] = m_paid[p] - toCome;
            m_openingPrepaid = m_openingPrepaid + toCome;
        }
    }
    /// Pools that can't go to Azure serve what is on premises first; the others what is left of it, and Azure.
    void renew(const std::vector<const LicencePool*>& pools, std::vector<N>& cores, const N& onPremises, const N& onAzure, int t)
    {
        std::vector<std::size_t> order(pools.size());
        for (std::size_t p = 0; p < pools.size(); ++p)
            order[p] = p;
        std::stable_partition(order.begin(), order.end(), [&](std::size_t p) { return !pools[p]->hybridBenefit; });
        N stillNeeded = onPremises;
        bool countsAzure = false;
        for (const std::size_t p : order) {
            if (pools[p]->hybridBenefit && !countsAzure) {
                stillNeeded = stillNeeded + onAzure;
                countsAzure = true;
            }
            const int since = monthsSinceRenewal(f.plan.timeline.month(t).month(), pools[p]->renewalMonth);
            N paidNow = f.lit(0);
            if (since == 0) {
                cores[p] = min(cores[p], c.ceil(stillNeeded));
                paidNow = c.book(
                    Line::OnPremAssurance, pools[p]->id, t, cores[p] * in<&LicencePool::assurancePerCoreYear>(c, *pools[p]));
                m_paid[p] = paidNow;
                m_bookedOfYear[p] = f.lit(0);
            }
            stillNeeded = max(stillNeeded - cores[p], f.lit(0));
            const N cost =
                c.bookToDate(Line::OnPremAssurance, pools[p]->id, t, c.over(m_paid[p] * f.lit(since + 1), 12), m_bookedOfYear[p]);
            f.ledger.add(Line::OnPremAssurance, t, -cost);
            m_prepaidChange[static_cast<std::size_t>(t)] = m_prepaidChange[static_cast<std::size_t>(t)] + paidNow - cost;
        }
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<Meter> m_prices;
    std::optional<N> m_discount;
    N m_openingPrepaid = f.lit(0);
    std::vector<N> m_prepaidChange;
    std::vector<N> m_paid;
    std::vector<N> m_bookedOfYear;
};

} // namespace headroom
