// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window.
#include "ui/shell/main_window.h"

#include "ui/shell/checks_panel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headroom {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

QAction* MainWindow::addAction(
    QMenu* menu, const QString& text, const QKeySequence& keys, const QString& help, std::function<void()> does)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    action->setStatusTip(help);
    connect(action, &QAction::triggered, this, std::move(does));
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QMenu* fresh = file->addMenu(tr("&New"));
    addAction(fresh, tr("&Empty project"), QKeySequence::New, tr("Starts a project with nothing but defaults."), [this] {
        if (maybeSave())
            newEmpty();
    });
    const auto addSample = [&](const QString& text, const QString& name) {
        addAction(fresh, text, {}, tr("Starts a project from the sample."), [this, name] {
            if (maybeSave())
                openSample(name);
        });
    };
    addSample(tr("From the &Lumen sample, move to Azure"), u"lumen"_s);
    addSample(tr("From the Lumen sample, &restructuring"), u"lumen-restructuring"_s);
    addSample(tr("From the CoreWeave sample, &buyer"), u"coreweave-buyer"_s);
    addSample(tr("From the CoreWeave sample, &seller"), u"coreweave-seller"_s);
    addSample(tr("From the CoreWeave sample, &assignee"), u"coreweave-assignee"_s);
    addAction(file, tr("&Open…"), QKeySequence::Open, tr("Opens a project."), [this] { chooseAndOpen(); });
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    addAction(file, tr("&Save"), QKeySequence::Save, tr("Saves the project."), [this] { save(); });
    addAction(file, tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s), tr("Saves the project under another name."),
        [this] { saveAs(); });
    file->addSeparator();
    addAction(file, tr("&Import inventory…"), QKeySequence(u"Ctrl+I"_s), tr("Imports an Azure Migrate inventory."),
        [this] { importInventoryFile(); });
    file->addSeparator();
    addAction(file, tr("Print pre&view…"), {}, tr("Shows the report as it prints."), [this] { previewReport(); });
    addAction(file, tr("&Print…"), QKeySequence::Print, tr("Prints the report."), [this] { printReport(); });
    addAction(file, tr("&Export report as PDF…"), {}, tr("Writes the report to a file."), [this] { exportPdf(); });
    addAction(file, tr("Export as &workbook…"), QKeySequence(u"Ctrl+Shift+E"_s),
        tr("Writes assumptions, statement, debt and figures as a spreadsheet of live formulas."), [this] { exportWorkbook(); });
    file->addSeparator();
    QAction* quit = addAction(file, tr("&Quit"), {}, tr("Closes the window."), [this] { close(); });
    quit->setShortcuts({QKeySequence(u"Ctrl+Q"_s), QKeySequence(u"Ctrl+W"_s)});
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(edit, tr("&Undo"), QKeySequence::Undo, tr("Takes back the last change."), [this] { m_document.undo(); });
    m_redo = addAction(edit, tr("&Redo"), QKeySequence::Redo, tr("Makes the change again."), [this] { m_document.redo(); });
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    edit->addSeparator();
    addAction(
        edit, tr("Cu&t"), QKeySequence::Cut, tr("Copies what is selected, then clears it."), [this] { sendToFocus("cut"); });
    addAction(edit, tr("&Copy"), QKeySequence::Copy, tr("Copies what is selected."), [this] { sendToFocus("copy"); });
    addAction(edit, tr("&Paste"), QKeySequence::Paste, tr("Puts in what was copied."), [this] { sendToFocus("paste"); });
    addAction(edit, tr("Fill &down"), QKeySequence(u"Ctrl+D"_s), tr("Copies the top of the selection down."),
        [this] { sendToFocus("fillDown"); });
    addAction(edit, tr("Select &all"), QKeySequence::SelectAll, tr("Selects everything."), [this] { sendToFocus("selectAll"); });
    edit->addSeparator();
    addAction(edit, tr("Add ro&w"), {}, tr("Adds a row to the table with the focus (Ins)."), [this] { sendToFocus("addRow"); });
    addAction(edit, tr("Dup&licate row"), QKeySequence(u"Ctrl+Shift+D"_s), tr("Adds a row like the current one."),
        [this] { sendToFocus("duplicateRow"); });
    addAction(edit, tr("Re&move rows"), {}, tr("Removes the selected rows (Ctrl+Del)."), [this] { sendToFocus("removeRows"); });
    edit->addSeparator();
    addAction(edit, tr("Rec&ord in the scenario, or stop"), QKeySequence(u"Ctrl+Shift+R"_s),
        tr("What is edited becomes changes of the scenario that was last chosen; again: back to the project."),
        [this] { toggleRecording(); });
    connect(&m_document, &Document::undoChanged, this, &MainWindow::showUndoNames, Qt::UniqueConnection);
    showUndoNames();
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < pageCount; ++i) { // Ctrl+1 to Ctrl+8, then Alt+1 and on: what is asked of the company
        const int analysis = i - static_cast<int>(PageId::Scenarios);
        const QKeyCombination keys =
            analysis < 0 ? Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i) : Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + analysis);
        addAction(view, m_navigation->item(i)->text(), QKeySequence(keys), tr("Shows the page."),
            [this, i] { showPage(static_cast<PageId>(i)); });
    }
    view->addSeparator();
    QAction* checks = m_checksDock->toggleViewAction();
    checks->setShortcut(QKeySequence(u"Ctrl+9"_s));
    view->addAction(checks);
    addAction(view, tr("&Explain the figure"), QKeySequence(u"Ctrl+E"_s),
        tr("Shows how the chosen figure of a statement, a schedule or the key figures came about."),
        [this] { sendToFocus("explain"); });
    QAction* explanation = m_explanationDock->toggleViewAction();
    explanation->setShortcut(QKeySequence(u"Ctrl+0"_s));
    view->addAction(explanation);
    view->addSeparator();
    addLanguages(view->addMenu(tr("&Language")));
}

