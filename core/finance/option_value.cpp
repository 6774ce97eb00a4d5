// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/option_value.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>
#include <vector>

namespace headroom::finance {

namespace {

constexpr int mostSteps = 20'000;

Error domainError(const char* what) { return Error{ErrorCode::DomainError, what, {}}; }

Status checked(const Option& o)
{
    if (!(std::isfinite(o.spot) && o.spot > 0))
        return domainError("spot");
    if (!(std::isfinite(o.strike) && o.strike > 0))
        return domainError("strike");
    if (!(std::isfinite(o.years) && o.years >= 0))
        return domainError("years");
    if (!std::isfinite(o.rate))
        return domainError("rate");
    if (!(std::isfinite(o.volatility) && o.volatility >= 0))
        return domainError("volatility");
    return std::isfinite(o.yield) ? done() : Status(domainError("yield"));
}

Result<double> finite(double value)
{
    if (!std::isfinite(value))
        return Error{ErrorCode::NotFinite, {}, {}};
    return value;
}

double normalShare(double x) { return std::erfc(-x / std::numbers::sqrt2) / 2; }
double normalDensity(double x) { return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi); }

double signOf(const Option& o) { return o.kind == OptionKind::Call ? 1 : -1; }

// What exercising after `years` on the certain path is worth today.
double certainValue(const Option& o, double years)
{
    return signOf(o) * (o.spot * std::exp(-o.yield * years) - o.strike * std::exp(-o.rate * years));
}

struct Distances
{
    double d1 = 0;
    double d2 = 0;
};

Distances distances(const Option& o)
{
    const double deviation = o.volatility * std::sqrt(o.years);
    const double d1 = (std::log(o.spot / o.strike) + (o.rate - o.yield) * o.years) / deviation + deviation / 2;
    return {d1, d1 - deviation};
}

bool isCertain(const Option& o) { return o.years == 0 || o.volatility == 0; }

Greeks certainGreeks(const Option& o)
{
    if (certainValue(o, o.years) < 0)
        return {};
    const double sign = signOf(o);
    const double held = sign * std::exp(-o.yield * o.years);
    const double paid = sign * o.strike * std::exp(-o.rate * o.years);
    return {.delta = held, .gamma = 0, .vega = 0, .theta = o.yield * o.spot * held - o.rate * paid, .rho = o.years * paid};
}

// On the certain path value(t) has its maximum at an end or where its derivative is zero.
double bestOnCertainPath(const Option& o)
{
    double best = std::max({0.0, certainValue(o, 0), certainValue(o, o.years)});
    const double ratio = o.rate * o.strike / (o.yield * o.spot);
    if (o.rate != o.yield && ratio > 0 && std::isfinite(ratio)) {
        const double turn = std::log(ratio) / (o.rate - o.yield);
        if (turn > 0 && turn < o.years)
            best = std::max(best, certainValue(o, turn));
    }
    return best;
}

// Backwards from the last step; values[i] belongs to i steps up.
double walkBack(const Option& o, Exercise exercise, int steps, double logUp, double up)
{
    const double dt = o.years / steps;
    const double sign = signOf(o);
    const double discount = std::exp(-o.rate * dt);
    const auto count = static_cast<std::size_t>(steps);
    std::vector<double> prices(2 * count + 1); // spot u^(i - steps), so the price at step k with i up is prices[steps - k + 2 i]
    for (std::size_t i = 0; i < prices.size(); ++i)
        prices[i] = o.spot * std::exp((static_cast<double>(i) - steps) * logUp);
    std::vector<double> values(count + 1);
    for (std::size_t i = 0; i <= count; ++i)
        values[i] = std::max(0.0, sign * (prices[2 * i] - o.strike));
    for (std::size_t k = count; k-- > 0;) {
        for (std::size_t i = 0; i <= k; ++i)
            values[i] = discount * (up * values[i + 1] + (1 - up) * values[i]);
        if (exercise == Exercise::American)
            for (std::size_t i = 0; i <= k; ++i)
                values[i] = std::max(values[i], sign * (prices[count - k + 2 * i] - o.strike));
    }
    return values.front();
}

} // namespace

Result<double> blackScholes(const Option& o)
{
    if (const Status status = checked(o); !status)
        return status.error();
    if (isCertain(o))
        return finite(std::max(0.0, certainValue(o, o.years)));
    const auto [d1, d2] = distances(o);
    const double sign = signOf(o);
    const double held = o.spot * std::exp(-o.yield * o.years) * normalShare(sign * d1);
    const double paid = o.strike * std::exp(-o.rate * o.years) * normalShare(sign * d2);
    return finite(std::max(0.0, sign * (held - paid)));
}

Result<Greeks> blackScholesGreeks(const Option& o)
{
    if (const Status status = checked(o); !status)
        return status.error();
    if (isCertain(o)) {
        if (certainValue(o, o.years) == 0)
            return domainError("spot");
        return certainGreeks(o);
    }
    const auto [d1, d2] = distances(o);
    const double sign = signOf(o);
    const double root = std::sqrt(o.years);
    const double held = std::exp(-o.yield * o.years);
    const double paid = o.strike * std::exp(-o.rate * o.years) * normalShare(sign * d2);
    Greeks g;
    g.delta = sign * held * normalShare(sign * d1);
    g.gamma = held * normalDensity(d1) / (o.spot * o.volatility * root);
    g.vega = o.spot * held * normalDensity(d1) * root;
    g.theta = -o.spot * held * normalDensity(d1) * o.volatility / (2 * root) + o.yield * o.spot * g.delta - sign * o.rate * paid;
    g.rho = sign * o.years * paid;
    return g;
}

Result<double> binomialLattice(const Option& o, Exercise exercise, int steps)
{
    if (const Status status = checked(o); !status)
        return status.error();
    if (steps < 1 || steps > mostSteps)
        return domainError("steps");
    if (isCertain(o))
        return finite(exercise == Exercise::American ? bestOnCertainPath(o) : std::max(0.0, certainValue(o, o.years)));
    const double dt = o.years / steps;
    const double logUp = o.volatility * std::sqrt(dt);
    const double up = (std::exp((o.rate - o.yield) * dt) - std::exp(-logUp)) / (2 * std::sinh(logUp));
    if (!(up >= 0 && up <= 1)) {
        const double drift = (o.rate - o.yield) / o.volatility;
        const double needed = std::ceil(drift * drift * o.years);
        return Error{ErrorCode::DomainError, "steps",
            {{"found", std::to_string(steps)},
                {"expected", ">= " + std::to_string(static_cast<long long>(std::min(needed, 1e15)))}}};
    }
    return finite(walkBack(o, exercise, steps, logUp, up));
}

} // namespace headroom::finance
