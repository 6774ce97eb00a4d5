// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/format/formatter.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int roomAside = 15; // pixels around a panel, at least
constexpr int roomAbove = 6;

bool standsOnZero(const ChartSeries& series) { return series.mark == ChartMark::Bars || series.mark == ChartMark::Stack; }

struct Span
{
    double low = 1e300;
    double high = -1e300;

    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// The ends of the stacks at a place, above and below zero.
void takeStack(Span& span, const ChartPanel& panel, int place, const QSet<QString>& hidden)
{
    double above = 0, below = 0;
    for (const ChartSeries& series : panel.series)
        if (const double v = series.values.value(place);
            series.mark == ChartMark::Stack && !hidden.contains(series.name) && std::isfinite(v))
            (v > 0 ? above : below) += v;
    span.take(above);
    span.take(below);
}

/// Of all values in sight; bars stand on zero, and so do lines unless they keep far from it.
Span spanOf(const ChartPanel& panel, int places, const QSet<QString>& hidden)
{
    Span span;
    bool bars = false, floats = false, stacks = false;
    for (const ChartSeries& series : panel.series) {
        if (hidden.contains(series.name))
            continue;
        bars = bars || standsOnZero(series);
        floats = floats || series.mark == ChartMark::Floating;
        stacks = stacks || series.mark == ChartMark::Stack;
        for (const QVector<double>* values : {&series.values, &series.bases})
            for (const double v : *values)
                span.take(v);
    }
    for (int place = 0; stacks && place < places; ++place)
        takeStack(span, panel, place, hidden);
    if (span.high < span.low) // nothing is in sight
        span = {0, 1};
    if (bars || (!floats && span.low < 0.6 * span.high)) {
        span.take(0);
    }
    if (span.high - span.low < 1e-9) // all alike: how much it is, not a magnified nothing
        span.take(0);
    if (span.high - span.low < 1e-9)
        span.high = span.low + 1;
    return span;
}

/// Whether a bar with a label ends there.
bool isLabelled(const ChartPanel& panel, double end)
{
    for (const ChartSeries& series : panel.series)
        for (qsizetype i = 0; i < series.values.size(); ++i)
            if (series.values[i] == end && !series.labels.value(i).isEmpty())
                return true;
    return false;
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

/// With the sign of amounts elsewhere in the picture, not a hyphen.
class AmountTicker : public QCPAxisTickerFixed
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        return QCPAxisTickerFixed::getTickLabel(tick, locale, format, precision).replace(u'-', QChar(0x2212));
    }
};

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
    m_plot.setPlottingHint(QCP::phImmediateRefresh, false); // painted with the rest of the window, once
    QObject::connect(&m_plot, &QCustomPlot::afterLayout, &m_listener, [this] {
        fitRanges();
        fitTicks();
        fitMarker();
    });
}

void ChartPlot::show(const ChartContent& content, const ChartTheme& theme, const QSet<QString>& hidden)
{
    if (content.size() != m_content.size() || content.sideways != m_content.sideways)
        m_view = {-sideRoom, content.size() - 1 + sideRoom};
    m_content = content;
    m_theme = theme;
    m_hidden = hidden;
    m_named.clear();
    m_panels.clear();
    m_rooms.clear();
    m_barLabels.clear();
    m_cursors.clear();
    m_markerText = nullptr;
    m_legend = nullptr;
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
    wrapLegend();
    if (content.marker)
        addMarker(*content.marker);
}

/// What the panel's amounts are, above them: a label on its side is hard to read, and too long for a low panel.
QCPTextElement* ChartPlot::panelTitle(const QString& text)
{
    const QFontMetrics metrics(font(12));
    QString shown = text; // in two lines where one is too long
    if (const int room = m_plot.width() - 16; metrics.horizontalAdvance(shown) > room) {
        qsizetype at = shown.lastIndexOf(u' ');
        while (at > 0 && metrics.horizontalAdvance(shown.left(at)) > room)
            at = shown.lastIndexOf(u' ', at - 1);
        if (at > 0)
            shown = shown.left(at) + u'\n' + metrics.elidedText(shown.mid(at + 1), Qt::ElideRight, room);
    }
    auto* title = new QCPTextElement(&m_plot, shown, font(12));
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
    rect->setMinimumMargins({roomAside, roomAbove, roomAside, last ? roomAside : roomAbove});
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
    x->setTickLabels(last);
    x->setRangeReversed(m_content.sideways); // the first on top
    showView(*x);
}

