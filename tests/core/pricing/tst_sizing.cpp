// SPDX-License-Identifier: GPL-3.0-or-later
// "AM" is Azure Migrate's documentation of assessments: 10 cores at 20 % need 2, with a comfort factor of 2.0 four; 16 vCPU at
// 20 % of the 95th percentile need 4 (3.2 rounded up), with 1.5 an 8-core machine (4.8 rounded up, and no size between 4 and 8).
#include "core/pricing/size_choice.h"
#include "core/pricing/sizing.h"
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>

#include <random>

using namespace headroom;
using namespace pricing_test;

namespace {

Text skuName(const PriceIndex& prices, std::int32_t sku)
{
    return sku < 0 ? Text("none") : prices.skus()[static_cast<std::size_t>(sku)]->name;
}

Workload server(Text name, int cores, int memoryGib)
{
    Workload workload;
    workload.name = name;
    workload.cores = cores;
    workload.memoryGib = Decimal(memoryGib);
    workload.storageGib = Decimal(64);
    return workload;
}

struct Outcome
{
    Sized sized;
    QString sku;
    QString disks; // "1 P10_LRS, 2 P30_LRS"
    Findings findings;
    bool has(ErrorCode code) const
    {
        return std::any_of(findings.begin(), findings.end(), [code](const Finding& f) { return f.what.code == code; });
    }
};

QString disksText(const PriceIndex& prices, const Sizing& sizing, const Sized& sized)
{
    QString text;
    for (std::uint32_t d = sized.firstDisk; d < sized.firstDisk + sized.diskCount; ++d)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(sizing.disks[d].count) + QLatin1Char(' ')
            + qt(skuName(prices, sizing.disks[d].tier).view());
    return text;
}

/// Sizes one more workload, both ways, which must agree.
Outcome sizedIn(Model model, Workload workload, const std::vector<WorkloadDisk>& disks = {})
{
    workload.id = put(model, workload);
    for (WorkloadDisk disk : disks) {
        disk.workload.id = workload.id;
        put(model, disk);
    }
    const PriceIndex prices(model);
    const Sizing one = sizeWorkload(model, prices, workload);
    const Sizing all = sizeWorkloads(model, prices, nullptr);
    const Sized& sized = one.workloads.at(0);
    const Sized& same = all.workloads.back();
    if (same.sku != sized.sku || same.placement != sized.placement
        || disksText(prices, one, sized) != disksText(prices, all, same))
        qFatal("one row is sized otherwise than all");
    return {sized, qt(skuName(prices, sized.sku).view()), disksText(prices, one, sized), one.findings};
}

WorkloadDisk disk(std::string_view sizeGib, DiskClass diskClass = DiskClass::PlanDefault)
{
    WorkloadDisk row;
    row.sizeGib = number(sizeGib);
    row.diskClass = diskClass;
    return row;
}

/// "here" sells three machines of which a licence a vCPU turns the order round.
Model handMade()
{
    Model model = Model::empty(Month(2026, 9));
    AzurePlan plan = model.azure();
    plan.defaultRegion = "here";
    model.table<AzurePlan>().put(plan);
    put(model, machine("M2", 2, 8));
    put(model, machine("M4", 4, 16));
    put(model, machine("M8", 8, 16));
    put(model, priceOf("M2", "here", PriceKind::Consumption, "0.10"));
    put(model, priceOf("M4", "here", PriceKind::Consumption, "0.20"));
    put(model, priceOf("M8", "here", PriceKind::Consumption, "0.19"));
    for (const auto& [name, amount] : {std::pair("sql-server-enterprise", "0.375"), std::pair("sql-server-standard", "0.1")}) {
        Sku meter;
        meter.name = name;
        meter.kind = SkuKind::Service;
        put(model, meter);
        put(model, priceOf(name, "global", PriceKind::Consumption, amount));
    }
    Sku tier;
    tier.name = "P10_LRS";
    tier.kind = SkuKind::ManagedDisk;
    tier.diskClass = DiskClass::PremiumSsd;
    tier.redundancy = "LRS";
    tier.sizeGib = Decimal(128);
    put(model, tier);
    put(model, priceOf("P10_LRS", "global", PriceKind::Consumption, "19.71"));
    return model;
}

void setPlan(Model& model, const std::function<void(AzurePlan&)>& edit)
{
    AzurePlan plan = model.azure();
    edit(plan);
    model.table<AzurePlan>().put(plan);
}

/// The rule of MODEL.md 3.1 said again, the slow way.
Text bruteForce(const PriceIndex& prices, std::int32_t region, const Workload& w, const Needs& needs, Date keptUntil)
{
    const Sku* best = nullptr;
    Fraction bestTotal;
    const bool metered = w.osLicence == OsLicence::Metered;
    const bool devTest = w.environment == Environment::DevTest;
    for (std::int32_t s = 0; s < static_cast<std::int32_t>(prices.skus().size()); ++s) {
        const Sku& sku = *prices.skus()[static_cast<std::size_t>(s)];
        const auto compute = prices.price(s, region, PriceKind::Consumption);
        if (sku.kind != SkuKind::VirtualMachine || !compute || sku.architecture != Architecture::X64 || sku.burstable
            || sku.accelerated || sku.constrainedCores || !sku.premiumStorage || (sku.retirement && *sku.retirement <= keptUntil)
            || *sku.vcpu < needs.vcpu || *sku.memoryGib < needs.memoryGib)
            continue;
        Fraction total(compute->price);
        if (metered && w.operatingSystem == OperatingSystem::WindowsServer && !devTest)
            total = total + Fraction(prices.windowsLicence(s, region)->price);
        if (metered && (w.operatingSystem == OperatingSystem::RedHat || w.operatingSystem == OperatingSystem::Suse))
            total = total
                + Fraction(
                    prices.price(prices.osLicenceSku(w.operatingSystem, *sku.vcpu), region, PriceKind::Consumption)->price);
        if (metered && w.databaseEngine == DatabaseEngine::SqlServer && !devTest)
            total = total
                + Fraction(prices.price(prices.sqlLicenceSku(w.databaseEdition), region, PriceKind::Consumption)->price)
                    * Fraction(std::max(4, *sku.vcpu));
        const bool better = !best || total < bestTotal
            || (total == bestTotal
                && (sku.generation > best->generation || (sku.generation == best->generation && sku.name < best->name)));
        if (better) {
            best = &sku;
            bestTotal = total;
        }
    }
    return best ? best->name : Text("none");
}

Workload randomWorkload(std::mt19937& random, int index)
{
    const auto upTo = [&](unsigned n) { return static_cast<int>(random() % n); };
    Workload w = server(Text(std::string("w").append(std::to_string(index))), 1 + upTo(upTo(4) == 0 ? 120 : 24),
        1 + upTo(upTo(4) == 0 ? 2000 : 200));
    w.memoryGib = Decimal(w.memoryGib.coefficient() * 100 + upTo(100), 2);
    w.environment = static_cast<Environment>(upTo(3));
    w.operatingSystem = static_cast<OperatingSystem>(upTo(5));
    w.osLicence = static_cast<OsLicence>(upTo(3));
    w.databaseEngine = static_cast<DatabaseEngine>(upTo(2));
    w.databaseEdition = static_cast<DatabaseEdition>(upTo(4));
    w.machine = static_cast<MachineKind>(upTo(2));
    if (upTo(3) != 0)
        w.cpuUtilisation = Decimal(upTo(100), 2);
    if (upTo(3) != 0)
        w.memoryUtilisation = Decimal(upTo(100), 2);
    return w;
}

} // namespace

