// SPDX-License-Identifier: GPL-3.0-or-later
// Above every page while a scenario is looked at: which one, and the way back.
#pragma once

#include "ui/document/document.h"

#include <QFrame>

class QLabel;

namespace headroom {

class ScenarioBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ScenarioBanner(Document& document, QWidget* parent = nullptr);

    QString text() const;

signals:
    void leaveRequested();

private:
    void refresh();

    Document& m_document;
    QLabel* m_text;
};

} // namespace headroom
