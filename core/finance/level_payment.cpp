// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/level_payment.h"

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <string>

namespace headroom::finance {

namespace {

namespace mp = boost::multiprecision;
using BigInteger = mp::number<mp::cpp_int_backend<>, mp::et_off>;
using BigFloat = mp::number<mp::cpp_dec_float<50>, mp::et_off>;

constexpr int decimals = 12;
constexpr int mostPeriods = 12'000;

BigFloat toBigFloat(const Fraction& fraction)
{
    const std::string text = fraction.toText(); // our own grammar: "0.05" or "1/3"
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return BigFloat(text);
    return BigFloat(text.substr(0, slash)) / BigFloat(text.substr(slash + 1));
}

// The named rounding: half away from zero to 12 decimals, after a snap for quotients that come out a hair low.
Result<Fraction> roundedTo12(const BigFloat& value)
{
    const BigFloat scaled = mp::abs(value) * BigFloat(powerOfTen(decimals)) + BigFloat("1e-15");
    const BigFloat nearest = mp::floor(scaled + BigFloat("0.5"));
    const BigFloat limit = BigFloat(std::numeric_limits<std::int64_t>::max()) * BigFloat(powerOfTen(decimals));
    if (!(nearest < limit))
        return Error{ErrorCode::Overflow, {}, {}};
    BigInteger whole;
    BigInteger rest;
    mp::divide_qr(nearest.convert_to<BigInteger>(), BigInteger(powerOfTen(decimals)), whole, rest);
    const Fraction size =
        Fraction(whole.convert_to<std::int64_t>()) + Fraction::of(rest.convert_to<std::int64_t>(), powerOfTen(decimals));
    return value < 0 ? -size : size;
}

} // namespace

Result<Fraction> levelPayment(const LevelLoan& loan)
{
    const Fraction minusOne(-1);
    if (loan.periods < 1 || loan.periods > mostPeriods || loan.ratePerPeriod <= minusOne || loan.firstPeriodRate <= minusOne)
        return Error{ErrorCode::DomainError, "levelPayment", {}};
    const int further = loan.periods - 1;
    const BigFloat due = toBigFloat(loan.principal * (Fraction(1) + loan.firstPeriodRate));
    if (loan.ratePerPeriod.isZero())
        return roundedTo12(due / BigFloat(loan.periods));
    const BigFloat rate = toBigFloat(loan.ratePerPeriod);
    const BigFloat growth = mp::pow(BigFloat(1) + rate, further);
    return roundedTo12(due / (BigFloat(1) + (BigFloat(1) - BigFloat(1) / growth) / rate));
}

Result<Fraction> levelPayment(const Fraction& principal, const Fraction& ratePerPeriod, int periods)
{
    return levelPayment(
        {.principal = principal, .ratePerPeriod = ratePerPeriod, .periods = periods, .firstPeriodRate = ratePerPeriod});
}

} // namespace headroom::finance
