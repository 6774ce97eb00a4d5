// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads grouped by rule, waves suggested, and the reasons of sizes, in the window.
#include "tests/ui/window_support.h"

#include "core/pricing/price_book.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/data/group_dialog.h"
#include "ui/pages/data/sizes_panel.h"
#include "ui/pages/estate_pages.h"
#include "ui/pages/master_detail.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

/// Machines in West Europe: web-1 and web-2 of 4 cores and 16 GiB, the second idle; db-1 of 8 and 64, production.
Model estate()
{
    Model model = smallProject();
    AzurePlan plan = model.table<AzurePlan>().at(0);
    plan.defaultRegion = "westeurope";
    model.table<AzurePlan>().put(plan);
    const auto add = [&](const char* name, int cores, int gib, const char* use) {
        Workload workload;
        workload.name = name;
        workload.site = {1};
        workload.wave = {1};
        workload.cores = cores;
        workload.memoryGib = Decimal(gib, 0);
        workload.cpuUtilisation = *Decimal::parse(use);
        workload.memoryUtilisation = *Decimal::parse(use);
        workload.environment = cores == 8 ? Environment::Production : Environment::DevTest;
        QVERIFY(apply(model, insertRow(model, Entity::Workload, workload)).ok());
    };
    add("web-1", 4, 16, "0.5");
    add("web-2", 4, 16, "0.01");
    add("db-1", 8, 64, "0.5");
    return model;
}

QString textAt(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

bool isReady(const GroupDialog& dialog)
{
    return QTest::qWaitFor([&] { return dialog.isCurrent(); }, 10000);
}

} // namespace

class GroupingAndSizesTest : public QObject
{
    Q_OBJECT

private slots:
    void aRuleGroupsWorkloadsInOneStep();
    void aWrongRuleIsAnswered();
    void wavesAreSuggested();
    void sizesHaveTheirReasons();
};

void GroupingAndSizesTest::aRuleGroupsWorkloadsInOneStep()
{
    TestWindow window;
    window.document().replace(estate(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    window.askDialog = [](QDialog& shown) {
        auto& dialog = static_cast<GroupDialog&>(shown);
        dialog.rules().setPlainText(u"name:(*)-*"_s);
        [&] {
            QVERIFY(isReady(dialog));
            QCOMPARE(dialog.groups().rowCount(), 2); // db and web; two names without a hyphen stay
            QCOMPARE(textAt(dialog.groups(), 0, 0), u"db"_s);
            QCOMPARE(textAt(dialog.groups(), 1, 0), u"web"_s);
            QCOMPARE(textAt(dialog.groups(), 1, 2), u"2"_s);
            QVERIFY2(dialog.message().contains(u"no rule speaks of: 2"_s), qPrintable(dialog.message()));
        }();
        return dialog.acceptButton()->isEnabled();
    };
    window.groupWorkloads(MainWindow::GroupingWay::ByRule);
    QCOMPARE(window.document().model().table<Workload>().at(2).application.str(), std::string("web"));
    QCOMPARE(window.document().model().table<Workload>().at(4).application.str(), std::string("db"));
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void GroupingAndSizesTest::aWrongRuleIsAnswered()
{
    GroupDialog dialog(estate(), GroupDialog::Way::ByRule);
    QVERIFY(isReady(dialog));
    QVERIFY(!dialog.acceptButton()->isEnabled());
    dialog.rules().setPlainText(u":=\n"_s);
    QVERIFY(isReady(dialog));
    QVERIFY(!dialog.message().isEmpty());
    QVERIFY(!dialog.acceptButton()->isEnabled());
    dialog.rules().setPlainText(u"name:(*)-*"_s);
    dialog.start().setText(u"soon"_s);
    QVERIFY(isReady(dialog));
    QVERIFY2(dialog.message().contains(u"soon"_s), qPrintable(dialog.message()));
    QVERIFY(!dialog.acceptButton()->isEnabled());
}

void GroupingAndSizesTest::wavesAreSuggested()
{
    TestWindow window;
    window.document().replace(estate(), {}, Document::Standing::AsStored);
    const Model before = window.document().model();
    window.askDialog = [](QDialog& shown) {
        auto& dialog = static_cast<GroupDialog&>(shown);
        dialog.waves().setValue(2);
        [&] {
            QVERIFY(isReady(dialog));
            QCOMPARE(dialog.groups().rowCount(), 2);
            QCOMPARE(dialog.units().rowCount(), 5);
            QCOMPARE(textAt(dialog.units(), 0, 1), u"web-1"_s); // the others are production, which moves last
            QCOMPARE(textAt(dialog.units(), 1, 1), u"web-2"_s);
        }();
        return dialog.acceptButton()->isEnabled();
    };
    window.groupWorkloads(MainWindow::GroupingWay::SuggestedWaves);
    QVERIFY(window.document().model().table<Wave>().size() > before.table<Wave>().size());
    window.document().undo();
    QVERIFY(window.document().model() == before);
}

void GroupingAndSizesTest::sizesHaveTheirReasons()
{
    TestWindow window;
    window.document().replace(Model::empty(Month(2024, 1)), {}, Document::Standing::AsStored);
    Model model = estate();
    const Change prices = addMissingPrices(model);
    QVERIFY(apply(model, prices).ok());
    window.document().replace(model, {}, Document::Standing::AsStored);
    window.show();
    window.showPage(MainWindow::PageId::Workloads);
    auto& page = static_cast<WorkloadsPage&>(window.page(MainWindow::PageId::Workloads));
    SizesPanel& sizes = page.sizes();
    const QAbstractItemModelTester tester(&sizes.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.workloads().findChild<QTabWidget*>()->setCurrentWidget(&sizes);
    QTRY_COMPARE_WITH_TIMEOUT(sizes.table().rowCount(), 5, 30000);
    // The neighbours of 4 vCPU and 16 GiB hold no less than is asked for, or are said not to.
    sizes.showReasonOf(3);
    QVERIFY2(sizes.reason().startsWith(u"web-1: Standard_"_s), qPrintable(sizes.reason()));
    QVERIFY2(sizes.reason().contains(u"for 4 vCPU and 16 GiB"_s), qPrintable(sizes.reason()));
    QVERIFY2(sizes.reason().contains(u"does not fit: "_s), qPrintable(sizes.reason()));
    QVERIFY2(sizes.reason().contains(u"The next better one is "_s), qPrintable(sizes.reason()));
    sizes.view().setCurrentIndex(sizes.view().findData(static_cast<int>(SizeTable::View::WorthALook)));
    bool idle = false;
    for (int row = 0; row < sizes.table().rowCount(); ++row)
        idle = idle || (textAt(sizes.table(), row, 0) == u"web-2"_s && textAt(sizes.table(), row, 1) == u"Idle"_s);
    QVERIFY(idle); // 1 % of its CPU
    sizes.view().setCurrentIndex(sizes.view().findData(static_cast<int>(SizeTable::View::EndOfSupport)));
    QCOMPARE(sizes.table().columnCount(), 8);
    sizes.view().setCurrentIndex(0);
    QCOMPARE(sizes.table().workloadAt(2), Id{3});
}

HEADROOM_TEST(GroupingAndSizesTest);
#include "tst_grouping_and_sizes.moc"
