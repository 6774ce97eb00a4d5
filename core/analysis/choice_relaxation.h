// SPDX-License-Identifier: GPL-3.0-or-later
// The linear relaxation of a choice program, by GLPK. Inside the analysis only.
#pragma once

#include "core/analysis/choice_program.h"

#include <memory>

struct glp_prob;

namespace headroom {

/// Shares of options that sum to 1 a group, which bounds them; an option is taken out by fixing it at 0. The primal simplex is some
/// fifteen times as fast as the dual one here (bench_optimise).
class ChoiceRelaxation
{
public:
    explicit ChoiceRelaxation(const ChoiceProgram& program);

    void allow(std::size_t group, std::size_t option, bool allowed);
    enum class Solved { Optimal, Infeasible, Failed };
    /// Failed: the simplex came to no end, which says nothing about the program.
    Solved solve();

    // Of the last solution:
    double value() const;
    double share(std::size_t group, std::size_t option) const;
    /// What the value falls by at least where the option is taken whole; 0 for one that is.
    double lossOf(std::size_t group, std::size_t option) const;
    /// What one more unit of the resource is worth.
    double priceOf(std::size_t resource) const;

private:
    struct Deleter
    {
        void operator()(glp_prob* lp) const;
    };
    static int rowOfGroup(std::size_t group) { return static_cast<int>(group) + 1; }
    int rowOfResource(std::size_t resource) const { return static_cast<int>(m_first.size() + resource) + 1; }
    void scale(const ChoiceProgram& program);
    void addGroup(const ChoiceProgram& program, std::size_t group);

    std::unique_ptr<glp_prob, Deleter> m_lp;
    std::vector<double> m_sizes; // by resource
    double m_worth = 1;
    std::vector<int> m_first; // column of a group's first option
};

} // namespace headroom
