// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the cells of an Azure Migrate template go to, and their ranges. For migrate_row.cpp.
#pragma once

#include "core/exchange/azure_migrate_columns.h"
#include "core/model/schema.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// Null for a column that no field of a workload or a disk holds as a number or a free text.
const Field* fieldOfMigrateColumn(MigrateColumn column);

/// The range of a field, made ready for every number of decimals.
class NumberRange
{
public:
    explicit NumberRange(const Field& field);
    bool holds(Decimal value) const { return holds(value.coefficient(), value.scale()); }
    /// coefficient / 10^scale, which need not be normalised.
    bool holds(std::int64_t coefficient, int scale) const
    {
        const auto at = static_cast<std::size_t>(scale);
        return coefficient >= m_least[at] && coefficient <= m_most[at];
    }

private:
    using Bounds =
        std::array<std::int64_t, Decimal::maximumScale + 1>; // by scale; what a Decimal can have where there is no bound
    Bounds m_least;
    Bounds m_most;
};

/// "0.1..100000", for messages; in another unit than the field's where `toUnit` says so.
std::string rangeText(
    const Field& field, Decimal (*toUnit)(Decimal) = [](Decimal d) { return d; });

/// The beginning of a cell, for messages.
std::string shownCell(std::string_view text);

} // namespace headroom
