// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told of a field besides its value: its unit, and where the value comes from.
#pragma once

#include "core/model/model.h"
#include "core/model/schema.h"

#include <string>
#include <string_view>

namespace headroom {

/// The field's unit with the project's currency in it: "USD a month", "GiB", "share", empty for none.
std::string unitOf(const Field& field, std::string_view currency);

/// The row that has kind, citation and date of a field's value: its FieldSource where there is one, else the row itself, or where that
/// cites nothing the row that it is listed under, if that cites something. Lives as long as the model and the row.
const Row& sourceOf(const Model& model, Entity entity, const Row& row, std::string_view field);

} // namespace headroom
