// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace headroom {

namespace {

using Whole = boost::multiprecision::cpp_int;

constexpr int significantDigits = 28;

Whole powerOf10(int exponent) { return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent)); }

// A leading zero would mean octal.
Whole wholeOf(const std::string& digits)
{
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? Whole(0) : Whole(digits.substr(first));
}

struct Quotient
{
    Whole numerator; // not negative
    Whole denominator = 1;
    bool isNegative = false;
};

Quotient quotientOf(std::string text)
{
    Quotient q;
    q.isNegative = text[0] == '-';
    if (q.isNegative)
        text.erase(0, 1);
    if (const std::size_t slash = text.find('/'); slash != std::string::npos) {
        q.denominator = wholeOf(text.substr(slash + 1));
        text.resize(slash);
    } else if (const std::size_t point = text.find('.'); point != std::string::npos) {
        q.denominator = powerOf10(static_cast<int>(text.size() - point - 1));
        text.erase(point, 1);
    }
    q.numerator = wholeOf(std::move(text));
    return q;
}

// digits / 10^scale; zeros behind the point are left out.
std::string spelled(std::string digits, int scale, bool isNegative)
{
    if (scale < 0)
        digits.append(static_cast<std::size_t>(-scale), '0');
    if (scale > 0) {
        const auto decimals = static_cast<std::size_t>(scale);
        if (digits.size() <= decimals)
            digits.insert(0, decimals - digits.size() + 1, '0');
        digits.insert(digits.size() - decimals, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.')
            digits.pop_back();
    }
    return isNegative ? '-' + digits : digits;
}

bool isShortDecimal(const std::string& text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return text.find('/') == std::string::npos && digits <= significantDigits;
}

} // namespace

NumberText numberText(const Fraction& number)
{
    std::string text = number.toText();
    if (isShortDecimal(text))
        return {std::move(text), {}};
    const Quotient q = quotientOf(text);
    const Whole most = powerOf10(significantDigits);
    int scale = significantDigits - static_cast<int>(q.numerator.str().size()) + static_cast<int>(q.denominator.str().size());
    Whole top;
    Whole bottom;
    const auto shift = [&] {
        top = scale > 0 ? Whole(q.numerator * powerOf10(scale)) : q.numerator;
        bottom = scale < 0 ? Whole(q.denominator * powerOf10(-scale)) : q.denominator;
    };
    for (shift(); top >= most * bottom; shift())
        --scale;
    Whole digits;
    Whole rest;
    divide_qr(top, bottom, digits, rest);
    const bool isExact = rest.is_zero();
    if (rest * 2 >= bottom)
        ++digits;
    return {spelled(digits.str(), scale, q.isNegative), isExact ? std::string() : std::move(text)};
}

} // namespace headroom
