// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/side_by_side.h"
#include "core/store/foreign_journal.h"
#include "core/store/project_meta.h"
#include "core/store/project_schema.h"
#include "core/store/table_io.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

// The fresh file beside the target: ours alone by a lock that ends with its owner, and gone unless it was published.
class FreshFile
{
public:
    static Result<FreshFile> make(const std::string& target, const std::optional<files::Stat>& old);
    FreshFile(FreshFile&& other) noexcept : m_path(std::move(other.m_path)), m_fd(std::move(other.m_fd)) { other.m_path.clear(); }
    FreshFile& operator=(FreshFile&&) = delete;
    ~FreshFile()
    {
        if (m_path.empty())
            return;
        ::unlink(m_path.c_str());
        ::unlink((m_path + "-journal").c_str());
    }

    const std::string& path() const { return m_path; }
    /// Writes it to the disk and puts it in the target's place. Domain: no connection has it open.
    Status publish(const std::string& target);
    Result<files::Stat> status() const { return files::status(m_path); }

private:
    FreshFile(std::string path, files::Descriptor fd) : m_path(std::move(path)), m_fd(std::move(fd)) {}
    static Result<files::Descriptor> create(const std::string& path);
    std::string m_path;
    files::Descriptor m_fd;
};

// One name a target, so that what a killed save left behind is found and removed by the next.
std::string freshName(const std::string& target)
{
    const std::string name = files::nameOf(target);
    const std::string folder = files::folderOf(target);
    const std::string start = (folder == "/" ? "" : folder) + "/.";
    if (name.size() <= 200)
        return start + name + ".saving";
    return start + name.substr(0, 150) + "-" + std::to_string(std::hash<std::string>()(name)) + ".saving";
}

Result<files::Descriptor> FreshFile::create(const std::string& path)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        files::Descriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (fd.valid()) {
            ::flock(fd.fd(), LOCK_EX | LOCK_NB);
            return fd;
        }
        if (errno != EEXIST)
            return files::systemError(errno, path, files::Doing::Writing, "create");
        const files::Descriptor left(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        if (left.valid() && ::flock(left.fd(), LOCK_EX | LOCK_NB) != 0)
            return Error{ErrorCode::FileLocked, path, {}};
        if (::unlink(path.c_str()) != 0)
            return files::systemError(errno, path, files::Doing::Writing, "remove");
    }
    return Error{ErrorCode::FileLocked, path, {}};
}

Result<FreshFile> FreshFile::make(const std::string& target, const std::optional<files::Stat>& old)
{
    const std::string path = freshName(target);
    auto fd = create(path);
    if (!fd)
        return fd.error();
    FreshFile fresh(path, *std::move(fd));
    if (old && ::fchmod(fresh.m_fd.fd(), old->mode & 07777U) != 0)
        return files::systemError(errno, target, files::Doing::Writing, "permissions");
    return fresh;
}

Status FreshFile::publish(const std::string& target)
{
    if (::fsync(m_fd.fd()) != 0)
        return files::systemError(errno, target, files::Doing::Writing, "sync");
    if (::rename(m_path.c_str(), target.c_str()) != 0)
        return files::systemError(errno, target, files::Doing::Writing, "rename");
    m_path.clear();
    return files::syncFolder(files::folderOf(target));
}

Status checkTarget(const std::string& target, const std::optional<files::Stat>& old, const SaveOptions& options)
{
    if (options.expected && (!old || old->info != *options.expected))
        return Error{ErrorCode::FileChangedOnDisk, target, {}};
    const std::string folder = files::folderOf(target);
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return files::systemError(errno, folder, files::Doing::Writing, "folder");
    if (!old)
        return done();
    if (!old->regular)
        return Error{ErrorCode::FileNotRegular, target, {}};
    if (old->links > 1)
        return Error{ErrorCode::FileHasHardLinks, target, {{"found", std::to_string(old->links)}}};
    if ((old->mode & 0222U) == 0 || ::access(target.c_str(), W_OK) != 0)
        return Error{ErrorCode::FileUnwritable, target, {}};
    return done();
}

std::size_t rowsOf(const Model& model)
{
    std::size_t rows = 0;
#define HEADROOM_ENTITY(type) rows += model.table<type>().size();
    HEADROOM_ENTITIES(HEADROOM_ENTITY)
#undef HEADROOM_ENTITY
    return rows;
}

