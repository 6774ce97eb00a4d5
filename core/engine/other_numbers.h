// SPDX-License-Identifier: GPL-3.0-or-later
// The same projection in the other numbers: traced, and eight trials at once.
#pragma once

#include "core/engine/numbers/lanes.h"
#include "core/engine/projection.h"
#include "core/engine/trace.h"

#include <array>
#include <vector>

namespace headroom {

struct TracedProjection
{
    Trace trace;
    // For each case the node of each line and column: nodes[case][line][column].
    std::array<std::array<std::vector<TraceId>, lineCount>, 2> nodes;
    int months = 0;
};
/// The projection with the expression of every figure. Values are equal to project()'s. Errors as project()'s.
Result<TracedProjection> traceProject(const Model& model);

struct LanesProjection
{
    std::array<std::array<std::vector<Lanes>, lineCount>, 2> lines; // in major units
    std::int64_t bookings = 0;                                      // how many roundings Exact makes where this makes none
    int months = 0;
};
/// Eight trials side by side, with the inputs of `varied` as given and all others as in the model. Errors as project()'s.
Result<LanesProjection> projectLanes(const Model& model, std::vector<LaneInput> varied = {});

} // namespace headroom
