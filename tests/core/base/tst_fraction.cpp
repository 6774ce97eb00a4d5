// SPDX-License-Identifier: GPL-3.0-or-later
// The independent check is boost::multiprecision::cpp_rational, always reduced and unbounded.
#include "core/base/fraction.h"
#include "tests/support/testing.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <numeric>
#include <random>
#include <vector>

using namespace headroom;
using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

Fraction number(const char* text) { return *Decimal::parse(text); }

Integer integerOf(std::string digits) // boost takes a leading 0 for octal
{
    const bool negative = digits.starts_with('-');
    digits.erase(0, negative ? 1 : 0);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return negative ? Integer(-Integer(digits)) : Integer(digits);
}

// By way of the text, so the text is checked as well.
Rational rationalOf(const Fraction& f)
{
    std::string text = f.toText();
    if (const std::size_t slash = text.find('/'); slash != std::string::npos)
        return Rational(integerOf(text.substr(0, slash)), integerOf(text.substr(slash + 1)));
    const std::size_t point = text.find('.');
    if (point == std::string::npos)
        return Rational(integerOf(text));
    const auto digits = static_cast<unsigned>(text.size() - point - 1);
    return Rational(integerOf(text.erase(point, 1)), boost::multiprecision::pow(Integer(10), digits));
}

Integer floorOf(const Rational& r)
{
    Integer quotient;
    Integer remainder;
    divide_qr(numerator(r), denominator(r), quotient, remainder);
    return remainder < 0 ? Integer(quotient - 1) : quotient;
}

Integer roundedOf(const Rational& r, Rounding rounding)
{
    const Rational size = r < 0 ? Rational(-r) : r;
    const Integer below = floorOf(size);
    const Rational rest = size - below;
    const Rational half(1, 2);
    const bool up = rest > half || (rest == half && (rounding == Rounding::HalfAway || below % 2 != 0));
    const Integer nearest = up ? Integer(below + 1) : below;
    return r < 0 ? Integer(-nearest) : nearest;
}

bool fits(const Integer& n) { return n >= smallest && n <= largest; }

template<class Operation> bool agrees(const Operation& operation, const Integer& expected)
{
    try {
        return Integer(operation()) == expected;
    } catch (const OverflowError&) {
        return !fits(expected);
    }
}

// Numbers of very different sizes, some of which are big ones already.
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed) : m_random(seed) {}
    Fraction next()
    {
        Fraction f = Fraction::of(word(), std::max<std::int64_t>(1, std::abs(word())));
        for (auto further = m_random() % 4; further > 0; --further)
            f = f * Fraction::of(word() | 1, std::max<std::int64_t>(1, std::abs(word())));
        return f;
    }
    std::int64_t word()
    {
        const auto bits = m_random() % 64;
        return static_cast<std::int64_t>(m_random()) >> bits;
    }

private:
    std::mt19937_64 m_random;
};

} // namespace

class TestFraction : public QObject
{
    Q_OBJECT

private slots:
    void quotientsAreExactWhereDecimalFloatsAreAHairLow();
    void interestOnHalfACentRoundsRightEveryTime();
    void everyOperationAgreesWithRationals();
    void longChainsOverflowIntoBigNumbersAndBack();
    void bigNumbersAreSharedAndLetGo();
    void roundingAgreesWithRationals();
    void theEndsOf64And128BitsAreExactOrThrow();
    void floorAndCeilOfNegatives_data();
    void floorAndCeilOfNegatives();
    void valuesCompareHoweverTheyAreWritten();
    void textIsExact_data();
    void textIsExact();
    void moneyIsRoundedOnce_data();
    void moneyIsRoundedOnce();
    void powersAreRoundedToTwelveDecimals_data();
    void powersAreRoundedToTwelveDecimals();
    void powersBeyondTheRangeThrow();
};

