// SPDX-License-Identifier: GPL-3.0-or-later
// The report: preview, printer, PDF.
#include "ui/shell/main_window.h"

#include "core/engine/other_numbers.h"
#include "core/exchange/workbook.h"
#include "core/report/report.h"
#include "ui/charts/output_file.h"
#include "ui/charts/output_target.h"
#include "ui/document/project_json_file.h"
#include "ui/format/explanation_text.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/report_request.h"
#include "ui/print/report_printer.h"
#include "ui/shell/table_file.h"
#include "ui/widgets/long_task.h"

#include <QApplication>
#include <QDate>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Who cancelled it knows, but sees that there is no file.
void tellNotWritten(MainWindow& window, const QString& what, const Status& status)
{
    if (!status.ok() && status.error().code == ErrorCode::Cancelled)
        window.statusBar()->showMessage(MainWindow::tr("Cancelled: nothing was written."), 10000);
    else if (!status.ok())
        window.tell(what, messageText(status.error()));
}

} // namespace

/// Null, and said, while there are no figures of what stands in the window.
std::shared_ptr<const Projection> MainWindow::currentProjection()
{
    if (m_document.calculationState() == CalculationState::Current)
        return m_document.projection();
    if (m_document.calculationState() == CalculationState::Running)
        tell(tr("The figures are still being calculated."), tr("Try again in a moment."));
    else
        tell(tr("There is nothing to report."), messageText(*m_document.calculationError()));
    return nullptr;
}

QString MainWindow::reportName() const { return headroom::reportName(m_document); }

/// Those of the report page where they are there already; else computed while the window waits. Nothing when the user ended that, or
/// when what is to be left out has no name, which is said.
std::optional<std::shared_ptr<const ReportAnalyses>> MainWindow::reportAnalyses()
{
    const auto without = sectionsWithout(m_document.model(), {});
    if (!without.ok()) {
        tell(tr("The report has no such section."), messageText(without.error()));
        return std::nullopt;
    }
    if (auto* shown = m_pages[static_cast<std::size_t>(PageId::Report)])
        if (auto known = static_cast<ReportPage*>(shown)->analyses())
            return known;
    const auto made = longTaskResult(this, tr("Computing the report"), Cancellable::Yes,
        [project = m_document.project(), shown = m_document.model(), options = analysisOptions(m_document, {})](
            LongTask& task) mutable {
            options.watch = {&task.cancelled(), [&task](std::int64_t done, std::int64_t total) {
                                 task.progress(static_cast<std::size_t>(done), static_cast<std::size_t>(total));
                             }};
            return analyseForReport(project, shown, options);
        });
    if (made.ok())
        return std::make_shared<const ReportAnalyses>(*made);
    if (made.error().code != ErrorCode::Cancelled)
        tell(tr("The report could not be computed."), messageText(made.error()));
    return std::nullopt;
}

void MainWindow::previewReport() { showPage(PageId::Report); }

