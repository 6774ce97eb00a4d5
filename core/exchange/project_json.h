// SPDX-License-Identifier: GPL-3.0-or-later
// A whole project as JSON: what "export" writes, what samples are kept in, and what other programs compute with.
//
//   {"format": "headroom-project", "version": 2,
//    "company": {"name": "...", "start": "2024-04", "openingCash": "1200000.00", "horizon": 12,
//                "source":  {"kind": "fact", "citation": "...", "date": "2024-03-31"},
//                "sources": {"openingCash": {"kind": "quote", "citation": "..."}}},
//    "site": [{"name": "...", "unitCost": [{...}, ...]}], "workload": [{"name": "...", "site": "...", "disk": [...]}], ...}
//
// Keys are the names of the schema; an entity with one row is an object, others are lists. Rows of an entity that lists under
// another (EntitySchema::parentField) stand inside their parent's row, or in a list of their own with the parent by name. A row's
// id is 1, 2, ... in the order in which the file has the rows of its entity, or what "id" says.
//
// Named versions of the project stand in a list of their own, the oldest first; without any the file's version is 1:
//
//    "versions": [{"name": "Board", "note": "...", "created": 1767225600, "content": "..."}]
//
// "created" are seconds since 1970-01-01 UTC, "content" is the version as the project file keeps it, in base 64 (RFC 4648).
#pragma once

#include "core/base/finding.h"
#include "core/base/work_watch.h"
#include "core/model/model.h"

#include <span>
#include <string>
#include <vector>

namespace headroom {

/// A named version; what is in its content is not looked at here.
struct JsonVersion
{
    std::string name;
    std::string note;
    std::int64_t created = 0; // seconds since 1970-01-01 UTC
    std::string content;      // bytes
    bool operator==(const JsonVersion&) const = default;
};

struct ProjectOfJson
{
    Model model;
    std::vector<JsonVersion> versions;
};

/// The project that the text spells; fields that are not given have their defaults. Numbers and amounts are read from their
/// digits, as numbers or as strings, never through a double. `findings` gets everything that is wrong, with the path in Error::path
/// and its place in the details line and column: JsonMalformed, FormatUnknown, FileNewer, PathUnknownEntity, PathUnknownField,
/// KeyDuplicate, TypeMismatch, NameNotUnique, ReferenceUnknown, RowDuplicate, RowUnknown, and what parseValue() says.
/// Error: the first finding that is an error. The rules of the model are not checked here; validate() does that.
/// Or Cancelled, which is no finding.
Result<ProjectOfJson> readProjectJsonWithVersions(std::string_view json, Findings& findings, const WorkWatch& watch = {});
/// The same without its versions.
Result<Model> readProjectJson(std::string_view json, Findings& findings, const WorkWatch& watch = {});

/// Reads back to an equal model and equal versions, ids included, when every reference of the model leads somewhere.
/// Told to cancel, it ends before the text does.
std::string writeProjectJson(const Model& model, std::span<const JsonVersion> versions = {}, const WorkWatch& watch = {});

} // namespace headroom
