// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction.h"

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <optional>

namespace headroom {

namespace mp = boost::multiprecision;
// Unbounded; up to 512 bits it needs no allocation.
using BigInteger = mp::number<mp::cpp_int_backend<512>, mp::et_off>;
using BigFloat = mp::number<mp::cpp_dec_float<50>, mp::et_off>;

struct BigFraction
{
    BigInteger numerator;
    BigInteger denominator;
};

namespace {

[[noreturn]] void brokenPrecondition(const char* what)
{
    std::fprintf(stderr, "headroom: %s\n", what);
    std::abort();
}

constexpr int128 smallestInt128 = -(int128{1} << 126) - (int128{1} << 126);

uint128 sizeOf(int128 n) { return n < 0 ? uint128(0) - static_cast<uint128>(n) : static_cast<uint128>(n); }

uint128 greatestCommonDivisor(uint128 a, uint128 b)
{
    while (b != 0) {
        if ((a >> 64) == 0 && (b >> 64) == 0) {
            auto x = static_cast<std::uint64_t>(a);
            auto y = static_cast<std::uint64_t>(b);
            while (y != 0) {
                const std::uint64_t rest = x % y;
                x = y;
                y = rest;
            }
            return x;
        }
        const uint128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// n / 10^digits
std::string decimalText(int128 n, std::size_t digits)
{
    std::string text;
    for (uint128 rest = sizeOf(n); rest != 0 || text.size() <= digits; rest /= 10)
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    if (digits > 0)
        text.insert(text.size() - digits, 1, '.');
    return n < 0 ? "-" + text : text;
}

bool fitsWord(int128 n) { return n >= std::numeric_limits<std::int64_t>::min() && n <= std::numeric_limits<std::int64_t>::max(); }

std::int64_t toWord(int128 n)
{
    if (!fitsWord(n))
        throw OverflowError();
    return static_cast<std::int64_t>(n);
}

std::int64_t toWord(const BigInteger& n)
{
    if (n > BigInteger(std::numeric_limits<std::int64_t>::max()) || n < BigInteger(std::numeric_limits<std::int64_t>::min()))
        throw OverflowError();
    return n.convert_to<std::int64_t>();
}

BigInteger divideRounded(const BigInteger& numerator, const BigInteger& denominator, Rounding rounding)
{
    BigInteger quotient;
    BigInteger remainder;
    mp::divide_qr(numerator, denominator, quotient, remainder);
    const BigInteger twice = mp::abs(remainder) * 2;
    const bool away = twice > denominator || (twice == denominator && (rounding == Rounding::HalfAway || quotient % 2 != 0));
    if (!away)
        return quotient;
    return numerator < 0 ? BigInteger(quotient - 1) : BigInteger(quotient + 1);
}

BigInteger floorOf(const BigFraction& f)
{
    BigInteger quotient;
    BigInteger remainder;
    mp::divide_qr(f.numerator, f.denominator, quotient, remainder);
    return remainder < 0 ? BigInteger(quotient - 1) : quotient;
}

BigInteger bigPowerOfTen(int exponent) { return mp::pow(BigInteger(10), static_cast<unsigned>(exponent)); }

// n1/d1 and n2/d2 on one denominator, false when 128 bits do not hold it.
[[gnu::always_inline]] inline bool onOneDenominator(int128& n1, int128& d1, int128& n2, int128 d2)
{
    if (d1 == d2)
        return true;
    if (fitsWord(d1) && fitsWord(d2)) {
        const auto a = static_cast<std::int64_t>(d1);
        const auto b = static_cast<std::int64_t>(d2);
        if (a >= b && a % b == 0)
            return !__builtin_mul_overflow(n2, int128{a / b}, &n2);
        if (a < b && b % a == 0) {
            d1 = d2;
            return !__builtin_mul_overflow(n1, int128{b / a}, &n1);
        }
    }
    return !__builtin_mul_overflow(n1, d2, &n1) && !__builtin_mul_overflow(n2, d1, &n2) && !__builtin_mul_overflow(d1, d2, &d1);
}

[[gnu::always_inline]] inline bool addInPlace(
    int128 n1, int128 d1, int128 n2, int128 d2, bool subtract, int128& numerator, int128& denominator)
{
    if (!onOneDenominator(n1, d1, n2, d2))
        return false;
    denominator = d1;
    return subtract ? !__builtin_sub_overflow(n1, n2, &numerator) : !__builtin_add_overflow(n1, n2, &numerator);
}

} // namespace

struct Fraction::Shared
{
    BigFraction value;
    std::atomic<std::size_t> uses = 1;
};

void Fraction::refuseDenominator() { brokenPrecondition("a fraction was built with a denominator that is not positive"); }

Fraction::Shared* Fraction::shared() const
{
    return reinterpret_cast<Shared*>(static_cast<std::uintptr_t>(m_numerator)); // NOLINT(performance-no-int-to-ptr)
}

const BigFraction& Fraction::big() const { return shared()->value; }

int Fraction::bigSign() const { return big().numerator.sign(); }

void Fraction::keepBig() const { shared()->uses.fetch_add(1, std::memory_order_relaxed); }

void Fraction::dropBig()
{
    if (shared()->uses.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete shared();
}

BigFraction Fraction::toBig() const
{
    if (isBig())
        return big();
    return {BigInteger(m_numerator), BigInteger(m_denominator)};
}

// Back to 128 bits where they do; reduced only when it has grown long, since a greatest common divisor costs more than the rest.
Fraction Fraction::fromBig(BigFraction big)
{
    constexpr std::size_t longBits = 400;
    const auto bits = [](const BigInteger& n) { return n.is_zero() ? 0 : mp::msb(mp::abs(n)) + 1; };
    if (big.numerator.is_zero())
        return Fraction();
    if (bits(big.numerator) > longBits || bits(big.denominator) > longBits) {
        const BigInteger divisor = mp::gcd(big.numerator, big.denominator);
        big.numerator /= divisor;
        big.denominator /= divisor;
    }
    if (bits(big.numerator) < 126 && bits(big.denominator) < 126)
        return Fraction(big.numerator.convert_to<int128>(), big.denominator.convert_to<int128>());
    return Fraction(static_cast<int128>(reinterpret_cast<std::uintptr_t>(new Shared{std::move(big)})), int128{0});
}

Fraction Fraction::reduced() const
{
    if (isBig() || m_numerator == 0)
        return isBig() ? *this : Fraction();
    const uint128 divisor = greatestCommonDivisor(sizeOf(m_numerator), sizeOf(m_denominator));
    const auto signedDivisor = static_cast<int128>(divisor);
    return Fraction(m_numerator / signedDivisor, m_denominator / signedDivisor);
}

Fraction Fraction::addSlow(const Fraction& a, const Fraction& b, bool subtract)
{
    if (!a.isBig() && !b.isBig()) {
        if (b.m_numerator == 0)
            return a;
        if (a.m_numerator == 0 && b.m_numerator != smallestInt128)
            return Fraction(subtract ? -b.m_numerator : b.m_numerator, b.m_denominator);
        Fraction sum;
        if (addInPlace(
                a.m_numerator, a.m_denominator, b.m_numerator, b.m_denominator, subtract, sum.m_numerator, sum.m_denominator))
            return sum;
        const Fraction x = a.reduced();
        const Fraction y = b.reduced();
        if (addInPlace(
                x.m_numerator, x.m_denominator, y.m_numerator, y.m_denominator, subtract, sum.m_numerator, sum.m_denominator))
            return sum;
    }
    const BigFraction x = a.toBig();
    const BigFraction y = b.toBig();
    const BigInteger left = x.numerator * y.denominator;
    const BigInteger right = y.numerator * x.denominator;
    return fromBig({subtract ? BigInteger(left - right) : BigInteger(left + right), x.denominator * y.denominator});
}

Fraction Fraction::multiplySlow(const Fraction& a, const Fraction& b)
{
    if (!a.isBig() && !b.isBig()) {
        // Cross-reduced, so that the product of reduced factors is reduced.
        const Fraction x = Fraction(a.m_numerator, b.m_denominator).reduced();
        const Fraction y = Fraction(b.m_numerator, a.m_denominator).reduced();
        int128 numerator = 0;
        int128 denominator = 0;
        if (!__builtin_mul_overflow(x.m_numerator, y.m_numerator, &numerator)
            && !__builtin_mul_overflow(x.m_denominator, y.m_denominator, &denominator))
            return Fraction(numerator, denominator);
    }
    const BigFraction x = a.toBig();
    const BigFraction y = b.toBig();
    return fromBig({x.numerator * y.numerator, x.denominator * y.denominator});
}

Fraction Fraction::dividedBy(const Fraction& b) const
{
    const int sign = b.sign();
    if (sign == 0)
        brokenPrecondition("a fraction was divided by zero");
    if (b.isBig() || b.m_numerator == smallestInt128) { // the smallest one has no negative of its width
        const BigFraction divisor = b.toBig();
        BigFraction inverse{divisor.denominator, divisor.numerator};
        if (sign < 0)
            inverse = {-inverse.numerator, -inverse.denominator};
        return *this * fromBig(std::move(inverse));
    }
    const Fraction inverse = sign > 0 ? Fraction(b.m_denominator, b.m_numerator) : Fraction(-b.m_denominator, -b.m_numerator);
    return *this * inverse;
}

int Fraction::compareSlow(const Fraction& a, const Fraction& b)
{
    if (!a.isBig() && !b.isBig()) {
        int128 left = 0;
        int128 right = 0;
        if (!__builtin_mul_overflow(a.m_numerator, b.m_denominator, &left)
            && !__builtin_mul_overflow(b.m_numerator, a.m_denominator, &right))
            return left < right ? -1 : left > right ? 1 : 0;
    }
    const BigFraction x = a.toBig();
    const BigFraction y = b.toBig();
    const BigInteger left = x.numerator * y.denominator;
    const BigInteger right = y.numerator * x.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}

std::int64_t Fraction::floor() const
{
    if (isBig())
        return toWord(floorOf(big()));
    const int128 quotient = m_numerator / m_denominator;
    return toWord(m_numerator % m_denominator < 0 ? quotient - 1 : quotient);
}

std::int64_t Fraction::ceil() const
{
    if (isBig())
        return toWord(BigInteger(-floorOf({-big().numerator, big().denominator})));
    const int128 quotient = m_numerator / m_denominator;
    return toWord(m_numerator % m_denominator > 0 ? quotient + 1 : quotient);
}

std::int64_t Fraction::roundedSlow(int digits, Rounding rounding) const
{
    int128 scaled = 0;
    if (!isBig() && !__builtin_mul_overflow(m_numerator, int128{powerOfTen(digits)}, &scaled)) {
        if (fitsWord(scaled) && fitsWord(m_denominator)) {
            const auto n = static_cast<std::int64_t>(scaled);
            const auto d = static_cast<std::int64_t>(m_denominator);
            const std::int64_t quotient = n / d; // 64 bits divide several times faster than 128
            const auto rest = static_cast<std::uint64_t>(sizeOf(n % d));
            const auto missing = static_cast<std::uint64_t>(d) - rest;
            const bool tieGoesAway = rounding == Rounding::HalfAway || quotient % 2 != 0;
            if (rest == 0 || rest < missing || (rest == missing && !tieGoesAway))
                return quotient;
            if (quotient < std::numeric_limits<std::int64_t>::max() && quotient > std::numeric_limits<std::int64_t>::min())
                return n < 0 ? quotient - 1 : quotient + 1;
        }
        return toWord(headroom::divideRounded(scaled, m_denominator, rounding));
    }
    const BigFraction exact = toBig();
    return toWord(divideRounded(exact.numerator * bigPowerOfTen(digits), exact.denominator, rounding));
}

double Fraction::toDoubleLossy() const
{
    if (!isBig())
        return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
    return (BigFloat(big().numerator) / BigFloat(big().denominator)).convert_to<double>();
}

std::string Fraction::toText() const
{
    const Fraction simple = reduced();
    if (!simple.isBig() && fitsWord(simple.m_denominator)) {
        const auto denominator = static_cast<std::int64_t>(simple.m_denominator);
        for (int digits = 0; digits <= Decimal::maximumScale; ++digits) {
            int128 scaled = 0;
            if (powerOfTen(digits) % denominator != 0)
                continue;
            if (__builtin_mul_overflow(simple.m_numerator, int128{powerOfTen(digits) / denominator}, &scaled))
                break;
            return decimalText(scaled, static_cast<std::size_t>(digits));
        }
    }
    const BigFraction exact = simple.toBig();
    return exact.numerator.str() + "/" + exact.denominator.str();
}

namespace {

BigFloat toBigFloat(const Fraction& value)
{
    const std::string text = value.toText();
    const std::size_t slash = text.find('/');
    return slash == std::string::npos ? BigFloat(text) : BigFloat(text.substr(0, slash)) / BigFloat(text.substr(slash + 1));
}

constexpr int powerDecimals = 12;

// In long double, where its error can't change the rounding: tens of times faster than the decimals below.
std::optional<Fraction> quickPower(long double base, int numerator, int denominator)
{
    const long double exponent = static_cast<long double>(numerator) / static_cast<long double>(denominator);
    const long double logarithm = std::log(base) * exponent;
    if (!(std::abs(logarithm) < 12)) // scaled it must keep bits behind the point
        return std::nullopt;
    const long double scaled = std::exp(logarithm) * static_cast<long double>(powerOfTen(powerDecimals));
    // Relative errors of base (3 roundings) and logarithm carry over by the exponent; those of exp and the product by one.
    const long double error =
        scaled * (4 * std::abs(exponent) + 4 * std::abs(logarithm) + 8) * std::numeric_limits<long double>::epsilon();
    const long double lower = std::floor(scaled);
    if (!(std::abs(scaled - lower - 0.5L) > error))
        return std::nullopt;
    return Fraction::of(static_cast<std::int64_t>(scaled - lower < 0.5L ? lower : lower + 1), powerOfTen(powerDecimals));
}

Fraction slowPower(const Fraction& base, int numerator, int denominator)
{
    BigFloat power = mp::pow(toBigFloat(base), BigFloat(numerator) / BigFloat(denominator));
    power = power * BigFloat(powerOfTen(powerDecimals)) + BigFloat("1e-20"); // a quotient of cpp_dec_float comes out a hair low
    const BigFloat nearest = mp::floor(power + BigFloat("0.5"));
    if (nearest > BigFloat(std::numeric_limits<std::int64_t>::max() / 2))
        throw OverflowError();
    return Fraction::of(nearest.convert_to<std::int64_t>(), powerOfTen(powerDecimals));
}

} // namespace

Fraction powerRounded(const Fraction& base, int numerator, int denominator)
{
    if (base.sign() <= 0 || denominator <= 0)
        throw OverflowError();
    if (numerator == 0 || base == Fraction(1))
        return Fraction(1);
    if (!base.isBig())
        if (const auto quick =
                quickPower(static_cast<long double>(base.m_numerator) / static_cast<long double>(base.m_denominator), numerator,
                    denominator))
            return *quick;
    return slowPower(base, numerator, denominator);
}

} // namespace headroom
