// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of results in the real window: sorted, filtered, with columns to choose and copied whole, where no order of rows is meant; and
// what the analyses' panels can be asked.
#include "tests/ui/analysis_support.h"

#include "core/analysis/azure_migrate_view.h"
#include "core/analysis/optimise.h"
#include "core/analysis/sensitivity.h"
#include "core/model/path.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/headline.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/models/row_order.h"
#include "ui/pages/checks/checks_page.h"
#include "ui/pages/checks/finding_list.h"
#include "ui/pages/decisions/azure_migrate_panel.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/optimise_panel.h"
#include "ui/pages/decisions/own_inputs.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/sensitivity_panel.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/statement_panel.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// The grid that shows the table, sorted or not.
GridView* gridOf(QWidget& within, const TextTableModel& table)
{
    for (auto* grid : within.findChildren<GridView*>()) {
        const auto* order = qobject_cast<const QAbstractProxyModel*>(grid->model());
        if (grid->model() == &table || (order && order->sourceModel() == &table))
            return grid;
    }
    return nullptr;
}

QStringList column(const QAbstractItemModel& model, int at)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, at).data().toString());
    return texts;
}

} // namespace

class ResultTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void theTornadoIsSortedFilteredAndCopied();
    void findingsAreSortedAndStillLeadToTheirField();
    void whereOrderIsTimeNothingIsSorted();
    void aSensitivityTakesOwnInputs();
    void ownInputsAreKeptWithTheFile();
    void inputsAreNamedInWords();
    void theLowestPlanIsFound();
    void azureByItsOwnAssessment();
};

void ResultTablesTest::theTornadoIsSortedFilteredAndCopied()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SensitivityPanel& panel = page.sensitivity();
    QVERIFY(shownAfter(panel, [&] { page.showTab(panel); }));
    GridView* grid = gridOf(panel, panel.table());
    QVERIFY(grid && grid->filterHeader());
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(column(*grid->model(), 0), QStringList({u"Cost of the move"_s, u"Rent"_s}));
    QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(column(*grid->model(), 0), QStringList({u"Rent"_s, u"Cost of the move"_s}));
    const QString copied = tableTsv(*grid->model());
    QCOMPARE(copied.section(u'\n', 0, 0), u"Input\tLow\tHigh\tAt low\tAt high\tSwing"_s); // without the arrow of sorting
    QVERIFY2(copied.section(u'\n', 1, 1).startsWith(u"Rent\t"_s), qPrintable(copied));

    QTest::keyClick(grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(grid->filterHeader()->areLinesShown());
    QTest::keyClicks(grid->filterHeader()->line(0), u"rent"_s);
    QCOMPARE(column(*grid->model(), 0), QStringList({u"Rent"_s}));
    QTest::keyClick(grid->filterHeader()->line(0), Qt::Key_Return);
    QVERIFY(grid->hasFocus());
    QTest::keyClick(grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid->model()->rowCount(), 2);

    QVERIFY(grid->columns());
    grid->columns()->show(2, false);
    QVERIFY(grid->isColumnHidden(2));
    grid->columns()->reset();
    QVERIFY(!grid->isColumnHidden(2));
}

void ResultTablesTest::findingsAreSortedAndStillLeadToTheirField()
{
    TestWindow window;
    Model model = projectWithAnalyses();
    Site site = *model.table<Site>().find(1);
    site.name = "";
    model.table<Site>().put(site);
    DebtInstrument loan = *model.table<DebtInstrument>().find(1);
    loan.name = "";
    model.table<DebtInstrument>().put(loan);
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.document().findings().size() >= 2);
    auto& page = at<ChecksPage>(window, PageId::Checks);
    auto* list = page.findChild<FindingList*>();
    list->setGrouped(false);
    auto* grid = list->findChild<GridView*>();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    QStringList where = column(*grid->model(), 1);
    grid->sortDescending();
    std::sort(where.begin(), where.end(), std::greater<>());
    QCOMPARE(column(*grid->model(), 1), where);
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        const Finding* finding = nullptr;
        for (const Finding& candidate : window.document().findings())
            if (grid->model()->index(row, 1).data().toString() == readablePath(candidate.what.path))
                finding = &candidate;
        QVERIFY2(finding, qPrintable(grid->model()->index(row, 1).data().toString()));
        const auto path = parsePath(finding->what.path);
        if (!path.ok() || !path->field)
            continue;
        Entity jumped = Entity::Company;
        const auto connection = connect(list, &FindingList::jumpRequested, list, [&](Entity entity) { jumped = entity; });
        emit grid->activated(grid->model()->index(row, 1));
        disconnect(connection);
        QCOMPARE(jumped, path->schema->entity);
    }
}

