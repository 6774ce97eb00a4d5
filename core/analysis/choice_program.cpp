// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_program.h"

#include "core/analysis/choice_annealing.h"
#include "core/analysis/choice_plan.h"
#include "core/analysis/choice_relaxation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

using Shares = std::vector<std::vector<double>>; // by group and option

constexpr double likedLosses = 8;              // up to so many times the average loss an option is looked at
constexpr double usualGap = 0.01;              // of whole choices to the relaxation, as a share of its value
constexpr std::array gapShares{1.0, 0.3, 0.6}; // of the gap, that rounds take in turn for what could be gained
constexpr double smallProgram = 4e7;           // rows x columns x nodes that branching alone may take
constexpr std::size_t movesAColumn = 64;       // of the first round of annealing

class Search
{
public:
    Search(const ChoiceProgram& program, const ChoiceSearch& search)
        : p(program), m_search(search), m_lp(program), m_plan(program, search.allowedExcess)
    {
        for (const auto& group : program.groups) {
            m_out.emplace_back(group.size(), false);
            m_columns += group.size();
        }
    }

    ChoiceAnswer run()
    {
        if (!begin())
            return m_answer;
        const double size = static_cast<double>(m_columns) * static_cast<double>(p.groups.size() + p.limits.size());
        const bool isSmall = size * 20 < smallProgram;
        if (!isSmall || !branchAll(static_cast<int>(std::min(smallProgram / size, 1.0 * m_search.nodes)))) {
            anneal();
            branchAll(m_search.nodes);
        }
        if (m_answer.proven && m_answer.feasible)
            m_answer.bound = m_answer.value;
        return m_answer;
    }

private:
    using Solved = ChoiceRelaxation::Solved;

    bool isCancelled() const { return m_search.cancel && *m_search.cancel; }
    // Not above what is known, but for what doubles can't tell.
    bool isUseless(double bound) const
    {
        return m_answer.feasible && bound <= m_answer.value + 1e-9 * std::max(1.0, std::abs(m_answer.value));
    }
    // The relaxation and what it is rounded to. False where that is all: nothing is feasible, or its choices are whole.
    bool begin()
    {
        const Solved solved = m_lp.solve();
        m_answer.proven = solved != Solved::Failed;
        if (solved != Solved::Optimal)
            return false;
        m_answer.bound = m_lp.value();
        const Shares shares = sharesNow();
        for (std::size_t g = 0; g < p.groups.size(); ++g) {
            m_losses.emplace_back();
            for (std::size_t o = 0; o < p.groups[g].size(); ++o)
                m_losses.back().push_back(m_lp.lossOf(g, o));
        }
        for (std::size_t r = 0; r < p.limits.size(); ++r)
            m_prices.push_back(m_lp.priceOf(r));
        m_begun = rounded(shares);
        take(m_begun);
        if (isUseless(m_answer.bound)) {
            m_answer.bound = m_answer.value;
            return false;
        }
        m_answer.proven = false;
        return true;
    }

    // Rounds from the best plan there is, or from what the relaxation is rounded to, each half as long again as the one before.
    void anneal()
    {
        ChoiceAnnealing annealing(p, m_search.allowedExcess, m_search.cancel);
        auto moves = static_cast<std::int64_t>(movesAColumn * m_columns);
        for (int round = 0; round < m_search.rounds && !isCancelled() && !isUseless(m_answer.bound);
             ++round, moves += moves / 2) {
            RandomStream random(1, static_cast<std::uint64_t>(round));
            const std::vector<std::size_t> from = m_answer.feasible ? m_answer.chosen : m_begun;
            take(annealing.run(guide(from, round), from,
                m_answer.feasible ? m_answer.value : -std::numeric_limits<double>::infinity(), moves, random,
                [this](const std::vector<std::size_t>& chosen, double) { takeAsItIs(chosen); }));
        }
    }
    // Options that fall short of what the relaxation likes best by some times what a group does on average.
    ChoiceGuide guide(const std::vector<std::size_t>& from, int round) const
    {
        const double gap = m_answer.feasible ? m_answer.bound - m_answer.value : usualGap * std::abs(m_answer.bound);
        const double missing = gap * gapShares[static_cast<std::size_t>(round) % gapShares.size()];
        ChoiceGuide guide{m_prices, {}, std::max(missing, 1e-9) / static_cast<double>(p.groups.size())};
        for (std::size_t g = 0; g < p.groups.size(); ++g) {
            guide.options.emplace_back();
            for (std::size_t o = 0; o < p.groups[g].size(); ++o)
                if (o == from[g] || m_losses[g][o] <= likedLosses * guide.loss)
                    guide.options.back().push_back(o);
        }
        return guide;
    }

