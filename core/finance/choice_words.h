// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand for one of several choices, as people write them.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace headroom::finance {

/// Small letters without blanks, "_", brackets, and "-" but in front: "Half-Year", "half year" and "halfYear" are one word.
std::string plainWord(std::string_view text);

/// The number of a word of "end=0 begin=1". Error: ChoiceUnknown with all words.
Result<int> choiceOf(std::string_view choices, std::string_view text);

/// The words alone: "end, begin".
std::string wordsOf(std::string_view choices);

/// Day counts by name, each with its number in core/base/day_count.h.
inline constexpr std::string_view dayCountWords =
    "30/360=0 30/360US=0 30U/360=0 bondBasis=0 30E/360=1 eurobondBasis=1 30E/360ISDA=2 ACT/360=3 actual/360=3 ACT/365F=4 "
    "ACT/365=4 ACT/365fixed=4 actual/365=4 actual/365F=4 actual/365fixed=4 NL/365=5 noLeap=5 ACT/ACTISDA=6 ACT/ACT=6 "
    "actual/actual=6 actual/actualISDA=6";

} // namespace headroom::finance
