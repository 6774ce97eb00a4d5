// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/distribution.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace headroom {

namespace {

// c[0] + c[1] x + ... by Horner's rule.
double polynomial(const std::array<double, 8>& c, double x)
{
    double sum = 0;
    for (std::size_t i = c.size(); i-- > 0;)
        sum = sum * x + c[i];
    return sum;
}

double triangular(double p, double low, double mode, double high)
{
    const double whole = high - low;
    const double below = (mode - low) / whole;
    if (p <= below)
        return low + std::sqrt(p * whole * (mode - low));
    return high - std::sqrt((1 - p) * whole * (high - mode));
}

// The beta law's quantile against the normal number of the same probability is smooth, so that cubics between points an eightieth
// apart, with the right slopes, are within 1e-9 of it; beyond the ends it is asked itself.
constexpr double tableEnd = 5;
constexpr int tableSteps = 800;
constexpr double tableWidth = 2 * tableEnd / tableSteps;

double normalDensity(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

} // namespace

double normalQuantile(double p)
{
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        constexpr std::array top{3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
            1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4,
            2.5090809287301226727e+3};
        constexpr std::array bottom{1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
            2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
        const double r = 0.180625 - q * q;
        return q * polynomial(top, r) / polynomial(bottom, r);
    }
    const double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    double z = 0;
    if (r <= 5) {
        constexpr std::array top{1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
            3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
            7.74545014278341407640e-4};
        constexpr std::array bottom{1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
            1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
        z = polynomial(top, r - 1.6) / polynomial(bottom, r - 1.6);
    } else {
        constexpr std::array top{6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
            2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
            2.01033439929228813265e-7};
        constexpr std::array bottom{1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
            7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};
        z = polynomial(top, r - 5) / polynomial(bottom, r - 5);
    }
    return q < 0 ? -z : z;
}

double normalProbability(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

Quantiles::Quantiles(const Model& model, const Uncertainty& u)
    : m_law(u.distribution),
      m_center(u.mean.toDoubleLossy()),
      m_width(u.deviation.toDoubleLossy()),
      m_low(u.low.toDoubleLossy()),
      m_mode(u.mode.toDoubleLossy()),
      m_high(u.high.toDoubleLossy())
{
    const bool lognormal = m_law == Distribution::Lognormal;
    if (lognormal) {
        const double variance = std::log1p(m_width * m_width / (m_center * m_center));
        m_center = std::log(m_center) - variance / 2;
        m_width = std::sqrt(variance);
    }
    const auto standard = [&](double bound) { return ((lognormal ? std::log(bound) : bound) - m_center) / m_width; };
    const auto below = [&](double bound) {
        if (lognormal && bound <= 0)
            return 0.0;
        return normalProbability(m_isMirrored ? -standard(bound) : standard(bound));
    };
    m_hasLower = static_cast<bool>(u.lowerBound);
    m_hasUpper = static_cast<bool>(u.upperBound);
    m_lower = m_hasLower ? u.lowerBound->toDoubleLossy() : 0;
    m_upper = m_hasUpper ? u.upperBound->toDoubleLossy() : 0;
    m_isMirrored = m_hasLower && !(lognormal && m_lower <= 0) && standard(m_lower) > 0;
    m_from = m_hasLower ? below(m_lower) : 0;
    m_share = (m_hasUpper ? below(m_upper) : m_isMirrored ? 0 : 1) - m_from;
    m_isEmpty = (lognormal || m_law == Distribution::Normal) && m_share == 0;
    if (m_law == Distribution::Discrete)
        makePoints(model, u.id);
    if (m_law == Distribution::Pert)
        makeTable();
}

void Quantiles::makeTable()
{
    const double whole = m_high - m_low;
    m_alpha = 1 + 4 * (m_mode - m_low) / whole;
    m_beta = 1 + 4 * (m_high - m_mode) / whole;
    for (int i = 0; i <= tableSteps; ++i) {
        const double z = -tableEnd + tableWidth * i;
        const double share = boost::math::ibeta_inv(m_alpha, m_beta, normalProbability(z));
        const double slope = normalDensity(z) / boost::math::ibeta_derivative(m_alpha, m_beta, share);
        m_table.emplace_back(m_low + whole * share, whole * slope * tableWidth);
    }
}

// Hermite's cubic between two points of the table.
double Quantiles::pert(double p) const
{
    const double place = (normalQuantile(p) + tableEnd) / tableWidth;
    if (!(place >= 0 && place < tableSteps))
        return m_low + (m_high - m_low) * boost::math::ibeta_inv(m_alpha, m_beta, p);
    const auto below = static_cast<std::size_t>(place);
    const double t = place - static_cast<double>(below);
    const auto& [from, fromSlope] = m_table[below];
    const auto& [to, toSlope] = m_table[below + 1];
    const double cubic = from - to;
    const double value =
        from + t * (fromSlope + t * (-3 * cubic - 2 * fromSlope - toSlope + t * (2 * cubic + fromSlope + toSlope)));
    return std::clamp(value, m_low, m_high);
}

void Quantiles::makePoints(const Model& model, Id uncertainty)
{
    double total = 0;
    for (const UncertaintyPoint& point : model.table<UncertaintyPoint>())
        if (point.uncertainty.id == uncertainty && Decimal(0) < point.weight) {
            m_points.emplace_back(point.value.toDoubleLossy(), point.weight.toDoubleLossy());
            total += m_points.back().second;
        }
    std::stable_sort(m_points.begin(), m_points.end());
    double sum = 0;
    for (auto& [value, share] : m_points)
        share = (sum += share) / total;
}

double Quantiles::bell(double p) const
{
    const double z = normalQuantile(std::clamp(m_from + m_share * p, 1e-300, 1 - 0x1p-53));
    const double normal = m_center + m_width * (m_isMirrored ? -z : z);
    double value = m_law == Distribution::Lognormal ? std::exp(normal) : normal;
    if (m_hasLower) // what rounding left outside
        value = std::max(value, m_lower);
    return m_hasUpper ? std::min(value, m_upper) : value;
}

double Quantiles::at(double p) const
{
    switch (m_law) {
    case Distribution::Normal:
    case Distribution::Lognormal: return bell(p);
    case Distribution::Uniform: return m_low + (m_high - m_low) * p;
    case Distribution::Triangular: return triangular(p, m_low, m_mode, m_high);
    case Distribution::Pert: return pert(p);
    case Distribution::Discrete: break;
    }
    const auto found = std::find_if(m_points.begin(), m_points.end(), [&](const auto& point) { return p <= point.second; });
    return found == m_points.end() ? m_points.back().first : found->first;
}

} // namespace headroom
