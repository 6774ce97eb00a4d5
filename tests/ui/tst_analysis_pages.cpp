// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, risk and the register in the real window: edits, undo, and the figures that core itself gives.
#include "tests/ui/window_support.h"

#include "core/analysis/scenario.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/pages/actuals_page.h"
#include "ui/pages/assumptions_page.h"
#include "ui/pages/bridge_panel.h"
#include "ui/pages/comparison_panel.h"
#include "ui/pages/company_page.h"
#include "ui/pages/goal_seek_panel.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/measure_choice.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/scenario_banner.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/sensitivity_panel.h"
#include "ui/pages/simulation_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

template<class T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s at %s", codeName(result.error().code).data(), result.error().path.c_str());
    return std::move(*result);
}

/// The small project with two scenarios, the second of which inherits from the first, and two uncertain inputs.
Model projectWithAnalyses()
{
    Model model = smallProject();
    const auto make = [&](const Result<Change>& change) { [&] { QVERIFY(change.ok() && apply(model, *change).ok()); }(); };
    make(addScenario(model, "Dear", {}, {}));
    make(recordInScenario(model, 1, {"wave[\"First\"].fixedCost", Matching::One, ChangeOperation::Multiply, "2"}));
    make(addScenario(model, "Dear and late", "Dear", {}));
    make(recordInScenario(model, 2, {"wave[\"First\"].start", Matching::One, ChangeOperation::Add, "2"}));
    for (const auto& [name, path] : {std::pair("Cost of the move", "wave[\"First\"].fixedCost"), std::pair("Rent", "site[\"Denver\"].rentPerMonth")}) {
        Uncertainty input;
        input.name = name;
        input.path = path;
        make(insertRow(model, Entity::Uncertainty, input));
    }
    return model;
}

void open(MainWindow& window)
{
    window.document().replace(projectWithAnalyses(), {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
}

template<class P> P& at(MainWindow& window, PageId id)
{
    window.showPage(id);
    return static_cast<P&>(window.page(id));
}

/// Until the panel shows what is asked of it now.
template<class Panel, class Act> bool shownAfter(Panel& panel, Act act)
{
    int shown = 0;
    const auto connection = QObject::connect(&panel, &Panel::shown, &panel, [&] { ++shown; });
    act();
    const bool done = QTest::qWaitFor([&] { return shown > 0 && !panel.strip().isRunning(); }, 30000);
    QObject::disconnect(connection);
    return done;
}

bool ends(TaskStrip& strip)
{
    return QTest::qWaitFor([&] { return !strip.isRunning(); }, 60000);
}

QString cell(const TextTableModel& table, int row, int column) { return table.index(row, column).data().toString(); }

int rowNamed(const TextTableModel& table, const QString& name)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (cell(table, row, 0) == name)
            return row;
    return -1;
}

} // namespace

class AnalysisPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void shortcutsOpenThePages();
    void scenariosAreAddedDuplicatedRenamedAndRemoved();
    void changesAreEditedInTheirTable();
    void whatIsEditedBecomesAChangeOfTheScenario();
    void aRecordedEditIsOneUndoStep();
    void savingInAScenarioSavesTheProject();
    void aScenarioThatCannotBeMadeIsSaid();
    void sideBySideShowsWhatCoreComputes();
    void theBridgeShowsWhatCoreComputes();
    void theSimulationShowsWhatCoreComputes();
    void aSimulationIsCancelled();
    void theTornadoShowsWhatCoreComputes();
    void goalSeekFindsAndSaysWhenItCannot();
    void thePlanStandsBesideWhatHappened();
    void theRegisterFiltersAndLeadsToTheField();
};

void AnalysisPagesTest::shortcutsOpenThePages()
{
    TestWindow window;
    open(window);
    for (const auto& [key, id] : {std::pair(Qt::Key_1, PageId::Scenarios), std::pair(Qt::Key_2, PageId::Risk),
             std::pair(Qt::Key_3, PageId::Actuals), std::pair(Qt::Key_4, PageId::Assumptions)}) {
        QTest::keyClick(&window, key, Qt::AltModifier);
        QVERIFY(window.page(id).isVisible());
    }
}

