// SPDX-License-Identifier: GPL-3.0-or-later
// What has no formula is explained too, in the real window: years of the maturity wall, bars of the tornado, steps of the bridge,
// results of a simulation and nodes of a decision tree, each down to the inputs that it comes from.
#include "tests/ui/explain_support.h"

#include "core/analysis/bridge.h"
#include "core/analysis/capacity_option.h"
#include "core/engine/maturity_parts.h"
#include "ui/charts/option_tree_view.h"
#include "ui/pages/contracts_page.h"
#include "ui/pages/debt_page.h"
#include "ui/pages/decisions/bridge_panel.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/sensitivity_panel.h"
#include "ui/pages/decisions/simulation_panel.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/option_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

class ExplainEverywhereTest : public QObject
{
    Q_OBJECT

private slots:
    void aYearOfTheMaturityWallIsItsInstruments();
    void theWallIsTheSumOfItsParts_data();
    void theWallIsTheSumOfItsParts();
    void aTornadoBarShowsItsTwoProjectionsAndItsInput();
    void aStepOfTheBridgeNamesTheChangesThatMakeIt();
    void aPercentileIsExplainedByTrialsAndInputs();
    void aNodeOfADecisionTreeIsExplained();
};

// Two bullets of 2030: 2,000,000 and 500,000; a third one of 2031.
void ExplainEverywhereTest::aYearOfTheMaturityWallIsItsInstruments()
{
    TestWindow window;
    Model model = projectWithAnalyses();
    for (const auto& [name, year] : {std::pair("Notes", 2030), std::pair("Later notes", 2031)}) {
        DebtInstrument notes;
        notes.name = name;
        notes.principal = Money(500'000'00);
        notes.maturityDate = Date(year, 6, 30);
        QVERIFY(apply(model, insertRow(model, Entity::DebtInstrument, notes)).ok());
    }
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
    auto& page = at<DebtPage>(window, PageId::Debt);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    QTRY_COMPARE(page.wall().content().places, QStringList({u"2030"_s, u"2031"_s}));
    press(page.wall(), 0);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY(title(panel).startsWith(u"Principal due in 2030"_s));
    QCOMPARE(panel.tree().topLevelItem(0)->text(1), u"2,500,000"_s);
    QCOMPARE(linesOf(panel), QStringList({u"Term loan | 2,000,000"_s, u"Notes | 500,000"_s}));
    QVERIFY(panel.isVisible());
    panel.tree().setCurrentItem(lineNamed(panel, u"Notes"_s));
    panel.tree().setFocus();
    QTest::keyClick(&panel.tree(), Qt::Key_Return);
    QTRY_COMPARE(page.instruments().currentId(), Id(2));
    QVERIFY(page.instruments().isAncestorOf(QApplication::focusWidget()));
}

void ExplainEverywhereTest::theWallIsTheSumOfItsParts_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString& sample : MainWindow::sampleNames())
        QTest::newRow(qPrintable(sample)) << sample;
}

void ExplainEverywhereTest::theWallIsTheSumOfItsParts()
{
    QFETCH(QString, sample);
    TestWindow window;
    QVERIFY(window.openSample(sample));
    QVERIFY(waitForFigures(window.document()));
    const Projection& projection = *window.document().projection();
    for (const Case which : {Case::Stay, Case::Move}) {
        const MaturityParts parts = must(maturityParts(window.document().model(), which));
        const auto& after = projection.of(which).wallAfterEvents;
        for (const auto& [wall, list] : {std::pair(&projection.of(which).maturityWall, &parts.atOpening), std::pair(after ? &*after : nullptr, &parts.afterEvents)}) {
            std::map<int, Money> years;
            for (const MaturityPart& part : *list)
                years[part.year] += part.principal;
            QCOMPARE(years.size(), wall ? wall->years.size() : 0U);
            for (const MaturityYear& year : wall ? wall->years : std::vector<MaturityYear>())
                QCOMPARE(years[year.year].minor(), year.principal.minor());
        }
    }
}

