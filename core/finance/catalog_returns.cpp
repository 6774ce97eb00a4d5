// SPDX-License-Identifier: GPL-3.0-or-later
// Present values and rates of return in the catalogue.
#include "core/finance/function_arguments.h"
#include "core/finance/present_value.h"
#include "core/finance/rate_of_return.h"

#include <cmath>

namespace headroom::finance {

namespace {

constexpr double anyRate = 1e300; // a year's rate of flows that lie days apart is large, and right

constexpr FunctionArgument flowsArgument{
    "flows", ArgumentKind::Numbers, required, "amounts, one a period; received > 0, paid < 0", {}};
constexpr FunctionArgument datesArgument{"dates", ArgumentKind::Dates, required, "a date for each flow, in any order", {}};
constexpr FunctionArgument guessArgument{"guess", ArgumentKind::Number, "0.1",
    "of several rates the one nearest to it is given; --format json says how many there are", {}};

Result<FunctionAnswer> effect(const FunctionArguments& a)
{
    const int periods = a.whole(1);
    if (!(a.number(0) > -periods) || periods < 1)
        return Error{ErrorCode::DomainError, periods < 1 ? "periods" : "rate", {}};
    return answer(std::expm1(periods * std::log1p(a.number(0) / periods)));
}

Result<FunctionAnswer> nominal(const FunctionArguments& a)
{
    const int periods = a.whole(1);
    if (!(a.number(0) > -1) || periods < 1)
        return Error{ErrorCode::DomainError, periods < 1 ? "periods" : "rate", {}};
    return answer(periods * std::expm1(std::log1p(a.number(0)) / periods));
}

FunctionInfo conversion(
    const char* name, const char* meaning, const char* from, Result<FunctionAnswer> (*evaluate)(const FunctionArguments&))
{
    return {name, {}, meaning,
        {{"rate", ArgumentKind::Number, required, from, {}},
            {"periods", ArgumentKind::Whole, required, "compounding periods a year, at least 1", {}}},
        evaluate};
}

std::vector<FunctionInfo> presentValues()
{
    return {{"npv", {}, "Sum of flows discounted by periods, the first by one",
                {{"rate", ArgumentKind::Number, required, "a period, a fraction > -1", {}}, flowsArgument},
                [](const FunctionArguments& a) { return answer(presentValue(a.number(0), a.numbers(1), 1)); }},
        {"xnpv", {}, "Sum of dated flows discounted to the first one listed, actual/365",
            {{"rate", ArgumentKind::Number, required, "a year, effective, a fraction > -1", {}}, flowsArgument, datesArgument},
            [](const FunctionArguments& a) -> Result<FunctionAnswer> {
                const auto flows = a.flows(1, 2);
                if (!flows)
                    return flows.error();
                return answer(xnpv(a.number(0), *flows, flows->front().date));
            }}};
}

std::vector<FunctionInfo> rates()
{
    return {{"irr", {}, "Rate a period at which the flows are worth nothing, from -99.99 % up", {flowsArgument, guessArgument},
                [](const FunctionArguments& a) { return answer(irr(a.numbers(0), a.number(1), anyRate)); }},
        {"xirr", {}, "Rate a year at which dated flows are worth nothing, actual/365, from -99.99 % up",
            {flowsArgument, datesArgument, guessArgument},
            [](const FunctionArguments& a) -> Result<FunctionAnswer> {
                const auto flows = a.flows(0, 1);
                if (!flows)
                    return flows.error();
                return answer(xirr(*flows, a.number(2), anyRate));
            }},
        {"mirr", {}, "Modified rate of return a period",
            {flowsArgument, {"financeRate", ArgumentKind::Number, required, "a period, on what is paid", {}},
                {"reinvestRate", ArgumentKind::Number, required, "a period, on what is received", {}}},
            [](const FunctionArguments& a) { return answer(mirr(a.numbers(0), a.number(1), a.number(2))); }}};
}

} // namespace

std::vector<FunctionInfo> returnFunctions()
{
    std::vector<FunctionInfo> all = presentValues();
    for (FunctionInfo& function : rates())
        all.push_back(std::move(function));
    all.push_back(conversion("effect", "Effective rate a year of a nominal one", "nominal, a year", effect));
    all.push_back(conversion("nominal", "Nominal rate a year of an effective one", "effective, a year", nominal));
    return all;
}

} // namespace headroom::finance
