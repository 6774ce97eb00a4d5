// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/own_inputs.h"

#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/path_completer.h"
#include "ui/widgets/text_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

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
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (event.change)
            return;
        m_inputs.clear(); // of another project
        showList();
    });
    say({});
    showList();
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
    m_list->addItem(forDisplay(said));
    m_line->clear();
    showList();
    emit changed();
}

void OwnInputs::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_inputs.size()))
        return;
    m_inputs.erase(m_inputs.begin() + row);
    delete m_list->takeItem(row);
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
    if (m_inputs.empty())
        m_list->clear();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(!m_inputs.empty());
    m_remove->setVisible(!m_inputs.empty());
}

} // namespace headroom
