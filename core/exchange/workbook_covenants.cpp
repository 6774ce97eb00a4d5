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

/// Tests that may be made, by case, measure, month and covenant.
std::vector<TestRow> testRows(const WorkbookParts& parts)
{
    std::vector<TestRow> rows;
    for (const Case which : {Case::Stay, Case::Move})
        for (const CovenantTest& test : parts.p.of(which).covenants) {
            const Covenant* covenant = parts.model.table<Covenant>().find(test.covenant);
            const auto& traced = parts.traced.covenants[static_cast<std::size_t>(which)];
            const auto found = std::find_if(traced.begin(), traced.end(),
                [&](const TracedCovenant& t) { return t.id == test.covenant && t.column == test.month; });
            if (covenant && found != traced.end() && (test.state != CovenantState::NotTested || covenant->springingShare))
                rows.push_back({which, covenant, &test, &*found});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const TestRow& a, const TestRow& b) {
        return std::tuple(a.which, a.covenant->measure, a.test->month, a.covenant->id)
            < std::tuple(b.which, b.covenant->measure, b.test->month, b.covenant->id);
    });
    return rows;
}

constexpr lxw_col_t measureColumn = 3, limitColumn = 4, headroomColumn = 5;

lxw_format* measureFormat(const WorkbookParts& parts, const Covenant& covenant)
{
    return covenant.measure == CovenantMeasure::MinimumLiquidity ? parts.formats.money : parts.formats.months;
}

/// The cell of the limit among the assumptions.
std::string limitText(const WorkbookParts& parts, const Covenant& covenant)
{
    const Trace& trace = parts.traced.trace;
    const auto place = static_cast<std::int32_t>(schemaOf<Covenant>().indexOf(*schemaOf<Covenant>().field("limit")));
    for (const TraceId input : parts.formulas.inputs()) {
        const std::int32_t at = trace.nodes[static_cast<std::size_t>(input)].source;
        if (at < 0)
            continue;
        const TraceSource& source = trace.sources[static_cast<std::size_t>(at)];
        const bool isField = source.kind == TraceSourceKind::Field && source.entity == Entity::Covenant;
        if (isField && source.row == covenant.id && source.field == place)
            return parts.formulas.textOf(input);
    }
    return literalText(Fraction(covenant.limit));
}

/// "none" where the test is not made, and where there is nothing that the measure would be over; as it is now: `value`.
void writeTested(const WorkbookParts& parts, lxw_worksheet* sheet, lxw_row_t line, lxw_col_t column, const TestRow& row,
    std::optional<double> value)
{
    const bool isMeasure = column == measureColumn;
    const std::string otherwise = ",\"" + parts.words.of(WorkbookText::NoValue) + "\")";
    std::string formula = parts.formulas.textOf(isMeasure ? row.traced->measure : row.traced->headroom);
    if (isMeasure && row.covenant->measure != CovenantMeasure::MinimumLiquidity)
        formula = "IF(" + parts.formulas.textOf(row.traced->bottom) + ">0," + formula + otherwise;
    if (row.covenant->springingShare)
        formula = "IF(" + parts.formulas.textOf(row.traced->tested) + "<>0," + formula + otherwise;
    formula.insert(0, 1, '=');
    lxw_format* const format = isMeasure ? measureFormat(parts, *row.covenant) : parts.formats.share;
    if (value)
        worksheet_write_formula_num(sheet, line, column, formula.c_str(), format, *value);
    else
        worksheet_write_formula_str(sheet, line, column, formula.c_str(), format, parts.words.of(WorkbookText::NoValue).c_str());
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
        const bool isTested = row.test->state != CovenantState::NotTested;
        writeTested(
            parts, sheet, line, measureColumn, row, row.test->hasMeasure ? std::optional(row.test->measure) : std::nullopt);
        const std::string limit = '=' + limitText(parts, *row.covenant);
        worksheet_write_formula_num(
            sheet, line, limitColumn, limit.c_str(), measureFormat(parts, *row.covenant), row.covenant->limit.toDoubleLossy());
        writeTested(parts, sheet, line, headroomColumn, row, isTested ? std::optional(row.test->headroom) : std::nullopt);
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
    const std::string found =
        figure.unit == FigureUnit::Month ? "INDEX(" + range('C') + ",MATCH(" + extreme + ',' + values + ",0))" : extreme;
    return "IF(COUNT(" + values + ")=0,\"" + parts.words.of(WorkbookText::NoValue) + "\"," + found + ')';
}

} // namespace headroom
