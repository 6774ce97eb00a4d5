// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and exporting with the dialogs that people see: nothing of anyone is replaced without a question.
#include "tests/ui/window_support.h"

#include "ui/pages/project_page.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

/// Sits before the screen: types the next name into each file dialog, presses the next button of each question. Without an answer it
/// presses Escape.
class Hands : public QObject
{
public:
    Hands()
    {
        m_timer.callOnTimeout(this, &Hands::look);
        m_timer.start(10);
    }
    QStringList names;
    QStringList buttons;
    QString filter;        // chosen in file dialogs, where one is said
    QStringList questions; // what was asked, in order

private:
    void look()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        if (auto* files = qobject_cast<QFileDialog*>(dialog))
            type(*files);
        else if (auto* box = qobject_cast<QMessageBox*>(dialog))
            press(*box);
    }
    void type(QFileDialog& files)
    {
        if (names.isEmpty()) {
            QTest::keyClick(&files, Qt::Key_Escape);
            return;
        }
        if (!filter.isEmpty()) {
            auto* combo = files.findChild<QComboBox*>(u"fileTypeCombo"_s);
            const int at = combo->findText(filter);
            combo->setCurrentIndex(at);
            emit combo->activated(at);
        }
        auto* line = files.findChild<QLineEdit*>(u"fileNameEdit"_s);
        line->setText(names.takeFirst()); // as it is pasted: no completer in the way
        static_cast<QDialog&>(files).accept(); // what its button does
    }
    void press(QMessageBox& box)
    {
        questions.append(box.text());
        const QString wanted = buttons.isEmpty() ? QString() : buttons.takeFirst();
        for (QAbstractButton* button : box.buttons())
            if (button->text().remove(u'&') == wanted) {
                button->click();
                return;
            }
        box.reject();
    }
    QTimer m_timer;
};

QAction* command(const MainWindow& window, const QString& text)
{
    for (const QAction* menu : window.menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (action->text().remove(u'&') == text)
                return action;
    return nullptr;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void show(TestWindow& window)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
}

/// The note of another process, whose program runs on another machine.
void lockAsAnna(const QString& note)
{
    put(note, "headroom-lock 1\n4711\nfar\nanna\n1795439994\n1\n");
}

} // namespace

class SavingTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameWithoutItsEndingReplacesNothingUnasked_data();
    void aNameWithoutItsEndingReplacesNothingUnasked();
    void saveAsAsksOfTheNameAsItWillBe();
    void aNewNameIsNotAskedAbout();
    void aTargetThatIsOpenElsewhereIsNotSavedOver();
    void aTargetThatIsOpenElsewhereIsSavedOverWhenThatIsWanted();
    void notesFromOtherProgramsAreKept();
    void notesThatAreNotKeptAreAskedAboutWhenSaving();
    void notesThatAreNotKeptAreAskedAboutWhenClosing();
    void notesThatAreNotKeptStayInSight();
};

void SavingTest::aNameWithoutItsEndingReplacesNothingUnasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("ending");
    QTest::newRow("project") << u"Save as\u2026"_s << QString() << u"headroom"_s;
    QTest::newRow("PDF") << u"Export report as PDF\u2026"_s << QString() << u"pdf"_s;
    QTest::newRow("workbook") << u"Export as workbook\u2026"_s << QString() << u"xlsx"_s;
    QTest::newRow("CSV") << u"Export table\u2026"_s << QString() << u"csv"_s;
    QTest::newRow("JSON") << u"Export table\u2026"_s << u"JSON (*.json)"_s << u"json"_s;
}

void SavingTest::aNameWithoutItsEndingReplacesNothingUnasked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filter);
    QFETCH(const QString, ending);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"precious."_s + ending);
    put(path, "precious");
    TestWindow window;
    show(window);
    window.showPage(PageId::Project);
    static_cast<ProjectPage&>(window.page(PageId::Project)).versions().setFocus();
    Hands hands;
    hands.filter = filter;
    hands.names = {folder.filePath(u"precious"_s)};
    hands.buttons = {u"Cancel"_s};
    QAction* action = command(window, text);
    QVERIFY(action);
    action->trigger();
    QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'\n')));
    QCOMPARE(hands.questions, QStringList(u"precious.%1 exists already. Replace it?"_s.arg(ending)));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QCOMPARE(window.document().filePath(), QString());
}

void SavingTest::saveAsAsksOfTheNameAsItWillBe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"precious.headroom"_s);
    put(path, "precious");
    TestWindow window;
    show(window);
    Hands hands;
    hands.names = {folder.filePath(u"precious"_s), path};
    hands.buttons = {u"Cancel"_s, u"Replace"_s};
    command(window, u"Save as\u2026"_s)->trigger();
    QCOMPARE(hands.questions.size(), 2);
    QCOMPARE(window.document().filePath(), path);
    QVERIFY(contentOf(path).startsWith("SQLite format 3"));
}

void SavingTest::aNewNameIsNotAskedAbout()
{
    const QTemporaryDir folder;
    TestWindow window;
    show(window);
    Hands hands;
    hands.names = {folder.filePath(u"new"_s)};
    command(window, u"Save as\u2026"_s)->trigger();
    QCOMPARE(hands.questions, QStringList());
    QCOMPARE(window.document().filePath(), folder.filePath(u"new.headroom"_s));
}

