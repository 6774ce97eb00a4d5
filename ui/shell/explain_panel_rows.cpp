// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an explanation's tree, in both directions.
#include "ui/shell/explain_panel.h"

#include "ui/format/explanation_text.h"
#include "ui/format/headline.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/shell/what_if_panel.h"
#include "ui/widgets/text_style.h"

#include <QCoreApplication>
#include <QTreeWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t stepsShown = 200; // of what is computed from a value
constexpr int longestFormula = 400;

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Assumption: return QCoreApplication::translate("headroom::ExplainPanel", "assumption");
    case SourceKind::Fact: return QCoreApplication::translate("headroom::ExplainPanel", "fact");
    case SourceKind::Quote: return QCoreApplication::translate("headroom::ExplainPanel", "quote");
    case SourceKind::Estimate: return QCoreApplication::translate("headroom::ExplainPanel", "estimate");
    case SourceKind::Default: return QCoreApplication::translate("headroom::ExplainPanel", "default");
    }
    return {};
}

void setCell(QTreeWidgetItem& item, int column, const QString& text)
{
    item.setText(column, text);
    item.setToolTip(column, plainToolTip(text));
}

} // namespace

/// What it is made of, and the inputs among that to try.
void ExplainPanel::showTold(const Step& step)
{
    const Provenance& told = *step.told;
    const QString definition = step.revision == m_document.revision()
        ? told.definition
        : tr("The inputs have changed since; this is of those before. %1").arg(told.definition);
    m_title->setText(definition.isEmpty() ? told.title : told.title + u'\n' + definition);
    m_tree->clear();
    auto* root = new QTreeWidgetItem(m_tree);
    setCell(*root, What, forDisplay(told.title));
    setCell(*root, ValueText, told.value);
    root->setTextAlignment(ValueText, Qt::AlignRight | Qt::AlignVCenter);
    root->setData(What, filledRole, true);
    std::vector<InputPlace> inputs;
    for (const ProvenanceLine& line : told.lines) {
        auto* item = new QTreeWidgetItem(root);
        setCell(*item, What, forDisplay(line.what));
        setCell(*item, ValueText, line.value);
        setCell(*item, FormulaText, forDisplay(line.how, longestFormula));
        item->setTextAlignment(ValueText, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(What, idRole, toQString(line.node));
        item->setData(What, filledRole, true);
        if (const auto input = inputOf(item); input && !input->field->name.starts_with("simulation")) // that moves no figure
            inputs.push_back(*input);
    }
    root->setExpanded(true);
    m_tree->setCurrentItem(root);
    m_whatIf->follow({}, {});
    m_whatIf->offer(inputs);
    showTrail();
    emit shown();
}

void ExplainPanel::showDependentsOf(const ExplainNode& node)
{
    m_title->setText(tr("What %1 goes into").arg(titleOf(node)));
    QTreeWidgetItem* root = itemOf(node);
    root->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    root->setData(What, filledRole, true);
    m_tree->addTopLevelItem(root);
    m_tree->setCurrentItem(root);
    if (!m_graph || m_graphRevision != m_document.revision()) {
        addNote(root, tr("Looking through the calculation…"));
        root->setExpanded(true);
        return;
    }
    ExplainQuery query = m_steps[m_at].query;
    const Result<ValueUses> uses = m_graph->usesOf(query, stepsShown);
    if (!uses.ok()) {
        addNote(root, messageText(uses.error()));
    } else {
        if (!uses->traced)
            addNote(root, tr("No formula names it. Where it is one of counting, counts of machines hide it: try values to see."));
        if (!uses->figures.empty())
            root->addChild(groupOf(tr("Figures that depend on it: %1").arg(uses->figures.size()), uses->figures));
        QTreeWidgetItem* steps = uses->steps.empty()
            ? nullptr
            : groupOf(tr("Computed from it: %1").arg(uses->steps.size() + uses->moreSteps), uses->steps);
        if (steps) {
            root->addChild(steps);
            if (uses->moreSteps > 0)
                addNote(steps, tr("and %1 more").arg(uses->moreSteps));
        }
        if (uses->traced && uses->figures.empty() && !steps)
            addNote(root, tr("Nothing is computed from it."));
    }
    root->setExpanded(true);
    for (int i = 0; i < root->childCount(); ++i)
        root->child(i)->setExpanded(true);
}

QTreeWidgetItem* ExplainPanel::groupOf(const QString& title, const std::vector<ExplainNode>& nodes)
{
    auto* group = new QTreeWidgetItem;
    setCell(*group, What, title);
    group->setData(What, filledRole, true);
    for (const ExplainNode& node : nodes) {
        QTreeWidgetItem* item = itemOf(node);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setData(What, filledRole, false);
        group->addChild(item);
    }
    return group;
}

void ExplainPanel::addNote(QTreeWidgetItem* item, const QString& text)
{
    auto* note = new QTreeWidgetItem(item);
    setCell(*note, What, text);
    note->setData(What, filledRole, true);
}

QString ExplainPanel::titleOf(const ExplainNode& node) const
{
    const QString what = forDisplay(explanationLabel(node.label));
    return node.month ? tr("%1, %2").arg(what, Formatter::of(m_explainer->projection()).month(*node.month)) : what;
}

QString ExplainPanel::valueText(const ExplainNode& node) const
{
    if (node.value.empty())
        return node.reason.empty() ? QString() : tr("none");
    const Formatter formatter = Formatter::of(m_explainer->projection());
    const QString text = toQString(node.value);
    if (const auto month = Month::parse(node.value); month.ok())
        return formatter.month(*month);
    const double value = text.toDouble();
    if (const Figure* figure = m_explainer->projection().figure(node.id); figure && figure->unit == FigureUnit::Months)
        return paybackText(value, m_explainer->projection().start, formatter);
    const QString unit = toQString(node.unit);
    if (unit == formatter.currency)
        return formatter.inWords(formatter.locale.toString(std::abs(value), 'f', formatter.digits), value < 0);
    if (unit == "share"_L1)
        return formatter.percent(value, 4);
    return formatter.locale.toString(value, 'g', 10)
        + (unit.isEmpty() ? QString() : u' ' + explanationUnit(node.unit, formatter));
}

QString ExplainPanel::originText(const ExplainNode& node) const
{
    if (!node.source)
        return {};
    QStringList parts{kindText(node.source->kind)};
    if (!node.source->citation.empty())
        parts.append(forDisplay(toQString(node.source->citation)));
    if (node.source->date)
        parts.append(Formatter::of(m_explainer->projection()).date(*node.source->date));
    return parts.join(u", "_s);
}

QTreeWidgetItem* ExplainPanel::itemOf(const ExplainNode& node) const
{
    auto* item = new QTreeWidgetItem;
    setCell(*item, What, titleOf(node));
    setCell(*item, ValueText, valueText(node));
    setCell(*item, FormulaText, forDisplay(explanationFormula(node), longestFormula));
    setCell(*item, Origin, originText(node));
    item->setTextAlignment(ValueText, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(What, idRole, toQString(node.id));
    const bool hasMore = node.more || !node.children.empty() || !node.workloads.empty();
    item->setChildIndicatorPolicy(hasMore ? QTreeWidgetItem::ShowIndicator : QTreeWidgetItem::DontShowIndicatorWhenChildless);
    item->setData(What, filledRole, !hasMore);
    return item;
}

void ExplainPanel::addChildren(QTreeWidgetItem* item, const ExplainNode& node)
{
    item->setData(What, filledRole, true);
    setCell(*item, FormulaText, forDisplay(explanationFormula(node), longestFormula));
    for (const ExplainNode& child : node.children)
        item->addChild(itemOf(child));
    for (const WorkloadShare& share : node.workloads) {
        auto* row = new QTreeWidgetItem(item);
        setCell(*row, What, forDisplay(toQString(share.name)));
        setCell(*row, ValueText, toQString(share.quantity));
        row->setTextAlignment(ValueText, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(What, filledRole, true);
    }
    if (node.moreWorkloads > 0)
        addNote(item, tr("%n more workloads", nullptr, static_cast<int>(node.moreWorkloads)));
}

void ExplainPanel::fill(QTreeWidgetItem* item)
{
    if (item->data(What, filledRole).toBool() || !m_explainer)
        return;
    if (direction() == Direction::Dependents) {
        fillDependents(item);
        return;
    }
    ExplainQuery query;
    query.target = toUtf8(item->data(What, idRole).toString());
    query.depth = 1;
    query.mostWorkloads = workloadsShown;
    if (const Result<ExplainNode> node = m_explainer->explain(query); node.ok())
        addChildren(item, *node);
}

void ExplainPanel::fillDependents(QTreeWidgetItem* item)
{
    if (!m_graph)
        return;
    item->setData(What, filledRole, true);
    item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
    ExplainQuery query;
    query.target = toUtf8(item->data(What, idRole).toString());
    const Result<ValueUses> uses = m_graph->usesOf(query, stepsShown);
    if (!uses.ok())
        return;
    for (const ExplainNode& step : uses->steps) {
        QTreeWidgetItem* child = itemOf(step);
        child->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        child->setData(What, filledRole, false);
        item->addChild(child);
    }
    if (uses->moreSteps > 0)
        addNote(item, tr("and %1 more").arg(uses->moreSteps));
}

} // namespace headroom
