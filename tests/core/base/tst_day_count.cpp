// SPDX-License-Identifier: GPL-3.0-or-later
// Where the expected values come from; each row's name says which:
//   ISDA       "30/360 day count conventions", isda.org, 22 December 2008 (examples 1 to 3), for the 2006 ISDA Definitions
//              4.16(f), (g), (h), as QuantLib repeats them in test-suite/daycounters.cpp
//   EMU        ISDA, "EMU and Market Conventions: Recent Developments", November 1998, by QuantLib's test-suite/daycounters.cpp
//   Strata     OpenGamma Strata, modules/basics DayCountTest.java
//   by hand    differences of day numbers (python3 datetime)
#include "core/base/day_count.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;

Q_DECLARE_METATYPE(headroom::DayCount)

namespace {

Date day(const char* text) { return *Date::parse(text); }

void columns()
{
    QTest::addColumn<DayCount>("convention");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("maturity");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("basis");
}

struct Period
{
    const char* start;
    const char* end;
    qint64 days;
};

void rows(const char* origin, DayCount convention, qint64 basis, std::initializer_list<Period> periods,
    const char* maturity = "2200-12-31")
{
    for (const Period& p : periods) {
        const QByteArray name = QByteArray(origin) + ": " + p.start + " to " + p.end;
        QTest::newRow(name.constData()) << convention << QString::fromLatin1(p.start) << QString::fromLatin1(p.end)
                                        << QString::fromLatin1(maturity) << p.days << basis;
    }
}

bool isSame(const YearFraction& found, qint64 numerator, qint64 denominator)
{
    return found.denominator > 0 && found.numerator * denominator == numerator * found.denominator;
}

} // namespace

class TestDayCount : public QObject
{
    Q_OBJECT

private slots:
    void fractionsOfAYearAreThePublishedOnes_data();
    void fractionsOfAYearAreThePublishedOnes();
    void actualActualSplitsAtTheYear_data();
    void actualActualSplitsAtTheYear();
    void actualActualAgreesWithIsdaToTenDecimals_data();
    void actualActualAgreesWithIsdaToTenDecimals();
    void swappedDatesChangeTheSignAndNoDaysAreNothing();
    void actualConventionsAddUp();
};

