// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_support.h"

#include "ui/charts/chart_widget.h"
#include "ui/document/journal.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/headline_label.h"
#include "ui/pages/azure_page.h"
#include "ui/pages/begin_panel.h"
#include "ui/shell/checks_panel.h"
#include "ui/pages/company_page.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/shell/explain_panel.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/statement_panel.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void typingAnAmountChangesFiguresChartAndWords();
    void undoBringsBackTheSameFigures();
    void anEntryThatDoesNotFitIsSaidBesideTheField();
    void anEntryThatEndsInvalidLeavesTheValueFromBefore();
    void escapeTakesBackWhatWasTyped();
    void theMenuNamesWhatItUndoes();
    void savingAndOpeningKeepsEverything();
    void anEmptyProjectSaysWhereToBegin();
    void losingWorkIsAsked();
    void aDamagedFileLeavesTheProjectOpen();
    void aCrashLosesNothing();
    void tablesWorkByKeyboard();
    void blocksAreCopiedAndPasted();
    void aFindingLeadsToItsField();
    void theScheduleFollowsTheCoupon();
    void theSampleOpensAndCalculates();
    void theReportIsWritten();
    void aFigureIsExplainedDownToItsInputs();
    void theWorkbookIsWritten();
    void theProjectIsWrittenAsJsonAndReadAgain();
    void anImportChangesNothingUntilItIsAccepted();
    void everythingThatTakesTheFocusHasAName();
    void labelsShowUserTextAsPlainText();

private:
    static QLineEdit& field(Page& page, const QString& name)
    {
        auto* line = page.findChild<QLineEdit*>(name);
        if (!line)
            qFatal("no field %s", qPrintable(name));
        return *line;
    }
    static void open(MainWindow& window)
    {
        window.document().replace(smallProject(), {}, Document::Standing::AsStored);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(waitForFigures(window.document()));
    }
    static void type(QLineEdit& line, const QString& text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
};

void MainWindowTest::typingAnAmountChangesFiguresChartAndWords()
{
    TestWindow window;
    open(window);
    auto& overview = static_cast<OverviewPage&>(window.page(PageId::Overview));
    const QString words = overview.headline();
    QVERIFY2(words.startsWith(u"Moving "_s), qPrintable(words));
    QCOMPARE(words, headlineText(*window.document().projection()));
    const ChartContent before = overview.cashChart().content();
    const Money benefit = window.document().projection()->cumulativeBenefit.back();

    window.showPage(PageId::Migration);
    QLineEdit& start = field(window.page(PageId::Migration), u"wave.start"_s);
    type(start, u"2024-09"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waitForFigures(window.document()));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(window.document().projection()->cumulativeBenefit.back() != benefit);
    QVERIFY(overview.headline() != words);
    QVERIFY(overview.cashChart().content().panels.front().series.back().exact != before.panels.front().series.back().exact
        || overview.cashChart().content().panels.back().series.back().exact != before.panels.back().series.back().exact);
}

void MainWindowTest::undoBringsBackTheSameFigures()
{
    TestWindow window;
    open(window);
    const Model before = window.document().model();
    const QStringList figures = figuresOf(*window.document().projection());
    window.showPage(PageId::Debt);
    type(field(window.page(PageId::Debt), u"debt.coupon"_s), u"7.25"_s);
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(figuresOf(*window.document().projection()) != figures);
    window.showPage(PageId::Company);
    type(field(window.page(PageId::Company), u"company.openingCash"_s), u"1.5m"_s);
    QVERIFY(waitForFigures(window.document()));
    window.document().undo();
    window.document().undo();
    QVERIFY(!window.document().canUndo()); // each field was one step
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(window.document().model() == before);
    QCOMPARE(figuresOf(*window.document().projection()), figures);
    QVERIFY(!window.isWindowModified());
}

