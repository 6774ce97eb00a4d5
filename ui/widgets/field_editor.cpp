// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include <utility>

#include "core/model/path.h"
#include "ui/document/override_index.h"
#include "ui/format/input_name.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/core_text.h"
#include "ui/format/language.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/month_set_edit.h"
#include "ui/widgets/path_completer.h"
#include "ui/widgets/text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// A text that is one of the codes of languages().
bool isLanguage(Entity entity, const Field& field) { return entity == Entity::Company && field.name == "reportLanguage"; }

} // namespace

FieldEditor::FieldEditor(Document& document, Entity entity, const Field& field, QWidget* parent)
    : QWidget(parent), m_document(document), m_entity(entity), m_field(field)
{
    buildInput();
    const Formatter formatter = Formatter::of(document.model());
    m_input->setAccessibleName(fieldLabel(field));
    m_input->setAccessibleDescription(helpText(field, formatter));
    m_input->setToolTip(plainToolTip(helpText(field, formatter)));
    m_input->setWhatsThis(m_input->toolTip());
    m_input->setObjectName(toQString(schemaOf(entity).name) + u'.' + toQString(field.name));
    m_unit = new QLabel(this);
    m_unit->setTextFormat(Qt::PlainText);
    m_override = new QLabel(this);
    m_override->setTextFormat(Qt::PlainText);
    m_override->hide();
    setTextRole(m_override, TextRole::Good);
    connect(&OverrideIndex::of(document), &OverrideIndex::changed, this, &FieldEditor::showOverride);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    const bool isText = m_line && m_field.type == FieldType::Text;
    line->addWidget(m_input, isText ? 1 : 0);
    line->addWidget(m_unit);
    line->addWidget(m_override);
    line->addStretch(isText ? 0 : 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(line);
    all->addWidget(m_message);
    setFocusProxy(m_input);
    setEnabled(false);
}

void FieldEditor::buildInput()
{
    switch (m_field.type) {
    case FieldType::Boolean:
        m_check = new QCheckBox(this);
        m_check->setText(fieldLabel(m_field));
        connect(m_check, &QCheckBox::toggled, this, [this](bool on) { commit(Value(on)); });
        m_input = m_check;
        break;
    case FieldType::Choice:
    case FieldType::Reference: buildCombo(); break;
    case FieldType::MonthSet:
        m_months = new MonthSetEdit(fieldLabel(m_field), this);
        connect(m_months, &MonthSetEdit::edited, this, [this] { commit(Value(m_months->months())); });
        m_input = m_months;
        break;
    default:
        if (isLanguage(m_entity, m_field))
            buildCombo();
        else
            buildLine();
        break;
    }
}

void FieldEditor::buildLine()
{
    m_line = new QLineEdit(this);
    m_line->setMaxLength(m_field.type == FieldType::Text ? 2000 : 200);
    const bool isText = m_field.type == FieldType::Text;
    if (!isText) {
        m_line->setAlignment(
            m_field.type == FieldType::Month || m_field.type == FieldType::Date ? Qt::AlignLeft : Qt::AlignRight);
        m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::commitText);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::leave);
    m_line->installEventFilter(this);
    if (holdsPath(m_entity, m_field))
        new PathCompleter(m_document, *m_line);
    m_input = m_line;
}

void FieldEditor::buildCombo()
{
    m_combo = new QComboBox(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    for (std::size_t i = 0; i < m_field.choices.size(); ++i)
        m_combo->addItem(schemaText(m_field.choices[i].label), static_cast<int>(i));
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, [this] {
        commit(chosen());
        m_gesture = 0;
    });
    m_input = m_combo;
}

Value FieldEditor::chosen() const
{
    const QVariant chosenData = m_combo->currentData();
    switch (m_field.type) {
    case FieldType::Choice: return ChoiceValue{chosenData.toInt()};
    case FieldType::Reference: return RefValue{chosenData.toInt()};
    default: return Text(toUtf8(chosenData.toString()));
    }
}

