// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as formulas over the statement (MODEL.md 7), beside the values that Headroom computed.
#include "core/engine/case_names.h"
#include "core/engine/figure_lines.h"
#include "core/exchange/workbook_parts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace headroom {

namespace {

using Place = StatementPlace;
using Extra = StatementPlace::Extra;

struct FigureFormulas
{
    std::string stay;
    std::string move;
    std::string value; // empty: move less stay where both are there
};

class FigureWriter
{
public:
    FigureWriter(const WorkbookParts& parts) : m(parts), m_rate(parts.extraInputs.at("company.discountRate")) {}

    /// Nothing for a figure that only Headroom computes.
    std::optional<FigureFormulas> formulasOf(std::string_view id) const
    {
        for (const auto& [known, make] : table())
            if (known == id)
                return make();
        if (const CovenantFigure* figure = covenantFigure(id))
            return FigureFormulas{covenantFormula(m, *figure, Case::Stay), covenantFormula(m, *figure, Case::Move), {}};
        return std::nullopt;
    }
    std::string partOf(const HeadlinePartLines& part) const
    {
        return sum(m.in(Case::Move), part.lines, from(), to()) + "-(" + sum(m.in(Case::Stay), part.lines, from(), to()) + ')';
    }

private:
    using Maker = std::function<FigureFormulas()>;
    int from() const { return m.p.headlineColumn; }
    int to() const { return m.headlineEnd(); }

    std::vector<std::pair<std::string_view, Maker>> table() const
    {
        const auto pair = [this](auto of) {
            return [this, of] { return FigureFormulas{of(m.in(Case::Stay)), of(m.in(Case::Move)), {}}; };
        };
        const auto only = [](std::string formula) { return [formula] { return FigureFormulas{{}, {}, formula}; }; };
        return {{"cashImprovement12m", pair([this](const std::string& s) { return headline(s); })},
            {"cashImprovement12mAllIn",
                pair([this](const std::string& s) { return at(s, Line::Cash, to()) + '-' + at(s, Line::DebtPrincipal, to()); })},
            {"cashImprovement12mSpread", pair([this](const std::string& s) { return headline(s) + spreadTerms(s); })},
            {"cashImprovement12mEqualLags",
                pair([this](const std::string& s) { return headline(s) + "-(" + sum(s, paymentLagLines, from(), to()) + ')'; })},
            {"runRateSaving",
                pair([this](const std::string& s) { return "12*" + Place::cellOn(s, Place::rowOf(Extra::Recurring), to()); })},
            {"prepaidAtHorizon", pair([this](const std::string& s) { return at(s, Line::Prepaid, m.p.horizon); })},
            {"payableBeyondHorizon", pair([this](const std::string& s) { return at(s, Line::CommitmentsPayable, m.p.horizon); })},
            {"costOfOwnership3y", pair([this](const std::string& s) { return ownership(s, 36, false); })},
            {"costOfOwnership3yDiscounted", pair([this](const std::string& s) { return ownership(s, 36, true); })},
            {"costOfOwnership5y", pair([this](const std::string& s) { return ownership(s, 60, false); })},
            {"costOfOwnership5yDiscounted", pair([this](const std::string& s) { return ownership(s, 60, true); })},
            {"lowestLiquidity", pair([this](const std::string& s) { return "MIN(" + liquidity(s) + ')'; })},
            {"lowestLiquidityMonth",
                pair([this](const std::string& s) { return monthOf("MIN(" + liquidity(s) + ')', liquidity(s)); })},
            {"interestAvoided12m", [this] { return avoided(from(), to()); }},
            {"interestAvoided", [this] { return avoided(1, m.p.horizon); }}, {"trough", only(trough())},
            {"troughMonth",
                only("IF(" + trough() + "<0," + monthOf(trough(), running(Extra::CumulativeUnlevered)) + otherwise())},
            {"paybackMonth", only(payback(Extra::CumulativeUnlevered))},
            {"discountedPaybackMonth", only(payback(Extra::Discounted))},
            {"npv", only(discounted(m.in(WorkbookSheet::Benefit), Extra::Unlevered, m.evaluated()))},
            {"irr", only(rateOfReturn(m.monthlyRate))}, {"xirr", only(rateOfReturn(m.datedRate))}, {"mirr", only(modifiedRate())},
            {"roi", only("IF(" + isPaid() + ",SUM(" + flows() + ")/-SUMIF(" + flows() + ",\"<0\")" + otherwise())}};
    }

