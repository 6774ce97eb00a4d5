// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_words.h"

#include <algorithm>
#include <charconv>

namespace headroom::cli {

std::string plain(std::string_view word)
{
    std::string text;
    for (const char c : word)
        if (c != ' ' && c != '-' && c != '_')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

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

Result<int> wordIn(const Words& words, const std::string& text)
{
    const auto found = words.find(plain(text));
    if (found != words.end())
        return found->second;
    std::string names;
    for (const auto& [name, number] : words)
        names += (names.empty() ? "" : ", ") + name;
    return Error{ErrorCode::ChoiceUnknown, {}, {{"found", text.substr(0, 60)}, {"expected", names}}};
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

const Words kinds{{"termloan", 0}, {"loan", 0}, {"note", 1}, {"bond", 1}, {"convertible", 1}, {"revolver", 2},
    {"financelease", 3}, {"lease", 3}};
const Words rateKinds{{"fixed", 0}, {"floating", 1}};
const Words dayCounts{{"30/360", 0}, {"30/360us", 0}, {"30u/360", 0}, {"30e/360", 1}, {"30e/360isda", 2}, {"act/360", 3},
    {"actual/360", 3}, {"act/365f", 4}, {"act/365", 4}, {"act/365fixed", 4}, {"actual/365", 4}, {"nl/365", 5}, {"act/actisda", 6},
    {"act/act", 6}, {"actual/actualisda", 6}};
const Words amortisations{
    {"bullet", 0}, {"none", 0}, {"equal", 1}, {"linear", 1}, {"annuity", 2}, {"level", 2}, {"percentayear", 3}, {"custom", 4}};
const Words stubs{{"shortfirst", 0}, {"longfirst", 1}, {"shortlast", 2}, {"longlast", 3}};
const Words rolls{{"none", 0}, {"following", 1}, {"modifiedfollowing", 2}};
const Words accruals{{"adjusted", 0}, {"unadjusted", 1}};
const Words roundings{{"halfaway", 0}, {"halfeven", 1}};
const Words frequencies{{"annual", 12}, {"annually", 12}, {"yearly", 12}, {"semiannual", 6}, {"semiannually", 6},
    {"halfyearly", 6}, {"quarterly", 3}, {"monthly", 1}, {"atmaturity", 0}, {"0", 0}, {"1", 12}, {"2", 6}, {"3", 4}, {"4", 3},
    {"6", 2}, {"12", 1}};

} // namespace headroom::cli
