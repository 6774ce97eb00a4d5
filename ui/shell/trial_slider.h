// SPDX-License-Identifier: GPL-3.0-or-later
// One input that is tried: its name, a slider, a box for the number, and what the project has.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSlider;

namespace headroom {

class TrialSlider : public QWidget
{
    Q_OBJECT

public:
    /// Domain: the row is there, the field a number, an amount, a share or a month that is not blank.
    TrialSlider(const Document& document, Entity entity, Id row, const Field& field, QWidget* parent = nullptr);

    Entity entity() const { return m_entity; }
    Id row() const { return m_row; }
    const Field& field() const { return m_field; }
    /// As tried.
    const Value& value() const { return m_value; }
    /// Whether that is not what the project has.
    bool isMoved() const { return !(m_value == m_base); }
    /// The project's own value again.
    void reset();
    /// The project has another value now: what was not moved goes along. False when there is none any more.
    bool follow();
    QSlider& slider() const { return *m_slider; }
    QLineEdit& number() const { return *m_number; }

signals:
    void moved();
    /// It is not wanted any more.
    void dismissed();

private:
    void span();
    void setValue(const Value& value);
    void take(int position);
    void type();
    void show();
    std::optional<Value> current() const;
    double numberOf(const Value& value) const;
    Value valueAt(int position) const;

    const Document& m_document;
    Entity m_entity;
    Id m_row;
    const Field& m_field;
    Value m_base;
    Value m_value;
    double m_low = 0; // of the slider, in the field's unit
    double m_high = 1;
    QLabel* m_name;
    QSlider* m_slider;
    QLineEdit* m_number;
    QLabel* m_own;
};

} // namespace headroom
