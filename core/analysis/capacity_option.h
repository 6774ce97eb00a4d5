// SPDX-License-Identifier: GPL-3.0-or-later
// The option on a capacity contract (MODEL.md 6): exercise, lapse and assign side by side, what the option is worth, and the tree of
// outcomes. Every figure stands beside the present values that it was made of.
#pragma once

#include "core/engine/projection.h"

#include <optional>
#include <vector>

namespace headroom {

/// A decision and what the company's projection says of it, in the case in which the contract counts (move, when both).
struct DecisionColumn
{
    OptionDecision decision = OptionDecision::Lapse;
    Money cash12m;         // cash of the headline's 12 months, before revolvers and share issues
    Money committed;       // take-or-pay payments of the whole term; of a seller what is promised to it
    Money npv;             // of cash before debt and after tax, less that of lapse, at the company's discount rate
    Money lowestLiquidity; // to the end of the horizon or the headline, whichever is later
    Month lowestLiquidityMonth;
    std::optional<double> lowestHeadroom; // of all covenant tests; none without tests
    Id tightestCovenant = noId;
    Month tightestMonth;
};

/// At column 0, discounting by (1 + rate)^(month / 12). Use beyond what is committed is paid for out of the value that it brings.
struct CapacityValues
{
    double discountRate = 0; // the company's, for the underlying
    double costOfDebt = 0;   // the contract's, for the strike
    Money gross;             // buyer: avoided cost or margin of what is used; seller: revenue
    Money variable;          // buyer: payments beyond the committed; seller: energy
    Money underlying;        // gross - variable
    Money committed;         // buyer: committed payments, prepayment at its month; seller: capital expenditure and sites
    Money strike;            // = committed
    Money net;               // underlying - strike: the value of exercising at once
};

/// The right to exercise until the expiry: American by lattice, with the European by formula as check.
struct OptionWorth
{
    double years = 0; // from column 0 to the expiry, actual/365
    double volatility = 0;
    double riskFreeRate = 0;
    double valueLost = 0;
    int steps = 0;
    std::optional<Money> american; // none where the lattice has no value: `reason`
    std::optional<Money> europeanOnLattice;
    std::optional<Money> european;
    Money intrinsic; // max(0, underlying - strike)
    std::optional<ErrorCode> reason;
};

/// A branch of the decision tree; values as CapacityValues::net.
struct TreeBranch
{
    Id outcome = noId;
    double probability = 0;
    double useShare = 0;
    double priceFactor = 0;
    Money underlying;
    Money exercise;
    Money assign;
    OptionDecision best = OptionDecision::Lapse;
    Money bestValue;
};
struct DecisionTree
{
    std::vector<TreeBranch> branches; // empty without outcomes
    Money exerciseNow;                // expected
    Money assignNow;
    Money best;         // of exercise, lapse and assign, decided before the outcome is known
    Money afterKnowing; // expected, each branch decided for the best
    Money ofWaiting;    // afterKnowing - best
};

struct OptionComparison
{
    Id contract = noId;
    Case in = Case::Move;
    int moneyDigits = 2;
    Text currency;
    int months = 0;                        // over which the projections' NPV runs
    bool reachesEnd = true;                // whether that holds the whole term
    std::vector<DecisionColumn> decisions; // exercise, lapse, and of a buyer assign
    CapacityValues values;
    std::optional<double>
        breakEvenUse; // the least use share, up to 1, at which exercising is worth nothing less than not; none: at no use
    bool worthAtAnyUse = false; // its value is above zero even without use
    OptionWorth worth;
    DecisionTree tree;
};

/// The contracts that have an option: those with an expiry.
std::vector<Id> contractsWithOption(const Model& model);

/// Projects the model once a decision. Errors: RowUnknown for an id that is none, ValueRequired for a contract without expiry, and
/// those of project().
Result<OptionComparison> compareOption(const Model& model, Id contract);

} // namespace headroom
