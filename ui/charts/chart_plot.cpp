// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/format/formatter.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double sideRoom = 0.6; // of a place, so that the first and last bar are whole

QVector<double> placesOf(qsizetype count)
{
    QVector<double> keys(count);
    for (qsizetype i = 0; i < count; ++i)
        keys[i] = static_cast<double>(i);
    return keys;
}

bool hasBars(const ChartPanel& panel)
{
    return std::any_of(panel.series.begin(), panel.series.end(), [](const ChartSeries& s) { return s.mark == ChartMark::Bars; });
}

struct Span
{
    double low = 0;
    double high = 0;
};

/// Of all values; bars stand on zero, and so do lines unless they keep far from it.
Span spanOf(const ChartPanel& panel)
{
    Span span{1e300, -1e300};
    for (const ChartSeries& series : panel.series)
        for (const QVector<double>* values : {&series.values, &series.bases})
            for (const double v : *values) {
                span.low = std::min(span.low, v);
                span.high = std::max(span.high, v);
            }
    const bool floats =
        std::any_of(panel.series.begin(), panel.series.end(), [](const ChartSeries& s) { return s.mark == ChartMark::Floating; });
    if (hasBars(panel) || (!floats && span.low < 0.6 * span.high)) {
        span.low = std::min(span.low, 0.0);
        span.high = std::max(span.high, 0.0);
    }
    if (span.high - span.low < 1e-9)
        span.high = span.low + 1;
    return span;
}

/// A readable distance of ticks and the decimals that it needs.
struct TickStep
{
    double step = 1;
    int decimals = 0;
};

constexpr double usualTicks = 4.5;
constexpr double tickRoom = 22;   // pixels between two labels, at least
constexpr double besideRoom = 80; // of labels beside each other

TickStep tickStep(double span, double ticks)
{
    const double raw = span / ticks;
    const double power = std::floor(std::log10(raw));
    const double mantissa = raw / std::pow(10, power);
    const double nice = mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10;
    const double exponent = nice == 10 ? power + 1 : power;
    return {nice * std::pow(10, power), std::max(0, static_cast<int>(-exponent))};
}

QCPScatterStyle scatterOf(ChartRole role, const ChartTheme& theme, qsizetype count)
{
    if (count > 30)
        return QCPScatterStyle::ssNone;
    switch (role) {
    case ChartRole::Stay: return {QCPScatterStyle::ssSquare, theme.stay, theme.background, 5};
    case ChartRole::Move: return {QCPScatterStyle::ssCircle, theme.move, theme.move, 5};
    case ChartRole::Cumulative: return {QCPScatterStyle::ssDiamond, theme.total, theme.background, 7};
    default: return QCPScatterStyle::ssNone;
    }
}

} // namespace

QFont chartFont(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

ChartPlot::ChartPlot(QCustomPlot& plot) : m_plot(plot)
{
    m_plot.setNoAntialiasingOnDrag(true);
    m_plot.setAutoAddPlottableToLegend(false);
    QObject::connect(&m_plot, &QCustomPlot::afterLayout, &m_listener, [this] { fitTicks(); });
}

void ChartPlot::show(const ChartContent& content, const ChartTheme& theme)
{
    m_content = content;
    m_theme = theme;
    m_named.clear();
    m_panels.clear();
    m_cursors.clear();
    m_plot.clearItems();
    m_plot.clearPlottables();
    m_plot.plotLayout()->clear();
    m_plot.plotLayout()->setRowSpacing(6);
    m_plot.setLocale(userLocale());
    m_plot.setBackground(QBrush(theme.background));
    if (content.size() == 0)
        return;
    m_margins = new QCPMarginGroup(&m_plot);
    addLegend();
    int row = 1;
    for (const ChartPanel& panel : content.panels) {
        addPanel(panel, row, row == content.panels.size());
        ++row;
    }
    spaceLegend();
    if (content.marker)
        addMarker(*content.marker);
}

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
    strip->setMargins(QMargins(8, 0, 0, 0));
    m_legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_legend->setWrap(0);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setFont(font(12));
    m_legend->setTextColor(m_theme.text);
    m_legend->setIconSize(22, 12);
    m_legend->setColumnSpacing(16);
    m_legend->setMargins(QMargins(0, 0, 0, 0));
}

/// What the panel's amounts are, above them: a label on its side is hard to read, and too long for a low panel.
QCPTextElement* ChartPlot::panelTitle(const QString& text)
{
    auto* title = new QCPTextElement(&m_plot, text, font(12));
    title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title->setTextColor(m_theme.text);
    title->setMargins(QMargins(8, 4, 0, 0));
    return title;
}

