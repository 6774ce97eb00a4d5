// SPDX-License-Identifier: GPL-3.0-or-later
// The search for the best choices against all of them, and the best plan of small projects against every plan.
#include "core/analysis/choice_program.h"
#include "core/analysis/optimise.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace headroom;
using namespace analysis_test;

namespace {

struct BruteForce
{
    bool feasible = false;
    double value = 0;
};
BruteForce best(const ChoiceProgram& program)
{
    BruteForce found;
    std::vector<std::size_t> chosen(program.groups.size(), 0);
    for (bool more = true; more;) {
        std::vector<double> used(program.limits.size(), 0);
        double value = 0;
        for (std::size_t g = 0; g < chosen.size(); ++g) {
            const ChoiceOption& option = program.groups[g][chosen[g]];
            value += option.value;
            for (const auto& [resource, amount] : option.uses)
                used[resource] += amount;
        }
        bool fits = true;
        for (std::size_t r = 0; r < used.size(); ++r)
            fits = fits && used[r] <= program.limits[r];
        if (fits && (!found.feasible || value > found.value))
            found = {true, value};
        std::size_t i = 0;
        while (i < chosen.size() && ++chosen[i] == program.groups[i].size())
            chosen[i++] = 0;
        more = i < chosen.size();
    }
    return found;
}

int whole(std::mt19937& random, int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); }

/// Whole numbers, so that sums are exact: 2 to 7 groups of 2 to 4 options, up to 4 limits, some of them too tight for anything.
ChoiceProgram randomProgram(std::mt19937& random)
{
    ChoiceProgram program;
    const int groups = whole(random, 2, 7);
    const int limits = whole(random, 0, 4);
    for (int r = 0; r < limits; ++r)
        program.limits.push_back(whole(random, groups, 7 * groups));
    for (int g = 0; g < groups; ++g) {
        program.groups.emplace_back();
        for (int o = whole(random, 2, 4); o > 0; --o) {
            ChoiceOption option{static_cast<double>(whole(random, -20, 100)), {}};
            for (int r = 0; r < limits; ++r)
                if (whole(random, 0, 3) != 0)
                    option.uses.emplace_back(static_cast<std::size_t>(r), whole(random, -3, 12));
            program.groups.back().push_back(option);
        }
    }
    return program;
}

/// Two or three waves of a few machines at two sites with leases, unit costs, refreshes and one-off cost.
Model smallPlan(std::mt19937& random)
{
    Cloud cloud(1, 1);
    Model& model = cloud.model;
    editCompany(model, [&](Company& c) {
        c.openingCash = usd("60000");
        c.taxRate = Decimal();
        c.horizon = c.evaluationMonths = 14;
    });
    put(model, Site());
    for (Id id = 1; id <= 2; ++id) {
        Site site = *model.table<Site>().find(id);
        site.rentPerMonth = Money(100 * whole(random, 0, 900));
        site.leaseEnd = column(whole(random, 3, 14));
        site.decommissionPerServer = Money(100 * whole(random, 0, 300));
        model.table<Site>().put(site);
        UnitCost cost;
        cost.site.id = id;
        cost.basis = CostBasis::PerServer;
        cost.costPerUnitYear = whole(random, 200, 2500);
        put(model, cost);
    }
    const int waves = whole(random, 2, 3);
    for (int w = 1; w <= waves; ++w) {
        Wave wave = model.table<Wave>().at(0);
        wave.id = w;
        wave.name = "Wave " + std::to_string(w);
        wave.start = column(whole(random, 1, 6));
        wave.rampMonths = whole(random, 1, 2);
        wave.parallelMonths = whole(random, 0, 1);
        wave.costPerServer = whole(random, 0, 1500);
        model.table<Wave>().put(wave);
        cloud.add(whole(random, 2, 9), whole(random, 0, 1) == 0 ? "D2" : "E4", [&](Workload& load) {
            load.wave.id = w;
            load.site.id = whole(random, 1, 2);
        });
    }
    return model;
}

OptimiseSetup smallSetup(std::mt19937& random)
{
    static const std::array figures{"npv", "cashImprovement12m", "move.lowestLiquidity"};
    OptimiseSetup s;
    s.what = value(parseMeasure(figures[static_cast<std::size_t>(whole(random, 0, 2))]));
    s.earlierMonths = whole(random, 0, 1);
    s.laterMonths = whole(random, 1, 2);
    s.purchases = whole(random, 0, 7) == 0;
    s.waves = !s.purchases;
    if (whole(random, 0, 1) == 0)
        s.limits.serversPerMonth = whole(random, 5, 14);
    if (whole(random, 0, 1) == 0)
        s.limits.oneOffPerMonth = Money(100 * whole(random, 3000, 12000));
    if (whole(random, 0, 2) == 0)
        s.limits.minimumLiquidity = Money(100 * whole(random, 0, 40000));
    return s;
}

