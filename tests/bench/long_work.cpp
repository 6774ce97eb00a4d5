// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with many workloads, through the window: how long it takes, and how long the window stands still meanwhile.
// Arguments: the number of workloads (100000), then a part of the names of what is to be measured.
// Without a screen ("offscreen" paints into memory), so what a display adds is not in it.
#include "bench.h"

#include "core/base/kept_memory.h"
#include "core/store/session.h"
#include "ui/document/journal.h"
#include "ui/models/row_order.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/project_page.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/entity_grid.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/find_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace headroom;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

/// The longest time between two turns of the event loop.
class Stalls
{
public:
    Stalls()
    {
        m_timer.callOnTimeout([this] { look(); });
        m_timer.start(5);
    }
    void look()
    {
        const auto now = Clock::now();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        if (!m_dialog.isEmpty())
            return;
        if (const auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            m_dialog = dialog->windowTitle();
    }
    Clock::duration longest() const { return m_longest; }
    QString dialog() const { return m_dialog; }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    Clock::duration m_longest{};
    QString m_dialog;
};

struct Desk
{
    QTemporaryDir folder;
    QTemporaryDir state;
    MainWindow window{state.path()};
    EntityTable* table = nullptr;
    EntityGrid& grid() { return table->grid(); }
    Document& document() { return window.document(); }
};

void settle(Desk& desk)
{
    while (desk.document().calculationState() == CalculationState::Running || (desk.table && desk.table->order().isBusy()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    static_cast<void>(desk.document().journal() ? desk.document().journal()->waitUntilWritten() : done());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QString wanted;

template<class Work> void measure(Desk& desk, const char* what, Work work)
{
    if (!QString::fromLatin1(what).contains(wanted))
        return;
    settle(desk);
    Stalls stalls;
    const auto start = Clock::now();
    work();
    const auto end = Clock::now();
    stalls.look();
    QCoreApplication::processEvents(); // what is painted after it
    stalls.look();
    std::printf("%-44s %10.0f ms, still for %8.0f ms  %s\n", what, milliseconds(end - start), milliseconds(stalls.longest()),
        qPrintable(stalls.dialog()));
    std::fflush(stdout);
}

void selectColumn(Desk& desk, const char* name)
{
    EntityGrid& grid = desk.grid();
    const int column = desk.table->model().columnOf(*schemaOf<Workload>().field(name));
    grid.setCurrentIndex(grid.model()->index(0, column));
    grid.selectionModel()->select(
        QItemSelection(grid.model()->index(0, column), grid.model()->index(grid.model()->rowCount() - 1, column)),
        QItemSelectionModel::ClearAndSelect);
}

void edits(Desk& desk)
{
    EntityGrid& grid = desk.grid();
    const auto undo = [&] { desk.document().undo(); };
    selectColumn(desk, "note");
    measure(desk, "clear a column", [&] { grid.clearCells(); });
    selectColumn(desk, "cores");
    measure(desk, "fill a column down", [&] { grid.fillDown(); });
    measure(desk, "undo the fill", undo);
    QString block;
    for (int i = 0; i < grid.model()->rowCount(); ++i)
        block += u"pasted-%1\t%2\n"_s.arg(i).arg(1 + i % 60);
    QApplication::clipboard()->setText(block);
    grid.setCurrentIndex(grid.model()->index(0, 0));
    measure(desk, "paste two columns", [&] { grid.paste(); });
    measure(desk, "undo the paste", undo);
    measure(desk, "find", [&] {
        grid.find();
        desk.grid().findChild<FindBar*>(u"findBar"_s)->findChild<QLineEdit*>()->setText(u"server"_s);
        grid.findNext();
    });
    measure(desk, "replace all", [&] {
        auto* bar = grid.findChild<FindBar*>(u"findBar"_s);
        bar->findChildren<QLineEdit*>().at(1)->setText(u"host"_s);
        for (QToolButton* button : bar->findChildren<QToolButton*>())
            if (button->text() == u"All"_s)
                button->click();
    });
    measure(desk, "undo the replacement", undo);
    measure(desk, "sum a selected table", [&] {
        QString told;
        const auto connection = QObject::connect(&grid, &GridView::summaryChanged, [&](const QString& text) { told = text; });
        grid.selectAll();
        while (told.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
    });
    selectColumn(desk, "name");
    measure(desk, "copy a column", [&] { grid.copy(); });
    measure(desk, "delete all rows but one", [&] {
        grid.selectionModel()->select(
            QItemSelection(grid.model()->index(1, 0), grid.model()->index(grid.model()->rowCount() - 1, 0)),
            QItemSelectionModel::ClearAndSelect);
        grid.removeRows();
    });
    measure(desk, "undo the deletion", undo);
}

void exports(Desk& desk)
{
    const auto path = [&](const char* name) { return desk.folder.filePath(QString::fromLatin1(name)); };
    const auto check = [](bool fine) {
        if (!fine)
            std::printf("  it failed\n");
    };
    measure(desk, "table as CSV", [&] { check(desk.window.exportTableTo(*desk.grid().model(), path("t.csv"))); });
    measure(desk, "table as JSON", [&] { check(desk.window.exportTableTo(*desk.grid().model(), path("t.json"))); });
    measure(desk, "project as JSON", [&] { check(desk.window.exportJsonTo(path("p.json"))); });
    measure(desk, "workbook", [&] { check(desk.window.exportWorkbookTo(path("p.xlsx"))); });
    measure(desk, "report as PDF", [&] { check(desk.window.exportPdfTo(path("p.pdf"))); });
    measure(desk, "open the JSON", [&] { check(desk.window.openPath(path("p.json"))); });
}

void projectFiles(Desk& desk)
{
    const QString path = desk.folder.filePath(u"a.headroom"_s);
    measure(desk, "save", [&] { desk.window.saveTo(path); });
    measure(desk, "save again", [&] { desk.window.saveTo(path); });
    measure(desk, "open", [&] { desk.window.openPath(path); });
    measure(desk, "an edit", [&] {
        static_cast<void>(desk.document().setField(
            Entity::Company, 1, *schemaOf<Company>().field("taxRate"), Decimal(31, 2)));
    });
}

void versions(Desk& desk)
{
    desk.window.showPage(MainWindow::PageId::Project);
    auto& page = static_cast<ProjectPage&>(desk.window.page(MainWindow::PageId::Project));
    desk.window.askDialog = [](QDialog& dialog) {
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
            line->setText(u"First"_s);
        return true;
    };
    measure(desk, "make a version", [&] { emit page.saveRequested(); });
    if (desk.document().versions().empty())
        return;
    const Id id = desk.document().versions().front().id;
    selectColumn(desk, "cores");
    desk.grid().fillDown();
    settle(desk);
    measure(desk, "compare with the version", [&] { emit page.compareRequested(id); });
    measure(desk, "restore the version", [&] { emit page.restoreRequested(id); });
    measure(desk, "open the version", [&] { emit page.openRequested(id); });
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
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"100000"_s).toInt();
    wanted = arguments.value(2);
    Desk desk;
    desk.window.tell = [](const QString& what, const QString& why) { std::printf("  %s %s\n", qPrintable(what), qPrintable(why)); };
    desk.window.askUnsaved = [] { return MainWindow::Answer::Discard; };
    desk.window.resize(1600, 1000);
    desk.window.document().replace(bigModel(count, 60), {}, Document::Standing::AsStored);
    desk.window.showPage(MainWindow::PageId::Workloads);
    desk.table = &static_cast<WorkloadsPage&>(desk.window.page(MainWindow::PageId::Workloads)).workloads().table();
    desk.window.show();
    settle(desk);
    std::printf("%d workloads\n", count);
    projectFiles(desk);
    edits(desk);
    versions(desk);
    exports(desk);
    return 0;
}
