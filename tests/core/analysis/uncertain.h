// SPDX-License-Identifier: GPL-3.0-or-later
// A field that is uncertain, for the tests of simulations.
#pragma once

#include "tests/core/analysis/scenarios.h"

namespace analysis_test {

/// Uniformly between both, in every row that the path matches.
inline Id uncertain(Model& model, const char* path, ChangeOperation operation, const char* low, const char* high)
{
    Uncertainty u;
    u.path = path;
    u.all = true;
    u.operation = operation;
    u.distribution = Distribution::Uniform;
    u.low = number(low);
    u.high = number(high);
    return put(model, u);
}

} // namespace analysis_test
