// SPDX-License-Identifier: GPL-3.0-or-later
// Make-up rights of a take-or-pay contract (MODEL.md 6): what was paid and not used, until it is used or the right ends.
#pragma once

#include "core/engine/lines.h"
#include "core/model/model.h"

#include <deque>

namespace headroom {

/// Deficiencies by month, the oldest used first, each at the price that was paid for it.
template<class C> class MakeUpRights
{
public:
    using N = typename C::N;

    MakeUpRights(C& calc, Id contract, int life) : c(calc), m_contract(contract), m_life(life) {}

    struct Drawn
    {
        N units;
        N value; // what was paid for them, booked
    };
    /// Up to `excess` units from deficiencies of earlier months.
    Drawn draw(const N& excess, int t)
    {
        Drawn drawn{c.lit(0), c.lit(0)};
        if (c.certainlyZero(excess))
            return drawn;
        N wanted = excess;
        for (Vintage& v : m_vintages) {
            const N units = min(v.units, wanted);
            const N value = c.book(Line::ContractAsset, m_contract, t, v.value * c.ratio(units, v.units, c.lit(0)));
            wanted = wanted - units;
            v.units = v.units - units;
            v.value = v.value - value;
            drawn.units = drawn.units + units;
            drawn.value = drawn.value + value;
        }
        return drawn;
    }
    /// The value of what can no longer be used after month t; of all when the contract ends with it.
    N expire(int t, bool everything)
    {
        N value = c.lit(0);
        while (!m_vintages.empty() && (everything || m_vintages.front().month + m_life <= t)) {
            value = value + m_vintages.front().value;
            m_vintages.pop_front();
        }
        return value;
    }
    /// A month's deficiency: units, and the booked amount paid for them.
    void add(int t, const N& units, const N& value)
    {
        if (m_life > 0 && !c.certainlyZero(units))
            m_vintages.push_back({t, units, value});
    }

private:
    struct Vintage
    {
        int month;
        N units;
        N value;
    };
    C& c;
    Id m_contract;
    int m_life;
    std::deque<Vintage> m_vintages;
};

} // namespace headroom
