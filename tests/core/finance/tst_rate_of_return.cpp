// SPDX-License-Identifier: GPL-3.0-or-later
// Where the expected rates come from:
//   Excel      the worked examples of Microsoft's function reference (IRR, XIRR, MIRR)
//   numpy      numpy-financial, numpy_financial/tests/test_financial.py
//   pyxirr     Anexen/pyxirr, tests/test_periodic.rs, tests/test_scheduled.rs and tests/samples
//   mpmath     python3 mpmath with 40 digits: a scan of 40,000 points, each root refined to 20 digits
//   by hand    a product of factors (1 - (1 + r) v) multiplied out
#include "core/finance/rate_of_return.h"
#include "tests/core/finance/compare.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace headroom;
using namespace headroom::finance;
using testing_support::isNear;
using Flows = std::vector<double>;
using DatedFlows = std::vector<DatedFlow>;

Q_DECLARE_METATYPE(Flows)
Q_DECLARE_METATYPE(DatedFlows)
Q_DECLARE_METATYPE(headroom::ErrorCode)

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Flows repeated(double first, int count, double then, double last)
{
    Flows flows(static_cast<std::size_t>(count) + 1, then);
    flows.front() = first;
    flows.back() = last;
    return flows;
}

DatedFlow on(int year, int month, int day, double amount) { return {Date(year, month, day), amount}; }

const DatedFlows excelFlows{
    on(2008, 1, 1, -10000), on(2008, 3, 1, 2750), on(2008, 10, 30, 4250), on(2009, 2, 15, 3250), on(2009, 4, 1, 2750)};

// pyxirr, tests/samples/30-20.csv
const DatedFlows manySigns{on(2024, 9, 9, -203.365347602624), on(2030, 12, 24, 1208.31894521971), on(2027, 1, 6, 62.911729089493),
    on(2037, 3, 4, 23.214035363974), on(2035, 11, 13, -1797.01688426533), on(2041, 6, 22, -2017.27457461588),
    on(2037, 12, 19, 3997.91924991427), on(2028, 4, 10, 1115.24111568803), on(2040, 9, 15, -1915.56819372739),
    on(2042, 2, 2, 1484.15862672955), on(2035, 2, 27, 1247.32460407966), on(2035, 2, 4, -42.316649900985),
    on(2037, 5, 15, 973.000278031422), on(2036, 8, 1, 1169.69300353766), on(2024, 12, 3, -24.233785734572),
    on(2041, 12, 20, -1130.58496750037), on(2031, 11, 1, -265.351566140742), on(2036, 11, 28, 37.001024894264),
    on(2026, 1, 10, 555.940111271138), on(2030, 8, 18, -1794.45399928709), on(2032, 7, 16, -1953.03088397946),
    on(2042, 6, 6, -171.922891863423), on(2029, 10, 9, -1910.9048070744), on(2033, 3, 20, 343.762478283701),
    on(2026, 7, 30, 2453.50647798804), on(2026, 7, 13, -2607.11784778847), on(2038, 2, 26, 2697.77682033517),
    on(2042, 3, 22, -2529.313275386), on(2033, 4, 5, 606.724921312875), on(2043, 5, 27, 188.397614961121)};

// pyxirr, tests/samples/minus_0_13.csv: several days bear more than one flow, and the days are not in order
const DatedFlows sharedDays{on(2015, 5, 4, -200), on(2015, 5, 7, -75), on(2015, 5, 15, -620), on(2015, 5, 4, -0.01),
    on(2015, 5, 6, -100), on(2015, 5, 14, -299.99), on(2015, 5, 19, -20), on(2015, 5, 26, -100), on(2015, 5, 27, -340),
    on(2015, 6, 1, -500), on(2015, 6, 5, -100), on(2015, 6, 18, -1008.52), on(2015, 6, 22, -65), on(2015, 6, 22, -120),
    on(2015, 6, 22, -450), on(2015, 6, 30, -450.75), on(2015, 7, 6, -80), on(2015, 7, 13, -130), on(2015, 7, 16, -1050),
    on(2015, 7, 31, -1000), on(2015, 8, 10, -65), on(2015, 8, 17, -400), on(2015, 9, 14, -100), on(2015, 9, 16, -956.88),
    on(2015, 9, 28, -117), on(2015, 10, 1, -50), on(2015, 10, 2, -1130), on(2015, 10, 29, -70), on(2015, 11, 2, -188),
    on(2015, 11, 6, -250), on(2015, 12, 29, -100), on(2015, 12, 31, 9518.08)};

