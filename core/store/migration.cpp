// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include <algorithm>

namespace headroom {

namespace {

Error tooOld(int version, const std::string& path)
{
    return Error{ErrorCode::FileOlder, path, {{"found", std::to_string(version)}, {"expected", std::to_string(formatVersion)}}};
}

const Migration* stepFrom(int version, std::span<const Migration> migrations)
{
    const auto step = std::find_if(migrations.begin(), migrations.end(), [&](const Migration& m) { return m.from == version; });
    return step == migrations.end() ? nullptr : &*step;
}

} // namespace

std::span<const Migration> allMigrations() { return {}; }

Result<std::vector<TableText>> tablesOfVersion(int version, std::span<const Migration> migrations, const std::string& path)
{
    if (version == formatVersion)
        return projectTables();
    const Migration* step = stepFrom(version, migrations);
    if (!step)
        return tooOld(version, path);
    return step->tables;
}

Status migrate(sqlite::Connection& connection, int version, std::span<const Migration> migrations)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (; version < formatVersion; ++version) {
        const Migration* step = stepFrom(version, migrations);
        if (!step)
            return tooOld(version, connection.path());
        if (const Status migrated = step->run(connection); !migrated)
            return migrated;
    }
    if (const Status same = compareSchema(connection, projectTables()); !same)
        return Error{
            ErrorCode::Internal, connection.path(), same.error().details}; // a migration that does not lead to our tables
    if (const Status set = connection.run("PRAGMA user_version=" + std::to_string(formatVersion)); !set)
        return set;
    return transaction->commit();
}

} // namespace headroom