/// The program's own first; what no language of ours is called stays as it is, with its finding below.
void FieldEditor::fillLanguages(const QString& current)
{
    m_combo->clear();
    m_combo->addItem(tr("As the program"), QString());
    for (const QString& code : languages())
        m_combo->addItem(languageName(code), code);
    if (m_combo->findData(current) < 0)
        m_combo->addItem(forDisplay(current), current);
    m_combo->setCurrentIndex(m_combo->findData(current));
}

void FieldEditor::fillReferences()
{
    const Model& model = m_document.model();
    m_combo->clear();
    if (m_field.optional)
        m_combo->addItem(tr("(none)"), noId);
    for (std::size_t i = 0; i < model.rowCount(m_field.target); ++i) {
        const Row& target = model.rowAt(m_field.target, i);
        m_combo->addItem(forDisplay(toQString(rowTitle(model, m_field.target, target))), target.id);
    }
}

const Row* FieldEditor::row() const { return m_id == noId ? nullptr : m_document.model().findRow(m_entity, m_id); }

bool FieldEditor::applies() const
{
    const Row* current = row();
    return current && schemaOf(m_entity).applies(m_field, *current);
}

Value FieldEditor::value() const
{
    const Row* current = row();
    return current ? m_field.read(*current) : Value();
}

void FieldEditor::setRow(Id id)
{
    if (m_id != id) {
        m_gesture = 0;
        m_id = id;
        forgetRefused();
    }
    refresh();
}

void FieldEditor::refresh()
{
    m_refreshing = true;
    if (m_refusedOver && (!row() || value() != *m_refusedOver))
        forgetRefused(); // undone, or edited elsewhere: what was typed here was about another value
    setEnabled(row() != nullptr);
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    m_unit->setText(unitText(m_field, formatter));
    m_unit->setVisible(!m_unit->text().isEmpty());
    if (row()) {
        const Value current = value();
        if (m_line) {
            const auto typed = parseField(model, m_field, m_line->text(), formatter);
            const bool beingTyped =
                m_line->isModified() && (m_refused || (m_line->hasFocus() && typed.ok() && *typed == current));
            if (!beingTyped) {
                m_line->setText(fieldText(model, m_field, current, formatter));
                if (!m_line->hasFocus())
                    m_line->setCursorPosition(0); // long texts show their beginning
            }
        } else if (m_check) {
            m_check->setChecked(std::get<bool>(current));
        } else if (m_months) {
            m_months->setMonths(std::get<MonthSet>(current));
        } else if (m_field.type == FieldType::Text) {
            fillLanguages(toQString(std::get<Text>(current).view()));
        } else if (m_field.type == FieldType::Choice) {
            m_combo->setCurrentIndex(m_combo->findData(std::get<ChoiceValue>(current).index));
        } else {
            fillReferences();
            m_combo->setCurrentIndex(m_combo->findData(isBlank(current) ? noId : std::get<RefValue>(current).id));
        }
    } else if (m_line) {
        m_line->clear();
    }
    m_refreshing = false;
    showOverride();
    if (!m_refused)
        showFindings();
}

std::string FieldEditor::path() const
{
    const Row* current = row();
    return current ? pathOf(m_document.model(), m_entity, *current, &m_field) : std::string();
}

/// A filled mark where the scenario that is looked at changes the field, a hollow one where others do.
void FieldEditor::showOverride()
{
    const OverrideIndex& index = OverrideIndex::of(m_document);
    const auto mark = row() ? index.markOf(m_entity, m_id, m_field) : std::nullopt;
    m_override->setVisible(mark.has_value());
    m_override->setText(mark ? u"%1 %2"_s.arg(QChar(index.isInScenario() ? u'\u25c6' : u'\u25c7')).arg(mark->brief) : QString());
    m_override->setToolTip(mark ? plainToolTip(mark->text) : QString());
    m_override->setAccessibleName(mark ? mark->text : QString());
}

