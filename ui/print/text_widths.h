// SPDX-License-Identifier: GPL-3.0-or-later
// How wide texts are in a font, each measured once: tables ask for the same words again and again.
#pragma once

#include <QFontMetricsF>
#include <QHash>

namespace headroom {

class TextWidths
{
public:
    explicit TextWidths(const QFont& font) : m_metrics(font) {}
    /// In one line.
    double of(const QString& text);
    double widestWord(const QString& text);

private:
    QFontMetricsF m_metrics;
    QHash<QString, double> m_texts;
    QHash<char16_t, double> m_signs; // of numbers, which are not kerned
};

} // namespace headroom
