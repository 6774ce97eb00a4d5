// SPDX-License-Identifier: GPL-3.0-or-later
// Older formats open, migrated in a copy; the text of every released format stands still.
#include "tests/core/store/old_version.h"

using namespace headroom;
using namespace testing_support;

namespace {

const std::string keptFile = HEADROOM_SOURCE_DIR "/tests/files/version_1.headroom";
const std::string keptText = HEADROOM_SOURCE_DIR "/tests/files/version_1.sql";

} // namespace

class Migrations : public QObject
{
    Q_OBJECT
private slots:
    void anOlderFileIsMigratedInACopy()
    {
        const Folder folder;
        const std::string path = folder.path("old.headroom");
        QVERIFY(makeVersionZero(path));
        const QByteArray before = bytesOf(path);
        const auto opened = openProject(path, {std::uint64_t{1} << 30, fakeMigrations()});
        VERIFY_OK(opened);
        QVERIFY(opened->model == withDefaultWarnings());
        QVERIFY(opened->digest == digestOf(opened->model));
        QCOMPARE(opened->meta.version, 0);
        QCOMPARE(opened->notes.size(), std::size_t{1});
        QVERIFY(opened->notes[0].what.code == ErrorCode::FileOlder && opened->notes[0].severity == Severity::Note);
        QCOMPARE(opened->notes[0].what.detail("changes"), std::string("covenantWarning"));
        QVERIFY(bytesOf(path) == before);
        VERIFY_OK(saveProject(opened->model, path, {opened->file, "1", opened->meta.uuid}));
        const auto again = openProject(path);
        VERIFY_OK(again);
        QVERIFY(again->model == opened->model && again->notes.empty() && again->meta.version == 1);
    }

    void anOlderFileIsCheckedAsStrictly()
    {
        const Folder folder;
        const std::string path = folder.path("old.headroom");
        const OpenOptions options{std::uint64_t{1} << 30, fakeMigrations()};
        QVERIFY(makeVersionZero(path));
        VERIFY_FAILS(openProject(path), ErrorCode::FileOlder);
        QVERIFY(runSql(path, "UPDATE site SET name='other' WHERE id=1"));
        VERIFY_FAILS(openProject(path, options), ErrorCode::FileContentChanged);
        QVERIFY(makeVersionZero(path));
        QVERIFY(runSql(path, "CREATE TABLE extra (x)"));
        VERIFY_FAILS(openProject(path, options), ErrorCode::FileHostile);
    }

    void aMigrationThatMissesOurTablesIsCaught()
    {
        const Folder folder;
        const std::string path = folder.path("old.headroom");
        QVERIFY(makeVersionZero(path));
        const std::vector<Migration> wrong{{0, tablesOfVersionZero(), "nothing", [](sqlite::Connection&) { return done(); }}};
        VERIFY_FAILS(openProject(path, {std::uint64_t{1} << 30, wrong}), ErrorCode::Internal);
    }

    // The tables of version 1 as they were released. Whoever changes a field of the model changes the format: a new version, a
    // migration and a kept file then. HEADROOM_KEEP=1 writes both files, for the version that is in the making.
    void theTextOfTheFormatStandsStill()
    {
        QByteArray text;
        for (const TableText& table : projectTables())
            text += QByteArray::fromStdString(table.sql) + ";\n";
        if (qEnvironmentVariableIsSet("HEADROOM_KEEP")) {
            QVERIFY(writeBytes(keptText, text));
            VERIFY_OK(saveProject(fullModel(), keptFile, {std::nullopt, "0.1.0", "2f0b7a52-6d0e-4b5c-9a51-0f6f5f5b1c11"}));
        }
        QVERIFY2(bytesOf(keptText) == text,
            "the tables are not those of version 1: a new version, a migration and a kept file are due");
    }

    void filesOfEveryVersionOpenForEver()
    {
        const Folder folder;
        QVERIFY(QFile::copy(QString::fromStdString(keptFile), QString::fromStdString(folder.path("kept.headroom"))));
        const auto opened = openProject(folder.path("kept.headroom"));
        VERIFY_OK(opened);
        QCOMPARE(opened->meta.uuid, std::string("2f0b7a52-6d0e-4b5c-9a51-0f6f5f5b1c11"));
        QVERIFY(opened->digest == digestOf(opened->model));
        for (const EntitySchema& schema : allSchemas())
            QVERIFY(opened->model.rowCount(schema.entity) > 0);
    }
};

HEADROOM_TEST(Migrations);

#include "tst_migration.moc"
