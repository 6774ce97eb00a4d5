// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/present_value.h"

#include "core/finance/compensated_sum.h"

#include <cmath>

namespace headroom::finance {

namespace {

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return Error{ErrorCode::NotFinite, {}, {}};
    return value;
}

// Sum of flows[k] exp(-x (firstPeriod + k)); x = ln(1 + rate).
Result<double> discounted(double x, std::span<const double> flows, int firstPeriod)
{
    CompensatedSum sum;
    for (std::size_t k = 0; k < flows.size(); ++k) {
        if (!std::isfinite(flows[k]))
            return domainError("flows");
        if (flows[k] != 0)
            sum.add(flows[k] * std::exp(-x * (firstPeriod + static_cast<double>(k))));
    }
    return finite(sum.value());
}

bool isRate(double rate) { return std::isfinite(rate) && rate > -1; }

} // namespace

Result<double> presentValue(double ratePerPeriod, std::span<const double> flows, int firstPeriod)
{
    if (!isRate(ratePerPeriod))
        return domainError("rate");
    return discounted(std::log1p(ratePerPeriod), flows, firstPeriod);
}

Result<double> npv(double annualRate, std::span<const double> monthlyFlows, int firstColumn)
{
    if (!isRate(annualRate))
        return domainError("rate");
    return discounted(std::log1p(annualRate) / 12, monthlyFlows, firstColumn);
}

Result<double> xnpv(double annualRate, std::span<const DatedFlow> flows, Date asOf)
{
    if (!isRate(annualRate))
        return domainError("rate");
    const double x = std::log1p(annualRate);
    CompensatedSum sum;
    for (const DatedFlow& flow : flows) {
        if (!std::isfinite(flow.amount))
            return domainError("flows");
        if (flow.amount != 0)
            sum.add(flow.amount * std::exp(-x * (flow.date - asOf) / 365));
    }
    return finite(sum.value());
}

double annualFromMonthly(double monthlyRate) { return std::expm1(12 * std::log1p(monthlyRate)); }
double monthlyFromAnnual(double annualRate) { return std::expm1(std::log1p(annualRate) / 12); }

} // namespace headroom::finance
