// SPDX-License-Identifier: GPL-3.0-or-later
// The report: preview, printer, PDF.
#include "ui/shell/main_window.h"

#include "core/engine/other_numbers.h"
#include "core/exchange/workbook.h"
#include "core/report/report.h"
#include "ui/format/formatter.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/print/report_printer.h"
#include "ui/widgets/long_task.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

Paper localPaper() { return userLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4; }

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

/// With the scenario whose figures they are.
QString MainWindow::reportName() const
{
    const QString scenario = m_document.scenarioName();
    return scenario.isEmpty() ? m_document.displayName() : tr("%1, scenario %2").arg(m_document.displayName(), scenario);
}

Report MainWindow::report(const Projection& projection) const
{
    const QDate today = QDate::currentDate();
    ReportOptions options;
    options.file = toUtf8(reportName());
    options.preparedOn = Date(today.year(), today.month(), today.day());
    return buildReport(m_document.model(), projection, options);
}

void MainWindow::previewReport()
{
    if (const auto projection = currentProjection())
        headroom::previewReport(report(*projection), *projection, localPaper(), this);
}

void MainWindow::printReport()
{
    const auto projection = currentProjection();
    if (!projection)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(reportName());
    QPrintDialog dialog(&printer, this);
    if (askDialog(dialog) && !headroom::printReport(report(*projection), *projection, printer))
        tell(tr("The report could not be printed."), tr("The printer refused it."));
}

/// Beside the project, under its name; empty when nothing was chosen.
QString MainWindow::chooseTarget(const QString& title, const QString& suffix, const QString& filter)
{
    const QFileInfo file(m_document.filePath());
    const QString start = m_document.filePath().isEmpty() ? tr("report") : file.absolutePath() + u'/' + file.completeBaseName();
    QString path = QFileDialog::getSaveFileName(this, title, start + u'.' + suffix, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    return path;
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
    const Status status = writeReportPdf(report(*projection), *projection, localPaper(), path);
    if (!status.ok())
        tell(tr("The report could not be written."), messageText(status.error()));
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
    const std::string file = QFile::encodeName(path).toStdString();
    const Status status =
        longTaskResult(this, tr("Writing the workbook"), Cancellable::No, [&, model = m_document.model()](LongTask&) {
            const Result<TracedProjection> traced = traceProject(model);
            return traced.ok() ? writeWorkbook(model, *projection, *traced, options, file) : Status(traced.error());
        });
    if (!status.ok())
        tell(tr("The workbook could not be written."), messageText(status.error()));
    return status.ok();
}

} // namespace headroom
