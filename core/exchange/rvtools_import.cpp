// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rvtools_import.h"

#include "core/base/letters.h"
#include "core/exchange/column_choices.h"
#include "core/exchange/machine_rows.h"
#include "core/exchange/rvtools_tabs.h"
#include "core/exchange/table_profile.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::size_t rowsBetweenLooks = 1024;

/// The place of vInfo: by its name, or the only table.
std::optional<std::size_t> vInfoOf(const TableFile& file)
{
    if (const auto named = file.find("vInfo"))
        return named;
    return file.tables().size() == 1 ? std::optional<std::size_t>(0) : std::nullopt;
}

bool has(const TableHeader& header, std::string_view name)
{
    return std::any_of(
        header.cells.begin(), header.cells.end(), [&](const std::string& cell) { return headerName(cell).bare == name; });
}

bool isCustom(std::string_view header)
{
    const std::string bare = headerName(header).bare;
    const auto unused = rvtoolsUnusedNames();
    const bool ofRvTools =
        std::any_of(rvtoolsNames().begin(), rvtoolsNames().end(), [&](const ColumnName& n) { return n.name == bare; });
    return !ofRvTools && std::find(unused.begin(), unused.end(), bare) == unused.end();
}

class RvToolsImport
{
public:
    RvToolsImport(const Model& model, const TableFile& file, const ImportOptions& options)
        : m_model(model), m_file(file), m_options(options)
    {}

    Result<ImportOutcome> run()
    {
        const auto table = vInfoOf(m_file);
        if (!table)
            return Error{ErrorCode::FormatUnknown, m_options.fileName, {{"found", "no tab vInfo"}, {"expected", "RVTools"}}};
        m_table = *table;
        if (const Status one = checkExport(); !one)
            return one.error();
        auto header = findHeader(m_file, m_table, rvtoolsNames());
        if (!header)
            return header.error();
        if (!*header)
            return Error{ErrorCode::FileEmpty, m_file.nameOf(m_table), {}};
        auto columns = matchColumns((*header)->views(), rvtoolsNames());
        const auto remembered = applyChoices(columns, **header, m_options, m_outcome.reading);
        if (!remembered)
            return remembered.error();
        noteDoubledColumns(columns, m_file.nameOf(m_table), (*header)->row, m_ofTabs);
        const auto first = profile(m_file, m_table, **header, columns);
        if (!first)
            return first.error();
        settleSizes(columns, *first, m_model);
        if (const Status read = m_tabs.read(m_file, m_options, m_ofTabs); !read)
            return read.error();
        Result<ImportTarget> target = importTarget(m_model, m_options);
        if (!target)
            return target.error();
        if (const Status read = describeSite(*target); !read)
            return read.error();
        describe(columns, *first);
        return readMachines(**header, std::move(columns), *target);
    }

private:
    /// Machines of two exports are not to be mixed, and what a second one has beside the tabs that are read is told.
    Status checkExport()
    {
        if (!m_file.isFolder())
            return done();
        constexpr std::array<std::string_view, 4> tabs{"vDisk", "vPartition", "vCPU", "vMemory"};
        for (std::size_t i = 0; i < m_file.tables().size(); ++i) {
            const std::size_t first = *m_file.find(m_file.tables()[i]);
            if (first == i)
                continue;
            if (first == m_table)
                return Error{ErrorCode::FormatUnknown, m_options.fileName,
                    {{"found", m_file.fileOf(first) + ", " + m_file.fileOf(i)}, {"expected", "one export; or the file of one"}}};
            if (std::any_of(tabs.begin(), tabs.end(), [&](std::string_view tab) { return m_file.find(tab) == first; }))
                sayLeftOut(m_file.fileOf(i), "one file of the tab; " + m_file.fileOf(first) + " is read");
        }
        for (const auto& [table, name] : m_file.leftOut())
            for (const std::string_view tab : tabs)
                if (lowerCase(table) == lowerCase(tab) && !m_file.find(tab))
                    sayLeftOut(name, "a file of the same export as " + m_file.fileOf(m_table));
        return done();
    }
    void sayLeftOut(const std::string& found, std::string expected)
    {
        m_ofTabs.push_back({Severity::Warning,
            Error{ErrorCode::RowIgnored, m_options.fileName, {{"found", found}, {"expected", std::move(expected)}}}});
    }
    /// A site that is new takes what vHost says.
    Status describeSite(ImportTarget& target) const
    {
        for (Step& step : target.made.steps) {
            auto* row = std::get_if<RowStep>(&step);
            if (!row || row->entity != Entity::Site)
                continue;
            auto site = std::make_shared<Site>(static_cast<const Site&>(*row->after));
            if (const Status read = readHosts(m_file, *site); !read)
                return read;
            site->citation = target.citation;
            site->sourceKind = SourceKind::Fact;
            row->after = std::move(site);
        }
        return done();
    }
    void describe(const std::vector<TableColumn>& columns, const TableProfile& first)
    {
        SourceReading& reading = m_outcome.reading;
        reading.kind = "rvtools";
        reading.table = (m_file.csv() ? std::string("vInfo") : m_file.tables()[m_table]) + m_tabs.names();
        for (ColumnReading& column : readingOf(columns, first))
            if (!column.field.empty() || isCustom(column.header)) // of its own it has near a hundred
                reading.columns.push_back(std::move(column));
        m_outcome.given.disks = m_tabs.hasDisks();
        // Its amounts are whole: what stands before three digits can only part thousands.
        const Result<DecimalSign> sign = first.sign.sign();
        const bool pointed = !sign && sign.error().detail("found").find('.') != std::string::npos;
        m_decimal = m_options.table.decimal.value_or(sign.valueOr(pointed ? DecimalSign::Comma : DecimalSign::Point));
        reading.decimal = decimalSignName(m_decimal);
    }

