// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inventory_import.h"

#include "core/base/letters.h"
#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/azure_migrate_csv.h"
#include "core/exchange/reconcile.h"
#include "core/exchange/rvtools_import.h"
#include "core/exchange/table_import.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace headroom {

namespace {

/// Whether the first row of a CSV file is the header of Azure Migrate's template: stars, or the server's name with two more of the four
/// columns that it needs.
bool isMigrateTemplate(const TableFile& file)
{
    Result<TableReader> reader = file.read(0);
    CsvRecord record;
    const Result<bool> read = reader ? reader->next(record) : Result<bool>(false);
    if (!read || !*read || record.fault)
        return false;
    Findings ignored;
    const auto columns = matchMigrateHeader(record.cells, {}, record.row, ignored);
    if (!columns)
        return false;
    const auto has = [&](MigrateColumn column) {
        return std::any_of(columns->begin(), columns->end(), [&](const MatchedColumn& c) { return c.column == column; });
    };
    const bool stars = std::any_of(
        record.cells.begin(), record.cells.end(), [](std::string_view cell) { return trimmed(cell).starts_with('*'); });
    const int needed = has(MigrateColumn::Cores) + has(MigrateColumn::Memory) + has(MigrateColumn::OsName);
    return has(MigrateColumn::ServerName) && (stars || needed >= 2);
}

bool holdsNumbers(MigrateColumn column)
{
    switch (column) {
    case MigrateColumn::Unknown:
    case MigrateColumn::Unused:
    case MigrateColumn::ServerName:
    case MigrateColumn::IpAddresses:
    case MigrateColumn::OsName:
    case MigrateColumn::OsVersion:
    case MigrateColumn::OsArchitecture:
    case MigrateColumn::ServerType:
    case MigrateColumn::BootType:
    case MigrateColumn::MacAddress: return false;
    default: return true;
    }
}

/// The template has a decimal point. Saved anew by a spreadsheet of another language it has semicolons and decimal commas: then as its
/// first rows say.
DecimalSign decimalOfTemplate(const TableFile& file)
{
    constexpr std::size_t rowsLookedAt = 10'000;
    Result<TableReader> reader = file.read(0);
    CsvRecord record;
    if (file.csv()->delimiter == ',' || !reader || !reader->next(record).valueOr(false) || record.fault)
        return DecimalSign::Point;
    Findings ignored;
    const auto columns = matchMigrateHeader(record.cells, {}, record.row, ignored);
    DecimalSignGuess guess;
    for (std::size_t row = 0; columns && row < rowsLookedAt && reader->next(record).valueOr(false); ++row)
        for (std::size_t i = 0; i < columns->size() && i < record.cells.size(); ++i)
            if (holdsNumbers((*columns)[i].column))
                guess.look(trimmed(record.cells[i]), record.row, {});
    return guess.sign().valueOr(DecimalSign::Point);
}

/// Uses up the file's text; where two threads can't read it, once more by one.
Result<ImportOutcome> readTemplate(
    const Model& model, const TableFile& file, const std::string& path, const ImportOptions& options)
{
    auto once = importAzureMigrateCsvOnce(model, file.csv()->view(), options);
    if (!once)
        return once.error();
    if (*once)
        return **std::move(once);
    const Result<TableFile> again = TableFile::open(path, options.fileName, options.table);
    if (!again)
        return again.error();
    if (!again->csv())
        return Error{ErrorCode::FileChangedOnDisk, options.fileName, {}};
    return importAzureMigrateCsv(model, again->csv()->view(), options);
}

Result<ImportOutcome> importTemplate(
    const Model& model, const TableFile& file, const std::string& path, const ImportOptions& options)
{
    ImportOptions settled = options;
    if (!settled.table.decimal)
        settled.table.decimal = decimalOfTemplate(file);
    auto outcome = readTemplate(model, file, path, settled);
    if (outcome) {
        outcome->reading.kind = "azure-migrate";
        outcome->reading.decimal = decimalSignName(*settled.table.decimal);
    }
    return outcome;
}

Result<ImportOutcome> importMigrate(
    const Model& model, const TableFile& file, const std::string& path, const ImportOptions& options)
{
    if (!file.csv() || (!isMigrateTemplate(file) && isMigrateReport(file)))
        return importMigrateReport(model, file, options);
    // Its reader counts the rows of the text that it is given.
    return file.csv()->rowsAdded > 0 ? importTable(model, file, options) : importTemplate(model, file, path, options);
}

/// Of a CSV file nothing but what was found out about its text can be asked for afterwards: the text itself may be gone.
Result<ImportOutcome> read(
    const Model& model, const TableFile& file, const std::string& path, InventoryKind kind, const ImportOptions& options)
{
    switch (kind) {
    case InventoryKind::AzureMigrate: return importMigrate(model, file, path, options);
    case InventoryKind::RvTools: return importRvTools(model, file, options);
    case InventoryKind::Table: return importTable(model, file, options);
    case InventoryKind::Detect: break;
    }
    if (file.csv() && isMigrateTemplate(file))
        return importMigrate(model, file, path, options);
    if (isRvTools(file) || !rvToolsTabAlone(file, options).empty())
        return importRvTools(model, file, options);
    if (file.isFolder())
        return Error{ErrorCode::FormatUnknown, options.fileName, {{"found", "a folder without vInfo"}, {"expected", "RVTools"}}};
    if (isMigrateReport(file))
        return importMigrateReport(model, file, options);
    return importTable(model, file, options);
}

} // namespace

