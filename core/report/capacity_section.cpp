// SPDX-License-Identifier: GPL-3.0-or-later
// Options on capacity contracts: the decisions side by side, what the option is worth, the tree of outcomes.
#include "core/report/report_parts.h"

namespace headroom {

namespace {

TextId nameOf(OptionDecision decision)
{
    switch (decision) {
    case OptionDecision::Exercise: return TextId::ColumnExercise;
    case OptionDecision::Lapse: return TextId::ColumnLapse;
    case OptionDecision::Assign: return TextId::ColumnAssign;
    case OptionDecision::Signed: break;
    }
    return TextId::ColumnSigned;
}

ReportTable decisionTable(const OptionComparison& option)
{
    ReportTable table;
    table.caption = TextId::DecisionCaption;
    table.unit = AmountUnit::Whole;
    table.columns.push_back(leftColumn(TextId::ColumnFigure, 1));
    for (const DecisionColumn& column : option.decisions)
        table.columns.push_back(rightColumn(nameOf(column.decision), 0.2));
    const auto add = [&](TextId label, auto value) {
        ReportRow row{0, RowKind::Plain, {label}};
        for (const DecisionColumn& column : option.decisions)
            row.cells.push_back(value(column));
        table.rows.push_back(std::move(row));
    };
    const auto whole = [&](Money amount) {
        return ReportValue(ScaledAmount{roundedUnits(amount, powerOfTen(option.moneyDigits)), 0});
    };
    add(TextId::RowCash12m, [&](const DecisionColumn& c) { return whole(c.cash12m); });
    add(TextId::RowCommitted, [&](const DecisionColumn& c) { return whole(c.committed); });
    add(TextId::RowNpv, [&](const DecisionColumn& c) { return whole(c.npv); });
    add(TextId::RowLiquidity, [&](const DecisionColumn& c) { return whole(c.lowestLiquidity); });
    add(TextId::RowLiquidityMonth, [](const DecisionColumn& c) { return ReportValue(c.lowestLiquidityMonth); });
    add(TextId::RowHeadroom,
        [](const DecisionColumn& c) { return c.lowestHeadroom ? ReportValue(ShareAmount{*c.lowestHeadroom}) : ReportValue(); });
    return table;
}

ReportValue worthOf(const OptionWorth& worth, const std::optional<Money>& amount)
{
    if (amount)
        return AmountWords{*amount};
    return worth.reason ? ReportValue(*worth.reason) : ReportValue();
}

ReportTable worthTable(const OptionComparison& option)
{
    ReportTable table;
    table.caption = TextId::WorthCaption;
    table.columns = {leftColumn(TextId::ColumnItem, 1), rightColumn(TextId::ColumnValue, 0)};
    const auto add = [&](TextId label, ReportValue value) {
        table.rows.push_back({0, RowKind::Plain, {label, std::move(value)}});
    };
    add(TextId::WorthUnderlying, AmountWords{option.values.underlying});
    add(TextId::WorthStrike, AmountWords{option.values.strike});
    add(TextId::WorthNet, AmountWords{option.values.net});
    add(TextId::WorthBreakEven,
        option.breakEvenUse        ? ReportValue(ShareAmount{*option.breakEvenUse})
            : option.worthAtAnyUse ? TextId::WorthAnyUse
                                   : TextId::WorthNoUse);
    add(TextId::WorthYears, say(TextId::YearsText, {RatioAmount{option.worth.years}}));
    add(TextId::WorthVolatility, ShareAmount{option.worth.volatility});
    add(TextId::WorthAmerican, worthOf(option.worth, option.worth.american));
    add(TextId::WorthEuropean, worthOf(option.worth, option.worth.european));
    add(TextId::WorthIntrinsic, AmountWords{option.worth.intrinsic});
    if (!option.tree.branches.empty())
        add(TextId::WorthWaiting, AmountWords{option.tree.ofWaiting});
    return table;
}

ReportTable treeTable(const Model& model, const OptionComparison& option)
{
    ReportTable table;
    table.caption = TextId::TreeCaption;
    table.unit = AmountUnit::Whole;
    table.columns = {leftColumn(TextId::ColumnOutcome, 1), rightColumn(TextId::ColumnProbability, 0.1),
        rightColumn(TextId::ColumnUse, 0.1), rightColumn(TextId::ColumnPriceFactor, 0.1),
        rightColumn(TextId::ColumnExercise, 0.1), rightColumn(TextId::ColumnAssign, 0.1), leftColumn(TextId::ColumnBest, 0.1)};
    const auto whole = [&](Money amount) { return ScaledAmount{roundedUnits(amount, powerOfTen(option.moneyDigits)), 0}; };
    for (const TreeBranch& branch : option.tree.branches) {
        const CapacityOutcome* outcome = model.table<CapacityOutcome>().find(branch.outcome);
        table.rows.push_back({0, RowKind::Plain,
            {PlainText{outcome ? outcome->name.str() : std::string()}, ShareAmount{branch.probability},
                ShareAmount{branch.useShare}, RatioAmount{branch.priceFactor}, whole(branch.exercise), whole(branch.assign),
                nameOf(branch.best)}});
    }
    return table;
}

} // namespace

ReportSection capacitySection(const ReportFrom& from)
{
    ReportSection section{SectionId::Capacity, TextId::CapacityHeading, PageShape::Upright, {}};
    if (!from.analyses)
        return section;
    for (const OptionComparison& option : from.analyses->options) {
        const CapacityContract* contract = from.model.table<CapacityContract>().find(option.contract);
        if (contract)
            section.blocks.emplace_back(paragraph(ParagraphKind::Lead, TextId::ContractOf,
                {PlainText{contract->name.str()}, PlainText{contract->counterparty.str()}}));
        section.blocks.emplace_back(decisionTable(option));
        section.blocks.emplace_back(worthTable(option));
        if (!option.tree.branches.empty())
            section.blocks.emplace_back(treeTable(from.model, option));
    }
    if (!section.blocks.empty())
        section.blocks.emplace_back(paragraph(ParagraphKind::Note, TextId::OptionNote));
    return section;
}

} // namespace headroom
