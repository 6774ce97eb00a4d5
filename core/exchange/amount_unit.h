// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of a column of amounts, or a title above the table, says of their currency and scale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

struct AmountHeader
{
    /// 1000 of "Principal (USD thousands)", "T€", "USDk", "$'000"; 1 where nothing is said. Nullopt: there are several, it is in doubt
    /// which ("Amount (k)", "USD x1000"), or they are parts of one ("US cents").
    std::optional<std::int64_t> scale = 1;
    std::string currency;  // an ISO 4217 code, or "$", which is that of every dollar; blank: none, or several
    std::string unknown;   // what may be a unit that isn't known ("USDx" in brackets), several currencies; blank: nothing
    bool saysMore = false; // words that are neither: "Thousand Oaks"
};

/// Letters such as k and m count only directly beside a currency, words such as thousand in brackets, after "in", or with a
/// currency in the text: "per 10-K" is no scale. Codes of currencies are known in capitals, the common ones anyhow.
AmountHeader unitOfHeader(std::string_view header);
/// The same of titles, where a currency counts in brackets, after "in" and beside a scale only; unknown is "million" without
/// either.
AmountHeader unitOfTitles(std::string_view titles);

} // namespace headroom
