// SPDX-License-Identifier: GPL-3.0-or-later
// Row numbers that show which row is the current one: bold and sunken.
#pragma once

#include <QHeaderView>
#include <QStyleOptionHeader>
#include <QTableView>

namespace headroom {

class RowHeader : public QHeaderView
{
public:
    explicit RowHeader(QTableView& table) : QHeaderView(Qt::Vertical, &table), m_table(table) { setSectionsClickable(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int row) const override
    {
        QHeaderView::initStyleOptionForIndex(option, row);
        if (row == m_table.currentIndex().row())
            option->state |= QStyle::State_On | QStyle::State_Sunken;
    }

private:
    QTableView& m_table;
};

} // namespace headroom
