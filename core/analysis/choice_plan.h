// SPDX-License-Identifier: GPL-3.0-or-later
// Whole choices of a choice program, with what they use; improved by single exchanges. Inside the analysis only.
#pragma once

#include "core/analysis/choice_program.h"

namespace headroom {

class ChoicePlan
{
public:
    /// `allowedExcess`: over a limit, of the larger of it and 1.
    ChoicePlan(const ChoiceProgram& program, double allowedExcess) : p(program), m_allowedExcess(allowedExcess) {}

    void set(std::vector<std::size_t> chosen);
    const std::vector<std::size_t>& chosen() const { return m_chosen; }
    double value() const;
    /// How far resources are over their limits, each as a share of it.
    double excess() const;

    /// Single exchanges that take away the most of the excess, then those that are worth more. False where some of it stays.
    bool improve();

private:
    void use(std::size_t group, std::size_t option, double sign);
    double over(std::size_t resource, double used) const;
    double excessAdded(const ChoiceOption& from, const ChoiceOption& to);
    template<class Score> bool exchange(Score score);

    const ChoiceProgram& p;
    double m_allowedExcess;
    std::vector<std::size_t> m_chosen;
    std::vector<double> m_used;
    std::vector<double> m_added; // by an exchange that is looked at; else 0
    std::vector<std::size_t> m_touched;
};

} // namespace headroom
