// SPDX-License-Identifier: GPL-3.0-or-later
// Choices under limits: of each group one option, the sum of values as high as possible, every resource within its limit. The LP
// relaxation is GLPK's; the whole choices are a search of our own that begins with it.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace headroom {

struct ChoiceOption
{
    double value = 0;
    std::vector<std::pair<std::size_t, double>> uses; // resource and amount, each resource once
};

struct ChoiceProgram
{
    std::vector<std::vector<ChoiceOption>> groups; // none empty
    std::vector<double> limits;                    // by resource: sum of uses <= limit
};

struct ChoiceSearch
{
    int nodes = 2000;            // the most that are branched on
    int rounds = 10;             // of annealing at most, each half as long again as the one before
    double allowedExcess = 1e-9; // over a limit, of the larger of it and 1
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(int nodes, double value, double bound)> progress; // when something better was found
};

struct ChoiceAnswer
{
    bool feasible = false;           // something within all limits was found
    std::vector<std::size_t> chosen; // by group
    double value = 0;
    double bound = std::numeric_limits<double>::infinity(); // no choice is worth more: the LP's value, or the best open node's
    bool proven = false;                                    // the search ended by itself: nothing is better, or nothing feasible
    int nodes = 0;
};

/// The relaxation, rounded to whole choices and improved by single exchanges, is where it begins. A small program is then solved by
/// branching; of others, annealing looks for better plans first (choice_annealing.h), among the options that the relaxation likes, and
/// branching comes last. It branches on the group whose options the relaxation mixes most, the option it likes best first, depth
/// first; a node whose bound is not above what is known is left. Deterministic: without `cancel` the same program has the same answer.
ChoiceAnswer solveChoices(const ChoiceProgram& program, const ChoiceSearch& search = {});

} // namespace headroom
