// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/cost_sum.h"

#include "core/base/letters.h"

#include <array>
#include <limits>

namespace headroom {

namespace {

constexpr int limbDigits = 18;
constexpr std::int64_t limb = powerOfTen(limbDigits);
constexpr std::size_t shownCharacters = 60;

Error malformed(std::string_view text)
{
    return Error{ErrorCode::NumberMalformed, {}, {{"found", std::string(text.substr(0, shownCharacters))}}};
}

Error tooLong(std::string_view text)
{
    return Error{ErrorCode::NumberTooLong, {}, {{"found", std::string(text.substr(0, shownCharacters))}}}.with(
        "expected", "18 digits before the point, 36 behind it");
}

/// A number taken apart: its digits without leading zeros, and where the point stands, counted from the first of them.
struct Parts
{
    bool negative = false;
    std::array<char, 64> digits;
    int count = 0;
    int point = 0;
    bool cut = false; // there were more digits
};

/// The exponent behind "e"; false when it is none.
bool readExponent(std::string_view text, int& exponent)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 4)
        return false;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
        exponent = exponent * 10 + (c - '0');
    }
    exponent = negative ? -exponent : exponent;
    return true;
}

bool takeApart(std::string_view text, Parts& parts)
{
    parts.negative = text.starts_with('-');
    std::size_t i = parts.negative;
    bool any = false;
    bool pointSeen = false;
    bool digitBehind = true;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.' && !pointSeen) {
            pointSeen = true;
            digitBehind = false;
            continue;
        }
        if (!isDigit(c))
            break;
        any = true;
        digitBehind = true;
        if (c != '0' || parts.count > 0) {
            if (parts.count < static_cast<int>(parts.digits.size()))
                parts.digits[static_cast<std::size_t>(parts.count++)] = c;
            else
                parts.cut = parts.cut || c != '0';
            parts.point += !pointSeen;
        } else if (pointSeen) {
            --parts.point;
        }
    }
    int exponent = 0;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        if (!readExponent(text.substr(i + 1), exponent))
            return false;
        i = text.size();
    }
    parts.point += exponent;
    return any && digitBehind && i == text.size();
}

} // namespace

Result<CostSum> CostSum::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::int64_t coefficient = 0;
    int digits = 0;
    int behind = -1; // digits behind the point; -1: no point yet
    if (text.size() == negative)
        return malformed(text);
    for (std::size_t i = negative; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c) && digits < limbDigits) {
            coefficient = coefficient * 10 + (c - '0');
            behind += behind >= 0;
            ++digits;
        } else if (c == '.' && behind < 0 && i > negative && i + 1 < text.size()) {
            behind = 0;
        } else {
            return parseSlowly(text);
        }
    }
    return CostSum(int128{negative ? -coefficient : coefficient} * powerOfTen(limbDigits - (behind < 0 ? 0 : behind)), 0);
}

Result<CostSum> CostSum::parseSlowly(std::string_view text)
{
    Parts parts;
    if (!takeApart(text, parts))
        return malformed(text);
    if (parts.count == 0)
        return CostSum();
    if (parts.cut || parts.point > limbDigits)
        return tooLong(text);
    std::array<std::int64_t, 3> limbs{}; // before the point, and two behind it
    for (int i = 0; i < parts.count; ++i) {
        const char digit = parts.digits[static_cast<std::size_t>(i)];
        const int place = i - parts.point + limbDigits; // 0 is the highest before the point
        if (place >= 3 * limbDigits) {
            if (digit != '0')
                return tooLong(text);
            continue;
        }
        if (place < 0)
            return tooLong(text);
        limbs[static_cast<std::size_t>(place / limbDigits)] += (digit - '0') * powerOfTen(limbDigits - 1 - place % limbDigits);
    }
    const int sign = parts.negative ? -1 : 1;
    return CostSum(sign * (int128{limbs[0]} * limb + limbs[1]), int128{sign} * limbs[2]);
}

void CostSum::add(const CostSum& other)
{
    if (__builtin_add_overflow(m_high, other.m_high, &m_high) || __builtin_add_overflow(m_low, other.m_low, &m_low))
        throw OverflowError();
}

// The same number with |low| below one unit of high, and of high's sign.
CostSum CostSum::carried() const
{
    int128 high = m_high + m_low / limb;
    int128 low = m_low % limb;
    if (high > 0 && low < 0) {
        high -= 1;
        low += limb;
    } else if (high < 0 && low > 0) {
        high += 1;
        low -= limb;
    }
    return {high, low};
}

std::int64_t CostSum::rounded(int digits, Rounding rounding) const
{
    const CostSum whole = carried();
    const int128 unit = powerOfTen(limbDigits - digits);
    int128 result = divideRounded(whole.m_high, unit, Rounding::HalfEven);
    const int128 rest = whole.m_high - whole.m_high / unit * unit;
    const bool tie = (rest < 0 ? -rest : rest) * 2 == unit;
    if (tie && (whole.m_low != 0 || rounding == Rounding::HalfAway))
        result = whole.m_high / unit + (whole.m_high < 0 ? -1 : 1);
    if (result > std::numeric_limits<std::int64_t>::max() || result < -std::numeric_limits<std::int64_t>::max())
        throw OverflowError();
    return static_cast<std::int64_t>(result);
}

std::optional<Decimal> CostSum::toDecimal() const
{
    constexpr std::int64_t largest = powerOfTen(12);
    const int128 whole = carried().m_high / limb;
    const int128 size = whole < 0 ? -whole : whole;
    if (size >= largest)
        return std::nullopt;
    int digits = 6;
    while (size >= Decimal::maximumCoefficient / powerOfTen(digits))
        --digits;
    return Decimal(rounded(digits, Rounding::HalfAway), digits);
}

bool operator==(const CostSum& a, const CostSum& b)
{
    const CostSum left = a.carried();
    const CostSum right = b.carried();
    return left.m_high == right.m_high && left.m_low == right.m_low;
}

} // namespace headroom
