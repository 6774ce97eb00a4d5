// SPDX-License-Identifier: GPL-3.0-or-later
// Where the expected values come from:
//   Excel      the worked examples of Microsoft's function reference (PMT, IPMT, PPMT, FV, PV, NPER, RATE)
//   numpy      numpy-financial, numpy_financial/tests/test_financial.py (decimal variants)
//   pyxirr     Anexen/pyxirr, tests/test_periodic.rs
//   mpmath     the defining formulas in python3 mpmath with 40 digits
#include "core/finance/annuity.h"
#include "core/finance/level_payment.h"
#include "tests/core/finance/compare.h"
#include "tests/support/testing.h"

#include <limits>

using namespace headroom;
using namespace headroom::finance;
using testing_support::isNear;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr PaymentTime atEnd = PaymentTime::EndOfPeriod;
constexpr PaymentTime atStart = PaymentTime::StartOfPeriod;

struct Row
{
    const char* name;
    Result<double> actual;
    double expected;
    double tolerance;
};

bool holds(const Row& row)
{
    if (!row.actual.ok()) {
        qWarning("%s: %s", row.name, codeName(row.actual.error().code).data());
        return false;
    }
    const bool near = isNear(*row.actual, row.expected, row.tolerance);
    if (!near)
        qWarning("in %s", row.name);
    return near;
}

} // namespace

class TestAnnuity : public QObject
{
    Q_OBJECT

private slots:
    void functionsAgreeWithPublishedValues();
    void nothingCancelsAtTinyOrSteepRates();
    void interestAndPrincipalMakeThePayment();
    void rateInvertsThePayment();
    void whatHasNoMeaningIsRefused();
    void levelPaymentIsExactToTwelveDecimals_data();
    void levelPaymentIsExactToTwelveDecimals();
    void levelPaymentTakesASimpleFirstPeriod();
    void levelPaymentRefusesWhatIsNoLoan();
};

void TestAnnuity::functionsAgreeWithPublishedValues()
{
    const double cent = 0.005;
    const Row rows[]{
        {"PMT, Excel -1,037.03", pmt(0.08 / 12, 10, 10000), -1037.0320893591521757, 1e-10},
        {"PMT at the start, Excel -1,030.16", pmt(0.08 / 12, 10, 10000, 0, atStart), -1030.1643271779657374, 1e-10},
        {"PMT, saving for 50,000, Excel -129.08", pmt(0.06 / 12, 18 * 12, 0, 50000), -129.08116086799092305, 1e-11},
        {"PMT, numpy", pmt(0.08 / 12, 60, 15000), -304.1459143262052370338701494, 1e-11},
        {"PMT at 80 %, numpy", pmt(0.8, 3, 20000), -19311.25827814569536423841060, 1e-10},
        {"PMT at 0, numpy", pmt(0, 60, 15000), -250, 0},
        {"PMT, pyxirr", pmt(0.075 / 12, 180, 200000), -1854.0247200054619, 1e-10},
        {"IPMT first month, Excel -66.67", ipmt(0.10 / 12, 1, 36, 8000), -66.666666666666666667, 1e-11},
        {"IPMT last year, Excel -292.45", ipmt(0.10, 3, 3, 8000), -292.44712990936555891, 1e-11},
        {"IPMT, pyxirr", ipmt(0.05, 2, 10, -50000), 2301.238562586, 1e-8},
        {"IPMT at the start, pyxirr", ipmt(0.05, 2, 10, -50000, 0, atStart), 2191.6557738917, 1e-8},
        {"IPMT at the start with a rest, pyxirr", ipmt(0.05, 2, 10, -50000, 110000, atStart), 2608.108309425, 1e-8},
        {"IPMT at the start, first", ipmt(0.05, 1, 10, -50000, 0, atStart), 0, 0},
        {"IPMT month 11, pyxirr", ipmt(0.0824 / 12, 11, 12, 25000), -29.598923121998908, 1e-10},
        {"IPMT month 12, pyxirr", ipmt(0.0824 / 12, 12, 12, 25000), -14.850099189833006, 1e-10},
        {"PPMT first month, Excel -75.62", ppmt(0.10 / 12, 1, 24, 2000), -75.62318600836664, 1e-11},
        {"PPMT fifth month, pyxirr", ppmt(0.10 / 12, 5, 24, 2000), -78.17564395451548, 1e-11},
        {"PPMT tenth year, Excel -27,598.05", ppmt(0.08, 10, 10, 200000), -27598.053462421375459, 1e-9},
        {"PPMT, numpy decimal", ppmt(0.1 / 12, 1, 60, 55000), -710.2541257864217612489830917, 1e-10},
        {"PPMT of 10,000,000,000, numpy decimal", ppmt(0.23 / 12, 1, 60, 1e10), -90238044.2322778884413969909, 1e-6},
        {"PPMT, pyxirr", ppmt(0.05, 2, 10, -50000), 4173.9901856864, 1e-8},
        {"FV, Excel 2,581.40", fv(0.06 / 12, 10, -200, -500, atStart), 2581.40, cent},
        {"FV, Excel 12,682.50", fv(0.12 / 12, 12, -1000), 12682.50, cent},
        {"FV, Excel 82,846.25", fv(0.11 / 12, 35, -2000, 0, atStart), 82846.25, cent},
        {"FV, numpy decimal", fv(0.075, 20, -2000, 0), 86609.36267304300040536731624, 1e-9},
        {"FV, pyxirr", fv(0.05 / 12, 120, -100, -100), 15692.928894335748, 1e-9},
        {"FV at 0, pyxirr", fv(0, 120, -100, -100), 12100, 0},
        {"PV, Excel -59,777.15", pv(0.08 / 12, 240, 500), -59777.15, cent},
        {"PV, numpy decimal", pv(0.07, 20, 12000, 0), -127128.1709461939327295222005, 1e-9},
        {"PV with a rest at the start, pyxirr", pv(0.05 / 12, 120, -100, 15692.93, atStart), -60.71677534615, 1e-9},
        {"PV at 0, pyxirr", pv(0, 120, -100, 15692.93), -3692.93, 1e-10},
        {"NPER at the start, Excel 59.6738657", nper(0.01, -100, -1000, 10000, atStart), 59.673865674294625588, 1e-12},
        {"NPER, Excel 60.0821229", nper(0.01, -100, -1000, 10000), 60.0821229, 5e-8},
        {"NPER, Excel -9.57859404", nper(0.01, -100, -1000), -9.57859404, 5e-9},
        {"NPER, pyxirr", nper(0.075, -2000, 0, 100000), 21.544944197323336, 1e-12},
        {"NPER at 0, numpy", nper(0, -2000, 0, 100000), 50, 0},
    };
    for (const Row& row : rows)
        QVERIFY(holds(row));
}

