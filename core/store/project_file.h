// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: opened as a stranger's file, saved as a fresh one that takes the old one's place.
#pragma once

#include "core/base/finding.h"
#include "core/base/work_watch.h"
#include "core/model/model.h"
#include "core/store/digest.h"
#include "core/store/files.h"
#include "core/store/migration.h"
#include "core/store/project_versions.h"

#include <optional>
#include <span>
#include <string>

namespace headroom {

/// What a project file says of itself besides its model.
struct ProjectMeta
{
    int version = 0;     // the format's, before any migration
    std::string program; // that wrote it: "0.1.0"
    std::string uuid;    // of the project: the same through every save
};

struct OpenedProject
{
    Model model;
    ProjectMeta meta;
    FileInfo file;    // for the next save
    std::string path; // the real one: absolute, without links
    Digest digest;    // of the model
    ProjectVersions versions;
    /// Notes: FileOlder (migrated: "found", "expected", "changes"), FileHasHardLinks, FileUnwritable (nothing can be saved there),
    /// FileOnNetwork ("found": nfs, smb, fuse ...).
    Findings notes;
};

struct OpenOptions
{
    std::uint64_t largest = std::uint64_t{4} << 30; // bytes
    std::span<const Migration> migrations = allMigrations();
    WorkWatch watch = {};
};

/// Opens and checks everything; writes nothing at or beside the path. The order: kind and size of the file, header, connection,
/// the text of the schema, integrity beside every value through its grammar and range, references, the digest.
/// Errors: FileMissing, FileUnreadable, FileNotRegular, FileTooLarge, FileEmpty; FileNotOurs; FileNewer ("found", "expected":
/// versions); FileHostile (tables, views, triggers or indexes that are not ours, write-ahead mode, values beyond all limits);
/// FileDamaged (path of the value, "cause", "found", "expected"); FileContentChanged (all is well-formed, but not what was
/// saved); FileLocked; FileChangedOnDisk (written to while it was read); Cancelled; StorageFailed.
Result<OpenedProject> openProject(const std::string& path, const OpenOptions& options = {});

struct SaveOptions
{
    /// The file as it was opened or last saved: refused when another stands there now. None: whatever is there is replaced.
    std::optional<FileInfo> expected;
    std::string program = "0.1.0";
    std::string uuid; // of the project; empty: a new one
    ProjectVersions versions = {};
    WorkWatch watch = {};
};

struct SavedProject
{
    FileInfo file;
    std::string path;
    std::string uuid;
    Digest digest; // of the model and its versions
};

/// Publishes: a fresh file beside the target, verified, synced, renamed over it, the folder synced. Whatever happens, what stood
/// there before stands there still or the new one does, whole; a failure leaves nothing else behind. Links are followed to the
/// real file, its permissions stay. When only the last step, the sync of the folder, fails, the new file stands there and the
/// error says so ("step": "sync folder").
/// Errors: FileChangedOnDisk, FileMissing (the folder), FileUnwritable, FileNotRegular, FileHasHardLinks, FileLocked (another
/// save is running), DiskFull, Cancelled (never once it is published), StorageFailed; NumberOutOfRange, TextTooLong, ReferenceUnknown ... with the path of a value that
/// a project file can't hold.
Result<SavedProject> saveProject(const Model& model, const std::string& path, const SaveOptions& options = {});

} // namespace headroom
