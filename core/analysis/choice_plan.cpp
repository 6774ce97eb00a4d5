// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_plan.h"

#include <algorithm>
#include <cmath>

namespace headroom {

void ChoicePlan::set(std::vector<std::size_t> chosen)
{
    m_chosen = std::move(chosen);
    m_used.assign(p.limits.size(), 0);
    m_added.assign(p.limits.size(), 0);
    for (std::size_t g = 0; g < m_chosen.size(); ++g)
        use(g, m_chosen[g], 1);
}

double ChoicePlan::value() const
{
    double value = 0;
    for (std::size_t g = 0; g < m_chosen.size(); ++g)
        value += p.groups[g][m_chosen[g]].value;
    return value;
}

double ChoicePlan::excess() const
{
    double sum = 0;
    for (std::size_t r = 0; r < m_used.size(); ++r)
        sum += over(r, m_used[r]);
    return sum;
}

bool ChoicePlan::improve()
{
    while (excess() > 0 && exchange([](double before, double after, double) { return before - after; })) {}
    if (excess() > 0)
        return false;
    while (exchange([](double, double after, double gain) { return after > 0 ? 0 : gain; })) {}
    return true;
}

void ChoicePlan::use(std::size_t group, std::size_t option, double sign)
{
    for (const auto& [resource, amount] : p.groups[group][option].uses)
        m_used[resource] += sign * amount;
}

// How far a resource is over its limit with so much used, as a share of it.
double ChoicePlan::over(std::size_t resource, double used) const
{
    const double share = (used - p.limits[resource]) / std::max(1.0, std::abs(p.limits[resource]));
    return share > m_allowedExcess ? share : 0;
}

// What an exchange adds to it, from the resources that it touches.
double ChoicePlan::excessAdded(const ChoiceOption& from, const ChoiceOption& to)
{
    m_touched.clear();
    for (const auto& [option, sign] : {std::pair(&from, -1.0), std::pair(&to, 1.0)})
        for (const auto& [resource, amount] : option->uses) {
            m_touched.push_back(resource);
            m_added[resource] += sign * amount;
        }
    double sum = 0;
    for (const std::size_t r : m_touched)
        if (m_added[r] != 0) {
            sum += over(r, m_used[r] + m_added[r]) - over(r, m_used[r]);
            m_added[r] = 0;
        }
    return sum;
}

// Makes the exchange that is best by `score`(excess before, after, gain), if any is above zero.
template<class Score> bool ChoicePlan::exchange(Score score)
{
    const double before = excess();
    double best = 1e-12;
    std::pair<std::size_t, std::size_t> found{m_chosen.size(), 0};
    for (std::size_t g = 0; g < m_chosen.size(); ++g)
        for (std::size_t o = 0; o < p.groups[g].size(); ++o) {
            const ChoiceOption& now = p.groups[g][m_chosen[g]];
            const ChoiceOption& other = p.groups[g][o];
            if (o == m_chosen[g] || score(before, 0, other.value - now.value) <= best)
                continue;
            const double after = before + excessAdded(now, other);
            if (const double worth = score(before, after, other.value - now.value); worth > best) {
                best = worth;
                found = {g, o};
            }
        }
    if (found.first == m_chosen.size())
        return false;
    use(found.first, m_chosen[found.first], -1);
    use(found.first, found.second, 1);
    m_chosen[found.first] = found.second;
    return true;
}

} // namespace headroom
