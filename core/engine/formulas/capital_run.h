// SPDX-License-Identifier: GPL-3.0-or-later
// The capital of one case, month by month (MODEL.md 4.5, 4.6, 5): debt served, revolvers drawn, liquidity.
#pragma once

#include "core/engine/formulas/debt.h"
#include "core/engine/numbers/exact.h"

namespace headroom {

template<class C> class CapitalRun
{
public:
    using N = typename C::N;

    CapitalRun(CaseFrame<C>& frame, const std::vector<DebtPlan>& debtPlans) : f(frame), c(frame.c), m_debtPlans(debtPlans) {}

    /// The instruments that count in this case, with their opening position.
    void open()
    {
        for (const DebtPlan& plan : m_debtPlans)
            if (f.counts(plan.debt->appliesTo))
                m_debts.emplace_back(f, plan);
        m_months.resize(m_debts.size());
        for (Debt<C>& debt : m_debts) {
            DebtMonth<N> m;
            m.opening = m.draws = m.repayments = m.finalRepayment = m.pik = m.interestAccrued = m.feeAccrued = m.interestPaid =
                m.discountRunOff = f.lit(0);
            m.closing = debt.principal();
            m.accrued = debt.accrued();
            m.carrying = debt.carrying();
            m_opening.push_back(m);
        }
        setTotals(0);
    }
    /// Scheduled service of the month: interest, fees and instalments.
    void serve(int t)
    {
        m_month.clear();
        m_revolverExpired = f.lit(0);
        for (Debt<C>& debt : m_debts) {
            m_month.push_back(debt.service(t));
            const DebtMonth<N>& m = m_month.back();
            f.ledger.add(Line::InterestExpense, t, -m.interestAccrued);
            f.ledger.add(Line::CommitmentFees, t, -m.feeAccrued);
            f.ledger.add(Line::DiscountAmortisation, t, -m.discountRunOff);
            f.ledger.add(Line::InterestPaid, t, -m.interestPaid);
            // What a revolver repays at its expiry is revolver too: the headline leaves both out.
            f.ledger.add(debt.isRevolver() ? Line::RevolverDraws : Line::DebtRepayments, t, -m.repayments);
            if (debt.isRevolver())
                m_revolverExpired = m_revolverExpired + m.repayments;
        }
    }
    /// Below minimum cash the cheapest revolver is drawn first; above it the dearest is repaid first. `otherCash`: the month's
    /// flows besides revolvers.
    void drawRevolvers(int t, const N& otherCash)
    {
        const N before = f.ledger(Line::Cash, t - 1) + otherCash - m_revolverExpired;
        N need = in<&Company::minimumCash>(c, f.company) - c.name("cash before revolver", 0, t, before);
        const std::vector<std::size_t> order = revolversByRate(t);
        for (const std::size_t i : order) {
            const N drawn = min(max(need, f.lit(0)), m_debts[i].undrawn(t));
            need = need - drawn;
            move(i, t, drawn);
        }
        for (auto i = order.rbegin(); i != order.rend(); ++i) {
            const N repaid = min(max(-need, f.lit(0)), m_debts[*i].principal());
            need = need + repaid;
            move(*i, t, -repaid);
        }
        for (std::size_t i = 0; i < m_debts.size(); ++i)
            m_months[i].push_back(m_month[i]);
    }
    void setTotals(int t)
    {
        std::vector<N> principal;
        std::vector<N> drawn;
        std::vector<N> accrued;
        std::vector<N> carrying;
        for (const Debt<C>& debt : m_debts) {
            principal.push_back(debt.principal());
            accrued.push_back(debt.accrued());
            carrying.push_back(debt.carrying());
            if (debt.isRevolver())
                drawn.push_back(debt.principal());
        }
        f.ledger.set(Line::DebtPrincipal, t, c.sum(principal));
        f.ledger.set(Line::AccruedInterest, t, c.sum(accrued));
        f.ledger.set(Line::DebtCarrying, t, c.sum(carrying));
        f.ledger.set(Line::RevolverDrawn, t, c.sum(drawn));
    }
    void setLiquidity(int t)
    {
        std::vector<N> undrawn;
        for (Debt<C>& debt : m_debts)
            if (debt.isRevolver())
                undrawn.push_back(debt.undrawn(t));
        f.ledger.set(Line::Undrawn, t, c.sum(undrawn));
        f.ledger.set(Line::LiquidityCash, t, f.ledger(Line::Cash, t));
        f.ledger.close(Line::Liquidity, t);
        f.ledger.set(Line::Shortfall, t, max(in<&Company::minimumCash>(c, f.company) - f.ledger(Line::Cash, t), f.lit(0)));
    }
    /// Interest that was added to principal this month.
    N pik() const
    {
        N sum = f.lit(0);
        for (const DebtMonth<N>& m : m_month)
            sum = sum + m.pik;
        return sum;
    }

    std::size_t count() const { return m_debts.size(); }
    const DebtInstrument& instrument(std::size_t i) const { return m_debts[i].instrument(); }
    /// Months 1 .. months of an instrument, from place 0 on.
    const std::vector<DebtMonth<N>>& months(std::size_t i) const { return m_months[i]; }
    const DebtMonth<N>& opening(std::size_t i) const { return m_opening[i]; }

private:
    void move(std::size_t i, int t, const N& amount)
    {
        m_debts[i].draw(amount, t, m_month[i]);
        f.ledger.add(Line::RevolverDraws, t, amount);
    }
    /// Lowest all-in rate first, ties by id; by the inputs as they stand, so that every number takes the same order.
    std::vector<std::size_t> revolversByRate(int t) const
    {
        std::vector<std::size_t> order;
        std::vector<Fraction> rates(m_debts.size());
        for (std::size_t i = 0; i < m_debts.size(); ++i) {
            if (!m_debts[i].isRevolver())
                continue;
            ExactCalc exact(c.moneyDigits(), Rounding::HalfAway);
            rates[i] = allInRate(exact, m_debts[i].plan(), t);
            order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rates[a] < rates[b]; });
        return order;
    }

    CaseFrame<C>& f;
    C& c;
    const std::vector<DebtPlan>& m_debtPlans;
    std::vector<Debt<C>> m_debts;
    std::vector<DebtMonth<N>> m_month;
    N m_revolverExpired; // repaid at expiry this month
    std::vector<std::vector<DebtMonth<N>>> m_months;
    std::vector<DebtMonth<N>> m_opening;
};

} // namespace headroom
