// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/bridge_provenance.h"

#include "core/model/path.h"
#include "ui/format/formatter.h"
#include "ui/format/input_name.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <set>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

Formatter formatterOf(const Bridge& bridge)
{
    Formatter formatter;
    formatter.digits = bridge.moneyDigits;
    formatter.currency = toQString(bridge.currency.view());
    return formatter;
}

/// What explains an end: the headline's figure of its case; the other sums of lines have no node of their own.
std::string nodeOf(const AskedBridge& asked, const BridgeEnd& end, const std::string& shown)
{
    if (asked.of != BridgeOf::CashImprovement || end.scenario != shown)
        return {};
    return end.which == Case::Stay ? "stay.cashImprovement12m" : "move.cashImprovement12m";
}

/// The part of the headline that the step is, from staying to moving.
std::string partOf(const AskedBridge& asked, Cause cause, const std::string& shown)
{
    const bool isHeadline = asked.of == BridgeOf::CashImprovement && asked.from.which == Case::Stay
        && asked.to.which == Case::Move && asked.from.scenario == asked.to.scenario && asked.to.scenario == shown;
    if (!isHeadline)
        return {};
    switch (cause) {
    case Cause::Interest: return "interest";
    case Cause::Financing: return "debtAndOther";
    case Cause::Tax: return "tax";
    default: return {};
    }
}

bool isOfLines(Cause cause) { return cause == Cause::Interest || cause == Cause::Financing || cause == Cause::Tax; }

/// The changes of the scenario and of those that it inherits from, where they are of the cause.
void addChanges(Provenance& told, const Model& project, const std::string& name, Cause cause, std::set<Id>& seen)
{
    const Scenario* scenario = nullptr;
    for (const Scenario& candidate : project.table<Scenario>())
        if (candidate.name.view() == name)
            scenario = &candidate;
    for (; scenario && seen.insert(scenario->id).second; scenario = project.table<Scenario>().find(scenario->parent.id))
        for (const ScenarioChange& change : project.table<ScenarioChange>()) {
            const auto path = parsePath(change.path.view());
            if (change.scenario.id != scenario->id || !path.ok() || !path->field || causeOf(*path->schema, *path->field) != cause)
                continue;
            told.lines.push_back({Words::tr("Changed by %1").arg(forDisplay(toQString(scenario->name.view()), 60)),
                forDisplay(toQString(change.value.view()), 60), inputName(change.path.view()), std::string(change.path.view())});
        }
}

Provenance endTold(const AskedBridge& asked, const Bridge& bridge, bool isFrom, const std::string& shown)
{
    const BridgeEnd& end = isFrom ? asked.from : asked.to;
    const Formatter formatter = formatterOf(bridge);
    Provenance told;
    told.title = Words::tr("%1, over the 12 months: %2").arg(asked.measured, isFrom ? asked.fromName : asked.toName);
    told.value = formatter.money(isFrom ? bridge.from : bridge.to, MoneyStyle::Statement);
    told.definition = asked.of == BridgeOf::CashImprovement
        ? Words::tr("Net cash flow over the 12 months of the headline, without revolver draws, share issues and the cash sweep.")
        : Words::tr("The sum of the statement's line over the 12 months of the headline.");
    if (const std::string node = nodeOf(asked, end, shown); !node.empty())
        told.lines.push_back({asked.measured, told.value, Words::tr("its formula"), node});
    else if (end.scenario != shown)
        told.lines.push_back({Words::tr("Enter the scenario to see its formulas (Ctrl+Shift+R)."), {}, {}, {}});
    return told;
}

} // namespace

Provenance bridgeProvenance(
    const Model& project, const AskedBridge& asked, const Bridge& bridge, std::size_t row, const std::string& shown)
{
    if (row == 0 || row > bridge.steps.size())
        return endTold(asked, bridge, row == 0, shown);
    const BridgeStep& step = bridge.steps[row - 1];
    const Formatter formatter = formatterOf(bridge);
    const auto text = [&](Money amount) { return formatter.money(amount, MoneyStyle::Statement); };
    Money before = bridge.from;
    for (std::size_t i = 0; i + 1 < row; ++i)
        before += bridge.steps[i].amount;
    const QString name = schemaText(labelOf(step));
    Provenance told;
    told.title = Words::tr("%1, from %2 to %3").arg(name, asked.fromName, asked.toName);
    told.value = text(step.amount);
    told.definition = isOfLines(step.cause)
        ? Words::tr("What these lines of the statement differ by between the two ends, over the 12 months of the headline.")
        : Words::tr(
            "The whole calculation is made with the inputs of this cause as they are at the one end, and with them as they "
            "are at the other. Causes that were taken before stay as they are at the second end, so another order gives "
            "other amounts.");
    told.lines.push_back({Words::tr("Before this step"), text(before), {}, {}});
    told.lines.push_back({Words::tr("After this step"), text(before + step.amount), {}, {}});
    if (const std::string node = partOf(asked, step.cause, shown); !node.empty())
        told.lines.push_back({name, told.value, Words::tr("its formula"), node});
    std::set<Id> seen;
    for (const std::string& scenario : {asked.from.scenario, asked.to.scenario})
        addChanges(told, project, scenario, step.cause, seen);
    return told;
}

} // namespace headroom
