// SPDX-License-Identifier: GPL-3.0-or-later
// Where the expected dates come from; each row's name says which:
//   Strata     OpenGamma Strata, modules/basics PeriodicScheduleTest.java (4 June to 17 September 2014, monthly)
//   QuantLib   test-suite/schedule.cpp, the tests of end of month
//   ISDA       2006 ISDA Definitions, section 4.12, applied to the calendar of the year
//   by hand    read off a calendar
#include "core/finance/payment_dates.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace headroom::finance;

Q_DECLARE_METATYPE(headroom::finance::PaymentDateTerms)

namespace {

Date day(const char* text) { return *Date::parse(text); }

PaymentDateTerms between(const char* start, const char* maturity, int periodMonths, Stub stub = Stub::ShortFirst)
{
    return {.start = day(start), .maturity = day(maturity), .periodMonths = periodMonths, .stub = stub};
}

QString listed(const Result<std::vector<PaymentDate>>& payments)
{
    if (!payments)
        return QLatin1String(codeName(payments.error().code).data()) + u' ' + QString::fromStdString(payments.error().path);
    QStringList texts;
    for (const PaymentDate& p : *payments)
        texts.append(QString::fromStdString(p.date.toText()) + (p.isStub ? QLatin1String("*") : QLatin1String()));
    return texts.join(u' ');
}

} // namespace

class TestPaymentDates : public QObject
{
    Q_OBJECT

private slots:
    void datesAreThePublishedOnes_data();
    void datesAreThePublishedOnes();
    void everyDayBelongsToOnePeriod_data();
    void everyDayBelongsToOnePeriod();
    void accrualRunsOnTheDatesThatTheTermsSay();
    void holidaysCountAsWeekends();
};

void TestPaymentDates::datesAreThePublishedOnes_data()
{
    QTest::addColumn<PaymentDateTerms>("terms");
    QTest::addColumn<QString>("expected"); // * marks a stub
    const auto row = [](const char* name, PaymentDateTerms terms, const char* expected) {
        QTest::newRow(name) << terms << QString::fromLatin1(expected);
    };
    row("Strata: short first", between("2014-06-04", "2014-09-17", 1), "2014-06-17* 2014-07-17 2014-08-17 2014-09-17");
    row("Strata: long first", between("2014-06-04", "2014-09-17", 1, Stub::LongFirst), "2014-07-17* 2014-08-17 2014-09-17");
    row("Strata: short last", between("2014-06-04", "2014-09-17", 1, Stub::ShortLast),
        "2014-07-04 2014-08-04 2014-09-04 2014-09-17*");
    row("Strata: long last", between("2014-06-04", "2014-09-17", 1, Stub::LongLast), "2014-07-04 2014-08-04 2014-09-17*");
    row("Strata: no stub to join", between("2014-06-17", "2014-09-17", 1, Stub::LongFirst), "2014-07-17 2014-08-17 2014-09-17");

    row("QuantLib: forward from an end of month", between("1996-08-31", "1997-09-15", 6, Stub::ShortLast),
        "1997-02-28 1997-08-31 1997-09-15*");
    row("QuantLib: backward from an end of month", between("1996-08-22", "1997-08-31", 6), "1996-08-31* 1997-02-28 1997-08-31");

    row("by hand: 31st, forward", between("2023-12-31", "2024-04-30", 1), "2024-01-31 2024-02-29 2024-03-31 2024-04-30");
    row("by hand: 30 April goes to 31 May", between("2023-04-30", "2023-07-31", 1), "2023-05-31 2023-06-30 2023-07-31");
    PaymentDateTerms keep = between("2023-04-30", "2023-07-30", 1);
    row("by hand: the maturity says that it is the 30th", keep, "2023-05-30 2023-06-30 2023-07-30");
    keep = between("2024-01-30", "2025-02-28", 1);
    keep.start = day("2024-11-30");
    row("by hand: 30 November to the end of February", keep, "2024-12-31 2025-01-31 2025-02-28");
    keep = between("2024-11-30", "2025-04-30", 1);
    keep.endOfMonth = EndOfMonth::KeepDay;
    row("by hand: kept to the 30th", keep, "2024-12-30 2025-01-30 2025-02-28 2025-03-30 2025-04-30");
    keep = between("2024-01-31", "2024-05-15", 1);
    keep.paymentDay = 31;
    keep.stub = Stub::ShortLast;
    row("by hand: payment day 31", keep, "2024-02-29 2024-03-31 2024-04-30 2024-05-15*");
    keep.paymentDay = 15;
    row("by hand: payment day 15, a stub first all the same", keep, "2024-02-15* 2024-03-15 2024-04-15 2024-05-15");
    row("by hand: one period shorter than the others", between("2024-01-10", "2024-02-01", 3), "2024-02-01*");
    row("by hand: nothing to join a long first with", between("2024-01-10", "2024-02-01", 3, Stub::LongFirst), "2024-02-01*");
    row("by hand: one payment", between("2024-01-10", "2029-02-01", 0), "2029-02-01");
    row("by hand: leap day yearly", between("2024-02-29", "2028-02-29", 12), "2025-02-28 2026-02-28 2027-02-28 2028-02-29");

    PaymentDateTerms first = between("2024-01-10", "2024-07-31", 1);
    first.firstPayment = day("2024-03-31");
    row("by hand: long first by its date", first, "2024-03-31* 2024-04-30 2024-05-31 2024-06-30 2024-07-31");
    first.maturity = day("2024-07-15");
    row("by hand: first payment, last period short", first, "2024-03-31* 2024-04-30 2024-05-31 2024-06-30 2024-07-15*");
    first.stub = Stub::LongLast;
    row("by hand: first payment, last period long", first, "2024-03-31* 2024-04-30 2024-05-31 2024-07-15*");
    first.firstPayment = day("2024-07-15");
    row("by hand: the first payment is the last", first, "2024-07-15*");

    PaymentDateTerms months = between("2024-01-10", "2025-02-15", 0);
    months.calendarMonths = 1U << 3 | 1U << 6 | 1U << 9 | 1U << 12;
    months.paymentDay = 31;
    row("by hand: quarter ends, stubs at both ends", months, "2024-03-31* 2024-06-30 2024-09-30 2024-12-31 2025-02-15*");
    months.stub = Stub::LongFirst;
    row("by hand: quarter ends, long first", months, "2024-06-30* 2024-09-30 2024-12-31 2025-02-15*");
    months.stub = Stub::LongLast;
    row("by hand: quarter ends, long last", months, "2024-03-31* 2024-06-30 2024-09-30 2025-02-15*");
    months.calendarMonths = 1U << 4 | 1U << 5;
    months.start = day("2024-05-31");
    months.maturity = day("2025-05-31");
    row("by hand: uneven months", months, "2025-04-30 2025-05-31");

    PaymentDateTerms rolledTerms = between("2023-12-31", "2024-06-30", 1);
    rolledTerms.roll = RollRule::Following; // 31 Mar 2024 and 30 Jun 2024 are Sundays
    row("ISDA: following", rolledTerms, "2024-01-31 2024-02-29 2024-04-01 2024-04-30 2024-05-31 2024-07-01");
    rolledTerms.roll = RollRule::ModifiedFollowing;
    row("ISDA: modified following", rolledTerms, "2024-01-31 2024-02-29 2024-03-29 2024-04-30 2024-05-31 2024-06-28");

    row("refused: maturity on the start", between("2024-01-10", "2024-01-10", 1), "dateOrder maturity");
    row("refused: negative period", between("2024-01-10", "2024-05-10", -1), "domainError periodMonths");
    PaymentDateTerms wrong = between("2024-01-10", "2024-05-10", 1);
    wrong.firstPayment = day("2024-01-10");
    row("refused: first payment on the start", wrong, "dateOrder firstPayment");
    wrong.firstPayment = day("2024-05-11");
    row("refused: first payment after the maturity", wrong, "dateOrder maturity");
    wrong = between("2024-01-10", "2024-05-10", 1);
    wrong.paymentDay = 32;
    row("refused: payment day", wrong, "domainError paymentDay");
    wrong.paymentDay = 0;
    wrong.calendarMonths = 1;
    row("refused: month 0", wrong, "domainError calendarMonths");
}

