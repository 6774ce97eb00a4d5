// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain_panel.h"

#include "core/model/path.h"
#include "ui/format/explanation_text.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

enum Column { What, ValueText, FormulaText, Origin, ColumnCount };
constexpr int idRole = Qt::UserRole;
constexpr int filledRole = Qt::UserRole + 1; // whether its operands have been asked for
constexpr auto workloadsShown = static_cast<std::size_t>(50);
constexpr int longestFormula = 400;

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Assumption: return ExplainPanel::tr("assumption");
    case SourceKind::Fact: return ExplainPanel::tr("fact");
    case SourceKind::Quote: return ExplainPanel::tr("quote");
    case SourceKind::Estimate: return ExplainPanel::tr("estimate");
    case SourceKind::Default: return ExplainPanel::tr("default");
    }
    return {};
}

void setCell(QTreeWidgetItem& item, int column, const QString& text)
{
    item.setText(column, text);
    item.setToolTip(column, plainToolTip(text));
}

} // namespace

ExplainPanel::ExplainPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("What"), tr("Value"), tr("Formula"), tr("Where from")});
    m_tree->setAccessibleName(tr("Explanation"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(What, 66 * character);
    m_tree->setColumnWidth(ValueText, 24 * character);
    m_tree->setColumnWidth(FormulaText, 56 * character);
    m_tree->header()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExplainPanel::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ExplainPanel::jump);
    connect(&document, &Document::projected, this, [this] {
        if (isVisible())
            refresh();
    });
    say(tr("Choose a figure of a statement, a schedule or the key figures and press Ctrl+E."));
}

ExplainPanel::~ExplainPanel() = default;

void ExplainPanel::say(const QString& text)
{
    m_title->setText(text);
    m_tree->clear();
}

void ExplainPanel::explain(const ExplainQuery& query)
{
    m_query = query;
    refresh();
}

void ExplainPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_query && m_revision != m_document.revision())
        refresh();
}

bool ExplainPanel::prepare()
{
    if (m_explainer && m_revision == m_document.revision())
        return true;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Result<Explainer> made = Explainer::of(m_document.model());
    QGuiApplication::restoreOverrideCursor();
    m_explainer.reset();
    m_revision = m_document.revision();
    if (!made) {
        say(messageText(made.error()));
        return false;
    }
    m_explainer = std::make_unique<Explainer>(std::move(made).value());
    return true;
}

void ExplainPanel::refresh()
{
    if (!m_query || !prepare())
        return;
    ExplainQuery query = *m_query;
    query.depth = 1;
    query.mostWorkloads = workloadsShown;
    const Result<ExplainNode> node = m_explainer->explain(query);
    if (!node) {
        say(messageText(node.error()));
        return;
    }
    m_tree->clear();
    const QString what = forDisplay(explanationLabel(node->label));
    m_title->setText(node->month ? tr("%1, %2").arg(what, Formatter::of(m_explainer->projection()).month(*node->month)) : what);
    QTreeWidgetItem* root = itemOf(*node);
    m_tree->addTopLevelItem(root);
    addChildren(root, *node);
    root->setExpanded(true);
    m_tree->setCurrentItem(root);
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
    const QString unit = toQString(node.unit);
    if (unit == formatter.currency)
        return formatter.locale.toString(value, 'f', formatter.digits) + u' ' + unit;
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
    QString what = forDisplay(explanationLabel(node.label));
    if (node.month)
        what = tr("%1, %2").arg(what, Formatter::of(m_explainer->projection()).month(*node.month));
    setCell(*item, What, what);
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
    if (node.moreWorkloads > 0) {
        auto* row = new QTreeWidgetItem(item);
        setCell(*row, What, tr("%n more workloads", nullptr, static_cast<int>(node.moreWorkloads)));
        row->setData(What, filledRole, true);
    }
}

void ExplainPanel::fill(QTreeWidgetItem* item)
{
    if (item->data(What, filledRole).toBool() || !m_explainer)
        return;
    ExplainQuery query;
    query.target = toUtf8(item->data(What, idRole).toString());
    query.depth = 1;
    query.mostWorkloads = workloadsShown;
    if (const Result<ExplainNode> node = m_explainer->explain(query); node.ok())
        addChildren(item, *node);
}

void ExplainPanel::jump(QTreeWidgetItem* item)
{
    const auto path = parsePath(toUtf8(item->data(What, idRole).toString()));
    if (!path.ok() || !path->field)
        return;
    const auto ids = matchingRows(m_document.model(), *path);
    if (ids.ok() && !ids->empty())
        emit jumpRequested(path->schema->entity, ids->front(), path->field);
}

} // namespace headroom
