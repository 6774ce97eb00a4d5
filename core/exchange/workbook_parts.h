// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets of a workbook share. For workbook*.cpp.
#pragma once

#include "core/engine/covenant_figures.h"
#include "core/exchange/trace_formulas.h"
#include "core/exchange/workbook.h"

#include <map>
#include <xlsxwriter.h>

namespace headroom {

struct WorkbookFormats
{
    lxw_format* title = nullptr;
    lxw_format* bold = nullptr;      // headings of columns and parts
    lxw_format* boldRight = nullptr; // of columns of numbers
    lxw_format* boldIndented = nullptr;
    lxw_format* boldWrapped = nullptr;
    lxw_format* indented = nullptr; // of what stands right of a number
    lxw_format* right = nullptr;
    lxw_format* wrapped = nullptr;
    lxw_format* money = nullptr;
    lxw_format* moneyTotal = nullptr;
    lxw_format* total = nullptr; // labels of totals
    lxw_format* number = nullptr;
    lxw_format* share = nullptr;
    lxw_format* months = nullptr;
    lxw_format* date = nullptr;
    /// Of inputs, by what they are.
    struct Inputs
    {
        lxw_format* whole = nullptr;
        lxw_format* number = nullptr;
        lxw_format* money = nullptr;
        lxw_format* share = nullptr;
    };
    Inputs open;   // that may be changed
    Inputs locked; // that may not
};

/// The sheets Stay, Move and Benefit have each line in the same row, and each month in the same column.
class StatementPlace
{
public:
    static constexpr lxw_row_t monthNumbers = 1; // of the first lines of the sheet
    static constexpr lxw_row_t monthNames = 2;
    static constexpr lxw_row_t monthEnds = 3;
    static constexpr lxw_row_t firstLine = 4;

    /// Rows below the lines, which figures are made of.
    enum class Extra : std::uint8_t {
        CashBenefit,
        Unlevered,
        Ownership,
        Recurring,
        CumulativeUnlevered,
        CumulativeBenefit,
        Discounted
    };

    static lxw_row_t rowOf(Line line) { return firstLine + static_cast<lxw_row_t>(line); }
    static lxw_row_t rowOf(Extra extra)
    {
        return firstLine + static_cast<lxw_row_t>(lineCount) + 1 + static_cast<lxw_row_t>(extra);
    }
    static lxw_col_t columnOf(int month) { return static_cast<lxw_col_t>(month + 1); } // 0: the opening
    /// "D7"
    static std::string cell(lxw_row_t row, int month);
    /// "Stay!$D$7:$O$7"; the sheet as WorkbookWords::in() has it.
    static std::string range(std::string_view sheet, lxw_row_t row, int from, int to);
    static std::string cellOn(std::string_view sheet, lxw_row_t row, int month);
};

/// Where the search for a rate of return stands on the sheet Rates: cells, as formulas of other sheets have them.
struct RateCells
{
    std::string changes;   // how often the worth changes its sign
    std::string logarithm; // ln(1 + rate a year) at the first change
};

struct WorkbookParts
{
    const Model& model;
    const Projection& p;
    const TracedProjection& traced;
    const TraceFormulas& formulas;
    const WorkbookOptions& options;
    WorkbookWords& words;
    bool isGrouped = false; // the bookings of prices
    lxw_workbook* book = nullptr;
    WorkbookFormats formats;
    std::map<std::string, std::string> extraInputs; // paths that only figures use, with their cells
    std::map<TraceId, std::string> countFormulas;   // of inputs that are sums of rows of workloads
    /// First and last row of a case's tests of a measure.
    std::map<std::pair<Case, CovenantMeasure>, std::pair<lxw_row_t, lxw_row_t>> covenantRows;

    RateCells monthlyRate; // of the internal rate of return
    RateCells datedRate;

    lxw_worksheet* addSheet(WorkbookSheet sheet) const { return workbook_add_worksheet(book, words.tab(sheet).c_str()); }
    const std::string& in(WorkbookSheet sheet) const { return words.in(sheet); }
    const std::string& in(Case which) const { return in(which == Case::Stay ? WorkbookSheet::Stay : WorkbookSheet::Move); }
    double amount(Money money) const { return money.toDoubleLossy(p.moneyDigits); }
    const std::string& nameOf(Case which) const
    {
        return words.tab(which == Case::Stay ? WorkbookSheet::Stay : WorkbookSheet::Move);
    }
    int headlineEnd() const { return p.headlineColumn + 11; }
    int evaluated() const { return std::min(p.months, static_cast<int>(model.company().evaluationMonths)); }
};

/// For print: landscape, as wide as a page; pages say what they are of.
void setUpPage(const WorkbookParts& parts, lxw_worksheet* sheet);
/// The same of months side by side: 6 to a page, from `firstMonth` on.
void setUpMonths(const WorkbookParts& parts, lxw_worksheet* sheet, lxw_col_t firstMonth);

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format = nullptr);

/// So many lines does a wrapped text take in a column of so many digits' width, in wide fonts too.
int linesOf(std::string_view text, int width);
/// A row as high as its wrapped texts need: not every program looks for itself. To be called before the next row is begun.
void setHeight(lxw_worksheet* sheet, lxw_row_t row, int lines);

/// A value that is no number, as readers of the workbook's language have it.
std::string shownText(const WorkbookParts& parts, const Field& field, const Value& value);

void addCover(const WorkbookParts& parts, lxw_worksheet* sheet);
/// After the rates.
void addSummary(const WorkbookParts& parts, lxw_worksheet* sheet);
/// From that row on.
void addCharts(const WorkbookParts& parts, lxw_worksheet* sheet, lxw_row_t row);
void addAssumptions(WorkbookParts& parts, lxw_worksheet* sheet);
void addStatement(const WorkbookParts& parts, lxw_worksheet* sheet, Case which);
void addBenefit(const WorkbookParts& parts, lxw_worksheet* sheet);
/// Of a month on the sheet Debt; 0 is the opening.
inline lxw_col_t debtMonthColumn(int month) { return static_cast<lxw_col_t>(3 + month); }
void addDebtMonths(const WorkbookParts& parts, lxw_worksheet* sheet);
void addWorkloads(const WorkbookParts& parts, lxw_worksheet* sheet);
/// Before the summary, whose figures are extremes of its rows.
void addCovenantTests(WorkbookParts& parts, lxw_worksheet* sheet);
/// Empty where the case has no such test.
std::string covenantFormula(const WorkbookParts& parts, const CovenantFigure& figure, Case which);
/// Of a sheet of so many workloads at most.
constexpr std::size_t mostWorkloadRows = 10'000;
/// Before the assumptions, whose formulas it gives.
void addCounts(WorkbookParts& parts, lxw_worksheet* sheet);
void addCalculation(const WorkbookParts& parts, lxw_worksheet* calculation, lxw_worksheet* steps);
/// What the cash flow before debt is worth by rate, and where that is nothing. Before the summary.
void addRates(WorkbookParts& parts, lxw_worksheet* sheet);

} // namespace headroom
