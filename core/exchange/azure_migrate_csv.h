// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Migrate's CSV template of servers, read into workloads and disks.
#pragma once

#include "core/exchange/inventory_import.h"

#include <optional>

namespace headroom {

/// The servers of `bytes` as one Change of kind Import. Units: memory is taken as MiB (16384 is 16 GiB, exactly; 1000 is
/// 0.9765625), disks as GiB, utilisation as percent with or without the sign; a disk's operations and throughput are those of
/// reading and writing together. Totals over all disks count when no disk has figures of its own, for the first disk. Network
/// throughput is not egress and is not kept. Every workload is in production, to be rehosted. Numbers are plain decimals: "1,234"
/// is refused as ambiguous, with both readings.
///
/// A cell that is wrong rejects its row, and every wrong cell is a finding with the path FILE:ROW:COLUMN and the details row,
/// column, found, expected: the codes of CsvFault, RowColumnsMismatch, ValueRequired, NumberMalformed, NumberAmbiguous,
/// NumberTooLong, NumberOutOfRange, NotWhole, ChoiceUnknown, TextTooLong, TextNotUtf8, RowDuplicate (a name that the file
/// has already). Wrong cells of columns that are not kept are warnings. Notes are given once with their count: SystemIs32Bit,
/// ChoiceUnknown (systems taken as "other"), DisksEstimated, those of the header (matchMigrateHeader).
/// Errors: those of CsvReader::open, HeaderMissing (not a row), FormatUnknown, ReferenceUnknown (the options' site or wave),
/// TooManyRows, Cancelled.
Result<ImportOutcome> importAzureMigrateCsv(const Model& model, std::string_view bytes, const ImportOptions& options);

/// The same in less memory: the memory of what was read is given back (ReadOnceText, with its domain). Blank
/// where they would have to be read again from their beginning, as two threads can't read them: load them anew then for the function
/// above.
Result<std::optional<ImportOutcome>> importAzureMigrateCsvOnce(
    const Model& model, std::string_view bytes, const ImportOptions& options);

} // namespace headroom
