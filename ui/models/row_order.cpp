// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

RowOrder::RowOrder(QAbstractItemModel& source, Snapshot snapshot, QObject* parent)
    : QAbstractProxyModel(parent), m_snapshot(std::move(snapshot))
{
    setSourceModel(&source);
    follow();
    connect(&m_task, &BackgroundTask::progressed, this, &RowOrder::progressed);
}

// What is wanted

void RowOrder::sortBy(std::vector<SortKey> keys)
{
    if (keys == m_sort && !m_stale)
        return;
    m_sort = std::move(keys);
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    emit wantsChanged();
    arrange();
}

void RowOrder::turnSort(int column, Others others)
{
    std::vector<SortKey> keys = m_sort;
    const auto of = [&](const SortKey& key) { return key.column == column; };
    const auto found = std::find_if(keys.begin(), keys.end(), of);
    const std::optional<SortKey> before = found == keys.end() ? std::nullopt : std::optional(*found);
    if (others == Others::Drop)
        std::erase_if(keys, [&](const SortKey& key) { return !of(key); });
    if (!before)
        keys.push_back({column, Qt::AscendingOrder});
    else if (before->order == Qt::AscendingOrder)
        std::find_if(keys.begin(), keys.end(), of)->order = Qt::DescendingOrder;
    else
        std::erase_if(keys, of);
    sortBy(std::move(keys));
}

void RowOrder::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        sortBy({});
    else
        sortBy({{column, order}});
}

void RowOrder::setFilter(int column, const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted == filterOf(column))
        return;
    m_filterErrors.erase(column);
    if (wanted.isEmpty())
        m_filters.erase(column);
    else
        m_filters[column] = wanted;
    emit headerDataChanged(Qt::Horizontal, column, column);
    arrange();
    emit wantsChanged();
}

QString RowOrder::filterOf(int column) const
{
    const auto found = m_filters.find(column);
    return found == m_filters.end() ? QString() : found->second;
}

std::optional<Error> RowOrder::filterError(int column) const
{
    const auto found = m_filterErrors.find(column);
    return found == m_filterErrors.end() ? std::nullopt : std::optional(found->second);
}

void RowOrder::setAnywhere(const QString& text, std::vector<int> columns)
{
    const QString wanted = text.trimmed();
    if (wanted == m_anywhere && columns == m_searched)
        return;
    const bool matters = wanted != m_anywhere || !wanted.isEmpty();
    m_anywhere = wanted;
    m_searched = std::move(columns);
    if (!matters)
        return;
    arrange();
    emit wantsChanged();
}

void RowOrder::clearFilters()
{
    if (!isFiltered())
        return;
    m_filters.clear();
    m_filterErrors.clear();
    m_anywhere.clear();
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    arrange();
    emit wantsChanged();
}

// Arranging

ArrangementSpec RowOrder::spec() const
{
    ArrangementSpec wanted;
    wanted.sort = m_sort;
    wanted.anywhere = m_anywhere;
    wanted.searched = m_searched;
    return wanted;
}

void RowOrder::arrange()
{
    m_task.cancel();
    const auto source = m_snapshot();
    ArrangementSpec wanted = spec();
    m_filterErrors.clear();
    for (const auto& [column, text] : m_filters) {
        auto terms = parseFilter(*source, column, text);
        if (!terms.ok())
            m_filterErrors.emplace(column, terms.error());
        else if (!terms->empty())
            wanted.filters.emplace(column, std::move(*terms));
    }
    if (wanted.isAsIs()) {
        adopt({}, wanted);
    } else if (source->rowCount() <= fewRows) {
        adopt(*arrangeRows(*source, wanted, m_keys, Watch()), wanted);
    } else {
        m_task.start([this, source, wanted, keys = m_keys, structure = m_structure, revision = m_revision](
                         const Watch& watch) -> BackgroundTask::Finish {
            auto arrangement = std::make_shared<std::optional<Arrangement>>(arrangeRows(*source, wanted, keys, watch));
            if (!*arrangement)
                return {};
            return [this, arrangement, wanted, structure, revision] {
                if (structure != m_structure) { // rows came or went meanwhile
                    QMetaObject::invokeMethod(this, &RowOrder::arrange, Qt::QueuedConnection);
                    return;
                }
                const bool edited = revision != m_revision;
                if (edited)
                    (*arrangement)->keys.clear();
                adopt(std::move(**arrangement), wanted);
                m_stale = edited;
            };
        });
        emit progressed(0);
    }
}

