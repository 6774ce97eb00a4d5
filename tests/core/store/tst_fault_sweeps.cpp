// SPDX-License-Identifier: GPL-3.0-or-later
// R2 beyond editing and saving: every call that changes files while a session is recovered, an older file migrated and saved, a
// large import taken in.
#include "tests/core/store/crash_driver.h"
#include "tests/core/store/old_version.h"

#include <filesystem>

using namespace headroom;
using namespace testing_support;

namespace {

namespace fs = std::filesystem;

Fault faultOf(int sweep) { return sweeps[static_cast<std::size_t>(sweep)].fault; }

/// The calls at which the fault stands: all, or a part of them that differs with the sweep.
template<class Work> int atCalls(int calls, int sweep, int stride, const Work& work)
{
    const int step = fullCounts() ? 1 : stride;
    int points = 0;
    for (int at = 1 + (fullCounts() ? 0 : sweep % step); at <= calls; at += step, ++points)
        if (!work(at))
            return -at;
    return points;
}

bool hasHotJournal(const std::string& state)
{
    for (const auto& entry : fs::directory_iterator(state + "/sessions"))
        if (entry.path().string().ends_with("-journal") && bytesOf(entry.path().string()).size() > 1024
            && bytesOf(entry.path().string())[0] != '\0')
            return true;
    return false;
}

/// A session whose program died in the middle of a commit, and the models before and after one undo of what it leaves.
struct Crashed
{
    Folder folder;
    Model recovered;
    Model undone;
};

int editAndDie(const std::string& state, int at)
{
    Random random(5);
    Reference reference{fullModel(), {}, 0};
    auto session = Session::create(state, reference.model, {});
    if (!session)
        return 1;
    for (int i = 0; i < 6; ++i) {
        const Deed deed = randomDeed(reference, random);
        perform(reference, deed);
        if (i == 5)
            armFaults(Fault::KillBefore, at);
        if (!perform(**session, deed))
            return 2;
    }
    return 0;
}

bool makeCrashed(Crashed& crashed)
{
    for (int at = 60; at > 0; --at) { // the last call before which there is a journal to go back by
        fs::remove_all(crashed.folder.path("state"));
        inChild([&] { return editAndDie(crashed.folder.path("state"), at); });
        if (hasHotJournal(crashed.folder.path("state")))
            break;
    }
    fs::copy(crashed.folder.path("state"), crashed.folder.path("copy"), fs::copy_options::recursive);
    const auto offered = recoverableSessions(crashed.folder.path("copy"));
    auto session = offered.size() == 1 ? Session::recover(offered[0].info.path) : Result<std::unique_ptr<Session>>(Error{});
    if (!session)
        return false;
    crashed.recovered = (*session)->model();
    const bool undone = (*session)->undo().ok();
    crashed.undone = (*session)->model();
    return undone;
}

int recoverUnderFault(const std::string& state, Fault fault, int at, const SharedTold& told)
{
    armFaults(fault, at);
    for (int attempt = 0; attempt < 2 && told->acknowledged == 0; ++attempt) {
        const auto offered = recoverableSessions(state);
        auto session =
            offered.size() == 1 ? Session::recover(offered[0].info.path) : Result<std::unique_ptr<Session>>(Error{});
        if (!session)
            continue;
        told->opened = 1;
        told->started = 1;
        if ((*session)->undo() || (*session)->undo())
            told->acknowledged = 1;
        break;
    }
    told->calls = disarmFaults();
    return 0;
}

std::string wrongAfterRecovery(const std::string& state, const Crashed& crashed, const SharedTold& told)
{
    const auto offered = recoverableSessions(state);
    if (offered.size() != 1 || offered[0].problem)
        return offered.empty() ? "the session is gone" : textOf(offered[0].problem.value_or(Error{}));
    const auto session = Session::recover(offered[0].info.path);
    if (!session)
        return textOf(session.error());
    const bool asUndone = (*session)->model() == crashed.undone;
    const bool asRecovered = (*session)->model() == crashed.recovered;
    const bool right = told->acknowledged != 0 ? asUndone : asRecovered || (asUndone && told->started != 0);
    return right ? "" : "an edit is lost";
}

/// Opens the old file and saves what comes of it over it, as the first save after a migration does.
int migrateUnderFault(const std::string& path, Fault fault, int at, const SharedTold& told)
{
    armFaults(fault, at);
    const auto opened = openProject(path, {std::uint64_t{1} << 30, fakeMigrations()});
    told->opened = opened ? 1 : 0;
    if (opened) {
        told->wrong = !(opened->model == withDefaultWarnings());
        told->started = 1;
        const auto saved = saveProject(opened->model, path, {opened->file, "1", opened->meta.uuid});
        told->saves = saved ? 1 : 0;
    }
    told->calls = disarmFaults();
    return 0;
}

std::string wrongAfterMigration(const std::string& path, const QByteArray& before, const SharedTold& told)
{
    const auto opened = openProject(path, {std::uint64_t{1} << 30, fakeMigrations()});
    if (!opened)
        return textOf(opened.error());
    if (!(opened->model == withDefaultWarnings()))
        return "another model";
    if (told->started == 0 && bytesOf(path) != before)
        return "the old file was touched";
    return told->saves == 1 && opened->meta.version == 0 ? "an acknowledged save is lost" : "";
}

int importUnderFault(const std::string& state, Fault fault, int at, const Change& import, const SharedTold& told)
{
    auto session = Session::create(state, modelWithWorkloads(5), {});
    if (!session)
        return 1;
    armFaults(fault, at);
    told->started = 1;
    told->acknowledged = (*session)->append(import) ? 1 : 0;
    told->calls = disarmFaults();
    return 0;
}

} // namespace

