// SPDX-License-Identifier: GPL-3.0-or-later
// simulate: what the uncertain inputs make of the figures.
#include "app/cli/choices.h"
#include "app/cli/interruption.h"
#include "app/cli/readings.h"
#include "app/cli/simulate_samples.h"

#include "core/analysis/simulation.h"
#include "ui/charts/output_file.h"

#include <CLI/CLI.hpp>

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

constexpr std::int64_t fewestTrials = 2; // of which a mean and a deviation say something

struct Options
{
    std::string file;
    std::string scenario;
    std::vector<std::string> figures;
    std::string target;
    bool atMost = false;
    std::string fan;
    std::int64_t trials = 0;
    std::int64_t seed = -1;
    std::optional<SimulationMethod> method;
    Case which = Case::Move;
    int threads = 2;
    bool progress = false;
    std::string samples;
    Format format = Format::Table;
};

std::string errorText(const Estimate& e)
{
    if (e.within) // of what happened in no trial, or in all
        return (e.value == 0 ? "below " + numberText(*e.within) : "above " + numberText(1 - *e.within)) + " (95 %)";
    return e.standardError ? numberText(*e.standardError) : std::string();
}

// Estimates of money are shown in whole minor units, in JSON as text; months as months; those of rates, ratios and spans of months as
// numbers.
class Amounts
{
public:
    explicit Amounts(const Model& model, FigureUnit unit = FigureUnit::Money)
        : m_scale(std::pow(10.0, model.moneyDigits())), m_digits(model.moneyDigits()), m_unit(unit)
    {}

    std::string text(double amount) const
    {
        if (m_unit == FigureUnit::Month)
            return Month::fromIndex(static_cast<std::int32_t>(std::lround(amount))).toText();
        return spreadText(amount);
    }
    /// Of a deviation or an error, which of months is a number of them.
    std::string spreadText(double amount) const
    {
        if (m_unit != FigureUnit::Money)
            return numberText(amount);
        std::array<char, 340> text{}; // a double has up to 309 digits before its point
        const double minor = std::round(amount * m_scale);
        std::snprintf(text.data(), text.size(), "%.*f", m_digits, minor == 0 ? 0.0 : minor / m_scale);
        return text.data();
    }
    std::string errorText(const Estimate& e) const { return e.standardError ? spreadText(*e.standardError) : std::string(); }
    JsonOut& add(JsonOut& json, double amount) const
    {
        return m_unit == FigureUnit::Month ? json.text(text(amount)) : addSpread(json, amount);
    }
    JsonOut& addSpread(JsonOut& json, double amount) const
    {
        return m_unit == FigureUnit::Money ? json.text(spreadText(amount)) : json.number(amount);
    }

private:
    double m_scale;
    int m_digits;
    FigureUnit m_unit;
};

std::string percentileName(double p) { return "p" + std::to_string(static_cast<int>(std::lround(p * 100))); }

void addNumber(JsonOut& json, const std::optional<double>& number)
{
    if (number)
        json.number(*number);
    else
        json.null();
}
void addEstimate(JsonOut& json, const Estimate& e)
{
    json.object().key("value").number(e.value).key("standardError");
    addNumber(json, e.standardError);
    addNumber(json.key("within95"), e.within);
    json.endObject();
}
void addAmount(JsonOut& json, const Estimate& e, const Amounts& amounts)
{
    amounts.add(json.object().key("value"), e.value).key("standardError");
    if (e.standardError)
        amounts.addSpread(json, *e.standardError);
    else
        json.null();
    json.endObject();
}
void addPercentiles(JsonOut& json, const Percentiles& percentiles, const Amounts& amounts)
{
    json.key("percentiles").object();
    for (std::size_t i = 0; i < percentiles.size(); ++i)
        amounts.add(json.key(percentileName(shownPercentiles[i])), percentiles[i]);
    json.endObject();
}

void addMeasure(JsonOut& json, const Model& model, const MeasureResult& m)
{
    const Amounts amounts(model, m.unit);
    json.object().key("figure").text(m.what.text).key("unit").text(unitName(m.unit)).key("trialsWithFigure").whole(m.counted);
    if (m.counted < fewestTrials) {
        json.endObject();
        return;
    }
    addAmount(json.key("mean"), m.mean, amounts);
    amounts.addSpread(json.key("deviation"), m.deviation);
    amounts.add(json.key("lowest"), m.lowest);
    amounts.add(json.key("highest"), m.highest);
    addPercentiles(json, m.percentiles, amounts);
    json.key("influences").array();
    for (const InputInfluence& i : m.influences) {
        json.object().key("input").text(uncertaintyName(model, i.uncertainty)).key("contribution");
        addNumber(json, i.contribution);
        addNumber(json.key("standardError"), i.standardError);
        json.key("rankCorrelation").number(i.rankCorrelation).endObject();
    }
    json.endArray().endObject();
}

