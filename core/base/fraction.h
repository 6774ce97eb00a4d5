// SPDX-License-Identifier: GPL-3.0-or-later
// Fraction: the exact number between inputs and a booking.
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/rounding.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <string>

namespace headroom {

struct BigFraction;

/// numerator / denominator, unreduced, in checked 128-bit integers; where they overflow it is reduced, and where that is not
/// enough a fraction of unbounded integers takes over. So +, -, *, / and comparisons are always exact. No conversion from
/// double exists.
class Fraction
{
public:
    Fraction() = default;
    Fraction(std::int64_t whole) : m_numerator(whole) {}
    Fraction(int whole) : m_numerator(whole) {}
    Fraction(double) = delete;
    Fraction(bool) = delete;
    Fraction(Decimal d) : m_numerator(d.coefficient()), m_denominator(powerOfTen(d.scale())) {}
    /// Major units: Money(12345) with two digits is 123.45.
    Fraction(Money money, int digits) : m_numerator(money.minor()), m_denominator(powerOfTen(digits)) {}
    /// Domain: denominator > 0, else the program ends.
    static Fraction of(std::int64_t numerator, std::int64_t denominator);

    friend Fraction operator+(const Fraction& a, const Fraction& b)
    {
        if (!a.m_big && !b.m_big) {
            int128 sum = 0;
            if (a.m_denominator == b.m_denominator && !__builtin_add_overflow(a.m_numerator, b.m_numerator, &sum))
                return Fraction(sum, a.m_denominator);
        }
        return addSlow(a, b, false);
    }
    friend Fraction operator-(const Fraction& a, const Fraction& b)
    {
        if (!a.m_big && !b.m_big) {
            int128 difference = 0;
            if (a.m_denominator == b.m_denominator && !__builtin_sub_overflow(a.m_numerator, b.m_numerator, &difference))
                return Fraction(difference, a.m_denominator);
        }
        return addSlow(a, b, true);
    }
    friend Fraction operator*(const Fraction& a, const Fraction& b)
    {
        if (!a.m_big && !b.m_big) {
            int128 numerator = 0;
            int128 denominator = 0;
            if (!__builtin_mul_overflow(a.m_numerator, b.m_numerator, &numerator)
                && !__builtin_mul_overflow(a.m_denominator, b.m_denominator, &denominator))
                return numerator == 0 ? Fraction() : Fraction(numerator, denominator);
        }
        return multiplySlow(a, b);
    }
    friend Fraction operator-(const Fraction& a) { return Fraction() - a; }
    /// a / b. Domain: b is not zero, else the program ends; the engine divides by non-zero constants or through ratio() only.
    Fraction dividedBy(const Fraction& b) const;

    friend bool operator==(const Fraction& a, const Fraction& b) { return compare(a, b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) { return compare(a, b) <=> 0; }
    int sign() const;
    bool isZero() const { return sign() == 0; }

    /// The largest whole number not above it. Throws OverflowError beyond 64 bits.
    std::int64_t floor() const;
    std::int64_t ceil() const;
    /// Nearest to `digits` decimals, in units of the last one: 1.005 with two digits and HalfAway is 101. Throws OverflowError.
    std::int64_t rounded(int digits, Rounding rounding) const;
    /// Throws OverflowError; the word of a blank Money is beyond its range too.
    Money toMoney(int digits, Rounding rounding) const { return Money() + Money(rounded(digits, rounding)); }
    /// The value rounded to `digits` decimals, as a fraction.
    Fraction quantised(int digits, Rounding rounding) const;
    double toDoubleLossy() const;
    /// Always exact: as a decimal when at most 15 digits behind the point say it ("0.05") and 128 bits hold them, else
    /// "numerator/denominator", reduced.
    std::string toText() const;

    friend Fraction powerRounded(const Fraction& base, int numerator, int denominator);

private:
    Fraction(int128 numerator, int128 denominator) : m_numerator(numerator), m_denominator(denominator) {}
    static Fraction addSlow(const Fraction& a, const Fraction& b, bool subtract);
    static Fraction multiplySlow(const Fraction& a, const Fraction& b);
    static Fraction fromBig(BigFraction big);
    static int compare(const Fraction& a, const Fraction& b);
    BigFraction toBig() const;
    Fraction reduced() const;

    int128 m_numerator = 0;
    int128 m_denominator = 1;
    std::shared_ptr<const BigFraction> m_big; // when set, the two integers above say nothing
};

/// base^(numerator/denominator) rounded to 12 decimals, half away from zero: the named step of MODEL.md 1 for growth factors and
/// effective rates. Domain: base > 0, denominator > 0; else, and beyond the range of a Decimal, throws OverflowError.
Fraction powerRounded(const Fraction& base, int numerator, int denominator);

} // namespace headroom