void TestPaymentDates::datesAreThePublishedOnes()
{
    QFETCH(PaymentDateTerms, terms);
    QFETCH(QString, expected);
    QCOMPARE(listed(paymentDates(terms)), expected);
}

void TestPaymentDates::everyDayBelongsToOnePeriod_data() { datesAreThePublishedOnes_data(); }

void TestPaymentDates::everyDayBelongsToOnePeriod()
{
    QFETCH(PaymentDateTerms, terms);
    const auto payments = paymentDates(terms);
    if (!payments)
        return;
    Date from = terms.start;
    for (const PaymentDate& p : *payments) {
        QVERIFY(p.accrualStart == from && p.accrualEnd > from);
        from = p.accrualEnd;
    }
    QCOMPARE(from, terms.maturity); // the accrual is unadjusted in all rows
}

void TestPaymentDates::accrualRunsOnTheDatesThatTheTermsSay()
{
    PaymentDateTerms terms = between("2023-12-31", "2024-04-30", 1);
    terms.roll = RollRule::Following;
    for (const AccrualDates accrual : {AccrualDates::Adjusted, AccrualDates::Unadjusted}) {
        terms.accrual = accrual;
        const auto payments = paymentDates(terms);
        QVERIFY(payments.ok());
        const Date march = accrual == AccrualDates::Adjusted ? day("2024-04-01") : day("2024-03-31");
        QCOMPARE((*payments)[2].date, day("2024-04-01"));
        QCOMPARE((*payments)[2].unadjusted, day("2024-03-31"));
        QCOMPARE((*payments)[2].accrualEnd, march);
        QCOMPARE((*payments)[3].accrualStart, march);
    }
}

void TestPaymentDates::holidaysCountAsWeekends()
{
    const std::vector<Date> holidays{day("2024-03-29"), day("2024-04-01")}; // Good Friday, Easter Monday
    QCOMPARE(rolled(day("2024-03-29"), RollRule::Following, holidays), day("2024-04-02"));
    QCOMPARE(rolled(day("2024-03-29"), RollRule::ModifiedFollowing, holidays), day("2024-03-28"));
    QCOMPARE(rolled(day("2024-03-29"), RollRule::None, holidays), day("2024-03-29"));
    QVERIFY(isBusinessDay(day("1969-12-31"), {}));  // a Wednesday
    QVERIFY(!isBusinessDay(day("1969-12-28"), {})); // a Sunday
    PaymentDateTerms terms = between("2024-02-28", "2024-03-30", 1, Stub::ShortLast);
    terms.holidays = holidays;
    terms.roll = RollRule::ModifiedFollowing; // 28 March, and 30 March back to 28 March: one payment
    const auto payments = paymentDates(terms);
    QVERIFY(payments.ok());
    QCOMPARE(payments->size(), std::size_t{1});
    QCOMPARE(payments->front().accrualEnd, day("2024-03-30"));
}

HEADROOM_TEST(TestPaymentDates);

#include "tst_payment_dates.moc"