void TestDayCount::fractionsOfAYearAreThePublishedOnes_data()
{
    columns();
    using enum DayCount;
    const std::initializer_list<Period> noFebruary{{"2006-08-20", "2007-02-20", 180}, {"2007-02-20", "2007-08-20", 180},
        {"2007-08-20", "2008-02-20", 180}, {"2008-02-20", "2008-08-20", 180}, {"2008-08-20", "2009-02-20", 180},
        {"2009-02-20", "2009-08-20", 180}};
    rows("US, ISDA 4.16(f) example 1", Thirty360Us, 360, noFebruary);
    rows("30E, ISDA 4.16(g) example 1", Thirty360E, 360, noFebruary);
    rows("30E ISDA, ISDA 4.16(h) example 1", Thirty360EIsda, 360, noFebruary, "2009-08-20");
    // Starts off the end of February, where the US rule and 4.16(f) say the same.
    rows("US, ISDA 4.16(f) examples 2 and 3", Thirty360Us, 360,
        {{"2006-08-31", "2007-02-28", 178}, {"2007-08-31", "2008-02-29", 179}, {"2008-08-31", "2009-02-28", 178},
            {"2006-01-31", "2006-02-28", 28}, {"2006-01-30", "2006-02-28", 28}, {"2006-02-14", "2006-02-28", 14},
            {"2006-09-30", "2006-10-31", 30}, {"2006-10-31", "2006-11-28", 28}, {"2007-08-31", "2008-02-28", 178},
            {"2008-02-28", "2008-08-28", 180}, {"2008-02-28", "2008-08-30", 182}, {"2008-02-28", "2008-08-31", 183},
            {"2007-02-26", "2008-02-28", 362}, {"2007-02-26", "2008-02-29", 363}, {"2008-02-28", "2008-03-30", 32},
            {"2008-02-28", "2008-03-31", 33}});
    rows("US, Strata 30U/360 EOM", Thirty360Us, 360,
        {{"2011-12-28", "2012-02-28", 60}, {"2011-12-28", "2012-02-29", 61}, {"2011-12-28", "2012-03-01", 63},
            {"2012-02-28", "2012-03-28", 30}, {"2012-02-29", "2012-03-28", 28}, {"2012-02-29", "2012-03-30", 30},
            {"2012-02-29", "2012-03-31", 30}, {"2012-02-29", "2013-02-28", 360}, {"2011-02-28", "2012-02-28", 358},
            {"2011-02-28", "2012-02-29", 360}, {"2012-02-29", "2016-02-29", 1440}, {"2012-05-30", "2013-08-29", 449},
            {"2012-05-29", "2013-08-30", 451}, {"2012-05-29", "2013-08-31", 452}, {"2012-05-30", "2013-08-31", 450},
            {"2012-05-31", "2013-08-30", 450}, {"2012-05-31", "2013-08-31", 450}});
    rows("30E, ISDA 4.16(g) examples 2 and 3", Thirty360E, 360,
        {{"2006-02-28", "2006-08-31", 182}, {"2006-08-31", "2007-02-28", 178}, {"2007-02-28", "2007-08-31", 182},
            {"2007-08-31", "2008-02-29", 179}, {"2008-02-29", "2008-08-31", 181}, {"2008-08-31", "2009-02-28", 178},
            {"2006-01-31", "2006-02-28", 28}, {"2006-02-28", "2006-03-03", 5}, {"2006-09-30", "2006-10-31", 30},
            {"2008-02-28", "2008-08-31", 182}, {"2007-02-26", "2008-02-29", 363}, {"2008-02-29", "2009-02-28", 359},
            {"2008-02-28", "2008-03-31", 32}});
    rows("30E, Strata", Thirty360E, 360,
        {{"2012-05-29", "2013-08-31", 451}, {"2012-05-31", "2013-08-31", 450}, {"2012-02-29", "2016-02-29", 1440}});
    rows("30E ISDA, ISDA 4.16(h) example 2", Thirty360EIsda, 360,
        {{"2006-02-28", "2006-08-31", 180}, {"2006-08-31", "2007-02-28", 180}, {"2007-02-28", "2007-08-31", 180},
            {"2007-08-31", "2008-02-29", 180}, {"2008-02-29", "2008-08-31", 180}, {"2010-08-31", "2011-02-28", 180},
            {"2011-02-28", "2011-08-31", 180}, {"2011-08-31", "2012-02-29", 179}},
        "2012-02-29");
    rows("30E ISDA, ISDA 4.16(h) example 3", Thirty360EIsda, 360,
        {{"2006-01-31", "2006-02-28", 30}, {"2006-02-28", "2006-03-03", 3}, {"2006-02-14", "2006-02-28", 16},
            {"2006-09-30", "2006-10-31", 30}, {"2007-08-31", "2008-02-28", 178}, {"2008-02-28", "2008-08-31", 182},
            {"2007-02-28", "2008-02-28", 358}, {"2007-02-28", "2008-02-29", 359}, {"2008-02-29", "2009-02-28", 360},
            {"2008-02-29", "2008-03-31", 30}},
        "2008-02-29");
    rows("30E ISDA, Strata, not at maturity", Thirty360EIsda, 360,
        {{"2011-12-28", "2012-02-29", 62}, {"2012-02-29", "2016-02-29", 1440}});
    rows("30E ISDA, Strata, at maturity", Thirty360EIsda, 360, {{"2012-02-29", "2016-02-29", 1439}}, "2016-02-29");
    const std::initializer_list<Period> actual{{"2011-12-28", "2012-02-28", 62}, {"2011-12-28", "2012-02-29", 63},
        {"2011-12-28", "2012-03-01", 64}, {"2011-12-28", "2016-02-28", 1523}, {"2011-12-28", "2016-03-01", 1525},
        {"2012-02-28", "2012-03-28", 29}, {"2012-03-01", "2012-03-28", 27}};
    rows("ACT/360, Strata", Actual360, 360, actual);
    rows("ACT/365F, Strata", Actual365Fixed, 365, actual);
    rows("ACT/365F, by hand", Actual365Fixed, 365, {{"1900-01-01", "2200-12-31", 109937}});
    rows("NL/365, Strata", NoLeap365, 365,
        {{"2011-12-28", "2012-02-28", 62}, {"2011-12-28", "2012-02-29", 62}, {"2011-12-28", "2012-03-01", 63},
            {"2011-12-28", "2016-02-28", 1522}, {"2011-12-28", "2016-02-29", 1522}, {"2011-12-28", "2016-03-01", 1523},
            {"2012-02-28", "2012-03-28", 28}, {"2012-02-29", "2012-03-28", 28}, {"2012-03-01", "2012-03-28", 27},
            {"2011-12-01", "2012-12-01", 365}});
    rows("NL/365, by hand: 2100 has no 29 February to leave out", NoLeap365, 365,
        {{"2100-01-01", "2101-01-01", 365}, {"2099-01-01", "2105-01-01", 2190}});
}

