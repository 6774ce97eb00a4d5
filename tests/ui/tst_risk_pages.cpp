// SPDX-License-Identifier: GPL-3.0-or-later
// Risk, actuals and the register in the real window: results are those that core itself gives, and long ones are cancelled.
#include "tests/ui/analysis_support.h"

#include "core/report/chances.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/qt_text.h"
#include "ui/pages/actuals_page.h"
#include "ui/pages/assumptions_page.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/sensitivity_panel.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/overview_page.h"
#include "ui/print/report_words.h"
#include "ui/widgets/grid_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

class RiskPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void theSimulationShowsWhatCoreComputes();
    void aSimulationIsCancelled();
    void theTornadoShowsWhatCoreComputes();
    void goalSeekFindsAndSaysWhenItCannot();
    void thePlanStandsBesideWhatHappened();
    void theRegisterFiltersAndLeadsToTheField();
};

void RiskPagesTest::theSimulationShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    QVERIFY(setTrials(window, 8192));
    panel.target().setFocus();
    QTest::keyClicks(&panel.target(), u"500k"_s);
    QTest::keyClick(&panel.target(), Qt::Key_Return);
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.simulation().has_value(), qPrintable(panel.strip().state()));
    SimulationOptions options = simulationOptions(window.document().model());
    options.measures = {must(parseMeasure("cashImprovement12m"))};
    options.target = 500000;
    const Simulation expected = must(simulate(window.document().model(), options));
    QCOMPARE(panel.simulation()->trials, std::int64_t{8192});
    QCOMPARE(panel.simulation()->measures[0].mean.value, expected.measures[0].mean.value);
    QCOMPARE(panel.simulation()->reachesTarget->value, expected.reachesTarget->value);
    QCOMPARE(panel.simulation()->breach.value, expected.breach.value);
    QVERIFY(panel.simulation()->measures[0].percentiles == expected.measures[0].percentiles);
    QCOMPARE(cell(panel.chances(), 0, 1), Formatter().percent(expected.reachesTarget->value, 1));
    // Below the target that was asked for stands what the report has, to the word.
    SimulationOptions reported = options;
    reported.measures.push_back(must(parseMeasure("paybackMonth")));
    const std::vector<ReportRow> rows = chanceTable(must(simulate(window.document().model(), reported))).rows;
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(panel.chances().rowCount(), 6);
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 3; ++column)
            QCOMPARE(cell(panel.chances(), row + 1, column),
                valueText(rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)],
                    Formatter::of(window.document().model())));
    QVERIFY2(panel.strip().state().contains(u"fall below the plan's"_s), qPrintable(panel.strip().state()));
    // The headline says so too, until an input changes.
    const auto& overview = static_cast<OverviewPage&>(window.page(PageId::Overview));
    QVERIFY(!overview.place().isHidden());
    QVERIFY2(panel.strip().state().contains(overview.place().text()), qPrintable(overview.place().text()));
    qint64 counted = 0;
    for (int row = 0; row < panel.bins().rowCount(); ++row)
        counted += QLocale(QLocale::English).toLongLong(cell(panel.bins(), row, 2));
    QCOMPARE(counted, qint64{8192}); // each trial is in one bin
    QCOMPARE(panel.histogram().content().size(), panel.bins().rowCount());
    QCOMPARE(panel.fan().content().size(), 12);
    auto* tabs = panel.findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(isDrawn(panel.histogram()));
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(isDrawn(panel.fan()));
    const Field& cost = *schemaOf<Wave>().field("fixedCost");
    QVERIFY(window.document().setField(Entity::Wave, 1, cost, Money(150'000'00)).ok());
    QVERIFY2(panel.strip().state().contains(u"have changed"_s), qPrintable(panel.strip().state()));
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(overview.place().isHidden());
}

void RiskPagesTest::aSimulationIsCancelled()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    const Field& trials = *schemaOf<Company>().field("simulationTrials");
    QVERIFY(window.document().setField(Entity::Company, 1, trials, std::int64_t{1'000'000}).ok());
    QVERIFY(waitForFigures(window.document()));
    panel.strip().runButton().setFocus();
    QTest::keyClick(&panel.strip().runButton(), Qt::Key_Space);
    QVERIFY(panel.strip().isRunning());
    QVERIFY(panel.strip().cancelButton().isVisible());
    QVERIFY(panel.strip().cancelButton().hasFocus()); // where the keyboard was
    QTest::keyClick(&panel.strip().cancelButton(), Qt::Key_Space);
    QVERIFY(!panel.strip().isRunning());
    QVERIFY(!panel.simulation().has_value());
    QVERIFY2(panel.strip().state().startsWith(u"Cancelled"_s), qPrintable(panel.strip().state()));
    QVERIFY(panel.strip().runButton().hasFocus());
}

void RiskPagesTest::theTornadoShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    QVERIFY(shownAfter(page.sensitivity(), [&] { page.showTab(page.sensitivity()); }));
    const Model& model = window.document().model();
    const auto bars = must(tornado(model, must(parseMeasure("cashImprovement12m")), must(sensitivityOfUncertainties(model))));
    const TextTableModel& table = page.sensitivity().table();
    QCOMPARE(table.rowCount(), 2);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto text = [&](const Reading& reading) { return readingText(reading, FigureUnit::Money, Formatter::of(model)); };
        QCOMPARE(cell(table, static_cast<int>(i), 3), text(*bars[i].atLow));
        QCOMPARE(cell(table, static_cast<int>(i), 4), text(*bars[i].atHigh));
        QCOMPARE(cell(table, static_cast<int>(i), 5), text(*bars[i].swing()));
    }
    QVERIFY(page.sensitivity().chart().content().sideways);
    QCOMPARE(page.sensitivity().chart().content().size(), 2);
    QTRY_VERIFY(isDrawn(page.sensitivity().chart()));
}

