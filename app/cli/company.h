// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of "headroom-cli company" share.
#pragma once

#include "app/cli/command.h"
#include "core/model/change.h"

#include <string>

namespace headroom::cli {

/// What an import does with what it has read.
struct ImportMode
{
    bool dryRun = false;
    bool partial = false;
    Format format = Format::Table;
};

/// Adds --dry-run, --partial and --format.
void addImportMode(CLI::App& command, ImportMode& mode);

/// Applies the change and saves the project, unless it is a dry run, (without --partial) the findings have errors, which are on stderr
/// already, or the project would give no figures any more; says so then.
Exit finishImport(const OpenedProject& opened, const Change& change, const Findings& findings, const ImportMode& mode);

void addCompany(CLI::App& app, Action& action);
void addCompanyEdgar(CLI::App& company, Action& action);
void addCompanyTables(CLI::App& company, Action& action);

} // namespace headroom::cli
