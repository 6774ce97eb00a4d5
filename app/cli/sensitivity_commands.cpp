// SPDX-License-Identifier: GPL-3.0-or-later
// sensitivity, goal-seek: how a figure moves with its inputs, and which input gives a figure.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/discount_goals.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/scenario.h"
#include "core/analysis/sensitivity.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>

namespace headroom::cli {

namespace {

std::string numberText(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), std::abs(value) < 100 ? "%.6f" : "%.2f", value);
    return text.data();
}
std::string readingText(const Reading& reading)
{
    return reading.money ? reading.money->toText(reading.digits) : numberText(reading.number);
}
JsonOut& addReading(JsonOut& json, const Reading& reading)
{
    return reading.money ? json.money(*reading.money, reading.digits) : json.number(reading.number);
}
std::string endText(const Result<Reading>& value, Format format)
{
    if (value)
        return readingText(*value);
    return format == Format::Csv ? std::string(codeName(value.error().code)) : toUtf8(sentence(value.error()));
}
void addEnd(JsonOut& json, const Result<Reading>& value)
{
    if (value)
        addReading(json, *value);
    else
        json.object().key("error").text(codeName(value.error().code)).endObject();
}

struct SensitivityOptions
{
    std::string file;
    std::string scenario;
    std::string figure = "cashImprovement12m";
    std::vector<std::string> inputs;
    std::vector<std::string> table;
    Format format = Format::Table;
};

std::string_view operationName(ChangeOperation operation)
{
    return schemaOf<ScenarioChange>().field("operation")->choices[static_cast<std::size_t>(operation)].name;
}

void printTornado(const std::vector<TornadoBar>& bars, const SensitivityOptions& options)
{
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("figure").text(options.figure).key("bars").array();
        for (const TornadoBar& bar : bars) {
            json.object().key("path").text(bar.input.variation.path);
            json.key("operation").text(operationName(bar.input.variation.operation));
            json.key("low").text(bar.input.low.toText()).key("high").text(bar.input.high.toText());
            addReading(json.key("base"), bar.base);
            addEnd(json.key("atLow"), bar.atLow);
            addEnd(json.key("atHigh"), bar.atHigh);
            addReading(json.key("swing"), bar.swing()).endObject();
        }
        print(json.endArray().endObject().result());
        return;
    }
    Grid grid{{"input", "operation", "low", "high", "at low", "at high", "swing", "as it is"}, {}, 2};
    for (const TornadoBar& bar : bars)
        grid.rows.push_back({bar.input.variation.path, std::string(operationName(bar.input.variation.operation)),
            bar.input.low.toText(), bar.input.high.toText(), endText(bar.atLow, options.format),
            endText(bar.atHigh, options.format), readingText(bar.swing()), readingText(bar.base)});
    printGrid(grid, options.format);
}

void printTable(const TwoWayTable& table, const SensitivityOptions& options)
{
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("figure").text(options.figure).key("rows").text(table.rows.variation.path);
        json.key("columns").text(table.columns.variation.path).key("columnValues").array();
        for (const Fraction& value : table.columns.values)
            json.text(value.toText());
        json.endArray().key("cells").array();
        for (std::size_t r = 0; r < table.cells.size(); ++r) {
            json.object().key("row").text(table.rows.values[r].toText()).key("values").array();
            for (const Result<Reading>& cell : table.cells[r])
                addEnd(json, cell);
            json.endArray().endObject();
        }
        print(json.endArray().endObject().result());
        return;
    }
    Grid grid{{table.rows.variation.path}, {}, 1};
    for (const Fraction& value : table.columns.values)
        grid.header.push_back(value.toText());
    for (std::size_t r = 0; r < table.cells.size(); ++r) {
        grid.rows.push_back({table.rows.values[r].toText()});
        for (const Result<Reading>& cell : table.cells[r])
            grid.rows.back().push_back(endText(cell, options.format));
    }
    if (options.format == Format::Table)
        print(printable("Columns: " + table.columns.variation.path) + "\n");
    printGrid(grid, options.format);
}

Exit runTable(const Model& model, const Measure& what, const SensitivityOptions& options)
{
    auto rows = parseTableAxis(options.table[0]);
    auto columns = parseTableAxis(options.table[1]);
    if (!rows || !columns) {
        fail(rows ? columns.error() : rows.error());
        return Exit::WrongUse;
    }
    const auto table = twoWayTable(model, what, std::move(rows).value(), std::move(columns).value());
    if (!table)
        return fail(table.error());
    printTable(*table, options);
    return Exit::Done;
}

