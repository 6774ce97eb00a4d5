// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of uncertain inputs, by their quantiles: a uniform number in, a value out.
#pragma once

#include "core/model/model.h"

#include <utility>
#include <vector>

namespace headroom {

/// The standard normal law's quantile, to about 1e-16 of its value (algorithm AS 241, PPND16: Wichura, Applied Statistics 37,
/// 1988). Domain: 0 < p < 1.
double normalQuantile(double p);
/// The standard normal law's distribution function.
double normalProbability(double z);

/// The quantile function of an uncertainty. Lognormal: mean and deviation are the value's own. Bounds cut the law off and scale
/// what is left to 1. PERT: the beta law on low..high with parameters 1 + 4 (mode - low)/(high - low) and
/// 1 + 4 (high - mode)/(high - low), to 1e-9 of high - low. Discrete: values in order, each with its share of the weights.
/// Domain: an uncertainty that validation has nothing against.
class Quantiles
{
public:
    Quantiles(const Model& model, const Uncertainty& uncertainty);

    /// The value that is not exceeded with probability p, 0 < p < 1.
    double at(double p) const;
    /// Whether its bounds leave no probability between them that doubles can tell from none: more than 38 deviations out.
    bool isEmpty() const { return m_isEmpty; }
    /// Values of a discrete law with the probability that they are not exceeded, in order; empty for the others.
    const std::vector<std::pair<double, double>>& points() const { return m_points; }

private:
    void makePoints(const Model& model, Id uncertainty);
    void makeTable();
    double bell(double p) const;
    double pert(double p) const;

    Distribution m_law = Distribution::Normal;
    double m_center = 0; // of the normal law, in logarithms for the lognormal
    double m_width = 1;
    double m_from = 0;  // probability below the lower bound; of a mirrored law above it
    double m_share = 1; // probability between the bounds
    bool m_isMirrored =
        false;          // a lower bound above the centre: counted from the upper tail, where doubles still tell numbers apart
    double m_lower = 0; // the bounds themselves
    double m_upper = 0;
    bool m_hasLower = false;
    bool m_hasUpper = false;
    bool m_isEmpty = false;
    double m_low = 0;
    double m_mode = 0;
    double m_high = 0;
    double m_alpha = 1; // of the beta law behind a PERT law
    double m_beta = 1;
    std::vector<std::pair<double, double>> m_table;  // of a PERT law: value, slope a step
    std::vector<std::pair<double, double>> m_points; // value, cumulative share
};

} // namespace headroom
