// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/option_provenance.h"

#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"
#include "ui/pages/input_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

class OptionTold
{
public:
    OptionTold(const Model& model, const OptionComparison& comparison, const OptionTree& tree)
        : m_model(model), c(comparison), m_tree(tree), m_contract(*model.table<CapacityContract>().find(comparison.contract))
    {
        m_formatter.digits = comparison.moneyDigits;
        m_formatter.currency = toQString(comparison.currency.view());
    }

    Provenance of(int at)
    {
        const OptionNode& node = m_tree.nodes[static_cast<std::size_t>(at)];
        QStringList ways{node.way};
        for (int parent = node.parent; parent > 0; parent = m_tree.nodes[static_cast<std::size_t>(parent)].parent)
            ways.prepend(m_tree.nodes[static_cast<std::size_t>(parent)].way);
        m_told.title = ways.join(QStringLiteral(" \u203a "));
        m_told.value = node.full;
        if (node.decision)
            decided(*node.decision, node.branch);
        else
            foundOut(at, node);
        return std::move(m_told);
    }

private:
    void decided(OptionDecision decision, int branch)
    {
        switch (decision) {
        case OptionDecision::Lapse:
            m_told.definition = Words::tr("Nothing is signed. The other ways are measured against this, so it is worth 0.");
            return;
        case OptionDecision::Assign:
            m_told.definition = Words::tr("The fee for the assignment, received at the expiry, at the company's discount rate.");
            ofContract("assignmentFee");
            ofContract("optionExpiry");
            addDiscountRate();
            return;
        case OptionDecision::Exercise:
        case OptionDecision::Signed: break;
        }
        if (branch >= 0)
            exercisedIn(c.tree.branches[static_cast<std::size_t>(branch)]);
        else if (c.tree.branches.empty())
            exercised();
        else
            expected(&TreeBranch::exercise,
                Words::tr("Expected value: what exercising is worth in each outcome, times its probability, summed."));
    }

    /// The present values that exercising is made of, without outcomes.
    void exercised()
    {
        m_told.definition = Words::tr("Present value of what the capacity brings, less that of what is committed.");
        add(Words::tr("Gross value of the use"), c.values.gross);
        add(Words::tr("Variable cost"), -c.values.variable);
        add(Words::tr("What the capacity brings"), c.values.underlying);
        add(committed(), -c.values.strike);
        addRates();
    }

    void exercisedIn(const TreeBranch& branch)
    {
        m_told.definition =
            Words::tr("Present value of what the capacity brings in this outcome, less that of what is committed in it.");
        add(Words::tr("What the capacity brings"), branch.underlying);
        add(committed(), branch.exercise - branch.underlying);
        ofOutcome(branch, "useShare");
        ofOutcome(branch, "priceFactor");
        addRates();
    }

    /// A branch, or waiting for all of them.
    void foundOut(int at, const OptionNode& node)
    {
        if (node.branch < 0) {
            expected(&TreeBranch::bestValue,
                Words::tr("Expected value: the best way of each outcome, times its probability, summed."));
            return;
        }
        m_told.definition = Words::tr("The best of the ways that are open once this is known.");
        for (const OptionNode& way : m_tree.nodes)
            if (way.parent == at)
                m_told.lines.push_back({way.way, way.full, way.best ? Words::tr("the best") : QString(), {}});
        ofOutcome(c.tree.branches[static_cast<std::size_t>(node.branch)], "probability");
    }

    void expected(Money TreeBranch::*value, const QString& definition)
    {
        m_told.definition = definition;
        for (const TreeBranch& branch : c.tree.branches) {
            const CapacityOutcome* outcome = m_model.table<CapacityOutcome>().find(branch.outcome);
            if (!outcome)
                continue;
            ProvenanceLine line = inputLine(m_model, Entity::CapacityOutcome, *outcome, "probability");
            line.how = Words::tr("with a probability of %1").arg(line.value);
            line.what = forDisplay(toQString(outcome->name.view()), 80);
            line.value = text(branch.*value);
            m_told.lines.push_back(line);
        }
    }

    QString committed() const
    {
        return m_contract.role == ContractRole::Buyer ? Words::tr("Committed payments") : Words::tr("Building cost and sites");
    }
    void add(const QString& what, Money amount) { m_told.lines.push_back({what, text(amount), {}, {}}); }
    void ofContract(std::string_view field)
    {
        m_told.lines.push_back(inputLine(m_model, Entity::CapacityContract, m_contract, field));
    }
    void ofOutcome(const TreeBranch& branch, std::string_view field)
    {
        if (const CapacityOutcome* outcome = m_model.table<CapacityOutcome>().find(branch.outcome))
            m_told.lines.push_back(inputLine(m_model, Entity::CapacityOutcome, *outcome, field));
    }
    void addDiscountRate() { m_told.lines.push_back(inputLine(m_model, Entity::Company, m_model.company(), "discountRate")); }
    void addRates()
    {
        addDiscountRate();
        ofContract("costOfDebt");
        ofContract("pricePerUnitMonth");
        ofContract("takeOrPayShare");
    }
    QString text(Money amount) const { return m_formatter.money(amount, MoneyStyle::Statement, MoneyScale::Units); }

    const Model& m_model;
    const OptionComparison& c;
    const OptionTree& m_tree;
    const CapacityContract& m_contract;
    Formatter m_formatter;
    Provenance m_told;
};

QString decisionDefinition(int row)
{
    switch (row) {
    case 0:
        return Words::tr(
            "The whole calculation is made with the decision: cash of the headline's 12 months, before revolvers and share "
            "issues.");
    case 1:
        return Words::tr(
            "What is to be paid whether it is used or not, over the whole term; of a seller what is promised to it.");
    case 2:
        return Words::tr("Net present value of cash before debt and after tax with the decision, less that with letting it "
                         "lapse; all of it at the "
                         "company's discount rate, as far as it is projected. The tree is before tax, of the whole term, and "
                         "discounts what is "
                         "committed at the contract's cost of debt.");
    case 3:
    case 4: return Words::tr("Cash and undrawn commitments with the decision, in the month in which they are lowest.");
    default: return Words::tr("Of all covenant tests with the decision, the one that comes nearest to a breach.");
    }
}

} // namespace

Provenance decisionProvenance(const Model& model, const OptionComparison& comparison, int row)
{
    Provenance told;
    told.definition = decisionDefinition(row);
    const auto* contract = model.table<CapacityContract>().find(comparison.contract);
    if (!contract)
        return told;
    for (const std::string_view field : {"decision", "pricePerUnitMonth", "takeOrPayShare", "costOfDebt", "optionExpiry"})
        told.lines.push_back(inputLine(model, Entity::CapacityContract, *contract, field));
    if (row == 2)
        told.lines.push_back(inputLine(model, Entity::Company, model.company(), "discountRate"));
    return told;
}

Provenance optionProvenance(const Model& model, const OptionComparison& comparison, const OptionTree& tree, int node)
{
    return OptionTold(model, comparison, tree).of(node);
}

} // namespace headroom