void TestFraction::quotientsAreExactWhereDecimalFloatsAreAHairLow()
{
    const Fraction quotient = number("158.946").dividedBy(number("0.059"));
    QVERIFY(quotient == Fraction(2694)); // cpp_dec_float: unequal, and its floor is 2693
    QCOMPARE(quotient.floor(), std::int64_t{2694});
    QCOMPARE(quotient.ceil(), std::int64_t{2694});
    QVERIFY(number("0.1") + number("0.2") == number("0.3"));
    QVERIFY(Fraction(1).dividedBy(3) * 3 == Fraction(1));
    QVERIFY(Fraction(1).dividedBy(-3) == Fraction::of(-1, 3));
}

void TestFraction::interestOnHalfACentRoundsRightEveryTime()
{
    // amount (cents) x basis points x days / (10^4 x 360) = k + 1/2 when amount x basis points x days = 1,800,000 x odd.
    std::mt19937_64 random(5);
    int found = 0;
    while (found < 200'000) {
        const auto basisPoints = static_cast<std::int64_t>(random() % 2000 + 1);
        const auto days = static_cast<std::int64_t>(random() % 366 + 1);
        const std::int64_t divisor = std::gcd(basisPoints * days, std::int64_t{1'800'000});
        if (basisPoints * days / divisor % 2 == 0)
            continue;
        ++found;
        const std::int64_t cents = 1'800'000 / divisor * static_cast<std::int64_t>(2 * (random() % 100'000) + 1);
        const std::int64_t below = (cents * basisPoints * days / 1'800'000 - 1) / 2;
        const Fraction rate(Decimal(basisPoints, 4));
        const Fraction interest = Fraction(Money(cents), 2) * rate * Fraction::of(days, 360);
        const bool right = interest.toMoney(2, Rounding::HalfAway) == Money(below + 1)
            && interest.toMoney(2, Rounding::HalfEven) == Money(below + below % 2)
            && (-interest).toMoney(2, Rounding::HalfAway) == Money(-below - 1);
        if (!right)
            QFAIL(qPrintable(QStringLiteral("%1 cents at %2 basis points for %3 days").arg(cents).arg(basisPoints).arg(days)));
    }
}

void TestFraction::everyOperationAgreesWithRationals()
{
    Numbers numbers(6);
    for (int i = 0; i < 6'000; ++i) {
        const Fraction a = numbers.next();
        const Fraction b = numbers.next();
        const Rational x = rationalOf(a);
        const Rational y = rationalOf(b);
        QVERIFY(rationalOf(a + b) == x + y);
        QVERIFY(rationalOf(a - b) == x - y);
        QVERIFY(rationalOf(a * b) == x * y);
        QVERIFY(rationalOf(-a) == -x);
        if (!b.isZero())
            QVERIFY(rationalOf(a.dividedBy(b)) == x / y);
        QCOMPARE(a < b, x < y);
        QCOMPARE(a == b, x == y);
        QCOMPARE(a.sign(), x.sign());
        QVERIFY((a - b) + b == a);
        const double exact = x.convert_to<double>();
        QVERIFY(std::abs(a.toDoubleLossy() - exact) <= 4e-16 * std::abs(exact));
    }
}

void TestFraction::longChainsOverflowIntoBigNumbersAndBack()
{
    Numbers numbers(7);
    for (int i = 0; i < 200; ++i) {
        Fraction value = 1;
        Rational check = 1;
        std::vector<Fraction> factors;
        for (int k = 0; k < 12; ++k) {
            factors.push_back(Fraction::of(numbers.word() | 1, std::abs(numbers.word() | 1) | 1));
            value = value * factors.back();
            check *= rationalOf(factors.back());
        }
        QVERIFY(rationalOf(value) == check);
        for (const Fraction& factor : factors)
            value = value.dividedBy(factor);
        QVERIFY(value == Fraction(1));
        QCOMPARE(value.floor(), std::int64_t{1});
    }
    Fraction sum = 0; // 1/1 + 1/2 + ... + 1/100, whose denominator has 41 digits
    for (int n = 1; n <= 100; ++n)
        sum = sum + Fraction::of(1, n);
    QVERIFY(rationalOf(sum) > Rational(5187377517, 1'000'000'000)
        && rationalOf(sum) < Rational(5187377518, 1'000'000'000)); // OEIS A001008/A002805
    for (int n = 1; n <= 100; ++n)
        sum = sum - Fraction::of(1, n);
    QVERIFY(sum.isZero());
}

// A number beyond 128 bits is shared by its copies; with the address sanitizer this also shows that each is freed once.
void TestFraction::bigNumbersAreSharedAndLetGo()
{
    const auto big = [] {
        Fraction product(1);
        for (int i = 0; i < 4; ++i)
            product = product * Fraction(largest - i);
        return product;
    };
    const Rational expected = rationalOf(big());
    std::vector<Fraction> copies(3, big());
    copies.resize(100, copies.front()); // moved to a new place on the way
    const Fraction& itself = copies[5];
    copies[5] = itself;
    copies[6] = Fraction(7); // big by small
    copies[7] = std::move(copies[8]); // big by big
    copies[8] = Fraction::of(1, 3);
    Fraction moved = std::move(copies[9]);
    copies[9] = big();
    copies.erase(copies.begin(), copies.begin() + 4);
    const Fraction last = copies.back();
    copies.resize(6);
    QCOMPARE(copies[2], Fraction(7));
    QCOMPARE(copies[4], Fraction::of(1, 3));
    for (const Fraction& f : {copies[0], copies[1], copies[3], copies[5], moved, last, -(-moved)})
        QVERIFY(rationalOf(f) == expected);
    QVERIFY(moved.dividedBy(last) == Fraction(1) && (moved - last).isZero() && moved.sign() == 1 && (-moved).sign() == -1);
}

void TestFraction::roundingAgreesWithRationals()
{
    Numbers numbers(8);
    std::mt19937_64 random(9);
    for (int i = 0; i < 6'000; ++i) {
        const Fraction f =
            i % 2 == 0 ? numbers.next() : Fraction::of(numbers.word(), 2 * (static_cast<std::int64_t>(random() % 50) + 1));
        const Rational r = rationalOf(f);
        QVERIFY(agrees([&] { return f.floor(); }, floorOf(r)));
        QVERIFY(agrees([&] { return f.ceil(); }, Integer(-floorOf(Rational(-r)))));
        const auto digits = static_cast<int>(random() % 13);
        const Rational scaled = r * Rational(powerOfTen(digits));
        for (const Rounding rounding : {Rounding::HalfAway, Rounding::HalfEven}) {
            QVERIFY(agrees([&] { return f.rounded(digits, rounding); }, roundedOf(scaled, rounding)));
            if (fits(roundedOf(scaled, rounding)))
                QVERIFY(rationalOf(f.quantised(digits, rounding)) == Rational(roundedOf(scaled, rounding), powerOfTen(digits)));
        }
    }
}

void TestFraction::theEndsOf64And128BitsAreExactOrThrow()
{
    const Fraction two63 = Fraction(largest) + 1;
    QVERIFY_EXCEPTION_THROWN(two63.floor(), OverflowError);
    QVERIFY_EXCEPTION_THROWN(two63.ceil(), OverflowError);
    QVERIFY_EXCEPTION_THROWN(two63.rounded(0, Rounding::HalfAway), OverflowError);
    QVERIFY_EXCEPTION_THROWN(Fraction(largest).rounded(2, Rounding::HalfAway), OverflowError);
    QCOMPARE((-two63).floor(), smallest);
    QCOMPARE((-two63).ceil(), smallest);
    QVERIFY_EXCEPTION_THROWN((-two63).toMoney(0, Rounding::HalfAway), OverflowError); // that word is the blank Money
    QCOMPARE((Fraction(largest) + Fraction::of(-1, 2)).ceil(), largest);

    const Fraction lowest = Fraction(smallest) * two63 * Fraction(2); // -2^127, which has no negative in 128 bits
    const Rational check = -Rational(Integer(1) << 127);
    QVERIFY(rationalOf(lowest) == check);
    QVERIFY(rationalOf(-lowest) == -check);
    QVERIFY(rationalOf(lowest - 1) == check - 1);
    QVERIFY(rationalOf(lowest * -1) == -check);
    QVERIFY(rationalOf(Fraction(1).dividedBy(lowest)) == 1 / check);
    QVERIFY(rationalOf(Fraction(-3).dividedBy(lowest)) == -3 / check);
    QVERIFY(lowest.dividedBy(lowest) == Fraction(1));
    QVERIFY(lowest < Fraction(smallest) && lowest.sign() == -1);
}

void TestFraction::floorAndCeilOfNegatives_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceil");
    const auto row = [](const char* name, qint64 n, qint64 d, qint64 floor, qint64 ceil) {
        QTest::newRow(name) << n << d << floor << ceil;
    };
    row("-2.5", -5, 2, -3, -2);
    row("-0.5", -1, 2, -1, 0);
    row("-3", -6, 2, -3, -3);
    row("0", 0, 7, 0, 0);
    row("0.5", 1, 2, 0, 1);
    row("2.5", 5, 2, 2, 3);
    row("tiny", 1, largest, 0, 1);
    row("tiny loss", -1, largest, -1, 0);
    row("smallest word", smallest, 1, smallest, smallest);
}

void TestFraction::floorAndCeilOfNegatives()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, floor);
    QFETCH(qint64, ceil);
    QCOMPARE(Fraction::of(numerator, denominator).floor(), std::int64_t{floor});
    QCOMPARE(Fraction::of(numerator, denominator).ceil(), std::int64_t{ceil});
}

void TestFraction::valuesCompareHoweverTheyAreWritten()
{
    QVERIFY(Fraction::of(2, 4) == Fraction::of(1, 2));
    QVERIFY(Fraction::of(0, 5) == Fraction());
    QVERIFY(Fraction::of(1, 3) < Fraction::of(334, 1000));
    QVERIFY(Fraction::of(-1, 3) > Fraction::of(-334, 1000));
    QVERIFY(Fraction::of(largest - 1, largest) < Fraction(1));
    QVERIFY(Fraction::of(largest - 2, largest - 1) < Fraction::of(largest - 1, largest));
    QVERIFY(Fraction(Money(12345), 2) == number("123.45"));
    QVERIFY(Fraction(Money(12345), 0) == Fraction(12345));
}

void TestFraction::textIsExact_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("decimal") << qint64{5} << qint64{100} << QByteArray("0.05");
    QTest::newRow("reduced") << qint64{-6} << qint64{4} << QByteArray("-1.5");
    QTest::newRow("whole") << qint64{-14} << qint64{7} << QByteArray("-2");
    QTest::newRow("zero") << qint64{0} << qint64{7} << QByteArray("0");
    QTest::newRow("third") << qint64{2} << qint64{6} << QByteArray("1/3");
    QTest::newRow("more than 64 bits of digits")
        << qint64{1234567890123456789} << qint64{8} << QByteArray("154320986265432098.625");
    QTest::newRow("fifteen places") << qint64{1} << qint64{32768} << QByteArray("0.000030517578125");
    QTest::newRow("sixteen places") << qint64{1} << qint64{65536} << QByteArray("1/65536");
}

void TestFraction::textIsExact()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(Fraction::of(numerator, denominator).toText()), text);
}

