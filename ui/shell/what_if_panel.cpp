// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/what_if_panel.h"

#include "core/model/path.h"
#include "core/model/validate_analysis.h"
#include "ui/format/headline.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/page.h"
#include "ui/shell/explained_value.h"
#include "ui/shell/trial_slider.h"
#include "ui/widgets/text_style.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

enum FigureColumn { NameColumn, AsIsColumn, TriedColumn, DifferenceColumn, FigureColumns };
constexpr int figureRows = 2; // the explained one, and the headline

} // namespace

WhatIfPanel::WhatIfPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_inputs(new QComboBox),
      m_try(new QPushButton(tr("Try values"))),
      m_list(new QVBoxLayout),
      m_state(new QLabel),
      m_keep(new QPushButton(tr("Keep in the project"))),
      m_reset(new QPushButton(tr("Reset")))
{
    m_inputs->setAccessibleName(tr("Input of the explained figure"));
    m_inputs->setToolTip(
        plainToolTip(tr("Inputs that the explained figure comes from, those that move it most first; type to search.")));
    m_inputs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_inputs->setMinimumContentsLength(24);
    m_inputs->setFocusPolicy(Qt::StrongFocus);
    m_inputs->setMaxVisibleItems(15);
    m_inputs->setEditable(true); // to search by typing
    m_inputs->setInsertPolicy(QComboBox::NoInsert);
    m_inputs->lineEdit()->setAccessibleName(m_inputs->accessibleName());
    m_inputs->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_inputs->completer()->setFilterMode(Qt::MatchContains);
    m_inputs->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_try->setToolTip(plainToolTip(tr("Puts the input on a slider.")));
    m_keep->setToolTip(plainToolTip(tr("Makes the values that are tried the project's, as one edit that can be undone.")));
    m_reset->setToolTip(plainToolTip(tr("All inputs are as the project has them.")));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_inputs, 1);
    choice->addWidget(m_try);
    auto* sliders = new QWidget;
    sliders->setLayout(m_list);
    m_list->addStretch();
    QScrollArea* area = scrolled(sliders);
    m_list->setContentsMargins(0, 0, 8, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(area, 1);
    layout->addWidget(buildFigures());
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(m_try, &QPushButton::clicked, this, &WhatIfPanel::tryTyped);
    connect(m_inputs->lineEdit(), &QLineEdit::returnPressed, this, &WhatIfPanel::tryTyped);
    connect(m_inputs, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_inputs->lineEdit(), &QLineEdit::textEdited, this, [this] { m_isChosen = true; });
    connect(m_keep, &QPushButton::clicked, this, &WhatIfPanel::keep);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::reset);
    connect(&m_calculator, &Calculator::finished, this, &WhatIfPanel::take);
    connect(&document, &Document::changed, this, &WhatIfPanel::followDocument);
    connect(&document, &Document::projected, this, &WhatIfPanel::showFigures);
    offer({});
    showState();
}

WhatIfPanel::~WhatIfPanel() = default;

QWidget* WhatIfPanel::buildFigures()
{
    auto* box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    const QStringList headers{QString(), tr("As it is"), tr("As tried"), tr("Difference")};
    for (int column = 0; column < FigureColumns; ++column) {
        auto* header = new QLabel(headers[column]);
        header->setTextFormat(Qt::PlainText);
        header->setAlignment(Qt::AlignRight);
        setTextRole(header, TextRole::Quiet);
        m_grid->addWidget(header, 0, column);
    }
    m_cells.resize(figureRows);
    for (int row = 0; row < figureRows; ++row)
        for (int column = 0; column < FigureColumns; ++column) {
            auto* cell = new QLabel;
            cell->setTextFormat(Qt::PlainText);
            cell->setAlignment(column == NameColumn ? Qt::AlignLeft : Qt::AlignRight);
            m_grid->addWidget(cell, row + 1, column);
            m_cells[static_cast<std::size_t>(row)].push_back(cell);
        }
    return box;
}

bool WhatIfPanel::canTry(const Field& field)
{
    return !field.common
        && (field.type == FieldType::Money || field.type == FieldType::Share || field.type == FieldType::Number
            || field.type == FieldType::Integer || field.type == FieldType::Month);
}

