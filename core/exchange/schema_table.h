// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables whose columns are fields of the schema.
#pragma once

#include "core/exchange/day_order.h"
#include "core/exchange/import_findings.h"
#include "core/exchange/inventory_import.h"
#include "core/exchange/number_style.h"
#include "core/exchange/sums_above.h"
#include "core/exchange/table_file.h"
#include "core/model/change.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct AmountHeader;

/// How a table writes shares without a percent sign: 0.045 or 4.5.
enum class ShareForm { Fraction, Percent };
/// Whether a table has costs with a minus sign, as amounts that go out.
enum class CostSign { Positive, Negative };

struct TableImportOptions
{
    std::string fileName;               // for the paths of findings, as subject and as citation
    std::optional<DecimalSign> decimal; // blank: by the numbers of the table
    std::optional<DayOrder> days;       // blank: by the dates of the table
    std::optional<std::int64_t> scale;  // amounts of money count in so many: 1, 1000, 1000000; blank: as their headers say
    std::optional<ShareForm> shares;    // blank: percent where the header says so ("Coupon (%)"), else fractions
    std::optional<CostSign> costs;      // of operating lines; blank: positive, and asked for where all costs have a minus sign
    std::string sheet;                  // of a workbook; blank: the first that is not hidden and not empty
    std::vector<ColumnChoice> columns;  // the user's word on columns, by a field's name as a header may have it; no units
    std::string columnMemory;           // a file of such choices by header (column_memory.h); blank: none
};

struct TableImportOutcome
{
    Change change; // of kind Import: rows by name, those that are there updated, others inserted; none that has an error
    Findings findings;
    DecimalSign decimal = DecimalSign::Point;
    char delimiter = ',';
    std::size_t rowsRead = 0; // without the header and empty rows
    std::size_t rowsAccepted = 0;
    std::size_t added = 0;
    std::size_t updated = 0;
    SourceReading reading; // without kind
};

struct TableRow
{
    std::size_t row = 0;            // in the file, from 1
    std::vector<std::string> cells; // trimmed, as many as the header has
    std::vector<bool> numbers;      // which cells are a worksheet's own numbers; empty for CSV
};

struct SmallTable
{
    std::vector<std::string> header; // trimmed
    std::size_t headerRow = 1;
    std::vector<TableRow> rows;
    std::size_t rowsRead = 0;
    std::string titles; // what stands above the header
    char delimiter = ',';
    std::string encoding; // of CSV
    std::string sheet;    // of a workbook
};

/// Where a table stands: the text of a CSV file; or a workbook, or a CSV file whose delimiter and encoding are settled.
struct TableSource
{
    TableSource(std::string_view text) : csv(text) {}
    TableSource(const std::string& text) : csv(text) {}
    TableSource(const char* text) : csv(text) {}
    TableSource(const TableFile& file) : book(&file) {}
    std::string_view csv;
    const TableFile* book = nullptr;
};

/// The largest file and table that are read.
constexpr std::size_t longestSmallTable = std::size_t{64} << 20;
constexpr std::size_t mostSmallTableRows = 1'000'000;

/// In UTF-8, UTF-16 or Windows-1252. Rows of a faulty form are left out with a finding (Error): the codes of CsvFault,
/// RowColumnsMismatch. Errors: those of detectEncoding, decodedText and CsvReader::open, FormatUnknown (an archive), HeaderMissing
/// (nothing but blanks), HeaderDuplicate, TooManyRows.
/// Titles may stand above the header: it is the first of the first rows with two cells that are known, or that is known as a whole, or
/// the first row.
struct HeaderTest
{
    std::function<bool(std::string_view header)> knowsCell;
    std::function<bool(std::span<const std::string> header)> knowsRow;
};
Result<SmallTable> readSmallTable(
    std::string_view csv, const std::string& fileName, ImportFindings& findings, const HeaderTest& isKnown = {});
