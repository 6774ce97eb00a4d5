// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions of a project, kept inside its file: each is a project file of its own, packed, so that it is checked and migrated as
// every other one.
#pragma once

#include "core/store/digest.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

struct TableText;

struct ProjectVersion
{
    Id id = noId;
    std::string name;                           // one line, up to 200 bytes; no two versions of a project have the same
    std::string note;                           // up to 2,000 bytes
    std::int64_t created = 0;                   // seconds since 1970-01-01 UTC
    std::shared_ptr<const std::string> content; // packed; never null
    /// Contents are equal where they are the same one: they are never edited.
    bool operator==(const ProjectVersion&) const = default;
};

/// In the order of their ids, the oldest first.
using ProjectVersions = std::vector<ProjectVersion>;

/// A version of the model as it is, with the next id, for putting behind `versions`. Errors: NameMissing, NameNotUnique, TextTooLong,
/// TextNotUtf8; as saveProject() for a model that no file can hold.
struct VersionText
{
    std::string name;
    std::string note;
    std::int64_t created = 0;
};
Result<ProjectVersion> makeVersion(const ProjectVersions& versions, const Model& model, VersionText text);
/// What the project was. Errors: FileDamaged for a content that can't be unpacked; as openProject().
Result<Model> modelOf(const ProjectVersion& version);
/// Null when there is none of that name.
const ProjectVersion* findVersion(const ProjectVersions& versions, std::string_view name);

// In a file: "version", and "version_part" with its content in parts below the limit of a value's length.

/// What projectTables() ends with.
std::vector<TableText> versionTables();
Digest digestOf(const ProjectVersions& versions);
/// Into empty tables.
Status writeVersions(sqlite::Connection& connection, const ProjectVersions& versions);
Status removeVersions(sqlite::Connection& connection);
/// Errors: FileDamaged with the path version[id=N], "cause"; FileHostile for more than there may be; SQLite's.
Result<ProjectVersions> readVersions(sqlite::Connection& connection);

} // namespace headroom
