// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_preview.h"

#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/table_profile.h"
#include "core/model/excerpt.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t rowsShown = 8;
constexpr std::size_t rowsSearched = 40; // for the header
constexpr std::size_t cellShown = 80;    // bytes

/// The workload's field that a column of Azure Migrate's template gives.
std::string fieldOf(const MatchedColumn& column)
{
    switch (column.column) {
    case MigrateColumn::ServerName: return "name";
    case MigrateColumn::IpAddresses: return "ipAddresses";
    case MigrateColumn::Cores: return "cores";
    case MigrateColumn::Memory: return "memoryGib";
    case MigrateColumn::OsName: return "operatingSystem";
    case MigrateColumn::OsVersion: return "osVersion";
    case MigrateColumn::ServerType: return "machine";
    case MigrateColumn::CpuUtilisation: return "cpuUtilisation";
    case MigrateColumn::MemoryUtilisation: return "memoryUtilisation";
    case MigrateColumn::StorageInUse: return "storageGib";
    case MigrateColumn::DiskSize: return "disk " + std::to_string(column.disk);
    default: return {};
    }
}

/// The table that was read, or that would be.
std::size_t placeOf(const TableFile& file, const ImportRequest& request, const SourceReading& reading)
{
    const std::string first = reading.table.substr(0, reading.table.find(", "));
    for (const std::string& name : {first, request.options.table.sheet})
        if (const auto found = name.empty() ? std::nullopt : file.find(name))
            return *found;
    for (std::size_t table = 0; table < file.tables().size(); ++table)
        if (!file.isHidden(table))
            return table;
    return 0;
}

bool isHeader(const CsvRecord& record, const std::vector<std::string>& header)
{
    return !header.empty() && record.cells.size() >= header.size()
        && std::equal(header.begin(), header.end(), record.cells.begin(),
            [](std::string_view a, std::string_view b) { return trimmed(a) == trimmed(b); });
}

/// The row of the header: the one that was read, else the one that looks most like one.
std::size_t headerRow(const TableFile& file, std::size_t table, const ImportRequest& request, const SourceReading& reading)
{
    auto reader = file.read(table);
    CsvRecord record;
    std::size_t first = 0;
    for (std::size_t i = 0; reader && i < rowsSearched && reader->next(record).valueOr(false); ++i) {
        if (first == 0)
            first = record.row;
        if (!record.fault && isHeader(record, reading.header))
            return record.row;
    }
    if (request.kind == ImportKind::Inventory)
        if (const auto header = findHeader(file, table, commonNames(), request.options.columns); header && *header)
            return (*header)->row;
    return first;
}

/// As a choice of the user would say it: "tags (cluster)" as "tag:cluster".
std::string asChoice(const std::string& field)
{
    constexpr std::string_view tags = "tags (";
    return field.starts_with(tags) ? "tag:" + field.substr(tags.size(), field.size() - tags.size() - 1) : field;
}

/// What no choice can say: the disk of a number, and columns that only say which rows count.
bool isFixed(const std::string& field) { return field.starts_with("disk ") || field.starts_with('('); }

/// What the columns are taken for: as the reader says, else as the template or the user says.
void understand(ReadTable& table, const ImportRequest& request, const SourceReading& reading)
{
    std::vector<std::string_view> headers;
    for (const ReadColumn& column : table.columns)
        headers.emplace_back(column.header);
    Findings ignored;
    const auto ofTemplate = reading.columns.empty() && reading.kind == "azure-migrate"
        ? matchMigrateHeader(headers, {}, 1, ignored)
        : Result<std::vector<MatchedColumn>>(Error{});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        ReadColumn& column = table.columns[i];
        column.choosable = hasChoosableColumns(request.kind) && !ofTemplate && !column.header.empty();
        if (ofTemplate)
            column.field = fieldOf((*ofTemplate)[i]);
        for (const ColumnChoice& choice : request.options.columns)
            if (reading.columns.empty() && !choice.header.empty() && choice.header == column.header) {
                column.field = choice.field;
                column.unit = choice.unit;
                column.why = "given";
            }
        const auto read = std::find_if(
            reading.columns.begin(), reading.columns.end(), [&](const ColumnReading& r) { return r.header == column.header; });
        if (read == reading.columns.end())
            continue;
        column.field = asChoice(read->field);
        column.unit = read->unit;
        column.why = read->why;
        column.choosable = column.choosable && !isFixed(column.field);
    }
}

} // namespace

ReadTable previewTable(const std::string& path, const ImportRequest& request, const SourceReading& reading)
{
    ReadTable table;
    const auto file = TableFile::open(path, request.options.fileName, request.options.table);
    if (!file || file->tables().empty())
        return table;
    const std::size_t place = placeOf(*file, request, reading);
    table.tables = file->tables();
    table.name = file->tables()[place];
    const std::size_t header = headerRow(*file, place, request, reading);
    auto reader = file->read(place);
    CsvRecord record;
    while (reader && table.rows.size() < rowsShown && reader->next(record).valueOr(false)) {
        if (record.row < header || record.fault)
            continue;
        if (record.row == header) {
            for (const std::string_view cell : record.cells)
                table.columns.push_back({std::string(trimmed(cell)), {}, {}, {}, true, {}});
            continue;
        }
        table.rows.push_back(record.row);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.columns[i].cells.push_back(
                i < record.cells.size() ? excerpt(trimmed(record.cells[i]), cellShown) : std::string());
    }
    understand(table, request, reading);
    return table;
}

} // namespace headroom
