// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli company: a company's figures from what it has filed, and from tables.
#include "app/cli/company.h"
#include "ui/document/import_check.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace headroom::cli {

void addImportMode(CLI::App& command, ImportMode& mode)
{
    command.add_flag("--dry-run", mode.dryRun, "Only say what would be imported");
    command.add_flag("--partial", mode.partial, "Import what is good although something else has errors");
    addFormat(command, mode.format);
}

Exit finishImport(const OpenedProject& opened, const Change& change, const Findings& findings, const ImportMode& mode)
{
    const auto brought = problemsBroughtBy(opened.model, change);
    if (!brought)
        return fail(brought.error());
    printFindings(*brought);
    const bool problems = hasErrors(findings);
    if (mode.dryRun)
        return problems || !brought->empty() ? Exit::Problems : Exit::Done;
    if (!brought->empty()) {
        std::cerr << "headroom-cli: nothing was imported; the project would give no figures\n";
        return Exit::Problems;
    }
    if (problems && !mode.partial) {
        std::cerr << "headroom-cli: nothing was imported; with --partial the good part would be\n";
        return Exit::Problems;
    }
    if (change.empty())
        return Exit::Done;
    Model model = opened.model;
    if (const Status applied = apply(model, change); !applied)
        return fail(applied.error());
    const Status saved = publish(std::move(model), opened);
    return saved ? Exit::Done : fail(saved.error());
}

void addCompany(CLI::App& app, Action& action)
{
    CLI::App* company = app.add_subcommand("company", "The company's own figures: from filings, and from tables");
    company->require_subcommand(1);
    addCompanyEdgar(*company, action);
    addCompanyTables(*company, action);
}

} // namespace headroom::cli