void AnalysisPagesTest::scenariosAreAddedDuplicatedRenamedAndRemoved()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    EntityGrid& grid = page.scenarios().table().grid();
    const QAbstractItemModelTester tester(grid.model());
    const Document& document = window.document();
    const Model before = document.model();
    grid.setFocus();

    QTest::keyClick(&grid, Qt::Key_Insert);
    QCOMPARE(document.model().table<Scenario>().size(), std::size_t{3});
    window.document().undo();
    QVERIFY(document.model() == before);

    QVERIFY(grid.select(1));
    grid.duplicateRow(); // with what it changes
    const Model copied = must(scenarioModel(document.model(), "Dear 2"));
    QVERIFY(copied.table<Wave>() == must(scenarioModel(document.model(), "Dear")).table<Wave>());
    QVERIFY(copied.table<Wave>().at(0).fixedCost == Money(200'000'00));
    window.document().undo();
    QVERIFY(document.model() == before);

    QVERIFY(grid.select(1));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto* editor = grid.findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Costly"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(document.model().table<Scenario>().at(0).name.str(), std::string("Costly"));
    window.document().undo();
    QVERIFY(document.model() == before);

    QVERIFY(grid.select(1)); // another inherits from it
    grid.removeRows();
    QVERIFY(document.model() == before);
    QVERIFY(page.scenarios().table().message().contains(u"can't be removed"_s));
    QVERIFY(grid.select(2));
    QTest::keyClick(&grid, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(document.model().table<Scenario>().size(), std::size_t{1});
    QCOMPARE(document.model().table<ScenarioChange>().size(), std::size_t{1});
    window.document().undo();
    QVERIFY(document.model() == before);
}

void AnalysisPagesTest::changesAreEditedInTheirTable()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    QVERIFY(page.scenarios().table().grid().select(2));
    EntityGrid& grid = page.scenarios().childTable(Entity::ScenarioChange)->grid();
    QVERIFY(grid.isVisible());
    QCOMPARE(grid.model()->rowCount(), 1);
    const Model before = window.document().model();
    grid.setFocus();
    grid.addRow();
    const ScenarioChange added = window.document().model().table<ScenarioChange>().at(2);
    QCOMPARE(added.order, 2); // behind what is there
    QVERIFY(waitForFigures(window.document())); // nothing that would stop the calculation
    QVERIFY(must(scenarioModel(window.document().model(), "Dear and late")).azure() == before.azure());
    const Field& value = *schemaOf<ScenarioChange>().field("value");
    QVERIFY(grid.select(added.id, &value));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto* editor = grid.findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"0.1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(must(scenarioModel(window.document().model(), "Dear and late")).azure().globalDiscount, Decimal(1, 1));
    window.document().undo();
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void AnalysisPagesTest::whatIsEditedBecomesAChangeOfTheScenario()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    const Document& document = window.document();
    const Model project = document.project();
    QVERIFY(page.scenarios().table().grid().select(1));
    QTest::mouseClick(&page.recordButton(), Qt::LeftButton);
    QCOMPARE(document.scenario(), 1);
    auto* banner = window.findChild<ScenarioBanner*>();
    QVERIFY(banner && banner->isVisible() && banner->text().contains(u"Dear"_s));
    QVERIFY(window.windowTitle().contains(u"Dear"_s));
    QCOMPARE(document.model().table<Wave>().at(0).fixedCost, Money(200'000'00)); // twice: the window shows the scenario

    auto& company = at<CompanyPage>(window, PageId::Company);
    auto* rate = company.findChild<QLineEdit*>(u"company.taxRate"_s);
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, u"35"_s);
    QCOMPARE(rate->text(), u"35"_s); // as it is typed
    QTest::keyClick(rate, Qt::Key_Tab);
    QCOMPARE(rate->text(), u"35%"_s);
    QCOMPARE(document.model().company().taxRate, Decimal(35, 2));
    QVERIFY(document.project().company() == project.company());
    const auto changes = changesOf(document.project(), 1);
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[1]->path.str(), std::string("company.taxRate"));
    QCOMPARE(changes[1]->value.str(), std::string("0.35"));
    QVERIFY(waitForFigures(window.document()));
    QCOMPARE(figuresOf(*document.projection()), figuresOf(must(headroom::project(applyScenario(document.project(), 1).model))));

    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document.scenario(), Id(noId));
    QVERIFY(!banner->isVisible());
    QCOMPARE(rate->text(), u"21%"_s);
    QVERIFY(waitForFigures(window.document()));
    QCOMPARE(figuresOf(*document.projection()), figuresOf(must(headroom::project(project))));
}

