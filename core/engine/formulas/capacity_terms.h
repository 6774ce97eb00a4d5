// SPDX-License-Identifier: GPL-3.0-or-later
// What a capacity contract says, month by month (MODEL.md 6): units contracted, committed and used, and the price. No booking.
#pragma once

#include "core/engine/month_rules.h"
#include "core/engine/numbers/input.h"
#include "core/engine/plan.h"

#include <algorithm>
#include <map>
#include <vector>

namespace headroom {

/// Whether the contract is delivered: signed, exercised, or, for the seller, passed on to another customer. A buyer who lapses or
/// assigns has none.
inline bool isDelivered(const CapacityContract& contract)
{
    switch (contract.decision) {
    case OptionDecision::Signed:
    case OptionDecision::Exercise: return true;
    case OptionDecision::Lapse: return false;
    case OptionDecision::Assign: return contract.role == ContractRole::Seller;
    }
    return false;
}

/// Whole months from the month's end to the payment.
inline int paymentLagOf(const CapacityContract& contract) { return monthsOfDays(contract.paymentTermDays); }

template<class C> class CapacityTerms
{
public:
    using N = typename C::N;

    CapacityTerms(C& calc, const Model& model, const Timeline& timeline, const CapacityContract& contract)
        : c(calc),
          k(contract),
          m_first(timeline.column(contract.deliveryStart)),
          m_naturalLast(m_first + contract.months - 1),
          m_last(contract.terminationMonth ? std::min(m_naturalLast, timeline.column(*contract.terminationMonth)) : m_naturalLast)
    {
        for (const CapacityUse& use : model.table<CapacityUse>())
            if (use.contract.id == contract.id)
                m_uses[timeline.column(use.month)] = &use;
    }

    const CapacityContract& contract() const { return k; }
    /// Columns of the first and last month of delivery; the last is earlier than the natural one after an early end.
    int first() const { return m_first; }
    int last() const { return m_last; }
    int naturalLast() const { return m_naturalLast; }
    bool endsEarly() const { return m_last < m_naturalLast; }

    /// Units contracted in month t of delivery: units x min(1, month / ramp).
    N contracted(int t) const
    {
        return c.over(in<&CapacityContract::units>(c, k) * c.lit(std::min(t - m_first + 1, k.rampMonths)), k.rampMonths);
    }
    /// Units paid for even if nothing is used: contracted x take-or-pay share.
    N committed(int t) const { return contracted(t) * in<&CapacityContract::takeOrPayShare>(c, k); }
    /// Units used: as listed for the month, else contracted x use share.
    N used(int t) const
    {
        const auto listed = m_uses.find(t);
        return listed == m_uses.end() ? contracted(t) * in<&CapacityContract::useShare>(c, k)
                                      : in<&CapacityUse::units>(c, *listed->second);
    }
    /// Price a unit and month: it changes by the escalator each 12 months after the start of delivery.
    const N& price(int t)
    {
        const auto year = static_cast<std::size_t>((t - m_first) / 12);
        while (m_prices.size() <= year)
            m_prices.push_back(priceInYear(static_cast<int>(m_prices.size())));
        return m_prices[year];
    }
    /// Committed units x price, over the whole natural term.
    N committedPrice()
    {
        std::vector<N> months;
        for (int t = m_first; t <= m_naturalLast; ++t)
            months.push_back(committed(t) * price(t));
        return c.sum(months);
    }

private:
    N priceInYear(int year) const
    {
        const N price = in<&CapacityContract::pricePerUnitMonth>(c, k);
        const N rate = in<&CapacityContract::escalator>(c, k);
        return year == 0 || c.certainlyZero(rate) ? price : price * c.power(c.lit(1) + rate, year, 1);
    }

    C& c;
    const CapacityContract& k;
    int m_first;
    int m_naturalLast;
    int m_last;
    std::map<int, const CapacityUse*> m_uses;
    std::vector<N> m_prices;
};

} // namespace headroom
