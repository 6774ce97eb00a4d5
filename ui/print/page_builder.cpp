// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/charts/chart_theme.h"
#include "ui/print/table_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double sideMargin = 42 * unitsPerPoint;
constexpr double topMargin = 42 * unitsPerPoint;
constexpr double bottomMargin = 58 * unitsPerPoint; // the footer stands in it
constexpr double pixelsPerUnit = 96 / 72.0 / unitsPerPoint;

const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);

} // namespace

QFont reportFont(double points, bool bold)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

TextBlock::TextBlock(const QString& text, const QFont& font, double width, Align align)
    : m_layout(std::make_shared<QTextLayout>(text, font))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(align == Align::Right ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, unitsPerPoint));
        line.setPosition(QPointF(0, m_height));
        m_height += line.height() * 1.08;
    }
    m_layout->endLayout();
}

int TextBlock::lines() const { return m_layout->lineCount(); }

PageItem TextBlock::at(QPointF place, QColor colour) const
{
    return [layout = m_layout, place, colour](ChartPainter& painter) {
        painter.painter().setPen(colour);
        layout->draw(&painter.painter(), place);
    };
}

double TextBlock::naturalWidth(const QString& text, const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(text) + unitsPerPoint * 0.5;
}

double TextBlock::wordWidth(const QString& text, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, naturalWidth(word, metrics));
    return widest;
}

PageBuilder::PageBuilder(QPageSize::PageSizeId paper, Formatter formatter)
    : m_paper(QPageSize(paper).size(QPageSize::Point) * unitsPerPoint), m_formatter(std::move(formatter))
{}

double PageBuilder::left() const { return sideMargin; }

double PageBuilder::bottom() const { return m_pages.back().size.height() - bottomMargin; }

double PageBuilder::contentWidth() const { return m_pages.back().size.width() - 2 * sideMargin; }

double PageBuilder::fullRoom() const { return bottom() - topMargin; }

void PageBuilder::startPage(PageShape shape)
{
    const QSizeF size = shape == PageShape::Upright ? m_paper : m_paper.transposed();
    m_pages.push_back({shape, size, false, {}});
    m_y = topMargin;
}

void PageBuilder::need(double height)
{
    const double heading = m_heading.isEmpty() ? 0 : m_headingHeight;
    if (height + heading > room() && m_y > topMargin)
        startPage(m_pages.back().shape);
    if (m_heading.isEmpty())
        return;
    const TextBlock block(m_heading, reportFont(15, true), contentWidth());
    m_heading.clear();
    place(block, left(), QColor(0x00, 0x4e, 0x7c));
    addSpace(6);
}

void PageBuilder::place(const TextBlock& block, double x, QColor colour)
{
    m_pages.back().items.push_back(block.at({x, m_y}, colour));
    m_y += block.height();
}

void PageBuilder::addHeading(const QString& text)
{
    m_heading = text;
    m_headingHeight = TextBlock(text, reportFont(15, true), contentWidth()).height() + 6 * unitsPerPoint;
}

void PageBuilder::addParagraph(const QString& text, ParagraphKind kind)
{
    const double points = kind == ParagraphKind::Lead ? 11.5 : kind == ParagraphKind::Body ? 9 : 7.5;
    const double width = std::min(contentWidth(), 560 * unitsPerPoint); // longer lines are hard to follow
    const TextBlock block(text, reportFont(points), width);
    need(std::min(block.height(), fullRoom() / 2));
    place(block, left(), kind == ParagraphKind::Note ? faintInk : ink);
    addSpace(kind == ParagraphKind::Lead ? 10 : 8);
}

void PageBuilder::addText(const QString& text, const QFont& font, QColor colour)
{
    const TextBlock block(text, font, contentWidth());
    need(block.height());
    place(block, left(), colour);
}

void PageBuilder::addPair(const TextBlock& first, const TextBlock& second, double offset)
{
    const double height = std::max(first.height(), second.height());
    need(height);
    page().items.push_back(first.at({left(), m_y}, faintInk));
    page().items.push_back(second.at({left() + offset, m_y}, ink));
    m_y += height + 4 * unitsPerPoint;
}

void PageBuilder::addSpace(double points) { m_y += points * unitsPerPoint; }

void PageBuilder::addRule(QColor colour, double points)
{
    const QRectF bar(left(), m_y, contentWidth(), points * unitsPerPoint);
    page().items.push_back([bar, colour](ChartPainter& p) { p.painter().fillRect(bar, colour); });
    m_y += bar.height();
}

void PageBuilder::addChart(const Picture& picture, double height)
{
    if (!picture.draw)
        return;
    const TextBlock title(picture.title, reportFont(10, true), contentWidth());
    const TextBlock finding(picture.finding, reportFont(8.5), contentWidth());
    const double drawn = height * unitsPerPoint;
    need(title.height() + finding.height() + drawn + 8 * unitsPerPoint);
    place(title, left(), ink);
    addSpace(2);
    place(finding, left(), faintInk);
    addSpace(4);
    const QRectF target(left(), m_y, contentWidth(), drawn);
    page().items.push_back([draw = picture.draw, target](ChartPainter& p) {
        p.painter().save();
        p.painter().translate(target.topLeft());
        p.painter().scale(1 / pixelsPerUnit, 1 / pixelsPerUnit);
        draw(p, QRectF(QPointF(), target.size() * pixelsPerUnit));
        p.painter().restore();
    });
    m_y += drawn;
    addSpace(12);
}

void PageBuilder::addTable(const ReportTable& table)
{
    if (!table.rows.empty())
        TableLayout(*this, table, m_formatter).lay();
}

} // namespace headroom
