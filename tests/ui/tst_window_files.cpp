// SPDX-License-Identifier: GPL-3.0-or-later
// The window and the files of the machine: what other programs and other windows do to them.
#include "tests/core/exchange/focus_testing.h"
#include "tests/support/command_line.h"
#include "tests/ui/window_support.h"

#include "ui/pages/data/import_dialog.h"
#include "ui/pages/page.h"
#include "ui/shell/disk_notice.h"
#include "ui/shell/file_window.h"
#include "ui/shell/read_only_banner.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLocalServer>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

#include <future>

using namespace headroom;
using namespace testing_support;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

void openSaved(TestWindow& window, const QString& path)
{
    window.document().replace(smallProject(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(window.saveTo(path));
}

void setTaxRate(Document& document, int percent)
{
    const Field& rate = *schemaOf<Company>().field("taxRate");
    QVERIFY(document.setField(Entity::Company, 1, rate, Decimal(percent, 2)).ok());
}

/// As another program does it: the file is another one afterwards.
void replaceFile(const QString& path, int percent)
{
    TestWindow other;
    other.document().replace(smallProject(), {}, Document::Standing::AsStored);
    setTaxRate(other.document(), percent);
    const QString beside = path + u".other.headroom"_s;
    QVERIFY(other.saveTo(beside));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(beside, path));
}

Decimal taxRate(const Document& document) { return document.model().company().taxRate; }

/// An answer for askDialog: the button of this text.
std::function<bool(QDialog&)> pressing(const QString& text)
{
    return [text](QDialog& dialog) {
        for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
            if (button->text().remove(u'&') == text)
                button->click();
        return true;
    };
}

/// Asks from another thread, as another program would.
bool raiseFromElsewhere(const QString& state, const QString& path)
{
    auto asked = std::async(std::launch::async, [&] { return FileWindow::raiseOther(state, path); });
    while (asked.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return asked.get();
}

} // namespace

class WindowFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOnDiskIsToldAndReloaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        DiskNotice& notice = window.diskNotice();
        QVERIFY(notice.isHidden());
        replaceFile(path, 33);
        QTRY_VERIFY(!notice.isHidden());
        QVERIFY2(notice.text().contains(u"a.headroom"_s), qPrintable(notice.text()));
        QVERIFY(taxRate(window.document()) != Decimal(33, 2)); // nothing happens by itself
        notice.reloadButton().click();
        QCOMPARE(taxRate(window.document()), Decimal(33, 2));
        QVERIFY(notice.isHidden());
    }

    void reloadingAsksBeforeItLosesEdits()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        setTaxRate(window.document(), 30);
        replaceFile(path, 33);
        QTRY_VERIFY(!window.diskNotice().isHidden());
        window.askDialog = pressing(u"Cancel"_s);
        window.diskNotice().reloadButton().click();
        QCOMPARE(taxRate(window.document()), Decimal(30, 2));
        window.askDialog = pressing(u"Reload"_s);
        window.diskNotice().reloadButton().click();
        QCOMPARE(taxRate(window.document()), Decimal(33, 2));
    }

    void keepingMineIsSaidOnceAndSavingAsks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        setTaxRate(window.document(), 30);
        replaceFile(path, 33);
        QTRY_VERIFY(!window.diskNotice().isHidden());
        window.diskNotice().keepButton().click();
        QVERIFY(window.diskNotice().isHidden());
        window.diskNotice().look();
        QVERIFY(window.diskNotice().isHidden());
        window.askDialog = pressing(u"Cancel"_s);
        QVERIFY(!window.saveTo(path));
        QVERIFY(window.document().isModified());
        window.askDialog = pressing(u"Replace"_s);
        QVERIFY(window.saveTo(path));
        QVERIFY(!window.document().isModified() && window.diskNotice().isHidden());
        replaceFile(path, 34);
        QTRY_VERIFY(!window.diskNotice().isHidden()); // another change is told again
    }

    // Whoever has it open is named in words, and reading is offered.
    void aLockedProjectCanBeRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        {
            TestWindow window;
            openSaved(window, path);
        }
        QFile note(folder.filePath(u".a.headroom.lock"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("headroom-lock 1\n4711\nfar\nanna\n1795439994\n1\n"); // 2026-11-23 13:19:54 UTC: date -u -d @1795439994
        note.close();
        TestWindow window;
        QString said;
        const auto answering = [&](const QString& button) {
            return [&said, press = pressing(button)](QDialog& dialog) {
                said = static_cast<QMessageBox&>(dialog).text();
                return press(dialog);
            };
        };
        window.askDialog = answering(u"Cancel"_s);
        QVERIFY(!window.openPath(path));
        QVERIFY2(window.told.isEmpty(), qPrintable(window.told.join(u'|'))); // the answer needs no telling
        QVERIFY2(said.contains(u"anna on far"_s) && said.contains(u"26"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"4711"_s) && !said.contains(u".lock"_s) && !said.contains(u"1795"_s), qPrintable(said));
        window.askDialog = answering(u"Open read-only"_s);
        QVERIFY(window.openPath(path));
        QVERIFY2(window.windowTitle().contains(u"(read-only)"_s), qPrintable(window.windowTitle()));
        QVERIFY(QFile::exists(note.fileName())); // still theirs
        QVERIFY(window.saveTo(folder.filePath(u"b.headroom"_s)));
        QVERIFY(!window.windowTitle().contains(u"read-only"_s));
    }

    void aFileThatCannotBeWrittenIsMarked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        {
            TestWindow window;
            openSaved(window, path);
        }
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        TestWindow window;
        QVERIFY(window.openPath(path));
        QVERIFY2(window.windowTitle().contains(u"(read-only)"_s), qPrintable(window.windowTitle()));
        QVERIFY(window.told.isEmpty()); // it stands above the pages
        QVERIFY(!window.readOnlyBanner().isHidden());
        QVERIFY2(window.readOnlyBanner().text().contains(u"the file can't be written"_s), qPrintable(window.readOnlyBanner().text()));
        QVERIFY(window.saveTo(folder.filePath(u"b.headroom"_s)));
        QVERIFY(!window.windowTitle().contains(u"read-only"_s));
    }

    void aRemovedFileCanBeSavedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(!window.diskNotice().isHidden());
        QVERIFY(!window.diskNotice().reloadButton().isVisible());
        window.askDialog = pressing(u"Save again"_s);
        window.diskNotice().saveButton().click();
        QVERIFY(QFile::exists(path));
        QVERIFY(window.diskNotice().isHidden());
    }

    void aSecondStartRaisesTheWindowThatHasTheFile()
    {
        const QTemporaryDir folder;
        const QTemporaryDir state;
        const QString path = folder.filePath(u"a.headroom"_s);
        QVERIFY(!raiseFromElsewhere(state.path(), path));
        TestWindow window(state.path());
        openSaved(window, path);
        window.showMinimized();
        QVERIFY(!raiseFromElsewhere(state.path(), folder.filePath(u"b.headroom"_s)));
        QVERIFY(QFile::link(path, folder.filePath(u"link.headroom"_s)));
        QVERIFY(raiseFromElsewhere(state.path(), folder.filePath(u"link.headroom"_s)));
        QVERIFY(!window.isMinimized());
        QVERIFY(window.closeProject());
        QVERIFY(!raiseFromElsewhere(state.path(), path));
    }

    void aSocketThatACrashLeftIsTakenOver()
    {
        const QTemporaryDir folder;
        const QTemporaryDir state;
        const QString path = folder.filePath(u"a.headroom"_s);
        {
            TestWindow window(state.path());
            openSaved(window, path);
            const QStringList sockets = QDir(state.filePath(u"windows"_s)).entryList(QDir::System | QDir::Files);
            QCOMPARE(sockets.size(), 1);
            QVERIFY(QFile::rename(state.filePath(u"windows/"_s) + sockets.front(), state.filePath(u"windows/kept"_s)));
            window.answer = MainWindow::Answer::Discard;
            QVERIFY(window.closeProject());
            QVERIFY(QFile::rename(state.filePath(u"windows/kept"_s), state.filePath(u"windows/"_s) + sockets.front()));
        } // nobody listens at the socket that is there
        QVERIFY(!raiseFromElsewhere(state.path(), path));
        TestWindow next(state.path());
        QVERIFY(next.openPath(path));
        QVERIFY(raiseFromElsewhere(state.path(), path));
    }

    void aSecondFileHasAWindowOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        const QString other = folder.filePath(u"b.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        QVERIFY(QFile::copy(path, other));
        QStringList started;
        window.openWindow = [&](const QString& file) {
            started.append(file);
            return true;
        };
        window.openBeside(other);
        QCOMPARE(started, QStringList{other});
        QVERIFY(window.document().filePath().endsWith(u"a.headroom"_s));
        window.openBeside(path); // is open here
        QCOMPARE(started.size(), 1);
        QVERIFY(window.closeProject());
        window.openBeside(other); // nothing has to give way
        QCOMPARE(started.size(), 1);
        QVERIFY(window.document().filePath().endsWith(u"b.headroom"_s));
    }

    void filesAreDroppedOntoTheWindow()
    {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"a.headroom"_s);
        const QString table = folder.filePath(u"servers.csv"_s);
        {
            TestWindow other;
            openSaved(other, project);
        }
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("*Server name,*Cores,*Memory (In MB),*OS name\nweb01,4,16384,Windows Server 2019\n");
        file.close();
        TestWindow window;
        window.showStart();
        window.show();
        const auto drop = [&](const QList<QUrl>& urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &enter);
            QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
            return enter.isAccepted();
        };
        QVERIFY(!drop({QUrl(u"https://example.org/a.headroom"_s), QUrl::fromLocalFile(folder.filePath(u"x.exe"_s))}));
        QVERIFY(drop({QUrl::fromLocalFile(project)}));
        QTRY_VERIFY(window.document().filePath().endsWith(u"a.headroom"_s));
        window.askDialog = [](QDialog&) { return true; };
        QVERIFY(drop({QUrl::fromLocalFile(table)}));
        QTRY_COMPARE(window.document().model().table<Workload>().size(), std::size_t{3});
        QVERIFY(window.told.isEmpty());
        // A bill is known by its columns, and no inventory; a folder of RVTools' files is one.
        QString asked;
        window.askDialog = [&](QDialog& dialog) {
            asked = static_cast<ImportDialog&>(dialog).summary();
            return false;
        };
        const QString bill = written(folder.filePath(u"bill.csv"_s),
            QByteArray::fromStdString(focus_testing::csvOf(focus_testing::columns10, {focus_testing::usage({})})));
        QVERIFY(drop({QUrl::fromLocalFile(bill)}));
        QTRY_VERIFY2(asked.contains(u"1 of 1 rows of the bill"_s), qPrintable(asked));
        QVERIFY(QDir(folder.path()).mkpath(u"rv"_s));
        written(folder.filePath(u"rv/RVTools_tabvInfo.csv"_s), "VM,Powerstate,CPUs,Memory,VM UUID\nweb,poweredOn,4,16384,u1\n");
        written(folder.filePath(u"rv/RVTools_tabvDisk.csv"_s), "VM,Disk,Capacity MiB,VM UUID\nweb,Hard disk 1,102400,u1\n");
        QVERIFY(drop({QUrl::fromLocalFile(folder.filePath(u"rv"_s))}));
        QTRY_VERIFY2(asked.contains(u"1 of 1 servers can be imported, with 1 disks"_s), qPrintable(asked));
        QVERIFY(window.told.isEmpty());
    }

    void aFileIsLeftAndFoundOnTheSamePage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.headroom"_s);
        TestWindow window;
        openSaved(window, path);
        window.showPage(PageId::Debt);
        QVERIFY(window.closeProject());
        QVERIFY(window.openPath(path));
        QVERIFY(window.page(PageId::Debt).isVisible());
    }
};

HEADROOM_TEST(WindowFilesTest);
#include "tst_window_files.moc"
