// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/discounts_panel.h"

#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/explain_cells.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/page.h"
#include "ui/widgets/grid_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// What the number is: the discount itself, or a factor on discounts or prices as they are.
QString meaningOf(const DiscountGoal& goal)
{
    if (goal.variation.operation == ChangeOperation::Set)
        return DiscountsPanel::tr("Discount");
    return goal.onPrice ? DiscountsPanel::tr("Factor on prices") : DiscountsPanel::tr("Factor on what it is");
}

} // namespace

DiscountsPanel::DiscountsPanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("&Seek every discount"),
            tr("Say what a figure is to be: each discount is then sought alone, the others as they are."), u"split.discounts"_s},
        parent),
      m_figure(addFigure(tr("Fi&gure:"), tr("Figure that is to be reached"))),
      m_target(addLine(tr("&Target:"), tr("Target"), tr("What the figure is to be: 20m, 12%, 0."))),
      m_takeOver(new QPushButton),
      m_table(new TextTableModel({tr("Discount"), tr("Reached"), tr("What is sought"), tr("Value"), tr("Figure there"),
                                     tr("Lowest figure seen"), tr("Highest figure seen")},
          3, this)),
      m_grid(resultTable(m_table, tr("Discounts that reach the target alone")))
{
    m_grid->setArrangeable(m_table, QStringLiteral("discounts"));
    addTakeOver(*m_takeOver);
    m_takeOver->setEnabled(false);
    m_takeOver->setToolTip(plainToolTip(tr("Makes the change of the chosen row, as an edit that can be undone.")));
    results().addLayout(besides({m_takeOver, copyButton(*m_grid)}));
    results().addWidget(m_grid, 1);
    connect(m_grid, &GridView::summaryChanged, this, &DiscountsPanel::summaryChanged);
    explainCells(*m_grid, *this, &DiscountsPanel::told);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DiscountsPanel::offer);
    connect(m_takeOver, &QPushButton::clicked, this, &DiscountsPanel::takeOver);
}

void DiscountsPanel::run()
{
    const auto what = m_figure->measure();
    const auto target = parseQuantity(m_target->text(), quantityOf(m_figure->unit()), Formatter::of(m_document.model()));
    if (!what || !target.ok()) {
        strip().say(sentence(what ? target.error() : Error{ErrorCode::NotComputedYet, {}, {}}), TextRole::Error);
        return;
    }
    const Asked asked{*what, target->toDoubleLossy(), typedText(m_target->text(), m_figure->unit()), m_figure->label(),
        m_figure->unit(), m_document.revision()};
    strip().start([this, model = m_document.model(), asked](const Watch& watch) -> BackgroundTask::Finish {
        const auto result = std::make_shared<Result<std::vector<DiscountGoal>>>(
            computed([&] { return seekDiscounts(model, asked.what, asked.target, watch); }));
        return [this, asked, result] { take(asked, *result); };
    });
}

void DiscountsPanel::clear()
{
    m_goals.clear();
    m_table->setRows({});
    m_takeOver->setEnabled(false);
}

void DiscountsPanel::outdate() { m_takeOver->setEnabled(false); }

void DiscountsPanel::take(const Asked& asked, const Result<std::vector<DiscountGoal>>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_goals = *result;
    m_asked = asked;
    std::vector<TextRow> rows;
    for (const DiscountGoal& goal : m_goals)
        rows.push_back(rowOf(asked, goal));
    m_table->setRows(std::move(rows));
    const bool any = std::any_of(
        m_goals.begin(), m_goals.end(), [](const DiscountGoal& goal) { return goal.result.ok() && goal.result->reached; });
    strip().say(any ? tr("Each alone, the others as they are. Where none reaches the target, the nearest is shown.")
                    : tr("None of them reaches the target alone; the nearest of each is shown."),
        any ? TextRole::Quiet : TextRole::Error);
    offer();
    answered(asked.revision);
}

TextRow DiscountsPanel::rowOf(const Asked& asked, const DiscountGoal& goal) const
{
    const Model& model = m_document.model();
    const QString name = schemaText(goal.label);
    if (!goal.result.ok())
        return {{name, tr("No"), meaningOf(goal), QString(), sentence(goal.result.error()), QString(), QString()}, false, -1};
    const GoalSeekResult& found = *goal.result;
    const Formatter formatter = Formatter::of(model);
    const auto text = [&](const Reading& reading) { return readingText(reading, asked.unit, formatter); };
    const bool isShare = goal.variation.operation == ChangeOperation::Set;
    return {{name,
                found.reached    ? tr("Yes")
                    : found.jump ? tr("No, the figure jumps over it")
                                 : tr("No"),
                meaningOf(goal),
                isShare ? formatter.percent(found.value.toDoubleLossy(), 4)
                        : roundOperandText(goal.variation.operation, found.value, formatter),
                text(found.figure), text(found.lowest), text(found.highest)},
        found.reached, -1};
}

const DiscountGoal* DiscountsPanel::currentGoal() const
{
    const int row = m_grid->sourceIndex(m_grid->currentIndex()).row();
    return row >= 0 && row < static_cast<int>(m_goals.size()) ? &m_goals[static_cast<std::size_t>(row)] : nullptr;
}

void DiscountsPanel::offer()
{
    const DiscountGoal* goal = currentGoal();
    const bool addsARow = goal && goal->newFamily && m_document.scenario() != noId; // which a scenario can't
    m_takeOver->setEnabled(goal && goal->result.ok() && goal->result->reached && !addsARow);
}

void DiscountsPanel::takeOver()
{
    const DiscountGoal* goal = currentGoal();
    if (!goal)
        return;
    auto change = takeDiscount(m_document.model(), *goal);
    const Status status = change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
    if (status.ok())
        strip().say(takenOverText());
    else
        strip().say(messageText(status.error()), TextRole::Error);
}

/// The search behind a row, whatever column was asked for.
Provenance DiscountsPanel::told(int row, int column) const
{
    if (row < 0 || row >= static_cast<int>(m_goals.size()))
        return {};
    const DiscountGoal& goal = m_goals[static_cast<std::size_t>(row)];
    Provenance told;
    told.title = tr("%1: %2").arg(schemaText(goal.label), m_table->headerData(column, Qt::Horizontal).toString());
    told.value = m_table->index(row, column).data().toString();
    told.definition =
        tr("This discount alone is varied, the others as they are, until the figure is the target; at each value tried "
           "the whole calculation is made. Where the target is not reached, the nearest is shown.");
    for (const int part : {3, 4, 5, 6})
        told.lines.push_back({m_table->headerData(part, Qt::Horizontal).toString(), m_table->index(row, part).data().toString(),
            part == 3 ? meaningOf(goal) : QString(), {}});
    told.lines.push_back({tr("Target"), m_asked.targetText, m_asked.figure, {}});
    const QString here = goal.onPrice ? tr("its price is multiplied") : meaningOf(goal);
    addInputs(told, m_document.model(), goal.variation.path, here);
    told.lines.push_back(asItIs(m_document, m_asked.revision, m_asked.what, m_asked.figure, m_asked.unit));
    return told;
}

} // namespace headroom
