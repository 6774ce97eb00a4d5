// SPDX-License-Identifier: GPL-3.0-or-later
// An export of RVTools: a workbook, or a folder of CSV files, one a tab.
#pragma once

#include "core/exchange/inventory_import.h"

namespace headroom {

/// Whether the tables are an export's: there is a tab vInfo, or a single table with its columns.
bool isRvTools(const TableFile& file);

/// The tab of a CSV file that is another one of an export than vInfo, by its name or its columns, and has no machines by itself ("vDisk");
/// empty for any other file, and where the options say what the columns are.
std::string_view rvToolsTabAlone(const TableFile& file, const ImportOptions& options);

/// The machines of vInfo, known by their VM UUID. Columns are found by header, in the names of all versions (MB and MiB are MiB);
/// custom columns don't matter. Where the tab is there: CPU use is "Overall" over "Max" of vCPU and memory use "Consumed" (else
/// "Active") over "Size MiB" of vMemory, both of the moment of the export; disks are those of vDisk, or of vPartition where the options
/// say so or vDisk is missing; without either the total of vInfo is the storage. Placeholders of Site Recovery Manager are never
/// machines; templates and machines that are off are, as the options say. Cluster, datacenter and folder become tags. A site made by
/// the import takes its vCPU a core and machines a host from vHost. Findings as of MachineRows; and RowIgnored with a count for what
/// the options leave out. Errors: those of reading, HeaderMissing, FormatUnknown (no vInfo).
Result<ImportOutcome> importRvTools(const Model& model, const TableFile& file, const ImportOptions& options);

} // namespace headroom
