// SPDX-License-Identifier: GPL-3.0-or-later
// Minor units: ISO 4217 list one.
#include "core/base/money.h"
#include "tests/support/testing.h"

#include <limits>

using namespace headroom;

Q_DECLARE_METATYPE(headroom::ErrorCode)

namespace {

constexpr ErrorCode none = ErrorCode::Internal;
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void parseTakesAmountsOfTheCurrencyAndNothingElse_data();
    void parseTakesAmountsOfTheCurrencyAndNothingElse();
    void textShowsAllDecimals_data();
    void textShowsAllDecimals();
    void sumsAreExactAndOverflowThrows();
    void currenciesHaveTheDigitsOfIso4217_data();
    void currenciesHaveTheDigitsOfIso4217();
};

void TestMoney::parseTakesAmountsOfTheCurrencyAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("minor");
    const auto row = [](QByteArray text, int digits, ErrorCode code, qint64 minor) {
        QTest::newRow((text + " with " + QByteArray::number(digits)).constData()) << text << digits << code << minor;
    };
    row("0", 2, none, 0);
    row("-0.00", 2, none, 0);
    row("1234.5", 2, none, 123450);
    row("-1234.56", 2, none, -123456);
    row("1234", 0, none, 1234);
    row("1.234", 3, none, 1234);
    row("1.230000", 2, none, 123);
    row("1.000", 0, none, 1);
    row("007", 2, none, 700);
    row("9999999999999999.99", 2, none, 999999999999999999);
    row("18590000000.00", 2, none, 1859000000000);
    row("1.234", 2, ErrorCode::TooManyDecimals, 0);
    row("0.5", 0, ErrorCode::TooManyDecimals, 0);
    row("0.001", 2, ErrorCode::TooManyDecimals, 0);
    row("92233720368547758.08", 2, ErrorCode::NumberTooLong, 0);
    row("-92233720368547758.08", 2, ErrorCode::NumberTooLong, 0);
    row("99999999999999999999999999", 2, ErrorCode::NumberTooLong, 0);
    for (const char* text : {"", "-", ".", "-.", ".5", "5.", "+5", "--5", "5-", "1,000.00", "1 000", "$5", "5 USD", "1e3", "inf",
             "nan", "0x10", "1.2.3", " 1", "1 ", "1.-5", "1.5x"})
        row(text, 2, ErrorCode::NumberMalformed, 0);
}

void TestMoney::parseTakesAmountsOfTheCurrencyAndNothingElse()
{
    QFETCH(QByteArray, text);
    QFETCH(int, digits);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, minor);
    const Result<Money> parsed = Money::parse(text.toStdString(), digits);
    QCOMPARE(parsed.ok(), code == none);
    if (code == none)
        QCOMPARE(parsed->minor(), std::int64_t{minor});
    else
        QCOMPARE(parsed.error().code, code);
}

void TestMoney::textShowsAllDecimals_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64{0} << 2 << QByteArray("0.00");
    QTest::newRow("cent") << qint64{-1} << 2 << QByteArray("-0.01");
    QTest::newRow("major") << qint64{-123450} << 2 << QByteArray("-1234.50");
    QTest::newRow("yen") << qint64{-1234} << 0 << QByteArray("-1234");
    QTest::newRow("dinar") << qint64{5} << 3 << QByteArray("0.005");
    QTest::newRow("largest") << qint64{largest} << 2 << QByteArray("92233720368547758.07");
    QTest::newRow("smallest") << qint64{-largest} << 2 << QByteArray("-92233720368547758.07");
}

void TestMoney::textShowsAllDecimals()
{
    QFETCH(qint64, minor);
    QFETCH(int, digits);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(Money(minor).toText(digits)), text);
    const Result<Money> again = Money::parse(text.toStdString(), digits);
    QVERIFY(again.ok());
    QCOMPARE(again->minor(), std::int64_t{minor});
}

void TestMoney::sumsAreExactAndOverflowThrows()
{
    QCOMPARE((Money(largest - 1) + Money(1)).minor(), largest);
    QCOMPARE((Money(-largest) - Money(-1)).minor(), -largest + 1);
    QCOMPARE((-Money(5)).minor(), std::int64_t{-5});
    QVERIFY_EXCEPTION_THROWN(Money(largest) + Money(1), OverflowError);
    QVERIFY_EXCEPTION_THROWN(Money(-largest) - Money(2), OverflowError);
    QVERIFY_EXCEPTION_THROWN(Money(-largest) - Money(1), OverflowError); // the word of a blank is no amount
    QVERIFY_EXCEPTION_THROWN(Money(-largest) + Money(-1), OverflowError);
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += Money(10);
    sum -= Money(1);
    QCOMPARE(sum, Money(9999));
    QVERIFY(Money(-1) < Money(0) && Money(0) < Money(1));
    QCOMPARE(Money(123456).toDoubleLossy(2), 1234.56);
}

void TestMoney::currenciesHaveTheDigitsOfIso4217_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("digits");
    for (const char* code : {"USD", "EUR", "GBP", "CHF", "AED", "ZMW", "MRU"})
        QTest::newRow(code) << QByteArray(code) << 2;
    for (const char* code : {"JPY", "KRW", "VND", "BIF", "XPF", "CLP"})
        QTest::newRow(code) << QByteArray(code) << 0;
    for (const char* code : {"BHD", "KWD", "TND"})
        QTest::newRow(code) << QByteArray(code) << 3;
    for (const char* code : {"", "U", "US", "USDX", "usd", "Usd", "XXX", "D A", " US", "D AF", "US ", "AED AFN", "12A"})
        QTest::newRow((QByteArray("refused: ") + code).constData()) << QByteArray(code) << -1;
}

void TestMoney::currenciesHaveTheDigitsOfIso4217()
{
    QFETCH(QByteArray, code);
    QFETCH(int, digits);
    const Result<int> found = minorDigits(code.toStdString());
    QCOMPARE(found.ok(), digits >= 0);
    if (digits >= 0)
        QCOMPARE(*found, digits);
    else
        QCOMPARE(found.error().code, ErrorCode::ChoiceUnknown);
}

HEADROOM_TEST(TestMoney);

#include "tst_money.moc"
