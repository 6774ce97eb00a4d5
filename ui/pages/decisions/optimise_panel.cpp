// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/optimise_panel.h"

#include "ui/format/input_name.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int mostMonths = 60; // that a wave may move

QString limitName(std::string_view id)
{
    if (id == "oneOffPerMonth")
        return OptimisePanel::tr("One-off cost of a month, at most");
    if (id == "minimumLiquidity")
        return OptimisePanel::tr("Cash and undrawn commitments, at least");
    if (id == "serversPerMonth")
        return OptimisePanel::tr("Servers moved in a month, at most");
    return OptimisePanel::tr("Headroom of covenants, at least");
}

} // namespace

OptimisePanel::OptimisePanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("Find the &best plan"),
            tr("Tries other starts of waves and other ways to buy, and keeps the plan that makes the figure highest, or lowest."),
            u"split.optimise"_s},
        parent)
{
    buildForm();
    buildResults();
}

void OptimisePanel::buildForm()
{
    m_figure = addFigure(tr("Fi&gure:"), tr("Figure that is to be highest or lowest"));
    m_goal = new QComboBox;
    m_goal->addItem(tr("Highest"), static_cast<int>(OptimiseGoal::Highest));
    m_goal->addItem(tr("Lowest"), static_cast<int>(OptimiseGoal::Lowest));
    m_goal->setAccessibleName(tr("What is best of the figure"));
    addRow(tr("So&ught:"), m_goal);
    m_budget = addLine(tr("One-off cost a &month, at most:"), tr("One-off cost a month, at most"), tr("2m; blank: no limit."));
    m_liquidity = addLine(tr("&Liquidity, at least:"), tr("Liquidity at every month's end, at least"),
        tr("Cash and undrawn commitments: 500m; blank: no limit."));
    m_servers =
        addLine(tr("&Servers a month, at most:"), tr("Servers that are moved in a month, at most"), tr("200; blank: no limit."));
    m_covenants = addCheck(tr("&Covenants must hold"), tr("No covenant may be breached at any test."));
    m_covenants->setChecked(true);
    m_purchases = addCheck(tr("Choose how machines are b&ought"), tr("As they are used, reserved, or by a savings plan."));
    m_purchases->setChecked(true);
    m_group = new QComboBox;
    m_group->addItem(tr("Wave"), static_cast<int>(OptimiseGroup::Wave));
    m_group->addItem(tr("Application"), static_cast<int>(OptimiseGroup::Application));
    m_group->addItem(tr("Site"), static_cast<int>(OptimiseGroup::Site));
    m_group->addItem(tr("Environment"), static_cast<int>(OptimiseGroup::Environment));
    m_group->setAccessibleName(tr("What is bought alike"));
    addRow(tr("Bought &alike:"), m_group);
    m_waves = addCheck(tr("Choose when &waves start"), tr("Waves that have begun stay."));
    m_waves->setChecked(true);
    const OptimiseSetup usual;
    m_earlier = addCount(tr("Months earlie&r:"), tr("Months that a wave may start earlier"), 0, mostMonths, usual.earlierMonths);
    m_later = addCount(tr("Months la&ter:"), tr("Months that a wave may start later"), 0, mostMonths, usual.laterMonths);
    connect(m_purchases, &QCheckBox::toggled, m_group, &QWidget::setEnabled);
    for (QSpinBox* months : {m_earlier, m_later})
        connect(m_waves, &QCheckBox::toggled, months, &QWidget::setEnabled);
}

void OptimisePanel::buildResults()
{
    m_answer = new QLabel;
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAccessibleName(tr("What the best plan comes to"));
    setHeading(m_answer, 1.15);
    auto* label = new QLabel(tr("&Name:"));
    label->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit(tr("Optimum"));
    m_name->setAccessibleName(tr("Name of the new scenario"));
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    label->setBuddy(m_name);
    m_keep = new QPushButton(tr("Ma&ke it a scenario"));
    m_keep->setEnabled(false);
    m_keep->setToolTip(plainToolTip(tr("Adds a scenario with these changes; the project keeps its own values.")));
    m_changes = new TextTableModel({tr("Change"), tr("From"), tr("To")}, 3, this);
    m_limits = new TextTableModel({tr("Condition"), tr("Limit"), tr("Nearest to it"), tr("Month"), tr("Kept")}, 1, this);
    GridView* changes = resultTable(m_changes, tr("What the best plan changes"));
    GridView* limits = resultTable(m_limits, tr("Limits of the plan"));
    changes->setArrangeable(m_changes, u"optimiseChanges"_s);
    limits->setArrangeable(m_limits, u"optimiseLimits"_s);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(u"split.optimiseTables"_s);
    tables->setChildrenCollapsible(false);
    tables->addWidget(changes);
    tables->addWidget(limits);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 1);
    results().addWidget(m_answer);
    results().addLayout(
        besides({label, m_name, m_keep, copyButton(*changes, tr("Copy changes")), copyButton(*limits, tr("Copy limits"))}));
    results().addWidget(tables, 1);
    for (GridView* grid : {changes, limits})
        connect(grid, &GridView::summaryChanged, this, &OptimisePanel::summaryChanged);
    explainCells(*changes, *this, &OptimisePanel::changeTold);
    explainCells(*limits, *this, &OptimisePanel::limitTold);
    connect(m_keep, &QPushButton::clicked, this, &OptimisePanel::keep);
}

