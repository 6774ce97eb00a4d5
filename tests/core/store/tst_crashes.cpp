// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies, or the disk fails, at any moment: what was acknowledged is there, and every file is whole.
#include "tests/core/store/crash_driver.h"

using namespace headroom;
using namespace testing_support;

namespace {

// Edits, undos and redos without end, each told before and after.
int editUntilKilled(const std::string& state, std::uint64_t seed, int deeds, const SharedTold& told)
{
    Random random(seed);
    Reference reference{fullModel(), {}, 0};
    auto session = Session::create(state, reference.model, {});
    if (!session)
        return 1;
    told->opened = 1;
    for (int i = 0; i < deeds; ++i) {
        const Deed deed = randomDeed(reference, random);
        told->started = i + 1;
        if (!perform(**session, deed))
            return 2;
        perform(reference, deed);
        told->acknowledged = i + 1;
    }
    return 0;
}

int saveUntilKilled(const std::string& path, int saves, const SharedTold& told)
{
    for (int i = 1; i <= saves; ++i) {
        told->started = i;
        if (!saveProject(numbered(i), path))
            return 1;
        told->saves = i;
    }
    return 0;
}

std::string wrongWithProject(const std::string& path, const SharedTold& told, bool failedSavesCount)
{
    const auto opened = openProject(path);
    if (!opened)
        return textOf(opened.error());
    const auto number = static_cast<int>(opened->model.company().openingCash.minor());
    if (number < told->saves || number > told->started)
        return "an acknowledged save is lost: " + std::to_string(number);
    if (!failedSavesCount && number != told->saves)
        return "a failed save took place";
    return "";
}

// A few deeds of every kind; those that fail are tried once more, as the writer does.
int editUnderFault(const std::string& state, Fault fault, int at, const SharedTold& told)
{
    Random random(77);
    Reference reference{fullModel(), {}, 0};
    armFaults(fault, at);
    auto session = Session::create(state, reference.model, {});
    if (!session) {
        told->calls = disarmFaults();
        return 0;
    }
    told->opened = 1;
    for (int i = 0; i < 6; ++i) {
        const Deed deed = randomDeed(reference, random);
        told->started = i + 1;
        if (!perform(**session, deed) && !perform(**session, deed))
            break;
        perform(reference, deed);
        told->acknowledged = i + 1;
    }
    told->calls = disarmFaults();
    told->wrong = !((*session)->model() == reference.model);
    return 0;
}

} // namespace

class Crashes : public QObject
{
    Q_OBJECT
private slots:
    // R1, editing.
    void noAcknowledgedEditIsLostByAKill()
    {
        const int kills = fullCounts() ? 5000 : 60;
        const std::vector<Model> models = modelsAfter(3, 400);
        Random random(11);
        SharedTold told;
        int edits = 0;
        for (int i = 0; i < kills; ++i) {
            const Folder folder;
            told.clear();
            inChildKilledAfter(
                [&] { return editUntilKilled(folder.path(), 3, 400, told); }, static_cast<int>(2000 + random.below(250000)));
            const std::string wrong = wrongWithSession(folder.path(), models, told);
            QVERIFY2(wrong.empty(), wrong.c_str());
            edits += told->acknowledged;
        }
        qInfo("%d kills while editing: %d acknowledged edits, none lost", kills, edits);
        QVERIFY(edits > 0);
    }

    // R1, saving.
    void noAcknowledgedSaveIsLostByAKill()
    {
        const int kills = fullCounts() ? 5000 : 60;
        Random random(12);
        SharedTold told;
        const Folder folder;
        const std::string path = folder.path("a.headroom");
        int saves = 0;
        for (int i = 0; i < kills; ++i) {
            told.clear();
            VERIFY_OK(saveProject(numbered(0), path));
            inChildKilledAfter([&] { return saveUntilKilled(path, 100000, told); }, static_cast<int>(random.below(120000)));
            const std::string wrong = wrongWithProject(path, told, true);
            QVERIFY2(wrong.empty(), wrong.c_str());
            saves += told->saves;
        }
        VERIFY_OK(saveProject(numbered(0), path)); // clears away what the last kill left
        QCOMPARE(entriesIn(folder.path()), 1);
        qInfo("%d kills while saving: %d acknowledged saves, none lost", kills, saves);
    }

