// SPDX-License-Identifier: GPL-3.0-or-later
// One case of the company, month by month (MODEL.md 4): statement, cash, debt, tax, balance sheet.
#pragma once

#include "core/engine/formulas/assets.h"
#include "core/engine/formulas/azure_cost.h"
#include "core/engine/formulas/debt.h"
#include "core/engine/formulas/estate.h"
#include "core/engine/formulas/one_off.h"
#include "core/engine/formulas/operating_lines.h"
#include "core/engine/formulas/tax.h"
#include "core/engine/numbers/exact.h"

namespace headroom {

template<class C> class CompanyRun
{
public:
    using N = typename C::N;
    using StayBase = typename OperatingLines<C>::StayBase;

    CompanyRun(C& calc, const Plan& plan, const std::vector<DebtPlan>& debtPlans, Case which)
        : f(calc, plan, which), c(calc), m_debtPlans(debtPlans), m_estate(f), m_assets(f), m_oneOff(f), m_azure(f)
    {}

    /// Stage 1 after the counting: what IT costs on premises and on Azure.
    void runIt()
    {
        m_estate.run();
        m_assets.run();
        m_oneOff.run();
        m_azure.run();
        const N share = in<&AzurePlan::labourShare>(c, f.azure);
        for (int t = 1; t <= f.months; ++t) {
            f.ledger.add(Line::AzureLabour, t, c.book(Line::AzureLabour, f.azure.id, t, -(m_estate.movedLabour(t) * share)));
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
        for (const DebtPlan& plan : m_debtPlans)
            if (f.counts(plan.debt->appliesTo))
                m_debts.emplace_back(f, plan);
        m_debtMonths.resize(m_debts.size());
        Tax<C> tax(f, Line::TaxPaid);
        Tax<C> unlevered(f, Line::UnleveredTaxPaid);
        open(tax);
        for (int t = 1; t <= f.months; ++t)
            month(t, lines, tax, unlevered);
    }

    const Ledger<C>& ledger() const { return f.ledger; }
    CaseFrame<C>& frame() { return f; }
    std::size_t debtCount() const { return m_debts.size(); }
    const DebtInstrument& instrument(std::size_t i) const { return m_debts[i].instrument(); }
    /// Months 1 .. months of an instrument, from place 0 on.
    const std::vector<DebtMonth<N>>& debtMonths(std::size_t i) const { return m_debtMonths[i]; }
    const DebtMonth<N>& debtOpening(std::size_t i) const { return m_debtOpening[i]; }

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
        l.set(Line::Prepaid, 0, m_azure.openingPrepaid());
        l.set(Line::FixedAssets, 0, in<&Company::openingFixedAssets>(c, f.company));
        l.set(Line::Payables, 0, in<&Company::openingPayables>(c, f.company));
        l.set(Line::AccruedAzure, 0, in<&Company::openingAccruedAzure>(c, f.company));
        setTax(tax, 0);
        openDebt();
        setDebtTotals(0);
        N owed = f.lit(0);
        for (const Line line : {Line::Payables, Line::AccruedAzure, Line::AccruedInterest, Line::TaxPayable, Line::DebtCarrying})
            owed = owed + l(line, 0);
        N owned = f.lit(0);
        for (const Line line :
            {Line::Cash, Line::Receivables, Line::FundingReceivable, Line::Prepaid, Line::TaxReceivable, Line::FixedAssets})
            owned = owned + l(line, 0);
        const bool isGiven = f.company.openingEquity.has();
        l.set(Line::OtherNetAssets, 0, isGiven ? owed + in<&Company::openingEquity>(c, f.company) - owned : f.lit(0));
        l.set(Line::Equity, 0, isGiven ? in<&Company::openingEquity>(c, f.company) : owned - owed);
        l.close(Line::Assets, 0);
        l.close(Line::LiabilitiesAndEquity, 0);
        setLiquidity(0);
    }
    void openDebt()
    {
        for (Debt<C>& debt : m_debts) {
            DebtMonth<N> m;
            m.opening = m.draws = m.repayments = m.finalRepayment = m.pik = m.interestAccrued = m.feeAccrued = m.interestPaid =
                m.discountRunOff = f.lit(0);
            m.closing = debt.principal();
            m.accrued = debt.accrued();
            m.carrying = debt.carrying();
            m_debtOpening.push_back(m);
        }
    }

    // The order of a month: MODEL.md 4.1.
    void month(int t, OperatingLines<C>& lines, Tax<C>& tax, Tax<C>& unlevered)
    {
        const Flows flows = operate(t, lines);
        serveDebt(t);
        earn(t);
        settleTax(t, tax, unlevered, flows.nonTaxable);
        moveWorkingCapital(t, flows);
        payOut(t, lines);
        drawRevolvers(t);
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
    void serveDebt(int t)
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
    /// Interest on the month's opening cash, actual days over 365; negative cash earns nothing.
    void earn(int t)
    {
        const N cash = max(f.ledger(Line::Cash, t - 1), f.lit(0));
        const int days = f.plan.timeline.monthEnd(t) - f.plan.timeline.monthEnd(t - 1);
        const N income =
            c.book(Line::InterestIncome, 0, t, c.over(cash * in<&Company::cashInterestRate>(c, f.company) * f.lit(days), 365));
        f.ledger.add(Line::InterestIncome, t, income);
        f.ledger.add(Line::InterestReceived, t, income);
        f.ledger.close(Line::ProfitBeforeTax, t);
    }
    void settleTax(int t, Tax<C>& tax, Tax<C>& unlevered, const N& nonTaxable)
    {
        const Ledger<C>& l = f.ledger;
        TaxMonth<N> now;
        now.ebitda = l(Line::Ebitda, t) - nonTaxable;
        now.depreciation = l(Line::Depreciation, t) + l(Line::WriteOffs, t);
        now.netInterest = l(Line::InterestIncome, t) + l(Line::InterestExpense, t) + l(Line::CommitmentFees, t)
            + l(Line::DiscountAmortisation, t);
        const auto levered = tax.month(t, now);
        f.ledger.add(Line::Tax, t, -levered.accrued);
        f.ledger.add(Line::TaxPaid, t, -levered.paid);
        now.netInterest = f.lit(0);
        f.ledger.set(Line::UnleveredTaxPaid, t, -unlevered.month(t, now).paid);
        f.ledger.close(Line::NetIncome, t);
    }

    N days(const N& amount, const N& outstanding) { return c.over(amount * f.lit(12) * outstanding, 365); }
    void moveWorkingCapital(int t, const Flows& flows)
    {
        Ledger<C>& l = f.ledger;
        // Labour is paid at once, software assurance in its renewal month.
        const N onPremises = l(Line::OnPremLabour, t) + l(Line::OnPremAssurance, t) - l(Line::OnPremises, t);
        const N owed = flows.costOnCredit + onPremises + m_oneOff.partner(t);
        l.set(Line::Receivables, t,
            c.book(Line::Receivables, 0, t, days(flows.revenueOnCredit, in<&Company::daysSalesOutstanding>(c, f.company))));
        l.set(Line::Payables, t, c.book(Line::Payables, 0, t, days(owed, in<&Company::daysPayablesOutstanding>(c, f.company))));
        l.set(
            Line::FundingReceivable, t, l(Line::FundingReceivable, t - 1) + m_oneOff.fundingIncome(t) - m_oneOff.fundingCash(t));
        l.set(Line::Prepaid, t, l(Line::Prepaid, t - 1) + m_azure.prepaidChange(t));
        invoice(t);
        l.add(Line::ChangeReceivables, t, l(Line::Receivables, t - 1) - l(Line::Receivables, t));
        l.add(Line::ChangePayables, t, l(Line::Payables, t) - l(Line::Payables, t - 1));
        l.add(Line::ChangeFundingReceivable, t, l(Line::FundingReceivable, t - 1) - l(Line::FundingReceivable, t));
        l.add(Line::ChangePrepaid, t, l(Line::Prepaid, t - 1) - l(Line::Prepaid, t));
        l.add(Line::ChangeAccruedAzure, t, l(Line::AccruedAzure, t) - l(Line::AccruedAzure, t - 1));
        l.add(Line::CashEbitda, t, l(Line::Ebitda, t));
        l.close(Line::OperatingCash, t);
        l.close(Line::InvestingCash, t);
        l.close(Line::FreeCashFlow, t);
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
        f.ledger.close(Line::Distributions, t);
        f.ledger.close(Line::DebtRepayments, t);
    }
    /// Below minimum cash the cheapest revolver is drawn first; above it the dearest is repaid first.
    void drawRevolvers(int t)
    {
        const N before = f.ledger(Line::Cash, t - 1) + f.ledger(Line::FreeCashFlow, t) + f.ledger(Line::DebtRepayments, t)
            + f.ledger(Line::Distributions, t) - m_revolverExpired;
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
            m_debtMonths[i].push_back(m_month[i]);
    }
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
            rates[i] = allInRate(exact, m_debtPlans[planOf(i)], t);
            order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rates[a] < rates[b]; });
        return order;
    }
    std::size_t planOf(std::size_t debt) const
    {
        for (std::size_t i = 0; i < m_debtPlans.size(); ++i)
            if (m_debtPlans[i].debt == &m_debts[debt].instrument())
                return i;
        return 0;
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
    void setDebtTotals(int t)
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
    void closeBalance(int t, Tax<C>& tax)
    {
        Ledger<C>& l = f.ledger;
        const N bought = -(l(Line::CapitalExpenditure, t) + l(Line::RefreshCapex, t));
        l.set(Line::FixedAssets, t,
            l(Line::FixedAssets, t - 1) + bought + l(Line::Depreciation, t) + l(Line::WriteOffs, t) - l(Line::Disposals, t));
        l.set(Line::OtherNetAssets, t, l(Line::OtherNetAssets, t - 1));
        setTax(tax, t);
        setDebtTotals(t);
        l.set(Line::Equity, t, l(Line::Equity, t - 1) + l(Line::NetIncome, t) + l(Line::Distributions, t));
        l.close(Line::Assets, t);
        l.close(Line::LiabilitiesAndEquity, t);
        setLiquidity(t);
    }
    void reconcile(int t)
    {
        Ledger<C>& l = f.ledger;
        N pik = f.lit(0);
        for (const DebtMonth<N>& m : m_month)
            pik = pik + m.pik;
        l.set(Line::ReconNetIncome, t, l(Line::NetIncome, t));
        l.set(Line::ReconDepreciation, t, -(l(Line::Depreciation, t) + l(Line::WriteOffs, t)));
        l.set(Line::ReconPik, t, pik);
        l.set(Line::ReconDiscount, t, -l(Line::DiscountAmortisation, t));
        l.set(Line::ReconWorkingCapital, t,
            l(Line::ChangeReceivables, t) + l(Line::ChangePrepaid, t) + l(Line::ChangePayables, t)
                + l(Line::ChangeAccruedAzure, t) + l(Line::ChangeFundingReceivable, t));
        l.set(Line::ReconTaxPayable, t,
            (l(Line::TaxPayable, t) - l(Line::TaxReceivable, t)) - (l(Line::TaxPayable, t - 1) - l(Line::TaxReceivable, t - 1)));
        l.set(Line::ReconAccruedInterest, t, l(Line::AccruedInterest, t) - l(Line::AccruedInterest, t - 1));
        l.close(Line::ReconOperatingCash, t);
    }

    CaseFrame<C> f;
    C& c;
    const std::vector<DebtPlan>& m_debtPlans;
    Estate<C> m_estate;
    Assets<C> m_assets;
    OneOff<C> m_oneOff;
    AzureCost<C> m_azure;
    std::vector<Debt<C>> m_debts;
    std::vector<DebtMonth<N>> m_month;
    N m_revolverExpired; // repaid at expiry this month
    std::vector<std::vector<DebtMonth<N>>> m_debtMonths;
    std::vector<DebtMonth<N>> m_debtOpening;
};

} // namespace headroom
