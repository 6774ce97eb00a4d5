// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is only read, or that can no longer be written: what is edited is a copy that is said to be one, and nothing is lost.
#include "tests/ui/window_support.h"

#include "ui/document/journal.h"
#include "ui/shell/read_only_banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

void makeProject(const QString& path)
{
    TestWindow window;
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    QVERIFY(window.saveTo(path));
}

void setTaxRate(Document& document, int percent)
{
    QVERIFY(document.setField(Entity::Company, 1, *schemaOf<Company>().field("taxRate"), Decimal(percent, 2)).ok());
}

Decimal taxRate(const Document& document) { return document.model().company().taxRate; }

Decimal taxRateIn(const QString& path)
{
    TestWindow window;
    return window.openToRead(path) ? taxRate(window.document()) : Decimal(-1, 0);
}

/// An answer for askDialog: the button of this text; what the dialog offers is kept.
std::function<bool(QDialog&)> pressing(const QString& text, QStringList* offered = nullptr)
{
    return [text, offered](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
            if (offered)
                offered->append(button->text().remove(u'&'));
            if (button->text().remove(u'&') == text)
                button->click();
        }
        return true;
    };
}

/// The text of the command with Ctrl+S.
QString saveCommand(const MainWindow& window)
{
    for (const QAction* menu : window.menuBar()->actions())
        for (const QAction* action : menu->menu()->actions())
            if (action->shortcut() == QKeySequence(QKeySequence::Save))
                return action->text().remove(u'&');
    return {};
}

} // namespace

class ReadOnlyTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsEditedOfAFileThatIsOnlyReadIsACopy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        makeProject(path);
        const Decimal before = taxRateIn(path);
        TestWindow window;
        QVERIFY(window.openToRead(path));
        window.show();
        QVERIFY(window.windowTitle().contains(u"(read-only)"_s));
        QVERIFY(window.readOnlyBanner().isVisible());
        QVERIFY2(window.readOnlyBanner().text().contains(u"a.headroom is open read-only"_s), qPrintable(window.readOnlyBanner().text()));
        QCOMPARE(saveCommand(window), u"Save a copy\u2026"_s);
        QVERIFY(!QFile::exists(folder.filePath(u".a.headroom.lock"_s))); // whoever wants to write it can
        setTaxRate(window.document(), 33);
        QString proposed;
        window.askSaveTarget = [&](const QString& start) {
            proposed = start;
            return folder.filePath(u"mine.headroom"_s);
        };
        window.readOnlyBanner().copyButton().click();
        QCOMPARE(proposed, folder.filePath(u"a-2.headroom"_s));
        QCOMPARE(window.document().filePath(), folder.filePath(u"mine.headroom"_s));
        QVERIFY(window.readOnlyBanner().isHidden());
        QCOMPARE(saveCommand(window), u"Save"_s);
        QVERIFY(!window.windowTitle().contains(u"read-only"_s));
        QCOMPARE(taxRateIn(path), before);
        QCOMPARE(taxRateIn(folder.filePath(u"mine.headroom"_s)), Decimal(33, 2));
    }

    void savingOverAFileThatSomeoneElseHasOpenIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        makeProject(path);
        TestWindow theirs;
        QVERIFY(theirs.openPath(path));
        TestWindow window;
        QVERIFY(window.openToRead(path));
        const Decimal before = taxRate(window.document());
        setTaxRate(window.document(), 33);
        QFile note(folder.filePath(u".a.headroom.lock"_s)); // this process may take its own note, another's it may not
        QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate));
        note.write("headroom-lock 1\n4711\nfar\nanna\n1795439994\n1\n");
        note.close();
        QStringList offered;
        window.askDialog = pressing(u"Cancel"_s, &offered);
        QVERIFY(!window.saveTo(path));
        QVERIFY2(offered.contains(u"Save as\u2026"_s), qPrintable(offered.join(u'|')));
        QVERIFY(window.document().isModified());
        QCOMPARE(taxRateIn(path), before);
        QVERIFY(QFile::remove(note.fileName())); // they close it
        QVERIFY(window.saveTo(path));
        QCOMPARE(taxRateIn(path), Decimal(33, 2));
        QVERIFY(window.readOnlyBanner().isHidden());
    }

    void theFileItselfCanBeHadForEditing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        makeProject(path);
        TestWindow window;
        QVERIFY(window.openToRead(path));
        setTaxRate(window.document(), 33);
        window.askDialog = pressing(u"Cancel"_s);
        window.readOnlyBanner().editButton().click();
        QCOMPARE(taxRate(window.document()), Decimal(33, 2)); // it asked first
        window.askDialog = pressing(u"Reload"_s);
        window.readOnlyBanner().editButton().click();
        QVERIFY(taxRate(window.document()) != Decimal(33, 2));
        QVERIFY(window.readOnlyBanner().isHidden());
        QVERIFY(QFile::exists(folder.filePath(u".a.headroom.lock"_s)));
    }

    // After a crash the edits come back as a project without a file, not as ones of the file that was only read.
    void whatACrashLeavesOfACopyHasNoFile()
    {
        const QTemporaryDir folder;
        const QTemporaryDir state;
        const QString path = folder.filePath(u"a.headroom"_s);
        makeProject(path);
        {
            TestWindow window(state.path());
            QVERIFY(window.openToRead(path));
            setTaxRate(window.document(), 33);
            QVERIFY(window.document().journal()->waitUntilWritten().ok());
        } // ends without being closed
        TestWindow next(state.path());
        next.askDialog = pressing(u"Recover"_s);
        QVERIFY(next.offerRecovery());
        QCOMPARE(taxRate(next.document()), Decimal(33, 2));
        QCOMPARE(next.document().filePath(), QString());
    }

    void aFileThatCannotBeWrittenAnyMoreIsSavedElsewhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        const QString other = folder.filePath(u"b.headroom"_s);
        makeProject(path);
        TestWindow window;
        QVERIFY(window.openPath(path));
        setTaxRate(window.document(), 33);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        QStringList offered;
        window.askDialog = pressing(u"Cancel"_s, &offered);
        QVERIFY(!window.saveTo(path));
        for (const QString& way : {u"Save as\u2026"_s, u"Try again"_s, u"Cancel"_s})
            QVERIFY2(offered.contains(way), qPrintable(offered.join(u'|')));
        QVERIFY(window.document().isModified());
        QCOMPARE(taxRate(window.document()), Decimal(33, 2));
        window.askDialog = pressing(u"Save as\u2026"_s);
        window.askSaveTarget = [&](const QString&) { return other; };
        QVERIFY(window.saveTo(path));
        QVERIFY(!window.document().isModified());
        QCOMPARE(window.document().filePath(), other);
        QCOMPARE(taxRateIn(other), Decimal(33, 2));
    }

    void savingCanBeTriedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        makeProject(path);
        TestWindow window;
        QVERIFY(window.openPath(path));
        setTaxRate(window.document(), 33);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        int asked = 0;
        window.askDialog = [&](QDialog& dialog) {
            if (++asked == 2) // the first time it is not mended yet
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
            return pressing(u"Try again"_s)(dialog);
        };
        QVERIFY(window.saveTo(path));
        QCOMPARE(asked, 2);
        QCOMPARE(taxRateIn(path), Decimal(33, 2));
    }

    // The folder is gone: another place is proposed, and closing with Save loses nothing when that is refused too.
    void aFolderThatIsGoneLosesNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"share"_s));
        const QString path = folder.filePath(u"share/a.headroom"_s);
        makeProject(path);
        TestWindow window;
        QVERIFY(window.openPath(path));
        setTaxRate(window.document(), 33);
        QVERIFY(QDir(folder.filePath(u"share"_s)).removeRecursively());
        QString proposed;
        window.askDialog = [](QDialog& dialog) { return pressing(u"Save again"_s)(dialog) && pressing(u"Save as\u2026"_s)(dialog); };
        window.askSaveTarget = [&](const QString& start) {
            proposed = start;
            return QString();
        };
        window.answer = MainWindow::Answer::Save;
        QVERIFY(!window.close());
        QVERIFY2(!proposed.startsWith(folder.filePath(u"share"_s)) && proposed.endsWith(u"a.headroom"_s), qPrintable(proposed));
        QCOMPARE(taxRate(window.document()), Decimal(33, 2));
        window.askSaveTarget = [&](const QString&) { return folder.filePath(u"b.headroom"_s); };
        QVERIFY(window.close());
        QCOMPARE(taxRateIn(folder.filePath(u"b.headroom"_s)), Decimal(33, 2));
    }
};

HEADROOM_TEST(ReadOnlyTest);
#include "tst_read_only.moc"
