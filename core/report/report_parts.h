// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report, one function each. For this folder only.
#pragma once

#include "core/report/display_rounding.h"
#include "core/report/report.h"
#include "core/report/used_prices.h"

#include <memory>
#include <utility>

namespace headroom {

/// The months that a report shows: the 12 of the headline, or fewer where the projection is shorter.
struct ReportMonths
{
    int first = 1; // column
    int count = 0;
    int last() const { return first + count - 1; }
};
ReportMonths reportMonths(const Projection& projection);

/// The unit in which the largest of these amounts has at most seven digits.
struct TableUnit
{
    AmountUnit unit = AmountUnit::Whole;
    int decimals = 0;
    std::int64_t minorUnits = 100; // of one unit in the last place
};
TableUnit tableUnit(Money largest, int moneyDigits);
Money sizeOf(Money amount);

inline ReportValue say(TextId id, std::vector<ReportValue> args = {})
{
    return std::make_shared<const Sentence>(Sentence{id, std::move(args)});
}
inline ReportParagraph paragraph(ParagraphKind kind, TextId id, std::vector<ReportValue> args = {})
{
    return {kind, {id, std::move(args)}};
}
inline ReportColumn leftColumn(ReportValue heading, double weight) { return {std::move(heading), CellAlign::Left, weight}; }
inline ReportColumn rightColumn(ReportValue heading, double weight) { return {std::move(heading), CellAlign::Right, weight}; }

/// A number that a path's field is set to, or that is added to it: in percent where the field is a share.
ReportValue amountOf(std::string_view path, ChangeOperation operation, Decimal number);

/// What every section is made from. `analyses` may be null.
struct ReportFrom
{
    const Model& model;
    const Projection& p;
    const ReportAnalyses* analyses = nullptr;
    const std::vector<ReportWave>& waves;
    ReportMonths months;
    const ReportBase* base = nullptr; // what the inputs are compared with; may be null
    const std::vector<UsedPrice>& prices;

    int evaluated() const;
    /// Whether anything moves, or is to: else the two cases differ by transactions.
    bool moves() const;
    /// Whether there is IT to speak of, in either case.
    bool hasIt() const;
};

/// Whether a figure has something to measure: those of the benefit before interest and debt where there is one, the cost of ownership
/// where something is owned.
bool isMeasured(const ReportFrom& from, const Figure& figure);

/// The flows of a line over columns, both ends inclusive.
Money sumOf(const Projection& p, Case which, Line line, int from, int to);
Money sumOf(const Series& series, ReportMonths months);
Money at(const Series& series, int column);

/// Rows of amounts in one unit. Where the last row is a total of those above it (after a first that is one too: of that and those
/// between), what is printed adds up to it; else each amount is rounded on its own.
class AmountTable
{
public:
    AmountTable(TextId caption, int moneyDigits) : m_digits(moneyDigits) { m_table.caption = caption; }
    void addColumn(ReportColumn column) { m_table.columns.push_back(std::move(column)); }
    void add(ReportValue label, std::vector<Money> amounts, RowKind kind = RowKind::Plain);
    bool isEmpty() const { return m_rows.empty(); }
    ReportTable take();

private:
    std::vector<std::int64_t> roundedColumn(std::size_t column, std::int64_t unit) const;

    int m_digits;
    ReportTable m_table;
    std::vector<std::pair<ReportRow, std::vector<Money>>> m_rows;
};

/// Periods or categories as rows, amounts that follow from each other as columns: rounded so that both rows and columns add up. A
/// node of the tree is a column, its months are the rows.
struct AddingColumns
{
    RoundedTree tree;
    TableUnit unit;
    RoundedTable rounded;

    int addNode(int parent, std::vector<Money> rows);
    void round(int moneyDigits);
    ScaledAmount cell(int node, std::size_t row, int sign = 1) const
    {
        return {sign * rounded.lines[static_cast<std::size_t>(node)][row], unit.decimals};
    }
};

/// A figure's value, or why there is none; whole units of the currency, months from the projection's first.
ReportValue figureValue(const Projection& p, const Figure& figure, const FigureValue& value);
/// A row of stay, move and their difference, of shares in points; two where the figure's label names the difference: that, and what the cases have.
void addFigureRows(ReportTable& table, const Projection& p, const Figure& figure);
/// The choice of a row's field in words.
LabelText choiceLabel(const EntitySchema& schema, std::string_view fieldName, const Row& row);
/// What a source is, in words.
TextId sourceText(SourceKind kind);
/// The interest of an instrument: "7.5% fixed", "SOFR + 2%".
ReportValue rateOf(const Model& model, const DebtInstrument& debt);
/// A page has room for so many rows of a list; the workbook has the others.
constexpr std::size_t mostListed = 400;

std::vector<ReportWave> reportWaves(const Model& model, const Projection& p);

inline constexpr std::size_t place10 = 1, place50 = 3, place90 = 5; // in shownPercentiles

struct Recommendation
{
    TextId lead = TextId::None;
    TextId rule = TextId::None;
    ReportTable conditions;
};
/// By value where operating cash flow differs between the cases; else by what changes for liquidity, lenders and owners, and none where
/// that points both ways.
Recommendation recommendation(const ReportFrom& from);

/// Puts the words of a project that moves nothing in place of those of staying and moving.
void sayTransactions(Report& report);

ReportSection summarySection(const ReportFrom& from);
ReportSection financialSection(const ReportFrom& from);
ReportSection statementSection(const ReportFrom& from);
ReportSection costSection(const ReportFrom& from);
ReportSection azureSection(const ReportFrom& from);
ReportSection debtSection(const ReportFrom& from);
ReportSection scenarioSection(const ReportFrom& from);
ReportSection riskSection(const ReportFrom& from);
ReportSection capacitySection(const ReportFrom& from);
ReportSection assumptionsSection(const ReportFrom& from);
ReportSection checksSection(const ReportFrom& from);
ReportSection appendixSection(const ReportFrom& from);

} // namespace headroom
