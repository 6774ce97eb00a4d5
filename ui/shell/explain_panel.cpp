// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain_panel.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/shell/explanation_trail.h"
#include "ui/shell/what_if_panel.h"
#include "ui/widgets/text_style.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t mostCrumbs = 4;

} // namespace

ExplainPanel::ExplainPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_title(new QLabel(this)),
      m_tree(new QTreeWidget(this)),
      m_whatIf(new WhatIfPanel(document))
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
    auto* explanation = new QWidget;
    auto* column = new QVBoxLayout(explanation);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildWay());
    column->addWidget(m_title);
    column->addWidget(m_tree, 1);
    auto* both = new QSplitter(Qt::Horizontal);
    both->setObjectName(u"split.explanation"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(explanation);
    both->addWidget(m_whatIf);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 6);
    layout->addWidget(both);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExplainPanel::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ExplainPanel::jump);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ExplainPanel::showCurrent);
    connect(&document, &Document::projected, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (event.change)
            return;
        m_steps.clear(); // of another project
        m_at = 0;
        showTrail();
        say(tr("Choose a figure of a statement, a schedule or the key figures and press Ctrl+E."));
    });
    showTrail();
    say(tr("Choose a figure of a statement, a schedule or the key figures and press Ctrl+E."));
}

ExplainPanel::~ExplainPanel() = default;

/// Back, forward, the two directions, and where one came through.
QWidget* ExplainPanel::buildWay()
{
    auto* way = new QWidget;
    auto* line = new QHBoxLayout(way);
    line->setContentsMargins(0, 0, 0, 0);
    m_back = wayButton(tr("Back"), tr("Where one was before."), QKeySequence(u"Alt+Left"_s), &ExplainPanel::goBack);
    m_forward = wayButton(tr("Forward"), tr("Where one went from here."), QKeySequence(u"Alt+Right"_s), &ExplainPanel::goForward);
    m_precedents = wayButton(
        tr("Comes from"), tr("What the current row is computed from (Ctrl+[)."), QKeySequence(), &ExplainPanel::showPrecedents);
    m_dependents = wayButton(tr("Goes into"), tr("What is computed from the current row, up to the figures (Ctrl+])."),
        QKeySequence(), &ExplainPanel::showDependents);
    m_try = wayButton(tr("Try this row"), tr("Puts the input of the current row on a slider."), QKeySequence(u"Ctrl+T"_s),
        &ExplainPanel::tryCurrent);
    for (QToolButton* button : {m_back, m_forward, m_precedents, m_dependents, m_try})
        line->addWidget(button);
    m_trail = new ExplanationTrail;
    line->addWidget(m_trail, 1);
    connect(
        m_trail, &ExplanationTrail::chosen, this, [this](int place) { goTo(m_firstOfTrail + static_cast<std::size_t>(place)); });
    return way;
}

QToolButton* ExplainPanel::wayButton(
    const QString& text, const QString& help, const QKeySequence& keys, void (ExplainPanel::*does)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(plainToolTip(keys.isEmpty() ? help : tr("%1 (%2)").arg(help, keys.toString(QKeySequence::NativeText))));
    addAction(action);
    connect(action, &QAction::triggered, this, does);
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    return button;
}

void ExplainPanel::say(const QString& text)
{
    m_title->setText(text);
    m_tree->clear();
    m_whatIf->follow({}, {});
    m_whatIf->offer({});
    showCurrent();
}

ExplainPanel::Direction ExplainPanel::direction() const
{
    return m_steps.empty() ? Direction::Precedents : m_steps[m_at].direction;
}

QStringList ExplainPanel::trail() const
{
    QStringList titles;
    for (std::size_t i = 0; i < m_steps.size() && i <= m_at; ++i)
        titles.append(m_steps[i].title);
    return titles;
}

void ExplainPanel::explain(const ExplainQuery& query, Direction direction) { take({query, direction, {}}); }

void ExplainPanel::explain(const Provenance& provenance)
{
    take({{}, Direction::Precedents, provenance.title, provenance, m_document.revision()});
}

/// Behind the place that one is at; what one had gone back from is gone.
void ExplainPanel::take(Step step)
{
    const auto isHere = [&](const Step& here) {
        return here.direction == step.direction && here.query.target == step.query.target && here.query.of == step.query.of
            && here.query.month == step.query.month && here.told == step.told;
    };
    if (m_steps.empty() || !isHere(m_steps[m_at])) {
        m_steps.resize(m_steps.empty() ? 0 : m_at + 1);
        m_steps.push_back(std::move(step));
        m_at = m_steps.size() - 1;
    }
    refresh();
}

