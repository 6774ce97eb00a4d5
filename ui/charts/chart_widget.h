// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of series by place on screen: read-out under the mouse or the arrow keys, zoom, and a legend that shows and hides.
#pragma once

#include "ui/charts/chart_frame.h"

namespace headroom {

/// Enter and a double click explain what is read out. Keys: left and right move the cursor, Home and End take it to an end, Esc takes it away; + and - zoom, 0 shows all; 1 to 9 show or
/// hide a series, in the order of the legend.
class ChartWidget : public ChartFrame
{
    Q_OBJECT

public:
    explicit ChartWidget(ChartKind kind, QWidget* parent = nullptr);
    /// Of contents that are made elsewhere.
    explicit ChartWidget(QWidget* parent = nullptr) : ChartWidget(ChartKind::MonthlyCash, parent) {}
    ~ChartWidget() override;

    /// Shows the projection from the next frame on; keeps none of it but what is drawn.
    void setProjection(const Projection& projection, const ChartOptions& options = {});
    /// Shows the content; where it has no places, the sentence. Draws nothing anew where nothing is new.
    void setContent(const ChartContent& content, const QString& whenEmpty);
    /// Nothing to show: an empty picture with a sentence that says why.
    void clear(const QString& why);

    const ChartContent& content() const;
    /// The place that is read out, -1 for none.
    int cursor() const;
    void setCursor(int place);
    Picture picture() const override;
    QString readout() const override;
    QSize minimumSizeHint() const override;
    ChartKind kind() const;

    bool hides(const QString& series) const;
    void toggleSeries(const QString& series);
    /// A factor below 1 brings closer.
    void zoom(double factor);
    void resetZoom();
    bool isZoomed() const;
    /// One click is enough to explain, as long as the explanation is in sight.
    void setClickExplains(bool explains);

public slots:
    /// Asks for an explanation of the place that is read out, where it has one.
    void explain();

signals:
    void cursorMoved(int place);
    /// Of a node: "move.netCashFlow.2024-07".
    void explainRequested(const QString& node);

protected:
    void restyle() override;
    void addActions(QMenu& menu) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool zoomKey(int key);
    bool cursorKey(int key);
    void pointerMoved(QPointF point, Qt::MouseButtons buttons);
    void pointerPressed(QPointF point);
    void explainAt(QPointF point);
    void drawIfStale();
    void redraw();
    void describe();

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Net cash flow of both cases, and the benefit, month by month.
class MonthlyCashChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit MonthlyCashChart(QWidget* parent = nullptr) : ChartWidget(ChartKind::MonthlyCash, parent) {}
};

/// Liquidity against the minimum, and debt, at every month's end.
class DebtLiquidityChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit DebtLiquidityChart(QWidget* parent = nullptr) : ChartWidget(ChartKind::DebtLiquidity, parent) {}
};

} // namespace headroom
