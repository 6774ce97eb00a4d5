// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

enum class StatementOf : std::uint8_t { Stay, Move, Benefit };

constexpr bool isTotal(Line line)
{
    return line == Line::CashEbitda || line == Line::OperatingCash || line == Line::InvestingCash || line == Line::FreeCashFlow
        || line == Line::FinancingCash || line == Line::NetCashFlow;
}

/// EBITDA's own lines hang below the cash flow's EBITDA, whose amounts are the same.
constexpr Line parentOf(Line line)
{
    const Line parent = info(line).parent;
    return parent == Line::Ebitda ? Line::CashEbitda : parent;
}

constexpr bool isPrinted(Line line)
{
    return line == Line::NetCashFlow || (parentOf(line) != Line::None && isTotal(parentOf(line)));
}

/// The lines of the printed statement, in their order: the totals, and every line that is a part of one.
constexpr auto printed = [] {
    constexpr auto count = static_cast<std::size_t>(
        std::count_if(lineInfos.begin(), lineInfos.end(), [](const LineInfo& i) { return isPrinted(i.line); }));
    std::array<Line, count> lines{};
    std::size_t n = 0;
    for (const LineInfo& i : lineInfos)
        if (isPrinted(i.line))
            lines[n++] = i.line;
    return lines;
}();

std::vector<Money> amounts(const Projection& p, StatementOf what, Line line, ReportMonths months)
{
    std::vector<Money> values;
    for (int c = months.first; c <= months.last(); ++c)
        values.push_back(what == StatementOf::Benefit ? p.benefitOf(line, c)
                                                      : p.value(what == StatementOf::Stay ? Case::Stay : Case::Move, line, c));
    return values;
}

/// The printed lines as a tree in an order that has parents first; `lines` says which line each node is.
struct LineTree
{
    RoundedTree tree;
    std::vector<Line> lines;
    Money largest;

    int find(Line line) const
    {
        const auto at = std::find(lines.begin(), lines.end(), line);
        return at == lines.end() ? -1 : static_cast<int>(at - lines.begin());
    }
};

LineTree lineTree(const Projection& p, StatementOf what, ReportMonths months)
{
    LineTree result;
    std::vector<Line> waiting{Line::NetCashFlow};
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const Line line = waiting[i];
        result.lines.push_back(line);
        result.tree.nodes.push_back({amounts(p, what, line, months), i == 0 ? -1 : result.find(parentOf(line))});
        for (const Line child : printed)
            if (parentOf(child) == line)
                waiting.push_back(child);
        Money total;
        for (const Money m : result.tree.nodes.back().months) {
            total += m;
            result.largest = std::max(result.largest, sizeOf(m));
        }
        result.largest = std::max(result.largest, sizeOf(total));
    }
    return result;
}

void addRow(ReportTable& table, std::string_view label, const std::vector<std::int64_t>& units, int decimals, bool total)
{
    ReportRow row{total ? 0 : 1, total ? RowKind::Total : RowKind::Plain, {LabelText{label}}};
    for (const std::int64_t u : units)
        row.cells.emplace_back(ScaledAmount{u, decimals});
    table.rows.push_back(std::move(row));
}

/// Opening cash, and what follows from it and the printed net cash flow: the column adds up.
void addCash(ReportTable& table, const RoundedTable& rounded, ReportMonths months, int decimals)
{
    if (months.count == 0)
        return;
    std::vector<std::int64_t> opening, closing;
    std::int64_t cash = rounded.opening;
    for (int i = 0; i < months.count; ++i) {
        opening.push_back(cash);
        closing.push_back(cash += rounded.lines.front()[static_cast<std::size_t>(i)]);
    }
    opening.push_back(opening.front());
    closing.push_back(closing.back());
    const auto add = [&](TextId label, const std::vector<std::int64_t>& units, RowKind kind) {
        ReportRow row{kind == RowKind::Total ? 0 : 1, kind, {label}};
        for (const std::int64_t u : units)
            row.cells.emplace_back(ScaledAmount{u, decimals});
        table.rows.push_back(std::move(row));
    };
    add(TextId::OpeningCash, opening, RowKind::Plain);
    add(TextId::ClosingCash, closing, RowKind::Total);
}

ReportTable statementTable(const Projection& p, StatementOf what, ReportMonths months)
{
    LineTree lines = lineTree(p, what, months);
    Money largest = lines.largest;
    if (what != StatementOf::Benefit) {
        const Case which = what == StatementOf::Stay ? Case::Stay : Case::Move;
        lines.tree.opening = p.value(which, Line::Cash, months.first - 1);
        for (int c = months.first - 1; c <= months.last(); ++c)
            largest = std::max(largest, sizeOf(p.value(which, Line::Cash, c)));
    }
    const TableUnit unit = tableUnit(largest, p.moneyDigits);
    const RoundedTable rounded = lines.tree.rounded(unit.minorUnits);
    ReportTable table;
    table.caption = what == StatementOf::Stay ? TextId::StatementStay
        : what == StatementOf::Move           ? TextId::StatementMove
                                              : TextId::StatementBenefit;
    table.unit = unit.unit;
    table.columns.push_back(leftColumn({}, 1));
    for (int c = months.first; c <= months.last(); ++c)
        table.columns.push_back(rightColumn(p.monthOf(c), 0));
    table.columns.push_back(rightColumn(TextId::Total, 0));
    for (const Line line : printed) {
        const auto at = static_cast<std::size_t>(lines.find(line));
        const auto& units = rounded.lines[at];
        const bool empty = std::all_of(units.begin(), units.end(), [](std::int64_t u) { return u == 0; });
        if (!empty || line == Line::NetCashFlow)
            addRow(table, info(line).label, units, unit.decimals, isTotal(line));
    }
    if (what != StatementOf::Benefit)
        addCash(table, rounded, months, unit.decimals);
    return table;
}

} // namespace

ReportSection statementSection(const ReportFrom& from)
{
    const ReportMonths months = from.months;
    ReportSection section{SectionId::Cash, TextId::StatementHeading, PageShape::Wide, {}};
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::StatementNote));
    if (months.count > 0) {
        section.blocks.emplace_back(ReportChart::CashBars);
        section.blocks.emplace_back(ReportChart::CashBalance);
    }
    for (const StatementOf what : {StatementOf::Benefit, StatementOf::Move, StatementOf::Stay})
        section.blocks.emplace_back(statementTable(from.p, what, months));
    return section;
}

} // namespace headroom
