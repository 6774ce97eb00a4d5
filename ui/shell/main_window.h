// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, pages, menus, checks and status.
#pragma once

#include "ui/document/document.h"
#include "ui/document/project_files.h"

#include <QMainWindow>
#include <QTimer>

#include <array>
#include <functional>

class QAction;
class QDialog;
class QDockWidget;
class QLabel;
class QListWidget;
class QMenu;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace headroom {

class ChecksPanel;
class ExplainPanel;
class Page;
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
        Assumptions
    };
    static constexpr int pageCount = 12;

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

    /// Opens the file, or says why it can't. True when it is open.
    bool openPath(const QString& path);
    /// "lumen". False, and said, when there is none of that name.
    bool openSample(const QString& name);
    static QStringList sampleNames(); ///< of the samples that are built in, in alphabetical order
    void newEmpty();
    /// The window in that language from now on, and remembered; empty: the system's. What is open stays as it is.
    void speak(const QString& language);
    /// Saves under the path, or says why it can't.
    bool saveTo(const QString& path);
    /// Offers what an earlier run left unsaved. True when one of them is open now.
    bool offerRecovery();
    /// Reads the inventory, shows what it found, and imports it when that is accepted.
    void importInventoryFrom(const QString& path);
    /// Writes the report; false, and said, when that fails.
    bool exportPdfTo(const QString& path);
    /// Writes the workbook of live formulas; false, and said, when that fails.
    bool exportWorkbookTo(const QString& path);

    /// How questions are asked; tests put in their own answers.
    enum class Answer { Save, Discard, Cancel };
    std::function<Answer()> askUnsaved;
    std::function<bool(QDialog&)> askDialog; // whether it was accepted
    std::function<void(const QString& what, const QString& why)> tell;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp
    void build();
    void takeDown();
    void buildCentre();
    QWidget* buildStack();
    void toggleRecording();
    void buildChecks();
    void buildExplanation();
    void buildStatus();
    Page* createPage(PageId id);
    void reveal(Entity entity, Id id, const Field* field);
    void showTitle();
    void showCalculationState();
    void restoreLayout();
    void saveLayout();
    void startJournal(const QString& stateFolder);

    // main_window_menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void addLanguages(QMenu* menu); // main_window_language.cpp
    QAction* addAction(
        QMenu* menu, const QString& text, const QKeySequence& keys, const QString& help, std::function<void()> does);
    void showUndoNames();
    void sendToFocus(const char* slot);
    void showShortcuts();
    void showAbout();

    // main_window_files.cpp
    bool maybeSave();
    bool askLocked(const QString& who);
    bool save();
    bool saveAs();
    void chooseAndOpen();
    void rememberRecent(const QString& path);
    void fillRecent();
    void importInventoryFile();
    void previewReport();
    void printReport();
    QString reportName() const;
    QString chooseTarget(const QString& title, const QString& suffix, const QString& filter);
    void exportPdf();
    void exportWorkbook();
    std::shared_ptr<const Projection> currentProjection();
    Report report(const Projection& projection) const;

    std::unique_ptr<Journal> m_journal; // outlives the document
    Document m_document;
    ProjectFiles m_files;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<Page*, pageCount> m_pages{};
    ChecksPanel* m_checks = nullptr;
    QDockWidget* m_checksDock = nullptr;
    ExplainPanel* m_explanation = nullptr;
    QDockWidget* m_explanationDock = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_summary = nullptr;
    QToolButton* m_checksButton = nullptr;
    QProgressBar* m_busy = nullptr;
    QTimer m_busyDelay;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QMenu* m_recent = nullptr;
};

} // namespace headroom
