// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of the waves in the real window: bars moved and stretched by mouse and by keys.
#include "tests/ui/window_support.h"

#include "ui/charts/gantt_chart.h"
#include "ui/format/headline.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/timeline_panel.h"

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// A window at the timeline of a project with one wave: April 2024, ramp of 3 months, parallel run of 1.
class Timeline
{
public:
    Timeline()
    {
        m_window.resize(1360, 860);
        m_window.document().replace(smallProject(), {}, Document::Standing::AsStored);
        m_window.show();
        m_window.showPage(MainWindow::PageId::Migration);
        if (!QTest::qWaitForWindowActive(&m_window) || !waitForFigures(m_window.document()))
            qFatal("the window does not come up");
    }

    Document& document() { return m_window.document(); }
    MigrationPage& page() { return static_cast<MigrationPage&>(m_window.page(MainWindow::PageId::Migration)); }
    GanttChart& chart() { return page().timeline().chart(); }
    GanttTerms terms() const
    {
        const Wave& wave = m_window.document().model().table<Wave>().at(0);
        return {wave.start, wave.rampMonths, wave.parallelMonths, wave.replicationMonths};
    }
    QPoint at(GanttPart part, Qt::Edge edge)
    {
        const QRectF bar = chart().layoutNow().bar(0, part);
        const double inside = part == GanttPart::Parallel ? -2 : 1; // the ramp's own end is taken from within
        return QPointF(edge == Qt::LeftEdge ? bar.left() + 1 : bar.right() - inside, bar.center().y()).toPoint();
    }
    QPoint middle() { return chart().layoutNow().bar(0, GanttPart::Ramp).center().toPoint() - QPoint(4, 0); }
    /// In steps, as a hand does it.
    void drag(QPoint from, double months)
    {
        QWidget& canvas = chart().canvas();
        const double width = chart().layoutNow().monthWidth();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&canvas, from + QPoint(qRound(width * months * step / 8), 0));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(qRound(width * months), 0));
    }

private:
    mutable TestWindow m_window;
};

const GanttTerms asItIs{Month(2024, 4), 3, 1, 0};

GanttTerms with(GanttPart part, int months)
{
    GanttTerms terms = asItIs;
    if (part == GanttPart::Start)
        terms.start = terms.start + months;
    (part == GanttPart::Ramp ? terms.ramp : part == GanttPart::Parallel ? terms.parallel : terms.replication) +=
        part == GanttPart::Start ? 0 : months;
    return terms;
}

} // namespace

class GanttTest : public QObject
{
    Q_OBJECT

private slots:
    void aDragMovesTheWaveInOneStep();
    void anEndIsStretched_data();
    void anEndIsStretched();
    void escapeTakesADragBack();
    void keysMoveAndStretch_data();
    void keysMoveAndStretch();
    void limitsOfTheSchemaHold();
    void theTableAndTheTimelineChooseTogether();
    void theReadoutSaysTheMonths();
    void layoutsPutBarsWhereTheirMonthsAre();
};

void GanttTest::aDragMovesTheWaveInOneStep()
{
    Timeline t;
    QCOMPARE(t.terms(), asItIs);
    const QString before = t.page().timeline().headline();
    QCOMPARE(before, headlineText(*t.document().projection()));
    t.drag(t.middle(), 2.3); // snaps
    QCOMPARE(t.terms(), with(GanttPart::Start, 2));
    QVERIFY(waitForFigures(t.document()));
    QVERIFY(t.page().timeline().headline() != before);
    QVERIFY2(t.document().undoName().contains(u"First"_s), qPrintable(t.document().undoName()));
    t.document().undo();
    QCOMPARE(t.terms(), asItIs);
    QVERIFY(!t.document().canUndo());
    QVERIFY(waitForFigures(t.document()));
    QCOMPARE(t.page().timeline().headline(), before);
    t.document().redo();
    QCOMPARE(t.terms(), with(GanttPart::Start, 2));
}

void GanttTest::anEndIsStretched_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("grip"); // the edge of which part is taken
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("by");
    QTest::newRow("ramp longer") << int(GanttPart::Ramp) << int(GanttPart::Ramp) << 2 << 2;
    QTest::newRow("ramp shorter") << int(GanttPart::Ramp) << int(GanttPart::Ramp) << -1 << -1;
    QTest::newRow("parallel run longer") << int(GanttPart::Parallel) << int(GanttPart::Parallel) << 3 << 3;
    QTest::newRow("no parallel run") << int(GanttPart::Parallel) << int(GanttPart::Parallel) << -4 << -1; // it had one month
    QTest::newRow("replication") << int(GanttPart::Replication) << int(GanttPart::Start) << -1 << 1;
}

void GanttTest::anEndIsStretched()
{
    QFETCH(int, part);
    QFETCH(int, grip);
    QFETCH(int, months);
    QFETCH(int, by);
    Timeline t;
    const bool left = GanttPart(part) == GanttPart::Replication;
    t.drag(t.at(GanttPart(grip), left ? Qt::LeftEdge : Qt::RightEdge), months);
    QCOMPARE(t.terms(), with(GanttPart(part), by));
    t.document().undo();
    QCOMPARE(t.terms(), asItIs);
    QVERIFY(!t.document().canUndo());
}

