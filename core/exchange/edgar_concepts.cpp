// SPDX-License-Identifier: GPL-3.0-or-later
// Source: the US GAAP taxonomy (FASB) and the IFRS taxonomy, as companies use them in their filings.
#include "core/exchange/edgar_concepts.h"

#include <algorithm>

namespace headroom {

namespace {

using F = EdgarFigure;
using P = EdgarPeriod;

EdgarWay one(std::string_view tag) { return {{{tag, 1, true}}, false}; }
EdgarWay nearly(std::string_view tag) { return {{{tag, 1, true}}, true}; }

std::vector<EdgarRule> balanceRules()
{
    return {
        {F::Cash, "cash", "openingCash", P::Day, false, true,
            {one("us-gaap:CashAndCashEquivalentsAtCarryingValue"), one("ifrs-full:CashAndCashEquivalents"),
                nearly("us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents"), nearly("us-gaap:Cash")}},
        {F::Receivables, "receivables", "openingReceivables", P::Day, false, true,
            {one("us-gaap:AccountsReceivableNetCurrent"), one("us-gaap:ReceivablesNetCurrent"),
                one("ifrs-full:CurrentTradeReceivables"), nearly("us-gaap:AccountsNotesAndLoansReceivableNetCurrent"),
                nearly("ifrs-full:TradeAndOtherCurrentReceivables")}},
        {F::Payables, "payables", "openingPayables", P::Day, false, true,
            {one("us-gaap:AccountsPayableCurrent"), one("us-gaap:AccountsPayableTradeCurrent"),
                nearly("us-gaap:AccountsPayableAndAccruedLiabilitiesCurrent"), nearly("ifrs-full:TradeAndOtherCurrentPayables")}},
        {F::FixedAssets, "fixedAssets", "openingFixedAssets", P::Day, false, true,
            {one("us-gaap:PropertyPlantAndEquipmentNet"), one("ifrs-full:PropertyPlantAndEquipment"),
                nearly("us-gaap:"
                       "PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetAfterAccumulatedDepreciationAndAmortization")}},
        {F::Equity, "equity", "openingEquity", P::Day, false, true,
            {one("us-gaap:StockholdersEquity"),
                one("us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest"), one("ifrs-full:Equity")}},
        {F::TaxPayable, "taxPayable", "openingTaxPayable", P::Day, false, false,
            {{{{"us-gaap:AccruedIncomeTaxesCurrent", 1, true}, {"us-gaap:IncomeTaxesReceivable", -1, false}}, false},
                {{{"us-gaap:IncomeTaxesReceivable", -1, true}}, false}, nearly("us-gaap:TaxesPayableCurrent")}},
        {F::DebtCurrent, "debtCurrent", {}, P::Day, false, true,
            {one("us-gaap:LongTermDebtCurrent"), one("us-gaap:LongTermDebtAndCapitalLeaseObligationsCurrent"),
                nearly("us-gaap:DebtCurrent")}},
        {F::DebtNoncurrent, "debtNoncurrent", {}, P::Day, false, true,
            {one("us-gaap:LongTermDebtNoncurrent"), one("us-gaap:LongTermDebtAndCapitalLeaseObligations")}},
        {F::DebtTotal, "debtTotal", {}, P::Day, false, false,
            {{{{"us-gaap:LongTermDebtNoncurrent", 1, true}, {"us-gaap:LongTermDebtCurrent", 1, true}}, false},
                {{{"us-gaap:LongTermDebtAndCapitalLeaseObligations", 1, true},
                     {"us-gaap:LongTermDebtAndCapitalLeaseObligationsCurrent", 1, true}},
                    false},
                one("us-gaap:LongTermDebt"), one("us-gaap:LongTermDebtAndCapitalLeaseObligationsIncludingCurrentMaturities"),
                nearly("us-gaap:DebtLongtermAndShorttermCombinedAmount"), nearly("us-gaap:DebtInstrumentCarryingAmount")}},
    };
}

/// Operating income before depreciation and amortisation; an impairment of goodwill is written down like them.
EdgarWay ebitdaWith(std::string_view depreciation)
{
    return {
        {{"us-gaap:OperatingIncomeLoss", 1, true}, {depreciation, 1, true}, {"us-gaap:GoodwillImpairmentLoss", 1, false}}, true};
}

std::vector<EdgarRule> yearRules()
{
    return {
        {F::Revenue, "revenue", {}, P::TwelveMonths, false, true,
            {one("us-gaap:Revenues"), one("us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax"),
                one("us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax"), one("us-gaap:SalesRevenueNet"),
                one("ifrs-full:Revenue")}},
        {F::OperatingIncome, "operatingIncome", {}, P::TwelveMonths, false, false,
            {one("us-gaap:OperatingIncomeLoss"), one("ifrs-full:ProfitLossFromOperatingActivities"),
                {{{"us-gaap:Revenues", 1, true}, {"us-gaap:CostsAndExpenses", -1, true}}, false}}},
        {F::Ebitda, "ebitda", "lastYearEbitda", P::TwelveMonths, false, true,
            {ebitdaWith("us-gaap:DepreciationDepletionAndAmortization"), ebitdaWith("us-gaap:DepreciationAndAmortization"),
                ebitdaWith("us-gaap:DepreciationAmortizationAndAccretionNet")}},
        {F::InterestExpense, "interestExpense", {}, P::TwelveMonths, false, true,
            {one("us-gaap:InterestExpense"), one("us-gaap:InterestExpenseNonoperating"), one("us-gaap:InterestExpenseDebt"),
                one("us-gaap:InterestAndDebtExpense"), nearly("ifrs-full:FinanceCosts")}},
        {F::InterestPaid, "interestPaid", "lastYearCashInterest", P::TwelveMonths, false, true,
            {one("us-gaap:InterestPaidNet"), one("us-gaap:InterestPaid"),
                one("ifrs-full:InterestPaidClassifiedAsOperatingActivities"), nearly("us-gaap:InterestExpense"),
                nearly("us-gaap:InterestExpenseNonoperating"), nearly("us-gaap:InterestExpenseDebt")}},
        {F::TaxPaid, "taxPaid", "lastYearTaxPaid", P::TwelveMonths, false, true,
            {one("us-gaap:IncomeTaxesPaidNet"), one("us-gaap:IncomeTaxesPaid"),
                one("ifrs-full:IncomeTaxesPaidRefundClassifiedAsOperatingActivities"),
                nearly("us-gaap:IncomeTaxExpenseBenefit")}},
        {F::OperatingCashFlow, "operatingCashFlow", {}, P::TwelveMonths, false, false,
            {one("us-gaap:NetCashProvidedByUsedInOperatingActivities"),
                one("us-gaap:NetCashProvidedByUsedInOperatingActivitiesContinuingOperations"),
                one("ifrs-full:CashFlowsFromUsedInOperatingActivities")}},
        {F::Capex, "capex", "lastYearCapex", P::TwelveMonths, false, true,
            {one("us-gaap:PaymentsToAcquirePropertyPlantAndEquipment"), one("us-gaap:PaymentsToAcquireProductiveAssets"),
                one("us-gaap:PaymentsToAcquireOtherPropertyPlantAndEquipment"),
                one("ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities")}},
    };
}

std::vector<EdgarRule> shareRules()
{
    return {
        {F::SharesBasic, "sharesBasic", "sharesBasic", P::Cover, true, false,
            {one("dei:EntityCommonStockSharesOutstanding"), one("us-gaap:CommonStockSharesOutstanding")}},
        {F::SharesDiluted, "sharesDiluted", "sharesDiluted", P::Quarter, true, false,
            {nearly("us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding")}},
    };
}

std::vector<EdgarRule> allRules()
{
    std::vector<EdgarRule> rules = balanceRules();
    for (EdgarRule& rule : yearRules())
        rules.push_back(std::move(rule));
    for (EdgarRule& rule : shareRules())
        rules.push_back(std::move(rule));
    return rules;
}

} // namespace

std::span<const EdgarRule> edgarRules()
{
    static const std::vector<EdgarRule> rules = allRules();
    return rules;
}

const EdgarRule& edgarRule(EdgarFigure figure) { return edgarRules()[static_cast<std::size_t>(figure)]; }

std::span<const EdgarLadder> edgarLadders()
{
    static const std::vector<EdgarLadder> ladders{
        {false,
            {{0, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalRemainderOfFiscalYear"},
                {1, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInNextTwelveMonths"},
                {2, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInYearTwo"},
                {3, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInYearThree"},
                {4, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInYearFour"},
                {5, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInYearFive"},
                {6, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalAfterYearFive"}}},
        {true,
            {{1, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInNextRollingTwelveMonths"},
                {2, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInRollingYearTwo"},
                {3, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInRollingYearThree"},
                {4, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInRollingYearFour"},
                {5, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInRollingYearFive"},
                {6, "us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipalInRollingAfterYearFive"}}},
        {false,
            {{0, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalRemainderOfFiscalYear"},
                {1, "us-gaap:LongTermDebtAndCapitalLeaseObligationsRepaymentsOfPrincipalInNextTwelveMonths"},
                {2, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalInYearTwo"},
                {3, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalInYearThree"},
                {4, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalInYearFour"},
                {5, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalInYearFive"},
                {6, "us-gaap:LongTermDebtAndCapitalLeaseObligationsMaturitiesRepaymentsOfPrincipalAfterYearFive"}}},
    };
    return ladders;
}

std::vector<std::string> edgarConcepts()
{
    std::vector<std::string> concepts;
    for (const EdgarRule& rule : edgarRules())
        for (const EdgarWay& way : rule.ways)
            for (const EdgarTerm& term : way.terms)
                concepts.emplace_back(term.tag);
    for (const EdgarLadder& ladder : edgarLadders())
        for (const EdgarMaturity& maturity : ladder.years)
            concepts.emplace_back(maturity.tag);
    std::sort(concepts.begin(), concepts.end());
    concepts.erase(std::unique(concepts.begin(), concepts.end()), concepts.end());
    return concepts;
}

} // namespace headroom
