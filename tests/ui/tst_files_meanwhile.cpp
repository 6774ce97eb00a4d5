// SPDX-License-Identifier: GPL-3.0-or-later
// What is done while a file is read or written, and what a cancel or a crash in the middle leaves behind. The work runs here in a
// runner of the test, which does things before, in the middle and after it: no clock, no second thread.
#include "tests/ui/window_support.h"

#include "core/store/session.h"
#include "ui/document/journal.h"
#include "ui/document/project_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <mutex>

#include <sys/resource.h>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

Model storedAt(const QString& path)
{
    auto opened = openProject(path.toStdString());
    return opened.ok() ? std::move(opened->model) : Model::empty(Month());
}

Model manyWorkloads(int count)
{
    Model model = smallProject();
    std::vector<Workload> rows;
    for (int i = 0; i < count; ++i) {
        Workload row;
        row.id = 10 + i;
        row.name = "server-" + std::to_string(i);
        row.site = {1};
        row.wave = {1};
        rows.push_back(row);
    }
    model.table<Workload>().append(std::move(rows));
    return model;
}

/// An open project with its journal, its file, and hands that do something while the next file is worked on.
struct Desk
{
    explicit Desk(Model model = smallProject()) : journal(state.path())
    {
        document.setJournal(&journal);
        document.replace(std::move(model), {}, Document::Standing::AsStored);
        journal.begin(document.project(), {}, {});
    }
    ~Desk() { document.setJournal(nullptr); }

    void setTax(int percent, Gesture gesture = 0)
    {
        const Field& rate = *schemaOf<Company>().field("taxRate");
        QVERIFY(document.setField(Entity::Company, 1, rate, Decimal(percent, 2), gesture).ok());
    }
    Decimal tax() const { return document.project().company().taxRate; }
    Status save(const char* name) { return files.save(file(name), ProjectFiles::Overwrite::OnlyOurs); }
    /// What a crash at this moment would leave of the session.
    void copySessions(const QTemporaryDir& to) const
    {
        QVERIFY(QDir(to.path()).mkdir(u"sessions"_s));
        const QDir sessions(state.filePath(u"sessions"_s));
        for (const QString& name : sessions.entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(sessions.filePath(name), to.filePath(u"sessions/"_s + name)));
    }
    QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    QTemporaryDir state;
    Journal journal;
    Document document;
    std::function<void()> before = [] {};
    std::function<void()> after = [] {};
    WorkWatch watch;
    ProjectFiles files{document, [this](const QString&, const std::function<void(const WorkWatch&)>& work) {
                           before();
                           work(watch);
                           after();
                       }};
};

/// As a full disk: no file grows beyond two pages.
class Full
{
public:
    Full() : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 8192;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~Full()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Full(const Full&) = delete;
    Full& operator=(const Full&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

enum class Moment { Before, After };

} // namespace
Q_DECLARE_METATYPE(Moment)

class FilesMeanwhileTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditWhileSavingIsStillToBeSaved_data();
    void anEditWhileSavingIsStillToBeSaved();
    void typingOnWhileSavingIsAStepOfItsOwn();
    void undoingWhileSavingLeavesTheStepSaved();
    void theCleanStateIsForgottenWithTheStepsThatLeadToIt();
    void aVersionMadeWhileSavingIsStillToBeSaved();
    void whatWasEditedWhileSavingIsRecoveredAfterACrash();
    void savingUnderAnotherNameWithAnEditMeanwhile();
    void nothingTakesThePlaceOfWhatWasEditedMeanwhile();
    void oneFileAtATime();
    void aSaveCancelledAtAnyMomentLeavesAllAsItWas();
    void anOpeningCancelledAtAnyMomentLeavesAllAsItWas();
    void aRecoveryCancelledAtAnyMomentStaysOnOffer();
    void aCrashWhileSavingLeavesTheFileAndTheRecovery();
    void aSaveThatFailsLeavesAllAsItWas();
};

void FilesMeanwhileTest::anEditWhileSavingIsStillToBeSaved_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("as it begins") << Moment::Before;
    QTest::newRow("as it ends") << Moment::After;
}

