// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_storage.h"

#include "core/store/change_codec.h"
#include "core/store/project_meta.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

constexpr std::size_t partBytes = 256 * 1024;
constexpr std::int64_t partsPerStep = std::int64_t{1} << 20;
constexpr std::uint64_t largestSession = std::uint64_t{16} << 30;

std::string checksumOf(std::string_view bytes)
{
    const Lanes64 hash = digestKey(bytes);
    return digestRow(hash, 0, hash).toText();
}

Error damaged(const sqlite::Connection& connection, std::string_view cause)
{
    return Error{ErrorCode::FileDamaged, connection.path(), {{"cause", std::string(cause)}}};
}

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }
std::uint64_t unsignedOf(std::int64_t value) { return static_cast<std::uint64_t>(value); }

} // namespace

std::int64_t secondsNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

Result<SessionLock> SessionLock::take(const std::string& sessionPath)
{
    SessionLock lock;
    lock.m_path = sessionPath + ".lock";
    for (;;) {
        lock.m_fd = files::Descriptor(::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!lock.m_fd.valid())
            return files::systemError(errno, lock.m_path, files::Doing::Writing, "lock");
        if (::flock(lock.m_fd.fd(), LOCK_EX | LOCK_NB) != 0)
            return errno == EWOULDBLOCK ? Error{ErrorCode::SessionExists, sessionPath, {}}
                                        : files::systemError(errno, lock.m_path, files::Doing::Writing, "lock");
        struct stat held = {};
        struct stat named = {};
        const bool same =
            ::fstat(lock.m_fd.fd(), &held) == 0 && ::stat(lock.m_path.c_str(), &named) == 0 && held.st_ino == named.st_ino;
        if (same) // else another removed it between our open and our lock
            return lock;
    }
}

void SessionLock::remove()
{
    ::unlink(m_path.c_str());
    m_fd.reset();
}

const std::vector<TableText>& sessionTables()
{
    static const std::vector<TableText> tables = [] {
        std::vector<TableText> all = projectTables();
        all.push_back({"session",
            "CREATE TABLE \"session\" (\"id\" INTEGER PRIMARY KEY CHECK (\"id\" = 1), \"origin\" TEXT NOT NULL,"
            " \"uuid\" TEXT NOT NULL, \"device\" INTEGER, \"inode\" INTEGER, \"size\" INTEGER, \"modified\" INTEGER,"
            " \"started\" INTEGER NOT NULL, \"edited\" INTEGER NOT NULL, \"revision\" INTEGER NOT NULL,"
            " \"position\" INTEGER NOT NULL, \"saved\" TEXT NOT NULL, \"digest\" TEXT NOT NULL,"
            " \"versions\" TEXT NOT NULL) STRICT"});
        all.push_back({"undo_step",
            "CREATE TABLE \"undo_step\" (\"id\" INTEGER PRIMARY KEY, \"parts\" INTEGER NOT NULL, \"checksum\" TEXT NOT NULL) "
            "STRICT"});
        all.push_back({"undo_part", "CREATE TABLE \"undo_part\" (\"id\" INTEGER PRIMARY KEY, \"data\" BLOB NOT NULL) STRICT"});
        return all;
    }();
    return tables;
}