// A normal law of mean 1 and deviation 0.1: its 10th percentile is 1 - 0.1 x 1.2815516 (a table of the normal distribution) = 0.8718,
// its 90th 1.1282.
void ExplainEverywhereTest::aTornadoBarShowsItsTwoProjectionsAndItsInput()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    QVERIFY(shownAfter(page.sensitivity(), [&] { page.showTab(page.sensitivity()); }));
    const int cost = rowNamed(page.sensitivity().table(), u"Cost of the move"_s);
    press(page.sensitivity().chart(), cost);
    ExplainPanel& panel = window.explanation();
    QTRY_VERIFY2(title(panel).startsWith(u"What Cost of the move does to:"_s), qPrintable(title(panel)));
    QCOMPARE(lineNamed(panel, u"At the low end"_s)->text(2), u"input at \u00d70.8718"_s);
    QCOMPARE(lineNamed(panel, u"At the high end"_s)->text(2), u"input at \u00d71.128"_s);
    QCOMPARE(lineNamed(panel, u"At the low end"_s)->text(1), cell(page.sensitivity().table(), cost, 3));
    // The figure as it is leads on to its formula, and back.
    panel.tree().setCurrentItem(lineNamed(panel, u"With everything as it is"_s));
    panel.showPrecedents();
    QTRY_VERIFY(panel.tree().topLevelItem(0)->childCount() > 0 && !title(panel).startsWith(u"What"_s));
    panel.goBack();
    QVERIFY(title(panel).startsWith(u"What Cost of the move"_s));
    // The input leads to its field.
    panel.tree().setCurrentItem(lineNamed(panel, u"The input: Cost of the move"_s));
    panel.tree().setFocus();
    QTest::keyClick(&panel.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && window.page(PageId::Migration).isAncestorOf(QApplication::focusWidget()));
    // It is of the inputs before, once they have changed.
    const Field& field = *schemaOf<Wave>().field("fixedCost");
    QVERIFY(window.document().setField(Entity::Wave, 1, field, Money(150'000'00)).ok());
    QVERIFY(waitForFigures(window.document()));
    bool isSaid = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(u"The inputs have changed since"_s);
    QVERIFY(isSaid);
}

void ExplainEverywhereTest::aStepOfTheBridgeNamesTheChangesThatMakeIt()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    QVERIFY(shownAfter(page.bridge(), [&] { page.showBridge(); }));
    BridgePanel& bridge = page.bridge();
    ExplainPanel& panel = window.explanation();
    press(bridge.chart(), 0);
    QTRY_VERIFY2(title(panel).endsWith(u": Stay"_s), qPrintable(title(panel)));
    QCOMPARE(panel.tree().topLevelItem(0)->text(1), cell(bridge.table(), 0, 2));
    QVERIFY(shownAfter(bridge, [&] {
        bridge.from().setCurrentIndex(bridge.from().findText(u"Move"_s));
        bridge.to().setCurrentIndex(bridge.to().findText(u"Dear"_s));
    }));
    // The scenario doubles the wave's cost of 100,000: one step, with the change that makes it.
    for (std::size_t i = 0; i < bridge.bridge()->steps.size(); ++i)
        if (bridge.bridge()->steps[i].cause == Cause::OneOff) {
            QCOMPARE(bridge.bridge()->steps[i].amount.minor(), -100'000'00);
            press(bridge, bridge.table(), static_cast<int>(i) + 1);
        }
    QTRY_VERIFY2(title(panel).startsWith(u"One-off cost"_s), qPrintable(title(panel)));
    const QTreeWidgetItem* changed = lineNamed(panel, u"Changed by Dear"_s);
    QVERIFY2(changed, qPrintable(linesOf(panel).join(u'\n')));
    QCOMPARE(changed->text(1), u"2"_s);
    QCOMPARE(changed->text(2), u"First: Fixed cost"_s);
}

