// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/option_tree.h"

#include "ui/charts/chart_words.h"
#include "ui/format/formatter.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OptionTree)
};

QString decisionName(OptionDecision decision)
{
    switch (decision) {
    case OptionDecision::Signed: return Words::tr("Signed");
    case OptionDecision::Exercise: return Words::tr("Exercise");
    case OptionDecision::Lapse: return Words::tr("Let it lapse");
    case OptionDecision::Assign: return Words::tr("Assign");
    }
    return {};
}

QString percent(double share)
{
    const double hundred = share * 100;
    const QString sign = Formatter().percent(0, 0).mid(1); // "%" with the blank that the language has before it
    return userLocale().toString(hundred, 'g', 4) + sign;
}

class TreeBuilder
{
public:
    TreeBuilder(const OptionComparison& comparison, const OptionNames& names)
        : c(comparison), m_names(names), m_currency(forDisplay(toQString(comparison.currency.view()), 8))
    {}

    OptionTree build()
    {
        const int root = add(OptionNodeKind::Decision, -1, {}, std::nullopt);
        addDecisions(root, now(), true);
        if (!c.tree.branches.empty())
            addWaiting(root);
        describe();
        m_tree.table.headers = {
            Words::tr("Way"), Words::tr("Value, %1").arg(m_currency), Words::tr("Best"), Words::tr("As planned")};
        for (int node = 1; node < static_cast<int>(m_tree.nodes.size()); ++node)
            m_tree.table.rows.append(rowOf(node));
        return std::move(m_tree);
    }

private:
    struct Choice
    {
        OptionDecision decision;
        Money value;
    };

    bool canAssign() const
    {
        return std::any_of(c.decisions.begin(), c.decisions.end(),
            [](const DecisionColumn& column) { return column.decision == OptionDecision::Assign; });
    }

    std::vector<Choice> choices(Money exercise, Money assign) const
    {
        std::vector<Choice> all{{OptionDecision::Exercise, exercise}, {OptionDecision::Lapse, Money()}};
        if (canAssign())
            all.push_back({OptionDecision::Assign, assign});
        return all;
    }
    /// Decided before anything is found out: with outcomes their expected value, without the contract's own.
    std::vector<Choice> now() const
    {
        return choices(c.tree.branches.empty() ? c.values.net : c.tree.exerciseNow, c.tree.assignNow);
    }

    bool isWaitingBetter() const { return !c.tree.branches.empty() && Money() < c.tree.ofWaiting; }

    int add(OptionNodeKind kind, int parent, const QString& way, std::optional<Money> value)
    {
        OptionNode node;
        node.kind = kind;
        node.parent = parent;
        node.way = way;
        if (value) {
            node.value = roundAmount(*value, c.moneyDigits, m_currency);
            node.full = fullAmount(*value, c.moneyDigits, m_currency);
        }
        m_tree.nodes.push_back(node);
        return static_cast<int>(m_tree.nodes.size()) - 1;
    }

    void addDecisions(int parent, const std::vector<Choice>& all, bool ofToday)
    {
        const auto best =
            std::max_element(all.begin(), all.end(), [](const Choice& a, const Choice& b) { return a.value < b.value; });
        for (const Choice& choice : all) {
            const int node = add(OptionNodeKind::End, parent, decisionName(choice.decision), choice.value);
            const bool isBest = choice.decision == best->decision;
            m_tree.nodes.back().best = isBest && !(ofToday && isWaitingBetter());
            m_tree.nodes.back().bestToday = isBest && ofToday && isWaitingBetter();
            m_tree.nodes.back().planned = ofToday && choice.decision == m_names.planned;
            m_tree.nodes.back().decision = choice.decision;
            m_tree.nodes.back().branch = m_tree.nodes[static_cast<std::size_t>(parent)].branch;
            m_values[node] = choice.value;
        }
    }

