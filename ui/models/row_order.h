// SPDX-License-Identifier: GPL-3.0-or-later
// A table's rows in another order, and some of them left out: sorted by columns, filtered by what is typed. Works on keys that are
// taken out of the columns once, in a thread of its own where there are many rows; an edit leaves every row where it stands.
#pragma once

#include "ui/document/background_task.h"
#include "ui/models/row_arrangement.h"

#include <QAbstractProxyModel>

namespace headroom {

class RowOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// A table of as many rows is arranged at once; a larger one in a thread of its own.
    static constexpr std::size_t fewRows = 20000;
    /// What the source is to be arranged by now.
    using Snapshot = std::function<std::shared_ptr<const RowSource>()>;

    /// `source` is a table that does not change its columns but by a reset, and outlives this.
    RowOrder(QAbstractItemModel& source, Snapshot snapshot, QObject* parent = nullptr);
    /// Of results, which nobody edits: they are put in order again whenever they change.
    void followResults() { m_followsResults = true; }

    // Sorting.

    const std::vector<SortKey>& sortKeys() const { return m_sort; }
    /// The first key counts most; none: as the source has them.
    void sortBy(std::vector<SortKey> keys);
    /// Ascending, then descending, then not by this column. KeepOthers: beside the keys that there are, as the least.
    enum class Others { Drop, Keep };
    void turnSort(int column, Others others);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Filtering.

    /// As parseFilter(); what can't be understood filters nothing, and filterError() says why.
    void setFilter(int column, const QString& text);
    QString filterOf(int column) const;
    std::optional<Error> filterError(int column) const;
    const std::map<int, QString>& filters() const { return m_filters; }
    /// A cell of `columns` has the text in it, or is the number that it spells.
    void setAnywhere(const QString& text, std::vector<int> columns);
    QString anywhere() const { return m_anywhere; }
    void clearFilters();

    // What became of it.

    bool isFiltered() const { return !m_filters.empty() || !m_anywhere.isEmpty(); }
    bool isAsIs() const { return m_asIs; }
    /// Cells were edited since the rows were put in order.
    bool isStale() const { return m_stale; }
    bool isBusy() const { return m_task.isRunning(); }
    /// Sorts and filters again.
    void arrangeAgain() { arrange(); }
    /// What has not come to an end is given up, with the sorting or filter that it was for.
    void cancel();

    int sourceRow(int row) const { return m_asIs || row < 0 ? row : static_cast<int>(m_rows[static_cast<std::size_t>(row)]); }
    /// -1 when it is not shown.
    int rowOf(int sourceRow) const;
    std::shared_ptr<const RowSource> snapshot() const { return m_snapshot(); }
    const KeysByColumn& keys() const { return m_keys; }
    void keepKeys(KeysByColumn keys) { m_keys = std::move(keys); }
    /// Counts the changes of cells and rows.
    quint64 revision() const { return m_revision; }

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    bool hasChildren(const QModelIndex& parent = {}) const override { return !parent.isValid(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Rows are about to stand elsewhere; arranged() follows.
    void aboutToArrange();
    /// They do, or what was wanted is as before.
    void arranged();
    /// Other keys or filters are wanted; or cells were edited since.
    void wantsChanged();
    void progressed(int percent);

private:
    ArrangementSpec spec() const;
    void arrange();
    void adopt(Arrangement arrangement, const ArrangementSpec& spec);
    void adoptOrder(Arrangement& arrangement, bool asIs);
    void giveUp();
    QString sortWords(int column) const;
    QString sortSign(int column) const;

    void follow();
    void sourceWillInsert(int first, int last);
    void sourceInserted(int first, int last);
    void sourceWillRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceReset();
    void becomeStale();
    void sourceChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    Snapshot m_snapshot;
    std::vector<SortKey> m_sort;
    std::map<int, QString> m_filters;
    std::map<int, Error> m_filterErrors;
    QString m_anywhere;
    std::vector<int> m_searched;

    bool m_asIs = true;
    std::vector<RowNumber> m_rows;
    std::vector<RowNumber> m_places;
    KeysByColumn m_keys; // of the source as it is
    bool m_stale = false;
    bool m_resetting = false;
    bool m_followsResults = false;
    quint64 m_revision = 0;
    quint64 m_structure = 0; // counts the changes of which rows there are
    struct Wants
    {
        std::vector<SortKey> sort;
        std::map<int, QString> filters;
        QString anywhere;
    };
    Wants m_shownWants; // what the rows stand for that are shown
    BackgroundTask m_task;
};

} // namespace headroom
