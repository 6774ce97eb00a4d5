// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_program.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <memory>

namespace headroom {

namespace {

struct Deleter
{
    void operator()(glp_prob* lp) const { glp_delete_prob(lp); }
};

// The relaxation: shares of options that sum to 1 a group, which bounds them; an option is taken out by fixing it at 0. The primal
// simplex is some fifteen times as fast as the dual one here (bench_optimise).
class Relaxation
{
public:
    explicit Relaxation(const ChoiceProgram& program) : m_lp(glp_create_prob())
    {
        glp_set_obj_dir(m_lp.get(), GLP_MAX);
        scale(program);
        const auto rows = static_cast<int>(program.groups.size() + program.limits.size());
        glp_add_rows(m_lp.get(), rows);
        for (std::size_t g = 0; g < program.groups.size(); ++g)
            glp_set_row_bnds(m_lp.get(), rowOfGroup(g), GLP_FX, 1, 1);
        for (std::size_t r = 0; r < program.limits.size(); ++r)
            glp_set_row_bnds(
                m_lp.get(), static_cast<int>(program.groups.size() + r) + 1, GLP_UP, 0, program.limits[r] / m_sizes[r]);
        for (std::size_t g = 0; g < program.groups.size(); ++g)
            addGroup(program, g);
    }

    void allow(std::size_t group, std::size_t option, bool allowed)
    {
        const int column = m_first[group] + static_cast<int>(option);
        if (allowed)
            glp_set_col_bnds(m_lp.get(), column, GLP_LO, 0, 0);
        else
            glp_set_col_bnds(m_lp.get(), column, GLP_FX, 0, 0);
    }
    /// False where nothing is feasible.
    bool solve()
    {
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.meth = GLP_PRIMAL;
        if (glp_simplex(m_lp.get(), &parameters) != 0) { // a basis that went bad is made anew
            glp_std_basis(m_lp.get());
            if (glp_simplex(m_lp.get(), &parameters) != 0)
                return false;
        }
        return glp_get_status(m_lp.get()) == GLP_OPT;
    }
    double value() const { return glp_get_obj_val(m_lp.get()) * m_worth; }
    double share(std::size_t group, std::size_t option) const
    {
        return glp_get_col_prim(m_lp.get(), m_first[group] + static_cast<int>(option));
    }

private:
    static int rowOfGroup(std::size_t group) { return static_cast<int>(group) + 1; }
    // Amounts of dollars and of servers come to about 1, as tolerances expect.
    void scale(const ChoiceProgram& program)
    {
        for (const double limit : program.limits)
            m_sizes.push_back(std::max(1e-3, std::abs(limit)));
        for (const auto& group : program.groups)
            for (const ChoiceOption& option : group) {
                m_worth = std::max(m_worth, std::abs(option.value));
                for (const auto& [resource, amount] : option.uses)
                    m_sizes[resource] = std::max(m_sizes[resource], std::abs(amount));
            }
    }
    void addGroup(const ChoiceProgram& program, std::size_t group)
    {
        m_first.push_back(glp_add_cols(m_lp.get(), static_cast<int>(program.groups[group].size())));
        int column = m_first.back();
        for (const ChoiceOption& option : program.groups[group]) {
            std::vector<int> rows{0, rowOfGroup(group)}; // from 1 on
            std::vector<double> amounts{0, 1};
            for (const auto& [resource, amount] : option.uses) {
                rows.push_back(static_cast<int>(program.groups.size() + resource) + 1);
                amounts.push_back(amount / m_sizes[resource]);
            }
            glp_set_col_bnds(m_lp.get(), column, GLP_LO, 0, 0);
            glp_set_obj_coef(m_lp.get(), column, option.value / m_worth);
            glp_set_mat_col(m_lp.get(), column, static_cast<int>(rows.size()) - 1, rows.data(), amounts.data());
            ++column;
        }
    }

    std::unique_ptr<glp_prob, Deleter> m_lp;
    std::vector<double> m_sizes; // by resource
    double m_worth = 1;
    std::vector<int> m_first; // column of a group's first option
};

class Search
{
public:
    Search(const ChoiceProgram& program, const ChoiceSearch& search) : p(program), m_search(search), m_lp(program) {}

