// SPDX-License-Identifier: GPL-3.0-or-later
// The start page, and the way to any command, field or row by a few letters.
#include "tests/ui/window_support.h"

#include "ui/document/journal.h"
#include "ui/format/core_text.h"
#include "ui/format/qt_text.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/command_list.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/samples.h"
#include "ui/shell/start_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

QPushButton* buttonOf(QWidget& within, const QString& text)
{
    for (QPushButton* button : within.findChildren<QPushButton*>())
        if (withoutMnemonic(button->text()) == text)
            return button;
    return nullptr;
}

void open(TestWindow& window)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// Types into the palette and takes what stands on top; its text comes back.
QString find(TestWindow& window, const QString& letters)
{
    QString top;
    window.askDialog = [&](QDialog& dialog) {
        auto& palette = static_cast<CommandPalette&>(dialog);
        QTest::keyClicks(&palette.input(), letters);
        if (palette.list().topLevelItemCount() == 0)
            return false;
        top = palette.list().topLevelItem(0)->text(0);
        QTest::keyClick(&palette.input(), Qt::Key_Return);
        return palette.result() == QDialog::Accepted;
    };
    window.findAnything();
    return top;
}

} // namespace

class FindAnythingTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInAnyOrderTheBetterFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse"); // empty: is not found at all
        QTest::newRow("beginning before middle")   << u"cash"_s << u"Cash balance"_s << u"Opening cash"_s;
        QTest::newRow("word before part of a word") << u"rate"_s << u"Tax rate"_s << u"Corporate"_s;
        QTest::newRow("part before letters")       << u"rat"_s << u"Tax rate"_s << u"Row actuals twice"_s;
        QTest::newRow("initials")                  << u"opc"_s << u"Opening cash"_s << u"Coupon"_s;
        QTest::newRow("another order")             << u"cash comp"_s << u"Company: Opening cash"_s << u"Cash sweep"_s;
        QTest::newRow("the shorter of two")        << u"save"_s << u"Save"_s << u"Save as…"_s;
        QTest::newRow("large letters")             << u"TAX"_s << u"Tax rate"_s << QString();
        QTest::newRow("letters that are missing")  << u"tax"_s << u"Tax rate"_s << QString();
    }
    void wordsAreFoundInAnyOrderTheBetterFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const QStringList words = typed.split(u' ');
        const auto first = fuzzyScore(better, words);
        QVERIFY(first);
        QVERIFY(!fuzzyScore(u"Wave", words));
        QVERIFY(!fuzzyScore(u"Company: Shares, basic", words)); // "cash" is not what its letters say
        if (const auto second = fuzzyScore(worse, words); !worse.isEmpty() && second)
            QVERIFY2(*first > *second, qPrintable(u"%1 %2"_s.arg(*first).arg(*second)));
    }

    void everyMenuCommandAndFieldIsFound()
    {
        TestWindow window;
        open(window);
        QStringList listed;
        for (const MenuCommand& command : commandsOf(*window.menuBar()))
            if (command.action->isEnabled())
                listed.append(command.text);
        for (const EntitySchema& schema : allSchemas())
            for (const Field& field : schema.fields)
                listed.append(schemaText(schema.label) + u": "_s + fieldLabel(field));
        QStringList missing;
        CommandPalette palette(*window.menuBar(), window.document().model(), [](const CommandPalette::Place&) {});
        for (const QString& text : listed) {
            palette.input().setText(text);
            bool found = false;
            for (int i = 0; i < palette.list().topLevelItemCount() && !found; ++i)
                found = palette.list().topLevelItem(i)->text(0) == text;
            if (!found)
                missing.append(text);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aFieldIsJumpedTo()
    {
        TestWindow window;
        open(window);
        QCOMPARE(find(window, u"comp opening cash"_s), u"Company: Opening cash"_s);
        QVERIFY(window.page(PageId::Company).isVisible());
        QTRY_COMPARE(window.focusWidget()->objectName(), u"company.openingCash"_s);
    }

    void aRowIsJumpedToByItsName()
    {
        TestWindow window;
        open(window);
        QCOMPARE(find(window, u"db"_s).section(u':', 1).trimmed(), u"db"_s);
        auto& page = static_cast<WorkloadsPage&>(window.page(PageId::Workloads));
        QVERIFY(page.isVisible());
        QCOMPARE(page.workloads().currentId(), 2);
    }

    void aCommandIsDoneAndItsKeysAreShown()
    {
        TestWindow window;
        open(window);
        CommandPalette palette(*window.menuBar(), window.document().model(), [](const CommandPalette::Place&) {});
        palette.input().setText(u"save as"_s);
        QCOMPARE(palette.list().topLevelItem(0)->text(2), u"Ctrl+Shift+S"_s);
        find(window, u"debt"_s);
        QVERIFY(window.page(PageId::Debt).isVisible());
    }

    void theListIsWalkedByKeyboard()
    {
        TestWindow window;
        open(window);
        CommandPalette palette(*window.menuBar(), window.document().model(), [](const CommandPalette::Place&) {});
        palette.show();
        QVERIFY(palette.list().topLevelItemCount() > 20);
        palette.input().setFocus();
        QTest::keyClick(&palette.input(), Qt::Key_Down);
        QTest::keyClick(&palette.input(), Qt::Key_Down);
        QCOMPARE(palette.list().indexOfTopLevelItem(palette.list().currentItem()), 2);
        QTest::keyClick(&palette.input(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void closingShowsTheStartPageAndOpeningLeavesIt()
    {
        TestWindow window;
        open(window);
        QVERIFY(window.closeProject());
        QVERIFY(window.isAtStart());
        QCOMPARE(window.windowTitle(), u"Headroom"_s);
        for (const MenuCommand& command : commandsOf(*window.menuBar()))
            if (command.text == u"Save"_s || command.text == u"Fill down"_s || command.text == u"Debt"_s)
                QVERIFY2(!command.action->isEnabled(), qPrintable(command.text));
        QCOMPARE(samples().size(), MainWindow::sampleNames().size());
        for (const Sample& sample : samples())
            QVERIFY2(buttonOf(window.startPage(), sample.title) && !sample.about.isEmpty(), qPrintable(sample.name));
        QPushButton* empty = buttonOf(window.startPage(), u"Empty project"_s);
        empty->setFocus();
        QTest::keyClick(empty, Qt::Key_Space);
        QVERIFY(!window.isAtStart());
        QVERIFY(window.page(PageId::Overview).isVisible());
        QVERIFY(window.windowTitle().contains(u"Untitled"_s));
    }

    void unsavedWorkIsAskedForBeforeTheStartPage()
    {
        TestWindow window;
        open(window);
        const Field& rate = *schemaOf<Company>().field("taxRate");
        QVERIFY(window.document().setField(Entity::Company, 1, rate, Decimal(30, 2)).ok());
        QVERIFY(!window.closeProject());
        QVERIFY(!window.isAtStart());
        window.answer = MainWindow::Answer::Discard;
        QVERIFY(window.closeProject());
        QCOMPARE(window.asked, 2);
        QVERIFY(!window.document().isModified());
    }

    void theStartPageOffersRecentFilesAndUnsavedWork()
    {
        const QTemporaryDir state;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"R&D.headroom"_s);
        Model edited;
        {
            TestWindow crashed(state.path());
            crashed.openSample(u"lumen"_s);
            QVERIFY(crashed.saveTo(path));
            const Field& rate = *schemaOf<Company>().field("taxRate");
            QVERIFY(crashed.document().setField(Entity::Company, 1, rate, Decimal(30, 2)).ok());
            QVERIFY(crashed.document().journal()->waitUntilWritten().ok());
            edited = crashed.document().model();
        } // the window is gone without having been closed
        TestWindow window(state.path());
        window.showStart();
        window.show();
        QPushButton* recent = buttonOf(window.startPage(), u"R&D.headroom"_s);
        QVERIFY(recent);
        QPushButton* recover = buttonOf(window.startPage(), u"Recover R&D.headroom"_s);
        QVERIFY(recover);
        recover->click();
        QVERIFY(!window.isAtStart());
        QVERIFY(window.document().model() == edited);
        QVERIFY(window.document().isModified() && window.document().canUndo());
        window.answer = MainWindow::Answer::Discard;
        QVERIFY(window.closeProject());
        QVERIFY(!buttonOf(window.startPage(), u"Recover R&D.headroom"_s));
        buttonOf(window.startPage(), u"R&D.headroom"_s)->click();
        QVERIFY2(!window.isAtStart(), qPrintable(window.told.join(u'\n')));
        QVERIFY(window.document().model() != edited);
    }

    void anInventoryStartsAProject()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"servers.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("*Server name,*Cores,*Memory (In MB),*OS name\nweb01,4,16384,Windows Server 2019\n");
        file.close();
        TestWindow window;
        window.showStart();
        window.importInventoryFrom(path); // refused by askDialog
        QVERIFY(window.isAtStart());
        window.askDialog = [](QDialog&) { return true; };
        window.importInventoryFrom(path);
        QVERIFY(!window.isAtStart());
        QCOMPARE(window.document().model().table<Workload>().size(), std::size_t{1});
    }
};

HEADROOM_TEST(FindAnythingTest);
#include "tst_find_anything.moc"
