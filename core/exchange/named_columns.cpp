// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/named_columns.h"

#include "core/base/letters.h"

#include <algorithm>

namespace headroom {

Result<NamedColumns> NamedColumns::find(std::span<const std::string_view> header, std::span<const NamedColumn> names,
    std::initializer_list<std::size_t> needed, std::string_view fileName, std::size_t row)
{
    NamedColumns columns;
    columns.m_places.resize(names.size());
    for (const NamedColumn& name : names)
        columns.m_headers.emplace_back(name.name);
    for (std::size_t at = 0; at < header.size(); ++at) {
        const std::string name = plainName(trimmed(header[at]));
        const auto found = std::find_if(names.begin(), names.end(), [&](const NamedColumn& column) {
            return !name.empty() && (name == plainName(column.name) || name == plainName(column.other));
        });
        if (found == names.end())
            continue;
        auto& place = columns.m_places[static_cast<std::size_t>(found - names.begin())];
        if (place)
            return Error{ErrorCode::HeaderDuplicate, cellPath(fileName, row, header[at]), {}};
        place = at;
        columns.m_headers[static_cast<std::size_t>(found - names.begin())] = trimmed(header[at]);
    }
    std::string missing;
    for (const std::size_t column : needed)
        if (!columns.has(column))
            missing += (missing.empty() ? "" : ", ") + std::string(names[column].name);
    if (!missing.empty())
        return Error{ErrorCode::HeaderMissing, std::string(fileName), {{"expected", missing}}};
    return columns;
}

} // namespace headroom
