// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the Azure Migrate template, turned into a workload with its disks. For azure_migrate_csv.cpp.
#pragma once

#include "core/base/plain_number.h"
#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/migrate_fields.h"
#include "core/exchange/name_set.h"
#include "core/exchange/record_batch.h"

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

    /// The places of the columns whose cells become texts that few rows share: the reader of records expects them.
    const std::vector<std::size_t>& textColumns() const { return m_textColumns; }
    /// What the row is like before anything is read; read() fills in `row`, which may be left half filled where it isn't accepted.
    const Workload& prototype() const { return m_prototype; }
    RowOutcome read(const ExpectedRecord& record, Workload& row);
    void reportFault(const CsvRecord& record);
    /// Notes that are given once for the whole file.
    void reportTallies();
    /// Whether a name of this part of the file is also one of the other.
    bool sharesNames(MigrateRowReader& later) { return m_names.meets(later.m_names); }
    /// Adds what the reader of a later part of the file has counted for the notes; its rows were counted from its own beginning.
    void addTallies(const MigrateRowReader& later, std::size_t rowsBefore);

    /// Of the row that was accepted last.
    const std::vector<WorkloadDisk>& disks() const { return m_disks; }

private:
    using Number = std::optional<Decimal>;
    struct DiskDraft
    {
        Number size, readOps, writeOps, readThroughput, writeThroughput;
    };
    /// A column with what its cells need.
    struct CellReader
    {
        MatchedColumn column;
        const Field* field = nullptr; // that the cells go to; null where none holds them, or none alone
        NumberRange range;
        Number DiskDraft::*part = nullptr; // of a disk, or of all together
        std::size_t text = 0;              // among the texts that are expected
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

    static CellReader readerOf(const MatchedColumn& column);
    void start(Workload& row);
    void readCell(const CellReader& reader, std::string_view cell, const ExpectedRecord& record);
    void readCores(const CellReader& reader, std::string_view cell);
    void readMemory(const CellReader& reader, std::string_view cell);
    void readDiskCount(const MatchedColumn& column, std::string_view cell);
    void readDiskCell(const CellReader& reader, std::string_view cell);
    void checkUnkept(const MatchedColumn& column, std::string_view cell);
    void finishSystem();
    const System* systemOf();
    void finishDisks();
    void addDisk(std::size_t number, const DiskDraft& draft);
    void checkDiskCount();
    const std::string& headerOf(MigrateColumn column, int disk = 0) const;

    Text text(std::string_view header, const Field& field, std::string_view cell, Severity whenBad);
    Result<Decimal> parsed(std::string_view cell) const;
    /// Nearly every number; nullopt for what has to be looked at closely.
    Number plain(std::string_view cell) const { return m_decimal == DecimalSign::Point ? plainNumber(cell) : std::nullopt; }
    Number number(const CellReader& reader, std::string_view cell)
    {
        const Number plainly = plain(cell);
        return plainly && reader.range.holds(*plainly) ? plainly : numberSlowly(reader, cell);
    }
    Number numberSlowly(const CellReader& reader, std::string_view cell);
    Number percent(const CellReader& reader, std::string_view cell);
    Number percentSlowly(const CellReader& reader, std::string_view cell);
    bool isInRange(const CellReader& reader, Decimal value, std::string_view cell);
    Number total(MigrateColumn column, int disk, const Number& a, const Number& b);
    void name(const CellReader& reader, std::string_view cell, const ExpectedText& expected);
    bool isGoodText(std::string_view header, const Field& field, std::string_view cell, Severity whenBad);
    void choose(const MatchedColumn& column, std::string_view cell);
    void wrong(Severity severity, std::string_view column, Error what);
    void wrong(Severity severity, std::string_view column, ErrorCode code, std::string_view found, std::string expected = {});

    const Model& m_model;
    std::vector<CellReader> m_columns;
    std::vector<std::size_t> m_mandatory; // columns
    std::vector<std::size_t> m_textColumns;
    NumberRange m_iops{*fieldOfMigrateColumn(MigrateColumn::DiskReadOps)};
    NumberRange m_throughput{*fieldOfMigrateColumn(MigrateColumn::DiskReadThroughput)};
    DecimalSign m_decimal;
    ImportFindings& m_findings;
    Workload m_prototype;
    NameSet m_names;

    std::size_t m_row = 0;
    bool m_good = true;
    Workload* m_workload = nullptr;
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
