// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a table that are found by their names, wherever they stand.
#pragma once

#include "core/exchange/csv.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace headroom {

/// As plainName() writes them; `other` is what the column is called elsewhere, or empty.
struct NamedColumn
{
    std::string_view name;
    std::string_view other;
};

class NamedColumns
{
public:
    /// Columns go by their place in `names`; others of the header are left alone. Errors: HeaderDuplicate, HeaderMissing with those of
    /// the needed ones that there are not.
    static Result<NamedColumns> find(std::span<const std::string_view> header, std::span<const NamedColumn> names,
        std::initializer_list<std::size_t> needed, std::string_view fileName);

    bool has(std::size_t column) const { return m_places[column].has_value(); }
    /// Without blanks around it; empty where the record or the file has none.
    std::string_view cell(const CsvRecord& record, std::size_t column) const
    {
        const auto& place = m_places[column];
        return place && *place < record.cells.size() ? trimmed(record.cells[*place]) : std::string_view();
    }

private:
    std::vector<std::optional<std::size_t>> m_places;
};

} // namespace headroom
