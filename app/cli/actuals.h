// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of "headroom-cli actuals" share.
#pragma once

#include "app/cli/command.h"
#include "app/cli/json_out.h"

namespace headroom::cli {

void addActualsImport(CLI::App& actuals, Action& action);
void addActualsCompare(CLI::App& actuals, Action& action);
void addActualsAdd(CLI::App& actuals, Action& action);

} // namespace headroom::cli
