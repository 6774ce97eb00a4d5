// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a project: its start page; and the way to anything by a few letters.
#include "ui/document/import_reading.h"
#include "ui/format/date_format.h"
#include "ui/shell/main_window.h"

#include "ui/document/journal.h"
#include "ui/format/formatter.h"
#include "ui/format/manual.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace headroom {

void MainWindow::buildStart()
{
    m_start = new StartPage;
    connect(m_start, &StartPage::inventoryRequested, this, [this] { chooseAndImport(ImportKind::Inventory); });
    connect(m_start, &StartPage::emptyRequested, this, &MainWindow::newEmpty);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_start, &StartPage::manualRequested, this, [this] { showManual(u"start"_s); });
    connect(m_start, &StartPage::sampleChosen, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openPath);
    connect(m_start, &StartPage::recoverRequested, this, [this](const QString& session) {
        if (!recoverSession(session))
            fillStart();
    });
    connect(m_start, &StartPage::discardRequested, this, &MainWindow::discardKept);
}

bool MainWindow::isAtStart() const { return m_centre && m_centre->currentWidget() == m_start; }

void MainWindow::showStart()
{
    if (!isAtStart())
        m_dockState = saveState();
    m_checksDock->hide();
    m_explanationDock->hide();
    m_summary->clear();
    fillStart();
    m_centre->setCurrentWidget(m_start);
    enableProjectActions(false);
    showCalculationState();
    showTitle();
    m_start->takeFocus();
}

/// The workspace is back, with the docks as they were.
void MainWindow::leaveStart()
{
    if (!isAtStart())
        return;
    m_centre->setCurrentWidget(m_workspace);
    restoreState(m_dockState);
    enableProjectActions(true);
    showCalculationState();
    showTitle();
}

void MainWindow::enableProjectActions(bool enabled)
{
    for (QAction* action : m_projectActions)
        action->setEnabled(enabled);
    if (enabled)
        showUndoNames(); // they are enabled only while there is something
    m_state->setVisible(enabled);
    m_checksButton->setVisible(enabled);
}

void MainWindow::fillStart()
{
    m_start->setRecent(QSettings().value(u"recent"_s).toStringList());
    std::vector<StartPage::Kept> kept;
    if (m_journal)
        for (const Recoverable& found : m_journal->recoverable()) {
            const QString path = toQString(found.info.origin.path);
            if (!found.problem)
                kept.push_back(
                    {toQString(found.info.path), path.isEmpty() ? tr("an untitled project") : QFileInfo(path).fileName(),
                        tr("Last edited %1, with its undo steps.").arg(dateTimeText(userLocale(), found.info.edited))});
        }
    m_start->setKept(kept);
}

/// Goes on with the session; false, and said, when that can't be. It stays where it is then.
bool MainWindow::recoverSession(const QString& session)
{
    Status status = m_files.recover(toUtf8(session), ProjectFiles::Locking::Respect);
    if (!status.ok() && status.error().code == ErrorCode::FileLocked) {
        if (askLocked(status.error(), ReadOnlyOffer::No) != WhenLocked::TakeOver)
            return false;
        status = m_files.recover(toUtf8(session), ProjectFiles::Locking::TakeOver);
    }
    if (!status.ok() && status.error().code == ErrorCode::Cancelled)
        return false;
    if (!status.ok()) {
        tell(tr("It could not be recovered. It stays where it is."), messageText(status.error()));
        return false;
    }
    showPage(PageId::Overview);
    return true;
}

void MainWindow::discardKept(const QString& session)
{
    if (const Status status = discardSession(toUtf8(session)); !status.ok())
        tell(tr("It could not be thrown away."), messageText(status.error()));
    if (isAtStart()) {
        fillStart();
        m_start->takeFocus();
    }
}

bool MainWindow::closeProject()
{
    if (!maybeSave())
        return false;
    saveLayout();
    m_files.close();
    showStart();
    return true;
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop keeps windows from coming to the front by themselves
}

namespace {

/// With the tabs around it.
void showTab(MainWindow& window, MainWindow::PageId id, QWidget* tab)
{
    window.showPage(id);
    for (QWidget* at = tab; at && at->parentWidget(); at = at->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(at->parentWidget()->parentWidget()))
            tabs->setCurrentWidget(at);
    if (tab)
        tab->setFocus();
}

/// Figures, which are explained, and the tabs of all pages; `pages` are their names.
std::vector<CommandPalette::Goal> goalsOf(MainWindow& window, const QListWidget& pages)
{
    std::vector<CommandPalette::Goal> all;
    if (const auto projection = window.document().projection())
        for (const Figure& figure : projection->figures)
            all.push_back({figureText(figure.label), MainWindow::tr("Figure"), [&window, id = std::string(figure.id)] {
                               ExplainQuery query;
                               query.target = id;
                               emit window.page(MainWindow::PageId::Overview).explainRequested(query);
                           }});
    for (int i = 0; i < pages.count(); ++i) {
        const auto id = static_cast<MainWindow::PageId>(i);
        for (const QTabWidget* tabs : window.page(id).findChildren<QTabWidget*>())
            for (int tab = 0; tab < tabs->count(); ++tab)
                all.push_back(
                    {MainWindow::tr("%1: %2", "page and tab").arg(pages.item(i)->text(), withoutMnemonic(tabs->tabText(tab))),
                        MainWindow::tr("Tab"),
                        [&window, id, at = QPointer<QWidget>(tabs->widget(tab))] { showTab(window, id, at); }});
    }
    return all;
}

} // namespace

void MainWindow::findAnything()
{
    const QPointer<QWidget> before = focusWidget();
    const auto go = [this](const CommandPalette::Place& place) {
        const bool shown = place.row != noId && reveal(place.entity, place.row, place.field);
        if (!shown && place.field) // of a row that is not there: at least what it is
            showManual(placeOf(schemaOf(place.entity), *place.field));
        else if (!shown)
            statusBar()->showMessage(tr("No page shows this row."), 5000);
    };
    fillRecent();
    CommandPalette palette(*menuBar(), isAtStart() ? Model() : m_document.model(), go, this,
        isAtStart() ? std::vector<CommandPalette::Goal>() : goalsOf(*this, *m_navigation));
    if (!askDialog(palette))
        return;
    if (before)
        before->setFocus(); // commands such as "Fill down" are for what had the focus
    palette.run();
}

} // namespace headroom
