// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/focus_csv.h"

#include "core/exchange/csv_stream.h"
#include "core/exchange/focus_row.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <limits>
#include <set>

namespace headroom {

namespace {

constexpr std::size_t rowsBetweenChecks = 4096;

bool endsAsBill(const std::string& name)
{
    std::string small = name;
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small.ends_with(".csv") || small.ends_with(".csv.gz");
}

/// Folders replaced by their files.
Result<std::vector<std::string>> filesOf(const std::vector<std::string>& sources)
{
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const std::string& source : sources) {
        std::error_code failed;
        if (!fs::is_directory(source, failed)) {
            files.push_back(source);
            continue;
        }
        std::vector<std::string> inside;
        for (fs::directory_iterator at(source, failed), end; !failed && at != end; at.increment(failed))
            if (endsAsBill(at->path().filename().string()) && !at->is_directory(failed))
                inside.push_back(at->path().string());
        if (failed)
            return Error{ErrorCode::FileUnreadable, source, {}};
        if (inside.empty())
            return Error{ErrorCode::FileMissing, source, {{"expected", "*.csv, *.csv.gz"}}};
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    std::set<std::string> seen;
    for (const std::string& file : files) {
        std::error_code ignored;
        const fs::path real = fs::weakly_canonical(file, ignored);
        if (!seen.insert(real.empty() ? file : real.string()).second)
            return Error{ErrorCode::RowDuplicate, file, {{"found", file}}};
    }
    return files;
}

class FocusReader
{
public:
    explicit FocusReader(const FocusOptions& options) : m_options(options) {}

    Result<FocusOutcome> run(const std::vector<std::string>& sources)
    {
        auto files = filesOf(sources);
        if (!files)
            return files.error();
        m_outcome.files = std::move(files).value();
        for (const std::string& file : m_outcome.files) {
            std::error_code unknown;
            const auto size = std::filesystem::file_size(file, unknown);
            m_total += unknown ? 0 : size;
        }
        for (const std::string& file : m_outcome.files)
            if (const Status read = readFile(file); !read)
                return read.error();
        return finished();
    }

private:
    Status readFile(const std::string& path)
    {
        const std::string name = std::filesystem::path(path).filename().string();
        CsvLimits limits;
        limits.rows = std::numeric_limits<std::size_t>::max() / 2;
        auto csv = CsvStream::open(path, name, limits);
        if (!csv)
            return csv.error();
        CsvRecord record;
        const auto got = csv->next(record);
        if (!got)
            return got.error();
        if (!*got || record.fault)
            return Error{ErrorCode::HeaderMissing, name, {}};
        auto header = readFocusHeader(record.cells, name, record.row);
        if (!header)
            return header.error();
        if (m_outcome.version.empty()) {
            m_outcome.version = header->version;
            m_outcome.ofMicrosoft = header->ofMicrosoft;
        }
        ImportFindings findings(name);
        for (const Finding& finding : header->findings)
            findings.add(finding);
        const Status rows = readRows(*csv, *header, findings);
        if (!rows)
            return rows;
        Findings all = findings.take();
        m_outcome.findings.insert(
            m_outcome.findings.end(), std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
        m_done += csv->total();
        return done();
    }

    Status readRows(CsvStream& csv, const FocusHeader& header, ImportFindings& findings)
    {
        FocusRow row(header, findings, m_currency);
        CsvRecord record;
        for (;;) {
            const auto got = csv.next(record);
            if (!got)
                return got.error();
            if (!*got)
                break;
            if (m_outcome.rowsRead++ % rowsBetweenChecks == 0)
                if (const Status goOn = check(csv); !goOn)
                    return goOn;
            if (record.fault)
                findings.add(Severity::Error, record.row, std::to_string(record.fault->column), errorOf(*record.fault));
            if (record.fault || !row.read(record)) {
                ++m_outcome.rowsRejected;
                continue;
            }
            if (const Status added = m_bill.add(row.key(), row.amounts()); !added)
                return added;
        }
        row.reportOddities();
        return done();
    }
    Status check(const CsvStream& csv)
    {
        if (m_options.cancel && m_options.cancel->load())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_options.progress)
            m_options.progress(m_done + csv.consumed(), m_total);
        return done();
    }
    static Error errorOf(const CsvFault& fault)
    {
        return Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}};
    }

    Result<FocusOutcome> finished()
    {
        if (m_bill.rows() == 0) {
            if (m_outcome.rowsRead == 0)
                return Error{ErrorCode::FileEmpty, m_outcome.files.empty() ? std::string() : m_outcome.files.front(), {}};
            return std::move(m_outcome);
        }
        auto bill = m_bill.finish(m_currency);
        if (!bill)
            return bill.error();
        m_outcome.bill = std::move(bill).value();
        if (m_outcome.bill.mixedUnits > 0)
            m_outcome.findings.push_back(
                {Severity::Note, Error{ErrorCode::UnitUnknown, {}, {{"count", std::to_string(m_outcome.bill.mixedUnits)}}}});
        return std::move(m_outcome);
    }

    const FocusOptions& m_options;
    FocusOutcome m_outcome;
    BillBuilder m_bill;
    std::string m_currency;
    std::size_t m_done = 0;  // bytes of the files before
    std::size_t m_total = 0; // of all files
};

} // namespace

Result<FocusOutcome> readFocus(const std::vector<std::string>& sources, const FocusOptions& options)
{
    return FocusReader(options).run(sources);
}

} // namespace headroom
