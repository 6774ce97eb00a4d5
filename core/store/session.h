// SPDX-License-Identifier: GPL-3.0-or-later
// The session: the open project with its undo steps in a database of its own, every edit one transaction. It is the recovery
// journal: whatever happens to the program, the session is offered again.
#pragma once

#include "core/store/project_file.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Where the project comes from, as the window shows it and as the next save needs it.
struct SessionOrigin
{
    std::string path;             // of the project file; empty when it was never saved
    std::optional<FileInfo> file; // as it was opened or last saved
    std::string uuid;             // of the project
    bool operator==(const SessionOrigin&) const = default;
};

struct SessionInfo
{
    std::string path; // of the session
    SessionOrigin origin;
    std::int64_t started = 0;          // seconds since 1970-01-01 UTC
    std::int64_t edited = 0;           // the last edit, undo or redo
    std::uint64_t revision = 0;        // counts edits, undos and redos
    std::uint64_t position = 0;        // undo steps that are applied, those that were forgotten too
    Digest digest;                     // of the model
    Digest versions;                   // of its versions
    std::optional<Digest> savedDigest; // of both as the project file has them; none when there is no file
    bool unsaved() const
    {
        Digest both = digest;
        both.add(versions);
        return savedDigest != both;
    }
};

/// Its owner is one thread at a time. Every call is one transaction and returns when it is on the disk; when it fails nothing of
/// it has happened, here or in the file, and it can be called again.
class Session
{
public:
    enum class Ending { Discard, Keep };
    static constexpr std::size_t undoDepth = 1000; // older steps are forgotten

    /// A new session in <state>/sessions. `origin.file` says that the model is what stands there; without, it counts as unsaved.
    /// Errors: DiskFull, FileUnwritable, StorageFailed.
    static Result<std::unique_ptr<Session>> create(
        const std::string& state, const Model& model, const SessionOrigin& origin, const ProjectVersions& versions = {});
    /// The session of a program that has ended, to go on with. Errors: FileMissing, SessionExists (its owner is running),
    /// FileNotOurs, FileNewer, FileDamaged, FileHostile, FileContentChanged, DiskFull, Cancelled, StorageFailed; the file stays.
    static Result<std::unique_ptr<Session>> recover(const std::string& path, const WorkWatch& watch = {});
    /// Keeps the session for later, as a crash does, unless close() was called.
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Model& model() const { return m_model; }
    const SessionInfo& info() const { return m_info; }
    const ProjectVersions& versions() const { return m_versions; }
    /// The undo steps, oldest first; the first applied() of them are applied, the rest can be redone.
    const std::deque<Change>& changes() const { return m_changes; }
    std::size_t applied() const { return m_applied; }

    /// Applies the change behind the applied ones and forgets those that could be redone. An empty change does nothing.
    /// Errors: ChangeStale; NumberOutOfRange ... for what no table can hold; FileMoved, DiskFull, StorageFailed.
    Status append(const Change& change);
    /// The last step gives way to this one, which begins where that one began: one transaction, so that a crash finds one of the two.
    /// What could be redone is gone. Errors: PathNoMatch when there is none; as append().
    Status replaceLast(const Change& change);
    /// Takes the last step back and forgets it, as if it had never been. Errors as replaceLast().
    Status dropLast();
    /// Errors: PathNoMatch when there is none; as append().
    Status undo();
    Status redo();
    /// The project has these versions from now on; that is no undo step.
    Status setVersions(const ProjectVersions& versions);
    /// The project file at `origin` now holds a model of that digest (SavedProject::digest).
    Status markSaved(const SessionOrigin& origin, const Digest& saved);
    /// Ends the session: Discard removes it, Keep leaves it to be offered again.
    Status close(Ending ending);

private:
    struct Storage;
    explicit Session(std::unique_ptr<Storage> storage);
    struct Next;
    Status load(const WorkWatch& watch);
    /// The undo step that a commit writes at a position, in place of all from there on; null: none.
    struct StepRow
    {
        std::uint64_t position = 0;
        const Change* step = nullptr;
    };
    Status commit(const Change& change, Next next, const std::optional<StepRow>& row);
    std::uint64_t forgotten() const { return m_info.position - m_applied; }

    std::unique_ptr<Storage> m_storage;
    Model m_model;
    SessionInfo m_info;
    ProjectVersions m_versions;
    std::deque<Change> m_changes;
    std::size_t m_applied = 0;
};

/// A session whose owner is gone.
struct Recoverable
{
    SessionInfo info;             // its path at least
    std::optional<Error> problem; // why it can't be read; it is not removed even so
};

/// The sessions in <state>/sessions that no running program owns, latest edit first. Removes nothing but the locks and unfinished
/// files of programs that ended before their session began.
std::vector<Recoverable> recoverableSessions(const std::string& state);
/// Removes a session that the user does not want. Errors: SessionExists when its owner is running, FileMissing.
Status discardSession(const std::string& path);

} // namespace headroom
