// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as nearly all are written, read fast.
#pragma once

#include "core/base/decimal.h"
#include "core/base/letters.h"

#include <optional>

namespace headroom {

/// 1 to 15 characters, digits with at most one point between two of them, exactly; nullopt for all else, number or not.
inline std::optional<Decimal> plainNumber(std::string_view text)
{
    constexpr std::size_t longest = 15; // always below Decimal::maximumCoefficient
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    std::int64_t coefficient = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            coefficient = coefficient * 10 + (text[i] - '0');
        else if (text[i] == '.' && point == text.size() && i > 0 && i + 1 < text.size())
            point = i;
        else
            return std::nullopt;
    }
    return Decimal(coefficient, point == text.size() ? 0 : static_cast<int>(text.size() - point - 1));
}

} // namespace headroom
