// SPDX-License-Identifier: GPL-3.0-or-later
// Hatches as lines of their own: a brush's pattern is lost in SVG files and too fine to see in print. For this folder only.
#pragma once

#include "ui/charts/chart_theme.h"

#include <QVector>

#include <qcustomplot.h>

namespace headroom {

/// The hatch's lines within the rectangle, in the distance `step`; neighbours' lines meet.
QVector<QLineF> hatchLines(const QRectF& rect, ChartHatch hatch, double step);
/// Ground, hatch and outline.
void drawFilled(QPainter& painter, const QRectF& rect, const ChartFill& fill, double outline);

/// Bars with a hatch.
class HatchedBars : public QCPBars
{
public:
    HatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPBars(keyAxis, valueAxis) {}
    void setFill(const ChartFill& fill, double outline);

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void drawHatch(QCPPainter& painter, const QRectF& rect) const;

    ChartFill m_fill;
};

} // namespace headroom
