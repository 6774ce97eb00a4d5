// SPDX-License-Identifier: GPL-3.0-or-later
// What the other tabs of an RVTools export add to the machines of vInfo. For rvtools_import.cpp.
#pragma once

#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/table_file.h"

#include <unordered_map>

namespace headroom {

struct RvToolsMachine
{
    Opt<Decimal> cpuUtilisation;
    Opt<Decimal> memoryUtilisation;
    std::vector<WorkloadDisk> disks;
    bool asked = false; // for, so vInfo has it
};

class RvToolsTabs
{
public:
    /// Reads vCPU, vMemory and the disks, as far as they are there. Wrong cells are warnings: what they say is then not known. Errors:
    /// those of reading.
    Status read(const TableFile& file, const ImportOptions& options, Findings& findings);
    /// Null when no tab has the machine. By its VM UUID, else by its name.
    RvToolsMachine* find(std::string_view uuid, std::string_view name);
    /// How many disks belong to machines that nobody asked for.
    std::size_t disksOfNobody() const;
    bool hasDisks() const { return m_hasDisks; }
    /// The tabs that were read, with commas between them.
    const std::string& names() const { return m_names; }

private:
    struct Tab;
    Status readTab(const TableFile& file, std::string_view tab, Findings& findings,
        void (RvToolsTabs::*take)(Tab&, const CsvRecord&), std::span<const std::string_view> columns);
    void takeCpu(Tab& tab, const CsvRecord& record);
    void takeMemory(Tab& tab, const CsvRecord& record);
    void takeDisk(Tab& tab, const CsvRecord& record);
    RvToolsMachine& machineOf(const Tab& tab, const CsvRecord& record);

    std::unordered_map<std::string, RvToolsMachine> m_machines; // by UUID, or by "/name"
    bool m_hasDisks = false;
    std::string m_names;
};

/// What the hosts of the tab vHost say of the site: how many vCPU share a core, how many machines a host carries (two decimals, half
/// away from zero). Nothing changes where the tab is missing or doesn't say. Errors: those of reading.
Status readHosts(const TableFile& file, Site& site);

/// A whole number with or without separators of thousands of any kind ("4,096", "4.096", "4 096"), as RVTools' amounts are; a
/// worksheet's own numbers have a point.
Result<Decimal> wholeAmount(const CsvRecord& record, std::size_t place);

} // namespace headroom
