// SPDX-License-Identifier: GPL-3.0-or-later
// Every trial of a simulation as a table for other programs.
#pragma once

#include "core/analysis/simulation.h"

#include <QString>

namespace headroom {

/// CSV, a row a trial: its number, each input as drawn, each figure; blank where there is none. Names that look like formulas have an
/// apostrophe in front. Numbers have a point for the decimals and as many digits as tell them apart. Errors: Cancelled, with nothing
/// written; FileExists, FileUnwritable. Domain: the simulation has its samples.
Status writeSamples(const Model& model, const Simulation& simulation, const QString& path, const std::atomic<bool>* cancel);

} // namespace headroom
