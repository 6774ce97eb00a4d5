// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of results: sorted, searched, added up and copied like those that are edited.
#include "tests/support/testing.h"

#include "ui/models/row_order.h"
#include "ui/models/text_table_model.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/grid_view.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown() : model({u"Line"_s, u"Plan"_s, u"Share"_s}, 1)
    {
        model.setRows({{{u"Power"_s, u"1,200"_s, u"12.5%"_s}}, {{u"Rent"_s, u"(300)"_s, u"3%"_s}}, {{u"Staff"_s, u"7,000"_s, u"84.5%"_s}}});
        grid.setSortable(&model);
        grid.setEditTriggers(QAbstractItemView::NoEditTriggers);
        grid.verticalHeader()->hide();
        grid.resize(600, 300);
        grid.show();
        grid.setFocus();
    }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < grid.model()->rowCount(); ++row)
            all.append(grid.model()->index(row, 0).data().toString());
        return all;
    }
    TextTableModel model;
    GridView grid{Qt::UserRole, Qt::DisplayRole};
};

} // namespace

class GridViewTest : public QObject
{
    Q_OBJECT

private slots:
    void resultsAreSorted();
    void theyStaySortedWhenTheyChange();
    void whatIsExplainedIsTheFiguresOwnCell();
    void resultsAreFoundAddedUpAndCopied();
};

void GridViewTest::resultsAreSorted()
{
    const Shown shown;
    const QHeaderView& header = *shown.grid.horizontalHeader();
    const QPoint plan(header.sectionViewportPosition(1) + 20, 8);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, plan);
    QCOMPARE(shown.lines(), (QStringList{u"Rent"_s, u"Power"_s, u"Staff"_s}));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, plan);
    QCOMPARE(shown.lines(), (QStringList{u"Staff"_s, u"Power"_s, u"Rent"_s}));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, plan);
    QCOMPARE(shown.lines(), (QStringList{u"Power"_s, u"Rent"_s, u"Staff"_s}));
}

void GridViewTest::theyStaySortedWhenTheyChange()
{
    Shown shown;
    shown.grid.order()->sort(1, Qt::DescendingOrder);
    shown.model.setRows({{{u"Power"_s, u"9,000"_s, {}}}, {{u"Rent"_s, u"300"_s, {}}}, {{u"Staff"_s, u"7,000"_s, {}}}, {{u"Tax"_s, u"8,000"_s, {}}}});
    QTRY_COMPARE(shown.lines(), (QStringList{u"Power"_s, u"Tax"_s, u"Staff"_s, u"Rent"_s}));
}

void GridViewTest::whatIsExplainedIsTheFiguresOwnCell()
{
    Shown shown;
    shown.grid.setExplains();
    shown.grid.order()->sort(1, Qt::DescendingOrder);
    const QSignalSpy asked(&shown.grid, &GridView::explainRequested);
    shown.grid.setCurrentIndex(shown.grid.model()->index(0, 1));
    shown.grid.explain();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toModelIndex(), shown.model.index(2, 1));
}

void GridViewTest::resultsAreFoundAddedUpAndCopied()
{
    Shown shown;
    const QSignalSpy summary(&shown.grid, &GridView::summaryChanged);
    shown.grid.selectionModel()->select(
        QItemSelection(shown.grid.model()->index(0, 1), shown.grid.model()->index(2, 1)), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(summary.last().first().toString(), u"Sum 7,900.00   Average 2,633.33   Count 3   Min -300.00   Max 7,000.00"_s);
    shown.grid.selectAll();
    shown.grid.copy();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Line\tPlan\tShare\nPower\t1,200\t12.5%\n"_s));
    QTest::keySequence(&shown.grid, QKeySequence::Find);
    auto* bar = shown.grid.findChild<FindBar*>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY(!bar->replacement().isVisible()); // nothing to replace in
    QTest::keyClicks(&bar->sought(), u"staff"_s);
    QTest::keyClick(&bar->sought(), Qt::Key_Return);
    QCOMPARE(shown.grid.currentIndex(), shown.grid.model()->index(2, 0));
}

HEADROOM_TEST(GridViewTest);
#include "tst_grid_view.moc"
