// SPDX-License-Identifier: GPL-3.0-or-later
// Projects into and out of a Document: new, from a sample, from a file, to a file.
#pragma once

#include "core/store/project_file.h"
#include "core/store/project_lock.h"
#include "core/store/session.h"
#include "ui/document/document.h"
#include "ui/document/project_json_file.h"

#include <QByteArray>

#include <functional>

namespace headroom {

/// What became of the file of the open project since it was opened or last saved.
struct DiskState
{
    enum class What : std::uint8_t { AsOpened, Changed, Removed };
    What what = What::AsOpened;
    FileInfo info; // of what stands there now
    bool operator==(const DiskState&) const = default;
};

/// Does the work, maybe on another thread, and returns when it has ended; `what` says what goes on: "Saving a.headroom".
using WorkRunner = std::function<void(const QString& what, const std::function<void(const WorkWatch&)>& work)>;

/// Tells the document's journal, where there is one, what project it is about, and holds the project's lock while it is open.
class ProjectFiles
{
public:
    /// Files are read and written by `run`; without one, at once. What is cancelled there has the error Cancelled, and all is as it was.
    /// What is edited meanwhile is not lost: after a save it is still to be saved, and nothing takes its place (ChangeStale).
    explicit ProjectFiles(Document& document, WorkRunner run = {});
    /// Something is read or written: nothing else may begin. What reports errors has Cancelled then.
    bool isBusy() const { return m_busy; }

    /// An empty project that starts in this month.
    void newEmpty(Month start);
    /// A project in JSON with its versions, such as a sample, with the prices that it uses; it has no file yet. Errors: as readProjectJson().
    Status newFromJson(const QByteArray& json);
    /// The same of a file. Errors: as readInputFile() too.
    Status newFromJsonFile(const QString& path);
    /// A project that has no file yet, such as an earlier version of one; it counts as unsaved.
    void newFrom(Model model);
    /// Nothing is open any more: the document is empty, the lock is let go, the journal's session is removed.
    void close();
    /// Opens a file; the notes are worth telling. Errors: as openProject(); FileLocked when someone else has it open and `locking`
    /// respects that. The open project then stays. ReadOnly asks for no lock, and is not for saving to that file.
    enum class Locking { Respect, TakeOver, ReadOnly };
    Result<Findings> open(const QString& path, Locking locking);
    /// Why what is edited is a copy that Save asks a file for: the open file was opened to be read, or can't be written. Until it is
    /// saved under a path. What a crash leaves of such a copy has no file either.
    enum class ReadOnly : std::uint8_t { No, Chosen, Unwritable };
    ReadOnly readOnly() const { return m_readOnly; }
    bool isReadOnly() const { return m_readOnly != ReadOnly::No; }
    /// Saves under the path, whose lock is held from before on. Errors: as saveProject(); FileChangedOnDisk when another program wrote
    /// the file that was opened; FileLocked when someone else has the target open and `locking` respects that.
    enum class Overwrite { OnlyOurs, Whatever };
    Status save(const QString& path, Overwrite overwrite, Locking locking = Locking::Respect);
    /// Asks the system about the file without opening it. AsOpened where there is no file.
    DiskState onDisk() const;
    /// Goes on with the session of a program that ended. Errors: as Session::recover(); FileLocked as open(): the session then stays.
    Status recover(const std::string& sessionPath, Locking locking);

private:
    void adopt(Model model, const QString& path, ProjectVersions versions = {});
    void forgetFile();
    SessionOrigin origin(const QString& path) const;
    bool holdsLockOf(const std::string& path) const { return m_lock && m_lock->path() == lockPathOf(path); }

    Status adoptJson(Result<ProjectFromJson> project);
    template<class Work> auto running(const QString& what, Work work);
    template<class Work> auto reading(const QString& what, Work work);

    Document& m_document;
    const WorkRunner m_run;
    bool m_busy = false;
    std::optional<FileInfo> m_file; // as it was when it was opened or saved
    std::string m_uuid;
    ReadOnly m_readOnly = ReadOnly::No;
    std::optional<ProjectLock> m_lock; // none where no note can be written
};

} // namespace headroom