/// The same of an opened file: of a workbook the sheet of that name, or the first with such a header that is not hidden, else the
/// first that is not empty, its short rows filled up. Errors besides: ReferenceUnknown (no such sheet), those of TableFile.
Result<SmallTable> readSmallSheet(
    const TableFile& book, const TableImportOptions& options, ImportFindings& findings, const HeaderTest& isKnown = {});

/// Whether a header says the name or label: upper and lower case, blanks, signs and a unit in brackets behind it don't count.
bool headerSays(std::string_view header, std::string_view name);
/// The entity's field that a header names; null when it names none.
const Field* fieldOfHeader(const EntitySchema& schema, std::string_view header);
/// Whether cells of the field are numbers, whose decimal sign is looked for.
bool holdsNumbers(const Field& field);

/// A column of numbers. Shares have no thousands: the only separator of one ("4.125%") is its decimal sign.
struct NumberColumn
{
    std::size_t place = 0;
    bool isShare = false;
};
/// The decimal sign of the cells in those columns. Error: NumberAmbiguous at FILE:row:column.
Result<DecimalSign> decimalSignOf(const SmallTable& table, std::span<const NumberColumn> columns, const std::string& fileName);

/// The value that a cell spells for the field: numbers in the sign, with separators of thousands or not; shares as fractions or with a
/// percent sign; amounts in brackets are negative; dates as 2024-07-31, months as monthOf() reads them; yes or no, true or false; choices
/// by name or label; months of a year with commas, semicolons or blanks between them; references by name. Errors: those of
/// parseNumber and parseValue.
Result<Value> cellValue(const Model& model, const Field& field, std::string_view cell, DecimalSign sign);

/// A month as people and spreadsheets write it: 2024-07, any day of it as 2024-07-31, 07/2024, Jul-24, Jul 2024, July 2024. A year of two
/// digits is of this century. Error: MonthMalformed.
Result<Month> monthOf(std::string_view cell);

/// How accountants write that there is nothing: "-", or a longer one.
bool isDash(std::string_view cell);
/// Whether the cell begins with the word for a sum, as "Total costs" does, and "Total Energies".
bool beginsLikeTotal(std::string_view cell);

/// What validate() finds wrong after the change that was not wrong before it.
Findings errorsOfChange(const Model& model, const Change& change);

/// The file's name as a citation; blank where it is no clean text.
Text citationOfFile(const std::string& fileName);

/// What the readers of such tables have in common; they derive from it.
class SchemaTableImport
{
protected:
    /// Whose currency amounts are in.
    enum class CurrencyOf { Project, Row };
    SchemaTableImport(const Model& model, const TableImportOptions& options, CurrencyOf currencies)
        : m_model(model), m_options(options), m_findings(options.fileName), m_currencies(currencies)
    {}

    /// Reads the table by the reader's steps: matchColumns() on m_table.header, numberColumns() for the decimal sign, readRow() on each
    /// row (whether it counts) and makeChange() into m_outcome, or its error.
    template<class Reader> Result<TableImportOutcome> importBy(Reader& reader, const TableSource& source)
    {
        Status ready = readTable(source, [&](std::string_view header) { return reader.knows(header); });
        if (ready)
            ready = settleChoices();
        if (ready)
            ready = reader.matchColumns();
        if (ready)
            ready = settleSign(reader.numberColumns());
        if (ready)
            ready = settleForms(reader.valueColumns());
        if (!ready)
            return ready.error();
        for (const TableRow& row : m_table.rows)
            m_outcome.rowsAccepted += unitFits(row) && reader.readRow(row);
        if (const Status made = reader.makeChange(); !made)
            return made.error();
        return finished();
    }
    /// A finding on the row; false.
    bool wrong(const TableRow& row, std::string_view column, Error error, std::optional<std::size_t> firstRow = std::nullopt)
    {
        m_findings.add(Severity::Error, row.row, column, std::move(error), firstRow);
        return false;
    }
    /// Tells of a column that is left out, but for one of units or currencies: findUnits() looks whether it is.
    void noteUnknown(const std::string& header);
    /// The value of the cell for the field, as cellValue() in the table's forms: amounts with the sign of their currency (blank: the
    /// project's), a dash for nothing, and the column's scale; shares in percent where the column has them; days in the order of the
    /// table. Errors besides: CurrencyDiffers, by the cell or, with "by", by the header or a title.
    Result<Value> valueOf(const Field& field, const TableRow& row, std::size_t place, std::string_view currency = {}) const;
    /// Leaves out a row of sums, whose name is the cell; false.
    bool leaveOutTotal(const TableRow& row, std::size_t place);
    /// Tells of a row that is called a total and adds up nothing, but once of each name.
    void tellNoTotal(const TableRow& row, std::size_t place);
    /// The amount that the cell of that row was read as, with what its last decimal is worth.
    ShownAmount shownAmount(std::int64_t column, Money amount, const TableRow& row, std::size_t place) const;

