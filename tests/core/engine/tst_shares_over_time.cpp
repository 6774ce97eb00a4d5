// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts spread over time: what is booked to date, rounded, less what was booked before (MODEL.md 1).
#include "core/engine/numbers/exact.h"
#include "tests/support/testing.h"

#include <limits>
#include <random>
#include <vector>

using namespace headroom;

namespace {

// A total in minor units over months, each month's booking in minor units.
std::vector<std::int64_t> bookings(std::int64_t total, std::int64_t months, Rounding rounding)
{
    ExactCalc calc(2, rounding);
    Fraction booked;
    std::vector<std::int64_t> minor;
    for (std::int64_t month = 1; month <= months; ++month) {
        const Fraction toDate = Fraction(Money(total), 2) * Fraction::of(month, months);
        minor.push_back(calc.bookToDate(Line::Cash, noId, static_cast<int>(month), toDate, booked).rounded(2, rounding));
    }
    return minor;
}

} // namespace

class TestSharesOverTime : public QObject
{
    Q_OBJECT

private slots:
    void sumToTheWhole()
    {
        std::mt19937_64 random(2);
        for (const Rounding rounding : {Rounding::HalfAway, Rounding::HalfEven}) {
            for (int i = 0; i < 2000; ++i) {
                const std::int64_t total = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
                const auto months = static_cast<std::int64_t>(random() % 120 + 1);
                std::int64_t sum = 0;
                for (const std::int64_t now : bookings(total, months, rounding)) {
                    QVERIFY(std::abs(now * months - total) <= months); // a month is never more than a cent from its even share
                    sum += now;
                }
                QCOMPARE(sum, total);
            }
        }
    }

    // 1.00 over 8 months: 12.5 25 37.5 50 ... cents to date.
    void followTheRounding()
    {
        using Cents = std::vector<std::int64_t>;
        QCOMPARE(bookings(100, 8, Rounding::HalfAway), (Cents{13, 12, 13, 12, 13, 12, 13, 12}));
        QCOMPARE(bookings(100, 8, Rounding::HalfEven), (Cents{12, 13, 13, 12, 12, 13, 13, 12}));
    }

    void areWholeOrThrowAtTheEndOfTheRange()
    {
        constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(bookings(largest, 1, Rounding::HalfAway).front(), largest);
        ExactCalc calc(2, Rounding::HalfAway);
        Fraction booked;
        QVERIFY_EXCEPTION_THROWN(
            (void)calc.bookToDate(Line::Cash, noId, 1, Fraction(Money(largest), 2) * Fraction(2), booked), OverflowError);
    }
};

HEADROOM_TEST(TestSharesOverTime);
#include "tst_shares_over_time.moc"