void TestAnnuity::nothingCancelsAtTinyOrSteepRates()
{
    const Row rows[]{
        // all mpmath
        {"PMT at 1e-14", pmt(1e-14, 360, 1e6), -2777.7777777827916667, 1e-12},
        {"IPMT late at 1e-14", ipmt(1e-14, 359, 360, 1e6), -5.5555555555655e-11, 1e-23},
        {"PPMT at 1e-14", ppmt(1e-14, 1, 360, 1e6), -2777.7777777727916667, 1e-12},
        {"FV at 1e-13", fv(1e-13, 360, -100), 36000.0000006462, 2e-11},
        {"interest only at 1e-9", pmt(1e-9, 120, 1e6, -1e6), -0.001, 1e-15},
        {"first principal of 50 years at 30 %", ppmt(0.3 / 12, 1, 600, 250000), -0.0022991163083569185875, 1e-15},
        {"last interest of 50 years at 30 %", ipmt(0.3 / 12, 600, 600, 250000), -152.43908046625142334, 1e-11},
    };
    for (const Row& row : rows)
        QVERIFY(holds(row));
}

void TestAnnuity::interestAndPrincipalMakeThePayment()
{
    for (const PaymentTime when : {atEnd, atStart}) {
        for (const double rate : {-0.02, 0.0, 1e-9, 0.005, 0.3}) {
            const double payment = *pmt(rate, 36, 8000, -500, when);
            double repaid = 0;
            for (int period = 1; period <= 36; ++period) {
                const double principal = *ppmt(rate, period, 36, 8000, -500, when);
                QVERIFY(isNear(*ipmt(rate, period, 36, 8000, -500, when) + principal, payment, 1e-9));
                repaid += principal;
            }
            if (when == atEnd)
                QVERIFY(isNear(repaid, -7500, 1e-8));
        }
    }
}

void TestAnnuity::rateInvertsThePayment()
{
    const Result<Root> excel = rate(48, -200, 8000); // Excel: 1 % a month, 9.24 % a year
    QVERIFY(excel.ok());
    QVERIFY(isNear(excel->rate * 12, 0.0924, 0.00005));
    const Result<Root> numpy = rate(10, 0, -3500, 10000);
    QVERIFY(numpy.ok());
    QVERIFY(isNear(numpy->rate, 0.11069085371075280625, 1e-15)); // (10000 / 3500)^(1/10) - 1, mpmath; numpy 0.1107
    for (const PaymentTime when : {atEnd, atStart}) {
        const double payment = *pmt(0.0065, 360, 250000, -1000, when);
        const Result<Root> found = rate(360, payment, 250000, -1000, when);
        QVERIFY(found.ok());
        QVERIFY(isNear(found->rate, 0.0065, 1e-14));
        QCOMPARE(found->roots, 1);
    }
    QCOMPARE(rate(12, 100, 1000).error().code, ErrorCode::SignsAllEqual);
    QCOMPARE(rate(0, -100, 1000).error().code, ErrorCode::DomainError);
}

