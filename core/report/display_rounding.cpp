// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_rounding.h"

#include <algorithm>
#include <numeric>

namespace headroom {

std::int64_t roundedUnits(Money amount, std::int64_t unit)
{
    return static_cast<std::int64_t>(divideRounded(amount.minor(), unit, Rounding::HalfAway));
}

std::vector<std::int64_t> roundedParts(std::int64_t whole, std::span<const Money> parts, std::int64_t unit)
{
    std::vector<std::int64_t> units;
    std::vector<std::int64_t> left; // exact less rounded, in minor units
    for (const Money part : parts) {
        units.push_back(roundedUnits(part, unit));
        left.push_back(part.minor() - units.back() * unit);
    }
    std::int64_t missing = whole - std::accumulate(units.begin(), units.end(), std::int64_t{0});
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool up = missing > 0;
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return up ? left[a] > left[b] : left[a] < left[b]; });
    // Parts that are exactly zero stay zero while there is another to change.
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !parts[i].isZero(); });
    for (std::size_t i = 0; missing != 0 && !order.empty(); i = (i + 1) % order.size()) {
        units[order[i]] += up ? 1 : -1;
        missing += up ? -1 : 1;
    }
    return units;
}

std::vector<std::vector<std::int64_t>> RoundedTree::rounded(std::int64_t unit) const
{
    std::vector<std::vector<std::int64_t>> result(nodes.size());
    if (nodes.empty())
        return result;
    const Money total = std::accumulate(nodes[0].months.begin(), nodes[0].months.end(), Money());
    result[0] = roundedParts(roundedUnits(total, unit), nodes[0].months, unit);
    const std::size_t months = nodes[0].months.size();
    for (std::size_t parent = 0; parent < nodes.size(); ++parent) {
        std::vector<std::size_t> children;
        for (std::size_t i = parent + 1; i < nodes.size(); ++i)
            if (nodes[i].parent == static_cast<int>(parent))
                children.push_back(i);
        for (std::size_t m = 0; m < months && !children.empty(); ++m) {
            std::vector<Money> parts;
            for (const std::size_t child : children)
                parts.push_back(nodes[child].months[m]);
            const auto units = roundedParts(result[parent][m], parts, unit);
            for (std::size_t c = 0; c < children.size(); ++c)
                result[children[c]].push_back(units[c]);
        }
    }
    for (auto& row : result)
        row.push_back(std::accumulate(row.begin(), row.end(), std::int64_t{0}));
    return result;
}

} // namespace headroom