class SizingTest : public QObject
{
    Q_OBJECT

private slots:
    void needs_data();
    void needs();
    void theLowestTotalWithLicencesWins_data();
    void theLowestTotalWithLicencesWins();
    void equalPricesGoToTheNewerThenTheName();
    void onlyGeneralSizesAreEligible();
    void allowedSeriesReplaceTheRule();
    void thePurchaseOptionNeverChangesTheSize();
    void itChoosesAsBruteForceDoes();
    void theOrderOfEntryDoesNotMatter();
    void strategies_data();
    void strategies();
    void aFixedSizeIsKept();
    void whatDoesNotFitStaysAndIsReported();
    void partTimeMachinesArePaidAsTheyGo();
    void disks_data();
    void disks();
    void disksThatNoTierHoldsAreSplit();
    void aRegionWithoutDiskPricesTakesTheGlobalOnes();
    void theStorageIsWhatIsOnPremises();
    void findingsAreCutAtAThousand();
    void itEndsEarlyWhenCancelled();
    void aChoiceTakesLittleTime();
    void aMillionTakesLittleTime();
};

void SizingTest::needs_data()
{
    QTest::addColumn<int>("cores");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<QString>("cpuUse");
    QTest::addColumn<QString>("memoryUse");
    QTest::addColumn<QString>("comfort");
    QTest::addColumn<bool>("physical");
    QTest::addColumn<int>("vcpu");
    QTest::addColumn<QString>("gib");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    row("AM: 10 x 0.2 = 2") << 10 << "8"
                            << "0.2"
                            << "0.5"
                            << "1" << false << 2 << "4";
    row("AM: 10 x 0.2 x 2 = 4") << 10 << "8"
                                << "0.2"
                                << "0.5"
                                << "2" << false << 4 << "8";
    row("AM: 16 x 0.2 = 3.2, up") << 16 << "8"
                                  << "0.2"
                                  << ""
                                  << "1" << false << 4 << "8";
    row("AM: 16 x 0.2 x 1.5 = 4.8, up") << 16 << "8"
                                        << "0.2"
                                        << ""
                                        << "1.5" << false << 5 << "12";
    row("floors: 2 vCPU, 4 GiB") << 4 << "8"
                                 << "0.05"
                                 << "0.1"
                                 << "1" << false << 2 << "4";
    row("unknown use is as is, without floors") << 1 << "1"
                                                << ""
                                                << ""
                                                << "1" << false << 1 << "1";
    row("one known, one not") << 8 << "3.75"
                              << "0.5"
                              << ""
                              << "1" << false << 4 << "3.75";
    row("exact: 10 x 0.3 = 3, not 4") << 10 << "16"
                                      << "0.3"
                                      << "0.7"
                                      << "1" << false << 3 << "11.2";
    row("as is x comfort: 3 x 1.3 = 3.9") << 3 << "10"
                                          << ""
                                          << ""
                                          << "1.3" << false << 4 << "13";
    row("physical, 2 a core: 8 x 2 x 0.25") << 8 << "64"
                                            << "0.25"
                                            << "0.25"
                                            << "1" << true << 4 << "16";
    row("a third of a third, up at 6 decimals") << 2 << "0.333333333"
                                                << ""
                                                << ""
                                                << "1" << false << 2 << "0.333334";
}

