// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calculator_estimate.h"

#include "core/base/letters.h"
#include "core/base/money.h"
#include "core/exchange/amount_text.h"
#include "core/exchange/cell_number.h"
#include "core/exchange/estimate_change.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/named_columns.h"
#include "core/model/excerpt.h"
#include "core/pricing/region_names.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

enum Column { Category, Type, CustomName, Region, Description, Monthly, Upfront, Count };
constexpr std::array<NamedColumn, Count> columnNames{{{"Service category", {}}, {"Service type", {}}, {"Custom name", {}},
    {"Region", {}}, {"Description", {}}, {"Estimated monthly cost", {}}, {"Estimated upfront cost", {}}}};

constexpr std::size_t rowsOfTitles = 20;
constexpr std::size_t mostRows = 100'000;
constexpr std::string_view programTitle = "Microsoft Azure Estimate";

/// "4/26/2024" of "This estimate was created at 4/26/2024 1:18:50 PM UTC.": month first.
Opt<Date> dayIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '/')))
            continue;
        std::array<int, 3> parts{};
        std::size_t part = 0;
        std::size_t end = at;
        for (; end < text.size() && part < 3 && (isDigit(text[end]) || text[end] == '/'); ++end) {
            if (text[end] == '/')
                ++part;
            else if (parts[part] < 10'000)
                parts[part] = parts[part] * 10 + (text[end] - '0');
        }
        if (part == 2 && Date::exists(parts[2], parts[0], parts[1]))
            return Date(parts[2], parts[0], parts[1]);
        at = std::max(at, end - 1);
    }
    return {};
}

/// The currency that a disclaimer names: "All prices shown are in Euro Zone - Euro (EUR)".
std::string currencyIn(std::string_view text)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t end = at;
        while (end < text.size() && isCapital(text[end]))
            ++end;
        if (end - at == 3 && minorDigits(text.substr(at, 3)))
            return std::string(text.substr(at, 3));
        at = std::max(at, end);
    }
    return {};
}

/// A cell with an amount, which is read once the decimal sign of all is known.
struct AmountCell
{
    std::string text; // blank: none
    bool isNumber = false;
};
struct Draft
{
    EstimateLine line;
    AmountCell monthly;
    AmountCell upfront;
    bool isSupport = false;
};

class EstimateReader
{
public:
    EstimateReader(const Model& model, const EstimateOptions& options) : m_model(model), m_options(options) {}

    Result<EstimateOutcome> run(const TableFile& file)
    {
        for (std::size_t table = 0; table < file.tables().size() && m_drafts.empty() && !m_found; ++table)
            if (const Status read = readTable(file, table); !read)
                return read.error();
        if (!m_found)
            return Error{ErrorCode::FormatUnknown, m_options.fileName,
                {{"expected", "Service category, Service type, Region, Estimated monthly cost"}}};
        if (const Status settled = settle(); !settled)
            return settled.error();
        ImportFindings findings(m_name);
        for (Draft& draft : m_drafts)
            take(draft, findings);
        checkTotal(findings);
        m_outcome.findings = findings.take();
        makeEstimateChange(m_model, m_options, m_outcome);
        return std::move(m_outcome);
    }

private:
    Status readTable(const TableFile& file, std::size_t table)
    {
        auto reader = file.read(table);
        if (!reader)
            return reader.error().code == ErrorCode::FileEmpty && file.isWorkbook() ? done() : Status(reader.error());
        CsvRecord record;
        for (std::size_t i = 0; i < mostRows; ++i) {
            const auto more = reader->next(record);
            if (!more)
                return more.error();
            if (!*more || (!m_found && i >= rowsOfTitles))
                return done();
            if (record.fault) {
                m_faults.push_back({record.row, *record.fault});
            } else if (m_found) {
                readRow(record);
            } else if (const Status header = readHeader(record, file.nameOf(table)); !header) {
                return header;
            }
        }
        return Error{ErrorCode::TooManyRows, file.nameOf(table), {{"maximum", std::to_string(mostRows)}}};
    }
    /// A title, or the header.
    Status readHeader(const CsvRecord& record, std::string name)
    {
        const bool isHeader = std::any_of(record.cells.begin(), record.cells.end(), [](std::string_view cell) {
            return plainName(trimmed(cell)) == "servicetype";
        }) && std::any_of(record.cells.begin(), record.cells.end(), [](std::string_view cell) {
            return plainName(trimmed(cell)) == "estimatedmonthlycost";
        });
        if (!isHeader) {
            const std::string_view title = record.cells.empty() ? std::string_view() : trimmed(record.cells.front());
            if (m_outcome.title.empty() && title != programTitle)
                m_outcome.title = excerpt(title, 200);
            return done();
        }
        auto columns = NamedColumns::find(record.cells, columnNames, {Type, Region, Monthly}, name, record.row);
        if (!columns)
            return columns.error();
        m_columns = *std::move(columns);
        m_name = std::move(name);
        m_found = true;
        return done();
    }

