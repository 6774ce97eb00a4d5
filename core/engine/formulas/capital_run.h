// SPDX-License-Identifier: GPL-3.0-or-later
// The capital of one case, month by month (MODEL.md 4.5, 4.6, 5): debt served, its events, revolvers, sweep, covenants, liquidity.
#pragma once

#include "core/engine/formulas/covenants.h"
#include "core/engine/formulas/debt_events.h"
#include "core/engine/formulas/sweep.h"
#include "core/engine/numbers/exact.h"

namespace headroom {

template<class C> class CapitalRun
{
public:
    using N = typename C::N;

    CapitalRun(CaseFrame<C>& frame, const CapitalPlan& plan)
        : f(frame), c(frame.c), m_plan(plan), m_events(frame, plan, m_debts), m_sweep(frame, plan, m_debts), m_covenants(frame)
    {}
    CapitalRun(const CapitalRun&) = delete;
    CapitalRun& operator=(const CapitalRun&) = delete;

    /// The instruments with their opening position.
    void open()
    {
        m_debts.reserve(m_plan.debts.size());
        for (const DebtPlan& plan : m_plan.debts) {
            m_debts.emplace_back(f, plan);
            m_months.push_back({m_debts.back().month()});
        }
        m_cashInterest.push_back(f.lit(0));
        m_scheduled.push_back(f.lit(0));
        m_sweepGain = f.lit(0);
        setTotals(0);
        keepStandings(0);
    }
    /// Scheduled service and events by date, each day's in their order (MODEL.md 4.1); interest to the month's end. `proceeds`:
    /// what the month's share issues leave for debt.
    void serve(int t, std::vector<EquityRepayment<N>> proceeds)
    {
        for (Debt<C>& debt : m_debts)
            debt.startMonth(t);
        m_events.run(t, std::move(proceeds), m_covenants.unlessBlocked(f.lit(1)));
        N cashInterest = f.lit(0);
        N scheduled = f.lit(0);
        m_revolverFlows = f.lit(0);
        for (Debt<C>& debt : m_debts) {
            debt.finishMonth();
            book(debt, t);
            const DebtMonth<N>& m = debt.month();
            cashInterest = cashInterest + m.cashInterest;
            if (debt.isRevolver())
                m_revolverFlows = m_revolverFlows + m.drawCash - m.scheduled - m.prepaid;
            else
                scheduled = scheduled + m.scheduled - m.finalRepayment;
        }
        m_cashInterest.push_back(cashInterest);
        m_scheduled.push_back(scheduled);
    }
    /// Gains and losses that are taxed in month t: those of its events, and of the sweep at the end of the month before.
    N taxedGains() const
    {
        return m_sweepGain + sum([](const DebtMonth<N>& m) { return m.gain; });
    }
    /// Below minimum cash the cheapest revolver is drawn first; above it the dearest is repaid first. `otherCash`: the month's
    /// flows besides what revolvers draw and repay at its end.
    void drawRevolvers(int t, const N& otherCash)
    {
        const N before = f.ledger(Line::Cash, t - 1) + otherCash + m_revolverFlows;
        N need = c.name("cash needed to reach the minimum", 0, t,
            in<&Company::minimumCash>(c, f.company) - c.name("cash before revolver", 0, t, before));
        const std::vector<std::size_t> order = revolversByRate(t);
        for (const std::size_t i : order) {
            const N drawn = c.name("revolver drawn", m_debts[i].plan().debt->id, t,
                min(max(need, f.lit(0)), m_covenants.unlessBlocked(m_debts[i].undrawn(t))));
            need = c.name("revolver: cash still needed after it", m_debts[i].plan().debt->id, t, need - drawn);
            move(i, t, drawn);
        }
        for (auto i = order.rbegin(); i != order.rend(); ++i) {
            const N repaid =
                c.name("revolver repaid", m_debts[*i].plan().debt->id, t, min(max(-need, f.lit(0)), m_debts[*i].principal()));
            need = c.name("revolver: cash still needed after repaying it", m_debts[*i].plan().debt->id, t, need + repaid);
            move(*i, t, -repaid);
        }
        m_sweepGain = f.lit(0);
        if (m_sweep.isDue(t))
            sweep(t, in<&Company::minimumCash>(c, f.company) - need);
        for (std::size_t i = 0; i < m_debts.size(); ++i)
            m_months[i].push_back(m_debts[i].month());
        if (t == lastEventColumn())
            keepStandings(t);
    }
    void setTotals(int t)
    {
        std::vector<N> principal;
        std::vector<N> drawn;
        std::vector<N> accrued;
        std::vector<N> carrying;
        for (const Debt<C>& debt : m_debts) {
            const DebtMonth<N>& m = debt.month();
            principal.push_back(m.closing);
            accrued.push_back(m.accrued);
            carrying.push_back(m.carrying);
            if (debt.isRevolver())
                drawn.push_back(m.closing);
        }
        f.ledger.set(Line::DebtPrincipal, t, c.sum(principal));
        f.ledger.set(Line::AccruedInterest, t, c.sum(accrued));
        f.ledger.set(Line::DebtCarrying, t, c.sum(carrying));
        f.ledger.set(Line::RevolverDrawn, t, c.sum(drawn));
    }
    /// Covenants are tested on the month, then liquidity leaves out what a breach blocks.
    void setLiquidity(int t)
    {
        std::vector<N> undrawn;
        std::vector<N> revolvers;
        for (Debt<C>& debt : m_debts) {
            if (debt.instrument().commitment.isZero())
                continue;
            undrawn.push_back(debt.toProject(Line::Undrawn, debt.undrawn(t), f.plan.timeline.monthEnd(t)));
            if (debt.isRevolver())
                revolvers.push_back(undrawn.back());
        }
        const N available = c.sum(undrawn);
        if (t > 0) {
            const N drawn = f.ledger(Line::RevolverDrawn, t);
            m_covenants.test(t,
                {f.ledger(Line::Cash, t) + m_covenants.unlessBlocked(available), drawn, drawn + c.sum(revolvers), m_cashInterest,
                    m_scheduled});
        }
        f.ledger.set(Line::Undrawn, t, m_covenants.unlessBlocked(available));
        f.ledger.set(Line::LiquidityCash, t, f.ledger(Line::Cash, t));
        f.ledger.close(Line::Liquidity, t);
        f.ledger.set(Line::Shortfall, t, max(in<&Company::minimumCash>(c, f.company) - f.ledger(Line::Cash, t), f.lit(0)));
    }
    /// Interest and fees paid this month.
    N interestPaid() const
    {
        return sum([](const DebtMonth<N>& m) { return m.interestPaid; });
    }
    /// Interest that was added to principal this month.
    N pik() const
    {
        return sum([](const DebtMonth<N>& m) { return m.pik; });
    }
    /// What the exchange rate added to interest owed.
    N accruedRetranslated() const
    {
        return sum([](const DebtMonth<N>& m) { return m.accruedRetranslated; });
    }

    std::size_t count() const { return m_debts.size(); }
    Debt<C>& debt(std::size_t i) { return m_debts[i]; }
    const DebtInstrument& instrument(std::size_t i) const { return m_debts[i].instrument(); }
    /// Column 0, the opening, to the last.
    const std::vector<DebtMonth<N>>& months(std::size_t i) const { return m_months[i]; }
    const CapitalPlan& plan() const { return m_plan; }
    /// At the opening, and after the last month with debt events; of exact runs only.
    const std::vector<ContractStandings>& standings() const { return m_standings; }
    const std::vector<RestructuringResult<N>>& restructurings() const { return m_events.tests(); }
    const std::vector<EventAmount<N>>& eventAmounts() const { return m_events.amounts(); }
    const std::vector<RepaidFromShares<N>>& repaidFromShares() const { return m_events.repaidFromShares(); }
    const std::vector<CovenantMonth<N>>& covenantTests() const { return m_covenants.tests(); }

private:
    int lastEventColumn() const
    {
        int last = 0;
        for (const EventPlan& e : m_plan.events)
            if (e.event && e.column <= f.months)
                last = std::max(last, e.column);
        return last;
    }
    void keepStandings(int t)
    {
        if constexpr (std::is_same_v<C, ExactCalc>) {
            const Date end = f.plan.timeline.monthEnd(t);
            ContractStandings standings{t, {}};
            for (Debt<C>& debt : m_debts) {
                ContractStanding& s = standings.debts.emplace_back();
                s.principal = debt.month().closing.toMoney(c.moneyDigits(), Rounding::HalfAway);
                if (s.principal.isZero())
                    continue;
                s.start = debt.flowStart(end);
                const std::array<N, flowNumbers> numbers = debt.flowNumbersOn(end);
                std::transform(
                    numbers.begin(), numbers.end(), s.numbers.begin(), [](const Fraction& n) { return n.toDoubleLossy(); });
            }
            m_standings.push_back(std::move(standings));
        }
    }
    template<class Of> N sum(Of of) const
    {
        N all = f.lit(0);
        for (const Debt<C>& debt : m_debts)
            all = all + of(debt.month());
        return all;
    }
    void book(const Debt<C>& debt, int t)
    {
        Ledger<C>& l = f.ledger;
        const DebtMonth<N>& m = debt.month();
        l.add(Line::InterestExpense, t, -m.interestAccrued);
        l.add(Line::CommitmentFees, t, -m.feeAccrued);
        l.add(Line::DiscountAmortisation, t, -m.discountRunOff);
        l.add(Line::InterestPaid, t, -m.interestPaid);
        // What a revolver draws and repays is revolver in any case: the headline leaves both out.
        l.add(debt.isRevolver() ? Line::RevolverDraws : Line::DebtRepayments, t, -m.scheduled);
        l.add(debt.isRevolver() ? Line::RevolverDraws : Line::DebtDraws, t, m.drawCash);
        l.add(debt.isRevolver() ? Line::RevolverDraws : Line::DebtPrepayments, t, -m.prepaid);
        l.add(Line::CallPremiums, t, -m.premium);
        l.add(Line::DebtCosts, t, -m.costs);
        l.add(Line::DebtGains, t, m.gain);
        l.add(Line::DebtConverted, t, m.equity);
    }
    void move(std::size_t i, int t, const N& amount)
    {
        m_debts[i].drawRevolver(amount);
        f.ledger.add(Line::RevolverDraws, t, amount);
    }
    void sweep(int t, const N& cash)
    {
        N drawn = f.lit(0);
        for (const Debt<C>& debt : m_debts)
            if (debt.isRevolver())
                drawn = drawn + debt.principal();
        m_sweep.run(t, cash, drawn);
        for (const std::size_t i : m_plan.sweepOrder) {
            const DebtMonth<N>& m = m_debts[i].month();
            f.ledger.add(Line::CashSweep, t, -m.swept);
            f.ledger.add(Line::DebtGains, t, m.sweepGain);
            m_sweepGain = m_sweepGain + m.sweepGain;
        }
    }
    /// Lowest all-in rate first, ties by id; by the inputs as they stand, so that every number takes the same order.
    std::vector<std::size_t> revolversByRate(int t) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_debts.size(); ++i)
            if (m_debts[i].isRevolver())
                order.push_back(i);
        if (order.size() < 2)
            return order;
        ExactCalc exact(c.moneyDigits(), Rounding::HalfAway);
        std::vector<Fraction> rates(m_debts.size());
        for (const std::size_t i : order)
            rates[i] = allInRate(exact, m_debts[i].plan(), m_debts[i].terms(), f.plan.timeline.monthEnd(t));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rates[a] < rates[b]; });
        return order;
    }

    CaseFrame<C>& f;
    C& c;
    const CapitalPlan& m_plan;
    std::vector<Debt<C>> m_debts; // in id order
    DebtEvents<C> m_events;
    Sweep<C> m_sweep;
    Covenants<C> m_covenants;
    std::vector<std::vector<DebtMonth<N>>> m_months;
    std::vector<ContractStandings> m_standings;
    std::vector<N> m_cashInterest; // by column
    std::vector<N> m_scheduled;
    N m_sweepGain;     // of the last sweep
    N m_revolverFlows; // of service and events this month
};

} // namespace headroom