void SizingTest::needs()
{
    QFETCH(int, cores);
    QFETCH(int, vcpu);
    QFETCH(bool, physical);
    const auto fetched = [](const char* column) {
        return (*static_cast<QString*>(QTest::qData(column, qMetaTypeId<QString>()))).toStdString();
    };
    Workload workload = server("w", cores, 1);
    workload.memoryGib = number(fetched("memory"));
    workload.machine = physical ? MachineKind::Physical : MachineKind::Virtual;
    if (!fetched("cpuUse").empty())
        workload.cpuUtilisation = number(fetched("cpuUse"));
    if (!fetched("memoryUse").empty())
        workload.memoryUtilisation = number(fetched("memoryUse"));
    AzurePlan plan;
    plan.sizingRule = SizingRule::Utilisation;
    plan.comfortFactor = number(fetched("comfort"));
    const Needs found = needsOf(workload, plan);
    QCOMPARE(found.vcpu, vcpu);
    QCOMPARE(found.memoryGib.toText(), fetched("gib"));
    plan.sizingRule = SizingRule::AsIs;
    plan.comfortFactor = 1;
    QCOMPARE(needsOf(workload, plan).vcpu, cores * (physical ? 2 : 1));
}

void SizingTest::theLowestTotalWithLicencesWins_data()
{
    QTest::addColumn<int>("os");
    QTest::addColumn<int>("licence");
    QTest::addColumn<int>("environment");
    QTest::addColumn<int>("edition"); // -1: no SQL Server
    QTest::addColumn<QString>("sku");
    const auto row = [](const char* name, OperatingSystem os, OsLicence licence, Environment environment, int edition,
                         const char* sku) {
        QTest::newRow(name) << static_cast<int>(os) << static_cast<int>(licence) << static_cast<int>(environment) << edition
                            << qt(sku);
    };
    using O = OperatingSystem;
    using L = OsLicence;
    using E = Environment;
    const int enterprise = static_cast<int>(DatabaseEdition::Enterprise);
    const int standard = static_cast<int>(DatabaseEdition::Standard);
    const int developer = static_cast<int>(DatabaseEdition::Developer);
    row("Linux: M8 0.19 < M4 0.20", O::Linux, L::Metered, E::Production, -1, "M8");
    row("Windows: M4 0.20 + 4 x 0.046 = 0.384 < M8 0.19 + 0.368 = 0.558", O::WindowsServer, L::Metered, E::Production, -1, "M4");
    row("Windows, Hybrid Benefit: as Linux", O::WindowsServer, L::HybridBenefit, E::Production, -1, "M8");
    row("Windows, own licence: as Linux", O::WindowsServer, L::BringYourOwn, E::Production, -1, "M8");
    row("Windows, dev/test: as Linux", O::WindowsServer, L::Metered, E::DevTest, -1, "M8");
    row("Linux, SQL Enterprise: M4 0.20 + 4 x 0.375 = 1.70 < M8 3.19", O::Linux, L::Metered, E::Production, enterprise, "M4");
    row("Linux, SQL Standard: M4 0.60 < M8 0.99", O::Linux, L::Metered, E::Production, standard, "M4");
    row("Linux, SQL Developer: free", O::Linux, L::Metered, E::Production, developer, "M8");
    row("Windows and SQL, dev/test: free", O::WindowsServer, L::Metered, E::DevTest, enterprise, "M8");
    row("SQL with Hybrid Benefit: free", O::WindowsServer, L::HybridBenefit, E::Production, enterprise, "M8");
}

