// SPDX-License-Identifier: GPL-3.0-or-later
// optimise: the plan that makes a figure highest within limits, as a scenario.
#include "app/cli/choices.h"
#include "app/cli/interruption.h"
#include "app/cli/readings.h"

#include "core/analysis/optimise.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string scenario;
    std::string figure = "npv";
    std::string budget;
    std::string liquidity;
    std::string name = "Optimum";
    OptimiseSetup setup;
    std::optional<double> servers;
    bool noCovenants = false;
    bool keepWaves = false;
    bool keepPurchases = false;
    bool lowest = false;
    bool dryRun = false;
    bool progress = false;
    Format format = Format::Table;
};

Result<std::optional<Money>> moneyOf(const Model& model, const std::string& text, const char* what)
{
    if (text.empty())
        return std::optional<Money>();
    const Result<Decimal> number = Decimal::parse(text);
    if (!number)
        return Error{number.error().code, what, {{"found", text}}};
    if (*number < Decimal(0))
        return Error{ErrorCode::NumberOutOfRange, what, {{"found", text}, {"expected", ">= 0"}}};
    try {
        return std::optional<Money>(Fraction(*number).toMoney(model.moneyDigits(), Rounding::HalfAway));
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, what, {{"found", text}}};
    }
}

Result<OptimiseSetup> setupOf(const Model& model, const Options& options)
{
    OptimiseSetup setup = options.setup;
    const auto what = parseMeasure(options.figure);
    if (!what)
        return what.error();
    setup.what = *what;
    setup.goal = options.lowest ? OptimiseGoal::Lowest : OptimiseGoal::Highest;
    const auto budget = moneyOf(model, options.budget, "budget");
    const auto liquidity = moneyOf(model, options.liquidity, "liquidity");
    if (!budget || !liquidity)
        return budget ? liquidity.error() : budget.error();
    setup.limits.oneOffPerMonth = *budget;
    setup.limits.minimumLiquidity = *liquidity;
    if (options.servers)
        setup.limits.serversPerMonth = options.servers;
    setup.limits.covenants = !options.noCovenants;
    setup.waves = !options.keepWaves;
    setup.purchases = !options.keepPurchases;
    return setup;
}

void printJson(const OptimiseResult& r, const Options& options)
{
    JsonOut json;
    json.object().key("figure").text(options.figure).key("before").number(r.before).key("value").number(r.value);
    json.key("planFeasible").boolean(r.planFeasible).key("feasible").boolean(r.feasible);
    json.key("excess").number(r.excess).key("exhaustive").boolean(r.exhaustive);
    if (r.bound) {
        json.key("bound").number(*r.bound + 0.0).key("gap").number(std::abs(*r.bound - r.value));
        json.key("boundOf").text(r.exhaustive ? "allPlans" : "linearProgramme");
    } else {
        json.key("bound").null().key("gap").null().key("boundOf").null();
    }
    json.key("projections").whole(r.projections).key("scenario");
    if (options.dryRun || r.edits.empty())
        json.null();
    else
        json.text(options.name);
    json.key("changes").array();
    for (const ScenarioEdit& edit : r.edits)
        json.object().key("path").text(edit.path).key("value").text(edit.value).endObject();
    json.endArray().key("limits").array();
    for (const OptimiseCheck& check : r.checks)
        json.object()
            .key("limit")
            .text(check.id)
            .key("value")
            .number(check.limit)
            .key("worst")
            .number(check.worst)
            .key("month")
            .text(check.month.toText())
            .key("holds")
            .boolean(check.holds)
            .endObject();
    print(json.endArray().endObject().result());
}

std::string gapText(const OptimiseResult& r)
{
    if (!r.bound)
        return "There is no bound and no gap: no sum of single changes keeps the limits.\n";
    const double gap = std::abs(*r.bound - r.value);
    if (gap <= 1e-9 * std::max(1.0, std::abs(r.value)))
        return "No single change and no sum of them is better. That is no bound for the exact figures, in which changes don't "
               "add "
               "up.\n";
    std::string text =
        "The linear programme of single changes around it reaches " + numberText(*r.bound) + ": a gap of " + numberText(gap);
    if (r.value != 0)
        text += " (" + numberText(100 * gap / std::abs(r.value)) + " %)";
    return text + ". It is no bound for the exact figures, in which changes don't add up.\n";
}