    Result<ImportOutcome> readMachines(const TableHeader& header, std::vector<TableColumn> columns, ImportTarget& target)
    {
        Result<TableReader> reader = readBelow(m_file, m_table, header);
        if (!reader)
            return reader.error();
        ImportFindings findings(m_file.nameOf(m_table));
        MachineRows rows(m_model, std::move(columns), target, m_decimal, m_options, findings);
        MachineCollector machines(m_model, MachineCollector::SameIdentity::Refuse);
        CsvRecord record;
        while (rows.checkColumns(header.row)) {
            const Result<bool> more = reader->next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (m_outcome.rowsRead % rowsBetweenLooks == 0 && m_options.cancel
                && m_options.cancel->load(std::memory_order_relaxed))
                return Error{ErrorCode::Cancelled, m_options.fileName, {}};
            readMachine(rows, machines, record, findings);
        }
        rows.reportTallies();
        machines.finish(m_outcome, std::move(target.made));
        m_outcome.change.subject = m_options.fileName;
        m_outcome.rowsRejected = m_outcome.rowsRead - m_outcome.rowsAccepted - m_outcome.rowsLeftOut;
        m_outcome.findings = findings.take();
        m_outcome.findings.insert(m_outcome.findings.end(), m_ofTabs.begin(), m_ofTabs.end());
        if (const std::size_t strays = m_tabs.disksOfNobody(); strays > 0)
            m_outcome.findings.push_back({Severity::Warning,
                Error{ErrorCode::RowIgnored, m_options.fileName,
                    {{"found", "disks of machines that vInfo does not have"}, {"count", std::to_string(strays)}}}});
        return std::move(m_outcome);
    }
    void readMachine(MachineRows& rows, MachineCollector& machines, const CsvRecord& record, ImportFindings& findings)
    {
        const MachineOutcome outcome = rows.read(record);
        m_outcome.rowsRead += outcome != MachineOutcome::Empty;
        m_outcome.rowsLeftOut += outcome == MachineOutcome::LeftOut || outcome == MachineOutcome::Summary;
        if (outcome == MachineOutcome::LeftOut)
            rows.tally(Severity::Note, ErrorCode::RowIgnored, {}, "a template, a placeholder or a machine that is off", {});
        if (outcome == MachineOutcome::LeftOut || outcome == MachineOutcome::Rejected) {
            machines.leaveOut(rows);
            m_tabs.find(rows.workload().externalId.view(), rows.workload().name.view());
        }
        if (outcome != MachineOutcome::Accepted)
            return;
        join(rows);
        machines.add(rows, findings);
    }
    /// Adds what the other tabs say of the machine.
    void join(MachineRows& rows)
    {
        static const std::uint64_t cpu = givenBit("cpuUtilisation");
        static const std::uint64_t memory = givenBit("memoryUtilisation");
        static const std::uint64_t storage = givenBit("storageGib");
        Workload& workload = rows.workload();
        RvToolsMachine* more = m_tabs.find(workload.externalId.view(), workload.name.view());
        if (!more)
            return;
        if (workload.poweredOn && more->cpuUtilisation) {
            workload.cpuUtilisation = more->cpuUtilisation;
            rows.given() |= cpu;
        }
        if (workload.poweredOn && more->memoryUtilisation) {
            workload.memoryUtilisation = more->memoryUtilisation;
            rows.given() |= memory;
        }
        if (more->disks.empty())
            return;
        workload.storageGib = {};
        rows.given() &= ~storage;
        rows.disks() = std::move(more->disks);
        std::sort(rows.disks().begin(), rows.disks().end(), [](const auto& a, const auto& b) { return a.order < b.order; });
        for (WorkloadDisk& disk : rows.disks()) {
            disk.sourceKind = workload.sourceKind;
            disk.citation = workload.citation;
        }
    }

