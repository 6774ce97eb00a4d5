// SPDX-License-Identifier: GPL-3.0-or-later
// The table "meta" of project files and sessions.
#pragma once

#include "core/store/project_file.h"
#include "core/store/sqlite.h"

namespace headroom {

struct StoredMeta
{
    ProjectMeta meta;
    Digest digest; // of the whole file, as written there
};

/// The digest of the rows of meta other than the digest itself.
Digest digestOf(const ProjectMeta& meta);
/// Writes all rows; `digest` is that of the whole file.
Status writeMeta(sqlite::Connection& connection, const ProjectMeta& meta, const Digest& digest);
/// Errors: FileDamaged when a row is missing, unknown or malformed.
Result<StoredMeta> readMeta(sqlite::Connection& connection);

/// Errors: FileDamaged with the first thing that SQLite finds.
Status checkIntegrity(sqlite::Connection& connection);
/// The same through a connection of its own, for another thread than the one that reads.
Status checkIntegrityOf(const std::string& path, const std::atomic<bool>* cancel = nullptr);

} // namespace headroom
