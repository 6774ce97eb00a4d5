// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

ImportDialog::ImportDialog(const QString& fileName, const ImportOutcome& outcome, QWidget* parent)
    : QDialog(parent),
      m_findings(new TextTableModel({tr("Severity"), tr("Row"), tr("Column"), tr("Found"), tr("Expected"), tr("What")}, 9, this)),
      m_summary(new QLabel)
{
    setWindowTitle(tr("Import %1").arg(fileName));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* table = new GridView(Qt::UserRole, Qt::DisplayRole);
    table->setModel(m_findings);
    makeReadOnly(*table, tr("Findings of the import"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(!outcome.change.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    fill(outcome);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {12, 8, 28, 24, 24};
    for (int column = 0; column < 5; ++column)
        table->setColumnWidth(column, unit * widths[column]);
}

QString ImportDialog::summary() const { return m_summary->text(); }

void ImportDialog::fill(const ImportOutcome& outcome)
{
    QString text = tr(
        "%1 of %2 servers can be imported, with %3 disks. Nothing is changed until you accept; the import is one step to undo.")
                       .arg(outcome.rowsAccepted)
                       .arg(outcome.rowsRead)
                       .arg(outcome.disksAccepted);
    if (outcome.rowsRejected > 0)
        text += u' ' + tr("%1 are left out, for the reasons below.").arg(outcome.rowsRejected);
    const ImportPreview& preview = outcome.preview;
    if (preview.changed + preview.unchanged > 0)
        text += u' '
            + tr("%1 are in the project already; %2 of them change.")
                  .arg(preview.changed + preview.unchanged)
                  .arg(preview.changed);
    if (preview.gone > 0)
        text += u' ' + tr("%1 of the project are not in the file; they stay.").arg(preview.gone);
    m_summary->setText(text);
    std::vector<TextRow> rows;
    for (const Finding& finding : outcome.findings) {
        const Error& what = finding.what;
        const auto detail = [&](std::string_view key) { return forDisplay(toQString(what.detail(key))); };
        Error bare = what;
        bare.details.clear();
        rows.push_back({{severityText(finding.severity), detail("row"), detail("column"), detail("found"), detail("expected"),
                            detail("row").isEmpty() ? messageText(what) : sentence(bare)},
            finding.severity == Severity::Error, -1});
    }
    m_findings->setRows(std::move(rows));
}

} // namespace headroom
