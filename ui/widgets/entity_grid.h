// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity, edited as in a spreadsheet: F2, Enter commits and goes down, Del clears, blocks are copied, pasted and
// filled in one undo step, rows come and go; sorted and filtered by any column.
#pragma once

#include "ui/models/entity_table_model.h"
#include "ui/widgets/grid_view.h"

namespace headroom {

class FieldDelegate;
class FillHandle;

class EntityGrid : public GridView
{
    Q_OBJECT

public:
    /// `order` stands between the model and the view.
    EntityGrid(EntityTableModel& model, RowOrder& order, QWidget* parent = nullptr);

    Id currentId() const;
    /// The path of the current cell's field; empty where there is none.
    std::string currentPath() const;
    /// Makes the row, and the column of the field where it is shown, the current one. A filter that hides the row is cleared.
    bool select(Id id, const Field* field = nullptr);
    Formatter formatter() const override { return m_entityModel.formatter(); }

    bool canReplace() const override { return true; }
    int replaceIn(const std::vector<QModelIndex>& cells, const QString& sought, const QString& replacement) override;

public slots:
    void cut();
    void paste();
    void clearCells();
    void fillDown();
    void fillRight();
    /// All selected cells become what the current one is.
    void fillSelection();
    /// Today, or this month, into the selected cells that hold dates or months.
    void insertDate();
    void addRow();
    void duplicateRow();
    void removeRows();

signals:
    void currentRowChanged(headroom::Id id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool isCommand(const QKeyEvent& key) const override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    std::optional<double> numberAt(int row, int column) const override;
    bool isBlankAt(int row, int column) const override;
    void addCommands(QMenu& menu, int column) override;

private:
    using CellTexts = std::vector<EntityTableModel::CellText>;
    bool editByKey(const QKeyEvent& key);
    bool write(const CellTexts& cells, ChangeKind kind);
    bool readNumbers(CellTexts& cells);
    void continueBlock(const QRect& from, const QRect& to);
    void chooseValues(QMenu& menu, int column);
    void objectTo(const std::optional<Error>& error);
    std::vector<Id> selectedIds() const;
    void move(int rows);
    void fitHeaders();
    void fitSortSigns();
    void fitNumbers(int firstRow, int lastRow);
    void fitTexts();
    int sourceRow(int row) const;
    QString textAt(int row, int column) const;

    EntityTableModel& m_entityModel;
    FieldDelegate* m_delegate;
    FillHandle* m_handle;
    std::vector<int> m_fitted; // widths of the columns as the program chose them
    Id m_lastCurrent = noId;
    int m_tabbedFrom = -1; // the column to which Enter goes back
};

} // namespace headroom
