// SPDX-License-Identifier: GPL-3.0-or-later
// Which security updates a system's or database's version means.
#pragma once

#include "core/base/letters.h"
#include "core/model/model.h"

#include <array>
#include <string>
#include <unordered_map>

namespace headroom {

/// The row of security updates that a version text means: the first in id order whose version is a part of it. Texts are looked
/// at once.
class UpdatesByVersion
{
public:
    explicit UpdatesByVersion(const Table<SecurityUpdates>& table)
    {
        for (const SecurityUpdates& row : table)
            m_rows.push_back({row.product, row.basis, row.minimumCores, lowerCase(row.version.view())});
    }
    static constexpr std::int32_t none = -1;
    std::int32_t of(UpdatesFor product, Text version)
    {
        if (version.empty() || m_rows.empty())
            return none;
        const auto [known, isNew] = m_known[static_cast<std::size_t>(product)].emplace(version, none);
        if (!isNew)
            return known->second;
        const std::string text = lowerCase(version.view());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].product == product && !m_rows[i].version.empty() && text.find(m_rows[i].version) != std::string::npos)
                return known->second = static_cast<std::int32_t>(i);
        return none;
    }
    std::int64_t units(std::int32_t place, std::int32_t cores) const
    {
        const Rule& rule = m_rows[static_cast<std::size_t>(place)];
        return rule.basis == UpdatesBasis::PerServer ? 1 : std::max(rule.minimumCores, cores);
    }
    std::size_t size() const { return m_rows.size(); }

private:
    struct Rule
    {
        UpdatesFor product;
        UpdatesBasis basis;
        std::int32_t minimumCores;
        std::string version;
    };
    std::vector<Rule> m_rows;
    std::array<std::unordered_map<Text, std::int32_t>, 2> m_known;
};

} // namespace headroom
