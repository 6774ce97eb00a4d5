// SPDX-License-Identifier: GPL-3.0-or-later
// Texts by the million, as imports make them.
#pragma once

#include "core/base/text.h"

namespace headroom {

/// A text, and whether nobody had made it before: of several threads that make it at the same time, one is told so.
struct MadeText
{
    Text text;
    bool isFirst = false;

    static MadeText of(std::string_view text);
};
inline MadeText madeText(std::string_view text) { return MadeText::of(text); }

/// Says that the text will be made soon: its place in the table is then near when it is. Only a hint, for any thread at any time.
void expectText(std::string_view text);

} // namespace headroom
