// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a cell of an EntityTableModel: what is typed counts at once, Esc takes it back. An entry that can't be taken keeps its editor
// open.
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace headroom {

class EntityTableModel;
struct Field;

class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FieldDelegate(EntityTableModel& model, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The editor can't be left: what is typed there was refused.
    bool isHeld(const QWidget* editor) const { return m_held && m_held == editor; }
    bool holds() const { return m_held; }
    /// The focus goes back to what is held, and why is said again; where its page was left, the editor is given up.
    void returnToHeld();

signals:
    /// The editor was closed by Enter (+1) or Shift+Enter (-1).
    void entered(int rows);
    /// The editor was closed by Ctrl+Enter: all selected cells are to be what it holds.
    void filled();
    /// What is typed can't be taken, for this reason; empty when it can.
    void objected(const QString& message) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Field& fieldOf(const QModelIndex& index) const;
    QWidget* createCombo(QWidget* parent, const Field& field) const;
    bool write(QAbstractItemModel* model, const QModelIndex& index, const QString& text, int role) const;

    void hold(QWidget* editor, const QString& typed) const;

    EntityTableModel& m_model;
    mutable QPointer<QWidget> m_held; // the editor of the view, which hands it on as const
    mutable QString m_heldFor;
};

} // namespace headroom
