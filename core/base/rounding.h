// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways to round a tie, and integer division that rounds.
#pragma once

#include <cstdint>

namespace headroom {

/// Ties: HalfAway as spreadsheets' ROUND does (2.5 -> 3, -2.5 -> -3); HalfEven as bankers do (2.5 -> 2, 3.5 -> 4).
enum class Rounding { HalfAway, HalfEven };

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

/// numerator / denominator to the nearest integer. Domain: denominator > 0.
inline int128 divideRounded(int128 numerator, int128 denominator, Rounding rounding)
{
    const int128 quotient = numerator / denominator;
    const int128 remainder = numerator % denominator;
    const int128 size = remainder < 0 ? -remainder : remainder;
    const int128 rest = denominator - size; // size against rest: no doubling, no overflow
    const bool away = size > rest || (size == rest && (rounding == Rounding::HalfAway || quotient % 2 != 0));
    return away ? quotient + (numerator < 0 ? -1 : 1) : quotient;
}

} // namespace headroom
