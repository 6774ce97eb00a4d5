// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/option_worth.h"

#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

bool canAssign(const OptionComparison& c)
{
    return std::any_of(c.decisions.begin(), c.decisions.end(),
        [](const DecisionColumn& column) { return column.decision == OptionDecision::Assign; });
}

void addOutcomes(std::vector<WorthLine>& lines, const OptionComparison& c)
{
    lines.push_back({QCoreApplication::translate("OptionWorth", "Over the outcomes of the tree"), std::nullopt, {}});
    lines.push_back({QCoreApplication::translate("OptionWorth", "Exercising today"), c.tree.exerciseNow,
        QCoreApplication::translate("OptionWorth", "what it is worth in each outcome, by probability")});
    lines.push_back({QCoreApplication::translate("OptionWorth", "Letting it lapse"), Money(),
        QCoreApplication::translate("OptionWorth", "nothing is signed")});
    if (canAssign(c))
        lines.push_back({QCoreApplication::translate("OptionWorth", "Assigning"), c.tree.assignNow,
            QCoreApplication::translate("OptionWorth", "the fee, received at the expiry")});
    lines.push_back({QCoreApplication::translate("OptionWorth", "The right: deciding when the outcome is known"),
        c.tree.afterKnowing, QCoreApplication::translate("OptionWorth", "the best of each outcome, by probability"), true});
    lines.push_back({QCoreApplication::translate("OptionWorth", "Waiting"), c.tree.ofWaiting,
        QCoreApplication::translate("OptionWorth", "the right less the best decided today"), true});
}

void addVolatility(std::vector<WorthLine>& lines, const OptionComparison& c, const Formatter& formatter)
{
    lines.push_back({QCoreApplication::translate("OptionWorth", "At the contract's own use, by volatility"), std::nullopt, {}});
    const auto add = [&](const QString& name, const std::optional<Money>& amount, const QString& how, bool isSum) {
        lines.push_back({name, amount, how, isSum, true});
    };
    add(QCoreApplication::translate("OptionWorth", "What the capacity brings"), c.values.underlying,
        QCoreApplication::translate("OptionWorth", "at the discount rate, %1").arg(formatter.percent(c.values.discountRate, 1)),
        false);
    add(QCoreApplication::translate("OptionWorth", "What is committed"), -c.values.strike,
        QCoreApplication::translate("OptionWorth", "at the cost of debt, %1").arg(formatter.percent(c.values.costOfDebt, 1)),
        false);
    add(QCoreApplication::translate("OptionWorth", "Exercising today"), c.values.net,
        QCoreApplication::translate("OptionWorth", "the sum of the two"), true);
    if (!c.worth.american)
        return;
    add(QCoreApplication::translate("OptionWorth", "The right until its expiry"), c.worth.american,
        QCoreApplication::translate("OptionWorth", "exercised when that is worth most, or never; volatility %1, %2 years")
            .arg(formatter.percent(c.worth.volatility, 1), formatter.ratio(c.worth.years, 1)),
        false);
    add(QCoreApplication::translate("OptionWorth", "Waiting"), *c.worth.american - std::max(c.values.net, Money()),
        QCoreApplication::translate("OptionWorth", "the right less exercising today, or less nothing"), true);
}

} // namespace

std::vector<WorthLine> worthLines(const Model& model, const OptionComparison& comparison)
{
    std::vector<WorthLine> lines;
    if (!comparison.tree.branches.empty())
        addOutcomes(lines, comparison);
    addVolatility(lines, comparison, Formatter::of(model));
    return lines;
}

Provenance worthProvenance(const Model& model, const OptionComparison& c, const WorthLine& line)
{
    Provenance told;
    told.definition = QCoreApplication::translate("OptionWorth",
        "%1: %2. A present value at the opening, before tax: what the capacity brings at the company's "
        "discount rate, what is committed at the contract's cost of debt.")
                          .arg(line.name, line.how);
    const auto* contract = model.table<CapacityContract>().find(c.contract);
    if (!contract)
        return told;
    const Formatter formatter = Formatter::of(model);
    for (const WorthLine& other : worthLines(model, c))
        if (other.amount && other.ofVolatility == line.ofVolatility && other.name != line.name)
            told.lines.push_back(
                {other.name, formatter.money(*other.amount, MoneyStyle::Statement, MoneyScale::Units), other.how, {}});
    told.lines.push_back(inputLine(model, Entity::Company, model.company(), "discountRate"));
    for (const std::string_view field : {"costOfDebt", "optionExpiry", "pricePerUnitMonth", "takeOrPayShare"})
        told.lines.push_back(inputLine(model, Entity::CapacityContract, *contract, field));
    if (line.ofVolatility)
        for (const std::string_view field : {"volatility", "riskFreeRate", "valueLostPerYear", "useShare"})
            told.lines.push_back(inputLine(model, Entity::CapacityContract, *contract, field));
    else
        for (const TreeBranch& branch : c.tree.branches)
            if (const auto* outcome = model.table<CapacityOutcome>().find(branch.outcome)) {
                ProvenanceLine input = inputLine(model, Entity::CapacityOutcome, *outcome, "probability");
                input.what = forDisplay(toQString(outcome->name.view()), 80);
                told.lines.push_back(input);
            }
    return told;
}

} // namespace headroom
