// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as nearly all are written, read fast.
#pragma once

#include "core/base/decimal.h"
#include "core/base/letters.h"

#include <bit>
#include <cstring>
#include <optional>

namespace headroom {

namespace plain_number {

/// 1 to 8 characters in one word, the first in its lowest byte, zeros behind the last.
inline std::uint64_t wordOf(std::string_view text)
{
    const auto load = [](const char* from, auto word) {
        std::memcpy(&word, from, sizeof word);
        return std::uint64_t{word};
    };
    const char* const begin = text.data();
    const std::size_t size = text.size();
    if (size == 8)
        return load(begin, std::uint64_t{});
    if (size >= 4) // both loads agree where they overlap
        return load(begin, std::uint32_t{}) | load(begin + size - 4, std::uint32_t{}) << 8 * (size - 4);
    return load(begin, std::uint8_t{}) | load(begin + size / 2, std::uint8_t{}) << 8 * (size / 2)
        | load(begin + size - 1, std::uint8_t{}) << 8 * (size - 1);
}

/// The same for 1 to 8 characters, without a loop over them: all eight bytes of a word at a time.
inline std::optional<Decimal> ofShort(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::uint64_t word = wordOf(text);
    std::size_t digits = text.size();
    int scale = 0;
    const std::uint64_t noPoint = word ^ ones * '.';
    if (const std::uint64_t points = (noPoint - ones) & ~noPoint & ones * 0x80;
        points != 0) { // the lowest bit tells the first one
        const auto point = static_cast<std::size_t>(std::countr_zero(points)) / 8;
        if (point == 0 || point + 1 == digits)
            return std::nullopt;
        const std::uint64_t before = (std::uint64_t{1} << 8 * point) - 1;
        word = (word & before) | (word >> 8 & ~before);
        scale = static_cast<int>(digits - point - 1);
        --digits;
    }
    const std::size_t unused = 8 * (8 - digits);
    const std::uint64_t values = (word << unused) ^ (ones * '0' << unused); // each digit's, the last in the highest byte
    if (((values | (values + ones * (0x80 - 10))) & ones * 0x80) != 0)
        return std::nullopt;
    constexpr std::uint64_t everyFourth = 0x000000ff000000ffU;
    const std::uint64_t pairs = values * 10 + (values >> 8);
    const std::uint64_t number = ((pairs & everyFourth) * (100 + (std::uint64_t{1'000'000} << 32))
                                     + (pairs >> 16 & everyFourth) * (1 + (std::uint64_t{10'000} << 32)))
        >> 32;
    return Decimal(static_cast<std::int64_t>(number), scale);
}

} // namespace plain_number

/// 1 to 15 characters, digits with at most one point between two of them, exactly; nullopt for all else, number or not.
inline std::optional<Decimal> plainNumber(std::string_view text)
{
    constexpr std::size_t longest = 15; // always below Decimal::maximumCoefficient
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    if (std::endian::native == std::endian::little && text.size() <= 8)
        return plain_number::ofShort(text);
    std::int64_t coefficient = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            coefficient = coefficient * 10 + (text[i] - '0');
        else if (text[i] == '.' && point == text.size() && i > 0 && i + 1 < text.size())
            point = i;
        else
            return std::nullopt;
    }
    return Decimal(coefficient, point == text.size() ? 0 : static_cast<int>(text.size() - point - 1));
}

} // namespace headroom
