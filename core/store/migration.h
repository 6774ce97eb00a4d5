// SPDX-License-Identifier: GPL-3.0-or-later
// From an older format to ours, version by version, on a private copy of the file.
#pragma once

#include "core/store/project_schema.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// A step from version `from` to the next. The whole chain runs in one transaction of a private copy; its end must be the
/// tables of projectTables(), text for text.
struct Migration
{
    int from = 0;
    std::vector<TableText> tables; // of version `from`, as they must stand in the file
    std::string changes;           // the name of what it changes: a key for the message
    std::function<Status(sqlite::Connection&)> run;
};

/// Rising versions without gaps; version 1 is the first, so there are none yet.
std::span<const Migration> allMigrations();

/// Takes the file behind the connection from `version` to formatVersion. The tables of `version` were compared and the digest
/// was verified before. Errors: FileOlder when there is no way, else those of the steps.
Status migrate(sqlite::Connection& connection, int version, std::span<const Migration> migrations);
/// The tables of that version. Errors: FileOlder when it is not known.
Result<std::vector<TableText>> tablesOfVersion(int version, std::span<const Migration> migrations, const std::string& path);

} // namespace headroom
