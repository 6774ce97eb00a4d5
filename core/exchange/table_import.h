// SPDX-License-Identifier: GPL-3.0-or-later
// Any table of machines: columns by guess, by what was remembered and by what the user says; and Azure Migrate's reports.
#pragma once

#include "core/exchange/inventory_import.h"

namespace headroom {

/// A CSV file, or the sheet of a workbook that the options name (else the one with the most columns that are known). Needed are columns
/// for the name, the cores and the memory. Findings as of MachineRows. Errors: those of reading, FormatUnknown (no column is known; the
/// headers are in found), ReferenceUnknown (no such sheet), NumberAmbiguous (the decimal sign), those of chooseColumns.
Result<ImportOutcome> importTable(const Model& model, const TableFile& file, const ImportOptions& options);

/// Whether a table of the file has the columns of an Azure Migrate assessment or of an Azure Migrate Explore workbook.
bool isMigrateReport(const TableFile& file);

/// An assessment as the portal exports it (All_Assessed_Machines, with the disks of All_Assessed_Disks), or a workbook of Azure Migrate
/// Explore (all sheets with machines: a machine that several sheets have is taken once, by its Machine ID). What the report recommends
/// (size, disks, prices) is not taken over. Findings and errors as of importTable().
Result<ImportOutcome> importMigrateReport(const Model& model, const TableFile& file, const ImportOptions& options);

} // namespace headroom
