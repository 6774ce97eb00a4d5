// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/canvas_frame.h"

#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

namespace {

constexpr double zoomStep = 1.25;
constexpr double closest = 8;

} // namespace

CanvasFrame::CanvasFrame(QWidget* parent) : ChartFrame(parent), m_area(new QScrollArea), m_canvas(new QWidget)
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setBackgroundRole(QPalette::Base);
    m_area->viewport()->installEventFilter(this);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setMouseTracking(true);
    m_canvas->setBackgroundRole(QPalette::Base);
    m_canvas->installEventFilter(this);
    m_area->setWidget(m_canvas);
    setBody(m_area);
    connect(m_area->horizontalScrollBar(), &QScrollBar::valueChanged, m_canvas, qOverload<>(&QWidget::update));
}

void CanvasFrame::fitCanvas()
{
    const QSizeF needed = neededSize();
    const QSize room = m_area->viewport()->size();
    m_canvas->resize(static_cast<int>(std::max(needed.width(), room.width() * 1.0) * m_zoom),
        static_cast<int>(std::max(needed.height(), room.height() * 1.0)));
    m_canvas->update();
}

void CanvasFrame::showOnCanvas(const QRectF& rect)
{
    const QPoint middle = rect.center().toPoint();
    const int halfWidth = std::min(static_cast<int>(rect.width() / 2), m_area->viewport()->width() / 3);
    m_area->ensureVisible(middle.x(), middle.y(), halfWidth + 8, static_cast<int>(rect.height() / 2) + 4);
}

double CanvasFrame::leftInSight() const { return m_area->horizontalScrollBar()->value(); }

void CanvasFrame::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest);
    fitCanvas();
}

void CanvasFrame::resetZoom() { zoom(1 / m_zoom); }

bool CanvasFrame::zoomKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep); return true;
    case Qt::Key_0: resetZoom(); return true;
    default: return false;
    }
}

void CanvasFrame::addActions(QMenu& menu)
{
    addChartAction(menu, tr("Zoom &in"), Qt::Key_Plus, [this] { zoom(zoomStep); });
    addChartAction(menu, tr("Zoom &out"), Qt::Key_Minus, [this] { zoom(1 / zoomStep); });
    addChartAction(menu, tr("Show &all"), Qt::Key_0, [this] { resetZoom(); });
    menu.addSeparator();
}

void CanvasFrame::restyle() { fitCanvas(); }

void CanvasFrame::resizeEvent(QResizeEvent* event)
{
    ChartFrame::resizeEvent(event);
    fitCanvas();
}

bool CanvasFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fitCanvas();
    if (watched != m_canvas)
        return ChartFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint: {
        QPainter painter(m_canvas);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCanvas(painter);
        return true;
    }
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        mousePressed(static_cast<QMouseEvent&>(*event));
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    case QEvent::MouseButtonDblClick:
        mouseDoubleClicked(static_cast<QMouseEvent&>(*event));
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    case QEvent::MouseMove: mouseMoved(static_cast<QMouseEvent&>(*event)); return true;
    case QEvent::MouseButtonRelease:
        mouseReleased(static_cast<QMouseEvent&>(*event));
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    default: return ChartFrame::eventFilter(watched, event);
    }
}

} // namespace headroom
