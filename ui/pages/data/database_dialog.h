// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which table of which PostgreSQL database holds a bill.
#pragma once

#include <QDialog>

#include <string>

class QLineEdit;
class QPushButton;

namespace headroom {

class DatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DatabaseDialog(QWidget* parent = nullptr);

    std::string connection() const;
    std::string table() const;
    QLineEdit& connectionField() const { return *m_connection; }
    QLineEdit& tableField() const { return *m_table; }
    QPushButton* acceptButton() const { return m_accept; }

private:
    QLineEdit* m_connection;
    QLineEdit* m_table;
    QPushButton* m_accept;
};

} // namespace headroom
