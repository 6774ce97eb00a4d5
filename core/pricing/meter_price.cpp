// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/meter_price.h"

#include "core/base/letters.h"
#include "core/base/plain_number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

/// Digits without the point: value x 10^-decimals. Digits behind the 18th only round.
struct Digits
{
    std::int64_t value = 0;
    int count = 0;    // of value, leading zeros apart
    int decimals = 0; // may be negative
    bool any = false;

    void take(char c, bool behindPoint)
    {
        any = true;
        if (count >= 18) {
            decimals -= behindPoint ? 0 : 1;
            return;
        }
        value = value * 10 + (c - '0');
        count += value != 0;
        decimals += behindPoint;
    }
};

Error malformed(std::string_view text)
{
    return Error{ErrorCode::NumberMalformed, {}, {}}.with("found", std::string(text.substr(0, 40)));
}

Result<Decimal> decimalOf(Digits digits, bool negative, std::string_view text)
{
    while (digits.decimals < 0 && digits.count < 18) {
        digits.value *= 10;
        ++digits.count;
        ++digits.decimals;
    }
    if (digits.decimals < 0 && digits.value != 0)
        return Error{ErrorCode::NumberOutOfRange, {}, {}}.with("found", std::string(text.substr(0, 40)));
    while (digits.value != 0 && (digits.decimals > Decimal::maximumScale || digits.value > Decimal::maximumCoefficient)) {
        if (digits.decimals == 0)
            return Error{ErrorCode::NumberOutOfRange, {}, {}}.with("found", std::string(text.substr(0, 40)));
        const int drop = std::max({1, digits.decimals - Decimal::maximumScale, digits.count - 16});
        const int taken = std::min({drop, digits.decimals, 18});
        const std::int64_t by = powerOfTen(taken);
        digits.value = digits.value / by + (digits.value % by * 2 >= by ? 1 : 0);
        digits.decimals -= taken;
        digits.count -= taken;
    }
    if (digits.value == 0)
        return Decimal();
    return Decimal(negative ? -digits.value : digits.value, digits.decimals);
}

} // namespace

std::string_view meterPriceKindName(MeterPriceKind kind)
{
    constexpr std::array<std::string_view, 4> names{"consumption", "devTest", "reservation", "savingsPlan"};
    return names[static_cast<std::size_t>(kind)];
}

Result<Decimal> catalogueNumber(std::string_view text)
{
    if (const auto plain = plainNumber(text))
        return *plain;
    std::size_t at = text.starts_with('-') ? 1 : 0;
    Digits digits;
    for (; at < text.size() && isDigit(text[at]); ++at)
        digits.take(text[at], false);
    if (!digits.any)
        return malformed(text);
    if (at < text.size() && text[at] == '.') {
        const std::size_t point = at++;
        for (; at < text.size() && isDigit(text[at]); ++at)
            digits.take(text[at], true);
        if (at == point + 1)
            return malformed(text);
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        int exponent = 0;
        at += at + 1 < text.size() && text[at + 1] == '+' ? 2 : 1;
        const auto read = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (read.ec != std::errc() || exponent > 40 || exponent < -400)
            return malformed(text);
        digits.decimals -= exponent;
        at = static_cast<std::size_t>(read.ptr - text.data());
    }
    if (at != text.size())
        return malformed(text);
    return decimalOf(digits, text.starts_with('-'), text);
}

std::int32_t termMonthsOf(std::string_view term)
{
    std::string_view rest = term.starts_with('P') ? term.substr(1) : term;
    std::int32_t number = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (read.ec != std::errc() || number < 1 || number > 100)
        return 0;
    rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    if (rest == "Y" || rest == " Year" || rest == " Years" || rest == " year" || rest == " years")
        return number * 12;
    return rest == "M" || rest == " Month" || rest == " Months" || rest == " month" || rest == " months" ? number : 0;
}

Status checkMeterText(std::string_view text, std::size_t longest)
{
    if (text.size() > longest)
        return Error{ErrorCode::TextTooLong, {}, {{"found", std::to_string(text.size())}, {"maximum", std::to_string(longest)}}};
    if (!isCleanText(text, Lines::One))
        return Error{ErrorCode::TextNotUtf8, {}, {}};
    return done();
}

Result<Opt<Date>> catalogueDay(std::string_view text)
{
    if (text.empty())
        return Opt<Date>();
    const auto found = [&] { return Error{ErrorCode::DateMalformed, {}, {}}.with("found", std::string(text.substr(0, 40))); };
    std::string day(text.substr(0, text.find_first_of("T ")));
    if (std::count(day.begin(), day.end(), '/') == 2) {
        const std::size_t first = day.find('/');
        const std::size_t second = day.rfind('/');
        const auto two = [](std::string part) { return part.size() == 1 ? "0" + part : part; };
        day = day.substr(second + 1) + "-" + two(day.substr(0, first)) + "-" + two(day.substr(first + 1, second - first - 1));
    }
    if (day == "9999-12-31") // how a list says that no end is set
        return Opt<Date>();
    const auto date = Date::parse(day);
    if (!date)
        return found();
    return Opt<Date>(*date);
}

Result<MeterUnit> meterUnitOf(std::string_view unit)
{
    const auto unknown = [&] { return Error{ErrorCode::UnitUnknown, {}, {}}.with("found", std::string(unit.substr(0, 60))); };
    MeterUnit result;
    const auto read = std::from_chars(unit.data(), unit.data() + unit.size(), result.count);
    if (read.ec != std::errc() || result.count < 1 || result.count > 1'000'000'000)
        return unknown();
    std::string_view rest = unit.substr(static_cast<std::size_t>(read.ptr - unit.data()));
    if (!rest.empty() && (rest[0] == 'K' || rest[0] == 'M') && (rest.size() == 1 || rest[1] == '/' || rest[1] == ' ')) {
        result.count *= rest[0] == 'K' ? 1'000 : 1'000'000;
        rest.remove_prefix(1);
    }
    for (const char c : rest)
        result.unit += c == '/' ? ' ' : c;
    result.unit.erase(
        0, result.unit.find_first_not_of(' ') == std::string::npos ? result.unit.size() : result.unit.find_first_not_of(' '));
    // Words of time in small letters and without a plural, as the price book writes them.
    for (const std::string_view word :
        {"Hours", "Hour", "Days", "Day", "Months", "Month", "Years", "Year", "Seconds", "Second"}) {
        const std::size_t at = result.unit.rfind(word);
        if (at == std::string::npos || at + word.size() != result.unit.size() || (at > 0 && result.unit[at - 1] != ' '))
            continue;
        result.unit[at] = lowerCase(result.unit[at]);
        if (result.unit.ends_with('s'))
            result.unit.pop_back();
        break;
    }
    return result;
}

bool holdsWords(std::string_view text, std::string_view words)
{
    return std::search(text.begin(), text.end(), words.begin(), words.end(), [](char a, char b) {
        return lowerCase(a) == lowerCase(b);
    }) != text.end();
}

} // namespace headroom
