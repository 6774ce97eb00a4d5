// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/discount_roots.h"

#include "core/finance/brent.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::finance {

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();
constexpr double touching = 64 * epsilon; // a value below this share of its terms is zero to rounding
constexpr double vanishing = 1e-250;      // weights below it are left out, before they become slow denormal numbers

// g(y) = sum of amount exp(-time y), its slope, and the sum of its terms without signs.
struct Point
{
    double y = 0;
    double value = 0;
    double slope = 0;
    double size = 0;
};

Point evaluate(const TimedAmounts& flows, double y)
{
    Point p{.y = y};
    for (std::size_t i = 0; i < flows.times.size(); ++i) {
        const double term = flows.amounts[i] * std::exp(-flows.times[i] * y);
        p.value += term;
        p.slope -= flows.times[i] * term;
        p.size += std::abs(term);
    }
    return p;
}

bool isZero(const Point& p) { return std::abs(p.value) <= 2 * epsilon * p.size; }

// g(0), or, where that is zero to rounding, g just behind it.
Point start(const TimedAmounts& flows)
{
    const Point p = evaluate(flows, 0);
    return isZero(p) ? evaluate(flows, 1e-6 / flows.times.back()) : p;
}

// The time runs backwards from the last amount, so that V(x) = exp(-x T) g(-x): no weight exceeds 1 on the negative side.
TimedAmounts reversed(const TimedAmounts& flows)
{
    TimedAmounts result;
    for (std::size_t i = flows.times.size(); i-- > 0;) {
        result.times.push_back(flows.times.back() - flows.times[i]);
        result.amounts.push_back(flows.amounts[i]);
    }
    return result;
}

// The partial sums of the amounts: their changes of sign bound the zeros of g in y > 0.
int mostZerosBehindStart(const TimedAmounts& flows)
{
    std::vector<double> sums(flows.amounts.size());
    double sum = 0;
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = sum += flows.amounts[i];
    return signChanges(sums);
}

// g on a grid that doubles its step every few points: each weight is multiplied by its factor, no exponentials.
class Walk
{
public:
    Walk(const TimedAmounts& flows, double step)
        : m_flows(flows), m_step(step), m_active(flows.times.size()), m_weights(m_active, 1.0), m_factors(m_active)
    {
        for (std::size_t i = 0; i < m_active; ++i)
            m_factors[i] = std::exp(-flows.times[i] * step);
    }

    Point next()
    {
        constexpr int pointsPerStep = 8;
        if (m_points == pointsPerStep)
            doubleStep();
        ++m_points;
        m_y += m_step;
        Point p{.y = m_y};
        for (std::size_t i = 0; i < m_active; ++i) {
            m_weights[i] *= m_factors[i];
            const double term = m_flows.amounts[i] * m_weights[i];
            p.value += term;
            p.slope -= m_flows.times[i] * term;
            p.size += std::abs(term);
        }
        while (m_active > 1 && m_weights[m_active - 1] < vanishing)
            --m_active;
        return p;
    }

private:
    void doubleStep()
    {
        m_points = 0;
        m_step *= 2;
        for (std::size_t i = 0; i < m_active; ++i)
            m_factors[i] = m_factors[i] < vanishing ? 0 : m_factors[i] * m_factors[i];
    }

    const TimedAmounts& m_flows;
    double m_y = 0;
    double m_step;
    int m_points = 0;
    std::size_t m_active;
    std::vector<double> m_weights;
    std::vector<double> m_factors;
};

double zeroBetween(const TimedAmounts& flows, const Point& a, const Point& b)
{
    return brentZero([&](double y) { return evaluate(flows, y).value; }, a.y, a.value, b.y, b.value);
}

// Between two points of one sign g comes near zero and goes away again: none, one where it touches, or two zeros.
// Returns how many were added, a touching one counted twice as Descartes does.
int zerosAroundExtremum(const TimedAmounts& flows, const Point& a, const Point& b, std::vector<double>& zeros)
{
    const double y = brentZero([&](double at) { return evaluate(flows, at).slope; }, a.y, a.slope, b.y, b.slope);
    const Point extremum = evaluate(flows, y);
    if (std::abs(extremum.value) <= touching * extremum.size) {
        zeros.push_back(y);
        return 2;
    }
    if ((extremum.value > 0) == (a.value > 0))
        return 0;
    zeros.push_back(zeroBetween(flows, a, extremum));
    zeros.push_back(zeroBetween(flows, extremum, b));
    return 2;
}

// The zeros of g in 0 < y <= limit.
std::vector<double> zerosBehindStart(const TimedAmounts& flows, double limit)
{
    std::vector<double> zeros;
    const int most = mostZerosBehindStart(flows);
    int found = 0;
    Walk walk(flows, std::min(0.1, 1 / (flows.times.back() * (1 + most))));
    Point before = start(flows);
    while (found < most && before.y < limit) {
        const Point p = walk.next();
        const bool comesNear = before.value * before.slope <= 0 && p.value * p.slope > 0;
        if ((p.value > 0) != (before.value > 0)) {
            zeros.push_back(zeroBetween(flows, before, p));
            ++found;
        } else if (comesNear) {
            found += zerosAroundExtremum(flows, before, p, zeros);
        }
        const double first = std::abs(flows.amounts.front()); // its weight is always 1; the others only shrink
        if (first > (p.size - first) * (1 + touching))
            break;
        before = p;
    }
    std::erase_if(zeros, [&](double y) { return y > limit; });
    return zeros;
}

} // namespace

int signChanges(std::span<const double> amounts)
{
    int changes = 0;
    double before = 0;
    for (const double a : amounts) {
        if (a == 0)
            continue;
        changes += before != 0 && (a > 0) != (before > 0);
        before = a;
    }
    return changes;
}

std::vector<double> discountRoots(const TimedAmounts& flows, double limit)
{
    std::vector<double> roots;
    for (const double y : zerosBehindStart(reversed(flows), limit))
        roots.push_back(-y);
    std::reverse(roots.begin(), roots.end());
    if (isZero(evaluate(flows, 0)))
        roots.push_back(0);
    const std::vector<double> positive = zerosBehindStart(flows, limit);
    roots.insert(roots.end(), positive.begin(), positive.end());
    return roots;
}

double relativeValue(const TimedAmounts& flows, double x)
{
    const Point p = x < 0 ? evaluate(reversed(flows), -x) : evaluate(flows, x);
    return p.size > 0 ? p.value / p.size : 0;
}

} // namespace headroom::finance
