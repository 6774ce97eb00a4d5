// SPDX-License-Identifier: GPL-3.0-or-later
// Simulations of whole projects: against what is linear and known, and the same for any number of threads.
#include "core/analysis/simulation.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <cmath>
#include <cstring>

using namespace headroom;
using namespace analysis_test;

namespace {

Id uncertain(Model& model, const char* path, ChangeOperation operation, const char* low, const char* high)
{
    Uncertainty u;
    u.path = path;
    u.all = true;
    u.operation = operation;
    u.distribution = Distribution::Uniform;
    u.low = number(low);
    u.high = number(high);
    return put(model, u);
}
void point(Model& model, Id uncertainty, const char* at, const char* weight)
{
    UncertaintyPoint p;
    p.uncertainty.id = uncertainty;
    p.value = number(at);
    p.weight = number(weight);
    put(model, p);
}
SimulationOptions options(const char* measured, std::int64_t trials)
{
    SimulationOptions o;
    o.measures.push_back(value(parseMeasure(measured)));
    o.trials = trials;
    return o;
}
bool isNear(const Estimate& estimate, double expected)
{
    return std::abs(estimate.value - expected) <= 4 * *estimate.standardError;
}
bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    // 10,774.80 (scenarios.h) less a discount of 0 to 20 %: even from 8,619.84 on, the mean 9,697.32, the deviation 2,154.96/sqrt(12);
    // 9,697.32 or less in half of the trials, exactly as the exact engine has it at the mean.
    void aLinearFigureHasItsLaw()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        SimulationOptions o = options("move.azure", 40000);
        o.target = -9697.32;
        const Simulation s = value(simulate(model, o));
        QCOMPARE(s.inputs[0].values, std::size_t{0});
        const MeasureResult& r = s.measures[0];
        QVERIFY(isNear(r.mean, -9697.32));
        QVERIFY(std::abs(r.deviation - 2154.96 / std::sqrt(12.0)) < 10);
        QVERIFY(r.lowest >= -10774.81 && r.highest <= -8619.83);
        QVERIFY(std::abs(r.percentiles[1] - -10559.304) < 20); // the 10th
        QVERIFY(isNear(*s.reachesTarget, 0.5));
        QVERIFY(r.influences[0].contribution > 0.9999); // a uniform law's 512 shares: 1 - 1/512^2
        QVERIFY(std::abs(r.influences[0].rankCorrelation - 1) < 1e-9);
        QCOMPARE(s.breach.value, 0.0);
        QVERIFY(s.findings.empty());
    }

    // Trial by trial the exact engine's figure, but for its roundings: twelve months of two lines.
    void trialsAgreeWithTheExactEngine()
    {
        Model model = lumen();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Add, "0", "0.1");
        uncertain(model, "unitCost.costPerUnitYear", ChangeOperation::Multiply, "0.9", "1.2");
        uncertain(model, "company.cashInterestRate", ChangeOperation::Set, "0.01", "0.05");
        const Simulation s = value(simulate(model, options("cashImprovement12m", 16)));
        for (const SimulatedInput& input : s.inputs)
            QCOMPARE(input.values, std::size_t{0});
        for (std::size_t t = 0; t < 3; ++t) {
            Model with = model;
            for (std::size_t i = 0; i < 3; ++i) {
                const Uncertainty& u = model.table<Uncertainty>().at(i);
                const FieldTarget target = value(targetOf(with, u.path.view(), Matching::All));
                must(with, changeTarget(with, target, u.operation, Fraction::of(std::llround(s.inputSamples[i][t] * 1e12), 1000000000000)));
            }
            const double exact = value(measure(value(project(with)), value(parseMeasure("cashImprovement12m"))));
            QVERIFY2(std::abs(exact - s.measureSamples[0][t]) < 100,
                qPrintable(QString::number(exact, 'f') + u' ' + QString::number(s.measureSamples[0][t], 'f')));
        }
    }

    // Half of the trials begin two months late: ten months at 897.90 instead of twelve.
    void timeTakesTheValuesOfItsCombinations()
    {
        Model model = tenMachines();
        const Id id = uncertain(model, "wave.start", ChangeOperation::Add, "0", "1");
        Uncertainty u = *model.table<Uncertainty>().find(id);
        u.distribution = Distribution::Discrete;
        model.table<Uncertainty>().put(u);
        point(model, id, "0", "1");
        point(model, id, "2", "1");
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        const Simulation s = value(simulate(model, options("move.azure", 40000)));
        QCOMPARE(s.inputs[0].values, std::size_t{2});
        QCOMPARE(s.inputs[1].values, std::size_t{0});
        QVERIFY(isNear(s.measures[0].mean, -897.90 * 11 * 0.9));
        for (std::size_t t = 0; t < 100; ++t) {
            const double months = s.inputSamples[0][t] == 0 ? 12 : 10;
            QVERIFY(std::abs(s.measureSamples[0][t] + 897.90 * months * (1 - s.inputSamples[1][t])) < 1e-6);
        }
    }

    // A quantity of 8 to 12 machines that is not discrete takes 16 evenly spaced values.
    void whatCannotVaryByTrialTakesEquallyLikelyValues()
    {
        Model model = tenMachines();
        uncertain(model, "workload.quantity", ChangeOperation::Multiply, "0.8", "1.2");
        const Simulation s = value(simulate(model, options("move.azure", 20000)));
        QCOMPARE(s.inputs[0].values, std::size_t{16});
        QVERIFY(std::abs(s.measures[0].mean.value + 10774.80) < 100);
    }

    void theBitsAreTheSameForAnyNumberOfThreads_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("pseudo-random") << static_cast<int>(SimulationMethod::PseudoRandom);
        QTest::newRow("Sobol") << static_cast<int>(SimulationMethod::Sobol);
    }
    void theBitsAreTheSameForAnyNumberOfThreads()
    {
        QFETCH(int, method);
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        uncertain(model, "company.taxRate", ChangeOperation::Set, "0.1", "0.3");
        const Id late = uncertain(model, "wave.start", ChangeOperation::Add, "0", "3");
        Correlation c;
        c.first.id = 1;
        c.second.id = late;
        c.rank = number("0.5");
        put(model, c);
        SimulationOptions o = options("cashImprovement12m", 3 * 4096 + 77);
        o.sampler.method = static_cast<SimulationMethod>(method);
        const Simulation one = value(simulate(model, o));
        for (const int threads : {2, 7}) {
            o.threads = threads;
            const Simulation more = value(simulate(model, o));
            QVERIFY(sameBits(one.measureSamples[0], more.measureSamples[0]));
            for (std::size_t i = 0; i < one.inputSamples.size(); ++i)
                QVERIFY(sameBits(one.inputSamples[i], more.inputSamples[i]));
            QVERIFY(one.measures[0].mean.value == more.measures[0].mean.value);
            QVERIFY(one.measures[0].percentiles == more.measures[0].percentiles);
        }
        o.sampler.seed = 2;
        QVERIFY(!sameBits(one.measureSamples[0], value(simulate(model, o)).measureSamples[0]));
    }

    // Cash of 5,000 and 897.90 a month at list price: after twelve months -5,774.80 without a discount, above nothing only from
    // 1 - 5,000/10,774.80 = 53.6 % on. The minimum cash is 0, no revolver is there.
    void shortfallsAndBreachesAreCounted()
    {
        Model model = tenMachines();
        editCompany(model, [](Company& k) {
            k.openingCash = usd("5000");
            k.horizon = k.evaluationMonths = 12;
            k.taxRate = Decimal();
        });
        Covenant covenant;
        covenant.measure = CovenantMeasure::MinimumLiquidity;
        covenant.limit = 1000; // at the end of December: from a discount of 1 - 4,000/10,774.80 = 62.88 % on
        covenant.testMonths = MonthSet::of({12});
        put(model, covenant);
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "1");
        const Simulation s = value(simulate(model, options("move.cash.2025-12", 20000)));
        QVERIFY2(isNear(s.shortfall, 1 - 5000 / 10774.80), qPrintable(QString::number(s.shortfall.value)));
        QVERIFY2(isNear(s.breach, 1 - 4000 / 10774.80), qPrintable(QString::number(s.breach.value)));
        QVERIFY(isNear(s.measures[0].mean, 5000 - 5387.40));
        QCOMPARE(s.fan.size(), std::size_t{12});
        QCOMPARE(s.fan[0].month, month("2025-01"));
        QVERIFY(std::abs(s.fan[11].percentiles[3] + 5387.40) < 160);
    }

    void drawsOutsideTheRangeAreFound()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0.5", "1.5");
        Uncertainty u = model.table<Uncertainty>().at(0);
        u.low = number("-0.5");
        u.high = number("0.5");
        model.table<Uncertainty>().put(u);
        SimulationOptions o = options("move.azure", 4096);
        const Result<Simulation> s = simulate(model, o);
        QVERIFY2(s, s ? "" : qPrintable(describe(s.error())));
        QCOMPARE(s->findings.size(), std::size_t{1});
        QCOMPARE(qt(codeName(s->findings[0].what.code)), QStringLiteral("drawsOutsideRange"));
        QVERIFY(s->measures[0].lowest >= -10774.81);
    }

    void whatCannotBeSimulatedIsRefused()
    {
        Model model = tenMachines();
        const auto code = [](const Result<Simulation>& s) { return s ? QString() : qt(codeName(s.error().code)); };
        QCOMPARE(code(simulate(model, options("azure", 100))), QStringLiteral("valueRequired"));
        const Id id = uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        QCOMPARE(code(simulate(model, SimulationOptions())), QStringLiteral("valueRequired"));
        QCOMPARE(code(simulate(model, options("irr", 100))), QStringLiteral("figureUnknown"));
        QCOMPARE(code(simulate(model, options("azure.2040-01", 100))), QStringLiteral("monthOutside"));
        QCOMPARE(code(simulate(model, options("azure", 4))), QStringLiteral("numberOutOfRange"));
        std::atomic<bool> cancel = true;
        SimulationOptions o = options("azure", 10000);
        o.cancel = &cancel;
        QCOMPARE(code(simulate(model, o)), QStringLiteral("cancelled"));
        Uncertainty u = *model.table<Uncertainty>().find(id);
        u.path = "site[\"Nowhere\"].vcpuPerCore";
        model.table<Uncertainty>().put(u);
        QVERIFY(!simulate(model, options("azure", 100)));
    }

    void progressComesToItsEnd()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        SimulationOptions o = options("azure", 10000);
        std::int64_t last = 0;
        o.threads = 2;
        o.progress = [&](std::int64_t done, std::int64_t total) {
            QVERIFY(done > last && total == 10000);
            last = done;
        };
        (void)value(simulate(model, o));
        QCOMPARE(last, std::int64_t{10000});
    }
};

HEADROOM_TEST(TestSimulation);
#include "tst_simulation.moc"
