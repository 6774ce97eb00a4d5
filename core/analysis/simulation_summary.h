// SPDX-License-Identifier: GPL-3.0-or-later
// What samples say: means, percentiles, probabilities with standard errors, and where the variance comes from.
#pragma once

#include "core/analysis/simulation.h"

#include <span>

namespace headroom {

/// By input, measure and month of the fan: a value a trial. Breach and shortfall: 1 or 0 a trial.
struct SimulationSamples
{
    std::vector<std::vector<double>> inputs;
    std::vector<std::vector<double>> measures;
    std::vector<std::vector<double>> fan;
    std::vector<double> breach;
    std::vector<double> shortfall;
};

/// The mean with its standard error: deviation / sqrt(n), or, of Sobol draws, from the means of whole blocks where there are at
/// least eight. Sums are made block by block, in order.
Estimate meanOf(std::span<const double> values, SimulationMethod method);
/// The mean of what is 1 or 0 in each trial. Where it is the same in all, no standard error but `within`.
Estimate probabilityOf(std::span<const double> values, SimulationMethod method);
/// The share of the variance that an input explains alone, at least 0: the variance of the means of equal shares of the trials in its
/// order over the whole variance. Of independent draws at most 512 shares of 32 trials or more, less what chance alone would give; the
/// standard error from the estimate's influence function, 2(m - M)(y - M) - (m - M)^2 - S (y - M)^2 over the variance for a trial y in a
/// share with the mean m. Of Sobol draws 64 shares, and products of the means of different blocks only, which are independent of each
/// other while the points of one are not; the standard error from leaving out each block in turn. Nothing below two blocks. Inputs of
/// few values have a share a value.
std::optional<Estimate> explainedShare(
    std::span<const double> input, std::span<const double> figure, SimulationMethod method = SimulationMethod::PseudoRandom);
/// Spearman's rho; equal values have the mean of their ranks. 0 where one of them does not vary.
double rankCorrelation(std::span<const double> a, std::span<const double> b);

/// Everything but findings and inputs; influences name inputs by their place. Once it is cancelled what is missing is missing.
Simulation summarise(SimulationSamples samples, const SimulationOptions& options, Month fanStart);

} // namespace headroom
