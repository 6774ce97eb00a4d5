// SPDX-License-Identifier: GPL-3.0-or-later
// Level payments in the catalogue: presentValue (1 + rate)^periods + payment ((1 + rate)^periods - 1) / rate + futureValue = 0.
#include "core/finance/annuity.h"
#include "core/finance/function_arguments.h"

namespace headroom::finance {

namespace {

using Kind = ArgumentKind;
using Arguments = const FunctionArguments&;

constexpr FunctionArgument rateArgument{"rate", Kind::Number, required, "a period, a fraction > -1", {}};
constexpr FunctionArgument periodArgument{"per", Kind::Number, required, "the period, 1 to nper", {}};
constexpr FunctionArgument periodsArgument{"nper", Kind::Number, required, "number of periods", {}};
constexpr FunctionArgument paymentArgument{"pmt", Kind::Number, "0", "payment each period; paid < 0", {}};
constexpr FunctionArgument presentArgument{"pv", Kind::Number, required, "value now; received (a loan) > 0", {}};
constexpr FunctionArgument optionalPresent{"pv", Kind::Number, "0", "value now; received (a loan) > 0", {}};
constexpr FunctionArgument futureArgument{"fv", Kind::Number, "0", "value after the last payment; paid then < 0", {}};
constexpr FunctionArgument typeArgument{
    "type", Kind::Choice, "0", "payments at the end (0) or the beginning (1) of periods", "0=0 1=1 end=0 begin=1 beginning=1"};

using WithPeriod = Result<double> (*)(double, double, double, double, double, PaymentTime);
FunctionInfo partOfPayment(const char* name, const char* meaning, WithPeriod function)
{
    return {name, {}, meaning, {rateArgument, periodArgument, periodsArgument, presentArgument, futureArgument, typeArgument},
        [function](Arguments a) {
            return answer(function(a.number(0), a.number(1), a.number(2), a.number(3), a.number(4), a.as<PaymentTime>(5)));
        }};
}

FunctionInfo cumulative(const char* name, const char* meaning, WithPeriod function)
{
    return {name, {}, meaning,
        {{"rate", Kind::Number, required, "a period, > 0", {}}, periodsArgument,
            {"pv", Kind::Number, required, "the loan, > 0", {}},
            {"start", Kind::Number, required, "first period, a whole number from 1", {}},
            {"end", Kind::Number, required, "last period, included", {}}, typeArgument},
        [function](Arguments a) {
            return answer(function(a.number(0), a.number(1), a.number(2), a.number(3), a.number(4), a.as<PaymentTime>(5)));
        }};
}

using WithoutPeriod = Result<double> (*)(double, double, double, double, PaymentTime);
FunctionInfo value(const char* name, const char* meaning, std::vector<FunctionArgument> arguments, WithoutPeriod function)
{
    return {name, {}, meaning, std::move(arguments), [function](Arguments a) {
                return answer(function(a.number(0), a.number(1), a.number(2), a.number(3), a.as<PaymentTime>(4)));
            }};
}

FunctionInfo rateFunction()
{
    return {"rate", {}, "Rate a period of an annuity",
        {{"nper", Kind::Whole, required, "number of periods, 1 to 12,000", {}}, paymentArgument, presentArgument, futureArgument,
            typeArgument, {"guess", Kind::Number, "0.1", "of several rates the one nearest to it is given", {}}},
        [](Arguments a) {
            return answer(rate(a.whole(0), a.number(1), a.number(2), a.number(3), a.as<PaymentTime>(4), a.number(5)));
        }};
}

} // namespace

std::vector<FunctionInfo> annuityFunctions()
{
    return {
        value("pmt", "Payment each period", {rateArgument, periodsArgument, presentArgument, futureArgument, typeArgument}, pmt),
        partOfPayment("ipmt", "Interest within the payment of one period", ipmt),
        partOfPayment("ppmt", "Principal within the payment of one period", ppmt),
        value("fv", "Value after the last period",
            {rateArgument, periodsArgument, paymentArgument, optionalPresent, typeArgument}, fv),
        value("pv", "Value now", {rateArgument, periodsArgument, paymentArgument, futureArgument, typeArgument}, pv),
        value("nper", "Number of periods, not always whole",
            {rateArgument, paymentArgument, presentArgument, futureArgument, typeArgument}, nper),
        rateFunction(), cumulative("cumipmt", "Interest within the payments start to end", cumipmt),
        cumulative("cumprinc", "Principal within the payments start to end", cumprinc)};
}

} // namespace headroom::finance