void TestDayCount::fractionsOfAYearAreThePublishedOnes()
{
    QFETCH(DayCount, convention);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, maturity);
    QFETCH(qint64, days);
    QFETCH(qint64, basis);
    const auto at = [](const QString& text) { return *Date::parse(text.toStdString()); };
    const YearFraction found = yearFraction(convention, at(start), at(end), at(maturity));
    QVERIFY2(isSame(found, days, basis),
        qPrintable(QStringLiteral("%1/%2 instead of %3/%4").arg(found.numerator).arg(found.denominator).arg(days).arg(basis)));
}

void TestDayCount::actualActualSplitsAtTheYear_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<qint64>("commonDays");
    QTest::addColumn<qint64>("leapDays");
    const auto row = [](const char* start, const char* end, qint64 commonDays, qint64 leapDays) {
        QTest::newRow((QByteArray("Strata: ") + start + " to " + end).constData())
            << QString::fromLatin1(start) << QString::fromLatin1(end) << commonDays << leapDays;
    };
    row("2011-12-28", "2012-02-28", 4, 58);
    row("2011-12-28", "2012-02-29", 4, 59);
    row("2011-12-28", "2012-03-01", 4, 60);
    row("2011-12-28", "2016-02-28", 4 + 3 * 365, 58 + 366);
    row("2011-12-28", "2016-02-29", 4 + 3 * 365, 59 + 366);
    row("2011-12-28", "2016-03-01", 4 + 3 * 365, 60 + 366);
    row("2012-02-29", "2012-03-29", 0, 29);
    row("2012-02-29", "2012-03-28", 0, 28);
    row("2012-03-01", "2012-03-28", 0, 27);
}

void TestDayCount::actualActualSplitsAtTheYear()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(qint64, commonDays);
    QFETCH(qint64, leapDays);
    const Date to = *Date::parse(end.toStdString());
    const YearFraction found = yearFraction(DayCount::ActualActualIsda, *Date::parse(start.toStdString()), to, to);
    QVERIFY(isSame(found, commonDays * 366 + leapDays * 365, 365 * 366));
}

void TestDayCount::actualActualAgreesWithIsdaToTenDecimals_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("fraction");
    QTest::newRow("EMU, semi-annual") << "2003-11-01"
                                      << "2004-05-01" << 0.497724380567;
    QTest::newRow("EMU, short first, first period") << "1999-02-01"
                                                    << "1999-07-01" << 0.410958904110;
    QTest::newRow("EMU, short first, second period") << "1999-07-01"
                                                     << "2000-07-01" << 1.001377348600;
    QTest::newRow("EMU, long first, first period") << "2002-08-15"
                                                   << "2003-07-15" << 0.915068493151;
    QTest::newRow("EMU, long first, second period (QuantLib's value)") << "2003-07-15"
                                                                       << "2004-01-15" << 0.504004790778;
    QTest::newRow("EMU, short final, penultimate period") << "1999-07-30"
                                                          << "2000-01-30" << 0.503892506924;
    QTest::newRow("EMU, short final, final period") << "2000-01-30"
                                                    << "2000-06-30" << 0.415300546448;
}

void TestDayCount::actualActualAgreesWithIsdaToTenDecimals()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(double, fraction);
    const Date to = *Date::parse(end.toStdString());
    const YearFraction found = yearFraction(DayCount::ActualActualIsda, *Date::parse(start.toStdString()), to, to);
    const double value = static_cast<double>(found.numerator) / static_cast<double>(found.denominator);
    QVERIFY(std::abs(value - fraction) < 1e-11);
}

void TestDayCount::swappedDatesChangeTheSignAndNoDaysAreNothing()
{
    using enum DayCount;
    const Date start = day("2011-12-28");
    const Date end = day("2016-02-29");
    for (const DayCount convention :
        {Thirty360Us, Thirty360E, Thirty360EIsda, Actual360, Actual365Fixed, NoLeap365, ActualActualIsda}) {
        const YearFraction forwards = yearFraction(convention, start, end, end);
        const YearFraction backwards = yearFraction(convention, end, start, end);
        QVERIFY(isSame(backwards, -forwards.numerator, forwards.denominator));
        QCOMPARE(yearFraction(convention, start, start, end).numerator, std::int64_t{0});
    }
}

void TestDayCount::actualConventionsAddUp()
{
    using enum DayCount;
    const Date start = day("2019-06-30");
    const Date end = day("2029-03-01");
    for (const DayCount convention : {Actual360, Actual365Fixed, NoLeap365, ActualActualIsda}) {
        const YearFraction whole = yearFraction(convention, start, end, end);
        for (Date between = start; between <= end; between = between + 1) {
            const YearFraction first = yearFraction(convention, start, between, end);
            const YearFraction second = yearFraction(convention, between, end, end);
            QCOMPARE(first.numerator + second.numerator, whole.numerator);
        }
    }
}

HEADROOM_TEST(TestDayCount);

#include "tst_day_count.moc"
