// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists from files and from the network into the price-book database, and from there into a project: what the window and the
// command line share. No Qt in it; any thread.
#pragma once

#include "core/exchange/price_sheet.h"
#include "core/pricing/project_prices.h"
#include "core/remote/retail_download.h"
#include "core/store/price_database.h"

#include <atomic>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

enum class PriceListKind { Detect, Retail, Sheet };
/// What becomes of a list with rows that can't be read: it is left out whole, or those rows are.
enum class FaultyRows { Refuse, LeaveOut };

struct PriceListImport
{
    std::vector<std::string> sources; // files, or folders of them
    PriceListKind kind = PriceListKind::Detect;
    SheetPrice sheetPrice = SheetPrice::Unit;
    std::optional<DecimalSign> decimal; // of price sheets; blank: found out
    std::optional<DayOrder> days;       // likewise
    Opt<Date> asOf;                     // the day of the list; blank: when the oldest of the files was written
    FaultyRows faultyRows = FaultyRows::Refuse;
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // pages, or bytes of a sheet
};

struct PriceListOutcome
{
    std::optional<StoredPriceBook> book; // blank where faulty rows kept the list out
    Findings findings;
};

/// Reads them all into one new book; nothing is stored where no row is good. Findings: those of readPriceSheetFile() and readSavedPages();
/// of a sheet RowDuplicate (Error, by its row: a price that is there already with another amount, "expected"; Note: the same once more,
/// counted) and PricesNotTaken (Warning: all prices end before the day of the list); PricesIncomplete (Warning). Errors:
/// FileUnreadable, FileMissing (a folder without lists), FileEmpty, FormatUnknown, Cancelled, those of the readers and of the
/// database.
Result<PriceListOutcome> importPriceLists(PriceDatabase& database, const PriceListImport& import);

struct PriceRefresh
{
    std::vector<std::string> services{std::string(machineService), std::string(storageService)}; // "all" for all of them
    std::vector<std::string> regions;                                                            // likewise
    std::string currency = "USD";
    std::string address{retailPricesAddress};
    std::string folder; // where pages are kept until all are there: see pagesFolder()
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(const RetailProgress&)> progress;
};

/// Beside the database, so that what an interrupted refresh has fetched is found again.
std::string pagesFolder(const std::string& databasePath);
/// Fetches them into one new book; nothing is stored unless all is there. Findings: as above, and PriceMissing (Warning) for a service
/// and region without prices. Errors: those of downloadRetailPrices() and of the database.
Result<PriceListOutcome> refreshPrices(PriceDatabase& database, const PriceRefresh& refresh);

/// The book of that number, or the newest for 0. Error: PriceBookMissing.
Result<StoredPriceBook> priceBookOf(PriceDatabase& database, std::int64_t number);
/// Whole hours between the book's time and `now` (seconds since 1970, UTC), at least 0; blank where the book has none.
std::optional<std::int64_t> hoursOld(const StoredPriceBook& book, std::int64_t now);

/// The update that takes a book's prices over for the regions, or for those in use where there are none. Errors: DateMalformed for a
/// book without a time, those of the database.
Result<PriceUpdate> priceUpdate(
    PriceDatabase& database, const StoredPriceBook& book, const Model& model, const std::vector<std::string>& regions);
/// The same from these rows of the book alone. Errors: as above.
Result<PriceUpdate> priceUpdate(const StoredPriceBook& book, const Model& model, const std::vector<std::string>& regions,
    const std::function<Status(const MeterPriceSink&)>& rows);

/// The model with the book's prices of the regions in use. Findings of the update are added. Errors: those of priceUpdate(), and the
/// first finding that is one.
Result<Model> pricedWith(PriceDatabase& database, const StoredPriceBook& book, const Model& model, Findings& findings);

} // namespace headroom