void ChartPlot::addPanel(const ChartPanel& panel, int row, bool last)
{
    auto* rect = new QCPAxisRect(&m_plot, true);
    m_plot.plotLayout()->addElement(2 * row - 1, 0, panelTitle(panel.axisTitle));
    m_plot.plotLayout()->setRowStretchFactor(2 * row - 1, 0.001);
    m_plot.plotLayout()->addElement(2 * row, 0, rect);
    m_panels.push_back(rect);
    rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    rect->setBackground(QBrush(Qt::NoBrush));
    styleAxes(*rect, last);
    const bool withMarker = m_content.marker && m_content.marker->panel + 1 == row;
    setRange(*rect, panel, withMarker);
    addCursor(*rect);
    addBands(*rect, panel);
    addBars(*rect, panel);
    for (const ChartSeries& series : panel.series)
        if (series.mark == ChartMark::Floating)
            addFloating(*rect, series);
    addLines(*rect, panel);
}

void ChartPlot::addCursor(QCPAxisRect& rect)
{
    auto* cursor = new QCPItemRect(&m_plot);
    cursor->setClipAxisRect(&rect);
    const bool sideways = m_content.sideways;
    for (QCPItemPosition* position : {cursor->topLeft, cursor->bottomRight}) {
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setTypeX(sideways ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
        position->setTypeY(sideways ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    }
    QColor band = m_theme.faint;
    band.setAlphaF(0.22F);
    cursor->setPen(Qt::NoPen);
    cursor->setBrush(band);
    cursor->setVisible(false);
    cursor->setLayer(QStringLiteral("background"));
    m_cursors.push_back(cursor);
}

void ChartPlot::styleAxes(QCPAxisRect& rect, bool last)
{
    QCPAxis* x = placeAxis(rect);
    QCPAxis* y = valueAxis(rect);
    for (QCPAxis* axis : {x, y}) {
        axis->setTickLabelFont(font(11));
        axis->setTickLabelColor(m_theme.text);
        axis->setTickPen(axis == x && last ? QPen(m_theme.faint) : QPen(Qt::NoPen));
        axis->setSubTicks(false);
        axis->setBasePen(axis == x && last ? QPen(m_theme.faint) : QPen(Qt::NoPen));
        axis->setTickLength(0, axis == x && last ? 4 : 0);
        axis->grid()->setPen(axis == x ? QPen(Qt::NoPen) : QPen(m_theme.grid, 1));
        axis->grid()->setZeroLinePen(axis == x ? QPen(Qt::NoPen) : QPen(m_theme.faint, 1));
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->setLayer(QStringLiteral("axes"));
    }
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const QStringList& ticks = fittingTicks();
    for (int i = 0; i < m_content.size(); ++i)
        if (!ticks[i].isEmpty())
            ticker->addTick(i, ticks[i]);
    x->setTicker(ticker);
    x->setTickLabels(last);
    x->setRange(-sideRoom, m_content.size() - 1 + sideRoom);
    x->setRangeReversed(m_content.sideways); // the first on top
}

void ChartPlot::setRange(QCPAxisRect& rect, const ChartPanel& panel, bool withMarker)
{
    const Span span = spanOf(panel);
    const double size = span.high - span.low;
    const bool labelled =
        std::any_of(panel.series.begin(), panel.series.end(), [](const ChartSeries& s) { return !s.labels.isEmpty(); });
    const double edge = !labelled ? 0.08 : m_content.sideways ? 0.3 : 0.14; // labels stand beyond the bars
    // Bars that stand on the axis' begin, or hang from it, leave no gap there.
    const auto isBegin = [&](double end) {
        return !m_content.sideways && !panel.series.isEmpty() && !panel.series[0].bases.isEmpty()
            && panel.series[0].bases[0] == end && panel.series[0].mark == ChartMark::Floating;
    };
    const double below = span.low == 0 || isBegin(span.low) ? 0 : edge * size;
    const double above = isBegin(span.high) ? 0 : (withMarker ? 0.24 : edge) * size;
    QCPAxis* y = valueAxis(rect);
    y->setRange(span.low - below, span.high + above);
    const TickStep step = tickStep(y->range().size(), usualTicks);
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step.step);
    y->setTicker(ticker);
    y->setNumberFormat(QStringLiteral("f"));
    y->setNumberPrecision(step.decimals);
}

/// In a low panel fewer amounts are named, so that their labels stand apart.
void ChartPlot::fitTicks()
{
    for (QCPAxisRect* rect : m_panels) {
        QCPAxis* y = valueAxis(*rect);
        const double room = m_content.sideways ? rect->width() / besideRoom : rect->height() / tickRoom;
        const TickStep step = tickStep(y->range().size(), std::clamp(room, 1.0, usualTicks));
        auto ticker = y->ticker().staticCast<QCPAxisTickerFixed>();
        if (ticker->tickStep() == step.step)
            continue;
        ticker->setTickStep(step.step);
        y->setNumberPrecision(step.decimals);
        rect->update(QCPLayoutElement::upPreparation); // which makes the ticks anew
    }
}

/// The library clips each entry at the letters' box, which cuts what hangs below the line.
void ChartPlot::spaceLegend()
{
    for (int i = 0; i < m_legend->itemCount(); ++i)
        m_legend->item(i)->setMargins(QMargins(0, 1, 0, 3));
}

void ChartPlot::addBars(QCPAxisRect& rect, const ChartPanel& panel)
{
    QCPAxis* x = placeAxis(rect);
    QCPAxis* y = valueAxis(rect);
    const auto count =
        std::count_if(panel.series.begin(), panel.series.end(), [](const ChartSeries& s) { return s.mark == ChartMark::Bars; });
    auto* group = count > 1 ? new QCPBarsGroup(&m_plot) : nullptr;
    if (group) {
        group->setSpacingType(QCPBarsGroup::stPlotCoords);
        group->setSpacing(0.02);
    }
    const auto add = [&](const QVector<double>& values, QPen pen, QBrush brush) {
        auto* bars = new QCPBars(x, y);
        bars->setWidth(panel.dense ? 0.96 : count > 1 ? 0.72 / static_cast<double>(count) : 0.56);
        bars->setPen(pen);
        bars->setBrush(brush);
        bars->setAntialiased(false);
        for (qsizetype i = 0; i < values.size(); ++i)
            if (values[i] != 0) // an empty bar would leave its outline on the zero line
                bars->addData(static_cast<double>(i), values[i]);
        bars->setBarsGroup(group);
        return bars;
    };
    for (const ChartSeries& series : panel.series) {
        if (series.mark != ChartMark::Bars)
            continue;
        QVector<double> gains = series.values, losses = series.values;
        if (series.role == ChartRole::Benefit) {
            for (double& v : gains)
                v = std::max(v, 0.0);
            for (double& v : losses)
                v = std::min(v, 0.0);
            add(losses, QPen(m_theme.loss, 1), m_theme.loss);
        }
        auto* bars = add(gains, m_theme.barPen(series.role), m_theme.barBrush(series.role));
        bars->setName(series.name);
        if (!m_named.contains(series.name) && !series.name.isEmpty())
            bars->addToLegend(m_legend);
        m_named.append(series.name);
    }
}

/// The last is drawn first: where cases agree, the dashes of the first show on the line of the second.
void ChartPlot::addLines(QCPAxisRect& rect, const ChartPanel& panel)
{
    std::vector<QCPGraph*> graphs;
    for (auto series = panel.series.rbegin(); series != panel.series.rend(); ++series) {
        if (series->mark != ChartMark::Line)
            continue;
        auto* graph = new QCPGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        graph->setData(placesOf(series->values.size()), series->values, true);
        graph->setPen(m_theme.linePen(series->role));
        graph->setScatterStyle(scatterOf(series->role, m_theme, series->values.size()));
        graph->setName(series->name);
        graphs.push_back(graph);
    }
    for (auto graph = graphs.rbegin(); graph != graphs.rend(); ++graph) {
        if (!m_named.contains((*graph)->name()) && !(*graph)->name().isEmpty())
            (*graph)->addToLegend(m_legend);
        m_named.append((*graph)->name());
    }
}

void ChartPlot::addMarker(const ChartMarker& marker)
{
    QCPAxisRect* rect = m_panels[static_cast<std::size_t>(marker.panel)];
    QCPAxis* x = rect->axis(QCPAxis::atBottom);
    QCPAxis* y = rect->axis(QCPAxis::atLeft);
    const double high = y->range().upper;
    auto* line = new QCPItemLine(&m_plot);
    auto* text = new QCPItemText(&m_plot);
    for (QCPItemPosition* position : {line->start, line->end, text->position}) {
        position->setAxisRect(rect);
        position->setAxes(x, y);
        position->setType(QCPItemPosition::ptPlotCoords);
    }
    line->setClipAxisRect(rect);
    line->start->setCoords(marker.place, y->range().lower);
    line->end->setCoords(marker.place, high);
    line->setPen(QPen(m_theme.faint, 1, Qt::DashDotLine));
    const bool toLeft = marker.place > m_content.size() / 2;
    text->setClipAxisRect(rect);
    text->position->setCoords(marker.place, high);
    text->setPositionAlignment(Qt::AlignTop | (toLeft ? Qt::AlignRight : Qt::AlignLeft));
    text->setPadding(QMargins(6, 2, 6, 2));
    text->setFont(font(12));
    text->setColor(m_theme.text);
    text->setText(marker.text);
}

void ChartPlot::setCursor(int place)
{
    for (QCPItemRect* cursor : m_cursors) {
        cursor->setVisible(place >= 0);
        cursor->topLeft->setCoords(m_content.sideways ? QPointF(0, place - 0.5) : QPointF(place - 0.5, 0));
        cursor->bottomRight->setCoords(m_content.sideways ? QPointF(1, place + 0.5) : QPointF(place + 0.5, 1));
    }
}

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

} // namespace headroom
