// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/hostile_corpus.h"

#include "tests/core/store/store_models.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace headroom;

namespace testing_support {

bool copyGood(const std::string& path)
{
    static const QByteArray good = [] {
        const Folder folder;
        const auto saved = saveProject(fullModel(), folder.path("good"), {std::nullopt, "1", "u"});
        return saved ? bytesOf(folder.path("good")) : QByteArray();
    }();
    return writeBytes(path, good);
}

bool makeHalfWritten(const std::string& path)
{
    if (!copyGood(path))
        return false;
    sqlite3* db = nullptr;
    const char* half = "PRAGMA cache_size=1; PRAGMA synchronous=FULL; BEGIN; UPDATE workload SET name='changed';"
                       "UPDATE company SET name='changed'; UPDATE sku SET name='changed'; UPDATE price SET name='changed'";
    const bool written = sqlite3_open(path.c_str(), &db) == SQLITE_OK
        && sqlite3_exec(db, half, nullptr, nullptr, nullptr) == SQLITE_OK && sqlite3_db_cacheflush(db) == SQLITE_OK;
    const QByteArray bytes = bytesOf(path);
    const QByteArray journal = bytesOf(path + "-journal");
    sqlite3_close(db);
    return written && journal.size() > 512 && writeBytes(path, bytes) && writeBytes(path + "-journal", journal);
}

namespace {

using Make = std::function<bool(const std::string& path)>;
using Case = HostileCase;

bool runSql(const std::string& path, const std::string& sql)
{
    sqlite3* db = nullptr;
    bool fine = sqlite3_open(path.c_str(), &db) == SQLITE_OK;
    sqlite3_exec(db, "PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF", nullptr, nullptr, nullptr);
    char* message = nullptr;
    fine = fine && sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK;
    if (message)
        qWarning("%s: %s", sql.substr(0, 100).c_str(), message);
    sqlite3_free(message);
    sqlite3_close(db);
    return fine;
}

Make sql(const std::string& text)
{
    return [text](const std::string& path) { return copyGood(path) && runSql(path, text); };
}

// Changes the file's own text of its schema, as a program without our manners can.
Make schemaSql(const std::string& text)
{
    return [text](const std::string& path) { return copyGood(path) && runSql(path, "PRAGMA writable_schema=ON; " + text); };
}

Make patched(qsizetype at, const QByteArray& with)
{
    return [=](const std::string& path) {
        if (!copyGood(path))
            return false;
        QByteArray bytes = bytesOf(path);
        return writeBytes(path, bytes.replace(at, with.size(), with));
    };
}

Make content(const QByteArray& bytes)
{
    return [bytes](const std::string& path) { return writeBytes(path, bytes); };
}

Make truncated(double share)
{
    return [share](const std::string& path) {
        if (!copyGood(path))
            return false;
        const QByteArray bytes = bytesOf(path);
        return writeBytes(path, bytes.left(static_cast<qsizetype>(static_cast<double>(bytes.size()) * share)));
    };
}

void addStrangers(std::vector<Case>& cases)
{
    using enum ErrorCode;
    cases.push_back({"missing", FileMissing, [](const std::string&) { return true; }, {}});
    cases.push_back({"empty", FileEmpty, content(""), {}});
    cases.push_back({"one byte", FileNotOurs, content("S"), {}});
    cases.push_back({"text", FileNotOurs, content("workload,cores\ndb01,4\n"), {}});
    cases.push_back({"zeros", FileNotOurs, content(QByteArray(100000, '\0')), {}});
    cases.push_back({"ones", FileNotOurs, content(QByteArray(100000, '\xff')), {}});
    cases.push_back({"magic only", FileNotOurs, content(QByteArray("SQLite format 3\0", 16)), {}});
    cases.push_back({"zip", FileNotOurs, content("PK\x03\x04 and so on"), {}});
    cases.push_back({"another application", FileNotOurs, sql("PRAGMA application_id=1"), {}});
    cases.push_back({"no application", FileNotOurs, sql("PRAGMA application_id=0"), {}});
    cases.push_back({"a session", FileNotOurs, sql("PRAGMA application_id=1212437075"), {}});
    cases.push_back({"next version", FileNewer, sql("PRAGMA user_version=2"), {}});
    cases.push_back({"far version", FileNewer, sql("PRAGMA user_version=2147483647"), {}});
    cases.push_back({"negative version", FileNewer, sql("PRAGMA user_version=-1"), {}});
    cases.push_back({"version before the first", FileOlder, sql("PRAGMA user_version=0"), {}});
    cases.push_back({"write-ahead mode", FileHostile, sql("PRAGMA journal_mode=WAL"), {}});
    cases.push_back({"write-ahead read version", FileHostile, patched(19, "\x02"), {}});
    cases.push_back({"UTF-16", FileHostile, patched(59, "\x02"), {}});
    cases.push_back({"unknown page size", FileDamaged, patched(16, QByteArray("\x00\x01", 2)), {}});
    cases.push_back({"page size 3", FileDamaged, patched(16, QByteArray("\x00\x03", 2)), {}});
    cases.push_back({"wild free list", FileDamaged, patched(32, "\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f"), {}});
    for (const double share : {0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99})
        cases.push_back(
            {"truncated to " + std::to_string(share), share < 0.0001 ? FileNotOurs : FileDamaged, truncated(share), {}});
}

void addSchemas(std::vector<Case>& cases)
{
    using enum ErrorCode;
    cases.push_back({"extra table", FileHostile, sql("CREATE TABLE extra (x)"), {}});
    cases.push_back({"view", FileHostile, sql("CREATE VIEW v AS SELECT * FROM workload"), {}});
    cases.push_back({"trigger", FileHostile, sql("CREATE TRIGGER t AFTER INSERT ON workload BEGIN DELETE FROM site; END"), {}});
    cases.push_back({"index", FileHostile, sql("CREATE INDEX i ON workload (name)"), {}});
    cases.push_back({"index on an expression", FileHostile, sql("CREATE INDEX i ON workload (abs(cores))"), {}});
    cases.push_back({"virtual table", FileHostile, sql("CREATE VIRTUAL TABLE f USING fts5(x)"), {}});
    cases.push_back({"statistics", FileHostile, sql("ANALYZE"), {}});
    cases.push_back({"sequence", FileHostile, sql("CREATE TABLE s (x INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE s"), {}});
    cases.push_back({"view in a table's place", FileHostile, sql("DROP TABLE covenant; CREATE VIEW covenant AS SELECT 1"), {}});
    cases.push_back({"table missing", FileDamaged, sql("DROP TABLE covenant"), {}});
    cases.push_back({"meta missing", FileDamaged, sql("DROP TABLE meta"), {}});
    cases.push_back({"added column", FileDamaged, sql("ALTER TABLE workload ADD COLUMN extra TEXT"), {}});
    cases.push_back(
        {"generated column", FileDamaged, sql("ALTER TABLE workload ADD COLUMN g TEXT AS (hex(zeroblob(400000)))"), {}});
    cases.push_back({"dropped column", FileDamaged, sql("ALTER TABLE workload DROP COLUMN ipAddresses"), {}});
    cases.push_back({"renamed column", FileDamaged, sql("ALTER TABLE workload RENAME COLUMN cores TO kernels"), {}});
    cases.push_back({"check changed", FileDamaged,
        schemaSql("UPDATE sqlite_schema SET sql=replace(sql,'<= 200','<= 2000000') WHERE name='workload'"), {}});
    cases.push_back(
        {"not strict", FileDamaged, schemaSql("UPDATE sqlite_schema SET sql=replace(sql,') STRICT',')') WHERE name='site'"), {}});
    cases.push_back(
        {"schema of nonsense", FileDamaged, schemaSql("UPDATE sqlite_schema SET sql='CREATE TABLE' WHERE name='site'"), {}});
    cases.push_back({"huge schema", FileHostile,
        schemaSql(
            "INSERT INTO sqlite_schema VALUES('view','v','v',0,'CREATE VIEW v AS SELECT ''' || hex(zeroblob(2000000)) || '''')"),
        {}});
    cases.push_back({"two tables of a root", FileDamaged,
        schemaSql("UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='site') WHERE name='wave'"),
        {}});
    cases.push_back(
        {"root out of the file", FileDamaged, schemaSql("UPDATE sqlite_schema SET rootpage=999999 WHERE name='wave'"), {}});
}

void addValues(std::vector<Case>& cases)
{
    using enum ErrorCode;
    const auto value = [&](const std::string& name, const std::string& set, const std::string& place,
                           ErrorCode code = FileDamaged) {
        cases.push_back({name, code, sql("UPDATE " + set), place});
    };
    value("number with exponent", "workload SET memoryGib='1e9' WHERE id=1", "workload[id=1].memoryGib");
    value("not a number", "workload SET memoryGib='NaN' WHERE id=2", "workload[id=2].memoryGib");
    value("infinite", "workload SET memoryGib='inf' WHERE id=1", "workload[id=1].memoryGib");
    value("number of another form", "workload SET memoryGib='4.0' WHERE id=1", "workload[id=1].memoryGib");
    value("number too long", "workload SET memoryGib='0.12345678901234567890' WHERE id=1", "workload[id=1].memoryGib");
    value("number empty", "workload SET memoryGib='' WHERE id=1", "workload[id=1].memoryGib");
    value("number with a zero byte", "workload SET memoryGib=CAST(x'310032' AS TEXT) WHERE id=1", "workload[id=1].memoryGib");
    value("rate out of range", "company SET taxRate='7'", "company[id=1].taxRate");
    value("negative count", "workload SET cores=-4 WHERE id=1", "workload[id=1].cores");
    value("count of 64 bits", "workload SET quantity=9223372036854775807 WHERE id=1", "workload[id=1].quantity");
    value("money below its range", "company SET minimumCash=-1", "company[id=1].minimumCash");
    value("money that means blank", "company SET openingCash=-9223372036854775807-1", "company[id=1].openingCash");
    value("boolean of two", "workload SET poweredOn=2 WHERE id=1", "workload[id=1].poweredOn");
    value("unknown choice", "workload SET strategy='rehosting' WHERE id=1", "workload[id=1].strategy");
    value("month of 13", "company SET start='2026-13'", "company[id=1].start");
    value("day that is none", "debt SET maturityDate='2026-02-30' WHERE id=1", "debt[id=1].maturityDate");
    value("months out of order", "company SET taxPaymentMonths='6,3'", "company[id=1].taxPaymentMonths");
    value("dangling reference", "workload SET site=77 WHERE id=1", "workload[id=1].site");
    value("negative reference", "workload SET site=-1 WHERE id=1", "workload[id=1].site");
    value("reference of 64 bits", "workload SET site=4294967297 WHERE id=1", "workload[id=1].site");
    value("name of two lines", "workload SET name='a' || char(10) || 'b' WHERE id=1", "workload[id=1].name");
    value("name with a zero byte", "workload SET name=CAST(x'610062' AS TEXT) WHERE id=1", "workload[id=1].name");
    value("not UTF-8", "workload SET name=CAST(x'ff41' AS TEXT) WHERE id=1", "workload[id=1].name");
    value("surrogate", "workload SET name=CAST(x'eda080' AS TEXT) WHERE id=1", "workload[id=1].name");
    value("bell", "workload SET note=char(7) WHERE id=1", "workload[id=1].note");
    value("long name", "workload SET name=printf('%.201c','x') WHERE id=1", "workload[id=1].name");
    value("long note", "workload SET note=printf('%.2001c','x') WHERE id=1", "workload[id=1].note");
    value("value of 900 KB", "workload SET note=printf('%.900000c','x') WHERE id=1", "workload[id=1].note");
    value("value of 50 MB", "workload SET note=printf('%.50000000c','x') WHERE id=1", "", FileHostile);
    value("id zero", "site SET id=0 WHERE id=2", "site[id=0].id");
    value("id negative", "site SET id=-5 WHERE id=2", "site[id=-5].id");
    value("id of 64 bits", "site SET id=4294967296 WHERE id=2", "site[id=4294967296].id");
    cases.push_back({"no company", FileDamaged, sql("DELETE FROM company"), "company"});
    cases.push_back({"no Azure plan", FileDamaged, sql("DELETE FROM azure"), "azure"});
    cases.push_back({"many rows", FileDamaged,
        sql("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i+1 FROM n WHERE i<100000)"
            " INSERT INTO site SELECT i, (SELECT name FROM site) "
            +
            [] {
                std::string columns;
                for (std::size_t i = 1; i < schemaOf<Site>().fields.size(); ++i)
                    columns += ", (SELECT \"" + std::string(schemaOf<Site>().fields[i].name) + "\" FROM site)";
                return columns;
            }()
            + " FROM n; UPDATE site SET vcpuPerCore='x' WHERE id=99999"),
        "site[id=99999].vcpuPerCore"});
}

void addContents(std::vector<Case>& cases)
{
    using enum ErrorCode;
    cases.push_back({"null where a value must be", FileDamaged,
        schemaSql(
            "UPDATE sqlite_schema SET sql=replace(sql,'\"cores\" INTEGER NOT NULL','\"cores\" INTEGER') WHERE name='workload'; "
            "PRAGMA writable_schema=RESET;"
            "UPDATE workload SET cores=NULL; PRAGMA writable_schema=ON;"
            "UPDATE sqlite_schema SET sql=replace(sql,'\"cores\" INTEGER','\"cores\" INTEGER NOT NULL') WHERE name='workload'"),
        {}});
    cases.push_back({"another name", FileContentChanged, sql("UPDATE workload SET name='other' WHERE id=1"), {}});
    cases.push_back({"another count", FileContentChanged, sql("UPDATE workload SET cores=9 WHERE id=1"), {}});
    cases.push_back({"another amount", FileContentChanged, sql("UPDATE company SET openingCash=openingCash+1"), {}});
    cases.push_back({"row removed", FileContentChanged, sql("DELETE FROM covenant WHERE id=1"), {}});
    cases.push_back({"row under another id", FileContentChanged, sql("UPDATE covenant SET id=9 WHERE id=1"), {}});
    cases.push_back({"rows exchanged", FileContentChanged,
        sql("UPDATE covenant SET id=9 WHERE id=1; UPDATE covenant SET id=1 WHERE id=2; UPDATE covenant SET id=2 WHERE id=9"),
        {}});
    cases.push_back(
        {"another digest", FileContentChanged, sql("UPDATE meta SET value=printf('%032d',0) WHERE key='digest'"), {}});
    cases.push_back({"another project", FileContentChanged, sql("UPDATE meta SET value='x' WHERE key='project'"), {}});
    cases.push_back({"digest of nonsense", FileDamaged, sql("UPDATE meta SET value='x' WHERE key='digest'"), "meta.digest"});
    cases.push_back({"no digest", FileDamaged, sql("DELETE FROM meta WHERE key='digest'"), "meta.key"});
    cases.push_back({"more in meta", FileDamaged, sql("INSERT INTO meta VALUES('zzz','1')"), "meta.key"});
    cases.push_back({"format of nonsense", FileDamaged, sql("UPDATE meta SET value='99999' WHERE key='format'"), "meta.format"});
}

void addPlaces(std::vector<Case>& cases)
{
    using enum ErrorCode;
    cases.push_back({"folder", FileNotRegular, [](const std::string& path) { return ::mkdir(path.c_str(), 0700) == 0; }, {}});
    cases.push_back({"fifo", FileNotRegular, [](const std::string& path) { return ::mkfifo(path.c_str(), 0600) == 0; }, {}});
    cases.push_back(
        {"device", FileNotRegular, [](const std::string& path) { return ::symlink("/dev/zero", path.c_str()) == 0; }, {}});
    cases.push_back(
        {"terminal", FileNotRegular, [](const std::string& path) { return ::symlink("/dev/tty", path.c_str()) == 0; }, {}});
    cases.push_back(
        {"link to nowhere", FileMissing, [](const std::string& path) { return ::symlink("nowhere", path.c_str()) == 0; }, {}});
    cases.push_back({"link to itself", FileNotRegular,
        [](const std::string& path) { return ::symlink(path.c_str(), path.c_str()) == 0; }, {}});
    cases.push_back({"five GiB", FileTooLarge,
        [](const std::string& path) { return copyGood(path) && ::truncate(path.c_str(), std::int64_t{5} << 30) == 0; }, {}});
}

} // namespace

const std::vector<HostileCase>& hostileCorpus()
{
    static const std::vector<Case> cases = [] {
        std::vector<HostileCase> all;
        addStrangers(all);
        addSchemas(all);
        addValues(all);
        addContents(all);
        addPlaces(all);
        return all;
    }();
    return cases;
}

} // namespace testing_support
