// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sums_above.h"

#include <algorithm>

namespace headroom {

void RowSum::add(std::span<const ShownAmount> row)
{
    for (const ShownAmount& shown : row) {
        Sum& sum = m_sums[shown.column];
        sum.amount += shown.amount.minor();
        sum.steps += shown.step.minor();
        ++sum.rows;
    }
}

std::size_t RowSum::metBy(std::span<const ShownAmount> total) const
{
    std::size_t rows = 0;
    const auto isSum = [&](const ShownAmount& shown) {
        const auto found = m_sums.find(shown.column);
        if (found == m_sums.end())
            return false;
        const auto& [amount, steps, added] = found->second;
        rows = std::max(rows, added);
        const int128 difference = amount > shown.amount.minor() ? amount - shown.amount.minor() : shown.amount.minor() - amount;
        const bool isExact = added == 1 && shown.step.minor() <= steps;
        return 2 * difference <= (isExact ? int128{0} : steps + shown.step.minor());
    };
    const bool says = std::any_of(total.begin(), total.end(), [](const ShownAmount& shown) { return !shown.amount.isZero(); });
    return says && std::all_of(total.begin(), total.end(), isSum) ? rows : 0;
}

void SumsAbove::add(const Amounts& amounts, std::initializer_list<std::int64_t> groups)
{
    m_all.add(amounts);
    m_section.add(amounts);
    for (const std::int64_t group : groups)
        m_groups[group].add(amounts);
}

std::size_t SumsAbove::metBy(const Amounts& amounts) const
{
    std::size_t most = std::max(m_all.metBy(amounts), m_section.metBy(amounts));
    for (const auto& [group, sum] : m_groups)
        most = std::max(most, sum.metBy(amounts));
    return most;
}

} // namespace headroom