// pyxirr, tests/samples/zeros.csv
const DatedFlows zeros{on(2021, 12, 31, 0), on(2022, 12, 31, 0), on(2023, 12, 31, -100), on(2024, 12, 31, 10),
    on(2025, 12, 31, 0), on(2026, 12, 31, 10), on(2027, 12, 31, 10), on(2028, 12, 31, 10), on(2029, 12, 31, 200),
    on(2030, 12, 31, 0), on(2031, 12, 31, 0)};

DatedFlows backwards(DatedFlows flows)
{
    std::reverse(flows.begin(), flows.end());
    return flows;
}

} // namespace

class TestRateOfReturn : public QObject
{
    Q_OBJECT

private slots:
    void irrFindsTheRootNearestTheGuessAndCountsAll_data();
    void irrFindsTheRootNearestTheGuessAndCountsAll();
    void irrRefusesWhatHasNoRate_data();
    void irrRefusesWhatHasNoRate();
    void irrDoesNotDependOnTheUnitOfMoney();
    void irrMissesNoRootThatADenseScanSees();
    void xirrFindsTheRootNearestTheGuessAndCountsAll_data();
    void xirrFindsTheRootNearestTheGuessAndCountsAll();
    void xirrRefusesWhatHasNoRate_data();
    void xirrRefusesWhatHasNoRate();
    void mirrAgreesWithPublishedValues_data();
    void mirrAgreesWithPublishedValues();
};

void TestRateOfReturn::irrFindsTheRootNearestTheGuessAndCountsAll_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("guess");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<int>("roots");
    const auto row = [](const char* name, Flows flows, double guess, double rate, double tolerance, int roots) {
        QTest::newRow(name) << flows << guess << rate << tolerance << roots;
    };
    row("two roots, guess near the lower (by hand)", {-1000, 2300, -1320}, 0.1, 0.10, 1e-14, 2);
    row("two roots, guess near the upper (by hand)", {-1000, 2300, -1320}, 0.3, 0.20, 1e-14, 2);
    row("three roots, 5 20 50 %, lowest (by hand)", {-1000, 3750, -4635, 1890}, 0.0, 0.05, 1e-13, 3);
    row("three roots, 5 20 50 %, middle (by hand)", {-1000, 3750, -4635, 1890}, 0.2, 0.20, 1e-13, 3);
    row("three roots, 5 20 50 %, highest (by hand)", {-1000, 3750, -4635, 1890}, 2.0, 0.50, 1e-13, 3);
    row("two roots close together, 10.0 and 10.1 % (by hand)", {-1000, 2201, -1211.1}, 0.2, 0.101, 1e-11, 2);
    row("a root where the value only touches zero (by hand)", {-1000, 2200, -1210}, 0.5, 0.10, 1e-7, 1);
    row("touching at a rate of zero (by hand)", {-1000, 2000, -1000}, 0.5, 0, 1e-7, 1);
    row("zero and 50 % (by hand)", {-1000, 2500, -1500}, 0.1, 0, 1e-14, 2);
    row("exactly zero (by hand)", {-300, 100, 100, 100}, 0.1, 0, 1e-16, 1);
    row("fifth order, three roots: middle (mpmath; numpy 0.0886)", {-5, 10.5, 1, -8, 1}, 0.1, 0.08859833852775534567, 1e-14, 3);
    row("fifth order, three roots: lowest (mpmath)", {-5, 10.5, 1, -8, 1}, -0.9, -0.87020124748474117853, 1e-14, 3);
    row("fifth order, three roots: highest (mpmath)", {-5, 10.5, 1, -8, 1}, 0.7, 0.70955952768618357115, 1e-14, 3);
    row("loss (pyxirr -0.09549583034)", {-100, 0, 0, 74}, 0.1, -0.09549583034, 1e-11, 1);
    row("two roots, both losses (pyxirr -0.08329966618)", {-100, 100, 0, -7}, 0.1, -0.083299666184932686484, 1e-14, 2);
    row("gain (pyxirr 0.28094842116)", {-100, 39, 59, 55, 20}, 0.1, 0.28094842116, 1e-11, 1);
    row("five years (mpmath; numpy 0.0524)", {-150000, 15000, 25000, 35000, 45000, 60000}, 0.1, 0.052432888859414102957, 1e-15,
        1);
    row("Excel, four years: -2.1 % (mpmath)", {-70000, 12000, 15000, 18000, 21000}, 0.1, -0.021244848273410991031, 1e-15, 1);
    row("Excel, five years: 8.7 % (mpmath)", {-70000, 12000, 15000, 18000, 21000, 26000}, 0.1, 0.086630948036531614293, 1e-15, 1);
    row("loan of 480 months (pyxirr 0.0038401048)", repeated(-172545.848122807, 480, 787.735232517999, 787.735232517999), 0.1,
        0.0038401048125704158733, 1e-15, 1);
    row("180 deposits, less back (pyxirr -0.01352676905)", repeated(-87.17, 180, -87.17, 5809.3), 0.1, -0.01352676905, 1e-11, 1);
    row("all but the last lost (pyxirr -0.49367042606)", {87.17, 87.17, 87.17, 87.17, 87.17, -86.43}, 0.1, -0.49367042606, 1e-11,
        1);
    row("bullet of 360 months: the coupon 100/18590 (by hand)", repeated(18590e6, 360, -100e6, -18690e6), 0.1, 100.0 / 18590,
        1e-16, 1);
    row("leading, inner and trailing zeros (by hand)", {0, 0, -100, 0, 121, 0}, 0.3, 0.1, 1e-15, 1);
    row("nearly everything lost: -99.9 % (by hand)", {-1000, 1}, 0.1, -0.999, 1e-15, 1);
    row("more than a thousandfold: 100,000 % (by hand)", {-1, 1001}, 0.1, 1000, 1e-9, 1);
}