    // R2: every system call that changes files, while a session is made and edited.
    void noFaultAtAnyCallHarmsASession_data() { addSweeps(); }
    void noFaultAtAnyCallHarmsASession()
    {
        QFETCH(int, sweep);
        const Fault fault = sweeps[static_cast<std::size_t>(sweep)].fault;
        const std::vector<Model> models = modelsAfter(77, 6);
        SharedTold told;
        {
            const Folder folder;
            inChild([&] { return editUnderFault(folder.path(), Fault::None, 0, told); });
        }
        const int calls = told->calls;
        QVERIFY2(calls > 60, std::to_string(calls).c_str());
        QCOMPARE(told->acknowledged.load(), 6);
        const int stride = fullCounts() ? 1 : 3;
        int points = 0;
        for (int at = 1 + sweep % stride; at <= calls; at += stride, ++points) {
            const Folder folder;
            told.clear();
            const ChildEnd end = inChild([&] { return editUnderFault(folder.path(), fault, at, told); });
            QCOMPARE(end.killed, kills(fault));
            QVERIFY(!told->wrong);
            const std::string wrong = wrongWithSession(folder.path(), models, told);
            QVERIFY2(wrong.empty(), (std::to_string(at) + ": " + wrong).c_str());
        }
        qInfo("%d of %d calls", points, calls);
    }

    // R2: the same while saving over a project.
    void noFaultAtAnyCallHarmsASavedProject_data() { addSweeps(); }
    void noFaultAtAnyCallHarmsASavedProject()
    {
        QFETCH(int, sweep);
        const Fault fault = sweeps[static_cast<std::size_t>(sweep)].fault;
        SharedTold told;
        const auto save = [&](const std::string& path, Fault how, int at) {
            armFaults(how, at);
            told->started = 1;
            const auto saved = saveProject(numbered(1), path);
            told->calls = disarmFaults();
            // The last call is the sync of the folder: the new file stands there already.
            const bool stands = saved || saved.error().detail("step") == "sync folder";
            told->saves = stands ? 1 : 0;
            told->wrong = !saved && how == Fault::None;
            return 0;
        };
        const Folder counted;
        VERIFY_OK(saveProject(numbered(0), counted.path("a")));
        inChild([&] { return save(counted.path("a"), Fault::None, 0); });
        const int calls = told->calls;
        QVERIFY2(calls > 10, std::to_string(calls).c_str());
        QVERIFY(!told->wrong);
        for (int at = 1; at <= calls; ++at) {
            const Folder folder;
            told.clear();
            VERIFY_OK(saveProject(numbered(0), folder.path("a")));
            const ChildEnd end = inChild([&] { return save(folder.path("a"), fault, at); });
            QCOMPARE(end.killed, kills(fault));
            const std::string wrong = wrongWithProject(folder.path("a"), told, kills(fault));
            QVERIFY2(wrong.empty(), (std::to_string(at) + ": " + wrong).c_str());
            const bool unlinks = !kills(fault) && fault != Fault::NoSpaceOn && fault != Fault::BadDiskOn;
            QVERIFY2(!unlinks || entriesIn(folder.path()) == 1, (std::to_string(at) + ": something is left").c_str());
        }
        qInfo("%d calls", calls);
    }

    // R2: and saving under a name that is new.
    void noFaultAtAnyCallLeavesHalfAFileUnderANewName_data() { addSweeps(); }
    void noFaultAtAnyCallLeavesHalfAFileUnderANewName()
    {
        QFETCH(int, sweep);
        const Fault fault = sweeps[static_cast<std::size_t>(sweep)].fault;
        SharedTold told;
        told->calls = 1;
        for (int at = 1 + sweep; at <= told->calls + 7; at += fullCounts() ? 1 : 7) {
            const Folder folder;
            told->saves = 0;
            inChild([&] {
                armFaults(fault, at);
                told->calls = at;
                told->saves = saveProject(numbered(1), folder.path("a")) ? 1 : 0;
                told->calls = disarmFaults();
                return 0;
            });
            const auto opened = openProject(folder.path("a"));
            QVERIFY(opened || (told->saves == 0 && opened.error().code == ErrorCode::FileMissing));
            if (told->saves == 1 && !kills(fault))
                QVERIFY(opened->model == numbered(1));
        }
    }
};

HEADROOM_TEST(Crashes);

#include "tst_crashes.moc"
