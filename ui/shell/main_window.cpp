// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/charts/output_target.h"
#include "ui/document/journal.h"
#include "ui/document/saved_model.h"
#include "ui/format/language.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/shell/checks_panel.h"
#include "ui/shell/disk_notice.h"
#include "ui/shell/explain_panel.h"
#include "ui/shell/file_window.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/read_only_banner.h"
#include "ui/shell/scenario_banner.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QIcon>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

static void initialiseResources() { Q_INIT_RESOURCE(headroom); }

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QStringList pageNames()
{
    return {MainWindow::tr("Overview"), MainWindow::tr("Company"), MainWindow::tr("Workloads"), MainWindow::tr("Sites"),
        MainWindow::tr("Migration"), MainWindow::tr("Azure"), MainWindow::tr("Debt"), MainWindow::tr("Contracts"),
        MainWindow::tr("Scenarios"), MainWindow::tr("Risk"), MainWindow::tr("Actuals"), MainWindow::tr("Prices"),
        MainWindow::tr("Assumptions"), MainWindow::tr("Checks"), MainWindow::tr("Report"), MainWindow::tr("Notes and versions")};
}

MainWindow::Answer askInBox(QWidget* parent, const QString& name, const QString& how)
{
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Unsaved changes"),
        MainWindow::tr("%1 has changes that are not saved.").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(MainWindow::tr("Without saving, they are lost.") + how);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return MainWindow::Answer::Save;
    case QMessageBox::Discard: return MainWindow::Answer::Discard;
    default: return MainWindow::Answer::Cancel;
    }
}

void tellInBox(QWidget* parent, const QString& what, const QString& why)
{
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Headroom"), what, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(why);
    box.exec();
}

} // namespace

MainWindow::MainWindow(const QString& stateFolder, QWidget* parent)
    : QMainWindow(parent),
      m_files(
          m_document, [this](const QString& what, const std::function<void(const WorkWatch&)>& work) { runOnFile(what, work); }),
      m_saved(new SavedModel(m_document, this)),
      m_stateFolder(stateFolder),
      m_fileWindow(new FileWindow(stateFolder, this))
{
    initialiseResources();
    setWindowIcon(QIcon(u":/headroom/icons/headroom.svg"_s));
    askUnsaved = [this] {
        return askInBox(this, m_document.displayName(),
            m_files.isReadOnly() ? u' ' + tr("The file is read-only: saving asks for one of your own.") : QString());
    };
    tell = [this](const QString& what, const QString& why) { tellInBox(this, what, why); };
    askDialog = [](QDialog& dialog) { return dialog.exec() == QDialog::Accepted; };
    askSaveTarget = [this](const QString& start) {
        return askForTarget(this, {tr("Save the project"), start, tr("Headroom projects (*.headroom)")});
    };
    openWindow = [](const QString& path) {
        return QProcess::startDetached(
            QCoreApplication::applicationFilePath(), path.isEmpty() ? QStringList() : QStringList{path});
    };
    setAcceptDrops(true);
    m_formatsDelay.setSingleShot(true);
    m_formatsDelay.setInterval(400); // the name of a locale takes a moment to be typed
    connect(&m_formatsDelay, &QTimer::timeout, this, [this] {
        if (useFormats(toQString(m_document.project().company().formatLocale.view())))
            m_document.showAnew();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { rememberTable(now); });
    connect(&m_document, &Document::changed, this, &MainWindow::followFormats); // before any page hears of it
    startJournal(stateFolder);
    build();
    connect(&m_document, &Document::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&m_document, &Document::filePathChanged, this, [this] {
        m_fileWindow->answerFor(m_document.filePath());
        showTitle();
    });
    connect(m_fileWindow, &FileWindow::raiseRequested, this, &MainWindow::comeToFront);
    connect(&m_document, &Document::calculationStateChanged, this, &MainWindow::showCalculationState);
    resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    restoreLayout();
    showPage(PageId::Overview);
    showTitle();
}

MainWindow::~MainWindow()
{
    m_document.setJournal(nullptr);
    hide(); // takes the focus away, which an editor answers by writing to the document
    takeDown();
}

/// All that shows words.
void MainWindow::build()
{
    buildCentre();
    buildChecks();
    buildExplanation();
    buildStatus();
    buildMenus();
}

/// The pages and docks go; menus and status bar stay.
void MainWindow::takeDown()
{
    delete takeCentralWidget();
    m_centre = nullptr;
    m_diskNotice = nullptr;
    m_readOnlyBanner = nullptr;
    delete m_manual; // its words are of the language before
    m_pages.fill(nullptr);
    delete m_checksDock;
    delete m_explanationDock;
}

void MainWindow::startJournal(const QString& stateFolder)
{
    if (stateFolder.isEmpty())
        return;
    m_journal = std::make_unique<Journal>(stateFolder);
    m_document.setJournal(m_journal.get());
    connect(m_journal.get(), &Journal::failed, this,
        [this](const Error& error) { tell(tr("Edits can't be kept for the case of a crash. Save often."), messageText(error)); });
}

/// The workspace, or the start page in its place.
void MainWindow::buildCentre()
{
    buildStart();
    m_centre = new QStackedWidget;
    m_centre->addWidget(buildWorkspace());
    m_centre->addWidget(m_start);
    setCentralWidget(m_centre);
}

QWidget* MainWindow::buildWorkspace()
{
    m_navigation = new QListWidget;
    m_navigation->addItems(pageNames());
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setMinimumWidth(m_navigation->sizeHintForColumn(0) + 32);
    m_navigation->setMaximumWidth(m_navigation->sizeHintForColumn(0) * 2);
    m_navigation->setSpacing(2);
    m_workspace = new QSplitter(Qt::Horizontal);
    m_workspace->setObjectName(u"split.navigation"_s);
    m_workspace->setChildrenCollapsible(false);
    m_workspace->addWidget(m_navigation);
    m_workspace->addWidget(buildStack());
    m_workspace->setStretchFactor(1, 1);
    m_workspace->setSizes({m_navigation->minimumWidth(), 1000});
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(static_cast<PageId>(row));
    });
    return m_workspace;
}

