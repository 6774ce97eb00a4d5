// SPDX-License-Identifier: GPL-3.0-or-later
// R3: the power goes while a session is edited and saved, at any call, and the disk has of what was not synced what it likes.
#include "tests/core/store/crash_driver.h"
#include "tests/core/store/disk_log.h"

#include <filesystem>

#include <fcntl.h>

using namespace headroom;
using namespace testing_support;

namespace {

namespace fs = std::filesystem;

/// What had been promised, and what had been begun, when so many calls were done.
struct Promise
{
    std::size_t calls = 0;
    int dealt = 0; // deeds of the session acknowledged
    int begun = 0;
    std::array<int, 2> saved{};  // the number in each project file
    std::array<int, 2> saving{}; // and the one that is being written
    bool opened = false;
    bool discarded = false;
};

constexpr std::array<const char*, 2> names{"a.headroom", "b.headroom"};
constexpr int deeds = 12;

/// A session from its making to its end, with saves between the edits: the calls, and the models it went through.
class Recording
{
public:
    Recording() : m_log(m_folder.path()) {}

    bool run()
    {
        Random random(4711);
        Reference reference{fullModel(), {}, 0};
        m_models.push_back(reference.model);
        logCalls(&m_log);
        promise();
        auto session = Session::create(m_folder.path("state/headroom"), reference.model, {});
        bool fine = session.ok();
        m_now.opened = true;
        for (int i = 0; fine && i < deeds; ++i) {
            const Deed deed = randomDeed(reference, random);
            m_now.begun = i + 1;
            promise();
            fine = perform(**session, deed).ok() && perform(reference, deed);
            m_models.push_back(reference.model);
            m_now.dealt = i + 1;
            promise();
            if (i % 3 == 2)
                fine = fine && save(**session, i % 2 == 0 ? 0 : 1);
        }
        fine = fine && (*session)->close(Session::Ending::Discard).ok();
        m_now.discarded = true;
        promise();
        logCalls(nullptr);
        return fine;
    }

    const DiskLog& log() const { return m_log; }
    const std::vector<Model>& models() const { return m_models; }
    const Folder& folder() const { return m_folder; }
    const Promise& promiseAt(std::size_t calls) const
    {
        const auto after = std::upper_bound(m_promises.begin(), m_promises.end(), calls,
            [](std::size_t at, const Promise& p) { return at < p.calls; });
        return *(after - 1);
    }

private:
    void promise()
    {
        m_now.calls = m_log.calls().size();
        m_promises.push_back(m_now);
    }
    bool save(Session& session, std::size_t file)
    {
        m_now.saving[file] = ++m_saves;
        promise();
        const auto saved = saveProject(numbered(m_saves), m_folder.path(names[file]));
        m_now.saved[file] = m_saves;
        promise();
        return saved && session.markSaved({saved->path, saved->file, saved->uuid}, saved->digest).ok();
    }