void SizingTest::theLowestTotalWithLicencesWins()
{
    QFETCH(int, os);
    QFETCH(int, licence);
    QFETCH(int, environment);
    QFETCH(int, edition);
    QFETCH(QString, sku);
    Workload workload = server("w", 3, 10); // M2 is too small
    workload.operatingSystem = static_cast<OperatingSystem>(os);
    workload.osLicence = static_cast<OsLicence>(licence);
    workload.environment = static_cast<Environment>(environment);
    workload.databaseEngine = edition < 0 ? DatabaseEngine::None : DatabaseEngine::SqlServer;
    workload.databaseEdition = static_cast<DatabaseEdition>(std::max(0, edition));
    Model model = handMade();
    Sku tier;
    tier.name = "E10_LRS";
    tier.kind = SkuKind::ManagedDisk;
    tier.diskClass = DiskClass::StandardSsd;
    tier.redundancy = "LRS";
    tier.sizeGib = Decimal(128);
    put(model, tier);
    put(model, priceOf("E10_LRS", "global", PriceKind::Consumption, "9.6"));
    QCOMPARE(sizedIn(model, workload).sku, sku);
}

void SizingTest::equalPricesGoToTheNewerThenTheName()
{
    Model model = handMade();
    put(model, machine("N8", 8, 16, 5));
    put(model, priceOf("N8", "here", PriceKind::Consumption, "0.19"));
    QCOMPARE(sizedIn(model, server("w", 3, 10)).sku, QStringLiteral("M8")); // same generation: the name
    put(model, machine("Z8", 8, 16, 6));
    put(model, priceOf("Z8", "here", PriceKind::Consumption, "0.19"));
    QCOMPARE(sizedIn(model, server("w", 3, 10)).sku, QStringLiteral("Z8"));
}

void SizingTest::onlyGeneralSizesAreEligible()
{
    using Edit = void (*)(Sku&);
    const std::vector<std::pair<const char*, Edit>> unfit{
        {"Arm", [](Sku& s) { s.architecture = Architecture::Arm64; }}, {"burstable", [](Sku& s) { s.burstable = true; }},
        {"accelerated", [](Sku& s) { s.accelerated = true; }}, {"constrained", [](Sku& s) { s.constrainedCores = true; }},
        {"no premium storage", [](Sku& s) { s.premiumStorage = false; }},
        {"retires within the evaluation", [](Sku& s) { s.retirement = Date(2031, 8, 31); }}, // 60 months from 2026-09 end then
    };
    for (const auto& [name, edit] : unfit) {
        Model model = handMade();
        Sku cheap = machine("A8", 8, 64);
        edit(cheap);
        put(model, cheap);
        put(model, priceOf("A8", "here", PriceKind::Consumption, "0.01"));
        const Outcome outcome = sizedIn(model, server("w", 3, 10));
        QVERIFY2(outcome.sku == QLatin1String("M8"), name);
    }
    Model model = handMade();
    Sku later = machine("A8", 8, 64);
    later.retirement = Date(2031, 9, 1);
    put(model, later);
    QCOMPARE(sizedIn(model, server("w", 3, 10)).sku, QStringLiteral("M8")); // it has no price
    put(model, priceOf("A8", "here", PriceKind::Consumption, "0.01"));
    QCOMPARE(sizedIn(model, server("w", 3, 10)).sku, QStringLiteral("A8"));
}

void SizingTest::allowedSeriesReplaceTheRule()
{
    Model model = projectIn({"eastus"});
    setPlan(model, [](AzurePlan& plan) { plan.allowedSeries = " ddsv5, BSV2 ,"; });
    const Outcome small = sizedIn(model, server("w", 2, 1));
    QVERIFY2(
        small.sku.startsWith(QLatin1String("Standard_B2")) && small.sku.endsWith(QLatin1String("_v2")), qPrintable(small.sku));
    QCOMPARE(sizedIn(model, server("w", 60, 256)).sku, QStringLiteral("Standard_D64ds_v5"));
    setPlan(model, [](AzurePlan& plan) { plan.allowedSeries = "no such"; });
    QVERIFY(sizedIn(model, server("w", 2, 1)).has(ErrorCode::NothingFits));
}

void SizingTest::thePurchaseOptionNeverChangesTheSize()
{
    Model model = projectIn({"polandcentral"});
    Workload workload = server("w", 8, 32);
    const QString plain = sizedIn(model, workload).sku;
    for (const PurchaseOption option : {PurchaseOption::Reservation1Year, PurchaseOption::Reservation3Years,
             PurchaseOption::SavingsPlan1Year, PurchaseOption::SavingsPlan3Years}) {
        workload.purchaseOption = option;
        const Outcome outcome = sizedIn(model, workload);
        QCOMPARE(outcome.sku, plain);
        QCOMPARE(outcome.sized.option, option);
        setPlan(model, [&](AzurePlan& plan) { plan.defaultPurchase = option; });
        workload.purchaseOption = PurchaseOption::PlanDefault;
        QCOMPARE(sizedIn(model, workload).sized.option, option);
    }
}

