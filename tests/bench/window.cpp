// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 8 to 8d of PERFORMANCE.md: a table of a million rows, the window from its start to figures on screen, one edit to a repainted
// dashboard, the report.
// Without a screen ("offscreen" paints into memory), so what a display adds is not in it.
#include "bench.h"

#include "core/base/kept_memory.h"
#include "core/report/report.h"
#include "ui/models/row_order.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/page.h"
#include "ui/print/report_printer.h"
#include "ui/shell/main_window.h"
#include "ui/shell/trial_slider.h"
#include "ui/shell/what_if_panel.h"
#include "ui/widgets/entity_table.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
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

/// The goals are for two quiet cores: 113 and 17 ms are what a prototype reached, half as much again is allowed.
constexpr const char* paintGoal = "58 ms reached by the prototype";
constexpr const char* scrollGoal = "<= 16 ms";
constexpr const char* sortGoal = "<= 170 ms";
constexpr const char* filterGoal = "<= 26 ms";

/// Until the rows stand as wanted and are painted.
void waitForRows(EntityTable& table)
{
    while (table.order().isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    table.grid().viewport()->repaint();
}

void sortAMillion(EntityTable& table)
{
    const auto sort = [&](const char* what, const char* field) {
        const int column = table.model().columnOf(*schemaOf<Workload>().field(field));
        const auto by = [&](Qt::SortOrder order) {
            table.order().sort(column, order);
            waitForRows(table);
        };
        table.order().sort(-1, Qt::AscendingOrder);
        waitForRows(table);
        const std::string first = std::string("the first time, keys taken out: ") + what;
        line(first.c_str(), median(1, [&] { by(Qt::AscendingOrder); }), "");
        bool descending = false;
        line(what, median(5, [&] { by((descending = !descending) ? Qt::DescendingOrder : Qt::AscendingOrder); }), sortGoal);
    };
    sort("sort by a number", "cores");
    sort("sort by a million different names", "name");
    sort("sort by a choice", "operatingSystem");
    table.order().sortBy({});
    waitForRows(table);
}

void filterAMillion(EntityTable& table)
{
    const auto filter = [&](const char* what, const char* field, const QStringList& texts) {
        const int column = table.model().columnOf(*schemaOf<Workload>().field(field));
        qsizetype next = 0;
        const auto set = [&] {
            table.order().setFilter(column, texts.at(next++ % texts.size()));
            waitForRows(table);
        };
        const std::string first = std::string("the first time, keys taken out: ") + what;
        line(first.c_str(), median(1, set), "");
        line(what, median(6, set), filterGoal);
        table.order().clearFilters();
        waitForRows(table);
    };
    filter("filter by a number", "cores", {u">10"_s, u"<=4"_s, u"5..9"_s});
    filter("filter by a part of a name", "name", {u"99"_s, u"server-1"_s, u"777"_s});
    filter("filter by a choice", "operatingSystem", {u"linux"_s, u"windows"_s});
}

void editAMillion(Document& document, EntityTable& table)
{
    const int cores = table.model().columnOf(*schemaOf<Workload>().field("cores"));
    table.order().sort(cores, Qt::AscendingOrder);
    waitForRows(table);
    int wanted = 20;
    const auto edit = [&] {
        if (!table.order().setData(table.order().index(3, cores), QString::number(++wanted)))
            qFatal("the cell can't be edited");
        table.grid().viewport()->repaint();
    };
    std::vector<Times> times;
    for (int i = 0; i < 9; ++i) { // the figures are awaited between edits, not within
        times.push_back(median(1, edit));
        waitForFigures(document);
    }
    std::sort(times.begin(), times.end(), [](Times a, Times b) { return a.wall < b.wall; });
    line("an edit of the sorted table, painted (CPU: with the figures' thread)", times[times.size() / 2], scrollGoal);
}

void aMillionRows()
{
    header("A table of a million workloads (row 8)");
    Document document;
    document.replace(bigModel(1000000, 12), {}, Document::Standing::AsStored);
    waitForFigures(document);
    std::unique_ptr<WorkloadsPage> page;
    line("the page, built and painted first",
        median(3,
            [&] {
                page = std::make_unique<WorkloadsPage>(document);
                page->resize(1600, 1000);
                page->show();
                QCoreApplication::processEvents(); // what is not on screen is not painted
                page->repaint();
            }),
        paintGoal);
    EntityTable& table = page->workloads().table();
    QScrollBar& bar = *table.grid().verticalScrollBar();
    line("scrolled to somewhere else and painted", median(40, [&] {
        bar.setValue((bar.value() + bar.maximum() / 7) % bar.maximum());
        table.grid().viewport()->repaint();
    }),
        scrollGoal);
    sortAMillion(table);
    filterAMillion(table);
    editAMillion(document, table);
}

/// A slider beside the explanation goes one place on: to the figures that follow it, painted.
void moveASlider(MainWindow& window)
{
    ExplainQuery query;
    query.target = "npv";
    emit window.page(MainWindow::PageId::Overview).explainRequested(query);
    WhatIfPanel& panel = window.explanation().whatIf();
    panel.tryInput(Entity::AzurePlan, window.document().model().azure().id, *schemaOf(Entity::AzurePlan).field("globalDiscount"));
    QSlider& slider = panel.sliders().front()->slider();
    bool isFollowed = false;
    QObject::connect(&panel, &WhatIfPanel::followed, &panel, [&] { isFollowed = true; });
    line("Lumen: a slider's move to the figures that follow it",
        median(31,
            [&] {
                isFollowed = false;
                slider.setValue(slider.value() + 1);
                while (!isFollowed)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            }),
        "<= 50 ms");
    panel.reset();
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
    aMillionRows();
    if (QCoreApplication::arguments().contains(u"rows"_s)) // these alone
        return 0;
    header("The window (rows 8b to 8d)");
    line("a window with the Lumen sample, built, calculated, painted", median(5, [] { started(u"lumen"_s); }), "<= 200 ms");
    const auto window = started(u"lumen"_s);
    editThroughTheWindow(*window, "Lumen: the discount rate (key figures) to the repainted dashboard", Entity::Company, "discountRate");
    editThroughTheWindow(*window, "Lumen: a price of energy (charts and statement too) to the same", Entity::Site, "pricePerKwh");
    moveASlider(*window);
    waitForFigures(window->document());
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
