// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices estimate: an estimate of Azure's pricing calculator into a project.
#include "app/cli/choices.h"
#include "app/cli/company.h"
#include "app/cli/prices.h"

#include "core/exchange/calculator_estimate.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

namespace headroom::cli {

namespace {

struct EstimateArguments
{
    std::string project;
    std::string source;
    EstimateOptions options;
    ImportMode mode;
};

std::string estimateJson(const EstimateOutcome& outcome)
{
    JsonOut json;
    json.object().key("title").text(outcome.title).key("currency").text(outcome.currency);
    json.key("created").text(outcome.created ? outcome.created->toText() : "");
    json.key("totalPerMonth").text(outcome.total.toText());
    for (const auto& [name, count] : {std::pair("rowsRead", outcome.rowsRead), std::pair("rowsRejected", outcome.rowsRejected),
             std::pair("added", outcome.added), std::pair("updated", outcome.updated), std::pair("unchanged", outcome.unchanged),
             std::pair("removed", outcome.removed)})
        json.key(name).whole(static_cast<std::int64_t>(count));
    json.key("lines").array();
    for (const EstimateLine& line : outcome.lines) {
        json.object().key("row").whole(static_cast<std::int64_t>(line.row)).key("category").text(line.category);
        json.key("type").text(line.type).key("customName").text(line.customName).key("region").text(line.region);
        json.key("monthly").text(line.monthly.toText()).key("upfront").text(line.upfront.toText());
        json.key("item").text(line.item).endObject();
    }
    return json.endArray().endObject().result();
}

void printEstimate(const EstimateOutcome& outcome, Format format)
{
    if (format == Format::Json)
        return print(estimateJson(outcome));
    Grid grid{{"service", "region", "item", "a month", "up front"}, {}, 3};
    for (const EstimateLine& line : outcome.lines)
        grid.rows.push_back(
            {line.type, line.region, line.item.empty() ? "(left out)" : line.item, line.monthly.toText(), line.upfront.toText()});
    printGrid(grid, format);
    if (format == Format::Table)
        print(std::to_string(outcome.rowsRead) + " rows read, " + std::to_string(outcome.rowsRejected) + " rejected; "
            + outcome.total.toText() + ' ' + printable(outcome.currency)
            + " a month; platform items: " + std::to_string(outcome.added) + " new, " + std::to_string(outcome.updated)
            + " changed, " + std::to_string(outcome.unchanged) + " unchanged, " + std::to_string(outcome.removed) + " removed");
}

Exit runEstimate(EstimateArguments arguments)
{
    const auto opened = open(arguments.project);
    if (!opened)
        return fail(opened.error());
    arguments.options.fileName = files::nameOf(arguments.source);
    const auto outcome = importEstimate(opened->model, arguments.source, arguments.options);
    if (!outcome)
        return fail(outcome.error());
    printFindings(outcome->findings);
    printEstimate(*outcome, arguments.mode.format);
    return finishImport(*opened, outcome->change, outcome->findings, arguments.mode);
}

} // namespace

void addPricesEstimate(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<EstimateArguments>();
    CLI::App* command = prices.add_subcommand(
        "estimate", "Take an estimate of Azure's pricing calculator over into a project, as platform items");
    addFile(*command, arguments->project);
    command->add_option("SOURCE", arguments->source, "What the calculator exported: XLSX, or CSV")->required()->type_name("");
    static const std::map<std::string, Machines> machines{{"take", Machines::Take}, {"leave-out", Machines::LeaveOut}};
    command
        ->add_option("--machines", arguments->options.machines,
            "Virtual machines and their disks, which the inventory gives: leave-out (default) or take")
        ->transform(oneOf(machines))
        ->type_name("WHAT");
    addDecimal(*command, arguments->options.table.decimal);
    addImportMode(*command, arguments->mode);
    command->callback([arguments, &action] { action = [arguments] { return runEstimate(*arguments); }; });
}

} // namespace headroom::cli
