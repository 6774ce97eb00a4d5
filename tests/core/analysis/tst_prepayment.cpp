// SPDX-License-Identifier: GPL-3.0-or-later
// Which debt to prepay, against cases worked by hand. 105,000 are paid on 30 June 2025, and counted to December.
#include "core/analysis/prepayment.h"
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

DebtInstrument note(const char* name, const char* coupon, const char* callPrice)
{
    DebtInstrument d;
    d.name = name;
    d.kind = InstrumentKind::Note;
    d.principal = usd("1200000");
    d.coupon = number(coupon);
    d.dayCount = DayCount::Thirty360E;
    if (*callPrice)
        d.callPrice = number(callPrice);
    return d;
}

// A: 100,000 at 1.05 save 6,000 in half a year. B: 105,000 at par save 3,150. C can't be called, D not before July.
Model borrower()
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.openingCash = usd("5000000");
        c.taxRate = Decimal();
    });
    OperatingLine sales;
    sales.amountPerMonth = usd("100000");
    sales.onCredit = false;
    put(model, sales);
    put(model, note("A", "0.12", "1.05"));
    put(model, note("B", "0.06", "1"));
    put(model, note("C", "0.2", ""));
    DebtInstrument d = note("D", "0.2", "1");
    d.firstCallDate = date("2025-07-01");
    put(model, d);
    return model;
}
PrepaymentQuery paid(const char* amount = "105000")
{
    PrepaymentQuery query;
    query.amount = usd(amount);
    query.month = Month(2025, 6);
    return query;
}
PrepaymentRanking ranked(const Model& model, const PrepaymentQuery& query)
{
    const Result<PrepaymentRanking> ranking = rankPrepayments(model, query);
    if (!ranking)
        qFatal("%s", qPrintable(describe(ranking.error())));
    return *ranking;
}
QString textOf(const PrepaymentChoice& c)
{
    QStringList all{QString::number(c.debt)};
    for (const Money m : {c.principal, c.premium, c.interestAvoided, c.interestForgone, c.taxAdded, c.saving})
        all.append(qt(m.toText(2)));
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestPrepayment : public QObject
{
    Q_OBJECT

private slots:
    void theDearestDebtIsNotTheBestToPrepay()
    {
        const PrepaymentRanking r = ranked(borrower(), paid());
        QCOMPARE(r.choices.size(), std::size_t{2});
        QCOMPARE(textOf(r.choices[0]), QStringLiteral("2 105000.00 0.00 3150.00 0.00 0.00 3150.00"));
        QCOMPARE(textOf(r.choices[1]), QStringLiteral("1 100000.00 5000.00 6000.00 0.00 0.00 1000.00"));
        QCOMPARE(r.choices[0].perUnit, 0.03);
        QVERIFY(r.best() == &r.choices[0]);
        QCOMPARE(r.until.toText(), std::string("2025-12"));
        QCOMPARE(r.barred.size(), std::size_t{2});
        QCOMPARE(r.barred[0].debt, Id{3});
        QVERIFY(r.barred[0].bar == PrepaymentBar::NotCallable && r.barred[1].bar == PrepaymentBar::NotCallable);
    }

    // A fifth of 6,000 - 5,000 and of 3,150.
    void whatIsSavedIsTaxed()
    {
        Model model = borrower();
        editCompany(model, [](Company& c) { c.taxRate = number("0.2"); });
        const PrepaymentRanking r = ranked(model, paid());
        QCOMPARE(textOf(r.choices[0]), QStringLiteral("2 105000.00 0.00 3150.00 0.00 630.00 2520.00"));
        QCOMPARE(textOf(r.choices[1]), QStringLiteral("1 100000.00 5000.00 6000.00 0.00 200.00 800.00"));
    }

    // At 3.65 % a day brings 0.0001: 184 days of 105,000 are 1,932; of B's 1,575 that are not paid in September, 92 days give back
    // 14.49. That earns nothing itself: 0.0001 x (325.50 x (153 + 122 + 61) + 315 x (92 + 31)) = 14.81 more, less cents.
    void cashEarnsLess()
    {
        Model model = borrower();
        editCompany(model, [](Company& c) { c.cashInterestRate = number("0.0365"); });
        const PrepaymentRanking r = ranked(model, paid());
        const std::int64_t cents = r.choices[0].interestForgone.minor();
        QVERIFY2(std::abs(cents - 193232) <= 15, qPrintable(qt(r.choices[0].interestForgone.toText(2))));
        QCOMPARE(r.choices[0].saving.minor(), 315000 - cents);
    }

    // Without effect on anything else no more than 1,200,000 can be prepaid: at par 1,200,000, at 1.05 of them 60,000 of premium.
    void noMoreThanIsOwedIsPrepaid()
    {
        const PrepaymentRanking r = ranked(borrower(), paid("4000000"));
        for (const PrepaymentChoice& c : r.choices)
            QCOMPARE(qt(c.principal.toText(2)), QStringLiteral("1200000.00"));
        QCOMPARE(qt(r.choices[1].premium.toText(2)), QStringLiteral("60000.00"));
    }

    // 1.10 dollars a euro: 105,000 are 95,454.54 euros, which save 6 % of half a year: 2,863.64 euros, 3,150.00 dollars.
    void foreignDebtIsPrepaidAtTheRateOfTheDay()
    {
        Model model = borrower();
        DebtInstrument b = *model.table<DebtInstrument>().find(2);
        b.currency = "EUR";
        model.table<DebtInstrument>().put(b);
        FxRate rate;
        rate.currency = "EUR";
        rate.date = date("2024-12-01");
        rate.rate = number("1.1");
        put(model, rate);
        const PrepaymentRanking r = ranked(model, paid());
        QCOMPARE(r.choices[0].debt, Id{2});
        QCOMPARE(qt(r.choices[0].principal.toText(2)), QStringLiteral("104999.99")); // 95,454.54 x 1.1 = 104,999.994
        QVERIFY(std::abs(r.choices[0].interestAvoided.minor() - 315000) <= 6); // six bookings
    }

    // All of B is prepaid in September: nothing of it can go before.
    void whatALaterEventTakesIsNotPrepaid()
    {
        Model model = borrower();
        DebtEvent later;
        later.debt.id = 2;
        later.date = date("2025-09-30");
        later.amount = usd("1200000");
        put(model, later);
        const PrepaymentRanking r = ranked(model, paid());
        QCOMPARE(r.choices.size(), std::size_t{1});
        QCOMPARE(r.barred[0].debt, Id{2});
        QVERIFY(r.barred[0].bar == PrepaymentBar::LaterEvent);
    }

    void whatCannotBeIsRefused()
    {
        PrepaymentQuery query = paid("0");
        QCOMPARE(rankPrepayments(borrower(), query).error().code, ErrorCode::NothingToPrepay);
        query.amount = {};
        const Result<PrepaymentRanking> none = rankPrepayments(borrower(), query); // stay and move are the same
        QVERIFY(!none && none.error().code == ErrorCode::NothingToPrepay && none.error().path == "cashImprovement12m");
        query = paid();
        query.month = Month(2025, 12); // nothing is left to save in
        const Result<PrepaymentRanking> late = rankPrepayments(borrower(), query);
        QVERIFY(!late && late.error().code == ErrorCode::MonthOutside);
        QCOMPARE(qt(late.error().detail("expected")), QStringLiteral("2025-01..2025-11"));
    }
};

HEADROOM_TEST(TestPrepayment);
#include "tst_prepayment.moc"
