// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers and laws against published values and closed forms: a million draws within four standard errors.
#include "core/analysis/sampler.h"
#include "core/analysis/simulation_summary.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <cmath>
#include <functional>
#include <set>

using namespace headroom;
using namespace analysis_test;

namespace {

constexpr int blocks = 256; // of 4,096: 1,048,576 draws

Uncertainty law(Distribution distribution, const char* a, const char* b, const char* c = "0")
{
    Uncertainty u;
    u.path = "company.discountRate";
    u.distribution = distribution;
    u.mean = number(a);
    u.deviation = number(b);
    u.low = number(a);
    u.mode = number(b);
    u.high = number(c);
    return u;
}

// Draws of every uncertainty of the model, by input.
std::vector<std::vector<double>> draws(const Model& model, SimulationMethod method = SimulationMethod::PseudoRandom)
{
    const Sampler sampler = value(Sampler::of(model, {20240701, method}));
    std::vector<std::vector<double>> all(sampler.inputs());
    std::vector<double> uniforms;
    for (std::uint64_t block = 0; block < blocks; ++block) {
        sampler.draw(block, Sampler::blockTrials, uniforms);
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t t = 0; t < Sampler::blockTrials; ++t)
                all[i].push_back(sampler.law(i).at(uniforms[i * Sampler::blockTrials + t]));
    }
    return all;
}
std::vector<double> drawsOf(const Uncertainty& u)
{
    Model model = tenMachines();
    put(model, u);
    return draws(model).front();
}

bool isNear(const Estimate& estimate, double expected)
{
    return std::abs(estimate.value - expected) <= 4 * *estimate.standardError;
}
std::vector<double> each(const std::vector<double>& values, const std::function<double(double)>& f)
{
    std::vector<double> made;
    for (const double v : values)
        made.push_back(f(v));
    return made;
}

} // namespace

class TestSampler : public QObject
{
    Q_OBJECT

private slots:
    // The first numbers from the state 1, 2, 3, 4 by the authors' C code (prng.di.unimi.it, xoshiro256plusplus.c).
    void theGeneratorIsXoshiro256PlusPlus()
    {
        RandomStream random({1, 2, 3, 4});
        for (const std::uint64_t expected : {41943041UL, 58720359UL, 3588806011781223UL, 3591011842654386UL,
                 9228616714210784205UL, 9973669472204895162UL})
            QCOMPARE(random.next(), expected);
    }

    // Python 3.11: statistics.NormalDist().inv_cdf(p)
    void normalQuantilesAreThoseOfOthers()
    {
        const std::vector<std::pair<double, double>> known{{0.5, 0.0}, {0.6, 0.2533471031357998}, {0.925, 1.439531470938456},
            {0.975, 1.9599639845400536}, {0.01, -2.3263478740408408}, {1e-10, -6.361340902404056},
            {0.999999, 4.753424308817089}, {0.0001, -3.71901648545568}};
        for (const auto& [p, z] : known) {
            QVERIFY2(std::abs(normalQuantile(p) - z) <= 1e-14 * std::max(1.0, std::abs(z)), qPrintable(QString::number(p)));
            QVERIFY(std::abs(normalProbability(z) - p) <= 1e-14);
        }
    }

    // The first points of the sequence: 0, 1/2, then quarters, in both dimensions (Joe and Kuo 2008); in every dimension the first
    // 4,096 points fall into each of 4,096 equal parts once, in the first two the first 16 into each of 16 squares.
    void sobolPointsAreSpreadEvenly()
    {
        const auto at = [](int d, std::uint32_t i) { return static_cast<double>(sobol(d, i)) * 0x1p-64; };
        QCOMPARE(at(0, 0), 0.0);
        QCOMPARE(at(0, 1), 0.5);
        QCOMPARE(at(1, 1), 0.5);
        QCOMPARE(at(0, 2), 0.25);
        QCOMPARE(at(1, 2), 0.75);
        for (int d = 0; d < sobolDimensions; ++d) {
            std::set<std::uint64_t> parts;
            for (std::uint32_t i = 0; i < 4096; ++i)
                parts.insert(sobol(d, i) >> 52);
            QCOMPARE(parts.size(), std::size_t{4096});
        }
        std::set<std::uint64_t> squares;
        for (std::uint32_t i = 0; i < 16; ++i)
            squares.insert((sobol(0, i) >> 62) * 4 + (sobol(1, i) >> 62));
        QCOMPARE(squares.size(), std::size_t{16});
    }

