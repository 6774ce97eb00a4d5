// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure costs (MODEL.md 3.5) against cases worked by hand. Projects start in January 2025 and run for 26 months.
#include "core/engine/estate_findings.h"
#include "tests/core/engine/cloud.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

// Active units by month, from the instalments of 500.40/12 = 41.70.
QString activeUnits(const Projection& p, int last)
{
    QStringList units;
    for (int t = 1; t <= last; ++t)
        units.append(QString::number(-p.value(Case::Move, Line::AzureReservations, t).minor() / 4170));
    return units.join(QLatin1Char(' '));
}

void addCredit(Model& model, const char* amount, int from, int expiry)
{
    AzureCredit c;
    c.amount = usd(amount);
    c.from = column(from);
    c.expiry = column(expiry);
    put(model, c);
}

} // namespace

class TestAzureRules : public QObject
{
    Q_OBJECT

private slots:
    // Ten D2, half of them from month 2, all from month 3 on; terms of twelve months.
    void reservationsFollowTheMachinesInWholeUnits_data()
    {
        QTest::addColumn<QString>("coverage");
        QTest::addColumn<int>("delay");
        QTest::addColumn<bool>("renew");
        QTest::addColumn<QString>("active");
        QTest::newRow("all, renewed")       << "1" << 0 << true << "0 5 10 10 10 10 10 10 10 10 10 10 10 10 10 10";
        QTest::newRow("all, not renewed")   << "1" << 0 << false << "0 5 10 10 10 10 10 10 10 10 10 10 10 5 0 0";
        QTest::newRow("85 %, floored")      << "0.85" << 0 << true << "0 4 8 8 8 8 8 8 8 8 8 8 8 8 8 8";
        QTest::newRow("two months later")   << "1" << 2 << false << "0 0 0 5 10 10 10 10 10 10 10 10 10 10 10 5";
        QTest::newRow("none")               << "0" << 0 << true << "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0";
    }
    void reservationsFollowTheMachinesInWholeUnits()
    {
        QFETCH(QString, coverage);
        QFETCH(int, delay);
        QFETCH(bool, renew);
        QFETCH(QString, active);
        Cloud cloud;
        cloud.azure([&](AzurePlan& a) {
            a.commitmentCoverage = number(coverage.toStdString());
            a.commitmentDelayMonths = delay;
            a.renewCommitments = renew;
        });
        cloud.add(10, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        const Projection p = cloud.run();
        QCOMPARE(activeUnits(p, 16), active);
        const QStringList units = active.split(QLatin1Char(' '));
        for (int t = 1; t <= 16; ++t) { // the rest pays 0.096 x 730 = 70.08 a machine
            const int machines = t < 2 ? 0 : t == 2 ? 5 : 10;
            QCOMPARE(p.value(Case::Move, Line::AzureCompute, t), Money(std::int64_t{-7008} * (machines - units[t - 1].toInt())));
        }
    }

    void upFrontAndMonthlyCostTheSameAndArePaidAtOtherTimes()
    {
        Cloud cloud;
        cloud.add(10, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        const Projection monthly = cloud.run();
        cloud.azure([](AzurePlan& a) { a.commitmentPayment = CommitmentPayment::UpFront; });
        const Projection upFront = cloud.run();
        QCOMPARE(upFront.move[Line::AzureReservations], monthly.move[Line::AzureReservations]);
        QCOMPARE(text(upFront, Line::AzureInvoiced, 2), QStringLiteral("-2600.55")); // 5 x 500.40, and their disks: 5 x 19.71
        QCOMPARE(text(upFront, Line::ChangePrepaid, 2), QStringLiteral("-2293.50")); // but for 5 x 41.70
        QCOMPARE(text(upFront, Line::Prepaid, 13), QStringLiteral("208.50"));        // the last instalment of the second five
        QCOMPARE(text(monthly, Line::Prepaid, 13), QStringLiteral("0.00"));
    }

    // A commitment keeps the price of its purchase; pay as you go rises by 10 % in January 2026, and a renewal with it.
    void commitmentsKeepThePriceOfTheirPurchase()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) { a.priceDrift = number("0.1"); });
        cloud.add(1, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        cloud.add(1, "E4");
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureReservations, 12), QStringLiteral("-41.70"));
        QCOMPARE(text(p, Line::AzureReservations, 13), QStringLiteral("-45.87"));
        QCOMPARE(text(p, Line::AzureCompute, 12), QStringLiteral("-183.96"));
        QCOMPARE(text(p, Line::AzureCompute, 13), QStringLiteral("-202.36")); // 183.96 x 1.1 = 202.356
    }

    // Reservations of D4 (ratio 2) for two machines that are not there any more cover four D2 (ratio 1).
    void unusedReservationsCoverOtherSizesOfTheirGroup()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) { a.commitmentCoverage = 1; });
        cloud.add(3, "D2");
        cloud.add(2, "D4", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        editCompany(cloud.model, [](Company& c) { c.usageGrowth = number("-0.75"); }); // after 12 months a quarter is left
        const Projection p = cloud.run();
        // Month 12: use is 0.25^(11/12) = 0.2806: 0.561 of the two D4 are used, 1.439 x 2 = 2.878 units cover the 0.842 D2.
        QCOMPARE(text(p, Line::AzureCompute, 12), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureCompute, 1), QStringLiteral("-210.24")); // 3 x 70.08
    }

    // Half of 10 x 0.071 + 5 x 0.19 = 0.83 an hour. D2 saves 26 %, E4 24.6 %: D2 takes 0.71, E4 the rest, 12/19 of a machine.
    void savingsPlanAbsorbsTheHighestSavingFirst()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) { a.commitmentCoverage = number("0.5"); });
        cloud.add(5, "E4", [](Workload& w) { w.purchaseOption = PurchaseOption::SavingsPlan1Year; });
        cloud.add(10, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::SavingsPlan1Year; });
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureSavingsPlans, 1), QStringLiteral("-605.90"));
        QCOMPARE(text(p, Line::AzureCompute, 1), QStringLiteral("-803.61")); // 83/19 x 183.96
    }

    void partTimeMachinesAreNeverCommitted()
    {
        Cloud cloud(1, 1);
        cloud.add(2, "D2", [](Workload& w) {
            w.purchaseOption = PurchaseOption::Reservation1Year;
            w.hoursPerMonth = 100;
        });
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureReservations, 1), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureCompute, 1), QStringLiteral("-19.20"));
    }

    // 60 cores: 32 for what is retained, 24 for the three E4 (0.184/8 a core), 4 of the 16 of two D2 (0.092/8 a core); three
    // quarters of D2's licences are paid: 0.75 x 2 x 730 x 0.092.
    void hybridBenefitServesRetainedMachinesThenTheHighestSaving()
    {
        Cloud cloud(-11, 1);
        const auto windows = [](Workload& w) {
            w.operatingSystem = OperatingSystem::WindowsServer;
            w.osLicence = OsLicence::HybridBenefit;
        };
        cloud.add(2, "D2", windows);
        cloud.add(3, "E4", windows);
        cloud.add(2, "", [&](Workload& w) {
            windows(w);
            w.strategy = Strategy::Retain;
            w.cores = 16;
        });
        LicencePool pool;
        pool.cores = 60;
        pool.renewalMonth = 12;
        put(cloud.model, pool);
        QCOMPARE(text(cloud.run(), Line::AzureLicences, 1), QStringLiteral("-100.74"));
        LicencePool elsewhere = cloud.model.table<LicencePool>().at(0);
        elsewhere.hybridBenefit = false;
        cloud.model.table<LicencePool>().put(elsewhere);
        QCOMPARE(text(cloud.run(), Line::AzureLicences, 1), QStringLiteral("-537.28")); // (2 x 0.092 + 3 x 0.184) x 730
    }

    void devTestPaysNoLicences()
    {
        Cloud cloud(1, 1);
        cloud.add(2, "D2", [](Workload& w) {
            w.operatingSystem = OperatingSystem::WindowsServer;
            w.databaseEngine = DatabaseEngine::SqlServer;
            w.environment = Environment::DevTest;
        });
        QCOMPARE(text(cloud.run(), Line::AzureLicences, 1), QStringLiteral("0.00"));
        Workload w = cloud.model.table<Workload>().at(0);
        w.environment = Environment::Production;
        cloud.model.table<Workload>().put(w);
        QCOMPARE(text(cloud.run(), Line::AzureLicences, 1), QStringLiteral("-718.32")); // 2 x 730 x (0.092 + 4 x 0.1)
    }

    void egressIsPaidInTiersOnTheCompanysTotal_data()
    {
        QTest::addColumn<int>("gb");
        QTest::addColumn<QString>("cost");
        QTest::newRow("free") << 100 << "0.00";
        QTest::newRow("first paid GB") << 101 << "-0.09";
        QTest::newRow("second tier") << 500 << "-34.80";           // 400 x 0.087
        QTest::newRow("its end") << 1000 << "-78.30";              // 900 x 0.087
        QTest::newRow("third tier") << 1500 << "-119.80";          // + 500 x 0.083 = 41.50
    }
    void egressIsPaidInTiersOnTheCompanysTotal()
    {
        QFETCH(int, gb);
        QFETCH(QString, cost);
        Cloud cloud(1, 1);
        for (const int part : {gb / 2, gb - gb / 2})
            cloud.add(1, "D2", [&](Workload& w) { w.egressGbPerMonth = part; });
        QCOMPARE(text(cloud.run(), Line::AzureNetwork, 1), cost);
    }

    // 100 a month. The one that expires first is used first, whatever their order; what expires is lost.
    void creditsAreUsedByExpiryAndNeverBeyondTheCost()
    {
        Cloud cloud(1, 1);
        cloud.add(1, "", [](Workload& w) { w.azurePerMonth = usd("100"); });
        addCredit(cloud.model, "150", 1, 12);
        addCredit(cloud.model, "150", 1, 1);
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureCredits, 1), QStringLiteral("100.00"));
        QCOMPARE(text(p, Line::AzureCredits, 2), QStringLiteral("100.00"));
        QCOMPARE(text(p, Line::AzureCredits, 3), QStringLiteral("50.00"));
        QCOMPARE(text(p, Line::AzureCredits, 4), QStringLiteral("0.00"));
    }

    void supportIsAShareOfTheSpendBeforeCredits()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) { a.supportShare = number("0.1"); });
        cloud.add(1, "", [](Workload& w) { w.azurePerMonth = usd("100"); });
        addCredit(cloud.model, "105", 1, 2);
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureSupport, 1), QStringLiteral("-10.00"));
        QCOMPARE(text(p, Line::AzureCredits, 1), QStringLiteral("105.00"));
        QCOMPARE(text(p, Line::Azure, 1), QStringLiteral("-5.00"));
    }

    void invoicesArePaidAfterWholeMonths_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("months");
        for (const auto& [days, months] : {std::pair{0, 0}, {14, 0}, {15, 1}, {30, 1}, {44, 1}, {45, 2}, {60, 2}, {365, 12}})
            QTest::addRow("%d days", days) << days << months;
    }
    void invoicesArePaidAfterWholeMonths()
    {
        QFETCH(int, days);
        QFETCH(int, months);
        Cloud cloud(1, 1);
        cloud.azure([&](AzurePlan& a) { a.paymentTermDays = days; });
        cloud.add(1, "", [](Workload& w) { w.azurePerMonth = usd("100"); });
        const Projection p = cloud.run();
        QCOMPARE(p.value(Case::Move, Line::AccruedAzure, 20), Money(std::int64_t{10000} * months));
    }

    void familyDiscountReplacesTheGlobalOneAndNeitherTouchesReservations()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) { a.globalDiscount = number("0.1"); });
        FamilyDiscount storage;
        storage.family = ServiceFamily::Storage;
        storage.discount = number("0.5");
        put(cloud.model, storage);
        cloud.add(1, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        cloud.add(1, "D2");
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureReservations, 1), QStringLiteral("-41.70"));
        QCOMPARE(text(p, Line::AzureCompute, 1), QStringLiteral("-63.07")); // 70.08 x 0.9 = 63.072
        QCOMPARE(text(p, Line::AzureStorage, 1), QStringLiteral("-19.71")); // two P10 at half the price
    }

    // Two regions sell D2 by the hour only, and disks; several machines need the same price.
    void whatIsMissingInTwoRegionsIsSaidOfBoth()
    {
        Cloud cloud;
        const std::vector<Price> prices(cloud.model.table<Price>().begin(), cloud.model.table<Price>().end());
        for (const char* region : {"westus", "westus2"}) {
            for (Price sold : prices) // the hours of D2 and the disks
                if (sold.region == "eastus"
                    && (sold.unit == "month" || (sold.name == "D2" && sold.kind == PriceKind::Consumption))) {
                    sold.region = region;
                    put(cloud.model, sold);
                }
            for (int i = 0; i < 2; ++i)
                cloud.add(1, "D2", [&](Workload& w) {
                    w.region = region;
                    w.purchaseOption = PurchaseOption::Reservation1Year;
                });
        }
        QStringList regions;
        for (const Finding& f : estateFindings(cloud.model))
            if (f.what.path == "sku[\"D2\"]")
                regions << QString::fromStdString(f.what.detail("region"));
        QCOMPARE(regions, (QStringList{QStringLiteral("westus"), QStringLiteral("westus2")}));
    }

    void platformItemsAreNotPaidWhenNothingMoves()
    {
        Cloud cloud(2, 2);
        PlatformItem item;
        item.sku = "landing-zone";
        put(cloud.model, item);
        const Projection nothing = cloud.run();
        for (int t = 1; t <= 26; ++t)
            QCOMPARE(text(nothing, Line::AzurePlatform, t), QStringLiteral("0.00"));
        cloud.add(1, "D2");
        QCOMPARE(text(cloud.run(), Line::AzurePlatform, 1), QStringLiteral("-400.00")); // from the month before
    }
};

HEADROOM_TEST(TestAzureRules);
#include "tst_azure_rules.moc"
