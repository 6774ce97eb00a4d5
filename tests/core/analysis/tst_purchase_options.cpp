// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/purchase_options.h"
#include "tests/core/engine/cloud.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace engine_test;

class TestPurchaseOptions : public QObject
{
    Q_OBJECT

private slots:
    // Ten D2 from the first month on. Pay-as-you-go 0.096 an hour: 10 x 730 x 0.096 = 700.80 a month, 36 of them 25,228.80. A year
    // reserved 500.40: 417 a month, 15,012 in 36, and at 500.40/8,760 an hour worth it above 59.5 % of the hours. Three years 950:
    // 263.8889 a month; 24 of 36 parts of 9,500 are still to come after twelve months. The plan 0.071: 73.96 %.
    void optionsStandSideBySide()
    {
        Cloud cloud(1, 1);
        editCompany(cloud.model, [](Company& c) { c.horizon = 12; });
        cloud.add(10, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::SavingsPlan1Year; });
        const auto compared = comparePurchaseOptions(cloud.model);
        QVERIFY2(compared, compared ? "" : qPrintable(describe(compared.error())));
        QCOMPARE(compared->termMonths, 36);
        QCOMPARE(compared->options.size(), std::size_t{5});
        const auto& paygo = compared->options[0];
        const auto& year = compared->options[1];
        const auto& three = compared->options[2];
        const auto& plan = compared->options[3];
        const Money disks = usd("197.10"); // 10 x 19.71 a month
        QCOMPARE(paygo.option, PurchaseOption::PayAsYouGo);
        QCOMPARE(paygo.costOverTerm - disks36(disks), usd("25228.80"));
        QCOMPARE(paygo.cashIn12Months - disks12(disks), usd("8409.60"));
        QVERIFY(!paygo.breakEvenUse);
        QCOMPARE(year.costOverTerm - disks36(disks), usd("15012.00"));
        QCOMPARE(year.cashIn12Months - disks12(disks), usd("5004.00"));
        QCOMPARE(year.payableBeyondHorizon, Money());
        QVERIFY(std::abs(*year.breakEvenUse - 0.595034246575) < 1e-9);
        QCOMPARE(three.payableBeyondHorizon, usd("6333.33"));
        QCOMPARE(three.costOverTerm - disks36(disks), usd("9500.00"));
        QVERIFY(std::abs(*plan.breakEvenUse - 0.739583333333) < 1e-9);
        QCOMPARE(paygo.cashImprovement12m - year.cashImprovement12m, year.cashIn12Months - paygo.cashIn12Months);
    }

    // Up front: three years' 9,500 at once, of which two thirds are prepaid after the first.
    void upFrontIsPaidAtOnce()
    {
        Cloud cloud(1, 1);
        editCompany(cloud.model, [](Company& c) { c.horizon = 12, c.taxRate = Decimal(); });
        cloud.azure([](AzurePlan& a) { a.commitmentPayment = CommitmentPayment::UpFront; });
        cloud.add(10, "D2");
        const auto compared = comparePurchaseOptions(cloud.model);
        QVERIFY(compared);
        const auto& three = compared->options[2];
        QCOMPARE(three.cashIn12Months - disks12(usd("197.10")), usd("9500.00"));
        QCOMPARE(three.prepaidAtHorizon, usd("6333.33"));
        QCOMPARE(three.payableBeyondHorizon, Money());
    }

private:
    static Money disks12(Money month) { return Money(month.minor() * 12); }
    static Money disks36(Money month) { return Money(month.minor() * 36); }
};

HEADROOM_TEST(TestPurchaseOptions);
#include "tst_purchase_options.moc"