void ResultTablesTest::whereOrderIsTimeNothingIsSorted()
{
    TestWindow window;
    open(window);
    auto& grid = *at<OverviewPage>(window, PageId::Overview).statement().findChild<GridView*>();
    QVERIFY(!grid.order());
    QVERIFY(!grid.filterHeader());
    const QStringList before = column(*grid.model(), 1);
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&grid, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(column(*grid.model(), 1), before);
}

void ResultTablesTest::aSensitivityTakesOwnInputs()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SensitivityPanel& panel = page.sensitivity();
    QVERIFY(shownAfter(panel, [&] { page.showTab(panel); }));
    QCOMPARE(panel.table().rowCount(), 2); // the uncertain ones
    const auto add = [&](const QString& text) {
        panel.own().line().setFocus();
        panel.own().line().setText(text);
        QTest::keyClick(&panel.own().line(), Qt::Key_Return);
    };
    QVERIFY(shownAfter(panel, [&] { add(u"company.taxRate=0.1..0.3"_s); }));
    QVERIFY(shownAfter(panel, [&] { add(u"site[\"Denver\"].rentPerMonth"_s); }));
    QCOMPARE(panel.table().rowCount(), 2);
    const auto bars = must(tornado(window.document().model(), must(parseMeasure("cashImprovement12m")),
        {must(parseSensitivityInput("company.taxRate=0.1..0.3")), must(parseSensitivityInput("site[\"Denver\"].rentPerMonth"))}));
    for (std::size_t i = 0; i < bars.size(); ++i)
        QCOMPARE(cell(panel.table(), static_cast<int>(i), 3), readingText(*bars[i].atLow, FigureUnit::Money, Formatter::of(window.document().model())));
    const QStringList lows{cell(panel.table(), 0, 1), cell(panel.table(), 1, 1)};
    QVERIFY2(lows.contains(u"10%"_s) && lows.contains(u"\u00d70.9"_s), qPrintable(lows.join(u' ')));
    add(u"company.nothing=1..2"_s);
    QCOMPARE(panel.own().inputs().size(), std::size_t{2});
    QCOMPARE(panel.own().line().text(), u"company.nothing=1..2"_s); // to be mended
    bool isSaid = false;
    for (const QLabel* label : panel.own().findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"nothing"_s));
    QVERIFY(isSaid);
    QVERIFY(shownAfter(panel, [&] {
        panel.own().list().setFocus();
        QTest::keyClick(&panel.own().list(), Qt::Key_Delete);
        panel.own().removeButton().click();
    }));
    QVERIFY(panel.own().inputs().empty());
    QCOMPARE(panel.table().rowCount(), 2);
    QCOMPARE(rowNamed(panel.table(), u"Rent"_s) >= 0, true); // the uncertain ones again
}

// Beside what is remembered of the file, in words; a project of another file has its own.
void ResultTablesTest::ownInputsAreKeptWithTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.headroom"_s);
    const QString other = folder.filePath(u"b.headroom"_s);
    const auto own = [](TestWindow& window) -> OwnInputs& { return at<RiskPage>(window, PageId::Risk).sensitivity().own(); };
    {
        TestWindow window;
        open(window);
        QVERIFY(window.saveTo(path));
        own(window).line().setText(u"site[\"Denver\"].rentPerMonth"_s);
        own(window).add();
        QCOMPARE(own(window).list().item(0)->text(), u"Denver: Rent, \u00d70.9 to \u00d71.1"_s);
        window.document().showAnew(); // numbers are written in another way, say
        QCOMPARE(own(window).inputs().size(), std::size_t{1});
        QVERIFY(window.saveTo(other));
        QCoreApplication::processEvents();
        QVERIFY(window.openPath(path));
        QCOMPARE(own(window).inputs().size(), std::size_t{1});
        QVERIFY(window.openSample(u"lumen"_s));
        QVERIFY(own(window).inputs().empty());
        QCOMPARE(own(window).list().count(), 0);
    }
    TestWindow next;
    QVERIFY(next.openPath(other));
    QCOMPARE(own(next).inputs().size(), std::size_t{1});
    QCOMPARE(own(next).inputs()[0].variation.path, std::string("site[\"Denver\"].rentPerMonth"));
    own(next).remove();
    QVERIFY(next.openPath(path));
    QVERIFY(next.openPath(other));
    QVERIFY(own(next).inputs().empty());
}

