// SPDX-License-Identifier: GPL-3.0-or-later
// At 200 % on a screen of 1280 x 800: the window stays on it whatever page is shown, and tables show eight rows.
#include "tests/ui/analysis_support.h"

#include "ui/charts/chart_widget.h"
#include "ui/pages/data/sizes_panel.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/sensitivity_panel.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/fitting_splitter.h"

#include <qcustomplot.h>

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

constexpr QSize screen(1280, 800);

struct LargeLetters
{
    LargeLetters() { useAppearance({Colours::System, 200}); }
    ~LargeLetters() { useAppearance({}); }
};

int wholeRows(const QTableView& table) { return table.viewport()->height() / table.verticalHeader()->defaultSectionSize(); }

} // namespace

class LargeLettersWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void reasonsAreNotCut()
    {
        const LargeLetters letters;
        TestWindow window;
        window.resize(1360, 860);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        window.showPage(PageId::Workloads);
        auto& page = static_cast<WorkloadsPage&>(window.page(PageId::Workloads));
        auto* panel = page.findChild<SizesPanel*>();
        QVERIFY(panel);
        for (auto* tabs : page.findChildren<QTabWidget*>())
            if (const int tab = tabs->indexOf(panel); tab >= 0)
                tabs->setCurrentIndex(tab);
        QVERIFY(QTest::qWaitFor([&] { return panel->isVisible() && !panel->reason().isEmpty(); }, 20000));
        QCoreApplication::processEvents();
        const auto labels = panel->findChildren<QLabel*>();
        const auto reason =
            std::find_if(labels.begin(), labels.end(), [&](QLabel* label) { return label->text() == panel->reason(); });
        QVERIFY(reason != labels.end());
        const int needed = (*reason)->heightForWidth((*reason)->width());
        QVERIFY2((*reason)->height() >= needed && (*reason)->visibleRegion().boundingRect().height() >= needed,
            qPrintable(u"%1 of %2, panel %3"_s.arg((*reason)->height()).arg(needed).arg(panel->height())));
    }
    void theWindowStaysOnTheScreen()
    {
        const LargeLetters letters;
        TestWindow window;
        window.resize(screen);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        for (int i = 0; i < MainWindow::pageCount; ++i) {
            window.showPage(static_cast<PageId>(i));
            for (auto* tabs : window.page(static_cast<PageId>(i)).findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                }
            QVERIFY2(window.minimumSizeHint().width() <= screen.width() && window.minimumSizeHint().height() <= screen.height(),
                qPrintable(
                    u"page %1: %2 x %3"_s.arg(i).arg(window.minimumSizeHint().width()).arg(window.minimumSizeHint().height())));
            QCOMPARE(window.size(), screen);
        }
    }

    /// Only what is in a page scrolls sideways, not the page.
    void pagesAreNoWiderThanTheWindow()
    {
        const LargeLetters letters;
        TestWindow window;
        window.resize(screen);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        QStringList wide;
        for (int i = 0; i < MainWindow::pageCount; ++i) {
            Page& page = window.page(static_cast<PageId>(i));
            window.showPage(static_cast<PageId>(i));
            for (auto* tabs : page.findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                }
            QWidget* above = page.parentWidget();
            while (above && !qobject_cast<QScrollArea*>(above))
                above = above->parentWidget();
            QVERIFY(above);
            if (const int beyond = qobject_cast<QScrollArea*>(above)->horizontalScrollBar()->maximum(); beyond > 0)
                wide.append(u"page %1 by %2"_s.arg(i).arg(beyond));
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u", "_s)));
    }

    /// Measured: what is plotted has five lines of the letters below the title, bars that lie have a line each, and a table beside a
    /// chart shows three rows. A page that needs more is scrolled.
    void chartsHaveRoom()
    {
        const LargeLetters letters;
        TestWindow window;
        window.resize(screen);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        QVERIFY(setTrials(window, 2048));
        auto& risk = static_cast<RiskPage&>(window.page(PageId::Risk));
        QStringList squeezed;
        int charts = 0;
        for (int i = 0; i < MainWindow::pageCount; ++i) {
            Page& page = window.page(static_cast<PageId>(i));
            window.showPage(static_cast<PageId>(i));
            if (static_cast<PageId>(i) == PageId::Risk) {
                risk.showTab(risk.simulation());
                QVERIFY(ends(risk.simulation().strip()));
                QVERIFY(shownAfter(risk.sensitivity(), [&] { risk.showTab(risk.sensitivity()); }));
            }
            QSet<const ChartWidget*> seen;
            const auto measure = [&] {
                QCoreApplication::processEvents();
                for (const ChartWidget* chart : page.findChildren<ChartWidget*>()) {
                    if (!chart->isVisible() || chart->content().size() == 0 || seen.contains(chart))
                        continue;
                    seen.insert(chart);
                    ++charts;
                    const_cast<ChartWidget*>(chart)->grab(); // draws it
                    int plotted = 0;
                    for (const QCPAxisRect* rect : chart->findChild<QCustomPlot*>()->axisRects())
                        plotted += rect->height();
                    const int line = chart->fontMetrics().height();
                    const int wanted = chart->content().sideways ? chart->content().size() * line * 3 / 4 : 5 * line;
                    if (plotted < wanted)
                        squeezed.append(u"%1 (%2): %3 of %4; all %5"_s.arg(chart->content().title)
                                            .arg(i)
                                            .arg(plotted)
                                            .arg(wanted)
                                            .arg(chart->height()));
                }
                for (const auto* splitter : page.findChildren<FittingSplitter*>())
                    for (const auto* table : splitter->findChildren<QTableView*>())
                        if (table->isVisible() && !table->horizontalHeader()->isHidden()
                            && wholeRows(*table) < std::min(3, table->model()->rowCount()))
                            squeezed.append(u"%1 (%2): %3 rows"_s.arg(table->accessibleName()).arg(i).arg(wholeRows(*table)));
            };
            measure();
            for (auto* tabs : page.findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    measure();
                }
        }
        QVERIFY2(charts >= 9, qPrintable(QString::number(charts)));
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u"\n"_s)));
    }

    void tablesShowEightRows_data()
    {
        QTest::addColumn<PageId>("id");
        QTest::newRow("workloads") << PageId::Workloads;
        QTest::newRow("sites") << PageId::Sites;
        QTest::newRow("risk") << PageId::Risk;
    }
    void tablesShowEightRows()
    {
        QFETCH(PageId, id);
        const LargeLetters letters;
        TestWindow window;
        window.resize(screen);
        QVERIFY(window.openSample(u"lumen"_s));
        window.show();
        QVERIFY(waitForFigures(window.document()));
        window.showPage(id);
        QCoreApplication::processEvents();
        auto* detail = window.page(id).findChild<MasterDetail*>();
        QVERIFY(detail);
        const EntityGrid& grid = detail->table().grid();
        const int wanted = std::min(8, grid.model()->rowCount());
        QVERIFY2(wholeRows(grid) >= wanted, qPrintable(u"%1 of %2"_s.arg(wholeRows(grid)).arg(wanted)));
        QVERIFY(!detail->table().message().isEmpty()); // the hint is there, in one line
    }
};

HEADROOM_TEST(LargeLettersWindowTest);
#include "tst_large_letters_window.moc"
