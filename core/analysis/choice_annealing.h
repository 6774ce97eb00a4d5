// SPDX-License-Identifier: GPL-3.0-or-later
// Annealing of whole choices: random exchanges that may make a plan worse for a while, guided by what the linear relaxation pays for
// each resource. Inside the analysis only.
#pragma once

#include "core/analysis/choice_program.h"
#include "core/analysis/random_stream.h"

#include <cstdint>

namespace headroom {

/// What guides the exchanges.
struct ChoiceGuide
{
    std::vector<double> prices;                    // what a unit of each resource is worth, >= 0
    std::vector<std::vector<std::size_t>> options; // by group, those that may be taken
    double loss = 0;                               // by which choices fall short of the relaxation, on average of a group
};

class ChoiceAnnealing
{
public:
    ChoiceAnnealing(const ChoiceProgram& program, double allowedExcess, const std::atomic<bool>* cancel);

    /// So many random moves from `chosen` on, from hot to cold: one group takes another option, or two groups exchange theirs by
    /// number. What is over a limit costs a little more than its price at first and much more in the end, besides a fine. Returns the last plan, whose
    /// limits may be broken. `tell`: of each plan within all limits that is worth more than all before it and `known`.
    std::vector<std::size_t> run(const ChoiceGuide& guide, std::vector<std::size_t> chosen, double known, std::int64_t moves,
        RandomStream& random, const std::function<void(const std::vector<std::size_t>&, double)>& tell);

private:
    struct Option
    {
        double value = 0;
        std::uint32_t first = 0; // of its uses
        std::uint32_t last = 0;
    };
    struct Use
    {
        std::uint32_t resource = 0;
        double amount = 0;
    };
    struct Part // of a move
    {
        std::size_t group = 0;
        std::size_t option = 0;
    };

    void begin(const ChoiceGuide& guide, std::vector<std::size_t> chosen);
    bool draw(const ChoiceGuide& guide, RandomStream& random);
    void tryMove(double leastGain, double strictness);
    void apply();
    const Option& option(std::size_t group, std::size_t option) const { return m_options[m_first[group] + option]; }
    bool isOver(std::size_t resource) const { return m_slack[resource] < -m_allowed[resource]; }

    const ChoiceProgram& p;
    const std::atomic<bool>* m_cancel;
    std::vector<Option> m_options;
    std::vector<Use> m_uses;
    std::vector<std::size_t> m_first; // option of each group
    std::vector<double> m_allowed;    // over each limit

    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_free; // groups with more than one option
    std::vector<std::vector<bool>> m_allowedOptions;
    std::vector<double> m_slack; // of each limit
    std::vector<double> m_price;
    std::vector<double> m_freed; // by the move that is looked at; else 0
    std::vector<Part> m_move;
    double m_value = 0;
    double m_fineOfLimit = 0;
    int m_over = 0; // limits that are broken
};

} // namespace headroom
