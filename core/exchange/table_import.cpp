// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_import.h"

#include "core/exchange/column_choices.h"
#include "core/exchange/column_memory.h"
#include "core/exchange/input_file.h"
#include "core/exchange/lines_ahead.h"
#include "core/exchange/machine_rows.h"
#include "core/exchange/migrate_disks.h"
#include "core/exchange/table_profile.h"
#include "core/model/excerpt.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t rowsBetweenLooks = 1024;
constexpr std::size_t mostRows = 20'000'000;

std::string listed(std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names)
        if (!trimmed(name).empty())
            text += (text.empty() ? "" : ", ") + std::string(trimmed(name));
    return excerpt(text, 200);
}

/// Whether the header has columns for all that a machine needs.
bool describesMachines(const TableHeader& header, std::span<const ColumnName> names)
{
    const std::vector<TableColumn> columns = matchColumns(header.views(), names);
    const auto has = [&](std::string_view field) {
        return std::any_of(
            columns.begin(), columns.end(), [&](const TableColumn& c) { return c.field && c.field->name == field; });
    };
    return has("name") && has("cores") && has("memoryGib");
}

/// Headers by which Azure Migrate's reports are told from other tables.
bool isOfMigrate(const TableHeader& header)
{
    return std::any_of(header.cells.begin(), header.cells.end(), [](const std::string& cell) {
        const std::string bare = headerName(cell).bare;
        return bare == "azurevmreadiness" || bare == "recommendedvmsize" || bare == "firstdiscoverytime" || bare == "powerstats";
    });
}

/// The columns whose cells become texts.
std::vector<std::size_t> textsOf(std::span<const TableColumn> columns)
{
    std::vector<std::size_t> places;
    for (const TableColumn& column : columns)
        if (column.use == ColumnUse::Field && column.field->type == FieldType::Text)
            places.push_back(column.place);
    return places;
}

class TableImport
{
public:
    TableImport(const Model& model, const TableFile& file, const ImportOptions& options, std::span<const ColumnName> names,
        MachineCollector::SameIdentity same)
        : m_model(model), m_file(file), m_options(options), m_names(names), m_machines(model, same)
    {}

