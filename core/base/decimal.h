// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal: an exact decimal number as people write it; the type of prices, rates and quantities among the inputs.
#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"

#include <compare>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// coefficient / 10^scale, kept in one 64-bit word: a coefficient of up to 16 digits (|c| < 2^55) and a scale of 0 to 15.
/// Always normalised (no trailing zeros behind the point), so equal numbers are equal words. It takes part in no arithmetic:
/// the engine computes with Exact, which it converts to without loss.
class Decimal
{
public:
    static constexpr int maximumScale = 15;
    static constexpr std::int64_t maximumCoefficient = (std::int64_t{1} << 55) - 1;

    constexpr Decimal() = default;
    /// A whole number. Domain: |whole| <= maximumCoefficient, else the program ends.
    constexpr Decimal(std::int64_t whole) : Decimal(whole, 0) {}
    constexpr Decimal(int whole) : Decimal(std::int64_t{whole}, 0) {}
    Decimal(double) = delete; // 0.1 is not a tenth
    Decimal(bool) = delete;

    /// coefficient / 10^scale. Domain: 0 <= scale <= 15, |coefficient| <= maximumCoefficient, else the program ends.
    constexpr Decimal(std::int64_t coefficient, int scale) : m_word(pack(coefficient, scale)) {}

    /// Strict grammar: -?digits(.digits)?, at most 16 significant digits and 15 behind the point. No blanks, plus sign,
    /// exponent, group separator, "nan" or "inf". Errors: NumberMalformed, NumberTooLong.
    static Result<Decimal> parse(std::string_view text);
    /// Rounded to at most `scale` decimals by ties as given; Overflow when the coefficient does not fit.
    static Result<Decimal> fromFraction(int128 numerator, int128 denominator, int scale, Rounding rounding);

    constexpr std::int64_t coefficient() const { return m_word >> 8; }
    constexpr int scale() const { return static_cast<int>(m_word & 0xff); }
    constexpr bool isZero() const { return coefficient() == 0; }
    constexpr bool isNegative() const { return m_word < 0; }
    bool isWhole() const { return scale() == 0; }

    /// The shortest text in the grammar of parse(): "0.0725", "-3", "1200".
    std::string toText() const;
    /// For pictures and simulation only: the nearest double.
    double toDoubleLossy() const;

    friend constexpr bool operator==(Decimal, Decimal) = default;
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);

    /// A word that no number has: how Opt<Decimal> says "blank".
    static constexpr Decimal blankWord()
    {
        Decimal d;
        d.m_word = 0xff;
        return d;
    }

private:
    static constexpr std::int64_t pack(std::int64_t coefficient, int scale)
    {
        while (scale > 0 && coefficient % 10 == 0) {
            coefficient /= 10;
            --scale;
        }
        if (scale < 0 || scale > maximumScale || coefficient > maximumCoefficient || coefficient < -maximumCoefficient)
            outOfRange();
        return coefficient * 256 + scale;
    }
    [[noreturn]] static void outOfRange();

    std::int64_t m_word = 0;
};

inline constexpr std::array<std::int64_t, 19> powersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t p = 1;
    for (std::size_t i = 0; i < powers.size(); ++i, p *= i < powers.size() ? 10 : 1)
        powers[i] = p;
    return powers;
}();

/// Domain: 0 to 18.
constexpr std::int64_t powerOfTen(int exponent) { return powersOfTen[static_cast<std::size_t>(exponent)]; }

} // namespace headroom
