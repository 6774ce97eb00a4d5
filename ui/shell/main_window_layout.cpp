// SPDX-License-Identifier: GPL-3.0-or-later
// The status line of the window, and how the window is laid out when it is opened again.
#include "ui/shell/main_window.h"

#include "ui/shell/checks_panel.h"
#include "ui/widgets/pane_sizes.h"

#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headroom {

void MainWindow::buildStatus()
{
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(160);
    m_busy->setAccessibleName(tr("Calculating"));
    m_busy->hide();
    m_checksButton = new QToolButton;
    m_checksButton->setAutoRaise(true);
    m_checksButton->setFocusPolicy(Qt::StrongFocus);
    m_checksButton->setToolTip(tr("Shows or hides the checks (Ctrl+9)."));
    m_checksButton->setAccessibleName(tr("Checks"));
    auto* find = new QToolButton;
    find->setAutoRaise(true);
    find->setFocusPolicy(Qt::StrongFocus);
    find->setText(tr("Find: Ctrl+Shift+P"));
    find->setToolTip(tr("Finds a command, page, field or row by a few letters."));
    connect(find, &QToolButton::clicked, this, &MainWindow::findAnything);
    statusBar()->addWidget(m_state);
    statusBar()->addWidget(m_busy);
    statusBar()->addPermanentWidget(m_summary);
    statusBar()->addPermanentWidget(m_checksButton);
    statusBar()->addPermanentWidget(find);
    connect(m_checksButton, &QToolButton::clicked, this, [this] { m_checksDock->setVisible(!m_checksDock->isVisible()); });
    const auto showSummary = [this](const QString& summary) {
        m_checksButton->setText(summary);
        m_checksButton->setAccessibleName(tr("Checks: %1").arg(summary));
    };
    connect(m_checks, &ChecksPanel::summaryChanged, this, showSummary);
    showSummary(m_checks->summary());
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(500);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    showCalculationState();
}

void MainWindow::showCalculationState()
{
    switch (m_document.calculationState()) {
    case CalculationState::Running:
        if (isAtStart())
            break; // nothing is open of which there could be figures
        m_state->setText(tr("Calculating…"));
        m_busyDelay.start();
        return;
    case CalculationState::Current: m_state->setText(tr("Figures are current")); break;
    case CalculationState::Failed: m_state->setText(tr("No figures: an input needs mending")); break;
    }
    m_busyDelay.stop();
    m_busy->hide();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreState(settings.value(u"window/state"_s).toByteArray());
    restorePanes(*this, settings);
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, isAtStart() ? m_dockState : saveState());
    rememberPage(settings);
    savePanes(*this, settings);
}

/// The page on which the open file is left, as long as it is among the recent ones.
void MainWindow::rememberPage(QSettings& settings) const
{
    const QStringList recent = settings.value(u"recent"_s).toStringList();
    QVariantMap pages = settings.value(u"pages"_s).toMap();
    for (const QString& path : pages.keys())
        if (!recent.contains(path))
            pages.remove(path);
    if (recent.contains(m_document.filePath()))
        pages.insert(m_document.filePath(), m_stack->currentIndex());
    settings.setValue(u"pages"_s, pages);
}

} // namespace headroom
