// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rounding_network.h"

#include <deque>
#include <limits>
#include <optional>

namespace headroom {

int RoundingNetwork::addNode()
{
    m_arcs.emplace_back();
    return static_cast<int>(m_arcs.size()) - 1;
}

std::size_t RoundingNetwork::addEdge(int from, int to, std::int64_t amount, std::int64_t weight)
{
    Edge edge{from, to, amount / m_unit, false, amount % m_unit != 0, 0};
    if (amount % m_unit < 0)
        --edge.down;
    const std::int64_t over = amount - edge.down * m_unit; // 0 to the unit
    edge.costUp = weight * (m_unit - 2 * over);
    edge.isUp = 2 * over > m_unit || (2 * over == m_unit && amount > 0); // ties away from zero
    const std::size_t place = m_edges.size();
    m_edges.push_back(edge);
    m_arcs[static_cast<std::size_t>(from)].push_back({place, true});
    m_arcs[static_cast<std::size_t>(to)].push_back({place, false});
    return place;
}

/// Of each node: what comes in less what goes out.
std::vector<std::int64_t> RoundingNetwork::excess() const
{
    std::vector<std::int64_t> excess(m_arcs.size());
    for (const Edge& edge : m_edges) {
        const std::int64_t flow = edge.down + (edge.isUp ? 1 : 0);
        excess[static_cast<std::size_t>(edge.from)] -= flow;
        excess[static_cast<std::size_t>(edge.to)] += flow;
    }
    return excess;
}

/// Takes a unit from a node that has too much to one that lacks one, by the cheapest way: up along an edge, or down against it. False
/// where there is no such way.
bool RoundingNetwork::moveOne(std::vector<std::int64_t>& excess)
{
    constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 2;
    std::vector<std::int64_t> cost(m_arcs.size(), far);
    std::vector<std::optional<Arc>> by(m_arcs.size());
    std::vector<bool> waits(m_arcs.size());
    std::deque<std::size_t> queue;
    for (std::size_t n = 0; n < excess.size(); ++n)
        if (excess[n] > 0) {
            cost[n] = 0;
            waits[n] = true;
            queue.push_back(n);
        }
    while (!queue.empty()) {
        const std::size_t n = queue.front();
        queue.pop_front();
        waits[n] = false;
        for (const Arc& arc : m_arcs[n]) {
            const Edge& edge = m_edges[arc.edge];
            if (!edge.isOpen || edge.isUp == arc.forward)
                continue;
            const auto next = static_cast<std::size_t>(arc.forward ? edge.to : edge.from);
            const std::int64_t there = cost[n] + (arc.forward ? edge.costUp : -edge.costUp);
            if (there >= cost[next])
                continue;
            cost[next] = there;
            by[next] = arc;
            if (!waits[next])
                queue.push_back(next);
            waits[next] = true;
        }
    }
    std::size_t best = excess.size();
    for (std::size_t n = 0; n < excess.size(); ++n)
        if (excess[n] < 0 && cost[n] < far && (best == excess.size() || cost[n] < cost[best]))
            best = n;
    if (best == excess.size())
        return false;
    ++excess[best];
    while (by[best]) {
        Edge& edge = m_edges[by[best]->edge];
        edge.isUp = by[best]->forward;
        best = static_cast<std::size_t>(by[best]->forward ? edge.from : edge.to);
    }
    --excess[best];
    return true;
}

std::vector<std::int64_t> RoundingNetwork::units()
{
    std::vector<std::int64_t> left = excess();
    while (moveOne(left)) {}
    std::vector<std::int64_t> units;
    for (const Edge& edge : m_edges)
        units.push_back(edge.down + (edge.isUp ? 1 : 0));
    return units;
}

} // namespace headroom
