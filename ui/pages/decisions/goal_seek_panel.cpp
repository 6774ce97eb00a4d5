// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/goal_seek_panel.h"

#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/path_completer.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

GoalSeekPanel::GoalSeekPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_strip(new TaskStrip(tr("&Seek the value"))),
      m_operation(new QComboBox),
      m_all(new QCheckBox(tr("&All rows that match"))),
      m_figure(new MeasureChoice(tr("Figure that is to be reached"), MeasureChoice::Offer::All)),
      m_answer(new QLabel),
      m_takeOver(new QPushButton(tr("P&ut the value into the project"))),
      m_table(new TextTableModel({tr("What"), tr("Value")}, 1, this))
{
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setAccessibleName(tr("Answer of the goal seek"));
    setHeading(m_answer, 1.15);
    m_takeOver->setEnabled(false);
    m_takeOver->setToolTip(plainToolTip(tr("Makes the change that was found, as an edit that can be undone.")));
    auto* results = new QWidget;
    auto* below = new QVBoxLayout(results);
    below->addWidget(m_answer);
    below->addWidget(m_takeOver, 0, Qt::AlignLeft);
    below->addWidget(resultTable(m_table, tr("Result of the goal seek")), 1);
    auto* all = new QSplitter(Qt::Horizontal);
    all->setObjectName(u"split.goalSeek"_s);
    all->setChildrenCollapsible(false);
    all->addWidget(buildForm());
    all->addWidget(results);
    all->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(all, 1);
    m_strip->say(tr("Name an input, a figure and what the figure is to be."));
    connect(m_strip, &TaskStrip::runRequested, this, &GoalSeekPanel::run);
    connect(m_takeOver, &QPushButton::clicked, this, &GoalSeekPanel::takeOver);
    connect(&document, &Document::projected, this, &GoalSeekPanel::fillFigures);
    connect(&document, &Document::changed, this, &GoalSeekPanel::forget);
}

QLineEdit* GoalSeekPanel::line(QFormLayout& form, const QString& label, const QString& name, const QString& help)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(plainToolTip(help));
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    form.addRow(label, edit);
    connect(edit, &QLineEdit::returnPressed, this, &GoalSeekPanel::run);
    return edit;
}

QWidget* GoalSeekPanel::buildForm()
{
    auto* inputs = new QWidget;
    auto* form = new QFormLayout(inputs);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_path = line(*form, tr("&Input:"), tr("Input that is varied"),
        tr("The field's path, such as azure.globalDiscount; what is typed is looked for in paths and names."));
    m_path->setPlaceholderText(u"azure.globalDiscount"_s);
    new PathCompleter(m_document, *m_path);
    form->addRow(m_all);
    m_operation->addItem(tr("Its value"), static_cast<int>(ChangeOperation::Set));
    m_operation->addItem(tr("A factor on its value"), static_cast<int>(ChangeOperation::Multiply));
    m_operation->addItem(tr("What is added to it"), static_cast<int>(ChangeOperation::Add));
    m_operation->setAccessibleName(tr("What is sought"));
    form->addRow(tr("&What is sought:"), m_operation);
    form->addRow(tr("Fi&gure:"), m_figure);
    m_target = line(*form, tr("&Target:"), tr("Target"), tr("What the figure is to be: 20m, 12%, 0."));
    m_low = line(*form, tr("From (may be blan&k):"), tr("Where the search begins"),
        tr("Blank: the field's range, or from 0 to twice its value."));
    m_high = line(*form, tr("T&o (may be blank):"), tr("Where the search ends"),
        tr("Blank: the field's range, or from 0 to twice its value."));
    for (QLabel* label : inputs->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return scrolled(inputs);
}

void GoalSeekPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillFigures();
}

void GoalSeekPanel::fillFigures()
{
    const auto projection = m_document.projection();
    if (projection && (isVisible() || m_figure->count() == 0))
        m_figure->fill(m_document.model(), *projection);
}

Result<std::optional<GoalSeekRange>> GoalSeekPanel::range() const
{
    if (m_low->text().trimmed().isEmpty() && m_high->text().trimmed().isEmpty())
        return std::optional<GoalSeekRange>();
    const Formatter formatter = Formatter::of(m_document.model());
    const auto low = parseNumber(m_low->text(), formatter);
    const auto high = parseNumber(m_high->text(), formatter);
    if (!low.ok() || !high.ok())
        return low.ok() ? high.error() : low.error();
    return std::optional(GoalSeekRange{*low, *high});
}