void FieldEditor::commitText(const QString& text)
{
    if (m_gesture == 0)
        m_gesture = Document::newGesture();
    m_refusedOver.reset();
    const auto parsed = parseField(m_document.model(), m_field, text, Formatter::of(m_document.model()));
    if (parsed.ok()) {
        m_refused = false;
        commit(*parsed);
    } else {
        refuse(parsed.error());
    }
}

void FieldEditor::commit(const Value& wanted)
{
    if (m_refreshing || !row())
        return;
    const auto status = m_document.setField(m_entity, m_id, m_field, wanted, m_gesture);
    if (!status.ok()) {
        refuse(status.error());
        return;
    }
    m_refused = false;
    showFindings();
}

/// The end of a gesture. A text that can't be taken stays with its message; the value is as it was before: what began as a valid
/// entry and ended as none was never meant.
void FieldEditor::leave()
{
    const Gesture gesture = std::exchange(m_gesture, 0);
    if (!m_refused) {
        m_line->setModified(false);
        refresh();
        return;
    }
    if (m_refusedOver)
        return; // it was left like this before
    m_document.cancelGesture(gesture);
    m_refusedOver = value();
    const QString typed = tr("“%1” was not taken; the value is as it was.").arg(forDisplay(m_line->text(), 40));
    showMessage(m_refusal.isEmpty() ? typed : m_refusal + u' ' + typed, Severity::Error);
}

void FieldEditor::forgetRefused()
{
    m_refused = false;
    m_refusedOver.reset();
    if (m_line)
        m_line->setModified(false);
}

/// What was typed and not yet left is taken back.
void FieldEditor::revert()
{
    forgetRefused();
    m_document.cancelGesture(std::exchange(m_gesture, 0));
    refresh();
}

/// The refusal of what stands in the field.
void FieldEditor::refuse(const Error& error)
{
    m_refused = true;
    m_refusal = sentence(error);
    showMessage(m_refusal, Severity::Error);
}

void FieldEditor::showFindings()
{
    const auto findings = row() ? m_document.findingsOf(m_entity, m_id, m_field) : std::vector<const Finding*>();
    if (findings.empty())
        showMessage({}, Severity::Note);
    else
        showMessage(sentence(findings.front()->what), findings.front()->severity);
}

void FieldEditor::showMessage(const QString& text, Severity severity)
{
    m_message->setText(text.isEmpty() ? text : tr("%1: %2").arg(severityText(severity), text));
    m_message->setVisible(!text.isEmpty());
    setTextRole(m_message, severity == Severity::Error ? TextRole::Error : TextRole::Quiet);
    m_input->setProperty("refused", severity == Severity::Error && !text.isEmpty());
    m_input->setAccessibleDescription(text.isEmpty() ? helpText(m_field, Formatter::of(m_document.model())) : m_message->text());
}

bool FieldEditor::stepMonth(int months)
{
    const Value current = value();
    const auto* month = std::get_if<Month>(&current);
    if (!month)
        return false;
    m_line->setText(Formatter::of(m_document.model()).month(*month + months));
    m_line->setModified(true);
    commitText(m_line->text());
    return true;
}

/// Undo and redo are the project's where the text that stands in the field has no steps of its own.
bool FieldEditor::isForTheProject(const QKeyEvent& key) const
{
    const bool isRedo = key.matches(QKeySequence::Redo)
        || (key.key() == Qt::Key_Y && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier);
    return (key.matches(QKeySequence::Undo) && !m_line->isUndoAvailable()) || (isRedo && !m_line->isRedoAvailable());
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && watched == m_combo && !m_combo->hasFocus()) {
        event->ignore(); // scrolling the page must not change what it scrolls over
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && watched == m_line && isForTheProject(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // the menu's command has the key
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_line) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && m_line->isModified()) {
            revert();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
            return stepMonth(key->key() == Qt::Key_Up ? 1 : -1);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
