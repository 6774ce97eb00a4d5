// SPDX-License-Identifier: GPL-3.0-or-later
// Expected digits by long division on paper.
#include "core/base/number_text.h"
#include "tests/support/testing.h"

using namespace headroom;

namespace {

Fraction power(int base, int exponent)
{
    Fraction value(1);
    for (int i = 0; i < exponent; ++i)
        value = value * Fraction(base);
    return value;
}

} // namespace

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsADecimal_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("of");
        const auto row = [&](const char* name, const Fraction& of, const char* value, const char* exact) {
            const NumberText text = numberText(of);
            QTest::newRow(name) << QString::fromStdString(text.value) << QString::fromStdString(text.exact) << QLatin1String(value) + QLatin1Char(' ') + QLatin1String(exact);
        };
        row("zero", Fraction(), "0", "");
        row("cents", *Decimal::parse("-12.05"), "-12.05", "");
        row("a third", Fraction::of(1, 3), "0.3333333333333333333333333333", "1/3");
        row("two thirds, negative", Fraction::of(-2, 3), "-0.6666666666666666666666666667", "-2/3");
        row("above one", Fraction::of(1000, 7), "142.8571428571428571428571429", "1000/7");
        row("small", Fraction::of(1, 7000000), "0.0000001428571428571428571428571429", "1/7000000");
        row("ends after 20 digits", Fraction(1).dividedBy(power(2, 20)), "0.00000095367431640625", "");
        row("2^100", power(2, 100), "1267650600228229401496703205000", "1267650600228229401496703205376");
        row("rounds up to a further digit", Fraction(1) - Fraction::of(1, 3).dividedBy(power(10, 30)), "1",
            "2999999999999999999999999999999/3000000000000000000000000000000");
    }
    void everyNumberIsADecimal()
    {
        QFETCH(QString, value);
        QFETCH(QString, exact);
        QTEST(value + QLatin1Char(' ') + exact, "of");
    }
};

HEADROOM_TEST(TestNumberText);
#include "tst_number_text.moc"