Exit runSensitivity(const SensitivityOptions& options)
{
    const auto what = parseMeasure(options.figure);
    if (!what)
        return fail(what.error());
    std::vector<SensitivityInput> inputs;
    for (const std::string& text : options.inputs) {
        const auto input = parseSensitivityInput(text);
        if (!input) {
            fail(input.error());
            return Exit::WrongUse;
        }
        inputs.push_back(*input);
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    if (!options.table.empty())
        return runTable(opened->model, *what, options);
    if (inputs.empty()) {
        const auto uncertain = sensitivityOfUncertainties(opened->model);
        if (!uncertain)
            return fail(uncertain.error());
        inputs = *uncertain;
    }
    if (inputs.empty())
        return fail(Error{ErrorCode::ValueRequired, "uncertainty", {{"expected", "PATH=low..high"}}});
    const auto bars = tornado(opened->model, *what, inputs);
    if (!bars)
        return fail(bars.error());
    printTornado(*bars, options);
    return Exit::Done;
}

struct GoalSeekOptions
{
    std::string file;
    std::string scenario;
    std::string figure = "cashImprovement12m";
    std::string path;
    std::string target = "0";
    std::string low;
    std::string high;
    std::string against;
    bool breakEven = false;
    bool discounts = false;
    bool multiply = false;
    bool add = false;
    bool all = false;
    Format format = Format::Table;
};

Result<Fraction> parseFraction(const std::string& text)
{
    const Result<Decimal> number = Decimal::parse(text);
    return number ? Result<Fraction>(Fraction(*number)) : Result<Fraction>(Error{number.error().code, {}, {{"found", text}}});
}

Result<GoalSeek> goalOf(const GoalSeekOptions& options)
{
    GoalSeek goal;
    const auto what = parseMeasure(options.figure);
    if (!what)
        return what.error();
    goal.what = *what;
    goal.variation = {options.path, options.all ? Matching::All : Matching::One,
        options.multiply  ? ChangeOperation::Multiply
            : options.add ? ChangeOperation::Add
                          : ChangeOperation::Set};
    const auto target = parseFraction(options.target);
    if (!target)
        return target.error();
    goal.target = target->toDoubleLossy();
    if (options.low.empty())
        return goal;
    const auto low = parseFraction(options.low);
    const auto high = parseFraction(options.high);
    if (!low || !high)
        return low ? high.error() : low.error();
    goal.range = GoalSeekRange{*low, *high};
    return goal;
}

void printGoal(const GoalSeekResult& r, const GoalSeekOptions& options)
{
    if (options.format == Format::Json) {
        JsonOut json;
        json.object().key("path").text(options.path).key("figure").text(options.figure).key("reached").boolean(r.reached);
        json.key("value").text(r.value.toText());
        addReading(json.key("result"), r.figure);
        addReading(json.key("difference"), r.difference);
        addReading(json.key("lowest"), r.lowest);
        addReading(json.key("highest"), r.highest);
        json.key("solutions").whole(r.solutions).key("low").text(r.searched.low.toText());
        print(json.key("high").text(r.searched.high.toText()).key("projections").whole(r.projections).endObject().result());
        return;
    }
    const std::string low = r.searched.low.toText();
    const std::string high = r.searched.high.toText();
    Grid grid{{"reached", "field", "value", "figure", "difference", "solutions", "from", "to"}, {}, 2};
    grid.rows.push_back({r.reached ? "yes" : "no", options.path, r.value.toText(), readingText(r.figure),
        readingText(r.difference), std::to_string(r.solutions), low, high});
    printGrid(grid, options.format);
    if (options.format == Format::Table && !r.reached)
        print(printable("Nothing from " + low + " to " + high + " reaches the target: the figure lies between "
                  + readingText(r.lowest) + " and " + readingText(r.highest) + ". The nearest is shown.")
            + "\n");
}

/// What the number is: the discount itself, or a factor on discounts or prices as they are.
std::string_view meaningOf(const DiscountGoal& goal)
{
    if (goal.variation.operation == ChangeOperation::Set)
        return "discount";
    return goal.onPrice ? "factor on prices" : "factor on what it is";
}

std::string discountsJson(const std::vector<DiscountGoal>& goals, const GoalSeekOptions& options)
{
    JsonOut json;
    json.object().key("figure").text(options.figure).key("target").text(options.target).key("discounts").array();
    for (const DiscountGoal& goal : goals) {
        json.object().key("path").text(goal.variation.path).key("label").text(goal.label);
        json.key("operation").text(operationName(goal.variation.operation));
        json.key("meaning").text(meaningOf(goal));
        if (!goal.result) {
            json.key("error").text(codeName(goal.result.error().code)).endObject();
            continue;
        }
        const GoalSeekResult& r = *goal.result;
        json.key("reached").boolean(r.reached).key("value").text(r.value.toText());
        addReading(json.key("result"), r.figure);
        addReading(json.key("lowest"), r.lowest);
        addReading(json.key("highest"), r.highest).endObject();
    }
    return json.endArray().endObject().result();
}

/// 1 when none of the discounts reaches the target alone.
Exit runDiscounts(const Model& model, const GoalSeek& goal, const GoalSeekOptions& options)
{
    const auto goals = seekDiscounts(model, goal.what, goal.target);
    if (!goals)
        return fail(goals.error());
    const bool any =
        std::any_of(goals->begin(), goals->end(), [](const DiscountGoal& g) { return g.result && g.result->reached; });
    if (options.format == Format::Json) {
        print(discountsJson(*goals, options));
        return any ? Exit::Done : Exit::Problems;
    }
    Grid grid{{"discount", "field", "reached", "is", "value", "figure", "lowest", "highest"}, {}, 4};
    for (const DiscountGoal& g : *goals) {
        std::vector<std::string> row{std::string(g.label), g.variation.path};
        const std::vector<std::string> rest = g.result
            ? std::vector<std::string>{g.result->reached ? "yes" : "no", std::string(meaningOf(g)), g.result->value.toText(),
                readingText(g.result->figure), readingText(g.result->lowest), readingText(g.result->highest)}
            : std::vector<std::string>{toUtf8(sentence(g.result.error())), "", "", "", "", ""};
        row.insert(row.end(), rest.begin(), rest.end());
        grid.rows.push_back(std::move(row));
    }
    printGrid(grid, options.format);
    if (options.format == Format::Table)
        print(any ? "Each alone, the others as they are; where none reaches the target, the nearest is shown.\n"
                  : "None of them reaches the target alone; the nearest of each is shown.\n");
    return any ? Exit::Done : Exit::Problems;
}

/// 1 when nothing reaches the target: the best is printed all the same.
Exit runGoalSeek(const GoalSeekOptions& options)
{
    if (options.path.empty() != options.discounts) {
        std::fputs("headroom-cli: goal-seek needs either PATH or --all-discounts\n", stderr);
        return Exit::WrongUse;
    }
    const auto goal = goalOf(options);
    if (!goal) {
        fail(goal.error());
        return Exit::WrongUse;
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    if (options.discounts)
        return runDiscounts(opened->model, *goal, options);
    const auto other = options.breakEven ? openScenario(options.file, options.against) : Result<OpenedProject>(OpenedProject());
    if (!other)
        return fail(other.error());
    const auto result = options.breakEven ? breakEven(opened->model, other->model, *goal) : goalSeek(opened->model, *goal);
    if (!result)
        return fail(result.error());
    printGoal(*result, options);
    return result->reached ? Exit::Done : Exit::Problems;
}

constexpr const char* figureHelp = "A figure (npv), move.lowestLiquidity, or a line (move.azure, benefit.ebitda.2025-03); "
                                   "default: cashImprovement12m";

} // namespace

void addSensitivity(CLI::App& app, Action& action)
{
    auto options = std::make_shared<SensitivityOptions>();
    CLI::App* command = app.add_subcommand("sensitivity", "Say how much a figure moves with each input, or with two at once");
    command->footer("INPUT is PATH=low..high, PATH=*low..high (factors) or PATH=+low..high; PATH alone is times 0.9 and 1.1.\n"
                    "Without any, the project's uncertainties from their 10th to their 90th percentile.");
    addFile(*command, options->file);
    command->add_option("INPUT", options->inputs, "What is varied")->type_name("");
    command->add_option("--figure", options->figure, figureHelp)->type_name("FIGURE");
    command->add_option("--table", options->table, "Two axes, PATH=1,2,3 each: rows, then columns")
        ->expected(2)
        ->type_name("AXIS AXIS");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runSensitivity(*options); }; });
}

