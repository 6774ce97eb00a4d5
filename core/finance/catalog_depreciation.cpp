// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation in the catalogue.
#include "core/finance/depreciation.h"
#include "core/finance/function_arguments.h"
#include "core/finance/macrs.h"

namespace headroom::finance {

namespace {

using Kind = ArgumentKind;
using Arguments = const FunctionArguments&;

constexpr FunctionArgument costArgument{"cost", Kind::Number, required, "what was paid, > 0", {}};
constexpr FunctionArgument salvageArgument{"salvage", Kind::Number, required, "value at the end of the life", {}};
constexpr FunctionArgument lifeArgument{"life", Kind::Number, required, "number of periods", {}};
constexpr FunctionArgument periodArgument{"period", Kind::Number, required, "the period, from 1", {}};
constexpr FunctionArgument factorArgument{"factor", Kind::Number, "2", "declining balance by factor / life; 2 is double", {}};

constexpr int midQuarter = 5; // of a quarter that is given apart

// The convention's word, with the quarter beside it where the word doesn't hold it.
Result<MacrsConvention> macrsConvention(Arguments a)
{
    const int convention = a.choice(3);
    if (convention == midQuarter && !a.given(4))
        return Error{ErrorCode::ValueRequired, "macrs.quarter", {{"expected", "1 to 4"}}};
    if (convention == midQuarter)
        return a.as<MacrsConvention>(4);
    if (a.given(4) && a.choice(4) != convention)
        return Error{ErrorCode::FieldNotApplicable, "macrs.quarter", {{"expected", "convention=midQuarter"}}};
    return a.as<MacrsConvention>(3);
}

Result<FunctionAnswer> macrsAnswer(Arguments a)
{
    const auto convention = macrsConvention(a);
    if (!convention)
        return convention.error();
    if (a.given(2))
        return answer(macrs(a.number(0), a.whole(1), a.whole(2), *convention));
    std::vector<double> years;
    for (int year = 1; year <= a.whole(1) + 1; ++year) {
        const auto depreciation = macrs(a.number(0), a.whole(1), year, *convention);
        if (!depreciation)
            return depreciation.error();
        years.push_back(*depreciation);
    }
    return FunctionAnswer{.value = std::move(years)};
}

FunctionInfo macrsFunction()
{
    return {"macrs", {}, "Tax depreciation by IRS Publication 946, tables A-1 to A-5; of cost 100 the published percentage",
        {costArgument, {"class", Kind::Whole, required, "3, 5, 7, 10, 15 or 20 years", {}},
            {"year", Kind::Whole, {}, "from 1; left out: all years", {}},
            {"convention", Kind::Choice, "halfYear", "half-year, or mid-quarter: then with its quarter, or the quarter alone",
                "halfYear=0 hy=0 0=0 midQuarter=5 mq=5 q1=1 q2=2 q3=3 q4=4 1=1 2=2 3=3 4=4 midQuarter1=1 midQuarter2=2 "
                "midQuarter3=3 midQuarter4=4 midQuarterQ1=1 midQuarterQ2=2 midQuarterQ3=3 midQuarterQ4=4"},
            {"quarter", Kind::Choice, {}, "for mid-quarter: in which it was placed in service",
                "1=1 2=2 3=3 4=4 q1=1 q2=2 q3=3 q4=4"}},
        macrsAnswer};
}

FunctionInfo vdbFunction()
{
    return {"vdb", {}, "Declining balance between two points of the life, switching to straight line where that is more",
        {costArgument, salvageArgument, lifeArgument, {"start", Kind::Number, required, "0 or later", {}},
            {"end", Kind::Number, required, "start to life", {}}, factorArgument,
            {"noSwitch", Kind::Choice, "false", "true: never switch to straight line", "false=0 true=1 0=0 1=1"}},
        [](Arguments a) {
            return answer(vdb(a.number(0), a.number(1), a.number(2), a.number(3), a.number(4), a.number(5), a.as<Switch>(6)));
        }};
}

} // namespace

std::vector<FunctionInfo> depreciationFunctions()
{
    return {{"sln", {}, "Straight-line depreciation a period", {costArgument, salvageArgument, lifeArgument},
                [](Arguments a) { return answer(sln(a.number(0), a.number(1), a.number(2))); }},
        {"syd", {}, "Depreciation by the sum of the years' digits", {costArgument, salvageArgument, lifeArgument, periodArgument},
            [](Arguments a) { return answer(syd(a.number(0), a.number(1), a.number(2), a.number(3))); }},
        {"db", {}, "Fixed declining balance, its rate rounded to three decimals",
            {costArgument, salvageArgument, lifeArgument, periodArgument,
                {"month", Kind::Number, "12", "months in the first year, 1 to 12", {}}},
            [](Arguments a) { return answer(db(a.number(0), a.number(1), a.number(2), a.number(3), a.number(4))); }},
        {"ddb", {}, "Declining balance, never below salvage",
            {costArgument, salvageArgument, lifeArgument, periodArgument, factorArgument},
            [](Arguments a) { return answer(ddb(a.number(0), a.number(1), a.number(2), a.number(3), a.number(4))); }},
        vdbFunction(), macrsFunction()};
}

} // namespace headroom::finance
