// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_strip.h"

#include "ui/format/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

TaskStrip::TaskStrip(const QString& text, QWidget* parent)
    : QWidget(parent),
      m_run(new QPushButton(text)),
      m_cancel(new QPushButton(tr("Cance&l"))),
      m_progress(new QProgressBar),
      m_state(new QLabel)
{
    m_run->setAccessibleName(QString(text).remove(u'&'));
    m_cancel->setAccessibleName(tr("Cancel the calculation"));
    m_progress->setAccessibleName(tr("Progress of the calculation"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_run);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress);
    layout->addWidget(m_state, 1);
    m_cancel->hide();
    m_progress->hide();
    connect(m_run, &QPushButton::clicked, this, &TaskStrip::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, &TaskStrip::cancel);
    connect(&m_task, &BackgroundTask::started, this, &TaskStrip::showRunning);
    connect(&m_task, &BackgroundTask::finished, this, &TaskStrip::showEnded);
    connect(&m_task, &BackgroundTask::refused, this, [this] {
        say(messageText({ErrorCode::Internal, "thread", {}}), TextRole::Error);
    });
    connect(&m_task, &BackgroundTask::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
}

void TaskStrip::start(BackgroundTask::Work work) { m_task.start(std::move(work)); }

void TaskStrip::showRunning()
{
    const bool hadFocus = m_run->hasFocus();
    m_progress->setRange(0, 0); // until it says how far it is
    m_progress->show();
    m_cancel->show();
    m_run->hide();
    if (hadFocus)
        m_cancel->setFocus();
    say(tr("Calculating…"));
}

void TaskStrip::showEnded(bool completed)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_run->show();
    if (hadFocus)
        m_run->setFocus();
    m_cancel->hide();
    m_progress->hide();
    if (completed)
        return;
    say(tr("Cancelled."));
    emit cancelled();
}

void TaskStrip::say(const QString& text, TextRole role)
{
    m_state->setText(text);
    setTextRole(m_state, role);
}

QString TaskStrip::state() const { return m_state->text(); }

} // namespace headroom
