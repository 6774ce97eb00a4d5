// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty project shows in place of empty charts: where to begin.
#pragma once

#include "core/model/model.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class BeginPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BeginPanel(QWidget* parent = nullptr);

    /// Whether nothing has been entered yet that a figure could come of.
    static bool isEmpty(const Model& model);

signals:
    /// The page on which such rows are entered.
    void pageWanted(headroom::Entity entity);

private:
    void add(QVBoxLayout& layout, Entity entity, const QString& button, const QString& why);
};

} // namespace headroom
