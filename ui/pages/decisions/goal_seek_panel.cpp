// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/goal_seek_panel.h"

#include "core/analysis/scenario.h"
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
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

GoalSeekPanel::GoalSeekPanel(Document& document, QWidget* parent)
    : QuestionPanel(document,
        {tr("&Seek the value"), tr("Name an input, a figure and what the figure is to be."), u"split.goalSeek"_s}, parent)
{
    buildForm();
    buildResults();
    fillAgainst();
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (event.touches(Entity::Scenario))
            fillAgainst();
    });
    connect(&document, &Document::scenarioChanged, this, &GoalSeekPanel::fillAgainst);
}

void GoalSeekPanel::buildForm()
{
    m_path = addPath(tr("&Input:"), tr("Input that is varied"));
    m_all = addCheck(tr("&All rows that match"), tr("Varies every row that the path names, not just one."));
    m_operation = new QComboBox;
    m_operation->addItem(tr("Its value"), static_cast<int>(ChangeOperation::Set));
    m_operation->addItem(tr("A factor on its value"), static_cast<int>(ChangeOperation::Multiply));
    m_operation->addItem(tr("What is added to it"), static_cast<int>(ChangeOperation::Add));
    m_operation->setAccessibleName(tr("What is sought"));
    addRow(tr("&What is sought:"), m_operation);
    m_figure = addFigure(tr("Fi&gure:"), tr("Figure that is to be reached"));
    m_against = new QComboBox;
    m_against->setAccessibleName(tr("What the figure is compared with"));
    m_against->setToolTip(plainToolTip(tr("With a scenario: where both have the same figure, or differ by the target.")));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(24);
    addRow(tr("Co&mpared with:"), m_against);
    m_target = addLine(tr("&Target:"), tr("Target"), tr("What the figure, or the difference of both, is to be: 20m, 12%, 0."));
    m_low = addLine(tr("From (may be blan&k):"), tr("Where the search begins"),
        tr("Blank: the field's range, or from 0 to twice its value."));
    m_high = addLine(
        tr("T&o (may be blank):"), tr("Where the search ends"), tr("Blank: the field's range, or from 0 to twice its value."));
}

void GoalSeekPanel::buildResults()
{
    m_answer = new QLabel;
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAccessibleName(tr("Answer of the goal seek"));
    setHeading(m_answer, 1.15);
    m_takeOver = new QPushButton;
    addTakeOver(*m_takeOver);
    m_takeOver->setEnabled(false);
    m_takeOver->setToolTip(plainToolTip(tr("Makes the change that was found, as an edit that can be undone.")));
    m_table = new TextTableModel({tr("What"), tr("Value")}, 1, this);
    GridView* grid = resultTable(m_table, tr("Result of the goal seek"));
    results().addWidget(m_answer);
    results().addLayout(besides({m_takeOver, copyButton(*grid)}));
    results().addWidget(grid, 1);
    connect(grid, &GridView::summaryChanged, this, &GoalSeekPanel::summaryChanged);
    explainCells(*grid, *this, &GoalSeekPanel::told);
    connect(m_takeOver, &QPushButton::clicked, this, &GoalSeekPanel::takeOver);
}

/// Nothing, the project as it is where a scenario is looked at, and the other scenarios. Keeps what is chosen where it is still there.
void GoalSeekPanel::fillAgainst()
{
    const QVariant chosen = m_against->currentData();
    const QSignalBlocker blocker(m_against);
    m_against->clear();
    m_against->addItem(tr("Nothing: the figure itself"));
    if (m_document.scenario() != noId)
        m_against->addItem(tr("Project as it is"), noId);
    for (const Scenario& scenario : m_document.project().table<Scenario>())
        if (scenario.id != m_document.scenario())
            m_against->addItem(forDisplay(toQString(scenario.name.view()), 60), scenario.id);
    m_against->setCurrentIndex(chosen.isValid() ? std::max(0, m_against->findData(chosen)) : 0);
}

Result<std::optional<GoalSeekRange>> GoalSeekPanel::range(const Variation& varied) const
{
    if (m_low->text().trimmed().isEmpty() && m_high->text().trimmed().isEmpty())
        return std::optional<GoalSeekRange>();
    const Formatter formatter = Formatter::of(m_document.model());
    const Quantity quantity = quantityOf(m_document.model(), varied);
    const auto low = parseQuantity(m_low->text(), quantity, formatter);
    const auto high = parseQuantity(m_high->text(), quantity, formatter);
    if (!low.ok() || !high.ok())
        return low.ok() ? high.error() : low.error();
    return std::optional(GoalSeekRange{*low, *high});
}

Result<GoalSeekPanel::Asked> GoalSeekPanel::asked() const
{
    const auto what = m_figure->measure();
    if (!what)
        return Error{ErrorCode::NotComputedYet, {}, {}};
    Asked asked;
    if (m_against->currentData().isValid())
        asked.against = m_against->currentData().toInt();
    const bool isBlank = m_target->text().trimmed().isEmpty() && asked.against; // the same figure
    const auto target =
        isBlank ? Fraction(0) : parseQuantity(m_target->text(), quantityOf(m_figure->unit()), Formatter::of(m_document.model()));
    if (!target.ok())
        return target.error();
    asked.goal.variation = {toUtf8(m_path->text().trimmed()), m_all->isChecked() ? Matching::All : Matching::One,
        static_cast<ChangeOperation>(m_operation->currentData().toInt())};
    const auto searched = range(asked.goal.variation);
    if (!searched.ok())
        return searched.error();
    asked.goal.what = *what;
    asked.goal.target = target->toDoubleLossy();
    asked.goal.range = *searched;
    asked.figure =
        asked.against ? tr("%1, difference to %2").arg(m_figure->label(), m_against->currentText()) : m_figure->label();
    asked.target = isBlank ? QStringLiteral("0") : typedText(m_target->text(), m_figure->unit());
    asked.unit = m_figure->unit();
    asked.revision = m_document.revision();
    return asked;
}

