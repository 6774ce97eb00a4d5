// SPDX-License-Identifier: GPL-3.0-or-later
// CaseFrame: what all formulas of one case share: the plan, the number's context, the ledger, growth and ramps.
#pragma once

#include "core/engine/formulas/ledger.h"
#include "core/engine/numbers/input.h"
#include "core/engine/plan.h"
#include "core/engine/projection.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

template<class C> class CaseFrame
{
public:
    using N = typename C::N;

    CaseFrame(C& calc, const Plan& thePlan, Case theCase)
        : c(calc),
          plan(thePlan),
          model(*thePlan.model),
          company(thePlan.model->company()),
          azure(thePlan.model->azure()),
          which(theCase),
          months(thePlan.timeline.months),
          ledger(calc, thePlan.timeline.months),
          m_none(calc.lit(0)),
          m_all(calc.lit(1)),
          m_shares(thePlan.waves.size()),
          m_siteGrowth(thePlan.sites.size()),
          m_usage(static_cast<std::size_t>(months) + 1)
    {}
    CaseFrame(const CaseFrame&) = delete;
    CaseFrame& operator=(const CaseFrame&) = delete;

    C& c;
    const Plan& plan;
    const Model& model;
    const Company& company;
    const AzurePlan& azure;
    const Case which;
    const int months;
    Ledger<C> ledger;

    N lit(std::int64_t v) const { return c.lit(v); }

    bool isMove() const { return which == Case::Move; }
    bool counts(AppliesTo to) const { return to == AppliesTo::Both || (to == AppliesTo::Move) == isMove(); }

    /// m(t) of wave w: 0 before it starts, rising by 1/ramp a month, then 1 (MODEL.md 3.4). In the stay case it stays where it was
    /// at the opening.
    const N& share(std::size_t w, int t)
    {
        const WavePlan& wave = plan.waves[w];
        const int column = isMove() ? t : std::min(t, 0);
        if (column < wave.start)
            return m_none;
        if (column >= wave.start + wave.ramp)
            return m_all;
        std::vector<std::optional<N>>& shares = m_shares[w];
        shares.resize(static_cast<std::size_t>(wave.ramp));
        std::optional<N>& value = shares[static_cast<std::size_t>(column - wave.start)];
        if (!value)
            value = c.name("share moved", wave.wave->id, column, c.over(lit(column - wave.start + 1), wave.ramp));
        return *value;
    }
    /// What of slot s still runs on premises in month t: all of slot 0, 1 - m(t - parallel run) of what moves with a wave; what
    /// retires has no parallel run.
    N onPremisesShare(std::size_t slot, int t)
    {
        if (slot == 0)
            return lit(1);
        const std::size_t w = (slot - 1) % plan.waves.size();
        return lit(1) - share(w, slot == plan.retiredSlot(w) ? t : t - plan.waves[w].parallel);
    }
    /// Books a cost of a site that is paid on credit (negative), remembered where the site has a payment lag of its own.
    void addOwed(const Site& site, Line line, int t, const N& booked)
    {
        ledger.add(line, t, booked);
        if (!site.paymentLagDays)
            return;
        auto& owed = m_owed[site.id].second;
        m_owed[site.id].first = &site;
        if (owed.empty())
            owed.assign(static_cast<std::size_t>(months) + 1, lit(0));
        owed[static_cast<std::size_t>(t)] = owed[static_cast<std::size_t>(t)] - booked;
    }
    /// By site with a payment lag of its own: what running it cost by month, positive, but for labour and what is paid in advance.
    const std::map<Id, std::pair<const Site*, std::vector<N>>>& owedBySite() const { return m_owed; }
    /// Growth of use: (1 + g)^((t - 1)/12).
    const N& usage(int t)
    {
        std::optional<N>& value = m_usage[static_cast<std::size_t>(std::max(t, 0))];
        if (!value) {
            const N rate = in<&Company::usageGrowth>(c, company);
            const bool grows = t > 1 && !c.certainlyZero(rate);
            value = grows ? c.name("growth of use", noId, t, growth(rate, t)) : lit(1);
        }
        return *value;
    }
    /// (1 + rate)^((t - 1)/12), rounded to 12 decimals; 1 where the rate is known to be zero.
    N growth(const N& rate, int t)
    {
        if (t <= 1 || c.certainlyZero(rate))
            return lit(1);
        return c.power(lit(1) + rate, t - 1, 12);
    }
    /// Growth of a site's costs: (1 + g)^((t - 1)/12).
    const N& siteGrowth(const SitePlan& site, int t)
    {
        std::vector<std::optional<N>>& grown = m_siteGrowth[placeOf(site)];
        const auto column = static_cast<std::size_t>(std::max(t, 0));
        if (grown.size() <= column)
            grown.resize(std::max(column, static_cast<std::size_t>(months)) + 1);
        if (!grown[column])
            grown[column] = growth(in<&Site::costGrowth>(c, *site.site), t);
        return *grown[column];
    }
    std::size_t placeOf(const SitePlan& site) const { return static_cast<std::size_t>(&site - plan.sites.data()); }
    /// Price drift: (1 + drift)^(years since the start's), stepping each 1 January.
    const N& drift(int t)
    {
        const int years = std::max(0, plan.timeline.month(std::max(t, 1)).year() - plan.timeline.start.year());
        if (m_drift.size() <= static_cast<std::size_t>(years))
            m_drift.resize(static_cast<std::size_t>(years) + 1);
        std::optional<N>& value = m_drift[static_cast<std::size_t>(years)];
        if (!value)
            value = driftAfter(years);
        return *value;
    }
    N driftAfter(int years)
    {
        const N rate = in<&AzurePlan::priceDrift>(c, azure);
        return years == 0 || c.certainlyZero(rate) ? lit(1) : c.name("price drift", noId, 0, c.power(lit(1) + rate, years, 1));
    }
    /// Sum over the waves of quantity x m(t); quantities in units of 1/scale, slot 0 left out: nothing of it is on Azure. `quantity`
    /// gives the plan's own counter of a slot.
    template<class Quantity> N onAzure(std::string_view label, Id row, int t, std::int64_t scale, Quantity quantity)
    {
        N total = lit(0);
        for (std::size_t w = 0; w < plan.waves.size(); ++w) {
            const std::int64_t& q = quantity(w + 1);
            if (q != 0)
                total =
                    total + c.count(label, row != noId ? row : plan.waves[w].wave->id, Fraction::of(q, scale), &q) * share(w, t);
        }
        return total;
    }
    /// Sum over all slots of quantity x what still runs on premises.
    template<class Quantity> N onPremises(std::string_view label, Id row, int t, std::int64_t scale, Quantity quantity)
    {
        N total = lit(0);
        for (std::size_t slot = 0; slot < plan.slots(); ++slot) {
            const std::int64_t& q = quantity(slot);
            if (q != 0)
                total = total + c.count(label, row, Fraction::of(q, scale), &q) * onPremisesShare(slot, t);
        }
        return total;
    }

private:
    const N m_none; // shares of a wave that has not begun, and of one that is through
    const N m_all;
    std::vector<std::vector<std::optional<N>>> m_shares;     // by wave, then month of its ramp
    std::vector<std::vector<std::optional<N>>> m_siteGrowth; // by site, then column
    std::vector<std::optional<N>> m_usage;
    std::vector<std::optional<N>> m_drift;
    std::map<Id, std::pair<const Site*, std::vector<N>>> m_owed;
};

} // namespace headroom
