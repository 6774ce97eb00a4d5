// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the pages: their panes from one start to the next, the status bar, the explanation's trail, the window's size.
#include "tests/ui/window_support.h"

#include "ui/pages/page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/explain_panel.h"
#include "ui/shell/explanation_trail.h"
#include "ui/widgets/month_set_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

class WindowFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }
    void panesThatWereNotSeenAreNotSqueezed();
    void panesThatWereMovedStayMoved();
    void theStartPageIsNotBusy();
    void theChecksAreSummedUpAfterAChangeOfAppearance();
    void theTrailNeverWidensTheWindow();
    void theWindowStaysOnTheScreen();
    void fieldsAndBoxesAreSeen_data();
    void fieldsAndBoxesAreSeen();
    void chosenMonthsAreTicked();
    void theHeadlineIsExplainedByAClick();

private:
    static void open(MainWindow& window)
    {
        window.document().replace(smallProject(), {}, Document::Standing::AsStored);
        window.resize(1300, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(waitForFigures(window.document()));
    }
    /// Widths of all panes of the pages, each shown on its page and tab.
    static QMap<QString, QList<int>> panes(MainWindow& window)
    {
        QMap<QString, QList<int>> sizes;
        for (const PageId id : {PageId::Scenarios, PageId::Risk}) {
            window.showPage(id);
            auto* tabs = window.page(id).findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                for (const auto* splitter : tabs->currentWidget()->findChildren<QSplitter*>())
                    if (splitter->isVisible() && splitter->orientation() == Qt::Horizontal) // heights follow what is said above
                        sizes.insert(splitter->objectName(), splitter->sizes());
            }
        }
        return sizes;
    }
};

void WindowFrameTest::panesThatWereNotSeenAreNotSqueezed()
{
    QMap<QString, QList<int>> first;
    {
        TestWindow window;
        open(window);
        first = panes(window);
        QVERIFY(first.size() > 2);
    }
    QSettings().clear();
    {
        TestWindow window; // sees the first tabs of both pages only
        open(window);
        window.showPage(PageId::Scenarios);
        window.showPage(PageId::Risk);
        QVERIFY(window.close());
    }
    const auto narrower = [&](const QMap<QString, QList<int>>& now) { // than at the first start
        QStringList names;
        for (const auto& [name, sizes] : first.asKeyValueRange())
            for (qsizetype pane = 0; pane < sizes.size(); ++pane)
                if (now.value(name).value(pane) < sizes[pane])
                    names.append(name);
        return names;
    };
    TestWindow window;
    open(window);
    QCOMPARE(narrower(panes(window)), QStringList());
    window.speak(u"en"_s); // builds all anew
    QCOMPARE(narrower(panes(window)), QStringList());
}

void WindowFrameTest::panesThatWereMovedStayMoved()
{
    const auto bridge = [](MainWindow& window) {
        static_cast<void>(panes(window)); // builds and shows all
        return window.page(PageId::Scenarios).findChild<QSplitter*>(u"split.bridgeChoices"_s);
    };
    QList<int> moved;
    {
        TestWindow window;
        open(window);
        QSplitter* splitter = bridge(window);
        QVERIFY(splitter);
        splitter->setSizes({splitter->sizes()[0] + 60, splitter->sizes()[1] - 60});
        moved = splitter->sizes();
        QVERIFY(window.close());
    }
    TestWindow window;
    open(window);
    QCOMPARE(bridge(window)->sizes(), moved);
}

void WindowFrameTest::theStartPageIsNotBusy()
{
    TestWindow window;
    window.show();
    window.showStart();
    const auto* busy = window.statusBar()->findChild<QProgressBar*>();
    QVERIFY(busy);
    QTest::qWait(700); // it comes after half a second
    QVERIFY(!busy->isVisible());
}

void WindowFrameTest::theChecksAreSummedUpAfterAChangeOfAppearance()
{
    TestWindow window;
    open(window);
    const auto summary = [&] {
        for (const auto* button : window.statusBar()->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(u"Checks"_s))
                return button->text();
        return QString();
    };
    const QString before = summary();
    QVERIFY(!before.isEmpty());
    window.speak(u"en"_s); // builds all anew
    QCOMPARE(summary(), before);
}