Result<GoalSeekPanel::Asked> GoalSeekPanel::asked() const
{
    const auto what = m_figure->measure();
    if (!what)
        return Error{ErrorCode::NotComputedYet, {}, {}};
    const auto target = parseNumber(m_target->text(), Formatter::of(m_document.model()));
    if (!target.ok())
        return target.error();
    const auto searched = range();
    if (!searched.ok())
        return searched.error();
    Asked asked;
    asked.goal.variation = {toUtf8(m_path->text().trimmed()), m_all->isChecked() ? Matching::All : Matching::One,
        static_cast<ChangeOperation>(m_operation->currentData().toInt())};
    asked.goal.what = *what;
    asked.goal.target = target->toDoubleLossy();
    asked.goal.range = *searched;
    asked.figure = m_figure->label();
    asked.unit = m_figure->unit();
    asked.revision = m_document.revision();
    return asked;
}

void GoalSeekPanel::run()
{
    const auto wanted = asked();
    if (!wanted.ok()) {
        m_strip->say(sentence(wanted.error()), TextRole::Error);
        return;
    }
    m_strip->start([this, model = m_document.model(), wanted = *wanted](const Watch& watch) -> BackgroundTask::Finish {
        const auto result =
            std::make_shared<Result<GoalSeekResult>>(computed([&] { return goalSeek(model, wanted.goal, watch); }));
        return [this, wanted, result] { take(wanted, *result); };
    });
}

void GoalSeekPanel::take(const Asked& asked, const Result<GoalSeekResult>& result)
{
    m_result.reset();
    m_takeOver->setEnabled(false);
    if (!result.ok()) {
        m_answer->clear();
        m_table->setRows({});
        m_strip->say(messageText(result.error()), TextRole::Error);
        return;
    }
    m_result = *result;
    m_varied = asked.goal.variation;
    m_answer->setText(answerOf(asked, *result));
    setTextRole(m_answer, result->reached ? TextRole::Plain : TextRole::Error);
    m_table->setRows(rowsOf(asked, *result));
    m_takeOver->setEnabled(result->reached);
    m_strip->say(tr("%1 projections were computed.").arg(result->projections));
    if (asked.revision != m_document.revision())
        forget();
}

/// Shares in percent, amounts and numbers as the field has them.
QString GoalSeekPanel::valueText(const Variation& variation, const Fraction& number) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto target = targetOf(m_document.model(), variation.path, variation.matching);
    const bool isShare =
        target.ok() && target->field->type == FieldType::Share && variation.operation != ChangeOperation::Multiply;
    if (isShare)
        return formatter.percent(number.toDoubleLossy(), 4);
    return operandText(variation.operation, number, formatter);
}

QString GoalSeekPanel::answerOf(const Asked& asked, const GoalSeekResult& result) const
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto text = [&](const Reading& reading) { return readingText(reading, asked.unit, formatter); };
    const Variation& varied = asked.goal.variation;
    const QString input = readablePath(varied.path);
    if (result.reached)
        return tr("%1 at %2 gives %3: %4.").arg(input, valueText(varied, result.value), asked.figure, text(result.figure));
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
    const auto add = [&](const QString& what, const QString& value) { rows.push_back({{what, value}, false, -1}); };
    add(tr("Target reached"), result.reached ? tr("Yes") : tr("No"));
    add(m_operation->itemText(m_operation->findData(static_cast<int>(varied.operation))), valueText(varied, result.value));
    add(asked.figure, text(result.figure));
    add(tr("Difference from the target"), text(result.difference));
    add(tr("Crossings that were seen"), formatter.locale.toString(result.solutions));
    add(tr("Searched from"), valueText(varied, result.searched.low));
    add(tr("Searched to"), valueText(varied, result.searched.high));
    add(tr("Lowest figure seen"), text(result.lowest));
    add(tr("Highest figure seen"), text(result.highest));
    return rows;
}

QString GoalSeekPanel::answer() const { return m_answer->text(); }

/// What was found was found for other inputs.
void GoalSeekPanel::forget()
{
    if (!m_result || m_strip->isRunning())
        return;
    m_takeOver->setEnabled(false);
    m_strip->say(tr("The inputs have changed since; what stands below is of those before."), TextRole::Error);
}

void GoalSeekPanel::takeOver()
{
    if (!m_result)
        return;
    const Model& model = m_document.model();
    const auto target = targetOf(model, m_varied.path, m_varied.matching);
    auto change =
        target.ok() ? changeTarget(model, *target, m_varied.operation, m_result->value) : Result<Change>(target.error());
    const Status status = change.ok() ? m_document.apply(std::move(*change)) : Status(change.error());
    if (status.ok())
        m_strip->say(tr("The value stands in the project; Ctrl+Z takes it back."));
    else
        m_strip->say(messageText(status.error()), TextRole::Error);
}

} // namespace headroom