void TestAnnuity::whatHasNoMeaningIsRefused()
{
    const Result<double> refused[]{pmt(-1, 12, 100), pmt(0.1, 0, 100), pmt(0.1, -1, 100), pmt(notANumber, 12, 100),
        pmt(0.1, notANumber, 100), pmt(0.1, 12, notANumber), ipmt(0.1, 0, 12, 100), ipmt(0.1, 13, 12, 100),
        ipmt(0.1, notANumber, 12, 100), ppmt(0.1, 0.5, 12, 100), ppmt(0.1, 13, 12, 100), ppmt(-2, 1, 12, 100), fv(-1, 12, 1),
        fv(0.1, -1, 1), pv(-1, 12, 1), pv(0.1, notANumber, 1), nper(0.01, 0, 0, 100), nper(0, 0, 100), nper(0.1, -5, 100),
        nper(-1, -5, 100)};
    for (const Result<double>& result : refused) {
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::DomainError);
    }
    QCOMPARE(fv(0.5, 1e6, 1).error().code, ErrorCode::NotFinite);
}

void TestAnnuity::levelPaymentIsExactToTwelveDecimals_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("annualRate");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QString>("payment");
    // The closed form in python3 decimal with 50 digits; the first row is numpy's -304.1459143262052370338701494 as well.
    QTest::newRow("numpy's loan") << "15000"
                                  << "0.08" << 60 << "304.145914326205";
    QTest::newRow("thirty years") << "200000"
                                  << "0.065" << 360 << "1264.136046985927";
    QTest::newRow("18.59 billion") << "18590000000"
                                   << "0.0689" << 84 << "279574345.399448010372";
    QTest::newRow("a rate of 1e-12 a month") << "1000000"
                                             << "0.000000000012" << 12 << "83333.333333875";
    QTest::newRow("a negative rate") << "250000.5"
                                     << "-0.012" << 24 << "10286.978284118545";
    QTest::newRow("no rate") << "100"
                             << "0" << 3 << "33.333333333333";
    QTest::newRow("one period") << "1200"
                                << "0.12" << 1 << "1212";
    QTest::newRow("half a unit of the twelfth decimal, away from zero") << "0.000000000001"
                                                                        << "0" << 2 << "0.000000000001";
    QTest::newRow("a negative principal") << "-15000"
                                          << "0.08" << 60 << "-304.145914326205";
}

void TestAnnuity::levelPaymentIsExactToTwelveDecimals()
{
    QFETCH(QString, principal);
    QFETCH(QString, annualRate);
    QFETCH(int, periods);
    QFETCH(QString, payment);
    const Fraction rate = Fraction(*Decimal::parse(annualRate.toStdString())).dividedBy(Fraction(12));
    const Result<Fraction> found = levelPayment(Fraction(*Decimal::parse(principal.toStdString())), rate, periods);
    QVERIFY(found.ok());
    QCOMPARE(QString::fromStdString(found->toText()), payment);
}

void TestAnnuity::levelPaymentTakesASimpleFirstPeriod()
{
    // 100,000 at 6 %, 45 days of actual/360 to the first of 60 payments; the formula in python3 decimal with 50 digits.
    const Result<Fraction> found = levelPayment({.principal = 100000,
        .ratePerPeriod = Fraction::of(5, 1000),
        .periods = 60,
        .firstPeriodRate = Fraction::of(6 * 45, 100 * 360)});
    QVERIFY(found.ok());
    QCOMPARE(found->toText(), std::string("1938.089307552102"));
}

void TestAnnuity::levelPaymentRefusesWhatIsNoLoan()
{
    const Fraction rate = Fraction::of(1, 100);
    QCOMPARE(levelPayment(100, rate, 0).error().code, ErrorCode::DomainError);
    QCOMPARE(levelPayment(100, rate, -5).error().code, ErrorCode::DomainError);
    QCOMPARE(levelPayment(100, rate, 12001).error().code, ErrorCode::DomainError);
    QCOMPARE(levelPayment(100, Fraction(-1), 12).error().code, ErrorCode::DomainError);
    QCOMPARE(levelPayment(Fraction(std::numeric_limits<std::int64_t>::max()), Fraction(2), 1).error().code, ErrorCode::Overflow);
    QVERIFY(levelPayment(Fraction(1000), rate, 12000).ok());
}

HEADROOM_TEST(TestAnnuity);

#include "tst_annuity.moc"
