// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the statements: one list, from which come ids, labels, parents and order.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

// X(Line, id, label, parent, kind): a parent is the sum of its children; None has no parent.
// Kinds: Flow (an amount of the month, column 0 empty), Balance (at the month's end, column 0 is the opening).
// Signs: in flows cash in, income and gains are positive, costs negative. In balances assets, liabilities and equity are positive.
#define HEADROOM_LINES(X)                                                                                                        \
    X(Revenue, "revenue", "Revenue", Ebitda, Flow)                                                                               \
    X(OperatingCost, "operatingCost", "Operating cost", Ebitda, Flow)                                                            \
    X(OnPremises, "onPremises", "On-premises IT", Ebitda, Flow)                                                                  \
    X(OnPremHardware, "onPremHardware", "Hardware maintenance", OnPremises, Flow)                                                \
    X(OnPremStorage, "onPremStorage", "Storage maintenance", OnPremises, Flow)                                                   \
    X(OnPremNetwork, "onPremNetwork", "Network", OnPremises, Flow)                                                               \
    X(OnPremSoftware, "onPremSoftware", "Software licences", OnPremises, Flow)                                                   \
    X(OnPremVirtualisation, "onPremVirtualisation", "Virtualisation", OnPremises, Flow)                                          \
    X(OnPremFacilities, "onPremFacilities", "Facilities", OnPremises, Flow)                                                      \
    X(OnPremSecurity, "onPremSecurity", "Security", OnPremises, Flow)                                                            \
    X(OnPremManagement, "onPremManagement", "Management", OnPremises, Flow)                                                      \
    X(OnPremLabour, "onPremLabour", "Labour", OnPremises, Flow)                                                                  \
    X(OnPremOther, "onPremOther", "Other", OnPremises, Flow)                                                                     \
    X(OnPremPower, "onPremPower", "Power", OnPremises, Flow)                                                                     \
    X(OnPremRent, "onPremRent", "Rent", OnPremises, Flow)                                                                        \
    X(OnPremAssurance, "onPremAssurance", "Software assurance", OnPremises, Flow)                                                \
    X(OnPremUpdates, "onPremUpdates", "Extended security updates", OnPremises, Flow)                                             \
    X(OnPremDeferral, "onPremDeferral", "Maintenance past the refresh", OnPremises, Flow)                                        \
    X(Azure, "azure", "Azure", Ebitda, Flow)                                                                                     \
    X(AzureCompute, "azureCompute", "Compute, pay as you go", Azure, Flow)                                                       \
    X(AzureReservations, "azureReservations", "Reservations", Azure, Flow)                                                       \
    X(AzureSavingsPlans, "azureSavingsPlans", "Savings plans", Azure, Flow)                                                      \
    X(AzureLicences, "azureLicences", "Licences", Azure, Flow)                                                                   \
    X(AzureStorage, "azureStorage", "Disks", Azure, Flow)                                                                        \
    X(AzureNetwork, "azureNetwork", "Network", Azure, Flow)                                                                      \
    X(AzureManagement, "azureManagement", "Backup and monitoring", Azure, Flow)                                                  \
    X(AzureSecurity, "azureSecurity", "Security", Azure, Flow)                                                                   \
    X(AzureServices, "azureServices", "Services at a fixed price", Azure, Flow)                                                  \
    X(AzurePlatformServices, "azurePlatformServices", "Platform services", Azure, Flow)                                          \
    X(AzureHosts, "azureHosts", "Hosts", Azure, Flow)                                                                            \
    X(AzurePlatform, "azurePlatform", "Platform", Azure, Flow)                                                                   \
    X(AzureSupport, "azureSupport", "Support", Azure, Flow)                                                                      \
    X(AzureCredits, "azureCredits", "Credits used", Azure, Flow)                                                                 \
    X(AzureShortfall, "azureShortfall", "Commitment shortfall expired", Azure, Flow)                                             \
    X(AzureLabour, "azureLabour", "Labour on Azure", Ebitda, Flow)                                                               \
    X(OneOff, "oneOff", "One-off cost", Ebitda, Flow)                                                                            \
    X(OneOffMigration, "oneOffMigration", "Migration", OneOff, Flow)                                                             \
    X(OneOffPartner, "oneOffPartner", "Partner", OneOff, Flow)                                                                   \
    X(OneOffDecommissioning, "oneOffDecommissioning", "Decommissioning", OneOff, Flow)                                           \
    X(OneOffSeverance, "oneOffSeverance", "Severance", OneOff, Flow)                                                             \
    X(OneOffLeaseExit, "oneOffLeaseExit", "Early end of leases", OneOff, Flow)                                                   \
    X(OneOffRestoration, "oneOffRestoration", "Restoration", OneOff, Flow)                                                       \
    X(VendorFunding, "vendorFunding", "Vendor funding", Ebitda, Flow)                                                            \
    X(CapacityContracts, "capacityContracts", "Capacity contracts", Ebitda, Flow)                                                \
    X(CapacityRevenue, "capacityRevenue", "Capacity sold", CapacityContracts, Flow)                                              \
    X(CapacityIncentives, "capacityIncentives", "Customer incentives", CapacityContracts, Flow)                                  \
    X(CapacityPurchases, "capacityPurchases", "Capacity bought", CapacityContracts, Flow)                                        \
    X(CapacityValueOfUse, "capacityValueOfUse", "Value of use", CapacityContracts, Flow)                                         \
    X(CapacityRunning, "capacityRunning", "Energy and sites", CapacityContracts, Flow)                                           \
    X(CapacityFees, "capacityFees", "Termination and assignment", CapacityContracts, Flow)                                       \
    X(Ebitda, "ebitda", "EBITDA", ProfitBeforeTax, Flow)                                                                         \
    X(Depreciation, "depreciation", "Depreciation", ProfitBeforeTax, Flow)                                                       \
    X(WriteOffs, "writeOffs", "Losses on disposal", ProfitBeforeTax, Flow)                                                       \
    X(InterestIncome, "interestIncome", "Interest income", ProfitBeforeTax, Flow)                                                \
    X(InterestExpense, "interestExpense", "Interest", ProfitBeforeTax, Flow)                                                     \
    X(CommitmentFees, "commitmentFees", "Commitment fees", ProfitBeforeTax, Flow)                                                \
    X(DiscountAmortisation, "discountAmortisation", "Amortisation of discount and fees", ProfitBeforeTax, Flow)                  \
    X(DebtGains, "debtGains", "Gains and losses on debt", ProfitBeforeTax, Flow)                                                 \
    X(ProfitBeforeTax, "profitBeforeTax", "Profit before tax", NetIncome, Flow)                                                  \
    X(Tax, "tax", "Current tax", NetIncome, Flow)                                                                                \
    X(NetIncome, "netIncome", "Net income", None, Flow)                                                                          \
    X(CashEbitda, "cashEbitda", "EBITDA", OperatingCash, Flow)                                                                   \
    X(ChangeReceivables, "changeReceivables", "Change in receivables", OperatingCash, Flow)                                      \
    X(ChangePrepaid, "changePrepaid", "Change in prepaid cost", OperatingCash, Flow)                                             \
    X(ChangePayables, "changePayables", "Change in payables", OperatingCash, Flow)                                               \
    X(ChangeAccruedAzure, "changeAccruedAzure", "Change in Azure invoices owed", OperatingCash, Flow)                            \
    X(ChangeFundingReceivable, "changeFundingReceivable", "Change in vendor funding owed", OperatingCash, Flow)                  \
    X(ChangeContractReceivables, "changeContractReceivables", "Change in capacity receivables", OperatingCash, Flow)             \
    X(ChangeContractAsset, "changeContractAsset", "Change in contract asset", OperatingCash, Flow)                               \
    X(ChangeContractPayables, "changeContractPayables", "Change in capacity payables", OperatingCash, Flow)                      \
    X(ChangeCustomerPrepayments, "changeCustomerPrepayments", "Change in customer prepayments", OperatingCash, Flow)             \
    X(TaxPaid, "taxPaid", "Tax paid", OperatingCash, Flow)                                                                       \
    X(InterestPaid, "interestPaid", "Interest and commitment fees paid", OperatingCash, Flow)                                    \
    X(InterestReceived, "interestReceived", "Interest received", OperatingCash, Flow)                                            \
    X(OperatingCash, "operatingCash", "Cash from operations", FreeCashFlow, Flow)                                                \
    X(CapitalExpenditure, "capex", "Capital expenditure", InvestingCash, Flow)                                                   \
    X(RefreshCapex, "refreshCapex", "Refresh of servers", InvestingCash, Flow)                                                   \
    X(Disposals, "disposals", "Disposals", InvestingCash, Flow)                                                                  \
    X(InvestingCash, "investingCash", "Cash from investing", FreeCashFlow, Flow)                                                 \
    X(FreeCashFlow, "freeCashFlow", "Free cash flow", NetCashFlow, Flow)                                                         \
    X(DebtDraws, "debtDraws", "Debt issued and drawn", FinancingCash, Flow)                                                      \
    X(DebtRepayments, "debtRepayments", "Scheduled repayments", FinancingCash, Flow)                                             \
    X(DebtPrepayments, "debtPrepayments", "Prepayments", FinancingCash, Flow)                                                    \
    X(CallPremiums, "callPremiums", "Call premiums", FinancingCash, Flow)                                                        \
    X(DebtCosts, "debtCosts", "Issue costs, fees and consent payments", FinancingCash, Flow)                                     \
    X(CashSweep, "cashSweep", "Cash sweep", FinancingCash, Flow)                                                                 \
    X(RevolverDraws, "revolverDraws", "Revolver drawn (repaid)", FinancingCash, Flow)                                            \
    X(EquityIssues, "equityIssues", "Net equity proceeds", FinancingCash, Flow)                                                  \
    X(EquityProceeds, "equityProceeds", "Shares issued", EquityIssues, Flow)                                                     \
    X(EquityCosts, "equityCosts", "Costs of share issues", EquityIssues, Flow)                                                   \
    X(Distributions, "distributions", "Distributions", FinancingCash, Flow)                                                      \
    X(FinancingCash, "financingCash", "Cash from financing", NetCashFlow, Flow)                                                  \
    X(NetCashFlow, "netCashFlow", "Net cash flow", None, Flow)                                                                   \
    X(ReconNetIncome, "reconNetIncome", "Net income", ReconOperatingCash, Flow)                                                  \
    X(ReconDepreciation, "reconDepreciation", "Depreciation and losses on disposal", ReconOperatingCash, Flow)                   \
    X(ReconPik, "reconPik", "Interest added to principal", ReconOperatingCash, Flow)                                             \
    X(ReconDiscount, "reconDiscount", "Amortisation of discount and fees", ReconOperatingCash, Flow)                             \
    X(ReconDebtGains, "reconDebtGains", "Gains and losses on debt", ReconOperatingCash, Flow)                                    \
    X(ReconWorkingCapital, "reconWorkingCapital", "Change in working capital", ReconOperatingCash, Flow)                         \
    X(ReconTaxPayable, "reconTaxPayable", "Change in tax payable", ReconOperatingCash, Flow)                                     \
    X(ReconAccruedInterest, "reconAccruedInterest", "Change in accrued interest", ReconOperatingCash, Flow)                      \
    X(ReconOperatingCash, "reconOperatingCash", "Cash from operations, indirectly", None, Flow)                                  \
    X(Cash, "cash", "Cash", Assets, Balance)                                                                                     \
    X(Receivables, "receivables", "Receivables", Assets, Balance)                                                                \
    X(FundingReceivable, "fundingReceivable", "Vendor funding owed", Assets, Balance)                                            \
    X(ContractReceivables, "contractReceivables", "Capacity receivables", Assets, Balance)                                       \
    X(ContractAsset, "contractAsset", "Contract asset", Assets, Balance)                                                         \
    X(Prepaid, "prepaid", "Prepaid cost", Assets, Balance)                                                                       \
    X(TaxReceivable, "taxReceivable", "Tax receivable", Assets, Balance)                                                         \
    X(FixedAssets, "fixedAssets", "Net fixed assets", Assets, Balance)                                                           \
    X(OtherNetAssets, "otherNetAssets", "Other net assets, unexplained", Assets, Balance)                                        \
    X(Assets, "assets", "Assets", None, Balance)                                                                                 \
    X(Payables, "payables", "Payables", LiabilitiesAndEquity, Balance)                                                           \
    X(AccruedAzure, "accruedAzure", "Azure invoices owed", LiabilitiesAndEquity, Balance)                                        \
    X(ContractPayables, "contractPayables", "Capacity payables", LiabilitiesAndEquity, Balance)                                  \
    X(CustomerPrepayments, "customerPrepayments", "Customer prepayments and make-up obligations", LiabilitiesAndEquity, Balance) \
    X(AccruedInterest, "accruedInterest", "Accrued interest", LiabilitiesAndEquity, Balance)                                     \
    X(TaxPayable, "taxPayable", "Tax payable", LiabilitiesAndEquity, Balance)                                                    \
    X(DebtCarrying, "debtCarrying", "Debt, carrying amount", LiabilitiesAndEquity, Balance)                                      \
    X(Equity, "equity", "Equity", LiabilitiesAndEquity, Balance)                                                                 \
    X(LiabilitiesAndEquity, "liabilitiesAndEquity", "Liabilities and equity", None, Balance)                                     \
    X(DebtPrincipal, "debtPrincipal", "Debt, principal", None, Balance)                                                          \
    X(RevolverDrawn, "revolverDrawn", "Revolvers drawn", None, Balance)                                                          \
    X(Undrawn, "undrawn", "Undrawn commitments", Liquidity, Balance)                                                             \
    X(LiquidityCash, "liquidityCash", "Cash", Liquidity, Balance)                                                                \
    X(Liquidity, "liquidity", "Liquidity", None, Balance)                                                                        \
    X(Shortfall, "shortfall", "Shortfall against minimum cash", None, Balance)                                                   \
    X(DebtConverted, "debtConverted", "Debt converted into shares", None, Flow)                                                  \
    X(UnleveredTaxPaid, "unleveredTaxPaid", "Tax paid without debt", None, Flow)                                                 \
    X(AzureInvoiced, "azureInvoiced", "Azure invoiced", None, Flow)                                                              \
    X(EquityIncentives, "equityIncentives", "Shares given to customers", None, Flow)                                             \
    X(CommitmentEligible, "commitmentEligible", "Spend that counts towards commitments", None, Flow)                             \
    X(CommitmentCharged, "commitmentCharged", "Commitment shortfall charged", None, Flow)                                        \
    X(TaxDeduction, "taxDeduction", "Depreciation and losses for tax", None, Flow)                                               \
    X(CommitmentsPayable, "commitmentsPayable", "Commitments still to be invoiced", None, Balance)

enum class Line : std::uint8_t {
#define HEADROOM_LINE(name, id, label, parent, kind) name,
    HEADROOM_LINES(HEADROOM_LINE)
#undef HEADROOM_LINE
        None
};
constexpr std::size_t lineCount = static_cast<std::size_t>(Line::None);

enum class LineKindOf : std::uint8_t { Flow, Balance };

struct LineInfo
{
    Line line;
    std::string_view id;    // "netCashFlow": in files and on the command line
    std::string_view label; // English source text for translation
    Line parent;            // None for a top line
    LineKindOf kind;
};

inline constexpr std::array<LineInfo, lineCount> lineInfos{{
#define HEADROOM_LINE(name, id, label, parent, kind) {Line::name, id, label, Line::parent, LineKindOf::kind},
    HEADROOM_LINES(HEADROOM_LINE)
#undef HEADROOM_LINE
}};

constexpr const LineInfo& info(Line line) { return lineInfos[static_cast<std::size_t>(line)]; }
constexpr std::optional<Line> findLine(std::string_view id)
{
    for (const LineInfo& line : lineInfos)
        if (line.id == id)
            return line.line;
    return std::nullopt;
}

} // namespace headroom
