// SPDX-License-Identifier: GPL-3.0-or-later
// Covenants on the last twelve months (MODEL.md 5), tested as the months close: a breach blocks undrawn commitments.
#pragma once

#include "core/engine/formulas/case_frame.h"

#include <initializer_list>

namespace headroom {

/// A covenant at a test date. `top` / `bottom` is the measure; 1 or 0 for whether it was tested and is breached.
template<class N> struct CovenantMonth
{
    const Covenant* covenant = nullptr;
    int month = 0;
    N top;
    N bottom;
    N tested;
    N breached;
};

/// What a test looks at besides the ledger: balances at the month's end, and debt's flows by column from 1 on.
template<class N> struct CovenantBasis
{
    N liquidity;
    N revolverDrawn;
    N revolverCommitments; // not expired, drawn or not
    const std::vector<N>& cashInterest;
    const std::vector<N>& scheduledPrincipal; // without final bullets
};

template<class C> class Covenants
{
public:
    using N = typename C::N;

    explicit Covenants(CaseFrame<C>& frame) : f(frame), c(frame.c), m_blocked(frame.lit(0))
    {
        const Table<Covenant>& table = f.model.template table<Covenant>();
        m_breached.assign(table.size(), f.lit(0));
        for (int back = 0; back < 12; ++back)
            for (const PastMonth& month : f.model.template table<PastMonth>())
                if (month.month == f.plan.timeline.month(-back))
                    m_past.push_back(&month);
        if (m_past.size() != 12)
            m_past.clear();
    }

    /// Tests the covenants whose month it is.
    void test(int t, const CovenantBasis<N>& basis)
    {
        const int month = f.plan.timeline.month(t).month();
        std::size_t i = 0;
        for (const Covenant& covenant : f.model.template table<Covenant>()) {
            if (covenant.testMonths.has(month)) {
                m_tests.push_back(result(covenant, t, basis));
                m_breached[i] = m_tests.back().breached;
                m_isAny = true;
            }
            ++i;
        }
        m_blocked = f.lit(0);
        for (const N& breached : m_breached)
            m_blocked = max(m_blocked, breached);
    }
    /// The amount, or nothing while the last test of any covenant is breached.
    N unlessBlocked(const N& amount) const { return m_isAny ? amount * (f.lit(1) - m_blocked) : amount; }
    const std::vector<CovenantMonth<N>>& tests() const { return m_tests; }

private:
    CovenantMonth<N> result(const Covenant& covenant, int t, const CovenantBasis<N>& basis)
    {
        CovenantMonth<N> r{&covenant, t, numerator(covenant, t, basis), denominator(covenant, t, basis), f.lit(1), f.lit(0)};
        const N limit = in<&Covenant::limit>(c, covenant);
        const bool isCeiling =
            covenant.measure == CovenantMeasure::GrossLeverage || covenant.measure == CovenantMeasure::NetLeverage;
        // A ratio over what is not positive fails, but for cover without anything to cover, which can't.
        const auto positive = f.lit(0) < r.bottom;
        const N least = limit * r.bottom;
        r.breached = isCeiling ? select(positive & (r.top <= least), f.lit(0), f.lit(1))
                               : select(positive & (r.top < least), f.lit(1), f.lit(0));
        if (covenant.springingShare) {
            const N from = basis.revolverCommitments * in<&Covenant::springingShare>(c, covenant);
            r.tested = select(from < basis.revolverDrawn, f.lit(1), f.lit(0));
            r.breached = r.breached * r.tested;
        }
        r.breached = c.name("covenant breached", covenant.id, t, r.breached);
        return r;
    }
    N numerator(const Covenant& covenant, int t, const CovenantBasis<N>& basis)
    {
        switch (covenant.measure) {
        case CovenantMeasure::GrossLeverage: return f.ledger(Line::DebtPrincipal, t);
        case CovenantMeasure::NetLeverage: {
            const N cash = max(f.ledger(Line::Cash, t), f.lit(0));
            return f.ledger(Line::DebtPrincipal, t)
                - (covenant.nettingCap ? min(cash, in<&Covenant::nettingCap>(c, covenant)) : cash);
        }
        case CovenantMeasure::InterestCover: return ebitda(covenant, t);
        case CovenantMeasure::MinimumLiquidity: return basis.liquidity;
        case CovenantMeasure::DebtServiceCover: break;
        }
        return ebitda(covenant, t) - taxPaid(t) - capex(t);
    }
    N denominator(const Covenant& covenant, int t, const CovenantBasis<N>& basis)
    {
        switch (covenant.measure) {
        case CovenantMeasure::GrossLeverage:
        case CovenantMeasure::NetLeverage: return ebitda(covenant, t);
        case CovenantMeasure::InterestCover: return cashInterest(t, basis);
        case CovenantMeasure::MinimumLiquidity: return f.lit(1);
        case CovenantMeasure::DebtServiceCover: break;
        }
        const N scheduled = sumOf(basis.scheduledPrincipal, t);
        return cashInterest(t, basis) + (t < 12 ? c.over(scheduled * f.lit(12), t) : scheduled);
    }

    N ebitda(const Covenant& covenant, int t)
    {
        N sum = complete<&PastMonth::ebitda, &Company::lastYearEbitda>(sumOf({Line::Ebitda}, t), t);
        if (covenant.addBackCap) {
            const N oneOff = -sumOf({Line::OneOff}, t);
            sum = sum + min(max(oneOff, f.lit(0)), in<&Covenant::addBackCap>(c, covenant));
        }
        return sum;
    }
    N cashInterest(int t, const CovenantBasis<N>& basis)
    {
        return complete<&PastMonth::cashInterest, &Company::lastYearCashInterest>(sumOf(basis.cashInterest, t), t);
    }
    N taxPaid(int t) { return complete<&PastMonth::taxPaid, &Company::lastYearTaxPaid>(-sumOf({Line::TaxPaid}, t), t); }
    N capex(int t)
    {
        return complete<&PastMonth::capex, &Company::lastYearCapex>(-sumOf({Line::CapitalExpenditure, Line::RefreshCapex}, t), t);
    }
    N sumOf(std::initializer_list<Line> lines, int t)
    {
        std::vector<N> terms;
        for (int m = std::max(1, t - 11); m <= t; ++m)
            for (const Line line : lines)
                terms.push_back(f.ledger(line, m));
        return c.sum(terms);
    }
    N sumOf(const std::vector<N>& byColumn, int t)
    {
        std::vector<N> terms;
        for (int m = std::max(1, t - 11); m <= t; ++m)
            terms.push_back(byColumn[static_cast<std::size_t>(m)]);
        return c.sum(terms);
    }
    /// The year before the start fades out month by month: by its rows where all twelve are given, else pro rata by its total; with
    /// neither the months there are stand for the year.
    template<auto row, auto total> N complete(const N& sum, int t)
    {
        if (t >= 12)
            return sum;
        N all = sum;
        if (!m_past.empty()) {
            for (int back = 0; back < 12 - t; ++back)
                all = all + in<row>(c, *m_past[static_cast<std::size_t>(back)]);
            return all;
        }
        if (f.company.*total)
            return sum + c.over(in<total>(c, f.company) * f.lit(12 - t), 12);
        return c.over(sum * f.lit(12), t);
    }

    CaseFrame<C>& f;
    C& c;
    std::vector<const PastMonth*> m_past; // column 0 first, backwards
    std::vector<CovenantMonth<N>> m_tests;
    std::vector<N> m_breached; // at the last test, by covenant
    N m_blocked;
    bool m_isAny = false;
};

} // namespace headroom