/// The part of the places that is in sight, with its labels.
void ChartPlot::showView(QCPAxis& axis) const
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const QStringList ticks = fittingTicks();
    const double shift = m_content.atEdges ? -0.5 : 0;
    for (int i = 0; i < m_content.size(); ++i)
        if (!ticks[i].isEmpty())
            ticker->addTick(i + shift, ticks[i]);
    axis.setTicker(ticker);
    axis.setRange(m_view.low, m_view.high);
}

void ChartPlot::setRange(QCPAxisRect& rect, const ChartPanel& panel, bool withMarker)
{
    Span span = spanOf(panel, m_content.size(), m_hidden);
    for (const ChartPanel& other : m_content.panels)
        if (m_content.sameScale) {
            const Span its = spanOf(other, m_content.size(), m_hidden);
            span.take(its.low);
            span.take(its.high);
        }
    const double size = span.high - span.low;
    const bool labelled =
        std::any_of(panel.series.begin(), panel.series.end(), [](const ChartSeries& s) { return !s.labels.isEmpty(); });
    const double edge = !labelled ? 0.08 : m_content.sideways ? 0.3 : 0.14; // labels stand beyond the bars
    // Bars that stand on the axis' begin, or hang from it, leave no gap there.
    const auto isBegin = [&](double end) {
        return !panel.series.isEmpty() && !panel.series[0].bases.isEmpty() && panel.series[0].bases[0] == end
            && panel.series[0].mark == ChartMark::Floating && !(m_content.sideways && isLabelled(panel, end));
    };
    Room room{span.low, span.high, span.low, span.high, 0, 0};
    if (span.low != 0 && !isBegin(span.low)) {
        room.lower -= edge * size;
        room.below = roomOfLabels(panel, false);
    }
    if (!isBegin(span.high)) {
        room.upper += edge * size;
        room.above = roomOfLabels(panel, true);
    }
    if (withMarker)
        room.above += QFontMetrics(font(12)).height() + 6;
    m_rooms.push_back(room);
    QCPAxis* y = valueAxis(rect);
    y->setRange(room.lower, room.upper);
    const TickStep step = tickStep(y->range().size(), usualTicks);
    QSharedPointer<AmountTicker> ticker(new AmountTicker);
    ticker->setTickStep(step.step);
    y->setTicker(ticker);
    y->setNumberFormat(QStringLiteral("f"));
    y->setNumberPrecision(step.decimals);
}

int ChartPlot::leastHeight(const ChartContent& content, const ChartTheme& theme)
{
    const int line = QFontMetrics(chartFont(qRound(11 * theme.textScale))).height();
    constexpr int besides = 5; // lines: legend, title, axis
    return content.sideways ? (content.size() + besides) * line : 0;
}

/// How far the labels at the one end of the bars may reach, in pixels.
int ChartPlot::roomOfLabels(const ChartPanel& panel, bool up) const
{
    int most = 0;
    for (const ChartSeries& series : panel.series) {
        const QFontMetrics metrics(barLabelFont(series));
        for (int place = 0; place < series.labels.size(); ++place) {
            const bool isUp = series.values.value(place) >= series.bases.value(place);
            if (isUp == up && !series.labels[place].isEmpty())
                most = std::max(
                    most, m_content.sideways ? metrics.horizontalAdvance(series.labels[place]) + 10 : metrics.height() + 6);
        }
    }
    return most;
}

