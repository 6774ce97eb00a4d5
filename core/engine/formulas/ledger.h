// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger: the lines of one case, month by month, in any number. A leaf line collects bookings; a parent is the sum of its children.
#pragma once

#include "core/engine/lines.h"

#include <vector>

namespace headroom {

/// Children of each line, in the order of the list.
const std::vector<Line>& childrenOf(Line parent);

template<class C> class Ledger
{
public:
    using N = typename C::N;

    Ledger(C& calc, int months)
        : m_calc(calc),
          m_columns(months + 1),
          m_values(lineCount * static_cast<std::size_t>(months + 1)),
          m_totals(m_values.size())
    {}

    /// Adds a booking to a leaf line's month.
    void add(Line line, int t, const N& amount) { m_totals[at(line, t)].add(amount); }
    /// The leaf's total of the month; no bookings after that.
    const N& closeLeaf(Line line, int t)
    {
        N& value = m_values[at(line, t)];
        if (!isClosed(line, t))
            value = m_totals[at(line, t)].result(m_calc, info(line).id, t);
        m_closed[at(line, t)] = true;
        return value;
    }
    /// Closes every line below that is not closed yet and sums up to this one.
    const N& close(Line line, int t)
    {
        if (isClosed(line, t))
            return m_values[at(line, t)];
        const std::vector<Line>& children = childrenOf(line);
        if (children.empty())
            return closeLeaf(line, t);
        std::vector<N> terms;
        terms.reserve(children.size());
        for (const Line child : children)
            terms.push_back(close(child, t));
        return set(line, t, m_calc.sum(terms));
    }
    /// A line whose value is not collected but computed.
    const N& set(Line line, int t, const N& value)
    {
        N& place = m_values[at(line, t)];
        place = m_calc.name(info(line).id, 0, t, value);
        m_closed[at(line, t)] = true;
        return place;
    }
    const N& operator()(Line line, int t) const { return m_values[at(line, t)]; }
    int months() const { return m_columns - 1; }

private:
    std::size_t at(Line line, int t) const
    {
        return static_cast<std::size_t>(line) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(t);
    }
    bool isClosed(Line line, int t) const { return m_closed[at(line, t)]; }

    C& m_calc;
    int m_columns;
    std::vector<N> m_values;
    std::vector<typename C::Total> m_totals;
    std::vector<bool> m_closed = std::vector<bool>(lineCount * static_cast<std::size_t>(m_columns), false);
};

} // namespace headroom
