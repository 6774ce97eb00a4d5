// SPDX-License-Identifier: GPL-3.0-or-later
// Extended security updates (MODEL.md 3.3) of servers that are still on premises.
#pragma once

#include "core/engine/formulas/case_frame.h"

namespace headroom {

template<class C> class SecurityUpdateCost
{
public:
    using N = typename C::N;

    explicit SecurityUpdateCost(CaseFrame<C>& frame)
        : f(frame),
          c(frame.c),
          m_openingPrepaid(frame.lit(0)),
          m_prepaidChange(static_cast<std::size_t>(frame.months) + 1, frame.lit(0))
    {}

    /// Three years from the day after support ends, in whole months. A year is paid in its first month, for what then runs on
    /// premises, at its share of the licence cost, and becomes cost evenly over the year. Who buys late pays the missed years too:
    /// those that are over become cost at once, the running one over the rest of it. Servers that leave within a year get nothing
    /// back. What was paid before the start is prepaid at the opening as far as it is not cost yet.
    void run()
    {
        for (const UpdatesPlan& plan : f.plan.updates)
            for (int year = 0; year < 3; ++year)
                bookYear(plan, year);
    }
    N openingPrepaid() const { return m_openingPrepaid; }
    /// Change of what is paid in advance in month t: paid - become cost.
    const N& prepaidChange(int t) const { return m_prepaidChange[static_cast<std::size_t>(t)]; }

private:
    N shareOf(const SecurityUpdates& u, int year)
    {
        return year == 0 ? in<&SecurityUpdates::shareFirstYear>(c, u)
            : year == 1  ? in<&SecurityUpdates::shareSecondYear>(c, u)
                         : in<&SecurityUpdates::shareThirdYear>(c, u);
    }
    void bookYear(const UpdatesPlan& plan, int year)
    {
        const SecurityUpdates& u = *plan.updates;
        const int begins = f.plan.timeline.column((u.endOfSupport + 1).inMonth()) + 12 * year;
        const int last = begins + 11;
        const int programmeEnds = begins + 12 * (3 - year) - 1;
        const int wanted = u.firstPurchase ? f.plan.timeline.column(*u.firstPurchase) : begins;
        const int bought = std::max(begins, wanted);
        if (bought > f.months || wanted > programmeEnds || std::max(last, bought) < 1)
            return;
        const N units = f.onPremises(
            u.basis == UpdatesBasis::PerServer ? "servers out of support" : "cores out of support", u.id, bought,
            1, [&](std::size_t slot) -> const auto& { return plan.units[slot]; });
        const int months = std::max(1, last - bought + 1);
        const N price = in<&SecurityUpdates::licenceCost>(c, u) * shareOf(u, year);
        const N paid = c.book(Line::OnPremUpdates, u.id, std::max(bought, 0), price * units * f.usage(bought));
        N booked = f.lit(0);
        if (bought < 1) {
            booked = c.book(Line::OnPremUpdates, u.id, 0, c.over(paid * f.lit(1 - bought), months));
            m_openingPrepaid = m_openingPrepaid + paid - booked;
        } else {
            change(bought) = change(bought) + paid;
        }
        for (int t = std::max(1, bought); t <= std::min(f.months, bought + months - 1); ++t) {
            const N cost = c.bookToDate(Line::OnPremUpdates, u.id, t, c.over(paid * f.lit(t - bought + 1), months), booked);
            f.ledger.add(Line::OnPremUpdates, t, -cost);
            change(t) = change(t) - cost;
        }
    }
    N& change(int t) { return m_prepaidChange[static_cast<std::size_t>(t)]; }

    CaseFrame<C>& f;
    C& c;
    N m_openingPrepaid;
    std::vector<N> m_prepaidChange;
};

} // namespace headroom
