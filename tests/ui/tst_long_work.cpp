// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long with many rows: it can be cancelled, which changes nothing; what it does is what it does with few.
#include "tests/ui/long_work_support.h"

#include "ui/document/project_json_file.h"
#include "ui/models/row_order.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/project_page.h"
#include "ui/widgets/entity_grid.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/long_task.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

constexpr int many = 6000; // more than is done at once

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The window with many workloads, shown on their page.
struct Desk
{
    Desk()
    {
        window.document().replace(largeProject(many), {}, Document::Standing::AsStored);
        window.showPage(PageId::Workloads);
        table = &static_cast<WorkloadsPage&>(window.page(PageId::Workloads)).workloads().table();
        window.show();
        before = document().project();
    }
    Document& document() { return window.document(); }
    EntityGrid& grid() { return table->grid(); }
    QAbstractItemModel& model() { return *table->grid().model(); }
    void select(int first, int last, int column = 0)
    {
        grid().setCurrentIndex(model().index(first, column));
        grid().selectionModel()->select(
            QItemSelection(model().index(first, column), model().index(last, column)), QItemSelectionModel::ClearAndSelect);
    }
    bool isUntouched() { return document().project() == before && !document().canUndo() && !document().isModified(); }

    TestWindow window;
    EntityTable* table = nullptr;
    Model before;
    QTemporaryDir folder;
};

} // namespace

class LongWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { showLongTasksAfter(std::chrono::milliseconds(0)); }
    void cleanup() { showLongTasksAfter(std::chrono::milliseconds(500)); }
    void aCancelledExportLeavesTheFileAsItWas_data();
    void aCancelledExportLeavesTheFileAsItWas();
    void anExportInStepsIsTheSame_data();
    void anExportInStepsIsTheSame();
    void aTableThatChangesMeanwhileIsNotWritten();
    void aCancelledCopyLeavesTheClipboardAsItWas();
    void aCancelledCutTakesNothing();
    void aCancelledRemovalRemovesNothing();
    void manyRowsAreRemovedInOneStep_data();
    void manyRowsAreRemovedInOneStep();
    void aCancelledVersionIsNotMade();
    void aVersionThatIsNotReadChangesNothing();
};

void LongWorkTest::aCancelledExportLeavesTheFileAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("table as CSV") << u"t.csv"_s << u"Writing the table"_s;
    QTest::newRow("table as JSON") << u"t.json"_s << u"Writing the table"_s;
    QTest::newRow("project as JSON") << u"p.json"_s << u"Writing the project"_s;
    QTest::newRow("workbook") << u"p.xlsx"_s << u"Writing the workbook"_s;
}

void LongWorkTest::aCancelledExportLeavesTheFileAsItWas()
{
    QFETCH(const QString, name);
    QFETCH(const QString, title);
    Desk desk;
    QVERIFY(waitForFigures(desk.document()));
    const QString path = desk.folder.filePath(name);
    put(path, "what stood there");
    const auto exported = [&] {
        return name.startsWith(u't') ? desk.window.exportTableTo(desk.model(), path)
            : name.endsWith(u"json") ? desk.window.exportJsonTo(path)
                                     : desk.window.exportWorkbookTo(path);
    };
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        QVERIFY(!exported());
        QCOMPARE(eyes.title, title);
    }
    QVERIFY2(desk.window.told.isEmpty(), qPrintable(desk.window.told.join(u'\n'))); // who pressed Cancel knows
    QCOMPARE(contentOf(path), QByteArray("what stood there"));
    QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    const Eyes eyes(Eyes::Cancel::Never);
    QVERIFY2(exported(), qPrintable(desk.window.told.join(u'\n')));
    QVERIFY(contentOf(path).size() > 100'000);
    QVERIFY(desk.isUntouched());
}

void LongWorkTest::anExportInStepsIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"t.csv"_s;
    QTest::newRow("JSON") << u"t.json"_s;
}

