// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a project in the real window: two-way tables, break-even, discounts, the best plan, exit months, Azure Migrate's case,
// samples for other programs. Each shows what core itself gives, and makes edits that can be undone.
#include "tests/ui/analysis_support.h"

#include "ui/charts/chart_widget.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/azure_migrate_panel.h"
#include "ui/pages/decisions/discounts_panel.h"
#include "ui/pages/decisions/exit_months_panel.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/measure_choice.h"
#include "ui/pages/decisions/optimise_panel.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/pages/decisions/two_way_panel.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"
#include "ui/widgets/grid_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

class DecisionPanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void aTwoWayTableShowsWhatCoreComputes();
    void whatIsWrongWithAQuestionIsSaid();
    void scenariosBreakEvenWhereTheyAreWorthTheSame();
    void everyDiscountIsSoughtAndOneIsTakenOver();
    void theBestPlanBecomesAScenario();
    void sitesAreLeftInTheirBestMonth();
    void azureMigratesCaseLeadsToOurs();
    void samplesAreWrittenForOtherPrograms();
    void ratesAreSimulatedToo();
    void aTargetIsInPercentWhereTheFigureIs();
    void tablesAreCopiedForOtherPrograms();
};

void DecisionPanelsTest::aTwoWayTableShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    TwoWayPanel& panel = page.twoWay();
    page.showTab(panel);
    panel.rows().path->setText(u"wave[\"First\"].fixedCost"_s);
    panel.rows().low->setText(u"100k"_s);
    panel.rows().high->setText(u"300k"_s);
    panel.rows().count->setValue(3);
    panel.columns().path->setText(u"site[\"Denver\"].rentPerMonth"_s);
    panel.columns().operation->setCurrentIndex(1); // a factor
    panel.columns().low->setText(u"0.5"_s);
    panel.columns().high->setText(u"1"_s);
    panel.columns().count->setValue(2);
    panel.columns().high->setFocus();
    QTest::keyClick(panel.columns().high, Qt::Key_Return);
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result().has_value(), qPrintable(panel.strip().state()));
    const Model& model = window.document().model();
    const TwoWayTable expected = must(twoWayTable(model, must(parseMeasure("cashImprovement12m")),
        must(parseTableAxis("wave[\"First\"].fixedCost=100000,200000,300000")),
        must(parseTableAxis("site[\"Denver\"].rentPerMonth=*0.5,1"))));
    QCOMPARE(panel.table().rowCount(), 3);
    QCOMPARE(panel.table().columnCount(), 3);
    QCOMPARE(cell(panel.table(), 1, 0), u"200,000"_s);
    QCOMPARE(panel.table().headerData(1, Qt::Horizontal).toString(), u"\u00d70.5"_s);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column) {
            const Reading reading = *expected.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            QCOMPARE(cell(panel.table(), row, column + 1), readingText(reading, FigureUnit::Money, Formatter::of(model)));
        }
    QVERIFY(cell(panel.table(), 0, 1) != cell(panel.table(), 1, 1)); // the rows matter
    QVERIFY(cell(panel.table(), 0, 1) != cell(panel.table(), 0, 2)); // and the columns
    QVERIFY(window.document().setField(Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"), Money(1)).ok());
    QVERIFY2(panel.strip().state().contains(u"have changed"_s), qPrintable(panel.strip().state()));
}

void DecisionPanelsTest::whatIsWrongWithAQuestionIsSaid()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    page.showTab(page.twoWay());
    page.twoWay().rows().path->setText(u"wave[\"None\"].fixedCost"_s);
    page.twoWay().run();
    QVERIFY2(page.twoWay().strip().state().contains(u"No row matches"_s), qPrintable(page.twoWay().strip().state()));
    page.showTab(page.discounts());
    page.discounts().target().setText(u"much"_s);
    page.discounts().run();
    QVERIFY2(page.discounts().strip().state().contains(u"much"_s), qPrintable(page.discounts().strip().state()));
    QVERIFY(!page.discounts().takeOverButton().isEnabled());
    auto& scenarios = at<ScenariosPage>(window, PageId::Scenarios);
    scenarios.showTab(scenarios.azureMigrate());
    scenarios.azureMigrate().growth().setText(u"250%"_s);
    scenarios.azureMigrate().run();
    QVERIFY2(scenarios.azureMigrate().strip().state().contains(u"out of range"_s), qPrintable(scenarios.azureMigrate().strip().state()));
}

