// SPDX-License-Identifier: GPL-3.0-or-later
// Where plan against actual comes from: the plan's formula, the amounts that were entered or imported, and how a variance splits.
#include "ui/pages/actuals_page.h"

#include "core/engine/lines.h"
#include "core/model/path.h"
#include "ui/format/core_text.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/entity_table.h"

#include <QComboBox>

namespace headroom {

namespace {

/// What a figure of the comparison is.
enum Part { Name, Plan, Actually, Variance, ByQuantity, ByPrice, Reforecast };

constexpr std::array partsOfLines{Name, Plan, Actually, Variance, ByQuantity, ByPrice, Plan, Reforecast};

QString definitionOf(int part)
{
    switch (part) {
    case Plan: return ActualsPanel::tr("What the project's calculation has for it.");
    case Actually:
        return ActualsPanel::tr("What bills and entered amounts say. Of a bill, the months that it covers are complete.");
    case Variance: return ActualsPanel::tr("Actual less plan. Costs are negative, so more is better.");
    case ByQuantity: return ActualsPanel::tr("Actual less planned quantity, at the planned price of a unit.");
    case ByPrice: return ActualsPanel::tr("What remains of the variance: the same quantity at another price.");
    case Reforecast: return ActualsPanel::tr("The actual amount where there is one, else the plan.");
    default: return ActualsPanel::tr("A line of the plan beside what bills and entered amounts say.");
    }
}

} // namespace

/// What explains the plan; empty for a group of lines, which has no formula of its own.
std::string ActualsPanel::planNode(const ComparedLine& line, std::optional<Month> month) const
{
    if (!findLine(line.id))
        return {};
    const std::string which = static_cast<Case>(m_case->currentData().toInt()) == Case::Stay ? "stay." : "move.";
    return which + std::string(line.id) + (month ? '.' + month->toText() : std::string());
}

Provenance ActualsPanel::told(const ComparedLine& line, int part) const
{
    Provenance told;
    told.title = figureText(line.label);
    told.definition = definitionOf(part);
    return told;
}

Provenance ActualsPanel::lineTold(int row, int column) const
{
    if (!m_comparison || row < 0 || row >= static_cast<int>(m_comparison->lines.size()))
        return {};
    const ComparedLine& line = m_comparison->lines[static_cast<std::size_t>(row)];
    Provenance all = told(line, partsOfLines[static_cast<std::size_t>(column)]);
    all.title = tr("%1: %2").arg(all.title, m_lines->headerData(column, Qt::Horizontal).toString());
    all.value = m_lines->index(row, column).data().toString();
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    for (int t = 1; t <= m_comparison->months; ++t) {
        const ComparedMonth& month = line.months[static_cast<std::size_t>(t)];
        const Money plan = month.plan;
        if (!month.actual && column != 6 && column != 7)
            continue;
        const QString how = month.actual
            ? tr("actual %1 less plan %2 is %3").arg(text(*month.actual), text(plan), text(month.variance()))
            : tr("plan");
        const Money value = column == 1 || column == 6 ? plan
            : column == 2                              ? *month.actual
            : column == 7                              ? month.reforecast()
            : column == 4 && month.split               ? month.split->quantity
            : column == 5 && month.split               ? month.split->price
                                                       : month.variance();
        all.lines.push_back(
            {formatter.month(m_comparison->monthOf(t)), text(value), how, planNode(line, m_comparison->monthOf(t))});
    }
    return all;
}

Provenance ActualsPanel::monthTold(int row, int column) const
{
    const ComparedLine* line = chosenLine();
    if (!line || row < 0 || row >= m_comparison->months)
        return {};
    const Month month = m_comparison->monthOf(row + 1);
    const ComparedMonth& compared = line->months[static_cast<std::size_t>(row + 1)];
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    Provenance all = told(*line, column);
    all.title = tr("%1, %2: %3").arg(all.title, formatter.month(month), m_months->headerData(column, Qt::Horizontal).toString());
    all.value = m_months->index(row, column).data().toString();
    all.lines.push_back({tr("Plan"), text(compared.plan), tr("its formula"), planNode(*line, month)});
    if (compared.actual) {
        all.lines.push_back({tr("Actual"), text(*compared.actual), {}, {}});
        all.lines.push_back(
            {tr("Variance"), text(compared.variance()), tr("%1 less %2").arg(text(*compared.actual), text(compared.plan)), {}});
    }
    if (compared.split) {
        const PriceAndQuantity& split = *compared.split;
        const auto quantity = [&](const Fraction& q) { return formatter.locale.toString(q.toDoubleLossy(), 'f', 2); };
        all.lines.push_back({tr("By quantity"), text(split.quantity),
            tr("%1 in place of %2 %3").arg(quantity(split.actual), quantity(split.planned), toQString(line->unit)), {}});
        all.lines.push_back({tr("By price"), text(split.price), {}, {}});
    }
    const Model& model = m_document.model();
    for (const Actual& actual : model.table<Actual>())
        if (actual.month == month && actual.line.view() == line->id)
            all.lines.push_back(
                {tr("Entered for the line"), text(actual.effectiveAmount ? Money(*actual.effectiveAmount) : actual.billedAmount),
                    forDisplay(toQString(actual.citation.view())),
                    pathOf(model, Entity::Actual, actual, schemaOf<Actual>().field("billedAmount"))});
    return all;
}

} // namespace headroom
