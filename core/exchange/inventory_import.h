// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of an inventory takes and gives.
#pragma once

#include "core/base/finding.h"
#include "core/exchange/table_file.h"
#include "core/model/change.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

enum class NewSite { WhenNone, Always };
/// What becomes of machines of a kind, or of rows that the inventory no longer has.
enum class Machines { Take, LeaveOut };
enum class Gone { Keep, Remove };
/// Where the disks of an RVTools export are read: its tab vDisk (what is allocated), or vPartition (what the guest sees of it).
enum class DiskTab { Disks, Partitions };

/// The user's word on a column: the workload field that it gives, or "tag:KEY" for a tag of that key; and its unit ("MB",
/// "percent"), where the header doesn't say it.
struct ColumnChoice
{
    std::string field;
    std::string header; // blank: no column gives the field
    std::string unit;   // blank: as found
    bool operator==(const ColumnChoice&) const = default;
};

struct ImportOptions
{
    /// Of new machines of which the file doesn't say it, and where those of the same name are looked for; blank: the model's first, or a
    /// new site "Imported"; everywhere.
    Ref<Site> site;
    NewSite newSite = NewSite::WhenNone;
    Ref<Wave> wave;       // blank: a new wave "Imported" that starts in the model's first month
    std::string fileName; // for the paths of findings
    TableOptions table;
    std::vector<ColumnChoice> columns; // of a table whose columns are guessed
    std::string columnMemory;          // a file of such choices by header (column_memory.h); blank: none
    Machines templates = Machines::LeaveOut;
    Machines poweredOff = Machines::Take;
    DiskTab disks = DiskTab::Disks;
    Gone gone = Gone::Keep;
    const std::atomic<bool>* cancel = nullptr;
    std::function<void(std::size_t done, std::size_t total)> progress; // bytes; called from the reading thread
};

/// How a column was understood. A field is one of a workload, "disk 2" or a tag ("cluster"); blank where the column is left out.
struct ColumnReading
{
    std::string header;
    std::string field;
    std::string unit;   // as the numbers were taken: "MiB", "percent"; blank where there is none
    std::string sample; // of its first filled cell
    std::string why;    // "guessed", "remembered", "given"
};

/// How the source was understood.
struct SourceReading
{
    std::string kind;      // "rvtools", "azure-migrate", "table"
    std::string format;    // "CSV", "XLSX"
    std::string table;     // the sheets or files that were read
    std::string encoding;  // of CSV: "UTF-8", ...
    std::string delimiter; // of CSV: "comma", ...
    std::string decimal;   // "point", "comma"
    std::vector<ColumnReading> columns;
    std::vector<std::string> header;          // of a table whose columns were guessed
    std::vector<ColumnChoice> choices;        // the user's, remembered and given ones, that count
    std::optional<DecimalSign> decimalChoice; // the user's, given or remembered
};

/// What happens to a row of the project.
struct RowPreview
{
    enum class Fate : std::uint8_t { Changed, Gone };
    struct Difference
    {
        std::string field; // "disks" for the list of them
        std::string before;
        std::string after;
    };
    Fate fate = Fate::Changed;
    Id id = noId;
    std::string name; // as it is in the project
    std::vector<Difference> differences;
};

/// What the import does to the rows that are there; `rows` has the first 10,000 that change or are gone, in the project's order.
struct ImportPreview
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t gone = 0; // removed with Gone::Remove only
    std::vector<RowPreview> rows;
};

/// Which workload fields (a bit each, by their place in the schema) the source gave: only these may change rows that are there.
struct GivenFields
{
    std::uint64_t all = 0;
    std::vector<std::uint64_t> ofRows; // of each new row; empty where `all` counts for every row
    bool disks = false;                // it lists disks
    /// As the file has them, of new rows that got a number, for another row of the file has the name.
    std::unordered_map<Id, Text> names;
};

/// Rows of the file that are not taken, for errors or as the options say: their machines are not gone.
struct RowsNotTaken
{
    std::vector<Text> names;
    std::vector<Text> identities;
    std::size_t unnamed = 0; // of which neither could be read

    void add(const Workload& row)
    {
        if (!row.name.empty())
            names.push_back(row.name);
        if (!row.externalId.empty())
            identities.push_back(row.externalId);
        unnamed += row.name.empty() && row.externalId.empty();
    }
    void append(const RowsNotTaken& later);
};

/// `change` holds the rows without errors, and the site and wave made for them; it is empty when there is none. Whether to apply
/// it while `findings` has errors is the caller's decision. Readers of a format give all rows as new ones; reconciled() sees to those
/// that are there already.
struct ImportOutcome
{
    Change change;
    Findings findings;        // in the order of the file, at most 10,000 and a last one (FindingsCut) that counts the others
    std::size_t rowsRead = 0; // without the header and empty rows
    std::size_t rowsAccepted = 0;
    std::size_t rowsRejected = 0;
    std::size_t rowsLeftOut = 0; // as the options say: templates, machines that are off, placeholders; and rows of sums
    std::size_t disksAccepted = 0;
    SourceReading reading;
    RowsNotTaken notTaken;
    GivenFields given;
    ImportPreview preview;
};

enum class InventoryKind { Detect, AzureMigrate, RvTools, Table };

/// RVTools' CSV files of one export, "RVTools_2025_tabvInfo.csv" and so on.
struct RvToolsExport
{
    std::string folder;
    std::string name; // "RVTools_2025_"; blank where the folder has several
};

/// That of a folder, or the one that a file belongs to. Nullopt where there is no vInfo (of the file's export).
std::optional<RvToolsExport> rvToolsExportOf(const std::string& path);

/// Reads the file (of RVTools also a folder of its CSV files, or one of them for all of its export) and what is in it, finds rows that are
/// there already by Workload::externalId, else by name, and gives one Change that updates them and adds the others. Errors:
/// FileMissing, FileUnreadable, FileNotRegular, FileTooLarge (above 1 GiB), FileEmpty, FormatUnknown, those of TableFile::open
/// and of the format's reader.
Result<ImportOutcome> importInventory(
    const Model& model, const std::string& path, InventoryKind kind, const ImportOptions& options);

} // namespace headroom
