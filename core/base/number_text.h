// SPDX-License-Identifier: GPL-3.0-or-later
// Fractions as decimals, for readers that know no fractions.
#pragma once

#include "core/base/fraction.h"

#include <string>

namespace headroom {

/// A number as a decimal without an exponent, and in full where the decimal is not it.
struct NumberText
{
    std::string value; // at most 28 significant digits, the last one rounded, half away from zero
    std::string exact; // "1/3", or all digits; blank where `value` is the number
    bool operator==(const NumberText&) const = default;
};

NumberText numberText(const Fraction& number);

} // namespace headroom