void MainWindowTest::anEntryThatDoesNotFitIsSaidBesideTheField()
{
    TestWindow window;
    open(window);
    auto& company = static_cast<CompanyPage&>(window.page(PageId::Company));
    window.showPage(PageId::Company);
    const Model before = window.document().model();
    FieldEditor* editor = company.form().editor("taxRate");
    auto& line = field(company, u"company.taxRate"_s);
    type(line, u"x"_s);
    QVERIFY2(editor->errorText().contains(u"not a number"_s), qPrintable(editor->errorText()));
    QVERIFY(window.document().model() == before);
    QTest::keyClick(&line, Qt::Key_Tab);
    QCOMPARE(line.text(), u"x"_s); // to be mended
    QVERIFY2(editor->errorText().contains(u"not a number"_s), qPrintable(editor->errorText()));
    QVERIFY2(editor->errorText().contains(u"was not taken"_s), qPrintable(editor->errorText()));
    QVERIFY(window.document().model() == before);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Escape);
    QCOMPARE(line.text(), u"21%"_s);
    QCOMPARE(editor->errorText(), QString());
}

// What is valid on the way to an entry that is not ("250" of "250%") does not stay.
void MainWindowTest::anEntryThatEndsInvalidLeavesTheValueFromBefore()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Company);
    const Model before = window.document().model();
    auto& line = field(window.page(PageId::Company), u"company.evaluationMonths"_s);
    type(line, u"25x"_s);
    QTest::keyClick(&line, Qt::Key_Tab);
    QVERIFY(window.document().model() == before);
    QCOMPARE(line.text(), u"25x"_s);
    QVERIFY(!window.document().canUndo());
}

void MainWindowTest::escapeTakesBackWhatWasTyped()
{
    TestWindow window;
    open(window);
    const Model before = window.document().model();
    window.showPage(PageId::Company);
    auto& line = field(window.page(PageId::Company), u"company.taxRate"_s);
    type(line, u"35"_s);
    QVERIFY(window.document().model() != before);
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(window.document().model() == before);
    QCOMPARE(line.text(), u"21%"_s);
}

void MainWindowTest::theMenuNamesWhatItUndoes()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Debt);
    type(field(window.page(PageId::Debt), u"debt.coupon"_s), u"8"_s);
    QCOMPARE(window.document().undoName(), u"edit of Term loan: Coupon"_s);
    QVERIFY(window.isWindowModified());
}

void MainWindowTest::savingAndOpeningKeepsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a project.headroom"_s);
    TestWindow window;
    open(window);
    QVERIFY(window.saveTo(path));
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.windowTitle().contains(u"a project.headroom"_s));
    const Model saved = window.document().model();
    window.newEmpty();
    QVERIFY(window.openPath(path));
    QVERIFY(window.document().model() == saved);
    QVERIFY(window.told.isEmpty());
}

void MainWindowTest::anEmptyProjectSaysWhereToBegin()
{
    TestWindow window;
    window.newEmpty();
    window.show();
    waitForFigures(window.document());
    window.showPage(PageId::Overview);
    auto& overview = static_cast<OverviewPage&>(window.page(PageId::Overview));
    QVERIFY(overview.begin().isVisible());
    QVERIFY(!overview.statement().isVisible());
    const auto buttons = overview.begin().findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 5);
    QCOMPARE(buttons[1]->text().remove(u'&'), u"Workloads"_s);
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QVERIFY(window.page(PageId::Workloads).isVisible());
    const Field& cash = *schemaOf<Company>().field("openingCash");
    QVERIFY(window.document().setField(Entity::Company, window.document().model().company().id, cash, Money(100)).ok());
    window.showPage(PageId::Overview);
    waitForFigures(window.document());
    QVERIFY(QTest::qWaitFor([&] { return overview.statement().isVisible(); }));
    QVERIFY(!overview.begin().isVisible());
}

void MainWindowTest::losingWorkIsAsked()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Company);
    type(field(window.page(PageId::Company), u"company.taxRate"_s), u"30"_s);
    window.answer = MainWindow::Answer::Cancel;
    QVERIFY(!window.close());
    QCOMPARE(window.asked, 1);
    QVERIFY(window.isVisible());
    window.answer = MainWindow::Answer::Discard;
    QVERIFY(window.close());
    QCOMPARE(window.asked, 2);
}

