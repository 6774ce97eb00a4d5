// SPDX-License-Identifier: GPL-3.0-or-later
// Money: a booked amount, a whole number of the currency's minor unit in a checked integer.
#pragma once

#include "core/base/result.h"
#include "core/base/rounding.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

namespace headroom {

/// Thrown by checked arithmetic; the engine catches it at its edge and returns ErrorCode::Overflow with the input's path.
struct OverflowError : std::overflow_error
{
    OverflowError() : std::overflow_error("an amount is too large") {}
};

/// Unit: minor units (cents) of one currency, which the context knows. Sign: as the context says (inputs positive in their
/// natural sense; in statements cash in > 0, cash out < 0). No rounding happens here: sums and differences are exact, and
/// overflow throws OverflowError.
class Money
{
public:
    constexpr Money() = default;
    explicit constexpr Money(std::int64_t minorUnits) : m_minor(minorUnits) {}
    explicit constexpr Money(int minorUnits) : m_minor(minorUnits) {}
    explicit constexpr Money(long long minorUnits) : m_minor(minorUnits) {}
    Money(double) = delete;
    Money(bool) = delete;

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr bool isZero() const { return m_minor == 0; }

    /// -?digits(.digits)? with at most `digits` decimals ("1234.5" is 1234.50). Errors: NumberMalformed, TooManyDecimals,
    /// NumberTooLong (more than 18 digits).
    static Result<Money> parse(std::string_view text, int digits);
    /// "-1234.50" for digits = 2, "-1234" for digits = 0: always all decimals.
    std::string toText(int digits) const;
    /// For pictures only: the nearest double, in major units.
    double toDoubleLossy(int digits) const;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr bool operator==(Money, Money) = default;

    friend Money operator+(Money a, Money b)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.m_minor, b.m_minor, &sum) || sum == blankMinor)
            throw OverflowError();
        return Money(sum);
    }
    friend Money operator-(Money a, Money b)
    {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.m_minor, b.m_minor, &difference) || difference == blankMinor)
            throw OverflowError();
        return Money(difference);
    }
    friend Money operator-(Money a) { return Money() - a; }
    Money& operator+=(Money b) { return *this = *this + b; }
    Money& operator-=(Money b) { return *this = *this - b; }

    static constexpr std::int64_t blankMinor = std::numeric_limits<std::int64_t>::min();
    static constexpr Money blankWord() { return Money(blankMinor); }

private:
    std::int64_t m_minor = 0;
};

/// Decimals of an ISO 4217 currency's minor unit: 2 but for JPY, KRW, ... (0) and BHD, KWD, ... (3).
/// Errors: ChoiceUnknown for anything but a code of three capital letters in the list of ISO 4217.
Result<int> minorDigits(std::string_view currencyCode);

} // namespace headroom
