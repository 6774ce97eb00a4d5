// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whose company facts are fetched from the SEC, and who asks.
#pragma once

#include "ui/document/import_sources.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class CompanyFactsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompanyFactsDialog(QWidget* parent = nullptr);

    FactsSource source() const;
    /// Who asks is remembered for the next time, as it is the user and not the company.
    void rememberWhoAsks() const;
    QLineEdit& numberField() const { return *m_number; }
    QLineEdit& whoField() const { return *m_who; }
    QLineEdit& addressField() const { return *m_address; }
    QPushButton* acceptButton() const { return m_accept; }
    /// Why it can't be accepted yet; empty when it can.
    QString objection() const;

private:
    void check();

    QLineEdit* m_number;
    QLineEdit* m_who;
    QLineEdit* m_address;
    QLabel* m_state;
    QPushButton* m_accept;
};

} // namespace headroom
