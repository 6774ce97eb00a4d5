// SPDX-License-Identifier: GPL-3.0-or-later
// The correlation behind a rank correlation. Inside the analysis only.
#pragma once

#include "core/analysis/distribution.h"

namespace headroom {

/// Pearson's r of two normal numbers that gives Spearman's rho to what two laws make of them. Of continuous laws 2 sin(pi rho / 6)
/// (Kruskal 1958). Discrete ones have equal values, which share the mean of their ranks: r is then found by bisection, to 1e-6, on
/// rho(r) = E[A(X) B(Y)] / sqrt(Var A Var B) of the centred ranks A and B, by Simpson's rule. Where the laws have too few values for
/// rho, the r nearest to it: 0.999999 or its opposite. Laws of more than 64 values count as continuous.
double pearsonOfRanks(double rho, const Quantiles& first, const Quantiles& second);

} // namespace headroom
