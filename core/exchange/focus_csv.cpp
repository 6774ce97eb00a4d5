// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/focus_csv.h"

#include "core/exchange/bill_files.h"
#include "core/exchange/csv_stream.h"
#include "core/exchange/focus_row.h"

#include <filesystem>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t rowsBetweenChecks = 4096;
constexpr std::size_t rowsOfSigns = 1000;
constexpr std::size_t rowsOfTitles = 20; // above the header

/// The header: the first row that is one, with titles above it or not. Errors: HeaderMissing, of the first row; those of the reader.
Result<FocusHeader> headerOf(CsvStream& csv, const std::string& name)
{
    CsvRecord record;
    std::optional<Error> first;
    for (std::size_t row = 0; row < rowsOfTitles; ++row) {
        const auto got = csv.next(record);
        if (!got)
            return got.error();
        if (!*got)
            break;
        auto header = record.fault ? Result<FocusHeader>(Error{ErrorCode::HeaderMissing, name, {}})
                                   : readFocusHeader(record.cells, name, record.row);
        if (header || header.error().code != ErrorCode::HeaderMissing)
            return header;
        if (!first)
            first = header.error();
    }
    return first.value_or(Error{ErrorCode::HeaderMissing, name, {}});
}

/// As the first rows have it. A number that can be read in two ways has a point where the delimiter is a comma; elsewhere a spreadsheet of
/// another language may have parted its thousands, and only the user knows. Error: NumberAmbiguous.
Result<DecimalSign> signOf(const BillFile& file, const FocusHeader& header, char delimiter)
{
    DecimalSignGuess guess;
    auto csv = CsvStream::open(file.path, file.name);
    CsvRecord record;
    for (std::size_t row = 0; csv && row <= rowsOfSigns && csv->next(record).valueOr(false); ++row)
        for (const FocusColumn column : {FocusColumn::BilledCost, FocusColumn::EffectiveCost, FocusColumn::ConsumedQuantity})
            if (const auto place = header.place(column); place && *place < record.cells.size())
                guess.look(trimmed(record.cells[*place]), record.row, {});
    const Result<DecimalSign> sign = guess.sign();
    const bool both = !sign && sign.error().detail("expected").find("one decimal sign") != std::string::npos;
    if (sign || delimiter == ',' || both) // of both a row says which one is wrong
        return sign.valueOr(DecimalSign::Point);
    Error error = sign.error();
    error.path = file.name + ':' + error.detail("row");
    return error;
}

class FocusReader
{
public:
    explicit FocusReader(const FocusOptions& options) : m_options(options) {}

    Result<FocusOutcome> run(const std::vector<std::string>& sources)
    {
        auto files = billFilesOf(sources);
        if (!files)
            return files.error();
        m_outcome.findings = std::move(files->findings);
        for (const BillFile& file : files->files) {
            m_outcome.files.push_back(file.path);
            std::error_code unknown;
            const auto size = std::filesystem::file_size(file.path, unknown);
            m_total += unknown ? 0 : size;
        }
        for (const BillFile& file : files->files)
            if (const Status read = readFile(file); !read)
                return read.error();
        return finished();
    }

private:
    Status readFile(const BillFile& file)
    {
        const std::string& name = file.name;
        CsvLimits limits;
        limits.rows = std::numeric_limits<std::size_t>::max() / 2;
        auto csv = CsvStream::open(file.path, name, limits);
        if (!csv)
            return csv.error();
        auto header = headerOf(*csv, name);
        if (!header)
            return header.error();
        const auto sign = m_options.decimal ? Result<DecimalSign>(*m_options.decimal) : signOf(file, *header, csv->delimiter());
        if (!sign)
            return sign.error();
        const DecimalSign decimal = *sign;
        if (m_outcome.version.empty()) {
            m_outcome.version = header->version;
            m_outcome.ofMicrosoft = header->ofMicrosoft;
            m_outcome.encoding = csv->encoding();
            m_outcome.delimiter = csv->delimiter();
            m_outcome.decimal = decimal;
        }
        ImportFindings findings(name);
        for (const Finding& finding : header->findings)
            findings.add(finding);
        const std::size_t rowsBefore = m_outcome.rowsRead;
        const Status rows = readRows(*csv, *header, decimal, findings);
        if (!rows)
            return rows;
        if (const std::size_t count = m_outcome.rowsRead - rowsBefore; file.rows && *file.rows != count)
            findings.add(Finding{Severity::Error,
                Error{ErrorCode::FileDamaged, name,
                    {{"found", std::to_string(count) + " rows"}, {"expected", std::to_string(*file.rows) + " rows"}}}});
        Findings all = findings.take();
        m_outcome.findings.insert(
            m_outcome.findings.end(), std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
        m_done += csv->total();
        return done();
    }

    Status readRows(CsvStream& csv, const FocusHeader& header, DecimalSign decimal, ImportFindings& findings)
    {
        FocusRow row(header, decimal, findings, m_currency);
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
                m_outcome.rowsRejected += record.fault || !row.wasSummary() ? 1 : 0;
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
