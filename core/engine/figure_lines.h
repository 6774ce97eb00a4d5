// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines the figures of MODEL.md 7 are sums of: one list for computing them and for explaining them.
#pragma once

#include "core/engine/lines.h"

#include <array>
#include <span>

namespace headroom {

struct SignedLine
{
    Line line;
    int sign = 1;
};

/// B(t): net cash flow without what is drawn from revolvers, what shares bring, and what the cash sweep prepays.
inline constexpr std::array cashBenefitLines{SignedLine{Line::NetCashFlow}, SignedLine{Line::RevolverDraws, -1},
    SignedLine{Line::EquityIssues, -1}, SignedLine{Line::CashSweep, -1}};

/// U(t): cash before debt.
inline constexpr std::array unleveredLines{SignedLine{Line::Ebitda}, SignedLine{Line::ChangeReceivables},
    SignedLine{Line::ChangePrepaid}, SignedLine{Line::ChangePayables}, SignedLine{Line::ChangeAccruedAzure},
    SignedLine{Line::ChangeFundingReceivable}, SignedLine{Line::ChangeContractReceivables}, SignedLine{Line::ChangeContractAsset},
    SignedLine{Line::ChangeContractPayables}, SignedLine{Line::ChangeCustomerPrepayments}, SignedLine{Line::InvestingCash},
    SignedLine{Line::UnleveredTaxPaid}};

/// Cost of ownership, shown positive: as paid, but for the days payables are outstanding; before tax and interest. Capacity bought is
/// in it, with what is paid in advance; fees for its early end are not.
inline constexpr std::array ownershipLines{SignedLine{Line::OnPremises, -1}, SignedLine{Line::Azure, -1},
    SignedLine{Line::AzureLabour, -1}, SignedLine{Line::OneOff, -1}, SignedLine{Line::VendorFunding, -1},
    SignedLine{Line::RefreshCapex, -1}, SignedLine{Line::Disposals, -1}, SignedLine{Line::ChangePrepaid, -1},
    SignedLine{Line::ChangeAccruedAzure, -1}, SignedLine{Line::ChangeFundingReceivable, -1},
    SignedLine{Line::CapacityPurchases, -1}, SignedLine{Line::ChangeContractPayables, -1}};

/// EBITDA without one-off cost, vendor funding and credits.
inline constexpr std::array recurringLines{SignedLine{Line::Ebitda}, SignedLine{Line::OneOff, -1},
    SignedLine{Line::VendorFunding, -1}, SignedLine{Line::AzureCredits, -1}};

/// What is paid at another time than the month of its cost, by the terms of suppliers.
inline constexpr std::array paymentLagLines{SignedLine{Line::ChangePayables}, SignedLine{Line::ChangeAccruedAzure},
    SignedLine{Line::ChangeContractReceivables}, SignedLine{Line::ChangeContractPayables}};

/// Interest and commitment fees, positive.
inline constexpr std::array interestLines{SignedLine{Line::InterestExpense, -1}, SignedLine{Line::CommitmentFees, -1}};

namespace headline_lines {

inline constexpr std::array oneOff{SignedLine{Line::OneOff}};
inline constexpr std::array funding{SignedLine{Line::VendorFunding}, SignedLine{Line::AzureCredits}};
inline constexpr std::array capex{SignedLine{Line::CapitalExpenditure}, SignedLine{Line::RefreshCapex}};
inline constexpr std::array disposals{SignedLine{Line::Disposals}};
inline constexpr std::array workingCapital{SignedLine{Line::ChangeReceivables}, SignedLine{Line::ChangePrepaid},
    SignedLine{Line::ChangePayables}, SignedLine{Line::ChangeAccruedAzure}, SignedLine{Line::ChangeFundingReceivable},
    SignedLine{Line::ChangeContractReceivables}, SignedLine{Line::ChangeContractAsset}, SignedLine{Line::ChangeContractPayables},
    SignedLine{Line::ChangeCustomerPrepayments}};
inline constexpr std::array tax{SignedLine{Line::TaxPaid}};
inline constexpr std::array interest{SignedLine{Line::InterestPaid}, SignedLine{Line::InterestReceived}};
inline constexpr std::array debtAndOther{SignedLine{Line::DebtDraws}, SignedLine{Line::DebtRepayments},
    SignedLine{Line::DebtPrepayments}, SignedLine{Line::CallPremiums}, SignedLine{Line::DebtCosts},
    SignedLine{Line::Distributions}};

} // namespace headline_lines

struct HeadlinePartLines
{
    std::string_view id;
    std::string_view label;
    std::span<const SignedLine> lines;
};

/// The parts of the headline: every line of its cash flow is in one of them.
inline constexpr std::array headlinePartLines{HeadlinePartLines{"recurringSaving", "Recurring saving", recurringLines},
    HeadlinePartLines{"oneOffCost", "One-off cost", headline_lines::oneOff},
    HeadlinePartLines{"fundingAndCredits", "Vendor funding and credits", headline_lines::funding},
    HeadlinePartLines{"capexAvoided", "Capital expenditure avoided", headline_lines::capex},
    HeadlinePartLines{"disposals", "Disposals", headline_lines::disposals},
    HeadlinePartLines{"workingCapital", "Timing of payments", headline_lines::workingCapital},
    HeadlinePartLines{"tax", "Tax", headline_lines::tax}, HeadlinePartLines{"interest", "Interest", headline_lines::interest},
    HeadlinePartLines{"debtAndOther", "Scheduled debt and other", headline_lines::debtAndOther}};

} // namespace headroom
