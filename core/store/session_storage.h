// SPDX-License-Identifier: GPL-3.0-or-later
// The database behind a session; session.cpp says what happens, this how it is written.
#pragma once

#include "core/store/files.h"
#include "core/store/project_schema.h"
#include "core/store/session.h"
#include "core/store/sqlite.h"
#include "core/store/table_io.h"

#include <array>

namespace headroom {

/// Held for as long as a session is open, by a lock of the system's on <session>.lock that ends with the process. It stands in a
/// file of its own, so that asking for it never touches the database of a running session.
class SessionLock
{
public:
    /// Errors: SessionExists when another holds it.
    static Result<SessionLock> take(const std::string& sessionPath);
    /// Removes the lock's file and lets go.
    void remove();

private:
    std::string m_path;
    files::Descriptor m_fd;
};

/// The project's tables and the session's own.
const std::vector<TableText>& sessionTables();

/// One row of the table "session".
Status writeInfo(sqlite::Connection& connection, const SessionInfo& info);
Result<SessionInfo> readInfo(sqlite::Connection& connection);

/// Undo steps are numbered from 0 on; each is kept in parts, below the limit of a value's length.
Status writeStep(sqlite::Connection& connection, std::uint64_t number, const Change& change);
Result<Change> readStep(sqlite::Connection& connection, std::uint64_t number);
Status removeSteps(sqlite::Connection& connection, std::uint64_t from, std::uint64_t end);
struct StepRange
{
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};
/// Errors: FileDamaged when a number is missing.
Result<StepRange> stepRange(sqlite::Connection& connection);

/// Header, schema and integrity of a session file whose lock is held; then open for writing with every commit durable.
Result<sqlite::Connection> openSessionFile(const std::string& path);
/// A whole new session file at that path; `info` gets its digests.
Status makeSessionFile(const std::string& path, const Model& model, const ProjectVersions& versions, SessionInfo& info);

std::int64_t secondsNow();

struct Session::Storage
{
    SessionLock lock;
    std::optional<sqlite::Connection> connection;
    std::array<std::optional<RowWriter>, entityCount> writers;
    std::array<sqlite::Statement, entityCount> removers;

    /// Brings these rows to what `after` has.
    Status writeRows(const Model& after, const std::vector<RowKey>& keys);
    void closeDatabase();

private:
    Status writeRow(const Model& after, const RowKey& key);
    Status removeRow(const RowKey& key);
};

} // namespace headroom
