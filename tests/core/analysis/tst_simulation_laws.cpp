// SPDX-License-Identifier: GPL-3.0-or-later
// Simulations of a million trials against laws that are known: sums of normals, lognormals, mixtures, a maximum. Everything is within
// four standard errors.
#include "core/analysis/simulation.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <cmath>
#include <numbers>

using namespace headroom;
using namespace analysis_test;

namespace {

constexpr std::int64_t million = 1000000;

/// A revenue or cost of 10,000 a month all year round.
void line(Model& model, const char* name, LineKind kind)
{
    OperatingLine row;
    row.name = name;
    row.kind = kind;
    row.amountPerMonth = usd("10000");
    put(model, row);
}
Uncertainty law(const char* path, Distribution distribution, ChangeOperation operation)
{
    Uncertainty u;
    u.path = path;
    u.distribution = distribution;
    u.operation = operation;
    return u;
}
/// 10,000 with a deviation of 1,000.
Uncertainty normal(const char* path)
{
    Uncertainty u = law(path, Distribution::Normal, ChangeOperation::Set);
    u.mean = number("10000");
    u.deviation = number("1000");
    return u;
}
Simulation run(const Model& model, const char* figure, double target, SimulationMethod method = SimulationMethod::PseudoRandom)
{
    SimulationOptions o;
    o.measures.push_back(value(parseMeasure(figure)));
    o.trials = million;
    o.target = target;
    o.threads = 2;
    o.sampler.method = method;
    return value(simulate(model, o));
}
QString text(double found, double expected)
{
    return QStringLiteral("%1 for %2").arg(found, 0, 'g', 12).arg(expected, 0, 'g', 12);
}
void isNear(const Estimate& e, double expected)
{
    QVERIFY2(std::abs(e.value - expected) <= 4 * *e.standardError, qPrintable(text(e.value, expected)));
}
double phi(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }
double density(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

constexpr std::array<double, 7> quantiles{
    -1.6448536269514722, -1.2815515655446004, -0.6744897501960817, 0, 0.6744897501960817, 1.2815515655446004, 1.6448536269514722};

} // namespace

class TestSimulationLaws : public QObject
{
    Q_OBJECT

private slots:
    void sumsOfNormalsAreNormal_data()
    {
        QTest::addColumn<QString>("correlation");
        QTest::addColumn<double>("deviation"); // 12 x 1,000 x sqrt(2 + 2 r), r = 2 sin(pi rho / 6)
        QTest::newRow("independent") << "" << 12000 * std::sqrt(2.0);
        QTest::newRow("together") << "0.5" << 12000 * std::sqrt(2 + 4 * std::sin(std::numbers::pi / 12));
        QTest::newRow("against each other") << "-0.5" << 12000 * std::sqrt(2 - 4 * std::sin(std::numbers::pi / 12));
    }
    // Twelve months of two revenues: the mean 240,000. One deviation above it or more: 1 - Phi(1).
    void sumsOfNormalsAreNormal()
    {
        QFETCH(QString, correlation);
        QFETCH(double, deviation);
        Model model = tenMachines();
        line(model, "A", LineKind::Revenue);
        line(model, "B", LineKind::Revenue);
        const Id a = put(model, normal("line[\"A\"].amountPerMonth"));
        const Id b = put(model, normal("line[\"B\"].amountPerMonth"));
        if (!correlation.isEmpty()) {
            Correlation c;
            c.first.id = a;
            c.second.id = b;
            c.rank = number(correlation.toLatin1().constData());
            put(model, c);
        }
        const Simulation s = run(model, "stay.revenue", 240000 + deviation);
        const MeasureResult& r = s.measures[0];
        isNear(r.mean, 240000);
        QVERIFY(std::abs(r.deviation - deviation) < 4 * deviation / std::sqrt(2.0 * million));
        isNear(*s.reachesTarget, 1 - phi(1));
        for (std::size_t i = 0; i < quantiles.size(); ++i) {
            const double p = shownPercentiles[i];
            const double error = std::sqrt(p * (1 - p) / million) / density(quantiles[i]) * deviation;
            QVERIFY2(std::abs(r.percentiles[i] - (240000 + quantiles[i] * deviation)) < 4 * error,
                qPrintable(text(r.percentiles[i], 240000 + quantiles[i] * deviation)));
        }
    }

