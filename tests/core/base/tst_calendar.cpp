// SPDX-License-Identifier: GPL-3.0-or-later
// Day numbers and leap years: python3 datetime.date, which is the proleptic Gregorian calendar as well.
#include "core/base/calendar.h"
#include "tests/support/testing.h"

#include <string>

using namespace headroom;

namespace {

std::string viewOf(const QByteArray& text) { return text.toStdString(); }

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void monthsParseExactly_data();
    void monthsParseExactly();
    void datesParseExactly_data();
    void datesParseExactly();
    void daysCountFrom1970_data();
    void daysCountFrom1970();
    void everyDayFrom1900To2200FollowsTheOneBefore();
    void centuriesAreLeapYearsEvery400();
    void monthsAdd();
    void scheduleDatesComeFromTheAnchor_data();
    void scheduleDatesComeFromTheAnchor();
};

void TestCalendar::monthsParseExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    for (const char* text : {"2024-07", "1900-01", "2200-12", "2000-02"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char* text : {"", "2024", "2024-7", "2024-00", "2024-13", "2024-1a", "24-07", "1899-12", "2201-01", "2024/07",
             "2024-07-01", " 2024-07", "2024-07 ", "-024-07", "2024--7", "2024-+7", "+024-07", "202a-07",
             "2024\xe2\x80\x93"
             "07"})
        QTest::newRow((QByteArray("refused: ") + text).constData()) << QByteArray(text) << false;
    QTest::newRow("refused: nul") << QByteArray("2024-0\0", 7) << false;
}

void TestCalendar::monthsParseExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const Result<Month> month = Month::parse(viewOf(text));
    QCOMPARE(month.ok(), good);
    if (good)
        QCOMPARE(month->toText(), text.toStdString());
    else
        QCOMPARE(month.error().code, ErrorCode::MonthMalformed);
}

void TestCalendar::datesParseExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    for (const char* text : {"2024-07-31", "1900-01-01", "2200-12-31", "2000-02-29", "2024-02-29", "1900-02-28", "2100-02-28"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char* text : {"", "2024-07", "2024-07-32", "2024-06-31", "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30",
             "2024-13-01", "2024-00-01", "2024-01-00", "1899-12-31", "2201-01-01", "2024-7-1", "24-07-31", "31.07.2024",
             "07/31/2024", "2024-07-31T00", " 2024-07-31", "2024-07-3a", "2024-07--1", "20240731", "2024-07/31"})
        QTest::newRow((QByteArray("refused: ") + text).constData()) << QByteArray(text) << false;
}

void TestCalendar::datesParseExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const Result<Date> date = Date::parse(viewOf(text));
    QCOMPARE(date.ok(), good);
    if (good)
        QCOMPARE(date->toText(), text.toStdString());
    else
        QCOMPARE(date.error().code, ErrorCode::DateMalformed);
}

void TestCalendar::daysCountFrom1970_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("serial");
    QTest::newRow("the first") << 1900 << 1 << 1 << -25567;
    QTest::newRow("1900 has no 29 February") << 1900 << 3 << 1 << -25508;
    QTest::newRow("the day before") << 1969 << 12 << 31 << -1;
    QTest::newRow("the origin") << 1970 << 1 << 1 << 0;
    QTest::newRow("2000 has one") << 2000 << 2 << 29 << 11016;
    QTest::newRow("2100 has none") << 2100 << 3 << 1 << 47541;
    QTest::newRow("the last") << 2200 << 12 << 31 << 84370;
}

void TestCalendar::daysCountFrom1970()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, serial);
    const Date date(year, month, day);
    QCOMPARE(date.serial(), serial);
    QCOMPARE(Date::fromSerial(serial), date);
    QCOMPARE(date.year(), year);
    QCOMPARE(date.month(), month);
    QCOMPARE(date.day(), day);
    QCOMPARE(date.inMonth(), Month(year, month));
}

void TestCalendar::everyDayFrom1900To2200FollowsTheOneBefore()
{
    int year = 1900;
    int month = 1;
    int day = 1;
    for (Date date(1900, 1, 1); date <= Date(2200, 12, 31); date = date + 1) {
        QVERIFY(date.year() == year && date.month() == month && date.day() == day);
        if (++day > daysIn(Month(year, month))) {
            day = 1;
            if (++month > 12) {
                month = 1;
                ++year;
            }
        }
    }
    QCOMPARE(year, 2201);
}

