// SPDX-License-Identifier: GPL-3.0-or-later
// Discount and fees become cost by the effective rate (MODEL.md 5; FASB ASC 835-30-35): carrying amount and accrued interest grow
// together at y, so the cost of a period is that growth less the coupon accrued.
#pragma once

#include "core/engine/contract_flows.h"
#include "core/engine/formulas/debt_month.h"

namespace headroom {

template<class C> class EffectiveInterest
{
public:
    using N = typename C::N;

    EffectiveInterest(CaseFrame<C>& frame, const DebtPlan& plan) : f(frame), c(frame.c), p(plan), m_left(frame.lit(0)) {}

    /// Principal less carrying amount; negative for a premium.
    const N& left() const { return m_left; }
    bool isActive() const { return m_isActive; }
    /// A discount that comes or changes for a reason other than time. Debt at par has none that could run off.
    void set(const N& discount)
    {
        m_left = discount;
        m_isActive = !c.certainlyZero(discount);
        if (!m_isActive)
            m_yield.reset();
    }
    /// What was removed with a part of the principal: the discount's part, booked.
    N remove(const N& amount, const N& principal, int t)
    {
        if (!m_isActive)
            return f.lit(0);
        const N part = c.book(Line::DebtGains, p.debt->id, t, c.ratio(m_left * amount, principal, f.lit(0)));
        m_left = m_left - part;
        return part;
    }
    /// y from what the terms still pay and the carrying amount; it holds from `start.at` on. `numbers`: FlowNumber.
    void solve(const FlowStart& start, const std::array<N, flowNumbers>& numbers, int t)
    {
        m_yield = yield(start, numbers, t);
        m_powers.clear();
    }
    N yield(const FlowStart& start, const std::array<N, flowNumbers>& numbers, int t)
    {
        std::array<N, flowNumbers + 1> given;
        std::copy(numbers.begin(), numbers.end(), given.begin());
        given[flowNumbers] = numbers[0] - m_left + numbers[1];
        return c.solved("effective rate: sum of flows / (1 + y)^(days/365) = carrying amount + accrued interest", p.debt->id, t,
            std::span<const N>(given), [&](std::span<const double> v) {
                const std::vector<ContractFlow> flows = contractFlows(p, start, v.first(flowNumbers));
                return effectiveYield(flows, v[flowNumbers]);
            });
    }
    /// The rate that holds; where none was needed so far, what the carrying amount of the day gives.
    N original(const FlowStart& start, const std::array<N, flowNumbers>& numbers, int t)
    {
        return m_yield ? *m_yield : yield(start, numbers, t);
    }
    /// Principal, discount and accrued interest as they stand on a day: growth is reckoned from here.
    void rebase(Date date, const N& principal, const N& accrued)
    {
        m_base = principal - m_left + accrued;
        m_from = date;
    }
    /// The cost from the last call to `to`, booked. `accrued`: interest accrued and not paid on that day.
    N accrueTo(Date to, const N& principal, const N& accrued, int t)
    {
        if (!m_isActive || !m_yield || to <= m_from)
            return f.lit(0);
        return run(principal - m_base * growth(to - m_from) + accrued, t);
    }
    /// Evenly by days to maturity, for what has no dated flows.
    N runEvenlyTo(Date to, Date maturity, int t)
    {
        if (!m_isActive || to <= m_from)
            return f.lit(0);
        const int life = maturity - m_from;
        const int elapsed = std::min(life, to - m_from);
        if (life <= 0)
            return clear();
        const N cost = run(c.over(m_base * f.lit(life - elapsed), life), t);
        return cost;
    }
    void rebaseEvenly(Date date)
    {
        m_base = m_left;
        m_from = date;
    }
    /// The rest becomes cost: the principal is paid.
    N clear()
    {
        const N cost = m_left;
        m_left = f.lit(0);
        m_isActive = false;
        return cost;
    }

private:
    N run(const N& leftNow, int t)
    {
        const N booked = c.name(
            "discount and fees not yet amortised", p.debt->id, t, c.book(Line::DiscountAmortisation, p.debt->id, t, leftNow));
        const N cost = m_left - booked;
        m_left = booked;
        return cost;
    }
    const N& growth(int days)
    {
        for (const auto& [known, power] : m_powers)
            if (known == days)
                return power;
        m_powers.emplace_back(days, c.power(f.lit(1) + *m_yield, days, 365));
        return m_powers.back().second;
    }

    CaseFrame<C>& f;
    C& c;
    const DebtPlan& p;
    bool m_isActive = false;
    N m_left;
    N m_base;
    Date m_from;
    std::optional<N> m_yield;
    std::vector<std::pair<int, N>> m_powers;
};

} // namespace headroom
