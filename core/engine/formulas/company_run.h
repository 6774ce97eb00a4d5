// SPDX-License-Identifier: GPL-3.0-or-later
// One case of the company, month by month (MODEL.md 4): statement, cash, debt, tax, balance sheet.
#pragma once

#include "core/engine/formulas/assets.h"
#include "core/engine/formulas/azure_cost.h"
#include "core/engine/formulas/capital_run.h"
#include "core/engine/formulas/contracts_run.h"
#include "core/engine/formulas/estate.h"
#include "core/engine/formulas/one_off.h"
#include "core/engine/formulas/operating_lines.h"
#include "core/engine/formulas/tax.h"

namespace headroom {

template<class C> class CompanyRun
{
public:
    using N = typename C::N;
    using StayBase = typename OperatingLines<C>::StayBase;

    CompanyRun(C& calc, const Plan& plan, const CapitalPlan& capital, Case which)
        : f(calc, plan, which),
          c(calc),
          m_estate(f),
          m_assets(f),
          m_oneOff(f),
          m_azure(f),
          m_contracts(f, m_assets.tax()),
          m_capital(f, capital)
    {}

    /// Stage 1 after the counting: what IT costs on premises and on Azure.
    void runIt()
    {
        m_estate.run();
        m_assets.run();
        m_oneOff.run();
        m_azure.run();
        const N share = in<&AzurePlan::labourShare>(c, f.azure);
        const N platformShare = in<&AzurePlan::platformLabourShare>(c, f.azure);
        for (int t = 1; t <= f.months; ++t) {
            const N labour =
                m_estate.movedLabour(&SitePlan::moved, t) * share + m_estate.movedLabour(&SitePlan::platform, t) * platformShare;
            f.ledger.add(Line::AzureLabour, t, c.book(Line::AzureLabour, f.azure.id, t, -labour));
            m_azure.addCredit(t, m_oneOff.credits(t));
            m_azure.closeMonth(t);
            f.ledger.close(Line::OnPremises, t);
            f.ledger.close(Line::RefreshCapex, t);
        }
    }
    /// What the stay case's lines are relieved of; of a run of the stay case.
    StayBase stayBase() const
    {
        StayBase base;
        base.onPremises.push_back(f.lit(0));
        base.refresh.push_back(f.lit(0));
        for (int t = 1; t <= f.months; ++t) {
            base.onPremises.push_back(-f.ledger(Line::OnPremises, t));
            base.refresh.push_back(-f.ledger(Line::RefreshCapex, t));
        }
        return base;
    }
    /// Stage 2.
    void runCompany(const StayBase& stay)
    {
        OperatingLines<C> lines(f, stay);
        buy(lines);
        m_contracts.run();
        Tax<C> tax(f, Line::TaxPaid);
        Tax<C> unlevered(f, Line::UnleveredTaxPaid);
        open(tax);
        for (int t = 1; t <= f.months; ++t)
            month(t, lines, tax, unlevered);
    }

    const Ledger<C>& ledger() const { return f.ledger; }
    CaseFrame<C>& frame() { return f; }
    const CapitalRun<C>& capital() const { return m_capital; }
    const ContractsRun<C>& contracts() const { return m_contracts; }
    const AzureCost<C>& azure() const { return m_azure; }
    CapitalRun<C>& capital() { return m_capital; }

private:
    void buy(OperatingLines<C>& lines)
    {
        for (const OperatingLine& line : f.model.template table<OperatingLine>()) {
            if (line.kind != LineKind::Capex)
                continue;
            std::vector<N> purchases(static_cast<std::size_t>(f.months) + 1, f.lit(0));
            for (int t = 1; t <= f.months; ++t) {
                purchases[static_cast<std::size_t>(t)] = lines.amount(line, t);
                f.ledger.add(Line::CapitalExpenditure, t, -purchases[static_cast<std::size_t>(t)]);
            }
            m_assets.depreciate(line, purchases);
        }
    }

    void open(Tax<C>& tax)
    {
        Ledger<C>& l = f.ledger;
        l.set(Line::Cash, 0, in<&Company::openingCash>(c, f.company));
        l.set(Line::Receivables, 0, in<&Company::openingReceivables>(c, f.company));
        l.set(Line::FundingReceivable, 0, f.lit(0));
        l.set(Line::Prepaid, 0, m_azure.openingPrepaid() + m_contracts.openingPrepaid() + m_estate.updates().openingPrepaid());
        m_contracts.open();
        l.set(Line::CommitmentsPayable, 0, m_azure.commitmentsPayable(0));
        l.set(Line::FixedAssets, 0, in<&Company::openingFixedAssets>(c, f.company));
        l.set(Line::Payables, 0, in<&Company::openingPayables>(c, f.company));
        l.set(Line::AccruedAzure, 0, in<&Company::openingAccruedAzure>(c, f.company));
        setTax(tax, 0);
        m_capital.open();
        N owed = f.lit(0);
        for (const Line line : {Line::Payables, Line::AccruedAzure, Line::ContractPayables, Line::CustomerPrepayments,
                 Line::AccruedInterest, Line::TaxPayable, Line::DebtCarrying})
            owed = owed + l(line, 0);
        N owned = f.lit(0);
        for (const Line line : {Line::Cash, Line::Receivables, Line::FundingReceivable, Line::ContractReceivables,
                 Line::ContractAsset, Line::Prepaid, Line::TaxReceivable, Line::FixedAssets})
            owned = owned + l(line, 0);
        const bool isGiven = f.company.openingEquity.has();
        l.set(Line::OtherNetAssets, 0, isGiven ? owed + in<&Company::openingEquity>(c, f.company) - owned : f.lit(0));
        l.set(Line::Equity, 0, isGiven ? in<&Company::openingEquity>(c, f.company) : owned - owed);
        l.close(Line::Assets, 0);
        l.close(Line::LiabilitiesAndEquity, 0);
        m_capital.setLiquidity(0);
    }

    // The order of a month: MODEL.md 4.1.
    void month(int t, OperatingLines<C>& lines, Tax<C>& tax, Tax<C>& unlevered)
    {
        const Flows flows = operate(t, lines);
        m_capital.serve(t, m_contracts.issueShares(t));
        earn(t);
        settleTax(t, tax, unlevered, flows.nonTaxable);
        moveWorkingCapital(t, flows);
        payOut(t, lines);
        drawAndSweep(t);
        closeCash(t);
        closeBalance(t, tax);
        reconcile(t);
    }

    struct Flows
    {
        N revenueOnCredit;
        N costOnCredit;
        N nonTaxable; // signed as in the statement
    };
    Flows operate(int t, OperatingLines<C>& lines)
    {
        Flows flows{f.lit(0), f.lit(0), f.lit(0)};
        for (const OperatingLine& line : f.model.template table<OperatingLine>()) {
            if (line.kind != LineKind::Revenue && line.kind != LineKind::Cost)
                continue;
            const N amount = lines.amount(line, t);
            const bool isRevenue = line.kind == LineKind::Revenue;
            f.ledger.add(OperatingLines<C>::lineOf(line.kind), t, isRevenue ? amount : -amount);
            if (line.onCredit)
                (isRevenue ? flows.revenueOnCredit : flows.costOnCredit) =
                    (isRevenue ? flows.revenueOnCredit : flows.costOnCredit) + amount;
            if (!line.taxable)
                flows.nonTaxable = flows.nonTaxable + (isRevenue ? amount : -amount);
        }
        f.ledger.close(Line::Ebitda, t);
        return flows;
    }
    /// Interest on the month's opening cash, actual days over 365; negative cash earns nothing.
    void earn(int t)
    {
        const N cash = max(f.ledger(Line::Cash, t - 1), f.lit(0));
        const int days = f.plan.timeline.monthEnd(t) - f.plan.timeline.monthEnd(t - 1);
        const N income =
            c.book(Line::InterestIncome, 0, t, c.over(cash * in<&Company::cashInterestRate>(c, f.company) * f.lit(days), 365));
        f.ledger.add(Line::InterestIncome, t, income);
        f.ledger.add(Line::InterestReceived, t, income);
    }
    void settleTax(int t, Tax<C>& tax, Tax<C>& unlevered, const N& nonTaxable)
    {
        Ledger<C>& l = f.ledger;
        for (const Line line : {Line::Depreciation, Line::WriteOffs, Line::InterestIncome, Line::InterestExpense,
                 Line::CommitmentFees, Line::DiscountAmortisation})
            l.close(line, t);
        TaxMonth<N> now;
        now.ebitda = l(Line::Ebitda, t) - nonTaxable;
        now.depreciation = m_assets.tax().isSet() ? -m_assets.tax().deduct(t) : l(Line::Depreciation, t) + l(Line::WriteOffs, t);
        f.ledger.set(Line::TaxDeduction, t, now.depreciation);
        now.netInterest = l(Line::InterestIncome, t) + l(Line::InterestExpense, t) + l(Line::CommitmentFees, t)
            + l(Line::DiscountAmortisation, t);
        now.debtGains = m_capital.taxedGains();
        const auto levered = tax.month(t, now);
        f.ledger.add(Line::Tax, t, -levered.accrued);
        f.ledger.add(Line::TaxPaid, t, -levered.paid);
        now.netInterest = now.debtGains = f.lit(0);
        f.ledger.set(Line::UnleveredTaxPaid, t, -unlevered.month(t, now).paid);
    }

    N days(const N& amount, const N& outstanding) { return c.over(amount * f.lit(12) * outstanding, 365); }
    void moveWorkingCapital(int t, const Flows& flows)
    {
        Ledger<C>& l = f.ledger;
        // Labour is paid at once, software assurance and security updates a year in advance.
        const N onPremises =
            l(Line::OnPremLabour, t) + l(Line::OnPremAssurance, t) + l(Line::OnPremUpdates, t) - l(Line::OnPremises, t);
        N owed = flows.costOnCredit + onPremises + m_oneOff.partner(t);
        N owedBySites = f.lit(0);
        for (const auto& [id, bySite] : f.owedBySite()) {
            const N& owedBySite = bySite.second[static_cast<std::size_t>(t)];
            owed = owed - owedBySite;
            owedBySites = owedBySites + days(owedBySite, in<&Site::paymentLagDays>(c, *bySite.first));
        }
        l.set(Line::Receivables, t,
            c.book(Line::Receivables, 0, t, days(flows.revenueOnCredit, in<&Company::daysSalesOutstanding>(c, f.company))));
        l.set(Line::Payables, t,
            c.book(Line::Payables, 0, t, days(owed, in<&Company::daysPayablesOutstanding>(c, f.company)) + owedBySites));
        l.set(
            Line::FundingReceivable, t, l(Line::FundingReceivable, t - 1) + m_oneOff.fundingIncome(t) - m_oneOff.fundingCash(t));
        l.set(Line::Prepaid, t,
            l(Line::Prepaid, t - 1) + m_azure.prepaidChange(t) + m_contracts.prepaidChange(t)
                + m_estate.updates().prepaidChange(t));
        l.set(Line::CommitmentsPayable, t, m_azure.commitmentsPayable(t));
        invoice(t);
        m_contracts.moveWorkingCapital(t);
        l.add(Line::ChangeReceivables, t, l(Line::Receivables, t - 1) - l(Line::Receivables, t));
        l.add(Line::ChangePayables, t, l(Line::Payables, t) - l(Line::Payables, t - 1));
        l.add(Line::ChangeFundingReceivable, t, l(Line::FundingReceivable, t - 1) - l(Line::FundingReceivable, t));
        l.add(Line::ChangePrepaid, t, l(Line::Prepaid, t - 1) - l(Line::Prepaid, t));
        l.add(Line::ChangeAccruedAzure, t, l(Line::AccruedAzure, t) - l(Line::AccruedAzure, t - 1));
        l.add(Line::CashEbitda, t, l(Line::Ebitda, t));
    }
    /// Azure's invoice of the month's end is paid after the term; what was owed at the opening in the first month.
    void invoice(int t)
    {
        Ledger<C>& l = f.ledger;
        l.set(Line::AzureInvoiced, t, -m_azure.invoiced(t));
        const int from = t - m_azure.paymentLag();
        N paid = from >= 1 ? -l(Line::AzureInvoiced, from) : f.lit(0);
        if (t == 1)
            paid = paid + l(Line::AccruedAzure, 0);
        l.set(Line::AccruedAzure, t, l(Line::AccruedAzure, t - 1) - l(Line::AzureInvoiced, t) - paid);
    }

    void payOut(int t, OperatingLines<C>& lines)
    {
        for (const OperatingLine& line : f.model.template table<OperatingLine>())
            if (line.kind == LineKind::Distribution)
                f.ledger.add(Line::Distributions, t, -lines.amount(line, t));
    }
    void drawAndSweep(int t)
    {
        std::vector<N> flows{-m_capital.interestPaid(), f.ledger.close(Line::InvestingCash, t)};
        for (const Line line : childrenOf(Line::OperatingCash))
            if (line != Line::InterestPaid) // a sweep may pay more of it
                flows.push_back(f.ledger.close(line, t));
        for (const Line line : {Line::DebtDraws, Line::DebtRepayments, Line::DebtPrepayments, Line::CallPremiums, Line::DebtCosts,
                 Line::EquityIssues, Line::Distributions})
            flows.push_back(f.ledger.close(line, t));
        m_capital.drawRevolvers(t, c.sum(flows));
        f.ledger.close(Line::FreeCashFlow, t);
        f.ledger.close(Line::ProfitBeforeTax, t);
        f.ledger.close(Line::NetIncome, t);
    }
    void closeCash(int t)
    {
        f.ledger.close(Line::FinancingCash, t);
        f.ledger.close(Line::NetCashFlow, t);
        f.ledger.set(Line::Cash, t, f.ledger(Line::Cash, t - 1) + f.ledger(Line::NetCashFlow, t));
    }
    void setTax(Tax<C>& tax, int t)
    {
        f.ledger.set(Line::TaxReceivable, t, max(-tax.balance(), f.lit(0)));
        f.ledger.set(Line::TaxPayable, t, max(tax.balance(), f.lit(0)));
    }
    void closeBalance(int t, Tax<C>& tax)
    {
        Ledger<C>& l = f.ledger;
        const N bought = -(l(Line::CapitalExpenditure, t) + l(Line::RefreshCapex, t));
        l.set(Line::FixedAssets, t,
            l(Line::FixedAssets, t - 1) + bought + l(Line::Depreciation, t) + l(Line::WriteOffs, t) - l(Line::Disposals, t));
        l.set(Line::OtherNetAssets, t, l(Line::OtherNetAssets, t - 1));
        setTax(tax, t);
        m_capital.setTotals(t);
        l.set(Line::Equity, t,
            l(Line::Equity, t - 1) + l(Line::NetIncome, t) + l(Line::Distributions, t) + l(Line::EquityIssues, t)
                + l(Line::EquityIncentives, t) + l.close(Line::DebtConverted, t));
        l.close(Line::Assets, t);
        l.close(Line::LiabilitiesAndEquity, t);
        m_capital.setLiquidity(t);
    }
    void reconcile(int t)
    {
        Ledger<C>& l = f.ledger;
        l.set(Line::ReconNetIncome, t, l(Line::NetIncome, t));
        l.set(Line::ReconDepreciation, t, -(l(Line::Depreciation, t) + l(Line::WriteOffs, t)));
        l.set(Line::ReconPik, t, m_capital.pik());
        l.set(Line::ReconDiscount, t, -l(Line::DiscountAmortisation, t));
        l.set(Line::ReconWorkingCapital, t,
            l(Line::ChangeReceivables, t) + l(Line::ChangePrepaid, t) + l(Line::ChangePayables, t)
                + l(Line::ChangeAccruedAzure, t) + l(Line::ChangeFundingReceivable, t) + l(Line::ChangeContractReceivables, t)
                + l(Line::ChangeContractAsset, t) + l(Line::ChangeContractPayables, t) + l(Line::ChangeCustomerPrepayments, t));
        l.set(Line::ReconTaxPayable, t,
            (l(Line::TaxPayable, t) - l(Line::TaxReceivable, t)) - (l(Line::TaxPayable, t - 1) - l(Line::TaxReceivable, t - 1)));
        l.set(Line::ReconDebtGains, t, -l(Line::DebtGains, t));
        l.set(Line::ReconAccruedInterest, t,
            l(Line::AccruedInterest, t) - l(Line::AccruedInterest, t - 1) - m_capital.accruedRetranslated());
        l.close(Line::ReconOperatingCash, t);
    }

    CaseFrame<C> f;
    C& c;
    Estate<C> m_estate;
    Assets<C> m_assets;
    OneOff<C> m_oneOff;
    AzureCost<C> m_azure;
    ContractsRun<C> m_contracts;
    CapitalRun<C> m_capital;
};

} // namespace headroom
