// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/option_tree_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

OptionTreeView::OptionTreeView(QWidget* parent) : CanvasFrame(parent) { clear(tr("There is nothing to show yet.")); }

void OptionTreeView::setTree(const OptionTree& tree)
{
    if (tree == m_tree)
        return;
    m_tree = tree;
    m_current = -1;
    describe(m_tree.title, m_tree.finding);
    fitCanvas();
    numbersChanged();
}

void OptionTreeView::clear(const QString& why)
{
    OptionTree nothing;
    nothing.title = why;
    setTree(nothing);
}

Picture OptionTreeView::picture() const { return pictureOf(m_tree); }

QString OptionTreeView::readout() const { return m_tree.readout(m_current); }

OptionTreeLayout OptionTreeView::layoutNow() const { return {m_tree, theme().textScale * zoomed(), canvas().width() * 1.0}; }

/// A larger picture, not a wider one: the text grows with it.
QSizeF OptionTreeView::neededSize() const
{
    const QSizeF size = OptionTreeLayout(m_tree, theme().textScale * zoomed(), 0).size;
    return {size.width() / zoomed(), size.height()};
}

void OptionTreeView::paintCanvas(QPainter& painter) { paintOptionTree(painter, m_tree, layoutNow(), theme(), m_current); }

int OptionTreeView::nodeAt(QPointF point) const
{
    const OptionTreeLayout layout = layoutNow();
    for (std::size_t i = 1; i < layout.labels.size(); ++i)
        if (layout.labels[i].adjusted(-4, -4, 20, 8).contains(point))
            return static_cast<int>(i);
    return -1;
}

void OptionTreeView::setCurrent(int node)
{
    if (node == m_current)
        return;
    m_current = node;
    describe(m_tree.title, m_tree.finding);
    if (node > 0)
        showOnCanvas(layoutNow().labels[static_cast<std::size_t>(node)]);
    canvas().update();
}

int OptionTreeView::childOf(int node) const
{
    const auto found =
        std::find_if(m_tree.nodes.begin(), m_tree.nodes.end(), [&](const OptionNode& n) { return n.parent == node; });
    return found == m_tree.nodes.end() ? node : static_cast<int>(found - m_tree.nodes.begin());
}

void OptionTreeView::mousePressed(QMouseEvent& event)
{
    setCurrent(nodeAt(event.position()));
    if (m_clickExplains && event.button() == Qt::LeftButton)
        explain();
}

void OptionTreeView::mouseDoubleClicked(QMouseEvent& event)
{
    setCurrent(nodeAt(event.position()));
    explain();
}

void OptionTreeView::explain()
{
    if (m_current > 0)
        emit explainRequested(m_current);
}

void OptionTreeView::addActions(QMenu& menu)
{
    if (m_current > 0)
        addChartAction(menu, QCoreApplication::translate("headroom::ChartWidget", "E&xplain the figure"), Qt::Key_Return,
            [this] { explain(); });
    CanvasFrame::addActions(menu);
}

void OptionTreeView::mouseMoved(QMouseEvent& event)
{
    if (const int node = nodeAt(event.position()); node > 0)
        setCurrent(node);
}

void OptionTreeView::mouseReleased(QMouseEvent&) {}

void OptionTreeView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_tree.nodes.size()) - 1;
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (showsTable() || !plain || last < 1) {
        CanvasFrame::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down: setCurrent(std::clamp(m_current + 1, 1, last)); break;
    case Qt::Key_Up: setCurrent(m_current < 1 ? last : std::max(1, m_current - 1)); break;
    case Qt::Key_Home: setCurrent(1); break;
    case Qt::Key_End: setCurrent(last); break;
    case Qt::Key_Left:
        if (m_current > 0)
            setCurrent(std::max(1, m_tree.nodes[static_cast<std::size_t>(m_current)].parent));
        break;
    case Qt::Key_Right: setCurrent(m_current < 1 ? 1 : childOf(m_current)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: explain(); break;
    case Qt::Key_Escape:
        if (m_current < 0)
            event->ignore();
        setCurrent(-1);
        break;
    default:
        if (!zoomKey(event->key()))
            CanvasFrame::keyPressEvent(event);
    }
}

} // namespace headroom