void SavingTest::aTargetThatIsOpenElsewhereIsNotSavedOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.headroom"_s);
    const QString note = folder.filePath(u".theirs.headroom.lock"_s);
    put(path, "theirs");
    lockAsAnna(note);
    TestWindow window;
    show(window);
    QVERIFY(window.saveTo(folder.filePath(u"mine.headroom"_s)));
    QStringList said;
    window.askDialog = [&](QDialog& dialog) {
        said.append(static_cast<QMessageBox&>(dialog).text());
        return dialog.close();
    };
    QVERIFY(!window.saveTo(path));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].contains(u"anna"_s), qPrintable(said[0]));
    QCOMPARE(contentOf(path), QByteArray("theirs"));
    QVERIFY(contentOf(note).contains("anna"));
    QCOMPARE(window.document().filePath(), folder.filePath(u"mine.headroom"_s));
    QVERIFY(QFile::exists(folder.filePath(u".mine.headroom.lock"_s))); // still ours
}

void SavingTest::aTargetThatIsOpenElsewhereIsSavedOverWhenThatIsWanted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.headroom"_s);
    const QString note = folder.filePath(u".theirs.headroom.lock"_s);
    put(path, "theirs");
    lockAsAnna(note);
    TestWindow window;
    show(window);
    window.askDialog = [&](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text().remove(u'&') == u"Save all the same"_s)
                button->click();
        return true;
    };
    QVERIFY(window.saveTo(path));
    QVERIFY(contentOf(path).startsWith("SQLite format 3"));
    QVERIFY(!contentOf(note).contains("anna")); // ours now
    QVERIFY(contentOf(note).contains(QByteArray::number(QCoreApplication::applicationPid())));
}

// Word ends lines within a paragraph with a vertical tab, pages with a form feed.
void SavingTest::notesFromOtherProgramsAreKept()
{
    TestWindow window;
    show(window);
    window.showPage(PageId::Project);
    QPlainTextEdit& notes = static_cast<ProjectPage&>(window.page(PageId::Project)).notes();
    notes.setFocus();
    QTest::keyClicks(&notes, u"Agreed by CFO. "_s);
    notes.insertPlainText(u"one\vtwo\fthree\u0085four\u0007"_s);
    QTest::keyClicks(&notes, u" Then more."_s);
    QCOMPARE(notes.toPlainText(), u"Agreed by CFO. one\ntwo\nthree\nfour Then more."_s);
    QCOMPARE(window.document().project().company().note.str(), std::string("Agreed by CFO. one\ntwo\nthree\nfour Then more."));
}

void SavingTest::notesThatAreNotKeptAreAskedAboutWhenSaving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.headroom"_s);
    TestWindow window;
    show(window);
    window.showPage(PageId::Project);
    QPlainTextEdit& notes = static_cast<ProjectPage&>(window.page(PageId::Project)).notes();
    notes.setPlainText(QString(2001, u'x'));
    window.showPage(PageId::Overview);
    window.askDialog = [](QDialog&) { return false; };
    QVERIFY(!window.saveTo(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(window.page(PageId::Project).isVisible()); // where they stand
    QCOMPARE(notes.toPlainText().size(), 2001);
    window.askDialog = [](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text().remove(u'&') == u"Go on without them"_s)
                button->click();
        return true;
    };
    QVERIFY(window.saveTo(path));
    QCOMPARE(notes.toPlainText().size(), 2001);
    window.askDialog = [](QDialog&) { return false; };
    notes.setPlainText(QString(2000, u'x'));
    QVERIFY(window.saveTo(path)); // nothing to ask
    QCOMPARE(window.document().project().company().note.str().size(), std::size_t{2000});
}

void SavingTest::notesThatAreNotKeptAreAskedAboutWhenClosing()
{
    TestWindow window;
    show(window);
    window.showPage(PageId::Project);
    QPlainTextEdit& notes = static_cast<ProjectPage&>(window.page(PageId::Project)).notes();
    notes.setPlainText(QString(2001, u'x'));
    QVERIFY(!window.document().isModified());
    QString asked;
    window.askDialog = [&](QDialog& dialog) {
        asked = static_cast<QMessageBox&>(dialog).text();
        return false;
    };
    QVERIFY(!window.close());
    QVERIFY2(asked.contains(u"notes"_s), qPrintable(asked));
    QVERIFY(window.isVisible());
    window.answer = MainWindow::Answer::Discard; // nothing else is there to be asked about
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QCOMPARE(notes.toPlainText(), QString()); // another project's
    QVERIFY(window.close());
}

void SavingTest::notesThatAreNotKeptStayInSight()
{
    const QTemporaryDir folder;
    TestWindow window;
    show(window);
    window.showPage(PageId::Project);
    const auto notes = [&]() -> QPlainTextEdit& { return static_cast<ProjectPage&>(window.page(PageId::Project)).notes(); };
    notes().setPlainText(QString(2001, u'x'));
    const Field& rate = *schemaOf<Company>().field("taxRate");
    QVERIFY(window.document().setField(Entity::Company, 1, rate, Decimal(30, 2)).ok());
    window.document().undo();
    QCOMPARE(notes().toPlainText().size(), 2001);
    window.speak(u"de"_s); // which builds the page anew
    QCOMPARE(notes().toPlainText().size(), 2001);
    QVERIFY(static_cast<ProjectPage&>(window.page(PageId::Project)).notesProblem());
    window.speak(u"en"_s);
    notes().setPlainText(QString(2000, u'y'));
    QVERIFY(!static_cast<ProjectPage&>(window.page(PageId::Project)).notesProblem());
}

HEADROOM_TEST(SavingTest);
#include "tst_saving.moc"