/// "Dear" doubles the wave's fixed cost: no rent makes up for that, as both pay the same rent.
void DecisionPanelsTest::scenariosBreakEvenWhereTheyAreWorthTheSame()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    GoalSeekPanel& panel = page.goalSeek();
    page.showTab(panel);
    panel.path().setText(u"site[\"Denver\"].rentPerMonth"_s);
    panel.against().setCurrentIndex(panel.against().findText(u"Dear"_s));
    QVERIFY(panel.against().currentData().isValid());
    panel.run(); // a blank target: the same figure
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result().has_value(), qPrintable(panel.strip().state()));
    const Model& project = window.document().project();
    GoalSeek goal;
    goal.variation = {"site[\"Denver\"].rentPerMonth", Matching::One, ChangeOperation::Set};
    goal.what = must(parseMeasure("cashImprovement12m"));
    const GoalSeekResult expected = must(breakEven(project, applyScenario(project, 1).model, goal));
    QCOMPARE(panel.result()->reached, expected.reached);
    QVERIFY(!panel.result()->reached); // the rent does not close the gap of 100,000
    QCOMPARE(panel.result()->lowest.money, expected.lowest.money);
    QVERIFY(panel.answer().contains(u"difference to Dear"_s));
    panel.path().setText(u"wave[\"First\"].fixedCost"_s);
    panel.operation().setCurrentIndex(1); // of the cost that each has: at nothing they are worth the same
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result()->reached, qPrintable(panel.answer()));
    QVERIFY(panel.result()->value.isZero());
}

void DecisionPanelsTest::everyDiscountIsSoughtAndOneIsTakenOver()
{
    TestWindow window;
    QVERIFY(window.openSample(u"lumen"_s));
    window.show();
    QVERIFY(waitForFigures(window.document()));
    auto& page = at<RiskPage>(window, PageId::Risk);
    DiscountsPanel& panel = page.discounts();
    page.showTab(panel);
    panel.target().setFocus();
    QTest::keyClicks(&panel.target(), u"20m"_s);
    QTest::keyClick(&panel.target(), Qt::Key_Return);
    QVERIFY(ends(panel.strip()));
    QVERIFY2(!panel.goals().empty(), qPrintable(panel.strip().state()));
    QCOMPARE(panel.table().rowCount(), static_cast<int>(panel.goals().size()));
    int reached = -1;
    for (int row = 0; row < panel.table().rowCount(); ++row)
        if (panel.goals()[static_cast<std::size_t>(row)].result.ok() && panel.goals()[static_cast<std::size_t>(row)].result->reached)
            reached = row;
    QVERIFY(reached >= 0);
    panel.grid().setCurrentIndex(panel.table().index(reached, 0));
    QVERIFY(panel.takeOverButton().isEnabled());
    const Model before = window.document().model();
    panel.takeOverButton().click();
    QVERIFY(waitForFigures(window.document()));
    const Money improvement = std::get<Money>(window.document().projection()->figure("cashImprovement12m")->value.value);
    const Money off = improvement - Money(20'000'000'00);
    QVERIFY2(Money(-100) < off && off < Money(100), improvement.toText(2).c_str()); // but for roundings of bookings
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void DecisionPanelsTest::theBestPlanBecomesAScenario()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    OptimisePanel& panel = page.optimiser();
    page.showTab(panel);
    panel.earlier().setValue(2);
    panel.later().setValue(1);
    QTest::keyClick(&panel.strip().runButton(), Qt::Key_Space);
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result().has_value(), qPrintable(panel.strip().state()));
    OptimiseSetup setup;
    setup.what = must(parseMeasure("cashImprovement12m"));
    setup.earlierMonths = 2;
    setup.laterMonths = 1;
    const OptimiseResult expected = must(optimise(window.document().model(), setup));
    QCOMPARE(panel.result()->value, expected.value);
    QCOMPARE(panel.changes().rowCount(), static_cast<int>(expected.edits.size()));
    QVERIFY(!expected.edits.empty()); // moving earlier saves earlier
    QVERIFY(panel.keepButton().isEnabled());
    const Model before = window.document().project();
    panel.name().setText(u"Soonest"_s);
    panel.keepButton().click();
    const Model kept = must(scenarioModel(window.document().project(), "Soonest"));
    QCOMPARE(*must(readMeasure(must(project(kept)), setup.what)).money, Money::parse(QString::number(expected.value, 'f', 2).toStdString(), 2).value());
    QCOMPARE(page.scenarios().currentId(), window.document().project().lastId(Entity::Scenario));
    window.document().undo();
    QVERIFY(window.document().project() == before);
    page.showTab(panel);
    panel.name().setText(u"Dear"_s); // is taken
    panel.run();
    QVERIFY(ends(panel.strip()));
    panel.keepButton().click();
    QVERIFY(window.document().project() == before);
    QVERIFY2(!panel.strip().state().startsWith(u"It is"_s), qPrintable(panel.strip().state()));
}

