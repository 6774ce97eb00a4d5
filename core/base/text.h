// SPDX-License-Identifier: GPL-3.0-or-later
// Text: an immutable, interned UTF-8 string in one pointer; equal texts are equal pointers.
#pragma once

#include <compare>
#include <cstddef>
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

    const std::string& str() const { return m_text ? *m_text : emptyString(); }
    std::string_view view() const { return str(); }
    bool empty() const { return m_text == nullptr; }

    friend bool operator==(Text, Text) = default;
    /// By code units, so the same everywhere.
    friend std::strong_ordering operator<=>(Text a, Text b) { return a.view() <=> b.view(); }

    const void* identity() const { return m_text; }

private:
    static const std::string& emptyString();
    const std::string* m_text = nullptr;
};

/// Strict UTF-8 (no surrogates, no overlong forms, nothing above U+10FFFF) without control characters except tab and line
/// breaks when `lines` allows them.
enum class Lines { One, Many };
bool isCleanText(std::string_view text, Lines lines);

} // namespace headroom

template<> struct std::hash<headroom::Text>
{
    std::size_t operator()(headroom::Text text) const noexcept { return std::hash<const void*>()(text.identity()); }
};