Status writeInfo(sqlite::Connection& connection, const SessionInfo& info)
{
    auto statement = connection.prepare("INSERT OR REPLACE INTO \"session\" VALUES (1,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return statement.error();
    const std::string digest = info.digest.toText();
    const std::string versions = info.versions.toText();
    const std::string saved = info.savedDigest ? info.savedDigest->toText() : std::string();
    statement->bindText(1, info.origin.path);
    statement->bindText(2, info.origin.uuid);
    if (const auto& file = info.origin.file) {
        statement->bind(3, signedOf(file->device));
        statement->bind(4, signedOf(file->inode));
        statement->bind(5, signedOf(file->size));
        statement->bind(6, file->modified);
    }
    statement->bind(7, info.started);
    statement->bind(8, info.edited);
    statement->bind(9, signedOf(info.revision));
    statement->bind(10, signedOf(info.position));
    statement->bindText(11, saved);
    statement->bindText(12, digest);
    statement->bindText(13, versions);
    return statement->execute();
}

Result<SessionInfo> readInfo(sqlite::Connection& connection)
{
    auto row = connection.prepare("SELECT * FROM \"session\"");
    if (!row)
        return row.error();
    const sqlite::Step step = row->step();
    if (step != sqlite::Step::Row)
        return step == sqlite::Step::Failed ? row->error() : damaged(connection, "session row");
    SessionInfo info;
    info.path = connection.path();
    info.origin.path = row->bytes(1);
    info.origin.uuid = row->bytes(2);
    if (row->type(3) != SQLITE_NULL)
        info.origin.file =
            FileInfo{unsignedOf(row->integer(3)), unsignedOf(row->integer(4)), unsignedOf(row->integer(5)), row->integer(6)};
    info.started = row->integer(7);
    info.edited = row->integer(8);
    info.revision = unsignedOf(row->integer(9));
    info.position = unsignedOf(row->integer(10));
    info.savedDigest = Digest::parse(row->bytes(11));
    const auto digest = Digest::parse(row->bytes(12));
    const auto versions = Digest::parse(row->bytes(13));
    const bool sane =
        digest && versions && row->integer(0) == 1 && row->integer(10) >= 0 && isCleanText(info.origin.uuid, Lines::One);
    if (!sane || row->step() != sqlite::Step::Done)
        return damaged(connection, "session row");
    info.digest = *digest;
    info.versions = *versions;
    return info;
}

Status writeStep(sqlite::Connection& connection, std::uint64_t number, const Change& change)
{
    const std::string bytes = encode(change);
    auto part = connection.prepare("INSERT OR REPLACE INTO \"undo_part\" VALUES (?,?)");
    if (!part)
        return part.error();
    const std::int64_t first = signedOf(number) * partsPerStep;
    std::int64_t count = 0;
    for (std::size_t at = 0; at < bytes.size(); at += partBytes, ++count) {
        part->bind(1, first + count);
        part->bindBlob(2, std::string_view(bytes).substr(at, partBytes));
        if (const Status written = part->execute(); !written)
            return written;
    }
    auto step = connection.prepare("INSERT OR REPLACE INTO \"undo_step\" VALUES (?,?,?)");
    if (!step)
        return step.error();
    const std::string checksum = checksumOf(bytes);
    step->bind(1, signedOf(number));
    step->bind(2, count);
    step->bindText(3, checksum);
    return step->execute();
}

Result<Change> readStep(sqlite::Connection& connection, std::uint64_t number)
{
    auto step = connection.prepare("SELECT parts, checksum FROM undo_step WHERE id=?");
    auto parts = connection.prepare("SELECT data FROM undo_part WHERE id>=? AND id<? ORDER BY id");
    if (!step || !parts)
        return step ? parts.error() : step.error();
    step->bind(1, signedOf(number));
    if (step->step() != sqlite::Step::Row || step->integer(0) < 0 || step->integer(0) > partsPerStep)
        return damaged(connection, "undo step");
    const std::int64_t first = signedOf(number) * partsPerStep;
    parts->bind(1, first);
    parts->bind(2, first + step->integer(0));
    std::string bytes;
    sqlite::Step read = parts->step();
    for (; read == sqlite::Step::Row; read = parts->step())
        bytes += parts->bytes(0);
    if (read == sqlite::Step::Failed)
        return parts->error();
    if (checksumOf(bytes) != step->bytes(1))
        return damaged(connection, "undo step");
    return decode(bytes);
}

Status removeSteps(sqlite::Connection& connection, std::uint64_t from, std::uint64_t end)
{
    const auto range = [](std::int64_t first, std::int64_t last) {
        return " WHERE id>=" + std::to_string(first) + " AND id<" + std::to_string(last);
    };
    const std::int64_t first = signedOf(from);
    const std::int64_t last = signedOf(end);
    return connection.run("DELETE FROM undo_part" + range(first * partsPerStep, last * partsPerStep) + "; DELETE FROM undo_step"
        + range(first, last));
}

Result<StepRange> stepRange(sqlite::Connection& connection)
{
    auto row = connection.prepare("SELECT count(*), min(id), max(id) FROM undo_step");
    if (!row)
        return row.error();
    if (row->step() != sqlite::Step::Row)
        return row->error();
    const std::int64_t count = row->integer(0);
    const std::int64_t first = row->integer(1);
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / partsPerStep / 2;
    if (count > 0 && (first < 0 || first > most || row->integer(2) != first + count - 1))
        return damaged(connection, "undo steps");
    return StepRange{unsignedOf(first), unsignedOf(count)};
}

Result<sqlite::Connection> openSessionFile(const std::string& path)
{
    const auto header = readHeader(path, largestSession);
    if (!header)
        return header.error();
    if (const Status ours = checkHeader(*header, sessionApplicationId, path); !ours)
        return ours.error();
    if (header->version != formatVersion)
        return Error{ErrorCode::FileOlder, path,
            {{"found", std::to_string(header->version)}, {"expected", std::to_string(formatVersion)}}};
    auto connection = sqlite::Connection::open(path, sqlite::Access::Write);
    if (!connection)
        return connection;
    // A commit is on the disk when it returns, its journal's end included; nobody else gets at the file.
    if (const Status set = connection->run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA");
        !set)
        return set.error();
    if (const Status same = compareSchema(*connection, sessionTables()); !same)
        return same.error();
    return connection;
}

Status makeSessionFile(const std::string& path, const Model& model, const ProjectVersions& versions, SessionInfo& info)
{
    const files::Descriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return files::systemError(errno, path, files::Doing::Writing, "create");
    {
        auto connection = sqlite::Connection::open(path, sqlite::Access::Write);
        if (!connection)
            return connection.error();
        if (const Status set = connection->run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000;"
                                               " PRAGMA locking_mode=EXCLUSIVE");
            !set)
            return set;
        auto transaction = sqlite::Transaction::begin(*connection);
        if (!transaction)
            return transaction.error();
        if (const Status made = createTables(*connection, sessionTables(), sessionApplicationId, formatVersion); !made)
            return made;
        const auto written = writeModel(*connection, model, Rules::Form);
        if (!written)
            return written.error();
        if (const Status wrote = writeVersions(*connection, versions); !wrote)
            return wrote;
        info.digest = *written;
        info.versions = digestOf(versions);
        if (info.origin.file) {
            info.savedDigest = info.digest;
            info.savedDigest->add(info.versions);
        }
        if (const Status wrote = writeInfo(*connection, info); !wrote)
            return wrote;
        if (const Status committed = transaction->commit(); !committed)
            return committed;
    }
    if (::fsync(fd.fd()) != 0)
        return files::systemError(errno, path, files::Doing::Writing, "sync");
    return done();
}