void MainWindowTest::aDamagedFileLeavesTheProjectOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.headroom"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a project");
    file.close();
    TestWindow window;
    open(window);
    const Model before = window.document().model();
    QVERIFY(!window.openPath(path));
    QVERIFY(!window.openPath(folder.filePath(u"none.headroom"_s)));
    QCOMPARE(window.told.size(), 2);
    QVERIFY(window.document().model() == before);
}

void MainWindowTest::aCrashLosesNothing()
{
    const QTemporaryDir state;
    Model edited;
    {
        TestWindow window(state.path());
        window.openSample(u"lumen"_s);
        const Field& rate = *schemaOf<Company>().field("taxRate");
        const Gesture gesture = Document::newGesture();
        for (const int percent : {2, 25}) // as typed: one step
            QVERIFY(window.document().setField(Entity::Company, 1, rate, Decimal(percent, 2), gesture).ok());
        QVERIFY(window.document().journal()->waitUntilWritten().ok());
        edited = window.document().model();
    } // the window is gone without having been closed
    TestWindow next(state.path());
    next.askDialog = [](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text() == u"Recover"_s)
                button->click();
        return true;
    };
    QVERIFY(next.offerRecovery());
    QVERIFY(next.document().model() == edited);
    QVERIFY(next.isWindowModified());
    next.document().undo();
    QVERIFY(!next.document().canUndo());
    QVERIFY(next.document().model() != edited);
    next.answer = MainWindow::Answer::Discard;
    QVERIFY(next.close());
    TestWindow last(state.path());
    QVERIFY(last.document().journal()->recoverable().empty());
}

void MainWindowTest::tablesWorkByKeyboard()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Workloads);
    auto& page = static_cast<WorkloadsPage&>(window.page(PageId::Workloads));
    EntityTable& table = page.workloads().table();
    EntityGrid& grid = table.grid();
    grid.setFocus();
    const Model before = window.document().model();
    const Field& cores = *schemaOf<Workload>().field("cores");
    QVERIFY(grid.select(1, &cores));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto* editor = grid.findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"24"_s);
    QCOMPARE(window.document().model().table<Workload>().at(0).cores, 24); // while typing
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(grid.currentId(), 2);                      // Enter goes down
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier); // fills from above
    QCOMPARE(window.document().model().table<Workload>().at(1).cores, 24);
    QTest::keyClick(&grid, Qt::Key_Insert);
    QCOMPARE(table.model().rowCount(), 3);
    QTest::keyClick(&grid, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(table.model().rowCount(), 2);
    QTest::keyClick(&grid, Qt::Key_7, Qt::NoModifier); // typing starts the editor
    QVERIFY(grid.findChild<QLineEdit*>());
    while (window.document().canUndo())
        window.document().undo();
    QVERIFY(window.document().model() == before);
}

