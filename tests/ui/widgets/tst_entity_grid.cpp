// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the window by key and mouse, as in a spreadsheet.
#include "tests/support/testing.h"

#include "ui/models/row_order.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/entity_table.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/frozen_columns.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Model estate()
{
    Model model = Model::empty(Month(2024, 1));
    for (const char* name : {"Denver", "Monroe"}) {
        Site site;
        site.name = name;
        static_cast<void>(apply(model, insertRow(model, Entity::Site, site)));
    }
    struct Machine
    {
        const char* name;
        Id site;
        int cores;
        int memory;
    };
    for (const Machine& m : {Machine{"web 10", 1, 8, 32}, {"db", 2, 4, 64}, {"web 9", 1, 8, 16}, {"file", 2, 2, 8}, {"mail", 1, 16, 128}}) {
        Workload w;
        w.name = m.name;
        w.site = {m.site};
        w.cores = m.cores;
        w.memoryGib = m.memory;
        static_cast<void>(apply(model, insertRow(model, Entity::Workload, w)));
    }
    return model;
}

/// A table of workloads in a window of its own; settings in a folder of the test.
struct Shown
{
    Shown()
    {
        document.replace(estate(), {}, Document::Standing::AsStored);
        EntityTableOptions options;
        options.fields = {"name", "site", "cores", "memoryGib", "operatingSystem", "application"};
        options.filtered = true;
        table = std::make_unique<EntityTable>(document, Entity::Workload, options);
        table->resize(1100, 500);
        table->show();
        static_cast<void>(QTest::qWaitForWindowActive(table.get()));
        grid().setFocus();
    }
    EntityGrid& grid() const { return table->grid(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            all.append(grid().model()->index(row, 0).data().toString());
        return all;
    }
    const Workload& workload(Id id) const { return *document.model().table<Workload>().find(id); }
    void select(int top, int left, int bottom, int right) const
    {
        grid().setCurrentIndex(grid().model()->index(top, left));
        grid().selectionModel()->select(QItemSelection(grid().model()->index(top, left), grid().model()->index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    /// The first letter opens the editor.
    void type(const QString& text, Qt::KeyboardModifiers withEnter) const
    {
        QTest::keyClick(&grid(), text.front().toLatin1());
        auto* editor = grid().findChild<QLineEdit*>();
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return, withEnter);
    }
    /// Undone, everything is as it was, in one step.
    bool wasOneStep() const
    {
        Document& edited = const_cast<Document&>(document);
        edited.undo();
        return !edited.canUndo() && edited.model() == estate();
    }

    Document document;
    std::unique_ptr<EntityTable> table;
};

enum Column { Name, Site_, Cores, Memory, System, Application };

/// The signs of another country, as long as it lives.
struct InLocale
{
    explicit InLocale(QLocale::Language language, QLocale::Country country) { QLocale::setDefault(QLocale(language, country)); }
    ~InLocale() { QLocale::setDefault(before); }
    QLocale before;
};

/// Pastes, and presses the button that says `answer` where a question comes up; the question.
QString pasteAndAnswer(EntityGrid& grid, const QString& text, const QString& answer)
{
    QGuiApplication::clipboard()->setText(text);
    QString asked;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = box->text();
        for (QAbstractButton* button : box->buttons())
            if (button->text().remove(u'&') == answer) {
                button->click();
                return;
            }
        box->reject();
    });
    answering.start(0);
    QTest::keySequence(&grid, QKeySequence::Paste);
    return asked;
}

} // namespace

class EntityGridTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void aClickOnTheHeaderSorts();
    void sortsByKeyAndKeepsTheCurrentRow();
    void editsASortedTableInPlace();
    void filtersByColumn();
    void aChipSaysWhatIsFiltered();
    void filtersByAnyColumn();
    void aFilteredPasteTouchesOnlyWhatIsShown();
    void findsAndReplaces();
    void findsAPartOfANumber();
    void aRefusedPasteSaysWhichCell();
    void columnsAreChosenAndRemembered();
    void controlEnterFillsTheSelection();
    void fillsDownAndRight();
    void theHandleGoesOnWithASeries();
    void clearsCutsAndNamesTheStep();
    void insertsTheDate();
    void enterStaysInTheSelection();
    void tabThenEnterGoesBack();
    void controlArrowsGoToTheEndOfTheData();
    void selectsRowsAndColumnsByKey();
    void removesOnlyWhatIsSelected();
    void sumsTheSelection();
    void copiesTextAndHtml();
    void copiedBlocksComeBack();
    void aShortRowLeavesTheOtherCellsAlone();
    void saysWhatHasNoPlace();
    void saysWhichValuesDoNotApply();
    void aBlockInOtherSignsIsAskedFor();
    void aBlockThatMayBeEitherIsAskedFor();
    void aBlockThatContradictsItselfIsRefused();
    void whatWasCopiedHereIsNotAskedFor();
    void theFirstColumnStandsStill();
    void readersHearHeadersAndCells();

private:
    QTemporaryDir m_settings;
};

void EntityGridTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Headroom"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void EntityGridTest::aClickOnTheHeaderSorts()
{
    const Shown shown;
    QHeaderView& header = *shown.grid().horizontalHeader();
    const auto click = [&](int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, keys, QPoint(header.sectionViewportPosition(column) + 20, 8));
    };
    click(Name);
    QCOMPARE(shown.names(), (QStringList{u"db"_s, u"file"_s, u"mail"_s, u"web 9"_s, u"web 10"_s}));
    click(Name);
    QCOMPARE(shown.names().first(), u"web 10"_s);
    click(Name);
    QCOMPARE(shown.names().first(), u"web 10"_s);
    QVERIFY(shown.table->order().isAsIs());
    click(Cores);
    QVERIFY(shown.table->order().sortKeys() == (std::vector<SortKey>{{Cores, Qt::AscendingOrder}}));
    QCOMPARE(shown.names(), (QStringList{u"file"_s, u"db"_s, u"web 10"_s, u"web 9"_s, u"mail"_s}));
}

