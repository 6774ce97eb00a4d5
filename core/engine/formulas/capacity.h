// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity contracts of one case (MODEL.md 6): what they bring into statement, balance sheet and investment.
#pragma once

#include "core/engine/formulas/capacity_account.h"
#include "core/engine/formulas/tax_basis.h"
#include "core/engine/formulas/case_frame.h"

#include <list>

namespace headroom {

template<class C> class Capacity
{
public:
    using N = typename C::N;

    /// `tax`: takes what a seller builds.
    Capacity(CaseFrame<C>& frame, TaxBasis<C>& tax) : f(frame), c(frame.c), m_tax(tax) {}

    /// Books cost and revenue, what the seller spends and its depreciation. The account of a contract that is not delivered is not
    /// kept.
    void run()
    {
        for (const CapacityContract& contract : f.model.template table<CapacityContract>()) {
            if (!f.counts(contract.appliesTo))
                continue;
            if (isDelivered(contract))
                runContract(m_accounts.emplace_back(c, f.model, f.plan.timeline, contract));
            else if (contract.decision == OptionDecision::Assign)
                bookAssignment(contract);
        }
        for (const EquityEvent& event : f.model.template table<EquityEvent>())
            if (event.consideration == EquityConsideration::CustomerIncentive && gives(event))
                bookIncentive(event);
    }
    bool empty() const { return m_accounts.empty(); }
    const std::list<CapacityAccount<C>>& accounts() const { return m_accounts; }

    // Balances at the end of month t; 0 is the opening.
    N receivables(int t) const { return sumOf(ContractRole::Seller, t, &CapacityMonth<N>::unpaid); }
    N payables(int t) const { return sumOf(ContractRole::Buyer, t, &CapacityMonth<N>::unpaid); }
    N prepaid(int t) const { return sumOf(ContractRole::Buyer, t, &CapacityMonth<N>::prepaid); }
    N contractAsset(int t) const
    {
        return sumOf(ContractRole::Buyer, t, &CapacityMonth<N>::makeUp)
            + (m_incentives.empty() ? f.lit(0) : m_incentives[static_cast<std::size_t>(t)]);
    }
    N customerPrepayments(int t) const
    {
        return sumOf(ContractRole::Seller, t, &CapacityMonth<N>::prepaid)
            + sumOf(ContractRole::Seller, t, &CapacityMonth<N>::makeUp);
    }
    /// Whether the event happens in this case: its own, and that of the contract for which shares are given.
    bool gives(const EquityEvent& event) const
    {
        if (!f.counts(event.appliesTo))
            return false;
        return event.consideration == EquityConsideration::Cash || accountOf(event.contract.id) != nullptr;
    }

private:
    N sumOf(ContractRole role, int t, N CapacityMonth<N>::*amount) const
    {
        N sum = f.lit(0);
        for (const CapacityAccount<C>& account : m_accounts)
            if (account.contract().role == role)
                sum = sum + account.month(t).*amount;
        return sum;
    }
    const CapacityAccount<C>* accountOf(Id contract) const
    {
        for (const CapacityAccount<C>& account : m_accounts)
            if (account.contract().id == contract)
                return &account;
        return nullptr;
    }

    void runContract(const CapacityAccount<C>& account)
    {
        const CapacityContract& k = account.contract();
        const bool isBuyer = k.role == ContractRole::Buyer;
        for (int t = 1; t <= f.months; ++t) {
            const CapacityMonth<N>& m = account.month(t);
            f.ledger.add(isBuyer ? Line::CapacityPurchases : Line::CapacityRevenue, t, isBuyer ? -m.recognised : m.recognised);
            f.ledger.add(Line::CapacityFees, t, isBuyer ? -m.fee : m.fee);
        }
        const int last = std::min(account.terms().last(), f.months);
        for (int t = std::max(account.terms().first(), 1); t <= last; ++t)
            isBuyer ? bookUse(account.terms(), t) : bookRunning(account.terms(), t);
        if (!isBuyer)
            for (const CapacityCapex& row : f.model.template table<CapacityCapex>())
                if (row.contract.id == k.id)
                    build(row, k, account.terms().first());
    }
    /// What use saves or earns the buyer, in its month.
    void bookUse(const CapacityTerms<C>& terms, int t)
    {
        const CapacityContract& k = terms.contract();
        const N value = terms.used(t) * in<&CapacityContract::avoidedCostPerUnitMonth>(c, k);
        f.ledger.add(Line::CapacityValueOfUse, t, c.book(Line::CapacityValueOfUse, k.id, t, value));
    }
    /// The seller's energy by what is used, its sites by what is contracted; paid in the month.
    void bookRunning(const CapacityTerms<C>& terms, int t)
    {
        const CapacityContract& k = terms.contract();
        const N cost = terms.used(t) * in<&CapacityContract::energyPerUnitMonth>(c, k)
            + terms.contracted(t) * in<&CapacityContract::sitePerUnitMonth>(c, k);
        f.ledger.add(Line::CapacityRunning, t, -c.book(Line::CapacityRunning, k.id, t, cost));
    }
    /// Capital expenditure, depreciated evenly from the month after it, not before delivery begins. What was spent before the start
    /// is among the opening fixed assets. For tax it is bought in the month of payment, or of the first delivery where that is later.
    void build(const CapacityCapex& row, const CapacityContract& k, int delivery)
    {
        const int bought = f.plan.timeline.column(row.month);
        if (bought < 1 || bought > f.months)
            return;
        const N amount = in<&CapacityCapex::amount>(c, row);
        f.ledger.add(Line::CapitalExpenditure, bought, -amount);
        if (std::max(bought, delivery) <= f.months)
            m_tax.buy(std::max(bought, delivery), amount, [&](int) { return f.lit(1); });
        const int from = std::max(bought + 1, delivery);
        N booked = f.lit(0);
        for (int t = from; t <= std::min(f.months, from + k.assetLifeMonths - 1); ++t)
            f.ledger.add(Line::Depreciation, t,
                -c.bookToDate(Line::Depreciation, row.id, t, c.over(amount * f.lit(t - from + 1), k.assetLifeMonths), booked));
    }
    void bookAssignment(const CapacityContract& k)
    {
        const int t = k.optionExpiry ? f.plan.timeline.column(k.optionExpiry->inMonth()) : 0;
        if (t >= 1 && t <= f.months)
            f.ledger.add(Line::CapacityFees, t, c.book(Line::CapacityFees, k.id, t, in<&CapacityContract::assignmentFee>(c, k)));
    }
    /// Shares given to a customer for its contract (ASC 606-10-32-25): an asset that reduces revenue evenly over the months of
    /// delivery that are left.
    void bookIncentive(const EquityEvent& event)
    {
        const CapacityTerms<C>& terms = accountOf(event.contract.id)->terms();
        const int given = f.plan.timeline.column(event.date.inMonth());
        if (given < 1 || given > f.months)
            return;
        if (m_incentives.empty())
            m_incentives.assign(static_cast<std::size_t>(f.months) + 1, f.lit(0));
        const N value = c.book(Line::EquityIncentives, event.id, given,
            in<&EquityEvent::primaryShares>(c, event) * in<&EquityEvent::price>(c, event));
        f.ledger.add(Line::EquityIncentives, given, value);
        const int from = std::max(given, terms.first());
        const int months = std::max(terms.last() - from + 1, 1);
        N booked = f.lit(0);
        for (int t = given; t <= f.months; ++t) {
            const int elapsed = std::clamp(t - from + 1, 0, months);
            const N toDate = c.over(value * f.lit(elapsed), months);
            f.ledger.add(Line::CapacityIncentives, t, -c.bookToDate(Line::CapacityIncentives, event.id, t, toDate, booked));
            m_incentives[static_cast<std::size_t>(t)] = m_incentives[static_cast<std::size_t>(t)] + value - booked;
        }
    }

    CaseFrame<C>& f;
    C& c;
    TaxBasis<C>& m_tax;
    std::list<CapacityAccount<C>> m_accounts; // in id order
    std::vector<N> m_incentives;              // balance by column
};

} // namespace headroom
