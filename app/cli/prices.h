// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of "headroom-cli prices" share.
#pragma once

#include "app/cli/command.h"
#include "app/cli/json_out.h"
#include "core/pricing/project_prices.h"
#include "core/store/price_database.h"

#include <ctime>
#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// Adds --database FILE.
void addDatabase(CLI::App& command, std::string& path);

/// The book of that number, or the newest for 0. Error: PriceBookMissing.
Result<StoredPriceBook> bookOf(PriceDatabase& database, std::int64_t number);
/// "3 hours old", by the clock.
std::string ageText(const StoredPriceBook& book);
/// A time as books have it: "2026-11-22T20:45:00Z".
std::string timeText(std::time_t time);
void writeBook(JsonOut& json, const StoredPriceBook& book);
std::string bookLine(const StoredPriceBook& book);

/// The update that takes a book's prices over, for the regions in use (or those given).
Result<PriceUpdate> updateFrom(
    PriceDatabase& database, const StoredPriceBook& book, const Model& model, const std::vector<std::string>& regions);
/// Opens the project, takes the prices over and saves it; findings go to stderr. Error: the first finding that is one.
Result<PriceUpdate> updateProject(
    PriceDatabase& database, const StoredPriceBook& book, const std::string& project, const std::vector<std::string>& regions);
/// Prints the book, and what became of a project.
void printOutcome(const StoredPriceBook& book, const std::optional<PriceUpdate>& update, Format format);

void addPricesImport(CLI::App& prices, Action& action);
void addPricesRefresh(CLI::App& prices, Action& action);
void addPricesReservations(CLI::App& prices, Action& action);
void addPricesEstimate(CLI::App& prices, Action& action);
void addPricesDiff(CLI::App& prices, Action& action);

} // namespace headroom::cli