void TestRateOfReturn::irrFindsTheRootNearestTheGuessAndCountsAll()
{
    QFETCH(Flows, flows);
    QFETCH(double, guess);
    QFETCH(double, rate);
    QFETCH(double, tolerance);
    QFETCH(int, roots);
    const Result<Root> root = irr(flows, guess);
    QVERIFY2(root.ok(), root.ok() ? "" : codeName(root.error().code).data());
    QCOMPARE(root->roots, roots);
    QVERIFY(isNear(root->rate, rate, tolerance));
    QVERIFY(isNear(root->residual, 0, 1e-14));
}

void TestRateOfReturn::irrRefusesWhatHasNoRate_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("guess");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << Flows{} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("zeros only") << Flows{0, 0, 0} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("one flow") << Flows{-1} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("paid only (numpy: nan)") << Flows{-1, -2, -3} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("received only") << Flows{1, 0, 3} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("signs change, never worth zero (discriminant 1000^2 - 4 x 1000 x 300 < 0)")
        << Flows{1000, -1000, 300} << 0.1 << ErrorCode::NoRoot;
    QTest::newRow("a total loss to the last cent of a million") << Flows{-1e6, 0.01} << 0.1 << ErrorCode::NoRoot;
    QTest::newRow("beyond 999,900 %") << Flows{-1, 20000} << 0.1 << ErrorCode::NoRoot;
    QTest::newRow("nan") << Flows{-1, notANumber, 2} << 0.1 << ErrorCode::DomainError;
    QTest::newRow("infinite") << Flows{-1, infinity} << 0.1 << ErrorCode::DomainError;
    QTest::newRow("guess of -100 %") << Flows{-1, 2} << -1.0 << ErrorCode::DomainError;
    QTest::newRow("guess nan") << Flows{-1, 2} << notANumber << ErrorCode::DomainError;
}

void TestRateOfReturn::irrRefusesWhatHasNoRate()
{
    QFETCH(Flows, flows);
    QFETCH(double, guess);
    QFETCH(ErrorCode, code);
    const Result<Root> root = irr(flows, guess);
    QVERIFY(!root.ok());
    QCOMPARE(root.error().code, code);
}

void TestRateOfReturn::irrDoesNotDependOnTheUnitOfMoney()
{
    const Flows flows{-150000, 15000, 25000, 35000, 45000, 60000};
    for (const double unit : {1e-300, 1e-6, 1.0, 1e12, 1e300}) {
        Flows scaled = flows;
        for (double& f : scaled)
            f *= unit;
        const Result<Root> root = irr(scaled);
        QVERIFY(root.ok());
        QVERIFY(isNear(root->rate, 0.052432888859414102957, 1e-14));
        QCOMPARE(root->roots, 1);
    }
}

