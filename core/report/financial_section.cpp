// SPDX-License-Identifier: GPL-3.0-or-later
// The benefit by month, quarter and year: cost of both cases, saving, one-off, net, cumulative, discounted.
#include "core/engine/case_names.h"
#include "core/engine/figure_series.h"
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

struct Period
{
    ReportValue label;
    int from = 1; // columns, both ends inclusive
    int to = 1;
};

/// IT as it runs: on premises, Azure and labour on it; a cost is negative.
Money runningCost(const Projection& p, Case which, const Period& period)
{
    Money sum = -sumOf(p, which, Line::AzureCredits, period.from, period.to);
    for (const Line line : {Line::OnPremises, Line::Azure, Line::AzureLabour})
        sum += sumOf(p, which, line, period.from, period.to);
    return sum;
}

Money oneOff(const Projection& p, const Period& period)
{
    Money sum;
    for (const Line line : {Line::OneOff, Line::VendorFunding, Line::AzureCredits})
        sum += sumOf(p, Case::Move, line, period.from, period.to) - sumOf(p, Case::Stay, line, period.from, period.to);
    return sum;
}

/// Columns of the tree, in the order in which they are added.
enum Node { Net, Saving, OneOff, Other, CostStay, CostMove };

AddingColumns columnsOf(const Projection& p, const std::vector<Period>& periods)
{
    std::vector<Money> net, saving, once, other, stay, move;
    for (const Period& period : periods) {
        Money sum;
        for (int t = period.from; t <= period.to; ++t)
            sum += at(p.unleveredBenefit, t);
        net.push_back(sum);
        stay.push_back(-runningCost(p, Case::Stay, period));
        move.push_back(runningCost(p, Case::Move, period));
        saving.push_back(stay.back() + move.back());
        once.push_back(oneOff(p, period));
        other.push_back(net.back() - saving.back() - once.back());
    }
    AddingColumns columns;
    columns.addNode(-1, std::move(net));
    columns.addNode(Net, std::move(saving));
    columns.addNode(Net, std::move(once));
    columns.addNode(Net, std::move(other));
    columns.addNode(Saving, std::move(stay));
    columns.addNode(Saving, std::move(move));
    if (!periods.empty())
        columns.tree.opening = at(p.cumulativeUnlevered, periods.front().from - 1);
    columns.round(p.moneyDigits);
    return columns;
}

/// The discounted benefit of each period; they sum to the rounded whole.
std::vector<std::int64_t> discounted(const ReportFrom& from, const std::vector<Period>& periods, const TableUnit& unit)
{
    const Series running = discountedCumulative(from.p, from.model.company().discountRate);
    std::vector<Money> parts;
    Money whole;
    for (const Period& period : periods) {
        parts.push_back(at(running, period.to) - at(running, period.from - 1));
        whole += parts.back();
    }
    const std::int64_t total = roundedUnits(whole, unit.minorUnits);
    std::vector<std::int64_t> units = roundedParts(total, parts, unit.minorUnits);
    units.push_back(total);
    return units;
}

