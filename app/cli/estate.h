// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that look at workloads as a whole.
#pragma once

#include "app/cli/command.h"

namespace headroom::cli {

void addGroup(CLI::App& app, Action& action);
void addSizes(CLI::App& app, Action& action);

} // namespace headroom::cli