void MainWindow::printReport()
{
    const auto projection = currentProjection();
    const auto analyses = projection ? reportAnalyses() : std::nullopt;
    if (!analyses)
        return;
    const ReportSetup setup = chosenSetup(m_document).setup;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(reportName());
    printer.setPageSize(QPageSize(setup.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (askDialog(dialog) && !headroom::printReport(reportOf(m_document, *projection, *analyses), *projection, setup, printer))
        tell(tr("The report could not be printed."), tr("The printer refused it."));
}

/// Beside the project, under its name; empty when nothing was chosen.
QString MainWindow::chooseTarget(const QString& title, const QString& suffix, const QString& filter)
{
    const QFileInfo file(m_document.filePath());
    const QString start = m_document.filePath().isEmpty() ? startFolder() + u'/' + tr("report")
                                                          : file.absolutePath() + u'/' + file.completeBaseName();
    return askForTarget(this, {title, start + u'.' + suffix, filter});
}

void MainWindow::exportPdf()
{
    if (!currentProjection())
        return;
    if (const QString path = chooseTarget(tr("Export the report"), u"pdf"_s, tr("PDF (*.pdf)")); !path.isEmpty())
        exportPdfTo(path);
}

bool MainWindow::exportPdfTo(const QString& path)
{
    const auto projection = currentProjection();
    if (!projection)
        return false;
    const auto analyses = reportAnalyses();
    if (!analyses)
        return false;
    const Status status =
        writeReportPdf(reportOf(m_document, *projection, *analyses), *projection, chosenSetup(m_document).setup, path);
    tellNotWritten(*this, tr("The report could not be written."), status);
    return status.ok();
}

void MainWindow::exportWorkbook()
{
    if (!currentProjection())
        return;
    const QString path = chooseTarget(tr("Export as workbook"), u"xlsx"_s, tr("Workbook (*.xlsx)"));
    if (!path.isEmpty())
        exportWorkbookTo(path);
}

bool MainWindow::exportWorkbookTo(const QString& path)
{
    const auto projection = currentProjection();
    if (!projection)
        return false;
    const QDate today = QDate::currentDate();
    WorkbookOptions options;
    options.file = toUtf8(reportName());
    options.preparedOn = Date(today.year(), today.month(), today.day());
    options.words = coreWords(toQString(m_document.model().company().reportLanguage.view()));
    const std::string file = QFile::encodeName(path).toStdString();
    const Status status =
        longTaskResult(this, tr("Writing the workbook"), Cancellable::Yes, [&, model = m_document.model()](LongTask& task) {
            options.watch = task.watch();
            ProjectOptions tracing;
            tracing.cancel = &task.cancelled();
            const Result<TracedProjection> traced = traceProject(model, tracing);
            return traced.ok() ? writeWorkbook(model, *projection, *traced, options, file) : Status(traced.error());
        });
    tellNotWritten(*this, tr("The workbook could not be written."), status);
    return status.ok();
}

void MainWindow::exportJson()
{
    const QString path = chooseTarget(tr("Export project as JSON"), u"json"_s, tr("Projects as JSON (*.json)"));
    if (!path.isEmpty())
        exportJsonTo(path);
}

bool MainWindow::exportJsonTo(const QString& path)
{
    const Status status = longTaskResult(this, tr("Writing the project"), Cancellable::Yes,
        [path, model = m_document.project(), versions = m_document.versions()](LongTask& task) -> Status {
            const std::string json = projectJson(model, versions, task.watch());
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            return writeOutput(path, QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
        });
    tellNotWritten(*this, tr("The project could not be written."), status);
    return status.ok();
}

namespace {

QTableView* tableAround(QWidget* widget)
{
    while (widget && !qobject_cast<QTableView*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<QTableView*>(widget);
}

} // namespace

/// For commands that ask which table is meant while nothing, or what belongs to no table, has the focus.
void MainWindow::rememberTable(QWidget* focus)
{
    QTableView* const table = tableAround(focus);
    if (table && (table->window() == this || table->window()->parentWidget() == this))
        m_lastTable = table;
}

/// Of the table with the focus; else of the one that had it last and still is to be seen.
void MainWindow::exportTable()
{
    const QTableView* table = tableAround(QApplication::focusWidget() ? QApplication::focusWidget() : focusWidget());
    if (!table && m_lastTable && m_lastTable->isVisible())
        table = m_lastTable;
    if (!table || !table->model()) {
        tell(tr("No table has the focus."), tr("Go into a table first, by mouse or Tab."));
        return;
    }
    const QPointer<QAbstractItemModel> shown = table->model();
    const QString path = chooseTarget(tr("Export table"), u"csv"_s, tr("Comma-separated values (*.csv);;JSON (*.json)"));
    if (!path.isEmpty() && shown)
        exportTableTo(*shown, path);
}

bool MainWindow::exportTableTo(const QAbstractItemModel& table, const QString& path)
{
    const Status status = writeTable(table, path, this, tr("Writing the table"));
    if (!status.ok() && status.error().code == ErrorCode::ChangeStale)
        tell(tr("The table could not be written."), tr("It changed meanwhile. Try again."));
    else
        tellNotWritten(*this, tr("The table could not be written."), status);
    return status.ok();
}

} // namespace headroom
