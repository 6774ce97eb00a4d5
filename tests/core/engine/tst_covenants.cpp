// SPDX-License-Identifier: GPL-3.0-or-later
// Covenants (MODEL.md 5) against cases worked by hand: in March, with nine twelfths of the year before.
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace engine_test;

namespace {

// EBITDA 1,000 a month, 12,000 the year before; a loan of 3,000 at 12 %, of which 90 a quarter and 360 the year before is interest;
// a revolver of 5,000 without interest, of which 400 are drawn and repaid in January. Cash in March: 3,000 - 400 - 90 = 2,510.
Model borrower()
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.taxRate = Decimal();
        c.lastYearEbitda = usd("12000");
        c.lastYearCashInterest = usd("360");
        c.lastYearTaxPaid = usd("1200");
        c.lastYearCapex = usd("2400");
    });
    OperatingLine sales;
    sales.amountPerMonth = usd("1000");
    sales.onCredit = false;
    put(model, sales);
    DebtInstrument loan;
    loan.principal = usd("3000");
    loan.coupon = number("0.12");
    loan.dayCount = DayCount::Thirty360E;
    put(model, loan);
    DebtInstrument revolver;
    revolver.kind = InstrumentKind::Revolver;
    revolver.principal = usd("400");
    revolver.commitment = usd("5000");
    put(model, revolver);
    return model;
}

struct Tested
{
    const char* name;
    CovenantMeasure measure;
    const char *limit, *nettingCap, *springs, *lastYearEbitda;
    double expected;
    CovenantState state;
};

const std::vector<Tested>& rows()
{
    using M = CovenantMeasure;
    using S = CovenantState;
    static const std::vector<Tested> all{
        // name                              measure              limit      cap    springs year     measure        state
        {"gross leverage, 3,000/12,000",     M::GrossLeverage,    "0.5",     "",    "",    "12000", 0.25,          S::Passed},
        {"equality passes",                  M::GrossLeverage,    "0.25",    "",    "",    "12000", 0.25,          S::Passed},
        {"just above",                       M::GrossLeverage,    "0.2499",  "",    "",    "12000", 0.25,          S::Breached},
        {"EBITDA below zero fails",          M::GrossLeverage,    "9",       "",    "",    "-5000", 0,             S::Breached},
        {"EBITDA of nothing fails",          M::GrossLeverage,    "9",       "",    "",    "-4000", 0,             S::Breached},
        {"net leverage, all cash",           M::NetLeverage,      "0.5",     "",    "",    "12000", 490.0 / 12000, S::Passed},
        {"net leverage, cash up to a cap",   M::NetLeverage,      "0.5",     "600", "",    "12000", 0.2,           S::Passed},
        {"interest cover, 12,000/360",       M::InterestCover,    "2",       "",    "",    "12000", 100.0 / 3,     S::Passed},
        {"liquidity, cash and undrawn",      M::MinimumLiquidity, "7510",    "",    "",    "12000", 7510,          S::Passed},
        {"liquidity, a cent short",          M::MinimumLiquidity, "7510.01", "",    "",    "12000", 7510,          S::Breached},
        // 12,000 less 900 of tax and 1,800 of capital expenditure; what a revolver gets back is not scheduled
        {"debt service cover, 9,300/360",    M::DebtServiceCover, "2",       "",    "",    "12000", 9300.0 / 360,  S::Passed},
        {"springing, not drawn",             M::GrossLeverage,    "0.1",     "",    "0.1", "12000", 0,             S::NotTested},
    };
    return all;
}

CovenantTest testInMarch(Model model, Covenant covenant)
{
    covenant.testMonths = MonthSet::of({3});
    put(model, covenant);
    const Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    if (p->move.covenants.size() != 1)
        qFatal("not one test");
    return p->move.covenants.front();
}
Covenant covenantOf(CovenantMeasure measure, const char* limit)
{
    Covenant covenant;
    covenant.measure = measure;
    covenant.limit = number(limit);
    return covenant;
}
bool isNear(double value, double expected) { return std::abs(value - expected) <= 1e-12 * std::max(1.0, std::abs(expected)); }