std::string simulationJson(const Model& model, const Simulation& s)
{
    JsonOut json;
    json.object().key("trials").whole(s.trials).key("seed").whole(static_cast<std::int64_t>(s.sampler.seed));
    json.key("method").text(s.sampler.method == SimulationMethod::Sobol ? "sobol" : "pseudoRandom").key("inputs").array();
    for (const SimulatedInput& input : s.inputs)
        json.object()
            .key("name")
            .text(uncertaintyName(model, input.uncertainty))
            .key("values")
            .whole(static_cast<std::int64_t>(input.values))
            .key("continuous")
            .boolean(input.isContinuous)
            .endObject();
    json.endArray().key("figures").array();
    for (const MeasureResult& m : s.measures)
        addMeasure(json, model, m);
    json.endArray();
    if (s.reachesTarget) {
        addEstimate(json.key("reachesTarget"), *s.reachesTarget);
        json.key("targetTrials").object().key("reached").whole(s.targetCounts.reached);
        json.key("notReached").whole(s.targetCounts.missed).key("noFigure").whole(s.targetCounts.withoutFigure).endObject();
    }
    addEstimate(json.key("breach"), s.breach);
    addEstimate(json.key("shortfall"), s.shortfall);
    json.key("fanOf").text(s.fanOf.empty() ? "cumulativeBenefit" : s.fanOf).key("fan").array();
    for (const FanMonth& month : s.fan) {
        json.object().key("month").text(month.month.toText()).key("trialsWithFigure").whole(month.counted);
        addPercentiles(json, month.percentiles, Amounts(model, s.fanUnit));
        json.endObject();
    }
    return json.endArray().endObject().result();
}