ReportTable periodTable(const ReportFrom& from, TextId caption, const std::vector<Period>& periods)
{
    const AddingColumns columns = columnsOf(from.p, periods);
    const std::vector<std::int64_t> present = discounted(from, periods, columns.unit);
    ReportTable table;
    table.caption = caption;
    table.unit = columns.unit.unit;
    table.columns = {leftColumn(TextId::ColumnPeriod, 1)};
    std::vector<TextId> headings{TextId::ColumnNet, TextId::ColumnCumulative, TextId::ColumnDiscounted};
    if (from.moves())
        headings.insert(headings.begin(),
            {TextId::ColumnCostStay, TextId::ColumnCostMove, TextId::ColumnSaving, TextId::ColumnOneOff, TextId::ColumnOther});
    for (const TextId heading : headings)
        table.columns.push_back(rightColumn(heading, 0.1));
    std::int64_t cumulative = columns.rounded.opening;
    const int decimals = columns.unit.decimals;
    for (std::size_t r = 0; r <= periods.size(); ++r) {
        const bool total = r == periods.size();
        if (!total)
            cumulative += columns.rounded.lines[Net][r];
        ReportRow row{0, total ? RowKind::Total : RowKind::Plain, {total ? ReportValue(TextId::Total) : periods[r].label}};
        if (from.moves())
            row.cells.insert(row.cells.end(),
                {columns.cell(CostStay, r, -1), columns.cell(CostMove, r), columns.cell(Saving, r), columns.cell(OneOff, r),
                    columns.cell(Other, r)});
        row.cells.insert(row.cells.end(),
            {columns.cell(Net, r), total ? ReportValue() : ReportValue(ScaledAmount{cumulative, decimals}),
                ScaledAmount{present[r], decimals}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Period> monthsOf(const ReportFrom& from)
{
    std::vector<Period> periods;
    for (int t = from.months.first; t <= from.months.last(); ++t)
        periods.push_back({from.p.monthOf(t), t, t});
    return periods;
}

/// Calendar quarters of the months that statements show; the first and last may be cut.
std::vector<Period> quartersOf(const ReportFrom& from)
{
    std::vector<Period> periods;
    for (int t = 1; t <= std::min(from.p.horizon, from.p.months); ++t) {
        const Month month = from.p.monthOf(t);
        if (!periods.empty() && (month.month() - 1) % 3 != 0) {
            periods.back().to = t;
            continue;
        }
        const std::int64_t quarter = (month.month() - 1) / 3 + 1;
        periods.push_back({say(TextId::Quarter, {quarter, PlainText{std::to_string(month.year())}}), t, t});
    }
    return periods;
}

/// Twelve months each from the first on, as far as the figures look; the last may be shorter.
std::vector<Period> yearsOf(const ReportFrom& from)
{
    std::vector<Period> periods;
    for (int t = 1; t <= from.evaluated(); t += 12) {
        const int last = std::min(t + 11, from.evaluated());
        periods.push_back({say(TextId::FromTo, {from.p.monthOf(t), from.p.monthOf(last)}), t, last});
    }
    return periods;
}

bool hasAmounts(const ReportTable& table)
{
    for (const ReportRow& row : table.rows)
        for (const ReportValue& cell : row.cells)
            if (const auto* amount = std::get_if<ScaledAmount>(&cell); amount && amount->value != 0)
                return true;
    return false;
}

/// What lies between the table's sum and the improvement of cash that the report is about.
void addWayToCash(ReportSection& section, const ReportFrom& from, const std::vector<Period>& months)
{
    Money before, cash;
    for (const Period& month : months) {
        before += at(from.p.unleveredBenefit, month.from);
        cash += at(from.p.benefit, month.from);
    }
    if (before != cash)
        section.blocks.emplace_back(paragraph(
            ParagraphKind::Note, TextId::FinancialToCash, {AmountWords{before}, AmountWords{cash - before}, AmountWords{cash}}));
}

void addPeriods(ReportSection& section, const ReportFrom& from)
{
    if (const auto years = yearsOf(from); !years.empty())
        section.blocks.emplace_back(periodTable(from, TextId::FinancialYears, years));
    for (const auto& [caption, periods] :
        {std::pair(TextId::FinancialQuarters, quartersOf(from)), std::pair(TextId::FinancialMonths, monthsOf(from))})
        if (ReportTable table = periodTable(from, caption, periods); hasAmounts(table)) {
            section.blocks.emplace_back(std::move(table));
            if (caption == TextId::FinancialMonths)
                addWayToCash(section, from, periods);
        }
}

ReportTable figureTable(const ReportFrom& from)
{
    ReportTable table;
    table.caption = TextId::FiguresCaption;
    table.unit = AmountUnit::Whole;
    table.columns = {leftColumn(TextId::ColumnFigure, 1), rightColumn(TextId::ColumnStay, 0), rightColumn(TextId::ColumnMove, 0),
        rightColumn(TextId::ColumnDifference, 0)};
    for (const Figure& f : from.p.figures)
        if (isMeasured(from, f))
            addFigureRows(table, from.p, f);
    return table;
}

} // namespace

ReportSection financialSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Financial, TextId::FinancialHeading, PageShape::Upright, {}};
    if (hasOperatingBenefit(from.p)) {
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::FinancialNote));
        addPeriods(section, from);
    } else {
        section.blocks.emplace_back(paragraph(ParagraphKind::Body, TextId::FinancialNothing));
    }
    if (!from.p.figures.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::FiguresNote));
        section.blocks.emplace_back(figureTable(from));
    }
    return section;
}

} // namespace headroom
