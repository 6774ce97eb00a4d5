// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scenario_banner.h"

#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

ScenarioBanner::ScenarioBanner(Document& document, QWidget* parent) : QFrame(parent), m_document(document), m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Scenario"));
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto* back = new QPushButton(tr("Back to the &project"));
    back->setAccessibleName(tr("Back to the project"));
    back->setToolTip(plainToolTip(tr("Shows the project as it is; the scenario keeps its changes (Ctrl+Shift+R).")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &ScenarioBanner::leaveRequested);
    connect(&document, &Document::scenarioChanged, this, &ScenarioBanner::refresh);
    refresh();
}

void ScenarioBanner::refresh()
{
    const bool any = m_document.scenario() != noId;
    setVisible(any);
    m_text->setText(any
            ? tr("\u25cf Recording in scenario \u201c%1\u201d: inputs and figures are its own, and what you edit becomes a "
                 "change of it.")
                  .arg(m_document.scenarioName())
            : QString());
}

QString ScenarioBanner::text() const { return m_text->text(); }

} // namespace headroom
