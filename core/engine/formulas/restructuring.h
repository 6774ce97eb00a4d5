// SPDX-License-Identifier: GPL-3.0-or-later
// The 10 per cent test of FASB ASC 470-50-40-10 to 12, and what follows from it.
#pragma once

#include "core/engine/formulas/debt.h"

namespace headroom {

/// Made before the change, with what is left of the old terms; asked after it, when the new ones hold.
///
/// change = |PV(new flows) + fees to lenders - PV(old flows)| / PV(old flows), both at the original effective rate of the old debt,
/// on the day; where one of them can be called that day, its flows are also taken as its call, and the smallest change counts.
/// Accrued interest is left out of both: it is paid in any case.
/// Below 10 %: the carrying amount less fees to lenders runs off at a new rate, costs of third parties are expensed. Else the old
/// is removed and the new booked at fair value; fees to lenders belong to the gain or loss, costs of third parties to the new debt.
template<class C> class Restructuring
{
public:
    using N = typename C::N;

    /// `amount`: the principal that takes part.
    Restructuring(CaseFrame<C>& frame, Debt<C>& old, Date date, int t, const N& amount)
        : f(frame),
          c(frame.c),
          m_date(date),
          m_t(t),
          m_plan(&old.plan()),
          m_start(old.flowStart(date)),
          m_numbers(partOf(old, amount)),
          m_rate(old.discount().original(m_start, old.flowNumbersOn(date), t)),
          m_call(callPrice(old))
    {}

    struct Amounts
    {
        N principal; // of the new
        N removed;   // carrying amount of the old
        N fair;      // value of the new
        N lenders;   // fees
        N thirdParties;
    };
    struct Outcome
    {
        N change;
        N gain;
        N discount; // of the new
    };
    Outcome outcome(Debt<C>& now, const DebtEvent& event, const Amounts& a)
    {
        Outcome o;
        o.change = change(now, event, a);
        const auto isModified = o.change < c.over(f.lit(1), 10);
        o.gain = select(isModified, -a.thirdParties, a.removed - a.fair - a.lenders);
        o.discount = select(isModified, a.principal - (a.removed - a.lenders), a.principal - a.fair + a.thirdParties);
        return o;
    }

private:
    using Numbers = std::array<N, flowNumbers>;

    /// The part of the instrument's flows that belongs to the amount, without interest accrued.
    Numbers partOf(Debt<C>& debt, const N& amount)
    {
        Numbers numbers = debt.flowNumbersOn(m_date);
        const N share = c.ratio(amount, debt.principal(), f.lit(0));
        numbers[static_cast<std::size_t>(FlowNumber::Principal)] = amount;
        for (const FlowNumber n : {FlowNumber::Accrued, FlowNumber::InstalmentBase, FlowNumber::PaidAhead, FlowNumber::Due,
                 FlowNumber::PendingPik, FlowNumber::PendingInstalment})
            numbers[static_cast<std::size_t>(n)] = numbers[static_cast<std::size_t>(n)] * share;
        numbers[static_cast<std::size_t>(FlowNumber::LeftOut)] = numbers[static_cast<std::size_t>(FlowNumber::Accrued)];
        return numbers;
    }
    N callPrice(const Debt<C>& debt)
    {
        return debt.isCallable(m_date) ? in<&DebtInstrument::callPrice>(c, debt.instrument()) : f.lit(0);
    }
    N change(Debt<C>& now, const DebtEvent& event, const Amounts& a)
    {
        const Numbers after = partOf(now, a.principal);
        std::array<N, 2 * flowNumbers + 4> given;
        std::copy(m_numbers.begin(), m_numbers.end(), given.begin());
        std::copy(after.begin(), after.end(), given.begin() + flowNumbers);
        given[2 * flowNumbers] = m_rate;
        given[2 * flowNumbers + 1] = a.lenders;
        given[2 * flowNumbers + 2] = m_call;
        given[2 * flowNumbers + 3] = callPrice(now);
        const DebtPlan& plan = now.plan();
        const FlowStart start = now.flowStart(m_date);
        const N value =
            c.solved("10 % test: |PV(new flows) + lender fees - PV(old flows)| / PV(old flows), at the old effective rate",
                event.id, m_t, std::span<const N>(given),
                [&](std::span<const double> v) { return smallestChange(*m_plan, m_start, plan, start, v); });
        return c.name("change of present value", event.id, m_t, value);
    }

    CaseFrame<C>& f;
    C& c;
    Date m_date;
    int m_t;
    const DebtPlan* m_plan;
    FlowStart m_start;
    Numbers m_numbers;
    N m_rate;
    N m_call;
};

} // namespace headroom
