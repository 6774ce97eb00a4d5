// SPDX-License-Identifier: GPL-3.0-or-later
// What of ChartPlot is in sight, and what is below a point of it.
#include "ui/charts/chart_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

constexpr double fewestPlaces = 2;

} // namespace

int ChartPlot::placeAt(QPointF point) const
{
    for (QCPAxisRect* rect : m_panels) {
        const bool beside = m_content.sideways ? point.y() < rect->top() || point.y() > rect->bottom()
                                               : point.x() < rect->left() || point.x() > rect->right();
        if (beside)
            continue;
        const double key = placeAxis(*rect)->pixelToCoord(m_content.sideways ? point.y() : point.x());
        return std::clamp(static_cast<int>(std::lround(key)), 0, m_content.size() - 1);
    }
    return -1;
}

/// In pixels, along the values and across them; a bar is where it stands in its group.
double ChartPlot::distance(QCPAxisRect& rect, const ChartPanel& panel, qsizetype series, int place, QPointF point) const
{
    const ChartSeries& shown = panel.series[series];
    const double value = shown.values.value(place, std::nan(""));
    if (!std::isfinite(value) || m_hidden.contains(shown.name) || shown.explains.value(place).isEmpty())
        return std::numeric_limits<double>::infinity();
    const auto isBar = [&](const ChartSeries& s) { return s.mark == ChartMark::Bars && !m_hidden.contains(s.name); };
    double key = place;
    if (shown.mark == ChartMark::Bars) {
        const auto bars = std::count_if(panel.series.begin(), panel.series.end(), isBar);
        const auto before = std::count_if(panel.series.begin(), panel.series.begin() + series, isBar);
        key += (static_cast<double>(before) + 0.5) / static_cast<double>(bars) - 0.5;
    }
    const double base = shown.mark == ChartMark::Line ? value : shown.bases.value(place, 0);
    const double across = placeAxis(rect)->coordToPixel(key) - (m_content.sideways ? point.y() : point.x());
    const double from = valueAxis(rect)->coordToPixel(base), to = valueAxis(rect)->coordToPixel(value);
    const double at = m_content.sideways ? point.x() : point.y();
    const double along = at - std::clamp(at, std::min(from, to), std::max(from, to));
    return std::hypot(across, along);
}

QString ChartPlot::explainedAt(QPointF point) const
{
    const int place = placeAt(point);
    QString nearest;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype p = 0; place >= 0 && p < m_content.panels.size(); ++p) {
        QCPAxisRect& rect = *m_panels[static_cast<std::size_t>(p)];
        const ChartPanel& panel = m_content.panels[p];
        for (qsizetype series = 0; series < panel.series.size() && rect.rect().contains(point.toPoint()); ++series)
            if (const double d = distance(rect, panel, series, place, point); d < least) {
                least = d;
                nearest = panel.series[series].explains.value(place);
            }
    }
    return nearest;
}

void ChartPlot::zoom(double factor, std::optional<QPointF> around)
{
    if (m_panels.empty())
        return;
    const QCPAxis* axis = placeAxis(*m_panels.front());
    const double middle = (m_view.low + m_view.high) / 2;
    const double fixed = around ? axis->pixelToCoord(m_content.sideways ? around->y() : around->x()) : middle;
    setView({fixed - (fixed - m_view.low) * factor, fixed + (m_view.high - fixed) * factor});
}

void ChartPlot::pan(QPointF pixels)
{
    if (m_panels.empty())
        return;
    const QCPAxis* axis = placeAxis(*m_panels.front());
    const double by = axis->pixelToCoord(0) - axis->pixelToCoord(m_content.sideways ? pixels.y() : pixels.x());
    setView({m_view.low + by, m_view.high + by});
}

void ChartPlot::resetZoom() { setView({-sideRoom, m_content.size() - 1 + sideRoom}); }

bool ChartPlot::isZoomed() const { return m_view.high - m_view.low < m_content.size() - 1 + 2 * sideRoom - 1e-9; }

void ChartPlot::reveal(int place)
{
    if (place - sideRoom < m_view.low)
        setView({place - sideRoom, place - sideRoom + m_view.high - m_view.low});
    else if (place + sideRoom > m_view.high)
        setView({place + sideRoom - (m_view.high - m_view.low), place + sideRoom});
}

/// Keeps what is wanted within the places, and shows two of them at least.
void ChartPlot::setView(View wanted)
{
    const double all = m_content.size() - 1 + 2 * sideRoom;
    const double size = std::clamp(wanted.high - wanted.low, std::min(fewestPlaces, all), all);
    const double low = std::max(-sideRoom, std::min((wanted.low + wanted.high - size) / 2, all - sideRoom - size));
    m_view = {low, low + size};
    for (QCPAxisRect* rect : m_panels)
        showView(*placeAxis(*rect));
}

} // namespace headroom