void SizingTest::itChoosesAsBruteForceDoes()
{
    std::mt19937 random(20260901);
    Model model = projectIn({"westeurope", "eastus", "polandcentral", "uksouth"});
    setPlan(model, [](AzurePlan& plan) {
        plan.sizingRule = SizingRule::Utilisation;
        plan.comfortFactor = number("1.15");
    });
    const std::vector<Text> regions{"westeurope", "eastus", "polandcentral", "uksouth"};
    std::vector<Workload> workloads;
    for (int i = 0; i < 6000; ++i) {
        workloads.push_back(randomWorkload(random, i));
        workloads.back().region = regions[random() % regions.size()];
        workloads.back().id = i + 1;
    }
    model.table<Workload>().append(workloads);
    const PriceIndex prices(model);
    const Sizing sizing = sizeWorkloads(model, prices, nullptr);
    int none = 0;
    for (std::size_t i = 0; i < workloads.size(); ++i) {
        const Needs needed = needsOf(workloads[i], model.azure());
        const Text expected =
            bruteForce(prices, prices.regionIndex(workloads[i].region), workloads[i], needed, Date(2031, 8, 31));
        const Text found = skuName(prices, sizing.workloads[i].sku);
        QVERIFY2(found == expected, (workloads[i].name.str() + ": " + found.str() + ", not " + expected.str()).c_str());
        none += expected.view() == "none" ? 1 : 0;
    }
    QVERIFY(none < 600);
}

void SizingTest::theOrderOfEntryDoesNotMatter()
{
    std::mt19937 random(5);
    const Model book = projectIn({"westeurope"});
    std::vector<Workload> workloads;
    for (int i = 0; i < 200; ++i)
        workloads.push_back(randomWorkload(random, i));
    const auto outcome = [&](bool reversed) {
        Model model = Model::empty(Month(2026, 9));
        setPlan(model, [](AzurePlan& plan) { plan.defaultRegion = "westeurope"; });
        const auto order = [&](auto rows) {
            if (reversed)
                std::reverse(rows.begin(), rows.end());
            Id id = 0;
            for (auto& row : rows)
                row.id = ++id;
            return rows;
        };
        model.table<Sku>().append(order(std::vector<Sku>(book.table<Sku>().begin(), book.table<Sku>().end())));
        model.table<Price>().append(order(std::vector<Price>(book.table<Price>().begin(), book.table<Price>().end())));
        model.table<Workload>().append(order(workloads));
        std::vector<WorkloadDisk> disks;
        for (const Workload& workload : model.table<Workload>())
            for (const char* size : {"100", "600", "100", "1500"})
                disks.push_back(disk(size)), disks.back().workload.id = workload.id;
        model.table<WorkloadDisk>().append(order(disks));
        const PriceIndex prices(model);
        const Sizing sizing = sizeWorkloads(model, prices, nullptr);
        QStringList lines;
        for (std::size_t i = 0; i < sizing.workloads.size(); ++i)
            lines += qt(model.table<Workload>().at(i).name.view()) + QLatin1Char(' ')
                + qt(skuName(prices, sizing.workloads[i].sku).view()) + QLatin1Char(' ')
                + disksText(prices, sizing, sizing.workloads[i]);
        lines.sort();
        return lines;
    };
    QCOMPARE(outcome(true), outcome(false));
}

void SizingTest::strategies_data()
{
    QTest::addColumn<int>("strategy");
    QTest::addColumn<QString>("given"); // o(ff), a(zure cost), u(sers), p(rice a user)
    QTest::addColumn<int>("placement");
    QTest::addColumn<QString>("finding");
    const auto row = [](Strategy strategy, const char* given, Placement placement, const char* finding) {
        QTest::addRow("%d %s", static_cast<int>(strategy), given)
            << static_cast<int>(strategy) << qt(given) << static_cast<int>(placement) << qt(finding);
    };
    row(Strategy::Rehost, "", Placement::Machine, "disksEstimated");
    row(Strategy::Rehost, "a", Placement::FixedCost, "");
    row(Strategy::Rehost, "o", Placement::Stays, "poweredOff");
    row(Strategy::Rehost, "oa", Placement::Stays, "poweredOff");
    row(Strategy::Replatform, "", Placement::Stays, "targetMissing strategy");
    row(Strategy::Replatform, "a", Placement::FixedCost, "");
    row(Strategy::Refactor, "", Placement::Stays, "targetMissing strategy");
    row(Strategy::Refactor, "a", Placement::FixedCost, "");
    row(Strategy::Relocate, "", Placement::Stays, "skuUnknown targetSku");
    row(Strategy::Relocate, "a", Placement::FixedCost, "");
    row(Strategy::Repurchase, "", Placement::Stays, "targetMissing saasUsers");
    row(Strategy::Repurchase, "u", Placement::Stays, "targetMissing saasUsers");
    row(Strategy::Repurchase, "up", Placement::FixedCost, "");
    row(Strategy::Repurchase, "a", Placement::FixedCost, "");
    row(Strategy::Retire, "", Placement::Gone, "");
    row(Strategy::Retire, "o", Placement::Gone, "");
    row(Strategy::Retain, "", Placement::Stays, "");
    row(Strategy::Retain, "oa", Placement::Stays, "");
}

