// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/azure_migrate_csv.h"

#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/migrate_row.h"

namespace headroom {

namespace {

constexpr std::size_t batchRows = 8 * Table<Workload>::chunkRows; // small enough to stay near, in whole chunks
constexpr std::size_t rowsBetweenLooks = 1024;

// Collects rows of one entity and hands them on by whole chunks.
template<class E> class BlockBuilder
{
public:
    explicit BlockBuilder(Id lastId) : m_lastId(lastId) { m_batch.reserve(batchRows); }

    Id add(const E& row)
    {
        m_batch.push_back(row);
        m_batch.back().id = ++m_lastId;
        ++m_count;
        if (m_batch.size() == batchRows)
            flush();
        return m_lastId;
    }
    std::size_t count() const { return m_count; }
    void finish(Change& change)
    {
        flush();
        if (m_count > 0)
            change.steps.push_back(BlockStep{entityOf<E>, true, m_block});
    }

private:
    void flush()
    {
        m_block->template table<E>().append(std::move(m_batch));
        m_batch = {};
        m_batch.reserve(batchRows);
    }
    Id m_lastId;
    std::size_t m_count = 0;
    std::vector<E> m_batch;
    std::shared_ptr<Model> m_block = std::make_shared<Model>();
};

class MigrateImport
{
public:
    MigrateImport(const Model& model, CsvReader& reader, std::size_t totalBytes, const ImportOptions& options)
        : m_model(model),
          m_reader(reader),
          m_totalBytes(totalBytes),
          m_options(options),
          m_findings(options.fileName),
          m_workloads(model.lastId(Entity::Workload)),
          m_disks(model.lastId(Entity::WorkloadDisk))
    {}

    Result<ImportOutcome> run()
    {
        CsvRecord record;
        Findings ofHeader;
        if (!m_reader.next(record) || record.fault)
            return Error{ErrorCode::HeaderMissing, cellPath(m_options.fileName, record.row, {}), {}};
        Result<std::vector<MatchedColumn>> columns = matchMigrateHeader(record.cells, m_options.fileName, record.row, ofHeader);
        if (!columns)
            return columns.error();
        const bool readable = !hasErrors(ofHeader);
        for (Finding& finding : ofHeader)
            m_findings.add(std::move(finding));
        Result<ImportTarget> target = importTarget(m_model, m_options);
        if (!target)
            return target.error();
        if (readable)
            if (const Status read = readRows(*columns, *target); !read)
                return read.error();
        return finished(std::move(*target));
    }

private:
    Status readRows(const std::vector<MatchedColumn>& columns, const ImportTarget& target)
    {
        MigrateRowReader rows(m_model, columns, target, m_findings);
        CsvRecord record;
        while (m_reader.next(record)) {
            if (m_outcome.rowsRead % rowsBetweenLooks == 0)
                if (const Status going = look(); !going)
                    return going;
            if (record.fault) {
                ++m_outcome.rowsRead;
                rows.reportFault(record);
            } else if (const RowOutcome outcome = rows.read(record); outcome != RowOutcome::Empty) {
                ++m_outcome.rowsRead;
                if (outcome == RowOutcome::Accepted)
                    keep(rows);
            }
            if (m_outcome.rowsRead > mostRows)
                return Error{ErrorCode::TooManyRows, m_options.fileName, {{"expected", std::to_string(mostRows)}}};
        }
        rows.reportTallies();
        return done();
    }
    void keep(MigrateRowReader& rows)
    {
        const Id id = m_workloads.add(rows.workload());
        for (WorkloadDisk disk : rows.disks()) {
            disk.workload = Ref<Workload>{id};
            m_disks.add(disk);
        }
    }
    Status look() const
    {
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{ErrorCode::Cancelled, m_options.fileName, {}};
        if (m_options.progress)
            m_options.progress(m_reader.position(), m_totalBytes);
        return done();
    }
    ImportOutcome finished(ImportTarget target)
    {
        m_outcome.rowsAccepted = m_workloads.count();
        m_outcome.rowsRejected = m_outcome.rowsRead - m_outcome.rowsAccepted;
        m_outcome.disksAccepted = m_disks.count();
        if (m_outcome.rowsAccepted > 0)
            m_outcome.change = std::move(target.made);
        m_outcome.change.kind = ChangeKind::Import;
        m_outcome.change.subject = m_options.fileName;
        m_workloads.finish(m_outcome.change);
        m_disks.finish(m_outcome.change);
        m_outcome.findings = m_findings.take();
        if (m_options.progress)
            m_options.progress(m_totalBytes, m_totalBytes);
        return std::move(m_outcome);
    }

    static constexpr std::size_t mostRows = 20'000'000;

    const Model& m_model;
    CsvReader& m_reader;
    std::size_t m_totalBytes;
    const ImportOptions& m_options;
    ImportFindings m_findings;
    BlockBuilder<Workload> m_workloads;
    BlockBuilder<WorkloadDisk> m_disks;
    ImportOutcome m_outcome;
};

} // namespace

Result<ImportOutcome> importAzureMigrateCsv(const Model& model, std::string_view bytes, const ImportOptions& options)
{
    Result<CsvReader> reader = CsvReader::open(bytes, options.fileName);
    if (!reader)
        return reader.error();
    return MigrateImport(model, *reader, bytes.size(), options).run();
}

} // namespace headroom
