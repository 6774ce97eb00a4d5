// SPDX-License-Identifier: GPL-3.0-or-later
// Series that figures are read from, computed, explained and reported alike. For the engine and core/report.
#pragma once

#include "core/engine/projection.h"

namespace headroom {

/// The sum of U(1) to U(t), each / (1 + annualRate)^(t/12): discounted to the end of the month before the first. Rounded to the minor
/// unit, each month from the sum of what is not rounded. Domain: `projection` has its unleveredBenefit. Throws OverflowError.
Series discountedCumulative(const Projection& projection, Decimal annualRate);

/// The last of the columns 1 to `until` in which the series is below zero; 0 where it never is.
int lastNegative(const Series& series, int until);

} // namespace headroom
