// SPDX-License-Identifier: GPL-3.0-or-later
// At 200 % on a screen of 1280 x 800: the window stays on it whatever page is shown, and tables show eight rows.
#include "tests/ui/window_support.h"

#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/appearance.h"

#include <QHeaderView>
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

int wholeRows(const QTableView& table)
{
    return table.viewport()->height() / table.verticalHeader()->defaultSectionSize();
}

} // namespace

class LargeLettersWindowTest : public QObject
{
    Q_OBJECT

private slots:
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
                qPrintable(u"page %1: %2 x %3"_s.arg(i).arg(window.minimumSizeHint().width()).arg(window.minimumSizeHint().height())));
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