/// Texts beyond the values have the room that their letters take, whatever the size of the panel; the values keep half of it.
void ChartPlot::fitRanges()
{
    for (std::size_t i = 0; i < m_panels.size() && i < m_rooms.size(); ++i) {
        const Room& room = m_rooms[i];
        const double pixels = m_content.sideways ? m_panels[i]->width() : m_panels[i]->height();
        const double texts = room.below + room.above;
        if (texts == 0 || pixels <= 0)
            continue;
        const bool fits = !m_content.sideways || texts <= 0.7 * pixels; // else the read-out says it
        for (const auto& [rect, label] : m_barLabels)
            if (rect == m_panels[i])
                label->setVisible(fits);
        const double share = fits ? std::min(1.0, 0.5 * pixels / (m_content.sideways ? 0.5 * pixels : texts)) : 0;
        const double perPixel = (room.high - room.low) / (pixels - share * texts);
        const QCPRange wanted(std::min(room.lower, room.low - share * room.below * perPixel),
            std::max(room.upper, room.high + share * room.above * perPixel));
        QCPAxis* y = valueAxis(*m_panels[i]);
        if (std::abs(wanted.lower - y->range().lower) + std::abs(wanted.upper - y->range().upper) <= 1e-9 * wanted.size())
            continue;
        y->setRange(wanted);
        m_panels[i]->update(QCPLayoutElement::upPreparation); // which makes the ticks anew
    }
}

/// On top of the panel, and no longer than there is room beside its line.
void ChartPlot::fitMarker()
{
    if (!m_markerText || !m_content.marker)
        return;
    const ChartMarker& marker = *m_content.marker;
    QCPAxisRect* rect = m_panels[static_cast<std::size_t>(marker.panel)];
    const double high = valueAxis(*rect)->range().upper;
    const double at = placeAxis(*rect)->coordToPixel(marker.place);
    const double toTheLeft = at - rect->left(), toTheRight = rect->right() - at;
    const bool left = toTheLeft > toTheRight;
    m_markerText->position->setCoords(marker.place, high);
    m_markerText->setPositionAlignment(Qt::AlignTop | (left ? Qt::AlignRight : Qt::AlignLeft));
    const int room = static_cast<int>(std::max(toTheLeft, toTheRight)) - 12;
    m_markerText->setText(QFontMetrics(m_markerText->font()).elidedText(marker.text, Qt::ElideRight, std::max(40, room)));
}

/// In a low panel fewer amounts are named, so that their labels stand apart.
void ChartPlot::fitTicks()
{
    for (QCPAxisRect* rect : m_panels) {
        QCPAxis* y = valueAxis(*rect);
        const double room = (m_content.sideways ? rect->width() / besideRoom : rect->height() / tickRoom) / m_theme.textScale;
        const TickStep step = tickStep(y->range().size(), std::clamp(room, 1.0, usualTicks));
        auto ticker = y->ticker().staticCast<QCPAxisTickerFixed>();
        if (ticker->tickStep() == step.step)
            continue;
        ticker->setTickStep(step.step);
        y->setNumberPrecision(step.decimals);
        rect->update(QCPLayoutElement::upPreparation); // which makes the ticks anew
    }
}

void ChartPlot::addMarker(const ChartMarker& marker)
{
    QCPAxisRect* rect = m_panels[static_cast<std::size_t>(marker.panel)];
    QCPAxis* x = rect->axis(QCPAxis::atBottom);
    QCPAxis* y = rect->axis(QCPAxis::atLeft);
    auto* line = new QCPItemLine(&m_plot);
    auto* text = m_markerText = new QCPItemText(&m_plot);
    for (QCPItemPosition* position : {line->start, line->end, text->position}) {
        position->setAxisRect(rect);
        position->setAxes(x, y);
        position->setType(QCPItemPosition::ptPlotCoords);
    }
    line->setClipAxisRect(rect);
    line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->start->setCoords(marker.place, 1);
    line->end->setCoords(marker.place, 0);
    line->setPen(QPen(m_theme.faint, 1, Qt::DashDotLine));
    text->setClipToAxisRect(false);
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

} // namespace headroom