void SizingTest::strategies()
{
    QFETCH(int, strategy);
    QFETCH(QString, given);
    QFETCH(int, placement);
    QFETCH(QString, finding);
    Workload workload = server("db \"1\"", 2, 8);
    workload.strategy = static_cast<Strategy>(strategy);
    workload.poweredOn = !given.contains(QLatin1Char('o'));
    if (given.contains(QLatin1Char('a')))
        workload.azurePerMonth = Money(50000);
    workload.saasUsers = given.contains(QLatin1Char('u')) ? 25 : 0;
    workload.saasPricePerUserMonth = given.contains(QLatin1Char('p')) ? Decimal(12) : Decimal();
    const Outcome outcome = sizedIn(handMade(), workload);
    QCOMPARE(static_cast<int>(outcome.sized.placement), placement);
    QCOMPARE(outcome.findings.size(), finding.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!finding.isEmpty()) {
        const QStringList parts = finding.split(QLatin1Char(' '));
        const Finding& found = outcome.findings.front();
        QCOMPARE(qt(codeName(found.what.code)), parts.at(0));
        QCOMPARE(qt(found.what.path),
            QStringLiteral("workload[\"db \\\"1\\\"\"]") + (parts.size() > 1 ? QLatin1Char('.') + parts.at(1) : QString()));
        QCOMPARE(found.severity == Severity::Error, parts.at(0) == QLatin1String("targetMissing") || parts.at(0) == QLatin1String("skuUnknown"));
    }
    QCOMPARE(outcome.sized.sku == PriceIndex::none, outcome.sized.placement != Placement::Machine);
    QCOMPARE(outcome.sized.diskCount == 0, outcome.sized.placement != Placement::Machine);
}

void SizingTest::aFixedSizeIsKept()
{
    const Model model = projectIn({"westeurope"});
    Workload workload = server("w", 2, 8);
    workload.targetSku = "Standard_NC24ads_A100_v4";
    Outcome outcome = sizedIn(model, workload);
    QCOMPARE(outcome.sku, QStringLiteral("Standard_NC24ads_A100_v4"));
    QCOMPARE(outcome.sized.vcpu, 24);
    for (const auto& [name, code] :
        {std::pair("Standard_D4s_v99", ErrorCode::SkuUnknown), std::pair("P10_LRS", ErrorCode::SkuUnknown)}) {
        workload.targetSku = name;
        outcome = sizedIn(model, workload);
        QVERIFY(outcome.has(code) && outcome.sized.placement == Placement::Stays);
        QCOMPARE(outcome.findings.front().what.path, std::string("workload[\"w\"].targetSku"));
        QCOMPARE(outcome.findings.front().what.detail("found"), std::string(name));
    }
    Model twoRegions = model;
    put(twoRegions, machine("Elsewhere", 4, 16));
    put(twoRegions, priceOf("Elsewhere", "eastus", PriceKind::Consumption, "0.2"));
    workload.targetSku = "Elsewhere";
    outcome = sizedIn(twoRegions, workload);
    QVERIFY(outcome.has(ErrorCode::SkuNotPriced) && outcome.sized.placement == Placement::Stays);
    QCOMPARE(outcome.findings.front().what.detail("region"), std::string("westeurope"));
}

void SizingTest::whatDoesNotFitStaysAndIsReported()
{
    const Outcome large = sizedIn(handMade(), server("big", 9, 16));
    QCOMPARE(static_cast<int>(large.sized.placement), static_cast<int>(Placement::Stays));
    QVERIFY(large.has(ErrorCode::NothingFits));
    QCOMPARE(large.findings.front().what.detail("vcpu"), std::string("9"));
    QCOMPARE(large.findings.front().what.detail("memoryGib"), std::string("16"));
    QVERIFY(large.findings.front().severity == Severity::Warning);
    Workload elsewhere = server("w", 2, 8);
    for (const char* region : {"mars", "global"}) { // "global" has prices, but no machines
        elsewhere.region = region;
        const Outcome outcome = sizedIn(handMade(), elsewhere);
        QVERIFY(outcome.has(ErrorCode::RegionNotPriced) && outcome.sized.placement == Placement::Stays);
        QCOMPARE(outcome.findings.front().what.detail("region"), std::string(region));
    }
}

void SizingTest::partTimeMachinesArePaidAsTheyGo()
{
    Workload workload = server("w", 2, 8);
    workload.purchaseOption = PurchaseOption::Reservation3Years;
    workload.hoursPerMonth = number("729.9");
    Outcome outcome = sizedIn(handMade(), workload);
    QVERIFY(!outcome.sized.alwaysOn && outcome.sized.option == PurchaseOption::PayAsYouGo);
    workload.hoursPerMonth = Decimal(730);
    outcome = sizedIn(handMade(), workload);
    QVERIFY(outcome.sized.alwaysOn && outcome.sized.option == PurchaseOption::Reservation3Years);
}

