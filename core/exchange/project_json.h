// SPDX-License-Identifier: GPL-3.0-or-later
// A whole project as JSON: what "export" writes, what samples are kept in, and what other programs compute with.
//
//   {"format": "headroom-project", "version": 1,
//    "company": {"name": "...", "start": "2024-04", "openingCash": "1200000.00", "horizon": 12,
//                "source":  {"kind": "fact", "citation": "...", "date": "2024-03-31"},
//                "sources": {"openingCash": {"kind": "quote", "citation": "..."}}},
//    "site": [{"name": "...", "unitCost": [{...}, ...]}], "workload": [{"name": "...", "site": "...", "disk": [...]}], ...}
//
// Keys are the names of the schema; an entity with one row is an object, others are lists. Rows of an entity that lists under
// another (EntitySchema::parentField) stand inside their parent's row, or in a list of their own with the parent by name. A row's
// id is 1, 2, ... in the order in which the file has the rows of its entity, or what "id" says.
#pragma once

#include "core/base/finding.h"
#include "core/model/model.h"

namespace headroom {

/// The project that the text spells; fields that are not given have their defaults. Numbers and amounts are read from their
/// digits, as numbers or as strings, never through a double. `findings` gets everything that is wrong, with the path in Error::path
/// and its place in the details line and column: JsonMalformed, FormatUnknown, FileNewer, PathUnknownEntity, PathUnknownField,
/// KeyDuplicate, TypeMismatch, NameNotUnique, ReferenceUnknown, RowDuplicate, RowUnknown, and what parseValue() says.
/// Error: the first finding that is an error. The rules of the model are not checked here; validate() does that.
Result<Model> readProjectJson(std::string_view json, Findings& findings);

/// Reads back to an equal model, ids included, when every reference of the model leads somewhere.
std::string writeProjectJson(const Model& model);

} // namespace headroom