void addGoalSeek(CLI::App& app, Action& action)
{
    auto options = std::make_shared<GoalSeekOptions>();
    CLI::App* command = app.add_subcommand("goal-seek", "Find the value of an input at which a figure is what is wanted");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "The input that is varied")->type_name("");
    command->add_flag("--all-discounts", options->discounts, "Say of every discount and funding what it alone would have to be");
    command->add_option("--figure", options->figure, figureHelp)->type_name("FIGURE");
    command->add_option("--target", options->target, "What the figure is to be (default: 0)")->type_name("NUMBER");
    CLI::Option* const low = command->add_option("--low", options->low, "Where the search begins")->type_name("NUMBER");
    low->needs(command->add_option("--high", options->high, "Where it ends")->needs(low)->type_name("NUMBER"));
    CLI::Option* const against =
        command->add_option("--break-even", options->against, "Against this scenario: where both differ by the target")
            ->type_name("NAME");
    CLI::Option* const multiply = command->add_flag("--multiply", options->multiply, "Search a factor on the field");
    command->add_flag("--add", options->add, "Search what is added to the field")->excludes(multiply);
    command->add_flag("--all", options->all, "Vary every row that the path matches");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, against, &action] {
        options->breakEven = against->count() > 0;
        action = [options] { return runGoalSeek(*options); };
    });
}

} // namespace headroom::cli
