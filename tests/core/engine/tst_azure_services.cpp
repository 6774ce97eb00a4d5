// SPDX-License-Identifier: GPL-3.0-or-later
// What is bought beside and instead of machines (MODEL.md 3.1, 3.5) against cases worked by hand.
#include "core/model/validate.h"
#include "tests/core/engine/cloud.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

void sell(Model& model, const char* name, SkuKind kind, ServiceFamily family, const char* price, const char* unit,
    const char* from = "0", const char* region = "global")
{
    if (std::none_of(model.table<Sku>().begin(), model.table<Sku>().end(), [&](const Sku& s) { return s.name.view() == name; })) {
        Sku sku;
        sku.name = name;
        sku.kind = kind;
        sku.family = family;
        if (kind == SkuKind::Host) {
            sku.vcpu = 36;
            sku.memoryGib = Decimal(576);
            sku.sizeGib = Decimal(14000);
        }
        put(model, sku);
    }
    Price p;
    p.name = name;
    p.region = region;
    p.unit = unit;
    p.price = number(price);
    p.tierFrom = number(from);
    put(model, p);
}

void target(Model& model, Id workload, const char* sku, const char* count)
{
    WorkloadTarget t;
    t.workload.id = workload;
    t.sku = sku;
    t.count = number(count);
    put(model, t);
}

// A workload of two servers that is replatformed: four vCores each at 0.15 an hour.
Cloud replatformed(const char* hours = "730")
{
    Cloud cloud;
    sell(cloud.model, "sql-vcore", SkuKind::Service, ServiceFamily::Databases, "0.15", "vCore hour");
    cloud.add(2, "", [&](Workload& w) {
        w.strategy = Strategy::Replatform;
        w.hoursPerMonth = number(hours);
    });
    target(cloud.model, 1, "sql-vcore", "4");
    return cloud;
}

// Virtual machines that are relocated to hosts of 36 cores, 576 GiB and 14,000 GiB at 10 an hour, four vCPU a core.
Cloud relocated(int quantity, int cores, const char* memory, const char* storage)
{
    Cloud cloud;
    sell(cloud.model, "host-1", SkuKind::Host, ServiceFamily::Compute, "10", "host hour");
    cloud.azure([](AzurePlan& a) { a.relocationHost = "host-1"; });
    cloud.add(quantity, "", [&](Workload& w) {
        w.strategy = Strategy::Relocate;
        w.cores = cores;
        w.memoryGib = number(memory);
        w.storageGib = number(storage);
    });
    return cloud;
}

void reserve(Model& model, int month, int count)
{
    FixedReservation r;
    r.sku = "D2";
    r.month = column(month);
    r.count = count;
    put(model, r);
}

} // namespace

