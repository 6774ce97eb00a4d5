// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain_terms.h"

#include <algorithm>

namespace headroom {

Definition Terms::definition(std::string label, std::string value, std::string unit)
{
    Definition d;
    d.label = std::move(label);
    d.value = std::move(value);
    d.unit = std::move(unit);
    d.formula = formula();
    d.children = std::move(m_items);
    return d;
}

std::string Terms::formula() const
{
    const bool plain =
        m_items.size() > 3 && std::count(m_signs.begin(), m_signs.end(), 1) == static_cast<std::ptrdiff_t>(m_signs.size());
    std::string text;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (plain)
            text += i == 0 ? "" : ", ";
        else
            text += m_signs[i] < 0 ? (i == 0 ? "-" : " - ") : (i == 0 ? "" : " + ");
        text += 'c' + std::to_string(1 + i);
    }
    return plain ? "sum(" + text + ')' : text;
}

std::string withCase(std::string label, ExplainCase of)
{
    return label + (of == ExplainCase::Stay ? ", stay" : of == ExplainCase::Move ? ", move" : "");
}

std::string operands(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? "c" : ", c") + std::to_string(1 + i);
    return text;
}

Item lineItem(ExplainCase of, Line line, int t) { return {ItemKind::Line, of, static_cast<std::int32_t>(line), t}; }
Item seriesItem(ExplainCase of, MonthlySeries series, int t)
{
    return {ItemKind::Monthly, of, static_cast<std::int32_t>(series), t};
}

namespace {

Item discountRate(const Explainer::State& s)
{
    const FieldPlace rate{Entity::Company, s.model->company().id, static_cast<std::int32_t>(memberField<&Company::discountRate>)};
    for (std::size_t i = 0; i < s.fields.size(); ++i)
        if (s.fields[i].entity == rate.entity && s.fields[i].field == rate.field)
            return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(i), 0};
    s.fields.push_back(rate);
    return {ItemKind::Field, ExplainCase::Benefit, static_cast<std::int32_t>(s.fields.size() - 1), 0};
}

} // namespace

Definition discounted(const Explainer::State& state, const std::string& before, MonthlySeries series, ExplainCase of, int last)
{
    Definition d;
    d.children.push_back(discountRate(state));
    for (int t = 1; t <= last; ++t)
        d.children.push_back(seriesItem(of, series, t));
    d.formula = before + operands(d.children.size()) + ')';
    return d;
}

} // namespace headroom
