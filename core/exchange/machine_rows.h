// SPDX-License-Identifier: GPL-3.0-or-later
// A row of an inventory whose columns are known, turned into a workload with its disks; and the workloads of all its rows.
#pragma once

#include "core/exchange/block_builder.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/inventory_columns.h"
#include "core/exchange/machine_sizes.h"
#include "core/exchange/name_set.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

/// Summary: it adds up the rows above it (summaryLabel), is left out and told.
enum class MachineOutcome { Accepted, Rejected, LeftOut, Summary, Empty };

/// Rows that other rows name (sites, waves): those of the model, and new ones with ids above the model's and `made`'s.
template<class E> class NamedRows
{
public:
    NamedRows(const Model& model, const Change& made, E prototype)
        : m_prototype(std::move(prototype)), m_next(model.lastId(entityOf<E>))
    {
        for (const E& row : model.table<E>())
            m_ids.emplace(row.name, row.id);
        for (const Step& step : made.steps)
            if (const auto* row = std::get_if<RowStep>(&step); row && row->entity == entityOf<E>) {
                m_ids.emplace(row->after->name, row->id);
                m_next = row->id;
            }
    }
    Ref<E> of(Text name, Change& made)
    {
        const auto [at, isNew] = m_ids.try_emplace(name, m_next + 1);
        if (isNew) {
            E row = m_prototype;
            row.id = ++m_next;
            row.name = name;
            made.steps.push_back(RowStep{entityOf<E>, row.id, nullptr, std::make_shared<E>(std::move(row))});
        }
        return Ref<E>{at->second};
    }

private:
    E m_prototype;
    Id m_next;
    std::unordered_map<Text, Id> m_ids;
};

/// Reads the rows of one table. Units: memory and disks become GiB (1 MB = 1 MiB; a cell's own unit, "16 GB", goes before its
/// column's), a percentage becomes a share, both exactly where 10 decimals hold them, else rounded to 6 (half away from zero). A
/// cell that is wrong rejects its row with a finding FILE:ROW:COLUMN (row, column, found, expected); one of a column that prices
/// don't depend on (addresses, tags, notes) is a warning. Words of a choice that are not known leave the choice as it is by
/// default, once a word as a warning with its count. A region of Azure without prices is taken and told (RegionNotPriced, a warning); a
/// fixed size that the machine can't have there (SkuUnknown, SkuNotPriced) rejects the row, as the project would give no figures; one that
/// is said not to be there is left open (RowIgnored, a note).
class MachineRows
{
public:
    MachineRows(const Model& model, std::vector<TableColumn> columns, ImportTarget& target, DecimalSign decimal,
        const ImportOptions& options, ImportFindings& findings);

    /// Errors among the findings for columns that are missing: name, cores, memory. False when one is.
    bool checkColumns(std::size_t headerRow);
    MachineOutcome read(const CsvRecord& record);
    /// Warnings and notes that are given once for all rows.
    void reportTallies();
    /// Adds to one of them; for what a reader finds besides.
    void tally(Severity severity, ErrorCode code, std::string_view column, std::string found, std::string expected);

    const std::vector<TableColumn>& columns() const { return m_columns; }
    // Of the row that was accepted last:
    Workload& workload() { return m_workload; }
    /// Where it says that it stands; none where it doesn't.
    Id siteSaid() const;
    MadeText name() const { return asMade(m_workload.name, m_madeName); }
    MadeText identity() const { return asMade(m_workload.externalId, m_madeIdentity); }
    std::vector<WorkloadDisk>& disks() { return m_disks; }
    std::uint64_t& given() { return m_given; } // workload fields, a bit each
    std::size_t row() const { return m_row; }

private:
    struct Tally
    {
        std::size_t firstRow = 0;
        std::size_t count = 0;
        Severity severity = Severity::Note;
    };
    struct System
    {
        OperatingSystem system = OperatingSystem::Other;
        bool known = false;
    };

