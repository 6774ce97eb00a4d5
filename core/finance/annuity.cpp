// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/annuity.h"

#include "core/finance/compensated_sum.h"

#include <cmath>
#include <initializer_list>
#include <vector>

namespace headroom::finance {

namespace {

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

bool areFinite(std::initializer_list<double> values)
{
    for (const double v : values)
        if (!std::isfinite(v))
            return false;
    return true;
}

Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return Error{ErrorCode::NotFinite, {}, {}};
    return value;
}

bool isRate(double rate) { return std::isfinite(rate) && rate > -1; }

double growth(double rate, double periods) { return std::exp(periods * std::log1p(rate)); }
double growthLessOne(double rate, double periods) { return std::expm1(periods * std::log1p(rate)); }

// ((1 + rate)^periods - 1) / rate
double accumulation(double rate, double periods) { return rate == 0 ? periods : growthLessOne(rate, periods) / rate; }
// (1 - (1 + rate)^-periods) / rate
double annuity(double rate, double periods) { return rate == 0 ? periods : -growthLessOne(rate, -periods) / rate; }

double paymentGrowth(double rate, PaymentTime when) { return when == PaymentTime::StartOfPeriod ? 1 + rate : 1; }

// (presentValue + futureValue / g) without the cancellation of an interest-only loan at a tiny rate.
double financed(double rate, double periods, double presentValue, double futureValue)
{
    return (presentValue + futureValue) + futureValue * growthLessOne(rate, -periods);
}

bool canSum(double rate, double periods, double presentValue, double first, double last)
{
    constexpr double mostPayments = 120'000;
    return isRate(rate) && rate > 0 && areFinite({periods, presentValue, first, last}) && presentValue > 0 && first >= 1
        && first <= last && last <= periods && last - first < mostPayments && first == std::floor(first)
        && last == std::floor(last);
}

} // namespace

Result<double> pmt(double rate, double periods, double presentValue, double futureValue, PaymentTime when)
{
    if (!isRate(rate) || !areFinite({periods, presentValue, futureValue}) || periods <= 0)
        return domainError("pmt");
    return finite(-financed(rate, periods, presentValue, futureValue) / (paymentGrowth(rate, when) * annuity(rate, periods)));
}

Result<double> ipmt(double rate, double period, double periods, double presentValue, double futureValue, PaymentTime when)
{
    const Result<double> payment = pmt(rate, periods, presentValue, futureValue, when);
    if (!payment.ok())
        return payment;
    if (!(period >= 1 && period <= periods))
        return domainError("period");
    if (when == PaymentTime::StartOfPeriod && period == 1)
        return 0.0;
    const double k = paymentGrowth(rate, when);
    const double left = periods - (period - 1);
    const double balance =
        *payment * k * annuity(rate, left) + futureValue * growth(rate, -left); // before this period, sign of fv
    return finite(balance * rate / k);
}

Result<double> ppmt(double rate, double period, double periods, double presentValue, double futureValue, PaymentTime when)
{
    if (!isRate(rate) || !areFinite({periods, presentValue, futureValue}) || periods <= 0)
        return domainError("ppmt");
    if (!(period >= 1 && period <= periods))
        return domainError("period");
    if (when == PaymentTime::StartOfPeriod && period == 1)
        return pmt(rate, periods, presentValue, futureValue, when);
    // The first period repays -(presentValue + futureValue) / s, each further one (1 + rate) times the one before.
    const double share = growth(rate, period - 1) / accumulation(rate, periods);
    return finite(-(presentValue + futureValue) * share / paymentGrowth(rate, when));
}

Result<double> cumipmt(double rate, double periods, double presentValue, double first, double last, PaymentTime when)
{
    if (!canSum(rate, periods, presentValue, first, last))
        return domainError("cumipmt");
    CompensatedSum sum;
    for (double period = first; period <= last; ++period) {
        const Result<double> interest = ipmt(rate, period, periods, presentValue, 0, when);
        if (!interest)
            return interest;
        sum.add(*interest);
    }
    return finite(sum.value());
}

Result<double> cumprinc(double rate, double periods, double presentValue, double first, double last, PaymentTime when)
{
    if (!canSum(rate, periods, presentValue, first, last))
        return domainError("cumprinc");
    CompensatedSum sum;
    for (double period = first; period <= last; ++period) {
        const Result<double> principal = ppmt(rate, period, periods, presentValue, 0, when);
        if (!principal)
            return principal;
        sum.add(*principal);
    }
    return finite(sum.value());
}

Result<double> fv(double rate, double periods, double payment, double presentValue, PaymentTime when)
{
    if (!isRate(rate) || !areFinite({periods, payment, presentValue}) || periods < 0)
        return domainError("fv");
    return finite(-(presentValue * growth(rate, periods) + payment * paymentGrowth(rate, when) * accumulation(rate, periods)));
}

Result<double> pv(double rate, double periods, double payment, double futureValue, PaymentTime when)
{
    if (!isRate(rate) || !areFinite({periods, payment, futureValue}) || periods < 0)
        return domainError("pv");
    return finite(-(futureValue * growth(rate, -periods) + payment * paymentGrowth(rate, when) * annuity(rate, periods)));
}

Result<double> nper(double rate, double payment, double presentValue, double futureValue, PaymentTime when)
{
    if (!isRate(rate) || !areFinite({payment, presentValue, futureValue}))
        return domainError("nper");
    // g = (payment k - futureValue rate) / (payment k + presentValue rate) = 1 - rate (presentValue + futureValue) / divisor
    const double divisor = payment * paymentGrowth(rate, when) + presentValue * rate;
    if (divisor == 0)
        return domainError("nper");
    const double ratio = -(presentValue + futureValue) / divisor;
    if (rate == 0)
        return finite(ratio);
    if (rate * ratio <= -1)
        return domainError("nper");
    return finite(std::log1p(rate * ratio) / std::log1p(rate));
}

Result<Root> rate(int periods, double payment, double presentValue, double futureValue, PaymentTime when, double guess)
{
    constexpr int mostPeriods = 12'000;
    if (periods < 1 || periods > mostPeriods || !areFinite({payment, presentValue, futureValue}))
        return domainError("rate");
    const auto last = static_cast<std::size_t>(periods);
    const std::size_t first = when == PaymentTime::StartOfPeriod ? 0 : 1;
    std::vector<double> flows(last + 1, 0.0);
    for (std::size_t i = first; i < first + last; ++i)
        flows[i] = payment;
    flows.front() += presentValue;
    flows.back() += futureValue;
    return irr(flows, guess);
}

} // namespace headroom::finance
