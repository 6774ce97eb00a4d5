// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a PDF with their boxes, as "pdftotext -bbox" prints them, and what is wrong with their places.
#pragma once

#include <QList>
#include <QRectF>
#include <QRegularExpression>
#include <QString>

namespace pdf_words {

struct Word
{
    QString text;
    QRectF box; // points, from the top left
};
struct Page
{
    QSizeF size;
    QList<Word> words;
};
using Pages = QList<Page>;

inline Pages pagesOf(const QString& boxes)
{
    static const QRegularExpression line(QStringLiteral(
        "<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" "
        "xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">([^<]*)</word>"));
    Pages pages;
    for (auto it = line.globalMatch(boxes); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured(1).isEmpty())
            pages.append({QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()), {}});
        else if (!pages.isEmpty())
            pages.back().words.append({match.captured(7),
                QRectF(QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()),
                    QPointF(match.captured(5).toDouble(), match.captured(6).toDouble()))});
    }
    return pages;
}

/// Empty where every word lies within the margins of 40 points at the sides and above, 16 below, and no two lie on each other. Boxes
/// are as high as the font's lines, which may touch; so two words overlap where their middle thirds do.
inline QString faultOf(const Page& page)
{
    const QRectF room(40, 40, page.size.width() - 80, page.size.height() - 56);
    QList<QRectF> cores;
    for (const Word& word : page.words) {
        const QRectF& b = word.box;
        if (b.width() <= 0.2 || word.text.trimmed().isEmpty())
            continue;
        if (b.left() < room.left() || b.right() > room.right() + 0.5 || b.top() < room.top() - 2 || b.bottom() > room.bottom())
            return QStringLiteral("\"%1\" lies outside the margins: %2, %3 to %4, %5")
                .arg(word.text).arg(b.left()).arg(b.top()).arg(b.right()).arg(b.bottom());
        const QRectF core = b.adjusted(0.4, b.height() / 3, -0.4, -b.height() / 3);
        for (qsizetype i = 0; i < cores.size(); ++i)
            if (cores[i].intersects(core))
                return QStringLiteral("\"%1\" lies on another word at %2, %3").arg(word.text).arg(b.left()).arg(b.top());
        cores.append(core);
    }
    return {};
}

} // namespace pdf_words