void TestRateOfReturn::irrMissesNoRootThatADenseScanSees()
{
    // The scan is plain: the value at 20,001 rates, each term by the exponential function, no shortcuts.
    constexpr int points = 20'000;
    std::mt19937_64 random(10);
    const double end = std::log(1e4);
    int several = 0;
    for (int i = 0; i < 300; ++i) {
        Flows flows(random() % 12 + 3);
        for (double& f : flows)
            f = static_cast<double>(static_cast<int>(random() % 20001) - 10000) / (random() % 4 == 0 ? 1 : 100);
        int seen = 0;
        double before = 0;
        for (int k = 0; k <= points; ++k) {
            const double x = -end + 2 * end * k / points;
            double value = 0;
            for (std::size_t t = 0; t < flows.size(); ++t)
                value += flows[t] * std::exp(-x * (static_cast<double>(t) - (x < 0 ? static_cast<double>(flows.size()) - 1 : 0)));
            const double signedValue = value * (before < 0 ? -1 : 1);
            seen += before != 0 && signedValue < 0;
            before = value;
        }
        const Result<Root> root = irr(flows);
        QCOMPARE(root.ok() ? root->roots : 0, seen);
        several += seen > 1;
        if (!root.ok())
            QVERIFY(root.error().code == ErrorCode::NoRoot || root.error().code == ErrorCode::SignsAllEqual);
    }
    QVERIFY(several > 30);
}

void TestRateOfReturn::xirrFindsTheRootNearestTheGuessAndCountsAll_data()
{
    QTest::addColumn<DatedFlows>("flows");
    QTest::addColumn<double>("guess");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<int>("roots");
    const auto row = [](const char* name, DatedFlows flows, double guess, double rate, double tolerance, int roots) {
        QTest::newRow(name) << flows << guess << rate << tolerance << roots;
    };
    const DatedFlows nearlyLost{on(2021, 6, 8, -1000000), on(2022, 6, 29, 5000), on(2023, 6, 8, -3), on(2023, 6, 30, 0)};
    row("Excel: 0.373362535 (mpmath 0.37336253351883)", excelFlows, 0.1, 0.37336253351883151031, 1e-15, 1);
    row("Excel, last first", backwards(excelFlows), 0.1, 0.37336253351883151031, 1e-15, 1);
    row("thirty flows of changing sign, where pyxirr finds none (mpmath)", manySigns, 0.1, -0.89735382148822172854, 1e-14, 1);
    row("shared days (mpmath; pyxirr -0.134232641)", sharedDays, 0.1, -0.13423264079788839472, 2e-16, 1);
    row("zeros (pyxirr 0.175680730580782)", zeros, 0.1, 0.175680730580782, 1e-12, 1);
    row("nearly lost: upper (pyxirr -0.993785049929284)", nearlyLost, 0.1, -0.99378504994948305237, 1e-10, 2);
    row("nearly lost: lower, unseen by pyxirr (mpmath)", nearlyLost, -0.9999, -0.99959652253832571244, 1e-14, 2);
    row("a year of 365 days (by hand)", {on(2021, 3, 1, -100), on(2022, 3, 1, 110)}, 0.1, 0.10, 1e-15, 1);
    row("flows of one day net (by hand)", {on(2021, 3, 1, -150), on(2021, 3, 1, 50), on(2022, 3, 1, 110)}, 0.1, 0.10, 1e-15, 1);
    row("a day that nets to nothing (by hand)",
        {on(2021, 3, 1, -100), on(2021, 9, 1, 0.1), on(2021, 9, 1, 0.2), on(2021, 9, 1, -0.3), on(2022, 3, 1, 110)}, 0.1, 0.10,
        1e-15, 1);
    row("one percent overnight: 1.01^365 - 1 (by hand)", {on(2021, 3, 1, -100), on(2021, 3, 2, 101)}, 0.1, 36.783434332887, 1e-9,
        1);
}

void TestRateOfReturn::xirrFindsTheRootNearestTheGuessAndCountsAll()
{
    QFETCH(DatedFlows, flows);
    QFETCH(double, guess);
    QFETCH(double, rate);
    QFETCH(double, tolerance);
    QFETCH(int, roots);
    const Result<Root> root = xirr(flows, guess);
    QVERIFY2(root.ok(), root.ok() ? "" : codeName(root.error().code).data());
    QCOMPARE(root->roots, roots);
    QVERIFY(isNear(root->rate, rate, tolerance));
    QVERIFY(isNear(root->residual, 0, 1e-13));
}

