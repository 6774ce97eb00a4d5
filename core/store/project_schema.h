// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a project file, made from the schema of the model.
#pragma once

#include "core/model/schema.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// "HDRM" and "HDRS": the application ids of project files and of sessions, at byte 68 of the file, big-endian.
constexpr std::uint32_t projectApplicationId = 0x4844524D;
constexpr std::uint32_t sessionApplicationId = 0x48445253;
/// The version of the format that this program writes (user_version, byte 60). Whatever changes the text of a table makes a new
/// version with a migration (migration.h); tests/files/ keeps a file of every one.
constexpr int formatVersion = 1;

struct TableText
{
    std::string name;
    std::string sql;
    bool operator==(const TableText&) const = default;
};

/// "meta", a table an entity in the order of HEADROOM_ENTITIES, then those of the versions; SQL as SQLite keeps it in sqlite_schema.
const std::vector<TableText>& projectTables();
TableText tableOf(const EntitySchema& schema);
/// "x" with its quotes doubled inside quotes.
std::string quoted(std::string_view identifier);
/// "id" and the fields' names, quoted, in the order of the schema.
std::string columnList(const EntitySchema& schema);

/// Makes the tables and sets application id and version. Errors: as SQLite's.
Status createTables(
    sqlite::Connection& connection, const std::vector<TableText>& tables, std::uint32_t applicationId, int version);

/// Whether the file holds these tables and nothing else, by the text of sqlite_schema. Errors: FileHostile for anything that
/// is too much ("found" names it), FileDamaged for what is missing or has another text.
Status compareSchema(sqlite::Connection& connection, const std::vector<TableText>& expected);

/// What the first 100 bytes say.
struct Header
{
    std::uint32_t applicationId = 0;
    std::uint32_t version = 0;
};

/// Reads the header before any connection is made; domain: no connection of this process has the file open, or closing it here
/// would drop its locks. Refuses anything but a regular file (FileNotRegular), an empty one (FileEmpty), one above `most`
/// bytes (FileTooLarge), what is not SQLite (FileNotOurs), and what is in write-ahead mode or not UTF-8 (FileHostile).
/// `otherId` is the application id of a file that is neither project nor session; then it must be that.
Result<Header> readHeader(const std::string& realPath, std::uint64_t most, std::uint32_t otherId = 0);
/// FileNotOurs for another application, FileNewer ("found", "expected": versions) for a version above ours.
Status checkHeader(const Header& header, std::uint32_t applicationId, const std::string& path);

} // namespace headroom