void FilesMeanwhileTest::anEditWhileSavingIsStillToBeSaved()
{
    QFETCH(const Moment, moment);
    Desk desk;
    desk.setTax(20);
    (moment == Moment::Before ? desk.before : desk.after) = [&] { desk.setTax(30); };
    QVERIFY(desk.save("a.headroom").ok());
    desk.before = desk.after = [] {};
    QVERIFY(desk.document.isModified());
    QCOMPARE(desk.tax(), Decimal(30, 2));
    QCOMPARE(storedAt(desk.file("a.headroom")).company().taxRate, Decimal(20, 2));
    desk.document.undo(); // now it is what the file holds
    QVERIFY(!desk.document.isModified());
    desk.document.redo();
    QVERIFY(desk.document.isModified());
    QVERIFY(desk.save("a.headroom").ok()); // the file counts as ours
    QVERIFY(!desk.document.isModified());
    QCOMPARE(storedAt(desk.file("a.headroom")).company().taxRate, Decimal(30, 2));
}

void FilesMeanwhileTest::typingOnWhileSavingIsAStepOfItsOwn()
{
    Desk desk;
    const Gesture typing = Document::newGesture();
    desk.setTax(2, typing);
    desk.before = [&] { desk.setTax(21, typing); };
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(desk.document.isModified());
    desk.document.undo();
    QCOMPARE(desk.tax(), Decimal(2, 2));
    QVERIFY(!desk.document.isModified());
    desk.document.undo();
    QVERIFY(desk.document.isModified());
}

void FilesMeanwhileTest::undoingWhileSavingLeavesTheStepSaved()
{
    Desk desk;
    desk.setTax(20);
    desk.setTax(30);
    desk.before = [&] { desk.document.undo(); };
    QVERIFY(desk.save("a.headroom").ok());
    QCOMPARE(desk.tax(), Decimal(20, 2));
    QVERIFY(desk.document.isModified());
    desk.document.redo();
    QVERIFY(!desk.document.isModified());
    desk.document.undo();
    desk.setTax(40); // in the place of the step that is saved
    QVERIFY(desk.document.isModified());
    desk.document.undo();
    QVERIFY(desk.document.isModified());
}

void FilesMeanwhileTest::theCleanStateIsForgottenWithTheStepsThatLeadToIt()
{
    Desk desk;
    QVERIFY(desk.save("a.headroom").ok());
    for (std::size_t i = 0; i < Session::undoDepth; ++i)
        desk.setTax(1 + static_cast<int>(i % 2));
    while (desk.document.canUndo())
        desk.document.undo();
    QVERIFY(!desk.document.isModified()); // all of them can be taken back
    while (desk.document.canRedo())
        desk.document.redo();
    desk.setTax(3);
    while (desk.document.canUndo())
        desk.document.undo();
    QVERIFY(desk.document.isModified()); // all but one
}

