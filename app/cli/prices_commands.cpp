// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices: books, search, use, remove.
#include "app/cli/prices.h"

#include "core/pricing/price_currency.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ctime>
#include <map>
#include <memory>

namespace headroom::cli {

namespace {

/// None where the user's own database was not made yet.
Result<std::vector<StoredPriceBook>> booksOf(const std::string& path)
{
    auto database = openPrices(path);
    if (database)
        return database->books();
    const bool notMade = database.error().code == ErrorCode::PriceBookMissing;
    return notMade ? Result<std::vector<StoredPriceBook>>(std::vector<StoredPriceBook>()) : database.error();
}

Exit runBooks(const std::string& path, Format format)
{
    const auto books = booksOf(path);
    if (!books)
        return fail(books.error());
    if (format == Format::Json) {
        JsonOut json;
        json.array();
        for (const StoredPriceBook& book : *books)
            writeBook(json, book);
        print(json.endArray().result());
        return Exit::Done;
    }
    Grid grid{{"kind", "of", "scope", "retrieved", "age", "complete", "currency", "prices", "book"}, {}, 7};
    for (const StoredPriceBook& book : *books)
        grid.rows.push_back({book.kind, book.label, book.scope, book.retrieved, ageText(book),
            book.complete ? "yes" : "perhaps not", book.currency, std::to_string(book.prices), std::to_string(book.number)});
    printGrid(grid, format);
    return Exit::Done;
}

struct SearchArguments
{
    std::string database = PriceDatabase::defaultPath();
    std::int64_t book = 0;
    PriceQuery query;
    std::string kind;
    Format format = Format::Table;
};

const std::map<std::string, MeterPriceKind>& kinds()
{
    static const std::map<std::string, MeterPriceKind> all{{"consumption", MeterPriceKind::Consumption},
        {"devTest", MeterPriceKind::DevTest}, {"reservation", MeterPriceKind::Reservation},
        {"savingsPlan", MeterPriceKind::SavingsPlan}};
    return all;
}

std::vector<std::string> rowOf(const MeterPrice& p)
{
    const auto text = [](std::string_view t) { return std::string(t); };
    return {text(p.service), text(p.product), text(p.sku), text(p.armSku), text(p.meter), text(p.region),
        text(meterPriceKindName(p.kind)), text(p.currency), text(p.unit), p.from ? p.from->toText() : "",
        p.termMonths == 0 ? "" : std::to_string(p.termMonths), p.tierFrom.toText(), p.price.toText()};
}

const std::vector<std::string> searchHeader{"service", "product", "sku", "armSku", "meter", "region", "kind", "currency", "unit",
    "validFrom", "termMonths", "fromQuantity", "price"};

void writePrice(JsonOut& json, const MeterPrice& price)
{
    const std::vector<std::string> row = rowOf(price);
    json.object();
    for (std::size_t column = 0; column < row.size(); ++column)
        json.key(searchHeader[column]).text(row[column]);
    json.key("meterId").text(price.meterId).key("primary").boolean(price.primary).endObject();
}

Exit runSearch(SearchArguments arguments)
{
    auto database = openPrices(arguments.database);
    if (!database)
        return fail(database.error());
    const auto book = priceBookOf(*database, arguments.book);
    if (!book)
        return fail(book.error());
    arguments.query.book = book->number;
    if (!arguments.kind.empty())
        arguments.query.kind = kinds().at(arguments.kind);
    Grid grid{searchHeader, {}, 10};
    JsonOut json;
    json.object().key("book");
    writeBook(json, *book);
    json.key("prices").array();
    const Status found = database->find(arguments.query, [&](const MeterPrice& price) {
        if (arguments.format == Format::Json)
            writePrice(json, price);
        else
            grid.rows.push_back(rowOf(price));
        return done();
    });
    if (!found)
        return fail(found.error());
    if (arguments.format == Format::Json) {
        print(json.endArray().endObject().result());
        return Exit::Done;
    }
    printGrid(grid, arguments.format);
    if (arguments.format == Format::Table)
        print(std::to_string(grid.rows.size()) + " prices of " + bookLine(*book));
    return Exit::Done;
}

struct UseArguments
{
    std::string database = PriceDatabase::defaultPath();
    std::string project;
    std::int64_t book = 0;
    std::vector<std::string> regions;
    Format format = Format::Table;
};

Exit runUse(const UseArguments& arguments)
{
    auto database = openPrices(arguments.database);
    if (!database)
        return fail(database.error());
    const auto book = priceBookOf(*database, arguments.book);
    if (!book)
        return fail(book.error());
    const auto update = updateProject(*database, *book, arguments.project, arguments.regions);
    if (!update)
        return fail(update.error());
    printOutcome(*book, *update, arguments.format);
    return Exit::Done;
}

Exit runRemove(const std::string& path, std::int64_t number)
{
    auto database = openPrices(path);
    if (!database)
        return fail(database.error());
    const Status removed = database->remove(number);
    return removed ? Exit::Done : fail(removed.error());
}

void addBooks(CLI::App& prices, Action& action)
{
    auto path = std::make_shared<std::string>(PriceDatabase::defaultPath());
    auto format = std::make_shared<Format>(Format::Table);
    CLI::App* command = prices.add_subcommand("books", "List the price books, how old each is and what it holds");
    addDatabase(*command, *path);
    addFormat(*command, *format);
    command->callback([=, &action] { action = [=] { return runBooks(*path, *format); }; });
}

void addSearch(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<SearchArguments>();
    arguments->query.limit = 50;
    CLI::App* command = prices.add_subcommand("search", "Look prices up in a price book");
    command->add_option("WORD", arguments->query.words, "Words that stand in service, product, SKU, ARM name or meter")
        ->type_name("");
    command->add_option("--sku", arguments->query.armSku, "The ARM name, exactly")->type_name("NAME");
    command->add_option("--region", arguments->query.regions, "Regions by ARM name, or global")->type_name("REGION");
    command->add_option("--service", arguments->query.services, "Services, exactly")->type_name("NAME");
    command->add_option("--kind", arguments->kind, "consumption, devTest, reservation or savingsPlan")
        ->check(CLI::IsMember(kinds()))
        ->type_name("KIND");
    command->add_option("--book", arguments->book, "The book's number (default: the newest)")->type_name("N");
    command->add_option("--limit", arguments->query.limit, "At most so many; 0: all (default: 50)")->type_name("N");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runSearch(*arguments); }; });
}

