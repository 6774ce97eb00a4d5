// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at a table: where its header stands, what its columns hold, how its numbers are written.
#pragma once

#include "core/exchange/import_findings.h"
#include "core/exchange/inventory_columns.h"

namespace headroom {

struct TableHeader
{
    std::size_t row = 0;
    std::vector<std::string> cells;
    std::size_t known = 0; // how many are names of columns
    std::vector<std::string_view> views() const { return {cells.begin(), cells.end()}; }
};

/// The row among the first 20 with the most names of columns (titles stand above it), or with the headers of the choices; nullopt when
/// the table is empty. Errors: those of reading.
Result<std::optional<TableHeader>> findHeader(
    const TableFile& file, std::size_t table, std::span<const ColumnName> names, std::span<const ColumnChoice> choices = {});

/// A reader that stands behind the header.
Result<TableReader> readBelow(const TableFile& file, std::size_t table, const TableHeader& header);

struct TableProfile
{
    std::vector<std::string> samples;              // of each column its first filled cell
    std::vector<std::vector<std::string>> numbers; // of each column of numbers its first cells
    DecimalSignGuess sign;
};

/// Looks at the first 10,000 rows.
Result<TableProfile> profile(
    const TableFile& file, std::size_t table, const TableHeader& header, std::span<const TableColumn> columns);

/// The decimal sign: as the options say, else as found. In a workbook, whose numbers have none of their own, "1.125" is a number with a
/// point. Error: NumberAmbiguous, with the place in the table.
Result<DecimalSign> decimalSign(
    const TableFile& file, std::size_t table, const TableProfile& profile, const TableOptions& options);

/// Settles units that no header says. Memory: MiB where every value is at least 128 and one at least 1024, else GiB. Storage: MiB where
/// every value is at least 10240 and a multiple of 256 (machines have whole GiB), else GiB. Use: a share where no value is above 1, else
/// percent.
void settleUnits(std::vector<TableColumn>& columns, const TableProfile& profile, DecimalSign sign);

/// What the columns mean, for people.
std::vector<ColumnReading> readingOf(std::span<const TableColumn> columns, const TableProfile& profile);

} // namespace headroom
