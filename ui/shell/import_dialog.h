// SPDX-License-Identifier: GPL-3.0-or-later
// What an inventory holds and what is wrong with it, before anything is changed.
#pragma once

#include "core/exchange/inventory_import.h"

#include <QDialog>

class QPushButton;

namespace headroom {

class TextTableModel;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString& fileName, const ImportOutcome& outcome, QWidget* parent = nullptr);

    QPushButton* acceptButton() const { return m_accept; }
    TextTableModel& findings() const { return *m_findings; }
    QString summary() const;

private:
    void fill(const ImportOutcome& outcome);

    TextTableModel* m_findings;
    class QLabel* m_summary;
    QPushButton* m_accept;
};

} // namespace headroom
