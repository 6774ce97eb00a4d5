// SPDX-License-Identifier: GPL-3.0-or-later
// Whole amounts divided so that the parts sum to the whole.
#pragma once

#include "core/base/money.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// What is booked now of a total that is spread over time: round(total x shareToDate) - booked before, so that the bookings sum
/// to the whole once the share is 1. The share is numerator/denominator, denominator > 0.
Money shareOverTime(Money total, std::int64_t numerator, std::int64_t denominator, Money bookedBefore, Rounding rounding);

/// A whole shown in parts that sum to it: each part is the whole x weight / sum of weights rounded towards zero, and the units
/// that are left go one each to the largest remainders, ties to the earlier. For display only. Domain: weights >= 0; when all
/// are 0 the parts are 0 (and do not sum).
std::vector<std::int64_t> largestRemainder(std::int64_t whole, std::span<const std::int64_t> weights);

} // namespace headroom