void RiskPagesTest::goalSeekFindsAndSaysWhenItCannot()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    GoalSeekPanel& panel = page.goalSeek();
    page.showTab(panel);
    panel.path().setText(u"wave[\"First\"].fixedCost"_s);
    panel.target().setText(u"100k"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result().has_value(), qPrintable(panel.strip().state()));
    GoalSeek goal;
    goal.variation = {"wave[\"First\"].fixedCost", Matching::One, ChangeOperation::Set};
    goal.what = must(parseMeasure("cashImprovement12m"));
    goal.target = 100000;
    const GoalSeekResult expected = must(goalSeek(window.document().model(), goal));
    QCOMPARE(panel.result()->reached, expected.reached);
    QVERIFY(panel.result()->value == expected.value);

    panel.target().setText(u"900b"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY(!panel.result()->reached);
    QVERIFY2(panel.answer().startsWith(u"None of the "_s), qPrintable(panel.answer()));
    QVERIFY(!panel.takeOverButton().isEnabled());

    panel.target().setText(u"150k"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    if (panel.result()->reached) {
        const Model before = window.document().model();
        panel.takeOverButton().click();
        QCOMPARE(window.document().model().table<Wave>().at(0).fixedCost, panel.result()->value.toMoney(2, Rounding::HalfAway));
        window.document().undo();
        QVERIFY(window.document().model() == before);
    }
    panel.path().setText(u"wave[\"None\"].fixedCost"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.strip().state().contains(u"No row matches"_s), qPrintable(panel.strip().state()));
}

void RiskPagesTest::thePlanStandsBesideWhatHappened()
{
    TestWindow window;
    open(window);
    auto& page = at<ActualsPage>(window, PageId::Actuals);
    QTRY_VERIFY(page.panel().strip().state().contains(u"No actual amounts"_s));
    Actual rent;
    rent.month = Month(2024, 2);
    rent.line = "ebitda";
    rent.billedAmount = Money(123'456'78);
    QVERIFY(shownAfter(page.panel(),
        [&] { QVERIFY(window.document().apply(insertRow(window.document().model(), Entity::Actual, rent)).ok()); }));
    const ActualComparison expected = must(compareActuals(window.document().model(), {}));
    const TextTableModel& lines = page.panel().lines();
    QCOMPARE(lines.rowCount(), static_cast<int>(expected.lines.size()));
    const Formatter formatter = Formatter::of(window.document().model());
    for (std::size_t i = 0; i < expected.lines.size(); ++i) {
        QCOMPARE(cell(lines, static_cast<int>(i), 2), formatter.money(expected.lines[i].actualToDate(), MoneyStyle::Statement));
        QCOMPARE(
            cell(lines, static_cast<int>(i), 7), formatter.money(expected.lines[i].reforecastTotal(), MoneyStyle::Statement));
    }
    QCOMPARE(page.panel().months().rowCount(), expected.months);
    const int row = rowNamed(lines, u"EBITDA"_s);
    QVERIFY(row >= 0);
    QCOMPARE(cell(lines, row, 2), u"123,456.78"_s);
    window.document().undo();
    QTRY_VERIFY(page.panel().strip().state().contains(u"No actual amounts"_s));
}

void RiskPagesTest::theRegisterFiltersAndLeadsToTheField()
{
    TestWindow window;
    open(window);
    auto& page = at<AssumptionsPage>(window, PageId::Assumptions);
    const QAbstractItemModelTester tester(&page.model());
    QVERIFY(page.model().rowCount() > 50);
    page.filter().setFocus();
    QTest::keyClicks(&page.filter(), u"tax rate"_s);
    QTest::keyClick(&page.filter(), Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.model().index(0, AssumptionModel::Amount).data().toString(), u"21%"_s);
    QCOMPARE(page.model().index(0, AssumptionModel::Kind).data().toString(), u"Assumption"_s);
    QVERIFY(page.grid().hasFocus());
    page.grid().setCurrentIndex(page.grid().model()->index(0, 0));
    QTest::keyClick(&page.grid(), Qt::Key_Return);
    QVERIFY(window.page(PageId::Company).isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"company.taxRate"_s);

    window.showPage(PageId::Assumptions);
    page.filter().clear();
    page.kind().setCurrentIndex(1 + static_cast<int>(SourceKind::Fact));
    QCOMPARE(page.model().rowCount(), 0);
    const Field& kind = *schemaOf<Site>().field("sourceKind");
    QVERIFY(window.document().setField(Entity::Site, 1, kind, ChoiceValue{static_cast<int>(SourceKind::Fact)}).ok());
    QVERIFY(waitForFigures(window.document()));
    QVERIFY(page.model().rowCount() > 5); // the inputs of the site
}

HEADROOM_TEST(RiskPagesTest);
#include "tst_risk_pages.moc"
