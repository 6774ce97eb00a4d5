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

/// A number as it stands in a cell; a worksheet's own has a point, whatever the texts beside it have.
struct NumberCell
{
    std::string text;
    bool hasPoint = false;
};

struct TableProfile
{
    std::vector<std::string> samples;             // of each column its first filled cell
    std::vector<std::vector<NumberCell>> numbers; // of each column of numbers its first cells
    std::vector<std::string> sizes;               // of a column guessed to name Azure's sizes by the header "Size"
    DecimalSignGuess sign;
};

/// Looks at the first 10,000 rows.
Result<TableProfile> profile(
    const TableFile& file, std::size_t table, const TableHeader& header, std::span<const TableColumn> columns);

/// The decimal sign of a table's texts: as the options say, else as found, else what stands for one that can be read in two ways.
/// Numbers of a worksheet have no part in it. Error: NumberAmbiguous, with the place in the table.
Result<DecimalSign> decimalSign(const TableFile& file, std::size_t table, const TableProfile& profile,
    const TableOptions& options, std::optional<DecimalSign> ambiguous);

/// Settles units that no header says; one that is a field's own name has the field's. Memory: what gives the middle machine half a GiB
/// (where it is MiB: a quarter) to 128 GiB for a core; without such an answer MiB where every value is at least 128 and one at least
/// 1024, else GiB, which is told. Storage: MiB where every value is at least 10240 and a multiple of 256 (machines have whole GiB), else
/// GiB. Use: a share where no value is above 1, else percent; cells with % say it themselves. MiB of storage and shares that may
/// be percents of idle machines (whole ones, and less than three) are told (UnitUnknown, a warning).
void settleUnits(std::vector<TableColumn>& columns, const TableProfile& profile, DecimalSign sign, const std::string& fileName,
    std::size_t headerRow, Findings& findings);

/// A column "Size" that names none of Azure's sizes ("Small") is a tag.
void settleSizes(std::vector<TableColumn>& columns, const TableProfile& profile, const Model& model);

/// A column is taken once; what is left out for another of the same header is told (HeaderDuplicate, a warning).
void noteDoubledColumns(
    std::span<const TableColumn> columns, const std::string& fileName, std::size_t headerRow, Findings& findings);

/// What the columns mean, for people.
std::vector<ColumnReading> readingOf(std::span<const TableColumn> columns, const TableProfile& profile);

} // namespace headroom
