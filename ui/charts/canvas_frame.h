// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that draw themselves: a canvas that scrolls where it is larger than its room.
#pragma once

#include "ui/charts/chart_frame.h"

class QMouseEvent;
class QPainter;
class QScrollArea;

namespace headroom {

/// Keys: + and - zoom, 0 shows all.
class CanvasFrame : public ChartFrame
{
    Q_OBJECT

public:
    explicit CanvasFrame(QWidget* parent = nullptr);

    void zoom(double factor);
    void resetZoom();
    /// 1: the picture has the room that there is.
    double zoomed() const { return m_zoom; }
    /// The widget that is drawn on; points of mouse events are its.
    QWidget& canvas() const { return *m_canvas; }

protected:
    virtual void paintCanvas(QPainter& painter) = 0;
    /// What the picture needs at least.
    virtual QSizeF neededSize() const = 0;
    virtual void mousePressed(QMouseEvent& event) = 0;
    virtual void mouseMoved(QMouseEvent& event) = 0;
    virtual void mouseReleased(QMouseEvent& event) = 0;
    virtual void mouseDoubleClicked(QMouseEvent&) {}

    /// The canvas gets the size that it needs, and is drawn again.
    void fitCanvas();
    void showOnCanvas(const QRectF& rect);
    /// The left end of what is in sight, on the canvas.
    double leftInSight() const;
    bool zoomKey(int key);
    void restyle() override;
    void addActions(QMenu& menu) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QScrollArea* m_area;
    QWidget* m_canvas;
    double m_zoom = 1;
};

} // namespace headroom