void TestRateOfReturn::xirrRefusesWhatHasNoRate_data()
{
    QTest::addColumn<DatedFlows>("flows");
    QTest::addColumn<double>("guess");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << DatedFlows{} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("Excel 5.0 help Q116041: the example without its minus")
        << DatedFlows{on(1992, 1, 1, 10000), on(1992, 3, 1, 2750), on(1992, 10, 30, 4250)} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("both signs on one day, which net")
        << DatedFlows{on(2021, 3, 1, -100), on(2021, 3, 1, 110)} << 0.1 << ErrorCode::SignsAllEqual;
    QTest::newRow("never worth zero") << DatedFlows{on(2021, 3, 1, 1000), on(2022, 3, 1, -1000), on(2023, 3, 1, 300)} << 0.1
                                      << ErrorCode::NoRoot;
    QTest::newRow("doubled overnight") << DatedFlows{on(2021, 3, 1, -100), on(2021, 3, 2, 200)} << 0.1 << ErrorCode::NoRoot;
    QTest::newRow("nan") << DatedFlows{on(2021, 3, 1, -100), on(2022, 3, 1, notANumber)} << 0.1 << ErrorCode::DomainError;
    QTest::newRow("guess below -100 %") << excelFlows << -1.5 << ErrorCode::DomainError;
}

void TestRateOfReturn::xirrRefusesWhatHasNoRate()
{
    QFETCH(DatedFlows, flows);
    QFETCH(double, guess);
    QFETCH(ErrorCode, code);
    const Result<Root> root = xirr(flows, guess);
    QVERIFY(!root.ok());
    QCOMPARE(root.error().code, code);
}

void TestRateOfReturn::mirrAgreesWithPublishedValues_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("financeRate");
    QTest::addColumn<double>("reinvestRate");
    QTest::addColumn<double>("rate");
    QTest::addColumn<ErrorCode>("code");
    const ErrorCode none = ErrorCode::Internal;
    QTest::newRow("Excel: 12.61 % (numpy 0.126094130365905)")
        << Flows{-120000, 39000, 30000, 21000, 37000, 46000} << 0.10 << 0.12 << 0.126094130365905145828 << none;
    QTest::newRow("Excel, after three years: -4.80 % (mpmath)")
        << Flows{-120000, 39000, 30000, 21000} << 0.10 << 0.12 << -0.048044655249980820041 << none;
    QTest::newRow("numpy, ten flows") << Flows{-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000} << 0.08 << 0.055
                                      << 0.066597175031553548874 << none;
    QTest::newRow("numpy, received first") << Flows{100, 200, -50, 300, -200} << 0.05 << 0.06 << 0.342823387842176663648 << none;
    QTest::newRow("pyxirr 0.10401626745 (mpmath)")
        << Flows{-1000, 100, 250, 500, 500} << 0.1 << 0.1 << 0.10401626745959101676 << none;
    QTest::newRow("received only (numpy: nan)")
        << Flows{39000, 30000, 21000, 37000, 46000} << 0.10 << 0.12 << 0.0 << ErrorCode::SignsAllEqual;
    QTest::newRow("paid only") << Flows{-100000, -50000, -25000} << 0.1 << 0.1 << 0.0 << ErrorCode::SignsAllEqual;
    QTest::newRow("one flow") << Flows{-1} << 0.1 << 0.1 << 0.0 << ErrorCode::SignsAllEqual;
    QTest::newRow("nothing") << Flows{} << 0.1 << 0.1 << 0.0 << ErrorCode::SignsAllEqual;
    QTest::newRow("rate of -100 %") << Flows{-1, 2} << -1.0 << 0.1 << 0.0 << ErrorCode::DomainError;
    QTest::newRow("rate nan") << Flows{-1, 2} << 0.1 << notANumber << 0.0 << ErrorCode::DomainError;
    QTest::newRow("flow nan") << Flows{-1, notANumber} << 0.1 << 0.1 << 0.0 << ErrorCode::DomainError;
}

void TestRateOfReturn::mirrAgreesWithPublishedValues()
{
    QFETCH(Flows, flows);
    QFETCH(double, financeRate);
    QFETCH(double, reinvestRate);
    QFETCH(double, rate);
    QFETCH(ErrorCode, code);
    const Result<double> found = mirr(flows, financeRate, reinvestRate);
    if (code != ErrorCode::Internal) {
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, code);
        return;
    }
    QVERIFY(found.ok());
    QVERIFY(isNear(*found, rate, 1e-15));
}

HEADROOM_TEST(TestRateOfReturn);

#include "tst_rate_of_return.moc"