    void addWaiting(int root)
    {
        const int wait = add(OptionNodeKind::Chance, root, Words::tr("Decide when the outcome is known"), c.tree.afterKnowing);
        m_tree.nodes.back().best = isWaitingBetter();
        m_values[wait] = c.tree.afterKnowing;
        int place = 0;
        for (const TreeBranch& branch : c.tree.branches) {
            const auto found = m_names.outcomes.find(branch.outcome);
            const QString name = found == m_names.outcomes.end() ? QString() : forDisplay(found->second, 40);
            const int node =
                add(OptionNodeKind::Decision, wait, Words::tr("%1: %2").arg(percent(branch.probability), name), branch.bestValue);
            m_values[node] = branch.bestValue;
            m_tree.nodes.back().branch = place++;
            addDecisions(node, choices(branch.exercise, branch.assign), false);
        }
    }

    QStringList rowOf(int node) const
    {
        const OptionNode& n = m_tree.nodes[static_cast<std::size_t>(node)];
        QStringList ways{n.way};
        for (int at = n.parent; at > 0; at = m_tree.nodes[static_cast<std::size_t>(at)].parent)
            ways.prepend(m_tree.nodes[static_cast<std::size_t>(at)].way);
        Formatter formatter;
        formatter.digits = c.moneyDigits;
        return {ways.join(u" \u203a "_s), formatter.money(m_values.at(node), MoneyStyle::Entry),
            n.best            ? Words::tr("yes")
                : n.bestToday ? Words::tr("of today's")
                              : QString(),
            n.planned ? Words::tr("yes") : QString()};
    }

    void describe()
    {
        const std::vector<Choice> all = now();
        const auto best =
            std::max_element(all.begin(), all.end(), [](const Choice& a, const Choice& b) { return a.value < b.value; });
        const auto say = [&](Money m) { return roundAmount(m, c.moneyDigits, m_currency); };
        const QString decision = decisionName(best->decision);
        if (isWaitingBetter()) {
            m_tree.title = Words::tr("%1: wait for the outcome, worth %2; the best decision today is “%3”, worth %4")
                               .arg(m_names.contract, say(c.tree.afterKnowing), decision, say(best->value));
            m_tree.finding = Words::tr("Waiting is worth %1 more, where the outcome is known before the option expires.")
                                 .arg(say(c.tree.ofWaiting));
            return;
        }
        m_tree.title =
            Words::tr("%1: the best decision today is “%2”, worth %3").arg(m_names.contract, decision, say(best->value));
        m_tree.finding = c.tree.branches.empty()
            ? Words::tr("There are no outcomes yet: with them the tree shows what it is worth to wait.")
            : Words::tr("Deciding when the outcome is known is worth %1, so waiting %2.")
                  .arg(say(c.tree.afterKnowing), say(c.tree.ofWaiting));
    }

    const OptionComparison& c;
    const OptionNames& m_names;
    QString m_currency;
    OptionTree m_tree;
    std::map<int, Money> m_values;
};

} // namespace

OptionNames optionNames(const Model& model, Id contract)
{
    const auto nameOf = [](const Row& row) { return forDisplay(toQString(row.name.view()), 60); };
    OptionNames names;
    if (const CapacityContract* k = model.table<CapacityContract>().find(contract)) {
        names.contract = nameOf(*k);
        names.planned = k->decision;
    }
    for (const CapacityOutcome& outcome : model.table<CapacityOutcome>())
        names.outcomes[outcome.id] = nameOf(outcome);
    return names;
}

OptionTree optionTree(const OptionComparison& comparison, const OptionNames& names)
{
    return TreeBuilder(comparison, names).build();
}

QString OptionTree::readout(int node) const
{
    if (node <= 0 || static_cast<std::size_t>(node) >= nodes.size())
        return {};
    const OptionNode& n = nodes[static_cast<std::size_t>(node)];
    QStringList ways{n.way};
    for (int at = n.parent; at > 0; at = nodes[static_cast<std::size_t>(at)].parent)
        ways.prepend(nodes[static_cast<std::size_t>(at)].way);
    QString text = Words::tr("%1: %2").arg(ways.join(u", "_s), n.full);
    if (n.best)
        text = Words::tr("%1, the best").arg(text);
    else if (n.bestToday)
        text = Words::tr("%1, the best of today's").arg(text);
    return n.planned ? Words::tr("%1, as planned").arg(text) : text;
}

} // namespace headroom
