// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on screen: title, picture, and a read-out under the mouse or the arrow keys.
#pragma once

#include "ui/charts/chart_content.h"

#include <QWidget>

#include <memory>

namespace headroom {

/// Follows the palette, dark or light. The accessible name is the title, the description the finding and the read-out.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(ChartKind kind, QWidget* parent = nullptr);
    /// Of contents that are made elsewhere.
    explicit ChartWidget(QWidget* parent = nullptr) : ChartWidget(ChartKind::MonthlyCash, parent) {}
    ~ChartWidget() override;

    /// Shows the projection from the next frame on; keeps none of it but what is drawn.
    void setProjection(const Projection& projection, const ChartOptions& options = {});
    /// Shows the content; where it has no places, the sentence.
    void setContent(const ChartContent& content, const QString& whenEmpty);
    /// Nothing to show: an empty picture with a sentence that says why.
    void clear(const QString& why);

    const ChartContent& content() const;
    /// The place that is read out, -1 for none.
    int cursor() const;
    void setCursor(int place);
    QString readout() const;
    ChartKind kind() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cursorMoved(int place);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override; // the frame that shows where the keyboard is

private:
    void restyle();
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
