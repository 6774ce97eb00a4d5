// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of sizes. Prices an hour of "here": M1 .04, B4 .08 (burstable), M2 .10, M8 .19, M4 .20, M16 .50; a month has 730 hours.
#include "core/pricing/size_report.h"
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

#include <functional>
#include <random>
#include <tuple>

using namespace headroom;
using namespace pricing_test;

namespace {

Model shop()
{
    Model model = Model::empty(Month(2026, 9));
    AzurePlan plan = model.azure();
    plan.defaultRegion = "here";
    model.table<AzurePlan>().put(plan);
    const auto sell = [&](Sku sku, std::string_view amount) {
        put(model, sku);
        put(model, priceOf(sku.name, "here", PriceKind::Consumption, amount));
    };
    sell(machine("M1", 1, 4), "0.04");
    Sku burstable = machine("B4", 4, 16);
    burstable.burstable = true;
    sell(burstable, "0.08");
    sell(machine("M2", 2, 8), "0.10");
    sell(machine("M8", 8, 16), "0.19");
    sell(machine("M4", 4, 16), "0.20");
    sell(machine("M16", 16, 64), "0.50");
    Sku meter;
    meter.name = "sql-server-enterprise";
    meter.kind = SkuKind::Service;
    put(model, meter);
    put(model, priceOf("sql-server-enterprise", "global", PriceKind::Consumption, "0.375"));
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

Workload server(int cores, int memoryGib)
{
    Workload workload;
    workload.name = "w";
    workload.cores = cores;
    workload.memoryGib = Decimal(memoryGib);
    workload.storageGib = Decimal(64);
    return workload;
}

/// "M2 73.00 vCPU memory": the size, its price a month, and what it lacks.
QString text(const PriceIndex& prices, const std::optional<SizeBeside>& beside)
{
    if (!beside)
        return QStringLiteral("none");
    QString line = qt(prices.skus()[static_cast<std::size_t>(beside->sku)]->name.view()) + QLatin1Char(' ')
        + qt(beside->perMonth.toText(2));
    if (beside->lacksVcpu)
        line += QStringLiteral(" vCPU");
    if (beside->lacksMemory)
        line += QStringLiteral(" memory");
    if (beside->bar != SizeBar::None)
        line += QLatin1Char(' ') + qt(sizeBarName(beside->bar));
    return line;
}

struct Reported
{
    QStringList lines; // chosen, too small, barred, better, by rule, by use
    WorkloadSize size;
    Money saved;
};

Reported reported(Workload workload, const std::function<void(AzurePlan&)>& edit = {})
{
    Model model = shop();
    if (edit) {
        AzurePlan plan = model.azure();
        edit(plan);
        model.table<AzurePlan>().put(plan);
    }
    put(model, workload);
    const PriceIndex prices(model);
    const SizeReport report = sizeReport(model, prices);
    const WorkloadSize& size = report.workloads.at(0);
    const QString own = size.sku == PriceIndex::none
        ? QStringLiteral("none")
        : qt(prices.skus()[static_cast<std::size_t>(size.sku)]->name.view()) + QLatin1Char(' ') + qt(size.perMonth.toText(2));
    Reported result{{own, text(prices, size.tooSmall), text(prices, size.barred), text(prices, size.better),
                        text(prices, size.byRule), text(prices, size.byUse)},
        size, report.savedByUse};
    result.size.workload = nullptr; // gone with its model
    return result;
}

} // namespace

class SizeReportTest : public QObject
{
    Q_OBJECT

private slots:
    void neighbours_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("memory");
        QTest::addColumn<bool>("sql");
        QTest::addColumn<QString>("fixed");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, int cores, int memory, bool sql, const char* fixed, const QStringList& lines) {
            QTest::newRow(name) << cores << memory << sql << QString::fromLatin1(fixed) << lines;
        };
        const QString none = QStringLiteral("none");
        row("vCPU and memory", 4, 16, false, "",
            {QStringLiteral("M8 138.70"), QStringLiteral("M2 73.00 vCPU memory"), QStringLiteral("B4 58.40 burstable"),
                QStringLiteral("M16 365.00"), none, none});
        row("memory alone", 2, 16, false, "",
            {QStringLiteral("M8 138.70"), QStringLiteral("M2 73.00 memory"), QStringLiteral("B4 58.40 burstable"),
                QStringLiteral("M16 365.00"), none, none});
        row("vCPU alone", 3, 8, false, "",
            {QStringLiteral("M8 138.70"), QStringLiteral("M2 73.00 vCPU"), QStringLiteral("B4 58.40 burstable"),
                QStringLiteral("M16 365.00"), none, none});
        row("the cheapest of all", 1, 4, false, "",
            {QStringLiteral("M1 29.20"), none, none, QStringLiteral("M2 73.00"), none, none});
        row("the largest", 16, 64, false, "",
            {QStringLiteral("M16 365.00"), QStringLiteral("M4 146.00 vCPU memory"), none, none, none, none});
        // 1.50 an hour on 4 vCPU and fewer, 3.00 on 8, 6.00 on 16
        row("a licence by the core", 4, 16, true, "",
            {QStringLiteral("M4 1241.00"), QStringLiteral("M2 1168.00 vCPU memory"), QStringLiteral("B4 1153.40 burstable"),
                QStringLiteral("M8 2328.70"), none, none});
        row("a size of one's own", 2, 8, false, "M16",
            {QStringLiteral("M16 365.00"), QStringLiteral("M1 29.20 vCPU memory"), QStringLiteral("B4 58.40 burstable"), none,
                QStringLiteral("M2 73.00"), none});
        row("one's own and the rule's are one", 2, 8, false, "M2",
            {QStringLiteral("M2 73.00"), QStringLiteral("M1 29.20 vCPU memory"), QStringLiteral("B4 58.40 burstable"),
                QStringLiteral("M8 138.70"), none, none});
        row("nothing holds it", 64, 8, false, "", {none, none, none, none, none, none});
    }
    void neighbours()
    {
        QFETCH(int, cores);
        QFETCH(int, memory);
        QFETCH(bool, sql);
        QFETCH(QString, fixed);
        QFETCH(QStringList, lines);
        Workload workload = server(cores, memory);
        workload.targetSku = fixed.toStdString();
        if (sql) {
            workload.databaseEngine = DatabaseEngine::SqlServer;
            workload.databaseEdition = DatabaseEdition::Enterprise;
        }
        const Reported result = reported(workload);
        QCOMPARE(result.lines, lines);
        QVERIFY((result.size.origin == SizeOrigin::Fixed) == (!fixed.isEmpty() && lines[0] != QStringLiteral("none")));
    }

    void seriesThatAreNotAllowedAreNamed()
    {
        Model model = shop();
        Sku other = machine("X4", 4, 16);
        other.series = "Xv1";
        put(model, other);
        put(model, priceOf("X4", "here", PriceKind::Consumption, "0.15"));
        AzurePlan plan = model.azure();
        plan.allowedSeries = "Xv1";
        model.table<AzurePlan>().put(plan);
        put(model, server(4, 16));
        const PriceIndex prices(model);
        const WorkloadSize& size = sizeReport(model, prices).workloads.at(0);
        QCOMPARE(text(prices, size.barred), QStringLiteral("B4 58.40 seriesNotAllowed"));
        QCOMPARE(text(prices, size.tooSmall), QStringLiteral("none"));
    }

    void useThatAsksForLessIsASaving()
    {
        Workload workload = server(8, 16);
        workload.quantity = 3;
        workload.cpuUtilisation = Decimal(2, 1);    // 1.6 of 8 cores: 2
        workload.memoryUtilisation = Decimal(5, 1); // 8 GiB
        for (const SizingRule rule : {SizingRule::AsIs, SizingRule::Utilisation}) {
            const Reported result = reported(workload, [rule](AzurePlan& plan) { plan.sizingRule = rule; });
            QCOMPARE(result.lines[5], rule == SizingRule::AsIs ? QStringLiteral("M2 73.00 vCPU memory") : QStringLiteral("M2 73.00"));
            QCOMPARE(qt(result.size.savedPerMonth.toText(2)), QStringLiteral("197.10")); // 3 x (138.70 - 73.00)
            QCOMPARE(result.saved.minor(), std::int64_t{rule == SizingRule::AsIs ? 19710 : 0}); // the plan has that size already
            QVERIFY(!result.size.idle);
        }
        workload.cpuUtilisation = Decimal(9, 1);
        workload.memoryUtilisation = Decimal(9, 1);
        QCOMPARE(reported(workload).lines[5], QStringLiteral("none"));
    }

    void idleAndOffMachinesAreMarked()
    {
        Workload workload = server(2, 8);
        workload.cpuUtilisation = Decimal(29, 3);
        QVERIFY(reported(workload).size.idle);
        workload.cpuUtilisation = Decimal(3, 2); // the limit itself is not below it
        QVERIFY(!reported(workload).size.idle);
        workload.cpuUtilisation = {};
        QVERIFY(!reported(workload).size.idle);
        workload.cpuUtilisation = Decimal(0);
        workload.poweredOn = false;
        const Reported off = reported(workload);
        QVERIFY(off.size.off && !off.size.idle);
        QVERIFY(off.size.placement == Placement::Stays);
    }

    /// With the shipped prices: whatever comes before the choice does not hold the need or is barred, and the neighbours are the nearest.
    void neighboursAreTheNearestOfAll()
    {
        const Model model = projectIn({"eastus"});
        const PriceIndex prices(model);
        SizeChooser chooser(model, prices);
        const std::int32_t region = prices.regionIndex("eastus");
        std::mt19937 random(4);
        for (int i = 0; i < 300; ++i) {
            const auto vcpu = static_cast<std::int32_t>(1 + random() % 100);
            const std::int64_t memory = std::int64_t{1'000'000} * static_cast<std::int64_t>(1 + random() % 600);
            LicenceClass licences;
            licences.os = random() % 2 == 0 ? OsMeter::None : OsMeter::Windows;
            const std::int32_t chosen = chooser.cheapest(region, licences, vcpu, memory);
            if (chosen == PriceIndex::none)
                continue;
            const auto key = [&](std::int32_t s) {
                const Sku& sku = *prices.skus()[static_cast<std::size_t>(s)];
                return std::tuple(*hourlyTotal(prices, s, region, licences), -sku.generation, s);
            };
            SizeNeighbours expected;
            for (std::int32_t s = 0; s < static_cast<std::int32_t>(prices.skus().size()); ++s) {
                const Sku& sku = *prices.skus()[static_cast<std::size_t>(s)];
                if (sku.kind != SkuKind::VirtualMachine || !sku.vcpu || !sku.memoryGib || !hourlyTotal(prices, s, region, licences))
                    continue;
                const bool large = *sku.vcpu >= vcpu && millionthsDown(*sku.memoryGib) >= memory;
                const bool before = key(s) < key(chosen);
                if (before && chooser.isEligible(s)) {
                    QVERIFY(!large);
                    if (expected.tooSmall < 0 || key(expected.tooSmall) < key(s))
                        expected.tooSmall = s;
                }
                if (before && large && (expected.barred < 0 || key(s) < key(expected.barred)))
                    expected.barred = s;
            }
            const SizeNeighbours found = chooser.around(region, licences, vcpu, memory, chosen);
            QCOMPARE(found.tooSmall, expected.tooSmall);
            QCOMPARE(found.barred, expected.barred);
            if (found.better >= 0)
                QVERIFY(key(chosen) < key(found.better) && chooser.isEligible(found.better));
        }
    }
};

HEADROOM_TEST(SizeReportTest);
#include "tst_size_report.moc"
