// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display_rounding.h"

#include "core/report/rounding_network.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

// How much a deviation matters: a reader compares balances and totals with other tables.
constexpr std::int64_t weightOfLeaf = 1, weightOfParent = 4, weightOfTotal = 16, weightOfRoot = 64;

/// The network of a table. A line's total flows from its parent's total; a leaf's months flow from its total to its parent's months,
/// and the root's months into the balance, one month's after the other.
class TableNetwork
{
public:
    TableNetwork(const RoundedTree& tree, std::int64_t unit)
        : m_tree(tree), m_network(unit), m_outside(m_network.addNode()), m_hasChildren(tree.nodes.size())
    {
        for (const RoundedTree::Node& node : tree.nodes) {
            m_totals.push_back(m_network.addNode());
            auto& months = m_months.emplace_back();
            for (std::size_t m = 0; m < node.months.size(); ++m)
                months.push_back(m_network.addNode());
            if (node.parent >= 0)
                m_hasChildren[static_cast<std::size_t>(node.parent)] = true;
        }
    }

    RoundedTable round()
    {
        for (std::size_t i = 0; i < m_tree.nodes.size(); ++i)
            addLine(i);
        const std::optional<std::size_t> opening = addBalances();
        const std::vector<std::int64_t> units = m_network.units();
        RoundedTable table;
        for (const std::vector<std::size_t>& line : m_edges) {
            auto& row = table.lines.emplace_back();
            for (const std::size_t edge : line)
                row.push_back(units[edge]);
        }
        table.opening = opening ? units[*opening] : 0;
        return table;
    }

private:
    void addLine(std::size_t i)
    {
        const RoundedTree::Node& node = m_tree.nodes[i];
        const bool isRoot = node.parent < 0;
        const auto parent = static_cast<std::size_t>(isRoot ? 0 : node.parent);
        auto& edges = m_edges.emplace_back();
        Money total;
        for (std::size_t m = 0; m < node.months.size(); ++m) {
            total += node.months[m];
            const int from = m_hasChildren[i] ? m_months[i][m] : m_totals[i];
            const int to = isRoot ? m_tree.opening ? balance(m) : m_outside : m_months[parent][m];
            edges.push_back(m_network.addEdge(from, to, node.months[m].minor(),
                isRoot                 ? weightOfTotal
                    : m_hasChildren[i] ? weightOfParent
                                       : weightOfLeaf));
        }
        edges.push_back(m_network.addEdge(
            isRoot ? m_outside : m_totals[parent], m_totals[i], total.minor(), isRoot ? weightOfRoot : weightOfTotal));
    }
    int balance(std::size_t month)
    {
        while (m_balances.size() <= month)
            m_balances.push_back(m_network.addNode());
        return m_balances[month];
    }
    /// Gives the edge of the opening balance.
    std::optional<std::size_t> addBalances()
    {
        if (!m_tree.opening || m_balances.empty())
            return std::nullopt;
        Money sum = *m_tree.opening;
        const std::size_t opening = m_network.addEdge(m_outside, m_balances.front(), sum.minor(), weightOfRoot);
        for (std::size_t m = 0; m < m_balances.size(); ++m) {
            sum += m_tree.nodes.front().months[m];
            const bool isLast = m + 1 == m_balances.size();
            m_network.addEdge(m_balances[m], isLast ? m_outside : m_balances[m + 1], sum.minor(), weightOfRoot);
        }
        return opening;
    }

    const RoundedTree& m_tree;
    RoundingNetwork m_network;
    int m_outside;
    std::vector<bool> m_hasChildren;
    std::vector<int> m_totals;                     // nodes by line
    std::vector<std::vector<int>> m_months;        // nodes by line and month; of leaves without edges
    std::vector<int> m_balances;                   // nodes by month
    std::vector<std::vector<std::size_t>> m_edges; // by line: its months, its total
};

} // namespace

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
    for (const std::size_t i : order) {
        if (missing == 0 || (up ? left[i] <= 0 : left[i] >= 0))
            break;
        units[i] += up ? 1 : -1;
        missing += up ? -1 : 1;
    }
    return units;
}

RoundedTable RoundedTree::rounded(std::int64_t unit) const
{
    return nodes.empty() ? RoundedTable() : TableNetwork(*this, unit).round();
}

} // namespace headroom