    ChoiceAnswer run()
    {
        descend();
        m_answer.proven = !m_stopped;
        if (m_answer.proven && m_answer.feasible)
            m_answer.bound = m_answer.value;
        return m_answer;
    }

private:
    bool mayGoOn()
    {
        m_stopped = m_stopped || m_answer.nodes >= m_search.nodes || (m_search.cancel && *m_search.cancel);
        return !m_stopped;
    }
    // Not above what is known, but for what doubles can't tell.
    bool isUseless(double bound) const
    {
        return m_answer.feasible && bound <= m_answer.value + 1e-9 * std::max(1.0, std::abs(m_answer.value));
    }
    void descend()
    {
        if (!mayGoOn())
            return;
        const bool isRoot = m_answer.nodes++ == 0;
        if (!m_lp.solve())
            return;
        const double bound = m_lp.value();
        if (isRoot)
            m_answer.bound = bound;
        if (isUseless(bound))
            return;
        const std::vector<std::vector<double>> shares = sharesNow();
        tryRounded(shares);
        const std::size_t group = mostMixed(shares);
        if (group == p.groups.size() || isUseless(bound))
            return;
        branch(group, shares[group]);
    }
    void branch(std::size_t group, const std::vector<double>& shares)
    {
        std::vector<std::size_t> order;
        for (std::size_t o = 0; o < shares.size(); ++o)
            if (!isOut(group, o))
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
    bool isOut(std::size_t group, std::size_t option) const { return !m_out.empty() && m_out[group][option]; }
    void setOut(std::size_t group, std::size_t option, bool out)
    {
        if (m_out.empty())
            for (const auto& options : p.groups)
                m_out.emplace_back(options.size(), false);
        m_out[group][option] = out;
        m_lp.allow(group, option, !out);
    }

    std::vector<std::vector<double>> sharesNow() const
    {
        std::vector<std::vector<double>> shares;
        for (std::size_t g = 0; g < p.groups.size(); ++g) {
            shares.emplace_back();
            for (std::size_t o = 0; o < p.groups[g].size(); ++o)
                shares.back().push_back(m_lp.share(g, o));
        }
        return shares;
    }
    // The group whose largest share is the smallest; the number of groups where every choice is whole.
    std::size_t mostMixed(const std::vector<std::vector<double>>& shares) const
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

    // The largest share of each group, then single exchanges: those that take away the most of what is over the limits, then those
    // that are worth more.
    void tryRounded(const std::vector<std::vector<double>>& shares)
    {
        std::vector<std::size_t> chosen;
        for (const std::vector<double>& group : shares)
            chosen.push_back(static_cast<std::size_t>(std::max_element(group.begin(), group.end()) - group.begin()));
        m_used.assign(p.limits.size(), 0);
        m_added.assign(p.limits.size(), 0);
        for (std::size_t g = 0; g < chosen.size(); ++g)
            use(g, chosen[g], 1);
        while (excess() > 0 && exchange(chosen, [&](double before, double after, double) { return before - after; })) {}
        if (excess() > 0)
            return;
        while (exchange(chosen, [](double, double after, double gain) { return after > 0 ? 0 : gain; })) {}
        double value = 0;
        for (std::size_t g = 0; g < chosen.size(); ++g)
            value += p.groups[g][chosen[g]].value;
        if (m_answer.feasible && value <= m_answer.value)
            return;
        m_answer.feasible = true;
        m_answer.value = value;
        m_answer.chosen = chosen;
        if (m_search.progress)
            m_search.progress(m_answer.nodes, value, m_answer.bound);
    }
    void use(std::size_t group, std::size_t option, double sign)
    {
        for (const auto& [resource, amount] : p.groups[group][option].uses)
            m_used[resource] += sign * amount;
    }
    // How far a resource is over its limit with so much used, as a share of it.
    double over(std::size_t resource, double used) const
    {
        const double share = (used - p.limits[resource]) / std::max(1.0, std::abs(p.limits[resource]));
        return share > m_search.allowedExcess ? share : 0;
    }
    double excess() const
    {
        double sum = 0;
        for (std::size_t r = 0; r < m_used.size(); ++r)
            sum += over(r, m_used[r]);
        return sum;
    }
    // What an exchange adds to it, from the resources that it touches.
    double excessAdded(const ChoiceOption& from, const ChoiceOption& to)
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
    template<class Score> bool exchange(std::vector<std::size_t>& chosen, Score score)
    {
        const double before = excess();
        double best = 1e-12;
        std::pair<std::size_t, std::size_t> found{chosen.size(), 0};
        for (std::size_t g = 0; g < chosen.size(); ++g)
            for (std::size_t o = 0; o < p.groups[g].size(); ++o) {
                const ChoiceOption& now = p.groups[g][chosen[g]];
                const ChoiceOption& other = p.groups[g][o];
                if (o == chosen[g] || score(before, 0, other.value - now.value) <= best)
                    continue;
                const double after = before + excessAdded(now, other);
                if (const double worth = score(before, after, other.value - now.value); worth > best) {
                    best = worth;
                    found = {g, o};
                }
            }
        if (found.first == chosen.size())
            return false;
        use(found.first, chosen[found.first], -1);
        use(found.first, found.second, 1);
        chosen[found.first] = found.second;
        return true;
    }

    const ChoiceProgram& p;
    const ChoiceSearch& m_search;
    Relaxation m_lp;
    std::vector<std::vector<bool>> m_out;
    std::vector<double> m_used;
    std::vector<double> m_added; // by an exchange that is looked at; else 0
    std::vector<std::size_t> m_touched;
    ChoiceAnswer m_answer;
    bool m_stopped = false;
};

} // namespace

ChoiceAnswer solveChoices(const ChoiceProgram& program, const ChoiceSearch& search) { return Search(program, search).run(); }

} // namespace headroom
