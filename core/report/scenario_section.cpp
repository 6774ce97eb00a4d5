// SPDX-License-Identifier: GPL-3.0-or-later
// The project and its scenarios side by side.
#include "core/report/report_parts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostSideBySide = 5; // scenarios in one table

constexpr std::array<std::string_view, 14> shownFigures{"cashImprovement12m", "cashImprovement12mAllIn", "runRateSaving", "npv",
    "irr", "roi", "paybackMonth", "trough", "troughMonth", "costOfOwnership5y", "lowestLiquidity", "highestNetLeverage",
    "lowestInterestCover", "interestAvoided12m"};

ReportValue nameOf(const ReportScenario& scenario)
{
    return scenario.name.empty() ? ReportValue(TextId::ColumnProject) : ReportValue(PlainText{scenario.name});
}

/// What the two agree or differ by; nothing where one of them has none, or of months.
ReportValue difference(const FigureValue& a, const FigureValue& base, FigureUnit unit, int digits)
{
    const Money* money = std::get_if<Money>(&a.value);
    const Money* moneyBase = std::get_if<Money>(&base.value);
    if (money && moneyBase)
        return ScaledAmount{roundedUnits(*money - *moneyBase, powerOfTen(digits)), 0};
    const double* number = std::get_if<double>(&a.value);
    const double* numberBase = std::get_if<double>(&base.value);
    if (number && numberBase)
        return unit == FigureUnit::Share ? ReportValue(PointAmount{*number - *numberBase})
            : unit == FigureUnit::Months ? ReportValue(MonthCount{*number - *numberBase})
                                         : ReportValue(MultipleAmount{*number - *numberBase, 3});
    return {};
}

/// Of liquidity and of what lenders look at, what it is when moving; of the others what moving changes.
const FigureValue& shown(const Figure& figure)
{
    constexpr std::array<std::string_view, 3> states{"lowestLiquidity", "highestNetLeverage", "lowestInterestCover"};
    return std::find(states.begin(), states.end(), figure.id) != states.end() ? figure.move : figure.value;
}

ReportTable sideBySide(const std::vector<ReportScenario>& all, std::size_t first, std::size_t last, bool differences)
{
    const Projection& base = all.front().projection;
    ReportTable table;
    table.caption = differences ? TextId::ScenarioDifferences : TextId::ScenarioFigures;
    table.unit = AmountUnit::Whole;
    table.columns.push_back(leftColumn(TextId::ColumnFigure, 1));
    if (!differences)
        table.columns.push_back(rightColumn(TextId::ColumnProject, 0.1));
    for (std::size_t i = first; i < last; ++i)
        table.columns.push_back(rightColumn(nameOf(all[i]), 0.1));
    for (const std::string_view id : shownFigures) {
        const Figure* own = base.figure(id);
        if (!own)
            continue;
        ReportRow row{0, RowKind::Plain, {LabelText{own->label}}};
        if (!differences)
            row.cells.push_back(figureValue(base, *own, shown(*own)));
        for (std::size_t i = first; i < last; ++i) {
            const Figure* other = all[i].projection.figure(id);
            row.cells.push_back(!other ? ReportValue()
                    : differences      ? difference(shown(*other), shown(*own), own->unit, base.moneyDigits)
                                       : figureValue(all[i].projection, *other, shown(*other)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable changeTable(const Model& model)
{
    ReportTable table;
    table.caption = TextId::ScenarioChanges;
    table.columns = {
        leftColumn(TextId::ColumnScenario, 1), leftColumn(TextId::ColumnField, 2), leftColumn(TextId::ColumnChange, 1)};
    for (const Scenario& scenario : model.table<Scenario>())
        for (const ScenarioChange& change : model.table<ScenarioChange>()) {
            if (change.scenario.id != scenario.id || table.rows.size() >= mostListed)
                continue;
            const TextId how = change.operation == ChangeOperation::Set ? TextId::ChangeSet
                : change.operation == ChangeOperation::Multiply         ? TextId::ChangeMultiply
                                                                        : TextId::ChangeAdd;
            const auto number = Decimal::parse(change.value.view());
            const ReportValue value =
                number ? amountOf(change.path.view(), change.operation, *number) : ReportValue(PlainText{change.value.str()});
            table.rows.push_back(
                {0, RowKind::Plain, {PlainText{scenario.name.str()}, PathText{change.path.str()}, say(how, {value})}});
        }
    return table;
}

} // namespace

ReportSection scenarioSection(const ReportFrom& from)
{
    ReportSection section{SectionId::Scenarios, TextId::ScenariosHeading, PageShape::Wide, {}};
    if (!from.analyses || from.analyses->scenarios.size() < 2)
        return section;
    const auto& all = from.analyses->scenarios;
    constexpr std::size_t mostUpright = 4; // with the project
    if (all.size() <= mostUpright)
        section.shape = PageShape::Upright;
    for (std::size_t first = 1; first < all.size(); first += mostSideBySide) {
        const std::size_t last = std::min(all.size(), first + mostSideBySide);
        section.blocks.emplace_back(sideBySide(all, first, last, false));
        section.blocks.emplace_back(sideBySide(all, first, last, true));
    }
    if (ReportTable changes = changeTable(from.model); !changes.rows.empty())
        section.blocks.emplace_back(std::move(changes));
    return section;
}

} // namespace headroom
