// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons whose failure names both values.
#pragma once

#include <QtTest>

#include <cmath>

namespace testing_support {

inline bool isNear(double actual, double expected, double tolerance)
{
    const bool near = std::abs(actual - expected) <= tolerance;
    if (!near)
        qWarning("actual %.17g, expected %.17g, tolerance %.3g", actual, expected, tolerance);
    return near;
}

/// To `digits` significant digits of the expected value.
inline bool isClose(double actual, double expected, double relative)
{
    return isNear(actual, expected, relative * std::abs(expected));
}

} // namespace testing_support
