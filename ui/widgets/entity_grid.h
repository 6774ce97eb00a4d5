// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an entity, edited as in a spreadsheet: F2, Enter commits and goes down, Del clears, blocks are copied, pasted and
// filled in one undo step, rows come and go.
#pragma once

#include "ui/models/entity_table_model.h"
#include "ui/widgets/grid_view.h"

class QSortFilterProxyModel;

namespace headroom {

class EntityGrid : public GridView
{
    Q_OBJECT

public:
    /// `filter` stands between model and view when not null; it must not be sorted while a cell is edited.
    EntityGrid(EntityTableModel& model, QSortFilterProxyModel* filter = nullptr, QWidget* parent = nullptr);

    Id currentId() const;
    /// Makes the row, and the column of the field where it is shown, the current one.
    bool select(Id id, const Field* field = nullptr);

public slots:
    void cut();
    void paste();
    void clearCells();
    void fillDown();
    void addRow();
    void duplicateRow();
    void removeRows();

signals:
    void currentRowChanged(headroom::Id id);
    /// Something was refused, for this reason; empty when all is well again.
    void objected(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool isCommand(const QKeyEvent& key) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void write(const std::vector<EntityTableModel::CellText>& cells, ChangeKind kind);
    std::vector<Id> selectedIds() const;
    void move(int rows);
    void fitNumbers(int firstRow, int lastRow);
    int sourceRow(int row) const;

    EntityTableModel& m_entityModel;
    QSortFilterProxyModel* m_filter;
    Id m_lastCurrent = noId;
};

} // namespace headroom
