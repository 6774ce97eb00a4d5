// SPDX-License-Identifier: GPL-3.0-or-later
// An input among what a figure comes from.
#pragma once

#include "core/model/model.h"
#include "ui/format/provenance.h"

#include <string_view>

namespace headroom {

/// "Discount rate", "8 %", and the path that leads to it. Domain: a field of the row's entity.
ProvenanceLine inputLine(const Model& model, Entity entity, const Row& row, std::string_view field);
/// The same of a path, called so; without a way to it where the path is not of one row alone.
ProvenanceLine inputLine(const Model& model, const std::string& path, const QString& name);

} // namespace headroom