void WhatIfPanel::follow(const std::string& id, const QString& name)
{
    m_followed = id;
    m_followedName = name;
    showFigures();
}

void WhatIfPanel::offer(const std::vector<InputPlace>& inputs)
{
    const Model& model = m_document.model();
    const int before = m_inputs->currentIndex();
    const QString chosen = m_isChosen && before >= 0 ? m_inputs->itemText(before) : QString();
    m_ranking.cancel();
    m_offered.clear();
    for (const InputPlace& input : inputs) {
        const Row* row = model.findRow(input.entity, input.row);
        if (row && mayVary(input.entity) && canTry(*input.field) && !isBlank(input.field->read(*row)))
            m_offered.push_back({input, forDisplay(inputTitle(model, input.entity, *row, *input.field)), -1});
    }
    fillInputs(chosen);
    rankInputs();
}

void WhatIfPanel::fillInputs(const QString& chosen)
{
    const QSignalBlocker blocker(m_inputs);
    m_inputs->clear();
    for (const Offered& offered : m_offered) {
        m_inputs->addItem(offered.name);
        m_inputs->setItemData(m_inputs->count() - 1, offered.name, Qt::ToolTipRole);
    }
    const int found = chosen.isEmpty() ? -1 : m_inputs->findText(chosen);
    m_isChosen = found >= 0;
    m_inputs->setCurrentIndex(m_offered.empty() ? -1 : std::max(0, found));
    if (found < 0 && !chosen.isEmpty() && m_inputs->lineEdit()->hasFocus())
        m_inputs->setEditText(chosen); // which is being typed
    m_inputs->setEnabled(!m_offered.empty());
    m_try->setEnabled(!m_offered.empty());
}

int WhatIfPanel::typedInput() const
{
    const QString typed = m_inputs->currentText().trimmed();
    if (const int same = m_inputs->findText(typed, Qt::MatchFixedString); same >= 0 || typed.isEmpty())
        return typed.isEmpty() ? -1 : same;
    for (int i = 0; i < m_inputs->count(); ++i)
        if (m_inputs->itemText(i).contains(typed, Qt::CaseInsensitive))
            return i;
    return -1;
}

/// What is typed need not be the whole name.
void WhatIfPanel::tryTyped()
{
    const int at = typedInput();
    if (at < 0) {
        m_state->setText(tr("No input has this name."));
        setTextRole(m_state, TextRole::Error);
        return;
    }
    m_inputs->setCurrentIndex(at);
    const InputPlace place = m_offered[static_cast<std::size_t>(at)].place;
    tryInput(place.entity, place.row, *place.field);
}

void WhatIfPanel::tryInput(Entity entity, Id row, const Field& field)
{
    const auto found = std::find_if(m_sliders.begin(), m_sliders.end(),
        [&](const TrialSlider* s) { return s->entity() == entity && s->row() == row && &s->field() == &field; });
    if (found != m_sliders.end()) {
        (*found)->setFocus();
        return;
    }
    const Row* current = m_document.model().findRow(entity, row);
    if (!current || isBlank(field.read(*current))) {
        m_state->setText(tr("The input is blank: there is no value to begin at."));
        setTextRole(m_state, TextRole::Error);
        return;
    }
    auto* slider = new TrialSlider(m_document, entity, row, field);
    m_sliders.push_back(slider);
    m_list->insertWidget(m_list->count() - 1, slider);
    connect(slider, &TrialSlider::moved, this, &WhatIfPanel::recalculate);
    connect(slider, &TrialSlider::dismissed, this, [this, slider] {
        const bool wasMoved = slider->isMoved();
        drop(slider);
        if (wasMoved)
            recalculate();
        showState();
    });
    slider->setFocus();
    showState();
}

void WhatIfPanel::drop(TrialSlider* slider)
{
    std::erase(m_sliders, slider);
    m_list->removeWidget(slider);
    slider->hide();
    slider->deleteLater();
    m_inputs->setFocus();
}

bool WhatIfPanel::isTrial() const
{
    return std::any_of(m_sliders.begin(), m_sliders.end(), [](const TrialSlider* slider) { return slider->isMoved(); });
}