void TestFraction::moneyIsRoundedOnce_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("away");
    QTest::addColumn<qint64>("even");
    QTest::newRow("1.005") << QByteArray("1.005") << 2 << qint64{101} << qint64{100};
    QTest::newRow("-1.005") << QByteArray("-1.005") << 2 << qint64{-101} << qint64{-100};
    QTest::newRow("1.015") << QByteArray("1.015") << 2 << qint64{102} << qint64{102};
    QTest::newRow("0.5 yen") << QByteArray("0.5") << 0 << qint64{1} << qint64{0};
    QTest::newRow("dinar") << QByteArray("0.0005") << 3 << qint64{1} << qint64{0};
    QTest::newRow("1.0049999") << QByteArray("1.0049999") << 2 << qint64{100} << qint64{100};
    QTest::newRow("2.675, which is 2.67499... in double") << QByteArray("2.675") << 2 << qint64{268} << qint64{268};
}

void TestFraction::moneyIsRoundedOnce()
{
    QFETCH(QByteArray, value);
    QFETCH(int, digits);
    QFETCH(qint64, away);
    QFETCH(qint64, even);
    const Fraction f = number(value.constData());
    QCOMPARE(f.toMoney(digits, Rounding::HalfAway).minor(), std::int64_t{away});
    QCOMPARE(f.toMoney(digits, Rounding::HalfEven).minor(), std::int64_t{even});
}

