// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/live_panel.h"

namespace headroom {

LivePanel::LivePanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_strip(new TaskStrip(tr("Calculate &again")))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &LivePanel::computeIfSeen);
    connect(&document, &Document::changed, this, &LivePanel::invalidate);
    connect(m_strip, &TaskStrip::runRequested, this, [this] {
        m_stale = true;
        computeIfSeen();
    });
    connect(this, &LivePanel::shown, this, [this] { m_stands = true; });
    connect(m_strip, &TaskStrip::cancelled, this,
        [this] { m_strip->say(tr("Cancelled. What stands below may be of other inputs."), TextRole::Error); });
}

void LivePanel::invalidate()
{
    m_stale = true;
    const bool isWaitedFor = m_stands || m_strip->isRunning();
    m_strip->cancel();
    if (isWaitedFor)
        m_strip->say(
            tr("The inputs have changed: what stands below is of those before, and is calculated anew."), TextRole::Error);
    m_delay.start();
}

void LivePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_delay.start();
}

void LivePanel::computeIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    compute();
}

} // namespace headroom
