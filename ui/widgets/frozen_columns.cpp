// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozen_columns.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

FrozenColumns::FrozenColumns(QTableView& table) : QTableView(&table), m_table(table)
{
    hide();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table); // keys go to the table, and its current cell is drawn as one with the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setAutoScroll(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FrozenColumns::headerClicked);
    connect(this, &QTableView::doubleClicked, &table, qOverload<const QModelIndex&>(&QAbstractItemView::edit));
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
}

void FrozenColumns::setColumns(const std::vector<int>& columns)
{
    m_columns = columns;
    m_filled = false;
    follow();
}

bool FrozenColumns::holds(int column) const { return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end(); }

/// Only now: most tables are never scrolled sideways.
void FrozenColumns::fill()
{
    if (model() != m_table.model()) {
        setModel(m_table.model());
        setSelectionModel(m_table.selectionModel());
        setItemDelegate(m_table.itemDelegate()); // to paint as the table does; editors are the table's
        disconnect(m_table.itemDelegate(), nullptr, this, nullptr);
        setSelectionBehavior(m_table.selectionBehavior());
        setSelectionMode(m_table.selectionMode());
        setAccessibleName(tr("%1, columns that stand still").arg(m_table.accessibleName()));
        verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    }
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !holds(column));
    int visual = 0;
    for (const int column : m_columns) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
        setColumnWidth(column, m_table.columnWidth(column));
    }
    m_filled = true;
}

void FrozenColumns::follow()
{
    int width = 0;
    for (const int column : m_columns)
        width += m_table.columnWidth(column);
    const QRect room = m_table.viewport()->geometry();
    const bool needed = width > 0 && m_table.horizontalScrollBar()->value() > 0 && width < room.width() * 6 / 10;
    if (!needed) {
        hide();
        return;
    }
    if (!m_filled)
        fill();
    const int headerHeight = m_table.horizontalHeader()->isVisible() ? m_table.horizontalHeader()->height() : 0;
    horizontalHeader()->setFixedHeight(headerHeight);
    setGeometry(room.left(), room.top() - headerHeight, width, room.height() + headerHeight);
    show();
    raise();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

void FrozenColumns::contextMenuEvent(QContextMenuEvent* event) { event->ignore(); } // the table's

} // namespace headroom
