// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_values.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace headroom {

namespace {

constexpr int significantDigits = 15;
constexpr int longestZeros = 24; // beyond, a number keeps its exponent: no field holds it

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isShortPlain(std::string_view number)
{
    std::size_t digits = 0;
    std::size_t points = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const char c = number[i];
        digits += isDigit(c);
        points += c == '.';
        if (!isDigit(c) && c != '.' && !(c == '-' && i == 0))
            return false;
    }
    return digits > 0 && digits <= significantDigits && points <= 1 && number.front() != '.' && number.back() != '.';
}

std::optional<double> doubleOf(std::string_view number)
{
    double value = 0;
    const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (failed != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string padded(long value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string timeText(long seconds)
{
    return padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2);
}

void appendUtf8(std::string& to, unsigned code)
{
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xc0 | code >> 6);
        to += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        to += static_cast<char>(0xe0 | code >> 12);
        to += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        to += static_cast<char>(0x80 | (code & 0x3f));
    }
}

} // namespace

NumberShows shownBy(int id, std::string_view code)
{
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return NumberShows::Date;
    if (id == 9 || id == 10)
        return NumberShows::Percent;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) { // the format of positive numbers
        const char c = code[i];
        if (c == '"') {
            i = code.find('"', i + 1);
        } else if (c == '[' && i + 1 < code.size() && std::string_view("hms").find(code[i + 1]) == std::string_view::npos) {
            i = code.find(']', i); // a colour, a condition or a language; [h] is elapsed time
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '%') {
            return NumberShows::Percent;
        } else if (std::string_view("yYdDhHsS").find(c) != std::string_view::npos
            || ((c == 'm' || c == 'M') && code.find_first_of("0#?") == std::string_view::npos)) {
            return NumberShows::Date;
        }
        if (i == std::string_view::npos)
            break;
    }
    return NumberShows::Number;
}

std::string plainCellNumber(std::string_view number)
{
    if (isShortPlain(number))
        return std::string(number);
    const std::optional<double> value = doubleOf(number);
    if (!value)
        return std::string(number);
    if (*value == 0)
        return "0";
    std::array<char, 64> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::scientific, significantDigits - 1)
            .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = text.find('e');
    const int exponent = std::atoi(std::string(text.substr(e + 1)).c_str());
    if (exponent > longestZeros || exponent < -longestZeros)
        return std::string(text);
    std::string digits;
    for (const char c : text.substr(0, e))
        if (isDigit(c))
            digits += c;
    while (digits.size() > 1 && digits.back() == '0')
        digits.pop_back();
    std::string plain = *value < 0 ? "-" : "";
    const auto whole = static_cast<std::size_t>(std::max(exponent + 1, 0));
    if (exponent < 0)
        return plain + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (digits.size() <= whole)
        return plain + digits + std::string(whole - digits.size(), '0');
    return plain + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::string percentText(std::string_view number)
{
    std::string plain = plainCellNumber(number);
    if (plain.find_first_not_of("-.0123456789") != std::string::npos)
        return plain;
    const std::string sign = plain.starts_with('-') ? "-" : "";
    plain.erase(0, sign.size());
    std::size_t point = plain.find('.');
    if (point == std::string::npos)
        point = plain.size();
    else
        plain.erase(point, 1);
    while (plain.size() < point + 2)
        plain += '0';
    std::string whole = plain.substr(0, point + 2);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    const std::string part = plain.substr(point + 2);
    return sign + whole + (part.empty() ? "" : "." + part) + '%';
}

std::optional<std::string> dateText(std::string_view number, bool from1904)
{
    using namespace std::chrono;
    constexpr double lastDay = 2958465; // 9999-12-31
    const std::optional<double> value = doubleOf(number);
    if (!value || *value < 0 || *value > lastDay)
        return std::nullopt;
    long day = static_cast<long>(std::floor(*value));
    long second = std::lround((*value - std::floor(*value)) * 86400);
    if (second == 86400) {
        second = 0;
        ++day;
    }
    if (day == 0 && !from1904)
        return timeText(second);
    if (!from1904 && day < 60)
        ++day; // spreadsheets count a 29 February 1900 that there was not
    const sys_days first = from1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
    const year_month_day date(first + days(day));
    std::string text = padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<unsigned>(date.month()), 2) + '-'
        + padded(static_cast<unsigned>(date.day()), 2);
    return second == 0 ? text : text + 'T' + timeText(second);
}

std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool escape = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_'
            && std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16).ptr == text.data() + i + 6;
        if (escape && (code < 0xd800 || code > 0xdfff)) {
            appendUtf8(plain, code);
            i += 6;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    CellPlace place;
    std::size_t i = 0;
    for (; i < reference.size() && i < 3 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        place.column = place.column * 26 + static_cast<std::size_t>(reference[i] - 'A' + 1);
    const auto [end, failed] = std::from_chars(reference.data() + i, reference.data() + reference.size(), place.row);
    if (i == 0 || failed != std::errc() || end != reference.data() + reference.size() || place.row == 0)
        return std::nullopt;
    return place;
}

} // namespace headroom
