// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of ChartPlot: bars and stacks of them, lines, floating bars with their labels, bands.
#include "ui/charts/chart_plot.h"

#include "ui/charts/hatched_bars.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr qsizetype mostScatters = 30; // more of them would be the line

QCPScatterStyle scatterOf(ChartRole role, const ChartTheme& theme, qsizetype count)
{
    if (count > mostScatters)
        return QCPScatterStyle::ssNone;
    switch (role) {
    case ChartRole::Stay: return {QCPScatterStyle::ssSquare, theme.stay, theme.background, 5};
    case ChartRole::Move: return {QCPScatterStyle::ssCircle, theme.move, theme.move, 5};
    case ChartRole::Cumulative: return {QCPScatterStyle::ssDiamond, theme.total, theme.background, 7};
    case ChartRole::Actual: return {QCPScatterStyle::ssDisc, theme.total, theme.total, 6};
    case ChartRole::Part1: return {QCPScatterStyle::ssCircle, theme.parts[0], theme.background, 6};
    case ChartRole::Part2: return {QCPScatterStyle::ssSquare, theme.parts[1], theme.background, 6};
    case ChartRole::Part3: return {QCPScatterStyle::ssDiamond, theme.parts[2], theme.background, 7};
    case ChartRole::Part4: return {QCPScatterStyle::ssTriangle, theme.parts[3], theme.background, 7};
    case ChartRole::Part5: return {QCPScatterStyle::ssCross, theme.parts[4], theme.background, 6};
    case ChartRole::Part6: return {QCPScatterStyle::ssPlus, theme.parts[5], theme.background, 7};
    case ChartRole::Part7: return {QCPScatterStyle::ssTriangleInverted, theme.parts[6], theme.background, 7};
    default: return QCPScatterStyle::ssNone;
    }
}

} // namespace

QFont ChartPlot::font(int pixels) const { return chartFont(qRound(pixels * m_theme.textScale)); }

double ChartPlot::outline() const { return m_theme.highContrast ? 1.6 : 1; }

/// About: the axis' own labels take the rest.
double ChartPlot::placeWidth() const
{
    const double besides = 80 * m_theme.textScale;
    return std::max(1.0, (m_plot.width() - besides) / std::max(1.0, m_view.high - m_view.low));
}

bool ChartPlot::fit(const QStringList& labels) const
{
    const QFontMetrics metrics(font(11));
    for (const QString& label : labels)
        for (const QString& line : label.split(u'\n'))
            if (metrics.horizontalAdvance(line) + 4 > placeWidth())
                return false;
    return true;
}

/// Of all places when few are in sight, else those that were chosen for all, else the short ones, or as many as have room.
QStringList ChartPlot::fittingTicks() const
{
    if (isZoomed() && !m_content.closeTicks.isEmpty() && fit(m_content.closeTicks))
        return m_content.closeTicks;
    const QStringList& wanted = m_content.shortTicks.isEmpty() || fit(m_content.ticks) ? m_content.ticks : m_content.shortTicks;
    return m_content.sideways ? wanted : withoutOverlaps(wanted);
}

QStringList ChartPlot::withoutOverlaps(QStringList ticks) const
{
    const QFontMetrics metrics(font(11));
    double free = -1e9; // behind the last label, in pixels from the first place
    for (int place = 0; place < ticks.size(); ++place) {
        if (ticks[place].isEmpty())
            continue;
        double width = 0;
        for (const QString& line : ticks[place].split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line) + 4.0);
        const double middle = place * placeWidth();
        if (middle - width / 2 < free)
            ticks[place].clear();
        else
            free = middle + width / 2;
    }
    return ticks;
}

QCPAxis* ChartPlot::placeAxis(QCPAxisRect& rect) const
{
    return rect.axis(m_content.sideways ? QCPAxis::atLeft : QCPAxis::atBottom);
}

QCPAxis* ChartPlot::valueAxis(QCPAxisRect& rect) const
{
    return rect.axis(m_content.sideways ? QCPAxis::atBottom : QCPAxis::atLeft);
}

/// Side by side in a place; what is stacked takes one of the bars' room.
void ChartPlot::addBars(QCPAxisRect& rect, const ChartPanel& panel)
{
    int beside = 0;
    bool stacks = false;
    for (const ChartSeries& series : panel.series) {
        beside += series.mark == ChartMark::Bars ? 1 : 0;
        stacks = stacks || series.mark == ChartMark::Stack;
    }
    beside += stacks ? 1 : 0;
    BarRoom room;
    room.width = panel.dense ? 0.96 : beside > 1 ? 0.72 / beside : stacks ? 0.68 : 0.56;
    if (beside > 1) {
        room.group = new QCPBarsGroup(&m_plot);
        room.group->setSpacingType(QCPBarsGroup::stPlotCoords);
        room.group->setSpacing(0.02);
    }
    QCPBars* below = nullptr;
    for (const ChartSeries& series : panel.series) {
        if (series.mark == ChartMark::Stack) {
            HatchedBars* bars = addBars(rect, series.values, m_theme.fill(series.role), room, series.name);
            if (below)
                bars->moveAbove(below);
            below = bars;
        } else if (series.mark == ChartMark::Bars) {
            addStandingBars(rect, series, room);
        }
    }
}

