// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field of one row: label, input, unit, and what is wrong beside it.
#pragma once

#include "ui/document/document.h"
#include "ui/format/formatter.h"

#include <QLabel>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QKeyEvent;
class QLineEdit;

namespace headroom {

class MonthSetEdit;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(Document& document, Entity entity, const Field& field, QWidget* parent = nullptr);

    /// The row that is edited; noId for none.
    void setRow(Id id);
    /// Shows what the model holds, but for a text that is being typed and means the same.
    void refresh();
    const Field& field() const { return m_field; }
    /// Where an explanation of it begins; empty without a row.
    std::string path() const;
    QString overrideText() const { return m_override->text(); }
    /// The input: what has the focus and the accessible name.
    QWidget* input() const { return m_input; }
    QString errorText() const { return m_message->text(); }
    bool applies() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildInput();
    void buildLine();
    void buildCombo();
    void fillReferences();
    void fillLanguages(const QString& current);
    Value chosen() const;
    const Row* row() const;
    Value value() const;
    void commitText(const QString& text);
    void commit(const Value& value);
    void showFindings();
    void showMessage(const QString& text, Severity severity);
    void leave();
    void revert();
    void forgetRefused();
    void refuse(const Error& error);
    bool isForTheProject(const QKeyEvent& key) const;
    bool stepMonth(int months);
    void showOverride();

    Document& m_document;
    Entity m_entity;
    const Field& m_field;
    Id m_id = noId;
    Gesture m_gesture = 0;
    bool m_refreshing = false;
    bool m_refused = false;             // the text that stands there is not in the model
    QString m_refusal;                  // why
    std::optional<Value> m_refusedOver; // the value over which it stands since the field was left

    QWidget* m_input = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    MonthSetEdit* m_months = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_override = nullptr; // that scenarios change the field
    QLabel* m_message = nullptr;
};

} // namespace headroom
