// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers of a simulation: the same for a seed, block by block, whatever thread asks for them.
#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/random_stream.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <vector>

namespace headroom {

/// Point `index` of a Sobol sequence in one dimension, 0 <= dimension < sobolDimensions, as the upper 32 bits of a fraction of 2^64;
/// direction numbers of Joe and Kuo (2008), new-joe-kuo-6.
inline constexpr int sobolDimensions = 21;
std::uint64_t sobol(int dimension, std::uint32_t index);

struct SamplerSetup
{
    std::uint64_t seed = 1;
    SimulationMethod method = SimulationMethod::PseudoRandom;
};

/// Draws of all uncertainties of a project, in id order, rank-correlated by a Gaussian copula with the r that gives Spearman's rho
/// (rank_copula.h). Sobol: each block has the sequence's first points
/// under a digital shift of its own, so that the blocks are independent; inputs after the 21st are drawn at random.
class Sampler
{
public:
    static constexpr int blockTrials = 4096;

    /// Errors: RuleBroken, at an uncertainty whose bounds leave nothing; CorrelationsContradict, at the correlations of the uncertainty
    /// where they do.
    static Result<Sampler> of(const Model& model, const SamplerSetup& setup);

    std::size_t inputs() const { return m_laws.size(); }
    const Quantiles& law(std::size_t input) const { return m_laws[input]; }
    /// Even numbers between 0 and 1 of a block's first `count` trials: uniforms[input * count + trial].
    void draw(std::uint64_t block, int count, std::vector<double>& uniforms) const;

private:
    Status correlate(const Model& model);
    void drawIndependent(std::uint64_t block, int count, std::vector<double>& uniforms) const;

    SamplerSetup m_setup;
    std::vector<Quantiles> m_laws;
    std::vector<std::vector<double>> m_factor; // of the correlation matrix, by Cholesky; empty where nothing is correlated
    std::vector<bool> m_correlated;
};

} // namespace headroom