Result<std::optional<Money>> OptimisePanel::amount(const QLineEdit& line) const
{
    if (line.text().trimmed().isEmpty())
        return std::optional<Money>();
    const auto number = parseNumber(line.text(), Formatter::of(m_document.model()));
    if (!number.ok())
        return number.error();
    return computed([&]() -> Result<std::optional<Money>> {
        return std::optional(number->toMoney(m_document.model().moneyDigits(), Rounding::HalfAway));
    });
}

Result<OptimisePanel::Asked> OptimisePanel::asked() const
{
    const auto what = m_figure->measure();
    if (!what)
        return Error{ErrorCode::NotComputedYet, {}, {}};
    const auto budget = amount(*m_budget);
    const auto liquidity = amount(*m_liquidity);
    if (!budget.ok() || !liquidity.ok())
        return budget.ok() ? liquidity.error() : budget.error();
    Asked asked;
    asked.setup.what = *what;
    asked.setup.goal = static_cast<OptimiseGoal>(m_goal->currentData().toInt());
    asked.setup.limits.oneOffPerMonth = *budget;
    asked.setup.limits.minimumLiquidity = *liquidity;
    asked.setup.limits.covenants = m_covenants->isChecked();
    if (!m_servers->text().trimmed().isEmpty()) {
        const auto servers = parseQuantity(m_servers->text(), Quantity::Number, Formatter::of(m_document.model()));
        if (!servers.ok())
            return servers.error();
        if (servers->sign() <= 0)
            return Error{ErrorCode::NumberOutOfRange, {}, {{"found", toUtf8(m_servers->text())}, {"expected", "> 0"}}};
        asked.setup.limits.serversPerMonth = servers->toDoubleLossy();
    }
    asked.setup.grouping = static_cast<OptimiseGroup>(m_group->currentData().toInt());
    asked.setup.purchases = m_purchases->isChecked();
    asked.setup.waves = m_waves->isChecked();
    asked.setup.earlierMonths = m_earlier->value();
    asked.setup.laterMonths = m_later->value();
    asked.figure = m_figure->label();
    asked.unit = m_figure->unit();
    asked.revision = m_document.revision();
    return asked;
}

void OptimisePanel::run()
{
    const auto wanted = asked();
    if (!wanted.ok()) {
        strip().say(messageText(wanted.error()), TextRole::Error);
        return;
    }
    strip().start([this, model = m_document.model(), wanted = *wanted](const Watch& watch) -> BackgroundTask::Finish {
        OptimiseSetup setup = wanted.setup;
        setup.cancel = watch.cancel;
        setup.progress = [this, wanted, cancel = watch.cancel](int projections, double best) {
            if (cancel && *cancel)
                return;
            QMetaObject::invokeMethod(
                this, [this, wanted, projections, best] { tellBest(wanted, projections, best); }, Qt::QueuedConnection);
        };
        const auto result = std::make_shared<Result<OptimiseResult>>(computed([&] { return optimise(model, setup); }));
        return [this, wanted, result] { take(wanted, *result); };
    });
}

void OptimisePanel::tellBest(const Asked& asked, int projections, double best)
{
    if (strip().isRunning())
        strip().say(tr("%1 plans were projected; the best so far gives %2.").arg(projections).arg(number(best, asked.unit)));
}

void OptimisePanel::clear()
{
    m_result.reset();
    m_answer->clear();
    m_changes->setRows({});
    m_limits->setRows({});
    m_keep->setEnabled(false);
}

void OptimisePanel::outdate() { m_keep->setEnabled(false); }

