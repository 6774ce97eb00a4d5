// SPDX-License-Identifier: GPL-3.0-or-later
// How well a text fits what was typed to find it.
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>
#include <string_view>

namespace headroom {

/// Every word must be in the text, in any order: at its beginning, at the beginning of a word, within one, or with letters between
/// its own ("opc": Opening cash), each better than the next; of two that fit alike the shorter text is the better one. None where a
/// word is missing. Letters count alike whether large or small.
std::optional<int> fuzzyScore(QStringView text, const QStringList& words);

/// Whether the bytes of the word (in small letters) stand in the text in this order, whatever is between: a quick first look.
bool hasLettersOf(std::string_view text, std::string_view word);

} // namespace headroom
