// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/database_dialog.h"

#include "ui/format/qt_text.h"
#include "ui/pages/data/plain_labels.h"
#include "ui/widgets/text_style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

DatabaseDialog::DatabaseDialog(QWidget* parent) : QDialog(parent), m_connection(new QLineEdit), m_table(new QLineEdit)
{
    setWindowTitle(tr("Bill from a database"));
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setPlaceholderText(tr("host=db.example dbname=costs user=reader, or postgresql://reader@db.example/costs"));
    m_connection->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_table->setAccessibleName(tr("Table"));
    m_table->setPlaceholderText(tr("A table or view with FOCUS's columns: billing.costs"));
    auto* hint =
        new QLabel(tr("PostgreSQL sums the bill up by month; its rows stay where they are, and nothing is written there. "
                      "Leave the password to ~/.pgpass or PGPASSWORD. Nothing typed here is kept."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Quiet);
    auto* form = new QFormLayout;
    form->addRow(tr("C&onnection:"), m_connection);
    form->addRow(tr("&Table:"), m_table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Read"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* edit : {m_connection, m_table})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!connection().empty() && !table().empty()); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(buttons);
    makeLabelsPlain(*this);
}

std::string DatabaseDialog::connection() const { return toUtf8(m_connection->text().trimmed()); }

std::string DatabaseDialog::table() const { return toUtf8(m_table->text().trimmed()); }

} // namespace headroom