void EntityGridTest::sortsByKeyAndKeepsTheCurrentRow()
{
    const Shown shown;
    QVERIFY(shown.grid().select(4, schemaOf<Workload>().field("cores")));
    QTest::keyClick(&shown.grid(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(shown.names().first(), u"mail"_s);
    QCOMPARE(shown.grid().currentId(), 4);
    QCOMPARE(shown.grid().currentIndex().row(), 4);
    QTest::keyClick(&shown.grid(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(shown.grid().currentIndex().row(), 0);
    shown.grid().sortAsItWas();
    QCOMPARE(shown.grid().currentIndex().row(), 3);
}

void EntityGridTest::editsASortedTableInPlace()
{
    Shown shown;
    shown.table->order().sort(Cores, Qt::AscendingOrder);
    shown.grid().setCurrentIndex(shown.grid().model()->index(0, Cores));
    shown.type(u"99"_s, Qt::NoModifier);
    QCOMPARE(shown.workload(4).cores, 99);
    QCOMPARE(shown.names().first(), u"file"_s); // stays
    QVERIFY2(shown.table->state().contains(u"Edited since"_s), qPrintable(shown.table->state()));
    shown.table->order().arrangeAgain();
    QCOMPARE(shown.names().last(), u"file"_s);
    QCOMPARE(shown.table->state(), QString());
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::filtersByColumn()
{
    const Shown shown;
    shown.grid().setCurrentIndex(shown.grid().model()->index(0, Cores));
    QTest::keyClick(&shown.grid(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* line = shown.grid().filterHeader()->line(Cores);
    QVERIFY(line && line->isVisible());
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u">4"_s);
    QCOMPARE(shown.names(), (QStringList{u"web 10"_s, u"web 9"_s, u"mail"_s}));
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(shown.grid().filterHeader()->line(Memory)->hasFocus());
    QTest::keyClicks(shown.grid().filterHeader()->line(Memory), u"<100"_s);
    QCOMPARE(shown.names(), (QStringList{u"web 10"_s, u"web 9"_s}));
    QTest::keyClick(shown.grid().filterHeader()->line(Memory), Qt::Key_Return);
    QVERIFY(shown.grid().hasFocus());
    QTest::keyClick(&shown.grid(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.names().size(), 5);
    QVERIFY(!line->isVisible());
    QCOMPARE(line->text(), QString());
    shown.grid().setCurrentIndex(shown.grid().model()->index(1, Site_));
    shown.grid().filterByCell();
    QCOMPARE(shown.names(), (QStringList{u"db"_s, u"file"_s}));
}

void EntityGridTest::aChipSaysWhatIsFiltered()
{
    const Shown shown;
    QCOMPARE(shown.table->state(), QString());
    shown.table->order().setFilter(Cores, u">4"_s);
    QCOMPARE(shown.table->state(), u"Shown: 3 of 5 rows (Cores: >4)"_s);
    shown.table->order().setFilter(Cores, u">many"_s);
    QVERIFY2(shown.table->state().startsWith(u"Shown: 5 of 5 rows (Cores: "_s), qPrintable(shown.table->state()));
    shown.table->order().clearFilters();
    QCOMPARE(shown.table->state(), QString());
    QVERIFY(shown.grid().currentIndex().isValid());
    shown.table->order().setFilter(Name, u"nothing like it"_s);
    QCOMPARE(shown.grid().model()->rowCount(), 0);
    QVERIFY(shown.grid().select(2)); // what is asked for is shown
    QCOMPARE(shown.grid().currentId(), 2);
}

void EntityGridTest::filtersByAnyColumn()
{
    const Shown shown;
    auto* line = shown.table->findChild<QLineEdit*>();
    QVERIFY(line);
    QTest::keyClicks(line, u"monroe"_s);
    QCOMPARE(shown.names(), (QStringList{u"db"_s, u"file"_s}));
    line->setText(u"16"_s); // 16 cores, 16 GiB
    QCOMPARE(shown.names(), (QStringList{u"web 9"_s, u"mail"_s}));
    line->clear();
    QCOMPARE(shown.names().size(), 5);
}

void EntityGridTest::aFilteredPasteTouchesOnlyWhatIsShown()
{
    Shown shown;
    shown.table->order().setFilter(Name, u"web"_s);
    QGuiApplication::clipboard()->setText(u"12"_s);
    shown.select(0, Cores, 1, Cores);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste); // fills the selection
    QCOMPARE(shown.workload(1).cores, 12);
    QCOMPARE(shown.workload(2).cores, 4);
    QCOMPARE(shown.workload(3).cores, 12);
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::findsAndReplaces()
{
    Shown shown;
    QTest::keySequence(&shown.grid(), QKeySequence::Find);
    auto* bar = shown.grid().findChild<FindBar*>();
    QVERIFY(bar && bar->isVisible());
    QTest::keyClicks(&bar->sought(), u"WEB"_s);
    QTest::keyClick(&bar->sought(), Qt::Key_Return);
    QCOMPARE(shown.grid().currentId(), 3); // the current cell is not the next
    QCOMPARE(bar->state(), u"2 of 2"_s);
    QTest::keyClick(&bar->sought(), Qt::Key_F3);
    QCOMPARE(shown.grid().currentId(), 1);
    QTest::keyClick(&bar->sought(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && shown.grid().hasFocus());
    QTest::keyClick(&shown.grid(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.grid().currentId(), 3);
    QTest::keySequence(&shown.grid(), QKeySequence::Find);
    bar->sought().setText(u"8"_s); // three cells are it, and one has it: 128
    QTest::keyClick(&bar->sought(), Qt::Key_Return);
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(2, Cores));
    QCOMPARE(bar->state(), u"2 of 4"_s);
    bar->sought().setText(u"web"_s);
    bar->replacement().setText(u"www"_s);
    bar->replaceAll();
    QCOMPARE(shown.names(), (QStringList{u"www 10"_s, u"db"_s, u"www 9"_s, u"file"_s, u"mail"_s}));
    QCOMPARE(bar->state(), u"Replaced: 2"_s);
    QVERIFY(shown.wasOneStep());
    bar->sought().setText(u"no such thing"_s);
    QTest::keyClick(&bar->sought(), Qt::Key_Return);
    QCOMPARE(bar->state(), u"Not found"_s);
}

void EntityGridTest::findsAPartOfANumber()
{
    const Shown shown;
    QTest::keySequence(&shown.grid(), QKeySequence::Find);
    auto* bar = shown.grid().findChild<FindBar*>();
    bar->sought().setText(u"28"_s); // of the mail server's 128 GiB
    QTest::keyClick(&bar->sought(), Qt::Key_Return);
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(4, Memory));
    QCOMPARE(bar->state(), u"1 of 1"_s);
}

void EntityGridTest::aRefusedPasteSaysWhichCell()
{
    const Shown shown;
    QGuiApplication::clipboard()->setText(u"2\t4\n2\tx\n"_s);
    shown.select(0, Cores, 0, Cores);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    const QString said = shown.table->message();
    QVERIFY2(said.contains(u"Row: 2 (db)"_s) && said.contains(u"Column: Memory"_s), qPrintable(said));
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(1, Memory));
    QVERIFY(!shown.document.canUndo());
}

void EntityGridTest::columnsAreChosenAndRemembered()
{
    {
        const Shown shown;
        ColumnLayout& columns = *shown.grid().columns();
        QCOMPARE(columns.shown(), (std::vector<int>{0, 1, 2, 3, 4, 5}));
        const int region = shown.table->model().columnOf(*schemaOf<Workload>().field("region"));
        QVERIFY(region > 5); // not shown at first
        columns.show(region, true);
        columns.show(Site_, false);
        columns.move(Cores, -1);
        QCOMPARE(columns.shown(), (std::vector<int>{Cores, Name, Memory, System, Application, region}));
        columns.setFrozen(2);
    }
    const Shown again;
    ColumnLayout& columns = *again.grid().columns();
    const int region = again.table->model().columnOf(*schemaOf<Workload>().field("region"));
    QCOMPARE(columns.shown(), (std::vector<int>{Cores, Name, Memory, System, Application, region}));
    QCOMPARE(columns.frozen(), 2);
    again.select(0, Cores, 0, Memory); // what is hidden between is not copied
    again.grid().copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"8\t32\n"_s);
    columns.reset();
    QCOMPARE(columns.shown(), (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

void EntityGridTest::controlEnterFillsTheSelection()
{
    Shown shown;
    shown.select(1, Cores, 3, Cores);
    shown.type(u"24"_s, Qt::ControlModifier);
    QCOMPARE(shown.workload(1).cores, 8);
    for (const Id id : {2, 3, 4})
        QCOMPARE(shown.workload(id).cores, 24);
    QCOMPARE(shown.document.undoName(), u"edit of Workloads (3)"_s);
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::fillsDownAndRight()
{
    Shown shown;
    shown.select(0, Cores, 2, Memory);
    QTest::keyClick(&shown.grid(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.workload(3).cores, 8);
    QCOMPARE(shown.workload(3).memoryGib, Decimal(32));
    QCOMPARE(shown.document.undoName(), u"fill of Workloads"_s);
    QVERIFY(shown.wasOneStep());
    shown.select(1, Cores, 2, Memory);
    QTest::keyClick(&shown.grid(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(shown.workload(2).memoryGib, Decimal(4));
    QCOMPARE(shown.workload(3).memoryGib, Decimal(8));
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::theHandleGoesOnWithASeries()
{
    Shown shown;
    const Field& cores = *schemaOf<Workload>().field("cores");
    QVERIFY(shown.document.setField(Entity::Workload, 1, cores, std::int64_t{2}).ok());
    shown.select(0, Cores, 1, Memory); // 2, 4 and 32, 64
    const auto corner = [&](int row, int column) { return shown.grid().visualRect(shown.grid().model()->index(row, column)).bottomRight(); };
    QWidget* const viewport = shown.grid().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, corner(1, Memory) - QPoint(2, 2));
    QTest::mouseMove(viewport, corner(3, Memory) - QPoint(9, 9));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, corner(3, Memory) - QPoint(9, 9));
    QCOMPARE(shown.workload(3).cores, 6); // goes on
    QCOMPARE(shown.workload(4).cores, 8);
    QCOMPARE(shown.workload(3).memoryGib, Decimal(32)); // again
    QCOMPARE(shown.workload(4).memoryGib, Decimal(64));
    QCOMPARE(shown.document.undoName(), u"fill of Workloads"_s);
    shown.document.undo();
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::clearsCutsAndNamesTheStep()
{
    Shown shown;
    shown.select(0, Application, 4, Application);
    QGuiApplication::clipboard()->setText(u"Shop"_s);
    shown.grid().paste();
    QCOMPARE(shown.workload(5).application.str(), std::string("Shop"));
    QTest::keyClick(&shown.grid(), Qt::Key_Delete);
    QVERIFY(shown.workload(5).application.empty());
    QCOMPARE(shown.document.undoName(), u"edit of Workloads (5)"_s);
    shown.document.undo();
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::insertsTheDate()
{
    const Shown shown;
    shown.select(0, Cores, 0, Cores);
    const QSignalSpy objected(&shown.grid(), &EntityGrid::objected);
    QTest::keyClick(&shown.grid(), Qt::Key_Semicolon, Qt::ControlModifier);
    QVERIFY(objected.last().first().toString().contains(u"month"_s));
    Document waves;
    waves.replace(Model::empty(Month(2024, 1)), {}, Document::Standing::AsStored);
    Wave wave;
    wave.name = "First";
    wave.start = Month(2024, 5);
    QVERIFY(waves.apply(insertRow(waves.model(), Entity::Wave, wave)).ok());
    EntityTableOptions options;
    options.fields = {"name", "start"};
    EntityTable table(waves, Entity::Wave, options);
    table.grid().setCurrentIndex(table.grid().model()->index(0, 1));
    QTest::keyClick(&table.grid(), Qt::Key_Semicolon, Qt::ControlModifier);
    const QDate today = QDate::currentDate();
    QVERIFY(waves.model().table<Wave>().at(0).start == Month(today.year(), today.month()));
}

void EntityGridTest::enterStaysInTheSelection()
{
    const Shown shown;
    shown.select(0, Cores, 1, Memory);
    const auto at = [&] { return std::pair(shown.grid().currentIndex().row(), shown.grid().currentIndex().column()); };
    for (const auto& expected : {std::pair(1, int{Cores}), std::pair(0, int{Memory}), std::pair(1, int{Memory}), std::pair(0, int{Cores})}) {
        QTest::keyClick(&shown.grid(), Qt::Key_Return);
        QCOMPARE(at(), expected);
    }
    QTest::keyClick(&shown.grid(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(at(), std::pair(1, int{Memory}));
    QCOMPARE(shown.grid().selectedCells().rows.size(), std::size_t{2});
}

void EntityGridTest::tabThenEnterGoesBack()
{
    const Shown shown;
    shown.grid().setCurrentIndex(shown.grid().model()->index(1, Cores));
    QTest::keyClick(&shown.grid(), Qt::Key_Tab);
    QTest::keyClick(&shown.grid(), Qt::Key_Tab);
    QCOMPARE(shown.grid().currentIndex().column(), int{System});
    QTest::keyClick(&shown.grid(), Qt::Key_Return);
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(2, Cores));
}

void EntityGridTest::controlArrowsGoToTheEndOfTheData()
{
    Shown shown;
    const Field& application = *schemaOf<Workload>().field("application");
    for (const Id id : {1, 2, 5})
        QVERIFY(shown.document.setField(Entity::Workload, id, application, Text("Shop")).ok());
    shown.grid().setCurrentIndex(shown.grid().model()->index(0, Application));
    const auto press = [&](int key, Qt::KeyboardModifiers with = Qt::ControlModifier) { QTest::keyClick(&shown.grid(), static_cast<Qt::Key>(key), with); };
    press(Qt::Key_Down);
    QCOMPARE(shown.grid().currentIndex().row(), 1); // the last before the blank ones
    press(Qt::Key_Down);
    QCOMPARE(shown.grid().currentIndex().row(), 4);
    press(Qt::Key_Left);
    QCOMPARE(shown.grid().currentIndex().column(), int{Name});
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.grid().selectedBlock(), QRect(Name, 0, 1, 5));
    press(Qt::Key_End);
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(4, Application));
    press(Qt::Key_Home);
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(0, Name));
    QCOMPARE(shown.grid().selectedBlock(), QRect(Name, 0, 1, 1));
}

void EntityGridTest::selectsRowsAndColumnsByKey()
{
    const Shown shown;
    shown.grid().setCurrentIndex(shown.grid().model()->index(2, Memory));
    QTest::keyClick(&shown.grid(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(shown.grid().selectedCells().rows.size(), std::size_t{5});
    QCOMPARE(shown.grid().selectedCells().columns, (std::vector<int>{Memory}));
    QTest::keyClick(&shown.grid(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(shown.grid().selectedCells().rows, (std::vector<int>{2}));
    QCOMPARE(shown.grid().selectedCells().columns.size(), std::size_t{6});
}

void EntityGridTest::removesOnlyWhatIsSelected()
{
    Shown shown;
    shown.select(0, Name, 0, Name);
    shown.grid().selectionModel()->select(shown.grid().model()->index(4, Name), QItemSelectionModel::Select);
    QTest::keyClick(&shown.grid(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(shown.names(), (QStringList{u"db"_s, u"web 9"_s, u"file"_s}));
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::sumsTheSelection()
{
    const Shown shown;
    const QSignalSpy summary(&shown.grid(), &GridView::summaryChanged);
    shown.select(0, Cores, 4, Cores); // 8 + 4 + 8 + 2 + 16
    QCOMPARE(summary.last().first().toString(), u"Sum 38.00   Average 7.60   Count 5   Min 2.00   Max 16.00"_s);
    shown.select(0, Name, 4, Name);
    QCOMPARE(summary.last().first().toString(), u"Cells: 5"_s);
}

void EntityGridTest::copiesTextAndHtml()
{
    Shown shown;
    QVERIFY(shown.document.setField(Entity::Workload, 1, *schemaOf<Workload>().field("memoryGib"), Decimal(12345, 1)).ok());
    shown.select(0, Name, 0, Memory);
    shown.grid().copy();
    const QMimeData& data = *QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data.text(), u"web 10\tDenver\t8\t1234.5\n"_s); // no separator that another program may not know
    QVERIFY2(data.html().contains(u"sdval=\"1234.5\""_s), qPrintable(data.html()));
    QVERIFY(data.html().contains(u"x:str"_s));
    const Field& use = *schemaOf<Workload>().field("cpuUtilisation");
    QVERIFY(shown.document.setField(Entity::Workload, 1, use, Decimal(7125, 5)).ok());
    shown.grid().columns()->show(shown.table->model().columnOf(use), true);
    shown.grid().setCurrentIndex(shown.grid().model()->index(0, shown.table->model().columnOf(use)));
    shown.grid().copy();
    QVERIFY2(QGuiApplication::clipboard()->mimeData()->html().contains(u"sdval=\"0.07125\" sdnum=\"1033;0;0.000%\""_s),
        qPrintable(QGuiApplication::clipboard()->mimeData()->html()));
}

void EntityGridTest::copiedBlocksComeBack()
{
    Shown shown;
    const Field& note = *schemaOf<Workload>().field("note");
    QVERIFY(shown.document.setField(Entity::Workload, 1, note, Text("two\nlines, a \"word\" and a\ttab")).ok());
    shown.grid().columns()->show(shown.table->model().columnOf(note), true);
    const Model before = shown.document.model();
    shown.grid().selectAll();
    shown.grid().copy();
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QVERIFY2(shown.document.model() == before, qPrintable(shown.table->message()));
}

void EntityGridTest::aShortRowLeavesTheOtherCellsAlone()
{
    Shown shown;
    QGuiApplication::clipboard()->setText(u"16\t2\n12\n"_s);
    shown.select(0, Cores, 0, Cores);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QCOMPARE(shown.workload(1).cores, 16);
    QCOMPARE(shown.workload(1).memoryGib, Decimal(2));
    QCOMPARE(shown.workload(2).cores, 12);
    QCOMPARE(shown.workload(2).memoryGib, Decimal(64)); // as it was
    QVERIFY(shown.wasOneStep());
    shown.select(0, Cores, 3, Memory); // the block is repeated over four rows
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QCOMPARE(shown.workload(3).memoryGib, Decimal(2));
    QCOMPARE(shown.workload(4).cores, 12);
    QCOMPARE(shown.workload(4).memoryGib, Decimal(8));
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::saysWhatHasNoPlace()
{
    Shown shown;
    shown.table->order().setFilter(Name, u"web"_s); // shows two
    QGuiApplication::clipboard()->setText(u"1\n2\n3\n4\n5\n"_s);
    shown.select(0, Cores, 0, Cores);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QCOMPARE(shown.workload(1).cores, 1);
    QCOMPARE(shown.workload(3).cores, 2);
    QCOMPARE(shown.table->message(), u"Rows not pasted, because the table is filtered: 3."_s);
    shown.table->order().clearFilters();
    QGuiApplication::clipboard()->setText(u"Shop\tb\tc\n"_s);
    shown.select(0, Application, 0, Application);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QCOMPARE(shown.workload(1).application.str(), std::string("Shop"));
    QCOMPARE(shown.table->message(), u"Columns not pasted, because the table has no more: 2."_s);
    QGuiApplication::clipboard()->setText(u"Shop\n"_s);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QVERIFY2(!shown.table->message().contains(u"not pasted"_s), qPrintable(shown.table->message()));
}

void EntityGridTest::saysWhichValuesDoNotApply()
{
    Document document;
    document.replace(Model::empty(Month(2024, 1)), {}, Document::Standing::AsStored);
    EntityTableOptions options;
    options.fields = {"name", "lifeMonths", "kind"}; // the life is of capital expenditure only
    EntityTable table(document, Entity::OperatingLine, options);
    table.resize(900, 400);
    table.show();
    table.grid().setFocus();
    QGuiApplication::clipboard()->setText(u"Sales\t24\trevenue\nHalls\t36\tcapex\n"_s);
    QTest::keySequence(&table.grid(), QKeySequence::Paste);
    QCOMPARE(document.model().rowCount(Entity::OperatingLine), std::size_t{2});
    QCOMPARE(document.model().table<OperatingLine>().find(2)->lifeMonths, 36); // though its kind stands behind it
    QVERIFY2(table.message().endsWith(u"of their row: 1."_s), qPrintable(table.message()));
    table.grid().setCurrentIndex(table.grid().model()->index(0, 1));
    table.grid().copy();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QString()); // as it is shown
}

void EntityGridTest::aBlockInOtherSignsIsAskedFor()
{
    const InLocale here(QLocale::German, QLocale::Germany);
    Shown shown;
    shown.select(0, Memory, 0, Memory);
    const QString block = u"0.125\n1.5\n1,234.5\n"_s; // of an English spreadsheet
    QVERIFY2(pasteAndAnswer(shown.grid(), block, u"none of them"_s).contains(u"0.125"_s), "not asked");
    QVERIFY(!shown.document.canUndo());
    QVERIFY(!pasteAndAnswer(shown.grid(), block, u"0,125"_s).isEmpty());
    QCOMPARE(shown.workload(1).memoryGib, Decimal(125, 3));
    QCOMPARE(shown.workload(2).memoryGib, Decimal(15, 1));
    QCOMPARE(shown.workload(3).memoryGib, Decimal(12345, 1));
    QVERIFY(shown.wasOneStep());
}

void EntityGridTest::aBlockThatMayBeEitherIsAskedFor()
{
    const InLocale here(QLocale::German, QLocale::Germany);
    Shown shown;
    shown.select(0, Memory, 0, Memory);
    QVERIFY(pasteAndAnswer(shown.grid(), u"1.125\n2.250\n"_s, u"1125"_s).contains(u"1.125"_s));
    QCOMPARE(shown.workload(1).memoryGib, Decimal(1125));
    QCOMPARE(shown.workload(2).memoryGib, Decimal(2250));
    QVERIFY(shown.wasOneStep());
    QVERIFY(pasteAndAnswer(shown.grid(), u"1.125\n2.250\n"_s, u"1,125"_s).contains(u"1.125"_s));
    QCOMPARE(shown.workload(1).memoryGib, Decimal(1125, 3));
    QCOMPARE(shown.workload(2).memoryGib, Decimal(225, 2));
    QVERIFY(shown.wasOneStep());
    QVERIFY(pasteAndAnswer(shown.grid(), u"1,125\n"_s, u"1125"_s).contains(u"1,125"_s)); // from England it is a thousand
    QCOMPARE(shown.workload(1).memoryGib, Decimal(1125));
    QVERIFY(shown.wasOneStep());
    QCOMPARE(pasteAndAnswer(shown.grid(), u"1.125\n2,5\n"_s, {}), QString()); // the second says which signs they are
    QCOMPARE(shown.workload(1).memoryGib, Decimal(1125));
    QCOMPARE(shown.workload(2).memoryGib, Decimal(25, 1));
    QVERIFY(shown.wasOneStep());
    shown.select(0, Cores, 0, Cores);
    QCOMPARE(pasteAndAnswer(shown.grid(), u"1.024\n"_s, {}), QString()); // there are no parts of cores
    QCOMPARE(shown.workload(1).cores, 1024);
}

void EntityGridTest::aBlockThatContradictsItselfIsRefused()
{
    const InLocale here(QLocale::German, QLocale::Germany);
    const Shown shown;
    shown.select(0, Memory, 0, Memory);
    QCOMPARE(pasteAndAnswer(shown.grid(), u"1.5\n2,5\n"_s, {}), QString());
    QVERIFY(!shown.document.canUndo());
    QVERIFY2(shown.table->message().contains(u"1.5"_s), qPrintable(shown.table->message()));
}

void EntityGridTest::whatWasCopiedHereIsNotAskedFor()
{
    const InLocale here(QLocale::German, QLocale::Germany);
    Shown shown;
    const Field& memory = *schemaOf<Workload>().field("memoryGib");
    QVERIFY(shown.document.setField(Entity::Workload, 1, memory, Decimal(1125, 3)).ok());
    QVERIFY(shown.document.setField(Entity::Workload, 2, memory, Decimal(1125)).ok());
    shown.select(0, Memory, 1, Memory);
    shown.grid().copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1,125\n1125\n"_s);
    shown.select(2, Memory, 2, Memory);
    QTest::keySequence(&shown.grid(), QKeySequence::Paste);
    QCOMPARE(shown.workload(3).memoryGib, Decimal(1125, 3));
    QCOMPARE(shown.workload(4).memoryGib, Decimal(1125));
}

void EntityGridTest::theFirstColumnStandsStill()
{
    const Shown shown;
    shown.table->resize(500, 300);
    for (const char* field : {"region", "targetSku", "tags"})
        shown.grid().columns()->show(shown.table->model().columnOf(*schemaOf<Workload>().field(field)), true);
    auto* frozen = shown.grid().findChild<FrozenColumns*>();
    QVERIFY(frozen && !frozen->isVisible());
    shown.grid().setColumnWidth(Name, 120);
    QTest::qWait(0);
    shown.grid().horizontalScrollBar()->setValue(300);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), 120);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(frozen->model()->index(3, Name)).center());
    QCOMPARE(shown.grid().currentIndex(), shown.grid().model()->index(3, Name));
    QVERIFY(frozen->isVisible()); // seen, so nothing is scrolled
    QVERIFY(shown.grid().hasFocus());
    shown.grid().setCurrentIndex(shown.grid().model()->index(3, Cores));
    QVERIFY(!frozen->isVisible() || shown.grid().visualRect(shown.grid().currentIndex()).left() >= frozen->width());
    shown.grid().horizontalScrollBar()->setValue(300);
    shown.grid().setCurrentIndex(shown.grid().model()->index(2, Name));
    QTest::keyClick(&shown.grid(), Qt::Key_F2);
    QVERIFY(!frozen->isVisible()); // the editor is in the cell's own place
    QVERIFY(shown.grid().findChild<QLineEdit*>());
}

void EntityGridTest::readersHearHeadersAndCells()
{
    const Shown shown;
    shown.table->order().sort(Cores, Qt::DescendingOrder);
    QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(&shown.grid());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface* const header = table->child(1 + Cores); // behind the corner
    QVERIFY(header);
    QCOMPARE(header->text(QAccessible::Name), u"Cores: sorted descending, key 1"_s);
    QAccessibleInterface* const cell = table->tableInterface()->cellAt(0, Cores);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Cores: 16"_s);
}

HEADROOM_TEST(EntityGridTest);
#include "tst_entity_grid.moc"
