// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps and events that repay all of an instrument, and events for more than there is (MODEL.md 4.5, 4.6), worked by hand; projects
// start in January 2025.
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

QString text(Money m) { return qt(m.toText(2)); }

DebtInstrument note(const char* principal, const char* coupon, std::initializer_list<int> months)
{
    DebtInstrument d;
    d.kind = InstrumentKind::Note;
    d.principal = usd(principal);
    d.coupon = number(coupon);
    d.dayCount = DayCount::Thirty360E;
    d.maturityDate = date("2030-12-31");
    d.paymentMonths = MonthSet::of(months);
    d.callPrice = Decimal(1);
    return d;
}
Model company(const char* cash, std::initializer_list<DebtInstrument> debts)
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [&](Company& c) {
        c.evaluationMonths = 12;
        c.openingCash = usd(cash);
        c.minimumCash = usd("2000");
        c.taxRate = Decimal();
        c.sweepShare = Decimal(1);
        c.sweepMonths = MonthSet::of({2});
    });
    for (const DebtInstrument& d : debts)
        put(model, d);
    return model;
}
DebtEvent prepayment(const char* day, const char* amount)
{
    DebtEvent e;
    e.date = date(day);
    e.amount = usd(amount);
    e.debt.id = 1;
    return e;
}
Projection projected(const Model& model)
{
    const Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    if (!p->allInvariantsHold())
        qFatal("an invariant does not hold");
    return *p;
}
QString line(const Projection& p, Line of, int t) { return text(p.value(Case::Move, of, t)); }

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    // 600 at 12 % have accrued 600 x 0.12 x 58/360 = 11.60 at the end of February. 1,000 are above the minimum: 611.60 are paid.
    void whatIsSweptInFullPaysItsInterestAtOnce()
    {
        DebtInstrument d = note("600", "0.12", {6, 12});
        d.sweepRank = 1;
        const Projection p = projected(company("3000", {d}));
        QCOMPARE(line(p, Line::CashSweep, 2), QStringLiteral("-600.00"));
        QCOMPARE(line(p, Line::InterestPaid, 2), QStringLiteral("-11.60"));
        QCOMPARE(line(p, Line::AccruedInterest, 2), QStringLiteral("0.00"));
        QCOMPARE(line(p, Line::Cash, 2), QStringLiteral("2388.40"));
        QCOMPARE(line(p, Line::InterestPaid, 6), QStringLiteral("0.00"));
        QCOMPARE(text(p.move.debt[0].interestPaid[2]), QStringLiteral("11.60"));
    }

    // 605 are above the minimum, 611.60 would be needed: 593.40 of principal leave the 11.60 in the budget. June pays them and 122 days
    // on 6.60, 11.60 + 0.2684.
    void allIsSweptOnlyWhereTheInterestCanBePaidToo()
    {
        DebtInstrument d = note("600", "0.12", {6, 12});
        d.sweepRank = 1;
        const Projection p = projected(company("2605", {d}));
        QCOMPARE(line(p, Line::CashSweep, 2), QStringLiteral("-593.40"));
        QCOMPARE(line(p, Line::InterestPaid, 2), QStringLiteral("0.00"));
        QCOMPARE(line(p, Line::Cash, 2), QStringLiteral("2011.60"));
        QCOMPARE(text(p.move.debt[0].closing[2]), QStringLiteral("6.60"));
        QCOMPARE(text(p.move.debt[0].interestPaid[6]), QStringLiteral("11.87"));
    }

    // A part is swept: 500 of 600. The 11.60 are paid in June, with 122 days on the 100 that are left, 4.0667.
    void whatIsSweptInPartPaysItsInterestWithTheNextPayment()
    {
        DebtInstrument d = note("600", "0.12", {6, 12});
        d.sweepRank = 1;
        const Projection p = projected(company("2500", {d}));
        QCOMPARE(line(p, Line::CashSweep, 2), QStringLiteral("-500.00"));
        QCOMPARE(line(p, Line::InterestPaid, 2), QStringLiteral("0.00"));
        QCOMPARE(text(p.move.debt[0].interestPaid[6]), QStringLiteral("15.67"));
    }

    // The half year to Saturday 31 May brings 182 x 100; it is paid on Monday 2 June, but all is prepaid on Sunday. With interest that
    // is added, 378,200 bear interest on that day: 105.06.
    void whatIsRepaidBetweenThePeriodsEndAndItsPaymentOwesNothingAfter_data()
    {
        QTest::addColumn<bool>("adds");
        QTest::addColumn<QString>("paid");
        QTest::newRow("interest is paid") << false << QStringLiteral("18300.00");
        QTest::newRow("interest is added") << true << QStringLiteral("18305.06");
    }
    void whatIsRepaidBetweenThePeriodsEndAndItsPaymentOwesNothingAfter()
    {
        QFETCH(bool, adds);
        QFETCH(QString, paid);
        DebtInstrument d = note("360000", "0.1", {5, 11});
        d.maturityDate = date("2030-11-30");
        d.dayCount = DayCount::Actual360;
        d.rollRule = RollRule::Following;
        if (adds)
            d.pikShare = Decimal(1);
        Model model = company("900000", {d});
        put(model, prepayment("2025-06-01", "360000"));
        const Projection p = projected(model);
        const InstrumentSeries& s = p.move.debt[0];
        QCOMPARE(text(s.interestPaid[6]), paid);
        for (std::size_t t = 6; t <= 12; ++t)
            QVERIFY(s.closing[t].isZero() && s.accrued[t].isZero() && s.pik[t].isZero());
    }

    // Of 1,200 in monthly instalments 1,100 are left in February, and 1,150 are to be prepaid.
    void anEventForMoreThanThereIsIsCutAndSaid()
    {
        DebtInstrument d = note("1200", "0", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        d.amortisation = Amortisation::Equal;
        d.maturityDate = date("2025-12-31");
        Model model = company("9000", {d});
        put(model, prepayment("2025-02-15", "1150"));
        const Projection p = projected(model);
        QCOMPARE(text(p.move.debt[0].closing[2]), QStringLiteral("0.00"));
        QCOMPARE(p.move.eventCuts.size(), std::size_t{1});
        QStringList cuts;
        for (const Finding& f : p.findings)
            if (f.what.code == ErrorCode::DebtEventCut)
                cuts.append(describe(f.what));
        QCOMPARE(cuts.size(), 2);
        QCOMPARE(cuts[1], QStringLiteral("debtEventCut debtEvent[\"debtEvent 1\"].amount month=2025-02 case=move found=1150.00 expected=..1100.00"));
    }
    void anEventForWhatThereIsIsNotCut()
    {
        Model model = company("9000", {note("1200", "0", {12})});
        put(model, prepayment("2025-02-15", "1200"));
        QVERIFY(projected(model).move.eventCuts.empty());
    }
};

HEADROOM_TEST(TestSweep);
#include "tst_sweep.moc"