void GoalSeekPanel::run()
{
    const auto wanted = asked();
    if (!wanted.ok()) {
        strip().say(sentence(wanted.error()), TextRole::Error);
        return;
    }
    strip().start([this, model = m_document.model(), project = m_document.project(), wanted = *wanted](
                      const Watch& watch) -> BackgroundTask::Finish {
        const auto result =
            std::make_shared<Result<GoalSeekResult>>(computed([&] { return compute(model, project, wanted, watch); }));
        return [this, wanted, result] { take(wanted, *result); };
    });
}

Result<GoalSeekResult> GoalSeekPanel::compute(const Model& model, const Model& project, const Asked& asked, const Watch& watch)
{
    if (!asked.against)
        return goalSeek(model, asked.goal, watch);
    const ScenarioModel other = applyScenario(project, *asked.against);
    if (!other.findings.empty())
        return other.findings.front().what;
    return breakEven(model, other.model, asked.goal, watch);
}

void GoalSeekPanel::clear()
{
    m_result.reset();
    m_answer->clear();
    m_table->setRows({});
    m_takeOver->setEnabled(false);
}

void GoalSeekPanel::outdate() { m_takeOver->setEnabled(false); }

void GoalSeekPanel::take(const Asked& asked, const Result<GoalSeekResult>& result)
{
    clear();
    if (!result.ok()) {
        strip().say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_result = *result;
    m_asked = asked;
    m_answer->setText(answerOf(asked, *result));
    setTextRole(m_answer, result->reached ? TextRole::Plain : TextRole::Error);
    m_table->setRows(rowsOf(asked, *result));
    m_takeOver->setEnabled(result->reached);
    strip().say(tr("%1 projections were computed.").arg(result->projections));
    answered(asked.revision);
}

QString GoalSeekPanel::valueText(const Variation& variation, const Fraction& number) const
{
    return variedText(m_document.model(), variation, number);
}

QString GoalSeekPanel::answerOf(const Asked& asked, const GoalSeekResult& result) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Reading& reading) { return readingText(reading, asked.unit, formatter); };
    const Variation& varied = asked.goal.variation;
    const QString input = inputName(varied.path);
    if (result.everywhere && result.everyValue)
        return tr("%1 is the target whatever the input is.").arg(asked.figure);
    if (result.everywhere)
        return tr("%1 is the target at each of the %2 values tried.").arg(asked.figure).arg(result.tried);
    if (result.reached)
        return tr("%1 at %2 gives %3: %4.").arg(input, valueText(varied, result.value), asked.figure, text(result.figure));
    if (result.jump)
        return tr("No value gives exactly the target: %1 jumps over it, from %2 at %3 to %4 at %5.")
            .arg(asked.figure, text(result.jump->atLow), valueText(varied, result.jump->values.low), text(result.jump->atHigh),
                valueText(varied, result.jump->values.high));
    if (!result.everyValue)
        return tr("None of the %1 values tried from %2 to %3 reaches the target: %4 then lies between %5 and %6. Nearest is %7, "
                  "with %8.")
            .arg(formatter.locale.toString(result.tried), valueText(varied, result.searched.low),
                valueText(varied, result.searched.high), asked.figure, text(result.lowest), text(result.highest),
                valueText(varied, result.value), text(result.figure));
    return tr("Nothing from %1 to %2 reaches the target: %3 then lies between %4 and %5. Nearest is %6, with %7.")
        .arg(valueText(varied, result.searched.low), valueText(varied, result.searched.high), asked.figure, text(result.lowest),
            text(result.highest), valueText(varied, result.value), text(result.figure));
}

std::vector<TextRow> GoalSeekPanel::rowsOf(const Asked& asked, const GoalSeekResult& result) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Reading& reading) { return readingText(reading, asked.unit, formatter); };
    const Variation& varied = asked.goal.variation;
    std::vector<TextRow> rows;
    const auto add = [&](Told kind, const QString& what, const QString& value) {
        rows.push_back({{what, value}, false, static_cast<int>(kind)});
    };
    add(Told::Reached, tr("Target reached"),
        result.reached    ? tr("Yes")
            : result.jump ? tr("No, the figure jumps over it")
                          : tr("No"));
    add(Told::Solution, m_operation->itemText(m_operation->findData(static_cast<int>(varied.operation))),
        valueText(varied, result.value));
    add(Told::Figure, asked.figure, text(result.figure));
    add(Told::Difference, tr("Difference from the target"), text(result.difference));
    add(Told::Crossings, tr("Crossings that were seen"), formatter.locale.toString(result.solutions));
    add(Told::From, tr("Searched from"), valueText(varied, result.searched.low));
    add(Told::To, tr("Searched to"), valueText(varied, result.searched.high));
    add(Told::Lowest, tr("Lowest figure seen"), text(result.lowest));
    add(Told::Highest, tr("Highest figure seen"), text(result.highest));
    return rows;
}

QString GoalSeekPanel::answer() const { return m_answer->text(); }

void GoalSeekPanel::takeOver()
{
    if (!m_result)
        return;
    const Model& model = m_document.model();
    const Variation& varied = m_asked.goal.variation;
    const auto target = targetOf(model, varied.path, varied.matching);
    auto change = target.ok() ? changeTarget(model, *target, varied.operation, m_result->value) : Result<Change>(target.error());
    const Status status = change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
    if (status.ok())
        strip().say(takenOverText());
    else
        strip().say(messageText(status.error()), TextRole::Error);
}

} // namespace headroom
