// SPDX-License-Identifier: GPL-3.0-or-later
// What must be the same from one run to another.
#pragma once

#include "core/engine/projection.h"

#include <vector>

namespace headroom::cli {

/// The laws of MODEL.md 9 that compare runs, each with a projection more: a scenario without changes equals what it inherits from;
/// written as a project's JSON and read again, the model gives the same results; so does a run beside another on a second thread.
/// Equal are every line of both cases and every figure. Domain: a model that `projection` is of.
std::vector<InvariantResult> checkRuns(const Model& model, const Projection& projection);

} // namespace headroom::cli