std::optional<RvToolsExport> rvToolsExportOf(const std::string& path)
{
    namespace fs = std::filesystem;
    constexpr std::string_view machines = "tabvinfo.csv";
    const auto inSmall = [](const fs::path& file) { return lowerCase(file.filename().string()); };
    std::error_code failed;
    const fs::path given(path);
    const bool isFolder = fs::is_directory(given, failed);
    const std::string file = inSmall(given);
    const std::size_t tab = file.rfind("tabv");
    if (!isFolder && (!file.starts_with("rvtools") || !file.ends_with(".csv") || tab == std::string::npos))
        return std::nullopt;
    const fs::path folder = isFolder ? given : given.has_parent_path() ? given.parent_path() : fs::path(".");
    std::vector<std::string> names;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string other = inSmall(entry->path());
        if (other.starts_with("rvtools") && other.ends_with(machines) && (isFolder || other.size() - machines.size() == tab))
            names.push_back(other.substr(0, other.size() - machines.size()));
    }
    if (!isFolder)
        std::erase_if(names, [&](const std::string& name) { return name != file.substr(0, tab); });
    // A copy of vInfo ("tabvInfo (1).csv") is meant itself.
    if (names.empty() || (!isFolder && file.substr(tab).starts_with("tabvinfo") && !file.ends_with(machines)))
        return std::nullopt;
    return RvToolsExport{folder.string(), names.size() == 1 ? names.front() : std::string()};
}

void RowsNotTaken::append(const RowsNotTaken& later)
{
    names.insert(names.end(), later.names.begin(), later.names.end());
    identities.insert(identities.end(), later.identities.begin(), later.identities.end());
    unnamed += later.unnamed;
}

Result<ImportOutcome> importInventory(
    const Model& model, const std::string& given, InventoryKind kind, const ImportOptions& options)
{
    ImportOptions named = options;
    if (named.fileName.empty())
        named.fileName = given.substr(given.rfind('/') + 1);
    named.table.cancel = options.cancel;
    const bool mayBeRvTools = kind == InventoryKind::Detect || kind == InventoryKind::RvTools;
    const std::optional<RvToolsExport> exported = mayBeRvTools ? rvToolsExportOf(given) : std::nullopt;
    const std::string path = exported ? exported->folder : given;
    named.table.exportName = exported ? exported->name : std::string();
    const bool isOneForAll = exported && path != given;
    const Result<TableFile> file = TableFile::open(path, isOneForAll ? std::string() : named.fileName, named.table);
    if (!file)
        return file.error();
    auto outcome = read(model, *file, path, kind, named);
    if (!outcome)
        return outcome.error();
    outcome->reading.format = file->isWorkbook() ? "XLSX" : "CSV";
    if (const CsvText* text = file->csv()) {
        outcome->reading.encoding = encodingName(text->encoding);
        outcome->reading.delimiter = delimiterName(text->delimiter);
    }
    reconcile(model, named, *outcome);
    return outcome;
}

} // namespace headroom
