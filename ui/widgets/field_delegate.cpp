// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_delegate.h"

#include "ui/format/input_name.h"
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
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

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
            hold(editor, line->text());
}

/// An entry that ends invalid leaves the value from before; its editor stays open.
void FieldDelegate::hold(QWidget* editor, const QString& typed) const
{
    const QString why = m_model.refusal() ? sentence(*m_model.refusal()) + u' ' : QString();
    m_model.cancelGesture();
    m_model.beginGesture(); // for what is typed next
    m_held = editor;
    m_heldFor = why + tr("“%1” was not taken; the value is as it was. Esc leaves the cell.").arg(forDisplay(typed, 40));
    emit objected(m_heldFor);
}

void FieldDelegate::returnToHeld()
{
    if (!m_held)
        return;
    if (m_held->isVisible()) {
        m_held->setFocus();
        emit objected(m_heldFor);
        return;
    }
    m_model.cancelGesture(); // the page was left
    emit closeEditor(std::exchange(m_held, nullptr), RevertModelCache);
    emit objected(m_heldFor);
}

bool FieldDelegate::write(QAbstractItemModel* model, const QModelIndex& index, const QString& text, int role) const
{
    m_held = nullptr;
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
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (line && event->type() == QEvent::FocusOut && line->isModified() && (m_held == editor || m_model.refusal())) {
        if (m_held != editor)
            emit commitData(editor);
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            QTimer::singleShot(0, this, &FieldDelegate::returnToHeld);
        return false; // the editor hears of it, and stays
    }
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        m_held = nullptr;
        emit objected({});
        m_model.cancelGesture();
        emit closeEditor(editor, RevertModelCache);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const bool fills = key->modifiers() & Qt::ControlModifier;
        emit commitData(editor);
        if (m_held == editor)
            return true;
        if (fills && !m_model.refusal())
            emit filled(); // within the gesture of what was typed
        m_model.endGesture();
        emit closeEditor(editor, NoHint);
        if (!fills)
            emit entered(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
        emit commitData(editor);
        if (m_held == editor)
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace headroom
