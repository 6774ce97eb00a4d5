// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli options: ways of buying compute, side by side.
#include "app/cli/command.h"
#include "app/cli/json_out.h"

#include "core/analysis/purchase_options.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>

namespace headroom::cli {

namespace {

struct Options
{
    std::string file;
    std::string scenario;
    Format format = Format::Table;
};

const ChoiceItem& itemOf(PurchaseOption option)
{
    return schemaOf<AzurePlan>().field("defaultPurchase")->choices[static_cast<std::size_t>(option)];
}

struct Column
{
    std::string_view id;
    std::string_view label;
    Money PurchaseOptionResult::*amount;
};
constexpr std::array columns{Column{"cashIn12Months", "paid to Azure, 12 months", &PurchaseOptionResult::cashIn12Months},
    Column{"cashImprovement12m", "cash improvement", &PurchaseOptionResult::cashImprovement12m},
    Column{"costOverTerm", "cost over the term", &PurchaseOptionResult::costOverTerm},
    Column{"prepaidAtHorizon", "prepaid at the end", &PurchaseOptionResult::prepaidAtHorizon},
    Column{"payableBeyondHorizon", "payable beyond", &PurchaseOptionResult::payableBeyondHorizon}};

std::string optionsJson(const PurchaseOptionComparison& c)
{
    JsonOut json;
    json.object().key("currency").text(c.currency.view()).key("termMonths").whole(c.termMonths).key("options").array();
    for (const PurchaseOptionResult& r : c.options) {
        json.object().key("option").text(itemOf(r.option).name);
        for (const Column& column : columns)
            json.key(column.id).money(r.*column.amount, c.moneyDigits);
        json.key("breakEvenUse");
        if (r.breakEvenUse)
            json.number(*r.breakEvenUse);
        else
            json.null();
        json.endObject();
    }
    return json.endArray().endObject().result();
}

std::string shareText(std::optional<double> share, Format format)
{
    if (!share)
        return {};
    char text[32];
    std::snprintf(text, sizeof text, format == Format::Csv ? "%.6f" : "%.1f %%", format == Format::Csv ? *share : *share * 100);
    return text;
}

Grid optionsGrid(const PurchaseOptionComparison& c, Format format)
{
    const bool csv = format == Format::Csv;
    Grid grid{{"option"}, {}, 1};
    for (const Column& column : columns)
        grid.header.emplace_back(csv ? column.id : column.label);
    grid.header.emplace_back(csv ? "breakEvenUse" : "break-even use");
    for (const PurchaseOptionResult& r : c.options) {
        std::vector<std::string> row{std::string(csv ? itemOf(r.option).name : itemOf(r.option).label)};
        for (const Column& column : columns)
            row.push_back((r.*column.amount).toText(c.moneyDigits));
        row.push_back(shareText(r.breakEvenUse, format));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Exit runOptions(const Options& options)
{
    const auto opened = openAndProject(options.file, options.scenario);
    if (!opened)
        return fail(opened.error());
    const Result<PurchaseOptionComparison> compared = comparePurchaseOptions(opened->project.model);
    if (!compared)
        return fail(compared.error());
    if (options.format == Format::Json)
        print(optionsJson(*compared));
    else
        printGrid(optionsGrid(*compared, options.format), options.format);
    if (options.format == Format::Table)
        print("The term: " + std::to_string(compared->termMonths) + " months from the first on Azure. Amounts in "
            + printable(compared->currency.str()) + ", of the move.\n");
    return Exit::Done;
}

} // namespace

void addOptions(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("options", "Compare ways of buying compute: pay-as-you-go, reservations, savings plans");
    addFile(*command, options->file);
    addScenario(*command, options->scenario);
    addFormat(*command, options->format);
    command->callback([options, &action] { action = [options] { return runOptions(*options); }; });
}

} // namespace headroom::cli
