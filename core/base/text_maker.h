// SPDX-License-Identifier: GPL-3.0-or-later
// Texts by the million, as imports make them.
#pragma once

#include "core/base/text.h"

namespace headroom {

/// A text that will be made soon. Texts are far apart in memory: each step asks for what the next one needs, so that many texts, all
/// of them taken through a step before the next, are near when they are made. For any thread at any time; every step may be left out.
class ExpectedText
{
public:
    ExpectedText() = default;
    /// `text` must outlive this.
    explicit ExpectedText(std::string_view text);
    void find();
    void approach() const;
    std::string_view text() const { return m_text; }

private:
    friend struct MadeText;
    std::string_view m_text;
    std::uint64_t m_hash = 0;
    std::uint32_t m_found = 0; // a text that may be the same; 0 for none
};

/// A text, and whether nobody had made it before: of several threads that make it at the same time, one is told so.
struct MadeText
{
    Text text;
    bool isFirst = false;

    static MadeText of(const ExpectedText& expected);
};
inline MadeText madeText(const ExpectedText& expected) { return MadeText::of(expected); }
inline MadeText madeText(std::string_view text) { return MadeText::of(ExpectedText(text)); }

/// Whether it is nothing but printable ASCII.
bool isPlainText(std::string_view text);

/// Says that the text will be made soon: its place in the table is then near when it is. Only a hint, for any thread at any time.
inline void expectText(std::string_view text) { ExpectedText{text}; }

} // namespace headroom
