// SPDX-License-Identifier: GPL-3.0-or-later
// Share issues (MODEL.md 2, 4.7) with the figures of CoreWeave's offering: the final prospectus (Form 424B4, March 2025:
// 37,500,000 shares at 40.00, 36,590,000 of them new).
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

Model company()
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.taxRate = Decimal();
        c.openingCash = usd("1000000");
    });
    return model;
}

EquityEvent offering()
{
    EquityEvent e;
    e.date = Date(2025, 3, 31);
    e.primaryShares = number("36590000");
    e.secondaryShares = number("910000");
    e.price = number("40");
    return e;
}

Projection projected(const Model& model)
{
    Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    for (const InvariantResult& i : p->invariants)
        if (!i.holds)
            qFatal("%s", qPrintable(qt(i.id)));
    return std::move(p).value();
}

} // namespace

class TestShareIssues : public QObject
{
    Q_OBJECT

private slots:
    // 36,590,000 x 40 = 1,463,600,000; 4 % of it for the underwriters, 58,544,000; expenses 10,000,000; net 1,395,056,000.
    void newSharesBringCashAndEquity()
    {
        Model model = company();
        EquityEvent e = offering();
        e.underwritingFee = number("0.04");
        e.expenses = usd("10000000");
        put(model, e);
        const Projection p = projected(model);
        QCOMPARE(p.value(Case::Move, Line::EquityProceeds, 3), usd("1463600000"));
        QCOMPARE(p.value(Case::Move, Line::EquityCosts, 3), usd("-68544000"));
        QCOMPARE(p.value(Case::Move, Line::EquityIssues, 3), usd("1395056000"));
        QCOMPARE(p.value(Case::Move, Line::Cash, 3), usd("1396056000"));
        QCOMPARE(p.value(Case::Move, Line::Equity, 3), usd("1396056000"));
        QCOMPARE(p.value(Case::Move, Line::NetIncome, 3), usd("0"));
        QCOMPARE(p.value(Case::Move, Line::EquityIssues, 4), usd("0"));
    }
    // B leaves net equity proceeds out (MODEL.md 7): an issue in the move alone is no improvement of cash.
    void theHeadlineLeavesThemOut()
    {
        Model model = company();
        EquityEvent e = offering();
        e.appliesTo = AppliesTo::Move;
        put(model, e);
        const Projection p = projected(model);
        QCOMPARE(p.value(Case::Stay, Line::EquityIssues, 3), usd("0"));
        QCOMPARE(std::get<Money>(p.figure("cashImprovement12m")->value.value), usd("0"));
        QCOMPARE(std::get<Money>(p.figure("cashImprovement12mAllIn")->value.value), usd("1463600000"));
    }
    // Net 1,395,056,000; half of it, 697,528,000, prepays a loan at 102: 697,528,000 / 1.02 = 683,850,980.39 of principal and a premium
    // of 2 %, 13,677,019.61. All of it: the loan of 1,000,000,000 and 20,000,000; 375,056,000 are kept.
    void proceedsPrepayDebtAtItsCallPrice_data()
    {
        QTest::addColumn<QString>("share");
        QTest::addColumn<QString>("principal");
        QTest::addColumn<QString>("premium");
        QTest::newRow("half") << "0.5" << "683850980.39" << "13677019.61";
        QTest::newRow("all") << "1" << "1000000000" << "20000000";
        QTest::newRow("nothing") << "0" << "0" << "0";
    }
    void proceedsPrepayDebtAtItsCallPrice()
    {
        QFETCH(QString, share);
        QFETCH(QString, principal);
        QFETCH(QString, premium);
        Model model = company();
        DebtInstrument loan;
        loan.principal = usd("1000000000");
        loan.maturityDate = Date(2028, 12, 31);
        loan.callPrice = number("1.02");
        EquityEvent e = offering();
        e.underwritingFee = number("0.04");
        e.expenses = usd("10000000");
        e.repays.id = put(model, loan);
        e.repayShare = number(share.toStdString());
        put(model, e);
        const Projection p = projected(model);
        const Money repaid = usd(principal.toStdString());
        const Money paid = usd(premium.toStdString());
        QCOMPARE(p.value(Case::Move, Line::DebtPrepayments, 3), -repaid);
        QCOMPARE(p.value(Case::Move, Line::CallPremiums, 3), -paid);
        QCOMPARE(p.value(Case::Move, Line::DebtGains, 3), -paid);
        QCOMPARE(p.value(Case::Move, Line::DebtPrincipal, 3), usd("1000000000") - repaid);
        QCOMPARE(p.value(Case::Move, Line::FinancingCash, 3), usd("1395056000") - repaid - paid);
        QCOMPARE(p.move.equityRepayments.size(), std::size_t{1});
        QCOMPARE(p.move.equityRepayments.front().principal, repaid);
        QCOMPARE(p.move.equityRepayments.front().premium, paid);
    }
    void whatHoldersSellBringsNothing()
    {
        Model model = company();
        EquityEvent e = offering();
        e.primaryShares = Decimal();
        put(model, e);
        const Projection p = projected(model);
        QCOMPARE(p.value(Case::Move, Line::Cash, 12), usd("1000000"));
        QCOMPARE(p.value(Case::Move, Line::Equity, 12), usd("1000000"));
    }
};

HEADROOM_TEST(TestShareIssues);
#include "tst_share_issues.moc"
