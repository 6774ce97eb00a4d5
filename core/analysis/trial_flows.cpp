// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trial_flows.h"

#include "core/finance/rate_of_return.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace headroom {

namespace {

constexpr std::array figures{"irr", "xirr", "mirr", "roi", "paybackMonth", "discountedPaybackMonth"};

// Column 0 first, in which nothing flows.
std::vector<double> withOpening(std::span<const double> months)
{
    std::vector<double> flows{0.0};
    flows.insert(flows.end(), months.begin(), months.end());
    return flows;
}

std::optional<double> onlyRate(const Result<finance::Root>& root, bool monthly)
{
    if (!root || root->roots > 1)
        return std::nullopt;
    const double annual = monthly ? finance::annualFromMonthly(root->rate) : root->rate;
    return annual < finance::smallestRate ? std::nullopt : std::optional(annual);
}

std::optional<double> dated(const TrialFlows& flows)
{
    std::vector<finance::DatedFlow> all{{lastDay(flows.start + (-1)), 0.0}};
    for (std::size_t t = 0; t < flows.months.size(); ++t)
        all.push_back({lastDay(flows.start + static_cast<int>(t)), flows.months[t]});
    return onlyRate(finance::xirr(all), false);
}

std::optional<double> modified(const TrialFlows& flows)
{
    const double monthly = finance::monthlyFromAnnual(flows.discountRate);
    const Result<double> rate = finance::mirr(withOpening(flows.months), monthly, monthly);
    return rate ? std::optional(finance::annualFromMonthly(*rate)) : std::nullopt;
}

// Sum of U / sum of the months' outlays.
std::optional<double> onOutlay(std::span<const double> months)
{
    double sum = 0;
    double outlay = 0;
    for (const double u : months) {
        sum += u;
        outlay += std::max(0.0, -u);
    }
    return outlay > 0 ? std::optional(sum / outlay) : std::nullopt;
}

// k + (-C(k)) / (C(k + 1) - C(k)), k the last month with C(k) < 0.
std::optional<double> payback(std::span<const double> months, double rate)
{
    double cumulative = 0;
    double value = 0;
    double below = 0; // C(k), where the last month was below zero
    for (std::size_t t = 0; t < months.size(); ++t) {
        const double step = months[t] * std::pow(1 + rate, -static_cast<double>(t + 1) / 12);
        cumulative += step;
        if (below < 0 && cumulative >= 0)
            value = static_cast<double>(t) - below / step;
        below = std::min(cumulative, 0.0);
    }
    return below < 0 ? std::nullopt : std::optional(value);
}

} // namespace

bool isFlowFigure(std::string_view id) { return std::find(figures.begin(), figures.end(), id) != figures.end(); }

std::optional<double> flowFigure(std::string_view id, const TrialFlows& flows)
{
    if (id == "irr")
        return onlyRate(finance::irr(withOpening(flows.months), finance::monthlyFromAnnual(0.1),
                            finance::monthlyFromAnnual(finance::largestRate)),
            true);
    if (id == "xirr")
        return dated(flows);
    if (id == "mirr")
        return modified(flows);
    if (id == "roi")
        return onOutlay(flows.months);
    return payback(flows.months, id == "discountedPaybackMonth" ? flows.discountRate : 0);
}

} // namespace headroom
