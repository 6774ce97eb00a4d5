// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the Azure Migrate template "import using CSV", in all its versions.
#pragma once

#include "core/base/decimal.h"
#include "core/base/finding.h"
#include "core/exchange/inventory_import.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class MigrateColumn : std::uint8_t {
    Unknown, // not of the template
    Unused,  // of the template, but nothing in a workload holds it and nothing about it can be checked
    ServerName,
    IpAddresses,
    Cores,
    Memory,
    OsName,
    OsVersion,
    OsArchitecture,
    ServerType,
    CpuUtilisation,
    MemoryUtilisation,
    DiskCount,
    StorageInUse,
    DiskSize,
    DiskReadOps,
    DiskWriteOps,
    DiskReadThroughput,
    DiskWriteThroughput,
    TotalReadOps,
    TotalWriteOps,
    TotalReadThroughput,
    TotalWriteThroughput,
    NetworkAdapters,
    NetworkThroughput,
    BootType,
    MacAddress
};

struct MatchedColumn
{
    MigrateColumn column = MigrateColumn::Unknown;
    int disk = 0;       // 1 for the first, of the Disk... columns
    bool inGib = false; // a memory column whose unit says GB
    std::string header; // as in the file, without stars and blanks around it
};

/// Matches a header row: without regard to case, stars, units in parentheses and order; the names of the templates since 2019.
/// Findings, with `fileName`:row:header as path: HeaderMissing for a mandatory column (server name, cores, memory, OS name),
/// HeaderDuplicate, UnitConverted (memory in GB, a note), FormatUnknown for a unit that is not the template's, ColumnUnknown and
/// ColumnUnused (notes).
/// Error: FormatUnknown when not one header is the template's.
Result<std::vector<MatchedColumn>> matchMigrateHeader(
    std::span<const std::string_view> cells, std::string_view fileName, std::size_t row, Findings& findings);

/// The fields of a workload that the columns give.
GivenFields givenByTemplate(std::span<const MatchedColumn> columns);

} // namespace headroom
