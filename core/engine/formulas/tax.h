// SPDX-License-Identifier: GPL-3.0-or-later
// Income tax (MODEL.md 4.4): accrued on the tax year to date, with losses forward and a limit on interest; paid in its months.
#pragma once

#include "core/engine/formulas/case_frame.h"

namespace headroom {

/// A month's taxable figures, signed as in the statement (income positive).
template<class N> struct TaxMonth
{
    N ebitda;       // taxable lines only
    N depreciation; // depreciation and losses on disposal, negative
    N netInterest;  // interest, fees and amortisation less interest income, negative when interest is paid
    N debtGains;    // gains and losses on debt that are taxed this month, apart from the limit on interest
};

template<class C> class Tax
{
public:
    using N = typename C::N;

    /// `accruedLine`, `paidLine`: what its bookings are called; the run without debt has its own.
    Tax(CaseFrame<C>& frame, Line paidLine)
        : f(frame),
          c(frame.c),
          m_paidLine(paidLine),
          m_balance(in<&Company::openingTaxPayable>(c, f.company)),
          m_losses(in<&Company::lossesBroughtForward>(c, f.company)),
          m_disallowed(paidLine == Line::TaxPaid ? in<&Company::disallowedInterestBroughtForward>(c, f.company) : f.lit(0)),
          m_profitToDate(in<&Company::taxableProfitYearToDate>(c, f.company)),
          m_accruedToDate(in<&Company::taxAccruedYearToDate>(c, f.company)),
          m_refundable(max(-m_balance, f.lit(0)))
    {}

    struct Result
    {
        N accrued; // positive: a cost
        N paid;    // positive: cash out; negative: a refund
    };
    Result month(int t, const TaxMonth<N>& now)
    {
        m_ebitdaToDate = m_ebitdaToDate + now.ebitda;
        m_depreciationToDate = m_depreciationToDate + now.depreciation;
        m_interestToDate = m_interestToDate - now.netInterest;
        m_gainsToDate = m_gainsToDate + now.debtGains;
        const N taxable = c.name("taxable profit, year to date", 0, t,
            m_profitToDate + m_ebitdaToDate + m_depreciationToDate + m_gainsToDate - deductible());
        const N positive = max(taxable, f.lit(0));
        const N lossesUsed = min(m_losses, positive * in<&Company::lossLimitShare>(c, f.company));
        const N toDate = (positive - lossesUsed) * in<&Company::taxRate>(c, f.company);
        Result r;
        r.accrued = c.bookToDate(Line::Tax, m_paidLine == Line::TaxPaid ? 0 : 1, t, toDate, m_accruedToDate);
        m_balance = m_balance + r.accrued;
        const int calendarMonth = f.plan.timeline.month(t).month();
        r.paid = f.company.taxPaymentMonths.has(calendarMonth) ? payment(t) : f.lit(0);
        m_balance = m_balance - r.paid;
        if (calendarMonth == f.company.taxYearEndMonth)
            endYear(taxable, lossesUsed);
        return r;
    }
    /// Payable > 0, receivable < 0.
    const N& balance() const { return m_balance; }

private:
    /// Net interest of the year that is deductible: all of it, or up to the share of EBITDA or EBIT where one is set.
    N deductible()
    {
        if (!f.company.interestLimitShare)
            return m_interestToDate;
        const N base =
            f.company.interestLimitBase == InterestLimitBase::Ebitda ? m_ebitdaToDate : m_ebitdaToDate + m_depreciationToDate;
        const N limit = max(base, f.lit(0)) * in<&Company::interestLimitShare>(c, f.company);
        return min(m_interestToDate + m_disallowed, limit);
    }
    /// The whole payable; a receivable of an ended year is refunded in the first payment month of the next one.
    N payment(int t)
    {
        const N refund = m_isFirstPayment ? min(m_refundable, max(-m_balance, f.lit(0))) : f.lit(0);
        m_isFirstPayment = false;
        return c.book(m_paidLine, 0, t, max(m_balance, f.lit(0)) - refund);
    }
    void endYear(const N& taxable, const N& lossesUsed)
    {
        if (f.company.interestLimitShare)
            m_disallowed = max(m_interestToDate + m_disallowed - deductible(), f.lit(0));
        m_losses = m_losses - lossesUsed + max(-taxable, f.lit(0));
        m_refundable = max(-m_balance, f.lit(0));
        m_isFirstPayment = true;
        m_profitToDate = m_accruedToDate = m_ebitdaToDate = m_depreciationToDate = m_interestToDate = m_gainsToDate = f.lit(0);
    }

    CaseFrame<C>& f;
    C& c;
    Line m_paidLine;
    N m_balance;
    N m_losses;
    N m_disallowed;
    N m_profitToDate;
    N m_accruedToDate;
    N m_refundable;
    N m_ebitdaToDate = f.lit(0);
    N m_depreciationToDate = f.lit(0);
    N m_interestToDate = f.lit(0);
    N m_gainsToDate = f.lit(0);
    bool m_isFirstPayment = true;
};

} // namespace headroom
