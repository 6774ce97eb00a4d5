// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/question_panel.h"

#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/page.h"
#include "ui/widgets/large_letters.h"
#include "ui/widgets/path_completer.h"
#include "ui/widgets/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

QuestionPanel::QuestionPanel(Document& document, Frame frame, QWidget* parent)
    : QWidget(parent), m_document(document), m_frame(std::move(frame)), m_strip(new TaskStrip(m_frame.runText))
{
    auto* inputs = new QWidget;
    m_form = new QFormLayout(inputs);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* right = new QWidget;
    auto* rightSide = new QVBoxLayout(right);
    m_nothing = new QLabel(tr("What comes out is shown here once it has run."));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextRole(m_nothing, TextRole::Quiet);
    m_resultSide = new QWidget;
    m_results = new QVBoxLayout(m_resultSide);
    m_results->setContentsMargins(0, 0, 0, 0);
    rightSide->addWidget(m_nothing, 1);
    rightSide->addWidget(m_resultSide, 1);
    m_resultSide->hide();
    auto* all = new QSplitter(Qt::Horizontal);
    all->setObjectName(m_frame.name);
    all->setChildrenCollapsible(false);
    m_area = scrolled(inputs);
    all->addWidget(m_area);
    all->addWidget(right);
    all->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(all, 1);
    m_strip->say(m_frame.invitation);
    connect(m_strip, &TaskStrip::runRequested, this, [this] { run(); });
    connect(m_strip, &TaskStrip::cancelled, this, [this] {
        if (m_answered)
            m_strip->say(tr("Cancelled. What stands below is of an earlier run."), TextRole::Error);
    });
    connect(&document, &Document::projected, this, &QuestionPanel::fillFigures);
    connect(&document, &Document::changed, this, &QuestionPanel::follow);
}

void QuestionPanel::addRow(const QString& label, QWidget* input)
{
    auto* text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(input);
    m_form->addRow(text, input);
}

QLineEdit* QuestionPanel::addLine(const QString& label, const QString& name, const QString& help)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(plainToolTip(help));
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * (hasLargeLetters(*this) ? 18 : 28));
    connect(edit, &QLineEdit::returnPressed, this, [this] { run(); });
    addRow(label, edit);
    return edit;
}

QLineEdit* QuestionPanel::addPath(const QString& label, const QString& name)
{
    QLineEdit* path = addLine(label, name,
        tr("What is typed is looked for in names and paths of fields: discount, azure.globalDiscount. Down lists them all."));
    path->setPlaceholderText(tr("Name, or path"));
    new PathCompleter(m_document, *path);
    return path;
}

QSpinBox* QuestionPanel::addCount(const QString& label, const QString& name, int lowest, int highest, int value)
{
    auto* count = new QSpinBox;
    count->setRange(lowest, highest);
    count->setValue(value);
    count->setAccessibleName(name);
    addRow(label, count);
    return count;
}

QCheckBox* QuestionPanel::addCheck(const QString& text, const QString& help)
{
    auto* check = new QCheckBox(text);
    check->setAccessibleName(QString(text).remove(u'&'));
    check->setToolTip(plainToolTip(help));
    m_form->addRow(check);
    return check;
}

MeasureChoice* QuestionPanel::addFigure(const QString& label, const QString& name)
{
    m_figures = new MeasureChoice(name, MeasureChoice::Offer::All);
    addRow(label, m_figures);
    fillFigures();
    return m_figures;
}

void QuestionPanel::addTakeOver(QPushButton& button)
{
    const auto name = [this, &button] {
        button.setText(
            m_document.scenario() == noId ? tr("P&ut the value into the project") : tr("P&ut the value into the scenario"));
        button.setAccessibleName(button.text().remove(u'&'));
    };
    name();
    connect(&m_document, &Document::changed, &button, name);
}

QString QuestionPanel::takenOverText() const
{
    return m_document.scenario() == noId
        ? tr("The value stands in the project; Ctrl+Z takes it back.")
        : tr("The value stands in scenario %1; Ctrl+Z takes it back.").arg(m_document.scenarioName());
}

void QuestionPanel::answered(quint64 revision)
{
    m_answered = revision;
    showResults(true);
    if (revision != m_document.revision()) {
        m_strip->say(tr("The inputs have changed since; what stands below is of those before."), TextRole::Error);
        outdate();
    }
}

/// Before the first answer there are no empty tables.
void QuestionPanel::showResults(bool any)
{
    m_nothing->setVisible(!any);
    m_resultSide->setVisible(any);
}

void QuestionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillFigures();
    if (hasLargeLetters(*this))
        for (auto* combo : m_area->widget()->findChildren<QComboBox*>()) { // else the form is wider than what is left for it
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo->setMinimumContentsLength(8);
        }
    // The area asked for its room before the form had any rows.
    const int wanted = m_area->widget()->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_area->setMinimumWidth(std::min(wanted, width() / 2));
}

void QuestionPanel::fillFigures()
{
    const auto projection = m_document.projection();
    if (m_figures && projection && (isVisible() || m_figures->count() == 0))
        m_figures->fill(m_document.model(), *projection);
}

/// What was found was found for other inputs.
void QuestionPanel::follow(const ChangeEvent& event)
{
    if (!event.change) {
        m_strip->cancel();
        m_answered.reset();
        showResults(false);
        clear();
        m_strip->say(m_frame.invitation);
    } else if (m_answered && !m_strip->isRunning()) {
        m_strip->say(tr("The inputs have changed since; what stands below is of those before."), TextRole::Error);
        outdate();
    }
}

} // namespace headroom
