// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/capacity_option.h"

#include "core/analysis/capacity_values.h"
#include "core/finance/option_value.h"
#include "core/model/change.h"
#include "core/model/path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

constexpr int latticeSteps = 500;
constexpr int longestEvaluation = 120;

Case caseOf(const CapacityContract& contract) { return contract.appliesTo == AppliesTo::Stay ? Case::Stay : Case::Move; }

// The model with another decision, evaluated to the end of the contract where a projection reaches it.
Result<Model> decided(const Model& model, const CapacityContract& contract, OptionDecision decision, int months)
{
    Model variant = model;
    const Field& field = schemaOf<CapacityContract>().fields[memberField<&CapacityContract::decision>];
    const Field& evaluation = schemaOf<Company>().fields[memberField<&Company::evaluationMonths>];
    Result<Change> change =
        changeField(variant, Entity::CapacityContract, contract.id, field, ChoiceValue{static_cast<std::int32_t>(decision)});
    if (!change)
        return change.error();
    Result<Change> longer = changeField(variant, Entity::Company, variant.company().id, evaluation, Value(std::int64_t{months}));
    if (!longer)
        return longer.error();
    if (const Status applied = apply(variant, joined(std::move(change).value(), std::move(longer).value())); !applied)
        return applied.error();
    return variant;
}

Money figureOf(const Projection& p, std::string_view id, Case which)
{
    const Figure* figure = p.figure(id);
    const Money* money = figure ? std::get_if<Money>(&(which == Case::Stay ? figure->stay : figure->move).value) : nullptr;
    return money ? *money : Money();
}

void addCovenants(DecisionColumn& column, const Projection& p, Case which)
{
    for (const CovenantTest& test : p.of(which).covenants)
        if (test.state != CovenantState::NotTested && (!column.lowestHeadroom || test.headroom < *column.lowestHeadroom)) {
            column.lowestHeadroom = test.headroom;
            column.tightestCovenant = test.covenant;
            column.tightestMonth = p.monthOf(test.month);
        }
}

DecisionColumn columnOf(const Projection& p, Case which, OptionDecision decision)
{
    DecisionColumn column;
    column.decision = decision;
    column.cash12m = figureOf(p, "cashImprovement12m", which);
    column.lowestLiquidity = figureOf(p, "lowestLiquidity", which);
    if (const Figure* month = p.figure("lowestLiquidityMonth"))
        if (const Month* m = std::get_if<Month>(&(which == Case::Stay ? month->stay : month->move).value))
            column.lowestLiquidityMonth = *m;
    addCovenants(column, p, which);
    return column;
}

// Sum of (U of the decision - U of lapse) / (1 + rate)^(t / 12).
Money worthOverLapse(const Projection& p, const Projection& lapse, Case which, double rate)
{
    double sum = 0;
    for (int t = 1; t <= p.months; ++t)
        sum += static_cast<double>((unleveredCash(p.of(which), t) - unleveredCash(lapse.of(which), t)).minor())
            / std::pow(1 + rate, t / 12.0);
    return toMinor(sum);
}

std::optional<Money> inMinor(const Result<double>& value, double scale, std::optional<ErrorCode>& reason)
{
    if (value)
        return toMinor(*value * scale);
    reason = value.error().code;
    return std::nullopt;
}

OptionWorth worthOf(const CapacityContract& k, const CapacityValues& values, Date opening, int digits)
{
    const double scale = static_cast<double>(powerOfTen(digits));
    OptionWorth worth;
    worth.years = std::max(0.0, static_cast<double>(*k.optionExpiry - opening) / 365.0);
    worth.volatility = k.volatility.toDoubleLossy();
    worth.riskFreeRate = k.riskFreeRate.toDoubleLossy();
    worth.valueLost = k.valueLostPerYear.toDoubleLossy();
    worth.steps = latticeSteps;
    worth.intrinsic = std::max(values.net, Money());
    if (!(Money() < values.underlying)) { // a right to what is worth nothing
        worth.american = worth.europeanOnLattice = worth.european = Money();
        return worth;
    }
    if (!(Money() < values.strike)) { // nothing to pay: it is the underlying
        worth.american = worth.europeanOnLattice = worth.european = values.net;
        return worth;
    }
    finance::Option option;
    option.spot = values.underlying.toDoubleLossy(digits);
    option.strike = values.strike.toDoubleLossy(digits);
    option.years = worth.years;
    option.rate = worth.riskFreeRate;
    option.volatility = worth.volatility;
    option.yield = worth.valueLost;
    worth.american = inMinor(finance::binomialLattice(option, finance::Exercise::American, latticeSteps), scale, worth.reason);
    worth.europeanOnLattice =
        inMinor(finance::binomialLattice(option, finance::Exercise::European, latticeSteps), scale, worth.reason);
    worth.european = inMinor(finance::blackScholes(option), scale, worth.reason);
    return worth;
}