class TestAzureServices : public QObject
{
    Q_OBJECT

private slots:
    // 2 x 4 vCores x 730 x 0.15 = 876 once both have moved, half of it in the first month; part time by the hours.
    void platformServicesAreUnitsTimesPrice()
    {
        const Projection p = replatformed().run();
        QCOMPARE(text(p, Line::AzurePlatformServices, 1), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzurePlatformServices, 2), QStringLiteral("-438.00"));
        QCOMPARE(text(p, Line::AzurePlatformServices, 3), QStringLiteral("-876.00"));
        QCOMPARE(text(p, Line::AzureCompute, 3), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureStorage, 3), QStringLiteral("0.00"));
        QCOMPARE(text(replatformed("365").run(), Line::AzurePlatformServices, 3), QStringLiteral("-438.00"));
    }

    // The discount is the family's: 876 x 0.9.
    void platformServicesHaveTheDiscountOfTheirFamily()
    {
        Cloud cloud = replatformed();
        FamilyDiscount d;
        d.family = ServiceFamily::Databases;
        d.discount = number("0.1");
        put(cloud.model, d);
        QCOMPARE(text(cloud.run(), Line::AzurePlatformServices, 3), QStringLiteral("-788.40"));
    }

    // Labour on premises 100 a server and month: 60 % of it for what is replatformed, 75 % for what is rehosted.
    void labourOnPlatformServicesHasItsOwnShare()
    {
        Cloud cloud = replatformed();
        cloud.azure([](AzurePlan& a) { a.labourShare = number("0.75"); });
        UnitCost cost;
        cost.site.id = 1;
        cost.category = CostCategory::Labour;
        cost.basis = CostBasis::PerServer;
        cost.costPerUnitYear = 1200;
        put(cloud.model, cost);
        QCOMPARE(text(cloud.run(), Line::AzureLabour, 3), QStringLiteral("-120.00"));
        cloud.add(1, "D2");
        QCOMPARE(text(cloud.run(), Line::AzureLabour, 3), QStringLiteral("-195.00"));
    }

    // 2 x 80 GB: 100 at 0.02, 60 at 0.01; beside a machine that is rehosted too.
    void tiersHoldForTheTotal()
    {
        Cloud cloud;
        sell(cloud.model, "blob-hot", SkuKind::Service, ServiceFamily::Storage, "0.02", "GB month");
        sell(cloud.model, "blob-hot", SkuKind::Service, ServiceFamily::Storage, "0.01", "GB month", "100");
        cloud.add(2, "D2");
        target(cloud.model, 1, "blob-hot", "80");
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzurePlatformServices, 3), QStringLiteral("-2.60"));
        QCOMPARE(text(p, Line::AzurePlatformServices, 2), QStringLiteral("-1.60")); // 80 GB
        QCOMPARE(text(p, Line::AzureCompute, 3), QStringLiteral("-140.16"));
    }

    // By cores: 640 vCPU / 4 / 36 = 4.4, hence 5; half of them 2.2, hence 3. By memory 40 x 64 / 576 = 4.4; by storage 3.4.
    void hostsAreWholeAndAtLeastThree_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("cores");
        QTest::addColumn<QString>("memory");
        QTest::addColumn<QString>("storage");
        QTest::addColumn<int>("half");
        QTest::addColumn<int>("all");
        QTest::newRow("by cores") << 40 << 16 << "16" << "100" << 3 << 5;
        QTest::newRow("by memory") << 40 << 1 << "64" << "100" << 3 << 5;
        QTest::newRow("by storage") << 40 << 1 << "1" << "1200" << 3 << 4;
        QTest::newRow("a full host is one") << 36 << 16 << "1" << "1" << 3 << 4;
        QTest::newRow("one machine needs three") << 2 << 1 << "1" << "1" << 3 << 3;
    }
    void hostsAreWholeAndAtLeastThree()
    {
        QFETCH(int, quantity);
        QFETCH(int, cores);
        QFETCH(QString, memory);
        QFETCH(QString, storage);
        QFETCH(int, half);
        QFETCH(int, all);
        const Projection p = relocated(quantity, cores, memory.toUtf8().constData(), storage.toUtf8().constData()).run();
        QCOMPARE(text(p, Line::AzureHosts, 1), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureHosts, 2), QStringLiteral("-%1.00").arg(half * 7300));
        QCOMPARE(text(p, Line::AzureHosts, 3), QStringLiteral("-%1.00").arg(all * 7300));
    }

    void aMissingTargetIsAnErrorThatNamesTheWorkload()
    {
        Cloud cloud = replatformed();
        cloud.model.table<WorkloadTarget>() = {};
        const Result<Projection> none = project(cloud.model);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::TargetMissing);
        QVERIFY(qt(none.error().path).startsWith(QStringLiteral("workload[")));
        Cloud unknown = replatformed();
        target(unknown.model, 1, "no such service", "1");
        const Result<Projection> wrong = project(unknown.model);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::SkuUnknown);
        QCOMPARE(qt(wrong.error().detail("found")), QStringLiteral("no such service"));
        Cloud hostless = relocated(1, 1, "1", "1");
        hostless.azure([](AzurePlan& a) { a.relocationHost = "D2"; });
        const Result<Projection> noHost = project(hostless.model);
        QVERIFY(!noHost);
        QCOMPARE(noHost.error().code, ErrorCode::SkuUnknown);
    }

    // 60 GB leave zone 1 and 90 GB zone 3: 100 GB are free once, 50 at 0.087.
    void egressIsFreeOnceAndTieredByZone()
    {
        Cloud cloud;
        sell(cloud.model, "blob-hot", SkuKind::Service, ServiceFamily::Storage, "0", "GB month");
        sell(cloud.model, "elsewhere", SkuKind::Service, ServiceFamily::Storage, "1", "month", "0", "brazilsouth");
        for (const char* region : {"eastus", "brazilsouth"}) {
            cloud.add(1, "", [&](Workload& w) {
                w.strategy = Strategy::Refactor;
                w.region = region;
                w.egressGbPerMonth = w.region.view() == "eastus" ? 60 : 90;
            });
            target(cloud.model, static_cast<Id>(cloud.model.table<Workload>().size()), "blob-hot", "1");
        }
        QCOMPARE(text(cloud.run(), Line::AzureNetwork, 3), QStringLiteral("-4.35"));
        // Ten times as much: 500 beyond what is free in zone 1 (43.50); in zone 3 all 900 (78.30): the tier from 1,000 on is far.
        for (Workload w : Table<Workload>(cloud.model.table<Workload>())) {
            w.egressGbPerMonth = w.region.view() == "eastus" ? 600 : 900;
            cloud.model.table<Workload>().put(w);
        }
        QCOMPARE(text(cloud.run(), Line::AzureNetwork, 3), QStringLiteral("-121.80"));
    }

    // Backup in a region is at its own price there, not at that of the plan's region.
    void servicesHaveThePriceOfTheWorkloadsRegion()
    {
        Cloud cloud(1, 1);
        cloud.azure([](AzurePlan& a) {
            a.backupProduction = true;
            a.backupRetentionFactor = Decimal();
        });
        sell(cloud.model, "backup-vm-50-500gb", SkuKind::Service, ServiceFamily::Management, "12", "month", "0", "westeurope");
        for (const char* size : {"D2", "P10"})
            sell(cloud.model, size, SkuKind::VirtualMachine, ServiceFamily::Compute, "1", "hour", "0", "westeurope");
        cloud.add(3, "D2");
        cloud.add(2, "D2", [](Workload& w) { w.region = "westeurope"; });
        QCOMPARE(text(cloud.run(), Line::AzureManagement, 1), QStringLiteral("-54.00")); // 3 x 10 + 2 x 12
    }

    // 10 x 3 GB, 5 of them free, at 2.3. In a tier of 100 GB a day at 196: 3,000 GB are 98.6 a day: 730/24 days at 196, less than
    // 2,995 x 2.3; 6,000 GB are beyond it, at 1.96 each.
    void logsAreFreeFirstAndInTheCheapestTier_data()
    {
        QTest::addColumn<int>("gb");
        QTest::addColumn<bool>("tier");
        QTest::addColumn<QString>("cost");
        QTest::newRow("less than what is free") << 0 << true << "0.00";
        QTest::newRow("by the GB") << 3 << true << "-57.50";
        QTest::newRow("no tier") << 300 << false << "-6888.50";
        QTest::newRow("a tier that is not full") << 300 << true << "-5961.67";
        QTest::newRow("beyond the tier") << 600 << true << "-11760.00";
    }
    void logsAreFreeFirstAndInTheCheapestTier()
    {
        QFETCH(int, gb);
        QFETCH(bool, tier);
        QFETCH(QString, cost);
        Cloud cloud;
        cloud.azure([&](AzurePlan& a) { a.logsGbPerServerMonth = gb; });
        if (tier)
            sell(cloud.model, "log-analytics-100gb-day", SkuKind::Service, ServiceFamily::Management, "196", "100GB day");
        cloud.add(10, "D2");
        QCOMPARE(text(cloud.run(), Line::AzureManagement, 3), cost);
    }

    // An invoice of 3,000: 10 % of the first 1,000, 5 % of the rest.
    void supportComesInTiers()
    {
        Cloud cloud;
        cloud.add(1, "", [](Workload& w) { w.azurePerMonth = usd("3000"); });
        for (const auto& [from, share] : {std::pair("1000", "0.05"), std::pair("0", "0.1")}) {
            SupportTier t;
            t.from = usd(from);
            t.share = number(share);
            put(cloud.model, t);
        }
        QCOMPARE(text(cloud.run(), Line::AzureSupport, 3), QStringLiteral("-200.00"));
        QCOMPARE(text(cloud.run(), Line::AzureSupport, 2), QStringLiteral("-125.00"));
        for (const bool flat : {true, false}) {
            Cloud both = cloud;
            both.azure([&](AzurePlan& a) { a.supportPerMonth = flat ? usd("10") : Money(); });
            QCOMPARE(hasErrors(validate(both.model)), flat);
        }
    }

    // Three replicas at 25 and two hours of drill a month at 0.096, with their disks of 9.60; nothing else of a machine.
    void replicasPayTheirFeeDisksAndDrills()
    {
        Cloud cloud;
        cloud.azure([](AzurePlan& a) {
            a.recoveryMode = RecoveryMode::Replicated;
            a.recoveryFeePerMachine = 25;
            a.drillHoursPerYear = 24;
            a.defenderPlan = DefenderPlan::Plan2;
            a.logsGbPerServerMonth = 30;
        });
        cloud.add(3, "D2", [](Workload& w) {
            w.environment = Environment::DisasterRecovery;
            w.purchaseOption = PurchaseOption::Reservation1Year;
        });
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureManagement, 3), QStringLiteral("-75.00"));
        QCOMPARE(text(p, Line::AzureCompute, 3), QStringLiteral("-0.58"));
        QCOMPARE(text(p, Line::AzureStorage, 3), QStringLiteral("-28.80"));
        QCOMPARE(text(p, Line::AzureReservations, 3), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureSecurity, 3), QStringLiteral("0.00"));
    }

    // Five retained at 6 from the first month on Azure.
    void arcIsPaidForWhatStays()
    {
        Cloud cloud;
        cloud.azure([](AzurePlan& a) { a.arcFeePerMachine = 6; });
        cloud.add(1, "D2");
        cloud.add(5, "", [](Workload& w) { w.strategy = Strategy::Retain; });
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureManagement, 1), QStringLiteral("0.00"));
        QCOMPARE(text(p, Line::AzureManagement, 2), QStringLiteral("-30.00"));
        QCOMPARE(qt(p.value(Case::Stay, Line::AzureManagement, 2).toText(2)), QStringLiteral("0.00"));
    }

    // Three of five machines reserved in July 2024 for a year: 3 x 41.70 a month until June; (5 - 3) x 730 x 0.096 beside them. Of
    // 1,501.20 six twelfths are still to come at the opening: to be invoiced, or prepaid.
    void reservationsOfBeforeTheStartRunOut()
    {
        Cloud cloud(1, 1);
        reserve(cloud.model, -5, 3);
        cloud.add(5, "D2");
        const Projection p = cloud.run();
        for (const auto& [month, cost, rest] : {std::tuple(1, "-125.10", "-140.16"), std::tuple(6, "-125.10", "-140.16"), std::tuple(7, "0.00", "-350.40")}) {
            QCOMPARE(text(p, Line::AzureReservations, month), QString::fromLatin1(cost));
            QCOMPARE(text(p, Line::AzureCompute, month), QString::fromLatin1(rest));
        }
        QCOMPARE(text(p, Line::CommitmentsPayable, 0), QStringLiteral("750.60"));
        QCOMPARE(text(p, Line::CommitmentsPayable, 2), QStringLiteral("500.40"));
        QCOMPARE(text(p, Line::Prepaid, 0), QStringLiteral("0.00"));
        cloud.azure([](AzurePlan& a) { a.commitmentPayment = CommitmentPayment::UpFront; });
        const Projection upFront = cloud.run();
        QCOMPARE(text(upFront, Line::CommitmentsPayable, 0), QStringLiteral("0.00"));
        QCOMPARE(text(upFront, Line::Prepaid, 0), QStringLiteral("750.60"));
        QCOMPARE(text(upFront, Line::Prepaid, 6), QStringLiteral("0.00"));
        QCOMPARE(text(upFront, Line::AzureInvoiced, 1), QStringLiteral("-238.71")); // two machines, and 5 disks of 19.71
    }

    // Coverage of all five asks for two beside the three that are there.
    void coverageBuysWhatIsNotReservedYet()
    {
        Cloud cloud(1, 1);
        reserve(cloud.model, 1, 3);
        cloud.add(5, "D2", [](Workload& w) { w.purchaseOption = PurchaseOption::Reservation1Year; });
        const Projection p = cloud.run();
        QCOMPARE(text(p, Line::AzureReservations, 1), QStringLiteral("-208.50"));
        QCOMPARE(text(p, Line::AzureCompute, 1), QStringLiteral("0.00"));
    }

    // Four machines of 365 hours, one of them reserved: three pay 365 x 0.096.
    void aFixedReservationCoversPartTimeMachines()
    {
        Cloud cloud(1, 1);
        reserve(cloud.model, 1, 1);
        cloud.add(4, "D2", [](Workload& w) { w.hoursPerMonth = 365; });
        QCOMPARE(text(cloud.run(), Line::AzureCompute, 1), QStringLiteral("-105.12"));
        QCOMPARE(text(cloud.run(), Line::AzureReservations, 1), QStringLiteral("-41.70"));
    }

    // A platform item by the day: 24 x 730/24; "hourly" in a unit of something else is no hour.
    void unitsOfTimeAreReadFromTheLastWord()
    {
        Cloud cloud(1, 1);
        sell(cloud.model, "by-day", SkuKind::Service, ServiceFamily::Management, "24", "GB day");
        sell(cloud.model, "by-alert", SkuKind::Service, ServiceFamily::Management, "2", "hourly alert");
        for (const char* sku : {"by-day", "by-alert"}) {
            PlatformItem item;
            item.name = sku;
            item.sku = sku;
            item.fromMonth = column(1);
            put(cloud.model, item);
        }
        QCOMPARE(text(cloud.run(), Line::AzurePlatform, 1), QStringLiteral("-732.00"));
    }
};

HEADROOM_TEST(TestAzureServices);
#include "tst_azure_services.moc"
