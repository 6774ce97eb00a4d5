// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/side_by_side.h"
#include "core/store/foreign_journal.h"
#include "core/store/project_meta.h"
#include "core/store/project_schema.h"
#include "core/store/table_io.h"

#include <unistd.h>

namespace headroom {

namespace {

void addNote(Findings& notes, ErrorCode code, const std::string& path, std::vector<Detail> details)
{
    notes.push_back({Severity::Note, Error{code, path, std::move(details)}});
}

void addNotesOfPlace(OpenedProject& project, const files::Stat& stat)
{
    if (stat.links > 1)
        addNote(project.notes, ErrorCode::FileHasHardLinks, project.path, {{"found", std::to_string(stat.links)}});
    if ((stat.mode & 0222U) == 0 || ::access(project.path.c_str(), W_OK) != 0)
        addNote(project.notes, ErrorCode::FileUnwritable, project.path, {});
    if (const std::string kind = files::networkFileSystem(project.path); !kind.empty())
        addNote(project.notes, ErrorCode::FileOnNetwork, project.path, {{"found", kind}});
}

std::vector<std::string> namesOf(const std::vector<TableText>& tables)
{
    std::vector<std::string> names;
    for (const TableText& table : tables)
        names.push_back(table.name);
    return names;
}

// An older version: what it holds is checked against its own digest, then taken to our tables, and sealed anew.
Status bringUp(sqlite::Connection& connection, int version, const OpenOptions& options, OpenedProject& project)
{
    auto tables = tablesOfVersion(version, options.migrations, connection.path());
    if (!tables)
        return tables.error();
    const auto stored = readMeta(connection);
    if (!stored)
        return stored.error();
    const auto digest = digestOfTables(connection, namesOf(*tables));
    if (!digest)
        return digest.error();
    if (*digest != stored->digest)
        return Error{ErrorCode::FileContentChanged, project.path, {}};
    if (const Status migrated = migrate(connection, version, options.migrations); !migrated)
        return migrated;
    std::string changes;
    for (const Migration& step : options.migrations)
        if (step.from >= version)
            changes += (changes.empty() ? "" : ", ") + step.changes;
    addNote(project.notes, ErrorCode::FileOlder, project.path,
        {{"found", std::to_string(version)}, {"expected", std::to_string(formatVersion)}, {"changes", changes}});
    return done();
}

Status readContent(const Connections& connections, bool migrated, OpenedProject& project)
{
    const auto stored = readMeta(connections.first);
    if (!stored)
        return stored.error();
    project.meta = stored->meta;
    auto model = readModel(connections, Rules::Strict, project.digest);
    if (!model)
        return model.error();
    project.model = *std::move(model);
    auto versions = readVersions(connections.first);
    if (!versions)
        return versions.error();
    project.versions = *std::move(versions);
    if (migrated) // its digest was verified before
        return done();
    Digest whole = project.digest;
    whole.add(digestOf(stored->meta));
    whole.add(digestOf(project.versions));
    if (whole != stored->digest)
        return Error{
            ErrorCode::FileContentChanged, project.path, {{"found", whole.toText()}, {"expected", stored->digest.toText()}}};
    return done();
}

constexpr const char* cacheForReading = "PRAGMA cache_size=-8000";

// The structure and the values are checked side by side; a broken structure is the better reason of the two. The reader takes
// rising ids only, so that no tangle of pages can hold it.
Status readBeside(sqlite::Connection& connection, const OpenOptions& options, OpenedProject& project)
{
    auto second = sqlite::Connection::open(connection.path(), sqlite::Access::Read);
    if (!second)
        return second.error();
    if (const Status begun = second->run(cacheForReading); !begun)
        return begun;
    second->cancelBy(options.watch.cancel);
    WorkCount count(options.watch, options.watch.progress ? mostRows(connection) : 0);
    Connections connections(connection, *second);
    connections.count = &count;
    Status sound = done();
    Status read = done();
    sideBySide([&] { read = readContent(connections, false, project); },
        [&] { sound = checkIntegrityOf(connection.path(), options.watch.cancel); });
    return sound ? read : sound;
}

Status readFrom(const std::string& file, int version, const OpenOptions& options, OpenedProject& project)
{
    const bool older = version < formatVersion;
    const bool copied = file != project.path;
    auto connection = sqlite::Connection::open(file, copied ? sqlite::Access::Write : sqlite::Access::Read);
    if (!connection)
        return connection.error();
    if (const Status begun = connection->run(cacheForReading); !begun)
        return begun;
    connection->cancelBy(options.watch.cancel);
    auto tables = tablesOfVersion(version, options.migrations, file);
    if (!tables)
        return tables.error();
    if (const Status same = compareSchema(*connection, *tables); !same)
        return same;
    if (copied) // with a journal or to be migrated: one thing after the other
        if (const Status sound = checkIntegrity(*connection); !sound)
            return sound;
    if (older)
        if (const Status lifted = bringUp(*connection, version, options, project); !lifted)
            return lifted;
    const auto snapshot = sqlite::Transaction::begin(*connection, "BEGIN");
    if (!snapshot)
        return snapshot.error();
    if (!copied)
        return readBeside(*connection, options, project);
    return readContent(*connection, older, project);
}

// A journal beside the file says that a write was cut off: what it takes back is taken back in a copy. So is a migration.
Status readChecked(const Header& header, const OpenOptions& options, OpenedProject& project)
{
    const auto version = static_cast<int>(header.version);
    const bool journal = files::exists(project.path + "-journal");
    if (!journal && version == formatVersion)
        return readFrom(project.path, version, options, project);
    if (version < formatVersion && !tablesOfVersion(version, options.migrations, project.path))
        return tablesOfVersion(version, options.migrations, project.path).error();
    const auto folder = files::PrivateFolder::make();
    if (!folder)
        return folder.error();
    const std::string copy = folder->path() + "/project";
    if (const Status copied = files::copyFile(project.path, copy); !copied)
        return copied;
    if (journal) {
        if (const Status copied = files::copyFile(project.path + "-journal", copy + "-journal"); !copied)
            return copied;
        if (const Status checked = checkJournal(copy + "-journal"); !checked)
            return checked;
    }
    return readFrom(copy, version, options, project);
}

// People know the file by its own path, not by that of a copy.
Error ofFile(Error error, const std::string& path)
{
    const bool aboutFile = error.path.empty() || error.path.front() == '/';
    if (aboutFile)
        error.path = path;
    for (Detail& detail : error.details)
        if (detail.key == "file")
            detail.value = path;
    return error;
}

} // namespace

Result<OpenedProject> openProject(const std::string& path, const OpenOptions& options)
{
    const auto real = files::realPath(path);
    if (!real)
        return real.error();
    const auto before = files::status(*real);
    if (!before)
        return before.error();
    if (!before->regular)
        return Error{ErrorCode::FileNotRegular, *real, {}};
    const auto header = readHeader(*real, options.largest);
    if (!header)
        return header.error();
    if (const Status ours = checkHeader(*header, projectApplicationId, *real); !ours)
        return ours.error();
    OpenedProject project;
    project.path = *real;
    project.file = before->info;
    if (const Status read = readChecked(*header, options, project); !read)
        return ofFile(read.error(), *real);
    if (options.watch.isCancelled())
        return Error{ErrorCode::Cancelled, *real, {}};
    const auto after = files::status(*real);
    if (!after || after->info != before->info)
        return Error{ErrorCode::FileChangedOnDisk, *real, {}};
    addNotesOfPlace(project, *before);
    return project;
}

} // namespace headroom