    // Whether the search ended by itself within so many nodes: the answer is the best there is, or nothing is feasible.
    bool branchAll(int nodes)
    {
        for (std::size_t g = 0; g < p.groups.size(); ++g)
            for (std::size_t o = 0; o < p.groups[g].size(); ++o)
                if (!m_out[g][o] && isUseless(m_answer.bound - m_losses[g][o]))
                    setOut(g, o, true); // nothing better has it
        m_lastNode = m_answer.nodes + nodes;
        m_stopped = false;
        descend();
        m_answer.proven = !m_stopped;
        return m_answer.proven;
    }
    bool mayGoOn()
    {
        m_stopped = m_stopped || m_answer.nodes >= m_lastNode || isCancelled();
        return !m_stopped;
    }
    void descend()
    {
        if (!mayGoOn())
            return;
        ++m_answer.nodes;
        const Solved solved = m_lp.solve();
        m_stopped = m_stopped || solved == Solved::Failed;
        if (solved != Solved::Optimal || isUseless(m_lp.value()))
            return;
        const double bound = m_lp.value();
        const Shares shares = sharesNow();
        take(rounded(shares));
        const std::size_t group = mostMixed(shares);
        if (group != p.groups.size() && !isUseless(bound))
            branch(group, shares[group]);
    }
    void branch(std::size_t group, const std::vector<double>& shares)
    {
        std::vector<std::size_t> order;
        for (std::size_t o = 0; o < shares.size(); ++o)
            if (!m_out[group][o])
                order.push_back(o);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
        for (const std::size_t taken : order) {
            for (const std::size_t other : order)
                if (other != taken)
                    setOut(group, other, true);
            descend();
            for (const std::size_t other : order)
                if (other != taken)
                    setOut(group, other, false);
            if (!mayGoOn())
                return;
        }
    }
    void setOut(std::size_t group, std::size_t option, bool out)
    {
        m_out[group][option] = out;
        m_lp.allow(group, option, !out);
    }

    Shares sharesNow() const
    {
        Shares shares;
        for (std::size_t g = 0; g < p.groups.size(); ++g) {
            shares.emplace_back();
            for (std::size_t o = 0; o < p.groups[g].size(); ++o)
                shares.back().push_back(m_lp.share(g, o));
        }
        return shares;
    }
    // The group whose largest share is the smallest; the number of groups where every choice is whole.
    std::size_t mostMixed(const Shares& shares) const
    {
        std::size_t found = p.groups.size();
        double smallest = 1 - 1e-7;
        for (std::size_t g = 0; g < shares.size(); ++g)
            if (const double largest = *std::max_element(shares[g].begin(), shares[g].end()); largest < smallest) {
                smallest = largest;
                found = g;
            }
        return found;
    }
    // The largest share of each group.
    static std::vector<std::size_t> rounded(const Shares& shares)
    {
        std::vector<std::size_t> chosen;
        for (const std::vector<double>& group : shares)
            chosen.push_back(static_cast<std::size_t>(std::max_element(group.begin(), group.end()) - group.begin()));
        return chosen;
    }

    // The plan, improved by single exchanges, where it is within all limits and better than what is known.
    void take(std::vector<std::size_t> chosen)
    {
        m_plan.set(std::move(chosen));
        if (m_plan.improve())
            keep();
    }
    // The plan as it is.
    void takeAsItIs(const std::vector<std::size_t>& chosen)
    {
        m_plan.set(chosen);
        if (m_plan.excess() == 0)
            keep();
    }
    void keep()
    {
        const double value = m_plan.value();
        if (m_answer.feasible && value <= m_answer.value)
            return;
        m_answer.feasible = true;
        m_answer.value = value;
        m_answer.chosen = m_plan.chosen();
        if (m_search.progress)
            m_search.progress(m_answer.nodes, value, m_answer.bound);
    }

    const ChoiceProgram& p;
    const ChoiceSearch& m_search;
    ChoiceRelaxation m_lp;
    ChoicePlan m_plan;
    std::size_t m_columns = 0;
    std::vector<double> m_prices;     // of the relaxation at the root, by resource
    Shares m_losses;                  // likewise: ChoiceRelaxation::lossOf()
    std::vector<std::size_t> m_begun; // what it is rounded to
    std::vector<std::vector<bool>> m_out;
    ChoiceAnswer m_answer;
    int m_lastNode = 0;
    bool m_stopped = false;
};

} // namespace

ChoiceAnswer solveChoices(const ChoiceProgram& program, const ChoiceSearch& search) { return Search(program, search).run(); }

} // namespace headroom