    Folder m_folder;
    DiskLog m_log;
    std::vector<Model> m_models;
    std::vector<Promise> m_promises;
    Promise m_now;
    int m_saves = 0;
};

std::string wrongWithFile(const std::string& path, int saved, int saving)
{
    const auto opened = openProject(path);
    if (!opened && opened.error().code == ErrorCode::FileMissing)
        return saved == 0 ? "" : "an acknowledged save is lost: no file";
    if (!opened)
        return textOf(opened.error());
    const auto number = static_cast<int>(opened->model.company().openingCash.minor());
    if (number != saved && number != saving)
        return "an acknowledged save is lost: " + std::to_string(number) + " for " + std::to_string(saved);
    return "";
}

std::string wrongWithRecorded(const std::string& state, const Recording& recording, const Promise& promise)
{
    const auto offered = recoverableSessions(state);
    if (offered.empty())
        return promise.opened && promise.begun < deeds ? "the session is gone" : "";
    if (promise.discarded)
        return "a discarded session is offered";
    if (offered.size() != 1 || offered[0].problem)
        return offered[0].problem ? textOf(*offered[0].problem) : "several sessions";
    const auto session = Session::recover(offered[0].info.path);
    if (!session)
        return textOf(session.error());
    for (int i = promise.dealt; i <= promise.begun; ++i)
        if ((*session)->model() == recording.models()[static_cast<std::size_t>(i)])
            return "";
    return "an acknowledged edit is lost";
}

std::string wrongWith(const std::string& folder, const Recording& recording, const Promise& promise)
{
    for (std::size_t file = 0; file < names.size(); ++file)
        if (const std::string wrong =
                wrongWithFile(folder + "/" + names[file], promise.saved[file], promise.saving[file]);
            !wrong.empty())
            return std::string(names[file]) + ": " + wrong;
    return wrongWithRecorded(folder + "/state/headroom", recording, promise);
}

struct Verdict
{
    int states = 0;
    int bad = 0;
    std::string first; // what was wrong
};

using Check = std::function<std::string(const std::string& folder, std::size_t calls)>;

/// So many states, spread evenly over the points between two calls.
Verdict cutPower(const DiskLog& log, Syncs syncs, int states, const Check& check)
{
    const Folder folder = Folder::inMemory();
    const std::string place = folder.path("left");
    Disk disk(log, syncs);
    Random random(2718);
    const std::size_t points = log.calls().size() + 1;
    std::size_t last = 0;
    std::size_t number = 0;
    Verdict verdict;
    setSyncing(false);
    for (; verdict.states < states; ++verdict.states) {
        const std::size_t point = static_cast<std::size_t>(verdict.states) * points / static_cast<std::size_t>(states);
        number = point == last ? number : 0;
        last = point;
        disk.advanceTo(point);
        fs::create_directory(place);
        const bool made = disk.materialise(place, static_cast<std::size_t>(states) < 2 * points ? 2 : number, random);
        const std::string wrong = made ? check(place, point) : "could not be made";
        ++number;
        fs::remove_all(place);
        if (wrong.empty())
            continue;
        if (verdict.bad++ == 0)
            verdict.first = "after call " + std::to_string(point) + ": " + wrong;
    }
    setSyncing(true);
    return verdict;
}

Verdict cutPower(const Recording& recording, Syncs syncs, int states)
{
    return cutPower(recording.log(), syncs, states, [&](const std::string& folder, std::size_t calls) {
        return wrongWith(folder, recording, recording.promiseAt(calls));
    });
}

bool sameTree(const std::string& a, const std::string& b)
{
    std::size_t entries = 0;
    for (const auto& entry : fs::recursive_directory_iterator(a)) {
        const std::string other = b + entry.path().string().substr(a.size());
        if (entry.is_regular_file() && bytesOf(entry.path().string()) != bytesOf(other))
            return false;
        ++entries;
    }
    const auto others = fs::recursive_directory_iterator(b);
    return static_cast<std::size_t>(std::distance(begin(others), end(others))) == entries;
}

// Control: the file beside, then the rename, and no sync at all.
bool saveWithoutSync(const std::string& path, int number)
{
    const Folder elsewhere;
    if (!saveProject(numbered(number), elsewhere.path("a")))
        return false;
    const QByteArray bytes = bytesOf(elsewhere.path("a"));
    const std::string fresh = path + ".new";
    const int fd = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool written = fd >= 0 && ::write(fd, bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    ::close(fd);
    return written && ::rename(fresh.c_str(), path.c_str()) == 0;
}

} // namespace

class PowerLoss : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_recording.run()); }

    // What the log knows is all there is: with nothing lost it gives the folder as it stands.
    void theLogMissesNoCall()
    {
        Recording twin;
        QVERIFY(twin.run());
        QCOMPARE(twin.log().calls().size(), m_recording.log().calls().size());
        const Folder folder;
        Disk disk(m_recording.log(), Syncs::All);
        disk.advanceTo(m_recording.log().calls().size());
        Random random(1);
        QVERIFY(disk.materialise(folder.path(), 1, random));
        QVERIFY(sameTree(m_recording.folder().path(), folder.path()));
    }

    void nothingAcknowledgedIsLostAndNothingDamaged()
    {
        const Verdict verdict = cutPower(m_recording, Syncs::All, fullCounts() ? 50000 : 500);
        QVERIFY2(verdict.bad == 0,
            (std::to_string(verdict.bad) + " of " + std::to_string(verdict.states) + ", " + verdict.first).c_str());
        qInfo("%d states of a disk after a power cut at %zu calls: nothing lost, nothing damaged", verdict.states,
            m_recording.log().calls().size());
    }

    // The simulator sees what goes wrong without syncs.
    void withoutSyncsOfFilesItWouldBe()
    {
        const Verdict verdict = cutPower(m_recording, Syncs::OfFoldersOnly, 300);
        QVERIFY2(verdict.bad > 60, std::to_string(verdict.bad).c_str());
        qInfo("%d of %d states bad without the syncs of files; %s", verdict.bad, verdict.states, verdict.first.c_str());
    }
    void withoutSyncsOfFoldersItWouldBe()
    {
        const Verdict verdict = cutPower(m_recording, Syncs::OfFilesOnly, 300);
        QVERIFY2(verdict.bad > 60, std::to_string(verdict.bad).c_str());
        qInfo("%d of %d states bad without the syncs of folders; %s", verdict.bad, verdict.states, verdict.first.c_str());
    }
    void aRenameWithoutSyncLoses()
    {
        const Folder folder;
        DiskLog log(folder.path());
        std::vector<std::size_t> promised;
        logCalls(&log);
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(saveWithoutSync(folder.path("a"), i));
            promised.push_back(log.calls().size());
        }
        logCalls(nullptr);
        const Verdict verdict = cutPower(log, Syncs::All, 300, [&](const std::string& place, std::size_t calls) {
            const auto saved = static_cast<int>(
                std::count_if(promised.begin(), promised.end(), [&](std::size_t at) { return at <= calls; }));
            return wrongWithFile(place + "/a", saved, std::min(saved + 1, 4));
        });
        QVERIFY2(verdict.bad > 150, std::to_string(verdict.bad).c_str());
        qInfo("%d of %d states bad for a rename without sync", verdict.bad, verdict.states);
    }

private:
    Recording m_recording;
};

HEADROOM_TEST(PowerLoss);

#include "tst_power_loss.moc"
