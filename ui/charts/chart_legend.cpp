// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of ChartPlot: in as many rows as it needs; what is hidden stays in it, struck out.
#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualIconWidth = 22;
constexpr int columnGap = 16;
constexpr int iconGap = 7; // of the library, between icon and text
constexpr int sides = 16;

} // namespace

void ChartPlot::addLegend()
{
    auto* strip = new QCPLayoutGrid;
    m_plot.plotLayout()->addElement(0, 0, strip);
    m_plot.plotLayout()->setRowStretchFactor(0, 0.001);
    m_legend = new QCPLegend;
    strip->addElement(0, 0, m_legend);
    auto* rest = new QCPLayoutElement(&m_plot);
    strip->addElement(0, 1, rest);
    strip->setColumnStretchFactor(0, 0.001);
    strip->setMargins(QMargins(sides / 2, 0, 0, 0));
    m_legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_legend->setWrap(0);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setFont(font(12));
    m_legend->setTextColor(m_theme.text);
    m_legend->setIconSize(iconWidth(), QFontMetrics(font(12)).height()); // in the middle of the line
    m_legend->setColumnSpacing(columnGap);
    m_legend->setRowSpacing(0);
    m_legend->setMargins(QMargins(0, 0, 0, 0));
}

int ChartPlot::iconWidth() const { return qRound(usualIconWidth * m_theme.textScale); }

/// Each name once.
void ChartPlot::enter(QCPAbstractPlottable& plottable, const QString& name)
{
    if (name.isEmpty() || m_named.contains(name))
        return;
    m_named.append(name);
    QFont letters = font(12);
    const int room = std::max(40, m_plot.width() - iconWidth() - iconGap - sides);
    plottable.setName(QFontMetrics(letters).elidedText(name, Qt::ElideMiddle, room));
    plottable.addToLegend(m_legend);
    QCPAbstractLegendItem* item = m_legend->item(m_legend->itemCount() - 1);
    // The library clips each entry at the letters' box, which cuts what hangs below the line.
    item->setMargins(QMargins(0, 1, 0, std::max(3, QFontMetrics(letters).descent())));
    if (m_hidden.contains(name)) {
        letters.setStrikeOut(true);
        item->setFont(letters);
        item->setTextColor(m_theme.faint);
    }
}

/// As many entries a row as have room; columns are as wide as their widest entry.
void ChartPlot::wrapLegend()
{
    std::vector<int> widths;
    for (int i = 0; i < m_legend->itemCount(); ++i)
        widths.push_back(m_legend->item(i)->minimumOuterSizeHint().width());
    const auto widthOf = [&](std::size_t columns) {
        int width = sides;
        for (std::size_t c = 0; c < columns; ++c) {
            int widest = 0;
            for (std::size_t i = c; i < widths.size(); i += columns)
                widest = std::max(widest, widths[i]);
            width += widest + (c > 0 ? columnGap : 0);
        }
        return width;
    };
    std::size_t columns = std::max<std::size_t>(1, widths.size());
    while (columns > 1 && widthOf(columns) > m_plot.width())
        --columns;
    m_legend->setWrap(static_cast<int>(columns));
    m_legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

QString ChartPlot::legendAt(QPointF point) const
{
    for (int i = 0; m_legend && i < m_legend->itemCount(); ++i)
        if (m_legend->item(i)->outerRect().contains(point.toPoint()))
            return m_named.value(i);
    return {};
}

} // namespace headroom
