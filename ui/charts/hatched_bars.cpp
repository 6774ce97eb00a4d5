// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatched_bars.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double usualStep = 6; // pixels

/// x + y = c of all c that are multiples of the step.
void addForward(QVector<QLineF>& lines, const QRectF& r, double step)
{
    for (double c = std::ceil((r.left() + r.top()) / step) * step; c < r.right() + r.bottom(); c += step) {
        const double from = std::max(r.left(), c - r.bottom()), to = std::min(r.right(), c - r.top());
        lines.append(QLineF(from, c - from, to, c - to));
    }
}

/// x - y = c.
void addBackward(QVector<QLineF>& lines, const QRectF& r, double step)
{
    for (double c = std::ceil((r.left() - r.bottom()) / step) * step; c < r.right() - r.top(); c += step) {
        const double from = std::max(r.left(), c + r.top()), to = std::min(r.right(), c + r.bottom());
        lines.append(QLineF(from, from - c, to, to - c));
    }
}

} // namespace

QVector<QLineF> hatchLines(const QRectF& rect, ChartHatch hatch, double step)
{
    QVector<QLineF> lines;
    const QRectF r = rect.normalized();
    if (hatch == ChartHatch::Forward || hatch == ChartHatch::Cross)
        addForward(lines, r, step);
    if (hatch == ChartHatch::Backward || hatch == ChartHatch::Cross)
        addBackward(lines, r, step);
    if (hatch == ChartHatch::Level)
        for (double y = std::ceil(r.top() / step) * step; y < r.bottom(); y += step)
            lines.append(QLineF(r.left(), y, r.right(), y));
    if (hatch == ChartHatch::Upright)
        for (double x = std::ceil(r.left() / step) * step; x < r.right(); x += step)
            lines.append(QLineF(x, r.top(), x, r.bottom()));
    return lines;
}

void drawFilled(QPainter& painter, const QRectF& rect, const ChartFill& fill, double outline)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.ground);
    painter.drawRect(rect);
    painter.setPen(QPen(fill.ink, 1));
    painter.drawLines(hatchLines(rect, fill.hatch, usualStep));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill.ink, outline));
    painter.drawRect(rect);
}

void HatchedBars::setFill(const ChartFill& fill, double outline)
{
    m_fill = fill;
    setBrush(fill.ground);
    setPen(QPen(fill.ink, outline));
}

void HatchedBars::drawHatch(QCPPainter& painter, const QRectF& rect) const
{
    if (m_fill.hatch == ChartHatch::None)
        return;
    painter.setPen(QPen(m_fill.ink, 1));
    painter.drawLines(hatchLines(rect, m_fill.hatch, usualStep));
}

void HatchedBars::draw(QCPPainter* painter)
{
    QCPBars::draw(painter);
    if (m_fill.hatch == ChartHatch::None || mDataContainer->isEmpty())
        return;
    QCPBarsDataContainer::const_iterator from, to;
    getVisibleDataBounds(from, to);
    for (auto bar = from; bar != to; ++bar)
        drawHatch(*painter, getBarRect(bar->key, bar->value).normalized() & QRectF(clipRect()));
}

void HatchedBars::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    QCPBars::drawLegendIcon(painter, rect);
    QRectF icon(0, 0, rect.width() * 0.67, rect.height() * 0.67); // as the library draws it
    icon.moveCenter(rect.center());
    drawHatch(*painter, icon);
}

} // namespace headroom