    // A factor with mean 1.1 and deviation 0.25: s^2 = ln(1 + (0.25/1.1)^2), median 1.1 exp(-s^2/2).
    void lognormalsAreLognormal()
    {
        Model model = tenMachines();
        line(model, "A", LineKind::Revenue);
        Uncertainty u = law("line[\"A\"].amountPerMonth", Distribution::Lognormal, ChangeOperation::Multiply);
        u.mean = number("1.1");
        u.deviation = number("0.25");
        put(model, u);
        const double variance = std::log1p(0.25 * 0.25 / (1.1 * 1.1));
        const double median = 120000 * 1.1 * std::exp(-variance / 2);
        const double sigma = std::sqrt(variance);
        const Simulation s = run(model, "stay.revenue", median * std::exp(sigma));
        isNear(s.measures[0].mean, 132000);
        isNear(*s.reachesTarget, 1 - phi(1));
        for (std::size_t i = 0; i < quantiles.size(); ++i) {
            const double p = shownPercentiles[i];
            const double expected = median * std::exp(sigma * quantiles[i]);
            const double error = std::sqrt(p * (1 - p) / million) / density(quantiles[i]) * sigma * expected;
            QVERIFY2(std::abs(s.measures[0].percentiles[i] - expected) < 4 * error,
                qPrintable(text(s.measures[0].percentiles[i], expected)));
        }
    }

    // PERT on 0.8, 1, 1.4: mean (0.8 + 4 + 1.4)/6; variance (mean - low)(high - mean)/7.
    void pertHasItsMoments()
    {
        Model model = tenMachines();
        line(model, "A", LineKind::Revenue);
        Uncertainty u = law("line[\"A\"].amountPerMonth", Distribution::Pert, ChangeOperation::Multiply);
        u.low = number("0.8");
        u.mode = number("1");
        u.high = number("1.4");
        put(model, u);
        const double mean = 6.2 / 6;
        const double deviation = std::sqrt((mean - 0.8) * (1.4 - mean) / 7);
        const Simulation s = run(model, "stay.revenue", 0);
        isNear(s.measures[0].mean, 120000 * mean);
        QVERIFY(std::abs(s.measures[0].deviation - 120000 * deviation) < 4 * 120000 * deviation / std::sqrt(2.0 * million) * 1.5);
        QVERIFY(s.measures[0].lowest >= 96000 - 1e-6 && s.measures[0].highest <= 168000 + 1e-6);
    }

    // One revenue is 10,000, 12,000 or 16,000 a month with weights 1, 2, 1; the other normal. 300,000 or more of both:
    // sum of w (1 - Phi((25,000 - value - 10,000)/1,000)) = 0.5 (1 - Phi(3)) + 0.25 Phi(1).
    void mixturesHaveTheirLaw()
    {
        Model model = tenMachines();
        line(model, "A", LineKind::Revenue);
        line(model, "B", LineKind::Revenue);
        const Id id = put(model, law("line[\"A\"].amountPerMonth", Distribution::Discrete, ChangeOperation::Set));
        for (const auto& [at, weight] : {std::pair("10000", "1"), std::pair("12000", "2"), std::pair("16000", "1")}) {
            UncertaintyPoint point;
            point.uncertainty.id = id;
            point.value = number(at);
            point.weight = number(weight);
            put(model, point);
        }
        put(model, normal("line[\"B\"].amountPerMonth"));
        const Simulation s = run(model, "stay.revenue", 300000);
        isNear(s.measures[0].mean, 12 * (12500 + 10000));
        isNear(*s.reachesTarget, 0.25 * (1 - phi(5)) + 0.5 * (1 - phi(3)) + 0.25 * phi(1));
        // Variance 12^2 x (4,750,000 + 1,000,000): the discrete revenue explains 4.75 of 5.75.
        QVERIFY(std::abs(*s.measures[0].influences[0].contribution - 4.75 / 5.75) < 0.005);
    }

    // Profit of the year 12 (X - 10,000), X normal around 10,000: tax at 25 % on what is above zero has the mean 3 x 1,000/sqrt(2 pi),
    // and is nothing in half of the trials.
    void aMaximumHasItsLaw_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("pseudo-random") << static_cast<int>(SimulationMethod::PseudoRandom);
        QTest::newRow("Sobol") << static_cast<int>(SimulationMethod::Sobol);
    }
    void aMaximumHasItsLaw()
    {
        QFETCH(int, method);
        Model model = tenMachines();
        editCompany(model, [](Company& k) {
            k.taxRate = number("0.25");
            k.cashInterestRate = Decimal();
        });
        line(model, "A", LineKind::Revenue);
        line(model, "B", LineKind::Cost);
        put(model, normal("line[\"A\"].amountPerMonth"));
        const Simulation s = run(model, "stay.tax", -1e-9, static_cast<SimulationMethod>(method));
        isNear(s.measures[0].mean, -3000 / std::sqrt(2 * std::numbers::pi));
        isNear(*s.reachesTarget, 0.5);
    }
};

HEADROOM_TEST(TestSimulationLaws);
#include "tst_simulation_laws.moc"
