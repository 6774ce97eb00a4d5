// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/charts/chart_theme.h"
#include "ui/print/table_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double sideMargin = 42 * unitsPerPoint;
constexpr double topMargin = 42 * unitsPerPoint;
constexpr double bottomMargin = 58 * unitsPerPoint; // the footer stands in it
constexpr double pixelsPerUnit = 96 / 72.0 / unitsPerPoint;

const QColor ink(0x22, 0x22, 0x22);
const QColor faintInk(0x5a, 0x5a, 0x5a);
const QColor headingInk(0x00, 0x4e, 0x7c);

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

PageBuilder::PageBuilder(QPageSize::PageSizeId paper, Formatter formatter)
    : m_paper(QPageSize(paper).size(QPageSize::Point) * unitsPerPoint),
      m_formatter(std::move(formatter)),
      m_plain(reportFont(tablePoints)),
      m_bold(reportFont(tablePoints, true))
{}

double PageBuilder::left() const { return sideMargin; }

double PageBuilder::bottom() const { return m_pages.back().size.height() - bottomMargin; }

double PageBuilder::contentWidth() const { return m_pages.back().size.width() - 2 * sideMargin; }

double PageBuilder::fullRoom() const { return bottom() - topMargin; }

double PageBuilder::waitingHeight() const
{
    double height = 0;
    for (const Waiting& text : m_waiting)
        height += text.block.height() + text.after * unitsPerPoint;
    return height;
}

double PageBuilder::filled() const { return m_pages.empty() ? 1 : (m_y - topMargin) / fullRoom(); }

void PageBuilder::startPage(PageShape shape)
{
    const QSizeF size = shape == PageShape::Upright ? m_paper : m_paper.transposed();
    m_pages.push_back({shape, size, false, {}});
    m_y = topMargin;
}

void PageBuilder::breakPage()
{
    m_overflow = m_onePage;
    if (!m_overflow)
        startPage(m_pages.back().shape);
}

void PageBuilder::need(double height)
{
    if (height + waitingHeight() > room() && m_y > topMargin)
        breakPage();
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& text : waiting) {
        place(text.block, left(), text.colour);
        addSpace(text.after);
    }
}

bool PageBuilder::addIfItFits(const std::function<void()>& lay)
{
    const double y = m_y;
    const std::size_t items = m_pages.back().items.size();
    m_onePage = true;
    m_overflow = false;
    lay();
    m_onePage = false;
    const bool fits = !std::exchange(m_overflow, false);
    if (!fits) {
        m_waiting.clear();
        m_pages.back().items.resize(items);
        m_y = y;
    }
    return fits;
}

void PageBuilder::place(const TextBlock& block, double x, QColor colour)
{
    m_pages.back().items.push_back(block.at({x, m_y}, colour));
    m_y += block.height();
}

void PageBuilder::addHeading(const QString& text)
{
    m_waiting.push_back({TextBlock(text, reportFont(15, true), contentWidth()), headingInk, 6});
}

void PageBuilder::addParagraph(const QString& text, ParagraphKind kind)
{
    const double points = kind == ParagraphKind::Lead ? 11.5 : kind == ParagraphKind::Body ? 9 : 7.5;
    const double width = std::min(contentWidth(), 560 * unitsPerPoint); // longer lines are hard to follow
    if (waitingHeight() > fullRoom() / 3)
        need(0);
    m_waiting.push_back({TextBlock(text, reportFont(points), width), kind == ParagraphKind::Note ? faintInk : ink,
        kind == ParagraphKind::Lead ? 10.0 : 8.0});
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
    constexpr double least = 0.75; // of its height, to which a chart may shrink
    if (!picture.draw || m_overflow)
        return;
    const TextBlock title(picture.title, reportFont(10, true), contentWidth());
    const TextBlock finding(picture.finding, reportFont(8.5), contentWidth());
    const double above = title.height() + finding.height() + 8 * unitsPerPoint;
    const double wanted = height * unitsPerPoint, rest = room() - waitingHeight() - above;
    const double drawn = rest < wanted && rest >= least * wanted ? rest : wanted;
    need(above + drawn);
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
    if (!table.rows.empty() && !m_overflow)
        TableLayout(*this, table, m_formatter).lay();
}

} // namespace headroom
