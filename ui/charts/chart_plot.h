// SPDX-License-Identifier: GPL-3.0-or-later
// ChartPlot: a chart's content and theme as objects of the plotting library. For this folder only.
#pragma once

#include "ui/charts/chart_theme.h"

#include <QFont>
#include <QObject>
#include <QPointF>
#include <QSet>

#include <optional>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPAxisRect;
class QCPBarsGroup;
class QCPItemRect;
class QCPItemText;
class QCPMarginGroup;
class QCPLayoutGrid;
class QCPLegend;
class QCPTextElement;
class QCustomPlot;

namespace headroom {

class HatchedBars;

/// Text of a chart is in pixels of 1/96 inch: a painter that is scaled by its resolution over 96 gives the screen's picture.
QFont chartFont(int pixels);

class ChartPlot
{
public:
    /// The plot must outlive it.
    explicit ChartPlot(QCustomPlot& plot);

    /// Takes away what was shown and shows this, without the series whose names are hidden; replots nothing. What is in sight stays
    /// where there are as many places as before.
    void show(const ChartContent& content, const ChartTheme& theme, const QSet<QString>& hidden = {});
    /// Highlights a place in all panels; -1 none. Replots nothing.
    void setCursor(int place);
    /// The place below a point of the widget; -1 outside the panels.
    int placeAt(QPointF point) const;
    /// How low the plot may be: places beside each other have a line each.
    static int leastHeight(const ChartContent& content, const ChartTheme& theme);
    /// What explains the value that is nearest to a point of the widget; empty where nothing does.
    QString explainedAt(QPointF point) const;
    /// The name of the series whose entry of the legend is there, or empty.
    QString legendAt(QPointF point) const;

    // What is in sight. Each replots nothing.

    /// A factor below 1 brings closer; the place at the point stays where it is, without one the middle.
    void zoom(double factor, std::optional<QPointF> around = std::nullopt);
    /// Moves along with a pointer that has gone so far.
    void pan(QPointF pixels);
    void resetZoom();
    bool isZoomed() const;
    /// Brings the place into sight.
    void reveal(int place);

private:
    static constexpr double sideRoom = 0.6; // of a place, so that the first and last bar are whole
    struct View
    {
        double low = 0;
        double high = 0;
    };
    struct BarRoom
    {
        double width = 1;
        QCPBarsGroup* group = nullptr;
    };
    /// Of a panel's values, with what stands beyond them.
    struct Room
    {
        double low = 0; // of the values
        double high = 0;
        double lower = 0; // of the axis, at least
        double upper = 0;
        int below = 0; // pixels of texts beyond the values
        int above = 0;
    };
    void addPanel(const ChartPanel& panel, int row, bool last);
    void addCursor(QCPAxisRect& rect);
    void setView(View wanted);
    void showView(QCPAxis& axis) const;
    QCPTextElement* panelTitle(const QString& text);
    void styleAxes(QCPAxisRect& rect, bool last);
    void setRange(QCPAxisRect& rect, const ChartPanel& panel, bool withMarker);
    int roomOfLabels(const ChartPanel& panel, bool up) const;
    void fitRanges();
    void fitMarker();
    void fitTicks();
    void addMarker(const ChartMarker& marker);
    // chart_marks.cpp
    void addBars(QCPAxisRect& rect, const ChartPanel& panel);
    void addStandingBars(QCPAxisRect& rect, const ChartSeries& series, const BarRoom& room);
    HatchedBars* addBars(
        QCPAxisRect& rect, const QVector<double>& values, const ChartFill& fill, const BarRoom& room, const QString& name);
    void addLines(QCPAxisRect& rect, const ChartPanel& panel);
    void addFloating(QCPAxisRect& rect, const ChartSeries& series);
    void addBarLabel(QCPAxisRect& rect, const ChartSeries& series, int place);
    void addConnector(QCPAxisRect& rect, const ChartSeries& series, int place);
    void addBands(QCPAxisRect& rect, const ChartPanel& panel);
    double distance(QCPAxisRect& rect, const ChartPanel& panel, qsizetype series, int place, QPointF point) const;
    QCPAxis* placeAxis(QCPAxisRect& rect) const;
    QCPAxis* valueAxis(QCPAxisRect& rect) const;
    QFont font(int pixels) const;
    double outline() const;
    double placeWidth() const;
    bool fit(const QStringList& labels) const;
    QStringList fittingTicks() const;
    QStringList withoutOverlaps(QStringList ticks) const;
    QFont barLabelFont(const ChartSeries& series) const;
    // chart_legend.cpp
    void addLegend();
    int iconWidth() const;
    void enter(QCPAbstractPlottable& plottable, const QString& name);
    void wrapLegend();

    QCustomPlot& m_plot;
    QObject m_listener; // to the plot, which lives longer
    ChartTheme m_theme;
    ChartContent m_content;
    QSet<QString> m_hidden;
    QStringList m_named; // series in the legend
    View m_view;         // of the places
    QCPLegend* m_legend = nullptr;
    QCPMarginGroup* m_margins = nullptr;
    std::vector<QCPAxisRect*> m_panels;
    std::vector<Room> m_rooms; // of the panels
    std::vector<std::pair<QCPAxisRect*, QCPItemText*>> m_barLabels;
    std::vector<QCPItemRect*> m_cursors;
    QCPItemText* m_markerText = nullptr;
};

} // namespace headroom
