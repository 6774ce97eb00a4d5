// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/own_inputs.h"

#include "ui/charts/analysis_charts.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/path_completer.h"
#include "ui/widgets/text_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString settingsName = u"ownSensitivityInputs"_s;

} // namespace

OwnInputs::OwnInputs(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_line(new QLineEdit),
      m_add(new QPushButton(tr("A&dd"))),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("&Take away"))),
      m_message(new QLabel)
{
    auto* label = new QLabel(tr("&Own input:"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Own input of the sensitivity"));
    m_line->setPlaceholderText(u"azure.globalDiscount=0.1..0.2"_s);
    m_line->setToolTip(plainToolTip(tr("A field's path, then = and its low and high end: 0.1..0.2, or *0.8..1.2 to multiply, or "
                                       "+1..3 to add. Without ends it is multiplied by 0.9 and 1.1. Own inputs take the place "
                                       "of the uncertain ones.")));
    new PathCompleter(m_document, *m_line);
    m_list->setAccessibleName(tr("Own inputs of the sensitivity"));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_line, 0, 1);
    grid->addWidget(m_add, 0, 2);
    grid->addWidget(m_message, 1, 1, 1, 2);
    grid->addWidget(m_list, 2, 1);
    grid->addWidget(m_remove, 2, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &OwnInputs::remove);
    connect(m_line, &QLineEdit::returnPressed, this, &OwnInputs::add);
    connect(m_add, &QPushButton::clicked, this, &OwnInputs::add);
    connect(m_remove, &QPushButton::clicked, this, &OwnInputs::remove);
    connect(&document, &Document::filePathChanged, this, [this] {
        m_pathIsNew = true;
        QTimer::singleShot(0, this, [this] { // another project tells of itself at once; else this one was saved elsewhere
            if (std::exchange(m_pathIsNew, false))
                keep();
        });
    });
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (!event.change && std::exchange(m_pathIsNew, false))
            load();
    });
    say({});
    load();
}

/// Those of the file that is open; a project without one begins with none.
void OwnInputs::load()
{
    m_inputs.clear();
    m_texts.clear();
    for (const QString& text : QSettings().value(settingsName).toMap().value(m_document.filePath()).toStringList())
        if (const auto input = parseSensitivityInput(toUtf8(text)); input.ok()) {
            m_inputs.push_back(*input);
            m_texts.append(text);
        }
    showList();
    emit changed();
}

/// With the file's path, beside what else is remembered of it, as long as it is among the recent ones.
void OwnInputs::keep() const
{
    const QString path = m_document.filePath();
    if (path.isEmpty())
        return;
    QSettings settings;
    const QStringList recent = settings.value(u"recent"_s).toStringList();
    QVariantMap all = settings.value(settingsName).toMap();
    for (const QString& known : all.keys())
        if (!recent.contains(known))
            all.remove(known);
    if (m_texts.isEmpty())
        all.remove(path);
    else
        all.insert(path, m_texts);
    settings.setValue(settingsName, all);
}

/// "Term loan B: Spread, ×0.9 to ×1.1"
QString OwnInputs::nameOf(const SensitivityInput& input)
{
    return tr("%1, %2 to %3")
        .arg(forDisplay(inputName(input.variation.path), 80), rangeEndText(input.variation, input.low),
            rangeEndText(input.variation, input.high));
}

void OwnInputs::add()
{
    const QString said = m_line->text().trimmed();
    if (said.isEmpty())
        return;
    const auto input = parseSensitivityInput(toUtf8(said));
    const auto target = input.ok() ? targetOf(m_document.model(), input->variation.path, input->variation.matching)
                                   : Result<FieldTarget>(input.error());
    const Status may = target.ok() ? canVary(*target, input->variation.operation) : Status(target.error());
    if (!may.ok()) {
        say(messageText(may.error()));
        return;
    }
    say({});
    m_inputs.push_back(*input);
    m_texts.append(said);
    m_line->clear();
    showList();
    m_list->setCurrentRow(m_list->count() - 1);
    keep();
    emit changed();
}

void OwnInputs::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_inputs.size()))
        return;
    m_inputs.erase(m_inputs.begin() + row);
    m_texts.removeAt(row);
    keep();
    if (m_inputs.empty())
        m_line->setFocus(); // the list goes out of sight
    showList();
    emit changed();
}

void OwnInputs::say(const QString& why)
{
    setTextRole(m_message, TextRole::Error);
    m_message->setText(why);
    m_message->setVisible(!why.isEmpty());
}

void OwnInputs::showList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        m_list->addItem(nameOf(m_inputs[i]));
        m_list->item(static_cast<int>(i))->setToolTip(plainToolTip(forDisplay(m_texts[static_cast<qsizetype>(i)])));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_list->setVisible(!m_inputs.empty());
    m_remove->setVisible(!m_inputs.empty());
}

} // namespace headroom
