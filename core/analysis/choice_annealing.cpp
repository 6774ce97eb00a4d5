// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_annealing.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::int64_t movesAStep = 1024; // at one temperature

// Found by trying (bench_optimise), in losses of a group on average: temperatures, what a broken limit costs besides its excess, and
// the least for the average use of a resource.
constexpr double hottest = 1;
constexpr double coldest = 0.01;
constexpr double fineOfLimit = 2;
constexpr double leastFine = 5;
// Times the price of what is over a limit. Below 1 a plan would be better outside of them.
constexpr double mildest = 1.05;
constexpr double strictest = 20;

std::size_t below(std::size_t count, RandomStream& random)
{
    return static_cast<std::size_t>((random.next() >> 32) * static_cast<std::uint64_t>(count) >> 32);
}

} // namespace

ChoiceAnnealing::ChoiceAnnealing(const ChoiceProgram& program, double allowedExcess, const std::atomic<bool>* cancel)
    : p(program), m_cancel(cancel)
{
    for (const auto& group : program.groups) {
        m_first.push_back(m_options.size());
        for (const ChoiceOption& o : group) {
            const auto first = static_cast<std::uint32_t>(m_uses.size());
            for (const auto& [resource, amount] : o.uses)
                m_uses.push_back({static_cast<std::uint32_t>(resource), amount});
            m_options.push_back({o.value, first, static_cast<std::uint32_t>(m_uses.size())});
        }
    }
    for (const double limit : program.limits)
        m_allowed.push_back(allowedExcess * std::max(1.0, std::abs(limit)));
    m_freed.assign(program.limits.size(), 0);
}

// What is worth nothing while there is enough of it, or little, still costs something once a limit is broken.
void ChoiceAnnealing::begin(const ChoiceGuide& guide, std::vector<std::size_t> chosen)
{
    m_chosen = std::move(chosen);
    m_slack = p.limits;
    m_value = 0;
    std::vector<double> used(p.limits.size(), 0);
    std::vector<double> users(p.limits.size(), 0);
    m_free.clear();
    m_allowedOptions.clear();
    for (std::size_t g = 0; g < m_chosen.size(); ++g) {
        m_value += option(g, m_chosen[g]).value;
        for (std::uint32_t u = option(g, m_chosen[g]).first; u < option(g, m_chosen[g]).last; ++u) {
            m_slack[m_uses[u].resource] -= m_uses[u].amount;
            used[m_uses[u].resource] += std::abs(m_uses[u].amount);
            ++users[m_uses[u].resource];
        }
        if (guide.options[g].size() > 1)
            m_free.push_back(g);
        m_allowedOptions.emplace_back(p.groups[g].size(), false);
        for (const std::size_t o : guide.options[g])
            m_allowedOptions.back()[o] = true;
    }
    m_price = guide.prices;
    m_over = 0;
    for (std::size_t r = 0; r < m_slack.size(); ++r) {
        const double average = users[r] == 0 ? std::abs(p.limits[r]) : used[r] / users[r];
        m_price[r] = std::max(m_price[r], leastFine * guide.loss / std::max(1e-9, average));
        m_over += isOver(r) ? 1 : 0;
    }
}

// False where nothing would change.
bool ChoiceAnnealing::draw(const ChoiceGuide& guide, RandomStream& random)
{
    m_move.clear();
    const std::size_t a = m_free[below(m_free.size(), random)];
    if ((random.next() & 3U) != 0) {
        const std::vector<std::size_t>& options = guide.options[a];
        m_move.push_back({a, options[below(options.size(), random)]});
        return m_move[0].option != m_chosen[a];
    }
    const std::size_t b = m_free[below(m_free.size(), random)];
    const auto canTake = [&](std::size_t group, std::size_t o) {
        return o < m_allowedOptions[group].size() && m_allowedOptions[group][o];
    };
    if (m_chosen[a] == m_chosen[b] || !canTake(a, m_chosen[b]) || !canTake(b, m_chosen[a]))
        return false;
    m_move = {{a, m_chosen[b]}, {b, m_chosen[a]}};
    return true;
}

void ChoiceAnnealing::tryMove(double leastGain, double strictness)
{
    double gain = 0;
    for (const Part& part : m_move) {
        const Option& from = option(part.group, m_chosen[part.group]);
        const Option& to = option(part.group, part.option);
        gain += to.value - from.value;
        for (std::uint32_t u = from.first; u < from.last; ++u)
            m_freed[m_uses[u].resource] += m_uses[u].amount;
        for (std::uint32_t u = to.first; u < to.last; ++u)
            m_freed[m_uses[u].resource] -= m_uses[u].amount;
    }
    double fine = 0;
    const auto judge = [&](const Option& o) {
        for (std::uint32_t u = o.first; u < o.last; ++u) {
            const std::uint32_t r = m_uses[u].resource;
            const double now = m_slack[r];
            const double then = now + m_freed[r];
            fine += m_price[r] * (std::min(0.0, now) - std::min(0.0, then));
            fine += m_fineOfLimit * (static_cast<double>(then < -m_allowed[r]) - static_cast<double>(now < -m_allowed[r]));
            m_freed[r] = 0;
        }
    };
    for (const Part& part : m_move) {
        judge(option(part.group, m_chosen[part.group]));
        judge(option(part.group, part.option));
    }
    if (gain - strictness * fine >= leastGain)
        apply();
}

void ChoiceAnnealing::apply()
{
    const auto add = [&](const Option& o, double sign) {
        m_value -= sign * o.value;
        for (std::uint32_t u = o.first; u < o.last; ++u) {
            const std::uint32_t r = m_uses[u].resource;
            const bool before = isOver(r);
            m_slack[r] += sign * m_uses[u].amount;
            m_over += static_cast<int>(isOver(r)) - static_cast<int>(before);
        }
    };
    for (const Part& part : m_move) {
        add(option(part.group, m_chosen[part.group]), 1);
        add(option(part.group, part.option), -1);
        m_chosen[part.group] = part.option;
    }
}

std::vector<std::size_t> ChoiceAnnealing::run(const ChoiceGuide& guide, std::vector<std::size_t> chosen, double known,
    std::int64_t moves, RandomStream& random, const std::function<void(const std::vector<std::size_t>&, double)>& tell)
{
    begin(guide, std::move(chosen));
    m_fineOfLimit = fineOfLimit * guide.loss;
    const std::int64_t steps = std::max<std::int64_t>(1, moves / movesAStep);
    for (std::int64_t step = 0; step < steps && !m_free.empty() && !(m_cancel && *m_cancel); ++step) {
        const double done = static_cast<double>(step) / static_cast<double>(steps);
        const double temperature = guide.loss * hottest * std::pow(coldest / hottest, done);
        const double strictness = mildest * std::pow(strictest / mildest, done);
        for (std::int64_t i = 0; i < movesAStep; ++i) {
            if (!draw(guide, random))
                continue;
            tryMove(temperature * std::log(random.uniform()), strictness);
            if (m_over == 0 && m_value > known) {
                known = m_value;
                tell(m_chosen, m_value);
            }
        }
    }
    return m_chosen;
}

} // namespace headroom
