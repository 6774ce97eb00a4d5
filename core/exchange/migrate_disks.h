// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet All_Assessed_Disks of an Azure Migrate assessment. For table_import.cpp.
#pragma once

#include "core/exchange/table_file.h"
#include "core/model/model.h"

#include <unordered_map>
#include <unordered_set>

namespace headroom {

class MigrateDisks
{
public:
    /// Nothing where there is no such sheet. Wrong cells are warnings: that disk is left out. Errors: those of reading.
    Status read(const TableFile& file, Findings& findings);
    /// The disks of the machine of that name, in place of its total storage; operations and throughput are those of reading and writing
    /// together. A second machine of the name gets none: false then, as the sheet does not say whose they are.
    bool addTo(Workload& workload, std::vector<WorkloadDisk>& disks);

private:
    void take(const CsvRecord& record, const std::vector<std::size_t>& places, class ImportFindings& findings);
    std::unordered_map<std::string, std::vector<WorkloadDisk>> m_disks; // by the machine's name
    std::unordered_set<std::string> m_given;
};

} // namespace headroom
