// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/azure_migrate_csv.h"

#include "core/base/side_by_side.h"
#include "core/exchange/azure_migrate_columns.h"
#include "core/exchange/block_builder.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/import_target.h"
#include "core/exchange/input_file.h"
#include "core/exchange/migrate_row.h"
#include "core/exchange/record_batch.h"

#include <algorithm>
#include <atomic>

namespace headroom {

namespace {

constexpr std::size_t rowsBetweenLooks = 1024;
constexpr std::size_t mostRows = 20'000'000;

/// What becomes of text that was read.
enum class Reading { Keeps, GivesBack };

using Columns = std::vector<MatchedColumn>;

// A part of the file, read by one thread.
class Part
{
public:
    Part(const Model& model, const Columns& columns, const ImportTarget& target, const ImportOptions& options, BlockIds ids,
        Reading reading = Reading::Keeps)
        : m_options(options),
          m_reading(reading),
          m_findings(options.fileName),
          m_rows(model, columns, target, options.table.decimal.value_or(DecimalSign::Point), m_findings),
          m_workloads(model, ids),
          m_disks(model, ids)
    {}
    Part(const Part&) = delete; // the reader of rows tells these findings
    Part& operator=(const Part&) = delete;

    /// Called with the bytes read, now and then; an error of its own ends the reading.
    using Look = std::function<Status(std::size_t bytes)>;
    Status read(CsvReader& reader, const Look& look)
    {
        ReadOnceText text(reader.text());
        RecordBatch batch(m_rows.textColumns());
        for (;;) {
            const std::size_t begin = reader.position();
            const std::span<const ExpectedRecord> records = batch.next(reader);
            if (records.empty())
                return done();
            for (const ExpectedRecord& record : records) {
                if (m_rowsRead % rowsBetweenLooks == 0) {
                    if (const Status going = look(record.end); !going)
                        return going;
                    if (m_reading == Reading::GivesBack)
                        text.readTo(begin);
                }
                take(record);
                if (m_rowsRead > mostRows)
                    return tooManyRows();
            }
        }
    }
    std::size_t rowsRead() const { return m_rowsRead; }
    Error tooManyRows() const
    {
        return Error{ErrorCode::TooManyRows, m_options.fileName, {{"expected", std::to_string(mostRows)}}};
    }
    /// Whether a record was not of the form that CSV has.
    bool faulty() const { return m_faulty; }
    /// Whether both have a server of the same name.
    bool sharesNames(Part& later) { return m_rows.sharesNames(later.m_rows); }

    /// Takes what a later part of the file gave, of which so many rows stand before it.
    void take(Part& later, std::size_t rowsBefore)
    {
        m_rowsRead += later.m_rowsRead;
        m_rowsLeftOut += later.m_rowsLeftOut;
        m_notTaken.append(later.m_notTaken);
        m_findings.append(std::move(later.m_findings), rowsBefore);
        m_rows.addTallies(later.m_rows, rowsBefore);
        const Id workloads = m_workloads.lastId();
        sideBySide([&] { m_workloads.take(std::move(later.m_workloads), [](Workload& workload, Id by) { workload.id += by; }); },
            [&] {
                m_disks.take(std::move(later.m_disks), [&](WorkloadDisk& disk, Id by) {
                    disk.id += by;
                    disk.workload.id += workloads;
                });
            });
    }
    /// After the rows come the notes on the whole file.
    ImportOutcome finished(Findings ofHeader, Change made)
    {
        m_rows.reportTallies();
        ImportFindings findings(m_options.fileName);
        for (Finding& finding : ofHeader)
            findings.add(std::move(finding));
        findings.append(std::move(m_findings), 0);
        ImportOutcome outcome;
        outcome.rowsRead = m_rowsRead;
        outcome.rowsAccepted = m_workloads.count();
        outcome.rowsLeftOut = m_rowsLeftOut;
        outcome.rowsRejected = m_rowsRead - m_rowsLeftOut - m_workloads.count();
        outcome.disksAccepted = m_disks.count();
        if (outcome.rowsAccepted > 0)
            outcome.change = std::move(made);
        outcome.change.kind = ChangeKind::Import;
        outcome.change.subject = m_options.fileName;
        m_workloads.finish(outcome.change);
        m_disks.finish(outcome.change);
        outcome.findings = findings.take();
        outcome.notTaken = std::move(m_notTaken);
        return outcome;
    }

private:
    void take(const ExpectedRecord& record)
    {
        if (record.record.fault) {
            ++m_rowsRead;
            m_faulty = true;
            m_rows.reportFault(record.record);
            m_notTaken.add(Workload());
            return;
        }
        Workload& row = m_workloads.next(m_rows.prototype());
        const RowOutcome outcome = m_rows.read(record, row);
        m_rowsRead += outcome != RowOutcome::Empty;
        m_rowsLeftOut += outcome == RowOutcome::Summary;
        if (outcome == RowOutcome::Accepted) {
            for (const WorkloadDisk& disk : m_rows.disks())
                m_disks.next(disk).workload = Ref<Workload>{row.id};
            return;
        }
        if (outcome == RowOutcome::Rejected)
            m_notTaken.add(row);
        m_workloads.drop();
    }

