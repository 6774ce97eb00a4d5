// SPDX-License-Identifier: GPL-3.0-or-later
// How sensitivity and goal-seek print what they read of a projection.
#pragma once

#include "app/cli/json_out.h"

#include "core/analysis/measure.h"
#include "core/model/entities.h"

#include <string>
#include <string_view>

namespace headroom::cli {

/// Small numbers with six decimals, others with two.
std::string numberText(double value);
/// Money in its digits, a month as a month, anything else as numberText().
std::string readingText(const Reading& reading);
/// A target of a figure: an amount, a rate, a number of months; of a month its number in the calendar (2024-09). Errors, at "target":
/// TypeMismatch for a month that is none or where none is meant; those of Decimal::parse().
Result<double> parseTarget(const std::string& text, const Measure& what);
JsonOut& addReading(JsonOut& json, const Reading& reading);
/// "money", "share", "months", "month", "ratio".
std::string_view unitName(FigureUnit unit);
/// "set", "multiply", "add".
std::string_view operationName(ChangeOperation operation);

inline constexpr const char* figureHelp = "A figure (npv), move.lowestLiquidity, or a line (move.azure, benefit.ebitda.2025-03); "
                                          "default: cashImprovement12m";

} // namespace headroom::cli