    /// What a column means: what `of` makes of the field that the user names for it, else of its header; Column() where he says that
    /// another column means that, or none. Error: PathUnknownField where `of` knows no such field.
    template<class Of> auto meaningOf(const std::string& header, const Of& of) const -> Result<decltype(of(header))>
    {
        using Column = decltype(of(header));
        const Column own = of(header);
        for (const ColumnChoice& choice : m_choices) {
            const Column said = of(choice.field);
            if (said == Column())
                return unknownField(choice);
            if (choice.header == header)
                return said;
            if (said == own)
                return Column();
        }
        return own;
    }
    /// Notes in the reading what the next column was taken for; blank where it is left out.
    void describeColumn(std::string_view field);

    const Model& m_model;
    const TableImportOptions& m_options;
    ImportFindings m_findings;
    SmallTable m_table;
    DecimalSign m_sign = DecimalSign::Point;
    TableImportOutcome m_outcome;
    SumsAbove m_sums; // of the rows that are read

private:
    struct ValueForm
    {
        std::int64_t scale = 1;
        bool percent = false;
        std::string currency; // of amounts, as AmountHeader has it
    };

    Status readTable(const TableSource& source, const std::function<bool(std::string_view)>& knows);
    Status settleForms(const std::vector<std::pair<std::size_t, FieldType>>& columns);
    Status settleMoney(std::size_t place, const AmountHeader& titles);
    Status settleShares(std::size_t place);
    void findUnits(const std::vector<std::pair<std::size_t, FieldType>>& columns);
    void tellUnknown(const std::string& header);
    static bool isOfCurrency(const std::string& header);
    static bool isOfUnit(const std::string& header);
    /// Whether what columns of units that nothing else reads ("Currency", "Unit") say of the row's amounts can be taken; if not, with a
    /// finding: CurrencyDiffers, UnitUnknown. A scale that they say goes before the options'.
    bool unitFits(const TableRow& row);
    std::int64_t scaleOf(const ValueForm& form) const { return m_rowScale.value_or(form.scale); }
    Status settleDays(const std::vector<std::pair<std::size_t, FieldType>>& columns);
    Result<Value> amountOf(const Field& field, std::string_view cell, const ValueForm& form, std::string_view currency) const;
    Status settleChoices();
    Error unknownField(const ColumnChoice& choice) const;
    Status settleSign(const std::vector<NumberColumn>& columns);
    TableImportOutcome finished();

    std::vector<ColumnChoice> m_choices; // given ones, then remembered ones
    std::optional<DecimalSign> m_rememberedSign;
    std::vector<ValueForm> m_forms; // of each column
    DayOrder m_days = DayOrder::MonthFirst;
    CurrencyOf m_currencies;
    std::optional<std::size_t> m_currencyPlace; // of a column that no field reads
    std::optional<std::size_t> m_unitPlace;     // likewise
    bool m_rowsSayCurrency = false;             // by a column that a field reads
    bool m_rowsSayScale = false;
    std::optional<std::int64_t> m_rowScale; // of the row that is read
    std::set<std::string> m_noTotals;       // that were told
};

} // namespace headroom