void MainWindow::buildHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Shortcuts…"), QKeySequence::HelpContents, tr("Lists the keys."), [this] { showShortcuts(); });
    addAction(help, tr("&About Headroom…"), {}, tr("Version and licences."), [this] { showAbout(); });
}

void MainWindow::showUndoNames()
{
    const auto name = [](QAction* action, const QString& verb, const QString& verbOf, QString what) {
        what.replace(u'&', u"&&"_s);
        action->setEnabled(!what.isEmpty());
        action->setText(what.isEmpty() ? verb : QString(verbOf).arg(what));
    };
    name(m_undo, tr("&Undo"), tr("&Undo %1"), m_document.undoName());
    name(m_redo, tr("&Redo"), tr("&Redo %1"), m_document.redoName());
}

/// Line edits and tables name their commands alike; what has none of that name ignores it.
void MainWindow::sendToFocus(const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

namespace {

void showText(QWidget* parent, const QString& title, const QString& text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* body = new QPlainTextEdit(text);
    body->setReadOnly(true);
    body->setAccessibleName(title);
    body->setMinimumSize(dialog.fontMetrics().averageCharWidth() * 70, dialog.fontMetrics().height() * 22);
    layout->addWidget(body);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (QMenu* menu : menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        for (const QAction* action : menu->actions())
            if (!action->shortcut().isEmpty())
                lines.append(
                    u"%1\t%2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), QString(action->text()).remove(u'&')));
    }
    lines.append({QString(), tr("In tables:"), tr("F2\tEdit the cell; typing replaces it"),
        tr("Enter, Shift+Enter\tTake the entry, go down or up"), tr("Esc\tTake back what was typed"), tr("Del\tClear the cells"),
        tr("Ins\tAdd a row"), tr("Ctrl+Del\tRemove the selected rows"), tr("Ctrl+D\tFill down"),
        tr("Ctrl+E, Enter\tExplain the figure, in tables of results"), QString(), tr("In fields:"),
        tr("1.2m, 350k, 12%, (1,234), =3*1200\tare understood"), tr("Up, Down\tin a month: the next, the one before")});
    showText(this, tr("Shortcuts"), lines.join(u'\n'));
}

void MainWindow::showAbout()
{
    showText(this, tr("About Headroom"),
        tr("Headroom %1\n\nProjects cash flow, debt and savings of moving workloads to Azure.\n\n"
           "Free software under the GNU General Public License, version 3 or later. There is no warranty.\n\n"
           "It uses Qt %2 (LGPL 3), QCustomPlot 2.1 (GPL 3 or later), SQLite (public domain), Boost (BSL 1.0), simdjson (Apache "
           "2.0), "
           "libxlsxwriter (BSD 2) and CLI11 (BSD 3).\n\nPrices and sample figures carry their sources; they are no offer and no "
           "advice.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace headroom
