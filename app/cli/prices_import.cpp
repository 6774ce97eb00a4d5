// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices import, prices refresh: price lists into the price-book database, and from there into a project.
#include "app/cli/prices.h"

#include "app/cli/choices.h"
#include "app/cli/interruption.h"
#include "core/pricing/price_book.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

#include <unistd.h>

namespace headroom::cli {

namespace {

/// One line on a terminal that is written over and over; nothing elsewhere.
void showProgress(const std::string& text)
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (terminal)
        std::cerr << '\r' << text << "   " << std::flush;
}
void endProgress()
{
    if (::isatty(STDERR_FILENO) == 1)
        std::cerr << '\n';
}

struct ImportArguments
{
    PriceListImport list;
    std::string kind = "detect";
    bool partial = false;
    std::string asOf;
    std::string project;
    std::vector<std::string> regions;
    std::string database = PriceDatabase::defaultPath();
    Format format = Format::Table;
};

/// Takes the book over into the project, if one was named, and prints what came of it.
Exit finish(PriceDatabase& database, const StoredPriceBook& book, const std::string& project,
    const std::vector<std::string>& regions, Format format)
{
    std::optional<PriceUpdate> update;
    if (!project.empty()) {
        auto updated = updateProject(database, book, project, regions);
        if (!updated)
            return fail(updated.error());
        update = *std::move(updated);
    }
    printOutcome(book, update, format);
    return Exit::Done;
}

Exit runPricesImport(ImportArguments arguments)
{
    Interruption interruption;
    PriceListImport& list = arguments.list;
    list.kind = arguments.kind == "retail" ? PriceListKind::Retail
        : arguments.kind == "sheet"        ? PriceListKind::Sheet
                                           : PriceListKind::Detect;
    list.faultyRows = arguments.partial ? FaultyRows::LeaveOut : FaultyRows::Refuse;
    list.cancel = Interruption::flag();
    list.progress = [](std::size_t done, std::size_t total) {
        showProgress(std::to_string(total == 0 ? 100 : done * 100 / total) + " %");
    };
    if (!arguments.asOf.empty()) {
        const auto day = Date::parse(arguments.asOf);
        if (!day)
            return failUse(day.error(), "--as-of");
        list.asOf = *day;
    }
    auto database = PriceDatabase::open(arguments.database);
    if (!database)
        return fail(database.error());
    const auto outcome = importPriceLists(*database, list);
    endProgress();
    if (!outcome)
        return interruption.end(outcome.error());
    printFindings(outcome->findings);
    if (!outcome->book) {
        std::cerr << "headroom-cli: nothing was imported; "
                  << (arguments.partial ? "no row is good\n" : "with --partial the accepted rows would be\n");
        return Exit::Problems;
    }
    return finish(*database, *outcome->book, arguments.project, arguments.regions, arguments.format);
}

struct RefreshArguments
{
    PriceRefresh refresh;
    std::string currency;
    std::string project;
    std::string database = PriceDatabase::defaultPath();
    Format format = Format::Table;
};

/// What the project says where an option doesn't: regions and currency.
Status fillFromProject(RefreshArguments& arguments)
{
    if (arguments.project.empty())
        return done();
    const auto opened = open(arguments.project);
    if (!opened)
        return opened.error();
    if (arguments.currency.empty())
        arguments.currency = opened->model.company().currency.str();
    if (arguments.refresh.regions.empty())
        for (const Text region : regionsInUse(opened->model))
            arguments.refresh.regions.push_back(region.str());
    return done();
}

Exit runPricesRefresh(RefreshArguments arguments)
{
    Interruption interruption;
    if (const Status filled = fillFromProject(arguments); !filled)
        return fail(filled.error());
    PriceRefresh& refresh = arguments.refresh;
    if (refresh.regions.empty()) {
        std::cerr << "headroom-cli: prices refresh needs --region or --project\n";
        return Exit::WrongUse;
    }
    if (!arguments.currency.empty())
        refresh.currency = arguments.currency;
    refresh.folder = pagesFolder(arguments.database);
    refresh.cancel = Interruption::flag();
    refresh.progress = [](const RetailProgress& progress) {
        showProgress(std::to_string(progress.pages) + " pages, " + std::to_string(progress.prices) + " prices"
            + (progress.waiting.count() > 0 ? ", waiting " + std::to_string(progress.waiting.count() / 1000 + 1) + " s" : ""));
    };
    auto database = PriceDatabase::open(arguments.database);
    if (!database)
        return fail(database.error());
    const auto outcome = refreshPrices(*database, refresh);
    endProgress();
    if (!outcome)
        return interruption.end(outcome.error());
    printFindings(outcome->findings);
    return finish(*database, *outcome->book, arguments.project, refresh.regions, arguments.format);
}

} // namespace

void addPricesImport(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = prices.add_subcommand("import", "Read price lists from files into a new price book");
    command
        ->add_option("SOURCE", arguments->list.sources,
            "Saved pages of the Azure Retail Prices API (JSON), or price sheets (CSV or zip), or folders of them")
        ->required()
        ->type_name("");
    command->add_option("--kind", arguments->kind, "What they are: retail, sheet (EA or MCA), or detect (default)")
        ->check(CLI::IsMember({"detect", "retail", "sheet"}))
        ->type_name("KIND");
    static const std::map<std::string, SheetPrice> sheetPrices{{"unit", SheetPrice::Unit}, {"market", SheetPrice::Market}};
    command
        ->add_option("--price", arguments->list.sheetPrice,
            "Of a price sheet: unit, what the company pays (default), or market, the list price")
        ->transform(oneOf(sheetPrices))
        ->type_name("PRICE");
    addDecimal(*command, arguments->list.decimal);
    addDays(*command, arguments->list.days);
    command
        ->add_option("--as-of", arguments->asOf,
            "The day of the list, on which prices must be valid (default: when the oldest file was written)")
        ->type_name("YYYY-MM-DD");
    command->add_flag("--partial", arguments->partial, "Import the good rows although others have errors");
    command->add_option("--project", arguments->project, "Take the prices over into this project")->type_name("FILE");
    command->add_option("--region", arguments->regions, "Regions to take over (default: those that the project uses)")
        ->type_name("REGION");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runPricesImport(*arguments); }; });
}

void addPricesRefresh(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<RefreshArguments>();
    CLI::App* command =
        prices.add_subcommand("refresh", "Fetch today's prices from the Azure Retail Prices API into a new price book");
    command->add_option("--project", arguments->project, "Take the prices over into this project")->type_name("FILE");
    command->add_option("--region", arguments->refresh.regions, "Regions, or all (default: those that the project uses)")
        ->type_name("REGION");
    command->add_option("--service", arguments->refresh.services, "Services, or all (default: Virtual Machines and Storage)")
        ->type_name("NAME");
    command->add_option("--currency", arguments->currency, "The currency (default: the project's, or USD)")->type_name("CODE");
    command->add_option("--address", arguments->refresh.address, "Where the API is: https only (default: prices.azure.com)")
        ->type_name("URL");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runPricesRefresh(*arguments); }; });
}

} // namespace headroom::cli
