// SPDX-License-Identifier: GPL-3.0-or-later
// What panels of results say of themselves: whether what stands there is still of the inputs, and where a value went.
#include "tests/ui/analysis_support.h"

#include "ui/format/messages.h"
#include "ui/pages/decisions/bridge_panel.h"
#include "ui/pages/decisions/discounts_panel.h"
#include "ui/pages/decisions/goal_seek_panel.h"
#include "ui/pages/decisions/risk_page.h"
#include "ui/pages/decisions/scenarios_page.h"
#include "ui/pages/decisions/simulation_panel.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <pthread.h>

using namespace headroom;
using namespace window_support;
using namespace Qt::StringLiterals;

namespace {

// While it lives no thread can be made: the stack that each would have is larger than any address space.
class NoThreads
{
public:
    NoThreads()
    {
        pthread_getattr_default_np(&m_usual);
        pthread_attr_t huge;
        pthread_attr_init(&huge);
        pthread_attr_setstacksize(&huge, std::size_t{1} << 60);
        pthread_setattr_default_np(&huge);
        pthread_attr_destroy(&huge);
    }
    ~NoThreads()
    {
        pthread_setattr_default_np(&m_usual);
        pthread_attr_destroy(&m_usual);
    }
    NoThreads(const NoThreads&) = delete;
    NoThreads& operator=(const NoThreads&) = delete;

private:
    pthread_attr_t m_usual{};
};

void editWave(Document& document, std::int64_t major)
{
    QVERIFY(document.setField(Entity::Wave, 1, *schemaOf<Wave>().field("fixedCost"), Money(major * 100)).ok());
}

} // namespace

class DecisionStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLivePanelSaysAtOnceThatItIsOfOtherInputs();
    void anExportKeepsTheWarning();
    void aValueGoesWhereItIsSaidToGo();
    void withoutAThreadNothingRunsAndThatIsSaid();
};

void DecisionStatesTest::aLivePanelSaysAtOnceThatItIsOfOtherInputs()
{
    TestWindow window;
    open(window);
    auto& page = at<ScenariosPage>(window, PageId::Scenarios);
    BridgePanel& panel = page.bridge();
    QVERIFY(shownAfter(panel, [&] { page.showBridge(); }));
    QVERIFY(panel.strip().state().startsWith(u"Taken in this order"_s));
    QVERIFY(shownAfter(panel, [&] {
        editWave(window.document(), 123'000);
        QVERIFY2(panel.strip().state().startsWith(u"The inputs have changed"_s), qPrintable(panel.strip().state()));
    }));
    // Another choice while it runs: nothing of what ran is taken over under the new names.
    panel.from().setCurrentIndex(panel.from().findText(u"Dear"_s));
    const QDeadlineTimer late(30000);
    while (!panel.strip().isRunning() && !late.hasExpired())
        QCoreApplication::processEvents();
    QVERIFY(panel.strip().isRunning());
    QVERIFY(shownAfter(panel, [&] {
        panel.from().setCurrentIndex(panel.from().findText(u"Stay"_s));
        QVERIFY(!panel.strip().isRunning());
    }));
    QCOMPARE(cell(panel.table(), 0, 0), u"Stay"_s);
    QCOMPARE(panel.bridge()->from, must(bridge(window.document().model(), {{}, Case::Stay}, {{}, Case::Move})).from);
}

void DecisionStatesTest::anExportKeepsTheWarning()
{
    TestWindow window;
    open(window);
    QTemporaryDir folder;
    Document& document = window.document();
    QVERIFY(document.setField(Entity::Company, 1, *schemaOf<Company>().field("simulationTrials"), std::int64_t{64}).ok());
    QVERIFY(waitForFigures(document));
    auto& page = at<RiskPage>(window, PageId::Risk);
    SimulationPanel& panel = page.simulation();
    page.showTab(panel);
    panel.run();
    QVERIFY(ends(panel.strip()));
    panel.exportSamplesTo(folder.filePath(u"before.csv"_s));
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.strip().state().startsWith(u"The samples stand"_s), qPrintable(panel.strip().state()));
    editWave(document, 123'000);
    panel.exportSamplesTo(folder.filePath(u"after.csv"_s));
    QVERIFY(ends(panel.strip()));
    QVERIFY(QFile::exists(folder.filePath(u"after.csv"_s)));
    QVERIFY2(panel.strip().state().startsWith(u"The inputs have changed"_s), qPrintable(panel.strip().state()));
    QVERIFY2(panel.strip().state().contains(u"after.csv"_s), qPrintable(panel.strip().state()));
    panel.exportSamplesTo(folder.filePath(u"during.csv"_s)); // the edit comes while it runs
    editWave(document, 124'000);
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.strip().state().startsWith(u"The inputs have changed"_s), qPrintable(panel.strip().state()));
}

void DecisionStatesTest::aValueGoesWhereItIsSaidToGo()
{
    TestWindow window;
    open(window);
    Document& document = window.document();
    auto& page = at<RiskPage>(window, PageId::Risk);
    GoalSeekPanel& panel = page.goalSeek();
    page.showTab(panel);
    QCOMPARE(panel.takeOverButton().text().remove(u'&'), u"Put the value into the project"_s);
    QVERIFY(document.enterScenario(1).ok());
    QVERIFY(waitForFigures(document));
    QCOMPARE(panel.takeOverButton().text().remove(u'&'), u"Put the value into the scenario"_s);
    // What the figure is at a cost of 40,000 is reached at 40,000.
    Model cheap = document.model();
    Wave wave = cheap.table<Wave>().at(0);
    wave.fixedCost = Money(40'000'00);
    cheap.table<Wave>().put(wave);
    const double target = must(measure(must(project(cheap)), must(parseMeasure("cashImprovement12m"))));
    panel.path().setText(u"wave[\"First\"].fixedCost"_s);
    panel.target().setText(QString::number(target, 'f', 2));
    panel.run();
    QVERIFY(ends(panel.strip()));
    QVERIFY2(panel.result() && panel.result()->reached, qPrintable(panel.strip().state()));
    const Money own = document.project().table<Wave>().at(0).fixedCost;
    panel.takeOverButton().click();
    QVERIFY2(panel.strip().state().contains(u"scenario Dear"_s), qPrintable(panel.strip().state()));
    QCOMPARE(document.project().table<Wave>().at(0).fixedCost, own);
    QCOMPARE(document.model().table<Wave>().at(0).fixedCost, panel.result()->value.toMoney(2, Rounding::HalfAway));
}

void DecisionStatesTest::withoutAThreadNothingRunsAndThatIsSaid()
{
    TaskStrip strip(u"Run"_s);
    bool ran = false;
    const auto work = [&](const Watch&) -> BackgroundTask::Finish { return [&] { ran = true; }; };
    {
        const NoThreads none;
        strip.start(work);
    }
    QVERIFY(!strip.isRunning());
    QCOMPARE(strip.state(), messageText({ErrorCode::Internal, "thread", {}}));
    strip.start(work);
    QVERIFY(ends(strip));
    QVERIFY(ran);
}

HEADROOM_TEST(DecisionStatesTest);
#include "tst_decision_states.moc"
