// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window.
#include "ui/shell/main_window.h"

#include "ui/shell/checks_panel.h"
#include "ui/shell/command_list.h"
#include "ui/widgets/entity_grid.h"
#include "ui/widgets/field_editor.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/option_tree_view.h"
#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// The path of the input that is edited there; empty where it is none.
std::string pathAt(QWidget* widget)
{
    for (QWidget* at = widget; at; at = at->parentWidget()) {
        if (const auto* editor = qobject_cast<FieldEditor*>(at))
            return editor->path();
        if (const auto* grid = qobject_cast<EntityGrid*>(at))
            return grid->currentPath();
    }
    return {};
}

} // namespace

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
    addAction(file, tr("New win&dow"), QKeySequence(u"Ctrl+Shift+N"_s), tr("Opens another window."), [this] {
        if (!openWindow({}))
            tell(tr("Another window can't be opened."), {});
    });
    addAction(file, tr("&Open…"), QKeySequence::Open, tr("Opens a project."), [this] { chooseAndOpen(); });
    addAction(file, tr("Open read-onl&y…"), QKeySequence(u"Ctrl+Shift+O"_s),
        tr("Opens a project to read it; what is edited is a copy that Save asks a file for."), [this] { chooseAndRead(); });
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    m_save = addAction(file, tr("&Save"), QKeySequence::Save, tr("Saves the project."), [this] { save(); });
    m_projectActions = {
        m_save,
        addAction(file, tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s), tr("Saves the project under another name."),
            [this] { saveAs(); }),
        addAction(file, tr("Save a &version…"), QKeySequence(u"Ctrl+Alt+S"_s),
            tr("Keeps the project as it is now inside its file, under a name."), [this] { saveVersion(); }),
    };
    file->addSeparator();
    buildImportMenu(file);
    file->addSeparator();
    m_projectActions += {
        addAction(file, tr("Repor&t…"), {}, tr("Shows the report as it prints, and what it has."), [this] { previewReport(); }),
        addAction(file, tr("&Print…"), QKeySequence::Print, tr("Prints the report."), [this] { printReport(); }),
        addAction(file, tr("&Export report as PDF…"), {}, tr("Writes the report to a file."), [this] { exportPdf(); }),
        addAction(file, tr("Export as wor&kbook…"), QKeySequence(u"Ctrl+Shift+E"_s),
            tr("Writes assumptions, statement, debt and figures as a spreadsheet of live formulas."),
            [this] { exportWorkbook(); }),
        addAction(file, tr("Export pro&ject as JSON…"), QKeySequence(u"Ctrl+Alt+E"_s),
            tr("Writes every input of the project and its named versions as JSON, which Open reads again."),
            [this] { exportJson(); }),
        addAction(
            file, tr("Export ta&ble…"), {}, tr("Writes the table with the focus as CSV or JSON."), [this] { exportTable(); }),
    };
    file->addSeparator();
    addAction(
        file, tr("&Close"), QKeySequence(u"Ctrl+W"_s), tr("Closes the project; the start page, closes the window."), [this] {
            if (isAtStart())
                close();
            else
                closeProject();
        });
    addAction(file, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), tr("Closes the window."), [this] { close(); });
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
    addAction(edit, tr("Fill ri&ght"), QKeySequence(u"Ctrl+R"_s), tr("Copies the first column of the selection to the right."),
        [this] { sendToFocus("fillRight"); });
    addAction(edit, tr("Select &all"), QKeySequence::SelectAll, tr("Selects everything."), [this] { sendToFocus("selectAll"); });
    edit->addSeparator();
    addAction(edit, tr("&Find…"), QKeySequence::Find, tr("Finds a text or number in the table, and replaces it."),
        [this] { sendToTable("find"); });
    addAction(edit, tr("Find &next"), QKeySequence(u"F3"_s), tr("Goes to the next cell that has it; Shift+F3 to the one before."),
        [this] { sendToTable("findNext"); });
    addAction(edit, tr("F&ilter columns"), QKeySequence(u"Ctrl+Shift+L"_s),
        tr("Shows a line below each column's name in which its filter is typed; again: hides them and shows all rows."),
        [this] { sendToTable("toggleFilters"); });
    edit->addSeparator();
    addAction(edit, tr("Add ro&w"), {}, tr("Adds a row to the table with the focus (Ins)."), [this] { sendToFocus("addRow"); });
    addAction(edit, tr("Dup&licate row"), QKeySequence(u"Ctrl+Shift+D"_s), tr("Adds a row like the current one."),
        [this] { sendToFocus("duplicateRow"); });
    addAction(edit, tr("Re&move rows"), {}, tr("Removes the selected rows (Ctrl+Del)."), [this] { sendToFocus("removeRows"); });
    edit->addSeparator();
    addAction(edit, tr("Rec&ord in the scenario, or stop"), QKeySequence(u"Ctrl+Shift+R"_s),
        tr("What is edited becomes changes of the scenario that was last chosen; again: back to the project."),
        [this] { toggleRecording(); });
    m_projectActions += edit->actions();
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
    addAction(view, tr("Comes fro&m"), QKeySequence(u"Ctrl+["_s), tr("What the chosen figure or input is computed from."),
        [this] { walkExplanation(ExplainPanel::Direction::Precedents); });
    addAction(view, tr("&Goes into"), QKeySequence(u"Ctrl+]"_s),
        tr("What is computed from the chosen figure or input, up to the figures."),
        [this] { walkExplanation(ExplainPanel::Direction::Dependents); });
    QAction* explanation = m_explanationDock->toggleViewAction();
    explanation->setShortcut(QKeySequence(u"Ctrl+0"_s));
    view->addAction(explanation);
    m_projectActions += view->actions();
    view->addSeparator();
    view->addSeparator();
    addAction(view, tr("Next &control"), QKeySequence(u"F6"_s), tr("Puts the focus on the next control, out of a table too."),
        [this] { leaveControl(&QWidget::nextInFocusChain); });
    addAction(view, tr("Pre&vious control"), QKeySequence(u"Shift+F6"_s), tr("Puts the focus on the control before."),
        [this] { leaveControl(&QWidget::previousInFocusChain); });
    addAppearance(view->addMenu(tr("A&ppearance")));
    addLanguages(view->addMenu(tr("&Language")));
}

