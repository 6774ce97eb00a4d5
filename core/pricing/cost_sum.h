// SPDX-License-Identifier: GPL-3.0-or-later
// CostSum: an exact sum of the many-digit decimals of a bill, rounded once, at its end.
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/rounding.h"

#include <optional>
#include <string_view>

namespace headroom {

class CostSum
{
public:
    CostSum() = default;

    /// A number with up to 18 digits before the point and 36 behind it, exactly: -?digits(.digits)?, also without digits before the
    /// point and with an exponent, as databases print them ("-.5", "1.2E-05"). Errors: NumberMalformed, NumberTooLong (details
    /// found, expected).
    static Result<CostSum> parse(std::string_view text);

    /// Throws OverflowError beyond about 10^20.
    void add(const CostSum& other);
    bool isZero() const { return m_high == 0 && m_low == 0; }

    /// Nearest to `digits` decimals, in units of the last one. Domain: 0 <= digits <= 17. Throws OverflowError beyond 64 bits.
    std::int64_t rounded(int digits, Rounding rounding) const;
    Money toMoney(int digits, Rounding rounding) const { return Money() + Money(rounded(digits, rounding)); }
    /// To at most six decimals, ties away from zero; fewer where a Decimal does not hold as many. Blank beyond 10^12.
    std::optional<Decimal> toDecimal() const;

    friend bool operator==(const CostSum& a, const CostSum& b);

private:
    CostSum(int128 high, int128 low) : m_high(high), m_low(low) {}
    static Result<CostSum> parseSlowly(std::string_view text);
    CostSum carried() const;

    int128 m_high = 0; // units of 10^-18
    int128 m_low = 0;  // units of 10^-36, a sum without carry
};

} // namespace headroom
