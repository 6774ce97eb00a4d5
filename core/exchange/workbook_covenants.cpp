// SPDX-License-Identifier: GPL-3.0-or-later
// The covenants' tests as formulas, and the figures that are the extremes of them.
#include "core/exchange/workbook_parts.h"

#include <algorithm>

namespace headroom {

namespace {

struct TestRow
{
    Case which = Case::Stay;
    const Covenant* covenant = nullptr;
    const CovenantTest* test = nullptr;
    const TracedCovenant* traced = nullptr;
};

/// Tests that were made, by case, measure, month and covenant.
std::vector<TestRow> testRows(const WorkbookParts& parts)
{
    std::vector<TestRow> rows;
    for (const Case which : {Case::Stay, Case::Move})
        for (const CovenantTest& test : parts.p.of(which).covenants) {
            const Covenant* covenant = parts.model.table<Covenant>().find(test.covenant);
            const auto& traced = parts.traced.covenants[static_cast<std::size_t>(which)];
            const auto found = std::find_if(traced.begin(), traced.end(),
                [&](const TracedCovenant& t) { return t.id == test.covenant && t.column == test.month; });
            if (covenant && found != traced.end() && test.state != CovenantState::NotTested)
                rows.push_back({which, covenant, &test, &*found});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const TestRow& a, const TestRow& b) {
        return std::tuple(a.which, a.covenant->measure, a.test->month, a.covenant->id)
            < std::tuple(b.which, b.covenant->measure, b.test->month, b.covenant->id);
    });
    return rows;
}

constexpr lxw_col_t measureColumn = 3, limitColumn = 4, headroomColumn = 5;

void writeNode(const WorkbookParts& parts, lxw_worksheet* sheet, const Covenant& covenant, lxw_row_t row, lxw_col_t column,
    TraceId node, double value)
{
    const bool isMoney = covenant.measure == CovenantMeasure::MinimumLiquidity;
    lxw_format* const measured = isMoney ? parts.formats.money : parts.formats.months;
    lxw_format* const format = column == headroomColumn ? parts.formats.share : measured;
    if (node == noTrace)
        worksheet_write_number(sheet, row, column, value, format);
    else
        worksheet_write_formula_num(sheet, row, column, ('=' + parts.formulas.textOf(node)).c_str(), format, value);
}

} // namespace

void addCovenantTests(WorkbookParts& parts, lxw_worksheet* sheet)
{
    lxw_col_t column = 0;
    for (const WorkbookText header : {WorkbookText::CaseName, WorkbookText::Covenant, WorkbookText::Tested, WorkbookText::Measure,
             WorkbookText::Limit, WorkbookText::HeadroomOf}) {
        writeText(
            sheet, 0, column, parts.words.of(header), column < measureColumn ? parts.formats.bold : parts.formats.boldRight);
        ++column;
    }
    lxw_row_t line = 1;
    for (const TestRow& row : testRows(parts)) {
        writeText(sheet, line, 0, parts.nameOf(row.which));
        writeText(sheet, line, 1, row.covenant->name.str());
        writeText(sheet, line, 2, parts.p.monthOf(row.test->month).toText());
        if (row.test->hasMeasure)
            writeNode(parts, sheet, *row.covenant, line, measureColumn, row.traced->measure, row.test->measure);
        writeNode(parts, sheet, *row.covenant, line, limitColumn, noTrace, row.covenant->limit.toDoubleLossy());
        writeNode(parts, sheet, *row.covenant, line, headroomColumn, row.traced->headroom, row.test->headroom);
        auto& [first, last] = parts.covenantRows.try_emplace({row.which, row.covenant->measure}, line, line).first->second;
        last = line++;
    }
    worksheet_set_column(sheet, 0, 0, 8, nullptr);
    worksheet_set_column(sheet, 1, 1, 34, nullptr);
    worksheet_set_column(sheet, 2, 2, 12, nullptr);
    worksheet_set_column(sheet, measureColumn, headroomColumn, 20, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

std::string covenantFormula(const WorkbookParts& parts, const CovenantFigure& figure, Case which)
{
    const auto rows = parts.covenantRows.find({which, figure.measure});
    if (rows == parts.covenantRows.end())
        return {};
    const auto range = [&](char column) {
        return parts.in(WorkbookSheet::Covenants) + "!$" + column + '$' + std::to_string(rows->second.first + 1) + ":$" + column
            + '$' + std::to_string(rows->second.second + 1);
    };
    const std::string values = range(figure.extreme == Extreme::Headroom ? 'F' : 'D');
    const std::string extreme = (figure.extreme == Extreme::Highest ? "MAX(" : "MIN(") + values + ')';
    if (figure.unit != FigureUnit::Month)
        return extreme;
    return "INDEX(" + range('C') + ",MATCH(" + extreme + ',' + values + ",0))";
}

} // namespace headroom
