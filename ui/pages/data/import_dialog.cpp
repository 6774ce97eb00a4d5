// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/import_dialog.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/column_map.h"
#include "ui/pages/data/import_options_form.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/long_task.h"
#include "ui/widgets/text_style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

GridView* interactive(QAbstractItemModel* model, const QString& name, std::initializer_list<int> letters)
{
    GridView* table = resultTable(model, name);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    for (const int width : letters)
        table->setColumnWidth(column++, table->fontMetrics().averageCharWidth() * width);
    return table;
}

QString fateText(PreviewedRow::Fate fate)
{
    switch (fate) {
    case PreviewedRow::Fate::New: return ImportDialog::tr("New");
    case PreviewedRow::Fate::Changed: return ImportDialog::tr("Changed");
    case PreviewedRow::Fate::Gone: return ImportDialog::tr("Gone");
    }
    return {};
}

/// Of what the rows are.
QString rowsText(ImportKind kind, std::size_t accepted, std::size_t read)
{
    switch (kind) {
    case ImportKind::Bill: return ImportDialog::tr("%1 of %2 rows of the bill can be imported.").arg(accepted).arg(read);
    case ImportKind::Reservations: return ImportDialog::tr("%1 reservations are taken from %2 rows.").arg(accepted).arg(read);
    default: return ImportDialog::tr("%1 of %2 rows can be imported.").arg(accepted).arg(read);
    }
}

} // namespace

ImportDialog::ImportDialog(const Model& model, const ImportRequest& request, ImportReading reading, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_request(request),
      m_reading(std::move(reading)),
      m_columns(new ColumnMap(this)),
      m_rows(new TextTableModel({tr("What"), tr("Of"), tr("Row"), tr("Field"), tr("Before"), tr("After")}, 9, this)),
      m_months(new TextTableModel({tr("Month"), tr("Billed"), tr("Effective")}, 1, this)),
      m_findings(new TextTableModel({tr("Severity"), tr("Row"), tr("Column"), tr("Found"), tr("Expected"), tr("What")}, 9, this)),
      m_options(new ImportOptionsForm(request, model)),
      m_summary(new QLabel),
      m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Import %1").arg(forDisplay(toQString(request.options.fileName), 80)));
    build();
    showReading();
}

void ImportDialog::build()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_tabs->setAccessibleName(tr("What was found"));
    m_tabs->tabBar()->setAccessibleName(tr("What was found"));
    m_tabs->addTab(buildColumns(), tr("&Columns"));
    m_rowTable = interactive(m_rows, tr("What happens to the rows of the project"), {});
    m_tabs->addTab(m_rowTable, tr("Ro&ws"));
    m_tabs->addTab(interactive(m_months, tr("The bill by month"), {16, 24}), tr("&Months of the bill"));
    m_tabs->addTab(interactive(m_findings, tr("Findings of the import"), {12, 8, 28, 24, 24}), tr("F&indings"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Im&port"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_options, &ImportOptionsForm::changed, this, &ImportDialog::readAgain);
    connect(m_columns, &ColumnMap::chosen, this, [this](const ColumnChoice& choice) { // when the editor is gone
        QMetaObject::invokeMethod(
            this, [this, choice] { choose(choice); }, Qt::QueuedConnection);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_options);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36).boundedTo(screen()->availableSize()));
}

QWidget* ImportDialog::buildColumns()
{
    GridView* table = interactive(m_columns, tr("Columns of the file"), {28, 26, 12, 14});
    table->setItemDelegate(new ColumnMapDelegate(table));
    table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(table, &QTableView::clicked, table, [table](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            static_cast<QAbstractItemView*>(table)->edit(index); // public there
    });
    auto* hint = new QLabel(
        tr("Choose in the column “Is” what a column of the file gives (F2). It is remembered for files with the same columns."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Quiet);
    m_forget = new QPushButton(tr("Forget what was chose&n"));
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forget);
    auto* line = new QHBoxLayout;
    line->addWidget(hint, 1);
    line->addWidget(m_forget);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->addLayout(line);
    layout->addWidget(table, 1);
    return place;
}

ImportReading ImportDialog::readWith(QWidget* parent, const Model& model, ImportRequest request)
{
    const QString name = request.connection.empty() ? forDisplay(toQString(request.options.fileName), 60) : tr("the database");
    return longTaskResult(parent, tr("Reading %1").arg(name), Cancellable::Yes, [&model, &request](LongTask& task) {
        request.options.cancel = &task.cancelled();
        request.options.progress = [&task](std::size_t done, std::size_t total) { task.progress(done, total); };
        return readImport(model, request);
    });
}

void ImportDialog::choose(const ColumnChoice& choice)
{
    ImportRequest request = m_request;
    std::erase_if(request.options.columns, [&](const ColumnChoice& old) {
        return old.field == choice.field || (!choice.header.empty() && old.header == choice.header);
    });
    request.options.columns.push_back(choice);
    read(std::move(request));
}

void ImportDialog::forget()
{
    ImportRequest request = m_request;
    request.options.columns.clear();
    request.options.columnMemory.clear();
    read(std::move(request));
}

void ImportDialog::readAgain()
{
    if (const QString objection = m_options->objection(); !objection.isEmpty()) {
        m_summary->setText(objection);
        setTextRole(m_summary, TextRole::Error);
        m_accept->setEnabled(false);
        return;
    }
    read(m_request);
}

