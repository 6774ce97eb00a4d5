// SPDX-License-Identifier: GPL-3.0-or-later
// By hand: a Decimal holds coefficients up to 36,028,797,018,963,967 with at most 15 decimals.
#include "core/base/letters.h"
#include "core/base/number_conversion.h"
#include "tests/support/testing.h"

#include <limits>

using namespace headroom;

class ConversionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFractionKeepsTheDecimalsThatFit_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<int>("finest");
        QTest::addColumn<QByteArray>("expected"); // empty: too large
        const auto row = [](const char* name, qint64 numerator, qint64 denominator, int finest, const char* expected) {
            QTest::newRow(name) << numerator << denominator << finest << QByteArray(expected);
        };
        row("as fine as wanted", 1, 3, 9, "0.333333333");
        row("as fine as can be", 1, 3, 15, "0.333333333333333");
        row("half away from zero", -5, 2, 0, "-3");
        row("no further decimal", 100000000, 3, 9, "33333333.333333333");
        row("one less", 200000000, 3, 9, "66666666.66666667");
        row("the largest", 36028797018963967, 1, 9, "36028797018963967");
        row("more than the largest", 36028797018963968, 1, 9, "");
    }
    void aFractionKeepsTheDecimalsThatFit()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(int, finest);
        QFETCH(QByteArray, expected);
        const Fraction number = Fraction::of(numerator, denominator);
        if (expected.isEmpty())
            QVERIFY_EXCEPTION_THROWN((void)decimalOf(number, finest), OverflowError);
        else
            QCOMPARE(QByteArray::fromStdString(decimalOf(number, finest).toText()), expected);
    }
    void amountsAreRoundedOrRefused()
    {
        QCOMPARE(moneyOfMinor(2.5), Money(3));
        QCOMPARE(moneyOfMinor(-2.5), Money(-3));
        QCOMPARE(moneyOfMinor(9e18), Money(9'000'000'000'000'000'000));
        for (const double none : {9.3e18, -9.3e18, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            QVERIFY_EXCEPTION_THROWN((void)moneyOfMinor(none), OverflowError);
    }
    void namesOfColumnsAreComparedPlain()
    {
        for (const char* name : {"Meter ID", "meter_id", "MeterID", " METER__id "})
            QCOMPARE(QByteArray::fromStdString(plainName(name)), QByteArray("meterid"));
        QCOMPARE(QByteArray::fromStdString(lowerCase("\xc3\x84 B_9")), QByteArray("\xc3\x84 b_9")); // only ASCII
        QVERIFY(isDigit('0') && isDigit('9') && !isDigit('/') && !isDigit(':'));
    }
};

HEADROOM_TEST(ConversionsTest);
#include "tst_conversions.moc"