void ExplainEverywhereTest::aPercentileIsExplainedByTrialsAndInputs()
{
    TestWindow window;
    open(window);
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    QVERIFY(setTrials(window, 8192));
    panel.run();
    QVERIFY(ends(panel.strip()));
    ExplainPanel& told = window.explanation();
    const int median = rowNamed(panel.spread(), u"50% of the trials are below"_s);
    press(panel, panel.spread(), median);
    QTRY_VERIFY2(title(told).endsWith(u"50% of the trials are below"_s), qPrintable(title(told)));
    QCOMPARE(told.tree().topLevelItem(0)->text(1), cell(panel.spread(), median, 1));
    QCOMPARE(lineNamed(told, u"Trials"_s)->text(1), u"8,192"_s);
    QCOMPARE(lineNamed(told, u"Seed"_s)->text(1), QString::number(window.document().model().company().simulationSeed));
    QVERIFY(lineNamed(told, u"Drawn: Rent"_s));
    QVERIFY2(lineNamed(told, u"Drawn: Rent"_s)->text(2).startsWith(u"Normal"_s), qPrintable(lineNamed(told, u"Drawn: Rent"_s)->text(2)));
    press(panel.histogram(), 0);
    QTRY_VERIFY2(title(told).startsWith(u"Trials from"_s), qPrintable(title(told)));
    QCOMPARE(told.tree().topLevelItem(0)->text(1), cell(panel.bins(), 0, 2));
    press(panel.fan(), 11);
    QTRY_VERIFY2(title(told).startsWith(u"Cumulative benefit"_s), qPrintable(title(told)));
    QCOMPARE(told.tree().topLevelItem(0)->text(1), cell(panel.months(), 11, 4)); // the median
    press(panel, panel.chances(), 0);
    QTRY_COMPARE(title(told), cell(panel.chances(), 0, 0));
    told.tree().setCurrentItem(lineNamed(told, u"Drawn: Rent"_s));
    told.tree().setFocus();
    QTest::keyClick(&told.tree(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && window.page(PageId::Sites).isAncestorOf(QApplication::focusWidget()));
}

void ExplainEverywhereTest::aNodeOfADecisionTreeIsExplained()
{
    TestWindow window;
    window.resize(1360, 860);
    QVERIFY(window.openSample(u"coreweave-buyer"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(waitForFigures(window.document()));
    auto& page = at<ContractsPage>(window, PageId::Contracts);
    const Id id = contractsWithOption(window.document().model()).front();
    QVERIFY(page.capacity().table().grid().select(id));
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>())
        if (tabs->indexOf(&page.option()) >= 0)
            tabs->setCurrentWidget(&page.option());
    OptionTreeView& view = page.option().tree();
    QTRY_VERIFY_WITH_TIMEOUT(!view.tree().nodes.empty(), 30000);
    ExplainPanel& panel = window.explanation();
    view.setFocus();
    for (int node = 1; node < static_cast<int>(view.tree().nodes.size()); ++node) {
        QTest::keyClick(&view, node == 1 ? Qt::Key_Home : Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY2(title(panel).endsWith(view.tree().nodes[static_cast<std::size_t>(node)].way), qPrintable(title(panel)));
        QCOMPARE(panel.tree().topLevelItem(0)->text(1), view.tree().nodes[static_cast<std::size_t>(node)].full);
    }
    // What exercising is made of in an outcome sums to it.
    const auto core = must(compareOption(window.document().model(), id));
    QVERIFY(!core.tree.branches.empty());
    for (std::size_t node = 1; node < view.tree().nodes.size(); ++node) {
        const OptionNode& n = view.tree().nodes[node];
        if (n.branch < 0 || n.decision != OptionDecision::Exercise)
            continue;
        const TreeBranch& branch = core.tree.branches[static_cast<std::size_t>(n.branch)];
        emit view.explainRequested(static_cast<int>(node));
        const Formatter formatter = Formatter::of(window.document().model());
        QCOMPARE(lineNamed(panel, u"What the capacity brings"_s)->text(1), formatter.money(branch.underlying, MoneyStyle::Statement, MoneyScale::Units));
        QCOMPARE(lineNamed(panel, u"Committed payments"_s)->text(1), formatter.money(branch.exercise - branch.underlying, MoneyStyle::Statement, MoneyScale::Units));
        QVERIFY(lineNamed(panel, u"Discount rate"_s));
    }
}

HEADROOM_TEST(ExplainEverywhereTest);
#include "tst_explain_everywhere.moc"
