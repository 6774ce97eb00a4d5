// SPDX-License-Identifier: GPL-3.0-or-later
// Azure: what is paid as it is used and what is committed to, from which use on a commitment pays, spend commitments, licences.
#include "core/analysis/commitment_break_even.h"
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array azureLines{Line::AzureCompute, Line::AzureReservations, Line::AzureSavingsPlans, Line::AzureLicences,
    Line::AzureStorage, Line::AzureNetwork, Line::AzureManagement, Line::AzureSecurity, Line::AzureServices,
    Line::AzurePlatformServices, Line::AzureHosts, Line::AzurePlatform, Line::AzureSupport, Line::AzureCredits,
    Line::AzureShortfall};

/// The 12 months of the headline, and the last 12 that figures look at, when all has moved.
ReportTable costTable(const ReportFrom& from)
{
    const int last = from.evaluated(), first = std::max(1, last - 11);
    std::vector<Line> lines;
    std::vector<Money> headline, final;
    for (const Line line : azureLines) {
        const Money now = -sumOf(from.p, Case::Move, line, from.months.first, from.months.last());
        const Money later = -sumOf(from.p, Case::Move, line, first, last);
        if (now.isZero() && later.isZero())
            continue;
        lines.push_back(line);
        headline.push_back(now);
        final.push_back(later);
    }
    Money whole, wholeLater;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        whole += headline[i];
        wholeLater += final[i];
    }
    const TableUnit unit = tableUnit(std::max(whole, wholeLater), from.p.moneyDigits);
    const std::int64_t total = roundedUnits(whole, unit.minorUnits), totalLater = roundedUnits(wholeLater, unit.minorUnits);
    const auto units = roundedParts(total, headline, unit.minorUnits);
    const auto unitsLater = roundedParts(totalLater, final, unit.minorUnits);
    ReportTable table;
    table.caption = TextId::AzureCostCaption;
    table.unit = unit.unit;
    table.columns = {leftColumn(TextId::ColumnItem, 1),
        rightColumn(say(TextId::FromTo, {from.p.monthOf(from.months.first), from.p.monthOf(from.months.last())}), 0.2),
        rightColumn(say(TextId::FromTo, {from.p.monthOf(first), from.p.monthOf(last)}), 0.2),
        rightColumn(TextId::ColumnShare, 0.1)};
    for (std::size_t i = 0; i < lines.size(); ++i)
        table.rows.push_back({0, RowKind::Plain,
            {LabelText{info(lines[i]).label}, ScaledAmount{units[i], unit.decimals}, ScaledAmount{unitsLater[i], unit.decimals},
                wholeLater.isZero()
                    ? ReportValue()
                    : ShareAmount{static_cast<double>(final[i].minor()) / static_cast<double>(wholeLater.minor())}}});
    table.rows.push_back(
        {0, RowKind::Total, {TextId::Total, ScaledAmount{total, unit.decimals}, ScaledAmount{totalLater, unit.decimals}}});
    return table;
}

/// How the plan buys: what the project says of commitments.
ReportTable planTable(const ReportFrom& from)
{
    ReportTable table;
    table.caption = TextId::PlanCaption;
    table.columns = {leftColumn(TextId::ColumnItem, 1), rightColumn(TextId::ColumnValue, 0)};
    const AzurePlan& plan = from.model.azure();
    const EntitySchema& schema = schemaOf<AzurePlan>();
    const auto add = [&](std::string_view field, ReportValue value) {
        table.rows.push_back({0, RowKind::Plain, {LabelText{schema.field(field)->label}, std::move(value)}});
    };
    add("defaultPurchase", choiceLabel(schema, "defaultPurchase", plan));
    add("commitmentPayment", choiceLabel(schema, "commitmentPayment", plan));
    add("commitmentCoverage", ExactShare{plan.commitmentCoverage});
    add("commitmentDelayMonths",
        say(TextId::TwoWords,
            {std::int64_t{plan.commitmentDelayMonths}, LabelText{schema.field("commitmentDelayMonths")->unit}}));
    add("renewCommitments", plan.renewCommitments ? TextId::Yes : TextId::No);
    add("globalDiscount", ExactShare{plan.globalDiscount});
    return table;
}

constexpr std::size_t mostSizes = 15;