// 100 a month in the move case until March.
void addMigration(Model& model)
{
    Wave wave;
    wave.start = Month(2025, 1);
    wave.rampMonths = 3;
    wave.fixedCost = usd("300");
    put(model, wave);
}

} // namespace

class TestCovenants : public QObject
{
    Q_OBJECT

private slots:
    void measureAndStateAreAsWorkedByHand_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
    }
    void measureAndStateAreAsWorkedByHand()
    {
        QFETCH(int, row);
        const auto& r = rows()[static_cast<std::size_t>(row)];
        Model model = borrower();
        editCompany(model, [&](Company& c) { c.lastYearEbitda = usd(r.lastYearEbitda); });
        Covenant covenant;
        covenant.measure = r.measure;
        covenant.limit = number(r.limit);
        covenant.testMonths = MonthSet::of({3});
        covenant.warningHeadroom = Decimal();
        if (*r.nettingCap)
            covenant.nettingCap = usd(r.nettingCap);
        if (*r.springs)
            covenant.springingShare = number(r.springs);
        put(model, covenant);
        const Result<Projection> p = project(model);
        QVERIFY2(p, p ? "" : qPrintable(describe(p.error())));
        QCOMPARE(p->move.covenants.size(), std::size_t{1});
        const CovenantTest& test = p->move.covenants.front();
        QCOMPARE(test.month, 3);
        QCOMPARE(static_cast<int>(test.state), static_cast<int>(r.state));
        QVERIFY2(std::abs(test.measure - r.expected) <= 1e-12 * std::max(1.0, r.expected), qPrintable(QString::number(test.measure, 'g', 17)));
    }

    // Without interest cover is no number: it passes where EBITDA is above zero and fails where it is not. March has 3,000 and nine
    // twelfths of the year before: -4,000 x 9/12 + 3,000 = 0, and -3,996 x 9/12 + 3,000 = 3.
    void coverOfNothingFailsWhereEbitdaIsNotPositive_data()
    {
        QTest::addColumn<QString>("lastYear");
        QTest::addColumn<int>("state");
        QTest::newRow("nothing") << QStringLiteral("-4000") << static_cast<int>(CovenantState::Breached);
        QTest::newRow("a loss") << QStringLiteral("-5000") << static_cast<int>(CovenantState::Breached);
        QTest::newRow("3") << QStringLiteral("-3996") << static_cast<int>(CovenantState::Passed);
    }
    void coverOfNothingFailsWhereEbitdaIsNotPositive()
    {
        QFETCH(QString, lastYear);
        QFETCH(int, state);
        Model model = borrower();
        editCompany(model, [&](Company& c) {
            c.lastYearEbitda = usd(lastYear.toStdString());
            c.lastYearCashInterest = Money();
        });
        DebtInstrument loan = model.table<DebtInstrument>().at(0);
        loan.coupon = Decimal();
        model.table<DebtInstrument>().put(loan);
        for (const CovenantMeasure measure : {CovenantMeasure::InterestCover, CovenantMeasure::DebtServiceCover}) {
            const CovenantTest test = testInMarch(model, covenantOf(measure, "2"));
            QCOMPARE(static_cast<int>(test.state), state);
            QCOMPARE(test.measure, 0.0);
            QCOMPARE(test.headroom, state == static_cast<int>(CovenantState::Passed) ? 1.0 : -1.0);
        }
    }

    // EBITDA is 0; 12,000 of tax came back the year before, 9,000 of it count, less 1,800 of capital expenditure: 7,200/360 = 20.
    void aTaxRefundDoesNotMakeUpForEbitda()
    {
        Model model = borrower();
        editCompany(model, [](Company& c) {
            c.lastYearEbitda = usd("-4000");
            c.lastYearTaxPaid = usd("-12000");
        });
        const CovenantTest test = testInMarch(model, covenantOf(CovenantMeasure::DebtServiceCover, "2"));
        QCOMPARE(static_cast<int>(test.state), static_cast<int>(CovenantState::Breached));
        QVERIFY(isNear(test.measure, 20));
        QCOMPARE(test.headroom, -1.0);
    }

    // Cover of exactly 12,000/360; a limit of 100/3 can't be written, so interest of 300 and a limit of 40.
    void equalityOfCoverPasses()
    {
        Model model = borrower();
        editCompany(model, [](Company& c) { c.lastYearCashInterest = usd("280"); }); // 210 + 90 = 300
        Covenant covenant = covenantOf(CovenantMeasure::InterestCover, "40");
        covenant.warningHeadroom = Decimal();
        QCOMPARE(static_cast<int>(testInMarch(model, covenant).state), static_cast<int>(CovenantState::Passed));
        covenant.limit = number("40.0001");
        QCOMPARE(static_cast<int>(testInMarch(model, covenant).state), static_cast<int>(CovenantState::Breached));
    }

    // Migration costs 300: EBITDA 9,000 + 3,000 - 300 = 11,700, of which up to the cap is added back. Without the year before, 2,700
    // in three months are 10,800 a year, and 300 are 1,200.
    void oneOffCostIsAddedBackUpToTheCap_data()
    {
        QTest::addColumn<QString>("cap");
        QTest::addColumn<bool>("hasYear");
        QTest::addColumn<double>("ebitda");
        QTest::newRow("no cap, nothing is added back") << QString() << true << 11700.0;
        QTest::newRow("up to 200") << QStringLiteral("200") << true << 11900.0;
        QTest::newRow("all of it") << QStringLiteral("500") << true << 12000.0;
        QTest::newRow("scaled to a year") << QStringLiteral("5000") << false << 12000.0;
        QTest::newRow("scaled to a year, up to 1,000") << QStringLiteral("1000") << false << 11800.0;
    }
    void oneOffCostIsAddedBackUpToTheCap()
    {
        QFETCH(QString, cap);
        QFETCH(bool, hasYear);
        QFETCH(double, ebitda);
        Model model = borrower();
        addMigration(model);
        if (!hasYear)
            editCompany(model, [](Company& c) { c.lastYearEbitda = {}; });
        Covenant covenant = covenantOf(CovenantMeasure::GrossLeverage, "9");
        if (!cap.isEmpty())
            covenant.addBackCap = usd(cap.toStdString());
        const double measure = testInMarch(model, covenant).measure;
        QVERIFY2(isNear(measure, 3000 / ebitda), qPrintable(QString::number(measure, 'g', 17)));
    }

    // With 3,510 of cash at least, 2,910 are drawn in January, 1,910 in February and 1,000, a fifth of 5,000, in March.
    void aSpringingTestIsMadeAboveItsShareOnly_data()
    {
        QTest::addColumn<QString>("share");
        QTest::addColumn<int>("state");
        QTest::newRow("drawn exactly the share") << QStringLiteral("0.2") << static_cast<int>(CovenantState::NotTested);
        QTest::newRow("drawn more") << QStringLiteral("0.1999") << static_cast<int>(CovenantState::Breached);
    }
    void aSpringingTestIsMadeAboveItsShareOnly()
    {
        QFETCH(QString, share);
        QFETCH(int, state);
        Model model = borrower();
        editCompany(model, [](Company& c) { c.minimumCash = usd("3510"); });
        Covenant covenant = covenantOf(CovenantMeasure::GrossLeverage, "0.3"); // 4,000/12,000 is more
        covenant.springingShare = number(share.toStdString());
        QCOMPARE(static_cast<int>(testInMarch(model, covenant).state), state);
    }

    // Twelve months of EBITDA 100, 200 .. 1,200 and interest 10 .. 120: April to December count, 7,200 and 720.
    void givenMonthsStandForTheYearBefore()
    {
        Model model = borrower();
        for (int i = 1; i <= 12; ++i) {
            PastMonth past;
            past.month = Month(2024, i);
            past.ebitda = usd(std::to_string(100 * i));
            past.cashInterest = usd(std::to_string(10 * i));
            put(model, past);
        }
        QVERIFY(isNear(testInMarch(model, covenantOf(CovenantMeasure::GrossLeverage, "9")).measure, 3000.0 / 10200));
        QVERIFY(isNear(testInMarch(model, covenantOf(CovenantMeasure::InterestCover, "2")).measure, 10200.0 / 810));
    }
};

HEADROOM_TEST(TestCovenants);
#include "tst_covenants.moc"
