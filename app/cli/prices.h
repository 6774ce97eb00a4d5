// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of "headroom-cli prices" share.
#pragma once

#include "app/cli/command.h"
#include "app/cli/json_out.h"
#include "ui/document/price_lists.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// Adds --database FILE.
void addDatabase(CLI::App& command, std::string& path);
/// A database that is there; none is made by looking at it. Error besides those of opening: PriceBookMissing where the user has none yet.
Result<PriceDatabase> openPrices(const std::string& path);

/// "3 hours old", by the clock.
std::string ageText(const StoredPriceBook& book);
void writeBook(JsonOut& json, const StoredPriceBook& book);
std::string bookLine(const StoredPriceBook& book);

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
