// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amount_text.h"

#include "core/base/letters.h"
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 4> blanks{" ", "\t", "\xc2\xa0", "\xe2\x80\xaf"};
constexpr std::array<std::string_view, 2> minuses{"-", "\xe2\x88\x92"};
constexpr std::size_t longestSign = 8; // bytes

/// Without the parts that are listed, and whether one was there.
template<std::size_t N> std::pair<std::string, bool> without(std::string_view text, const std::array<std::string_view, N>& parts)
{
    std::string rest;
    bool found = false;
    while (!text.empty()) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](std::string_view p) { return text.starts_with(p); });
        found = found || part != parts.end();
        if (part == parts.end())
            rest += text.front();
        text.remove_prefix(part == parts.end() ? 1 : part->size());
    }
    return {rest, found};
}

/// "(USD)" without its brackets: those around a sign say nothing of the number.
std::string withoutPair(std::string sign)
{
    const std::size_t open = sign.find('(');
    const std::size_t close = sign.find(')', open == std::string::npos ? sign.size() : open);
    if (close != std::string::npos) {
        sign.erase(close, 1);
        sign.erase(open, 1);
    }
    return sign;
}

} // namespace

std::optional<AmountText> amountText(std::string_view text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return std::nullopt;
    const auto behind = std::find_if(text.rbegin(), text.rend(), isDigit).base();
    const auto [plainFront, hasMinus] = without(std::string(text.begin(), first), minuses);
    std::string front = withoutPair(without(plainFront, blanks).first);
    std::string back = withoutPair(without(std::string(behind, text.end()), blanks).first);
    // "($10.00)", "$(10.00)": how accountants write what is negative.
    const std::size_t open = front.find('(');
    const std::size_t close = back.find(')');
    const bool isBracketed = open != std::string::npos && close != std::string::npos;
    if (isBracketed) {
        front.erase(open, 1);
        back.erase(close, 1);
    }
    // "$10.00 CAD": the sign of that currency
    const bool isTwice = !back.empty() && minorDigits(back) && !currencyOfSign(front).empty() && !isOfOtherCurrency(front, back);
    const std::string sign = isTwice ? back : front + back;
    if (sign.size() > longestSign || (hasMinus && isBracketed))
        return std::nullopt;
    return AmountText{(hasMinus || isBracketed ? "-" : "") + std::string(first, behind), sign};
}

std::string currencyOfSign(std::string_view sign)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> signs{
        {{"$", "USD"}, {"US$", "USD"}, {"\xe2\x82\xac", "EUR"}, {"\xc2\xa3", "GBP"}, {"\xc2\xa5", "JPY"}, {"\xe2\x82\xb9", "INR"},
            {"\xe2\x82\xa9", "KRW"}, {"A$", "AUD"}, {"CA$", "CAD"}, {"NZ$", "NZD"}, {"R$", "BRL"}, {"NT$", "TWD"}}};
    for (const auto& [known, code] : signs)
        if (known == sign)
            return std::string(code);
    return minorDigits(sign) ? std::string(sign) : std::string();
}

bool isOfOtherCurrency(std::string_view sign, std::string_view currency)
{
    const std::string code = currencyOfSign(sign);
    const bool dollar = sign == "$" && currency.size() == 3 && currency.back() == 'D';
    const bool yuan = code == "JPY" && currency == "CNY";
    return !code.empty() && code != currency && !dollar && !yuan;
}

} // namespace headroom
