// SPDX-License-Identifier: GPL-3.0-or-later
// One debt instrument, month by month (MODEL.md 4.6, 5): interest by the day, payments, instalments, PIK, discount.
#pragma once

#include "core/engine/debt_plan.h"
#include "core/engine/formulas/case_frame.h"

namespace headroom {

/// What an instrument did in a month; all positive in their natural sense.
template<class N> struct DebtMonth
{
    N opening;
    N draws;
    N repayments;
    N finalRepayment; // of them at maturity
    N pik;
    N closing;
    N interestAccrued; // commitment fees apart
    N feeAccrued;
    N interestPaid;   // fees included, PIK not
    N accrued;        // balance at the month's end
    N discountRunOff; // discount and fees that became cost
    N carrying;
};

/// Annual rate in force in month t: coupon, or max(index x multiplier, floor) + spread, at most the cap.
template<class C> typename C::N allInRate(C& c, const DebtPlan& plan, int t)
{
    using N = typename C::N;
    const DebtInstrument& d = *plan.debt;
    if (d.rateKind == RateKind::Fixed)
        return in<&DebtInstrument::coupon>(c, d);
    const IndexRate* index = plan.indexByMonth[static_cast<std::size_t>(std::max(t, 0))];
    N base = in<&IndexRate::rate>(c, *index) * in<&DebtInstrument::indexMultiplier>(c, d);
    if (d.indexFloor)
        base = max(base, in<&DebtInstrument::indexFloor>(c, d));
    N all = base + in<&DebtInstrument::spread>(c, d);
    if (d.allInCap)
        all = min(all, in<&DebtInstrument::allInCap>(c, d));
    return all;
}

template<class C> class Debt
{
public:
    using N = typename C::N;

    Debt(CaseFrame<C>& frame, const DebtPlan& plan)
        : f(frame),
          c(frame.c),
          p(plan),
          d(*plan.debt),
          m_principal(in<&DebtInstrument::principal>(frame.c, d)),
          m_openingPrincipal(m_principal)
    {
        openPeriod(plan.lastPayment);
        openAccrued();
    }

    const N& principal() const { return m_principal; }
    const N& accrued() const { return m_accrued; }
    N carrying() const { return m_principal - m_discountLeft; }
    bool isRevolver() const { return d.kind == InstrumentKind::Revolver; }
    const DebtInstrument& instrument() const { return d; }
    const DebtPlan& plan() const { return p; }

    /// Scheduled service of month t, without the revolver's draws at its end.
    DebtMonth<N> service(int t)
    {
        DebtMonth<N> m;
        m.opening = m_principal;
        m.draws = m.repayments = m.finalRepayment = m.pik = m.interestAccrued = m.feeAccrued = m.interestPaid = f.lit(0);
        m_spanStart = f.plan.timeline.monthEnd(t - 1);
        for (const DebtDate& date : p.byMonth[static_cast<std::size_t>(t)]) {
            accrueTo(date.date, t, m);
            onDate(date, t, m);
        }
        accrueTo(f.plan.timeline.monthEnd(t), t, m);
        m.discountRunOff = runOffDiscount(t);
        finish(m, t);
        return m;
    }
    /// Draws at the month's end (negative: repays); known only once the month's cash is.
    void draw(const N& amount, int t, DebtMonth<N>& m)
    {
        m.draws = m.draws + max(amount, f.lit(0));
        m.repayments = m.repayments + max(-amount, f.lit(0));
        m_principal = m_principal + amount;
        finish(m, t);
    }
    /// What can still be drawn in month t: nothing from the month of the expiry on.
    N undrawn(int t)
    {
        if (!isRevolver() || t >= f.plan.timeline.column(d.maturityDate.inMonth()))
            return f.lit(0);
        return max(in<&DebtInstrument::commitment>(c, d) - m_principal, f.lit(0));
    }
    N rate(int t) { return allInRate(c, p, t); }

private:
    /// The fraction of the coupon period from its start to `date`; months are differences of these, so they sum to the whole.
    YearFraction toDate(Date date) const { return yearFraction(d.dayCount, m_periodStart, date, d.maturityDate); }
    N between(Date from, Date to)
    {
        const YearFraction a = toDate(from);
        const YearFraction b = toDate(to); // same denominator: one convention
        return c.over(f.lit(b.numerator - a.numerator), b.denominator);
    }

    void openPeriod(Date start)
    {
        m_periodStart = start;
        m_toDate = f.lit(0);
        m_booked = f.lit(0);
        m_feeToDate = f.lit(0);
        m_feeBooked = f.lit(0);
    }
    /// Interest accrued at the opening: as given, else on the opening principal from the last payment date, at the opening rate.
    void openAccrued()
    {
        const Date opening = f.plan.timeline.monthEnd(0);
        const N share = between(m_periodStart, opening);
        if (d.openingAccruedInterest) {
            m_toDate = in<&DebtInstrument::openingAccruedInterest>(c, d);
            m_booked = m_toDate;
        } else {
            m_toDate = m_principal * rate(0) * share;
            m_booked = c.book(Line::AccruedInterest, d.id, 0, m_toDate);
            if (isRevolver()) {
                m_feeToDate = max(in<&DebtInstrument::commitment>(c, d) - m_principal, f.lit(0))
                    * in<&DebtInstrument::commitmentFee>(c, d) * share;
                m_feeBooked = c.book(Line::AccruedInterest, d.id, 0, m_feeToDate);
            }
        }
        m_accrued = m_booked + m_feeBooked;
        m_discountLeft = in<&DebtInstrument::unamortisedDiscount>(c, d);
    }

    /// Interest on the principal of the span that ends at `to`.
    void accrueTo(Date to, int t, DebtMonth<N>& m)
    {
        if (to <= m_spanStart)
            return;
        const Date last = std::min(to, d.maturityDate);
        if (last > m_spanStart) {
            const N share = between(m_spanStart, last);
            m_toDate = m_toDate + m_principal * rate(t) * share;
            const N interest = c.bookToDate(Line::InterestExpense, d.id, t, m_toDate, m_booked);
            m.interestAccrued = m.interestAccrued + interest;
            m_accrued = m_accrued + interest;
            if (isRevolver() && !d.commitmentFee.isZero()) {
                const N undrawnNow = max(in<&DebtInstrument::commitment>(c, d) - m_principal, f.lit(0));
                m_feeToDate = m_feeToDate + undrawnNow * in<&DebtInstrument::commitmentFee>(c, d) * share;
                const N fee = c.bookToDate(Line::CommitmentFees, d.id, t, m_feeToDate, m_feeBooked);
                m.feeAccrued = m.feeAccrued + fee;
                m_accrued = m_accrued + fee;
            }
        }
        m_spanStart = to;
    }
    /// On one date: interest and PIK, then scheduled repayment.
    void onDate(const DebtDate& date, int t, DebtMonth<N>& m)
    {
        N interest = f.lit(0);
        if (date.paysInterest) {
            interest = m_booked;
            N added = f.lit(0);
            const bool canCapitalise = d.kind == InstrumentKind::TermLoan || d.kind == InstrumentKind::Note;
            if (canCapitalise && !d.pikShare.isZero())
                added = c.book(Line::ReconPik, d.id, t, interest * in<&DebtInstrument::pikShare>(c, d));
            m.pik = m.pik + added;
            m.interestPaid = m.interestPaid + m_accrued - added;
            m_accrued = f.lit(0);
            m_principal = m_principal + added;
            openPeriod(date.date);
        }
        const N repaid = instalment(date, t, interest);
        m.repayments = m.repayments + repaid;
        if (date.isMaturity)
            m.finalRepayment = repaid;
        m_principal = m_principal - repaid;
    }
    N instalment(const DebtDate& date, int t, const N& interest)
    {
        if (date.isMaturity)
            return m_principal;
        N due = f.lit(0);
        for (const DebtRow* row : date.listed)
            due = due + in<&DebtRow::principal>(c, *row);
        if (date.paysInterest && !isRevolver())
            due = due + regular(date, t, interest);
        return min(due, m_principal);
    }
    N regular(const DebtDate& date, int t, const N& interest)
    {
        switch (d.amortisation) {
        case Amortisation::Equal:
            return c.bookToDate(Line::DebtRepayments, d.id, t, c.over(m_openingPrincipal * f.lit(date.paymentNumber), p.payments),
                m_instalmentsBooked);
        case Amortisation::PercentAYear:
            return c.book(Line::DebtRepayments, d.id, t,
                c.over(m_openingPrincipal * in<&DebtInstrument::amortisationPerYear>(c, d), p.paymentsPerYear));
        case Amortisation::Annuity: return max(c.book(Line::DebtRepayments, d.id, t, levelPayment(date, t)) - interest, f.lit(0));
        case Amortisation::Bullet:
        case Amortisation::Custom: break;
        }
        return f.lit(0);
    }
    /// P i / (1 - (1 + i)^-n) with the rate of the last reset, and the principal P and the n payments that were left then; P / n at
    /// a zero rate. It stays level until the next reset; the last instalment clears the residue.
    const N& levelPayment(const DebtDate& date, int t)
    {
        const IndexRate* reset = p.indexByMonth[static_cast<std::size_t>(t)];
        if (!m_level || reset != m_levelSince)
            m_level = levelPaymentNow(date, t);
        m_levelSince = reset;
        return *m_level;
    }
    N levelPaymentNow(const DebtDate& date, int t)
    {
        const int left = p.payments - date.paymentNumber + 1;
        const N periodic = c.over(rate(t), p.paymentsPerYear);
        const N discount = c.power(f.lit(1) + periodic, -left, 1);
        return c.ratio(m_principal * periodic, f.lit(1) - discount,
            c.ratio(-(m_principal * periodic), discount - f.lit(1), c.over(m_principal, left)));
    }

    /// Unamortised discount and fees become cost evenly by days to maturity.
    N runOffDiscount(int t)
    {
        if (d.unamortisedDiscount.isZero())
            return f.lit(0);
        const Date opening = f.plan.timeline.monthEnd(0);
        const int life = d.maturityDate - opening;
        const int elapsed = std::min(life, f.plan.timeline.monthEnd(t) - opening);
        const N toDate = c.over(in<&DebtInstrument::unamortisedDiscount>(c, d) * f.lit(elapsed), life);
        const N cost = c.bookToDate(Line::DiscountAmortisation, d.id, t, toDate, m_discountBooked);
        m_discountLeft = m_discountLeft - cost;
        return cost;
    }
    void finish(DebtMonth<N>& m, int)
    {
        m.closing = m_principal;
        m.accrued = m_accrued;
        m.carrying = carrying();
    }

    CaseFrame<C>& f;
    C& c;
    const DebtPlan& p;
    const DebtInstrument& d;
    N m_principal;
    N m_openingPrincipal;
    Date m_periodStart;
    Date m_spanStart;
    N m_toDate; // interest of the coupon period to date, not rounded
    N m_booked; // of it booked
    N m_feeToDate;
    N m_feeBooked;
    N m_accrued; // booked and not paid
    N m_discountLeft;
    N m_discountBooked = f.lit(0);
    N m_instalmentsBooked = f.lit(0);
    std::optional<N> m_level;
    const IndexRate* m_levelSince = nullptr; // null for a fixed rate
};

} // namespace headroom
