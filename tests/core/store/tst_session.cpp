// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in peace: edits, undo, redo, closing, coming back; crashes are in tst_crashes.cpp.
#include "core/store/session_writer.h"
#include "tests/core/store/session_driver.h"
#include "tests/core/store/store_testing.h"

#include <QDir>

#include <atomic>

#include <sqlite3.h>

using namespace headroom;
using namespace testing_support;

namespace {

Change coresOf(const Model& model, Id id, std::int64_t cores)
{
    return changeField(model, Entity::Workload, id, *schemaOf<Workload>().field("cores"), cores).valueOr(Change());
}

std::size_t filesIn(const std::string& folder)
{
    return static_cast<std::size_t>(QDir(QString::fromStdString(folder)).entryList(QDir::Files | QDir::Hidden).size());
}

// Keeps the session and opens it again, as the next start of the program does.
Result<std::unique_ptr<Session>> again(std::unique_ptr<Session> session)
{
    const std::string path = session->info().path;
    if (const Status closed = session->close(Session::Ending::Keep); !closed)
        return closed.error();
    return Session::recover(path);
}

} // namespace

class Sessions : public QObject
{
    Q_OBJECT
private slots:
    void editsUndoAndRedoComeBack()
    {
        const Folder folder;
        const Model start = modelWithWorkloads(10);
        auto session = Session::create(folder.path(), start, {"/home/a.headroom", FileInfo{1, 2, 3, 4}, "uuid"});
        VERIFY_OK(session);
        QVERIFY(!(*session)->info().unsaved());
        for (int i = 0; i < 5; ++i)
            VERIFY_OK((*session)->append(coresOf((*session)->model(), 1 + i, 40 + i)));
        VERIFY_OK((*session)->undo());
        VERIFY_OK((*session)->undo());
        VERIFY_OK((*session)->redo());
        const Model expected = (*session)->model();
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QVERIFY((*back)->model() == expected);
        QCOMPARE((*back)->changes().size(), std::size_t{5});
        QCOMPARE((*back)->applied(), std::size_t{4});
        QVERIFY((*back)->info().unsaved());
        QVERIFY((*back)->info().origin == (SessionOrigin{"/home/a.headroom", FileInfo{1, 2, 3, 4}, "uuid"}));
        QCOMPARE((*back)->info().revision, std::uint64_t{8});
        while ((*back)->applied() > 0)
            VERIFY_OK((*back)->undo());
        QVERIFY((*back)->model() == start);
        QVERIFY(!(*back)->info().unsaved());
        VERIFY_FAILS((*back)->undo(), ErrorCode::PathNoMatch);
    }

    // Typing goes on in one field: each keystroke replaces the step of the one before, in one transaction.
    void aStepGivesWayToItsSuccessorAndCanBeDropped()
    {
        const Folder folder;
        const Model start = modelWithWorkloads(10);
        auto session = Session::create(folder.path(), start, {"/home/a.headroom", FileInfo{1, 2, 3, 4}, "uuid"});
        VERIFY_OK(session);
        VERIFY_FAILS((*session)->replaceLast(coresOf(start, 1, 40)), ErrorCode::PathNoMatch);
        VERIFY_FAILS((*session)->dropLast(), ErrorCode::PathNoMatch);
        VERIFY_OK((*session)->append(coresOf((*session)->model(), 1, 40)));
        const Model first = (*session)->model();
        VERIFY_OK((*session)->append(coresOf(first, 2, 50)));
        VERIFY_OK((*session)->replaceLast(coresOf(first, 2, 51)));
        VERIFY_OK((*session)->replaceLast(coresOf(first, 3, 52)));
        const Model third = (*session)->model();
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QVERIFY((*back)->model() == third);
        QCOMPARE((*back)->changes().size(), std::size_t{2});
        VERIFY_OK((*back)->dropLast());
        QVERIFY((*back)->model() == first);
        back = again(*std::move(back));
        VERIFY_OK(back);
        QVERIFY((*back)->model() == first);
        QCOMPARE((*back)->changes().size(), std::size_t{1});
        VERIFY_FAILS((*back)->redo(), ErrorCode::PathNoMatch);
        VERIFY_OK((*back)->undo());
        QVERIFY((*back)->model() == start);
    }