void WindowFrameTest::theTrailNeverWidensTheWindow()
{
    TestWindow window;
    open(window);
    auto* dock = window.findChild<QDockWidget*>(u"explanation"_s);
    dock->show();
    ExplainPanel& panel = window.explanation();
    QCoreApplication::processEvents();
    const int width = window.width();
    int widest = 0;
    for (int step = 0; step < 20; ++step) {
        ExplainQuery query;
        query.target = lineInfos[static_cast<std::size_t>(step)].id;
        query.month = Month(2024, 6);
        panel.explain(query);
        QCoreApplication::processEvents();
        widest = std::max(widest, panel.findChild<ExplanationTrail*>()->minimumSizeHint().width());
        QCOMPARE(window.width(), width);
    }
    QCOMPARE(panel.trail().size(), 20);
    QCOMPARE(widest, 0);
    auto* trail = panel.findChild<ExplanationTrail*>();
    const auto crumbs = trail->findChildren<QToolButton*>();
    for (const QToolButton* crumb : crumbs)
        QVERIFY(trail->rect().contains(crumb->geometry()));
}

void WindowFrameTest::theWindowStaysOnTheScreen()
{
    TestWindow window;
    open(window);
    const QRect room = window.room = window.screen()->availableGeometry();
    window.move(room.right() - 200, room.bottom() - 100);
    window.speak(u"en"_s);
    QTRY_VERIFY2(room.contains(window.frameGeometry()), "after a change of language");
    window.hide();
    window.resize(room.size() + QSize(0, 40));
    window.show();
    QTRY_VERIFY2(room.contains(window.frameGeometry()), "larger than the screen");
}

namespace {

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// The best contrast to the window's colour along the row of pixels.
double bestAlong(const QImage& image, int y, const QColor& window)
{
    double best = 1;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, y), window));
    return best;
}

} // namespace

void WindowFrameTest::fieldsAndBoxesAreSeen_data()
{
    QTest::addColumn<int>("colours");
    QTest::newRow("light") << static_cast<int>(Colours::Light);
    QTest::newRow("dark") << static_cast<int>(Colours::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Colours::HighContrast);
}

// WCAG 2.2, 1.4.11: 3 : 1 between a control's boundary and what is around it; nothing is typed, chosen or ticked.
void WindowFrameTest::fieldsAndBoxesAreSeen()
{
    QFETCH(const int, colours);
    useAppearance({static_cast<Colours>(colours), 100});
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    QLineEdit line;
    QCheckBox box;
    QComboBox combo;
    QRadioButton radio;
    const QList<QWidget*> all{&line, &box, &combo, &radio};
    for (QWidget* widget : all)
        layout->addWidget(widget);
    auto* focused = new QPushButton;
    layout->addWidget(focused);
    window.show();
    focused->setFocus();
    for (QWidget* widget : all) {
        const QImage image = widget->grab().toImage();
        const double best = bestAlong(image, image.height() / 2, window.palette().color(QPalette::Window));
        QVERIFY2(best >= 3.0, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(widget->metaObject()->className())).arg(best)));
    }
    layout->deleteLater();
    for (QWidget* widget : all)
        widget->setParent(nullptr);
    useAppearance({});
}

void WindowFrameTest::chosenMonthsAreTicked()
{
    MonthSetEdit edit(u"Tax months"_s);
    MonthSet months;
    months.bits = 1U << 3;
    edit.setMonths(months);
    const auto buttons = edit.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 12);
    for (const QToolButton* button : buttons)
        QCOMPARE(button->text().startsWith(u'\u2713'), button->isChecked());
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(), [](const QToolButton* b) { return b->isChecked(); }), 1);
}

void WindowFrameTest::theHeadlineIsExplainedByAClick()
{
    TestWindow window;
    open(window);
    window.showPage(PageId::Overview);
    for (auto* label : window.page(PageId::Overview).findChildren<QLabel*>())
        if (label->accessibleName() == u"Headline"_s)
            QTest::mouseClick(label, Qt::LeftButton);
    QTRY_COMPARE(window.explanation().trail().size(), 1);
    QVERIFY(window.findChild<QDockWidget*>(u"explanation"_s)->isVisible());
}

HEADROOM_TEST(WindowFrameTest);
#include "tst_window_frame.moc"
