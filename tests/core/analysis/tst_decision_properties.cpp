// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every project: bridges sum, a scenario without changes is its parent, the last override wins, edits are taken back, and
// a simulation of what does not vary is the exact engine's. On generated projects.
#include "core/analysis/bridge.h"
#include "core/analysis/simulation.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/core/engine/random_project.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace headroom;
using namespace analysis_test;

namespace {

using C = ChangeOperation;

constexpr unsigned projects = 40;

// Changes that every project takes: of a discount, tax, growth and prices, by numbers that differ from one to the next.
std::vector<ScenarioEdit> someEdits(std::mt19937& random)
{
    const auto share = [&] { return "0." + std::to_string(10 + random() % 40); };
    std::vector<ScenarioEdit> edits{edit("azure.globalDiscount", C::Set, share().c_str()),
        edit("company.taxRate", C::Set, share().c_str()), edit("company.usageGrowth", C::Set, share().c_str()),
        edit("company.cashInterestRate", C::Set, share().c_str()), edit("azure.labourShare", C::Set, share().c_str())};
    std::shuffle(edits.begin(), edits.end(), random);
    edits.resize(1 + random() % edits.size());
    return edits;
}

std::vector<Cause> someOrder(std::mt19937& random)
{
    std::vector<Cause> order = value(parseOrder(""));
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

} // namespace

class TestDecisionProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyProject_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= projects; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyProject()
    {
        QFETCH(unsigned, seed);
        Model model = RandomProject(seed).make();
        const Result<Projection> base = project(model);
        if (!base)
            QSKIP("what is generated has no projection");
        std::mt19937 random(seed);
        const Model before = model;
        scenario(model, "Same", "", {});
        QVERIFY(value(scenarioModel(model, "Same")) == model);
        const std::vector<ScenarioEdit> edits = someEdits(random);
        must(model, addScenario(model, "Other", "Same", ""));
        const Id other = model.lastId(Entity::Scenario);
        for (const ScenarioEdit& one : edits) {
            const Model without = model;
            const Result<Change> change = recordInScenario(model, other, one);
            must(model, change);
            Model back = model;
            must(back, inverse(*change));
            QVERIFY(back == without);
        }
        // The last override wins, and the parent's is the child's where it says nothing.
        scenario(model, "Child", "Other", {edit("azure.globalDiscount", C::Set, "0.07")});
        QCOMPARE(value(scenarioModel(model, "Child")).azure().globalDiscount, number("0.07"));
        QCOMPARE(value(scenarioModel(model, "Child")).company().taxRate, value(scenarioModel(model, "Other")).company().taxRate);
        QVERIFY(before.table<Scenario>().empty() && project(before)->move.lines == base->move.lines);
        bridgesSum(model, random);
    }

    // A field that no law changes: every trial is the exact figure, but for roundings.
    void whatDoesNotVaryIsTheExactFigure_data() { everyProject_data(); }
    void whatDoesNotVaryIsTheExactFigure()
    {
        QFETCH(unsigned, seed);
        Model model = RandomProject(seed).make();
        const Result<Projection> p = project(model);
        if (!p)
            QSKIP("what is generated has no projection");
        Uncertainty u;
        u.path = "company.minimumCash";
        u.operation = C::Multiply;
        u.distribution = Distribution::Discrete;
        const Id id = put(model, u);
        UncertaintyPoint same;
        same.uncertainty.id = id;
        same.value = number("1");
        same.weight = number("1");
        put(model, same);
        SimulationOptions o;
        o.trials = 8;
        for (const char* what : {"cashImprovement12m", "cashImprovement12mSpread", "cashImprovement12mEqualLags", "interestAvoided",
                 "headline.recurringSaving", "move.lowestLiquidity", "troughMonth"})
            o.measures.push_back(value(parseMeasure(what)));
        const Result<Simulation> s = simulate(model, o);
        QVERIFY2(s, s ? "" : qPrintable(describe(s.error())));
        for (std::size_t m = 0; m < o.measures.size(); ++m) {
            const Result<double> exact = measure(*p, o.measures[m]);
            const double trial = s->measureSamples[m][0];
            const double allowed = s->measures[m].unit == FigureUnit::Month ? 0 : 100 + (exact ? 1e-7 * std::abs(*exact) : 0);
            QVERIFY2(exact ? std::abs(trial - *exact) <= allowed : std::isnan(trial), qPrintable(qt(o.measures[m].text)));
        }
    }

private:
    static void bridgesSum(const Model& model, std::mt19937& random)
    {
        for (const auto& [from, to] : {std::pair(BridgeEnd{{}, Case::Stay}, BridgeEnd{{}, Case::Move}),
                 std::pair(BridgeEnd{{}, Case::Move}, BridgeEnd{"Other", Case::Move}),
                 std::pair(BridgeEnd{"Child", Case::Stay}, BridgeEnd{"Other", Case::Move})}) {
            const Result<Bridge> made = bridge(model, from, to, BridgeOf::NetCashFlow, someOrder(random));
            QVERIFY2(made, made ? "" : qPrintable(describe(made.error())));
            Money sum = made->from;
            for (const BridgeStep& step : made->steps)
                sum += step.amount;
            QCOMPARE(sum.minor(), made->to.minor());
        }
        const Result<Bridge> none = bridge(model, {{}, Case::Move}, {"Same", Case::Move}, BridgeOf::NetCashFlow);
        QVERIFY(none && std::all_of(none->steps.begin(), none->steps.end(), [](const BridgeStep& s) { return s.amount.isZero(); }));
    }
};

HEADROOM_TEST(TestDecisionProperties);
#include "tst_decision_properties.moc"