/// The digest of the model and its versions comes back.
Result<Digest> writeFile(
    const std::string& path, const Model& model, const SaveOptions& options, const ProjectMeta& meta, WorkCount& count)
{
    auto connection = sqlite::Connection::open(path, sqlite::Access::Write);
    if (!connection)
        return connection.error();
    // Nobody sees the file before it is whole: no journal on the disk (defensive mode forbids OFF), and one sync at the end.
    if (const Status set = connection->run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"
                                           " PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16000; PRAGMA encoding='UTF-8'");
        !set)
        return set.error();
    connection->cancelBy(options.watch.cancel);
    auto transaction = sqlite::Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    if (const Status made = createTables(*connection, projectTables(), projectApplicationId, formatVersion); !made)
        return made.error();
    const auto digest = writeModel(*connection, model, Rules::Strict, &count);
    if (!digest)
        return digest.error();
    if (const Status written = writeVersions(*connection, options.versions); !written)
        return written.error();
    Digest content = *digest;
    content.add(digestOf(options.versions));
    Digest whole = content;
    whole.add(digestOf(meta));
    if (const Status written = writeMeta(*connection, meta, whole); !written)
        return written.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return content;
}

Result<Digest> digestOfFile(const std::string& path, const std::atomic<bool>* cancel, WorkCount& count)
{
    auto connection = sqlite::Connection::open(path, sqlite::Access::Read);
    if (!connection)
        return connection.error();
    auto beside = sqlite::Connection::open(path, sqlite::Access::Read);
    if (!beside)
        return beside.error();
    connection->cancelBy(cancel);
    beside->cancelBy(cancel);
    Connections connections(*connection, *beside);
    connections.count = &count;
    std::vector<std::string> names;
    for (const TableText& table : projectTables())
        names.push_back(table.name);
    return digestOfTables(connections, names);
}

// Reads back what was written: every value into the digest, every page into the check of the structure, side by side.
Status verifyFile(const std::string& path, Digest expected, const std::atomic<bool>* cancel, WorkCount& count)
{
    Status sound = done();
    Result<Digest> digest = Digest();
    sideBySide([&] { digest = digestOfFile(path, cancel, count); }, [&] { sound = checkIntegrityOf(path, cancel); });
    if (!digest)
        return digest.error();
    if (!sound)
        return sound;
    if (*digest != expected)
        return Error{
            ErrorCode::StorageFailed, path, {{"step", "verify"}, {"found", digest->toText()}, {"expected", expected.toText()}}};
    return done();
}

Error ofTarget(Error error, const std::string& fresh, const std::string& target)
{
    if (error.path == fresh)
        error.path = target;
    return error;
}

Result<SavedProject> saveInto(FreshFile& fresh, const Model& model, const std::string& target, const SaveOptions& options)
{
    const ProjectMeta meta{formatVersion, options.program, options.uuid.empty() ? files::newUuid() : options.uuid};
    WorkCount count(options.watch, 2 * rowsOf(model)); // written, then read again
    const auto digest = writeFile(fresh.path(), model, options, meta, count);
    if (!digest)
        return digest.error();
    Digest whole = *digest;
    whole.add(digestOf(meta));
    if (const Status verified = verifyFile(fresh.path(), whole, options.watch.cancel, count); !verified)
        return verified.error();
    if (options.watch.isCancelled())
        return Error{ErrorCode::Cancelled, target, {}};
    if (options.expected) { // someone may have written meanwhile
        const auto now = files::status(target);
        if (!now || now->info != *options.expected)
            return Error{ErrorCode::FileChangedOnDisk, target, {}};
    }
    if (const Status settled = settleJournal(target); !settled)
        return settled.error();
    const auto stat = fresh.status();
    if (!stat)
        return stat.error();
    if (const Status published = fresh.publish(target); !published)
        return published.error();
    return SavedProject{stat->info, target, meta.uuid, *digest};
}

} // namespace

Result<SavedProject> saveProject(const Model& model, const std::string& path, const SaveOptions& options)
{
    const auto target = files::realTarget(path);
    if (!target)
        return target.error();
    std::optional<files::Stat> old;
    if (const auto stat = files::status(*target); stat)
        old = *stat;
    if (const Status allowed = checkTarget(*target, old, options); !allowed)
        return allowed.error();
    auto fresh = FreshFile::make(*target, old);
    if (!fresh)
        return ofTarget(fresh.error(), freshName(*target), *target);
    const std::string name = fresh->path();
    auto saved = saveInto(*fresh, model, *target, options);
    if (!saved)
        return ofTarget(saved.error(), name, *target);
    return saved;
}

} // namespace headroom
