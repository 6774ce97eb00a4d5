// SPDX-License-Identifier: GPL-3.0-or-later
// Entries that can't be taken, in forms and in tables: they stay in sight with the reason. Undo from a field.
#include "tests/ui/window_support.h"

#include "ui/format/qt_text.h"
#include "ui/pages/company_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"

#include <QLineEdit>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

class RefusedEntriesTest : public QObject
{
    Q_OBJECT

private slots:
    void undoFromAFieldIsTheProjects();
    void undoOfWhatIsBeingTypedIsTheFields();
    void aFieldKeepsWhatItRefuses();
    void anUndoneFieldForgetsWhatItRefused();
    void anotherRowIsNotToldOfIt();
    void aCellKeepsWhatItRefuses_data();
    void aCellKeepsWhatItRefuses();
    void aClickElsewhereLeavesTheCellOpen();
    void escapeGivesTheCellUp();
    void theMendedEntryIsTaken();
    void leavingThePageGivesTheEntryUp();

private:
    struct Shown
    {
        Shown()
        {
            window.document().replace(smallProject(), {}, Document::Standing::AsStored);
            window.resize(1300, 800);
            window.show();
            static_cast<void>(QTest::qWaitForWindowActive(&window));
            static_cast<void>(waitForFigures(window.document()));
        }
        FieldEditor& taxRate()
        {
            window.showPage(PageId::Company);
            return *static_cast<CompanyPage&>(window.page(PageId::Company)).form().editor("taxRate");
        }
        EntityGrid& workloads()
        {
            window.showPage(PageId::Workloads);
            EntityGrid& grid = static_cast<WorkloadsPage&>(window.page(PageId::Workloads)).workloads().table().grid();
            grid.setFocus();
            return grid;
        }
        QString message() { return static_cast<WorkloadsPage&>(window.page(PageId::Workloads)).workloads().table().message(); }
        /// Into the first workload's cores, by key.
        QLineEdit* typeCores(const QString& text)
        {
            EntityGrid& grid = workloads();
            grid.select(1, schemaOf<Workload>().field("cores"));
            QTest::keyClick(&grid, text.front().toLatin1());
            auto* line = grid.findChild<QLineEdit*>();
            QTest::keyClicks(line, text.mid(1));
            return line;
        }
        int cores() { return window.document().model().table<Workload>().at(0).cores; }