void GanttTest::escapeTakesADragBack()
{
    Timeline t;
    const QPoint from = t.middle();
    QWidget& canvas = t.chart().canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, from + QPoint(qRound(t.chart().layoutNow().monthWidth() * 3), 0));
    QCOMPARE(t.terms(), with(GanttPart::Start, 3));
    QTest::keyClick(&t.chart(), Qt::Key_Escape);
    QCOMPARE(t.terms(), asItIs);
    QTest::mouseMove(&canvas, from + QPoint(300, 0));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from);
    QCOMPARE(t.terms(), asItIs);
    QVERIFY(!t.document().canUndo() && !t.document().canRedo());
}

void GanttTest::keysMoveAndStretch_data()
{
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("part");
    QTest::newRow("move") << int(Qt::NoModifier) << int(GanttPart::Start);
    QTest::newRow("ramp") << int(Qt::ShiftModifier) << int(GanttPart::Ramp);
    QTest::newRow("parallel run") << int(Qt::ControlModifier) << int(GanttPart::Parallel);
    QTest::newRow("replication") << int(Qt::ControlModifier | Qt::ShiftModifier) << int(GanttPart::Replication);
}

void GanttTest::keysMoveAndStretch()
{
    QFETCH(int, modifiers);
    QFETCH(int, part);
    Timeline t;
    t.chart().setFocus();
    QTest::keyClick(&t.chart(), Qt::Key_Right, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(t.terms(), with(GanttPart(part), 1));
    QTest::keyClick(&t.chart(), Qt::Key_Right, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(t.terms(), with(GanttPart(part), 2));
    QTest::keyClick(&t.chart(), Qt::Key_Left, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(t.terms(), with(GanttPart(part), 1));
    t.document().undo(); // a press is a step
    QCOMPARE(t.terms(), with(GanttPart(part), 2));
    t.document().undo();
    t.document().undo();
    QCOMPARE(t.terms(), asItIs);
    QVERIFY(!t.document().canUndo());
}

// The ramp has 1 month at least, the parallel run none.
void GanttTest::limitsOfTheSchemaHold()
{
    Timeline t;
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&t.chart(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(t.terms().ramp, 1);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&t.chart(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(t.terms().parallel, 0);
    t.drag(t.at(GanttPart::Ramp, Qt::RightEdge), -5);
    QCOMPARE(t.terms().ramp, 1);
}

void GanttTest::theTableAndTheTimelineChooseTogether()
{
    Timeline t;
    Wave second = t.document().model().table<Wave>().at(0);
    second.name = "Second";
    QVERIFY(t.document().apply(insertRow(t.document().model(), Entity::Wave, second)).ok());
    QTest::keyClick(&t.chart(), Qt::Key_End);
    QCOMPARE(t.page().waves().currentId(), 2);
    QVERIFY(t.page().waves().table().grid().select(1));
    QCOMPARE(t.chart().currentWave(), 1);
}

void GanttTest::theReadoutSaysTheMonths()
{
    Timeline t;
    QCOMPARE(t.chart().readout(),
        u"First: starts April 2024, all of it on Azure by the end of June 2024, old machines run to the end of June 2024; servers: 2"_s);
    QCOMPARE(t.chart().accessibleDescription(), t.chart().readout());
    QTest::keyClick(&t.chart(), Qt::Key_Right);
    QVERIFY2(t.chart().accessibleDescription().contains(u"starts May 2024"_s), qPrintable(t.chart().accessibleDescription()));
}

void GanttTest::layoutsPutBarsWhereTheirMonthsAre()
{
    GanttContent content;
    content.start = Month(2024, 1);
    content.months = 24;
    content.rows = {{1, u"One"_s, {Month(2024, 4), 3, 2, 1}, 10}, {2, u"Two"_s, {Month(2024, 6), 1, 0, 0}, 10}};
    const GanttLayout layout(content, QSizeF(1200, 400), 1);
    const QRectF ramp = layout.bar(0, GanttPart::Ramp);
    QCOMPARE(ramp.left(), layout.xOf(Month(2024, 4)));
    QCOMPARE(ramp.right(), layout.xOf(Month(2024, 7)));
    // A third moves each month from April to June and runs on for 2 months, its own included: the last machines run in July.
    QCOMPARE(layout.bar(0, GanttPart::Parallel).right(), layout.xOf(Month(2024, 8)));
    QCOMPARE(layout.bar(0, GanttPart::Start).right(), layout.xOf(Month(2024, 8)));
    QCOMPARE(layout.bar(1, GanttPart::Parallel).width(), 0.0);
    QCOMPARE(layout.bar(1, GanttPart::Start).right(), layout.xOf(Month(2024, 7)));
    QCOMPARE(layout.bar(0, GanttPart::Replication).left(), layout.xOf(Month(2024, 3)));
    QVERIFY(!layout.bar(0, GanttPart::Start).intersects(layout.bar(1, GanttPart::Start)));
    QVERIFY(layout.row(1).bottom() <= layout.loads().top());
    QVERIFY(QRectF(0, 0, 1200, 400).contains(layout.loads()));
    // Whole servers that add up: ten in three months are 3, 7 and 10 by the months' ends, and ten more in June.
    const std::vector<double> load = content.load(Month(2024, 4), 3);
    QCOMPARE(load, std::vector<double>({3, 4, 13}));
}

HEADROOM_TEST(GanttTest);
#include "tst_gantt.moc"
