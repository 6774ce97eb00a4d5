// SPDX-License-Identifier: GPL-3.0-or-later
// Months of a year, each a box to tick.
#pragma once

#include "core/model/value.h"

#include <QWidget>

#include <QString>

#include <array>

class QToolButton;

namespace headroom {

class MonthSetEdit : public QWidget
{
    Q_OBJECT

public:
    /// `label` stands before each month's accessible name.
    explicit MonthSetEdit(const QString& label, QWidget* parent = nullptr);

    MonthSet months() const;
    void setMonths(MonthSet months);

signals:
    void edited();

private:
    void mark(std::size_t place);

    std::array<QString, 12> m_names;
    std::array<QToolButton*, 12> m_buttons{};
};

} // namespace headroom