void addUse(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<UseArguments>();
    CLI::App* command = prices.add_subcommand("use", "Take the prices of a price book over into a project");
    addFile(*command, arguments->project);
    command->add_option("--book", arguments->book, "The book's number (default: the newest)")->type_name("N");
    command->add_option("--region", arguments->regions, "Regions (default: those that the project uses)")->type_name("REGION");
    addDatabase(*command, arguments->database);
    addFormat(*command, arguments->format);
    command->callback([arguments, &action] { action = [arguments] { return runUse(*arguments); }; });
}

struct ConvertArguments
{
    std::string project;
    std::string currency;
    std::string rate;
};

Error failedCurrency(const std::string& wanted, const std::vector<ForeignPrices>& found)
{
    std::string others;
    for (const ForeignPrices& prices : found)
        others += (others.empty() ? "" : ", ") + prices.currency.str();
    return Error{ErrorCode::ChoiceUnknown, {}, {{"found", wanted}, {"expected", others.empty() ? "-" : others}}};
}

Result<Change> conversion(const Model& model, const ConvertArguments& arguments)
{
    const std::vector<ForeignPrices> found = foreignPrices(model);
    const auto which = std::find_if(found.begin(), found.end(),
        [&](const ForeignPrices& prices) { return arguments.currency.empty() || prices.currency == arguments.currency; });
    if (which == found.end() && arguments.currency.empty()) {
        print("All prices are in " + model.company().currency.str() + '.');
        return Change();
    }
    if (which == found.end())
        return failedCurrency(arguments.currency, found);
    if (arguments.rate.empty() && !which->rate)
        return Error{ErrorCode::FxRateMissing, "fxRate",
            {{"found", which->currency.str() + '/' + model.company().currency.str()}, {"expected", "--rate"}}};
    const Result<Decimal> rate = arguments.rate.empty() ? Result<Decimal>(*which->rate) : Decimal::parse(arguments.rate);
    if (!rate)
        return rate.error();
    return convertPrices(model, which->currency, *rate);
}

void addConvert(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<ConvertArguments>();
    CLI::App* command = prices.add_subcommand("convert", "Convert a project's prices in another currency to its own");
    addFile(*command, arguments->project);
    command->add_option("--rate", arguments->rate, "The project's currency a unit of the other (default: its exchange rate)")
        ->type_name("NUMBER");
    command->add_option("--currency", arguments->currency, "The prices' currency (default: the first that is not the project's)")
        ->type_name("CODE");
    command->callback([arguments, &action] {
        action = [arguments] {
            return editProject(arguments->project, [&](const Model& model) { return conversion(model, *arguments); });
        };
    });
}

