// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices diff: what another price book means for a project, in money.
#include "app/cli/prices.h"

#include "core/analysis/price_difference.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct DiffArguments
{
    std::string database = PriceDatabase::defaultPath();
    std::string project;
    std::int64_t from = 0; // 0: the prices that the project has
    std::int64_t to = 0;   // 0: the newest
    Format format = Format::Table;
};

/// The model with the prices of that book; findings go to stderr.
Result<Model> priced(PriceDatabase& database, const StoredPriceBook& book, const Model& model)
{
    Findings findings;
    auto result = pricedWith(database, book, model, findings);
    printFindings(findings);
    return result;
}

std::string kindName(PriceKind kind)
{
    return std::string(schemaOf<Price>().field("kind")->choices[static_cast<std::size_t>(kind)].name);
}

std::string textOf(Opt<Decimal> price) { return price ? price->toText() : std::string(); }

std::string diffJson(const PriceDifference& d)
{
    JsonOut json;
    json.object().key("currency").text(d.currency.view()).key("months").whole(d.months);
    json.key("resizedWorkloads").whole(static_cast<std::int64_t>(d.resized)).key("lines").array();
    const auto amounts = [&](Money first, Money second) {
        json.key("first").money(first, d.moneyDigits).key("second").money(second, d.moneyDigits);
        json.key("difference").money(second - first, d.moneyDigits).endObject();
    };
    for (const LineDifference& line : d.lines) {
        json.object().key("line").text(info(line.line).id);
        amounts(line.first, line.second);
    }
    json.endArray().key("figures").array();
    for (const FigureDifference& figure : d.figures) {
        json.object().key("figure").text(figure.id);
        amounts(figure.first, figure.second);
    }
    json.endArray().key("prices").array();
    for (const PriceMove& move : d.prices) {
        json.object().key("name").text(move.name.view()).key("region").text(move.region.view());
        json.key("kind").text(kindName(move.kind)).key("unit").text(move.unit.view());
        json.key("first").text(textOf(move.first)).key("second").text(textOf(move.second)).endObject();
    }
    return json.endArray().endObject().result();
}

void printTables(const PriceDifference& d, Format format)
{
    const std::vector<std::string> amounts{"first", "second", "difference"};
    Grid money{{"move case"}, {}, 1};
    money.header.insert(money.header.end(), amounts.begin(), amounts.end());
    const auto add = [&](std::string_view name, Money first, Money second) {
        money.rows.push_back({std::string(name), first.toText(d.moneyDigits), second.toText(d.moneyDigits),
            (second - first).toText(d.moneyDigits)});
    };
    for (const LineDifference& line : d.lines)
        add(format == Format::Csv ? info(line.line).id : info(line.line).label, line.first, line.second);
    for (const FigureDifference& figure : d.figures)
        add(format == Format::Csv ? figure.id : figure.label, figure.first, figure.second);
    printGrid(money, format);
    Grid prices{{"price", "region", "kind", "unit", "first", "second"}, {}, 4};
    for (const PriceMove& move : d.prices)
        prices.rows.push_back(
            {move.name.str(), move.region.str(), kindName(move.kind), move.unit.str(), textOf(move.first), textOf(move.second)});
    print("");
    printGrid(prices, format);
    if (format == Format::Table)
        print("Lines are sums of " + std::to_string(d.months) + " months in " + printable(d.currency.str()) + ", costs negative; "
            + std::to_string(d.prices.size()) + " prices in use differ, " + std::to_string(d.resized)
            + " workloads get another size.");
}

Exit runDiff(const DiffArguments& arguments)
{
    auto database = openPrices(arguments.database);
    if (!database)
        return fail(database.error());
    const auto opened = open(arguments.project);
    if (!opened)
        return fail(opened.error());
    const auto to = priceBookOf(*database, arguments.to);
    if (!to)
        return fail(to.error());
    Model first = opened->model;
    if (arguments.from != 0) {
        const auto from = database->book(arguments.from);
        if (!from)
            return fail(from.error());
        auto before = priced(*database, *from, first);
        if (!before)
            return fail(before.error());
        first = *std::move(before);
    }
    const auto second = priced(*database, *to, opened->model);
    if (!second)
        return fail(second.error());
    const auto difference = comparePrices(first, *second);
    if (!difference)
        return fail(difference.error());
    if (arguments.format == Format::Json)
        print(diffJson(*difference));
    else
        printTables(*difference, arguments.format);
    return Exit::Done;
}

} // namespace

void addPricesDiff(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<DiffArguments>();
    CLI::App* command = prices.add_subcommand("diff", "Say in money what another price book means for a project");
    addFile(*command, arguments->project);
    command->add_option("--from", arguments->from, "The first book (default: the prices that the project has)")->type_name("N");
    command->add_option("--to", arguments->to, "The second book (default: the newest)")->type_name("N");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runDiff(*arguments); }; });
}

} // namespace headroom::cli
