// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_words.h"

#include <algorithm>
#include <charconv>

namespace headroom::cli {

std::string withoutExponent(const std::string& number)
{
    const std::size_t e = number.find_first_of("eE");
    if (e == std::string::npos)
        return number;
    const std::size_t from = e + (number[e + 1] == '+' ? 2 : 1);
    int exponent = 0;
    const auto [end, problem] = std::from_chars(number.data() + from, number.data() + number.size(), exponent);
    if (problem != std::errc() || end != number.data() + number.size() || exponent < -40 || exponent > 40)
        return number; // refused as it is
    const bool negative = number.starts_with('-');
    std::string digits = number.substr(negative, e - negative);
    std::size_t point = std::min(digits.find('.'), digits.size());
    std::erase(digits, '.');
    for (; exponent > 0; --exponent)
        if (++point > digits.size())
            digits += '0';
    for (; exponent < 0; ++exponent) {
        if (point == 1)
            digits.insert(0, 1, '0');
        else
            --point;
    }
    return (negative ? "-" : "") + digits.substr(0, point) + (point < digits.size() ? "." + digits.substr(point) : "");
}

Result<int> wholeIn(const std::string& text, int least, int most)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return Error{ErrorCode::NotWhole, {}, {{"found", text.substr(0, 60)}}};
    if (number < least || number > most)
        return Error{ErrorCode::NumberOutOfRange, {},
            {{"found", text}, {"expected", std::to_string(least) + " to " + std::to_string(most)}}};
    return number;
}

} // namespace headroom::cli
