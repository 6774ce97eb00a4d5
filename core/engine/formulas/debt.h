// SPDX-License-Identifier: GPL-3.0-or-later
// One debt instrument, day by day (MODEL.md 4.6, 5): interest, payments, instalments, PIK, discount. Amounts inside are in the
// instrument's currency; what it reports of a month (DebtMonth) is in the project's.
#pragma once

#include "core/engine/formulas/effective_interest.h"
#include "core/engine/formulas/instalments.h"

namespace headroom {

template<class C> class Debt
{
public:
    using N = typename C::N;

    Debt(CaseFrame<C>& frame, const DebtPlan& plan)
        : f(frame),
          c(frame.c),
          p(plan),
          d(*plan.debt),
          m_principal(plan.issuedLater ? frame.lit(0) : in<&DebtInstrument::principal>(frame.c, d)),
          m_drawnToDate(m_principal),
          m_spanStart(plan.start),
          m_instalments(frame, plan, m_principal),
          m_discount(frame, plan)
    {
        openPeriod(plan.periodStart);
        m_accrued = m_feeUnpaid = m_due = m_feeDue = m_pendingPik = m_pendingInstalment = f.lit(0);
        if (!plan.issuedLater)
            openAccrued();
        startMonth(0);
        close();
    }

    const DebtInstrument& instrument() const { return d; }
    const DebtPlan& plan() const { return p; }
    bool isRevolver() const { return d.kind == InstrumentKind::Revolver; }
    const DebtTerms& terms() const { return p.terms[m_terms]; }
    const DebtMonth<N>& month() const { return m_month; }
    DebtMonth<N>& month() { return m_month; }
    /// In the instrument's currency.
    const N& principal() const { return m_principal; }
    const N& accruedInterest() const { return m_accrued; }
    const EffectiveInterest<C>& discount() const { return m_discount; }
    EffectiveInterest<C>& discount() { return m_discount; }

    void startMonth(int t)
    {
        N opening = t == 0 ? f.lit(0) : m_month.closing;
        m_openingAccrued = t == 0 ? f.lit(0) : m_month.accrued;
        m_openingCarrying = t == 0 ? f.lit(0) : m_month.carrying;
        m_month = emptyMonth(f);
        m_month.opening = std::move(opening);
        m_t = t;
    }
    /// Everything scheduled up to and with the day: interest and PIK, then instalments.
    void advance(Date to)
    {
        const std::vector<DebtDate>& dates = terms().dates;
        for (; m_next < dates.size() && dates[m_next].date <= to; ++m_next) {
            accrueTo(dates[m_next].accrualEnd);
            onDate(dates[m_next]);
        }
        accrueTo(to);
    }
    /// The discount is brought up to date before something happens to the principal.
    void settleDiscount(Date date)
    {
        const N cost = isRevolver() ? m_discount.runEvenlyTo(date, terms().maturity, m_t)
                                    : m_discount.accrueTo(date, m_principal, m_accrued, m_t);
        if (m_discount.isActive())
            m_month.discountRunOff = m_month.discountRunOff + toProject(Line::DiscountAmortisation, cost, date);
    }
    /// What happened on the day is taken into the discount's base; its rate is solved again.
    void resumeDiscount(Date date)
    {
        if (!m_discount.isActive())
            return;
        if (isRevolver())
            return m_discount.rebaseEvenly(date);
        m_discount.rebase(date, m_principal, m_accrued);
        m_solveAgain = true;
    }
    /// The month's end: interest and discount to it, and the balances.
    void finishMonth()
    {
        const Date end = f.plan.timeline.monthEnd(m_t);
        advance(end);
        settleDiscount(end);
        close();
    }
    /// Balances after what happens at the month's end.
    void close()
    {
        const Date end = f.plan.timeline.monthEnd(m_t);
        m_month.closing = toProject(Line::DebtPrincipal, m_principal, end);
        m_month.accrued = toProject(Line::AccruedInterest, m_accrued + m_feeUnpaid, end);
        m_month.carrying =
            m_discount.isActive() ? toProject(Line::DebtCarrying, m_principal - m_discount.left(), end) : m_month.closing;
        if (!p.fx.empty() && m_t > 0)
            retranslate(m_month, m_openingAccrued, m_openingCarrying);
    }

    void draw(const N& amount, const N& proceeds, Date date)
    {
        m_principal = m_principal + amount;
        m_drawnToDate = m_drawnToDate + amount;
        m_month.draws = m_month.draws + toProject(Line::DebtDraws, amount, date);
        m_month.drawCash = m_month.drawCash + toProject(Line::DebtDraws, proceeds, date);
        m_instalments.addDrawn(amount, m_principal, m_lastPayment);
    }
    /// Principal leaves by a repayment outside the schedule.
    void repay(const N& amount, Date date)
    {
        const N before = m_principal;
        m_principal = m_principal - amount;
        m_month.repayments = m_month.repayments + toProject(Line::DebtPrepayments, amount, date);
        m_instalments.prepay(amount, before, m_principal, m_lastPayment, m_t);
        limitPending();
    }
    /// Principal leaves or comes by an exchange, a haircut or a conversion, with its share of all later instalments.
    void leave(const N& amount)
    {
        const N before = m_principal;
        m_principal = m_principal - amount;
        m_instalments.scale(before, m_principal, m_lastPayment, m_t);
        limitPending();
    }
    void enter(const N& amount)
    {
        m_principal = m_principal + amount;
        m_instalments.addDrawn(amount, m_principal, m_lastPayment);
    }
    /// Once nothing is outstanding, the interest accrued is paid at once; of a revolver, which lives on, on its next date.
    void settleIfRepaid(Date date)
    {
        if (isRevolver())
            return;
        const N one = select(m_principal <= f.lit(0), f.lit(1), f.lit(0));
        const N interest = m_accrued * one;
        m_month.interestPaid = m_month.interestPaid + toProject(Line::InterestPaid, interest, date);
        for (N* left : {&m_accrued, &m_due, &m_pendingPik, &m_pendingInstalment, &m_toDate, &m_booked})
            *left = *left - *left * one;
    }
    /// The terms that a restructuring of the day gave; true when there are new ones.
    bool takeTerms(Date date)
    {
        if (m_terms + 1 >= p.terms.size() || p.terms[m_terms + 1].from != date)
            return false;
        ++m_terms;
        m_next = 0;
        m_lastPayment = 0;
        m_rate.reset();
        m_instalments.restart(m_principal);
        return true;
    }

    /// What can still be drawn on a day: of a revolver what is not drawn, of a term loan what never was; until it expires.
    N undrawnOn(Date date)
    {
        if (d.commitment.isZero() || date < p.start || date >= commitmentEnd()
            || (!isRevolver() && d.kind != InstrumentKind::TermLoan))
            return f.lit(0);
        return max(in<&DebtInstrument::commitment>(c, d) - (isRevolver() ? m_principal : m_drawnToDate), f.lit(0));
    }
    /// At the end of month t: a revolver can't be drawn from the month of its expiry on.
    N undrawn(int t)
    {
        if (t >= f.plan.timeline.column(terms().maturity.inMonth()))
            return f.lit(0);
        return undrawnOn(f.plan.timeline.monthEnd(t));
    }
    /// Revolvers at the month's end (negative: repays); known only once the month's cash is.
    void drawRevolver(const N& amount)
    {
        m_month.draws = m_month.draws + max(amount, f.lit(0));
        m_month.repayments = m_month.repayments + max(-amount, f.lit(0));
        m_principal = c.name("revolver outstanding", d.id, m_t, m_principal + amount);
        close();
    }
    bool isCallable(Date date) const { return d.callPrice && (!d.firstCallDate || *d.firstCallDate <= date); }

    /// In the project's currency, at the rate of the day.
    N toProject(Line line, const N& amount, Date date)
    {
        return p.fx.empty() ? amount : c.book(line, d.id, m_t, amount * in<&FxRate::rate>(c, *p.fxOn(date)));
    }
    FlowStart flowStart(Date date) const { return {date, m_periodStart, m_terms, m_next}; }
    /// FlowNumber's, with the rate of the day.
    std::array<N, flowNumbers> flowNumbersOn(Date date)
    {
        const N premium = d.pikPremium.isZero() ? f.lit(0) : in<&DebtInstrument::pikPremium>(c, d);
        return {m_principal, m_accrued, allInRate(c, p, terms(), date), premium, m_instalments.base(terms()),
            m_instalments.paidAhead(), f.lit(0), m_due, m_pendingPik, m_pendingInstalment};
    }

private:
    /// The fraction of the coupon period from its start to `date`; months are differences of these, so they sum to the whole.
    YearFraction toDate(Date date) const { return yearFraction(d.dayCount, m_periodStart, date, terms().maturity); }
    N between(Date from, Date to)
    {
        const YearFraction a = toDate(from);
        const YearFraction b = toDate(to); // same denominator: one convention
        return c.over(f.lit(b.numerator - a.numerator), b.denominator);
    }
    Date commitmentEnd() const { return d.availableUntil ? std::min(*d.availableUntil + 1, terms().maturity) : terms().maturity; }
    bool addsInterest() const
    {
        const bool can =
            d.kind == InstrumentKind::TermLoan || d.kind == InstrumentKind::Note || d.kind == InstrumentKind::Convertible;
        return can && !d.pikShare.isZero();
    }
    /// Of the period that ends on the day.
    bool addsInterest(Date periodEnd) const { return addsInterest() && (!d.pikUntil || periodEnd <= *d.pikUntil); }

    /// An instalment whose period has ended can be no more than what an event has left.
    void limitPending()
    {
        if (m_isPending)
            m_pendingInstalment = min(m_pendingInstalment, m_principal + m_pendingPik);
    }
    void openPeriod(Date start)
    {
        m_periodStart = start;
        m_toDate = f.lit(0);
        m_booked = f.lit(0);
        m_feeToDate = f.lit(0);
        m_feeBooked = f.lit(0);
    }
    /// Interest accrued at the opening: as given, else on the opening principal from the last payment date, at the opening rate. A
    /// period may have ended whose payment rolls past the opening.
    void openAccrued()
    {
        const Date opening = p.start;
        const std::vector<DebtDate>& dates = terms().dates;
        if (d.openingAccruedInterest) {
            m_toDate = in<&DebtInstrument::openingAccruedInterest>(c, d);
            m_booked = m_toDate;
            m_accrued = m_booked;
        } else {
            for (; m_next < dates.size() && dates[m_next].date <= opening; ++m_next) {
                openAccruedTo(dates[m_next].accrualEnd);
                endPeriod(dates[m_next]);
            }
            openAccruedTo(opening);
        }
        const N discount = in<&DebtInstrument::unamortisedDiscount>(c, d);
        if (!c.certainlyZero(discount)) {
            m_discount.set(discount);
            resumeDiscount(opening);
        }
    }
    void openAccruedTo(Date to)
    {
        const N share = between(m_periodStart, to);
        m_toDate = bearing() * rateOn(p.start) * share;
        m_booked = c.book(Line::AccruedInterest, d.id, 0, m_toDate);
        m_accrued = m_accrued + m_booked;
        if (!hasFee() || p.start >= commitmentEnd())
            return;
        m_feeToDate = undrawnOn(p.start) * in<&DebtInstrument::commitmentFee>(c, d) * share;
        m_feeBooked = c.book(Line::AccruedInterest, d.id, 0, m_feeToDate);
        m_feeUnpaid = m_feeUnpaid + m_feeBooked;
    }
    /// What bears interest: as if what is due for an ended period had been paid at its end.
    N bearing() const { return m_isPending ? m_principal + m_pendingPik - m_pendingInstalment : m_principal; }
    bool hasFee() const { return !d.commitmentFee.isZero() && !d.commitment.isZero(); }

    const N& rateOn(Date date)
    {
        const IndexRate* index = p.index.empty() ? nullptr : p.indexOn(date);
        if (!m_rate || index != m_index) {
            if (m_rate) {
                m_instalments.reset();
                m_solveAgain = true;
            }
            m_rate = c.name("interest rate", d.id, m_t, allInRate(c, p, terms(), date));
            m_index = index;
        }
        return *m_rate;
    }
    /// Interest to the day, each span at the rate in force: the index is read on each of its dates.
    void accrueTo(Date to)
    {
        if (to > m_spanStart && m_isPaid) {
            m_spanStart = to;
            return;
        }
        while (m_spanStart < to) {
            const N rate = rateOn(m_spanStart);
            if (m_solveAgain && m_discount.isActive() && !isRevolver())
                solveDiscount();
            const Date end = std::min(to, p.nextReset(m_spanStart));
            accrueSpan(end, rate);
            m_spanStart = end;
        }
    }
    void solveDiscount()
    {
        settleDiscount(m_spanStart);
        m_discount.rebase(m_spanStart, m_principal, m_accrued);
        m_discount.solve(flowStart(m_spanStart), flowNumbersOn(m_spanStart), m_t);
        m_solveAgain = false;
    }
    void accrueSpan(Date end, const N& plainRate)
    {
        const N share = between(m_spanStart, end);
        const bool adds = addsInterest() && addsInterest(terms().periodEnd(m_next));
        const N rate = adds && !d.pikPremium.isZero() ? plainRate + in<&DebtInstrument::pikPremium>(c, d) : plainRate;
        m_toDate = m_toDate + bearing() * rate * share;
        const N interest = c.bookToDate(Line::InterestExpense, d.id, m_t, m_toDate, m_booked);
        m_accrued = m_accrued + interest;
        const N booked = toProject(Line::InterestExpense, interest, end);
        m_month.interestAccrued = m_month.interestAccrued + booked;
        m_month.cashInterest = m_month.cashInterest + (adds ? booked - booked * in<&DebtInstrument::pikShare>(c, d) : booked);
        if (hasFee() && m_spanStart < commitmentEnd())
            accrueFee(std::min(end, commitmentEnd()));
    }
    void accrueFee(Date end)
    {
        m_feeToDate = m_feeToDate + undrawnOn(m_spanStart) * in<&DebtInstrument::commitmentFee>(c, d) * between(m_spanStart, end);
        const N fee = c.bookToDate(Line::CommitmentFees, d.id, m_t, m_feeToDate, m_feeBooked);
        m_feeUnpaid = m_feeUnpaid + fee;
        const N booked = toProject(Line::CommitmentFees, fee, end);
        m_month.feeAccrued = m_month.feeAccrued + booked;
        m_month.cashInterest = m_month.cashInterest + booked;
    }

    /// On one date: interest and PIK, then scheduled repayment.
    void onDate(const DebtDate& date)
    {
        settleDiscount(date.date);
        if (date.endsPeriod)
            endPeriod(date);
        if (date.pays)
            pay(date);
        if (!date.listed.empty() && !date.isMaturity)
            repaySchedule(min(m_instalments.afterPaidAhead(m_instalments.listed(date, m_t)), m_principal), date.date);
        if (m_discount.isActive()) {
            if (date.isMaturity && date.pays)
                m_month.discountRunOff =
                    m_month.discountRunOff + toProject(Line::DiscountAmortisation, m_discount.clear(), date.date);
            else if (!isRevolver())
                m_discount.rebase(date.date, m_principal, m_accrued);
        }
    }
    /// What the period's payment will be is known at its end; where that is before the payment, it bears no interest in between.
    void endPeriod(const DebtDate& date)
    {
        const N interest = m_booked;
        m_due = m_accrued;
        m_feeDue = m_feeUnpaid;
        m_pendingPik = addsInterest(date.accrualEnd)
            ? c.book(Line::ReconPik, d.id, m_t, interest * in<&DebtInstrument::pikShare>(c, d))
            : f.lit(0);
        const N owed = m_principal + m_pendingPik;
        if (date.isMaturity)
            m_pendingInstalment = owed;
        else if (isRevolver())
            m_pendingInstalment = f.lit(0);
        else
            m_pendingInstalment = min(m_instalments.afterPaidAhead(m_instalments.regular(
                                          terms(), date, m_t, owed, m_rate ? *m_rate : rateOn(m_spanStart), interest)),
                owed);
        m_isPending = !date.pays;
        m_lastPayment = date.paymentNumber;
        openPeriod(date.accrualEnd);
    }
    void pay(const DebtDate& date)
    {
        m_month.pik = m_month.pik + toProject(Line::ReconPik, m_pendingPik, date.date);
        m_month.interestPaid = m_month.interestPaid + toProject(Line::InterestPaid, m_due + m_feeDue - m_pendingPik, date.date);
        m_accrued = m_accrued - m_due;
        m_feeUnpaid = m_feeUnpaid - m_feeDue;
        m_principal = m_principal + m_pendingPik;
        const N before = m_month.repayments;
        repaySchedule(min(m_pendingInstalment, m_principal), date.date);
        if (date.isMaturity) {
            repaySchedule(m_principal, date.date); // what an event brought in between
            m_month.finalRepayment = m_month.repayments - before;
            m_isPaid = true;
        }
        m_due = m_feeDue = m_pendingPik = m_pendingInstalment = f.lit(0);
        m_isPending = false;
    }
    void repaySchedule(const N& amount, Date date)
    {
        const N booked = toProject(Line::DebtRepayments, amount, date);
        m_month.repayments = m_month.repayments + booked;
        m_month.scheduled = m_month.scheduled + booked;
        m_principal = m_principal - amount;
    }

    CaseFrame<C>& f;
    C& c;
    const DebtPlan& p;
    const DebtInstrument& d;
    int m_t = 0;
    DebtMonth<N> m_month;
    N m_openingAccrued;
    N m_openingCarrying;
    std::size_t m_terms = 0;
    std::size_t m_next = 0; // the next date of the terms
    int m_lastPayment = 0;  // number of the last one, of these terms
    N m_principal;
    N m_drawnToDate;
    bool m_isPaid = false; // at maturity
    Date m_periodStart;
    Date m_spanStart;
    N m_toDate; // interest of the coupon period to date, not rounded
    N m_booked; // of it booked
    N m_feeToDate;
    N m_feeBooked;
    N m_accrued; // booked and not paid
    N m_feeUnpaid;
    N m_due; // of the period that has ended
    N m_feeDue;
    N m_pendingPik;
    N m_pendingInstalment;
    bool m_isPending = false; // the period has ended, its payment is still to come
    std::optional<N> m_rate;
    const IndexRate* m_index = nullptr; // null for a fixed rate
    Instalments<C> m_instalments;
    EffectiveInterest<C> m_discount;
    bool m_solveAgain = false;
};

} // namespace headroom
