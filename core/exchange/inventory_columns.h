// SPDX-License-Identifier: GPL-3.0-or-later
// What the headers of inventories mean: synonyms, units, and which column gives which field of a workload.
#pragma once

#include "core/exchange/inventory_import.h"

#include <span>

namespace headroom {

enum class ColumnUse : std::uint8_t {
    None,            // left out
    Field,           // a field of the workload
    SystemName,      // the operating system by its name, and its version
    SystemElsewhere, // the same, where the column before is blank
    Disk,            // the size of the disk of a number
    Tag,             // goes into the tags as "cluster=Prod"
    IsTemplate,      // "true" for rows that are no machine
    IsPlaceholder,
    HasDatabase // "yes" where a machine runs SQL Server, whose edition it doesn't say
};

enum class ColumnUnit : std::uint8_t { None, Bytes, KiB, MiB, GiB, TiB, Percent, Share };
std::string_view unitName(ColumnUnit unit); // "MiB", "percent", "" for none
/// By name: "MB" and "MiB" are one, "%" is percent.
std::optional<ColumnUnit> unitByName(std::string_view name);

/// A size with its unit behind it ("16 GB", "1.5TiB") in two; the whole cell and no unit of any other text.
struct SizeCell
{
    std::string_view number;
    ColumnUnit unit = ColumnUnit::None;
};
SizeCell sizeCell(std::string_view cell);

enum class ColumnOrigin : std::uint8_t { Guessed, Remembered, Given };

struct TableColumn
{
    std::size_t place = 0; // from 0
    std::string header;
    ColumnUse use = ColumnUse::None;
    const Field* field = nullptr; // of Field, and of SystemName its operatingSystem
    std::string tag;              // of Tag: "cluster"
    int disk = 0;                 // of Disk: 1 for the first
    ColumnUnit unit = ColumnUnit::None;
    ColumnOrigin origin = ColumnOrigin::Guessed;
    std::size_t rank = 0; // of its name among those of the field: the lowest is taken
};

/// A name that a column may have: small letters, digits and what is not ASCII, nothing between them, without its unit.
struct ColumnName
{
    std::string_view name;
    std::string_view target;            // a field; "@cluster" a tag; "#system", "#systemElsewhere", "#template", "#placeholder"
    ColumnUnit unit = ColumnUnit::None; // where the header doesn't say one
};
std::span<const ColumnName> commonNames();              // of any table
std::span<const ColumnName> rvtoolsNames();             // of RVTools' tab vInfo, all versions
std::span<const std::string_view> rvtoolsUnusedNames(); // bare, of what vInfo has besides; others are custom attributes
std::span<const ColumnName> migrateReportNames();       // of Azure Migrate's assessments and of its Explore workbooks

/// The columns of a header row by name; where several would give one field, the best name is taken and the others are left out.
std::vector<TableColumn> matchColumns(std::span<const std::string_view> header, std::span<const ColumnName> names);

/// Puts the choices in place of what was guessed. Errors: PathUnknownField (there is no such field, or it is the import's own; no key of
/// a tag),
/// HeaderMissing (no column has that header), UnitUnknown (the field has no such unit).
Status chooseColumns(std::vector<TableColumn>& columns, std::span<const ColumnChoice> choices, ColumnOrigin origin);

/// The fields that a choice may name: all of a workload but those that are the import's own.
std::vector<const Field*> choosableFields();

/// How many of a row's cells are names of columns: the header row is the one with the most.
std::size_t namesIn(std::span<const std::string_view> cells, std::span<const ColumnName> names);

/// "Memory (MB)" as "memory": small letters and digits only, without the unit.
struct HeaderName
{
    std::string whole; // with the unit: "memorymb"
    std::string bare;
    ColumnUnit unit = ColumnUnit::None;
};
HeaderName headerName(std::string_view header);

} // namespace headroom
