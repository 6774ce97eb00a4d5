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
};

HEADROOM_TEST(TestCovenants);
#include "tst_covenants.moc"
