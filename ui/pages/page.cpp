// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

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
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setTabKeyNavigation(false);
}

} // namespace headroom
