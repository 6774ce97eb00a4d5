// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_widths.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double slack = 5; // of the layout's own roundings, in the font's pixels

bool isNumber(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate() || c.isMark(); });
}

} // namespace

double TextWidths::of(const QString& text)
{
    if (text.isEmpty())
        return 0;
    if (isNumber(text)) {
        double width = slack;
        for (const QChar c : text) {
            const auto known = m_signs.constFind(c.unicode());
            width += known != m_signs.cend() ? *known : *m_signs.insert(c.unicode(), m_metrics.horizontalAdvance(c));
        }
        return width;
    }
    const auto known = m_texts.constFind(text);
    return known != m_texts.cend() ? *known : *m_texts.insert(text, m_metrics.horizontalAdvance(text) + slack);
}

double TextWidths::widestWord(const QString& text)
{
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, of(word));
    return widest;
}

} // namespace headroom
