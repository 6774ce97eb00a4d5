// SPDX-License-Identifier: GPL-3.0-or-later
// A table that works as in a spreadsheet, for looking: sort, filter, find, choice of columns, columns that stand still, copying, and what the
// selection adds up to.
#pragma once

#include "ui/format/formatter.h"

#include <QTableView>
#include <QTimer>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

class QAbstractItemModel;
class QMenu;

namespace headroom {

class ColumnLayout;
class FilterHeader;
class FindBar;
class FrozenColumns;
class RowOrder;

class GridView : public QTableView
{
    Q_OBJECT

public:
    /// `sumRole` gives a double for cells that can be added, `textRole` what is copied.
    GridView(int sumRole, int textRole, QWidget* parent = nullptr);
    ~GridView() override;

    /// A RowOrder makes the table one that can be sorted.
    void setModel(QAbstractItemModel* model) override;
    /// The same for results, in whose rows no order is meant: sorted and filtered again whenever they change.
    void setSortable(QAbstractItemModel* results);
    /// The same, with columns to choose: all shown at first, the first one standing still. `key` is that of the settings.
    void setArrangeable(QAbstractItemModel* results, const QString& key);
    /// Null where rows are not filtered.
    FilterHeader* filterHeader() const { return m_filterHeader; }
    RowOrder* order() const { return m_order; }
    /// Of the model below the sorting, where there is any.
    QModelIndex sourceIndex(const QModelIndex& index) const;
    /// Makes the columns the user's to choose. `names` are those of the settings, the first `shown` columns are shown at first, the
    /// first `frozen` of them stand still.
    ColumnLayout& letColumnsBeChosen(const QString& key, const QStringList& names, int shown, int frozen);
    ColumnLayout* columns() const { return m_columns; }

    /// The smallest rectangle around the selection.
    QRect selectedBlock() const;
    /// The rows and columns in which anything is selected, as they stand on screen; the current cell's where nothing is.
    struct Cells
    {
        std::vector<int> rows;
        std::vector<int> columns;
    };
    Cells selectedCells() const;
    std::vector<int> shownColumns() const;
    /// Its cells hold figures: explain() asks for the current one's explanation, and so do Enter and a double click where they don't
    /// lead elsewhere.
    enum class ExplainOn : std::uint8_t { EnterToo, CommandOnly };
    void setExplains(ExplainOn on = ExplainOn::EnterToo);
    /// One click is enough, as long as the explanation is in sight.
    void setClickExplains(bool explains) { m_clickExplains = explains; }
    /// With large letters no column is wider than most of the view.
    void setLeavesRoom() { m_leavesRoom = true; }
    /// How the table writes numbers.
    virtual Formatter formatter() const { return {}; }

    /// The commands for the current cell.
    void fillMenu(QMenu& menu) { addCommands(menu, currentIndex().column()); }

    // For FindBar.

    virtual bool canReplace() const { return false; }
    /// In how many cells it was replaced.
    virtual int replaceIn(const std::vector<QModelIndex>& cells, const QString& sought, const QString& replacement);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

public slots:
    /// The selected block, for other programs; with both headers when it is the whole table.
    void copy() { copyCells(); }
    /// Asks for an explanation of the current cell, where it is a figure.
    void explain();
    void find();
    void findNext();
    void findPrevious();
    void sortAscending();
    void sortDescending();
    void sortAsItWas();
    /// Shows the lines in which filters are typed, at the current column; or hides them, and clears them.
    void toggleFilters();
    /// Only the rows whose cell in the current column is as the current one.
    void filterByCell();
    void clearFilters();

signals:
    /// Of the model below, not of the sorted one.
    void explainRequested(const QModelIndex& index);
    /// "Sum 1,234  Average 617  Count 2  Min 500  Max 734", empty for less than two cells.
    void summaryChanged(const QString& summary);
    /// Something was refused, for this reason; empty when all is well again.
    void objected(const QString& message);

protected:
    /// False when nothing was copied: there is nothing, too much, or it was cancelled.
    bool copyCells();
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    using QTableView::edit;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    /// Whether the key press is a command that this view carries out.
    virtual bool isCommand(const QKeyEvent& key) const;
    /// What the cell adds to a sum.
    virtual std::optional<double> numberAt(int row, int column) const;
    virtual bool isBlankAt(int row, int column) const;
    /// Adds the commands for a cell or header of the column; -1 where there is none.
    virtual void addCommands(QMenu& menu, int column);
    /// Puts filters below the columns' names; before setModel().
    void useFilters(RowOrder& order);

private:
    void summarise();
    void tellSummary(const QString& summary);
    void useHeader();
    void showHeaderMenu(const QPoint& at);
    void turnSort(int column);
    void sortByCurrent(Qt::SortOrder order);
    void addSorting(QMenu& menu, int column);
    void addColumnChoice(QMenu& menu, int column);
    void addFilters(QMenu& menu, int column);
    bool mayArrange();
    QModelIndex edgeOfData(int rows, int columns) const;
    void selectWhole(Qt::Orientation orientation);
    void freeze();
    void keepPlace();
    void takePlace();

    int m_sumRole;
    int m_textRole;
    bool m_explains = false;
    bool m_clickExplains = false;
    bool m_leavesRoom = false;
    RowOrder* m_order = nullptr;
    FilterHeader* m_filterHeader = nullptr;
    int m_mostArranged = std::numeric_limits<int>::max(); // rows
    ColumnLayout* m_columns = nullptr;
    FrozenColumns* m_frozen = nullptr;
    FindBar* m_findBar = nullptr;
    QTimer m_summaryTimer;
    std::optional<QString> m_summary = QString(); // as it was last told; none: it is told again
    int m_keptRow = -1;                           // of the model below, while rows are put in another order
    int m_keptColumn = 0;
};

} // namespace headroom
