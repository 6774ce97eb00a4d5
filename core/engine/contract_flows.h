// SPDX-License-Identifier: GPL-3.0-or-later
// What an instrument still pays by its terms, in doubles: for effective rates and present values, which are named steps rounded to
// 12 decimals, never for bookings.
#pragma once

#include "core/engine/debt_plan.h"

#include <array>
#include <span>
#include <vector>

namespace headroom {

/// Where an instrument stands in its schedule.
struct FlowStart
{
    Date at;
    Date periodStart;
    std::size_t terms = 0;
    std::size_t next = 0; // place of the next date in the terms
};

/// Amounts of that day, in major units; rates are fractions a year.
enum class FlowNumber : std::uint8_t {
    Principal,
    Accrued, // interest not paid, of the running period and of one that has ended
    Rate,    // all-in, without the PIK premium; held flat
    PikPremium,
    InstalmentBase, // an instalment; of an annuity the level payment, 0 for one to be computed; of listed ones the factor on minor units
    PaidAhead, // prepaid, taken off the next instalments
    LeftOut,   // of the accrued interest: counts for an annuity's instalment, but is in no flow
    Due,       // of the accrued interest: of a period that has ended and whose payment is still to come, with what of it is added
    PendingPik,        // of Due: is added to principal with that payment
    PendingInstalment, // is repaid with it
};
constexpr std::size_t flowNumbers = 10;

struct ContractFlow
{
    int days = 0; // from `at`
    double amount = 0;
    double principal = 0; // of it
};

/// An instrument at a month's end.
struct ContractStanding
{
    FlowStart start;
    std::array<double, flowNumbers> numbers{}; // FlowNumber's, in the instrument's currency
    Money principal;                           // outstanding, in the project's currency
};

/// All instruments of a case at the end of month `column`, 0 for the opening; in id order.
struct ContractStandings
{
    int column = 0;
    std::vector<ContractStanding> debts;
};

/// What is outstanding by the calendar year in which the terms of the day have it repaid, rates held flat; interest that is added to
/// principal later is not in it, nor is what is drawn later. The years sum to the principal. `at`: the standings' month-end.
MaturityWall maturityWall(const CapitalPlan& plan, const ContractStandings& standings, Date at);

/// Interest and principal paid after `start.at`, to maturity.
std::vector<ContractFlow> contractFlows(const DebtPlan& plan, const FlowStart& start, std::span<const double> numbers);

/// Sum of amount / (1 + y)^(days/365).
double presentValue(std::span<const ContractFlow> flows, double y);

/// The y at which the present value is `value`, from -95 % to 1,000 % a year; the nearer end where there is none between.
double effectiveYield(std::span<const ContractFlow> flows, double value);

/// The smallest change of present value from old to new terms, as a share of the old. `numbers`: FlowNumber's of the old, those of
/// the new, the rate, fees to lenders, and the two call prices, 0 for what can't be called.
double smallestChange(const DebtPlan& oldPlan, const FlowStart& oldStart, const DebtPlan& newPlan, const FlowStart& newStart,
    std::span<const double> numbers);

} // namespace headroom