void addRemove(CLI::App& prices, Action& action)
{
    auto path = std::make_shared<std::string>(PriceDatabase::defaultPath());
    auto number = std::make_shared<std::int64_t>(0);
    CLI::App* command = prices.add_subcommand("remove", "Remove a price book; projects keep the prices that they use");
    command->add_option("BOOK", *number, "Its number")->required()->type_name("");
    addDatabase(*command, *path);
    command->callback([=, &action] { action = [=] { return runRemove(*path, *number); }; });
}

} // namespace

void addDatabase(CLI::App& command, std::string& path)
{
    command.add_option("--database", path, "The price-book database (default: in the user's data folder)")->type_name("FILE");
}

Result<PriceDatabase> openPrices(const std::string& path)
{
    auto database = PriceDatabase::openExisting(path);
    if (database || database.error().code != ErrorCode::FileMissing || path != PriceDatabase::defaultPath())
        return database;
    return Error{ErrorCode::PriceBookMissing, {}, {}};
}

std::string ageText(const StoredPriceBook& book)
{
    const auto hours = hoursOld(book, std::time(nullptr));
    if (!hours)
        return {};
    if (*hours < 1)
        return "under an hour old";
    return *hours < 48 ? std::to_string(*hours) + " h old" : std::to_string(*hours / 24) + " days old";
}

void writeBook(JsonOut& json, const StoredPriceBook& book)
{
    json.object().key("number").whole(book.number).key("kind").text(book.kind).key("label").text(book.label);
    json.key("scope").text(book.scope).key("currency").text(book.currency).key("retrieved").text(book.retrieved);
    json.key("complete").boolean(book.complete).key("prices").whole(book.prices).endObject();
}

std::string bookLine(const StoredPriceBook& book)
{
    return printable("book " + std::to_string(book.number) + ": " + book.label + (book.scope.empty() ? "" : ", " + book.scope)
        + ", " + std::to_string(book.prices) + " prices in " + book.currency + " of " + book.retrieved + " (" + ageText(book)
        + ")");
}

Result<PriceUpdate> updateProject(
    PriceDatabase& database, const StoredPriceBook& book, const std::string& project, const std::vector<std::string>& regions)
{
    auto opened = open(project);
    if (!opened)
        return opened.error();
    auto update = priceUpdate(database, book, opened->model, regions);
    if (!update)
        return update.error();
    printFindings(update->findings);
    for (const Finding& finding : update->findings)
        if (finding.severity == Severity::Error)
            return finding.what;
    Model model = opened->model;
    if (const Status applied = apply(model, update->change); !applied)
        return applied.error();
    if (const Status saved = publish(std::move(model), *opened); !saved)
        return saved.error();
    return update;
}

void printOutcome(const StoredPriceBook& book, const std::optional<PriceUpdate>& update, Format format)
{
    const std::pair<const char*, std::size_t> counts[]{{"changed", update ? update->changed : 0},
        {"renewed", update ? update->renewed : 0}, {"added", update ? update->added : 0},
        {"newSizes", update ? update->newSkus : 0}, {"leftOut", update ? update->leftOut : 0}};
    if (format == Format::Json) {
        JsonOut json;
        json.object().key("book");
        writeBook(json, book);
        json.key("project");
        if (!update) {
            print(json.null().endObject().result());
            return;
        }
        json.object();
        for (const auto& [name, count] : counts)
            json.key(name).whole(static_cast<std::int64_t>(count));
        print(json.endObject().endObject().result());
        return;
    }
    if (format == Format::Table)
        print(bookLine(book));
    if (!update)
        return;
    Grid grid{{"prices"}, {}, 1};
    grid.header.emplace_back("count");
    for (const auto& [name, count] : counts)
        grid.rows.push_back({name, std::to_string(count)});
    printGrid(grid, format);
}

void addPrices(CLI::App& app, Action& action)
{
    CLI::App* prices = app.add_subcommand("prices", "Price books: fetch, import, search and compare price lists");
    prices->require_subcommand(1);
    addPricesRefresh(*prices, action);
    addPricesImport(*prices, action);
    addPricesDiff(*prices, action);
    addPricesReservations(*prices, action);
    addPricesEstimate(*prices, action);
    addBooks(*prices, action);
    addSearch(*prices, action);
    addUse(*prices, action);
    addConvert(*prices, action);
    addRemove(*prices, action);
}

} // namespace headroom::cli