void MainWindowTest::blocksAreCopiedAndPasted()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Company);
    window.showPage(PageId::Workloads);
    auto& page = static_cast<WorkloadsPage&>(window.page(PageId::Workloads));
    EntityGrid& grid = page.workloads().table().grid();
    EntityTableModel& model = page.workloads().table().model();
    const int cores = model.columnOf(*schemaOf<Workload>().field("cores"));
    const Model before = window.document().model();
    QApplication::clipboard()->setText(u"4\t16\n8\t32\n"_s);
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(0, cores));
    QTest::keySequence(&grid, QKeySequence::Paste);
    QCOMPARE(window.document().model().table<Workload>().at(1).cores, 8);
    QCOMPARE(window.document().model().table<Workload>().at(1).memoryGib, Decimal(32));
    grid.selectionModel()->select(
        QItemSelection(grid.model()->index(0, cores), grid.model()->index(1, cores + 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(&grid, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"4\t16\n8\t32\n"_s);
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void MainWindowTest::aFindingLeadsToItsField()
{
    TestWindow window;
    open(window);
    const Field& name = *schemaOf<Wave>().field("name");
    Wave second;
    second.name = "First"; // twice
    second.start = Month(2024, 5);
    QVERIFY(window.document().apply(insertRow(window.document().model(), Entity::Wave, second)).ok());
    QVERIFY(!waitForFigures(window.document()));
    QVERIFY(window.checks().rowCount() > 0);
    auto& overview = static_cast<OverviewPage&>(window.page(PageId::Overview));
    QVERIFY2(overview.headline().contains(u"no figures"_s), qPrintable(overview.headline()));
    emit window.checks().jumpRequested(Entity::Wave, 2, &name);
    auto& migration = static_cast<MigrationPage&>(window.page(PageId::Migration));
    QCOMPARE(migration.waves().currentId(), 2);
    QVERIFY(migration.isVisible());
}

void MainWindowTest::theScheduleFollowsTheCoupon()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Debt);
    auto& page = static_cast<DebtPage&>(window.page(PageId::Debt));
    QAbstractItemModel& schedule = page.schedule();
    QCOMPARE(schedule.rowCount(), 12);
    const QString interest = schedule.index(0, 6).data().toString();
    type(field(page, u"debt.coupon"_s), u"12"_s);
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(schedule.index(0, 6).data().toString() != interest);
}

void MainWindowTest::theSampleOpensAndCalculates()
{
    TestWindow window;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    QTest::qWait(0);
    qInfo("window with the sample: %lld ms", timer.elapsed());
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n')));
    const bool figures = waitForFigures(window.document());
    qInfo("figures: %lld ms", timer.elapsed());
    for (const Finding& finding : window.document().findings())
        if (finding.severity == Severity::Error)
            qInfo("%s", qPrintable(toQString(finding.what.path)));
    QVERIFY(figures);
    QVERIFY(!window.isWindowModified());
    QVERIFY(!window.openSample(u"none"_s));
}

void MainWindowTest::theReportIsWritten()
{
    const QTemporaryDir folder;
    TestWindow window;
    open(window);
    const QString path = folder.filePath(u"report.pdf"_s);
    QVERIFY(window.exportPdfTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

// From the cell of the statement to an input, by keyboard; the root's value is the statement's.
void MainWindowTest::aFigureIsExplainedDownToItsInputs()
{
    TestWindow window;
    open(window);
    QVERIFY(waitForFigures(window.document()));
    auto& overview = static_cast<OverviewPage&>(window.page(PageId::Overview));
    GridView& grid = overview.statement().grid();
    const StatementModel& statement = overview.statement().model();
    const int row = statement.rowOf(Line::NetCashFlow);
    const int column = 2;
    grid.setCurrentIndex(statement.index(row, column));
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Return);
    QTreeWidget& tree = window.explanation().tree();
    QVERIFY(tree.isVisible());
    QCOMPARE(tree.topLevelItemCount(), 1);
    const Opt<Money> shown = statement.amountAt(row, column);
    const QString expected = u"USD\u00a0"_s + QLocale(QLocale::English).toString(shown->toDoubleLossy(2), 'f', 2);
    QCOMPARE(tree.topLevelItem(0)->text(1), expected);
    // Down to the first input with a source: each level has operands.
    bool jumped = false;
    connect(&window.explanation(), &ExplainPanel::jumpRequested, this, [&] { jumped = true; });
    QList<QTreeWidgetItem*> open{tree.topLevelItem(0)};
    for (qsizetype i = 0; i < open.size() && i < 2000 && !jumped; ++i) {
        open[i]->setExpanded(true);
        for (int child = 0; child < open[i]->childCount(); ++child)
            open.append(open[i]->child(child));
        if (!open[i]->text(3).isEmpty())
            emit tree.itemActivated(open[i], 0);
    }
    QVERIFY(jumped);
}

void MainWindowTest::theWorkbookIsWritten()
{
    TestWindow window;
    open(window);
    QVERIFY(waitForFigures(window.document()));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.xlsx"_s);
    QVERIFY(window.exportWorkbookTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), "PK"_ba);
    QVERIFY(!window.exportWorkbookTo(folder.filePath(u"none/a.xlsx"_s)));
    QCOMPARE(window.told.size(), 1);
}

void MainWindowTest::theProjectIsWrittenAsJsonAndReadAgain()
{
    TestWindow window;
    open(window);
    auto version = makeVersion({}, window.document().project(), {"Board", "as agreed", 1767225600});
    QVERIFY(version.ok());
    window.document().setVersions({*version});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.json"_s);
    QVERIFY(window.exportJsonTo(path));
    QVERIFY(!window.exportJsonTo(folder.filePath(u"none/a.json"_s)));
    QCOMPARE(window.told.size(), 1);

    TestWindow other;
    QVERIFY(other.openPath(path));
    // A project without prices gets those of the program when it is opened; read again, all rows are the same.
    const QString again = folder.filePath(u"again.json"_s);
    const QString last = folder.filePath(u"last.json"_s);
    QVERIFY(other.exportJsonTo(again));
    TestWindow third;
    QVERIFY(third.openPath(again));
    QVERIFY(third.exportJsonTo(last));
    const auto rowsOf = [](const QString& name) { // they stand before the versions, which are compared below
        QFile file(name);
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return json.first(std::max(json.indexOf("\"versions\""), qsizetype{0}));
    };
    QVERIFY(rowsOf(again).contains("\"workload\""));
    QVERIFY(rowsOf(last) == rowsOf(again));
    const ProjectVersions& read = other.document().versions();
    QCOMPARE(read.size(), std::size_t{1});
    QCOMPARE(read[0].name, version->name);
    QCOMPARE(read[0].note, version->note);
    QCOMPARE(read[0].created, version->created);
    QVERIFY(modelOf(read[0]).value() == modelOf(*version).value());
    const QList<QAction*> actions = window.findChildren<QAction*>();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [](const QAction* action) { return action->text().contains(u"as JSON"_s); });
    QVERIFY(found != actions.end());
    QVERIFY(!(*found)->shortcut().isEmpty() && !(*found)->toolTip().isEmpty());
}

