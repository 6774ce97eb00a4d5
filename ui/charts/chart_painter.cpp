// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

namespace headroom {

struct ChartPainter::Impl
{
    explicit Impl(QPaintDevice* device) : painter(device) {}
    QCPPainter painter;
};

ChartPainter::ChartPainter(QPaintDevice* device) : m_impl(std::make_unique<Impl>(device)) {}

ChartPainter::~ChartPainter() = default;

QPainter& ChartPainter::painter() { return m_impl->painter; }

bool ChartPainter::isActive() const { return m_impl->painter.isActive(); }

void ChartPainter::draw(const ChartContent& content, QRectF target, double pixelsPerUnit)
{
    QCustomPlot plot;
    plot.resize(qRound(target.width() * pixelsPerUnit), qRound(target.height() * pixelsPerUnit)); // how labels and legend fit
    ChartPlot chart(plot);
    chart.show(content, lightTheme());
    QCPPainter& painter = m_impl->painter;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(1 / pixelsPerUnit, 1 / pixelsPerUnit);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.restore();
}

void ChartPainter::drawTitled(const Picture& picture, QSizeF size)
{
    constexpr double margin = 12;
    QPainter& p = painter();
    p.fillRect(QRectF(QPointF(), size), Qt::white);
    QFont font = chartFont(15);
    font.setBold(true);
    p.setFont(font);
    p.setPen(lightTheme().text);
    const QRectF room(margin, margin, size.width() - 2 * margin, size.height() / 3);
    QRectF used;
    p.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, picture.title, &used);
    p.setFont(chartFont(12));
    QRectF below = room;
    below.moveTop(used.bottom() + 4);
    p.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, picture.finding, &used);
    const double top = used.bottom() + 8;
    if (picture.draw)
        picture.draw(*this, QRectF(margin / 2, top, size.width() - margin, size.height() - top - margin / 2));
}

} // namespace headroom
