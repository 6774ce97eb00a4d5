// SPDX-License-Identifier: GPL-3.0-or-later
// Brent's method for a zero between two points of opposite sign.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::finance {

/// A zero of f between a and b, where f(a) = fa and f(b) = fb differ in sign, to about the precision of a double.
/// Source: R. P. Brent, "Algorithms for Minimization without Derivatives", 1973, chapter 4.
template<class Function> double brentZero(const Function& f, double a, double fa, double b, double fb)
{
    constexpr int mostSteps = 120;
    double c = b;
    double fc = fb;
    double step = b - a;
    double stepBefore = step;
    for (int i = 0; i < mostSteps; ++i) {
        if ((fb > 0) == (fc > 0)) { // the zero lies between a and b
            c = a;
            fc = fa;
            step = stepBefore = b - a;
        }
        if (std::abs(fc) < std::abs(fb)) { // b is to be the best, a the one before it, c the other side
            a = b;
            b = c;
            c = a;
            fa = fb;
            fb = fc;
            fc = fa;
        }
        const double tolerance = 2 * std::numeric_limits<double>::epsilon() * std::abs(b) + 1e-17;
        const double half = (c - b) / 2;
        if (std::abs(half) <= tolerance || fb == 0)
            break;
        double next = half; // bisection, unless interpolation promises more
        bool interpolated = false;
        if (std::abs(stepBefore) >= tolerance && std::abs(fa) > std::abs(fb)) {
            const double s = fb / fa;
            const double t = fa / fc;
            const double r = fb / fc;
            double p = a == c ? 2 * half * s : s * (2 * half * t * (t - r) - (b - a) * (r - 1)); // secant, inverse quadratic
            double q = a == c ? 1 - s : (t - 1) * (r - 1) * (s - 1);
            q = p > 0 ? -q : q;
            p = std::abs(p);
            interpolated = 2 * p < std::min(3 * half * q - std::abs(tolerance * q), std::abs(stepBefore * q));
            next = interpolated ? p / q : half;
        }
        stepBefore = interpolated ? step : half;
        step = next;
        a = b;
        fa = fb;
        b += std::abs(step) > tolerance ? step : std::copysign(tolerance, half);
        fb = f(b);
    }
    return b;
}

} // namespace headroom::finance
