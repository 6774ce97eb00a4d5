// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"
#include "tests/support/testing.h"

#include <cmath>
#include <random>

using namespace headroom;

namespace {

constexpr int128 largest = (int128{1} << 126) - 1 + (int128{1} << 126);
constexpr int128 smallest = -largest - 1;

} // namespace

class TestRounding : public QObject
{
    Q_OBJECT

private slots:
    void tiesFollowTheirRule_data();
    void tiesFollowTheirRule();
    void theEndsOf128BitsDoNotOverflow();
    void theResultIsNeverMoreThanHalfAway();
};

void TestRounding::tiesFollowTheirRule_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("away");
    QTest::addColumn<int>("even");
    // Half away: Microsoft's function reference of ROUND; half to even: IEEE 754-2008, 4.3.1.
    QTest::newRow("2.5") << 5 << 2 << 3 << 2;
    QTest::newRow("3.5") << 7 << 2 << 4 << 4;
    QTest::newRow("-2.5") << -5 << 2 << -3 << -2;
    QTest::newRow("-3.5") << -7 << 2 << -4 << -4;
    QTest::newRow("0.5") << 1 << 2 << 1 << 0;
    QTest::newRow("-0.5") << -1 << 2 << -1 << 0;
    QTest::newRow("1.5") << 3 << 2 << 2 << 2;
    QTest::newRow("just below a tie") << 4999 << 10000 << 0 << 0;
    QTest::newRow("just above a tie") << 5001 << 10000 << 1 << 1;
    QTest::newRow("just above a negative tie") << -5001 << 10000 << -1 << -1;
    QTest::newRow("a third") << 1 << 3 << 0 << 0;
    QTest::newRow("two thirds") << -2 << 3 << -1 << -1;
    QTest::newRow("whole") << -6 << 3 << -2 << -2;
    QTest::newRow("zero") << 0 << 7 << 0 << 0;
    QTest::newRow("by one") << -7 << 1 << -7 << -7;
}

void TestRounding::tiesFollowTheirRule()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, away);
    QFETCH(int, even);
    QVERIFY(divideRounded(numerator, denominator, Rounding::HalfAway) == away);
    QVERIFY(divideRounded(numerator, denominator, Rounding::HalfEven) == even);
}

void TestRounding::theEndsOf128BitsDoNotOverflow()
{
    for (const Rounding rounding : {Rounding::HalfAway, Rounding::HalfEven}) {
        QVERIFY(divideRounded(largest, 1, rounding) == largest);
        QVERIFY(divideRounded(smallest, 1, rounding) == smallest);
        QVERIFY(divideRounded(largest, largest, rounding) == 1);
        QVERIFY(divideRounded(smallest, largest, rounding) == -1);
        QVERIFY(divideRounded(largest / 2, largest, rounding) == 0);     // (2^126 - 1) of 2^127 - 1
        QVERIFY(divideRounded(largest / 2 + 1, largest, rounding) == 1); // 2^126 of it
        QVERIFY(divideRounded(-(largest / 2), largest, rounding) == 0);
        QVERIFY(divideRounded(-(largest / 2) - 1, largest, rounding) == -1);
    }
    const int128 half = int128{1} << 126;
    QVERIFY(divideRounded(largest, 2, Rounding::HalfAway) == half);
    QVERIFY(divideRounded(largest, 2, Rounding::HalfEven) == half); // 2^126 is even, 2^126 - 1 is not
    QVERIFY(divideRounded(smallest + 1, 2, Rounding::HalfEven) == -half);
    QVERIFY(divideRounded(largest - 2, 2, Rounding::HalfEven) == half - 2);
    QVERIFY(divideRounded(largest - 2, 2, Rounding::HalfAway) == half - 1);
}

void TestRounding::theResultIsNeverMoreThanHalfAway()
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 50000; ++i) {
        const auto numerator = static_cast<std::int64_t>(random()) >> (random() % 60);
        const auto denominator = static_cast<std::int64_t>((random() >> (1 + random() % 60)) + 1);
        const int128 away = divideRounded(numerator, denominator, Rounding::HalfAway);
        const int128 even = divideRounded(numerator, denominator, Rounding::HalfEven);
        const int128 twiceApart = 2 * (away * denominator - numerator);
        QVERIFY(twiceApart <= denominator && -twiceApart <= denominator);
        const bool tie = twiceApart == denominator || -twiceApart == denominator;
        QVERIFY(tie ? even % 2 == 0 : even == away);
        QVERIFY(!tie || (numerator > 0 ? away > 0 && twiceApart > 0 : away < 0 && twiceApart < 0));
    }
}

HEADROOM_TEST(TestRounding);

#include "tst_rounding.moc"