void DecisionPanelsTest::sitesAreLeftInTheirBestMonth()
{
    TestWindow window;
    open(window);
    auto& page = at<MigrationPage>(window, PageId::Migration);
    ExitMonthsPanel& panel = page.exitMonths();
    panel.later().setValue(4);
    panel.run();
    QVERIFY(ends(panel.strip()));
    SiteExitOptions options;
    options.what = must(parseMeasure("cashImprovement12m"));
    options.latestDelayMonths = 4;
    const auto expected = must(chooseExits(window.document().model(), options));
    QCOMPARE(panel.choices().size(), expected.size());
    QCOMPARE(panel.sites().rowCount(), 1);
    QCOMPARE(cell(panel.sites(), 0, 0), u"Denver"_s);
    QCOMPARE(panel.months().rowCount(), static_cast<int>(expected[0].candidates.size()));
    const Formatter formatter = Formatter::of(window.document().model());
    QCOMPARE(cell(panel.sites(), 0, 3), formatter.month(expected[0].candidates[expected[0].best].lastUse));
    // Parts of a month are its difference to the plan, in which there is none.
    const int planned = static_cast<int>(expected[0].planned);
    for (int column = 3; column < panel.months().columnCount(); ++column)
        QVERIFY(QStringList({u"-"_s, u"\u2013"_s, u"\u2014"_s}).contains(cell(panel.months(), planned, column)));
}

void DecisionPanelsTest::azureMigratesCaseLeadsToOurs()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    AzureMigratePanel& panel = page.azureMigrate();
    page.showTab(panel);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.view().has_value(), qPrintable(panel.strip().state()));
    const AzureMigrateView expected = must(azureMigrateView(window.document().model()));
    QCOMPARE(panel.view()->saving, expected.saving);
    QCOMPARE(panel.view()->npv, std::get<Money>(window.document().projection()->figure("npv")->value.value));
    QCOMPARE(panel.years().rowCount(), 4);
    QCOMPARE(panel.steps().rowCount(), static_cast<int>(expected.steps.size()) + 2);
    QCOMPARE(panel.chart().content().size(), static_cast<int>(expected.steps.size()) + 2);
    Money sum = expected.saving;
    for (const AzureMigrateStep& step : expected.steps)
        sum += step.amount;
    QCOMPARE(sum, expected.npv);
    QCOMPARE(panel.costs().rowCount(), 1); // the project's own
    panel.published().setChecked(true);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY(panel.costs().rowCount() > 3);
}