    void aNewEditForgetsWhatCouldBeRedone()
    {
        const Folder folder;
        auto session = Session::create(folder.path(), modelWithWorkloads(3), {});
        VERIFY_OK(session);
        for (int i = 0; i < 4; ++i)
            VERIFY_OK((*session)->append(coresOf((*session)->model(), 1, 10 + i)));
        VERIFY_OK((*session)->undo());
        VERIFY_OK((*session)->undo());
        VERIFY_OK((*session)->append(coresOf((*session)->model(), 2, 64)));
        VERIFY_FAILS((*session)->redo(), ErrorCode::PathNoMatch);
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QCOMPARE((*back)->changes().size(), std::size_t{3});
        VERIFY_FAILS((*back)->append(coresOf(modelWithWorkloads(3), 1, 55)), ErrorCode::ChangeStale);
        QCOMPARE((*back)->changes().size(), std::size_t{3});
    }

    void theOldestStepsAreForgottenBeyondTheDepth()
    {
        const Folder folder = Folder::inMemory(); // thousands of syncs say nothing here
        auto session = Session::create(folder.path(), modelWithWorkloads(3), {});
        VERIFY_OK(session);
        for (std::size_t i = 0; i < Session::undoDepth + 20; ++i)
            VERIFY_OK((*session)->append(coresOf((*session)->model(), 1, static_cast<std::int64_t>(5 + i % 100))));
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QCOMPARE((*back)->changes().size(), Session::undoDepth);
        while ((*back)->applied() > 0)
            VERIFY_OK((*back)->undo());
        QCOMPARE((*back)->model().table<Workload>().at(0).cores, 5 + 19);
        VERIFY_OK((*back)->redo());
    }

    void savedIsWhatTheFileHolds()
    {
        const Folder folder;
        auto made = Session::create(folder.path(), modelWithWorkloads(3), {});
        VERIFY_OK(made);
        Session& session = **made;
        QVERIFY(session.info().unsaved());
        VERIFY_OK(session.append(coresOf(session.model(), 1, 20)));
        const auto saved = saveProject(session.model(), folder.path("a.headroom"));
        VERIFY_OK(saved);
        VERIFY_OK(session.markSaved({saved->path, saved->file, saved->uuid}, saved->digest));
        QVERIFY(!session.info().unsaved());
        VERIFY_OK(session.append(coresOf(session.model(), 1, 21)));
        QVERIFY(session.info().unsaved());
        VERIFY_OK(session.undo());
        QVERIFY(!session.info().unsaved());
        VERIFY_OK(session.undo());
        QVERIFY(session.info().unsaved());
        auto back = again(*std::move(made));
        VERIFY_OK(back);
        QVERIFY((*back)->info().unsaved());
        QVERIFY((*back)->info().origin.file == saved->file);
    }

    void onlySessionsWithoutAnOwnerAreOffered()
    {
        const Folder folder;
        QVERIFY(recoverableSessions(folder.path("none")).empty());
        auto session = Session::create(folder.path(), modelWithWorkloads(3), {"/a", std::nullopt, ""});
        VERIFY_OK(session);
        QVERIFY(recoverableSessions(folder.path()).empty());
        VERIFY_FAILS(Session::recover((*session)->info().path), ErrorCode::SessionExists);
        VERIFY_FAILS(discardSession((*session)->info().path), ErrorCode::SessionExists);
        VERIFY_OK((*session)->append(coresOf((*session)->model(), 1, 20)));
        session = Error{}; // as at the end of a program that did not close it
        const auto offered = recoverableSessions(folder.path());
        QCOMPARE(offered.size(), std::size_t{1});
        QVERIFY(!offered[0].problem);
        QCOMPARE(offered[0].info.origin.path, std::string("/a"));
        QCOMPARE(offered[0].info.revision, std::uint64_t{1});
        auto back = Session::recover(offered[0].info.path);
        VERIFY_OK(back);
        VERIFY_OK((*back)->close(Session::Ending::Discard));
        QVERIFY(recoverableSessions(folder.path()).empty());
        QCOMPARE(filesIn(folder.path("sessions")), std::size_t{0});
    }

