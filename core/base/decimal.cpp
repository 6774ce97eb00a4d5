// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/letters.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace headroom {

namespace {

Error malformed(std::string_view text)
{
    return Error{ErrorCode::NumberMalformed, {}, {{"found", std::string(text.substr(0, 60))}}};
}

} // namespace

void Decimal::outOfRange()
{
    std::fputs("headroom: a Decimal was built from a number that it can't hold\n", stderr);
    std::abort();
}

Result<Decimal> Decimal::parse(std::string_view text)
{
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (negative)
        ++at;
    const std::size_t firstDigit = at;
    std::int64_t coefficient = 0;
    int scale = 0;
    bool behindPoint = false;
    int pendingZeros = 0; // zeros behind the point count only when another digit follows
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !behindPoint && at > firstDigit && at + 1 < text.size()) {
            behindPoint = true;
            continue;
        }
        if (!isDigit(c))
            return malformed(text);
        if (behindPoint && c == '0') {
            ++pendingZeros;
            continue;
        }
        for (int zeros = pendingZeros + 1; zeros > 0; --zeros) {
            const int digit = zeros == 1 ? c - '0' : 0;
            if (coefficient > (maximumCoefficient - digit) / 10)
                return Error{ErrorCode::NumberTooLong, {}, {{"found", std::string(text.substr(0, 60))}, {"expected", "16"}}};
            coefficient = coefficient * 10 + digit;
        }
        if (behindPoint)
            scale += pendingZeros + 1;
        pendingZeros = 0;
    }
    if (firstDigit == text.size())
        return malformed(text);
    if (scale > maximumScale)
        return Error{ErrorCode::NumberTooLong, {}, {{"found", std::string(text.substr(0, 60))}, {"expected", "16"}}};
    return Decimal(negative ? -coefficient : coefficient, scale);
}

Result<Decimal> Decimal::fromFraction(int128 numerator, int128 denominator, int scale, Rounding rounding)
{
    const int128 limit = (int128{1} << 126) / powerOfTen(scale);
    if (denominator <= 0)
        return Error{ErrorCode::DivisionByZero, {}, {}};
    if (numerator > limit || numerator < -limit)
        return Error{ErrorCode::Overflow, {}, {}};
    const int128 coefficient = divideRounded(numerator * powerOfTen(scale), denominator, rounding);
    if (coefficient > maximumCoefficient || coefficient < -maximumCoefficient)
        return Error{ErrorCode::Overflow, {}, {}};
    return Decimal(static_cast<std::int64_t>(coefficient), scale);
}

std::string Decimal::toText() const
{
    const bool negative = coefficient() < 0;
    std::string digits = std::to_string(negative ? -coefficient() : coefficient());
    if (scale() > 0) {
        if (digits.size() <= static_cast<std::size_t>(scale()))
            digits.insert(0, static_cast<std::size_t>(scale()) + 1 - digits.size(), '0');
        digits.insert(digits.size() - static_cast<std::size_t>(scale()), 1, '.');
    }
    return negative ? "-" + digits : digits;
}

double Decimal::toDoubleLossy() const { return static_cast<double>(coefficient()) / static_cast<double>(powerOfTen(scale())); }

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const int128 left = int128{a.coefficient()} * powerOfTen(b.scale());
    const int128 right = int128{b.coefficient()} * powerOfTen(a.scale());
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace headroom
