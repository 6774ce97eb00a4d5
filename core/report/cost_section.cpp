// SPDX-License-Identifier: GPL-3.0-or-later
// What IT costs by Azure Migrate's categories, staying and moving; what the transition costs; the waves.
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

struct Category
{
    TextId name;
    std::vector<Line> onPremises;
    std::vector<Line> azure;
};

/// Azure Migrate's seven categories, and two more for what it has no name for: every line of IT is in one of them.
const std::vector<Category>& categories()
{
    static const std::vector<Category> all{
        {TextId::CategoryCompute,
            {Line::OnPremHardware, Line::OnPremSoftware, Line::OnPremVirtualisation, Line::OnPremAssurance, Line::OnPremDeferral},
            {Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureLicences, Line::AzureHosts,
                Line::AzureServices, Line::AzurePlatformServices}},
        {TextId::CategoryUpdates, {Line::OnPremUpdates}, {}},
        {TextId::CategoryStorage, {Line::OnPremStorage}, {Line::AzureStorage}},
        {TextId::CategoryNetwork, {Line::OnPremNetwork}, {Line::AzureNetwork}},
        {TextId::CategorySecurity, {Line::OnPremSecurity}, {Line::AzureSecurity}},
        {TextId::CategoryStaff, {Line::OnPremLabour}, {Line::AzureLabour}},
        {TextId::CategoryFacilities, {Line::OnPremFacilities, Line::OnPremPower, Line::OnPremRent}, {}},
        {TextId::CategoryOther, {Line::OnPremManagement, Line::OnPremOther},
            {Line::AzureManagement, Line::AzurePlatform, Line::AzureSupport, Line::AzureCredits, Line::AzureShortfall}},
        {TextId::CategoryCapex, {Line::RefreshCapex, Line::Disposals}, {}}};
    return all;
}

Money sumOfLines(const Projection& p, Case which, const std::vector<Line>& lines, int from, int to)
{
    Money sum;
    for (const Line line : lines)
        sum += sumOf(p, which, line, from, to);
    return sum;
}

/// Columns of the tree, in the order in which they are added.
enum Node { Difference, Stay, Move, Remains, OnAzure };

ReportTable categoryTable(const ReportFrom& from, TextId caption, int first, int last)
{
    std::vector<Money> difference, stay, move, remains, azure;
    for (const Category& c : categories()) {
        stay.push_back(
            -sumOfLines(from.p, Case::Stay, c.onPremises, first, last) - sumOfLines(from.p, Case::Stay, c.azure, first, last));
        remains.push_back(sumOfLines(from.p, Case::Move, c.onPremises, first, last));
        azure.push_back(sumOfLines(from.p, Case::Move, c.azure, first, last));
        move.push_back(remains.back() + azure.back());
        difference.push_back(stay.back() + move.back());
    }
    AddingColumns columns;
    columns.addNode(-1, std::move(difference));
    columns.addNode(Difference, std::move(stay));
    columns.addNode(Difference, std::move(move));
    columns.addNode(Move, std::move(remains));
    columns.addNode(Move, std::move(azure));
    columns.round(from.p.moneyDigits);
    ReportTable table;
    table.caption = caption;
    table.unit = columns.unit.unit;
    table.columns = {leftColumn(TextId::ColumnCategory, 1), rightColumn(TextId::ColumnStay, 0.15),
        rightColumn(TextId::ColumnRemains, 0.15), rightColumn(TextId::ColumnAzure, 0.15), rightColumn(TextId::ColumnMove, 0.15),
        rightColumn(TextId::ColumnDifference, 0.15)};
    for (std::size_t r = 0; r <= categories().size(); ++r) {
        const bool total = r == categories().size();
        table.rows.push_back({0, total ? RowKind::Total : RowKind::Plain,
            {total ? TextId::Total : categories()[r].name, columns.cell(Stay, r, -1), columns.cell(Remains, r),
                columns.cell(OnAzure, r), columns.cell(Move, r), columns.cell(Difference, r)}});
    }
    return table;
}

/// Of the 12 months of the headline: one-off cost by kind, funding, and from the waterfall double running and stranded cost.
void addTransition(ReportSection& section, const ReportFrom& from)
{
    const Projection& p = from.p;
    AmountTable table(TextId::TransitionCaption, p.moneyDigits);
    table.addColumn(leftColumn(TextId::ColumnItem, 1));
    table.addColumn(rightColumn(TextId::ColumnAmount, 0.2));
    for (const Line line : {Line::OneOffMigration, Line::OneOffPartner, Line::OneOffDecommissioning, Line::OneOffSeverance,
             Line::OneOffLeaseExit, Line::OneOffRestoration, Line::VendorFunding, Line::AzureCredits}) {
        const Money amount = sumOf(p, Case::Move, line, from.months.first, from.months.last())
            - sumOf(p, Case::Stay, line, from.months.first, from.months.last());
        if (!amount.isZero())
            table.add(LabelText{info(line).label}, {amount});
    }
    if (from.analyses && from.analyses->bridge)
        for (const BridgeStep& step : from.analyses->bridge->steps)
            if ((step.cause == Cause::DoubleRunning || step.cause == Cause::Stranded) && !step.amount.isZero())
                table.add(LabelText{labelOf(step)}, {step.amount});
    if (table.isEmpty())
        return;
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::TransitionNote));
    section.blocks.emplace_back(table.take());
}