TreeBranch branchOf(const CapacityOutcome& outcome, const ContractFlows& flows, Money assign)
{
    TreeBranch branch;
    branch.outcome = outcome.id;
    branch.probability = outcome.probability.toDoubleLossy();
    branch.useShare = outcome.useShare.toDoubleLossy();
    branch.priceFactor = outcome.priceFactor.toDoubleLossy();
    const CapacityValues values = flows.valuesAt(branch.useShare, branch.priceFactor);
    branch.underlying = values.underlying;
    branch.exercise = values.net;
    branch.assign = assign;
    branch.bestValue = std::max({values.net, assign, Money()});
    branch.best = branch.bestValue == Money() ? OptionDecision::Lapse
        : branch.bestValue == values.net      ? OptionDecision::Exercise
                                              : OptionDecision::Assign;
    return branch;
}

DecisionTree treeOf(const Model& model, Id contract, const ContractFlows& flows, Money assign)
{
    DecisionTree tree;
    double exercise = 0;
    double after = 0;
    for (const CapacityOutcome& outcome : model.table<CapacityOutcome>()) {
        if (outcome.contract.id != contract)
            continue;
        tree.branches.push_back(branchOf(outcome, flows, assign));
        exercise += tree.branches.back().probability * static_cast<double>(tree.branches.back().exercise.minor());
        after += tree.branches.back().probability * static_cast<double>(tree.branches.back().bestValue.minor());
    }
    tree.exerciseNow = toMinor(exercise);
    tree.assignNow = assign;
    tree.best = std::max({tree.exerciseNow, assign, Money()});
    tree.afterKnowing = toMinor(after);
    tree.ofWaiting = tree.afterKnowing - tree.best;
    return tree;
}

// The fee, received at the expiry, at the company's discount rate.
Money assignmentValue(const Model& model, const CapacityContract& k)
{
    if (k.role == ContractRole::Seller)
        return {};
    const int t = k.optionExpiry->inMonth() - model.company().start + 1;
    return toMinor(static_cast<double>(k.assignmentFee.minor())
        / std::pow(1 + model.company().discountRate.toDoubleLossy(), std::max(t, 0) / 12.0));
}

Status addDecisions(OptionComparison& comparison, const Model& model, const CapacityContract& k, const ContractFlows& flows)
{
    std::vector<OptionDecision> decisions{OptionDecision::Lapse, OptionDecision::Exercise};
    if (k.role == ContractRole::Buyer)
        decisions.push_back(OptionDecision::Assign);
    std::optional<Projection> lapse;
    for (const OptionDecision decision : decisions) {
        const Result<Model> variant = decided(model, k, decision, comparison.months);
        if (!variant)
            return variant.error();
        Result<Projection> p = project(*variant);
        if (!p)
            return p.error();
        DecisionColumn column = columnOf(*p, comparison.in, decision);
        if (decision == OptionDecision::Lapse)
            lapse = *p;
        column.npv = worthOverLapse(*p, *lapse, comparison.in, comparison.values.discountRate);
        if (decision == OptionDecision::Exercise)
            column.committed = flows.committedPayments();
        comparison.decisions.push_back(column);
    }
    std::swap(comparison.decisions[0], comparison.decisions[1]); // exercise first, as people name them
    return done();
}

} // namespace

std::vector<Id> contractsWithOption(const Model& model)
{
    std::vector<Id> ids;
    for (const CapacityContract& k : model.table<CapacityContract>())
        if (k.optionExpiry)
            ids.push_back(k.id);
    return ids;
}

Result<OptionComparison> compareOption(const Model& model, Id contract)
{
    const CapacityContract* k = model.table<CapacityContract>().find(contract);
    if (!k)
        return Error{ErrorCode::RowUnknown, "capacity", {{"found", std::to_string(contract)}}};
    if (!k->optionExpiry)
        return Error{ErrorCode::ValueRequired,
            pathOf(model, Entity::CapacityContract, *k, schemaOf<CapacityContract>().field("optionExpiry")), {}};
    try {
        const ContractFlows flows(model, *k);
        OptionComparison comparison;
        comparison.contract = contract;
        comparison.in = caseOf(*k);
        comparison.moneyDigits = model.moneyDigits();
        comparison.currency = model.company().currency;
        comparison.months = std::clamp(flows.lastColumn(), static_cast<int>(model.company().evaluationMonths), longestEvaluation);
        comparison.reachesEnd = flows.lastColumn() <= longestEvaluation;
        comparison.values = flows.values();
        if (const Status added = addDecisions(comparison, model, *k, flows); !added)
            return added.error();
        flows.findBreakEven(comparison);
        comparison.worth = worthOf(*k, comparison.values, lastDay(model.company().start - 1), comparison.moneyDigits);
        comparison.tree = treeOf(model, contract, flows, assignmentValue(model, *k));
        return comparison;
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, pathOf(model, Entity::CapacityContract, *k, nullptr), {}};
    }
}

} // namespace headroom