void LongWorkTest::anExportInStepsIsTheSame()
{
    QFETCH(const QString, name);
    Desk desk;
    {
        const Eyes eyes(Eyes::Cancel::Never);
        QVERIFY(desk.window.exportTableTo(desk.model(), desk.folder.filePath(u"steps-"_s + name)));
        QCOMPARE(eyes.title, u"Writing the table"_s);
        QVERIFY(eyes.moved);
    }
    showLongTasksAfter(std::chrono::minutes(10)); // in one go
    QVERIFY(desk.window.exportTableTo(desk.model(), desk.folder.filePath(name)));
    QCOMPARE(contentOf(desk.folder.filePath(name)), contentOf(desk.folder.filePath(u"steps-"_s + name)));
}

void LongWorkTest::aTableThatChangesMeanwhileIsNotWritten()
{
    Desk desk;
    const QString path = desk.folder.filePath(u"t.csv"_s);
    Eyes eyes(Eyes::Cancel::Never);
    eyes.once = [&] { QVERIFY(desk.document().apply(*removeRow(desk.before, Entity::Workload, 20)).ok()); };
    QVERIFY(!desk.window.exportTableTo(desk.model(), path));
    QCOMPARE(desk.window.told.size(), 1);
    QVERIFY2(desk.window.told.front().contains(u"changed meanwhile"), qPrintable(desk.window.told.front()));
    QVERIFY(!QFile::exists(path));
}

void LongWorkTest::aCancelledCopyLeavesTheClipboardAsItWas()
{
    Desk desk;
    QApplication::clipboard()->setText(u"what was copied before"_s);
    desk.select(0, many - 1);
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        desk.grid().copy();
        QCOMPARE(eyes.title, u"Copying"_s);
    }
    QCOMPARE(QApplication::clipboard()->text(), u"what was copied before"_s);
    const Eyes eyes(Eyes::Cancel::Never);
    desk.grid().copy();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), many);
}

void LongWorkTest::aCancelledCutTakesNothing()
{
    Desk desk;
    const std::vector<int> columns = desk.grid().shownColumns();
    const Workload& row = *desk.before.table<Workload>().find(20);
    const auto clearable = std::find_if(columns.begin(), columns.end(), [&](int column) {
        const Field& field = desk.table->model().field(column);
        return field.optional && !isBlank(field.read(row));
    });
    QVERIFY(clearable != columns.end());
    desk.select(0, many - 1, *clearable);
    const Eyes eyes(Eyes::Cancel::AtOnce);
    desk.grid().cut();
    QCOMPARE(eyes.title, u"Copying"_s);
    QVERIFY(desk.isUntouched());
}

void LongWorkTest::aCancelledRemovalRemovesNothing()
{
    Desk desk;
    desk.select(1, many - 1);
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        desk.grid().removeRows();
        QCOMPARE(eyes.title, u"Removing rows"_s);
    }
    QVERIFY(desk.isUntouched());
    QCOMPARE(desk.model().rowCount(), many + 2);
    QCOMPARE(desk.grid().selectedCells().rows.size(), std::size_t{many - 1}); // for another try
}

enum class Shown { AsTheyAre, Sorted, Filtered };

void LongWorkTest::manyRowsAreRemovedInOneStep_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("step"); // each so many-th row goes
    QTest::newRow("in a row") << int(Shown::AsTheyAre) << 1;
    QTest::newRow("every third") << int(Shown::AsTheyAre) << 3;
    QTest::newRow("in a row, sorted") << int(Shown::Sorted) << 1;
    QTest::newRow("every third, sorted") << int(Shown::Sorted) << 3;
    QTest::newRow("in a row, filtered") << int(Shown::Filtered) << 1;
}