void MainWindow::buildHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Find anything…"), QKeySequence(u"Ctrl+Shift+P"_s),
        tr("Finds a command, page, field or row by a few letters."), [this] { findAnything(); });
    addAction(help, tr("Star&t page"), {}, tr("Closes the project and shows how to begin."), [this] {
        if (!isAtStart())
            closeProject();
    });
    addAction(help, tr("&Manual"), QKeySequence::HelpContents, tr("Opens the manual at what has the focus."),
        [this] { showManual(manualPlace()); });
    addAction(help, tr("&What's this?"), {}, tr("Says what is clicked next; Shift+F1 says what has the focus."),
        [] { QWhatsThis::enterWhatsThisMode(); });
    addAction(help, tr("&Shortcuts…"), QKeySequence(u"Ctrl+F1"_s), tr("Lists the keys."), [this] { showShortcuts(); });
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

/// To the next one that Tab could reach; a table keeps Tab for its cells.
void MainWindow::leaveControl(QWidget* (QWidget::*next)() const)
{
    QWidget* const from = focusWidget() ? focusWidget() : this;
    for (QWidget* to = (from->*next)(); to != from; to = (to->*next)())
        if ((to->focusPolicy() & Qt::TabFocus) != 0 && to->isVisible() && to->isEnabled() && !to->focusProxy()
            && to->window() == this && !from->isAncestorOf(to)) {
            to->setFocus(Qt::TabFocusReason);
            return;
        }
}

/// From the row of the explanation that has the focus, else from the figure or the input that has it.
void MainWindow::walkExplanation(ExplainPanel::Direction direction)
{
    QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : focusWidget();
    if (focus && m_explanation->isAncestorOf(focus)) {
        direction == ExplainPanel::Direction::Dependents ? m_explanation->showDependents() : m_explanation->showPrecedents();
        return;
    }
    m_walks = direction;
    if (const std::string path = pathAt(focus); path.empty())
        sendToFocus("explain");
    else
        explain({path, {}, {}});
    const bool explained = !m_walks;
    m_walks.reset();
    if (explained)
        m_explanation->tree().setFocus();
}

