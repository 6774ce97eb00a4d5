// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of workloads a count of stage 1 is the sum of.
#pragma once

#include "core/base/result.h"
#include "core/engine/trace.h"
#include "core/model/model.h"

#include <vector>

namespace headroom {

/// What one workload counts under one key, in the counter's own units; never 0.
struct CountShare
{
    std::size_t key = 0;      // its place among those that were asked for
    std::size_t workload = 0; // its place in the table
    std::int64_t count = 0;
};

struct CountShares
{
    std::vector<std::int64_t> whole; // by key
    std::vector<CountShare> shares;  // by key, then workload; those of a key sum to its whole
};

/// `keys` are those of a trace of the same model. Each workload is counted alone: some 0.1 ms a row. Errors: as project()'s.
Result<CountShares> countShares(const Model& model, const std::vector<CountKey>& keys);

} // namespace headroom
