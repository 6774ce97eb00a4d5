// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 8b to 8d of PERFORMANCE.md: the window from its start to figures on screen, one edit to a repainted dashboard, the report.
// Without a screen ("offscreen" paints into memory), so what a display adds is not in it.
#include "bench.h"

#include "core/base/kept_memory.h"
#include "core/report/report.h"
#include "ui/shell/main_window.h"
#include "ui/print/report_printer.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace headroom;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

void waitForFigures(Document& document)
{
    while (document.calculationState() == CalculationState::Running)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (document.calculationState() == CalculationState::Failed)
        qFatal("the project gives no figures");
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

std::unique_ptr<MainWindow> started(const QString& sample)
{
    auto window = std::make_unique<MainWindow>();
    window->resize(1600, 1000);
    window->openSample(sample);
    window->show();
    QCoreApplication::processEvents();
    waitForFigures(window->document());
    window->repaint();
    return window;
}

void editThroughTheWindow(MainWindow& window, const char* what, Entity entity, const char* name)
{
    window.showPage(MainWindow::PageId::Overview);
    waitForFigures(window.document());
    const Field& field = *schemaOf(entity).field(name);
    const Id id = window.document().model().rowAt(entity, 0).id;
    const Value first = field.read(window.document().model().rowAt(entity, 0));
    Decimal rate = std::get<Decimal>(first);
    line(what,
        median(15,
            [&] {
                rate = *Decimal::fromFraction(int128{rate.coefficient()} * 101, 100 * powerOfTen(rate.scale()), 6, Rounding::HalfAway);
                if (!window.document().setField(entity, id, field, rate).ok())
                    qFatal("the field can't be set");
                waitForFigures(window.document()); // what changed is painted as its events are handled
            }),
        "<= 16 ms, with 100,000 workloads <= 33 ms");
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory(); // as the program does
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"Headroom"_s);
    header("The window (rows 8b to 8d)");
    line("a window with the Lumen sample, built, calculated, painted", median(5, [] { started(u"lumen"_s); }), "<= 200 ms");
    const auto window = started(u"lumen"_s);
    editThroughTheWindow(*window, "Lumen: the discount rate to the repainted dashboard", Entity::Company, "discountRate");
    const auto projection = window->document().projection();
    ReportOptions options;
    options.preparedOn = Date(2026, 1, 2);
    const QString pdf = settings.filePath(u"report.pdf"_s);
    line("the report of Lumen as PDF",
        median(5,
            [&] {
                const Report report = buildReport(window->document().model(), *projection, options);
                if (!writeReportPdf(report, *projection, Paper::A4, pdf).ok())
                    qFatal("the report can't be written");
            }),
        "<= 120 ms for 10 pages");
    window->document().replace(bigModel(100000, 60), {}, Document::Standing::AsStored);
    waitForFigures(window->document());
    editThroughTheWindow(*window, "100,000 workloads: one edit to the repainted dashboard", Entity::DebtInstrument, "coupon");
    return 0;
}