void TestFraction::powersAreRoundedToTwelveDecimals_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QByteArray>("power");
    const auto row = [](const char* name, QByteArray base, int numerator, int denominator, QByteArray power) {
        QTest::newRow(name) << base << numerator << denominator << power;
    };
    // python3 decimal with 50 digits, (base.ln() * numerator / denominator).exp(), rounded half up to 12 places.
    row("3 % for a month", "1.03", 1, 12, "1.002466269772");                 // ...9772|3035
    row("2.5 % for seven months", "1.025", 7, 12, "1.014508261845");         // ...1845|0048
    row("7.25 % for 119 months", "1.0725", 119, 12, "2.001888571092");       // ...1091|7286
    row("decline", "0.98", 5, 12, "0.991617535714");                         // ...5714|0338
    row("59 years at 20 %", "1.2", 59, 1, "46956.261960972321");             // ...2321|1581
    row("a millionth for ten years", "1.000001", 120, 12, "1.000010000045"); // ...0045|0001
    row("halves", "0.5", 10, 1, "0.0009765625");
    row("root of two", "2", 1, 2, "1.414213562373");            // ...2373|0950
    row("a negative exponent", "1.5", -3, 4, "0.737787946467"); // ...6466|8810
    row("3.7^11, exactly 1779176.21779460413", "3.7", 11, 1, "1779176.21779460413");
    row("a day of 5 %", "1.05", 1, 365, "1.000133680617"); // ...0617|1134
    row("twelve twelfths", "1.1", 12, 12, "1.1");
    row("an exact root", "1.21", 1, 2, "1.1");
    row("a tie, away from zero", "1.0000000000005", 1, 1, "1.000000000001");
    row("a hair below a tie", "1.000000000000499", 1, 1, "1");
    row("no time", "1.07", 0, 12, "1");
    row("no growth", "1", 500, 12, "1");
}

void TestFraction::powersAreRoundedToTwelveDecimals()
{
    QFETCH(QByteArray, base);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(QByteArray, power);
    QCOMPARE(QByteArray::fromStdString(powerRounded(number(base.constData()), numerator, denominator).toText()), power);
}

void TestFraction::powersBeyondTheRangeThrow()
{
    QVERIFY_EXCEPTION_THROWN(powerRounded(Fraction(0), 1, 12), OverflowError);
    QVERIFY_EXCEPTION_THROWN(powerRounded(Fraction(-1), 1, 12), OverflowError);
    QVERIFY_EXCEPTION_THROWN(powerRounded(Fraction(2), 1, 0), OverflowError);
    QVERIFY_EXCEPTION_THROWN(powerRounded(Fraction(10), 12, 1), OverflowError);
    QVERIFY_EXCEPTION_THROWN(powerRounded(Fraction(10), 2'000'000'000, 1), OverflowError);
    QVERIFY(powerRounded(Fraction::of(1, 10), 2'000'000'000, 1).isZero());
    QVERIFY(powerRounded(Fraction::of(1, 3), 1, 1) == Fraction::of(333'333'333'333, 1'000'000'000'000));
}

HEADROOM_TEST(TestFraction);

#include "tst_fraction.moc"
