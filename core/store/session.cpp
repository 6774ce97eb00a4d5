// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include "core/store/project_meta.h"
#include "core/store/session_storage.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

namespace headroom {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".session";
constexpr std::string_view unfinishedEnding = ".session.new";

std::string folderOfSessions(const std::string& state) { return state + "/sessions"; }

bool endsWith(const std::string& text, std::string_view end) { return text.size() > end.size() && text.ends_with(end); }

void removeDatabase(const std::string& path)
{
    ::unlink((path + "-journal").c_str());
    ::unlink(path.c_str());
}

Recoverable examine(const std::string& path)
{
    Recoverable found;
    found.info.path = path;
    auto connection = openSessionFile(path);
    if (!connection) {
        found.problem = connection.error();
        return found;
    }
    if (auto stored = readInfo(*connection))
        found.info = *stored;
    else
        found.problem = stored.error();
    return found;
}

} // namespace

/// What the session is once the transaction is done.
struct Session::Next
{
    Model model;
    SessionInfo info;
    std::size_t applied = 0;
};

Session::Session(std::unique_ptr<Storage> storage) : m_storage(std::move(storage)) {}

Session::~Session()
{
    if (m_storage)
        m_storage->closeDatabase();
}

Result<std::unique_ptr<Session>> Session::create(
    const std::string& state, const Model& model, const SessionOrigin& origin, const ProjectVersions& versions)
{
    if (const Status made = files::makeFolders(folderOfSessions(state)); !made)
        return made.error();
    const auto folder = files::realPath(folderOfSessions(state));
    if (!folder)
        return folder.error();
    const std::string path = *folder + "/" + files::newUuid() + std::string(ending);
    const std::string unfinished = path + ".new";
    auto storage = std::make_unique<Storage>();
    auto lock = SessionLock::take(path);
    if (!lock)
        return lock.error();
    storage->lock = *std::move(lock);
    std::unique_ptr<Session> session(new Session(std::move(storage)));
    session->m_model = model;
    session->m_versions = versions;
    SessionInfo& info = session->m_info;
    info = SessionInfo{path, origin, secondsNow(), secondsNow(), 0, 0, {}, {}, std::nullopt};
    Status made = makeSessionFile(unfinished, model, versions, info);
    if (made && ::rename(unfinished.c_str(), path.c_str()) != 0)
        made = files::systemError(errno, path, files::Doing::Writing, "rename");
    if (made)
        made = files::syncFolder(*folder);
    auto connection = made ? openSessionFile(path) : Result<sqlite::Connection>(made.error());
    if (!connection) {
        removeDatabase(unfinished);
        removeDatabase(path);
        session->m_storage->lock.remove();
        return connection.error();
    }
    session->m_storage->connection.emplace(*std::move(connection));
    return session;
}

Result<std::unique_ptr<Session>> Session::recover(const std::string& path, const WorkWatch& watch)
{
    const auto real = files::realPath(path);
    if (!real)
        return real.error();
    auto storage = std::make_unique<Storage>();
    auto lock = SessionLock::take(*real);
    if (!lock)
        return lock.error();
    storage->lock = *std::move(lock);
    auto connection = openSessionFile(*real);
    if (!connection)
        return connection.error();
    storage->connection.emplace(*std::move(connection));
    std::unique_ptr<Session> session(new Session(std::move(storage)));
    session->m_storage->connection->cancelBy(watch.cancel);
    const Status loaded = session->load(watch);
    session->m_storage->connection->cancelBy(nullptr);
    if (!loaded)
        return loaded.error();
    if (watch.isCancelled())
        return Error{ErrorCode::Cancelled, *real, {}};
    return session;
}

Status Session::load(const WorkWatch& watch)
{
    sqlite::Connection& connection = *m_storage->connection;
    if (const Status sound = checkIntegrity(connection); !sound)
        return sound;
    const auto stored = readInfo(connection);
    if (!stored)
        return stored.error();
    m_info = *stored;
    Digest digest;
    WorkCount count(watch, watch.progress ? mostRows(connection) : 0);
    Connections connections(connection);
    connections.count = &count;
    auto model = readModel(connections, Rules::Form, digest);
    if (!model)
        return model.error();
    m_model = *std::move(model);
    if (digest != m_info.digest)
        return Error{ErrorCode::FileContentChanged, connection.path(), {}};
    auto versions = readVersions(connection);
    if (!versions)
        return versions.error();
    m_versions = *std::move(versions);
    if (digestOf(m_versions) != m_info.versions)
        return Error{ErrorCode::FileContentChanged, connection.path(), {}};
    const auto steps = stepRange(connection);
    if (!steps)
        return steps.error();
    const bool placed = steps->count == 0 || (m_info.position >= steps->first && m_info.position <= steps->first + steps->count);
    if (!placed || steps->count > undoDepth)
        return Error{ErrorCode::FileDamaged, connection.path(), {{"cause", "undo position"}}};
    for (std::uint64_t i = 0; i < steps->count; ++i) {
        auto change = readStep(connection, steps->first + i);
        if (!change)
            return change.error();
        m_changes.push_back(*std::move(change));
    }
    m_applied = steps->count == 0 ? 0 : static_cast<std::size_t>(m_info.position - steps->first);
    return done();
}

Status Session::append(const Change& change)
{
    if (change.empty())
        return done();
    Next next{m_model, m_info, std::min(m_applied + 1, undoDepth)};
    ++next.info.position;
    const bool overflows = m_applied == undoDepth;
    if (const Status committed = commit(change, std::move(next), StepRow{m_info.position, &change}); !committed)
        return committed;
    m_changes.resize(overflows ? m_applied : m_applied - 1);
    m_changes.push_back(change);
    if (overflows)
        m_changes.pop_front();
    return done();
}

