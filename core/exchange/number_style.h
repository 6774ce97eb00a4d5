// SPDX-License-Identifier: GPL-3.0-or-later
// How a table writes its numbers: with a decimal point or a decimal comma, with or without separators of thousands.
#pragma once

#include "core/base/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class DecimalSign : std::uint8_t { Point, Comma };
std::string_view decimalSignName(DecimalSign sign); // "point", "comma"

/// Collects what the numbers of a table give away about their decimal sign.
class DecimalSignGuess
{
public:
    /// A cell of a column of numbers and where it stands. Other texts give nothing away.
    void look(std::string_view cell, std::size_t row, std::string_view column);

    /// The sign that all numbers fit; point where none has a separator. Error: NumberAmbiguous with row, column, found and expected
    /// (both readings of the first number that can be read in two ways, or the first number of either kind when they contradict each
    /// other).
    Result<DecimalSign> sign() const;

private:
    struct Seen
    {
        std::string cell;
        std::string column;
        std::size_t row = 0;
    };
    std::optional<Seen> m_point;     // the first with a decimal point for certain
    std::optional<Seen> m_comma;     // with a decimal comma
    std::optional<Seen> m_ambiguous; // "1.000", "1,000"
};

/// The number with a decimal point and without separators of thousands, by the grammar of parseNumber(). Error: NumberMalformed, with
/// found.
Result<std::string> plainNumberText(std::string_view text, DecimalSign sign);

/// A number as people and tools write it: digits, the decimal sign, separators of thousands (the other sign, blanks, apostrophes)
/// between groups of three, a percent sign that is left out. Errors: NumberMalformed, NumberTooLong, with found.
Result<Decimal> parseNumber(std::string_view text, DecimalSign sign);

} // namespace headroom
