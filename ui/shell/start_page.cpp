// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/format/qt_text.h"
#include "ui/pages/page.h"
#include "ui/shell/samples.h"
#include "ui/widgets/text_style.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The name of a file as the text of a button: no letter of it is a mnemonic.
QString asButtonText(const QString& name) { return QString(name).replace(u'&', u"&&"_s); }

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget;
    auto* sections = new QVBoxLayout(column);
    auto* title = plainLabel(u"Headroom"_s);
    setHeading(title, 1.8);
    auto* about = plainLabel(tr("Cash flow, debt and savings of moving workloads to Azure. Figures never leave this machine."));
    setTextRole(about, TextRole::Quiet);
    sections->addWidget(title);
    sections->addWidget(about);

    m_kept = addSection(tr("Unsaved work"));
    sections->addWidget(m_kept);
    QGroupBox* begin = addSection(tr("Begin"));
    sections->addWidget(begin);
    m_first = addChoice(begin, tr("Start from my &inventory…"),
        tr("Machines from Azure Migrate, RVTools, a CMDB or any table; you see what was found before anything is taken."));
    connect(m_first, &QPushButton::clicked, this, &StartPage::inventoryRequested);
    connect(addChoice(begin, tr("Empty &project"), tr("Nothing but defaults; the first month is this one.")),
        &QPushButton::clicked, this, &StartPage::emptyRequested);
    connect(addChoice(begin, tr("&Open a project…"), tr("A file of Headroom's (*.headroom).")), &QPushButton::clicked, this,
        &StartPage::openRequested);
    connect(addChoice(begin, tr("&Manual"), tr("Getting started, every field and every figure (F1).")), &QPushButton::clicked,
        this, &StartPage::manualRequested);

    m_recent = addSection(tr("Recent files"));
    sections->addWidget(m_recent);
    QGroupBox* examples = addSection(tr("Samples"));
    sections->addWidget(examples);
    for (const Sample& sample : samples())
        connect(addChoice(examples, asButtonText(sample.title), sample.about), &QPushButton::clicked, this,
            [this, name = sample.name] { emit sampleChosen(name); });
    auto* hint = plainLabel(tr("Ctrl+Shift+P finds any command, page, field or row. Files can be dropped onto the window."));
    setTextRole(hint, TextRole::Quiet);
    sections->addWidget(hint);
    sections->addStretch();

    column->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea* area = scrolled(column);
    area->setAlignment(Qt::AlignHCenter);
    sections->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(area);
    setRecent({});
    setKept({});
}

QGroupBox* StartPage::addSection(const QString& title)
{
    auto* section = new QGroupBox(title);
    auto* grid = new QGridLayout(section);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    return section;
}

/// A button and one line on it.
QPushButton* StartPage::addChoice(QGroupBox* section, const QString& text, const QString& about)
{
    auto* grid = static_cast<QGridLayout*>(section->layout());
    const int row = grid->rowCount();
    auto* button = new QPushButton(text);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    button->setAccessibleDescription(about);
    button->setAutoDefault(true); // Enter presses it
    auto* line = plainLabel(about);
    setTextRole(line, TextRole::Quiet);
    grid->addWidget(button, row, 0);
    grid->addWidget(line, row, 1);
    return button;
}

void StartPage::clear(QGroupBox* section)
{
    for (QWidget* child : section->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->setParent(nullptr);
        child->deleteLater(); // one of them may have been pressed just now
    }
}

void StartPage::setRecent(const QStringList& paths)
{
    clear(m_recent);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QPushButton* choice = addChoice(
            m_recent, asButtonText(forDisplay(file.fileName(), 40)), forDisplay(QDir::toNativeSeparators(file.absolutePath())));
        connect(choice, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
    }
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::setKept(const std::vector<Kept>& kept)
{
    clear(m_kept);
    for (const Kept& work : kept) {
        QPushButton* recover = addChoice(m_kept, tr("Recover %1").arg(asButtonText(forDisplay(work.title, 40))), work.about);
        connect(recover, &QPushButton::clicked, this, [this, session = work.session] { emit recoverRequested(session); });
        auto* discard = new QPushButton(tr("Throw away"));
        discard->setAccessibleName(tr("Throw away the unsaved work on %1").arg(forDisplay(work.title, 40)));
        auto* grid = static_cast<QGridLayout*>(m_kept->layout());
        grid->addWidget(discard, grid->rowCount() - 1, 2);
        connect(discard, &QPushButton::clicked, this, [this, session = work.session] { emit discardRequested(session); });
    }
    m_kept->setVisible(!kept.empty());
}

void StartPage::takeFocus()
{
    QPushButton* kept = m_kept->isHidden() ? nullptr : m_kept->findChild<QPushButton*>();
    (kept ? kept : m_first)->setFocus();
}

} // namespace headroom