    AmountCell amountCell(const CsvRecord& record, Column column) const
    {
        const std::string_view text = m_columns.cell(record, column);
        return {std::string(text), m_columns.isNumber(record, column)};
    }
    void readRow(const CsvRecord& record)
    {
        const auto cell = [&](Column column) { return m_columns.cell(record, column); };
        const auto any = [&](std::string_view word) {
            return plainName(cell(Category)) == word || plainName(cell(Type)) == word || plainName(cell(Region)) == word
                || plainName(cell(Description)) == word;
        };
        for (const std::string_view text : record.cells)
            readDisclaimer(trimmed(text));
        if (m_ended)
            return;
        if (any("total")) {
            m_total = amountCell(record, Monthly);
            m_totalRow = record.row;
            m_ended = true;
            return;
        }
        Draft draft;
        draft.monthly = amountCell(record, Monthly);
        draft.upfront = amountCell(record, Upfront);
        draft.isSupport = plainName(cell(Category)) == "support" || plainName(cell(Region)) == "support";
        if (cell(Type).empty() && !draft.isSupport)
            return; // "Licensing Program", "Billing Account", what stands below the table
        draft.line.row = record.row;
        draft.line.category = cell(Category);
        draft.line.type = cell(Type);
        draft.line.customName = cell(CustomName);
        draft.line.region = armRegionOf(cell(Region));
        draft.line.description = cell(Description);
        m_drafts.push_back(std::move(draft));
    }
    void readDisclaimer(std::string_view text)
    {
        if (text.find("prices shown") != std::string_view::npos && m_disclaimed.empty())
            m_disclaimed = currencyIn(text);
        if (text.find("created at") != std::string_view::npos && !m_outcome.created)
            m_outcome.created = dayIn(text.substr(text.find("created at")));
    }

    /// Currency and decimal sign, from all amounts together.
    Status settle()
    {
        DecimalSignGuess guess;
        std::string fromSign;
        const auto look = [&](const AmountCell& cell, std::size_t row, Column column) {
            const auto amount = cell.isNumber ? std::nullopt : amountText(cell.text);
            if (!amount)
                return;
            guess.look(amount->number, row, m_columns.header(column));
            if (fromSign.empty())
                fromSign = currencyOfSign(amount->currency);
        };
        for (const Draft& draft : m_drafts) {
            look(draft.monthly, draft.line.row, Monthly);
            look(draft.upfront, draft.line.row, Upfront);
        }
        look(m_total, m_totalRow, Monthly);
        const std::string own = m_model.company().currency.str();
        m_outcome.currency = !m_disclaimed.empty() ? m_disclaimed : !fromSign.empty() ? fromSign : own;
        if (m_outcome.currency != own)
            return Error{ErrorCode::CurrencyDiffers, m_name, {{"found", m_outcome.currency}, {"expected", own}}};
        return settleDecimal(guess);
    }
    Status settleDecimal(const DecimalSignGuess& guess)
    {
        const auto sign = guess.sign();
        const bool parted =
            !sign && minorDigits(m_outcome.currency).valueOr(2) == 0; // without decimals only thousands are parted
        const bool comma = !sign && sign.error().detail("found").find(',') != std::string::npos;
        if (m_options.table.decimal || sign || parted) {
            m_outcome.decimal = m_options.table.decimal ? *m_options.table.decimal
                : sign                                  ? *sign
                : comma                                 ? DecimalSign::Point
                                                        : DecimalSign::Comma;
            return done();
        }
        Error error = sign.error();
        error.path = cellPath(m_name, static_cast<std::size_t>(std::stoul(error.detail("row"))), error.detail("column"));
        return error;
    }
    Result<Decimal> amountOf(const AmountCell& cell) const
    {
        if (cell.isNumber)
            return parseNumber(cell.text, DecimalSign::Point);
        const auto amount = amountText(cell.text);
        if (amount && isOfOtherCurrency(amount->currency, m_outcome.currency))
            return Error{ErrorCode::CurrencyDiffers, {}, {{"found", excerpt(cell.text)}, {"expected", m_outcome.currency}}};
        if (amount)
            return parseNumber(amount->number, m_outcome.decimal);
        return Error{ErrorCode::NumberMalformed, {}, {{"found", excerpt(cell.text)}}};
    }

