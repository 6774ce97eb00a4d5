// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/read_only_banner.h"

#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

ReadOnlyBanner::ReadOnlyBanner(const Document& document, const ProjectFiles& files, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_files(files),
      m_text(new QLabel),
      m_copy(new QPushButton(tr("Save a cop&y\u2026"))),
      m_edit(new QPushButton(tr("Open for editin&g")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Read-only"));
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_copy->setToolTip(plainToolTip(tr("Asks for a file of your own, in which you go on (Ctrl+S).")));
    m_edit->setToolTip(plainToolTip(tr("Opens the file itself, where nobody else has it open and it can be written; "
                                       "asks before changes are lost.")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_edit);
    connect(m_copy, &QPushButton::clicked, this, &ReadOnlyBanner::copyRequested);
    connect(m_edit, &QPushButton::clicked, this, &ReadOnlyBanner::editRequested);
    refresh();
}

void ReadOnlyBanner::refresh()
{
    const QString name = m_document.displayName();
    switch (m_files.readOnly()) {
    case ProjectFiles::ReadOnly::No: m_text->clear(); break;
    case ProjectFiles::ReadOnly::Chosen:
        m_text->setText(tr(
            "\u25c7 %1 is open read-only: the file stays as it is. What you edit is a copy, and Save asks for a file of its own.")
                            .arg(name));
        break;
    case ProjectFiles::ReadOnly::Unwritable:
        m_text->setText(tr("\u25c7 %1 is open read-only: the file can't be written. What you edit is a copy, and Save asks for a "
                           "file of its own.")
                            .arg(name));
        break;
    }
    setVisible(m_files.isReadOnly());
}

QString ReadOnlyBanner::text() const { return m_text->text(); }

} // namespace headroom
