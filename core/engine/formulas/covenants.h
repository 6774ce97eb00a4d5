// SPDX-License-Identifier: GPL-3.0-or-later
// Covenants on the last twelve months (MODEL.md 5), tested as the months close: a breach blocks undrawn commitments.
#pragma once

#include "core/engine/formulas/case_frame.h"
#include "core/engine/formulas/covenant_month.h"

#include <initializer_list>

namespace headroom {

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
        m_blocked = c.name("breach that blocks draws", 0, t, m_blocked);
    }
    /// The amount, or nothing while the last test of any covenant is breached.
    N unlessBlocked(const N& amount) const { return m_isAny ? amount * (f.lit(1) - m_blocked) : amount; }
    const std::vector<CovenantMonth<N>>& tests() const { return m_tests; }

private:
    using Month = CovenantMonth<N>;

    Month result(const Covenant& covenant, int t, const CovenantBasis<N>& basis)
    {
        Month r;
        r.covenant = &covenant;
        r.month = t;
        r.tested = f.lit(1);
        r.top = numerator(r, basis);
        r.bottom = denominator(r, basis);
        judge(r);
        if (covenant.springingShare) {
            const N from = basis.revolverCommitments * in<&Covenant::springingShare>(c, covenant);
            r.tested = select(from < basis.revolverDrawn, f.lit(1), f.lit(0));
            r.breached = r.breached * r.tested;
        }
        r.breached = c.name("covenant breached", covenant.id, t, r.breached);
        return r;
    }
    /// EBITDA of zero or less fails whatever it makes of the measure, leverage and cover alike; equality passes; cover passes where
    /// EBITDA is positive and there is nothing to cover.
    void judge(Month& r)
    {
        const Covenant& covenant = *r.covenant;
        const N zero = f.lit(0);
        const N one = f.lit(1);
        const N limit = in<&Covenant::limit>(c, covenant);
        const N least = limit * r.bottom;
        if (isCeiling(covenant))
            r.breached = select(r.top <= least, zero, one);
        else
            r.breached = select((zero < r.bottom) & (r.top < least), one, zero);
        if (const auto& ebitda = part(r, CovenantPart::Ebitda))
            r.breached = select(*ebitda <= zero, one, r.breached);
        const bool isRatio = covenant.measure != CovenantMeasure::MinimumLiquidity;
        r.measure = c.name("covenant, measure", covenant.id, r.month, isRatio ? c.ratio(r.top, r.bottom, zero) : r.top);
        const N room = isCeiling(covenant) ? limit - r.measure : r.measure - limit;
        r.headroom = c.ratio(room, limit, room);
        if (isRatio)
            r.headroom = select(zero < r.bottom, r.headroom, one);
        if (const auto& ebitda = part(r, CovenantPart::Ebitda))
            r.headroom = select(*ebitda <= zero, min(r.headroom, -one), r.headroom);
        r.headroom = c.name("covenant, headroom", covenant.id, r.month, r.headroom);
    }
    static std::optional<N>& part(Month& r, CovenantPart which) { return r.parts[static_cast<std::size_t>(which)]; }
    N named(Month& r, CovenantPart which, std::string_view label, const N& value)
    {
        part(r, which) = c.name(label, r.covenant->id, r.month, value);
        return *part(r, which);
    }
    N numerator(Month& r, const CovenantBasis<N>& basis)
    {
        const Covenant& covenant = *r.covenant;
        switch (covenant.measure) {
        case CovenantMeasure::GrossLeverage: return f.ledger(Line::DebtPrincipal, r.month);
        case CovenantMeasure::NetLeverage:
            return c.name("net debt", covenant.id, r.month, f.ledger(Line::DebtPrincipal, r.month) - nettedCash(r));
        case CovenantMeasure::InterestCover: return ebitda(r);
        case CovenantMeasure::MinimumLiquidity: return c.name("covenant, liquidity", covenant.id, r.month, basis.liquidity);
        case CovenantMeasure::DebtServiceCover: break;
        }
        return ebitda(r) - taxPaid(r) - capex(r);
    }
    N denominator(Month& r, const CovenantBasis<N>& basis)
    {
        switch (r.covenant->measure) {
        case CovenantMeasure::GrossLeverage:
        case CovenantMeasure::NetLeverage: return ebitda(r);
        case CovenantMeasure::InterestCover: return cashInterest(r, basis);
        case CovenantMeasure::MinimumLiquidity: return f.lit(1);
        case CovenantMeasure::DebtServiceCover: break;
        }
        return cashInterest(r, basis)
            + named(r, CovenantPart::ScheduledPrincipal, "scheduled principal of the last twelve months, without maturities",
                scaled(sumOf(basis.scheduledPrincipal, r.month), r.month));
    }

    /// Positive cash, up to the cap where there is one.
    N nettedCash(Month& r)
    {
        const N cash = max(f.ledger(Line::Cash, r.month), f.lit(0));
        return named(r, CovenantPart::NettedCash, "cash that is netted",
            r.covenant->nettingCap ? min(cash, in<&Covenant::nettingCap>(c, *r.covenant)) : cash);
    }
    /// Of the last twelve months; one-off cost among the months of the projection is added back up to the cap.
    N ebitda(Month& r)
    {
        N sum = complete<&PastMonth::ebitda, &Company::lastYearEbitda>(sumOf({Line::Ebitda}, r.month), r.month);
        if (r.covenant->addBackCap) {
            N oneOff = -sumOf({Line::OneOff}, r.month);
            if (!hasPast<&Company::lastYearEbitda>())
                oneOff = scaled(oneOff, r.month); // as the EBITDA that it is a part of
            sum = sum + min(max(oneOff, f.lit(0)), in<&Covenant::addBackCap>(c, *r.covenant));
        }
        return named(r, CovenantPart::Ebitda, "EBITDA of the last twelve months for covenants", sum);
    }
    N cashInterest(Month& r, const CovenantBasis<N>& basis)
    {
        return named(r, CovenantPart::CashInterest, "cash interest accrued in the last twelve months",
            complete<&PastMonth::cashInterest, &Company::lastYearCashInterest>(sumOf(basis.cashInterest, r.month), r.month));
    }
    N taxPaid(Month& r)
    {
        return named(r, CovenantPart::TaxPaid, "tax paid in the last twelve months",
            complete<&PastMonth::taxPaid, &Company::lastYearTaxPaid>(-sumOf({Line::TaxPaid}, r.month), r.month));
    }
    N capex(Month& r)
    {
        return named(r, CovenantPart::CapitalExpenditure, "capital expenditure of the last twelve months",
            complete<&PastMonth::capex, &Company::lastYearCapex>(
                -sumOf({Line::CapitalExpenditure, Line::RefreshCapex}, r.month), r.month));
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
    template<auto total> bool hasPast() const { return !m_past.empty() || (f.company.*total).has(); }
    /// The months there are stand for the year.
    N scaled(const N& sum, int t) { return t < 12 ? c.over(sum * f.lit(12), t) : sum; }
    /// The year before the start fades out month by month: by its rows where all twelve are given, else pro rata by its total; with
    /// neither the months there are stand for the year.
    template<auto row, auto total> N complete(const N& sum, int t)
    {
        if (t >= 12)
            return sum;
        if (!hasPast<total>())
            return scaled(sum, t);
        if (m_past.empty())
            return sum + c.over(in<total>(c, f.company) * f.lit(12 - t), 12);
        std::vector<N> terms{sum};
        for (int back = 0; back < 12 - t; ++back)
            terms.push_back(in<row>(c, *m_past[static_cast<std::size_t>(back)]));
        return c.sum(terms);
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
