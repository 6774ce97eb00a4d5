// SPDX-License-Identifier: GPL-3.0-or-later
// The decision tree of an option: its figures are core's, and core's are those worked out by hand.
#include "tests/ui/window_support.h"

#include "core/analysis/capacity_option.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/option_tree_view.h"
#include "ui/pages/contracts_page.h"
#include "ui/pages/master_detail.h"
#include "ui/pages/option_panel.h"

#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }

/// No tax and no discounting. 10 units for 12 months at 100, half of them take or pay; a used unit saves 120: at 80 % of use
/// 10 x 0.8 x 120 x 12 - 10 x 0.8 x 100 x 12 = 1,920; at 20 % 10 x 0.2 x 120 x 12 - 10 x 0.5 x 100 x 12 = -3,120. Assigning brings 500.
Model halls()
{
    Model model = Model::empty(Month(2025, 1));
    Company company = model.company();
    company.taxRate = Decimal();
    company.discountRate = Decimal();
    company.openingCash = Money(100'000'00);
    model.table<Company>().put(company);
    CapacityContract k;
    k.id = 1;
    k.name = "Halls";
    k.deliveryStart = Month(2025, 2);
    k.months = 12;
    k.units = Decimal(10);
    k.pricePerUnitMonth = Decimal(100);
    k.takeOrPayShare = number("0.5");
    k.useShare = number("0.8");
    k.avoidedCostPerUnitMonth = Decimal(120);
    k.paymentTermDays = 0;
    k.costOfDebt = Decimal();
    k.decision = OptionDecision::Lapse;
    k.optionExpiry = Date(2025, 1, 31);
    k.assignmentFee = Money(500'00);
    model.table<CapacityContract>().put(k);
    return model;
}

void addOutcomes(Model& model)
{
    Id id = 0;
    for (const auto& [name, use] : {std::pair("Full halls", "0.8"), std::pair("Empty halls", "0.2")}) {
        CapacityOutcome outcome;
        outcome.id = ++id;
        outcome.name = name;
        outcome.contract = {1};
        outcome.probability = number("0.5");
        outcome.useShare = number(use);
        model.table<CapacityOutcome>().put(outcome);
    }
}

OptionTree treeOf(const Model& model)
{
    const auto comparison = compareOption(model, 1);
    if (!comparison.ok())
        qFatal("no comparison");
    return optionTree(*comparison, optionNames(model, 1));
}

QStringList saidBy(const OptionTree& tree)
{
    QStringList all;
    for (int node = 1; node < static_cast<int>(tree.nodes.size()); ++node)
        all.append(tree.readout(node));
    return all;
}

} // namespace

class OptionTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void todaysDecisions();
    void outcomesAndWaiting();
    void nodesKeepToThemselves();
    void keysWalkTheTree();
    void thePageShowsWhatCoreComputes();
};

void OptionTreeTest::todaysDecisions()
{
    const OptionTree tree = treeOf(halls());
    QCOMPARE(saidBy(tree), (QStringList{u"Exercise: USD 1,920, the best"_s, u"Let it lapse: USD 0, as planned"_s, u"Assign: USD 500"_s}));
    QVERIFY2(tree.title.contains(u"Halls"_s) && tree.title.contains(u"1,920"_s), qPrintable(tree.title));
}

// Exercising today: (1,920 - 3,120) / 2 = -600. Knowing first: (1,920 + 500) / 2 = 1,210, which is 710 more than assigning.
void OptionTreeTest::outcomesAndWaiting()
{
    Model model = halls();
    addOutcomes(model);
    const OptionTree tree = treeOf(model);
    const QStringList said = saidBy(tree);
    QCOMPARE(said.size(), 12);
    QCOMPARE(said[0], u"Exercise: USD \u2212600"_s);
    QCOMPARE(said[2], u"Assign: USD 500, the best of today's"_s);
    QCOMPARE(said[3], u"Decide when the outcome is known: USD 1,210, the best"_s);
    QVERIFY2(said[4].endsWith(u"50%: Full halls: USD 1,920"_s), qPrintable(said[4]));
    QVERIFY2(said[5].endsWith(u"Exercise: USD 1,920, the best"_s), qPrintable(said[5]));
    QVERIFY2(said[9].endsWith(u"Exercise: USD \u22123,120"_s), qPrintable(said[9]));
    QVERIFY2(said[11].endsWith(u"Assign: USD 500, the best"_s), qPrintable(said[11]));
    QVERIFY2(tree.finding.contains(u"710"_s), qPrintable(tree.finding));
    QCOMPARE(tree.table.rows.size(), 12);
}

void OptionTreeTest::nodesKeepToThemselves()
{
    Model model = halls();
    addOutcomes(model);
    const OptionTree tree = treeOf(model);
    for (const double scale : {1.0, 2.0}) {
        const OptionTreeLayout layout(tree, scale, 1000);
        for (std::size_t i = 1; i < layout.labels.size(); ++i) {
            QVERIFY(QRectF(QPointF(), layout.size).contains(layout.labels[i]));
            for (std::size_t j = i + 1; j < layout.labels.size(); ++j)
                QVERIFY(!layout.labels[i].intersects(layout.labels[j]));
        }
    }
}

void OptionTreeTest::keysWalkTheTree()
{
    Model model = halls();
    addOutcomes(model);
    OptionTreeView view;
    view.resize(900, 500);
    view.setTree(treeOf(model));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.readout(), view.tree().readout(1));
    QCOMPARE(view.accessibleDescription(), view.readout());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right); // the first outcome
    QCOMPARE(view.readout(), view.tree().readout(5));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.readout(), view.tree().readout(4));
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.accessibleDescription(), view.tree().finding);
}

void OptionTreeTest::thePageShowsWhatCoreComputes()
{
    TestWindow window;
    window.resize(1360, 860);
    QVERIFY(window.openSample(u"coreweave-buyer"_s));
    window.show();
    QVERIFY(waitForFigures(window.document()));
    window.showPage(MainWindow::PageId::Contracts);
    auto& page = static_cast<ContractsPage&>(window.page(MainWindow::PageId::Contracts));
    const std::vector<Id> ids = contractsWithOption(window.document().model());
    QVERIFY(!ids.empty());
    QVERIFY(page.capacity().table().grid().select(ids.front()));
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>())
        if (tabs->indexOf(&page.option()) >= 0)
            tabs->setCurrentWidget(&page.option());
    QTRY_VERIFY_WITH_TIMEOUT(!page.option().tree().tree().nodes.empty(), 30000);
    const auto core = compareOption(window.document().model(), ids.front());
    QVERIFY(core.ok());
    const OptionTree& shown = page.option().tree().tree();
    QVERIFY(shown == optionTree(*core, optionNames(window.document().model(), ids.front())));
    QCOMPARE(shown.nodes[1].full, fullAmount(core->tree.branches.empty() ? core->values.net : core->tree.exerciseNow, core->moneyDigits, u"USD"_s));
    QCOMPARE(page.option().decisions().columnCount(), static_cast<int>(core->decisions.size()) + 1);
}

HEADROOM_TEST(OptionTreeTest);
#include "tst_option_tree.moc"
