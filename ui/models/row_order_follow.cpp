// SPDX-License-Identifier: GPL-3.0-or-later
// How RowOrder follows its source: rows that come are shown at the end, also where a filter would leave them out; rows that go
// leave; an edit moves nothing.
#include "ui/models/row_order.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostRuns = 500; // of removed rows, before the view begins anew instead

} // namespace

void RowOrder::follow()
{
    const QAbstractItemModel* const source = sourceModel();
    connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex&, int first, int last) { sourceWillInsert(first, last); });
    connect(source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { sourceInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { sourceWillRemove(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { sourceRemoved(first, last); });
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, &RowOrder::sourceReset);
    connect(source, &QAbstractItemModel::dataChanged, this, &RowOrder::sourceChanged);
    connect(source, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation orientation, int first, int last) {
        if (orientation == Qt::Horizontal)
            emit headerDataChanged(orientation, first, last);
        else if (rowCount() > 0)
            emit headerDataChanged(orientation, 0, rowCount() - 1);
    });
}

void RowOrder::sourceWillInsert(int first, int last)
{
    const int at = m_asIs ? first : rowCount();
    beginInsertRows({}, at, at + last - first);
}

void RowOrder::sourceInserted(int first, int last)
{
    ++m_structure;
    ++m_revision;
    m_keys.clear();
    if (!m_asIs) {
        const auto count = static_cast<RowNumber>(last - first + 1);
        for (RowNumber& row : m_rows)
            if (row >= static_cast<RowNumber>(first))
                row += count;
        for (int row = first; row <= last; ++row)
            m_rows.push_back(static_cast<RowNumber>(row));
        m_places = placesOf(m_rows, m_places.size() + count);
    }
    endInsertRows();
    if (!m_asIs)
        becomeStale();
}

void RowOrder::becomeStale()
{
    if (m_stale)
        return;
    m_stale = true;
    if (m_followsResults)
        QMetaObject::invokeMethod(this, &RowOrder::arrangeAgain, Qt::QueuedConnection);
    emit wantsChanged();
}

/// The rows leave this table before they leave the source, run by run of those that stand together here.
void RowOrder::sourceWillRemove(int first, int last)
{
    if (m_asIs) {
        beginRemoveRows({}, first, last);
        return;
    }
    std::vector<int> going;
    for (int row = first; row <= last; ++row)
        if (const int place = rowOf(row); place >= 0)
            going.push_back(place);
    std::sort(going.begin(), going.end());
    std::vector<std::pair<int, int>> runs;
    for (const int place : going) {
        if (!runs.empty() && runs.back().second + 1 == place)
            runs.back().second = place;
        else
            runs.emplace_back(place, place);
    }
    m_resetting = runs.size() > mostRuns;
    if (m_resetting) {
        beginResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
        endRemoveRows();
    }
}

void RowOrder::sourceRemoved(int first, int last)
{
    ++m_structure;
    ++m_revision;
    m_keys.clear();
    if (m_asIs) {
        endRemoveRows();
        return;
    }
    const auto from = static_cast<RowNumber>(first);
    const auto to = static_cast<RowNumber>(last);
    std::erase_if(m_rows, [&](RowNumber row) { return row >= from && row <= to; });
    for (RowNumber& row : m_rows)
        if (row > to)
            row -= to - from + 1;
    m_places = placesOf(m_rows, m_places.size() - (to - from + 1));
    if (m_resetting)
        endResetModel();
    m_resetting = false;
}

/// Other rows altogether are arranged in the same way; many of them are shown as they are until that is done.
void RowOrder::sourceReset()
{
    ++m_structure;
    ++m_revision;
    m_keys.clear();
    m_task.cancel();
    m_asIs = true;
    m_rows.clear();
    m_places.clear();
    const int columns = sourceModel()->columnCount();
    std::erase_if(m_sort, [&](const SortKey& key) { return key.column >= columns; });
    std::erase_if(m_filters, [&](const auto& filter) { return filter.first >= columns; });
    endResetModel();
    if (!m_sort.empty() || isFiltered())
        arrange();
}

void RowOrder::sourceChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    const bool ofValues = roles.isEmpty() || roles.contains(Qt::DisplayRole) || roles.contains(Qt::EditRole);
    if (ofValues) {
        m_keys.clear();
        ++m_revision;
    }
    if (rowCount() == 0)
        return;
    if (m_asIs) {
        emit dataChanged(index(first.row(), first.column()), index(last.row(), last.column()), roles);
        return;
    }
    if (first.row() == last.row()) {
        if (const int row = rowOf(first.row()); row >= 0)
            emit dataChanged(index(row, first.column()), index(row, last.column()), roles);
    } else {
        emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
    }
    if (ofValues)
        becomeStale();
}

} // namespace headroom
