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
