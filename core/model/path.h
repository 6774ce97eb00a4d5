// SPDX-License-Identifier: GPL-3.0-or-later
// Field paths: entity["name" or field=value, ...].field, the same in the command line, messages, scenarios and files.
#pragma once

#include "core/model/model.h"

namespace headroom {

/// `field` = value, or the row's name when `field` is empty.
struct Selector
{
    std::string field;
    std::string value; // the value's text form
};

struct Path
{
    const EntitySchema* schema = nullptr;
    std::vector<Selector> selectors;
    const Field* field = nullptr; // null when the path names rows only: `debt["Term Loan A"]`
};

/// Strings in selectors are as in JSON ("a\"b", \u00e9); a bare word or number needs no quotes. Errors: PathMalformed,
/// PathUnknownEntity, PathUnknownField, each with the path and where in it.
Result<Path> parsePath(std::string_view text);

/// As it is read.
std::string pathText(const Path& path);

/// The ids of all rows that match, in id order. Errors: as parsing a selector's value.
Result<std::vector<Id>> matchingRows(const Model& model, const Path& path);
/// The one row. Errors: PathNoMatch, PathAmbiguous (with the count and the first titles).
Result<Id> onlyRow(const Model& model, const Path& path);

/// `workload["db01"].cores`; a row without a name of its own is told by its id: disk[id=7].
std::string pathOf(const Model& model, Entity entity, const Row& row, const Field* field);

} // namespace headroom
