// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_schema.h"

#include "core/store/files.h"
#include "core/store/project_versions.h"
#include "core/store/stored_value.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

std::string literal(std::string_view text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

std::string choiceCheck(const std::string& column, const Field& field)
{
    std::string list;
    for (const ChoiceItem& item : field.choices)
        list += (list.empty() ? "" : ",") + literal(item.name);
    return column + " IN (" + list + ")";
}

// Limits of whole numbers and money; money's are in major units, so only zero can be said without the currency.
std::string rangeCheck(const std::string& column, const Field& field)
{
    const bool money = field.type == FieldType::Money;
    std::string low = money ? "" : "-2147483647";
    std::string high = money ? "" : "2147483647";
    if (field.minimum && (money ? field.minimum->isZero() : field.minimum->isWhole()))
        low = field.minimum->toText();
    if (field.maximum && (money ? field.maximum->isZero() : field.maximum->isWhole()))
        high = field.maximum->toText();
    std::string check;
    if (!low.empty())
        check = column + " >= " + low;
    if (!high.empty())
        check += (check.empty() ? "" : " AND ") + column + " <= " + high;
    return check;
}

std::string checkOf(const std::string& column, const Field& field)
{
    switch (field.type) {
    case FieldType::Boolean: return column + " IN (0,1)";
    case FieldType::Integer:
    case FieldType::Money: return rangeCheck(column, field);
    case FieldType::Number:
    case FieldType::Share: return column + " GLOB '*[0-9]' AND " + column + " NOT GLOB '*[^-.0-9]*'";
    case FieldType::Month: return column + " GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'";
    case FieldType::Date: return column + " GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'";
    case FieldType::Text:
        return "length(" + column + ") <= " + (field.name == "note" || field.name == "citation" ? "2000" : "200");
    case FieldType::Choice: return choiceCheck(column, field);
    case FieldType::Reference: return {};
    case FieldType::MonthSet: return column + " NOT GLOB '*[^,0-9]*'";
    }
    return {};
}

std::string columnOf(const Field& field)
{
    const std::string column = quoted(field.name);
    std::string sql = column + (storedAsInteger(field.type) ? " INTEGER" : " TEXT");
    const bool mayBeNull = field.type == FieldType::Reference || (field.optional && field.type != FieldType::Text);
    if (!mayBeNull)
        sql += " NOT NULL";
    if (const std::string check = checkOf(column, field); !check.empty())
        sql += " CHECK (" + check + ")";
    if (field.type == FieldType::Reference)
        sql += " REFERENCES " + quoted(schemaOf(field.target).name) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
    return sql;
}

std::uint32_t bigEndian(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

constexpr std::size_t headerSize = 100;

/// Whether a project file has fewer bytes than the pages that its header counts; a last page that is empty hides that from SQLite. Of a
/// session it says nothing: after a crash its journal has the last word.
bool isCutOff(const std::array<unsigned char, headerSize>& header, off_t size)
{
    const std::uint32_t pageSize = std::uint32_t{header[16]} << 8 | header[17]; // 1 stands for 65,536
    const std::uint64_t pages = bigEndian(header.data() + 28);
    return std::equal(header.begin(), header.begin() + 16, "SQLite format 3")
        && bigEndian(header.data() + 68) == projectApplicationId
        && static_cast<std::uint64_t>(size) < pages * (pageSize == 1 ? 65536 : pageSize);
}

Result<std::array<unsigned char, headerSize>> headerBytes(const std::string& realPath, std::uint64_t most)
{
    const files::Descriptor fd(::open(realPath.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    if (!fd.valid())
        return files::systemError(errno, realPath, files::Doing::Reading, "open");
    struct stat s = {};
    if (::fstat(fd.fd(), &s) != 0)
        return files::systemError(errno, realPath, files::Doing::Reading, "stat");
    if (!S_ISREG(s.st_mode))
        return Error{ErrorCode::FileNotRegular, realPath, {}};
    if (s.st_size == 0)
        return Error{ErrorCode::FileEmpty, realPath, {}};
    if (static_cast<std::uint64_t>(s.st_size) > most)
        return Error{
            ErrorCode::FileTooLarge, realPath, {{"found", std::to_string(s.st_size)}, {"expected", std::to_string(most)}}};
    std::array<unsigned char, headerSize> bytes{};
    const ssize_t n = ::pread(fd.fd(), bytes.data(), bytes.size(), 0);
    if (n < 0)
        return files::systemError(errno, realPath, files::Doing::Reading, "read");
    if (isCutOff(bytes, s.st_size))
        return Error{ErrorCode::FileDamaged, realPath, {{"found", std::to_string(s.st_size)}, {"expected", "whole pages"}}};
    return bytes; // what a short file lacks stays zero, which no check below takes
}

} // namespace

std::string quoted(std::string_view identifier)
{
    std::string result = "\"";
    for (const char c : identifier)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
}

std::string columnList(const EntitySchema& schema)
{
    std::string list = "\"id\"";
    for (const Field& field : schema.fields)
        list += "," + quoted(field.name);
    return list;
}

TableText tableOf(const EntitySchema& schema)
{
    std::string sql =
        "CREATE TABLE " + quoted(schema.name) + " (\"id\" INTEGER PRIMARY KEY CHECK (\"id\" BETWEEN 1 AND 2147483647)";
    for (const Field& field : schema.fields)
        sql += ", " + columnOf(field);
    return {std::string(schema.name), sql + ") STRICT"};
}

const std::vector<TableText>& projectTables()
{
    static const std::vector<TableText> tables = [] {
        std::vector<TableText> all;
        all.push_back(
            {"meta", "CREATE TABLE \"meta\" (\"key\" TEXT PRIMARY KEY NOT NULL, \"value\" TEXT NOT NULL) STRICT, WITHOUT ROWID"});
        for (const EntitySchema& schema : allSchemas())
            all.push_back(tableOf(schema));
        for (TableText& table : versionTables())
            all.push_back(std::move(table));
        return all;
    }();
    return tables;
}

Status createTables(
    sqlite::Connection& connection, const std::vector<TableText>& tables, std::uint32_t applicationId, int version)
{
    std::string sql =
        "PRAGMA application_id=" + std::to_string(applicationId) + "; PRAGMA user_version=" + std::to_string(version);
    if (const Status set = connection.run(sql); !set)
        return set;
    for (const TableText& table : tables)
        if (const Status made = connection.run(table.sql); !made)
            return made;
    return done();
}

Status compareSchema(sqlite::Connection& connection, const std::vector<TableText>& expected)
{
    auto rows = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!rows)
        return rows.error();
    std::set<std::string> seen;
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step()) {
        const std::string name(rows->bytes(1).substr(0, 100));
        const auto table = std::find_if(expected.begin(), expected.end(), [&](const TableText& t) { return t.name == name; });
        const bool ours = rows->bytes(0) == "table" && table != expected.end() && rows->bytes(2) == name;
        if (!ours || !seen.insert(name).second)
            return Error{ErrorCode::FileHostile, connection.path(),
                {{"found", std::string(rows->bytes(0).substr(0, 20)) + " " + name}, {"expected", "tables of a project only"}}};
        if (rows->bytes(3) != table->sql)
            return Error{ErrorCode::FileDamaged, connection.path(), {{"cause", "table changed"}, {"found", name}}};
    }
    if (step == sqlite::Step::Failed)
        return rows->error();
    for (const TableText& table : expected)
        if (!seen.contains(table.name))
            return Error{ErrorCode::FileDamaged, connection.path(), {{"cause", "table missing"}, {"expected", table.name}}};
    return done();
}

Result<Header> readHeader(const std::string& realPath, std::uint64_t most, std::uint32_t otherId)
{
    const auto bytes = headerBytes(realPath, most);
    if (!bytes)
        return bytes.error();
    const unsigned char* header = bytes->data();
    if (!std::equal(header, header + 16, "SQLite format 3"))
        return Error{ErrorCode::FileNotOurs, realPath, {{"expected", "SQLite"}}};
    const std::uint32_t id = bigEndian(header + 68);
    if (otherId != 0 ? id != otherId : id != projectApplicationId && id != sessionApplicationId)
        return Error{ErrorCode::FileNotOurs, realPath, {{"found", std::to_string(id)}}};
    if (header[18] != 1 || header[19] != 1)
        return Error{ErrorCode::FileHostile, realPath, {{"found", "write-ahead mode"}, {"expected", "rollback mode"}}};
    if (bigEndian(header + 56) > 1)
        return Error{ErrorCode::FileHostile, realPath, {{"found", "UTF-16"}, {"expected", "UTF-8"}}};
    return Header{id, bigEndian(header + 60)};
}

Status checkHeader(const Header& header, std::uint32_t applicationId, const std::string& path)
{
    if (header.applicationId != applicationId)
        return Error{ErrorCode::FileNotOurs, path, {{"found", std::to_string(header.applicationId)}}};
    if (header.version > static_cast<std::uint32_t>(formatVersion))
        return Error{
            ErrorCode::FileNewer, path, {{"found", std::to_string(header.version)}, {"expected", std::to_string(formatVersion)}}};
    return done();
}

} // namespace headroom
