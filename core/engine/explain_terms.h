// SPDX-License-Identifier: GPL-3.0-or-later
// What explanations of figures and of series are written with. For explain_figures.cpp and explain_series.cpp.
#pragma once

#include "core/engine/explain_state.h"
#include "core/engine/figure_lines.h"

namespace headroom {

/// Signed terms: "c1 - c2 + c3", or "sum(...)" of many plus ones.
class Terms
{
public:
    void add(const Item& item, int sign = 1)
    {
        m_items.push_back(item);
        m_signs.push_back(sign);
    }
    Definition definition(std::string label, std::string value, std::string unit);

private:
    std::string formula() const;

    std::vector<Item> m_items;
    std::vector<int> m_signs;
};

/// "Cash, stay" of "Cash".
std::string withCase(std::string label, ExplainCase of);
/// "c1, c2, c3" of 3.
std::string operands(std::size_t count);

Item lineItem(ExplainCase of, Line line, int t);
Item seriesItem(ExplainCase of, MonthlySeries series, int t);

/// "npv(c1, c2, ...)": the company's discount rate, then the series from its first month to `last`. `before` is "npv(".
Definition discounted(const Explainer::State& state, const std::string& before, MonthlySeries series, ExplainCase of, int last);

} // namespace headroom
