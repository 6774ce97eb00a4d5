// SPDX-License-Identifier: GPL-3.0-or-later
// The account between the two sides of a capacity contract (MODEL.md 6): bills, make-up rights, prepayment, end, payment. Buyer
// and seller keep the same one; only the sign in their statements differs.
#pragma once

#include "core/engine/formulas/capacity_terms.h"
#include "core/engine/formulas/make_up.h"

namespace headroom {

/// A month of the account; booked, positive. Balances are those at the month's end.
template<class N> struct CapacityMonth
{
    N billed;     // max(used - made up, share x contracted) x price
    N recognised; // cost of the buyer, revenue of the seller: billed, less what can be made up, plus what was made up or expired
    N fee;        // for an early end
    N makeUp;     // balance: paid, not used, and still usable
    N prepaid;    // balance: paid in advance and not credited
    N unpaid;     // balance: invoiced and not paid; negative when the seller owes
};

template<class C> class CapacityAccount
{
public:
    using N = typename C::N;

    /// Runs from the first thing that happens, be it before the start, to the last projected month. Only columns 0 and later are
    /// kept: what came before is in the balances of column 0.
    CapacityAccount(C& calc, const Model& model, const Timeline& timeline, const CapacityContract& contract)
        : c(calc),
          m_terms(calc, model, timeline, contract),
          k(contract),
          m_rights(calc, contract.id, contract.makeUpMonths),
          m_prepaidIn(contract.prepaymentMonth ? timeline.column(*contract.prepaymentMonth) : m_terms.first()),
          m_from(std::min({m_prepaidIn, m_terms.first(), 0}))
    {
        const N none = c.lit(0);
        m_state = {none, none, none, none, none, none};
        m_prepayment = none;
        if (!k.prepaymentShare.isZero())
            m_prepayment = c.book(
                Line::CustomerPrepayments, k.id, 0, m_terms.committedPrice() * in<&CapacityContract::prepaymentShare>(c, k));
        m_credited = none;
        for (int t = m_from; t <= timeline.months; ++t)
            step(t);
    }

    const CapacityTerms<C>& terms() const { return m_terms; }
    const CapacityContract& contract() const { return k; }
    const CapacityMonth<N>& month(int t) const { return m_months[static_cast<std::size_t>(t)]; }

private:
    void step(int t)
    {
        m_state.billed = m_state.recognised = m_state.fee = c.lit(0);
        N credit = c.lit(0);
        if (t == m_prepaidIn)
            m_state.prepaid = m_state.prepaid + m_prepayment;
        if (t >= m_terms.first() && t <= m_terms.last()) {
            deliver(t);
            credit = creditIn(t);
        }
        if (m_terms.endsEarly() && t == m_terms.last() + 1) {
            m_state.fee = c.book(Line::CapacityFees, k.id, column(t), in<&CapacityContract::terminationFee>(c, k));
            credit = m_prepayment - m_credited; // what is left is set off; what exceeds the fee is paid back
        }
        m_credited = m_credited + credit;
        m_state.prepaid = m_state.prepaid - credit;
        m_invoices.push_back(m_state.billed + m_state.fee - credit);
        m_state.unpaid = m_state.unpaid + m_invoices.back() - invoice(t - paymentLagOf(k));
        if (t >= 0)
            m_months.push_back(m_state);
    }
    static int column(int t) { return std::max(t, 0); }

    void deliver(int t)
    {
        const N& price = m_terms.price(t);
        const N committed = m_terms.committed(t);
        const N used = m_terms.used(t);
        const auto drawn = m_rights.draw(max(used - committed, c.lit(0)), column(t));
        m_state.billed = c.book(contractLine(), k.id, column(t), (max(used, committed) - drawn.units) * price);
        const N short_ = max(committed - used, c.lit(0));
        const N deferred = canBeMadeUp(t) ? c.book(Line::ContractAsset, k.id, column(t), short_ * price) : c.lit(0);
        if (canBeMadeUp(t))
            m_rights.add(t, short_, deferred);
        const N released = drawn.value + m_rights.expire(t, t == m_terms.last());
        m_state.recognised = m_state.billed - deferred + released;
        m_state.makeUp = m_state.makeUp + deferred - released;
    }
    bool canBeMadeUp(int t) const { return k.makeUpMonths > 0 && t < m_terms.last(); }
    Line contractLine() const { return k.role == ContractRole::Buyer ? Line::CapacityPurchases : Line::CapacityRevenue; }

    /// Even over the natural term, at most the month's bill; what a bill does not take is credited later, in the last month all.
    N creditIn(int t)
    {
        if (k.prepaymentShare.isZero())
            return c.lit(0);
        const N left = m_prepayment - m_credited;
        if (t == m_terms.naturalLast())
            return left;
        const N toDate =
            c.book(Line::CustomerPrepayments, k.id, column(t), c.over(m_prepayment * c.lit(t - m_terms.first() + 1), k.months));
        return min(toDate - m_credited, m_state.billed);
    }
    N invoice(int t) const { return t < m_from ? c.lit(0) : m_invoices[static_cast<std::size_t>(t - m_from)]; }

    C& c;
    CapacityTerms<C> m_terms;
    const CapacityContract& k;
    MakeUpRights<C> m_rights;
    int m_prepaidIn;
    int m_from;
    CapacityMonth<N> m_state;
    N m_prepayment;
    N m_credited;
    std::vector<N> m_invoices;
    std::vector<CapacityMonth<N>> m_months;
};

} // namespace headroom
