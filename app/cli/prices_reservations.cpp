// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli prices reservations: what Azure recommends to reserve, into a project.
#include "app/cli/choices.h"
#include "app/cli/company.h"
#include "app/cli/json_out.h"
#include "app/cli/prices.h"

#include "core/exchange/reservation_recommendations.h"
#include "core/exchange/text_file.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace headroom::cli {

namespace {

struct ReservationArguments
{
    std::string project;
    std::string source;
    int years = 3;
    std::string scope = "Shared";
    std::string month;
    std::optional<DecimalSign> decimal;
    ImportMode mode;
};

std::string reservationsJson(const RecommendationOutcome& outcome)
{
    JsonOut json;
    json.object();
    for (const auto& [name, count] :
        {std::pair("rowsRead", outcome.rowsRead), std::pair("taken", outcome.taken), std::pair("addedUp", outcome.addedUp)})
        json.key(name).whole(static_cast<std::int64_t>(count));
    json.key("reservations").array();
    for (const RecommendedReservation& reservation : outcome.reservations) {
        json.object().key("size").text(reservation.sku.view()).key("region").text(reservation.region.view());
        json.key("count").whole(reservation.count).key("before");
        if (reservation.before)
            json.whole(*reservation.before);
        else
            json.null();
        json.endObject();
    }
    return json.endArray().endObject().result();
}

void printReservations(const RecommendationOutcome& outcome, Format format)
{
    if (format == Format::Json)
        return print(reservationsJson(outcome));
    Grid grid{{"size", "region", "count", "before"}, {}, 2};
    for (const RecommendedReservation& reservation : outcome.reservations)
        grid.rows.push_back({reservation.sku.str(), reservation.region.str(), std::to_string(reservation.count),
            reservation.before ? std::to_string(*reservation.before) : ""});
    printGrid(grid, format);
    if (format != Format::Table)
        return;
    const std::string addedUp =
        outcome.addedUp > 0 ? ", " + std::to_string(outcome.addedUp) + " of them added up from several rows" : std::string();
    print(std::to_string(outcome.rowsRead) + " rows read; reservations: " + std::to_string(outcome.taken) + addedUp);
}

Exit runReservations(const ReservationArguments& arguments)
{
    const auto opened = open(arguments.project);
    if (!opened)
        return fail(opened.error());
    RecommendationOptions options;
    options.fileName = files::nameOf(arguments.source);
    options.term = arguments.years == 1 ? PurchaseOption::Reservation1Year : PurchaseOption::Reservation3Years;
    options.scope = arguments.scope;
    options.month = opened->model.company().start;
    if (!arguments.month.empty()) {
        const auto month = Month::parse(arguments.month);
        if (!month)
            return failUse(month.error(), "--month");
        options.month = *month;
    }
    const auto text = readTextFile(arguments.source, options.fileName, std::size_t{64} << 20);
    if (!text)
        return fail(text.error());
    options.decimal = arguments.decimal;
    const auto outcome = readReservationRecommendations(opened->model, *text, options);
    if (!outcome)
        return fail(outcome.error());
    printFindings(outcome->findings);
    printReservations(*outcome, arguments.mode.format);
    return finishImport(*opened, outcome->change, outcome->findings, arguments.mode);
}

} // namespace

void addPricesReservations(CLI::App& prices, Action& action)
{
    auto arguments = std::make_shared<ReservationArguments>();
    CLI::App* command =
        prices.add_subcommand("reservations", "Take Azure's reservation recommendations (CSV) over into a project");
    addFile(*command, arguments->project);
    command->add_option("SOURCE", arguments->source, "The recommendations, as Cost Management exports them")
        ->required()
        ->type_name("");
    command->add_option("--term", arguments->years, "The term to buy, 1 or 3 years (default: 3)")
        ->check(CLI::IsMember({1, 3}))
        ->type_name("YEARS");
    command->add_option("--scope", arguments->scope, "The scope to buy for, Shared or Single (default: Shared)")
        ->type_name("SCOPE");
    command->add_option("--month", arguments->month, "The month of purchase (default: the project's first)")
        ->type_name("YYYY-MM");
    addDecimal(*command, arguments->decimal);
    addImportMode(*command, arguments->mode);
    command->callback([arguments, &action] { action = [arguments] { return runReservations(*arguments); }; });
}

} // namespace headroom::cli
