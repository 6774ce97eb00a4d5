// SPDX-License-Identifier: GPL-3.0-or-later
// The written parts of the manual. Inside ui/format only.
#pragma once

#include <QList>
#include <QString>

#include <span>
#include <string_view>

namespace headroom::manual {

/// English source texts, translated in the context "manual".
struct PageWords
{
    const char* id;    // as the window calls it inside: "Debt"
    const char* title; // as in its list of pages
    const char* help;
};
std::span<const PageWords> pages();

struct FigureWords
{
    const char* id; // "lowestHeadroom*": every figure that begins so
    const char* label;
    const char* definition;
};
std::span<const FigureWords> figures();

/// Paragraphs of a topic; an empty `id` ends nothing: each topic has its own.
struct WrittenTopic
{
    const char* id;
    const char* title;
    std::span<const char* const> paragraphs;
};
std::span<const WrittenTopic> written();

QString translated(const char* source);

} // namespace headroom::manual
