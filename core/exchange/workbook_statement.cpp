// SPDX-License-Identifier: GPL-3.0-or-later
// Stay, Move and Benefit by month, the debt by instrument, and the calculation behind them.
#include "core/engine/figure_lines.h"
#include "core/exchange/workbook_parts.h"

#include <algorithm>

namespace headroom {

namespace {

using Place = StatementPlace;
using Extra = StatementPlace::Extra;

struct ExtraInfo
{
    Extra row;
    WorkbookText label;
};
constexpr std::array extras{ExtraInfo{Extra::CashBenefit, WorkbookText::CashBenefit},
    ExtraInfo{Extra::Unlevered, WorkbookText::Unlevered}, ExtraInfo{Extra::Ownership, WorkbookText::Ownership},
    ExtraInfo{Extra::Recurring, WorkbookText::Recurring},
    ExtraInfo{Extra::CumulativeUnlevered, WorkbookText::CumulativeUnlevered},
    ExtraInfo{Extra::CumulativeBenefit, WorkbookText::CumulativeBenefit}, ExtraInfo{Extra::Discounted, WorkbookText::Discounted}};

std::span<const SignedLine> linesOf(Extra row)
{
    switch (row) {
    case Extra::CashBenefit: return cashBenefitLines;
    case Extra::Unlevered: return unleveredLines;
    case Extra::Ownership: return ownershipLines;
    case Extra::Recurring: return recurringLines;
    default: return {};
    }
}

void hideRow(lxw_worksheet* sheet, lxw_row_t row)
{
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_row_opt(sheet, row, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
}

class StatementSheet
{
public:
    StatementSheet(const WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet) {}

    void writeHead(const std::string& title)
    {
        writeText(m_sheet, 0, 0, title, m.formats.title);
        writeText(m_sheet, Place::monthNumbers, 0, m.words.of(WorkbookText::Month));
        writeText(m_sheet, Place::monthNames, 0, m.p.currency.str(), m.formats.bold);
        writeText(m_sheet, Place::monthEnds, 0, m.words.of(WorkbookText::MonthEnd));
        for (int t = 0; t <= m.p.months; ++t) {
            const lxw_col_t column = Place::columnOf(t);
            worksheet_write_number(m_sheet, Place::monthNumbers, column, t, nullptr);
            writeText(m_sheet, Place::monthNames, column, t == 0 ? m.words.of(WorkbookText::Opening) : m.p.monthOf(t).toText(),
                m.formats.boldRight);
            const Date end = lastDay(m.p.monthOf(t));
            constexpr int spreadsheetEpoch = 25569; // of 1970-01-01
            worksheet_write_number(
                m_sheet, Place::monthEnds, column, (end - Date(1970, 1, 1)) + spreadsheetEpoch, m.formats.date);
        }
        worksheet_set_column(m_sheet, 0, 0, 46, nullptr);
        worksheet_set_column(m_sheet, 1, Place::columnOf(m.p.months), 18, nullptr);
        worksheet_freeze_panes(m_sheet, Place::firstLine, 1);
        worksheet_repeat_rows(m_sheet, 0, Place::monthNames);
        worksheet_repeat_columns(m_sheet, 0, 0);
    }
    void writeLabel(Line line)
    {
        std::string label;
        for (Line above = info(line).parent; above != Line::None; above = info(above).parent)
            label += "  ";
        const bool isTotal =
            std::any_of(lineInfos.begin(), lineInfos.end(), [&](const LineInfo& child) { return child.parent == line; });
        writeText(m_sheet, Place::rowOf(line), 0, label + m.words.label(info(line).label), isTotal ? m.formats.total : nullptr);
        if (isEmpty(line))
            hideRow(m_sheet, Place::rowOf(line));
    }
    void writeExtraLabel(Extra row)
    {
        const auto found = std::find_if(extras.begin(), extras.end(), [&](const ExtraInfo& e) { return e.row == row; });
        writeText(m_sheet, Place::rowOf(row), 0, m.words.of(found->label), m.formats.total);
    }
    void write(lxw_row_t row, int month, const std::string& formula, double value, bool isTotal = false)
    {
        worksheet_write_formula_num(m_sheet, row, Place::columnOf(month), ('=' + formula).c_str(),
            isTotal ? m.formats.moneyTotal : m.formats.money, value);
    }
    bool isEmpty(Line line) const
    {
        const auto isZero = [](Money amount) { return amount.isZero(); };
        const auto& stay = m.p.stay[line];
        const auto& move = m.p.move[line];
        return std::all_of(stay.begin(), stay.end(), isZero) && std::all_of(move.begin(), move.end(), isZero);
    }
    int firstMonth(Line line) const { return info(line).kind == LineKindOf::Balance ? 0 : 1; }

private:
    const WorkbookParts& m;
    lxw_worksheet* m_sheet;
};

std::vector<Line> childrenIn(const WorkbookParts& parts, Line parent)
{
    std::vector<Line> children;
    for (const LineInfo& line : lineInfos)
        if (line.parent == parent)
            children.push_back(line.line);
    // A line that is computed, not summed, keeps the calculation's own formula.
    for (const Case which : {Case::Stay, Case::Move})
        for (int t = 0; t <= parts.p.months; ++t) {
            Money sum;
            for (const Line child : children)
                sum += parts.p.value(which, child, t);
            if (sum != parts.p.value(which, parent, t))
                return {};
        }
    return children;
}

/// Sums of amounts without what binary numbers leave below the minor unit: signs and zeros are told from them.
std::string rounded(const WorkbookParts& parts, const std::string& amount)
{
    return "ROUND(" + amount + ',' + std::to_string(parts.p.moneyDigits) + ')';
}

std::string sumOf(std::span<const SignedLine> lines, int month)
{
    std::string formula;
    for (const SignedLine& l : lines)
        formula += (l.sign > 0 ? "+" : "-") + Place::cell(Place::rowOf(l.line), month);
    return formula;
}

Money amountOf(const CaseProjection& c, std::span<const SignedLine> lines, int month)
{
    Money sum;
    for (const SignedLine& l : lines) {
        const Money amount = c[l.line][static_cast<std::size_t>(month)];
        sum += l.sign > 0 ? amount : -amount;
    }
    return sum;
}

} // namespace

void addStatement(const WorkbookParts& parts, lxw_worksheet* sheet, Case which)
{
    StatementSheet statement(parts, sheet);
    statement.writeHead(parts.nameOf(which));
    const auto& nodes = parts.traced.nodes[static_cast<std::size_t>(which)];
    for (const LineInfo& line : lineInfos) {
        statement.writeLabel(line.line);
        const std::vector<Line> children = childrenIn(parts, line.line);
        for (int t = statement.firstMonth(line.line); t <= parts.p.months; ++t) {
            const TraceId node = nodes[static_cast<std::size_t>(line.line)][static_cast<std::size_t>(t)];
            std::string formula;
            for (const Line child : children)
                formula += '+' + Place::cell(Place::rowOf(child), t);
            if (children.empty())
                formula = node == noTrace ? "0" : parts.formulas.textOf(node);
            statement.write(
                Place::rowOf(line.line), t, formula, parts.amount(parts.p.value(which, line.line, t)), !children.empty());
        }
    }
    for (const Extra row : {Extra::CashBenefit, Extra::Unlevered, Extra::Ownership, Extra::Recurring}) {
        statement.writeExtraLabel(row);
        for (int t = 1; t <= parts.p.months; ++t)
            statement.write(Place::rowOf(row), t, rounded(parts, sumOf(linesOf(row), t)),
                parts.amount(amountOf(parts.p.of(which), linesOf(row), t)), true);
    }
}

namespace {

void addDifference(const WorkbookParts& parts, StatementSheet& statement, lxw_row_t row, int month, Money value)
{
    statement.write(row, month,
        rounded(parts, Place::cellOn(parts.in(Case::Move), row, month) + '-' + Place::cellOn(parts.in(Case::Stay), row, month)),
        parts.amount(value));
}

// Running sums of the benefit; the discounted one at the discount rate, a year's twelfth power each month.
void addRunning(const WorkbookParts& parts, StatementSheet& statement)
{
    const std::string& benefit = parts.in(WorkbookSheet::Benefit);
    const std::string rate = parts.extraInputs.at("company.discountRate");
    const double yearly = 1 + parts.model.company().discountRate.toDoubleLossy();
    const std::string digits = std::to_string(parts.p.moneyDigits);
    double discounted = 0;
    for (const Extra row : {Extra::CumulativeUnlevered, Extra::CumulativeBenefit, Extra::Discounted})
        statement.writeExtraLabel(row);
    for (int t = 1; t <= parts.p.months; ++t) {
        const auto at = static_cast<std::size_t>(t);
        const auto running = [&](Extra sum, Extra of, bool begins) {
            const std::string month = Place::cell(Place::rowOf(of), t);
            return begins ? month : rounded(parts, Place::cell(Place::rowOf(sum), t - 1) + '+' + month);
        };
        statement.write(Place::rowOf(Extra::CumulativeUnlevered), t,
            running(Extra::CumulativeUnlevered, Extra::Unlevered, t == 1), parts.amount(parts.p.cumulativeUnlevered[at]));
        if (t >= parts.p.headlineColumn)
            statement.write(Place::rowOf(Extra::CumulativeBenefit), t,
                running(Extra::CumulativeBenefit, Extra::CashBenefit, t == parts.p.headlineColumn),
                parts.amount(parts.p.cumulativeBenefit[at]));
        discounted += parts.amount(parts.p.unleveredBenefit[at]) / std::pow(yearly, t / 12.0);
        statement.write(Place::rowOf(Extra::Discounted), t,
            "ROUND(SUMPRODUCT(" + Place::range(benefit, Place::rowOf(Extra::Unlevered), 1, t) + "/(1+" + rate + ")^("
                + Place::range(benefit, Place::monthNumbers, 1, t) + "/12))," + digits + ')',
            discounted);
    }
}

} // namespace

void addBenefit(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    StatementSheet statement(parts, sheet);
    statement.writeHead(parts.words.of(WorkbookText::BenefitTitle));
    for (const LineInfo& line : lineInfos) {
        statement.writeLabel(line.line);
        for (int t = statement.firstMonth(line.line); t <= parts.p.months; ++t)
            addDifference(parts, statement, Place::rowOf(line.line), t, parts.p.benefitOf(line.line, t));
    }
    for (const Extra row : {Extra::CashBenefit, Extra::Unlevered, Extra::Ownership, Extra::Recurring}) {
        statement.writeExtraLabel(row);
        for (int t = 1; t <= parts.p.months; ++t)
            addDifference(parts, statement, Place::rowOf(row), t,
                amountOf(parts.p.move, linesOf(row), t) - amountOf(parts.p.stay, linesOf(row), t));
    }
    addRunning(parts, statement);
}

void addDebtMonths(const WorkbookParts& parts, lxw_worksheet* sheet)
{
    lxw_col_t column = 0;
    for (const WorkbookText header : {WorkbookText::CaseName, WorkbookText::Instrument, WorkbookText::Amount})
        writeText(sheet, 0, column++, parts.words.of(header), parts.formats.bold);
    for (int t = 0; t <= parts.p.months; ++t)
        writeText(sheet, 0, debtMonthColumn(t), t == 0 ? parts.words.of(WorkbookText::Opening) : parts.p.monthOf(t).toText(),
            parts.formats.boldRight);
    lxw_row_t row = 1;
    for (const Case which : {Case::Stay, Case::Move}) {
        const auto& traced = parts.traced.debt[static_cast<std::size_t>(which)];
        for (std::size_t i = 0; i < traced.size(); ++i) {
            const DebtInstrument* const instrument = parts.model.table<DebtInstrument>().find(traced[i].id);
            for (std::size_t item = 0; item < debtItems.size(); ++item, ++row) {
                writeText(sheet, row, 0, parts.nameOf(which));
                writeText(sheet, row, 1, instrument ? instrument->name.str() : std::string());
                writeText(sheet, row, 2, parts.words.label(debtItems[item].label));
                const Series& values = parts.p.of(which).debt[i].*debtItems[item].series;
                if (std::all_of(values.begin(), values.end(), [](Money amount) { return amount.isZero(); }))
                    hideRow(sheet, row);
                for (std::size_t t = 0; t < traced[i].nodes[item].size(); ++t)
                    if (const TraceId node = traced[i].nodes[item][t]; node != noTrace)
                        worksheet_write_formula_num(sheet, row, debtMonthColumn(static_cast<int>(t)),
                            ('=' + parts.formulas.textOf(node)).c_str(), parts.formats.money, parts.amount(values[t]));
            }
        }
    }
    worksheet_set_column(sheet, 0, 0, 8, nullptr);
    worksheet_set_column(sheet, 1, 2, 26, nullptr);
    worksheet_set_column(sheet, debtMonthColumn(0), debtMonthColumn(parts.p.months), 18, nullptr);
    worksheet_freeze_panes(sheet, 1, 3);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_repeat_columns(sheet, 0, 2);
    if (row > 1)
        worksheet_autofilter(sheet, 0, 0, row - 1, 2);
}

namespace {

/// Lines by their names, "Rent" and "Rent, to date"; steps have names of their own.
std::string labelOf(const WorkbookParts& parts, const TraceNode& node)
{
    const Trace& trace = parts.traced.trace;
    if (node.label < 0)
        return {};
    const auto label = static_cast<std::size_t>(node.label);
    if (label >= 2 * lineCount)
        return parts.words.step(trace.labels[label]);
    const std::string& line = parts.words.label(lineInfos[label % lineCount].label);
    return label < lineCount ? line : parts.words.of(WorkbookText::ToDate, {line});
}

void addFormulaLines(const WorkbookParts& parts, lxw_worksheet* sheet, const std::vector<FormulaCell>& cells, lxw_col_t column)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto line = static_cast<lxw_row_t>(i + 1);
        if (cells[i].node != noTrace && column == 3) {
            const TraceNode& node = parts.traced.trace.nodes[static_cast<std::size_t>(cells[i].node)];
            writeText(sheet, line, 0, labelOf(parts, node));
            if (node.row != noId)
                worksheet_write_number(sheet, line, 1, node.row, nullptr);
            if (node.column > 0)
                writeText(sheet, line, 2, parts.p.monthOf(node.column).toText(), parts.formats.indented);
        }
        const bool isMoney =
            cells[i].node != noTrace && parts.traced.trace.nodes[static_cast<std::size_t>(cells[i].node)].op == TraceOp::Book;
        worksheet_write_formula_num(sheet, line, column, ('=' + cells[i].formula).c_str(),
            isMoney ? parts.formats.money : parts.formats.number, cells[i].value);
    }
}

} // namespace

