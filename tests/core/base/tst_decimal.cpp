// SPDX-License-Identifier: GPL-3.0-or-later
// The malformed texts are those which number parsers are known to take: boost::multiprecision ("--5", ".", "inf", "12abc",
// "1,5", "010" as octal), QString::toDouble ("nan", outer blanks), strtod ("0x1p3", "1e9").
#include "core/base/decimal.h"
#include "core/base/plain_number.h"
#include "tests/support/testing.h"

#include <random>

using namespace headroom;

Q_DECLARE_METATYPE(headroom::ErrorCode)

namespace {

constexpr ErrorCode none = ErrorCode::Internal;

Decimal number(const char* text) { return *Decimal::parse(text); }

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void parseTakesPlainDecimalsAndNothingElse_data();
    void parseTakesPlainDecimalsAndNothingElse();
    void aRefusalQuotesAtMostSixtyCharacters();
    void everyNumberSurvivesItsText();
    void equalNumbersAreEqualHoweverWritten();
    void numbersOfAnyScaleCompare_data();
    void numbersOfAnyScaleCompare();
    void fractionsAreRoundedOnce_data();
    void fractionsAreRoundedOnce();
    void plainNumbersAreThoseOfTheParser();
};

// parse() reads character by character: what plainNumber() reads eight at a time is the same, and it leaves nothing plain out.
void TestDecimal::plainNumbersAreThoseOfTheParser()
{
    constexpr std::string_view characters = "0123456789.0123456789.0123456789-,:/ e\x01\x80\xae\xb0\xff";
    std::uint64_t state = 1;
    const auto below = [&](std::size_t count) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state >> 33) % count;
    };
    const auto isPlain = [](std::string_view text) {
        const std::size_t point = text.find('.');
        const auto digits = [](std::string_view part) {
            return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
        };
        return text.size() <= 15
            && (point == std::string_view::npos ? digits(text) : digits(text.substr(0, point)) && digits(text.substr(point + 1)));
    };
    int plain = 0;
    for (int i = 0; i < 300000; ++i) {
        std::string text(below(17), '7');
        const std::size_t kinds = i % 3 == 0 ? characters.size() : i % 3 == 1 ? 11 : 10; // all, digits with points, digits
        for (char& c : text)
            c = characters[below(kinds)];
        if (i % 3 == 2 && text.size() > 2)
            text[below(text.size())] = '.';
        const std::optional<Decimal> read = plainNumber(text);
        QVERIFY2(read.has_value() == isPlain(text), text.c_str());
        if (read)
            QVERIFY2(*read == Decimal::parse(text).value(), text.c_str());
        plain += read.has_value();
    }
    QVERIFY(plain > 100000);
}

void TestDecimal::parseTakesPlainDecimalsAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("coefficient");
    QTest::addColumn<int>("scale");
    const auto good = [](QByteArray text, qint64 coefficient, int scale) {
        QTest::newRow(("good: " + text.left(40)).constData()) << text << none << coefficient << scale;
    };
    const auto bad = [](QByteArray text, ErrorCode code = ErrorCode::NumberMalformed) {
        QTest::newRow(("bad: " + text.left(40)).constData()) << text << code << qint64{0} << 0;
    };
    good("0", 0, 0);
    good("-0", 0, 0);
    good("0.0", 0, 0);
    good("-0.000", 0, 0);
    good("5", 5, 0);
    good("-5", -5, 0);
    good("010", 10, 0);
    good("00000000000000000000000000000012.5", 125, 1);
    good("0.0725", 725, 4);
    good("1200", 1200, 0);
    good("1.50", 15, 1);
    good("-1.05", -105, 2);
    good("0.000000000000001", 1, 15);
    good("9.999999999999999", 9999999999999999, 15);
    good("1.0000000000000000000000000000000000000000", 1, 0);
    good("0.5000000000000000000000000000000000000000", 5, 1);
    good("9999999999999999", 9999999999999999, 0);
    good("-9999999999999999", -9999999999999999, 0);
    good("36028797018963967", 36028797018963967, 0); // 2^55 - 1
    good("-36028797018963967", -36028797018963967, 0);
    bad("36028797018963968", ErrorCode::NumberTooLong);
    bad("99999999999999999", ErrorCode::NumberTooLong);
    bad("123456789012345678901234567890", ErrorCode::NumberTooLong);
    bad("0.0000000000000001", ErrorCode::NumberTooLong);
    bad("1.0000000000000001", ErrorCode::NumberTooLong);
    bad("100000000000000.0000000000000001", ErrorCode::NumberTooLong);
    for (const char* text : {"", "-", "+5", "--5", "+-5", "-+5", "5-", ".", "-.", ".5", "-.5", "5.", "-5.", "1..2", "1.2.3",
             "..5", "inf", "-inf", "nan", "NaN", "Infinity", "1e9", "1E9", "1e999999999", "0x1F", "0x1p3", "12abc", "abc", "1,5",
             "1.234,5", "1 234", "1_000", "1'000", " 1", "1 ", "\t1", "1\n", "$1", "1%", "1/2", "(5)", "1f", "0b1"})
        bad(text);
    bad(QByteArray("1\0", 2));
    bad(QByteArray("\0", 1));
    bad("\xd9\xa1");     // ARABIC-INDIC DIGIT ONE
    bad("\xef\xbc\x91"); // FULLWIDTH DIGIT ONE
    bad("\xe2\x88\x92"
        "5"); // MINUS SIGN
    bad("1\xc2\xa0"
        "000"); // NO-BREAK SPACE
}