void LongWorkTest::manyRowsAreRemovedInOneStep()
{
    QFETCH(const int, shown);
    QFETCH(const int, step);
    Desk desk;
    const QAbstractItemModelTester below(&desk.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester above(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    RowOrder& order = desk.table->order();
    const int name = desk.table->model().columnOf(*schemaOf<Workload>().field("name"));
    if (Shown(shown) == Shown::Sorted)
        order.sort(name, Qt::DescendingOrder);
    else if (Shown(shown) == Shown::Filtered)
        order.setFilter(name, u"server-1"_s);
    QTRY_VERIFY(!order.isBusy());
    const int rows = desk.model().rowCount();
    QItemSelection selection;
    std::set<Id> going;
    for (int row = 5; row < rows - 5; row += step) {
        const QModelIndex cell = desk.model().index(row, name);
        selection.merge(QItemSelection(cell, cell), QItemSelectionModel::Select);
        going.insert(cell.data(EntityTableModel::IdRole).toInt());
    }
    QVERIFY(going.size() > 1000);
    desk.grid().setCurrentIndex(desk.model().index(5, name));
    desk.grid().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QSignalSpy removals(&desk.table->model(), &QAbstractItemModel::rowsRemoved);
    desk.grid().removeRows();
    QVERIFY2(removals.size() <= 64, qPrintable(QString::number(removals.size()))); // not one by one
    const Table<Workload>& left = desk.document().project().table<Workload>();
    QCOMPARE(left.size(), desk.before.table<Workload>().size() - going.size());
    for (const Workload& row : left)
        QVERIFY(!going.contains(row.id));
    QTRY_VERIFY(!order.isBusy());
    QCOMPARE(desk.table->model().rowCount(), static_cast<int>(left.size()));
    QCOMPARE(desk.model().rowCount(), rows - static_cast<int>(going.size()));
    for (int row = 0; row < desk.model().rowCount(); ++row)
        QVERIFY(!going.contains(desk.model().index(row, name).data(EntityTableModel::IdRole).toInt()));
    desk.document().undo();
    QVERIFY(desk.document().project() == desk.before);
    QTRY_VERIFY(!order.isBusy());
    QCOMPARE(desk.table->model().rowCount(), many + 2);
    desk.document().redo();
    QCOMPARE(desk.document().project().table<Workload>().size(), desk.before.table<Workload>().size() - going.size());
}

void LongWorkTest::aCancelledVersionIsNotMade()
{
    Desk desk;
    desk.window.showPage(PageId::Project);
    auto& page = static_cast<ProjectPage&>(desk.window.page(PageId::Project));
    desk.window.askDialog = [](QDialog& dialog) {
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
            line->setText(u"First"_s);
        return true;
    };
    {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        emit page.saveRequested();
        QCOMPARE(eyes.title, u"Saving the version"_s);
    }
    QVERIFY2(desk.window.told.isEmpty(), qPrintable(desk.window.told.join(u'\n')));
    QVERIFY(desk.document().versions().empty());
    QVERIFY(desk.isUntouched());
    const Eyes eyes(Eyes::Cancel::Never);
    emit page.saveRequested();
    QCOMPARE(desk.document().versions().size(), std::size_t{1});
    QVERIFY(modelOf(desk.document().versions().front()).value() == desk.before);
}

void LongWorkTest::aVersionThatIsNotReadChangesNothing()
{
    Desk desk;
    auto version = makeVersion({}, smallProject(), {"First", "", 1'700'000'000});
    QVERIFY(version.ok());
    desk.document().replace(desk.before, {}, Document::Standing::AsStored, {*version});
    desk.window.showPage(PageId::Project);
    auto& page = static_cast<ProjectPage&>(desk.window.page(PageId::Project));
    for (const auto request : {&ProjectPage::openRequested, &ProjectPage::restoreRequested, &ProjectPage::compareRequested}) {
        const Eyes eyes(Eyes::Cancel::AtOnce);
        emit(page.*request)(version->id);
        QCOMPARE(eyes.title, u"Reading the version"_s);
        QVERIFY(desk.isUntouched());
        QVERIFY2(desk.window.told.isEmpty(), qPrintable(desk.window.told.join(u'\n')));
    }
}

HEADROOM_TEST(LongWorkTest);
#include "tst_long_work.moc"
