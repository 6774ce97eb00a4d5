// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_relaxation.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace headroom {

void ChoiceRelaxation::Deleter::operator()(glp_prob* lp) const { glp_delete_prob(lp); }

ChoiceRelaxation::ChoiceRelaxation(const ChoiceProgram& program) : m_lp(glp_create_prob())
{
    glp_set_obj_dir(m_lp.get(), GLP_MAX);
    scale(program);
    const std::size_t groups = program.groups.size();
    glp_add_rows(m_lp.get(), static_cast<int>(groups + program.limits.size()));
    for (std::size_t g = 0; g < groups; ++g)
        glp_set_row_bnds(m_lp.get(), rowOfGroup(g), GLP_FX, 1, 1);
    for (std::size_t g = 0; g < groups; ++g)
        addGroup(program, g);
    for (std::size_t r = 0; r < program.limits.size(); ++r)
        glp_set_row_bnds(m_lp.get(), rowOfResource(r), GLP_UP, 0, program.limits[r] / m_sizes[r]);
}

// Amounts of dollars and of servers come to about 1, as tolerances expect.
void ChoiceRelaxation::scale(const ChoiceProgram& program)
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

void ChoiceRelaxation::addGroup(const ChoiceProgram& program, std::size_t group)
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

void ChoiceRelaxation::allow(std::size_t group, std::size_t option, bool allowed)
{
    const int column = m_first[group] + static_cast<int>(option);
    if (allowed)
        glp_set_col_bnds(m_lp.get(), column, GLP_LO, 0, 0);
    else
        glp_set_col_bnds(m_lp.get(), column, GLP_FX, 0, 0);
}

ChoiceRelaxation::Solved ChoiceRelaxation::solve()
{
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.meth = GLP_PRIMAL;
    if (glp_simplex(m_lp.get(), &parameters) != 0) { // a basis that went bad is made anew
        glp_std_basis(m_lp.get());
        if (glp_simplex(m_lp.get(), &parameters) != 0)
            return Solved::Failed;
    }
    switch (glp_get_status(m_lp.get())) {
    case GLP_OPT: return Solved::Optimal;
    case GLP_NOFEAS: return Solved::Infeasible;
    default: return Solved::Failed;
    }
}

double ChoiceRelaxation::value() const { return glp_get_obj_val(m_lp.get()) * m_worth; }

double ChoiceRelaxation::share(std::size_t group, std::size_t option) const
{
    return glp_get_col_prim(m_lp.get(), m_first[group] + static_cast<int>(option));
}

double ChoiceRelaxation::lossOf(std::size_t group, std::size_t option) const
{
    return std::max(0.0, -glp_get_col_dual(m_lp.get(), m_first[group] + static_cast<int>(option)) * m_worth);
}

double ChoiceRelaxation::priceOf(std::size_t resource) const
{
    return std::max(0.0, glp_get_row_dual(m_lp.get(), rowOfResource(resource)) * m_worth / m_sizes[resource]);
}

} // namespace headroom