void addCalculation(const WorkbookParts& parts, lxw_worksheet* calculation, lxw_worksheet* steps)
{
    lxw_col_t column = 0;
    for (const WorkbookText header : {WorkbookText::What, WorkbookText::Row, WorkbookText::Month, WorkbookText::ValueHead}) {
        writeText(calculation, 0, column, parts.words.of(header),
            column == 0           ? parts.formats.bold
                : column % 2 == 0 ? parts.formats.boldIndented
                                  : parts.formats.boldRight);
        ++column;
    }
    worksheet_set_column(calculation, 0, 0, 40, nullptr);
    worksheet_set_column(calculation, 2, 2, 12, nullptr);
    worksheet_set_column(calculation, 3, 3, 22, nullptr);
    worksheet_freeze_panes(calculation, 1, 0);
    addFormulaLines(parts, calculation, parts.formulas.booked(), 3);
    worksheet_repeat_rows(calculation, 0, 0);
    writeText(steps, 0, 0, parts.words.of(WorkbookText::PartsOfFormulas), parts.formats.bold);
    writeText(steps, 0, 1, parts.words.of(WorkbookText::ValueHead), parts.formats.boldRight);
    worksheet_set_column(steps, 0, 0, 20, nullptr);
    worksheet_set_column(steps, 1, 1, 22, nullptr);
    worksheet_freeze_panes(steps, 1, 0);
    worksheet_repeat_rows(steps, 0, 0);
    addFormulaLines(parts, steps, parts.formulas.steps(), 1);
    // Tens of thousands of lines that formulas elsewhere name: on paper their first page says what they are.
    constexpr std::size_t printed = 40;
    const auto last = [](std::size_t lines) { return static_cast<lxw_row_t>(lines < printed ? lines : printed); };
    worksheet_print_area(calculation, 0, 0, last(parts.formulas.booked().size()), 3);
    worksheet_print_area(steps, 0, 0, last(parts.formulas.steps().size()), 1);
}

} // namespace headroom