void TestDecimal::parseTakesPlainDecimalsAndNothingElse()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, coefficient);
    QFETCH(int, scale);
    const Result<Decimal> parsed = Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (code != none) {
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, code);
        return;
    }
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->coefficient(), std::int64_t{coefficient});
    QCOMPARE(parsed->scale(), scale);
    QCOMPARE(parsed->isZero(), coefficient == 0);
    QCOMPARE(parsed->isNegative(), coefficient < 0);
}

void TestDecimal::aRefusalQuotesAtMostSixtyCharacters()
{
    const Result<Decimal> parsed = Decimal::parse(std::string(1000, 'x'));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().detail("found"), std::string(60, 'x'));
}

void TestDecimal::everyNumberSurvivesItsText()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20000; ++i) {
        const auto bits = static_cast<int>(random() % 55 + 1);
        const auto size = static_cast<std::int64_t>(random() >> (64 - bits));
        const Decimal d(random() % 2 == 0 ? size : -size, static_cast<int>(random() % 16));
        const std::string text = d.toText();
        const Result<Decimal> again = Decimal::parse(text);
        QVERIFY2(again.ok(), text.c_str());
        QVERIFY2(*again == d, text.c_str());
        QCOMPARE(again->toText(), text);
    }
    QCOMPARE(Decimal(725, 4).toText(), std::string("0.0725"));
    QCOMPARE(Decimal(-5, 1).toText(), std::string("-0.5"));
    QCOMPARE(Decimal(0).toText(), std::string("0"));
    QCOMPARE(Decimal(1, 15).toText(), std::string("0.000000000000001"));
    QCOMPARE(Decimal(1200).toText(), std::string("1200"));
}

void TestDecimal::equalNumbersAreEqualHoweverWritten()
{
    QVERIFY(number("1.50") == number("1.5"));
    QVERIFY(number("-0") == Decimal());
    QVERIFY(Decimal(1500, 3) == Decimal(15, 1));
    QVERIFY(Decimal(0, 15) == Decimal(0));
    QVERIFY(number("3.0").isWhole());
    QVERIFY(!number("3.1").isWhole());
    QCOMPARE(number("0.1").toDoubleLossy(), 0.1);
}

void TestDecimal::numbersOfAnyScaleCompare_data()
{
    QTest::addColumn<QByteArray>("smaller");
    QTest::addColumn<QByteArray>("larger");
    const auto row = [](const char* smaller, const char* larger) {
        QTest::newRow((QByteArray(smaller) + " < " + larger).constData()) << QByteArray(smaller) << QByteArray(larger);
    };
    row("0.1", "0.11");
    row("0.099999999999999", "0.1");
    row("-0.1", "0.000000000000001");
    row("-2", "-1.999999999999999");
    row("36028797018963966", "36028797018963967");
    row("-36028797018963967", "0.000000000000001");
    row("1.000000000000001", "36028797018963967");
    row("-0.000000000000001", "0");
}

void TestDecimal::numbersOfAnyScaleCompare()
{
    QFETCH(QByteArray, smaller);
    QFETCH(QByteArray, larger);
    const Decimal a = number(smaller.constData());
    const Decimal b = number(larger.constData());
    QVERIFY(a < b);
    QVERIFY(b > a);
    QVERIFY(a <= a && a >= a && a == a);
    QVERIFY(a != b);
}

void TestDecimal::fractionsAreRoundedOnce_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QByteArray>("away");
    QTest::addColumn<QByteArray>("even");
    QTest::newRow("a third") << qint64{1} << qint64{3} << 4 << QByteArray("0.3333") << QByteArray("0.3333");
    QTest::newRow("two thirds") << qint64{-2} << qint64{3} << 4 << QByteArray("-0.6667") << QByteArray("-0.6667");
    QTest::newRow("tie to even below") << qint64{1} << qint64{8} << 2 << QByteArray("0.13") << QByteArray("0.12");
    QTest::newRow("tie to even above") << qint64{3} << qint64{8} << 2 << QByteArray("0.38") << QByteArray("0.38");
    QTest::newRow("negative tie") << qint64{-1} << qint64{8} << 2 << QByteArray("-0.13") << QByteArray("-0.12");
    QTest::newRow("too large") << std::numeric_limits<qint64>::max() << qint64{1} << 0 << QByteArray() << QByteArray();
    QTest::newRow("by zero") << qint64{1} << qint64{0} << 0 << QByteArray() << QByteArray();
}

void TestDecimal::fractionsAreRoundedOnce()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, scale);
    QFETCH(QByteArray, away);
    QFETCH(QByteArray, even);
    const auto text = [&](Rounding rounding) {
        const Result<Decimal> d = Decimal::fromFraction(numerator, denominator, scale, rounding);
        return d.ok() ? QByteArray::fromStdString(d->toText()) : QByteArray();
    };
    QCOMPARE(text(Rounding::HalfAway), away);
    QCOMPARE(text(Rounding::HalfEven), even);
}

HEADROOM_TEST(TestDecimal);

#include "tst_decimal.moc"
