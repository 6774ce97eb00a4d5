// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_of_chart.h"

using namespace Qt::StringLiterals;

namespace headroom {

/// Where the numbers are as many as before, the selection stays.
void TableOfChart::show(const ChartTable& table)
{
    if (table == m_table)
        return;
    if (table.headers == m_table.headers && table.rows.size() == m_table.rows.size()) {
        m_table = table;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableOfChart::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableOfChart::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant TableOfChart::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_table.rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(m_table.headers.value(index.column()), text);
    case Qt::TextAlignmentRole: return QVariant((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant TableOfChart::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace headroom
