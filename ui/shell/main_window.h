// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, pages, menus, checks and status.
#pragma once

#include "ui/document/document.h"
#include "ui/document/import_reading.h"
#include "ui/document/project_files.h"
#include "ui/shell/explain_panel.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QAbstractItemModel;
class QAction;
class QDialog;
class QDockWidget;
class QLabel;
class QListWidget;
class QMenu;
class QProgressBar;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace headroom {

class ChecksPanel;
struct Appearance;
class DiskNotice;
class FileWindow;
class ManualWindow;
class Page;
class ProjectPage;
struct Provenance;
class ReadOnlyBanner;
struct ReportAnalyses;
class SavedModel;
class StartPage;
struct Report;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class PageId {
        Overview,
        Company,
        Workloads,
        Sites,
        Migration,
        Azure,
        Debt,
        Contracts,
        Scenarios,
        Risk,
        Actuals,
        Prices,
        Assumptions,
        Checks,
        Report,
        Project
    };
    Q_ENUM(PageId)
    static constexpr int pageCount = 16;

    /// Edits are kept in sessions below the folder, for after a crash; an empty one keeps none.
    explicit MainWindow(const QString& stateFolder = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return m_document; }
    Page& page(PageId id); // built when it is first asked for
    void showPage(PageId id);
    ChecksPanel& checks() { return *m_checks; }
    ExplainPanel& explanation() { return *m_explanation; }
    /// Shows the project through the scenario, and records in it what is edited; noId: the project as it is. What stands in the way is
    /// said.
    void enterScenario(Id scenario);

    /// What is shown while no project is open.
    StartPage& startPage() { return *m_start; }
    void showStart();
    bool isAtStart() const;
    DiskNotice& diskNotice() { return *m_diskNotice; }
    ReadOnlyBanner& readOnlyBanner() { return *m_readOnlyBanner; }

    /// Opens the file, or says why it can't: a project, or one in JSON, which is then one without a file. True when it is open. Where
    /// another window has it open, that one comes to the front.
    bool openPath(const QString& path);
    /// The same, to be read: what is edited is a copy that Save asks a file for.
    bool openToRead(const QString& path);
    /// Opens the file here where nothing is open that would have to give way, else in a window of its own.
    void openBeside(const QString& path);
    /// What was dropped onto the window: projects are opened, tables are imported.
    void openDropped(const QStringList& paths);
    /// Closes the project; false when the user wants to go on with it.
    bool closeProject();
    /// Opens the manual at the place ("company.taxRate", "page.Debt"), or where it is.
    void showManual(const QString& place);
    ManualWindow* manual() const; // null while it is closed
    /// What F1 opens: the place of what has the focus.
    QString manualPlace() const;
    /// "Debt": what the manual calls the page.
    static QString pageKey(PageId id);
    /// Every command, page, field and row, found by a few letters.
    void findAnything();
    /// "lumen". False, and said, when there is none of that name.
    bool openSample(const QString& name);
    static QStringList sampleNames(); ///< of the samples that are built in, in alphabetical order
    void newEmpty();
    /// The window in that language from now on, and remembered; empty: the system's. What is open stays as it is.
    void speak(const QString& language);
    /// Saves under the path, or says why it can't and offers another file or another try. True when it is saved.
    bool saveTo(const QString& path);
    /// Offers what an earlier run left unsaved. True when one of them is open now.
    bool offerRecovery();
    /// Reads the files, shows what they hold and would change, and imports them when that is accepted.
    void importFrom(ImportKind kind, const QStringList& paths);
    void importInventoryFrom(const QString& path);
    /// The same of a bill in a database, for which it asks.
    void importBillFromDatabase();
    /// Fetches a company's facts from the SEC, for whose number it asks, and imports them when what they bring is accepted.
    void fetchCompanyFacts();
    /// Asks for rules, or for the number of waves, and groups the workloads when the preview is accepted.
    enum class GroupingWay { ByRule, SuggestedWaves };
    void groupWorkloads(GroupingWay way);
    /// Writes the report; false, and said, when that fails.
    bool exportPdfTo(const QString& path);
    /// Writes the workbook of live formulas; false, and said, when that fails.
    bool exportWorkbookTo(const QString& path);
    /// Writes the whole project with its versions as JSON; false, and said, when that fails.
    bool exportJsonTo(const QString& path);

    /// Writes what a table shows, CSV or JSON by the name's ending; false, and said, when that fails.
    bool exportTableTo(const QAbstractItemModel& table, const QString& path);

    /// How questions are asked; tests put in their own answers.
    enum class Answer { Save, Discard, Cancel };
    std::function<Answer()> askUnsaved;
    std::function<bool(QDialog&)> askDialog;                    // whether it was accepted
    std::function<QString(const QString& start)> askSaveTarget; // a path, or empty
    std::function<void(const QString& what, const QString& why)> tell;
    /// How another window is opened, on a file or (empty) on none; false when that fails.
    std::function<bool(const QString& path)> openWindow;

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp
    void build();
    void takeDown();
    void buildCentre();
    QWidget* buildWorkspace();
    QWidget* buildStack();
    void toggleRecording();
    void buildChecks();
    void buildExplanation();
    void showTitle();
    void startJournal(const QString& stateFolder);

    // main_window_pages.cpp
    Page* createPage(PageId id);
    bool reveal(Entity entity, Id id, const Field* field);

