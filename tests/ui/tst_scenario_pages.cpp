// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios in the real window: edits, what is recorded, undo, and the figures that core itself gives.
#include "tests/ui/analysis_support.h"

#include "core/engine/case_names.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/bridge_panel.h"
#include "ui/pages/company_page.h"
#include "ui/pages/decisions/comparison_panel.h"
#include "ui/pages/master_detail.h"
#include "ui/shell/scenario_banner.h"
#include "ui/pages/decisions/scenarios_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

class ScenarioPagesTest : public QObject
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
};

void ScenarioPagesTest::shortcutsOpenThePages()
{
    TestWindow window;
    open(window);
    for (const auto& [key, id] : {std::pair(Qt::Key_1, PageId::Scenarios), std::pair(Qt::Key_2, PageId::Risk),
             std::pair(Qt::Key_3, PageId::Actuals), std::pair(Qt::Key_4, PageId::Prices), std::pair(Qt::Key_5, PageId::Assumptions)}) {
        QTest::keyClick(&window, key, Qt::AltModifier);
        QVERIFY(window.page(id).isVisible());
    }
}

void ScenarioPagesTest::scenariosAreAddedDuplicatedRenamedAndRemoved()
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

void ScenarioPagesTest::changesAreEditedInTheirTable()
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

void ScenarioPagesTest::whatIsEditedBecomesAChangeOfTheScenario()
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

void ScenarioPagesTest::aRecordedEditIsOneUndoStep()
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

void ScenarioPagesTest::savingInAScenarioSavesTheProject()
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

void ScenarioPagesTest::aScenarioThatCannotBeMadeIsSaid()
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

void ScenarioPagesTest::sideBySideShowsWhatCoreComputes()
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
        // It begins with what moving has: what only the difference is called is named otherwise.
        const int row = rowNamed(table, figureText(namesDifference(figure) ? labelOfCases(figure.id) : figure.label));
        QVERIFY(row >= 0);
        QCOMPARE(cell(table, row, 1), figureText(all[0], figure, figure.stay));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Figure* own = all[i].figure(figure.id);
            const bool isOfPair = own->move.value.index() == 0 && !own->move.reason; // of both cases together
            QCOMPARE(cell(table, row, static_cast<int>(i) + 2),
                figureText(all[i], *own, isOfPair ? own->value : own->move));
        }
    }
    const int improvement = rowNamed(table, u"Net cash flow before revolvers and shares, 12 months"_s);
    QVERIFY(rowNamed(table, u"Run-rate saving a year"_s) < 0);
    QVERIFY(cell(table, improvement, 2) != cell(table, improvement, 3));
    const QString before = cell(table, improvement, 2);
    const Field& cost = *schemaOf<Wave>().field("fixedCost");
    QVERIFY(shownAfter(page.comparison(),
        [&] { QVERIFY(window.document().setField(Entity::Wave, 1, cost, Money(150'000'00)).ok()); }));
    QVERIFY(cell(table, improvement, 2) != before); // it follows the inputs
}

void ScenarioPagesTest::theBridgeShowsWhatCoreComputes()
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
    QTRY_VERIFY(isDrawn(panel.chart()));

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

HEADROOM_TEST(ScenarioPagesTest);
#include "tst_scenario_pages.moc"