    const ImportOptions& m_options;
    Reading m_reading;
    ImportFindings m_findings;
    MigrateRowReader m_rows;
    BlockBuilder<Workload> m_workloads;
    BlockBuilder<WorkloadDisk> m_disks;
    std::size_t m_rowsRead = 0;
    std::size_t m_rowsLeftOut = 0;
    RowsNotTaken m_notTaken;
    bool m_faulty = false;
};

class MigrateImport
{
public:
    MigrateImport(const Model& model, std::string_view bytes, const ImportOptions& options, Reading reading)
        : m_model(model), m_bytes(bytes), m_options(options), m_reading(reading)
    {}

    /// Blank where the text would have to be read again and was given back.
    Result<std::optional<ImportOutcome>> run()
    {
        Result<CsvReader> reader = CsvReader::open(m_bytes, m_options.fileName);
        if (!reader)
            return reader.error();
        if (const Status header = readHeader(*reader); !header)
            return header.error();
        Result<ImportTarget> target = importTarget(m_model, m_options);
        if (!target)
            return target.error();
        m_target = *std::move(target);
        if (hasErrors(m_ofHeader)) {
            Part nothing(m_model, m_columns, m_target, m_options, BlockIds::AfterTheModels);
            return std::optional(finished(nothing));
        }
        if (std::optional<CsvReader> second = reader->splitOff()) {
            Result<std::optional<ImportOutcome>> outcome = readBoth(*reader, *second);
            const bool inVain = outcome && !*outcome && m_reading == Reading::Keeps;
            return inVain ? readAgain() : std::move(outcome);
        }
        return readAll(*reader);
    }

private:
    Status readHeader(CsvReader& reader)
    {
        CsvRecord record;
        if (!reader.next(record) || record.fault)
            return Error{ErrorCode::HeaderMissing, cellPath(m_options.fileName, record.row, {}), {}};
        m_ofHeader.clear();
        Result<Columns> columns = matchMigrateHeader(record.cells, m_options.fileName, record.row, m_ofHeader);
        if (!columns)
            return columns.error();
        m_columns = *std::move(columns);
        return done();
    }
    Result<std::optional<ImportOutcome>> readAll(CsvReader& reader)
    {
        Part part(m_model, m_columns, m_target, m_options, BlockIds::AfterTheModels, m_reading);
        const Status read = part.read(reader, [&](std::size_t bytes) {
            report(bytes);
            return goOn();
        });
        if (!read)
            return read.error();
        return std::optional(finished(part));
    }
    // Both parts side by side. Nothing comes of it where the second may have begun inside a cell, or needs the names of the first.
    Result<std::optional<ImportOutcome>> readBoth(CsvReader& firstReader, CsvReader& secondReader)
    {
        Part first(m_model, m_columns, m_target, m_options, BlockIds::AfterTheModels, m_reading);
        Part second(m_model, m_columns, m_target, m_options, BlockIds::FromOne, m_reading);
        std::atomic<bool> inVain = false;
        const Status stop = Error{ErrorCode::Cancelled, m_options.fileName, {}};
        Status readSecond = done();
        Status readFirst = done();
        sideBySide(
            [&] {
                readFirst = first.read(firstReader, [&](std::size_t bytes) {
                    report(2 * bytes);
                    inVain = first.faulty();
                    return first.faulty() ? stop : goOn();
                });
            },
            [&] { readSecond = second.read(secondReader, [&](std::size_t) { return inVain ? stop : goOn(); }); });
        if (const Status going = goOn(); !going)
            return going.error();
        if (first.faulty() || first.sharesNames(second))
            return std::optional<ImportOutcome>();
        if (!readFirst || !readSecond)
            return readFirst ? readSecond.error() : readFirst.error();
        if (first.rowsRead() + second.rowsRead() > mostRows)
            return first.tooManyRows();
        first.take(second, firstReader.rows());
        return std::optional<ImportOutcome>(finished(first));
    }
    Result<std::optional<ImportOutcome>> readAgain()
    {
        Result<CsvReader> reader = CsvReader::open(m_bytes, m_options.fileName);
        if (!reader)
            return reader.error();
        if (const Status header = readHeader(*reader); !header)
            return header.error();
        return readAll(*reader);
    }
    ImportOutcome finished(Part& part)
    {
        ImportOutcome outcome = part.finished(std::move(m_ofHeader), std::move(m_target.made));
        outcome.given = givenByTemplate(m_columns);
        report(m_bytes.size());
        return outcome;
    }
    Status goOn() const
    {
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{ErrorCode::Cancelled, m_options.fileName, {}};
        return done();
    }
    void report(std::size_t bytes) const
    {
        if (m_options.progress)
            m_options.progress(std::min(bytes, m_bytes.size()), m_bytes.size());
    }

    const Model& m_model;
    std::string_view m_bytes;
    const ImportOptions& m_options;
    Reading m_reading;
    Findings m_ofHeader;
    Columns m_columns;
    ImportTarget m_target;
};

} // namespace

Result<ImportOutcome> importAzureMigrateCsv(const Model& model, std::string_view bytes, const ImportOptions& options)
{
    auto outcome = MigrateImport(model, bytes, options, Reading::Keeps).run();
    return outcome ? Result<ImportOutcome>(**std::move(outcome)) : outcome.error();
}

Result<std::optional<ImportOutcome>> importAzureMigrateCsvOnce(
    const Model& model, std::string_view bytes, const ImportOptions& options)
{
    return MigrateImport(model, bytes, options, Reading::GivesBack).run();
}

} // namespace headroom
