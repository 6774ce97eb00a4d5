// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and opening as users meet them.
#include "core/store/project_lock.h"
#include "tests/core/store/store_models.h"
#include "tests/core/store/store_testing.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace headroom;
using namespace testing_support;

namespace {

int entriesIn(const std::string& folder)
{
    return static_cast<int>(QDir(QString::fromStdString(folder))
                                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                                .size());
}

bool hasNote(const OpenedProject& project, ErrorCode code)
{
    for (const Finding& note : project.notes)
        if (note.what.code == code)
            return note.severity == Severity::Note;
    return false;
}

} // namespace

class ProjectFile : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldSurvivesTheFile()
    {
        const Folder folder;
        const Model model = fullModel();
        const auto saved = saveProject(model, folder.path("a.headroom"), {std::nullopt, "7.8.9", "0123"});
        VERIFY_OK(saved);
        const auto opened = openProject(folder.path("a.headroom"));
        VERIFY_OK(opened);
        QVERIFY(opened->model == model);
        QCOMPARE(opened->digest.toText(), digestOf(model).toText());
        QVERIFY(opened->file == saved->file);
        QCOMPARE(opened->meta.program, std::string("7.8.9"));
        QCOMPARE(opened->meta.uuid, std::string("0123"));
        QCOMPARE(opened->meta.version, 1);
        QVERIFY(opened->notes.empty());
        QCOMPARE(entriesIn(folder.path()), 1);
    }

    // SQLite is given ever more memory: a check that lacks some says nothing about the file.
    void shortageOfMemoryIsNoDamage()
    {
        const Folder folder;
        const std::string path = folder.path("a.headroom");
        VERIFY_OK(saveProject(fullModel(), path, {}));
        constexpr sqlite3_int64 step = 8 * 1024;
        int refused = 0;
        for (sqlite3_int64 limit = sqlite3_memory_used() + step;; limit += step) {
            sqlite3_hard_heap_limit64(limit);
            const auto opened = openProject(path);
            sqlite3_hard_heap_limit64(0);
            if (opened)
                break;
            ++refused;
            QVERIFY2(opened.error().code != ErrorCode::FileDamaged, textOf(opened.error()).c_str());
        }
        QVERIFY(refused > 10);
    }

    void theSameModelMakesTheSameBytes()
    {
        const Folder folder;
        VERIFY_OK(saveProject(fullModel(), folder.path("a"), {std::nullopt, "1", "u"}));
        VERIFY_OK(saveProject(fullModel(), folder.path("b"), {std::nullopt, "1", "u"}));
        QVERIFY(bytesOf(folder.path("a")) == bytesOf(folder.path("b")));
    }

    void anEmptyModelSurvivesTheFile()
    {
        const Folder folder;
        const Model model = Model::empty(Month(2026, 1));
        VERIFY_OK(saveProject(model, folder.path("a")));
        QVERIFY(openProject(folder.path("a"))->model == model);
    }

    void ourOwnTablesPassTheirChecksInAnyProgram()
    {
        const Folder folder;
        VERIFY_OK(saveProject(fullModel(), folder.path("a")));
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open_v2(folder.path("a").c_str(), &db, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
        std::string verdict;
        const auto take = [](void* into, int, char** values, char**) {
            *static_cast<std::string*>(into) += values[0];
            return 0;
        };
        sqlite3_exec(db, "PRAGMA integrity_check; PRAGMA foreign_key_check", take, &verdict, nullptr);
        sqlite3_close(db);
        QCOMPARE(verdict, std::string("ok"));
    }

    void savingOverAFileKeepsItsPermissionsAndItsLink()
    {
        const Folder folder;
        VERIFY_OK(saveProject(fullModel(), folder.path("real")));
        ::chmod(folder.path("real").c_str(), 0640);
        QCOMPARE(::symlink("real", folder.path("link").c_str()), 0);
        const Model model = Model::empty(Month(2025, 2));
        const auto saved = saveProject(model, folder.path("link"), {openProject(folder.path("link"))->file, "", ""});
        VERIFY_OK(saved);
        QCOMPARE(saved->path, QFileInfo(QString::fromStdString(folder.path("real"))).canonicalFilePath().toStdString());
        QVERIFY(QFileInfo(QString::fromStdString(folder.path("link"))).isSymLink());
        QVERIFY(openProject(folder.path("real"))->model == model);
        struct stat s = {};
        ::stat(folder.path("real").c_str(), &s);
        QCOMPARE(s.st_mode & 07777U, 0640U);
        QCOMPARE(entriesIn(folder.path()), 2);
    }

    void aFileThatChangedSinceIsNotReplaced()
    {
        const Folder folder;
        const auto first = saveProject(fullModel(), folder.path("a"));
        VERIFY_OK(first);
        const auto second = saveProject(Model::empty(Month(2025, 2)), folder.path("a"));
        VERIFY_OK(second);
        const QByteArray before = bytesOf(folder.path("a"));
        VERIFY_FAILS(saveProject(fullModel(), folder.path("a"), {first->file, "", ""}), ErrorCode::FileChangedOnDisk);
        QVERIFY(bytesOf(folder.path("a")) == before);
        VERIFY_OK(saveProject(fullModel(), folder.path("a"), {second->file, "", ""}));
        QFile::remove(QString::fromStdString(folder.path("a")));
        VERIFY_FAILS(saveProject(fullModel(), folder.path("a"), {second->file, "", ""}), ErrorCode::FileChangedOnDisk);
        QCOMPARE(entriesIn(folder.path()), 0);
    }

    void whatNoFileCanHoldIsNamed()
    {
        const Folder folder;
        Model model = modelWithWorkloads(3);
        Workload row = model.table<Workload>().at(1);
        row.memoryGib = Decimal(-5);
        model.table<Workload>().put(row);
        const auto saved = saveProject(model, folder.path("a"));
        VERIFY_FAILS(saved, ErrorCode::NumberOutOfRange);
        QCOMPARE(saved.error().path, std::string("workload[id=2].memoryGib"));
        row.memoryGib = 4;
        row.site = {77};
        model.table<Workload>().put(row);
        VERIFY_FAILS(saveProject(model, folder.path("a")), ErrorCode::ReferenceUnknown);
        QCOMPARE(entriesIn(folder.path()), 0);
    }

    void rowsThatAreNotFilledInYetCanBeSaved()
    {
        const Folder folder;
        Model model = Model::empty(Month(2026, 1));
        for (const EntitySchema& schema : allSchemas())
            if (schema.cardinality == Cardinality::Many) {
                const auto row = schema.create();
                row->id = 1;
                if (schema.entity == Entity::FieldSource) // the program makes these, always filled
                    static_cast<FieldSource&>(*row).row = 1;
                model.putRow(schema.entity, *row);
            }
        const auto saved = saveProject(model, folder.path("a"));
        VERIFY_OK(saved);
        QVERIFY(openProject(folder.path("a"))->model == model);
    }

    void placesThatCannotBeWrittenAreRefused()
    {
        const Folder folder;
        const Model model = Model::empty(Month(2026, 1));
        VERIFY_FAILS(saveProject(model, folder.path("none/a")), ErrorCode::FileMissing);
        VERIFY_FAILS(saveProject(model, folder.path("")), ErrorCode::FileNotRegular);
        VERIFY_FAILS(saveProject(model, ""), ErrorCode::FileMissing);
        QCOMPARE(::mkfifo(folder.path("fifo").c_str(), 0600), 0);
        VERIFY_FAILS(saveProject(model, folder.path("fifo")), ErrorCode::FileNotRegular);
        QCOMPARE(::symlink("nowhere", folder.path("broken").c_str()), 0);
        VERIFY_FAILS(saveProject(model, folder.path("broken")), ErrorCode::FileNotRegular);
        VERIFY_OK(saveProject(model, folder.path("a")));
        QCOMPARE(::link(folder.path("a").c_str(), folder.path("b").c_str()), 0);
        VERIFY_FAILS(saveProject(model, folder.path("a")), ErrorCode::FileHasHardLinks);
        QVERIFY(hasNote(*openProject(folder.path("a")), ErrorCode::FileHasHardLinks));
        ::unlink(folder.path("b").c_str());
        ::chmod(folder.path("a").c_str(), 0444);
        VERIFY_FAILS(saveProject(model, folder.path("a")), ErrorCode::FileUnwritable);
        QVERIFY(hasNote(*openProject(folder.path("a")), ErrorCode::FileUnwritable));
        if (isRoot())
            QSKIP("root may write everywhere");
        ::chmod(folder.path().c_str(), 0555);
        const auto inReadOnly = saveProject(model, folder.path("c"));
        ::chmod(folder.path().c_str(), 0755);
        VERIFY_FAILS(inReadOnly, ErrorCode::FileUnwritable);
    }

    void aNameOfFullLengthCanBeSaved()
    {
        const Folder folder;
        VERIFY_OK(saveProject(fullModel(), folder.path(std::string(255, 'n'))));
        VERIFY_OK(openProject(folder.path(std::string(255, 'n'))));
        VERIFY_OK(saveProject(fullModel(), folder.path("file:x?mode=memory")));
        QCOMPARE(entriesIn(folder.path()), 2);
    }

    void theLockNamesItsOwner()
    {
        const Folder folder;
        VERIFY_OK(saveProject(fullModel(), folder.path("a.headroom")));
        {
            const auto lock = lockProject(folder.path("a.headroom"));
            VERIFY_OK(lock);
            const auto again = lockProject(folder.path("a.headroom"));
            VERIFY_FAILS(again, ErrorCode::FileLocked);
            QCOMPARE(again.error().detail("pid"), std::to_string(::getpid()));
            QVERIFY(!again.error().detail("host").empty());
            VERIFY_OK(saveProject(fullModel(), folder.path("a.headroom")));
            VERIFY_OK(takeOverLock(folder.path("a.headroom")));
        }
        QCOMPARE(entriesIn(folder.path()), 1);
        const auto lock = lockProject(folder.path("a.headroom"));
        QByteArray note = bytesOf(lock->path());
        note.replace(QByteArray::number(::getpid()), "4194999"); // above the largest pid
        QVERIFY(writeBytes(lock->path(), note));
        VERIFY_OK(lockProject(folder.path("a.headroom")));
        QVERIFY(writeBytes(lockPathOf(folder.path("a.headroom")), "nonsense"));
        VERIFY_FAILS(lockProject(folder.path("a.headroom")), ErrorCode::FileLocked);
        VERIFY_OK(takeOverLock(folder.path("a.headroom")));
    }
};

HEADROOM_TEST(ProjectFile);

#include "tst_project_file.moc"