OptimiseSetup setup(const char* figure)
{
    OptimiseSetup s;
    s.what = value(parseMeasure(figure));
    return s;
}

} // namespace

class TestOptimise : public QObject
{
    Q_OBJECT

private slots:
    void theBestChoicesAreFound()
    {
        std::mt19937 random(2024);
        int feasible = 0;
        for (int i = 0; i < 200; ++i) {
            const ChoiceProgram program = randomProgram(random);
            const BruteForce expected = best(program);
            const ChoiceAnswer found = solveChoices(program);
            QVERIFY2(found.proven && found.feasible == expected.feasible, qPrintable(QString::number(i)));
            if (!expected.feasible)
                continue;
            ++feasible;
            QVERIFY2(std::abs(found.value - expected.value) < 1e-6,
                qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(found.value).arg(expected.value)));
        }
        QVERIFY(feasible > 100 && feasible < 200);
    }

    // Without branching only annealing is left: of small programs it finds nothing that is worth more than the best, and mostly the best.
    void annealingStaysBelowTheBest()
    {
        std::mt19937 random(7);
        ChoiceSearch search;
        search.nodes = 0;
        search.rounds = 5;
        int same = 0;
        int feasible = 0;
        for (int i = 0; i < 200; ++i) {
            const ChoiceProgram program = randomProgram(random);
            const BruteForce expected = best(program);
            const ChoiceAnswer found = solveChoices(program, search);
            QVERIFY(expected.feasible || !found.feasible);
            QVERIFY(!found.feasible || found.value <= expected.value + 1e-9);
            feasible += expected.feasible ? 1 : 0;
            same += expected.feasible && found.feasible && found.value >= expected.value - 1e-9 ? 1 : 0;
        }
        QVERIFY2(same > feasible * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(feasible)));
    }

    // 80 groups of 12 options under 20 limits that half of them fit into: within all limits, near the bound of GLPK's relaxation, the
    // same for the same program, and ended when asked to.
    void aLargeProgramIsAnnealed()
    {
        std::mt19937 random(11);
        ChoiceProgram program;
        for (int r = 0; r < 20; ++r)
            program.limits.push_back(300);
        for (int g = 0; g < 80; ++g) {
            program.groups.emplace_back();
            for (int o = 0; o < 12; ++o) {
                ChoiceOption option{static_cast<double>(whole(random, 10, 200)), {}};
                for (std::size_t r = 0; r < 20; ++r)
                    if (whole(random, 0, 2) == 0)
                        option.uses.emplace_back(r, whole(random, 1, 25));
                program.groups.back().push_back(option);
            }
        }
        ChoiceSearch search;
        search.nodes = 0;
        search.rounds = 5;
        const ChoiceAnswer found = solveChoices(program, search);
        QVERIFY(found.feasible && !found.proven);
        QVERIFY2(found.value > 0.97 * found.bound && found.value <= found.bound,
            qPrintable(QStringLiteral("%1 of %2").arg(found.value).arg(found.bound)));
        std::vector<double> used(20, 0);
        for (std::size_t g = 0; g < 80; ++g)
            for (const auto& [resource, amount] : program.groups[g][found.chosen[g]].uses)
                used[resource] += amount;
        QVERIFY(*std::max_element(used.begin(), used.end()) <= 300);
        QVERIFY(solveChoices(program, search).chosen == found.chosen);
        std::atomic<bool> cancel = true;
        search.cancel = &cancel;
        QVERIFY(solveChoices(program, search).value <= found.value);
    }

    // Ten machines cost 897.90 a month on Azure and nothing on premises: the later, the better, up to the latest month. Reservations
    // of the test's prices cost less than pay as you go.
    void theSearchAgreesWithAllPlans()
    {
        Model model = tenMachines();
        OptimiseSetup s = setup("cashImprovement12m");
        s.earlierMonths = 0;
        s.laterMonths = 4;
        const OptimiseResult all = value(optimise(model, s));
        QVERIFY(all.exhaustive && all.feasible);
        QVERIFY(all.value > all.before);
        s.mostEnumerated = 0;
        const OptimiseResult searched = value(optimise(model, s));
        QVERIFY(!searched.exhaustive);
        QCOMPARE(searched.value, all.value);
        QVERIFY(searched.bound && *searched.bound >= searched.value - 1e-6);
        // The scenario that is made of it has that figure.
        must(model, optimisedScenario(model, searched, "Best", "", "note"));
        const Model with = value(scenarioModel(model, "Best"));
        QCOMPARE(value(measure(value(project(with)), s.what)), searched.value);
    }

    // The lowest is what the highest of its opposite would be: the earlier the ten machines move, the more they cost.
    void theLowestIsFoundToo()
    {
        const Model model = tenMachines();
        OptimiseSetup s = setup("move.azure");
        s.earlierMonths = 0;
        s.laterMonths = 4;
        s.purchases = false;
        s.goal = OptimiseGoal::Highest; // costs are negative: the latest month
        const OptimiseResult highest = value(optimise(model, s));
        QVERIFY(highest.value > highest.before && highest.edits.size() == 1);
        s.goal = OptimiseGoal::Lowest;
        for (const int most : {400, 0}) {
            s.mostEnumerated = most;
            const OptimiseResult lowest = value(optimise(model, s));
            QCOMPARE(lowest.value, lowest.before); // the plan's month is the first
            QVERIFY(lowest.edits.empty() && lowest.bound && *lowest.bound <= lowest.value + 1e-6);
        }
    }

    // 200 small projects: the search ends at the best of all plans, as far as limits let any be kept; else where they are broken least.
    void theSearchFindsTheBestOfAllPlans()
    {
        std::mt19937 random(58);
        int feasible = 0;
        for (int i = 0; i < 200; ++i) {
            const Model model = smallPlan(random);
            OptimiseSetup s = smallSetup(random);
            s.mostEnumerated = 100000;
            const OptimiseResult all = value(optimise(model, s));
            QVERIFY(all.exhaustive);
            s.mostEnumerated = 0;
            const OptimiseResult searched = value(optimise(model, s));
            QCOMPARE(searched.feasible, all.feasible);
            feasible += all.feasible ? 1 : 0;
            QVERIFY2(!all.feasible || std::abs(searched.value - all.value) <= 0.01,
                qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(searched.value, 0, 'f', 2).arg(all.value, 0, 'f', 2)));
            QVERIFY2(all.feasible || std::abs(searched.excess - all.excess) <= 1e-9,
                qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(searched.excess).arg(all.excess)));
            for (const OptimiseCheck& check : searched.checks)
                QVERIFY(!searched.feasible || check.holds);
        }
        QVERIFY(feasible > 100 && feasible < 200);
    }

    // Two waves of five machines, 448.95 a month each: the later, the higher is the line "Azure". Five servers a month may move, so one
    // runs from November and one from December on: three months of one.
    void limitsHoldOnTheExactEngine_data()
    {
        QTest::addColumn<int>("most"); // plans that may be projected
        QTest::newRow("all plans") << 400;
        QTest::newRow("search") << 0;
    }
    void limitsHoldOnTheExactEngine()
    {
        QFETCH(int, most);
        Cloud cloud(1, 1);
        Wave second = cloud.model.table<Wave>().at(0);
        second.name = "Second";
        put(cloud.model, second);
        cloud.add(5, "D2");
        cloud.add(5, "D2", [](Workload& w) { w.wave.id = 2; });
        editCompany(cloud.model, [](Company& c) {
            c.openingCash = usd("5000");
            c.taxRate = c.cashInterestRate = Decimal();
            c.horizon = c.evaluationMonths = 12;
        });
        OptimiseSetup s = setup("move.azure");
        s.purchases = false;
        s.earlierMonths = 0;
        s.laterMonths = 11;
        s.mostEnumerated = most;
        s.limits.serversPerMonth = 5;
        const OptimiseResult one = value(optimise(cloud.model, s));
        QVERIFY(one.feasible);
        QCOMPARE(one.value, -3 * 448.95);        // November and December
        s.limits.minimumLiquidity = usd("6000"); // more than there is
        const OptimiseResult none = value(optimise(cloud.model, s));
        QVERIFY(!none.feasible && !none.checks[0].holds);
        s.waves = false;
        QCOMPARE(qt(codeName(optimise(cloud.model, s).error().code)), QStringLiteral("valueRequired"));
    }

    void itCanBeCancelled()
    {
        std::atomic<bool> cancel = true;
        OptimiseSetup s = setup("npv");
        s.cancel = &cancel;
        QCOMPARE(qt(codeName(optimise(tenMachines(), s).error().code)), QStringLiteral("cancelled"));
    }
};

HEADROOM_TEST(TestOptimise);
#include "tst_optimise.moc"
