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

/// As its tool writes it; `other` is what the column is called elsewhere, or empty. Compared by plainName().
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
        std::initializer_list<std::size_t> needed, std::string_view fileName, std::size_t row = 1);

    bool has(std::size_t column) const { return m_places[column].has_value(); }
    /// As the file calls it, or as we do where it has none.
    std::string_view header(std::size_t column) const { return m_headers[column]; }
    /// Without blanks around it; empty where the record or the file has none.
    std::string_view cell(const CsvRecord& record, std::size_t column) const
    {
        const auto& place = m_places[column];
        return place && *place < record.cells.size() ? trimmed(record.cells[*place]) : std::string_view();
    }

    /// Whether that cell is a number of a worksheet.
    bool isNumber(const CsvRecord& record, std::size_t column) const
    {
        return m_places[column] && record.isNumber(*m_places[column]);
    }

private:
    std::vector<std::optional<std::size_t>> m_places;
    std::vector<std::string> m_headers;
};

} // namespace headroom
