// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <array>

namespace headroom {

Result<Money> Money::parse(std::string_view text, int digits)
{
    const auto fail = [&](ErrorCode code) { return Error{code, {}, {{"found", std::string(text.substr(0, 60))}}}; };
    const bool negative = !text.empty() && text[0] == '-';
    const std::string_view body = text.substr(negative ? 1 : 0);
    const std::size_t point = body.find('.');
    const std::string_view whole = body.substr(0, point);
    std::string_view part = point == std::string_view::npos ? std::string_view() : body.substr(point + 1);
    const auto allDigits = [](std::string_view s) {
        return std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (whole.empty() || !allDigits(whole) || !allDigits(part) || (point != std::string_view::npos && part.empty()))
        return fail(ErrorCode::NumberMalformed);
    while (part.size() > static_cast<std::size_t>(digits) && part.back() == '0')
        part.remove_suffix(1);
    if (part.size() > static_cast<std::size_t>(digits))
        return Error{
            ErrorCode::TooManyDecimals, {}, {{"found", std::string(text.substr(0, 60))}, {"expected", std::to_string(digits)}}};
    std::int64_t minor = 0;
    const auto append = [&](char c) {
        return !__builtin_mul_overflow(minor, std::int64_t{10}, &minor)
            && !__builtin_add_overflow(minor, std::int64_t{c - '0'}, &minor);
    };
    for (const char c : whole)
        if (!append(c))
            return fail(ErrorCode::NumberTooLong);
    for (int i = 0; i < digits; ++i)
        if (!append(static_cast<std::size_t>(i) < part.size() ? part[static_cast<std::size_t>(i)] : '0'))
            return fail(ErrorCode::NumberTooLong);
    return Money(negative ? -minor : minor);
}

std::string Money::toText(int digits) const
{
    const bool negative = m_minor < 0;
    const int128 size = negative ? -int128{m_minor} : int128{m_minor};
    std::string text = std::to_string(static_cast<std::uint64_t>(size));
    const auto behind = static_cast<std::size_t>(digits);
    if (behind > 0) {
        if (text.size() <= behind)
            text.insert(0, behind + 1 - text.size(), '0');
        text.insert(text.size() - behind, 1, '.');
    }
    return negative ? "-" + text : text;
}

double Money::toDoubleLossy(int digits) const { return static_cast<double>(m_minor) / static_cast<double>(powerOfTen(digits)); }

namespace {

// ISO 4217:2015 list one, without funds codes and precious metals; minor units other than 2 are listed apart.
constexpr std::string_view twoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE "
    "CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD "
    "KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR "
    "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU "
    "UZS VED VES WST XCD YER ZAR ZMW";
constexpr std::string_view noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view threeDigits = "BHD IQD JOD KWD LYD OMR TND";

} // namespace

Result<int> minorDigits(std::string_view code)
{
    const auto listed = [&](std::string_view list) {
        const std::size_t at = list.find(code);
        return code.size() == 3 && code.find(' ') == std::string_view::npos && at != std::string_view::npos && at % 4 == 0;
    };
    if (listed(twoDigits))
        return 2;
    if (listed(noDigits))
        return 0;
    if (listed(threeDigits))
        return 3;
    return Error{ErrorCode::ChoiceUnknown, {}, {{"found", std::string(code.substr(0, 60))}, {"expected", "ISO 4217"}}};
}

} // namespace headroom
