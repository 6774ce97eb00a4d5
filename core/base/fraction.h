// SPDX-License-Identifier: GPL-3.0-or-later
// Fraction: the exact number between inputs and a booking.
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/rounding.h"

#include <compare>
#include <cstdint>
#include <string>
#include <utility>

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
    static Fraction of(std::int64_t numerator, std::int64_t denominator)
    {
        if (denominator <= 0)
            refuseDenominator();
        return Fraction(int128{numerator}, int128{denominator});
    }

    Fraction(const Fraction& other) : m_numerator(other.m_numerator), m_denominator(other.m_denominator)
    {
        if (isBig())
            keepBig();
    }
    Fraction(Fraction&& other) noexcept : m_numerator(other.m_numerator), m_denominator(other.m_denominator)
    {
        other.m_denominator = 1;
    }
    Fraction& operator=(const Fraction& other)
    {
        if (other.isBig())
            other.keepBig();
        if (isBig())
            dropBig();
        m_numerator = other.m_numerator;
        m_denominator = other.m_denominator;
        return *this;
    }
    Fraction& operator=(Fraction&& other) noexcept
    {
        std::swap(m_numerator, other.m_numerator);
        std::swap(m_denominator, other.m_denominator);
        return *this;
    }
    ~Fraction()
    {
        if (isBig())
            dropBig();
    }

    friend Fraction operator+(const Fraction& a, const Fraction& b)
    {
        int128 sum = 0;
        if (a.m_denominator == b.m_denominator && !a.isBig() && !__builtin_add_overflow(a.m_numerator, b.m_numerator, &sum))
            return Fraction(sum, a.m_denominator);
        return addSlow(a, b, false);
    }
    friend Fraction operator-(const Fraction& a, const Fraction& b)
    {
        int128 difference = 0;
        if (a.m_denominator == b.m_denominator && !a.isBig()
            && !__builtin_sub_overflow(a.m_numerator, b.m_numerator, &difference))
            return Fraction(difference, a.m_denominator);
        return addSlow(a, b, true);
    }
    friend Fraction operator*(const Fraction& a, const Fraction& b)
    {
        int128 numerator = 0;
        int128 denominator = 0;
        if (areWords(a, b)) { // several times faster than the general product
            numerator = int128{static_cast<std::int64_t>(a.m_numerator)} * static_cast<std::int64_t>(b.m_numerator);
            denominator = int128{static_cast<std::int64_t>(a.m_denominator)} * static_cast<std::int64_t>(b.m_denominator);
        } else if (a.isBig() || b.isBig() || __builtin_mul_overflow(a.m_numerator, b.m_numerator, &numerator)
            || __builtin_mul_overflow(a.m_denominator, b.m_denominator, &denominator))
            return multiplySlow(a, b);
        return numerator == 0 ? Fraction() : Fraction(numerator, denominator);
    }
    friend Fraction operator-(const Fraction& a)
    {
        int128 negative = 0;
        if (!a.isBig() && !__builtin_sub_overflow(int128{0}, a.m_numerator, &negative))
            return Fraction(negative, a.m_denominator);
        return addSlow(Fraction(), a, true);
    }
    /// a / b. Domain: b is not zero, else the program ends; the engine divides by non-zero constants or through ratio() only.
    Fraction dividedBy(const Fraction& b) const;

    friend bool operator==(const Fraction& a, const Fraction& b) { return compare(a, b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) { return compare(a, b) <=> 0; }
    int sign() const { return isBig() ? bigSign() : signOf(m_numerator); }
    bool isZero() const { return sign() == 0; }

    /// The largest whole number not above it. Throws OverflowError beyond 64 bits.
    std::int64_t floor() const;
    std::int64_t ceil() const;
    /// Nearest to `digits` decimals, in units of the last one: 1.005 with two digits and HalfAway is 101. Throws OverflowError.
    std::int64_t rounded(int digits, Rounding rounding) const
    {
        return isWordOf(digits) ? static_cast<std::int64_t>(m_numerator) : roundedSlow(digits, rounding);
    }
    /// Throws OverflowError; the word of a blank Money is beyond its range too.
    Money toMoney(int digits, Rounding rounding) const { return Money() + Money(rounded(digits, rounding)); }
    /// The value rounded to `digits` decimals, as a fraction.
    Fraction quantised(int digits, Rounding rounding) const
    {
        return Fraction(int128{rounded(digits, rounding)}, int128{powerOfTen(digits)});
    }
    double toDoubleLossy() const;
    /// Always exact: as a decimal when at most 15 digits behind the point say it ("0.05") and 128 bits hold them, else
    /// "numerator/denominator", reduced.
    std::string toText() const;

    friend Fraction powerRounded(const Fraction& base, int numerator, int denominator);

private:
    struct Shared; // a BigFraction and how many fractions stand on it

    Fraction(int128 numerator, int128 denominator) : m_numerator(numerator), m_denominator(denominator) {}
    static Fraction addSlow(const Fraction& a, const Fraction& b, bool subtract);
    static Fraction multiplySlow(const Fraction& a, const Fraction& b);
    static Fraction fromBig(BigFraction big);
    static int compare(const Fraction& a, const Fraction& b)
    {
        return a.m_denominator == b.m_denominator && !a.isBig()
            ? (a.m_numerator < b.m_numerator ? -1 : static_cast<int>(a.m_numerator > b.m_numerator))
            : compareSlow(a, b);
    }
    static int compareSlow(const Fraction& a, const Fraction& b);
    static int signOf(int128 n) { return n < 0 ? -1 : static_cast<int>(n > 0); }
    [[noreturn]] static void refuseDenominator();
    std::int64_t roundedSlow(int digits, Rounding rounding) const;
    /// Whether the numerator alone is the value in units of the last of `digits` decimals, in 64 bits.
    bool isWordOf(int digits) const
    {
        return !isBig() && (m_denominator == powerOfTen(digits) || m_numerator == 0) && isWord(m_numerator);
    }
    static bool isWord(int128 n) { return n == static_cast<std::int64_t>(n); }
    static bool areWords(const Fraction& a, const Fraction& b)
    {
        return isWord(a.m_numerator) && isWord(b.m_numerator) && isWord(a.m_denominator) && isWord(b.m_denominator) && !a.isBig()
            && !b.isBig();
    }
    /// Beyond 128 bits: no denominator is zero, so that value says that the numerator's place holds the address of a Shared.
    bool isBig() const { return m_denominator == 0; }
    Shared* shared() const;
    const BigFraction& big() const;
    int bigSign() const;
    void keepBig() const;
    void dropBig();
    BigFraction toBig() const;
    Fraction reduced() const;

    int128 m_numerator = 0;
    int128 m_denominator = 1;
};

/// base^(numerator/denominator) rounded to 12 decimals, half away from zero: the named step of MODEL.md 1 for growth factors and
/// effective rates. Domain: base > 0, denominator > 0; else, and beyond the range of a Decimal, throws OverflowError.
Fraction powerRounded(const Fraction& base, int numerator, int denominator);

} // namespace headroom