/// The amounts of the waterfall's steps, between its ends.
ReportTable stepTable(const Bridge& bridge)
{
    AmountTable table(TextId::WaterfallCaption, bridge.moneyDigits);
    table.addColumn(leftColumn(TextId::ColumnStep, 1));
    table.addColumn(rightColumn(TextId::ColumnAmount, 0.2));
    table.add(TextId::WaterfallStay, {bridge.from}, RowKind::Total);
    for (const BridgeStep& step : bridge.steps)
        table.add(LabelText{labelOf(step)}, {step.amount});
    table.add(TextId::WaterfallMove, {bridge.to}, RowKind::Total);
    return table.take();
}

ReportTable waveTable(const ReportFrom& from)
{
    ReportTable table;
    table.caption = TextId::WavesCaption;
    table.columns = {leftColumn(TextId::ColumnWave, 2), rightColumn(TextId::ColumnServers, 0.1),
        rightColumn(TextId::ColumnStart, 0.1), rightColumn(TextId::ColumnRamp, 0.1), rightColumn(TextId::ColumnParallel, 0.1)};
    std::int64_t servers = 0;
    for (const ReportWave& wave : from.waves) {
        servers += wave.servers;
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{wave.name}, wave.servers, from.p.monthOf(wave.start), from.p.monthOf(wave.moved),
                wave.doubleUntil ? ReportValue(from.p.monthOf(*wave.doubleUntil)) : ReportValue(TextId::Never)}});
    }
    table.rows.push_back({0, RowKind::Total, {TextId::Total, servers}});
    return table;
}

/// Whether IT costs anything in either case.
bool hasCosts(const ReportFrom& from)
{
    for (const Case which : {Case::Stay, Case::Move})
        for (const Category& c : categories())
            for (const std::vector<Line>& lines : {c.onPremises, c.azure})
                for (const Line line : lines)
                    for (int t = 1; t <= from.p.months; ++t)
                        if (!from.p.value(which, line, t).isZero())
                            return true;
    return false;
}

constexpr int mostMonths = 24; // that the table of the ramp shows

/// Servers that have moved by the end of a month: each wave's in equal parts over its ramp.
void addRamp(ReportSection& section, const ReportFrom& from)
{
    int first = from.waves.front().start, last = first;
    std::int64_t all = 0;
    for (const ReportWave& wave : from.waves) {
        last = std::max(last, wave.moved);
        all += wave.servers;
    }
    if (all == 0)
        return;
    ReportTable table;
    table.caption = TextId::MovedCaption;
    table.columns = {
        leftColumn(TextId::ColumnMonth, 1), rightColumn(TextId::ColumnMoved, 0.2), rightColumn(TextId::ColumnShare, 0.2)};
    for (int t = std::max(first, last - mostMonths + 1); t <= last; ++t) {
        double moved = 0;
        for (const ReportWave& wave : from.waves) {
            const int ramp = wave.moved - wave.start + 1;
            moved += static_cast<double>(wave.servers) * std::clamp(t - wave.start + 1, 0, ramp) / ramp;
        }
        table.rows.push_back({0, RowKind::Plain,
            {from.p.monthOf(t), static_cast<std::int64_t>(moved + 0.5), ShareAmount{moved / static_cast<double>(all)}}});
    }
    section.blocks.emplace_back(std::move(table));
}

} // namespace

ReportSection costSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Costs, TextId::CostsHeading, PageShape::Upright, {}};
    if (!hasCosts(from) && from.waves.empty())
        return section;
    section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::CostsNote));
    if (from.months.count > 0)
        section.blocks.emplace_back(categoryTable(from, TextId::CostsYear, from.months.first, from.months.last()));
    if (from.evaluated() > 0)
        section.blocks.emplace_back(categoryTable(from, TextId::CostsWhole, 1, from.evaluated()));
    addTransition(section, from);
    if (from.analyses && from.analyses->bridge)
        section.blocks.emplace_back(stepTable(*from.analyses->bridge));
    if (!from.waves.empty()) {
        section.blocks.emplace_back(ReportChart::Waves);
        section.blocks.emplace_back(waveTable(from));
        addRamp(section, from);
    }
    return section;
}

} // namespace headroom
