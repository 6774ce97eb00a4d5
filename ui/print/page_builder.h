// SPDX-License-Identifier: GPL-3.0-or-later
// Lays blocks onto pages: measures them, keeps headings with what follows, repeats table headers, counts pages. Lengths are in
// tenths of a point, in which fonts are set by whole numbers.
#pragma once

#include "core/report/report.h"
#include "ui/charts/chart_painter.h"
#include "ui/format/formatter.h"
#include "ui/print/text_widths.h"

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QTextLayout;

namespace headroom {

constexpr double unitsPerPoint = 10;

/// What is drawn at its place on a page.
using PageItem = std::function<void(ChartPainter&)>;

struct LaidPage
{
    PageShape shape = PageShape::Upright;
    QSizeF size; // of the page as it is read
    bool cover = false;
    std::vector<PageItem> items;
};

/// A text broken into lines of a width.
class TextBlock
{
public:
    enum class Align : std::uint8_t { Left, Right };
    TextBlock(const QString& text, const QFont& font, double width, Align align = Align::Left);
    double height() const { return m_height; }
    int lines() const;
    /// Draws at a place, top left.
    PageItem at(QPointF place, QColor colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

/// A font of the report; `points` in steps of a tenth.
QFont reportFont(double points, bool bold = false);

class PageBuilder
{
public:
    static constexpr double tablePoints = 8.5; // of tables that have room

    PageBuilder(QPageSize::PageSizeId paper, Formatter formatter);

    void startPage(PageShape shape);
    /// Headings and paragraphs stay with what follows them.
    void addHeading(const QString& text);
    void addParagraph(const QString& text, ParagraphKind kind);
    void addTable(const ReportTable& table);
    /// With the title above it; `height` in points, a part less where that saves a page.
    void addChart(const Picture& picture, double height);
    /// Free space, in points.
    void addSpace(double points);
    void addRule(QColor colour, double points);
    void addText(const QString& text, const QFont& font, QColor colour);
    /// Two texts side by side, the second `offset` to the right.
    void addPair(const TextBlock& first, const TextBlock& second, double offset);
    /// Places what still waits for something to follow; without it no page is begun.
    void finish()
    {
        if (!m_waiting.empty())
            need(0);
    }

    /// Lays below what is on the page what `lay` adds; takes it back, and says false, where that needs another page.
    bool addIfItFits(const std::function<void()>& lay);
    /// How much of the page is filled, of 1.
    double filled() const;

    double contentWidth() const;
    /// Where the next thing goes, top left.
    QPointF place() const { return {left(), m_y}; }
    std::vector<LaidPage> take() { return std::move(m_pages); }
    LaidPage& page() { return m_pages.back(); }

private:
    friend class TableLayout;
    /// A text that goes where what follows it goes.
    struct Waiting
    {
        TextBlock block;
        QColor colour;
        double after = 0; // points of space below it
    };
    double left() const;
    double bottom() const;
    double room() const { return bottom() - m_y; } // what is left on the page
    double waitingHeight() const;
    double fullRoom() const;
    void place(const TextBlock& block, double x, QColor colour);
    void breakPage();
    /// A new page of the same shape when less than this is left; then what waits.
    void need(double height);

    QSizeF m_paper; // upright
    Formatter m_formatter;
    std::vector<LaidPage> m_pages;
    double m_y = 0;
    std::vector<Waiting> m_waiting;
    TextWidths m_plain; // of tables
    TextWidths m_bold;
    bool m_onePage = false;  // no other page may be started
    bool m_overflow = false; // one would have been needed
};

} // namespace headroom