QString OptimisePanel::number(double value, FigureUnit unit) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    if (unit != FigureUnit::Money)
        return readingText({value, std::nullopt, formatter.digits}, unit, formatter);
    return formatter.locale.toString(value, 'f', 0);
}

void OptimisePanel::take(const Asked& asked, const Result<OptimiseResult>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_result = *result;
    m_asked = asked;
    m_sought = (asked.setup.goal == OptimiseGoal::Highest ? tr("Highest: %1") : tr("Lowest: %1")).arg(asked.figure);
    m_answer->setText(answerOf(asked, *result));
    setTextRole(m_answer, result->feasible ? TextRole::Plain : TextRole::Error);
    std::vector<TextRow> changes;
    for (const ScenarioEdit& edit : result->edits)
        changes.push_back(
            {{inputName(edit.path), presentText(edit.path), inputValueText(m_document.model(), edit.path, edit.value)}, false,
                -1});
    m_changes->setRows(std::move(changes));
    m_limits->setRows(limitRows(*result));
    m_keep->setEnabled(!result->edits.empty());
    strip().say(result->exhaustive ? tr("All %1 plans were projected.").arg(result->projections)
                                   : tr("%1 plans were projected.").arg(result->projections));
    answered(asked.revision);
}

/// The value in the project; of several rows that of all, or that they differ.
QString OptimisePanel::presentText(const std::string& path) const
{
    Provenance rows;
    addInputs(rows, m_document.model(), path, {});
    for (const ProvenanceLine& line : rows.lines)
        if (line.value != rows.lines.front().value)
            return tr("several");
    return rows.lines.empty() ? QString() : rows.lines.front().value;
}

QString OptimisePanel::answerOf(const Asked& asked, const OptimiseResult& result) const
{
    QStringList said;
    if (result.edits.empty())
        said.append(
            tr("Nothing better was found: the plan stays, with %1 of %2.").arg(asked.figure, number(result.before, asked.unit)));
    else
        said.append(tr("%1: %2 as planned, %3 with these changes.")
                        .arg(asked.figure, number(result.before, asked.unit), number(result.value, asked.unit)));
    if (!result.planFeasible)
        said.append(tr("The plan as it is breaks limits."));
    if (!result.feasible)
        said.append(result.exhaustive
                ? tr("No plan keeps all limits; this one breaks them the least.")
                : tr("No plan was found that keeps all limits, and none that breaks them less than this one."));
    if (result.exhaustive) {
        said.append(tr("No other plan is better."));
    } else if (!result.bound) {
        said.append(tr("There is no bound: no sum of single changes keeps the limits."));
    } else {
        const double gap =
            asked.setup.goal == OptimiseGoal::Highest ? *result.bound - result.value : result.value - *result.bound;
        const QString share =
            result.value != 0 ? Formatter::of(m_document.model()).percent(gap / std::abs(result.value), 2) : QString();
        said.append(tr("Gap: %1 (%2) to the bound of single changes added up, which the exact figures need not reach.")
                        .arg(number(gap, asked.unit), share));
    }
    return said.join(u' ');
}

std::vector<TextRow> OptimisePanel::limitRows(const OptimiseResult& result) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    std::vector<TextRow> rows;
    for (const OptimiseCheck& check : result.checks) {
        const bool ofCovenants = check.id == "covenants";
        const auto text = [&](double value) {
            return ofCovenants ? formatter.ratio(value, 2) : formatter.locale.toString(value, 'f', 0);
        };
        rows.push_back({{limitName(check.id), text(check.limit), text(check.worst), formatter.month(check.month),
                            check.holds ? tr("Yes") : tr("No")},
            !check.holds, -1});
    }
    return rows;
}

QString OptimisePanel::answer() const { return m_answer->text(); }

void OptimisePanel::keep()
{
    if (!m_result)
        return;
    const Model& project = m_document.project();
    const Scenario* parent = project.table<Scenario>().find(m_document.scenario());
    auto change = optimisedScenario(project, *m_result, toUtf8(m_name->text().trimmed()),
        parent ? parent->name.view() : std::string_view(), toUtf8(m_sought));
    const Id made = project.lastId(Entity::Scenario) + 1;
    const Status status = change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
    if (!status.ok()) {
        strip().say(messageText(status.error()), TextRole::Error);
        return;
    }
    strip().say(tr("It is a scenario now; Ctrl+Z takes it back."));
    emit kept(made);
}

} // namespace headroom
