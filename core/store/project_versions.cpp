// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_versions.h"

#include "core/store/version_copy.h"
#include "core/store/version_work.h"

#include "core/store/project_file.h"
#include "core/store/project_schema.h"
#include "core/store/version_content.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t partBytes = std::size_t{256} * 1024;
constexpr std::size_t mostVersions = 1000;
constexpr std::size_t largestContents = std::size_t{1} << 30; // of all versions together, packed
constexpr std::size_t longestName = 200;
constexpr std::size_t longestNote = 2000;

StoredValue text(std::string_view value) { return {StoredValue::Kind::Text, 0, value}; }
StoredValue integer(std::int64_t value) { return {StoredValue::Kind::Integer, value, {}}; }

std::string pathOf(std::int64_t id) { return "version[id=" + std::to_string(id) + "]"; }

Error damaged(std::int64_t id, std::string_view cause)
{
    return Error{ErrorCode::FileDamaged, pathOf(id), {{"cause", std::string(cause)}}};
}

Status checkText(std::string_view value, std::size_t longest, Lines lines, const char* field)
{
    if (!isCleanText(value, lines))
        return Error{ErrorCode::TextNotUtf8, field, {}};
    if (value.size() > longest)
        return Error{
            ErrorCode::TextTooLong, field, {{"found", std::to_string(value.size())}, {"expected", std::to_string(longest)}}};
    return done();
}

std::string_view partOf(const std::string& content, std::size_t number)
{
    return std::string_view(content).substr(number * partBytes, partBytes);
}

std::size_t partsOf(const std::string& content) { return (content.size() + partBytes - 1) / partBytes; }

Digest digestOfRow(const ProjectVersion& version)
{
    Lanes64 sum = digestValue(digestKey("name"), text(version.name));
    sum += digestValue(digestKey("note"), text(version.note));
    sum += digestValue(digestKey("created"), integer(version.created));
    return digestRow(digestKey("version"), version.id, sum);
}

Digest digestOfPart(std::int64_t number, Id version, std::string_view data)
{
    Lanes64 sum = digestValue(digestKey("version"), integer(version));
    sum += digestValue(digestKey("data"), text(data));
    return digestRow(digestKey("version_part"), number, sum);
}

/// Calls work(number, version, data) for every part of every version; numbers rise from 1 on.
template<class Work> Status forEachPart(const ProjectVersions& versions, const Work& work)
{
    std::int64_t number = 0;
    for (const ProjectVersion& version : versions)
        for (std::size_t part = 0; part < partsOf(*version.content); ++part)
            if (const Status worked = work(++number, version.id, partOf(*version.content, part)); !worked)
                return worked;
    return done();
}

Result<ProjectVersions> readRows(sqlite::Connection& connection)
{
    auto rows = connection.prepare("SELECT \"id\",\"name\",\"note\",\"created\" FROM \"version\" ORDER BY \"id\"");
    if (!rows)
        return rows.error();
    ProjectVersions versions;
    sqlite::Step step = rows->step();
    for (; step == sqlite::Step::Row; step = rows->step()) {
        const std::int64_t id = rows->integer(0);
        if (id <= 0 || id > std::numeric_limits<Id>::max())
            return damaged(id, "id");
        if (versions.size() == mostVersions)
            return Error{
                ErrorCode::FileHostile, connection.path(), {{"found", "versions"}, {"expected", std::to_string(mostVersions)}}};
        ProjectVersion version{
            static_cast<Id>(id), std::string(rows->bytes(1)), std::string(rows->bytes(2)), rows->integer(3), nullptr};
        if (version.name.empty() || findVersion(versions, version.name) || !checkText(version.name, longestName, Lines::One, ""))
            return damaged(id, "name");
        if (!checkText(version.note, longestNote, Lines::Many, ""))
            return damaged(id, "note");
        if (version.created < 0)
            return damaged(id, "created");
        versions.push_back(std::move(version));
    }
    if (step == sqlite::Step::Failed)
        return rows->error();
    return versions;
}

/// The contents of all versions, in order.
Result<std::vector<std::string>> readContents(sqlite::Connection& connection, const ProjectVersions& versions)
{
    auto parts = connection.prepare("SELECT \"id\",\"version\",\"data\" FROM \"version_part\" ORDER BY \"id\"");
    if (!parts)
        return parts.error();
    std::vector<std::string> contents(versions.size());
    std::size_t at = 0;
    std::size_t total = 0;
    std::int64_t number = 0;
    sqlite::Step step = parts->step();
    for (; step == sqlite::Step::Row; step = parts->step()) {
        const std::int64_t id = parts->integer(1);
        while (at < versions.size() && versions[at].id != id)
            ++at;
        total += parts->bytes(2).size();
        if (at == versions.size() || parts->integer(0) != ++number || parts->bytes(2).empty())
            return damaged(id, "part");
        if (total > largestContents)
            return Error{ErrorCode::FileHostile, connection.path(),
                {{"found", "versions"}, {"expected", std::to_string(largestContents)}}};
        contents[at] += parts->bytes(2);
    }
    if (step == sqlite::Step::Failed)
        return parts->error();
    return contents;
}

} // namespace

