// SPDX-License-Identifier: GPL-3.0-or-later
// What every trial of a simulation drew and gave, as CSV.
#pragma once

#include "core/analysis/simulation.h"

#include <string>

namespace headroom::cli {

/// Its name; empty where there is no such row.
std::string uncertaintyName(const Model& model, Id id);

/// A row each trial, a column each input and figure; the whole file or none. Errors: those of writeOutput(); Cancelled.
Status writeSamples(const Model& model, const Simulation& s, const std::string& path);

} // namespace headroom::cli
