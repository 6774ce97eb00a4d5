// SPDX-License-Identifier: GPL-3.0-or-later
// What capacity contracts and share issues bring into the months of one case: statement, working capital, equity (MODEL.md 4, 6).
#pragma once

#include "core/engine/formulas/capacity.h"
#include "core/engine/formulas/equity.h"

namespace headroom {

template<class C> class ContractsRun
{
public:
    using N = typename C::N;

    ContractsRun(CaseFrame<C>& frame, TaxBasis<C>& tax) : f(frame), m_capacity(frame, tax), m_equity(frame) {}

    /// Books what does not hang on the company's other months. Once, before the first month.
    void run()
    {
        m_capacity.run();
        m_equity.collect([&](const EquityEvent& event) { return m_capacity.gives(event); });
    }
    /// Balances of column 0, and of each month with their changes. What is paid in advance is in prepaid cost: prepaidChange().
    void open() { setBalances(0); }
    void moveWorkingCapital(int t)
    {
        Ledger<C>& l = f.ledger;
        setBalances(t);
        l.closeLeaf(Line::EquityIncentives, t);
        l.add(Line::ChangeContractReceivables, t, l(Line::ContractReceivables, t - 1) - l(Line::ContractReceivables, t));
        // Shares given to a customer raise the asset without cash.
        l.add(Line::ChangeContractAsset, t,
            l(Line::ContractAsset, t - 1) - l(Line::ContractAsset, t) + l(Line::EquityIncentives, t));
        l.add(Line::ChangeContractPayables, t, l(Line::ContractPayables, t) - l(Line::ContractPayables, t - 1));
        l.add(Line::ChangeCustomerPrepayments, t, l(Line::CustomerPrepayments, t) - l(Line::CustomerPrepayments, t - 1));
    }
    N openingPrepaid() const { return m_capacity.prepaid(0); }
    N prepaidChange(int t) const { return m_capacity.prepaid(t) - m_capacity.prepaid(t - 1); }
    /// The month's share issues; closes net equity proceeds.
    std::vector<EquityRepayment<N>> issueShares(int t)
    {
        auto repayments = m_equity.month(t);
        f.ledger.close(Line::EquityIssues, t);
        return repayments;
    }
    const Capacity<C>& capacity() const { return m_capacity; }

private:
    void setBalances(int t)
    {
        Ledger<C>& l = f.ledger;
        l.set(Line::ContractReceivables, t, m_capacity.receivables(t));
        l.set(Line::ContractAsset, t, m_capacity.contractAsset(t));
        l.set(Line::ContractPayables, t, m_capacity.payables(t));
        l.set(Line::CustomerPrepayments, t, m_capacity.customerPrepayments(t));
    }

    CaseFrame<C>& f;
    Capacity<C> m_capacity;
    EquityIssues<C> m_equity;
};

} // namespace headroom
