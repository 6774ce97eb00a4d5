// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampler.h"

#include "core/analysis/rank_copula.h"
#include "core/model/path.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

// Degree and coefficients of the primitive polynomial, and the first direction numbers; dimension 0 has none.
struct SobolRow
{
    int degree;
    std::uint32_t polynomial;
    std::array<std::uint32_t, 7> first;
};
constexpr std::array<SobolRow, sobolDimensions> sobolRows{
    {{0, 0, {}}, {1, 0, {1}}, {2, 1, {1, 3}}, {3, 1, {1, 3, 1}}, {3, 2, {1, 1, 1}}, {4, 1, {1, 1, 3, 3}}, {4, 4, {1, 3, 5, 13}},
        {5, 2, {1, 1, 5, 5, 17}}, {5, 4, {1, 1, 5, 5, 5}}, {5, 7, {1, 1, 7, 11, 19}}, {5, 11, {1, 1, 5, 1, 1}},
        {5, 13, {1, 1, 1, 3, 11}}, {5, 14, {1, 3, 5, 5, 31}}, {6, 1, {1, 3, 3, 9, 7, 49}}, {6, 13, {1, 1, 1, 15, 21, 21}},
        {6, 16, {1, 3, 1, 13, 27, 49}}, {6, 19, {1, 1, 1, 15, 7, 5}}, {6, 22, {1, 3, 1, 15, 13, 25}},
        {6, 25, {1, 1, 5, 5, 19, 61}}, {7, 1, {1, 3, 7, 11, 23, 15, 103}}, {7, 4, {1, 3, 7, 13, 13, 15, 69}}}};

using Directions = std::array<std::uint32_t, 32>;

Directions directionsOf(const SobolRow& row)
{
    Directions v{};
    for (int i = 0; i < 32; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (row.degree == 0) {
            v[at] = 1U << (31 - i);
        } else if (i < row.degree) {
            v[at] = row.first[at] << (31 - i);
        } else {
            const auto before = static_cast<std::size_t>(i - row.degree);
            v[at] = v[before] ^ v[before] >> row.degree;
            for (int k = 1; k < row.degree; ++k)
                if ((row.polynomial >> (row.degree - 1 - k) & 1U) != 0)
                    v[at] ^= v[static_cast<std::size_t>(i - k)];
        }
    }
    return v;
}

const std::array<Directions, sobolDimensions>& allDirections()
{
    static const std::array<Directions, sobolDimensions> all = [] {
        std::array<Directions, sobolDimensions> made{};
        for (std::size_t d = 0; d < made.size(); ++d)
            made[d] = directionsOf(sobolRows[d]);
        return made;
    }();
    return all;
}

} // namespace

std::uint64_t sobol(int dimension, std::uint32_t index)
{
    const Directions& v = allDirections()[static_cast<std::size_t>(dimension)];
    std::uint32_t x = 0;
    for (std::size_t bit = 0; index != 0; ++bit, index >>= 1)
        if ((index & 1U) != 0)
            x ^= v[bit];
    return std::uint64_t{x} << 32;
}

Result<Sampler> Sampler::of(const Model& model, const SamplerSetup& setup)
{
    Sampler sampler;
    sampler.m_setup = setup;
    for (const Uncertainty& u : model.table<Uncertainty>()) {
        sampler.m_laws.emplace_back(model, u);
        if (sampler.m_laws.back().isEmpty())
            return Error{ErrorCode::RuleBroken, pathOf(model, Entity::Uncertainty, u, nullptr),
                {{"expected", "bounds within 38 deviations of the mean"}}};
    }
    if (const Status correlated = sampler.correlate(model); !correlated)
        return correlated.error();
    return sampler;
}

Status Sampler::correlate(const Model& model)
{
    const Table<Uncertainty>& rows = model.table<Uncertainty>();
    const std::size_t n = rows.size();
    m_correlated.assign(n, false);
    std::vector<std::vector<double>> matrix(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i)
        matrix[i][i] = 1;
    for (const Correlation& c : model.table<Correlation>()) {
        const std::size_t a = rows.lowerBound(c.first.id);
        const std::size_t b = rows.lowerBound(c.second.id);
        matrix[a][b] = matrix[b][a] = pearsonOfRanks(c.rank.toDoubleLossy(), m_laws[a], m_laws[b]);
        m_correlated[a] = m_correlated[b] = true;
    }
    if (model.table<Correlation>().empty())
        return done();
    constexpr double leastFactor = 3e-5; // a pivot of 1e-9
    constexpr double mostMissed = 1e-6;
    m_factor.assign(n, std::vector<double>(n, 0.0));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double left = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                left -= m_factor[i][k] * m_factor[j][k];
            const bool isSpent = m_factor[j][j] <= leastFactor; // what is left of j follows from those before
            if (i == j ? left < -leastFactor * leastFactor : isSpent && std::abs(left) > mostMissed)
                return Error{ErrorCode::CorrelationsContradict, pathOf(model, Entity::Uncertainty, rows.at(i), nullptr), {}};
            m_factor[i][j] = i == j ? std::sqrt(std::max(left, 0.0)) : isSpent ? 0.0 : left / m_factor[j][j];
        }
    return done();
}

void Sampler::drawIndependent(std::uint64_t block, int count, std::vector<double>& uniforms) const
{
    RandomStream random(m_setup.seed, block);
    const auto trials = static_cast<std::size_t>(count);
    for (std::size_t input = 0; input < inputs(); ++input) {
        const bool spread = m_setup.method == SimulationMethod::Sobol && input < sobolDimensions;
        const std::uint64_t shift = spread ? random.next() : 0;
        for (std::size_t t = 0; t < trials; ++t)
            uniforms[input * trials + t] = spread
                ? RandomStream::uniformOf(sobol(static_cast<int>(input), static_cast<std::uint32_t>(t)) ^ shift)
                : random.uniform();
    }
}

void Sampler::draw(std::uint64_t block, int count, std::vector<double>& uniforms) const
{
    const auto trials = static_cast<std::size_t>(count);
    uniforms.resize(inputs() * trials);
    drawIndependent(block, count, uniforms);
    if (m_factor.empty())
        return;
    std::vector<double> normal(inputs());
    for (std::size_t t = 0; t < trials; ++t) {
        for (std::size_t i = 0; i < inputs(); ++i)
            normal[i] = m_correlated[i] ? normalQuantile(uniforms[i * trials + t]) : 0;
        for (std::size_t i = 0; i < inputs(); ++i) {
            if (!m_correlated[i])
                continue;
            double z = 0;
            for (std::size_t k = 0; k <= i; ++k)
                z += m_factor[i][k] * normal[k];
            uniforms[i * trials + t] = std::clamp(normalProbability(z), 1e-300, 1 - 0x1p-53);
        }
    }
}

} // namespace headroom