    // Means: a uniform law's middle, (low + mode + high)/3, (low + 4 mode + high)/6. Variances: (high - low)^2/12; (a^2 + b^2 + c^2
    // - ab - ac - bc)/18; of PERT (mean - low)(high - mean)/7. A lognormal's are those that it is given. Truncated to within one
    // deviation above the mean, mean + deviation (phi(0) - phi(1))/(Phi(1) - Phi(0)) with phi the density (Johnson, Kotz,
    // Balakrishnan 1994, 13.10).
    void lawsHaveTheirMeansAndVariances_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::newRow("normal") << 0 << 5.0 << 4.0;
        QTest::newRow("lognormal") << 1 << 5.0 << 4.0;
        QTest::newRow("uniform") << 2 << 2.5 << 0.75;
        QTest::newRow("triangular") << 3 << 3.0 << (1 + 4 + 36 - 2 - 6 - 12) / 18.0;
        QTest::newRow("PERT") << 4 << 2.5 << 1.5 * 3.5 / 7;
        QTest::newRow("discrete") << 5 << 0.25 * 1 + 0.75 * 5 << 0.25 * 1 + 0.75 * 25 - 16.0;
        const double phi0 = 0.3989422804014327, phi1 = 0.24197072451914337, between = 0.3413447460685429;
        const double shift = (phi0 - phi1) / between;
        QTest::newRow("truncated") << 6 << 5 + 2 * shift << 4 * (1 - phi1 / between - shift * shift);
    }
    void lawsHaveTheirMeansAndVariances()
    {
        QFETCH(int, which);
        QFETCH(double, mean);
        QFETCH(double, variance);
        using D = Distribution;
        const std::vector<Uncertainty> laws{law(D::Normal, "5", "2"), law(D::Lognormal, "5", "2"), law(D::Uniform, "1", "0", "4"),
            law(D::Triangular, "1", "2", "6"), law(D::Pert, "1", "2", "6"), law(D::Discrete, "0", "0"), law(D::Normal, "5", "2")};
        Uncertainty u = laws[static_cast<std::size_t>(which)];
        if (which == 6) {
            u.lowerBound = number("5");
            u.upperBound = number("7");
        }
        Model model = tenMachines();
        const Id id = put(model, u);
        for (const auto& [point, weight] : {std::pair("5", "3"), std::pair("1", "1")}) {
            UncertaintyPoint p;
            p.uncertainty.id = id;
            p.value = number(point);
            p.weight = number(weight);
            put(model, p);
        }
        const std::vector<double> values = draws(model).front();
        const SimulationMethod random = SimulationMethod::PseudoRandom;
        QVERIFY(isNear(meanOf(values, random), mean));
        const Estimate square = meanOf(each(values, [&](double v) { return (v - mean) * (v - mean); }), random);
        QVERIFY2(isNear(square, variance), qPrintable(QString::number(square.value)));
        if (which == 6)
            for (const double v : values)
                QVERIFY(v >= 5 && v <= 7);
    }

    // Spearman's rho 0.6: Pearson's 2 sin(0.1 pi) = 0.6180; Var(X + Y) = 4 + 9 + 2 x 2 x 3 x 0.6180. The greater of two independent
    // uniform numbers has the mean 2/3 and the distribution function x^2.
    void inputsAreCorrelatedByRank()
    {
        Model model = tenMachines();
        const Id first = put(model, law(Distribution::Normal, "0", "2"));
        const Id second = put(model, law(Distribution::Normal, "0", "3"));
        put(model, law(Distribution::Uniform, "0", "0", "1"));
        put(model, law(Distribution::Uniform, "0", "0", "1"));
        Correlation c;
        c.first.id = first;
        c.second.id = second;
        c.rank = number("0.6");
        put(model, c);
        const auto all = draws(model);
        const SimulationMethod random = SimulationMethod::PseudoRandom;
        // Standard error of rho by Bonett and Wright (2000): sqrt((1 + rho^2/2)/(n - 3)) of its Fisher transform.
        const double error = (1 - 0.36) * std::sqrt((1 + 0.18) / (blocks * 4096.0));
        QVERIFY(std::abs(rankCorrelation(all[0], all[1]) - 0.6) < 4 * error);
        QVERIFY(std::abs(rankCorrelation(all[0], all[2])) < 4 / std::sqrt(blocks * 4096.0));
        std::vector<double> squares, greater, below;
        for (std::size_t t = 0; t < all[0].size(); ++t) {
            squares.push_back((all[0][t] + all[1][t]) * (all[0][t] + all[1][t]));
            greater.push_back(std::max(all[2][t], all[3][t]));
            below.push_back(greater.back() <= 0.3 ? 1 : 0);
        }
        QVERIFY(isNear(meanOf(squares, random), 13 + 12 * 2 * std::sin(0.314159265358979323)));
        QVERIFY(isNear(meanOf(greater, random), 2.0 / 3));
        QVERIFY(isNear(meanOf(below, random), 0.09));
    }

    // One of two values, each as likely, against a normal number: the ranks of equal values are shared, as rank correlations have it.
    void valuesThatAreEqualAreCorrelatedByRankToo()
    {
        Model model = tenMachines();
        const Id coin = put(model, law(Distribution::Discrete, "0", "0"));
        for (const char* side : {"1", "5"}) {
            UncertaintyPoint p;
            p.uncertainty.id = coin;
            p.value = number(side);
            p.weight = number("1");
            put(model, p);
        }
        Correlation c;
        c.first.id = coin;
        c.second.id = put(model, law(Distribution::Normal, "0", "1"));
        c.rank = number("0.4");
        put(model, c);
        const auto all = draws(model);
        QVERIFY(std::abs(rankCorrelation(all[0], all[1]) - 0.4) < 4 / std::sqrt(blocks * 4096.0));
    }

    // Nine deviations out: the mean of what is left is 9 + the tail's hazard less 9, phi(9)/Q(9) = 9.1085231.
    void aLawIsCutOffFarOut()
    {
        Model model = tenMachines();
        Uncertainty far = law(Distribution::Normal, "0", "1");
        far.lowerBound = number("9");
        put(model, far);
        const std::vector<double> values = draws(model).front();
        QVERIFY(*std::min_element(values.begin(), values.end()) >= 9);
        QVERIFY(isNear(meanOf(values, SimulationMethod::PseudoRandom), 9.1085231));
    }

    // 3 follows from 1 and 2, so that it can't go with a 4 that goes with neither: 0.6180^2 + 0.7861^2 = 1 of the normal numbers.
    void whatFollowsFromOthersIsNotCorrelatedApart()
    {
        Model model = tenMachines();
        for (int i = 0; i < 4; ++i)
            put(model, law(Distribution::Normal, "0", "1"));
        for (const auto& [a, b, rank] :
            {std::tuple(1, 3, "0.6"), std::tuple(2, 3, "0.7715337879"), std::tuple(3, 4, "0.9")}) {
            Correlation c;
            c.first.id = a;
            c.second.id = b;
            c.rank = number(rank);
            put(model, c);
        }
        QCOMPARE(qt(codeName(Sampler::of(model, {}).error().code)), QStringLiteral("correlationsContradict"));
    }

    void correlationsThatCannotBeAreRefused()
    {
        Model model = tenMachines();
        for (int i = 0; i < 3; ++i)
            put(model, law(Distribution::Normal, "0", "1"));
        for (const auto& [a, b, rank] : {std::tuple(1, 2, "0.9"), std::tuple(2, 3, "0.9"), std::tuple(1, 3, "-0.9")}) {
            Correlation c;
            c.first.id = a;
            c.second.id = b;
            c.rank = number(rank);
            put(model, c);
        }
        const auto sampler = Sampler::of(model, {});
        QVERIFY(!sampler);
        QCOMPARE(qt(codeName(sampler.error().code)), QStringLiteral("correlationsContradict"));
    }

    // A normal law has no double's worth of probability forty deviations out.
    void boundsThatLeaveNothingAreRefused()
    {
        for (const auto& [low, high] : {std::pair("40", "41"), std::pair("-41", "-40")}) {
            Model model = tenMachines();
            Uncertainty u = law(Distribution::Normal, "0", "1");
            u.lowerBound = number(low);
            u.upperBound = number(high);
            put(model, u);
            const Result<Sampler> sampler = Sampler::of(model, {});
            QVERIFY(!sampler);
            QCOMPARE(qt(codeName(sampler.error().code)), QStringLiteral("ruleBroken"));
        }
    }

    // Of one dimension: the error of an even spread of 4,096 points falls like 1/n, that of random ones like 1/sqrt(n).
    void sobolIsCloserThanItsRandomError()
    {
        Model model = tenMachines();
        put(model, law(Distribution::Uniform, "0", "0", "1"));
        const std::vector<double> values = draws(model, SimulationMethod::Sobol).front();
        const Estimate sobolMean = meanOf(values, SimulationMethod::Sobol);
        QVERIFY(isNear(sobolMean, 0.5));
        QVERIFY(*sobolMean.standardError < 1e-5);
        QVERIFY(*meanOf(values, SimulationMethod::PseudoRandom).standardError > 1e-4);
        QVERIFY(!meanOf(std::span(values).first(4096), SimulationMethod::Sobol).standardError);
    }

    // 3 X + Y of independent normal numbers: nine tenths of the variance are X's. X^2 of a symmetric X has no rank correlation with
    // X, which explains all of it.
    void theVarianceIsSharedOut()
    {
        Model model = tenMachines();
        put(model, law(Distribution::Normal, "0", "1"));
        put(model, law(Distribution::Normal, "0", "1"));
        const auto all = draws(model);
        std::vector<double> sum;
        for (std::size_t t = 0; t < all[0].size(); ++t)
            sum.push_back(3 * all[0][t] + all[1][t]);
        // The means of 512 equal shares of a normal law have .99967 of its variance, of its square .9928.
        QVERIFY(std::abs(explainedShare(all[0], sum)->value - 0.9) < 0.002);
        QVERIFY(std::abs(explainedShare(all[1], sum)->value - 0.1) < 0.002);
        const std::vector<double> square = each(all[0], [](double v) { return v * v; });
        QVERIFY(explainedShare(all[0], square)->value > 0.98);
        QVERIFY(std::abs(rankCorrelation(all[0], square)) < 0.005);
        QCOMPARE(explainedShare(all[1], std::vector<double>(all[1].size(), 7.0))->value, 0.0);
    }

    // The same shares of Sobol draws, whose blocks are independent and their points are not; and of how far they may be off.
    void theVarianceOfSobolDrawsIsSharedOut()
    {
        Model model = tenMachines();
        put(model, law(Distribution::Normal, "0", "1"));
        put(model, law(Distribution::Normal, "0", "1"));
        const auto all = draws(model, SimulationMethod::Sobol);
        std::vector<double> sum;
        for (std::size_t t = 0; t < all[0].size(); ++t)
            sum.push_back(3 * all[0][t] + all[1][t]);
        const Estimate nine = *explainedShare(all[0], sum, SimulationMethod::Sobol);
        const Estimate one = *explainedShare(all[1], sum, SimulationMethod::Sobol);
        QVERIFY2(std::abs(nine.value - 0.9) < 0.01, qPrintable(QString::number(nine.value)));
        QVERIFY2(std::abs(one.value - 0.1) < 0.01, qPrintable(QString::number(one.value)));
        QVERIFY(nine.standardError && *nine.standardError < 0.01);
        QVERIFY(!explainedShare(std::span(all[0]).first(4096), std::span(sum).first(4096), SimulationMethod::Sobol));
    }

    // Of normal numbers with n trials the share S has the standard error 2 (1 - S) sqrt(S / n).
    void sharesHaveAStandardError()
    {
        Model model = tenMachines();
        put(model, law(Distribution::Normal, "0", "1"));
        put(model, law(Distribution::Normal, "0", "1"));
        const auto all = draws(model);
        std::vector<double> sum;
        for (std::size_t t = 0; t < all[0].size(); ++t)
            sum.push_back(all[0][t] + all[1][t]);
        const double expected = std::sqrt(0.5 / static_cast<double>(sum.size()));
        const double found = *explainedShare(all[0], sum)->standardError;
        QVERIFY2(std::abs(found / expected - 1) < 0.1, qPrintable(QString::number(found / expected)));
    }

    // In none of eight trials: 1 - 0.05^(1/8) = 31.234 %.
    void whatNeverHappensHasABound()
    {
        const std::vector<double> never(8, 0.0);
        const Estimate none = probabilityOf(never, SimulationMethod::PseudoRandom);
        QVERIFY(!none.standardError);
        QVERIFY(std::abs(*none.within - 0.31234397806636793) < 1e-12);
        const std::vector<double> half{0, 1, 0, 1};
        QVERIFY(!probabilityOf(half, SimulationMethod::PseudoRandom).within);
    }

    // A spreadsheet's PERCENTILE.INC(1;2;4;8) at 0.5 and 0.9: 3 and 4 + 4 x 0.7.
    void percentilesAreThoseOfSpreadsheets()
    {
        QCOMPARE(percentileOf({1, 2, 4, 8}, 0.5), 3.0);
        QCOMPARE(percentileOf({1, 2, 4, 8}, 0.9), 6.8);
        QCOMPARE(percentileOf({1, 2, 4, 8}, 0.0), 1.0);
        QCOMPARE(percentileOf({7}, 0.95), 7.0);
        std::vector<double> values = drawsOf(law(Distribution::Normal, "0", "1"));
        std::sort(values.begin(), values.end());
        // The standard error of a quantile: sqrt(p (1 - p)/n)/density.
        const double error = std::sqrt(0.05 * 0.95 / static_cast<double>(values.size())) / 0.10313564037537139;
        QVERIFY(std::abs(percentileOf(values, 0.05) + 1.6448536269514722) < 4 * error);
    }
};

HEADROOM_TEST(TestSampler);
#include "tst_sampler.moc"