    void readCell(const TableColumn& column, std::string_view cell);
    void readField(const TableColumn& column, std::string_view cell);
    void readText(const TableColumn& column, std::string_view cell);
    void readRegion(const TableColumn& column, std::string_view cell);
    void readSize(const TableColumn& column, std::string_view cell);
    void readChoice(const TableColumn& column, std::string_view cell);
    void readReference(const TableColumn& column, std::string_view cell);
    void readSwitch(const TableColumn& column, std::string_view cell);
    bool isOn(const TableColumn& column, std::string_view cell);
    void doubtShape(const CsvRecord& record);
    void doubtMemory();
    void readDisk(const TableColumn& column, std::string_view cell);
    void addTag(const TableColumn& column, std::string_view cell);
    Result<Decimal> number(const TableColumn& column, std::string_view cell) const;
    void set(const TableColumn& column, const Value& value, std::string_view cell);
    void finishSystem();
    void finishTags();
    void wrong(Severity severity, std::string_view column, Error what);
    bool leavesOut() const;
    /// What a reader has put in a field since counts as no first text.
    static MadeText asMade(Text text, const MadeText& made) { return {text, made.isFirst && made.text == text}; }
    const std::string& headerOf(std::string_view field) const;

    const Model& m_model;
    std::vector<TableColumn> m_columns;
    ImportTarget& m_target;
    DecimalSign m_decimal;
    const ImportOptions& m_options;
    ImportFindings& m_findings;
    Workload m_prototype;
    NamedRows<Site> m_sites;
    NamedRows<Wave> m_waves;
    std::size_t m_width = 0;            // columns up to the last one with a header
    std::unordered_set<Text> m_regions; // that have prices
    MachineSizes m_sizes;

    std::size_t m_row = 0;
    bool m_good = true;
    bool m_isTemplate = false;
    bool m_isPlaceholder = false;
    std::uint64_t m_given = 0;
    Workload m_workload;
    MadeText m_madeName;
    MadeText m_madeIdentity;
    std::vector<WorkloadDisk> m_disks;
    DecimalSign m_sign = DecimalSign::Point; // of the cell at hand
    std::string_view m_system;
    const TableColumn* m_systemColumn = nullptr;
    std::string m_tags;
    std::unordered_map<std::string, System> m_systems;
    std::map<std::tuple<ErrorCode, std::string, std::string, std::string>, Tally> m_tallies; // by column, found, expected
};

/// Gathers the workloads of all rows and sees to it that none is there twice.
class MachineCollector
{
public:
    enum class SameIdentity { Refuse, LeaveOut };
    MachineCollector(const Model& model, SameIdentity same);

    /// Takes the row that was accepted last. False when it is there already: by its identity, or by its name when it has none and no site
    /// of its own. A machine of another identity or at another site but of the same name gets a number: "web01 (2)".
    bool add(MachineRows& rows, ImportFindings& findings);
    /// Whether a row of that identity was taken, and whether a second one is left out.
    bool has(Text externalId) { return m_identities.has(externalId); }
    bool leavesOut() const { return m_same == SameIdentity::LeaveOut; }
    /// The row that was read last is in the file, but not taken.
    void leaveOut(MachineRows& rows) { m_notTaken.add(rows.workload()); }
    /// The change, counts and given fields.
    void finish(ImportOutcome& outcome, Change made);

private:
    struct Taken
    {
        std::size_t row = 0; // in the file
        Id site = noId;      // where the row says it
    };
    bool isElsewhere(MachineRows& rows, const Taken& first);

    SameIdentity m_same;
    NameSet m_names; // their places among the rows taken
    std::vector<Taken> m_taken;
    std::unordered_map<Text, std::vector<Id>> m_sitesOf; // of names that came again, the sites of all rows of the name
    NameSet m_identities;
    BlockBuilder<Workload> m_workloads;
    BlockBuilder<WorkloadDisk> m_disks;
    std::vector<std::uint64_t> m_given;
    std::unordered_map<Id, Text> m_namesGiven;
    RowsNotTaken m_notTaken;
};

/// The bit of a workload's field in GivenFields.
std::uint64_t givenBit(const Field& field);
std::uint64_t givenBit(std::string_view field);

} // namespace headroom
