// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_conversion.h"

#include <cmath>

namespace headroom {

Decimal decimalOf(const Fraction& number, int finest)
{
    for (int digits = finest; digits >= 0; --digits) {
        try {
            const std::int64_t coefficient = number.rounded(digits, Rounding::HalfAway);
            if (coefficient <= Decimal::maximumCoefficient && coefficient >= -Decimal::maximumCoefficient)
                return Decimal(coefficient, digits);
        } catch (const OverflowError&) {
            if (digits == 0)
                throw;
        }
    }
    throw OverflowError();
}

Money moneyOfMinor(double minorUnits)
{
    if (!std::isfinite(minorUnits) || std::abs(minorUnits) > 9.2e18)
        throw OverflowError();
    return Money(static_cast<std::int64_t>(std::llround(minorUnits)));
}

} // namespace headroom
