// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds amounts that are tied to each other by sums: each down or up to a whole unit, so that the sums hold (controlled rounding:
// Cox and Ernst, "Controlled rounding", INFOR 20 (1982)). For this folder only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom {

/// Amounts are the flows of edges between nodes; at each node what comes in goes out. As the exact flows hold, so do some of whole
/// units, each next to its own (flows in networks are integral); of these the one with the least weighted deviation is found.
class RoundingNetwork
{
public:
    explicit RoundingNetwork(std::int64_t unit) : m_unit(unit) {}
    int addNode();
    /// An amount in minor units that flows from a node to another; a deviation counts `weight` times. Gives its place in units().
    std::size_t addEdge(int from, int to, std::int64_t amount, std::int64_t weight);
    /// Each edge's flow in units. Where the exact flows don't balance, those of units don't either.
    std::vector<std::int64_t> units();

private:
    struct Edge
    {
        int from = 0;
        int to = 0;
        std::int64_t down = 0;
        bool isUp = false;
        bool isOpen = false; // not exact: may go the other way
        std::int64_t costUp = 0;
    };
    struct Arc
    {
        std::size_t edge;
        bool forward;
    };
    std::vector<std::int64_t> excess() const;
    bool moveOne(std::vector<std::int64_t>& excess);

    std::int64_t m_unit;
    std::vector<Edge> m_edges;
    std::vector<std::vector<Arc>> m_arcs; // by node
};

} // namespace headroom
