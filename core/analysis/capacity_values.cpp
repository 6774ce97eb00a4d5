// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/capacity_values.h"

#include "core/engine/formulas/capacity_account.h"
#include "core/engine/numbers/exact.h"

#include <algorithm>
#include <cmath>

namespace headroom {

Money toMinor(double minor)
{
    if (!std::isfinite(minor) || std::abs(minor) > 9.2e18)
        throw OverflowError();
    return Money(static_cast<std::int64_t>(std::llround(minor)));
}

ContractFlows::ContractFlows(const Model& model, const CapacityContract& contract)
    : k(contract),
      m_scale(static_cast<double>(powerOfTen(model.moneyDigits()))),
      m_discountRate(model.company().discountRate.toDoubleLossy())
{
    ExactCalc exact(model.moneyDigits(), model.company().rounding);
    Timeline timeline = timelineOf(model.company());
    CapacityTerms<ExactCalc> terms(exact, model, timeline, contract);
    m_lastPayment = std::max(1, terms.last() + 1 + paymentLagOf(contract));
    timeline.months = m_lastPayment;
    m_committedPayments = terms.committedPrice().toMoney(model.moneyDigits(), Rounding::HalfAway);
    const CapacityAccount<ExactCalc> account(exact, model, timeline, contract);
    const auto minor = [&](const Fraction& amount) { return amount.toDoubleLossy() * m_scale; };
    for (int t = 1; t <= terms.last() + 1; ++t) {
        Flow& flow = flowAt(t);
        flow.paidInAdvance = minor(account.month(t).prepaid - account.month(t - 1).prepaid);
        if (t < terms.first() || t > terms.last())
            continue;
        flow.contracted = terms.contracted(t).toDoubleLossy();
        flow.used = terms.used(t).toDoubleLossy();
        flow.price = minor(terms.price(t));
        flow.committed = minor(terms.committed(t) * terms.price(t));
        flow.billed = minor(account.month(t).billed);
    }
    for (const CapacityCapex& row : model.table<CapacityCapex>())
        if (const int t = timeline.column(row.month); row.contract.id == contract.id && t >= 1)
            flowAt(t).capex += static_cast<double>(row.amount.minor());
}

ContractFlows::Flow& ContractFlows::flowAt(int column)
{
    while (m_flows.size() <= static_cast<std::size_t>(column)) {
        Flow flow;
        flow.column = static_cast<int>(m_flows.size());
        m_flows.push_back(flow);
    }
    return m_flows[static_cast<std::size_t>(column)];
}

CapacityValues ContractFlows::values() const
{
    std::vector<double> used;
    std::vector<double> billed;
    for (const Flow& flow : m_flows) {
        used.push_back(flow.used);
        billed.push_back(flow.billed);
    }
    return valuesOf(1, used, billed);
}

CapacityValues ContractFlows::valuesAt(double useShare, double valueFactor) const
{
    std::vector<double> used;
    std::vector<double> billed;
    for (const Flow& flow : m_flows) {
        used.push_back(flow.contracted * useShare);
        billed.push_back(std::max(flow.committed, used.back() * flow.price));
    }
    return valuesOf(valueFactor, used, billed);
}

CapacityValues ContractFlows::valuesOf(
    double valueFactor, const std::vector<double>& used, const std::vector<double>& billed) const
{
    const bool isBuyer = k.role == ContractRole::Buyer;
    const double value = k.avoidedCostPerUnitMonth.toDoubleLossy() * m_scale * valueFactor;
    const double energy = k.energyPerUnitMonth.toDoubleLossy() * m_scale;
    const double site = k.sitePerUnitMonth.toDoubleLossy() * m_scale;
    CapacityValues v;
    v.discountRate = m_discountRate;
    v.costOfDebt = k.costOfDebt.toDoubleLossy();
    double gross = 0;
    double variable = 0;
    double committed = 0;
    for (std::size_t i = 1; i < m_flows.size(); ++i) {
        const Flow& flow = m_flows[i];
        const double years = static_cast<double>(flow.column) / 12.0;
        const double atDiscount = std::pow(1 + v.discountRate, -years);
        const double atDebt = std::pow(1 + v.costOfDebt, -years);
        gross += (isBuyer ? used[i] * value : billed[i] * valueFactor) * atDiscount;
        variable += (isBuyer ? billed[i] - flow.committed : used[i] * energy) * atDiscount;
        committed += (isBuyer ? flow.committed + flow.paidInAdvance : flow.capex + flow.contracted * site) * atDebt;
    }
    v.gross = toMinor(gross);
    v.variable = toMinor(variable);
    v.underlying = v.gross - v.variable;
    v.committed = v.strike = toMinor(committed);
    v.net = v.underlying - v.strike;
    return v;
}

void ContractFlows::findBreakEven(OptionComparison& comparison) const
{
    const double floor = std::clamp(k.takeOrPayShare.toDoubleLossy(), 0.0, 1.0);
    const auto net = [&](double use) { return static_cast<double>(valuesAt(use, 1).net.minor()); };
    comparison.worthAtAnyUse = net(0) > 0;
    if (comparison.worthAtAnyUse)
        return;
    for (const auto& [from, to] : {std::pair(0.0, floor), std::pair(floor, 1.0)}) {
        const double low = net(from);
        const double high = net(to);
        if (low <= 0 && high >= 0 && high > low) {
            comparison.breakEvenUse = from + (to - from) * -low / (high - low);
            return;
        }
    }
}

} // namespace headroom
