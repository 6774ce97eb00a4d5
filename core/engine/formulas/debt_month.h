// SPDX-License-Identifier: GPL-3.0-or-later
// What an instrument does in a month, and the rate that it bears.
#pragma once

#include "core/engine/debt_plan.h"
#include "core/engine/formulas/case_frame.h"

namespace headroom {

/// In the project's currency; positive in their natural sense unless it is said otherwise.
template<class N> struct DebtMonth
{
    N opening; // principal
    N draws;
    N repayments;     // scheduled ones, prepayments and what is swept
    N finalRepayment; // of them at maturity
    N pik;
    N exchanged; // into it > 0, out of it < 0
    N forgiven;
    N converted;
    N retranslated; // principal, by the exchange rate; signed
    N closing;
    N interestAccrued; // commitment fees apart
    N feeAccrued;
    N interestPaid; // fees included, PIK not
    N accruedRetranslated;
    N accrued;        // balance at the month's end
    N discountRunOff; // discount and fees that became cost
    N carrying;
    N gain;         // on prepayment, restructuring and exchange rates; a loss < 0
    N drawCash;     // proceeds of draws and issues
    N scheduled;    // repayments by schedule
    N prepaid;      // principal prepaid by events
    N premium;      // call premiums paid by events
    N costs;        // issue costs, fees to lenders and others, consent payments: cash
    N swept;        // principal and premium paid by the sweep
    N sweepGain;    // of `gain` what comes from the sweep
    N equity;       // carrying amount converted into shares
    N transferred;  // carrying amount from and to other instruments, signed
    N cashInterest; // accrued, without what will be added to principal; not rounded
};

template<class C> DebtMonth<typename C::N> emptyMonth(const CaseFrame<C>& f)
{
    DebtMonth<typename C::N> m;
    for (auto* amount : {&m.opening, &m.draws, &m.repayments, &m.finalRepayment, &m.pik, &m.exchanged, &m.forgiven, &m.converted,
             &m.retranslated, &m.closing, &m.interestAccrued, &m.feeAccrued, &m.interestPaid, &m.accruedRetranslated, &m.accrued,
             &m.discountRunOff, &m.carrying, &m.gain, &m.drawCash, &m.scheduled, &m.prepaid, &m.premium, &m.costs, &m.swept,
             &m.sweepGain, &m.equity, &m.transferred, &m.cashInterest})
        *amount = f.lit(0);
    return m;
}

/// What the balances of foreign debt moved by beyond the month's flows is the exchange rate's doing.
template<class N> void retranslate(DebtMonth<N>& m, const N& accruedBefore, const N& carryingBefore)
{
    const N cash = m.drawCash - m.repayments - m.premium - m.costs - m.interestPaid;
    const N explained = cash + m.interestAccrued + m.feeAccrued + m.discountRunOff - m.gain + m.transferred - m.equity;
    const N moved = m.carrying + m.accrued - carryingBefore - accruedBefore;
    m.retranslated = m.closing - (m.opening + m.draws - m.repayments + m.pik + m.exchanged - m.forgiven - m.converted);
    m.accruedRetranslated = m.accrued - (accruedBefore + m.interestAccrued + m.feeAccrued - m.interestPaid - m.pik);
    m.gain = m.gain - (moved - explained);
}

/// What the index, the terms and the inputs give on a day: coupon, or max(index x multiplier, floor) + spread, at most the cap.
template<class C> typename C::N allInRate(C& c, const DebtPlan& plan, const DebtTerms& terms, Date date)
{
    using N = typename C::N;
    const DebtInstrument& d = *plan.debt;
    if (d.rateKind == RateKind::Fixed)
        return terms.rate ? in<&DebtEvent::rate>(c, *terms.rate) : in<&DebtInstrument::coupon>(c, d);
    N base = in<&IndexRate::rate>(c, *plan.indexOn(date)) * in<&DebtInstrument::indexMultiplier>(c, d);
    if (d.indexFloor)
        base = max(base, in<&DebtInstrument::indexFloor>(c, d));
    N all = base + (terms.rate ? in<&DebtEvent::rate>(c, *terms.rate) : in<&DebtInstrument::spread>(c, d));
    if (d.allInCap)
        all = min(all, in<&DebtInstrument::allInCap>(c, d));
    return all;
}

} // namespace headroom
