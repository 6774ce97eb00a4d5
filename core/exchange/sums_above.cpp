// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sums_above.h"

#include <algorithm>

namespace headroom {

void SumsAbove::add(const Amounts& amounts, std::int64_t group)
{
    for (const auto& [key, amount] : amounts)
        for (Sums* sums : {&m_all, &m_section, &m_groups[group]})
            (*sums)[key] += amount.minor();
}

bool SumsAbove::areMetBy(const Amounts& amounts) const
{
    const auto areOf = [&](const Sums& sums) {
        return std::all_of(amounts.begin(), amounts.end(), [&](const auto& amount) {
            const auto sum = sums.find(amount.first);
            return sum != sums.end() && sum->second == amount.second.minor();
        });
    };
    const bool says = std::any_of(amounts.begin(), amounts.end(), [](const auto& amount) { return !amount.second.isZero(); });
    return says && (areOf(m_all) || areOf(m_section) || std::any_of(m_groups.begin(), m_groups.end(), [&](const auto& group) {
        return areOf(group.second);
    }));
}

} // namespace headroom
