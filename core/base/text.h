// SPDX-License-Identifier: GPL-3.0-or-later
// Text: an immutable, interned UTF-8 string in four bytes; equal texts are equal numbers.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace headroom {

/// Copying costs nothing; making one costs a look-up in a table that all threads share. A text lives as long as the program.
class Text
{
public:
    Text() = default;
    Text(std::string_view text);
    Text(const char* text) : Text(std::string_view(text)) {}
    Text(const std::string& text) : Text(std::string_view(text)) {}

    const std::string& str() const;
    std::string_view view() const { return str(); }
    bool empty() const { return m_number == 0; }

    friend bool operator==(Text, Text) = default;
    /// By code units, so the same everywhere.
    friend std::strong_ordering operator<=>(Text a, Text b) { return a.view() <=> b.view(); }

    /// Another one for every text, in no order that means anything and not the same in every run; 0 for none.
    std::uint32_t identity() const { return m_number; }

private:
    friend struct MadeText;
    std::uint32_t m_number = 0;
};

/// Strict UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF) without control characters except tab and line
/// breaks when `lines` allows them.
enum class Lines { One, Many };
bool isCleanText(std::string_view text, Lines lines);

} // namespace headroom

template<> struct std::hash<headroom::Text>
{
    std::size_t operator()(headroom::Text text) const noexcept { return text.identity() * std::size_t{0x9e3779b97f4a7c15U}; }
};
