// SPDX-License-Identifier: GPL-3.0-or-later
// How principal is repaid by schedule, and what draws, prepayments and restructurings make of the schedule (MODEL.md 5).
#pragma once

#include "core/engine/formulas/debt_month.h"

namespace headroom {

template<class C> class Instalments
{
public:
    using N = typename C::N;

    Instalments(CaseFrame<C>& frame, const DebtPlan& plan, const N& principal)
        : f(frame), c(frame.c), p(plan), d(*plan.debt), m_levelPrincipal(principal), m_basis(principal), m_factor(frame.lit(1))
    {}

    /// The instalment of a regular payment date: before what was paid ahead is taken off, and not held to what is outstanding.
    N regular(const DebtTerms& terms, const DebtDate& date, int t, const N& principal, const N& rate, const N& interest)
    {
        switch (d.amortisation) {
        case Amortisation::Equal:
            return c.bookToDate(Line::DebtRepayments, d.id, t,
                c.over(m_levelPrincipal * f.lit(date.paymentNumber - m_levelFrom), terms.payments - m_levelFrom), m_booked);
        case Amortisation::PercentAYear:
            return c.book(Line::DebtRepayments, d.id, t,
                c.over(m_basis * in<&DebtInstrument::amortisationPerYear>(c, d), p.paymentsPerYear));
        case Amortisation::Annuity:
            return max(c.book(Line::DebtRepayments, d.id, t, levelPayment(terms, date, principal, rate)) - interest, f.lit(0));
        case Amortisation::Bullet:
        case Amortisation::Custom: break;
        }
        return f.lit(0);
    }
    N listed(const DebtDate& date, int t)
    {
        N due = f.lit(0);
        for (const DebtRow* row : date.listed)
            due = due + in<&DebtRow::principal>(c, *row);
        return m_isScaled && !date.listed.empty() ? c.book(Line::DebtRepayments, d.id, t, due * m_factor) : due;
    }
    /// What is due after what was paid ahead.
    N afterPaidAhead(const N& due)
    {
        if (!m_isPaidAhead)
            return due;
        const N used = min(m_paidAhead, due);
        m_paidAhead = m_paidAhead - used;
        return due - used;
    }
    /// The annuity's payment is computed again at the next date.
    void reset() { m_level.reset(); }
    /// New terms: the instalments start over with what is owed and what was paid ahead of them.
    void restart(const N& principal)
    {
        m_levelPrincipal = principal + m_paidAhead;
        m_levelFrom = 0;
        m_booked = f.lit(0);
        m_level.reset();
    }
    void addDrawn(const N& amount, const N& principal, int lastPayment)
    {
        m_basis = m_basis + amount;
        level(principal, lastPayment);
    }
    /// A prepayment that shortens takes the earliest instalments first; an annuity keeps its payment and ends earlier. One that
    /// re-levels lowers all later instalments alike.
    void prepay(const N& amount, const N& before, const N& after, int lastPayment, int t)
    {
        if (d.prepaymentEffect == PrepaymentEffect::Relevel)
            return scale(before, after, lastPayment, t);
        if (d.amortisation == Amortisation::Annuity)
            return;
        m_isPaidAhead = true;
        m_paidAhead = m_paidAhead + amount;
    }
    /// All later instalments in the proportion of the principal after to that before.
    void scale(const N& before, const N& after, int lastPayment, int t)
    {
        m_basis = c.ratio(m_basis * after, before, m_basis);
        m_factor = c.ratio(m_factor * after, before, m_factor);
        if (m_isPaidAhead)
            m_paidAhead = c.book(Line::DebtRepayments, d.id, t, c.ratio(m_paidAhead * after, before, m_paidAhead));
        m_isScaled = true;
        level(after, lastPayment);
    }
    /// For the flows that are still to come: FlowNumber::InstalmentBase.
    N base(const DebtTerms& terms)
    {
        switch (d.amortisation) {
        case Amortisation::Equal: return c.over(m_levelPrincipal, std::max(1, terms.payments - m_levelFrom));
        case Amortisation::PercentAYear:
            return c.over(m_basis * in<&DebtInstrument::amortisationPerYear>(c, d), p.paymentsPerYear);
        case Amortisation::Annuity: return m_level ? *m_level : f.lit(0);
        case Amortisation::Custom: return c.over(m_factor, powerOfTen(c.moneyDigits()));
        case Amortisation::Bullet: break;
        }
        return f.lit(0);
    }
    const N& paidAhead() const { return m_paidAhead; }

private:
    void level(const N& principal, int lastPayment)
    {
        m_levelPrincipal = principal + m_paidAhead;
        m_levelFrom = lastPayment;
        m_booked = f.lit(0);
        m_level.reset();
    }
    /// P i / (1 - (1 + i)^-n) with the rate of the last reset, and the principal P and the n payments that were left then; P / n at
    /// a zero rate. It stays level until the next reset; the last instalment clears the residue.
    const N& levelPayment(const DebtTerms& terms, const DebtDate& date, const N& principal, const N& rate)
    {
        if (!m_level) {
            const int left = terms.payments - date.paymentNumber + 1;
            const N periodic = c.over(rate, p.paymentsPerYear);
            const N discount = c.power(f.lit(1) + periodic, -left, 1);
            m_level = c.ratio(principal * periodic, f.lit(1) - discount,
                c.ratio(-(principal * periodic), discount - f.lit(1), c.over(principal, left)));
        }
        return *m_level;
    }

    CaseFrame<C>& f;
    C& c;
    const DebtPlan& p;
    const DebtInstrument& d;
    N m_levelPrincipal; // of equal instalments, when they were levelled last
    int m_levelFrom = 0;
    N m_booked = f.lit(0);
    N m_basis;  // of a percentage a year
    N m_factor; // on listed instalments
    bool m_isScaled = false;
    N m_paidAhead = f.lit(0);
    bool m_isPaidAhead = false;
    std::optional<N> m_level;
};

} // namespace headroom