void AnalysisPagesTest::aRecordedEditIsOneUndoStep()
{
    TestWindow window;
    open(window);
    Document& document = window.document();
    const Model before = document.project();
    window.enterScenario(2);
    const Model shown = document.model();
    auto& company = at<CompanyPage>(window, PageId::Company);
    auto* cash = company.findChild<QLineEdit*>(u"company.openingCash"_s);
    const QString text = cash->text();
    cash->setFocus();
    cash->selectAll();
    QTest::keyClicks(cash, u"1.25m"_s);
    QCOMPARE(document.model().company().openingCash, Money(1'250'000'00));
    QTest::keyClick(cash, Qt::Key_Tab);
    QVERIFY2(document.undoName().contains(u"Opening cash"_s), qPrintable(document.undoName()));
    document.undo();
    QVERIFY(!document.canUndo());
    QVERIFY(document.project() == before);
    QVERIFY(document.model() == shown);
    QCOMPARE(cash->text(), text);
    document.redo();
    QCOMPARE(document.model().company().openingCash, Money(1'250'000'00));
    QCOMPARE(cash->text(), u"1,250,000.00"_s);
    const Status inserted = document.apply(insertRow(document.model(), Entity::Wave, Wave()));
    QVERIFY(!inserted.ok()); // a scenario changes fields only
    QCOMPARE(inserted.error().code, ErrorCode::RuleBroken);
    document.undo();
    window.enterScenario(noId);
    QVERIFY(document.apply(must(removeScenario(document.project(), 2))).ok());
    document.undo();
    window.enterScenario(2);
    QVERIFY(document.apply(must(removeScenario(document.project(), 2))).ok());
    QCOMPARE(document.scenario(), Id(noId)); // with the scenario goes the look through it
    QVERIFY(document.model() == document.project());
}

void AnalysisPagesTest::savingInAScenarioSavesTheProject()
{
    const QTemporaryDir folder;
    TestWindow window;
    open(window);
    const Model project = window.document().project();
    window.enterScenario(1);
    QVERIFY(window.saveTo(folder.filePath(u"a.headroom"_s)));
    QVERIFY(window.openPath(folder.filePath(u"a.headroom"_s)));
    QCOMPARE(window.document().scenario(), Id(noId));
    QVERIFY(window.document().model() == project);
}

void AnalysisPagesTest::aScenarioThatCannotBeMadeIsSaid()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    const Field& path = *schemaOf<ScenarioChange>().field("path");
    QVERIFY(window.document().setField(Entity::ScenarioChange, 1, path, Text("workload[\"none\"].cores")).ok());
    QVERIFY(page.scenarios().table().grid().select(1));
    QTest::mouseClick(&page.recordButton(), Qt::LeftButton);
    QCOMPARE(window.told.size(), 1);
    QVERIFY(!page.recordButton().isChecked());
    QVERIFY(shownAfter(page.comparison(), [&] { page.showComparison(); }));
    QVERIFY2(page.comparison().strip().state().contains(u"Dear"_s), qPrintable(page.comparison().strip().state()));
}

void AnalysisPagesTest::sideBySideShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    QVERIFY(shownAfter(page.comparison(), [&] { page.showComparison(); }));
    const TextTableModel& table = page.comparison().table();
    QCOMPARE(table.columnCount(), 5); // figure, stay, project, two scenarios
    const Model& model = window.document().model();
    const std::array<Projection, 3> all{must(project(model)), must(project(must(scenarioModel(model, "Dear")))),
        must(project(must(scenarioModel(model, "Dear and late"))))};
    for (const Figure& figure : all[0].figures) {
        const int row = rowNamed(table, figureText(figure.label));
        QVERIFY(row >= 0);
        QCOMPARE(cell(table, row, 1), figureText(figure, figure.stay, Formatter::of(model)));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Figure* own = all[i].figure(figure.id);
            QCOMPARE(cell(table, row, static_cast<int>(i) + 2), figureText(*own, own->value, Formatter::of(model)));
        }
    }
    const int improvement = rowNamed(table, figureText(all[0].figure("cashImprovement12m")->label));
    QVERIFY(cell(table, improvement, 2) != cell(table, improvement, 3));
    const QString before = cell(table, improvement, 2);
    const Field& cost = *schemaOf<Wave>().field("fixedCost");
    QVERIFY(shownAfter(page.comparison(),
        [&] { QVERIFY(window.document().setField(Entity::Wave, 1, cost, Money(150'000'00)).ok()); }));
    QVERIFY(cell(table, improvement, 2) != before); // it follows the inputs
}

void AnalysisPagesTest::theBridgeShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    BridgePanel& panel = page.bridge();
    QVERIFY(shownAfter(panel, [&] { page.showBridge(); }));
    const Model& model = window.document().model();
    const Bridge expected = must(bridge(model, {{}, Case::Stay}, {{}, Case::Move}));
    QCOMPARE(panel.table().rowCount(), static_cast<int>(expected.steps.size()) + 2);
    QCOMPARE(panel.bridge()->to, expected.to);
    const Formatter formatter = Formatter::of(model);
    for (std::size_t i = 0; i < expected.steps.size(); ++i)
        QCOMPARE(cell(panel.table(), static_cast<int>(i) + 1, 1),
            formatter.money(expected.steps[i].amount, MoneyStyle::Statement));
    QCOMPARE(panel.chart().content().size(), panel.table().rowCount());
    QVERIFY(panel.strip().state().contains(u"order"_s));

    QVERIFY(shownAfter(panel, [&] { panel.from().setCurrentIndex(panel.from().findText(u"Move"_s)); panel.to().setCurrentIndex(panel.to().findText(u"Dear"_s)); }));
    const Bridge dearer = must(bridge(model, {{}, Case::Move}, {"Dear", Case::Move}));
    QCOMPARE(panel.bridge()->to, dearer.to);
    QCOMPARE(panel.bridge()->to - panel.bridge()->from, dearer.to - dearer.from);

    const QString first = panel.order().item(0)->text();
    panel.order().setCurrentRow(0);
    QVERIFY(shownAfter(panel, [&] { panel.moveDown(); }));
    QCOMPARE(panel.order().item(1)->text(), first);
    QVERIFY(cell(panel.table(), 2, 0).endsWith(first)); // taken second
}

