// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_delegate.h"

#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/widgets/path_completer.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPersistentModelIndex>

namespace headroom {

FieldDelegate::FieldDelegate(EntityTableModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

const Field& FieldDelegate::fieldOf(const QModelIndex& index) const
{
    return *static_cast<const Field*>(index.data(EntityTableModel::FieldRole).value<void*>());
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Field& field = fieldOf(index);
    m_model.beginGesture();
    if (field.type == FieldType::Choice || field.type == FieldType::Reference || field.type == FieldType::Boolean)
        return createCombo(parent, field);
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAccessibleName(fieldLabel(field));
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QPersistentModelIndex cell(index);
    connect(line, &QLineEdit::textEdited, this, [this, cell](const QString& text) {
        if (cell.isValid())
            write(const_cast<QAbstractItemModel*>(cell.model()), cell, text, EntityTableModel::GestureRole);
    });
    if (holdsPath(m_model.entity(), field))
        new PathCompleter(m_model.document(), *line);
    return line;
}

QWidget* FieldDelegate::createCombo(QWidget* parent, const Field& field) const
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(fieldLabel(field));
    const Model& model = m_model.document().model();
    const Formatter formatter = Formatter::of(model);
    if (field.type == FieldType::Choice) {
        for (const ChoiceItem& item : field.choices)
            combo->addItem(schemaText(item.label));
    } else if (field.type == FieldType::Boolean) {
        combo->addItem(fieldText(model, field, Value(true), formatter));
        combo->addItem(fieldText(model, field, Value(false), formatter));
    } else {
        if (field.optional)
            combo->addItem(QString());
        for (std::size_t i = 0; i < model.rowCount(field.target); ++i)
            combo->addItem(toQString(toText(model, field, RefValue{model.rowAt(field.target, i).id})));
    }
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<FieldDelegate*>(this);
        emit self->commitData(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(combo->findText(text));
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified())
        line->setText(text);
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor))
        write(model, index, combo->currentText(), Qt::EditRole);
    else if (const auto* line = qobject_cast<QLineEdit*>(editor); line && line->isModified())
        if (!write(model, index, line->text(), EntityTableModel::GestureRole))
            m_model.cancelGesture(); // an entry that ends invalid leaves the value from before
}

bool FieldDelegate::write(QAbstractItemModel* model, const QModelIndex& index, const QString& text, int role) const
{
    const bool taken = model->setData(index, text, role);
    emit objected(taken || !m_model.refusal() ? QString() : sentence(*m_model.refusal()));
    return taken;
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), qobject_cast<QComboBox*>(editor) ? editor->sizeHint().width() : 0));
    editor->setGeometry(room);
}

bool FieldDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        emit objected({});
        m_model.cancelGesture();
        emit closeEditor(editor, RevertModelCache);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const bool fills = key->modifiers() & Qt::ControlModifier;
        emit commitData(editor);
        if (fills && !m_model.refusal())
            emit filled(); // within the gesture of what was typed
        m_model.endGesture();
        emit closeEditor(editor, NoHint);
        if (!fills)
            emit entered(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace headroom
