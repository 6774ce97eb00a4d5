// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rank_copula.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headroom {

namespace {

constexpr double mostPearson = 0.999999;
constexpr double farOut = 8.5; // beyond it a normal law has 1e-17
constexpr std::size_t mostPoints = 64;
constexpr int stepsOfContinuous = 2000;
constexpr int stepsOfPiece = 200;

double density(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

// Ranks of a law, from 0 to 1 less a half, as a function of the normal number behind it.
class Ranks
{
public:
    explicit Ranks(const Quantiles& law)
    {
        if (law.points().empty() || law.points().size() > mostPoints)
            return;
        double from = 0;
        for (const auto& [value, upTo] : law.points()) {
            m_variance += (upTo - from) * std::pow((from + upTo - 1) / 2, 2);
            m_ranks.push_back((from + upTo - 1) / 2);
            m_ends.push_back(upTo < 1 ? normalQuantile(upTo) : farOut);
            from = upTo;
        }
        m_ends.back() = farOut;
    }

    bool isContinuous() const { return m_ranks.empty(); }
    double variance() const { return isContinuous() ? 1.0 / 12 : m_variance; }
    // Where another number is z and both have the correlation r.
    double expected(double z, double r) const
    {
        const double rest = std::sqrt(1 - r * r);
        if (isContinuous())
            return normalProbability(r * z / std::sqrt(1 + rest * rest)) - 0.5;
        double sum = m_ranks.back();
        for (std::size_t k = 0; k + 1 < m_ranks.size(); ++k)
            sum += (m_ranks[k] - m_ranks[k + 1]) * normalProbability((m_ends[k] - r * z) / rest);
        return sum;
    }
    // E[A B] of these ranks with those of another number.
    double with(const Ranks& other, double r) const
    {
        if (isContinuous())
            return simpson(-farOut, farOut, stepsOfContinuous,
                [&](double z) { return density(z) * (normalProbability(z) - 0.5) * other.expected(z, r); });
        double sum = 0;
        double from = -farOut;
        for (std::size_t k = 0; k < m_ranks.size(); from = m_ends[k], ++k)
            sum +=
                m_ranks[k] * simpson(from, m_ends[k], stepsOfPiece, [&](double z) { return density(z) * other.expected(z, r); });
        return sum;
    }

private:
    template<class Function> static double simpson(double from, double to, int steps, Function&& f)
    {
        const double width = (to - from) / steps;
        double sum = f(from) + f(to);
        for (int i = 1; i < steps; ++i)
            sum += (i % 2 == 0 ? 2 : 4) * f(from + width * i);
        return sum * width / 3;
    }

    std::vector<double> m_ranks;
    std::vector<double> m_ends; // of the normal numbers that have them
    double m_variance = 0;
};

} // namespace

double pearsonOfRanks(double rho, const Quantiles& first, const Quantiles& second)
{
    constexpr double close = 1e-6;
    const Ranks a(first);
    const Ranks b(second);
    if (a.isContinuous() && b.isContinuous())
        return 2 * std::sin(std::numbers::pi * rho / 6);
    const double size = std::sqrt(a.variance() * b.variance());
    if (rho == 0 || size == 0)
        return 0;
    double low = -mostPearson;
    double high = mostPearson;
    while (high - low > close) {
        const double middle = (low + high) / 2;
        const double found = (a.isContinuous() ? a.with(b, middle) : b.with(a, middle)) / size;
        (found < rho ? low : high) = middle;
    }
    return std::abs(low + high) / 2 > mostPearson - 2 * close ? std::copysign(mostPearson, rho) : (low + high) / 2;
}

} // namespace headroom