    Status prepare()
    {
        Result<ImportTarget> target = importTarget(m_model, m_options);
        if (!target)
            return target.error();
        m_target = *std::move(target);
        return done();
    }
    /// The columns as guessed, or as the user says. With disks it is a report of Azure Migrate, whose numbers have a point where they leave
    /// room for doubt.
    Status read(std::size_t table, const TableHeader& header, MigrateDisks* disks)
    {
        std::vector<TableColumn> columns = matchColumns(header.views(), m_names);
        const auto remembered = applyChoices(columns, header, m_options, m_outcome.reading);
        if (!remembered)
            return remembered.error();
        noteDoubledColumns(columns, m_file.nameOf(table), header.row, m_outcome.findings);
        const auto first = profile(m_file, table, header, columns);
        if (!first)
            return first.error();
        settleSizes(columns, *first, m_model);
        const auto sign = decimalSign(m_file, table, *first, m_options.table, disks ? DecimalSign::Point : *remembered);
        if (!sign)
            return sign.error();
        settleUnits(columns, *first, *sign, m_file.nameOf(table), header.row, m_outcome.findings);
        describe(table, columns, *first, *sign);
        return readRows(table, header, std::move(columns), *sign, disks);
    }
    Result<ImportOutcome> finish(std::string_view kind)
    {
        m_outcome.reading.kind = kind;
        m_machines.finish(m_outcome, std::move(m_target.made));
        m_outcome.change.subject = m_options.fileName;
        m_outcome.rowsRejected = m_outcome.rowsRead - m_outcome.rowsAccepted - m_outcome.rowsLeftOut;
        m_outcome.given.disks = m_outcome.disksAccepted > 0;
        return std::move(m_outcome);
    }

private:
    void describe(std::size_t table, const std::vector<TableColumn>& columns, const TableProfile& first, DecimalSign sign)
    {
        SourceReading& reading = m_outcome.reading;
        if (m_file.isWorkbook())
            reading.table += (reading.table.empty() ? "" : ", ") + m_file.tables()[table];
        reading.decimal = decimalSignName(sign);
        std::vector<ColumnReading> more = readingOf(columns, first);
        reading.columns.insert(reading.columns.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }

    Status readRows(
        std::size_t table, const TableHeader& header, std::vector<TableColumn> columns, DecimalSign sign, MigrateDisks* disks)
    {
        Result<TableReader> reader = readBelow(m_file, table, header);
        if (!reader)
            return reader.error();
        ImportFindings findings(m_file.nameOf(table));
        MachineRows rows(m_model, std::move(columns), m_target, sign, m_options, findings);
        CsvRecord record;
        const CsvText* const csv = m_file.csv();
        ReadOnceText text(csv ? csv->view() : std::string_view()); // nobody reads it again
        LinesAhead ahead(csv ? csv->view() : std::string_view(), csv ? csv->delimiter : ',', textsOf(rows.columns()));
        const bool complete = rows.checkColumns(header.row);
        for (std::size_t read = 0; complete; ++read) {
            if (read % rowsBetweenLooks == 0) {
                if (const Status going = look(*reader); !going)
                    return going;
                text.readTo(reader->position());
            }
            const Result<bool> more = reader->next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            ahead.follow(reader->position());
            take(rows, record, findings, disks);
        }
        rows.reportTallies();
        for (Finding& finding : findings.take())
            m_outcome.findings.push_back(std::move(finding));
        return done();
    }
    void take(MachineRows& rows, const CsvRecord& record, ImportFindings& findings, MigrateDisks* disks)
    {
        const MachineOutcome outcome = rows.read(record);
        m_outcome.rowsRead += outcome != MachineOutcome::Empty;
        m_outcome.rowsLeftOut += outcome == MachineOutcome::LeftOut || outcome == MachineOutcome::Summary;
        if (outcome == MachineOutcome::LeftOut)
            rows.tally(Severity::Note, ErrorCode::RowIgnored, {}, "a template, or a machine that is off", {});
        if (outcome == MachineOutcome::LeftOut || outcome == MachineOutcome::Rejected)
            m_machines.leaveOut(rows);
        if (outcome != MachineOutcome::Accepted)
            return;
        const bool again = m_machines.has(rows.workload().externalId);
        if (disks && !again && !disks->addTo(rows.workload(), rows.disks()))
            findings.add(Severity::Warning, record.row, "Machine",
                Error{ErrorCode::RowDuplicate, {},
                    {{"found", excerpt(rows.workload().name.view())},
                        {"expected", "disks that say whose they are; the first has them"}}});
        m_outcome.rowsLeftOut += !m_machines.add(rows, findings) && again && m_machines.leavesOut();
    }
    Status look(const TableReader& reader) const
    {
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{ErrorCode::Cancelled, m_options.fileName, {}};
        if (m_outcome.rowsRead > mostRows)
            return Error{ErrorCode::TooManyRows, m_options.fileName, {{"expected", std::to_string(mostRows)}}};
        if (m_options.progress && m_file.csv())
            m_options.progress(reader.position(), m_file.csv()->view().size());
        return done();
    }

    const Model& m_model;
    const TableFile& m_file;
    const ImportOptions& m_options;
    std::span<const ColumnName> m_names;
    ImportTarget m_target;
    MachineCollector m_machines;
    ImportOutcome m_outcome;
};

/// Whether the user has said of a table with this header what its columns are.
bool isRemembered(const TableHeader& header, const ImportOptions& options)
{
    const auto kept = options.columnMemory.empty() ? Result<RememberedTable>(RememberedTable())
                                                   : rememberedColumns(options.columnMemory, header.cells);
    return kept && !kept->choices.empty();
}

/// The table that the options name, or the one whose header says most; a hidden sheet only where no other has machines.
Result<std::pair<std::size_t, TableHeader>> chosenTable(const TableFile& file, const ImportOptions& options)
{
    std::optional<std::pair<std::size_t, TableHeader>> best;
    for (std::size_t table = 0; table < file.tables().size(); ++table) {
        if (!options.table.sheet.empty() && file.find(options.table.sheet) != table)
            continue;
        auto header = findHeader(file, table, commonNames(), options.columns);
        if (!header)
            return header.error();
        const auto rank = [&](std::size_t which, std::size_t known) {
            return std::pair(known > 0 && !file.isHidden(which), known);
        };
        if (*header && (!best || rank(table, (*header)->known) > rank(best->first, best->second.known)))
            best = {table, **std::move(header)};
    }
    if (!options.table.sheet.empty() && !file.find(options.table.sheet))
        return Error{
            ErrorCode::ReferenceUnknown, options.fileName, {{"found", options.table.sheet}, {"expected", listed(file.tables())}}};
    if (!best)
        return Error{ErrorCode::FileEmpty, options.fileName, {}};
    if (best->second.known == 0 && !isRemembered(best->second, options))
        return Error{ErrorCode::FormatUnknown, file.nameOf(best->first),
            {{"found", listed(best->second.cells)}, {"expected", "columns for name, cores and memory"}}};
    return *std::move(best);
}

/// One table of several is read, which is told of the others that look like inventories.
void noteOtherTables(const TableFile& file, std::size_t chosen, const ImportOptions& options, Findings& findings)
{
    if (!options.table.sheet.empty())
        return;
    for (std::size_t table = 0; table < file.tables().size(); ++table) {
        if (table == chosen || file.isHidden(table))
            continue;
        const auto header = findHeader(file, table, commonNames(), options.columns);
        if (header && *header && describesMachines(**header, commonNames()))
            findings.push_back({Severity::Warning,
                Error{ErrorCode::RowIgnored, file.nameOf(table),
                    {{"found", "another sheet of machines"}, {"expected", "a further import that names the sheet"}}}});
    }
}

} // namespace

