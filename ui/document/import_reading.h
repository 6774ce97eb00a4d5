// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of any kind would bring into the project: read and understood, with its first rows, before anything is changed.
#pragma once

#include "core/exchange/schema_table.h"
#include "ui/document/change_preview.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct FactsText;

enum class ImportKind : std::uint8_t { Inventory, Bill, CompanyFacts, OperatingLines, Debt, Estimate, Reservations };

/// What to read, and how; what is blank is found out.
struct ImportRequest
{
    ImportKind kind = ImportKind::Inventory;
    std::vector<std::string> sources; // files or folders; only a bill has several
    std::string connection;           // of a bill in a PostgreSQL database, with its table
    std::string table;
    InventoryKind inventory = InventoryKind::Detect;
    ImportOptions options;      // of inventories; of others the name, how tables are read, columns, progress and cancel
    std::string bill = "FOCUS"; // which of several bills
    std::shared_ptr<const FactsText> facts;                  // of a company, where they are fetched and no file
    std::optional<DayOrder> days;                            // of lines and debt, as of TableImportOptions
    std::optional<std::int64_t> scale;                       // likewise
    std::optional<ShareForm> shares;                         // likewise
    std::optional<CostSign> costs;                           // of lines, likewise
    Opt<Date> asOf;                                          // of company facts: the balance sheet's day
    Machines estimated = Machines::LeaveOut;                 // of an estimate: whether machines are taken
    PurchaseOption term = PurchaseOption::Reservation3Years; // of reservation recommendations
    std::string scope = "Shared";                            // likewise
};

/// A column of the table that was read, and what it is taken for.
struct ReadColumn
{
    std::string header;
    std::string field; // of what is imported, "tag:KEY" for a tag; blank where it is left out
    std::string unit;
    std::string why; // "guessed", "remembered", "given"
    bool choosable = true;
    std::vector<std::string> cells; // of the first rows
};

/// The first rows of the table, as they stand in the file.
struct ReadTable
{
    std::vector<std::string> tables; // to choose from: sheets
    std::string name;                // of the one that was read
    std::vector<std::size_t> rows;   // their numbers in the file
    std::vector<ReadColumn> columns;
};

/// The month of a bill in its own currency, as people read it.
struct ReadMonth
{
    QString month;
    QString billed;
    QString effective;
};

/// Where something stood in the way `failure` says what; the table and what was found out about it are there as far as possible.
struct ImportReading
{
    std::optional<Error> failure;
    Change change; // one of kind Import, empty when nothing is to be done
    Findings findings;
    SourceReading source;
    ReadTable table;
    ChangePreview preview;
    std::size_t unchanged = 0;
    std::size_t gone = 0; // of the project, not in the file; removed where the request says so
    std::size_t rowsRead = 0;
    std::size_t rowsAccepted = 0;
    std::size_t rowsRejected = 0;
    std::size_t rowsLeftOut = 0;
    std::size_t disksAccepted = 0;
    std::vector<ReadMonth> months;
    QString about; // of company facts and estimates: whose they are
};

/// Never throws what a file can cause. Any thread; the model is not changed.
ImportReading readImport(const Model& model, const ImportRequest& request);

/// What a file or folder holds, by its name and first bytes: company facts of the SEC by their name, a bill by its columns, an export of
/// Azure by its folders; what could be a table of servers is an inventory. Blank for what is nothing of it.
std::optional<ImportKind> kindOfImport(const std::string& path);

/// Whether the columns of what is imported can be chosen by the user.
bool hasChoosableColumns(ImportKind kind);
/// The fields that a column can be chosen to give, for a kind whose columns can be.
std::vector<const Field*> fieldsOfImport(ImportKind kind);

/// Keeps what the user said of the columns and of the decimal sign for the next table with the same headers, as the command line does.
/// Error: FileUnwritable.
Status rememberChoices(const ImportRequest& request, const ImportReading& reading);

} // namespace headroom