ReportTable breakEvenTable(const ReportFrom& from)
{
    std::vector<SizeBreakEven> sizes = sizeBreakEvens(from.model);
    sizes.resize(std::min(sizes.size(), mostSizes));
    ReportTable table;
    table.caption = TextId::BreakEvenCaption;
    table.columns = {leftColumn(TextId::ColumnSize, 0), leftColumn(TextId::ColumnRegion, 0.1),
        rightColumn(TextId::ColumnMachines, 0.1), rightColumn(TextId::ColumnPayg, 0.1), rightColumn(TextId::ColumnReserved1, 0.1),
        rightColumn(TextId::ColumnReserved3, 0.1), rightColumn(TextId::ColumnSaved1, 0.1),
        rightColumn(TextId::ColumnSaved3, 0.1)};
    for (const SizeBreakEven& size : sizes) {
        ReportRow row{0, RowKind::Plain,
            {PlainText{size.size.str()}, PlainText{size.region.str()}, size.machines,
                say(TextId::TwoWords, {PlainText{size.currency.str()}, size.hourly})}};
        for (const auto& price : size.committed)
            row.cells.push_back(price ? ReportValue(ShareAmount{price->share}) : ReportValue());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Spend commitments at their milestones.
void addMilestones(ReportSection& section, const ReportFrom& from)
{
    AmountTable table(TextId::MilestoneCaption, from.p.moneyDigits);
    table.addColumn(leftColumn(TextId::ColumnCommitment, 1));
    table.addColumn(rightColumn(TextId::ColumnMilestone, 0.2));
    table.addColumn(rightColumn(TextId::ColumnSpent, 0.2));
    table.addColumn(rightColumn(TextId::ColumnRoom, 0.2));
    for (const SpendCommitment& commitment : from.model.table<SpendCommitment>()) {
        const auto& all = from.p.move.commitments;
        const auto series =
            std::find_if(all.begin(), all.end(), [&](const CommitmentSeries& s) { return s.id == commitment.id; });
        if (series == all.end())
            continue;
        const auto add = [&](Month month, Money due) {
            const int column = month - from.p.start + 1;
            if (column < 0 || column > from.p.months)
                return;
            const Money spent = at(series->toDate, column);
            table.add(say(TextId::FromTo, {PlainText{commitment.name.str()}, month}), {due, spent, spent - due});
        };
        for (const CommitmentMilestone& milestone : from.model.table<CommitmentMilestone>())
            if (milestone.commitment.id == commitment.id)
                add(milestone.month, milestone.cumulative);
        add(commitment.end, commitment.amount);
    }
    if (!table.isEmpty())
        section.blocks.emplace_back(table.take());
}

/// What commitments count, charge and credit over the 12 months.
void addSpend(ReportSection& section, const ReportFrom& from)
{
    for (const CommitmentSeries& series : from.p.move.commitments) {
        AmountTable table(TextId::SpendCaption, from.p.moneyDigits);
        const SpendCommitment* commitment = from.model.table<SpendCommitment>().find(series.id);
        table.addColumn(leftColumn(PlainText{commitment ? commitment->name.str() : std::string()}, 1));
        table.addColumn(
            rightColumn(say(TextId::FromTo, {from.p.monthOf(from.months.first), from.p.monthOf(from.months.last())}), 0.2));
        for (const auto& [label, flow] :
            {std::pair(TextId::RowCounted, &CommitmentSeries::counted), std::pair(TextId::RowCharged, &CommitmentSeries::charged),
                std::pair(TextId::RowUsed, &CommitmentSeries::used), std::pair(TextId::RowExpired, &CommitmentSeries::expired)})
            table.add(label, {sumOf(series.*flow, from.months)});
        table.add(TextId::RowToDate, {at(series.toDate, from.months.last())});
        table.add(TextId::RowCredit, {at(series.credit, from.months.last())});
        section.blocks.emplace_back(table.take());
    }
}

void addLicences(ReportSection& section, const ReportFrom& from)
{
    ReportTable pools;
    pools.caption = TextId::LicencesCaption;
    pools.columns = {
        leftColumn(TextId::ColumnPool, 1), rightColumn(TextId::ColumnCores, 0.2), rightColumn(TextId::ColumnHybrid, 0.2)};
    for (const LicencePool& pool : from.model.table<LicencePool>())
        pools.rows.push_back({0, RowKind::Plain,
            {PlainText{pool.name.str()}, std::int64_t{pool.cores}, pool.hybridBenefit ? TextId::Yes : TextId::No}});
    if (!pools.rows.empty())
        section.blocks.emplace_back(std::move(pools));
    AmountTable costs(TextId::LicenceCostCaption, from.p.moneyDigits);
    costs.addColumn(leftColumn(TextId::ColumnItem, 1));
    costs.addColumn(rightColumn(TextId::ColumnStay, 0.2));
    costs.addColumn(rightColumn(TextId::ColumnMove, 0.2));
    for (const Line line : {Line::OnPremSoftware, Line::OnPremAssurance, Line::OnPremUpdates, Line::AzureLicences}) {
        const auto sum = [&](Case which) { return sumOf(from.p, which, line, from.months.first, from.months.last()); };
        if (!sum(Case::Stay).isZero() || !sum(Case::Move).isZero())
            costs.add(say(TextId::FromTo, {LabelText{info(info(line).parent).label}, LabelText{info(line).label}}),
                {sum(Case::Stay), sum(Case::Move)});
    }
    if (!costs.isEmpty())
        section.blocks.emplace_back(costs.take());
}

bool usesAzure(const ReportFrom& from)
{
    for (int t = 1; t <= from.p.months; ++t)
        if (!from.p.value(Case::Move, Line::Azure, t).isZero())
            return true;
    return !from.p.move.commitments.empty();
}

} // namespace

ReportSection azureSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Azure, TextId::AzureHeading, PageShape::Upright, {}};
    if (!usesAzure(from))
        return section;
    section.blocks.emplace_back(costTable(from));
    section.blocks.emplace_back(planTable(from));
    if (ReportTable table = breakEvenTable(from); !table.rows.empty()) {
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::BreakEvenNote));
        section.blocks.emplace_back(std::move(table));
    }
    addMilestones(section, from);
    addSpend(section, from);
    addLicences(section, from);
    return section;
}

} // namespace headroom
