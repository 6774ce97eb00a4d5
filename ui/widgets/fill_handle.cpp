// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fill_handle.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int side = 7; // pixels

} // namespace

FillHandle::FillHandle(QTableView& table) : QObject(&table), m_table(table) { table.viewport()->installEventFilter(this); }

/// The one block that is selected, or the current cell; invalid for anything else.
QRect FillHandle::selectedPlaces() const
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    const QModelIndex current = m_table.currentIndex();
    const QHeaderView& header = *m_table.horizontalHeader();
    if (selection.size() > 1 || !current.isValid())
        return {};
    if (selection.isEmpty())
        return QRect(header.visualIndex(current.column()), current.row(), 1, 1);
    const QItemSelectionRange& range = selection.front();
    int first = header.count();
    int last = -1;
    for (int column = range.left(); column <= range.right(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        first = std::min(first, header.visualIndex(column));
        last = std::max(last, header.visualIndex(column));
    }
    return QRect(QPoint(first, range.top()), QPoint(last, range.bottom()));
}

QRect FillHandle::onScreen(const QRect& places) const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const auto cell = [&](int place, int row) {
        return m_table.visualRect(m_table.model()->index(row, header.logicalIndex(place)));
    };
    return cell(places.left(), places.top()) | cell(places.right(), places.bottom());
}

QRect FillHandle::square() const
{
    const QRect places = selectedPlaces();
    if (!places.isValid())
        return {};
    return QRect(onScreen(places).bottomRight() - QPoint(side - 2, side - 2), QSize(side, side));
}

/// Down or to the right, whichever is farther.
QRect FillHandle::reached(const QPoint& at) const
{
    const QModelIndex index = m_table.indexAt(at);
    QRect to = m_from;
    if (!index.isValid())
        return to;
    const int down = index.row() - m_from.bottom();
    const int right = m_table.horizontalHeader()->visualIndex(index.column()) - m_from.right();
    if (down > 0 && down >= right)
        to.setBottom(index.row());
    else if (right > 0)
        to.setRight(m_from.right() + right);
    return to;
}

void FillHandle::paint() const
{
    const QRect handle = square();
    if (!handle.isValid() || !m_table.hasFocus())
        return;
    QPainter painter(m_table.viewport());
    painter.fillRect(handle, m_table.palette().color(QPalette::Base));
    painter.fillRect(handle.adjusted(1, 1, -1, -1), m_table.palette().color(QPalette::Text));
    if (m_to.isValid()) {
        painter.setPen(QPen(m_table.palette().color(QPalette::Text), 1, Qt::DashLine));
        painter.drawRect(onScreen(m_to).adjusted(0, 0, -1, -1));
    }
}

bool FillHandle::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove
        && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const QPoint at = mouse.position().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        if (mouse.button() != Qt::LeftButton || !square().contains(at))
            return false;
        m_from = selectedPlaces();
        m_to = m_from;
        return true;
    }
    if (!m_from.isValid())
        return false;
    m_to = reached(at);
    m_table.viewport()->update();
    if (event->type() == QEvent::MouseButtonRelease) {
        const QRect from = std::exchange(m_from, QRect());
        const QRect to = std::exchange(m_to, QRect());
        if (to != from)
            emit dragged(from, to);
    }
    return true;
}

} // namespace headroom
