// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table that is to be imported: a row for each, with what it is taken for and its first cells.
#pragma once

#include "ui/document/import_reading.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace headroom {

class ColumnMap : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Meaning, Unit, Why, FirstCells };
    static constexpr int idRole = Qt::UserRole + 1; // what Meaning and Unit are chosen by

    /// What a cell can be chosen to be: id and text.
    struct Choice
    {
        QString id;
        QString text;
    };

    explicit ColumnMap(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(ImportKind kind, const ReadTable& table);
    /// Of a Meaning or Unit; empty where it can't be chosen.
    std::vector<Choice> choicesOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The user says what a column gives. A blank header: no column gives the field.
    void chosen(const headroom::ColumnChoice& choice);

private:
    QString textAt(const ReadColumn& column, int place) const;
    QString meaningText(const std::string& field) const;

    ImportKind m_kind = ImportKind::Inventory;
    ReadTable m_table;
};

/// Chooses in a list; opens by one click, by F2, or by typing.
class ColumnMapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace headroom