void ExplainPanel::walk(Direction direction)
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QString id = item ? item->data(What, idRole).toString() : QString();
    if (id.isEmpty())
        return;
    ExplainQuery query;
    query.target = toUtf8(id);
    explain(query, direction);
}

void ExplainPanel::goBack()
{
    if (canGoBack())
        goTo(m_at - 1);
}

void ExplainPanel::goForward()
{
    if (canGoForward())
        goTo(m_at + 1);
}

void ExplainPanel::goTo(std::size_t step)
{
    m_at = step;
    refresh();
}

void ExplainPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_steps.empty() && m_revision != m_document.revision())
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

/// The links in both directions, in the background; what waits for them is shown when they are there.
void ExplainPanel::prepareGraph()
{
    if (m_graph && m_graphRevision == m_document.revision()) {
        offerInputs();
        return;
    }
    m_graph.reset();
    m_graphTask.start(
        [this, model = m_document.model(), revision = m_document.revision()](const Watch&) -> BackgroundTask::Finish {
            auto made = std::make_shared<Result<ExplainGraph>>(computed([&] { return ExplainGraph::of(model); }));
            return [this, made, revision] {
                if (!made->ok() || revision != m_document.revision())
                    return;
                m_graph = std::make_shared<ExplainGraph>(std::move(*made).value());
                m_graphRevision = revision;
                if (direction() == Direction::Dependents)
                    refresh();
                else
                    offerInputs();
            };
        });
}

void ExplainPanel::refresh()
{
    if (m_steps.empty())
        return;
    if (m_steps[m_at].told) {
        showTold(m_steps[m_at]);
        return;
    }
    if (!prepare())
        return;
    ExplainQuery query = m_steps[m_at].query;
    query.depth = 1;
    query.mostWorkloads = workloadsShown;
    const Result<ExplainNode> node = m_explainer->explain(query);
    if (!node) {
        say(messageText(node.error()));
        showTrail();
        return;
    }
    m_steps[m_at].title = titleOf(*node);
    m_tree->clear();
    if (direction() == Direction::Dependents) {
        showDependentsOf(*node);
    } else {
        m_title->setText(titleOf(*node));
        QTreeWidgetItem* root = itemOf(*node);
        m_tree->addTopLevelItem(root);
        addChildren(root, *node);
        root->setExpanded(true);
        m_tree->setCurrentItem(root);
    }
    m_whatIf->follow(node->id, titleOf(*node));
    showTrail();
    prepareGraph();
    emit shown();
}

/// The last few places that one came through, to go back to.
void ExplainPanel::showTrail()
{
    m_firstOfTrail = m_at >= mostCrumbs ? m_at - mostCrumbs + 1 : 0;
    QStringList titles;
    for (std::size_t i = m_firstOfTrail; i <= m_at && i < m_steps.size(); ++i)
        titles.append(
            m_steps[i].direction == Direction::Dependents ? tr("%1 goes into").arg(m_steps[i].title) : m_steps[i].title);
    m_trail->setPlaces(titles);
    m_back->defaultAction()->setEnabled(canGoBack());
    m_forward->defaultAction()->setEnabled(canGoForward());
}

void ExplainPanel::offerInputs()
{
    if (m_steps.empty() || m_steps[m_at].told || !m_graph)
        return;
    const auto inputs = m_graph->inputsOf(m_steps[m_at].query);
    m_whatIf->offer(inputs.ok() ? *inputs : std::vector<InputPlace>());
}

void ExplainPanel::showCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const bool canWalk = item && !item->data(What, idRole).toString().isEmpty();
    m_precedents->defaultAction()->setEnabled(canWalk);
    m_dependents->defaultAction()->setEnabled(canWalk);
    const auto input = inputOf(item);
    m_try->defaultAction()->setEnabled(input && mayVary(input->entity) && WhatIfPanel::canTry(*input->field));
}

void ExplainPanel::tryCurrent()
{
    if (const auto input = inputOf(m_tree->currentItem()); input && mayVary(input->entity) && WhatIfPanel::canTry(*input->field))
        m_whatIf->tryInput(input->entity, input->row, *input->field);
}

/// The input that the row stands for, where it is one.
std::optional<InputPlace> ExplainPanel::inputOf(const QTreeWidgetItem* item) const
{
    const auto path = parsePath(item ? toUtf8(item->data(What, idRole).toString()) : std::string());
    if (!path.ok() || !path->field)
        return std::nullopt;
    const auto ids = matchingRows(m_document.model(), *path);
    if (!ids.ok() || ids->empty())
        return std::nullopt;
    return InputPlace{path->schema->entity, ids->front(), path->field};
}

void ExplainPanel::jump(QTreeWidgetItem* item)
{
    if (const auto input = inputOf(item))
        emit jumpRequested(input->entity, input->row, input->field);
}

} // namespace headroom
