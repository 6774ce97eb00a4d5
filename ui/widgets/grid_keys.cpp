// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of GridView: its commands, and where Ctrl with an arrow goes.
#include "ui/widgets/grid_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace headroom {

bool GridView::isCommand(const QKeyEvent& key) const
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Find) || key.matches(QKeySequence::FindNext)
        || key.matches(QKeySequence::FindPrevious)
        || (m_filterHeader && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key.key() == Qt::Key_L);
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // ours, before the window's menu
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::FindNext))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        findPrevious();
    else if (event->key() == Qt::Key_Space && modifiers == Qt::ControlModifier)
        selectWhole(Qt::Vertical);
    else if (event->key() == Qt::Key_Space && modifiers == Qt::ShiftModifier)
        selectWhole(Qt::Horizontal);
    else if (m_order && event->key() == Qt::Key_Up && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        sortAscending();
    else if (m_order && event->key() == Qt::Key_Down && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        sortDescending();
    else if (m_filterHeader && event->key() == Qt::Key_L && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        toggleFilters();
    else
        QTableView::keyPressEvent(event);
}

/// The current cell's column, or row.
void GridView::selectWhole(Qt::Orientation orientation)
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        selectionModel()->select(current,
            QItemSelectionModel::ClearAndSelect
                | (orientation == Qt::Vertical ? QItemSelectionModel::Columns : QItemSelectionModel::Rows));
}

/// Ctrl with an arrow: to the last filled cell before a blank one, or else to the next filled one.
QModelIndex GridView::edgeOfData(int rows, int columns) const
{
    const std::vector<int> shown = shownColumns();
    int row = currentIndex().row();
    auto place = static_cast<int>(std::find(shown.begin(), shown.end(), currentIndex().column()) - shown.begin());
    const auto canGo = [&] {
        return row + rows >= 0 && row + rows < model()->rowCount() && place + columns >= 0
            && place + columns < static_cast<int>(shown.size());
    };
    const auto isFilled = [&](int by) {
        return !isBlankAt(row + by * rows, shown[static_cast<std::size_t>(place + by * columns)]);
    };
    if (!canGo())
        return currentIndex();
    const bool alongFilled = isFilled(0) && isFilled(1);
    while (canGo()) {
        if (alongFilled && !isFilled(1))
            break;
        row += rows;
        place += columns;
        if (!alongFilled && isFilled(0))
            break;
    }
    return model()->index(row, shown[static_cast<std::size_t>(place)]);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::ControlModifier) || !currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    switch (action) {
    case MoveUp: return edgeOfData(-1, 0);
    case MoveDown: return edgeOfData(1, 0);
    case MoveLeft: return edgeOfData(0, -1);
    case MoveRight: return edgeOfData(0, 1);
    default: return QTableView::moveCursor(action, modifiers);
    }
}

/// Ctrl and a key that goes somewhere select what is there, as without Ctrl.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const auto* const key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event) : nullptr;
    const auto flags = QTableView::selectionCommand(index, event);
    if (!key || !(key->modifiers() & Qt::ControlModifier) || selectionMode() != ExtendedSelection)
        return flags;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: {
        const auto how =
            key->modifiers() & Qt::ShiftModifier ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect;
        return how | (flags & (QItemSelectionModel::Rows | QItemSelectionModel::Columns));
    }
    default: return flags;
    }
}

} // namespace headroom