void AnalysisPagesTest::theSimulationShowsWhatCoreComputes()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    const Field& trials = *schemaOf<Company>().field("simulationTrials");
    QVERIFY(window.document().setField(Entity::Company, 1, trials, std::int64_t{8192}).ok());
    QVERIFY(waitForFigures(window.document()));
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
    QCOMPARE(panel.chances().rowCount(), 3);
    QCOMPARE(cell(panel.chances(), 0, 1), Formatter().percent(expected.reachesTarget->value, 2));
    qint64 counted = 0;
    for (int row = 0; row < panel.bins().rowCount(); ++row)
        counted += QLocale(QLocale::English).toLongLong(cell(panel.bins(), row, 2));
    QCOMPARE(counted, qint64{8192}); // each trial is in one bin
    QCOMPARE(panel.histogram().content().size(), panel.bins().rowCount());
    QCOMPARE(panel.fan().content().size(), 12);
    const Field& cost = *schemaOf<Wave>().field("fixedCost");
    QVERIFY(window.document().setField(Entity::Wave, 1, cost, Money(150'000'00)).ok());
    QVERIFY2(panel.strip().state().contains(u"have changed"_s), qPrintable(panel.strip().state()));
}

void AnalysisPagesTest::aSimulationIsCancelled()
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

void AnalysisPagesTest::theTornadoShowsWhatCoreComputes()
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
        QCOMPARE(cell(table, static_cast<int>(i), 5), text(bars[i].swing()));
    }
    QVERIFY(page.sensitivity().chart().content().sideways);
    QCOMPARE(page.sensitivity().chart().content().size(), 2);
}

void AnalysisPagesTest::goalSeekFindsAndSaysWhenItCannot()
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
    QVERIFY2(panel.answer().startsWith(u"Nothing from "_s), qPrintable(panel.answer()));
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

void AnalysisPagesTest::thePlanStandsBesideWhatHappened()
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
        QCOMPARE(cell(lines, static_cast<int>(i), 7), formatter.money(expected.lines[i].reforecastTotal(), MoneyStyle::Statement));
    }
    QCOMPARE(page.panel().months().rowCount(), expected.months);
    const int row = rowNamed(lines, u"EBITDA"_s);
    QVERIFY(row >= 0);
    QCOMPARE(cell(lines, row, 2), u"123,456.78"_s);
    window.document().undo();
    QTRY_VERIFY(page.panel().strip().state().contains(u"No actual amounts"_s));
}

void AnalysisPagesTest::theRegisterFiltersAndLeadsToTheField()
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
    page.grid().setCurrentIndex(page.model().index(0, 0));
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

HEADROOM_TEST(AnalysisPagesTest);
#include "tst_analysis_pages.moc"