/// Shows it in the direction that was asked for.
void MainWindow::explain(const ExplainQuery& query)
{
    showExplanation();
    m_explanation->explain(query, m_walks.value_or(ExplainPanel::Direction::Precedents));
    m_walks.reset();
}

/// Nothing is computed from it: there is one direction only.
void MainWindow::explain(const Provenance& provenance)
{
    showExplanation();
    m_explanation->explain(provenance);
    m_walks.reset();
}

void MainWindow::showExplanation()
{
    m_explanationDock->show();
    m_explanationDock->raise();
}

/// A click opens nothing, but where the explanation is already in sight it follows.
void MainWindow::letClicksExplain(QWidget& within) const
{
    for (auto* grid : within.findChildren<GridView*>())
        grid->setClickExplains(m_explains);
    for (auto* chart : within.findChildren<ChartWidget*>())
        chart->setClickExplains(m_explains);
    for (auto* tree : within.findChildren<OptionTreeView*>())
        tree->setClickExplains(m_explains);
}

/// Line edits and tables name their commands alike; what has none of that name ignores it.
void MainWindow::sendToFocus(const char* slot)
{
    QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : focusWidget();
    if (focus && focus->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

/// To the table with the focus, or to the first of the page that knows the command.
void MainWindow::sendToTable(const char* slot)
{
    QList<QWidget*> known{QApplication::focusWidget() ? QApplication::focusWidget() : focusWidget()};
    for (GridView* table : m_stack->currentWidget()->findChildren<GridView*>())
        if (table->isVisible())
            known.append(table);
    for (QWidget* widget : known) {
        if (widget && widget->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0) {
            widget->setFocus();
            QMetaObject::invokeMethod(widget, slot);
            return;
        }
    }
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
    for (const MenuCommand& command : commandsOf(*menuBar()))
        if (!command.keys.isEmpty())
            lines.append(u"%1\t%2"_s.arg(command.keys, command.text));
    lines.append({QString(), tr("In tables:"), tr("F2\tEdit the cell; typing replaces it"),
        tr("Enter, Shift+Enter\tTake the entry, go down or up"), tr("Esc\tTake back what was typed"), tr("Del\tClear the cells"),
        tr("Ins\tAdd a row"), tr("Ctrl+Del\tRemove the selected rows"), tr("Ctrl+D, Ctrl+R\tFill down, fill right"),
        tr("Ctrl+Enter\tFill all selected cells"), tr("Ctrl+;\tToday's date, or this month"),
        tr("Ctrl+Arrow\tTo the end of the filled cells; with Shift select them"),
        tr("Ctrl+Space, Shift+Space\tSelect the column, the row"),
        tr("Alt+Shift+Up, Alt+Shift+Down\tSort by the column, ascending or descending"),
        tr("Menu key\tSort, filter, choose columns"), tr("Ctrl+E, Enter\tExplain the figure, in tables of results"), QString(),
        tr("In the explanation:"), tr("Enter\tGo to the input"), tr("Alt+Left, Alt+Right\tGo back, go forward"),
        tr("Ctrl+T\tPut the input on a slider"), QString(), tr("In fields:"),
        tr("1.2m, 350k, 12%, (1,234), =3*1200\tare understood"), tr("Up, Down\tin a month: the next, the one before")});
    lines.append({QString(), tr("In charts:"), tr("Arrows, Home, End\tRead out the places; in the timeline: choose a wave"),
        tr("+, -, 0\tZoom in, zoom out, show all"), tr("1 to 9\tShow or hide a series of the legend"),
        tr("T\tShow the numbers, or the picture again"), tr("Ctrl+C\tCopy the picture and its numbers"),
        tr("E\tExport as PNG, SVG or PDF"), QString(), tr("In the timeline of the waves:"),
        tr("Left, Right\tMove the wave a month"), tr("Shift+Left, Shift+Right\tShorten or stretch its ramp"),
        tr("Ctrl+Left, Ctrl+Right\tIts parallel run"), tr("Ctrl+Shift+Left, Right\tIts replication"),
        tr("Esc\tTake a drag back")});
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
