// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a project's inputs as comma-separated values, or as JSON.
#pragma once

#include "core/model/model.h"

namespace headroom {

/// A header of field names, then the rows in the order of their ids: amounts and numbers as plain decimals, references by name, dates in
/// ISO 8601. Texts that a spreadsheet might run are guarded by an apostrophe (core/exchange/csv_writer.h).
std::string tableCsv(const Model& model, Entity entity);
/// An array with an object a row, by the same names and in the same order: amounts and numbers as JSON numbers with all their decimals,
/// anything else as text, what is blank as null.
std::string tableJson(const Model& model, Entity entity);

} // namespace headroom
