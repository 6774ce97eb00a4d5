// SPDX-License-Identifier: GPL-3.0-or-later
// Option values and greeks in the catalogue.
#include "core/finance/function_arguments.h"
#include "core/finance/option_value.h"

namespace headroom::finance {

namespace {

using Kind = ArgumentKind;
using Arguments = const FunctionArguments&;

constexpr FunctionArgument kindArgument{"kind", Kind::Choice, required, "call or put", "call=0 put=1 c=0 p=1"};

std::vector<FunctionArgument> withTerms(std::vector<FunctionArgument> first, std::vector<FunctionArgument> last = {})
{
    first.insert(first.end(),
        {{"spot", Kind::Number, required, "price of the underlying, > 0", {}}, {"strike", Kind::Number, required, "> 0", {}},
            {"years", Kind::Number, required, "to the expiry, >= 0", {}},
            {"rate", Kind::Number, required, "a year, continuously compounded", {}},
            {"volatility", Kind::Number, required, "a year, a fraction >= 0", {}},
            {"yield", Kind::Number, "0", "of the underlying (dividends), continuously compounded", {}}});
    first.insert(first.end(), last.begin(), last.end());
    return first;
}

Option termsFrom(Arguments a, std::size_t first)
{
    return {.kind = a.as<OptionKind>(0),
        .spot = a.number(first),
        .strike = a.number(first + 1),
        .years = a.number(first + 2),
        .rate = a.number(first + 3),
        .volatility = a.number(first + 4),
        .yield = a.number(first + 5)};
}

FunctionInfo greek(const char* name, const char* meaning, double Greeks::*member)
{
    return {name, {}, meaning, withTerms({kindArgument}), [member](Arguments a) -> Result<FunctionAnswer> {
                const auto greeks = blackScholesGreeks(termsFrom(a, 1));
                if (!greeks)
                    return greeks.error();
                return FunctionAnswer{.value = (*greeks).*member};
            }};
}

Result<FunctionAnswer> allGreeks(Arguments a)
{
    const auto g = blackScholesGreeks(termsFrom(a, 1));
    if (!g)
        return g.error();
    return FunctionAnswer{.value = std::vector<double>{g->delta, g->gamma, g->vega, g->theta, g->rho}};
}

} // namespace

std::vector<FunctionInfo> optionFunctions()
{
    return {{"blackscholes", {"bs", "bsm", "blackscholesmerton"}, "Value of a European option (Black, Scholes, Merton)",
                withTerms({kindArgument}), [](Arguments a) { return answer(blackScholes(termsFrom(a, 1))); }},
        {"greeks", {}, "delta, gamma, vega, theta, rho", withTerms({kindArgument}), allGreeks},
        greek("delta", "Change of the value with the spot", &Greeks::delta),
        greek("gamma", "Change of delta with the spot", &Greeks::gamma),
        greek("vega", "Change of the value with the volatility, per 1.00", &Greeks::vega),
        greek("theta", "Change of the value as a year passes", &Greeks::theta),
        greek("rho", "Change of the value with the rate, per 1.00", &Greeks::rho),
        {"lattice", {"binomial", "binomiallattice", "crr"}, "Value of an option on a binomial lattice (Cox, Ross, Rubinstein)",
            withTerms(
                {kindArgument, {"exercise", Kind::Choice, required, "american or european", "european=0 american=1 e=0 a=1"}},
                {{"steps", Kind::Whole, "500", "1 to 20,000", {}}}),
            [](Arguments a) { return answer(binomialLattice(termsFrom(a, 2), a.as<Exercise>(1), a.whole(8))); }}};
}

} // namespace headroom::finance