void FilesMeanwhileTest::aVersionMadeWhileSavingIsStillToBeSaved()
{
    Desk desk;
    auto version = makeVersion({}, desk.document.project(), {"First", "", 1'700'000'000});
    QVERIFY(version.ok());
    desk.before = [&] { desk.document.setVersions({*version}); };
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(desk.document.isModified());
    desk.before = [] {};
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(!desk.document.isModified());
}

void FilesMeanwhileTest::whatWasEditedWhileSavingIsRecoveredAfterACrash()
{
    Desk desk;
    desk.setTax(20);
    desk.before = [&] { desk.setTax(30); };
    const QString path = desk.file("a.headroom");
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(desk.journal.waitUntilWritten().ok());
    const QTemporaryDir copy;
    desk.copySessions(copy);
    const auto found = Journal(copy.path()).recoverable();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(!found.front().problem);
    QCOMPARE(QString::fromStdString(found.front().info.origin.path), path);
    auto session = Session::recover(found.front().info.path);
    QVERIFY(session.ok());
    QCOMPARE((*session)->model().company().taxRate, Decimal(30, 2));
    const auto now = files::status(path.toStdString());
    QVERIFY(now.ok());
    QVERIFY(now->info == *(*session)->info().origin.file); // so that saving it again does not ask
}

void FilesMeanwhileTest::savingUnderAnotherNameWithAnEditMeanwhile()
{
    Desk desk;
    QVERIFY(desk.save("a.headroom").ok());
    desk.before = [&] { desk.setTax(30); };
    QVERIFY(desk.save("b.headroom").ok());
    QCOMPARE(desk.document.filePath(), desk.file("b.headroom"));
    QVERIFY(desk.document.isModified());
    desk.document.undo();
    QVERIFY(!desk.document.isModified());
}

void FilesMeanwhileTest::nothingTakesThePlaceOfWhatWasEditedMeanwhile()
{
    Desk desk;
    QVERIFY(saveProject(manyWorkloads(1), desk.file("b.headroom").toStdString()).ok());
    QVERIFY(desk.save("a.headroom").ok());
    desk.before = [&] { desk.setTax(30); };
    const auto opened = desk.files.open(desk.file("b.headroom"), ProjectFiles::Locking::Respect);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::ChangeStale);
    QCOMPARE(desk.tax(), Decimal(30, 2));
    QCOMPARE(desk.document.filePath(), desk.file("a.headroom"));
    QVERIFY(desk.document.canUndo());
    QCOMPARE(filesIn(desk.folder), (QStringList{u".a.headroom.lock"_s, u"a.headroom"_s, u"b.headroom"_s}));
}

void FilesMeanwhileTest::oneFileAtATime()
{
    Desk desk;
    desk.setTax(20);
    int refused = 0;
    desk.before = [&] {
        QVERIFY(desk.files.isBusy());
        for (const char* name : {"a.headroom", "b.headroom"})
            refused += desk.save(name).ok() ? 0 : 1;
        refused += desk.files.open(desk.file("a.headroom"), ProjectFiles::Locking::Respect).ok() ? 0 : 1;
        refused += desk.files.newFromJson("{}").ok() ? 0 : 1;
    };
    QVERIFY(desk.save("a.headroom").ok());
    QCOMPARE(refused, 4);
    QVERIFY(!desk.files.isBusy());
    QVERIFY(!desk.document.isModified());
    QCOMPARE(filesIn(desk.folder), (QStringList{u".a.headroom.lock"_s, u"a.headroom"_s}));
}

/// Cancels when something was told for the nth time; 0: before anything.
class CancelAt
{
public:
    explicit CancelAt(int moment) : m_moment(moment), m_cancel(moment == 0) {}
    WorkWatch watch()
    {
        return {&m_cancel, [this](std::size_t, std::size_t) {
                    if (++m_told >= m_moment)
                        m_cancel = true;
                }};
    }
    bool done() const { return m_told < m_moment; } // the work ended before that

private:
    const int m_moment;
    std::atomic<int> m_told = 0;
    std::atomic<bool> m_cancel;
};

void FilesMeanwhileTest::aSaveCancelledAtAnyMomentLeavesAllAsItWas()
{
    Desk desk(manyWorkloads(20'000));
    const QString path = desk.file("a.headroom");
    QVERIFY(desk.save("a.headroom").ok());
    desk.setTax(30);
    const QByteArray before = contentOf(path);
    const QStringList files = filesIn(desk.folder);
    for (int moment = 0;; ++moment) {
        QVERIFY(moment < 100);
        CancelAt cancel(moment);
        desk.watch = cancel.watch();
        const Status saved = desk.save("a.headroom");
        if (saved.ok()) {
            QVERIFY(moment > 4); // it was stopped at several
            break;
        }
        QCOMPARE(saved.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(filesIn(desk.folder), files);
        QVERIFY(desk.document.isModified());
        QCOMPARE(desk.files.onDisk().what, DiskState::What::AsOpened);
    }
    QVERIFY(!desk.document.isModified());
    QCOMPARE(storedAt(path).company().taxRate, Decimal(30, 2));
}

void FilesMeanwhileTest::anOpeningCancelledAtAnyMomentLeavesAllAsItWas()
{
    Desk desk;
    const QString path = desk.file("b.headroom");
    QVERIFY(saveProject(manyWorkloads(20'000), path.toStdString()).ok());
    QVERIFY(desk.save("a.headroom").ok());
    desk.setTax(30);
    const QStringList files = filesIn(desk.folder);
    for (int moment = 0;; ++moment) {
        QVERIFY(moment < 100);
        CancelAt cancel(moment);
        desk.watch = cancel.watch();
        const auto opened = desk.files.open(path, ProjectFiles::Locking::Respect);
        if (opened.ok()) {
            QVERIFY(moment > 2);
            break;
        }
        QCOMPARE(opened.error().code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(desk.folder), files); // with our lock, without another
        QCOMPARE(desk.tax(), Decimal(30, 2));
        QVERIFY(desk.document.isModified());
        QVERIFY(desk.document.canUndo());
        QCOMPARE(desk.document.filePath(), desk.file("a.headroom"));
    }
    QCOMPARE(desk.document.project().table<Workload>().size(), std::size_t{20'002});
}

void FilesMeanwhileTest::aRecoveryCancelledAtAnyMomentStaysOnOffer()
{
    const QTemporaryDir state;
    {
        auto session = Session::create(state.path().toStdString(), manyWorkloads(20'000), {});
        QVERIFY(session.ok());
    } // as a crash leaves it
    const auto offered = recoverableSessions(state.path().toStdString());
    QCOMPARE(offered.size(), std::size_t{1});
    const std::string path = offered.front().info.path;
    Desk desk;
    desk.setTax(30);
    for (int moment = 0;; ++moment) {
        QVERIFY(moment < 100);
        CancelAt cancel(moment);
        desk.watch = cancel.watch();
        const Status recovered = desk.files.recover(path, ProjectFiles::Locking::Respect);
        if (recovered.ok()) {
            QVERIFY(moment > 2);
            break;
        }
        QCOMPARE(recovered.error().code, ErrorCode::Cancelled);
        QCOMPARE(recoverableSessions(state.path().toStdString()).size(), std::size_t{1});
        QCOMPARE(desk.tax(), Decimal(30, 2));
    }
    QCOMPARE(desk.document.project().table<Workload>().size(), std::size_t{20'002});
    desk.watch = {};
    desk.setTax(31); // cancelling is over: the session takes edits
    QVERIFY(desk.journal.waitUntilWritten().ok());
}

void FilesMeanwhileTest::aCrashWhileSavingLeavesTheFileAndTheRecovery()
{
    Desk desk(manyWorkloads(20'000));
    const QString path = desk.file("a.headroom");
    QVERIFY(desk.save("a.headroom").ok());
    desk.setTax(30);
    QVERIFY(desk.journal.waitUntilWritten().ok());
    const QByteArray before = contentOf(path);
    int looks = 0;
    desk.watch.progress = [&](std::size_t, std::size_t) {
        const QTemporaryDir copy;
        desk.copySessions(copy);
        const auto found = recoverableSessions(copy.path().toStdString());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().info.unsaved());
        auto session = Session::recover(found.front().info.path);
        QVERIFY(session.ok());
        QCOMPARE((*session)->model().company().taxRate, Decimal(30, 2));
        QCOMPARE(contentOf(path), before);
        ++looks;
    };
    desk.watch.progress = [progress = desk.watch.progress, once = std::make_shared<std::mutex>()](std::size_t d, std::size_t t) {
        const std::lock_guard guard(*once); // two threads read the file again
        progress(d, t);
    };
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(looks > 4);
}

void FilesMeanwhileTest::aSaveThatFailsLeavesAllAsItWas()
{
    Desk desk;
    const QString path = desk.file("a.headroom");
    QVERIFY(desk.save("a.headroom").ok());
    desk.setTax(30);
    const QByteArray before = contentOf(path);
    const QStringList files = filesIn(desk.folder);
    {
        const Full full; // no file may grow beyond a few pages
        const Status saved = desk.save("a.headroom");
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().code == ErrorCode::DiskFull || saved.error().code == ErrorCode::StorageFailed);
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(filesIn(desk.folder), files);
    QVERIFY(desk.document.isModified());
    QVERIFY(!desk.files.isBusy());
    QVERIFY(desk.save("a.headroom").ok());
    QVERIFY(!desk.document.isModified());
}

HEADROOM_TEST(FilesMeanwhileTest);
#include "tst_files_meanwhile.moc"