Status Session::undo()
{
    if (m_applied == 0)
        return Error{ErrorCode::PathNoMatch, {}, {}};
    Next next{m_model, m_info, m_applied - 1};
    --next.info.position;
    return commit(inverse(m_changes[m_applied - 1]), std::move(next), {});
}

Status Session::replaceLast(const Change& change)
{
    if (m_applied == 0)
        return Error{ErrorCode::PathNoMatch, {}, {}};
    const Change both = joined(inverse(m_changes[m_applied - 1]), change);
    if (const Status committed = commit(both, Next{m_model, m_info, m_applied}, StepRow{m_info.position - 1, &change});
        !committed)
        return committed;
    m_changes.resize(m_applied - 1);
    m_changes.push_back(change);
    return done();
}

Status Session::dropLast()
{
    if (m_applied == 0)
        return Error{ErrorCode::PathNoMatch, {}, {}};
    Next next{m_model, m_info, m_applied - 1};
    --next.info.position;
    const Change back = inverse(m_changes[m_applied - 1]);
    if (const Status committed = commit(back, std::move(next), StepRow{m_info.position - 1, nullptr}); !committed)
        return committed;
    m_changes.resize(m_applied);
    return done();
}

Status Session::redo()
{
    if (m_applied == m_changes.size())
        return Error{ErrorCode::PathNoMatch, {}, {}};
    Next next{m_model, m_info, m_applied + 1};
    ++next.info.position;
    return commit(m_changes[m_applied], std::move(next), {});
}

// Rows, undo step and position in one transaction; only then does the session itself move on.
Status Session::commit(const Change& change, Next next, const std::optional<StepRow>& row)
{
    sqlite::Connection& connection = *m_storage->connection;
    if (const Status applied = apply(next.model, change); !applied)
        return applied;
    const std::vector<RowKey> touched = rowsTouched(change);
    next.info.digest = updated(m_info.digest, m_model, next.model, touched);
    next.info.edited = secondsNow();
    ++next.info.revision;
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Status written = m_storage->writeRows(next.model, touched); !written)
        return written;
    if (row) {
        const std::uint64_t first = forgotten();
        if (const Status removed = removeSteps(connection, row->position, first + m_changes.size()); !removed)
            return removed;
        if (row->position == m_info.position && m_applied == undoDepth)
            if (const Status removed = removeSteps(connection, first, first + 1); !removed)
                return removed;
        if (row->step)
            if (const Status written = writeStep(connection, row->position, *row->step); !written)
                return written;
    }
    if (const Status written = writeInfo(connection, next.info); !written)
        return written;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    m_model = std::move(next.model);
    m_info = std::move(next.info);
    m_applied = next.applied;
    return done();
}

Status Session::setVersions(const ProjectVersions& versions)
{
    sqlite::Connection& connection = *m_storage->connection;
    SessionInfo info = m_info;
    info.versions = digestOf(versions);
    info.edited = secondsNow();
    ++info.revision;
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Status removed = removeVersions(connection); !removed)
        return removed;
    if (const Status written = writeVersions(connection, versions); !written)
        return written;
    if (const Status written = writeInfo(connection, info); !written)
        return written;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    m_info = std::move(info);
    m_versions = versions;
    return done();
}

Status Session::markSaved(const SessionOrigin& origin, const Digest& saved)
{
    SessionInfo info = m_info;
    info.origin = origin;
    info.savedDigest = saved;
    auto transaction = sqlite::Transaction::begin(*m_storage->connection);
    if (!transaction)
        return transaction.error();
    if (const Status written = writeInfo(*m_storage->connection, info); !written)
        return written;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    m_info = std::move(info);
    return done();
}

Status Session::close(Ending how)
{
    m_storage->closeDatabase();
    if (how == Ending::Discard) {
        removeDatabase(m_info.path);
        m_storage->lock.remove();
    }
    m_storage.reset();
    return how == Ending::Discard ? files::syncFolder(files::folderOf(m_info.path)) : done();
}

std::vector<Recoverable> recoverableSessions(const std::string& state)
{
    std::vector<Recoverable> found;
    std::error_code missing;
    const auto folder = files::realPath(folderOfSessions(state));
    if (!folder)
        return found;
    std::vector<std::string> names;
    for (fs::directory_iterator entry(*folder, missing), end; !missing && entry != end; entry.increment(missing))
        names.push_back(entry->path().filename().string());
    for (const std::string& name : names) {
        const bool unfinished = endsWith(name, unfinishedEnding);
        if (!unfinished && !endsWith(name, ending))
            continue;
        const std::string path = *folder + "/" + (unfinished ? name.substr(0, name.size() - 4) : name);
        auto lock = SessionLock::take(path);
        if (!lock) // its owner is running, or we may not ask
            continue;
        if (unfinished) {
            removeDatabase(path + ".new");
            if (!files::exists(path))
                lock->remove();
        } else if (files::exists(path)) {
            found.push_back(examine(path));
        }
    }
    std::sort(
        found.begin(), found.end(), [](const Recoverable& a, const Recoverable& b) { return a.info.edited > b.info.edited; });
    return found;
}

Status discardSession(const std::string& path)
{
    const auto real = files::realPath(path);
    if (!real)
        return real.error();
    auto lock = SessionLock::take(*real);
    if (!lock)
        return lock.error();
    removeDatabase(*real);
    lock->remove();
    return files::syncFolder(files::folderOf(*real));
}

} // namespace headroom