Status Session::Storage::writeRows(const Model& after, const std::vector<RowKey>& keys)
{
    for (const RowKey& key : keys)
        if (const Status written = writeRow(after, key); !written)
            return written;
    return done();
}

Status Session::Storage::writeRow(const Model& after, const RowKey& key)
{
    const Row* row = after.findRow(key.entity, key.id);
    if (!row)
        return removeRow(key);
    std::optional<RowWriter>& writer = writers[static_cast<std::size_t>(key.entity)];
    if (!writer) {
        auto made = RowWriter::make(*connection, key.entity, Rules::Form);
        if (!made)
            return made.error();
        writer.emplace(*std::move(made));
    }
    return writer->write(after, *row);
}

Status Session::Storage::removeRow(const RowKey& key)
{
    sqlite::Statement& remover = removers[static_cast<std::size_t>(key.entity)];
    if (!remover.handle()) {
        auto made = connection->prepare("DELETE FROM " + quoted(schemaOf(key.entity).name) + " WHERE \"id\"=?");
        if (!made)
            return made.error();
        remover = *std::move(made);
    }
    remover.bind(1, key.id);
    return remover.execute();
}

void Session::Storage::closeDatabase()
{
    for (auto& writer : writers)
        writer.reset();
    for (sqlite::Statement& remover : removers)
        remover = {};
    connection.reset();
}

} // namespace headroom
