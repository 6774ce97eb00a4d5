// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli: the projection without a screen.
#include "app/cli/command.h"
#include "app/cli/company.h"
#include "app/cli/estate.h"

#include "core/base/money.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <new>

using namespace headroom::cli;

namespace {

void describe(CLI::App& app)
{
    app.name("headroom-cli");
    app.set_version_flag("--version", std::string("headroom-cli ") + HEADROOM_VERSION, "Print the version and end");
    app.set_help_all_flag("--help-all", "Print the help of every command and end");
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 the input has problems (listed), 2 wrong use, 3 trouble with a file or the network,\n"
               "130 stopped by Ctrl+C.\n"
               "A PATH names a field: company.taxRate, debt[\"Term Loan A\"].coupon, workload[site=\"Denver\"].cores.\n"
               "\"headroom-cli schema\" lists every field.");
}

/// Where the first word is no option and no command: what there is, and true.
bool saidUnknown(const CLI::App& app, const std::string& word)
{
    std::string known;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (word.starts_with('-') || command->get_name() == word)
            return false;
        known += (known.empty() ? "" : ", ") + command->get_name();
    }
    std::cerr << "headroom-cli: there is no command \"" << printable(word) << "\"; there are " << known
              << ". \"headroom-cli --help\" describes them.\n";
    return true;
}

int run(int argc, char** argv)
{
    CLI::App app("Cash flow, debt and savings of moving workloads to Azure");
    describe(app);
    Action action;
    for (const auto add :
        {addNew, addImport, addGet, addSet, addStatement, addFigures, addDebt, addCovenants, addExplain, addOption, addOptions,
            addEquity, addPrepay, addReport, addChart, addExport, addCheck, addSchema, addFunction, addSchedule, addPrices,
            addScenarios, addCompare, addBridge, addSensitivity, addGoalSeek, addSimulate, addUncertainties})
        add(app, action);
    addCompany(app, action);
    addGroup(app, action);
    addSizes(app, action);
    addActuals(app, action);
    addCompatible(app, action);
    addExit(app, action);
    addOptimise(app, action);
    addVersions(app, action);
    addManual(app, action);
    if (argc > 1 && saidUnknown(app, argv[1]))
        return static_cast<int>(Exit::WrongUse);
    try {
        std::vector<std::string> arguments = withPlainNumbers({argv + 1, argv + argc});
        std::reverse(arguments.begin(), arguments.end()); // as the parser takes them
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(Exit::WrongUse);
    }
    return static_cast<int>(action());
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const int code = run(argc, argv);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "headroom-cli: the output could not be written\n";
            return static_cast<int>(Exit::FileTrouble);
        }
        return code;
    } catch (const headroom::OverflowError&) {
        std::cerr << "headroom-cli: an amount is too large\n";
    } catch (const std::bad_alloc&) {
        std::cerr << "headroom-cli: there is not enough memory for this\n";
    } catch (const std::exception& unexpected) {
        std::cerr << "headroom-cli: ended by an unexpected failure: " << unexpected.what() << '\n';
    }
    return static_cast<int>(Exit::Problems);
}