void TestCalendar::centuriesAreLeapYearsEvery400()
{
    QVERIFY(!isLeapYear(1900));
    QVERIFY(isLeapYear(2000));
    QVERIFY(!isLeapYear(2100));
    QVERIFY(!isLeapYear(2200));
    QVERIFY(isLeapYear(2024));
    QVERIFY(!isLeapYear(2023));
    QCOMPARE(daysIn(Month(1900, 2)), 28);
    QCOMPARE(daysIn(Month(2000, 2)), 29);
    QCOMPARE(lastDay(Month(2024, 2)), Date(2024, 2, 29));
    QCOMPARE(firstDay(Month(2024, 2)), Date(2024, 2, 1));
    QVERIFY(Date::exists(2024, 2, 29) && !Date::exists(2023, 2, 29) && !Date::exists(2024, 0, 1) && !Date::exists(2024, 4, 31));
}

void TestCalendar::monthsAdd()
{
    QCOMPARE(Month(2024, 11) + 3, Month(2025, 2));
    QCOMPARE(Month(2024, 1) - 1, Month(2023, 12));
    QCOMPARE(Month(2025, 2) - Month(2024, 11), 3);
    QCOMPARE((Month(2024, 1) - 12).toText(), std::string("2023-01"));
    QVERIFY(Month(2023, 12) < Month(2024, 1));
    QCOMPARE(Month::fromIndex(Month(2031, 9).index()), Month(2031, 9));
}

void TestCalendar::scheduleDatesComeFromTheAnchor_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("keepDay");
    QTest::addColumn<QString>("keepLastDay");
    // By hand, from a calendar.
    QTest::newRow("31 January, one on") << "2023-01-31" << 1 << "2023-02-28"
                                        << "2023-02-28";
    QTest::newRow("31 January, two on: no drift") << "2023-01-31" << 2 << "2023-03-31"
                                                  << "2023-03-31";
    QTest::newRow("31 January, three on") << "2023-01-31" << 3 << "2023-04-30"
                                          << "2023-04-30";
    QTest::newRow("31 January into a leap year") << "2024-01-31" << 1 << "2024-02-29"
                                                 << "2024-02-29";
    QTest::newRow("29 February keeps its day or its end") << "2024-02-29" << 1 << "2024-03-29"
                                                          << "2024-03-31";
    QTest::newRow("29 February, a year on") << "2024-02-29" << 12 << "2025-02-28"
                                            << "2025-02-28";
    QTest::newRow("29 February, four years on") << "2024-02-29" << 48 << "2028-02-29"
                                                << "2028-02-29";
    QTest::newRow("28 February of a common year is the end") << "2023-02-28" << 12 << "2024-02-28"
                                                             << "2024-02-29";
    QTest::newRow("28 February of a leap year is not") << "2024-02-28" << 1 << "2024-03-28"
                                                       << "2024-03-28";
    QTest::newRow("30 April") << "2024-04-30" << 1 << "2024-05-30"
                              << "2024-05-31";
    QTest::newRow("mid month") << "2024-04-15" << -6 << "2023-10-15"
                               << "2023-10-15";
    QTest::newRow("backwards over the year") << "2024-03-31" << -1 << "2024-02-29"
                                             << "2024-02-29";
    QTest::newRow("nowhere") << "2024-03-31" << 0 << "2024-03-31"
                             << "2024-03-31";
    QTest::newRow("2100 is no leap year") << "2096-02-29" << 48 << "2100-02-28"
                                          << "2100-02-28";
}

void TestCalendar::scheduleDatesComeFromTheAnchor()
{
    QFETCH(QString, anchor);
    QFETCH(int, months);
    QFETCH(QString, keepDay);
    QFETCH(QString, keepLastDay);
    const Date from = *Date::parse(anchor.toStdString());
    QCOMPARE(QString::fromStdString(addMonths(from, months, EndOfMonth::KeepDay).toText()), keepDay);
    QCOMPARE(QString::fromStdString(addMonths(from, months, EndOfMonth::KeepLastDay).toText()), keepLastDay);
}

HEADROOM_TEST(TestCalendar);

#include "tst_calendar.moc"