/// What is shown stays where the reading is cancelled, but is of other options then, and can't be accepted.
void ImportDialog::read(ImportRequest request)
{
    m_options->fill(request);
    ImportReading reading = readWith(this, m_model, request);
    m_request = std::move(request);
    if (reading.failure && reading.failure->code == ErrorCode::Cancelled) {
        m_summary->setText(tr("Reading was cancelled. What stands below is of other choices."));
        setTextRole(m_summary, TextRole::Error);
        m_accept->setEnabled(false);
        return;
    }
    m_reading = std::move(reading);
    showReading();
}

QString ImportDialog::summary() const { return m_summary->text(); }

void ImportDialog::showReading()
{
    m_options->show(m_reading);
    m_columns->setTable(m_request.kind, m_reading.table);
    showRows();
    showMonths();
    showFindings();
    m_tabs->setTabVisible(0, !m_reading.table.columns.empty());
    m_tabs->setTabVisible(2, !m_reading.months.empty());
    m_forget->setVisible(hasChoosableColumns(m_request.kind));
    m_forget->setEnabled(!m_reading.source.choices.empty() || m_reading.source.decimalChoice.has_value());
    m_summary->setText(m_reading.failure ? messageText(*m_reading.failure) : summaryText());
    setTextRole(m_summary, m_reading.failure ? TextRole::Error : TextRole::Plain);
    const bool partly = hasErrors(m_reading.findings);
    m_accept->setText(partly ? tr("Im&port the rest") : tr("Im&port"));
    m_accept->setEnabled(!m_reading.failure && !m_reading.change.empty());
}

QString ImportDialog::summaryText() const
{
    QStringList lines;
    if (!m_reading.about.isEmpty())
        lines.append(m_reading.about + u'.');
    if (m_request.kind == ImportKind::Bill && !m_reading.source.encoding.empty())
        lines.append(tr("Read as %1, delimiter %2, decimal %3.")
                         .arg(toQString(m_reading.source.encoding), toQString(m_reading.source.delimiter),
                             toQString(m_reading.source.decimal)));
    if (m_request.kind == ImportKind::Inventory)
        lines.append(tr("%1 of %2 servers can be imported, with %3 disks.")
                         .arg(m_reading.rowsAccepted)
                         .arg(m_reading.rowsRead)
                         .arg(m_reading.disksAccepted));
    else if (m_request.kind == ImportKind::CompanyFacts)
        lines.append(tr("The filings give %1 inputs: %2 are new or other ones, %3 as they are.")
                         .arg(m_reading.rowsAccepted)
                         .arg(m_reading.rowsAccepted - m_reading.unchanged)
                         .arg(m_reading.unchanged));
    else
        lines.append(rowsText(m_request.kind, m_reading.rowsAccepted, m_reading.rowsRead));
    if (m_reading.rowsRejected > 0)
        lines.append(tr("%1 have errors and are left out, for the reasons under Findings.").arg(m_reading.rowsRejected));
    if (m_reading.rowsLeftOut > 0)
        lines.append(tr("%1 are left out as chosen.").arg(m_reading.rowsLeftOut));
    if (m_request.kind != ImportKind::CompanyFacts)
        lines.append(tr("New rows: %1, changed: %2, unchanged: %3, gone: %4.")
                         .arg(m_reading.preview.added)
                         .arg(m_reading.preview.changed)
                         .arg(m_reading.unchanged)
                         .arg(m_reading.preview.gone));
    if (m_request.kind == ImportKind::Inventory && m_reading.gone > 0)
        lines.append(m_request.options.gone == Gone::Remove ? tr("What is gone is removed.") : tr("What is gone stays."));
    lines.append(m_reading.change.empty() ? tr("There is nothing to change.")
                                          : tr("Nothing is changed until you accept; the import is one step to undo."));
    return lines.join(u' ');
}

void ImportDialog::showRows()
{
    std::vector<TextRow> rows;
    for (const PreviewedRow& row : m_reading.preview.rows)
        rows.push_back({{fateText(row.fate), schemaText(schemaOf(row.entity).label), row.name, row.field, row.before, row.after},
            false, -1});
    m_rows->setRows(std::move(rows));
    const int letter = fontMetrics().averageCharWidth();
    m_rowTable->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rowTable->setColumnWidth(column, std::clamp(m_rowTable->columnWidth(column), 10 * letter, 34 * letter));
}

void ImportDialog::showMonths()
{
    std::vector<TextRow> rows;
    for (const ReadMonth& month : m_reading.months)
        rows.push_back({{month.month, month.billed, month.effective}, false, -1});
    m_months->setRows(std::move(rows));
}

void ImportDialog::showFindings()
{
    std::vector<TextRow> rows;
    for (const Finding& finding : m_reading.findings) {
        const Error& what = finding.what;
        const auto detail = [&](std::string_view key) { return forDisplay(toQString(what.detail(key))); };
        Error bare = what;
        bare.details.clear();
        rows.push_back({{severityText(finding.severity), detail("row"), detail("column"), detail("found"), detail("expected"),
                            detail("row").isEmpty() ? messageText(what) : sentence(bare)},
            finding.severity == Severity::Error, -1});
    }
    m_findings->setRows(std::move(rows));
    const auto errors = std::count_if(m_reading.findings.begin(), m_reading.findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
    m_tabs->setTabText(3, m_reading.findings.empty() ? tr("F&indings") : tr("F&indings (%1)").arg(m_reading.findings.size()));
    if (errors > 0)
        m_tabs->setCurrentIndex(3);
}

} // namespace headroom
