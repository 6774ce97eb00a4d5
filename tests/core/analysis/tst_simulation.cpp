// SPDX-License-Identifier: GPL-3.0-or-later
// Simulations of whole projects: against what is linear and known, and the same for any number of threads.
#include "core/analysis/simulation.h"
#include "tests/core/analysis/uncertain.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>
#include <new>

using namespace headroom;
using namespace analysis_test;

namespace {

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
Model certainLumen()
{
    Model model = lumen();
    model.table<Uncertainty>() = {};
    model.table<UncertaintyPoint>() = {};
    model.table<Correlation>() = {};
    return model;
}
// The measure by the exact engine with an input at a value.
double exactly(const Model& model, const Uncertainty& u, double at, const char* measured)
{
    Model with = model;
    const FieldTarget target = value(targetOf(with, u.path.view(), u.all ? Matching::All : Matching::One));
    must(with, changeTarget(with, target, u.operation, Fraction::of(std::llround(at * 1e12), 1000000000000)));
    return value(measure(value(project(with)), value(parseMeasure(measured))));
}
std::int64_t outside(const Simulation& s)
{
    if (s.findings.size() != 1 || s.findings[0].what.code != ErrorCode::DrawsOutsideRange)
        return -1;
    return qt(s.findings[0].what.details[0].value).toLongLong();
}
std::int64_t above(const std::vector<double>& samples, double limit)
{
    return std::count_if(samples.begin(), samples.end(), [&](double v) { return v > limit; });
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

    // A discount of 15 % is planned, one of 0 to 20 % drawn: three quarters of the trials cost more than the plan's 9,158.58, and all of
    // them something.
    void thePlanHasItsPlaceAmongTheTrials()
    {
        Cloud cloud(1, 1);
        cloud.add(10, "D2");
        cloud.azure([](AzurePlan& a) { a.globalDiscount = number("0.15"); });
        uncertain(cloud.model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        const MeasureResult r = value(simulate(cloud.model, options("move.azure", 40000))).measures[0];
        QVERIFY(r.plan && std::abs(*r.plan - -9158.58) <= 0.06); // twelve months, each rounded to cents
        QVERIFY2(std::abs(r.belowPlan - 0.75) < 0.005, qPrintable(QString::number(r.belowPlan)));
        QCOMPARE(r.hasFigure.value, 1.0);
        QCOMPARE(r.aboveZero.value, 0.0);
        // What doesn't vary is neither above nor below.
        const MeasureResult certain = value(simulate(cloud.model, options("stay.azure", 64))).measures[0];
        QCOMPARE(certain.belowPlan, 0.0);
        QVERIFY(std::abs(r.reachesPlan.value - 0.25) < 0.005);
        QCOMPARE(certain.reachesPlan.value, 1.0);
    }

    // Trial by trial the exact engine's figure, but for its roundings: twelve months of two lines.
    void trialsAgreeWithTheExactEngine()
    {
        Model model = certainLumen();
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

    // 100 million out in January and y back a year later, y even from 80 to 180: the rate is y/100 - 1, and so is the return on outlay;
    // paid back 12 + 100/y months from the start for y of 100 and more (80 % of the trials), at 10 % a year 12 + 110/y for 110 and more.
    void ratesAndPaybacksHaveTheirLaws()
    {
        Model model = Model::empty(month("2025-01"));
        editCompany(model, [](Company& c) {
            c.taxRate = Decimal();
            c.discountRate = number("0.1");
        });
        const auto add = [&](LineKind kind, const char* at) {
            OperatingLine line;
            line.kind = kind;
            line.amountPerMonth = usd("100000000");
            line.firstMonth = line.lastMonth = month(at);
            line.appliesTo = AppliesTo::Move;
            put(model, line);
        };
        add(LineKind::Cost, "2025-01");
        add(LineKind::Revenue, "2026-01");
        uncertain(model, "line[kind=revenue].amountPerMonth", ChangeOperation::Multiply, "0.8", "1.8");
        SimulationOptions o = options("irr", 10000);
        for (const char* figure : {"xirr", "roi", "paybackMonth", "discountedPaybackMonth", "mirr", "npv"})
            o.measures.push_back(value(parseMeasure(figure)));
        o.target = 0.3;
        const Simulation s = value(simulate(model, o));
        std::int64_t paid = 0;
        std::int64_t discounted = 0;
        for (std::size_t t = 0; t < 10000; ++t) {
            const double y = s.inputSamples[0][t];
            QVERIFY(std::abs(s.measureSamples[0][t] - (y - 1)) < 1e-9);
            QVERIFY(std::abs(s.measureSamples[1][t] - (y - 1)) < 2e-3); // 31 January to 31 January: 365 days
            QVERIFY(std::abs(s.measureSamples[2][t] - (y - 1)) < 1e-9);
            QVERIFY(y < 1 ? std::isnan(s.measureSamples[3][t]) : std::abs(s.measureSamples[3][t] - (12 + 1 / y)) < 1e-9);
            QVERIFY(y < 1.1 ? std::isnan(s.measureSamples[4][t]) : std::abs(s.measureSamples[4][t] - (12 + 1.1 / y)) < 1e-9);
            paid += y >= 1 ? 1 : 0;
            discounted += y >= 1.1 ? 1 : 0;
        }
        QVERIFY(s.measures[0].unit == FigureUnit::Share && s.measures[6].unit == FigureUnit::Money);
        QCOMPARE(s.measures[0].counted, std::int64_t{10000});
        QCOMPARE(s.measures[3].counted, paid);
        QCOMPARE(s.measures[4].counted, discounted);
        QVERIFY(isNear(s.measures[0].mean, 0.3));
        QVERIFY(isNear(*s.reachesTarget, 0.5));
        // The mean of 12 + 1/y, y even from 1 to 1.8: 12 + ln(1.8)/0.8.
        QVERIFY(isNear(s.measures[3].mean, 12 + std::log(1.8) / 0.8));
        QVERIFY(std::abs(s.measures[3].influences[0].rankCorrelation + 1) < 1e-9);
        QVERIFY(s.measures[3].lowest >= 12 + 1 / 1.8 && s.measures[3].highest <= 13);
    }

    // As the exact engine has them, but for roundings of bookings.
    void ratiosAgreeWithTheExactEngine()
    {
        Model model = certainLumen();
        const Id id = uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.1");
        SimulationOptions o = options("paybackMonth", 8);
        for (const char* figure : {"discountedPaybackMonth", "mirr", "roi", "irr"})
            o.measures.push_back(value(parseMeasure(figure)));
        const Simulation s = value(simulate(model, o));
        const Uncertainty u = *model.table<Uncertainty>().find(id);
        for (std::size_t m = 0; m < 4; ++m)
            for (std::size_t t = 0; t < 2; ++t) {
                const double exact = exactly(model, u, s.inputSamples[0][t], o.measures[m].text.c_str());
                QVERIFY2(std::abs(s.measureSamples[m][t] - exact) < 1e-4 * std::abs(exact), qPrintable(qt(o.measures[m].text)));
            }
        QCOMPARE(s.measures[4].counted, std::int64_t{0}); // the sample has no rate
    }

    // 897.90 a month less a discount of 0 to 20 %: even from 718.32 on, the 10th percentile of the cost 879.942; the same every month.
    void aFanCanBeOfAnyLine()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        SimulationOptions o = options("move.azure", 40000);
        o.fan = value(parseMeasure("move.azure"));
        const Simulation s = value(simulate(model, o));
        QCOMPARE(s.fan.size(), std::size_t{12});
        for (const FanMonth& month : s.fan)
            QVERIFY(std::abs(month.percentiles[1] + 879.942) < 2);
        QCOMPARE(qt(s.fan.back().month.toText()), QStringLiteral("2025-12"));
        for (const char* none : {"npv", "move.azure.2025-03"}) {
            o.fan = value(parseMeasure(none));
            QCOMPARE(qt(codeName(simulate(model, o).error().code)), QStringLiteral("figureUnknown"));
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
        // Together they have the law's own mean 1 and variance 0.4^2/12.
        std::set<double> values(s.inputSamples[0].begin(), s.inputSamples[0].end());
        double sum = 0;
        double squares = 0;
        for (const double v : values) {
            sum += v / 16;
            squares += (v - 1) * (v - 1) / 16;
        }
        QCOMPARE(values.size(), std::size_t{16});
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(std::abs(squares - 0.16 / 12) < 1e-8);
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

    // A price decides sizes too, below some value only: at its 60th percentile it is what it is (0.384), or moves nothing. Whatever
    // value a trial has, its figure is the exact engine's.
    void whatDecidesBeforeTheMonthsIsNotTakenForAnAmount_data()
    {
        QTest::addColumn<QByteArray>("low");
        QTest::addColumn<QByteArray>("high");
        QTest::newRow("cheaper than others somewhere") << QByteArray("0.1") << QByteArray("0.6");
        QTest::newRow("the present price at the 60th percentile") << QByteArray("0.084") << QByteArray("0.584");
    }
    void whatDecidesBeforeTheMonthsIsNotTakenForAnAmount()
    {
        QFETCH(QByteArray, low);
        QFETCH(QByteArray, high);
        Model model = certainLumen();
        uncertain(model, R"(price["Standard_D8s_v5", region="eastus", kind="consumption"].price)", ChangeOperation::Set, low, high);
        const Simulation s = value(simulate(model, options("cashImprovement12m", 64)));
        QCOMPARE(s.inputs[0].values, std::size_t{16});
        QVERIFY(s.measures[0].deviation > 0);
        for (const std::size_t t : {0U, 1U, 2U, 3U, 4U}) {
            const double exact = exactly(model, model.table<Uncertainty>().at(0), s.inputSamples[0][t], "cashImprovement12m");
            QVERIFY2(std::abs(exact - s.measureSamples[0][t]) < 100,
                qPrintable(QString::number(exact, 'f') + u' ' + QString::number(s.measureSamples[0][t], 'f')));
        }
    }

    // 0.5 to 1.5: half of the discounts are above 1, which counts for 1; of a factor on two families' discounts each trial once.
    void drawsOutsideTheRangeAreTakenAtItsEndAndCounted()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0.5", "1.5");
        const Simulation s = value(simulate(model, options("move.azure", 4099)));
        QCOMPARE(outside(s), above(s.inputSamples[0], 1));
        QVERIFY(std::abs(s.measures[0].highest) < 1e-6);
        QVERIFY(std::abs(s.measures[0].lowest + 5387.40) < 5);

        Model families = tenMachines();
        for (const ServiceFamily family : {ServiceFamily::Compute, ServiceFamily::Storage}) {
            FamilyDiscount d;
            d.family = family;
            d.discount = number("0.5");
            put(families, d);
        }
        uncertain(families, "discount.discount", ChangeOperation::Multiply, "1", "3");
        const Simulation both = value(simulate(families, options("move.azure", 4099)));
        QCOMPARE(outside(both), above(both.inputSamples[0], 2));
    }

    // The same by combination: 16 values of a comfort factor from 5 to 15, which goes to 10 at most.
    void valuesOfCombinationsOutsideTheRangeAreTakenAtItsEnd()
    {
        Model model = tenMachines();
        uncertain(model, "azure.comfortFactor", ChangeOperation::Set, "5", "15");
        const Simulation s = value(simulate(model, options("move.azure", 1003)));
        QCOMPARE(s.inputs[0].values, std::size_t{16});
        QCOMPARE(outside(s), above(s.inputSamples[0], 10));
    }

    // Trials of different months can't share a fan, nor a line of one month.
    void uncertainMonthsOfTheProjectionAreRefused()
    {
        for (const char* path : {"company.start", "company.horizon", "company.evaluationMonths", "company.headlineStart"}) {
            Model model = tenMachines();
            editCompany(model, [](Company& c) { c.headlineStart = c.start; });
            const Id id = uncertain(model, path, ChangeOperation::Add, "0", "1");
            Uncertainty u = *model.table<Uncertainty>().find(id);
            u.distribution = Distribution::Discrete;
            model.table<Uncertainty>().put(u);
            point(model, id, "0", "1");
            point(model, id, "3", "1");
            const Result<Simulation> s = simulate(model, options("move.revenue.2025-01", 100));
            QVERIFY2(!s, path);
            QCOMPARE(qt(codeName(s.error().code)), QStringLiteral("ruleBroken"));
        }
    }

    // Ten laws by combination would have one value each, which is to say none of them is uncertain.
    void moreThanCombinationsHoldAreRefused()
    {
        Model model = tenMachines();
        for (int i = 0; i < 10; ++i)
            uncertain(model, "workload.quantity", ChangeOperation::Multiply, "0.8", "1.2");
        const Result<Simulation> s = simulate(model, options("move.azure", 100));
        QVERIFY(!s);
        QCOMPARE(qt(codeName(s.error().code)), QStringLiteral("numberOutOfRange"));
    }

    void moreTrialsThanMemoryHoldsAreRefused()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        const Result<Simulation> s = simulate(model, options("move.azure", std::int64_t{1} << 50));
        QVERIFY(!s);
        QCOMPARE(qt(codeName(s.error().code)), QStringLiteral("numberOutOfRange"));
    }

    // What a thread throws comes out of simulate(), whichever thread it was.
    void whatAThreadThrowsEndsTheSimulation()
    {
        Model model = tenMachines();
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        SimulationOptions o = options("move.azure", 20000);
        o.threads = 3;
        o.progress = [](std::int64_t, std::int64_t) { throw std::bad_alloc(); };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)simulate(model, o));
    }

    void whatCannotBeSimulatedIsRefused()
    {
        Model model = tenMachines();
        const auto code = [](const Result<Simulation>& s) { return s ? QString() : qt(codeName(s.error().code)); };
        QCOMPARE(code(simulate(model, options("azure", 100))), QStringLiteral("valueRequired"));
        const Id id = uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.2");
        QCOMPARE(code(simulate(model, SimulationOptions())), QStringLiteral("valueRequired"));
        QCOMPARE(code(simulate(model, options("highestNetLeverage", 100))), QStringLiteral("figureUnknown"));
        QCOMPARE(code(simulate(model, options("move.irr", 100))), QStringLiteral("figureUnknown"));
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
