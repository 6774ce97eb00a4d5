// SPDX-License-Identifier: GPL-3.0-or-later
// What a project holds: flat rows with defaults (MODEL.md 2). What each field means, its unit, range and help stand in the
// schema, schema_*.cpp, once. Amounts are Money in the company's currency; rates are fractions of one a year.
#pragma once

#include "core/model/analysis_entities.h"

namespace headroom {

/// The source of one field of one row, where it differs from the row's own.
struct FieldSource : Row
{
    Text entity;
    std::int32_t row = 0;
    Text field;
    bool operator==(const FieldSource&) const = default;
};

} // namespace headroom