void RowOrder::cancel()
{
    if (!m_task.isRunning())
        return;
    m_task.cancel();
    giveUp();
}

/// What is shown is what is wanted again.
void RowOrder::giveUp()
{
    m_sort = m_shownWants.sort;
    m_filters = m_shownWants.filters;
    m_anywhere = m_shownWants.anywhere;
    m_filterErrors.clear();
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    emit wantsChanged();
    emit arranged();
}

/// The number of rows stays: the view keeps what is selected. Else it begins anew, and whoever shows it puts the current cell back.
void RowOrder::adopt(Arrangement arrangement, const ArrangementSpec& wanted)
{
    const bool asIs = wanted.isAsIs();
    const auto shown = asIs ? static_cast<std::size_t>(sourceModel()->rowCount()) : arrangement.rows.size();
    m_keys = std::move(arrangement.keys);
    m_shownWants = {m_sort, m_filters, m_anywhere};
    m_stale = false;
    const bool nothingMoves = (asIs && m_asIs) || (!asIs && !m_asIs && arrangement.rows == m_rows);
    if (nothingMoves) {
        emit arranged();
        return;
    }
    emit aboutToArrange();
    if (shown == static_cast<std::size_t>(rowCount())) {
        adoptOrder(arrangement, asIs);
    } else {
        beginResetModel();
        m_asIs = asIs;
        m_rows = std::move(arrangement.rows);
        m_places = std::move(arrangement.places);
        endResetModel();
    }
    emit arranged();
}

void RowOrder::adoptOrder(Arrangement& arrangement, bool asIs)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex& index : before)
        sourceRows.push_back(sourceRow(index.row()));
    m_asIs = asIs;
    m_rows = std::move(arrangement.rows);
    m_places = std::move(arrangement.places);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(sourceRows[static_cast<std::size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

// The model

int RowOrder::rowOf(int sourceRow) const
{
    if (m_asIs || sourceRow < 0)
        return sourceRow;
    const auto at = static_cast<std::size_t>(sourceRow);
    return at >= m_places.size() || m_places[at] == Arrangement::hidden ? -1 : static_cast<int>(m_places[at]);
}

QModelIndex RowOrder::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? sourceModel()->index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex RowOrder::mapFromSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? rowOf(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex RowOrder::index(int row, int column, const QModelIndex& parent) const
{
    const bool exists = !parent.isValid() && row >= 0 && column >= 0 && row < rowCount() && column < columnCount();
    return exists ? createIndex(row, column) : QModelIndex();
}

int RowOrder::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_asIs ? sourceModel()->rowCount() : static_cast<int>(m_rows.size());
}

int RowOrder::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : sourceModel()->columnCount(); }

/// An arrow and, where there are several, which key it is.
QString RowOrder::sortSign(int column) const
{
    for (std::size_t i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].column != column)
            continue;
        const QChar arrow(m_sort[i].order == Qt::AscendingOrder ? 0x25b2 : 0x25bc);
        return m_sort.size() > 1 ? u"%1%2 "_s.arg(arrow).arg(i + 1) : u"%1 "_s.arg(arrow);
    }
    return {};
}

QString RowOrder::sortWords(int column) const
{
    QStringList words;
    for (std::size_t i = 0; i < m_sort.size(); ++i)
        if (m_sort[i].column == column)
            words.append(
                (m_sort[i].order == Qt::AscendingOrder ? tr("sorted ascending, key %1") : tr("sorted descending, key %1"))
                    .arg(i + 1));
    if (const QString filter = filterOf(column); !filter.isEmpty())
        words.append(tr("filter: %1").arg(filter));
    return words.join(u", "_s);
}

QVariant RowOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section < rowCount() ? sourceModel()->headerData(sourceRow(section), orientation, role) : QVariant();
    if (role == Qt::DisplayRole)
        return QString(sortSign(section) + sourceModel()->headerData(section, orientation, role).toString());
    if (role == Qt::AccessibleTextRole) {
        const QString name = sourceModel()->headerData(section, orientation, Qt::DisplayRole).toString().replace(u'\n', u' ');
        const QString words = sortWords(section);
        return words.isEmpty() ? name : tr("%1: %2").arg(name, words);
    }
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace headroom
