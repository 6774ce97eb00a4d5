// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/fitting_splitter.h"
#include "ui/widgets/grid_view.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QTableView>

namespace headroom {

QScrollArea* scrolled(QWidget* widget)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    if (widget->layout())
        widget->layout()->setContentsMargins(8, 8, 8, 8);
    area->setWidget(widget);
    return area;
}

void makeReadOnly(QTableView& table, const QString& name)
{
    table.setAccessibleName(name);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 9); // also while it is empty
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setTabKeyNavigation(false);
}

GridView* resultTable(QAbstractItemModel* model, const QString& name)
{
    auto* table = new GridView(Qt::UserRole, Qt::DisplayRole);
    table->setModel(model);
    makeReadOnly(*table, name);
    table->setLeavesRoom();
    return table;
}

QWidget* besideTable(QWidget* picture, QWidget* table, const QString& name)
{
    auto* splitter = new FittingSplitter(picture, table);
    splitter->setObjectName(name);
    return splitter;
}

} // namespace headroom
