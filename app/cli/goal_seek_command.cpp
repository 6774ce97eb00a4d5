// SPDX-License-Identifier: GPL-3.0-or-later
// goal-seek: which input gives a figure, and which discount alone does.
#include "app/cli/interruption.h"
#include "app/cli/readings.h"

#include "core/analysis/discount_goals.h"
#include "core/analysis/goal_seek.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace headroom::cli {

namespace {

struct GoalSeekOptions
{
    std::string file;
    std::string scenario;
    std::string figure = "cashImprovement12m";
    std::string path;
    std::string target;
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

/// Two scenarios differ by a number of months where the figure is a month.
Result<double> targetOf(const GoalSeekOptions& options, const Measure& what)
{
    if (options.target.empty())
        return 0.0;
    if (!options.breakEven)
        return parseTarget(options.target, what);
    const auto number = parseFraction(options.target);
    return number ? Result<double>(number->toDoubleLossy()) : Result<double>(number.error());
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
    const auto target = targetOf(options, *what);
    if (!target)
        return target.error();
    goal.target = *target;
    if (options.low.empty())
        return goal;
    const auto low = parseFraction(options.low);
    const auto high = parseFraction(options.high);
    if (!low || !high)
        return low ? high.error() : low.error();
    if (!(*low < *high))
        return Error{ErrorCode::NumberOutOfRange, "--low", {{"found", options.low}, {"expected", "< " + options.high}}};
    goal.range = GoalSeekRange{*low, *high};
    return goal;
}

/// "jumps" where the figure passes the target from one value to the next.
std::string_view reachedText(const GoalSeekResult& r) { return r.reached ? "yes" : r.jump ? "jumps" : "no"; }

std::string nothingText(const GoalSeekResult& r)
{
    const std::string range = "from " + r.searched.low.toText() + " to " + r.searched.high.toText();
    std::string text = r.everyValue ? "None of all " + std::to_string(r.tried) + " values " + range
                                    : "None of " + std::to_string(r.tried) + " values tried " + range;
    if (const int without = r.tried - r.withFigure; without > 0)
        text += ", of which " + std::to_string(without) + " have no figure,";
    return text + " reaches the target: ";
}

/// What the table can't say.
std::string goalSentence(const GoalSeekResult& r)
{
    const std::string clipped = r.clipped
        ? " The field takes no more than " + r.searched.low.toText() + " to " + r.searched.high.toText() + "."
        : std::string();
    if (r.everywhere)
        return (r.everyValue ? "The figure is the target whatever the input is."
                             : "The figure is the target at each of the " + std::to_string(r.tried) + " values tried.")
            + clipped;
    if (r.reached)
        return clipped.empty() ? clipped : clipped.substr(1); // alone
    if (r.jump)
        return "No value gives exactly the target: the figure jumps over it, from " + readingText(r.jump->atLow) + " at "
            + r.jump->values.low.toText() + " to " + readingText(r.jump->atHigh) + " at " + r.jump->values.high.toText()
            + ". The nearer one is shown." + clipped;
    const std::string nothing = nothingText(r);
    if (r.lowest == r.highest)
        return nothing + "the figure is " + readingText(r.lowest) + " at each of them." + clipped;
    return nothing + "the figure lies between " + readingText(r.lowest) + " and " + readingText(r.highest)
        + ". The nearest is shown." + clipped;
}

std::string goalJson(const GoalSeekResult& r, const GoalSeekOptions& options)
{
    JsonOut json;
    json.object().key("path").text(options.path).key("figure").text(options.figure).key("reached").boolean(r.reached);
    json.key("everywhere").boolean(r.everywhere).key("value").text(r.value.toText());
    addReading(json.key("result"), r.figure);
    addReading(json.key("difference"), r.difference);
    addReading(json.key("lowest"), r.lowest);
    addReading(json.key("highest"), r.highest);
    json.key("jump");
    if (r.jump) {
        json.object().key("from").text(r.jump->values.low.toText()).key("to").text(r.jump->values.high.toText());
        addReading(json.key("figureFrom"), r.jump->atLow);
        addReading(json.key("figureTo"), r.jump->atHigh).endObject();
    } else {
        json.null();
    }
    json.key("tried").whole(r.tried).key("withFigure").whole(r.withFigure).key("everyValue").boolean(r.everyValue);
    json.key("clipped").boolean(r.clipped).key("solutions").whole(r.solutions).key("low").text(r.searched.low.toText());
    return json.key("high").text(r.searched.high.toText()).key("projections").whole(r.projections).endObject().result();
}

void printGoal(const GoalSeekResult& r, const GoalSeekOptions& options)
{
    if (options.format == Format::Json) {
        print(goalJson(r, options));
        return;
    }
    Grid grid{{"reached", "field", "value", "figure", "difference", "solutions", "from", "to"}, {}, 2};
    grid.rows.push_back({std::string(reachedText(r)), options.path, r.value.toText(), readingText(r.figure),
        readingText(r.difference), std::to_string(r.solutions), r.searched.low.toText(), r.searched.high.toText()});
    printGrid(grid, options.format);
    if (const std::string sentence = goalSentence(r); options.format == Format::Table && !sentence.empty())
        print(printable(sentence) + "\n");
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
    Interruption interruption("projections");
    const auto goals = seekDiscounts(model, goal.what, goal.target, interruption.watch());
    if (!goals)
        return interruption.end(goals.error());
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
            ? std::vector<std::string>{std::string(reachedText(*g.result)), std::string(meaningOf(g)), g.result->value.toText(),
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

/// 1 when nothing reaches the target, or the figure jumps over it: the best is printed all the same.
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
    Interruption interruption("projections");
    const auto result = options.breakEven ? breakEven(opened->model, other->model, *goal, interruption.watch())
                                          : goalSeek(opened->model, *goal, interruption.watch());
    if (!result)
        return result.error().code == ErrorCode::TypeMismatch ? failUse(result.error(), options.path)
                                                              : interruption.end(result.error());
    printGoal(*result, options);
    return result->reached ? Exit::Done : Exit::Problems;
}

} // namespace

void addGoalSeek(CLI::App& app, Action& action)
{
    auto options = std::make_shared<GoalSeekOptions>();
    CLI::App* command = app.add_subcommand("goal-seek", "Find the value of an input at which a figure is what is wanted");
    addFile(*command, options->file);
    command->add_option("PATH", options->path, "The input that is varied")->type_name("");
    command->add_flag("--all-discounts", options->discounts, "Say of every discount and funding what it alone would have to be");
    command->add_option("--figure", options->figure, figureHelp)->type_name("FIGURE");
    command->add_option("--target", options->target, "What the figure is to be (default: 0; of a month: 2024-09)")
        ->type_name("NUMBER");
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