    // main_window_layout.cpp
    void buildStatus();
    void showCalculationState();
    void restoreLayout();
    void saveLayout();
    void rememberPage(QSettings& settings) const;

    // main_window_menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    // main_window_language.cpp
    void addLanguages(QMenu* menu);
    void addAppearance(QMenu* menu);
    void changeAppearance(const Appearance& appearance);
    void rebuild(const std::function<void()>& between);
    void stayOnScreen();
    /// Where a window may be: without what the desktop keeps for itself.
    virtual QRect roomOnScreen() const;
    void followFormats(const ChangeEvent& event);
    QAction* addAction(
        QMenu* menu, const QString& text, const QKeySequence& keys, const QString& help, std::function<void()> does);
    void showUndoNames();
    void sendToFocus(const char* slot);
    void sendToTable(const char* slot);
    void leaveControl(QWidget* (QWidget::*next)() const);
    void walkExplanation(ExplainPanel::Direction direction);
    void explain(const ExplainQuery& query);
    void explain(const Provenance& provenance);
    void showExplanation();
    void letClicksExplain(QWidget& within) const;
    void showShortcuts();
    void showAbout();

    void describe(QWidget& page, PageId id); // main_window_help.cpp

    // main_window_start.cpp
    void buildStart();
    void leaveStart();
    void enableProjectActions(bool enabled);
    void fillStart();
    bool recoverSession(const QString& session);
    void discardKept(const QString& session);
    void comeToFront();

    // main_window_disk.cpp
    void buildDiskNotice();
    void reloadFromDisk();
    bool askReplace();

    // main_window_versions.cpp
    Page* createProjectPage();
    Page* createAssumptionsPage();
    void saveVersion();
    void openVersion(Id id);
    void compareVersion(Id id);
    void restoreVersion(Id id);
    void removeVersion(Id id);
    std::optional<Model> readVersion(Id id);
    QString versionName(Id id) const;

    // main_window_import.cpp
    void buildImportMenu(QMenu* file);
    void chooseAndImport(ImportKind kind);
    void importInto(const ImportRequest& request);
    bool runImport(const ImportRequest& request);
    void addImportButtons(Page& page);

    // main_window_files.cpp
    void runOnFile(const QString& what, const std::function<void(const WorkWatch&)>& work);
    bool isPristine() const;
    bool isOpenHere(const QString& path) const;
    bool openJson(const QString& path);
    bool openProjectFile(const QString& path, ProjectFiles::Locking locking);
    void tellNotes(const Findings& notes);
    bool tellNotOpened(const QString& path, const Error& why);
    enum class WhenLocked { OpenReadOnly, TakeOver, Cancel };
    enum class ReadOnlyOffer { Yes, No };
    WhenLocked askLocked(const Error& locked, ReadOnlyOffer offer);
    QString startFolder() const;
    void chooseAndOpen();
    void chooseAndRead();
    void showReadOnly();
    void rememberRecent(const QString& path);
    void fillRecent();

    // main_window_save.cpp
    bool maybeSave();
    const ProjectPage* unkeptNotes() const;
    bool notesMayGo();
    enum class WhenNotSaved { SaveAs, Retry, Cancel };
    WhenNotSaved askNotSaved(const Error& why);
    WhenNotSaved askSaveOverOther(const Error& locked);
    bool save();
    bool saveAs();
    QString startOfSaving() const;

    // main_window_report.cpp
    void previewReport();
    void printReport();
    QString reportName() const;
    QString chooseTarget(const QString& title, const QString& suffix, const QString& filter);
    void exportPdf();
    void exportWorkbook();
    void exportJson();
    void exportTable();
    void rememberTable(QWidget* focus);
    std::shared_ptr<const Projection> currentProjection();
    std::optional<std::shared_ptr<const ReportAnalyses>> reportAnalyses();

    std::unique_ptr<Journal> m_journal; // outlives the document
    Document m_document;
    ProjectFiles m_files;
    SavedModel* m_saved;
    const QString m_stateFolder;
    FileWindow* m_fileWindow = nullptr;
    QStackedWidget* m_centre = nullptr; // the start page, or the workspace
    StartPage* m_start = nullptr;
    QPointer<ManualWindow> m_manual;
    QSplitter* m_workspace = nullptr;
    DiskNotice* m_diskNotice = nullptr;
    ReadOnlyBanner* m_readOnlyBanner = nullptr;
    QByteArray m_dockState; // as it was before the start page hid the docks
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPointer<QTableView> m_lastTable; // that had the focus
    std::array<Page*, pageCount> m_pages{};
    ChecksPanel* m_checks = nullptr;
    QDockWidget* m_checksDock = nullptr;
    ExplainPanel* m_explanation = nullptr;
    QDockWidget* m_explanationDock = nullptr;
    bool m_explains = false;                        // the explanation is in sight
    std::optional<ExplainPanel::Direction> m_walks; // while a figure is asked for its explanation
    QLabel* m_state = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_checksButton = nullptr;
    QProgressBar* m_busy = nullptr;
    QTimer m_busyDelay;
    QTimer m_formatsDelay;
    QAction* m_save = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QMenu* m_recent = nullptr;
    QList<QAction*> m_projectActions; // those that need a project
};

} // namespace headroom