std::vector<TableText> versionTables()
{
    return {{"version",
                "CREATE TABLE \"version\" (\"id\" INTEGER PRIMARY KEY CHECK (\"id\" BETWEEN 1 AND 2147483647),"
                " \"name\" TEXT NOT NULL CHECK (length(\"name\") BETWEEN 1 AND 200),"
                " \"note\" TEXT NOT NULL CHECK (length(\"note\") <= 2000), \"created\" INTEGER NOT NULL CHECK (\"created\" >= "
                "0)) STRICT"},
        {"version_part",
            "CREATE TABLE \"version_part\" (\"id\" INTEGER PRIMARY KEY CHECK (\"id\" >= 1),"
            " \"version\" INTEGER NOT NULL REFERENCES \"version\" (\"id\") DEFERRABLE INITIALLY DEFERRED,"
            " \"data\" BLOB NOT NULL CHECK (length(\"data\") BETWEEN 1 AND 262144)) STRICT"}};
}

Digest digestOf(const ProjectVersions& versions)
{
    Digest digest;
    for (const ProjectVersion& version : versions)
        digest.add(digestOfRow(version));
    static_cast<void>(forEachPart(versions, [&](std::int64_t number, Id version, std::string_view data) {
        digest.add(digestOfPart(number, version, data));
        return done();
    }));
    return digest;
}

Status writeVersions(sqlite::Connection& connection, const ProjectVersions& versions)
{
    if (versions.empty())
        return done();
    auto row = connection.prepare("INSERT INTO \"version\" VALUES (?,?,?,?)");
    auto part = connection.prepare("INSERT INTO \"version_part\" VALUES (?,?,?)");
    if (!row || !part)
        return row ? part.error() : row.error();
    for (const ProjectVersion& version : versions) {
        row->bind(1, version.id);
        row->bindText(2, version.name);
        row->bindText(3, version.note);
        row->bind(4, version.created);
        if (const Status written = row->execute(); !written)
            return written;
    }
    return forEachPart(versions, [&](std::int64_t number, Id version, std::string_view data) {
        part->bind(1, number);
        part->bind(2, version);
        part->bindBlob(3, data);
        return part->execute();
    });
}

Status removeVersions(sqlite::Connection& connection)
{
    return connection.run("DELETE FROM \"version_part\"; DELETE FROM \"version\"");
}

Result<ProjectVersions> readVersions(sqlite::Connection& connection)
{
    auto versions = readRows(connection);
    if (!versions)
        return versions;
    auto contents = readContents(connection, *versions);
    if (!contents)
        return contents.error();
    for (std::size_t i = 0; i < versions->size(); ++i) {
        if ((*contents)[i].empty())
            return damaged((*versions)[i].id, "content");
        (*versions)[i].content = std::make_shared<const std::string>(std::move((*contents)[i]));
    }
    return versions;
}

namespace {

Status mayBeAdded(const ProjectVersions& versions, const VersionText& text)
{
    if (text.name.empty())
        return Error{ErrorCode::NameMissing, "version", {}};
    if (const Status clean = checkText(text.name, longestName, Lines::One, "version.name"); !clean)
        return clean;
    if (const Status clean = checkText(text.note, longestNote, Lines::Many, "version.note"); !clean)
        return clean;
    if (findVersion(versions, text.name))
        return Error{ErrorCode::NameNotUnique, "version", {{"found", text.name}}};
    if (versions.size() == mostVersions)
        return Error{ErrorCode::NumberOutOfRange, "version", {{"expected", std::to_string(mostVersions)}}};
    return done();
}

ProjectVersion versionOf(const ProjectVersions& versions, VersionText text, std::string content)
{
    const Id id = versions.empty() ? 1 : versions.back().id + 1;
    return ProjectVersion{
        id, std::move(text.name), std::move(text.note), text.created, std::make_shared<const std::string>(std::move(content))};
}

} // namespace

Result<ProjectVersion> makeVersion(const ProjectVersions& versions, const Model& model, VersionText text, const WorkWatch& watch)
{
    if (const Status may = mayBeAdded(versions, text); !may)
        return may.error();
    auto content = packProject(model, watch);
    if (!content)
        return content.error();
    return versionOf(versions, std::move(text), *std::move(content));
}

Result<ProjectVersion> makeVersion(const ProjectVersions& versions, const Model& model, VersionText text)
{
    return makeVersion(versions, model, std::move(text), {});
}

Result<ProjectVersion> copiedVersion(const ProjectVersions& versions, VersionText text, std::string content)
{
    if (const Status may = mayBeAdded(versions, text); !may)
        return may.error();
    ProjectVersion version = versionOf(versions, std::move(text), std::move(content));
    if (const auto model = modelOf(version); !model)
        return model.error();
    return version;
}

Result<Model> modelOf(const ProjectVersion& version, const WorkWatch& watch)
{
    auto model = unpackProject(*version.content, watch);
    if (model)
        return model;
    Error error = model.error();
    if (error.path.empty() || error.path.front() == '/') // the private copy is nobody's business
        error.path = pathOf(version.id);
    return error;
}

Result<Model> modelOf(const ProjectVersion& version) { return modelOf(version, {}); }

const ProjectVersion* findVersion(const ProjectVersions& versions, std::string_view name)
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const ProjectVersion& v) { return v.name == name; });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace headroom
