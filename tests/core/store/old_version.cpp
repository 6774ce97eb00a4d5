// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/old_version.h"

#include "core/store/project_meta.h"
#include "core/store/table_io.h"

#include <sqlite3.h>

using namespace headroom;

namespace testing_support {

namespace {

std::string columnsWithoutWarning()
{
    std::string columns = "\"id\"";
    for (const Field& field : schemaOf<Covenant>().fields)
        if (field.name != "warningHeadroom")
            columns.append(",").append(quoted(field.name));
    return columns;
}

Status addWarning(sqlite::Connection& connection)
{
    const std::string columns = columnsWithoutWarning();
    return connection.run("PRAGMA legacy_alter_table=ON; ALTER TABLE covenant RENAME TO old_covenant; "
        + tableOf(schemaOf<Covenant>()).sql + "; INSERT INTO covenant (" + columns + ",\"warningHeadroom\") SELECT " + columns
        + ",'0.1' FROM old_covenant; DROP TABLE old_covenant");
}

} // namespace

std::vector<TableText> tablesOfVersionZero()
{
    std::vector<TableText> tables = projectTables();
    for (TableText& table : tables) {
        if (table.name != "covenant")
            continue;
        const std::size_t from = table.sql.find(", \"warningHeadroom\"");
        table.sql.erase(from, table.sql.find(", \"", from + 3) - from);
    }
    return tables;
}

const std::vector<Migration>& fakeMigrations()
{
    static const std::vector<Migration> migrations{{0, tablesOfVersionZero(), "covenantWarning", addWarning}};
    return migrations;
}

bool runSql(const std::string& path, const std::string& sql)
{
    sqlite3* db = nullptr;
    bool fine = sqlite3_open(path.c_str(), &db) == SQLITE_OK;
    fine = fine && sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return fine;
}

bool makeVersionZero(const std::string& path)
{
    if (!saveProject(fullModel(), path, {std::nullopt, "0.0.9", "u"}))
        return false;
    const std::string columns = columnsWithoutWarning();
    std::string sql = "PRAGMA user_version=0; UPDATE meta SET value='0' WHERE key='format'; PRAGMA legacy_alter_table=ON;"
                      "ALTER TABLE covenant RENAME TO new_covenant; ";
    for (const TableText& table : tablesOfVersionZero())
        if (table.name == "covenant")
            sql += table.sql;
    sql += "; INSERT INTO covenant SELECT " + columns + " FROM new_covenant; DROP TABLE new_covenant";
    if (!runSql(path, sql))
        return false;
    auto connection = sqlite::Connection::open(path, sqlite::Access::Read);
    std::vector<std::string> names;
    for (const TableText& table : projectTables())
        names.push_back(table.name);
    const auto digest = digestOfTables(*connection, names);
    connection = Error{};
    return digest && runSql(path, "UPDATE meta SET value='" + digest->toText() + "' WHERE key='digest'");
}

Model withDefaultWarnings()
{
    Model model = fullModel();
    const Table<Covenant> covenants = model.table<Covenant>();
    for (Covenant row : covenants) {
        row.warningHeadroom = Decimal(1, 1);
        model.table<Covenant>().put(row);
    }
    return model;
}

} // namespace testing_support
