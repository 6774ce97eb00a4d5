// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, light and dark, at 100 and 200 %, and light in each language, into the folder that
// HEADROOM_SCREENSHOTS names, and of the dialogs; the pictures of resources/screenshots into the folder that HEADROOM_GALLERY names.
#include "tests/ui/window_support.h"

#include "ui/format/language.h"
#include "ui/shell/appearance.h"
#include "ui/shell/checks_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/explain_panel.h"
#include "ui/shell/manual_window.h"
#include "ui/pages/page.h"
#include "ui/pages/project_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/simulation_panel.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPalette>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// Those that no other one of the widget's holds.
QList<QTabWidget*> tabsOf(QWidget& within)
{
    QList<QTabWidget*> outer;
    for (QTabWidget* tabs : within.findChildren<QTabWidget*>()) {
        QWidget* above = tabs->parentWidget();
        while (above != &within && !qobject_cast<QTabWidget*>(above))
            above = above->parentWidget();
        if (above == &within)
            outer.append(tabs);
    }
    return outer;
}

// How the program looks, for as long as the object lives.
class Look
{
public:
    Look(Colours colours, double size, const QString& language)
    {
        useLanguage(language);
        useAppearance({colours, static_cast<int>(size * 100)});
    }
    ~Look()
    {
        useAppearance({});
        useLanguage(languages().first());
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
};

struct Camera
{
    MainWindow& window;
    QString folder;
    QString suffix;

    void grab(const QString& name) const
    {
        const auto isIdle = [&] {
            const auto strips = window.findChildren<TaskStrip*>();
            return std::none_of(strips.begin(), strips.end(), [](const TaskStrip* strip) { return strip->isRunning(); });
        };
        QTest::qWait(250); // results that follow the project begin to be computed
        QVERIFY(QTest::qWaitFor(isIdle, 60000));
        QTest::qWait(50); // drawn in the next turn
        const QString file = suffix.isEmpty() ? name : name + u'-' + suffix;
        QVERIFY(window.grab().save(u"%1/%2.png"_s.arg(folder, file)));
    }
    /// Every tab but the first, and those within.
    void grabTabs(QWidget& within, const QString& name) const
    {
        for (QTabWidget* tabs : tabsOf(within)) {
            grabTabs(*tabs->currentWidget(), name);
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                grab(u"%1-%2"_s.arg(name).arg(tab));
                grabTabs(*tabs->currentWidget(), u"%1-%2"_s.arg(name).arg(tab));
            }
            tabs->setCurrentIndex(0);
        }
    }
};

} // namespace

class ScreenshotTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsGrabbed_data();
    void everyPageIsGrabbed();
    void everyDialogIsGrabbed_data() { everyPageIsGrabbed_data(); }
    void everyDialogIsGrabbed();
    void theGalleryIsMade_data();
    void theGalleryIsMade();
};

void ScreenshotTest::everyPageIsGrabbed_data()
{
    QTest::addColumn<int>("colours");
    const int system = static_cast<int>(Colours::System);
    const int dark = static_cast<int>(Colours::Dark);
    QTest::addColumn<double>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("light") << system << 1.0 << u"en"_s;
    QTest::newRow("dark") << dark << 1.0 << u"en"_s;
    QTest::newRow("contrast") << static_cast<int>(Colours::HighContrast) << 1.0 << u"en"_s;
    QTest::newRow("light-200") << system << 2.0 << u"en"_s;
    QTest::newRow("dark-200") << dark << 2.0 << u"en"_s;
    QTest::newRow("light-de") << system << 1.0 << u"de"_s;
    QTest::newRow("light-fr") << system << 1.0 << u"fr"_s;
}