class FaultSweeps : public QObject
{
    Q_OBJECT
private slots:
    void noFaultAtAnyCallHarmsARecovery_data() { addSweeps(); }
    void noFaultAtAnyCallHarmsARecovery()
    {
        QFETCH(int, sweep);
        static Crashed crashed;
        static const bool made = makeCrashed(crashed);
        QVERIFY(made);
        SharedTold told;
        const auto recover = [&](Fault fault, int at) {
            const Folder folder = Folder::inMemory();
            told.clear();
            fs::copy(crashed.folder.path("state"), folder.path("state"), fs::copy_options::recursive);
            const ChildEnd end = inChild([&] { return recoverUnderFault(folder.path("state"), fault, at, told); });
            return end.killed != kills(fault) ? std::string("it did not die") : wrongAfterRecovery(folder.path("state"), crashed, told);
        };
        QCOMPARE(recover(Fault::None, 0), std::string());
        const int calls = told->calls;
        QVERIFY2(calls > 20 && told->acknowledged == 1, std::to_string(calls).c_str());
        std::string wrong;
        const int points = atCalls(calls, sweep, 4, [&](int at) { return (wrong = recover(faultOf(sweep), at)).empty(); });
        QVERIFY2(wrong.empty(), (std::to_string(-points) + ": " + wrong).c_str());
        qInfo("%d of %d calls", points, calls);
    }

    void noFaultAtAnyCallHarmsAMigration_data() { addSweeps(); }
    void noFaultAtAnyCallHarmsAMigration()
    {
        QFETCH(int, sweep);
        const Folder kept;
        QVERIFY(makeVersionZero(kept.path("old")));
        const QByteArray before = bytesOf(kept.path("old"));
        SharedTold told;
        const auto migrate = [&](Fault fault, int at) {
            const Folder folder = Folder::inMemory();
            const std::string path = folder.path("a");
            told.clear();
            if (!writeBytes(path, before))
                return std::string("no file");
            qputenv("TMPDIR", folder.path().c_str()); // a killed program leaves its private copy: it goes with the folder
            const ChildEnd end = inChild([&] { return migrateUnderFault(path, fault, at, told); });
            qunsetenv("TMPDIR");
            return end.killed != kills(fault) ? std::string("it did not die")
                : told->wrong                 ? std::string("another model was opened")
                                              : wrongAfterMigration(path, before, told);
        };
        QCOMPARE(migrate(Fault::None, 0), std::string());
        const int calls = told->calls;
        QVERIFY2(calls > 40 && told->saves == 1, std::to_string(calls).c_str());
        std::string wrong;
        const int points = atCalls(calls, sweep, 7, [&](int at) { return (wrong = migrate(faultOf(sweep), at)).empty(); });
        QVERIFY2(wrong.empty(), (std::to_string(-points) + ": " + wrong).c_str());
        qInfo("%d of %d calls", points, calls);
    }

    void noFaultAtAnyCallTakesHalfOfAnImport_data() { addSweeps(); }
    void noFaultAtAnyCallTakesHalfOfAnImport()
    {
        QFETCH(int, sweep);
        const Model start = modelWithWorkloads(5);
        const Change import = insertRows(start, std::vector<Workload>(3000));
        Model whole = start;
        VERIFY_OK(apply(whole, import));
        const std::vector<Model> models{start, whole};
        SharedTold told;
        const auto take = [&](Fault fault, int at) {
            const Folder folder = Folder::inMemory();
            told.clear();
            told->opened = 1;
            const ChildEnd end = inChild([&] { return importUnderFault(folder.path("state"), fault, at, import, told); });
            return end.killed != kills(fault) ? std::string("it did not die")
                                              : wrongWithSession(folder.path("state"), models, told);
        };
        QCOMPARE(take(Fault::None, 0), std::string());
        const int calls = told->calls;
        QVERIFY2(calls > 100 && told->acknowledged == 1, std::to_string(calls).c_str());
        std::string wrong;
        const int points = atCalls(calls, sweep, 29, [&](int at) { return (wrong = take(faultOf(sweep), at)).empty(); });
        QVERIFY2(wrong.empty(), (std::to_string(-points) + ": " + wrong).c_str());
        qInfo("%d of %d calls", points, calls);
    }
};

HEADROOM_TEST(FaultSweeps);

#include "tst_fault_sweeps.moc"