/// What is tried as one change of the document's model.
Result<Change> WhatIfPanel::change() const
{
    Model model = m_document.model();
    Change all;
    for (const TrialSlider* slider : m_sliders) {
        if (!slider->isMoved())
            continue;
        auto one = changeField(model, slider->entity(), slider->row(), slider->field(), slider->value());
        if (!one.ok())
            return one.error();
        if (const Status status = headroom::apply(model, *one); !status.ok())
            return status.error();
        all = all.empty() ? std::move(*one) : joined(std::move(all), std::move(*one));
    }
    return all;
}

/// One calculation at a time, the newest values next: so that there is a picture while one drags.
void WhatIfPanel::recalculate()
{
    showState();
    if (m_running) {
        m_moved = true;
        return;
    }
    m_moved = false;
    m_trial.reset();
    m_error.reset();
    if (!isTrial()) {
        showFigures();
        emit followed();
        return;
    }
    Model model = m_document.model();
    const auto tried = change();
    const Status status = tried.ok() ? headroom::apply(model, *tried) : Status(tried.error());
    if (!status.ok()) {
        m_error = status.error();
        showFigures();
        emit followed();
        return;
    }
    m_running = true;
    m_calculator.request(std::move(model), ++m_asked);
}

void WhatIfPanel::take(const std::shared_ptr<const Calculation>& calculation)
{
    if (calculation->revision != m_asked)
        return;
    m_running = false;
    if (isTrial()) {
        m_trial = calculation->projection;
        m_error = calculation->error;
    }
    showFigures();
    if (m_moved)
        recalculate();
    else
        emit followed();
}

void WhatIfPanel::followDocument(const ChangeEvent& event)
{
    if (m_sliders.empty())
        return;
    const std::vector<TrialSlider*> all = m_sliders;
    for (TrialSlider* slider : all)
        if (!event.change || !slider->follow())
            drop(slider);
    recalculate();
}

void WhatIfPanel::keep()
{
    if (!isTrial())
        return;
    auto kept = change();
    const Status status = kept.ok() ? m_document.apply(std::move(*kept)) : Status(kept.error());
    if (!status.ok()) {
        m_state->setText(messageText(status.error()));
        setTextRole(m_state, TextRole::Error);
    }
}

void WhatIfPanel::reset()
{
    for (TrialSlider* slider : m_sliders)
        slider->reset();
    recalculate();
}

void WhatIfPanel::showFigures()
{
    m_shown.clear();
    const bool isOther = !m_followed.empty() && m_followed != headlineId;
    const auto projection = m_document.projection();
    const Figure* figure = projection ? projection->figure(headlineId) : nullptr;
    showRow(0, isOther ? m_followedName : QString(), isOther ? m_followed : std::string());
    showRow(1, figure ? figureText(figure->label) : QString(), std::string(headlineId));
    showState();
}

void WhatIfPanel::showRow(int row, const QString& name, const std::string& id)
{
    const auto projection = m_document.projection();
    const auto asIs = projection ? explainedValue(*projection, m_document.model(), id) : std::nullopt;
    const auto tried = m_trial ? explainedValue(*m_trial, m_document.model(), id) : std::nullopt;
    Shown shown{name, {}, {}, {}};
    if (asIs)
        shown.asIs = readingText(asIs->reading, asIs->unit, *projection);
    if (tried)
        shown.tried = readingText(tried->reading, tried->unit, *m_trial);
    if (asIs && tried)
        shown.difference = differenceText(*asIs, *tried, Formatter::of(*m_trial));
    const QStringList texts{shown.name, shown.asIs, shown.tried, shown.difference};
    for (int column = 0; column < FigureColumns; ++column) {
        QLabel* cell = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        cell->setText(texts[column]);
        cell->setVisible(asIs.has_value());
    }
    if (asIs)
        m_shown.push_back(shown);
}

void WhatIfPanel::showState()
{
    const bool moved = isTrial();
    m_keep->setEnabled(moved && !m_error);
    m_reset->setEnabled(moved);
    if (m_error && moved)
        m_state->setText(messageText(*m_error));
    else if (moved)
        m_state->setText(tr("A trial: nothing in the project has changed."));
    else if (m_sliders.empty())
        m_state->setText(tr("Choose an input to see what the figure would be at other values."));
    else
        m_state->setText(tr("As the project has it."));
    setTextRole(m_state, m_error && moved ? TextRole::Error : moved ? TextRole::Good : TextRole::Quiet);
}

} // namespace headroom
