// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not ours, damaged or made to harm: each is refused with its cause, soon, and stays as it is.
#include "tests/core/store/hostile_corpus.h"
#include "tests/core/store/store_faults.h"
#include "tests/core/store/store_models.h"

#include <array>

#include <malloc.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace headroom;
using namespace testing_support;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true; // which costs several times as much
#else
constexpr bool sanitized = false;
#endif

/// R5 and R6: what one opening takes of the processor (the machine may have other work) and of memory, beyond what the program
/// had. In a child, whose peak is its own.
struct Cost
{
    double seconds = 0;
    double mebibytes = 0;
};

double secondsOf(const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; }

double peakMebibytes()
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

Cost costOfOpening(const std::string& path)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return {1e9, 1e9};
    ::malloc_trim(0); // so that nothing that was used before is used again unseen
    const ChildEnd end = inChild([&] {
        const double before = peakMebibytes();
        rusage start = {};
        ::getrusage(RUSAGE_SELF, &start);
        static_cast<void>(openProject(path)); // its failure was looked at
        rusage stop = {};
        ::getrusage(RUSAGE_SELF, &stop);
        const Cost cost{secondsOf(stop.ru_utime) + secondsOf(stop.ru_stime) - secondsOf(start.ru_utime) - secondsOf(start.ru_stime),
            peakMebibytes() - before};
        return ::write(pipe[1], &cost, sizeof cost) == sizeof cost ? 0 : 1;
    });
    Cost cost{1e9, 1e9};
    if (end.status == 0 && !end.killed && ::read(pipe[0], &cost, sizeof cost) != sizeof cost)
        cost = {1e9, 1e9};
    ::close(pipe[0]);
    ::close(pipe[1]);
    return cost;
}

} // namespace

