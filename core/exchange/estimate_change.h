// SPDX-License-Identifier: GPL-3.0-or-later
// What an estimate changes in a project. For calculator_estimate.cpp.
#pragma once

#include "core/exchange/calculator_estimate.h"

namespace headroom {

/// Names the items of the lines that are taken ("Application Gateway", a second one "Application Gateway 2"; a custom name behind it),
/// and makes the change and its counts.
void makeEstimateChange(const Model& model, const EstimateOptions& options, EstimateOutcome& outcome);

} // namespace headroom
