// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the Azure Migrate template, turned into a workload with its disks. For azure_migrate_csv.cpp.
#pragma once

#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/name_set.h"

#include <array>
#include <map>
#include <optional>
#include <unordered_map>

namespace headroom {

enum class RowOutcome { Accepted, Rejected, Summary, Empty };

class MigrateRowReader
{
public:
    MigrateRowReader(const Model& model, const std::vector<MatchedColumn>& columns, const ImportTarget& target,
        DecimalSign decimal, ImportFindings& findings);

    RowOutcome read(const CsvRecord& record);
    void reportFault(const CsvRecord& record);
    /// Notes that are given once for the whole file.
    void reportTallies();
    /// Whether a name of this part of the file is also one of the other.
    bool sharesNames(MigrateRowReader& later) { return m_names.meets(later.m_names); }
    /// Adds what the reader of a later part of the file has counted for the notes; its rows were counted from its own beginning.
    void addTallies(const MigrateRowReader& later, std::size_t rowsBefore);

    // Of the row that was accepted last:
    const Workload& workload() const { return m_workload; }
    std::vector<WorkloadDisk>& disks() { return m_disks; }

private:
    using Number = std::optional<Decimal>;
    struct DiskDraft
    {
        Number size, readOps, writeOps, readThroughput, writeThroughput;
    };
    struct Tally
    {
        std::size_t firstRow = 0;
        std::size_t count = 0;
        std::string column;
        void add(std::size_t row, std::string_view header)
        {
            if (count++ == 0) {
                firstRow = row;
                column = header;
            }
        }
        void add(const Tally& later, std::size_t rowsBefore)
        {
            if (count == 0) {
                firstRow = later.firstRow + rowsBefore;
                column = later.column;
            }
            count += later.count;
        }
    };
    struct System
    {
        OperatingSystem system = OperatingSystem::Other;
        Text version;
        bool known = false;
    };
    struct RecentSystem
    {
        std::string name;
        std::string version;
        const System* system = nullptr;
    };

    void start();
    void readCell(const MatchedColumn& column, std::string_view cell);
    void readCores(const MatchedColumn& column, std::string_view cell);
    void readMemory(const MatchedColumn& column, std::string_view cell);
    void readDiskCount(const MatchedColumn& column, std::string_view cell);
    void readDiskCell(const MatchedColumn& column, std::string_view cell);
    void checkUnkept(const MatchedColumn& column, std::string_view cell);
    void finishSystem();
    const System* systemOf();
    void finishDisks();
    void addDisk(std::size_t number, const DiskDraft& draft);
    void checkDiskCount();
    const std::string& headerOf(MigrateColumn column, int disk = 0) const;

    Text text(std::string_view header, const Field& field, std::string_view cell, Severity whenBad);
    Result<Decimal> parsed(std::string_view cell) const;
    Number number(const MatchedColumn& column, const Field& field, std::string_view cell);
    Number percent(const MatchedColumn& column, const Field& field, std::string_view cell);
    bool isInRange(const MatchedColumn& column, const Field& field, Decimal value, std::string_view cell);
    Number total(MigrateColumn column, int disk, const Field& field, const Number& a, const Number& b);
    void name(const MatchedColumn& column, std::string_view cell);
    bool isGoodText(std::string_view header, const Field& field, std::string_view cell, Severity whenBad);
    void choose(const MatchedColumn& column, std::string_view cell);
    void wrong(Severity severity, std::string_view column, Error what);
    void wrong(Severity severity, std::string_view column, ErrorCode code, std::string_view found, std::string expected = {});

    const Model& m_model;
    const std::vector<MatchedColumn>& m_columns;
    std::vector<std::size_t> m_mandatory; // columns
    DecimalSign m_decimal;
    ImportFindings& m_findings;
    Workload m_prototype;
    NameSet m_names;

    std::size_t m_row = 0;
    bool m_good = true;
    Workload m_workload;
    std::string_view m_system;
    std::string_view m_version;
    Number m_diskCount;
    DiskDraft m_totals;
    std::vector<DiskDraft> m_drafts; // by disk number - 1
    std::size_t m_draftsUsed = 0;
    std::vector<WorkloadDisk> m_disks;

    std::unordered_map<std::string, System> m_systems;
    std::array<RecentSystem, 16> m_recentSystems;
    std::string m_systemKey;
    std::map<std::string, Tally> m_unknownSystems;
    Tally m_is32Bit;
    Tally m_estimatedDisks;
    std::map<std::string, Tally> m_summaries; // by label
};

} // namespace headroom
