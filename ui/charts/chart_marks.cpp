// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of ChartPlot that do not stand on zero: floating bars with their labels, and bands.
#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <algorithm>

namespace headroom {

QFont ChartPlot::font(int pixels) const { return chartFont(qRound(pixels * m_theme.textScale)); }

/// About: the axis' own labels take the rest.
double ChartPlot::placeWidth() const
{
    const double besides = 80 * m_theme.textScale;
    return std::max(1.0, (m_plot.width() - besides) / std::max(1, m_content.size()));
}

const QStringList& ChartPlot::fittingTicks() const
{
    if (m_content.shortTicks.isEmpty())
        return m_content.ticks;
    const QFontMetrics metrics(font(11));
    for (const QString& tick : m_content.ticks)
        for (const QString& line : tick.split(u'\n'))
            if (metrics.horizontalAdvance(line) + 4 > placeWidth())
                return m_content.shortTicks;
    return m_content.ticks;
}

QCPAxis* ChartPlot::placeAxis(QCPAxisRect& rect) const
{
    return rect.axis(m_content.sideways ? QCPAxis::atLeft : QCPAxis::atBottom);
}

QCPAxis* ChartPlot::valueAxis(QCPAxisRect& rect) const
{
    return rect.axis(m_content.sideways ? QCPAxis::atBottom : QCPAxis::atLeft);
}

void ChartPlot::addFloating(QCPAxisRect& rect, const ChartSeries& series)
{
    for (int place = 0; place < series.values.size(); ++place) {
        const double base = series.bases.value(place);
        const double value = series.values[place];
        if (base != value) {
            auto* bars = new QCPBars(placeAxis(rect), valueAxis(rect));
            const bool loss = series.role == ChartRole::Benefit && value < base;
            bars->setBaseValue(base);
            bars->setWidth(0.62);
            bars->setAntialiased(false);
            bars->setPen(loss ? QPen(m_theme.loss, 1) : m_theme.barPen(series.role));
            bars->setBrush(loss ? QBrush(m_theme.loss) : m_theme.barBrush(series.role));
            bars->addData(place, value - base);
            bars->setName(series.name);
            if (!series.name.isEmpty() && !m_named.contains(series.name)) {
                bars->addToLegend(m_legend);
                m_named.append(series.name);
            }
        }
        addBarLabel(rect, series, place);
        if (!m_content.sideways && place + 1 < series.values.size())
            addConnector(rect, series, place);
    }
}

/// Labels side by side must not run into each other.
QFont ChartPlot::barLabelFont(const ChartSeries& series) const
{
    int pixels = qRound(11 * m_theme.textScale);
    const auto fits = [&](const QString& label) {
        return QFontMetrics(chartFont(pixels)).horizontalAdvance(label) + 4 <= placeWidth();
    };
    while (!m_content.sideways && pixels > 11 && !std::all_of(series.labels.begin(), series.labels.end(), fits))
        --pixels;
    return chartFont(pixels);
}

/// Beyond the end of the bar.
void ChartPlot::addBarLabel(QCPAxisRect& rect, const ChartSeries& series, int place)
{
    if (series.labels.value(place).isEmpty())
        return;
    const bool up = series.values[place] >= series.bases.value(place);
    const double end = series.values[place];
    auto* text = new QCPItemText(&m_plot);
    text->setClipAxisRect(&rect);
    text->position->setAxisRect(&rect);
    text->position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    text->position->setType(QCPItemPosition::ptPlotCoords);
    text->position->setCoords(m_content.sideways ? QPointF(end, place) : QPointF(place, end));
    text->setPositionAlignment(m_content.sideways ? (up ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                                                  : (up ? Qt::AlignBottom : Qt::AlignTop) | Qt::AlignHCenter);
    text->setPadding(QMargins(4, 2, 4, 2));
    text->setFont(barLabelFont(series));
    text->setColor(m_theme.text);
    text->setText(series.labels[place]);
}

/// From the end of a bar to the next one, which begins there.
void ChartPlot::addConnector(QCPAxisRect& rect, const ChartSeries& series, int place)
{
    auto* line = new QCPItemLine(&m_plot);
    line->setClipAxisRect(&rect);
    for (QCPItemPosition* position : {line->start, line->end}) {
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setType(QCPItemPosition::ptPlotCoords);
    }
    line->setPen(QPen(m_theme.faint, 1, Qt::DotLine));
    line->start->setCoords(place + 0.31, series.values[place]);
    line->end->setCoords(place + 0.69, series.values[place]);
}

/// The widest is to come first: each narrower one lies on it, and is darker.
void ChartPlot::addBands(QCPAxisRect& rect, const ChartPanel& panel)
{
    for (const ChartSeries& series : panel.series) {
        if (series.mark != ChartMark::Band)
            continue;
        QVector<double> places(series.values.size());
        for (qsizetype i = 0; i < places.size(); ++i)
            places[i] = static_cast<double>(i);
        auto* lower = new QCPGraph(placeAxis(rect), valueAxis(rect));
        auto* upper = new QCPGraph(placeAxis(rect), valueAxis(rect));
        lower->setData(places, series.bases, true);
        upper->setData(places, series.values, true);
        QColor fill = m_theme.move;
        fill.setAlphaF(0.18F);
        for (QCPGraph* graph : {lower, upper})
            graph->setPen(QPen(m_theme.move, 0.8, Qt::DotLine));
        upper->setBrush(fill);
        upper->setChannelFillGraph(lower);
        upper->setName(series.name);
        upper->addToLegend(m_legend);
    }
}

} // namespace headroom
