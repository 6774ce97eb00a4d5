// SPDX-License-Identifier: GPL-3.0-or-later
// Values of options on one underlying: Black, Scholes and Merton's formula with its greeks, and Cox, Ross and Rubinstein's
// lattice.
#pragma once

#include "core/base/result.h"

namespace headroom::finance {

enum class OptionKind { Call, Put };
enum class Exercise { European, American };

/// Unit: spot and strike in one currency, time in years, rates and volatility as fractions a year; rates are continuously
/// compounded and may be negative. Domain: spot > 0, strike > 0, years >= 0, volatility >= 0, everything finite; else DomainError
/// naming the term.
struct Option
{
    OptionKind kind = OptionKind::Call;
    double spot = 0;
    double strike = 0;
    double years = 0;
    double rate = 0;
    double volatility = 0;
    double yield = 0; // what holding the underlying yields: dividends, or the value lost by waiting
};

/// Derivatives of the European value: to the spot, twice, to the volatility (per 1.00, not per point), as time passes (a year),
/// and to the rate (per 1.00).
struct Greeks
{
    double delta = 0;
    double gamma = 0;
    double vega = 0;
    double theta = 0;
    double rho = 0;
};

/// s e^(-y t) N(d1) - k e^(-r t) N(d2) for a call, d1 = (ln(s / k) + (r - y + v^2 / 2) t) / (v sqrt t), d2 = d1 - v sqrt t;
/// without time or volatility the discounted value on the certain forward, at least 0. Source: Black and Scholes 1973, Merton
/// 1973.
Result<double> blackScholes(const Option& option);

/// Without time or volatility gamma and vega are 0; where the forward is then exactly the strike there is no delta: DomainError
/// "spot".
Result<Greeks> blackScholesGreeks(const Option& option);

/// The value on a recombining lattice of `steps` steps, u = e^(v sqrt dt), d = 1 / u, p = (e^((r - y) dt) - d) / (u - d). Without
/// volatility the best value on the certain path, exercised at any time (American) or at the end. Errors: DomainError, for steps
/// outside 1 to 20,000 too, and where p is no probability: its detail "expected" says how many steps the drift needs.
/// Source: Cox, Ross and Rubinstein 1979.
Result<double> binomialLattice(const Option& option, Exercise exercise, int steps = 500);

} // namespace headroom::finance
