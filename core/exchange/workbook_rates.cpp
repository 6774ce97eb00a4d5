// SPDX-License-Identifier: GPL-3.0-or-later
// The search for the internal rates of return as formulas: a grid of rates, changes of sign, and halvings of the first.
#include "core/exchange/workbook_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace headroom {

namespace {

using Place = StatementPlace;
using Extra = StatementPlace::Extra;

constexpr lxw_row_t headRow = 3;
constexpr lxw_row_t firstRow = 4;
constexpr int halvings = 60;
constexpr double largestRate = 9999; // up to which Headroom looks; down to the same share of 1

std::string cellOf(lxw_row_t row, lxw_col_t column)
{
    char text[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(text, row, column, 1, 1);
    return text;
}

std::string rangeOf(lxw_row_t from, lxw_row_t to, lxw_col_t column) { return cellOf(from, column) + ':' + cellOf(to, column); }

/// ln(1 + rate a year) that are tried, rising. Where monthly flows have their rates goes further below than where they count.
std::vector<double> triedRates()
{
    const double end = std::log1p(largestRate);
    struct Part
    {
        double from, to, step;
    };
    const std::array parts{Part{-12 * end, -end, 2}, Part{-end, -2, 0.1}, Part{-2, -0.5, 0.02}, Part{-0.5, 0.5, 0.01},
        Part{0.5, 2, 0.02}, Part{2, end, 0.1}};
    std::vector<double> rates;
    for (const Part& part : parts) {
        const int steps = static_cast<int>(std::ceil((part.to - part.from) / part.step - 1e-9));
        for (int i = 0; i < steps; ++i)
            rates.push_back(part.from + (part.to - part.from) * i / steps);
    }
    rates.push_back(end);
    return rates;
}

/// One of the two searches: by months, or by days.
struct Search
{
    WorkbookText head;
    lxw_col_t worth;           // on the grid; whether the sign changes to the next line stands right of it
    lxw_col_t halving;         // lower, upper, worth in the middle
    std::size_t first;         // line of the grid
    std::string times;         // of the flows, in years
    std::string latest;        // of the flows that are not zero, in years
    std::vector<double> years; // the same as they are
};

class RatesSheet
{
public:
    RatesSheet(WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet), m_rates(triedRates()) {}

    void write()
    {
        writeText(m_sheet, 0, 0, m.words.of(WorkbookText::RatesTitle), m.formats.title);
        writeText(m_sheet, 1, 0, m.words.of(WorkbookText::RatesNote));
        writeText(m_sheet, headRow, 0, m.words.of(WorkbookText::RateLogarithm), m.formats.boldRight);
        for (std::size_t i = 0; i < m_rates.size(); ++i)
            worksheet_write_number(m_sheet, rowOf(i), 0, m_rates[i], m.formats.number);
        const std::string& benefit = m.in(WorkbookSheet::Benefit);
        const std::string numbers = Place::range(benefit, Place::monthNumbers, 1, m.evaluated());
        const std::string ends = Place::range(benefit, Place::monthEnds, 1, m.evaluated());
        const std::string opening = Place::cellOn(benefit, Place::monthEnds, 0);
        const std::string last = "SUMPRODUCT(MAX((" + flows() + "<>0)*";
        const std::size_t lowest = lowestOfDays();
        std::vector<double> months, days;
        for (int t = 1; t <= m.evaluated(); ++t) {
            months.push_back(t / 12.0);
            days.push_back((lastDay(m.p.monthOf(t)) - lastDay(m.p.monthOf(0))) / 365.0);
        }
        m.monthlyRate = write({WorkbookText::WorthMonthly, 1, 6, 0, numbers + "/12", last + numbers + "))/12", months});
        m.datedRate = write({WorkbookText::WorthDated, 3, 10, lowest, '(' + ends + '-' + opening + ")/365",
            "MAX(0," + last + '(' + ends + '-' + opening + ")))/365", days});
        worksheet_set_column(m_sheet, 0, 12, 20, nullptr);
        worksheet_freeze_panes(m_sheet, firstRow, 1);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
    }

private:
    static lxw_row_t rowOf(std::size_t line) { return firstRow + static_cast<lxw_row_t>(line); }
    std::string flows() const
    {
        return Place::range(m.in(WorkbookSheet::Benefit), Place::rowOf(Extra::Unlevered), 1, m.evaluated());
    }
    std::size_t lowestOfDays() const
    {
        std::size_t line = 0;
        while (m_rates[line] < -std::log1p(largestRate) - 1e-9)
            ++line;
        return line;
    }
    /// As of the last flow where the rate is negative, as of the opening elsewhere, so that no weight exceeds 1; months behind the last
    /// flow weigh 1 and have nothing.
    std::string worth(const Search& s, const std::string& rate) const
    {
        const std::string latest = latestCell(s);
        return "SUMPRODUCT(" + flows() + "*EXP((IF(" + rate + "<0," + latest + ",0)-" + s.times + ")*" + rate + "*(" + s.times
            + "<=" + latest + ")))";
    }
    double worthAt(const Search& s, double rate) const
    {
        const double latest = latestOf(s);
        double sum = 0;
        for (std::size_t i = 0; i < s.years.size() && s.years[i] <= latest; ++i)
            sum += flowAt(i) * std::exp(((rate < 0 ? latest : 0) - s.years[i]) * rate);
        return sum;
    }
    double flowAt(std::size_t i) const { return m.amount(m.p.unleveredBenefit[i + 1]); }
    double latestOf(const Search& s) const
    {
        std::size_t count = s.years.size();
        while (count > 0 && flowAt(count - 1) == 0)
            --count;
        return count == 0 ? 0 : s.years[count - 1];
    }
    static std::string latestCell(const Search& s) { return cellOf(2, s.worth); }

    void writeFormula(lxw_row_t row, lxw_col_t column, const std::string& formula, double value)
    {
        worksheet_write_formula_num(m_sheet, row, column, ('=' + formula).c_str(), m.formats.number, value);
    }
    RateCells write(const Search& s)
    {
        const lxw_row_t first = rowOf(s.first), last = rowOf(m_rates.size() - 1);
        writeText(m_sheet, headRow, s.worth, m.words.of(s.head), m.formats.boldRight);
        writeText(m_sheet, headRow, s.worth + 1, m.words.of(WorkbookText::SignChanges), m.formats.boldRight);
        writeFormula(2, s.worth, s.latest, latestOf(s));
        std::vector<std::size_t> changes; // lines behind which the sign is another
        for (std::size_t line = s.first; line < m_rates.size(); ++line) {
            const lxw_row_t row = rowOf(line);
            const double value = worthAt(s, m_rates[line]);
            writeFormula(row, s.worth, worth(s, cellOf(row, 0)), value);
            if (row == last)
                break;
            const bool isChange = (value < 0) != (worthAt(s, m_rates[line + 1]) < 0);
            if (isChange)
                changes.push_back(line);
            writeFormula(row, s.worth + 1, "IF((" + cellOf(row, s.worth) + "<0)=(" + cellOf(row + 1, s.worth) + "<0),0,1)",
                isChange ? 1 : 0);
        }
        writeFormula(2, s.worth + 1, "SUM(" + rangeOf(first, last, s.worth + 1) + ')', static_cast<double>(changes.size()));
        writeHalvings(s, changes.empty() ? s.first : changes.front());
        const std::string& sheet = m.in(WorkbookSheet::Rates);
        return {sheet + '!' + cellOf(2, s.worth + 1), sheet + '!' + cellOf(firstRow + halvings, s.halving)};
    }
    /// From the line on behind which the sign changes first; the half is kept whose ends differ in sign.
    void writeHalvings(const Search& s, std::size_t line)
    {
        const lxw_row_t first = rowOf(s.first), last = rowOf(m_rates.size() - 1);
        const lxw_col_t lower = s.halving, upper = lower + 1, middle = lower + 2;
        lxw_col_t column = s.halving;
        for (const WorkbookText head : {WorkbookText::Lower, WorkbookText::Upper, WorkbookText::WorthMiddle})
            writeText(m_sheet, headRow, column++, m.words.of(head), m.formats.boldRight);
        writeFormula(2, lower, "IF(" + cellOf(2, s.worth + 1) + "=0,1,MATCH(1," + rangeOf(first, last, s.worth + 1) + ",0))",
            static_cast<double>(line - s.first + 1));
        const std::string at = cellOf(2, lower);
        const double begin = worthAt(s, m_rates[line]);
        writeFormula(2, upper, "INDEX(" + rangeOf(first, last, s.worth) + ',' + at + ')', begin);
        double low = m_rates[line], high = m_rates[line + 1];
        writeFormula(firstRow, lower, "INDEX(" + rangeOf(first, last, 0) + ',' + at + ')', low);
        writeFormula(firstRow, upper, "INDEX(" + rangeOf(first, last, 0) + ',' + at + "+1)", high);
        for (lxw_row_t row = firstRow; row <= firstRow + halvings; ++row) {
            const std::string mean = "((" + cellOf(row, lower) + '+' + cellOf(row, upper) + ")/2)";
            const double value = worthAt(s, (low + high) / 2);
            writeFormula(row, middle, worth(s, mean), value);
            if (row == firstRow + halvings)
                break;
            ((value < 0) == (begin < 0) ? low : high) = (low + high) / 2;
            const std::string isLower = "IF((" + cellOf(row, middle) + "<0)=(" + cellOf(2, upper) + "<0),";
            writeFormula(row + 1, lower, isLower + mean + ',' + cellOf(row, lower) + ')', low);
            writeFormula(row + 1, upper, isLower + cellOf(row, upper) + ',' + mean + ')', high);
        }
    }

    WorkbookParts& m;
    lxw_worksheet* m_sheet;
    std::vector<double> m_rates;
};

} // namespace

void addRates(WorkbookParts& parts, lxw_worksheet* sheet) { RatesSheet(parts, sheet).write(); }

} // namespace headroom
