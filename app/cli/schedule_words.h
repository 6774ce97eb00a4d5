// SPDX-License-Identifier: GPL-3.0-or-later
// The words and numbers that stand in the terms of an instrument.
#pragma once

#include "core/finance/choice_words.h"

#include <string>
#include <string_view>

namespace headroom::cli {

/// 1.25e3 as 1250: the digits moved, nothing computed. Exponents beyond 40 stay, and are refused as numbers.
std::string withoutExponent(const std::string& number);

/// Words and the value of the enumeration that each stands for, as finance::choiceOf() reads them; of a frequency the months of a
/// period. Day counts are finance::dayCountWords.
inline constexpr std::string_view kindWords = "termLoan=0 loan=0 note=1 bond=1 convertible=1 revolver=2 financeLease=3 lease=3";
inline constexpr std::string_view rateKindWords = "fixed=0 floating=1";
inline constexpr std::string_view amortisationWords =
    "bullet=0 none=0 interestOnly=0 equal=1 linear=1 straightLine=1 annuity=2 level=2 percentAYear=3 percentPerYear=3 custom=4";
inline constexpr std::string_view stubWords =
    "shortFirst=0 longFirst=1 shortLast=2 longLast=3 firstShort=0 firstLong=1 lastShort=2 lastLong=3";
inline constexpr std::string_view rollWords = "none=0 following=1 modifiedFollowing=2";
inline constexpr std::string_view accrualWords = "adjusted=0 unadjusted=1";
inline constexpr std::string_view roundingWords = "halfAway=0 halfEven=1";
inline constexpr std::string_view yesNoWords = "false=0 true=1";
inline constexpr std::string_view frequencyWords = "annual=12 annually=12 yearly=12 semiannual=6 semiannually=6 halfYearly=6 "
                                                   "quarterly=3 monthly=1 atMaturity=0 0=0 1=12 2=6 3=4 "
                                                   "4=3 6=2 12=1 1.0=12 2.0=6 4.0=3 12.0=1";

/// Errors: NotWhole, NumberOutOfRange.
Result<int> wholeIn(const std::string& text, int least, int most);

} // namespace headroom::cli