    std::string at(const std::string& sheet, Line line, int month) const
    {
        return Place::cellOn(sheet, Place::rowOf(line), month);
    }
    std::string months(const std::string& sheet, Line line, int first, int last) const
    {
        return "SUM(" + Place::range(sheet, Place::rowOf(line), first, last) + ')';
    }
    std::string sum(const std::string& sheet, std::span<const SignedLine> lines, int first, int last) const
    {
        std::string formula;
        for (const SignedLine& l : lines)
            formula += (l.sign > 0 ? "+" : "-") + months(sheet, l.line, first, last);
        return formula;
    }
    std::string headline(const std::string& sheet) const
    {
        return "SUM(" + Place::range(sheet, Place::rowOf(Extra::CashBenefit), from(), to()) + ')';
    }
    // What is paid in the window beyond the month's share of terms bought up front; commitments are paid after Azure's term.
    std::string spreadTerms(const std::string& sheet) const
    {
        const int lag = (m.model.azure().paymentTermDays + 15) / 30;
        const auto ahead = [&](int first, int last) {
            return '(' + months(sheet, Line::Azure, first, last) + '-' + months(sheet, Line::AzureInvoiced, first, last) + ')';
        };
        std::string formula = '-' + months(sheet, Line::ChangePrepaid, from(), to()) + '-' + ahead(from(), to());
        if (to() - lag >= 1)
            formula += '+' + ahead(std::max(1, from() - lag), to() - lag);
        return formula;
    }
    std::string discounted(const std::string& sheet, Extra row, int last) const
    {
        return "ROUND(SUMPRODUCT(" + Place::range(sheet, Place::rowOf(row), 1, last) + "/(1+" + m_rate + ")^("
            + Place::range(sheet, Place::monthNumbers, 1, last) + "/12))," + std::to_string(m.p.moneyDigits) + ')';
    }
    std::string ownership(const std::string& sheet, int months, bool isDiscounted) const
    {
        return isDiscounted ? discounted(sheet, Extra::Ownership, months)
                            : "SUM(" + Place::range(sheet, Place::rowOf(Extra::Ownership), 1, months) + ')';
    }
    std::string liquidity(const std::string& sheet) const
    {
        return Place::range(sheet, Place::rowOf(Line::Liquidity), 1, std::max(m.p.horizon, to()));
    }
    // The name of the first month that has the amount.
    std::string monthOf(const std::string& amount, const std::string& range) const
    {
        return "INDEX(" + Place::range(m.in(WorkbookSheet::Benefit), Place::monthNames, 1, m.p.months) + ",MATCH(" + amount + ','
            + range + ",0))";
    }
    FigureFormulas avoided(int first, int last) const
    {
        const std::string stay = sum(m.in(Case::Stay), interestLines, first, last);
        const std::string move = sum(m.in(Case::Move), interestLines, first, last);
        return {stay, move, stay + "-(" + move + ')'};
    }
    std::string running(Extra row) const
    {
        return Place::range(m.in(WorkbookSheet::Benefit), Place::rowOf(row), 1, m.evaluated());
    }
    std::string flows() const { return running(Extra::Unlevered); }
    std::string trough() const { return "MIN(0,MIN(" + running(Extra::CumulativeUnlevered) + "))"; }
    // k - C(k) / (C(k + 1) - C(k)), k the last month with C(k) < 0.
    std::string payback(Extra row) const
    {
        const std::string range = running(row);
        const std::string last = "SUMPRODUCT(MAX((" + range + "<0)*"
            + Place::range(m.in(WorkbookSheet::Benefit), Place::monthNumbers, 1, m.evaluated()) + "))";
        const std::string atLast = "INDEX(" + range + ',' + last + ')';
        const std::string atNext = "INDEX(" + range + ',' + last + "+1)";
        return "IF(" + last + "=0,0,IF(" + last + '<' + std::to_string(m.evaluated()) + ',' + last + '-' + atLast + "/(" + atNext
            + '-' + atLast + ')' + otherwise() + ')';
    }
    // Outlays at their present value, all else at its value at the end, both at the discount rate; a year's rate.
    std::string modifiedRate() const
    {
        const std::string number = Place::range(m.in(WorkbookSheet::Benefit), Place::monthNumbers, 1, m.evaluated());
        const std::string end = std::to_string(m.evaluated());
        const std::string gained =
            "SUMPRODUCT((" + flows() + ">0)*" + flows() + "*(1+" + m_rate + ")^((" + end + '-' + number + ")/12))";
        const std::string spent = "SUMPRODUCT((" + flows() + "<0)*" + flows() + "/(1+" + m_rate + ")^(" + number + "/12))";
        return "IF(AND(" + isPaid() + ',' + isReceived() + "),(" + gained + "/-" + spent + ")^(12/" + end + ")-1" + otherwise();
    }
    // One change of sign only, at a rate that is not below what Headroom takes for one.
    std::string rateOfReturn(const RateCells& rate) const
    {
        return "IF(AND(" + isPaid() + ',' + isReceived() + ',' + rate.changes + "=1," + rate.logarithm + ">=LN(0.0001)),EXP("
            + rate.logarithm + ")-1" + otherwise();
    }
    std::string isPaid() const { return "COUNTIF(" + flows() + ",\"<0\")>0"; }
    std::string isReceived() const { return "COUNTIF(" + flows() + ",\">0\")>0"; }
    /// The end of an IF whose figure there may not be.
    std::string otherwise() const { return ",\"" + m.words.of(WorkbookText::NoValue) + "\")"; }

