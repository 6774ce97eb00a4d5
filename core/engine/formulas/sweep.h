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
    /// `cash`: after the revolver; `drawn`: on revolvers, which come first. The interest accrued on what is swept is paid on the next
    /// payment date; on an instrument that is repaid in full at once, out of the same budget (MODEL.md 4.6).
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
    /// Whole minor units of principal that the budget pays for; the last ones only where it pays for the accrued interest as well.
    N affordable(const Debt<C>& d, const N& budget, const N& price)
    {
        const std::int64_t cents = powerOfTen(c.moneyDigits());
        // A rounded premium may take half a minor unit more than was left.
        const auto most = [&](const N& money) {
            return c.over(c.floor(c.ratio(max(money, f.lit(0)), price, f.lit(0)) * f.lit(cents)), cents);
        };
        const N part = most(budget);
        const N whole = d.principal() * price + d.accruedInterest();
        return select(part < d.principal(), part,
            select(whole <= budget, d.principal(), min(d.principal(), most(budget - d.accruedInterest()))));
    }
    /// Principal, premium and interest paid.
    N prepay(Debt<C>& d, const N& budget, Date date, int t)
    {
        const DebtInstrument& row = d.instrument();
        const N price = in<&DebtInstrument::callPrice>(c, row);
        const N amount = affordable(d, budget, price);
        if (c.certainlyZero(amount))
            return f.lit(0); // nothing changes: neither instalments nor the effective rate
        const N premium = c.book(Line::CashSweep, row.id, t, amount * (price - f.lit(1)));
        const N discount = d.discount().remove(amount, d.principal(), t);
        DebtMonth<N>& m = d.month();
        const N before = m.interestPaid;
        d.repay(amount, date);
        d.settleIfRepaid(date);
        const N interest = m.interestPaid - before;
        f.ledger.add(Line::InterestPaid, t, -interest);
        d.resumeDiscount(date);
        m.swept = m.swept + amount + premium;
        m.sweepGain = m.sweepGain - premium - discount;
        m.gain = m.gain - premium - discount;
        d.close();
        return amount + premium + interest;
    }

    CaseFrame<C>& f;
    C& c;
    const CapitalPlan& m_plan;
    std::vector<Debt<C>>& m_debts;
};

} // namespace headroom