void DecisionPanelsTest::samplesAreWrittenForOtherPrograms()
{
    TestWindow window;
    open(window);
    QTemporaryDir folder;
    Document& document = window.document();
    const Field& name = *schemaOf<Uncertainty>().field("name");
    QVERIFY(document.setField(Entity::Uncertainty, 1, name, Text("=HYPERLINK(\"x\")")).ok());
    QVERIFY(document.setField(Entity::Company, 1, *schemaOf<Company>().field("simulationTrials"), std::int64_t{256}).ok());
    QVERIFY(waitForFigures(document));
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    QVERIFY(!panel.exportButton().isEnabled());
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY(panel.exportButton().isEnabled());
    const Model simulated = document.model();
    QVERIFY(document.setField(Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"), Money(1)).ok()); // after the run: not in it
    panel.exportSamplesTo(folder.filePath(u"samples.csv"_s));
    QVERIFY(ends(panel.strip()));
    QFile file(folder.filePath(u"samples.csv"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(panel.strip().state()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype{257});
    QVERIFY2(lines[0].startsWith(u"trial,\"'=HYPERLINK(\"\"x\"\")\",Rent"_s), qPrintable(lines[0]));
    SimulationOptions options = simulationOptions(simulated);
    options.measures = {must(parseMeasure("cashImprovement12m"))};
    const Simulation expected = must(simulate(simulated, options));
    for (const int trial : {0, 100, 255}) {
        const QStringList cells = lines[trial + 1].split(u',');
        QCOMPARE(cells.size(), qsizetype{4});
        QCOMPARE(cells[0].toInt(), trial + 1);
        QCOMPARE(cells[1].toDouble(), expected.inputSamples[0][static_cast<std::size_t>(trial)]);
        QCOMPARE(cells[3].toDouble(), expected.measureSamples[0][static_cast<std::size_t>(trial)]);
    }
    panel.exportSamplesTo(folder.filePath(u"none/samples.csv"_s));
    QVERIFY(ends(panel.strip()));
    QVERIFY2(!panel.strip().state().startsWith(u"The samples stand"_s), qPrintable(panel.strip().state()));
}

void DecisionPanelsTest::aTargetIsInPercentWhereTheFigureIs()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    TwoWayPanel& twoWay = page.twoWay();
    page.showTab(twoWay);
    twoWay.rows().path->setText(u"line[\"Sales\"].growth"_s);
    twoWay.rows().low->setText(u"0"_s);
    twoWay.rows().high->setText(u"12"_s); // as the field takes it
    twoWay.rows().count->setValue(2);
    twoWay.columns().path->setText(u"line[\"Staff\"].growth"_s);
    twoWay.columns().operation->setCurrentIndex(1); // a factor is a number
    twoWay.columns().low->setText(u"1"_s);
    twoWay.columns().high->setText(u"2"_s);
    twoWay.columns().count->setValue(2);
    twoWay.run();
    QVERIFY(ends(twoWay.strip()));
    QVERIFY2(twoWay.result().has_value(), qPrintable(twoWay.strip().state()));
    QVERIFY(twoWay.result()->rows.values[1] == Fraction::of(12, 100));
    QVERIFY(twoWay.result()->columns.values[1] == Fraction(2));

    GoalSeekPanel& seek = page.goalSeek();
    page.showTab(seek);
    auto* figure = seek.findChild<MeasureChoice*>();
    figure->setCurrentIndex(figure->findData(u"roi"_s));
    QVERIFY(figure->unit() == FigureUnit::Share);
    seek.path().setText(u"wave[\"First\"].fixedCost"_s);
    seek.target().setText(u"12"_s);
    seek.run();
    QVERIFY(ends(seek.strip()));
    QVERIFY2(seek.result().has_value(), qPrintable(seek.strip().state()));
    QVERIFY(std::abs(seek.result()->figure.number - 0.12 - seek.result()->difference.number) < 1e-9);

    AzureMigratePanel& migrate = at<ScenariosPage>(window, PageId::Scenarios).azureMigrate();
    migrate.growth().setText(u"12"_s);
    migrate.run();
    QVERIFY2(!migrate.strip().state().contains(u"out of range"_s), qPrintable(migrate.strip().state()));
}

void DecisionPanelsTest::ratesAreSimulatedToo()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    const int roi = panel.figure().findData(u"roi"_s);
    QVERIFY(roi >= 0);
    panel.figure().setCurrentIndex(roi);
    panel.target().setText(u"100%"_s);
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.simulation().has_value(), qPrintable(panel.strip().state()));
    QVERIFY(panel.simulation()->measures[0].unit != FigureUnit::Money);
    const int mean = rowNamed(panel.spread(), u"Mean"_s);
    QVERIFY(mean >= 0);
    QCOMPARE(cell(panel.spread(), mean, 1), figureText(panel.simulation()->measures[0].mean.value, panel.figure().unit(), Formatter()));
    qint64 counted = 0;
    for (int row = 0; row < panel.bins().rowCount(); ++row)
        counted += QLocale(QLocale::English).toLongLong(cell(panel.bins(), row, 2));
    QCOMPARE(counted, panel.simulation()->measures[0].counted);
    QVERIFY(panel.histogram().content().size() > 0);
}

void DecisionPanelsTest::tablesAreCopiedForOtherPrograms()
{
    TextTableModel table({u"Name"_s, u"Amount"_s, u"Amount"_s}, 1);
    table.setRows({{{u"=cmd|x"_s, u"-1.5"_s, u"1,234"_s}, false, -1}});
    QCOMPARE(tableCsv(table), u"Name,Amount,Amount\r\n'=cmd|x,-1.5,\"1,234\"\r\n"_s);
    const QJsonArray rows = QJsonDocument::fromJson(tableJson(table).toUtf8()).array();
    QCOMPARE(rows.size(), qsizetype{1});
    QCOMPARE(rows[0].toObject()[u"Amount"_s].toString(), u"-1.5"_s);
    QCOMPARE(rows[0].toObject()[u"Amount 2"_s].toString(), u"1,234"_s);
    GridView view(Qt::UserRole, Qt::DisplayRole);
    view.setAccessibleName(u"Names"_s);
    view.setModel(&table);
    const std::unique_ptr<QToolButton> button(copyButton(view));
    button->menu()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), tableCsv(table));
}

HEADROOM_TEST(DecisionPanelsTest);
#include "tst_decision_panels.moc"