void MainWindowTest::anImportChangesNothingUntilItIsAccepted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"servers.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*Server name,*Cores,*Memory (In MB),*OS name\nweb01,4,16384,Windows Server 2019\nbad,x,16384,Linux\n");
    file.close();
    TestWindow window;
    open(window);
    const Model before = window.document().model();
    QString summary;
    bool accept = false;
    window.askDialog = [&](QDialog& dialog) {
        auto& import = static_cast<ImportDialog&>(dialog);
        summary = import.summary();
        [&] { QVERIFY(import.findings().rowCount() > 0); }();
        return accept;
    };
    window.importInventoryFrom(path);
    QVERIFY2(summary.startsWith(u"1 of 2 servers"_s), qPrintable(summary + window.told.join(u' ')));
    QVERIFY(window.document().model() == before);
    accept = true;
    window.importInventoryFrom(path);
    QCOMPARE(window.document().model().table<Workload>().size(), before.table<Workload>().size() + 1);
    QCOMPARE(window.document().undoName(), u"import of servers.csv"_s);
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void MainWindowTest::everythingThatTakesTheFocusHasAName()
{
    TestWindow window;
    open(window);
    for (int i = 0; i < MainWindow::pageCount; ++i)
        window.showPage(static_cast<PageId>(i));
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QComboBoxListView")
            || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QMenuBar*>(widget))
            continue;
        if (const auto* tabs = qobject_cast<QTabBar*>(widget); tabs && tabs->count() == 0) // its name is its current tab's
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                QString::fromLatin1(widget->parent()->metaObject()->className())));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void MainWindowTest::labelsShowUserTextAsPlainText()
{
    TestWindow window;
    open(window);
    for (int i = 0; i < MainWindow::pageCount; ++i)
        window.showPage(static_cast<PageId>(i));
    QStringList rich;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->textFormat() != Qt::PlainText && label->objectName() != u"qt_spinbox_lineedit"_s
            && !qobject_cast<const HeadlineLabel*>(label)) // has links, and escapes what it is given
            rich.append(label->text());
    QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
    HeadlineLabel headline;
    headline.say({{u"<b>x</b> & "_s, {}}, {u"<img src='/etc/passwd'>"_s, "a\"b"}});
    QCOMPARE(headline.text(), u"&lt;b&gt;x&lt;/b&gt; &amp; <a href=\"a&quot;b\">&lt;img src='/etc/passwd'&gt;</a>"_s);
    QCOMPARE(headline.sentence(), u"<b>x</b> & <img src='/etc/passwd'>"_s);
}

HEADROOM_TEST(MainWindowTest);
#include "tst_main_window.moc"
