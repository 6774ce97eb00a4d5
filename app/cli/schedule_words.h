// SPDX-License-Identifier: GPL-3.0-or-later
// The words and numbers that stand in the terms of an instrument.
#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace headroom::cli {

/// Small letters without blanks, "-" and "_": "ACT/365F", "act/365 f" and "Act-365-F" are one word.
std::string plain(std::string_view word);

/// 1.25e3 as 1250: the digits moved, nothing computed. Exponents beyond 40 stay, and are refused as numbers.
std::string withoutExponent(const std::string& number);

/// Plain words and the value of the enumeration that each stands for; of a frequency the months of a period.
using Words = std::map<std::string, int>;
extern const Words kinds, rateKinds, dayCounts, amortisations, stubs, rolls, accruals, roundings, frequencies;

/// Error: ChoiceUnknown with all words.
Result<int> wordIn(const Words& words, const std::string& text);
/// Errors: NotWhole, NumberOutOfRange.
Result<int> wholeIn(const std::string& text, int least, int most);

} // namespace headroom::cli
