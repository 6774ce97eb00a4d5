// SPDX-License-Identifier: GPL-3.0-or-later
// One-off cost of the waves and the vendor's funding of it (MODEL.md 3.6).
#pragma once

#include "core/engine/formulas/case_frame.h"

namespace headroom {

template<class C> class OneOff
{
public:
    using N = typename C::N;

    explicit OneOff(CaseFrame<C>& frame)
        : f(frame),
          c(frame.c),
          m_partner(static_cast<std::size_t>(frame.months) + 1, frame.lit(0)),
          m_fundingCash(m_partner),
          m_fundingIncome(m_partner),
          m_credits(m_partner)
    {}

    void run()
    {
        if (!f.isMove())
            return;
        for (std::size_t w = 0; w < f.plan.waves.size(); ++w)
            bookWave(w);
    }
    /// Partner cost of the month, positive: it is paid on credit.
    const N& partner(int t) const { return m_partner[static_cast<std::size_t>(t)]; }
    const N& fundingIncome(int t) const { return m_fundingIncome[static_cast<std::size_t>(t)]; }
    /// Cash from vendor funding in month t.
    const N& fundingCash(int t) const { return m_fundingCash[static_cast<std::size_t>(t)]; }
    /// Credits from vendor funding that can be used from month t on.
    const N& credits(int t) const { return m_credits[static_cast<std::size_t>(t)]; }

private:
    /// (fixed + a server + partner) x (1 + contingency), over the ramp; what was before the start is history.
    void bookWave(std::size_t w)
    {
        const Wave& wave = *f.plan.waves[w].wave;
        const ServiceCounts& counts = f.plan.services[w + 1];
        const N onTop = f.lit(1) + in<&Wave::contingency>(c, wave);
        const N servers = c.count("servers moved", wave.id, Fraction(counts.moved), &counts.moved);
        const N fixedServers = c.count(
            "one-off cost of servers, fixed", wave.id, Fraction(Money(counts.oneOffFixed), c.moneyDigits()), &counts.oneOffFixed);
        const N own = (in<&Wave::fixedCost>(c, wave) + in<&Wave::costPerServer>(c, wave) * servers + fixedServers) * onTop;
        const N partner = in<&Wave::partnerCost>(c, wave) * onTop;
        N funding = in<&Wave::fundingAmount>(c, wave) + (own + partner) * in<&Wave::fundingShare>(c, wave);
        if (wave.fundingCap)
            funding = min(funding, in<&Wave::fundingCap>(c, wave));
        const N& history = f.share(w, 0);
        N bookedOwn = c.book(Line::OneOffMigration, wave.id, 0, own * history);
        N bookedPartner = c.book(Line::OneOffPartner, wave.id, 0, partner * history);
        N bookedFunding = c.book(Line::VendorFunding, wave.id, 0, funding * history);
        const int last = std::min(f.months, f.plan.waves[w].start + f.plan.waves[w].ramp - 1);
        for (int t = 1; t <= last; ++t) {
            const N& share = f.share(w, t);
            f.ledger.add(Line::OneOffMigration, t, -c.bookToDate(Line::OneOffMigration, wave.id, t, own * share, bookedOwn));
            const N partnerNow = c.bookToDate(Line::OneOffPartner, wave.id, t, partner * share, bookedPartner);
            f.ledger.add(Line::OneOffPartner, t, -partnerNow);
            m_partner[static_cast<std::size_t>(t)] = m_partner[static_cast<std::size_t>(t)] + partnerNow;
            fund(wave, t, c.bookToDate(Line::VendorFunding, wave.id, t, funding * share, bookedFunding));
        }
    }
    void fund(const Wave& wave, int t, const N& amount)
    {
        const int paid = t + wave.fundingLagMonths;
        if (wave.fundingForm == FundingForm::Credits) {
            if (paid <= f.months)
                m_credits[static_cast<std::size_t>(paid)] = m_credits[static_cast<std::size_t>(paid)] + amount;
            return;
        }
        f.ledger.add(Line::VendorFunding, t, amount);
        m_fundingIncome[static_cast<std::size_t>(t)] = m_fundingIncome[static_cast<std::size_t>(t)] + amount;
        if (paid <= f.months)
            m_fundingCash[static_cast<std::size_t>(paid)] = m_fundingCash[static_cast<std::size_t>(paid)] + amount;
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<N> m_partner;
    std::vector<N> m_fundingCash;
    std::vector<N> m_fundingIncome;
    std::vector<N> m_credits;
};

} // namespace headroom