void ResultTablesTest::inputsAreNamedInWords()
{
    QCOMPARE(inputName("wave[\"First\"].fixedCost"), u"First: Fixed cost"_s);
    QCOMPARE(inputName("workload[site=\"Denver\"].cores"), u"Workloads (Site = Denver): Cores"_s);
    QCOMPARE(inputName("company.discountRate"), u"Company: Discount rate"_s);
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    EntityTable& table = page.uncertainties().table();
    const int column = table.model().columnOf(*schemaOf<Uncertainty>().field("path"));
    const QModelIndex cell = table.model().index(0, column);
    QCOMPARE(cell.data().toString(), u"First: Fixed cost"_s);
    QCOMPARE(cell.data(Qt::EditRole).toString(), u"wave[\"First\"].fixedCost"_s);
    // Found by what is shown, and by the path.
    for (const QString& text : {u"Fixed"_s, u"fixedCost"_s}) {
        table.order().setFilter(column, text);
        QTRY_COMPARE(table.order().rowCount(), 1);
        table.order().clearFilters();
        QTRY_COMPARE(table.order().rowCount(), 2);
    }
}

void ResultTablesTest::theLowestPlanIsFound()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    OptimisePanel& panel = page.optimiser();
    page.showTab(panel);
    panel.earlier().setValue(1);
    panel.later().setValue(1);
    const int trough = panel.figure().findData(u"trough"_s);
    QVERIFY(trough >= 0);
    panel.figure().setCurrentIndex(trough);
    for (const OptimiseGoal goal : {OptimiseGoal::Highest, OptimiseGoal::Lowest}) {
        panel.goal().setCurrentIndex(panel.goal().findData(static_cast<int>(goal)));
        panel.run();
        QVERIFY(ends(panel.strip()));
        QVERIFY2(panel.result().has_value(), qPrintable(panel.strip().state()));
        OptimiseSetup setup;
        setup.what = must(parseMeasure("trough"));
        setup.goal = goal;
        setup.earlierMonths = setup.laterMonths = 1;
        const OptimiseResult expected = must(optimise(window.document().model(), setup));
        QCOMPARE(panel.result()->value, expected.value);
        QVERIFY(goal == OptimiseGoal::Highest ? expected.value >= expected.before : expected.value <= expected.before);
        if (!panel.keepButton().isEnabled())
            continue;
        panel.name().setText(QString::number(static_cast<int>(goal)));
        panel.keepButton().click();
        const Scenario& made = *window.document().project().table<Scenario>().find(window.document().project().lastId(Entity::Scenario));
        QVERIFY2(made.note.view().starts_with(goal == OptimiseGoal::Highest ? "Highest: " : "Lowest: "), made.note.str().c_str());
        window.document().undo();
        QVERIFY(waitForFigures(window.document()));
        page.showTab(panel);
    }
}

void ResultTablesTest::azureByItsOwnAssessment()
{
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    AzureMigratePanel& panel = page.azureMigrate();
    page.showTab(panel);
    QVERIFY(!panel.comfort().isEnabled());
    panel.assessed().setChecked(true);
    QVERIFY(panel.comfort().isEnabled());
    panel.comfort().setText(u"0"_s);
    panel.run();
    QVERIFY2(panel.strip().state().contains(u"out of range"_s), qPrintable(panel.strip().state()));
    panel.comfort().setText(u"1.3"_s);
    panel.savings().setCurrentIndex(panel.savings().findData(static_cast<int>(PurchaseOption::SavingsPlan1Year)));
    panel.discount().setText(u"10%"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.view().has_value(), qPrintable(panel.strip().state()));
    AzureMigrateBasis basis;
    basis.assessment = AzureMigrateAssessmentSettings{std::nullopt, Fraction::of(13, 10), PurchaseOption::SavingsPlan1Year, Fraction::of(1, 10)};
    const AzureMigrateView expected = must(azureMigrateView(window.document().model(), {}, basis));
    QCOMPARE(panel.view()->saving, expected.saving);
    QCOMPARE(panel.machines().rowCount(), static_cast<int>(expected.assessment->machines.size()));
    QVERIFY(panel.machines().rowCount() > 0);
    QCOMPARE(panel.parts().rowCount(), 7);
    // The parts that are shown sum to the total that is shown, but for the rounding of each to whole units.
    double sum = 0;
    const QLocale english(QLocale::English);
    for (int row = 0; row < 6; ++row)
        sum += english.toDouble(cell(panel.parts(), row, 1));
    QVERIFY(std::abs(sum - english.toDouble(cell(panel.parts(), 6, 1))) <= 3.5);
    panel.assessed().setChecked(false);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY(!panel.view()->assessment);
    QCOMPARE(panel.machines().rowCount(), 0);
}

HEADROOM_TEST(ResultTablesTest);
#include "tst_result_tables.moc"
