// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals compare: the plan against what really happened.
#include "app/cli/actuals.h"

#include "core/analysis/actual_comparison.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct CompareOptions
{
    std::string file;
    std::string scenario;
    Case which = Case::Move;
    std::string through;
    RestOfPlan rest = RestOfPlan::AsPlanned;
    bool monthly = false;
    Format format = Format::Table;
};

std::string hoursText(const Fraction& hours)
{
    const std::int64_t hundredths = hours.rounded(2, Rounding::HalfAway);
    return Decimal::fromFraction(hundredths, 100, 2, Rounding::HalfAway).valueOr(Decimal()).toText();
}

void writeMonth(JsonOut& json, const ComparedMonth& month, std::string_view text, int digits)
{
    json.object().key("month").text(text).key("plan").money(month.plan, digits).key("actual");
    if (month.actual)
        json.money(*month.actual, digits).key("variance").money(month.variance(), digits);
    else
        json.null().key("variance").null();
    json.key("reforecast").money(month.reforecast(), digits);
    if (month.split)
        json.key("plannedQuantity")
            .text(hoursText(month.split->planned))
            .key("actualQuantity")
            .text(hoursText(month.split->actual))
            .key("varianceByQuantity")
            .money(month.split->quantity, digits)
            .key("varianceByPrice")
            .money(month.split->price, digits);
    json.endObject();
}

std::string comparisonJson(const ActualComparison& c, const CompareOptions& options)
{
    const int digits = c.moneyDigits;
    JsonOut json;
    json.object().key("currency").text(c.currency.view()).key("scenario").text(options.scenario);
    json.key("case").text(options.which == Case::Stay ? "stay" : "move").key("lastActual");
    if (c.lastActual > 0)
        json.text(c.monthOf(c.lastActual).toText());
    else
        json.null();
    json.key("taxOnBills").money(c.tax, digits).key("lines").array();
    for (const ComparedLine& line : c.lines) {
        json.object().key("id").text(line.id).key("label").text(line.label).key("unit").text(line.unit);
        for (const auto& [key, amount] :
            {std::pair("planToDate", line.planToDate()), std::pair("actualToDate", line.actualToDate()),
                std::pair("varianceToDate", line.actualToDate() - line.planToDate()),
                std::pair("varianceByQuantity", line.quantityToDate()), std::pair("varianceByPrice", line.priceToDate()),
                std::pair("planTotal", line.planTotal()), std::pair("reforecastTotal", line.reforecastTotal())})
            json.key(key).money(amount, digits);
        json.key("months").array();
        for (int t = 1; t <= c.months; ++t)
            writeMonth(json, line.months[static_cast<std::size_t>(t)], c.monthOf(t).toText(), digits);
        json.endArray().endObject();
    }
    json.endArray().key("findings").array();
    for (const Finding& finding : c.findings)
        json.object().key("code").text(codeName(finding.what.code)).key("path").text(finding.what.path).endObject();
    return json.endArray().endObject().result();
}

Grid summary(const ActualComparison& c)
{
    Grid grid{
        {"line", "what", "plan to date", "actual to date", "variance", "by quantity", "by price", "plan", "re-forecast"}, {}, 2};
    for (const ComparedLine& line : c.lines) {
        const auto text = [&](Money amount) { return amount.toText(c.moneyDigits); };
        const bool split = !line.unit.empty();
        grid.rows.push_back({std::string(line.id), std::string(line.label), text(line.planToDate()), text(line.actualToDate()),
            text(line.actualToDate() - line.planToDate()), split ? text(line.quantityToDate()) : "",
            split ? text(line.priceToDate()) : "", text(line.planTotal()), text(line.reforecastTotal())});
    }
    return grid;
}

Grid monthByMonth(const ActualComparison& c)
{
    Grid grid{{"month", "line", "plan", "actual", "variance", "planned hours", "actual hours", "by quantity", "by price",
                  "re-forecast"},
        {}, 2};
    for (int t = 1; t <= c.months; ++t)
        for (const ComparedLine& line : c.lines) {
            const ComparedMonth& month = line.months[static_cast<std::size_t>(t)];
            const auto text = [&](Money amount) { return amount.toText(c.moneyDigits); };
            const auto& split = month.split;
            grid.rows.push_back({c.monthOf(t).toText(), std::string(line.id), text(month.plan),
                month.actual ? text(*month.actual) : "", month.actual ? text(month.variance()) : "",
                split ? hoursText(split->planned) : "", split ? hoursText(split->actual) : "", split ? text(split->quantity) : "",
                split ? text(split->price) : "", text(month.reforecast())});
        }
    return grid;
}

Exit runCompare(const CompareOptions& options)
{
    ComparisonOptions what;
    what.which = options.which;
    what.rest = options.rest;
    if (!options.through.empty()) {
        const auto month = Month::parse(options.through);
        if (!month) {
            fail(month.error());
            return Exit::WrongUse;
        }
        what.through = *month;
    }
    const auto opened = openScenario(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    const auto comparison = compareActuals(opened->model, what);
    if (!comparison)
        return fail(comparison.error());
    printFindings(comparison->findings);
    if (options.format == Format::Json) {
        print(comparisonJson(*comparison, options));
        return Exit::Done;
    }
    if (comparison->lastActual == 0)
        std::cerr << "headroom-cli: the project has no actual amounts in the months of the plan\n";
    printGrid(options.monthly ? monthByMonth(*comparison) : summary(*comparison), options.format);
    return Exit::Done;
}

} // namespace

void addActualsCompare(CLI::App& actuals, Action& action)
{
    static const std::map<std::string, Case> cases{{"stay", Case::Stay}, {"move", Case::Move}};
    static const std::map<std::string, RestOfPlan> rests{{"plan", RestOfPlan::AsPlanned}, {"soFar", RestOfPlan::AsSoFar}};
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command = actuals.add_subcommand("compare", "Hold the plan against what really happened, and re-forecast");
    command->footer(
        "Amounts as in the statement: cost negative, a positive variance is good. Bills count with EffectiveCost; what is\n"
        "invoiced (azureInvoiced) with BilledCost. The re-forecast is the actual months and the plan of the others, with\n"
        "--rest soFar times what the line has cost so far over what was planned; of machines the price of an hour.\n"
        "By quantity: hours of machines that were not planned, at the plan's price of an hour.");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    command->add_option("--case", options->which, "The plan's case: move (default) or stay")
        ->transform(CLI::CheckedTransformer(cases, CLI::ignore_case).description(""))
        ->type_name("CASE");
    command->add_option("--through", options->through, "The last month whose actual amounts count: the last one that is over")
        ->type_name("YYYY-MM");
    command
        ->add_option(
            "--rest", options->rest, "How the months to come are forecast: plan (default), or soFar: at the rates so far")
        ->transform(CLI::CheckedTransformer(rests, CLI::ignore_case).description(""))
        ->type_name("REST");
    command->add_flag("--monthly", options->monthly, "Month by month");
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runCompare(*options); }; });
}

} // namespace headroom::cli
