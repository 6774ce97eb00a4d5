// SPDX-License-Identifier: GPL-3.0-or-later
// ChartPlot: a chart's content and theme as objects of the plotting library. For this folder only.
#pragma once

#include "ui/charts/chart_theme.h"

#include <QFont>
#include <QObject>

#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPItemRect;
class QCPMarginGroup;
class QCPLayoutGrid;
class QCPLegend;
class QCPTextElement;
class QCustomPlot;

namespace headroom {

/// Text of a chart is in pixels of 1/96 inch: a painter that is scaled by its resolution over 96 gives the screen's picture.
QFont chartFont(int pixels);

class ChartPlot
{
public:
    /// The plot must outlive it.
    explicit ChartPlot(QCustomPlot& plot);

    /// Takes away what was shown and shows this; replots nothing.
    void show(const ChartContent& content, const ChartTheme& theme);
    /// Highlights a place in all panels; -1 none. Replots nothing.
    void setCursor(int place);
    /// The place below a point of the widget; -1 outside the panels.
    int placeAt(QPointF point) const;

private:
    void addPanel(const ChartPanel& panel, int row, bool last);
    void addCursor(QCPAxisRect& rect);
    void addBars(QCPAxisRect& rect, const ChartPanel& panel);
    void addLines(QCPAxisRect& rect, const ChartPanel& panel);
    // chart_marks.cpp
    void addFloating(QCPAxisRect& rect, const ChartSeries& series);
    void addBarLabel(QCPAxisRect& rect, const ChartSeries& series, int place);
    void addConnector(QCPAxisRect& rect, const ChartSeries& series, int place);
    void addBands(QCPAxisRect& rect, const ChartPanel& panel);
    QCPAxis* placeAxis(QCPAxisRect& rect) const;
    QCPAxis* valueAxis(QCPAxisRect& rect) const;
    QFont font(int pixels) const;
    double placeWidth() const;
    QFont barLabelFont(const ChartSeries& series) const;
    const QStringList& fittingTicks() const;
    QCPTextElement* panelTitle(const QString& text);
    void styleAxes(QCPAxisRect& rect, bool last);
    void setRange(QCPAxisRect& rect, const ChartPanel& panel, bool withMarker);
    void fitTicks();
    void spaceLegend();
    void addMarker(const ChartMarker& marker);
    void addLegend();

    QCustomPlot& m_plot;
    QObject m_listener; // to the plot, which lives longer
    ChartTheme m_theme;
    ChartContent m_content;
    QStringList m_named; // series in the legend
    QCPLegend* m_legend = nullptr;
    QCPMarginGroup* m_margins = nullptr;
    std::vector<QCPAxisRect*> m_panels;
    std::vector<QCPItemRect*> m_cursors;
};

} // namespace headroom