void SizingTest::disks_data()
{
    QTest::addColumn<QString>("listed"); // size[/iops[/MBps]][P|E|S], ...
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("environment");
    QTest::addColumn<QString>("tiers");
    const auto row = [](const char* name, const char* listed, const char* total, Environment environment, const char* tiers) {
        QTest::newRow(name) << qt(listed) << qt(total) << static_cast<int>(environment) << qt(tiers);
    };
    constexpr auto production = Environment::Production;
    constexpr auto devTest = Environment::DevTest;
    row("exactly a tier", "128", "", production, "1 P10_LRS");
    row("a little more", "128.01", "", production, "1 P15_LRS");
    row("several, merged", "100,120,1000", "", production, "2 P10_LRS, 1 P30_LRS");
    row("dev/test takes Standard SSD", "100", "", devTest, "1 E10_LRS");
    row("disaster recovery takes Standard SSD", "100", "", Environment::DisasterRecovery, "1 E10_LRS");
    row("the disk's own class", "100S", "", production, "1 S10_LRS");
    row("IOPS: P10 500, P15 1100, P20 2300", "100/1101", "", production, "1 P20_LRS");
    row("MB/s: P10 100, P15 125, P20 150, P30 200", "100/0/151", "", production, "1 P30_LRS");
    row("listed disks hide the total", "100", "5000", production, "1 P10_LRS");
    row("only a total: 128 + 2 x 936 (2,000 - 128 = 1,872)", "", "2000", production, "1 P10_LRS, 2 P30_LRS");
    row("only a total: 128 + 1 x 1,024", "", "1152", production, "1 P10_LRS, 1 P30_LRS");
    row("only a total: 128 + 2 x 512.5", "", "1153", production, "1 P10_LRS, 2 P30_LRS");
    row("only a total, small", "", "60", production, "1 P10_LRS");
    row("nothing known", "", "", devTest, "1 E10_LRS");
}

void SizingTest::disks()
{
    static const Model model = projectIn({"westeurope"});
    QFETCH(QString, listed);
    QFETCH(QString, total);
    QFETCH(int, environment);
    QFETCH(QString, tiers);
    std::vector<WorkloadDisk> rows;
    for (QString item : listed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        DiskClass diskClass = DiskClass::PlanDefault;
        if (item.endsWith(QLatin1Char('S'))) {
            diskClass = DiskClass::StandardHdd;
            item.chop(1);
        }
        const QStringList parts = item.split(QLatin1Char('/'));
        rows.push_back(disk(parts.at(0).toStdString(), diskClass));
        if (parts.size() > 1)
            rows.back().iops = number(parts.at(1).toStdString());
        if (parts.size() > 2)
            rows.back().throughputMbps = number(parts.at(2).toStdString());
    }
    Workload workload = server("w", 2, 8);
    workload.environment = static_cast<Environment>(environment);
    workload.storageGib = total.isEmpty() ? Opt<Decimal>() : Opt<Decimal>(number(total.toStdString()));
    const Outcome outcome = sizedIn(model, workload, rows);
    QCOMPARE(outcome.disks, tiers);
    QCOMPARE(outcome.has(ErrorCode::DisksEstimated), listed.isEmpty());
}

void SizingTest::disksThatNoTierHoldsAreSplit()
{
    const Model model = projectIn({"westeurope"});
    const Workload workload = server("w", 2, 8);
    Outcome outcome = sizedIn(model, workload, {disk("40000")}); // 2 x 20,000, over P70's 16,384
    QCOMPARE(outcome.disks, QStringLiteral("2 P80_LRS"));
    QCOMPARE(outcome.findings.front().what.code, ErrorCode::DiskSplit);
    QCOMPARE(outcome.findings.front().what.detail("count"), std::string("2"));
    WorkloadDisk fast = disk("1000");
    fast.iops = Decimal(30000); // P80 has 20,000; half of it fits P60's 16,000
    outcome = sizedIn(model, workload, {fast});
    QCOMPARE(outcome.disks, QStringLiteral("2 P60_LRS"));
    outcome = sizedIn(model, workload, {disk("100"), disk("9000000")}); // more than 64 x 32,767
    QVERIFY(outcome.has(ErrorCode::NothingFits) && outcome.sized.placement == Placement::Stays && outcome.disks.isEmpty());
    QCOMPARE(outcome.findings.front().what.detail("sizeGib"), std::string("9000000"));
    outcome = sizedIn(handMade(), workload, {disk("100", DiskClass::StandardHdd)});
    QVERIFY(outcome.has(ErrorCode::PriceMissing) && outcome.sized.placement == Placement::Stays);
    QCOMPARE(outcome.findings.front().what.detail("region"), std::string("here"));
}

void SizingTest::aRegionWithoutDiskPricesTakesTheGlobalOnes()
{
    const Model model = projectIn({"indonesiacentral"});
    const Outcome outcome = sizedIn(model, server("w", 2, 8), {disk("128")});
    QCOMPARE(outcome.disks, QStringLiteral("1 P10_LRS"));
    const PriceIndex prices(model);
    const auto price = prices.price(prices.skuIndex("P10_LRS"), prices.regionIndex("indonesiacentral"), PriceKind::Consumption);
    QVERIFY(price && price->estimate && price->source->region == globalRegion());
}

