// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/rate_of_return.h"

#include "core/finance/compensated_sum.h"
#include "core/finance/discount_roots.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace headroom::finance {

namespace {

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

bool allFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

// One step of Newton's in extended precision. Where the value only touches zero the slope says nothing, and the step is not taken.
double polished(const TimedAmounts& flows, double x)
{
    constexpr long double farthest = 1e-9L;
    const long double origin = x < 0 ? static_cast<long double>(flows.times.back()) : 0.0L; // no weight above 1
    long double value = 0;
    long double slope = 0;
    for (std::size_t i = 0; i < flows.times.size(); ++i) {
        const long double time = static_cast<long double>(flows.times[i]) - origin;
        const long double term = static_cast<long double>(flows.amounts[i]) * std::exp(-time * static_cast<long double>(x));
        value += term;
        slope -= time * term;
    }
    if (slope == 0)
        return x;
    const long double step = value / slope;
    return std::abs(step) <= farthest ? static_cast<double>(static_cast<long double>(x) - step) : x;
}

// Zeros in ln(1 + r) from -99.99 % to the largest; the search goes as far on both sides.
std::vector<double> rootsUpTo(const TimedAmounts& flows, double largest)
{
    const double lowest = -std::log1p(largestRate); // ln(1 + smallestRate), without its rounding
    std::vector<double> roots = discountRoots(flows, std::max(std::log1p(largest), -lowest));
    std::erase_if(roots, [&](double x) { return x < lowest || x > std::log1p(largest); });
    return roots;
}

Result<Root> rootNearest(const TimedAmounts& flows, double guess, double largest)
{
    if (!std::isfinite(guess) || guess <= -1)
        return domainError("guess");
    if (!std::isfinite(largest) || largest <= 0)
        return domainError("largest");
    if (signChanges(flows.amounts) == 0)
        return Error{ErrorCode::SignsAllEqual, {}, {}};
    const std::vector<double> roots = rootsUpTo(flows, largest);
    if (roots.empty())
        return Error{ErrorCode::NoRoot, {}, {}};
    const auto distance = [&](double x) { return std::abs(std::expm1(x) - guess); };
    const double nearest =
        *std::min_element(roots.begin(), roots.end(), [&](double a, double b) { return distance(a) < distance(b); });
    const double x = polished(flows, nearest);
    return Root{.rate = std::expm1(x), .roots = static_cast<int>(roots.size()), .residual = relativeValue(flows, x)};
}

// Zeros left out, times from the first amount, the largest amount scaled to 1.
void append(TimedAmounts& flows, double time, double amount)
{
    if (amount == 0)
        return;
    flows.times.push_back(flows.times.empty() ? 0.0 : time);
    flows.amounts.push_back(amount);
}

double largestOf(std::span<const double> values)
{
    double largest = 0;
    for (const double v : values)
        largest = std::max(largest, std::abs(v));
    return largest;
}

TimedAmounts timed(std::span<const double> flows)
{
    TimedAmounts result;
    const double scale = largestOf(flows);
    std::size_t first = 0;
    while (first < flows.size() && flows[first] == 0)
        ++first;
    for (std::size_t k = first; k < flows.size(); ++k)
        append(result, static_cast<double>(k - first), flows[k] / scale);
    return result;
}

// In the order of the dates, the flows of a day netted.
std::vector<DatedFlow> netted(std::span<const DatedFlow> flows)
{
    std::vector<DatedFlow> sorted(flows.begin(), flows.end());
    const auto earlier = [](const DatedFlow& a, const DatedFlow& b) { return a.date < b.date; };
    if (!std::is_sorted(sorted.begin(), sorted.end(), earlier))
        std::stable_sort(sorted.begin(), sorted.end(), earlier);
    std::vector<DatedFlow> days;
    days.reserve(sorted.size());
    for (std::size_t i = 0; i < sorted.size();) {
        CompensatedSum sum;
        double size = 0;
        const Date date = sorted[i].date;
        for (; i < sorted.size() && sorted[i].date == date; ++i) {
            sum.add(sorted[i].amount);
            size += std::abs(sorted[i].amount);
        }
        const bool cancelled = std::abs(sum.value()) <= 1e-15 * size; // 0.1 + 0.2 - 0.3 is nothing
        if (!cancelled)
            days.push_back({date, sum.value()});
    }
    return days;
}

} // namespace

Result<Root> irr(std::span<const double> flows, double guess, double largest)
{
    if (!allFinite(flows))
        return domainError("flows");
    return rootNearest(timed(flows), guess, largest);
}

Result<Root> xirr(std::span<const DatedFlow> flows, double guess, double largest)
{
    double scale = 0;
    for (const DatedFlow& flow : flows) {
        if (!std::isfinite(flow.amount))
            return domainError("flows");
        scale = std::max(scale, std::abs(flow.amount));
    }
    const std::vector<DatedFlow> days = netted(flows);
    TimedAmounts result;
    for (const DatedFlow& day : days)
        append(result, (day.date - days.front().date) / 365.0, day.amount / scale);
    return rootNearest(result, guess, largest);
}

Result<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate)
{
    if (!allFinite(flows))
        return domainError("flows");
    if (!std::isfinite(financeRate) || financeRate <= -1 || !std::isfinite(reinvestRate) || reinvestRate <= -1)
        return domainError("rate");
    const double lastPeriod = static_cast<double>(flows.size()) - 1;
    CompensatedSum paid;     // present value, at period 0
    CompensatedSum received; // future value, at the last period
    for (std::size_t k = 0; k < flows.size(); ++k) {
        const auto period = static_cast<double>(k);
        if (flows[k] < 0)
            paid.add(-flows[k] * std::exp(-period * std::log1p(financeRate)));
        if (flows[k] > 0)
            received.add(flows[k] * std::exp((lastPeriod - period) * std::log1p(reinvestRate)));
    }
    if (!(paid.value() > 0) || !(received.value() > 0))
        return Error{ErrorCode::SignsAllEqual, {}, {}};
    const double rate = std::expm1((std::log(received.value()) - std::log(paid.value())) / lastPeriod);
    if (!std::isfinite(rate))
        return Error{ErrorCode::NotFinite, {}, {}};
    return rate;
}

} // namespace headroom::finance
