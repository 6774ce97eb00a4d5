// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers that hold more to those that are stored: rounded, and refused where they don't fit.
#pragma once

#include "core/base/fraction.h"

namespace headroom {

/// A number with as many decimals as a Decimal holds, at most `finest` (0 to 15), half away from zero: 1,000,000,000/7 with nine is
/// 142857142.85714286. Throws OverflowError where not even its whole part fits.
Decimal decimalOf(const Fraction& number, int finest);

/// The nearest amount to so many minor units, half away from zero. Throws OverflowError for what is not finite or beyond 9.2e18, about
/// where the amounts end.
Money moneyOfMinor(double minorUnits);

} // namespace headroom