void ScreenshotTest::everyPageIsGrabbed()
{
    QFETCH(int, colours);
    QFETCH(double, size);
    QFETCH(QString, language);
    const QString folder = qEnvironmentVariable("HEADROOM_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("HEADROOM_SCREENSHOTS is not set");
    QDir().mkpath(folder);
    const Look look(static_cast<Colours>(colours), size, language);
    TestWindow window;
    window.resize(1360, 860);
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    waitForFigures(window.document());
    const Camera camera{window, folder, QString::fromLatin1(QTest::currentDataTag())};
    for (int i = 0; i < MainWindow::pageCount; ++i) {
        const auto id = static_cast<MainWindow::PageId>(i);
        window.showPage(id);
        if (id == MainWindow::PageId::Risk)
            static_cast<RiskPage&>(window.page(id)).simulation().run();
        camera.grab(u"page%1"_s.arg(i + 1));
        camera.grabTabs(window.page(id), u"page%1"_s.arg(i + 1));
    }
    window.findChild<QDockWidget*>(u"checks"_s)->show();
    window.showPage(MainWindow::PageId::Overview);
    camera.grab(u"checks"_s);
    ExplainQuery query;
    query.target = "cashImprovement12m";
    emit window.page(MainWindow::PageId::Overview).explainRequested(query);
    QTreeWidget& tree = window.explanation().tree();
    for (QTreeWidgetItem* item = tree.topLevelItem(0); item; item = item->child(item->childCount() - 1))
        item->setExpanded(true);
    camera.grab(u"explanation"_s);
    window.showManual(u"company.taxRate"_s);
    QVERIFY(window.manual()->grab().save(u"%1/manual-%2.png"_s.arg(folder, camera.suffix)));
    window.manual()->close();
    window.askDialog = [&](QDialog& dialog) {
        static_cast<CommandPalette&>(dialog).input().setText(u"cash"_s);
        return dialog.grab().save(u"%1/find-%2.png"_s.arg(folder, camera.suffix)) && false;
    };
    window.findAnything();
    window.showStart();
    camera.grab(u"start"_s);
}

void ScreenshotTest::everyDialogIsGrabbed()
{
    QFETCH(int, colours);
    QFETCH(double, size);
    QFETCH(QString, language);
    const QString folder = qEnvironmentVariable("HEADROOM_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("HEADROOM_SCREENSHOTS is not set");
    QDir().mkpath(folder);
    const Look look(static_cast<Colours>(colours), size, language);
    TestWindow window;
    window.resize(1360, 860);
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    waitForFigures(window.document());
    QStringList grabbed;
    window.askDialog = [&](QDialog& dialog) {
        const QString name = QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1) + QString::number(grabbed.size());
        grabbed.append(name);
        dialog.show();
        QTest::qWait(50);
        dialog.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
        return false;
    };
    window.importInventoryFrom(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/rvtools_calc.xlsx"));
    window.importFrom(ImportKind::CompanyFacts, {QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/edgar/CIK0000018926.json")});
    window.importBillFromDatabase();
    window.fetchCompanyFacts();
    window.groupWorkloads(MainWindow::GroupingWay::ByRule);
    window.groupWorkloads(MainWindow::GroupingWay::SuggestedWaves);
    auto& project = static_cast<ProjectPage&>(window.page(MainWindow::PageId::Project));
    emit project.saveRequested();
    const auto version = makeVersion({}, window.document().project(), {"Board paper", {}, 1'700'000'000});
    QVERIFY(version.ok());
    window.document().setVersions({*version});
    emit project.compareRequested(version->id);
    emit static_cast<ReportPage&>(window.page(MainWindow::PageId::Report)).printRequested();
    QCOMPARE(grabbed.size(), 9);
}

void ScreenshotTest::theGalleryIsMade_data()
{
    using Id = MainWindow::PageId;
    QTest::addColumn<int>("colours");
    QTest::addColumn<int>("page");
    QTest::addColumn<QList<int>>("tabs"); // from the outer to the inner
    const auto add = [](const char* name, Colours colours, Id page, const QList<int>& tabs = {}) {
        QTest::newRow(name) << static_cast<int>(colours) << static_cast<int>(page) << tabs;
    };
    add("overview", Colours::System, Id::Overview);
    add("overview-dark", Colours::Dark, Id::Overview, {3});
    add("workloads", Colours::System, Id::Workloads, {3});
    add("migration", Colours::System, Id::Migration);
    add("debt-dark", Colours::Dark, Id::Debt, {1});
    add("bridge", Colours::System, Id::Scenarios, {2});
    add("risk-dark", Colours::Dark, Id::Risk, {1, 2});
    add("sensitivity", Colours::System, Id::Risk, {2});
    add("assumptions-dark", Colours::Dark, Id::Assumptions);
    add("report", Colours::System, Id::Report);
}

void ScreenshotTest::theGalleryIsMade()
{
    QFETCH(int, colours);
    QFETCH(int, page);
    QFETCH(QList<int>, tabs);
    const QString folder = qEnvironmentVariable("HEADROOM_GALLERY");
    if (folder.isEmpty())
        QSKIP("HEADROOM_GALLERY is not set");
    QDir().mkpath(folder);
    const Look look(static_cast<Colours>(colours), 1.0, u"en"_s);
    TestWindow window;
    window.resize(1280, 800);
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    waitForFigures(window.document());
    const auto id = static_cast<MainWindow::PageId>(page);
    window.showPage(id);
    QWidget* within = &window.page(id);
    for (const int tab : tabs) {
        QTabWidget* outer = tabsOf(*within).value(0);
        QVERIFY(outer);
        outer->setCurrentIndex(tab);
        within = outer->currentWidget();
    }
    if (id == MainWindow::PageId::Risk && tabs.size() == 2)
        static_cast<RiskPage&>(window.page(id)).simulation().run();
    if (id == MainWindow::PageId::Overview && tabs.isEmpty()) {
        ExplainQuery query;
        query.target = "cashImprovement12m";
        emit window.page(id).explainRequested(query);
    }
    Camera{window, folder, {}}.grab(QString::fromLatin1(QTest::currentDataTag()));
}

HEADROOM_TEST(ScreenshotTest);
#include "tst_screenshots.moc"