void SizingTest::theStorageIsWhatIsOnPremises()
{
    Workload workload = server("w", 2, 8);
    workload.strategy = Strategy::Retain;
    QCOMPARE(sizedIn(handMade(), workload).sized.storageGib, Decimal(64));
    QCOMPARE(sizedIn(handMade(), workload, {disk("100.5"), disk("30")}).sized.storageGib, number("130.5"));
    workload.storageGib = {};
    QCOMPARE(sizedIn(handMade(), workload).sized.storageGib, Decimal(128));
}

void SizingTest::findingsAreCutAtAThousand()
{
    Model model = handMade();
    std::vector<Workload> workloads;
    for (int i = 0; i < 1500; ++i) {
        workloads.push_back(server(Text(std::string("w").append(std::to_string(i))), 2, 8));
        workloads.back().id = i + 1;
        workloads.back().poweredOn = i % 5 != 0; // 300
    }
    model.table<Workload>().append(workloads);
    const PriceIndex prices(model);
    const Sizing sizing = sizeWorkloads(model, prices, nullptr);
    QCOMPARE(sizing.workloads.size(), std::size_t{1500});
    QCOMPARE(sizing.findings.size(), std::size_t{300 + 1000 + 1});
    const Error& cut = sizing.findings.back().what;
    QCOMPARE(cut.code, ErrorCode::FindingsCut);
    QCOMPARE(cut.detail("code"), std::string("disksEstimated"));
    QCOMPARE(cut.detail("count"), std::string("200"));
}

void SizingTest::itEndsEarlyWhenCancelled()
{
    Model model = handMade();
    put(model, server("w", 2, 8));
    const PriceIndex prices(model);
    const std::atomic<bool> cancel = true;
    QVERIFY(sizeWorkloads(model, prices, &cancel).workloads.empty());
}

void SizingTest::aChoiceTakesLittleTime()
{
    if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
        QSKIP("set HEADROOM_BENCH to measure");
    const Model model = projectIn(bookRegions());
    const PriceIndex prices(model);
    SizeChooser sizes(model, prices);
    std::mt19937 random(11);
    struct Need
    {
        std::int32_t region;
        LicenceClass licences;
        std::int32_t vcpu;
        std::int64_t memory;
    };
    std::vector<Need> needs;
    while (needs.size() < 4096) {
        const Workload w = randomWorkload(random, 0);
        const auto region = static_cast<std::int32_t>(random() % prices.regions().size());
        needs.push_back({region, licenceClassOf(w), w.cores, millionthsUp(w.memoryGib)});
    }
    qint64 best = std::numeric_limits<qint64>::max();
    std::int64_t sum = 0;
    for (int run = 0; run < 50; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (const Need& need : needs)
            sum += sizes.cheapest(need.region, need.licences, need.vcpu, need.memory);
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("cheapest of %zu sizes, %zu regions, 20 licence classes: %.0f ns (%lld)", prices.skus().size(), prices.regions().size(),
        static_cast<double>(best) / static_cast<double>(needs.size()), static_cast<long long>(sum % 10));
}

void SizingTest::aMillionTakesLittleTime()
{
    if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
        QSKIP("set HEADROOM_BENCH to measure");
    std::mt19937 random(3);
    Model model = projectIn({"westeurope", "eastus"});
    setPlan(model, [](AzurePlan& plan) { plan.sizingRule = SizingRule::Utilisation; });
    constexpr int count = 1'000'000;
    std::vector<Workload> workloads;
    std::vector<WorkloadDisk> disks;
    for (int i = 0; i < count; ++i) {
        workloads.push_back(randomWorkload(random, i));
        workloads.back().id = i + 1;
        workloads.back().region = i % 3 == 0 ? Text("eastus") : Text();
        for (int d = 0; d < 2; ++d) {
            disks.push_back(disk(d == 0 ? "127" : "600"));
            disks.back().id = i * 2 + d + 1;
            disks.back().workload.id = i + 1;
        }
    }
    model.table<Workload>().append(std::move(workloads));
    model.table<WorkloadDisk>().append(std::move(disks));
    const PriceIndex prices(model);
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Sizing sizing = sizeWorkloads(model, prices, nullptr);
        qInfo("1,000,000 workloads, 2,000,000 disks: %.0f ms (%zu findings)", static_cast<double>(timer.nsecsElapsed()) / 1e6,
            sizing.findings.size());
    }
    const Workload one = model.table<Workload>().at(500'000);
    QElapsedTimer timer;
    timer.start();
    const Sizing sizing = sizeWorkload(model, prices, one);
    qInfo("one of them again: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(sizing.workloads.size(), std::size_t{1});
}

HEADROOM_TEST(SizingTest);
#include "tst_sizing.moc"