/// A benefit below zero looks other than one above.
void ChartPlot::addStandingBars(QCPAxisRect& rect, const ChartSeries& series, const BarRoom& room)
{
    if (series.role != ChartRole::Benefit) {
        addBars(rect, series.values, m_theme.fill(series.role), room, series.name);
        return;
    }
    QVector<double> gains = series.values, losses = series.values;
    for (double& v : gains)
        v = std::max(v, 0.0);
    for (double& v : losses)
        v = std::min(v, 0.0);
    addBars(rect, gains, m_theme.fill(series.role), room, series.name);
    addBars(rect, losses, m_theme.lossFill(), room, series.name);
}

HatchedBars* ChartPlot::addBars(
    QCPAxisRect& rect, const QVector<double>& values, const ChartFill& fill, const BarRoom& room, const QString& name)
{
    auto* bars = new HatchedBars(placeAxis(rect), valueAxis(rect));
    bars->setWidth(room.width);
    bars->setFill(fill, outline());
    bars->setAntialiased(false);
    bars->setBarsGroup(room.group);
    for (qsizetype i = 0; i < values.size() && !m_hidden.contains(name); ++i)
        if (std::isfinite(values[i]) && values[i] != 0) // an empty bar would leave its outline on the zero line
            bars->addData(static_cast<double>(i), values[i]);
    enter(*bars, name);
    return bars;
}

/// The last is drawn first: where cases agree, the dashes of the first show on the line of the second.
void ChartPlot::addLines(QCPAxisRect& rect, const ChartPanel& panel)
{
    std::vector<std::pair<QCPGraph*, QString>> graphs;
    for (auto series = panel.series.rbegin(); series != panel.series.rend(); ++series) {
        if (series->mark != ChartMark::Line)
            continue;
        auto* graph = new QCPGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        for (qsizetype i = 0; i < series->values.size() && !m_hidden.contains(series->name); ++i)
            if (std::isfinite(series->values[i]))
                graph->addData(static_cast<double>(i), series->values[i]);
        graph->setPen(m_theme.linePen(series->role));
        graph->setScatterStyle(scatterOf(series->role, m_theme, graph->dataCount()));
        graphs.emplace_back(graph, series->name);
    }
    for (auto graph = graphs.rbegin(); graph != graphs.rend(); ++graph)
        enter(*graph->first, graph->second);
}

void ChartPlot::addFloating(QCPAxisRect& rect, const ChartSeries& series)
{
    for (int place = 0; place < series.values.size(); ++place) {
        const double base = series.bases.value(place);
        const double value = series.values[place];
        if (base != value) {
            auto* bars = new HatchedBars(placeAxis(rect), valueAxis(rect));
            bars->setBaseValue(base);
            bars->setWidth(0.62);
            bars->setAntialiased(false);
            bars->setFill(
                series.role == ChartRole::Benefit && value < base ? m_theme.lossFill() : m_theme.fill(series.role), outline());
            if (!m_hidden.contains(series.name))
                bars->addData(place, value - base);
            enter(*bars, series.name);
        }
        if (m_hidden.contains(series.name))
            continue;
        addBarLabel(rect, series, place);
        if (series.role == ChartRole::Benefit && place + 1 < series.values.size())
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
    m_barLabels.emplace_back(&rect, text);
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
    const auto at = [&](double along) {
        const QPointF point(along, series.values[place]);
        return m_content.sideways ? point.transposed() : point;
    };
    line->start->setCoords(at(place + 0.31));
    line->end->setCoords(at(place + 0.69));
}

namespace {

/// A band's upper edge, which in the legend is what the band looks like: as dark as with those that it lies on.
class BandEdge : public QCPGraph
{
public:
    BandEdge(QCPAxis* places, QCPAxis* values, int layers) : QCPGraph(places, values), m_layers(layers) {}

protected:
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override
    {
        const QRectF band = rect.adjusted(0, 2, 0, -2);
        for (int layer = 0; layer < m_layers; ++layer)
            painter->fillRect(band, brush());
        painter->setPen(pen());
        painter->drawLine(QLineF(band.topLeft(), band.topRight()));
        painter->drawLine(QLineF(band.bottomLeft(), band.bottomRight()));
    }

private:
    int m_layers; // of the fill, one on the other
};

} // namespace

/// The widest is to come first: each narrower one lies on it, and is darker.
void ChartPlot::addBands(QCPAxisRect& rect, const ChartPanel& panel)
{
    int layers = 1;
    for (const ChartSeries& series : panel.series) {
        if (series.mark != ChartMark::Band)
            continue;
        auto* lower = new QCPGraph(placeAxis(rect), valueAxis(rect));
        auto* upper = new BandEdge(placeAxis(rect), valueAxis(rect), layers);
        for (qsizetype i = 0; i < series.values.size() && !m_hidden.contains(series.name); ++i) {
            lower->addData(static_cast<double>(i), series.bases[i]);
            upper->addData(static_cast<double>(i), series.values[i]);
        }
        QColor fill = m_theme.move;
        fill.setAlphaF(0.18F);
        for (QCPGraph* graph : std::initializer_list<QCPGraph*>{lower, upper})
            graph->setPen(QPen(m_theme.move, outline() - 0.2, Qt::DotLine));
        upper->setBrush(fill);
        upper->setChannelFillGraph(lower);
        enter(*upper, series.name);
        layers += m_hidden.contains(series.name) ? 0 : 1;
    }
}

} // namespace headroom