Result<ImportOutcome> importTable(const Model& model, const TableFile& file, const ImportOptions& options)
{
    const auto table = chosenTable(file, options);
    if (!table)
        return table.error();
    TableImport import(model, file, options, commonNames(), MachineCollector::SameIdentity::Refuse);
    Status read = import.prepare();
    if (read)
        read = import.read(table->first, table->second, nullptr);
    auto outcome = read ? import.finish("table") : read.error();
    if (outcome)
        noteOtherTables(file, table->first, options, outcome->findings);
    return outcome;
}

bool isMigrateReport(const TableFile& file)
{
    for (std::size_t table = 0; table < file.tables().size(); ++table) {
        const auto header = findHeader(file, table, migrateReportNames());
        if (header && *header && describesMachines(**header, migrateReportNames()) && isOfMigrate(**header))
            return true;
    }
    return false;
}

Result<ImportOutcome> importMigrateReport(const Model& model, const TableFile& file, const ImportOptions& options)
{
    MigrateDisks disks;
    Findings ofDisks;
    if (const Status read = disks.read(file, ofDisks); !read)
        return read.error();
    TableImport import(model, file, options, migrateReportNames(), MachineCollector::SameIdentity::LeaveOut);
    if (const Status ready = import.prepare(); !ready)
        return ready.error();
    bool any = false;
    for (std::size_t table = 0; table < file.tables().size(); ++table) {
        const auto header = findHeader(file, table, migrateReportNames());
        if (!header)
            return header.error();
        if (!*header || !describesMachines(**header, migrateReportNames()))
            continue;
        if (const Status read = import.read(table, **header, &disks); !read)
            return read.error();
        any = true;
    }
    if (!any)
        return Error{ErrorCode::FormatUnknown, options.fileName,
            {{"found", listed(file.tables())}, {"expected", "a sheet with the columns Machine, Cores, Memory"}}};
    auto outcome = import.finish("azure-migrate");
    if (outcome)
        outcome->findings.insert(outcome->findings.end(), ofDisks.begin(), ofDisks.end());
    return outcome;
}

} // namespace headroom