    void take(Draft& draft, ImportFindings& findings)
    {
        ++m_outcome.rowsRead;
        const auto reject = [&](Column column, Error error) {
            ++m_outcome.rowsRejected;
            findings.add(Severity::Error, draft.line.row, m_columns.header(column), std::move(error));
        };
        for (const Column column : {Monthly, Upfront}) {
            const AmountCell& cell = column == Monthly ? draft.monthly : draft.upfront;
            if (cell.text.empty() && (column == Upfront || draft.isSupport))
                continue;
            if (cell.text.empty())
                return reject(column, Error{ErrorCode::ValueRequired, {}, {}});
            const auto amount = amountOf(cell);
            if (!amount)
                return reject(column, amount.error());
            if (amount->isNegative() || *amount > Decimal(1'000'000'000))
                return reject(column,
                    Error{ErrorCode::NumberOutOfRange, {}, {{"found", excerpt(cell.text)}, {"expected", "0..1000000000"}}});
            (column == Monthly ? draft.line.monthly : draft.line.upfront) = *amount;
        }
        m_outcome.total = headroom::sum(m_outcome.total, draft.line.monthly).valueOr(m_outcome.total);
        if (!draft.isSupport)
            return accept(draft, findings);
        if (!draft.line.monthly.isZero())
            findings.add(Severity::Note, draft.line.row, "Support",
                Error{
                    ErrorCode::RowIgnored, {}, {{"found", draft.line.monthly.toText()}, {"expected", "azure.supportPerMonth"}}});
    }
    void accept(Draft& draft, ImportFindings& findings)
    {
        const std::string type = plainName(draft.line.type);
        const bool ofMachines = type == "virtualmachines" || type == "manageddisks" || type == "virtualmachinescalesets";
        if (ofMachines && m_options.machines == Machines::LeaveOut)
            findings.add(Severity::Note, draft.line.row, m_columns.header(Type),
                Error{ErrorCode::RowIgnored, {}, {{"found", excerpt(draft.line.type) + ' ' + draft.line.monthly.toText()}}});
        else
            draft.line.item = draft.line.type; // numbered later
        if (!draft.line.item.empty() && !draft.line.upfront.isZero())
            findings.add(Severity::Warning, draft.line.row, m_columns.header(Upfront),
                Error{ErrorCode::PricesNotTaken, {}, {{"found", draft.line.upfront.toText()}}});
        m_outcome.lines.push_back(std::move(draft.line));
    }
    /// The total is of unrounded costs: each row may differ from its own by half a cent.
    void checkTotal(ImportFindings& findings)
    {
        for (const auto& [row, fault] : m_faults)
            findings.add(Severity::Error, row, std::to_string(fault.column),
                Error{fault.code, {}, {{"found", fault.found}, {"expected", fault.expected}}});
        if (m_total.text.empty() && !m_drafts.empty())
            findings.add(Severity::Warning, m_drafts.back().line.row, m_columns.header(Monthly),
                Error{
                    ErrorCode::FileDamaged, {}, {{"found", "no row Total"}, {"expected", "Total " + m_outcome.total.toText()}}});
        const auto total = m_total.text.empty() ? Result<Decimal>(m_outcome.total) : amountOf(m_total);
        const auto rows = static_cast<std::int64_t>(m_outcome.rowsRead) + 1;
        const auto least = total ? headroom::sum(*total, Decimal(-rows * 5, 3)) : total;
        const auto most = total ? headroom::sum(*total, Decimal(rows * 5, 3)) : total;
        if (m_outcome.rowsRejected == 0 && (!least || !most || m_outcome.total < *least || m_outcome.total > *most))
            findings.add(Severity::Error, m_totalRow, m_columns.header(Monthly),
                Error{ErrorCode::FileDamaged, {}, {{"found", m_outcome.total.toText()}, {"expected", excerpt(m_total.text)}}});
    }

    const Model& m_model;
    const EstimateOptions& m_options;
    std::string m_name; // of the table
    NamedColumns m_columns;
    bool m_found = false; // the header
    bool m_ended = false;
    std::vector<Draft> m_drafts;
    std::vector<std::pair<std::size_t, CsvFault>> m_faults;
    AmountCell m_total;
    std::size_t m_totalRow = 0;
    std::string m_disclaimed; // the currency
    EstimateOutcome m_outcome;
};

} // namespace

Result<EstimateOutcome> importEstimate(const Model& model, const std::string& path, const EstimateOptions& options)
{
    const auto file = TableFile::open(path, options.fileName, options.table);
    if (!file)
        return file.error();
    return EstimateReader(model, options).run(*file);
}

} // namespace headroom