/// The pages, below what became of the file and a word on the scenario that is looked at.
QWidget* MainWindow::buildStack()
{
    m_stack = new QStackedWidget;
    for (int i = 0; i < pageCount; ++i)
        m_stack->addWidget(new QWidget);
    auto* banner = new ScenarioBanner(m_document);
    connect(banner, &ScenarioBanner::leaveRequested, this, [this] { enterScenario(noId); });
    connect(&m_document, &Document::scenarioChanged, this, &MainWindow::showTitle);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildDiskNotice();
    layout->addWidget(m_readOnlyBanner);
    layout->addWidget(m_diskNotice);
    layout->addWidget(banner);
    layout->addWidget(m_stack, 1);
    return whole;
}

void MainWindow::enterScenario(Id scenario)
{
    const Status status = m_document.enterScenario(scenario);
    if (!status.ok())
        tell(tr("The scenario can't be looked at: one of its changes can't be made."), messageText(status.error()));
}

void MainWindow::toggleRecording()
{
    if (m_document.scenario() != noId) {
        enterScenario(noId);
        return;
    }
    auto& scenarios = static_cast<ScenariosPage&>(page(PageId::Scenarios));
    if (scenarios.scenarios().currentId() != noId)
        enterScenario(scenarios.scenarios().currentId());
    else
        showPage(PageId::Scenarios); // says how to begin
}

void MainWindow::buildChecks()
{
    m_checks = new ChecksPanel(m_document);
    m_checksDock = new QDockWidget(tr("Errors and warnings"), this);
    m_checksDock->setObjectName(u"checks"_s);
    m_checksDock->setWidget(m_checks);
    addDockWidget(Qt::BottomDockWidgetArea, m_checksDock);
    m_checksDock->hide();
    connect(m_checks, &ChecksPanel::jumpRequested, this, &MainWindow::reveal);
    connect(m_checks, &ChecksPanel::provenanceRequested, this, qOverload<const Provenance&>(&MainWindow::explain));
}

void MainWindow::buildExplanation()
{
    m_explanation = new ExplainPanel(m_document);
    m_explanationDock = new QDockWidget(tr("Explanation"), this);
    m_explanationDock->setObjectName(u"explanation"_s);
    m_explanationDock->setWidget(m_explanation);
    addDockWidget(Qt::BottomDockWidgetArea, m_explanationDock);
    tabifyDockWidget(m_checksDock, m_explanationDock);
    m_explanationDock->hide();
    connect(m_explanation, &ExplainPanel::jumpRequested, this, &MainWindow::reveal);
    connect(m_explanationDock, &QDockWidget::visibilityChanged, this, [this](bool inSight) {
        m_explains = inSight;
        letClicksExplain(*m_stack);
    });
}

/// Wherever it can be seen: above the pages, in the menu, in the title.
void MainWindow::showReadOnly()
{
    m_readOnlyBanner->refresh();
    m_save->setText(m_files.isReadOnly() && !isAtStart() ? tr("&Save a copy…") : tr("&Save"));
}

void MainWindow::showTitle()
{
    showReadOnly();
    if (isAtStart()) {
        setWindowTitle(u"Headroom"_s);
        setWindowModified(false);
        return;
    }
    QString name = reportName();
    name.replace(u"[*]"_s, u"[*][*]"_s); // in a name it is no mark of being modified
    if (m_files.isReadOnly())
        name = tr("%1 (read-only)").arg(name);
    setWindowTitle(u"%1[*] \u2013 Headroom"_s.arg(name));
    setWindowModified(m_document.isModified());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_files.isBusy() || !maybeSave()) {
        event->ignore();
        return;
    }
    saveLayout();
    if (m_journal)
        m_journal->end();
    event->accept();
}

} // namespace headroom
