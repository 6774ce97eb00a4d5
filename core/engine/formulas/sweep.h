// SPDX-License-Identifier: GPL-3.0-or-later
// The cash sweep (MODEL.md 4.5): what is above minimum cash at a month's end prepays debt by rank.
#pragma once

#include "core/engine/formulas/debt.h"

namespace headroom {

template<class C> class Sweep
{
public:
    using N = typename C::N;

    Sweep(CaseFrame<C>& frame, const CapitalPlan& plan, std::vector<Debt<C>>& debts)
        : f(frame), c(frame.c), m_plan(plan), m_debts(debts)
    {}

    bool isDue(int t) const
    {
        return !m_plan.sweepOrder.empty() && f.company.sweepMonths.has(f.plan.timeline.month(t).month())
            && !c.certainlyZero(in<&Company::sweepShare>(c, f.company));
    }
    /// Principal and premium paid. `cash`: after the revolver; `drawn`: on revolvers, which come first. The interest accrued on what
    /// is swept is paid on the next payment date.
    void run(int t, const N& cash, const N& drawn)
    {
        const Date date = f.plan.timeline.monthEnd(t);
        const N above = max(cash - in<&Company::minimumCash>(c, f.company), f.lit(0));
        const N budget = in<&Company::sweepShare>(c, f.company) * above;
        N left = c.name("cash to sweep", 0, t, select(drawn <= f.lit(0), budget, f.lit(0)));
        for (const std::size_t i : m_plan.sweepOrder)
            if (m_debts[i].isCallable(date))
                left = left - prepay(m_debts[i], left, date, t);
    }

private:
    N prepay(Debt<C>& d, const N& budget, Date date, int t)
    {
        const DebtInstrument& row = d.instrument();
        const N price = in<&DebtInstrument::callPrice>(c, row);
        const std::int64_t cents = powerOfTen(c.moneyDigits());
        // A rounded premium may take half a minor unit more than was left.
        const N most = c.over(c.floor(c.ratio(max(budget, f.lit(0)), price, f.lit(0)) * f.lit(cents)), cents);
        const N amount = min(d.principal(), most);
        if (c.certainlyZero(amount))
            return f.lit(0); // nothing changes: neither instalments nor the effective rate
        const N premium = c.book(Line::CashSweep, row.id, t, amount * (price - f.lit(1)));
        const N discount = d.discount().remove(amount, d.principal(), t);
        d.repay(amount, date);
        d.resumeDiscount(date);
        DebtMonth<N>& m = d.month();
        m.swept = m.swept + amount + premium;
        m.sweepGain = m.sweepGain - premium - discount;
        m.gain = m.gain - premium - discount;
        d.close();
        return amount + premium;
    }

    CaseFrame<C>& f;
    C& c;
    const CapitalPlan& m_plan;
    std::vector<Debt<C>>& m_debts;
};

} // namespace headroom