        TestWindow window;
    };
    static QLineEdit& lineOf(const FieldEditor& editor) { return *static_cast<QLineEdit*>(editor.input()); }
    static void type(QLineEdit& line, const QString& text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
};

void RefusedEntriesTest::undoFromAFieldIsTheProjects()
{
    Shown shown;
    QLineEdit& line = lineOf(shown.taxRate());
    const Model before = shown.window.document().model();
    type(line, u"30%"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(shown.window.document().model() != before);
    QTest::keySequence(&line, QKeySequence(u"Ctrl+Z"_s));
    QVERIFY(shown.window.document().model() == before);
    QCOMPARE(line.text(), u"21%"_s);
    QVERIFY(line.hasFocus());
    QTest::keySequence(&line, QKeySequence(u"Ctrl+Y"_s));
    QCOMPARE(line.text(), u"30%"_s);
    QTest::keySequence(&line, QKeySequence(u"Ctrl+Z"_s));
    QTest::keySequence(&line, QKeySequence(u"Ctrl+Shift+Z"_s));
    QCOMPARE(line.text(), u"30%"_s);
}

// The letters come first; when there are none to take back, the key is the project's.
void RefusedEntriesTest::undoOfWhatIsBeingTypedIsTheFields()
{
    Shown shown;
    QLineEdit& line = lineOf(shown.taxRate());
    const Model before = shown.window.document().model();
    type(line, u"30"_s);
    QTest::keySequence(&line, QKeySequence(u"Ctrl+Z"_s));
    QVERIFY(line.text() != u"30"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keySequence(&line, QKeySequence(u"Ctrl+Z"_s));
    QCOMPARE(line.text(), u"21%"_s);
    QVERIFY(shown.window.document().model() == before);
}

void RefusedEntriesTest::aFieldKeepsWhatItRefuses()
{
    Shown shown;
    FieldEditor& editor = shown.taxRate();
    const Model before = shown.window.document().model();
    type(lineOf(editor), u"250%"_s); // "2", "25" and "25" again are valid on the way
    QTest::keyClick(&lineOf(editor), Qt::Key_Tab);
    QVERIFY(waitForFigures(shown.window.document()));
    QVERIFY(shown.window.document().model() == before);
    QCOMPARE(lineOf(editor).text(), u"250%"_s);
    const QString said = editor.errorText();
    QVERIFY2(said.contains(u"250%"_s) && said.contains(u"0% to 100%"_s) && !said.contains(u"2.5"_s), qPrintable(said));
    QVERIFY2(said.contains(u"the value is as it was"_s), qPrintable(said));
    type(lineOf(editor), u"25%"_s);
    QTest::keyClick(&lineOf(editor), Qt::Key_Tab);
    QCOMPARE(editor.errorText(), QString());
    QVERIFY(shown.window.document().model() != before);
}

void RefusedEntriesTest::anUndoneFieldForgetsWhatItRefused()
{
    Shown shown;
    FieldEditor& editor = shown.taxRate();
    type(lineOf(editor), u"30%"_s);
    QTest::keyClick(&lineOf(editor), Qt::Key_Return);
    type(lineOf(editor), u"abc"_s);
    QTest::keyClick(&lineOf(editor), Qt::Key_Tab);
    QCOMPARE(lineOf(editor).text(), u"abc"_s);
    shown.window.document().undo();
    QCOMPARE(lineOf(editor).text(), u"21%"_s);
    QCOMPARE(editor.errorText(), QString());
}

void RefusedEntriesTest::anotherRowIsNotToldOfIt()
{
    Shown shown;
    FieldEditor& editor = shown.taxRate();
    type(lineOf(editor), u"abc"_s);
    QTest::keyClick(&lineOf(editor), Qt::Key_Tab);
    editor.setRow(noId);
    editor.setRow(shown.window.document().model().company().id);
    QCOMPARE(lineOf(editor).text(), u"21%"_s);
    QCOMPARE(editor.errorText(), QString());
}

void RefusedEntriesTest::aCellKeepsWhatItRefuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::newRow("no number, Enter") << u"abc"_s << int(Qt::Key_Return);
    QTest::newRow("no number, Tab") << u"abc"_s << int(Qt::Key_Tab);
    QTest::newRow("below the range, Enter") << u"(1,234)"_s << int(Qt::Key_Return);
    QTest::newRow("valid on the way, Tab") << u"25x"_s << int(Qt::Key_Tab);
    QTest::newRow("valid on the way, back") << u"25x"_s << int(Qt::Key_Backtab);
}

void RefusedEntriesTest::aCellKeepsWhatItRefuses()
{
    QFETCH(const QString, typed);
    QFETCH(const int, key);
    Shown shown;
    const Model before = shown.window.document().model();
    QPointer<QLineEdit> line = shown.typeCores(typed);
    QVERIFY(line);
    QTest::keyClick(line, static_cast<Qt::Key>(key));
    QCoreApplication::processEvents();
    QVERIFY(line && line->isVisible());
    QCOMPARE(line->text(), typed);
    QCOMPARE(shown.workloads().currentId(), 1);
    QVERIFY2(shown.message().contains(u"“%1” was not taken"_s.arg(typed)), qPrintable(shown.message()));
    QVERIFY(shown.window.document().model() == before);
    QVERIFY(!shown.window.document().canUndo());
}

void RefusedEntriesTest::aClickElsewhereLeavesTheCellOpen()
{
    Shown shown;
    QPointer<QLineEdit> line = shown.typeCores(u"abc"_s);
    EntityGrid& grid = shown.workloads();
    line->setFocus();
    const QRect other = grid.visualRect(grid.model()->index(1, grid.currentIndex().column()));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, other.center());
    QTRY_VERIFY(line && line->hasFocus());
    QCOMPARE(grid.currentId(), 1);
    grid.setCurrentIndex(grid.model()->index(1, 0)); // by whatever way
    QTRY_COMPARE(grid.currentId(), 1);
    QTRY_VERIFY(line && line->hasFocus());
    QCOMPARE(line->text(), u"abc"_s);
    QVERIFY2(shown.message().contains(u"“abc” was not taken"_s), qPrintable(shown.message()));
}

void RefusedEntriesTest::escapeGivesTheCellUp()
{
    Shown shown;
    const Model before = shown.window.document().model();
    QPointer<QLineEdit> line = shown.typeCores(u"25x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!line);
    QVERIFY(!shown.message().contains(u"was not taken"_s));
    QVERIFY(shown.window.document().model() == before);
}

void RefusedEntriesTest::theMendedEntryIsTaken()
{
    Shown shown;
    QPointer<QLineEdit> line = shown.typeCores(u"25x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!line);
    QCOMPARE(shown.cores(), 25);
    QTRY_COMPARE(shown.workloads().currentId(), 2);
    shown.window.document().undo();
    QVERIFY(!shown.window.document().canUndo()); // one step
}

void RefusedEntriesTest::leavingThePageGivesTheEntryUp()
{
    Shown shown;
    const Model before = shown.window.document().model();
    QPointer<QLineEdit> line = shown.typeCores(u"25x"_s);
    line->setFocus();
    shown.window.showPage(PageId::Debt);
    QTRY_VERIFY(!line);
    QVERIFY(shown.window.document().model() == before);
    QVERIFY2(shown.message().contains(u"“25x” was not taken"_s), qPrintable(shown.message()));
}

HEADROOM_TEST(RefusedEntriesTest);
#include "tst_refused_entries.moc"