class HostileFiles : public QObject
{
    Q_OBJECT
private slots:
    void areRefusedAndStayAsTheyAre_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < hostileCorpus().size(); ++i)
            QTest::newRow(hostileCorpus()[i].name.c_str()) << static_cast<int>(i);
    }
    void areRefusedAndStayAsTheyAre()
    {
        QFETCH(int, index);
        const HostileCase& hostile = hostileCorpus()[static_cast<std::size_t>(index)];
        const Folder folder;
        const std::string path = folder.path("x.headroom");
        QVERIFY(hostile.make(path));
        struct stat s = {};
        const bool comparable = ::stat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode) && s.st_size < 100'000'000;
        const QByteArray before = comparable ? bytesOf(path) : QByteArray();
        const auto opened = openProject(path);
        QVERIFY2(!opened.ok(), "was opened");
        QVERIFY2(opened.error().code == hostile.code, textOf(opened.error()).c_str());
        if (!hostile.place.empty())
            QCOMPARE(opened.error().path, hostile.place);
        const Cost cost = costOfOpening(path);
        QVERIFY2(sanitized || cost.seconds <= 1, std::to_string(cost.seconds).c_str());
        QVERIFY2(sanitized || cost.mebibytes <= 64, std::to_string(cost.mebibytes).c_str());
        QVERIFY(!comparable || bytesOf(path) == before);
        QVERIFY(!QFile::exists(QString::fromStdString(path + "-journal")));
    }

    void filesWithoutPermissionAreRefused()
    {
        if (isRoot())
            QSKIP("root may read everything");
        const Folder folder;
        QVERIFY(copyGood(folder.path("a")));
        ::chmod(folder.path("a").c_str(), 0);
        VERIFY_FAILS(openProject(folder.path("a")), ErrorCode::FileUnreadable);
    }

    void aFileWhoseWriterIsAtItIsLocked()
    {
        const Folder folder;
        QVERIFY(copyGood(folder.path("a")));
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(folder.path("a").c_str(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto opened = openProject(folder.path("a"));
        sqlite3_close(db);
        VERIFY_FAILS(opened, ErrorCode::FileLocked);
    }

    // A write of another program that was cut off: the file is half changed, its journal knows what it was.
    void aHotJournalIsHeardWithoutTouchingTheFile()
    {
        const Folder folder;
        const std::string path = folder.path("a");
        QVERIFY(makeHalfWritten(path));
        const QByteArray bytes = bytesOf(path);
        const QByteArray journal = bytesOf(path + "-journal");
        QVERIFY(QFile::remove(QString::fromStdString(path + "-journal")));
        VERIFY_FAILS(openProject(path), ErrorCode::FileContentChanged);
        QVERIFY(writeBytes(path + "-journal", journal));
        const auto opened = openProject(path);
        VERIFY_OK(opened);
        QVERIFY(opened->model == fullModel());
        QVERIFY(bytesOf(path) == bytes);
        QVERIFY(bytesOf(path + "-journal") == journal);
    }

    // Left where it is, it would go back to the old file's pages in the new one.
    void aHotJournalDoesNotReachTheFileThatIsSavedOverIt()
    {
        const Folder folder;
        const std::string path = folder.path("a");
        QVERIFY(makeHalfWritten(path));
        const auto opened = openProject(path);
        VERIFY_OK(opened);
        VERIFY_OK(saveProject(modelWithWorkloads(50), path, {opened->file, "1", "u"}));
        const auto again = openProject(path);
        VERIFY_OK(again);
        QVERIFY(again->model == modelWithWorkloads(50));
        QVERIFY(makeHalfWritten(path));
        QVERIFY(QFile::remove(QString::fromStdString(path))); // a journal without its file
        VERIFY_OK(saveProject(modelWithWorkloads(50), path));
        VERIFY_OK(openProject(path));
    }

    // A journal can name a file that SQLite deletes when it has gone back.
    void aJournalThatNamesAnotherFileIsRefused()
    {
        const Folder folder;
        const std::string path = folder.path("a");
        const std::string victim = folder.path("victim");
        QVERIFY(writeBytes(victim, "dear to its owner"));
        QVERIFY(makeHalfWritten(path));
        QByteArray journal = bytesOf(path + "-journal");
        journal.resize((journal.size() + 511) / 512 * 512);
        const auto add = [&](quint32 number) {
            for (int shift = 24; shift >= 0; shift -= 8)
                journal += static_cast<char>(number >> shift & 0xffU);
        };
        quint32 sum = 0;
        for (const char c : victim)
            sum += static_cast<quint32>(static_cast<int>(c));
        add(0x40000000U / 4096U + 1); // the page of the lock, which no journal holds
        journal += QByteArray::fromStdString(victim);
        add(static_cast<quint32>(victim.size()));
        add(sum);
        journal += QByteArray::fromHex("d9d505f920a163d7");
        QVERIFY(writeBytes(path + "-journal", journal));
        VERIFY_FAILS(openProject(path), ErrorCode::FileHostile);
        VERIFY_FAILS(saveProject(fullModel(), path), ErrorCode::FileHostile);
        QCOMPARE(bytesOf(victim), QByteArray("dear to its owner"));
    }

    // R4: a flipped bit is found, or it changed nothing of the content.
    void aFlippedBitNeverChangesTheContentUnseen()
    {
        const Folder folder;
        const Model model = fullModel();
        const std::string path = folder.path("a");
        QVERIFY(copyGood(path));
        const QByteArray good = bytesOf(path);
        Random random(20260122);
        const int flips = fullCounts() ? 20000 : 800;
        int refused = 0;
        for (int i = 0; i < flips; ++i) {
            QByteArray bytes = good;
            // Every second one where the rows are, which is a small part of the file.
            auto at = static_cast<qsizetype>(random.below(static_cast<std::size_t>(bytes.size())));
            while (i % 2 == 0 && good[at] == '\0')
                at = static_cast<qsizetype>(random.below(static_cast<std::size_t>(bytes.size())));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            QVERIFY(writeBytes(path, bytes));
            const auto opened = openProject(path);
            refused += opened ? 0 : 1;
            QVERIFY2(!opened || opened->model == model, std::to_string(at).c_str());
        }
        QVERIFY(refused > flips / 4);
        qInfo("%d of %d single-bit flips refused, the others changed nothing of the content", refused, flips);
    }
};

HEADROOM_TEST(HostileFiles);

#include "tst_hostile_files.moc"