Grid figuresGrid(const Model& model, const Simulation& s)
{
    Grid grid{{"figure", "mean", "standard error", "deviation", "lowest"}, {}, 1};
    for (const double p : shownPercentiles)
        grid.header.push_back(percentileName(p));
    grid.header.emplace_back("highest");
    for (const MeasureResult& m : s.measures) {
        if (m.counted < fewestTrials) {
            grid.rows.emplace_back(grid.header.size()).front() = m.what.text;
            continue;
        }
        const Amounts amounts(model, m.unit);
        std::vector<std::string> row{m.what.text, amounts.text(m.mean.value), amounts.errorText(m.mean),
            amounts.spreadText(m.deviation), amounts.text(m.lowest)};
        for (const double value : m.percentiles)
            row.push_back(amounts.text(value));
        row.push_back(amounts.text(m.highest));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

void printTrialsWithout(const Simulation& s)
{
    for (const MeasureResult& m : s.measures)
        if (m.counted != s.trials)
            print("\n" + printable(m.what.text) + ": " + std::to_string(s.trials - m.counted) + " of " + std::to_string(s.trials)
                + " trials have none (no rate or several, nothing paid back, no test, nothing to cover); the rest is of the "
                  "others.\n");
}

/// What can't be seen from the shares.
void printShareNotes(const Model& model, const Simulation& s)
{
    for (const MeasureResult& m : s.measures) {
        double sum = 0;
        for (const InputInfluence& i : m.influences)
            sum += i.contribution.value_or(0);
        const bool isShared = !model.table<Correlation>().empty();
        if (!m.influences.empty() && (isShared || sum > 1))
            print(printable(m.what.text) + ": the shares come to " + numberText(100 * sum) + " %."
                + (isShared ? " Inputs that go together share what they explain, so that it counts more than once.\n" : "\n"));
    }
    for (const SimulatedInput& input : s.inputs)
        if (input.isContinuous && input.values != 0)
            print(printable(uncertaintyName(model, input.uncertainty)) + " took " + std::to_string(input.values)
                + " values, with its law's mean and deviation: it can't vary from trial to trial.\n");
}

void printRest(const Model& model, const Simulation& s, const Options& options)
{
    const Format format = options.format;
    Grid chances{{"probability of", "value", "standard error"}, {}, 1};
    if (s.reachesTarget)
        chances.rows.push_back(
            {s.measures.front().what.text + " is " + options.target + (options.atMost ? " or less" : " or more"),
                numberText(s.reachesTarget->value), errorText(*s.reachesTarget)});
    chances.rows.push_back({"breach", numberText(s.breach.value), errorText(s.breach)});
    chances.rows.push_back({"shortfall", numberText(s.shortfall.value), errorText(s.shortfall)});
    print("");
    printGrid(chances, format);
    if (s.reachesTarget)
        print("Of " + std::to_string(s.trials) + " trials " + std::to_string(s.targetCounts.reached) + " reached it, "
            + std::to_string(s.targetCounts.missed) + " did not, " + std::to_string(s.targetCounts.withoutFigure)
            + " have no figure and count as not reached.\n");
    Grid influences{{"figure", "input", "share of variance", "standard error", "rank correlation"}, {}, 2};
    for (const MeasureResult& m : s.measures)
        for (const InputInfluence& i : m.influences)
            influences.rows.push_back({m.what.text, uncertaintyName(model, i.uncertainty),
                i.contribution ? numberText(*i.contribution) : "too few trials",
                i.standardError ? numberText(*i.standardError) : std::string(), numberText(i.rankCorrelation)});
    print("");
    printGrid(influences, format);
    printShareNotes(model, s);
    Grid fan{{s.fanOf.empty() ? "cumulative benefit" : s.fanOf}, {}, 1};
    for (const double p : shownPercentiles)
        fan.header.push_back(percentileName(p));
    for (const FanMonth& month : s.fan) {
        fan.rows.push_back({month.month.toText()});
        for (const double value : month.percentiles)
            fan.rows.back().push_back(Amounts(model, s.fanUnit).text(value));
    }
    print("");
    printGrid(fan, format);
}

Result<SimulationOptions> simulationOf(const Model& model, const Options& options)
{
    SimulationOptions s = simulationOptions(model);
    for (const std::string& figure : options.figures) {
        const auto what = parseMeasure(figure);
        if (!what)
            return what.error();
        s.measures.push_back(*what);
    }
    if (!options.target.empty()) {
        const auto target = parseTarget(options.target, s.measures.front());
        if (!target)
            return target.error();
        s.target = *target;
        s.sense = options.atMost ? TargetSense::AtMost : TargetSense::AtLeast;
    }
    if (!options.fan.empty()) {
        const auto fan = parseMeasure(options.fan);
        if (!fan)
            return fan.error();
        s.fan = *fan;
    }
    if (options.trials > 0)
        s.trials = options.trials;
    if (options.seed >= 0)
        s.sampler.seed = static_cast<std::uint64_t>(options.seed);
    s.sampler.method = options.method.value_or(s.sampler.method);
    s.which = options.which;
    s.threads = options.threads;
    return s;
}

Exit runSimulate(const Options& options)
{
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    const Model& model = opened->model;
    auto wanted = simulationOf(model, options);
    if (!wanted) {
        fail(wanted.error());
        return Exit::WrongUse;
    }
    if (!options.samples.empty())
        if (const Status status = mayBeReplaced(QFile::decodeName(options.samples.c_str())); !status)
            return fail(status.error());
    Interruption interruption("trials", options.progress ? ShowProgress::Yes : ShowProgress::No);
    const Watch watch = interruption.watch();
    wanted->cancel = watch.cancel;
    wanted->progress = watch.progress;
    const auto s = simulate(model, *wanted);
    if (!s)
        return interruption.end(s.error());
    printFindings(s->findings);
    if (!options.samples.empty())
        if (const Status written = writeSamples(model, *s, options.samples); !written)
            return interruption.end(written.error());
    if (options.format == Format::Json) {
        print(simulationJson(model, *s));
        return Exit::Done;
    }
    printGrid(figuresGrid(model, *s), options.format);
    if (options.format == Format::Table) {
        printTrialsWithout(*s);
        printRest(model, *s, options);
    }
    return Exit::Done;
}

} // namespace

void addSimulate(CLI::App& app, Action& action)
{
    static const std::map<std::string, SimulationMethod> methods{
        {"random", SimulationMethod::PseudoRandom}, {"sobol", SimulationMethod::Sobol}};
    static const std::map<std::string, Case> cases{{"stay", Case::Stay}, {"move", Case::Move}};
    auto options = std::make_shared<Options>();
    auto method = std::make_shared<SimulationMethod>(SimulationMethod::PseudoRandom);
    options->figures = {"cashImprovement12m"};
    CLI::App* command =
        app.add_subcommand("simulate", "Draw the uncertain inputs many times and say what becomes of the figures");
    addFile(*command, options->file);
    command
        ->add_option("--figure", options->figures,
            "Figures or lines, headline.tax for a part of the headline (default: cashImprovement12m)")
        ->type_name("FIGURE");
    CLI::Option* const target =
        command->add_option("--target", options->target, "Say how likely the first figure is this or more (of a month: 2025-07)")
            ->type_name("NUMBER");
    command->add_flag("--at-most", options->atMost, "... or less, with --target")->needs(target);
    command
        ->add_option("--fan", options->fan,
            "What is shown by month: a line (move.liquidity), or a figure of covenants by test date\n"
            "(move.lowestInterestCover); default: the cumulative benefit")
        ->type_name("LINE");
    command->add_option("--trials", options->trials, "How many (default: the project's)")
        ->check(CLI::Range(std::int64_t{8}, std::int64_t{100000000}))
        ->type_name("N");
    command->add_option("--seed", options->seed, "Where the random numbers begin (default: the project's)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{2147483647}))
        ->type_name("N");
    CLI::Option* const methodOption = command->add_option("--method", *method, "random or sobol (default: the project's)");
    methodOption->transform(oneOf(methods))->type_name("METHOD");
    command->add_option("--case", options->which, "Whose breaches and shortfalls are counted: stay or move (default)")
        ->transform(oneOf(cases))
        ->type_name("CASE");
    command->add_option("--threads", options->threads, "How many at a time (default: 2); the result is the same for any number")
        ->check(CLI::Range(1, 256))
        ->type_name("N");
    command->add_flag("--progress", options->progress, "Say on stderr how far it is");
    command->add_option("--samples", options->samples, "Write every trial's inputs and figures")->type_name("OUT.csv");
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, method, methodOption, &action] {
        if (methodOption->count() > 0)
            options->method = *method;
        action = [options] { return runSimulate(*options); };
    });
}

} // namespace headroom::cli
