// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share: exit codes, messages, opening, saving, projecting.
#pragma once

#include "app/cli/table_out.h"
#include "core/engine/projection.h"
#include "core/model/change.h"
#include "core/store/project_file.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace headroom::cli {

/// 0 done, 1 the input has problems, 2 wrong use, 3 trouble with a file or the network, 130 stopped by Ctrl+C (as shells have it).
enum class Exit : int { Done = 0, Problems = 1, WrongUse = 2, FileTrouble = 3, Interrupted = 130 };

/// What the chosen command does; set by its callback while the arguments are parsed.
using Action = std::function<Exit()>;

Exit exitOf(ErrorCode code);
/// Writes the error's sentence to stderr and says which exit code it means.
Exit fail(const Error& error);
/// Of an argument of the command line: always wrong use. `argument` says which, in place of the error's own path.
Exit failUse(Error error, std::string argument);
void printFindings(const Findings& findings);
void print(const std::string& text);
void printGrid(const Grid& grid, Format format);
/// Adds --format table|csv|json.
void addFormat(CLI::App& command, Format& format);
void addFile(CLI::App& command, std::string& file);

/// Opens; notes go to stderr.
Result<OpenedProject> open(const std::string& file);
/// Opens and computes; when the inputs have errors, all of them are on stderr and the first is the error.
struct Projected
{
    OpenedProject project;
    Projection projection;
};
Result<Projected> openAndProject(const std::string& file, const std::string& scenario = {});
/// Opens, and puts the scenario's model in place of the project's: for looking at, never for publishing. Every change that can't be
/// made is on stderr, and the first is the error.
Result<OpenedProject> openScenario(const std::string& file, const std::string& scenario);
/// Adds --scenario NAME.
void addScenario(CLI::App& command, std::string& scenario);
/// Adds the prices that the model lacks and publishes it in place of the opened file, with that one's versions. Errors: FileLocked while another program has
/// it open, FileChangedOnDisk, and those of saveProject().
Status publish(Model model, const OpenedProject& opened);
/// Whether an edit is saved that brings new errors into the project's findings.
enum class Saving { Checked, Forced };
/// Opens the project, makes the change that `make` gives for its model, and publishes. Findings that the project did not have before
/// are on stderr; when one of them is an error nothing is saved, and the input has problems.
Exit editProject(
    const std::string& file, const std::function<Result<Change>(const Model&)>& make, Saving saving = Saving::Checked);

void addNew(CLI::App& app, Action& action);
void addImport(CLI::App& app, Action& action);
void addGet(CLI::App& app, Action& action);
void addSet(CLI::App& app, Action& action);
void addStatement(CLI::App& app, Action& action);
void addFigures(CLI::App& app, Action& action);
void addDebt(CLI::App& app, Action& action);
void addCovenants(CLI::App& app, Action& action);
void addExplain(CLI::App& app, Action& action);
void addOption(CLI::App& app, Action& action);
void addEquity(CLI::App& app, Action& action);
void addPrepay(CLI::App& app, Action& action);
void addOptions(CLI::App& app, Action& action);
void addReport(CLI::App& app, Action& action);
void addChart(CLI::App& app, Action& action);
void addExport(CLI::App& app, Action& action);
void addCheck(CLI::App& app, Action& action);
void addSchema(CLI::App& app, Action& action);
void addFunction(CLI::App& app, Action& action);
void addSchedule(CLI::App& app, Action& action);
void addPrices(CLI::App& app, Action& action);
void addScenarios(CLI::App& app, Action& action);
void addCompare(CLI::App& app, Action& action);
void addBridge(CLI::App& app, Action& action);
void addSensitivity(CLI::App& app, Action& action);
void addGoalSeek(CLI::App& app, Action& action);
void addSimulate(CLI::App& app, Action& action);
void addCompatible(CLI::App& app, Action& action);
void addExit(CLI::App& app, Action& action);
void addOptimise(CLI::App& app, Action& action);
void addUncertainties(CLI::App& app, Action& action);
void addActuals(CLI::App& app, Action& action);
void addVersions(CLI::App& app, Action& action);
void addManual(CLI::App& app, Action& action);

/// The arguments of "function" with its options in front and "--" before the rest, so that -1000 is a number and no option; those of
/// other commands as they are.
std::vector<std::string> withPlainNumbers(std::vector<std::string> arguments);

} // namespace headroom::cli