    const Model& m_model;
    const TableFile& m_file;
    const ImportOptions& m_options;
    std::size_t m_table = 0;
    DecimalSign m_decimal = DecimalSign::Point;
    RvToolsTabs m_tabs;
    Findings m_ofTabs;
    ImportOutcome m_outcome;
};

} // namespace

bool isRvTools(const TableFile& file)
{
    if (file.find("vInfo"))
        return true;
    if (!file.csv())
        return false;
    const auto header = findHeader(file, 0, rvtoolsNames());
    if (!header || !*header)
        return false;
    const TableHeader& found = **header;
    return (has(found, "vm") && has(found, "powerstate") && has(found, "cpus")) || has(found, "vinfovmname");
}

std::string_view rvToolsTabAlone(const TableFile& file, const ImportOptions& options)
{
    if (!file.csv() || !options.columns.empty() || isRvTools(file))
        return {};
    const auto header = findHeader(file, 0, commonNames());
    if (!header || !*header)
        return {};
    const std::vector<TableColumn> columns = matchColumns((*header)->views(), commonNames());
    const auto gives = [&](std::string_view field) {
        return std::any_of(
            columns.begin(), columns.end(), [&](const TableColumn& c) { return c.field && c.field->name == field; });
    };
    if (gives("cores") && gives("memoryGib"))
        return {};
    const std::string name = lowerCase(options.fileName);
    for (const std::string_view tab : {"vDisk", "vPartition", "vCPU", "vMemory"})
        if (name.find("rvtools") != std::string::npos && name.find("tab" + lowerCase(tab)) != std::string::npos)
            return tab;
    if (!has(**header, "vm") || !has(**header, "disk") || !has(**header, "capacity"))
        return {};
    return has(**header, "consumed") ? "vPartition" : "vDisk";
}

Result<ImportOutcome> importRvTools(const Model& model, const TableFile& file, const ImportOptions& options)
{
    if (const std::string_view tab = rvToolsTabAlone(file, options); !tab.empty())
        return Error{ErrorCode::FormatUnknown, options.fileName,
            {{"found", "the tab " + std::string(tab) + " of RVTools alone"},
                {"expected", "tabvInfo of the same export beside it"}}};
    return RvToolsImport(model, file, options).run();
}

} // namespace headroom