void printTables(const OptimiseResult& r, const Options& options)
{
    Grid changes{{"change", "to"}, {}, 2};
    for (const ScenarioEdit& edit : r.edits)
        changes.rows.push_back({edit.path, edit.value});
    printGrid(changes, options.format);
    if (options.format != Format::Table)
        return;
    Grid limits{{"limit", "is", "worst", "in", "holds"}, {}, 1};
    for (const OptimiseCheck& check : r.checks)
        limits.rows.push_back({std::string(check.id), numberText(check.limit), numberText(check.worst), check.month.toText(),
            check.holds ? "yes" : "no"});
    print("");
    printGrid(limits, options.format);
    std::string text = "\n" + options.figure + ": " + numberText(r.before) + " as planned"
        + (r.planFeasible ? "" : ", which breaks limits") + "; " + numberText(r.value) + " here. ";
    text += r.exhaustive ? "All " + std::to_string(r.projections) + " plans were projected, none is better.\n"
                         : std::to_string(r.projections) + " plans were projected.\n" + gapText(r);
    if (!r.feasible)
        text += r.exhaustive ? "No plan keeps all limits; this one breaks them the least.\n"
                             : "No plan was found that keeps all limits, and none that breaks them less than this one.\n";
    if (r.edits.empty())
        text += "Nothing better was found: the plan stays.\n";
    else if (!options.dryRun)
        text += "It is the scenario \"" + printable(options.name) + "\".\n";
    print(text);
}

std::string aboveZero(const std::string& text)
{
    const Result<Decimal> number = Decimal::parse(text);
    return number && Decimal(0) < *number ? std::string() : "\"" + text + "\" is no number above 0";
}

/// 1 when no plan keeps all limits.
Exit runOptimise(const Options& options)
{
    const auto base = open(options.file);
    if (!base)
        return fail(base.error());
    if (!options.dryRun)
        if (const auto possible = addScenario(base->model, options.name, options.scenario, ""); !possible)
            return fail(possible.error());
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    auto setup = setupOf(opened->model, options);
    if (!setup) {
        fail(setup.error());
        return Exit::WrongUse;
    }
    Interruption interruption("plans");
    setup->cancel = Interruption::flag();
    std::string best;
    setup->progress = [&](int projections, double value) {
        interruption.tell(projections, 0);
        if (options.progress && numberText(value) != best)
            std::fprintf(stderr, "%d plans, best %s\n", projections, (best = numberText(value)).c_str());
    };
    const auto result = optimise(opened->model, *setup);
    if (!result)
        return interruption.end(result.error());
    if (!options.dryRun && !result->edits.empty()) {
        const Exit saved = editProject(options.file, [&](const Model& model) {
            return optimisedScenario(
                model, *result, options.name, options.scenario, (options.lowest ? "Lowest " : "Highest ") + options.figure);
        });
        if (saved != Exit::Done)
            return saved;
    }
    if (options.format == Format::Json)
        printJson(*result, options);
    else
        printTables(*result, options);
    return result->feasible ? Exit::Done : Exit::Problems;
}

} // namespace

void addOptimise(CLI::App& app, Action& action)
{
    static const std::map<std::string, OptimiseGroup> groups{{"wave", OptimiseGroup::Wave},
        {"application", OptimiseGroup::Application}, {"site", OptimiseGroup::Site}, {"environment", OptimiseGroup::Environment}};
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "optimise", "Choose purchase options and starts of waves so that a figure is highest or lowest, as a scenario");
    addFile(*command, options->file);
    command->add_option("--figure", options->figure, "What is to be highest (default: npv)")->type_name("FIGURE");
    command->add_flag("--lowest", options->lowest, "It is to be lowest: a payback, a cost of ownership");
    command->add_option("--budget", options->budget, "One-off cost of a month, at most")->type_name("AMOUNT");
    command->add_option("--liquidity", options->liquidity, "Cash and undrawn commitments, at least")->type_name("AMOUNT");
    command->add_option("--servers", options->servers, "Servers that are moved in a month, at most")
        ->check(aboveZero)
        ->type_name("N");
    command->add_flag("--no-covenants", options->noCovenants, "Covenants may be breached");
    command
        ->add_option("--group", options->setup.grouping, "What is bought alike: wave (default), application, site, environment")
        ->transform(oneOf(groups))
        ->type_name("GROUP");
    command->add_option("--earlier", options->setup.earlierMonths, "Months that a wave may start sooner (default: 3)")
        ->check(CLI::Range(0, 60))
        ->type_name("N");
    command->add_option("--later", options->setup.laterMonths, "Months that a wave may start later (default: 6)")
        ->check(CLI::Range(0, 60))
        ->type_name("N");
    command->add_flag("--keep-waves", options->keepWaves, "Waves start as planned");
    command->add_flag("--keep-purchases", options->keepPurchases, "Machines are bought as planned");
    command->add_option("--name", options->name, "The new scenario (default: Optimum)")->type_name("NAME");
    command->add_flag("--dry-run", options->dryRun, "Make no scenario");
    command->add_flag("--progress", options->progress, "Say on stderr how far it is");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runOptimise(*options); }; });
}

} // namespace headroom::cli