    void damagedSessionsAreShownAndStay()
    {
        const Folder folder;
        auto session = Session::create(folder.path(), fullModel(), {});
        VERIFY_OK(session);
        VERIFY_OK((*session)->append(coresOf((*session)->model(), 1, 20)));
        const std::string path = (*session)->info().path;
        VERIFY_OK((*session)->close(Session::Ending::Keep));
        const QByteArray good = bytesOf(path);
        const auto change = [&](const char* sql) {
            sqlite3* db = nullptr;
            writeBytes(path, good);
            sqlite3_open(path.c_str(), &db);
            const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
            sqlite3_close(db);
            return code == SQLITE_OK;
        };
        QVERIFY(change("UPDATE workload SET cores=cores+1 WHERE id=2"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileContentChanged);
        QVERIFY(change("UPDATE undo_part SET data=x'00'"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileDamaged);
        QVERIFY(change("UPDATE session SET position=7"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileDamaged);
        QVERIFY(change("DELETE FROM session"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileDamaged);
        QVERIFY(change("CREATE TRIGGER t AFTER UPDATE ON session BEGIN DELETE FROM workload; END"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileHostile);
        QVERIFY(change("PRAGMA user_version=5"));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileNewer);
        QVERIFY(writeBytes(path, good.left(good.size() / 3)));
        const auto offered = recoverableSessions(folder.path());
        QCOMPARE(offered.size(), std::size_t{1});
        QVERIFY(offered[0].problem);
        QVERIFY(QFile::exists(QString::fromStdString(path)));
        QVERIFY(writeBytes(path, good));
        VERIFY_OK(Session::recover(path));
        VERIFY_OK(discardSession(path));
        VERIFY_FAILS(Session::recover(path), ErrorCode::FileMissing);
    }

    void rowsThatNoFileCouldHoldAreKeptEvenSo()
    {
        const Folder folder;
        auto session = Session::create(folder.path(), modelWithWorkloads(3), {});
        VERIFY_OK(session);
        Workload row = (*session)->model().table<Workload>().at(0);
        const auto before = std::make_shared<Workload>(row);
        row.cores = -7;
        row.site = {99};
        Change change;
        change.steps.push_back(RowStep{Entity::Workload, row.id, before, std::make_shared<Workload>(row)});
        VERIFY_OK((*session)->append(change));
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QCOMPARE((*back)->model().table<Workload>().at(0).cores, -7);
    }

    // R11: the session is its model's twin after any steps, and after coming back.
    void isItsModelsTwinAfterAnySteps()
    {
        const Folder folder = Folder::inMemory(); // thousands of syncs say nothing here
        const int steps = fullCounts() ? 10000 : 1200;
        for (const std::uint64_t seed : {1U, 2U}) {
            Random random(seed);
            Reference reference{fullModel(), {}, 0};
            auto session = Session::create(folder.path(), reference.model, {});
            VERIFY_OK(session);
            for (int i = 0; i < steps / 2; ++i) {
                const Deed deed = randomDeed(reference, random);
                QVERIFY(perform(reference, deed));
                VERIFY_OK(perform(**session, deed));
                if (random.below(40) == 0) {
                    session = again(*std::move(session));
                    VERIFY_OK(session);
                    QVERIFY((*session)->model() == reference.model);
                }
                QCOMPARE((*session)->applied() == reference.applied, reference.changes.size() <= Session::undoDepth);
            }
            QVERIFY((*session)->model() == reference.model);
            QVERIFY((*session)->info().digest == digestOf(reference.model));
        }
    }

    void manyRowsAreOneStep()
    {
        const Folder folder;
        const Model start = Model::empty(Month(2026, 1));
        auto session = Session::create(folder.path(), start, {});
        VERIFY_OK(session);
        const Model many = modelWithWorkloads(20000);
        Change change = insertRow(start, Entity::Site, many.table<Site>().at(0));
        change.steps.push_back(BlockStep{Entity::Workload, true, std::make_shared<Model>(many)});
        VERIFY_OK((*session)->append(change));
        auto back = again(*std::move(session));
        VERIFY_OK(back);
        QVERIFY((*back)->model() == many);
        VERIFY_OK((*back)->undo());
        QVERIFY((*back)->model() == start);
        back = again(*std::move(back));
        VERIFY_OK(back);
        VERIFY_OK((*back)->redo());
        QVERIFY((*back)->model() == many);
    }

    void theWriterKeepsTheOrder()
    {
        const Folder folder;
        std::atomic<std::uint64_t> last{0};
        std::atomic<int> outOfOrder{0};
        std::string path;
        Model model = modelWithWorkloads(50);
        const Model start = model;
        {
            SessionWriter writer([&] { return Session::create(folder.path(), start, {}); },
                {[&](const SessionInfo& info) { path = info.path; },
                    [&](std::uint64_t ticket) { outOfOrder += ticket == last + 1 ? 0 : 1, last = ticket; }, {}});
            for (int i = 0; i < 100; ++i) {
                const Change change = coresOf(model, 1 + i % 50, 60 + i % 3);
                QVERIFY(apply(model, change).ok());
                writer.append(change);
            }
            writer.undo();
            QCOMPARE(writer.redo(), std::uint64_t{102});
            VERIFY_OK(writer.flush());
            QCOMPARE(writer.stored(), std::uint64_t{102});
            QCOMPARE(last.load(), std::uint64_t{102});
            QCOMPARE(outOfOrder.load(), 0);
        }
        auto back = Session::recover(path);
        VERIFY_OK(back);
        QVERIFY((*back)->model() == model);
        SessionWriter writer(*std::move(back), {});
        writer.append(coresOf(model, 1, 33));
        VERIFY_OK(writer.close(Session::Ending::Discard));
        QCOMPARE(filesIn(folder.path("sessions")), std::size_t{0});
    }

    void theWriterKeepsItsQueueWhenItFails()
    {
        const Folder folder;
        std::atomic<int> failures{0};
        std::atomic<bool> broken{true};
        Model model = modelWithWorkloads(3);
        const auto open = [&]() -> Result<std::unique_ptr<Session>> {
            if (broken)
                return Error{ErrorCode::DiskFull, "x", {}};
            return Session::create(folder.path(), model, {});
        };
        SessionWriter writer(open, {{}, {}, [&](const Error&) { ++failures; }});
        VERIFY_FAILS(writer.flush(), ErrorCode::DiskFull);
        const std::uint64_t ticket = writer.append(coresOf(model, 1, 33));
        VERIFY_FAILS(writer.flush(), ErrorCode::DiskFull);
        QVERIFY(writer.stored() < ticket);
        broken = false;
        writer.retry();
        VERIFY_OK(writer.flush());
        QCOMPARE(writer.stored(), ticket);
        QVERIFY(failures >= 2);
        writer.append(coresOf(model, 1, 34)); // stale: 33 stands there now
        VERIFY_FAILS(writer.flush(), ErrorCode::ChangeStale);
        VERIFY_FAILS(writer.close(Session::Ending::Keep), ErrorCode::ChangeStale);
        QCOMPARE(recoverableSessions(folder.path()).size(), std::size_t{1});
    }
};

HEADROOM_TEST(Sessions);

#include "tst_session.moc"