    const WorkbookParts& m;
    std::string m_rate;
};

class SummarySheet
{
public:
    SummarySheet(const WorkbookParts& parts, lxw_worksheet* sheet) : m(parts), m_sheet(sheet), m_figures(parts) {}

    void write()
    {
        writeText(m_sheet, 0, 0, m.words.tab(WorkbookSheet::Summary), m.formats.title);
        writeHead({of(WorkbookText::Figure), of(WorkbookText::Unit), m.nameOf(Case::Stay), m.nameOf(Case::Move),
            of(WorkbookText::MoveLessStay), of(WorkbookText::OwnValue), of(WorkbookText::Difference)});
        for (const Figure& figure : m.p.figures)
            if (const auto formulas = m_figures.formulasOf(figure.id))
                writeFigure(figure, *formulas);
        ++m_row;
        writeHead({of(WorkbookText::MadeOf), {}, {}, {}, of(WorkbookText::MoveLessStay), of(WorkbookText::OwnValue),
            of(WorkbookText::Difference)});
        for (std::size_t i = 0; i < m.p.headlineParts.size(); ++i)
            writePart(m.p.headlineParts[i], headlinePartLines[i]);
        writeFixedFigures();
        worksheet_freeze_panes(m_sheet, 3, 1);
        worksheet_set_column(m_sheet, 0, 0, 48, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 9, nullptr);
        worksheet_set_column(m_sheet, 2, 6, 20, nullptr);
        worksheet_set_column(m_sheet, 4, 4, 24, nullptr); // its name is long
        addCharts(m, m_sheet, m_row + 1);
    }

private:
    std::string of(WorkbookText text) const { return m.words.of(text); }
    void writeHead(const std::vector<std::string>& headers)
    {
        lxw_col_t column = 0;
        for (const std::string& header : headers) {
            writeText(m_sheet, m_row, column, header, column < 2 ? m.formats.bold : m.formats.boldRight);
            ++column;
        }
        ++m_row;
    }
    lxw_format* formatOf(FigureUnit unit) const
    {
        switch (unit) {
        case FigureUnit::Money: return m.formats.money;
        case FigureUnit::Share: return m.formats.share;
        case FigureUnit::Months: return m.formats.months;
        case FigureUnit::Month:
        case FigureUnit::Ratio: break;
        }
        return m.formats.months;
    }
    std::string unitOf(FigureUnit unit) const
    {
        switch (unit) {
        case FigureUnit::Money: return m.p.currency.str();
        case FigureUnit::Share: return of(WorkbookText::Share);
        case FigureUnit::Months: return of(WorkbookText::MonthsUnit);
        case FigureUnit::Month: return of(WorkbookText::MonthUnit);
        case FigureUnit::Ratio: break;
        }
        return "x";
    }
    // A value as it is; for text and for no value a text.
    void writeValue(lxw_col_t column, const FigureValue& value, FigureUnit unit)
    {
        if (const auto* money = std::get_if<Money>(&value.value))
            worksheet_write_number(m_sheet, m_row, column, m.amount(*money), formatOf(unit));
        else if (const auto* number = std::get_if<double>(&value.value))
            worksheet_write_number(m_sheet, m_row, column, *number, formatOf(unit));
        else if (const auto* month = std::get_if<Month>(&value.value))
            writeText(m_sheet, m_row, column, month->toText(), m.formats.right);
        else if (value.reason)
            writeText(m_sheet, m_row, column, of(WorkbookText::NoValue), m.formats.right);
    }
    void writeFormula(lxw_col_t column, const std::string& formula, const FigureValue& value, FigureUnit unit)
    {
        if (formula.empty())
            return writeValue(column, value, unit);
        const std::string cell = '=' + formula;
        if (const auto* month = std::get_if<Month>(&value.value))
            worksheet_write_formula_str(m_sheet, m_row, column, cell.c_str(), m.formats.right, month->toText().c_str());
        else if (const auto* money = std::get_if<Money>(&value.value))
            worksheet_write_formula_num(m_sheet, m_row, column, cell.c_str(), formatOf(unit), m.amount(*money));
        else if (const auto* number = std::get_if<double>(&value.value))
            worksheet_write_formula_num(m_sheet, m_row, column, cell.c_str(), formatOf(unit), *number);
        else
            worksheet_write_formula_str(m_sheet, m_row, column, cell.c_str(),
                unit == FigureUnit::Month ? m.formats.right : formatOf(unit), of(WorkbookText::NoValue).c_str());
    }
    void writeCases(std::string_view label, const Figure& figure, const FigureFormulas& formulas)
    {
        writeText(m_sheet, m_row, 0, m.words.label(label));
        writeText(m_sheet, m_row, 1, unitOf(figure.unit));
        writeFormula(2, formulas.stay, figure.stay, figure.unit);
        writeFormula(3, formulas.move, figure.move, figure.unit);
    }
    /// Where the figure's label names the difference, what the cases have is a row of its own above it.
    void writeFigure(const Figure& figure, const FigureFormulas& formulas)
    {
        const std::string_view ofCases = labelOfCases(figure.id);
        writeCases(ofCases.empty() ? figure.label : ofCases, figure, formulas);
        const std::string line = std::to_string(m_row + 1);
        if (!ofCases.empty()) {
            ++m_row;
            writeText(m_sheet, m_row, 0, m.words.label(figure.label));
            writeText(m_sheet, m_row, 1, unitOf(figure.unit));
        }
        const bool isDifference =
            formulas.value.empty() && figure.unit != FigureUnit::Month && !formulas.stay.empty() && !formulas.move.empty();
        const std::string pair = 'C' + line + ":D" + line;
        const std::string difference =
            "IF(COUNT(" + pair + ")=2,D" + line + "-C" + line + ",\"" + of(WorkbookText::NoValue) + "\")";
        writeFormula(4, isDifference ? difference : formulas.value, figure.value, figure.unit);
        writeValue(5, figure.value, figure.unit);
        if (figure.unit != FigureUnit::Month)
            writeDifference(figure.unit, !std::holds_alternative<std::monostate>(figure.value.value));
        ++m_row;
    }
    // To the minor unit, or to six digits behind the point: what a spreadsheet's binary sums leave is no difference. Blank where one of
    // the two is none.
    void writeDifference(FigureUnit unit, bool isThere = true)
    {
        const std::string line = std::to_string(m_row + 1);
        const int digits = unit == FigureUnit::Money ? m.p.moneyDigits : 6;
        const std::string formula =
            "=IF(COUNT(E" + line + ":F" + line + ")=2,ROUND(E" + line + "-F" + line + ',' + std::to_string(digits) + "),\"\")";
        if (isThere)
            worksheet_write_formula_num(m_sheet, m_row, 6, formula.c_str(), formatOf(unit), 0);
        else
            worksheet_write_formula_str(m_sheet, m_row, 6, formula.c_str(), formatOf(unit), "");
    }
    void writePart(const HeadlinePart& part, const HeadlinePartLines& lines)
    {
        writeText(m_sheet, m_row, 0, m.words.label(part.label));
        const std::string formula = '=' + m_figures.partOf(lines);
        worksheet_write_formula_num(m_sheet, m_row, 4, formula.c_str(), m.formats.money, m.amount(part.amount));
        worksheet_write_number(m_sheet, m_row, 5, m.amount(part.amount), m.formats.money);
        writeDifference(FigureUnit::Money);
        ++m_row;
    }
    void writeFixedFigures()
    {
        bool any = false;
        for (const Figure& figure : m.p.figures) {
            if (m_figures.formulasOf(figure.id))
                continue;
            if (!any) {
                ++m_row;
                writeHead({of(WorkbookText::OnlyHeadroom), of(WorkbookText::Unit), m.nameOf(Case::Stay), m.nameOf(Case::Move),
                    of(WorkbookText::MoveLessStay)});
            }
            any = true;
            writeFixed(figure);
        }
    }
    void writeFixed(const Figure& figure)
    {
        writeText(m_sheet, m_row, 0, m.words.label(figure.label));
        writeText(m_sheet, m_row, 1, unitOf(figure.unit));
        writeValue(2, figure.stay, figure.unit);
        writeValue(3, figure.move, figure.unit);
        writeValue(4, figure.value, figure.unit);
        ++m_row;
    }

    const WorkbookParts& m;
    lxw_worksheet* m_sheet;
    FigureWriter m_figures;
    lxw_row_t m_row = 2;
};

} // namespace

void addSummary(const WorkbookParts& parts, lxw_worksheet* sheet) { SummarySheet(parts, sheet).write(); }

} // namespace headroom
