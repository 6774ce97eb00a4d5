// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Migrate's published method on a worked example, and the bridge from its figure to ours.
#include "core/analysis/azure_migrate_view.h"
#include "core/analysis/measure.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

namespace {

QString fourDigits(const Fraction& value)
{
    return qt(value.quantised(4, Rounding::HalfAway).toMoney(4, Rounding::HalfAway).toText(4));
}

} // namespace

class TestAzureMigrateView : public QObject
{
    Q_OBJECT

private slots:
    // Depreciation 100, running 100, Azure 120, growth 5 %, rate 7 %, migrated 0, 20, 50, 100 %: the published formulas by hand.
    // Year 3: Azure 120 x 1.05 = 126; grown every year 120 x 1.157625 = 138.915.
    void thePublishedMethodHasItsFigures_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("future");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("symmetric");
        QTest::addColumn<QString>("symmetricValue");
        QTest::newRow("0") << 0 << "200.0000"
                           << "200.0000"
                           << "200.0000"
                           << "200.0000"
                           << "200.0000";
        QTest::newRow("1") << 1 << "210.0000"
                           << "193.2000"
                           << "180.5607"
                           << "193.2000"
                           << "180.5607";
        QTest::newRow("2") << 2 << "220.5000"
                           << "173.2500"
                           << "151.3233"
                           << "176.4000"
                           << "154.0746";
        QTest::newRow("3") << 3 << "231.5250"
                           << "126.0000"
                           << "102.8535"
                           << "138.9150"
                           << "113.3960";
    }
    void thePublishedMethodHasItsFigures()
    {
        QFETCH(int, year);
        QFETCH(QString, current);
        QFETCH(QString, future);
        QFETCH(QString, value);
        QFETCH(QString, symmetric);
        QFETCH(QString, symmetricValue);
        const AzureMigrateYear y = toy()[static_cast<std::size_t>(year)];
        QCOMPARE(fourDigits(y.current()), current);
        QCOMPARE(fourDigits(y.future()), future);
        QCOMPARE(fourDigits(y.future() * y.discount), value);
        QCOMPARE(fourDigits(y.symmetric()), symmetric);
        QCOMPARE(fourDigits(y.symmetric() * y.discount), symmetricValue);
    }
    void itsSumsAreThoseOfItsYears()
    {
        Fraction future;
        Fraction symmetric;
        for (const AzureMigrateYear& y : toy()) {
            future = future + y.future() * y.discount;
            symmetric = symmetric + y.symmetric() * y.discount;
        }
        QCOMPARE(fourDigits(future), QStringLiteral("634.7375"));
        QCOMPARE(fourDigits(symmetric), QStringLiteral("648.0314"));
    }

    void theBridgeLeadsToOurFigure_data()
    {
        QTest::addColumn<QString>("growth");
        QTest::newRow("as published") << "0.05";
        QTest::newRow("without growth") << "0";
    }
    // Without growth, one year's growth and every year's are the same.
    void theBridgeLeadsToOurFigure()
    {
        QFETCH(QString, growth);
        const Model model = lumen();
        AzureMigrateInputs settings;
        settings.growth = Fraction(number(growth.toLatin1().constData()));
        const AzureMigrateView view = value(azureMigrateView(model, settings));
        Money sum = view.saving;
        for (const AzureMigrateStep& step : view.steps)
            sum += step.amount;
        QCOMPARE(sum.minor(), view.npv.minor());
        const Projection p = value(project(model));
        QCOMPARE(view.npv.minor(), value(measureMoney(p, value(parseMeasure("npv")))).minor());
        QCOMPARE(view.steps[0].amount.isZero(), growth == QStringLiteral("0"));
        // All tranches of the sample over 60 months: sum of cores x cost a core / 5.
        Fraction depreciation;
        for (const RefreshTranche& r : model.table<RefreshTranche>())
            depreciation = depreciation + Fraction(r.cores) * Fraction(r.costPerCore) * Fraction::of(1, 5);
        QVERIFY(view.inputs.capex == depreciation);
    }

    // 2,000 cores: 2,000 x 0.009 x 2.00 x 1.80 = 64.8 kW, over 1 - 0.40 = 108. 100 TB more: 100 x 10 x 0.0001 x 3.6 / 0.6 = 0.6.
    void facilitiesAreThoseOfItsPage()
    {
        QVERIFY(azureMigrateKilowatts(Fraction(2000), Fraction()) == Fraction(108));
        QVERIFY(azureMigrateKilowatts(Fraction(2000), Fraction(100)) == Fraction::of(1086, 10));
    }

    // One physical server of 4 cores and 16 GB: 8 hyper-threaded cores of 2 GB each at 113.87 + 32.464, 1,170.672. 30 virtual machines of
    // 2 vCPU and 8 GB at 4 vCPU a core and 12 a host: 15 cores, 3 hosts; 13 x 100 GB of them in production.
    void itsUnitCostsGiveAnEstatesCost()
    {
        Model model = Cloud().model;
        const auto add = [&](MachineKind kind, int quantity, int cores, int memory) {
            Workload w;
            w.site.id = 1;
            w.machine = kind;
            w.strategy = Strategy::Retain;
            w.quantity = quantity;
            w.cores = cores;
            w.memoryGib = Decimal(memory);
            put(model, w);
        };
        add(MachineKind::Physical, 1, 4, 16);
        const auto costs = [&] { return azureMigrateCosts(model, value(project(model)), Fraction(200)); };
        QCOMPARE(fourDigits(costs()[0].acquisition), QStringLiteral("1170.6720"));
        add(MachineKind::Virtual, 30, 2, 8);
        Workload more = *model.table<Workload>().find(2);
        more.quantity = 13;
        more.storageGib = Decimal(100);
        model.table<Workload>().put(more);
        more.id = 3;
        more.name = "three";
        more.quantity = 17;
        more.environment = Environment::DevTest;
        more.databaseEngine = DatabaseEngine::SqlServer;
        model.table<Workload>().put(more);
        more.id = 4;
        more.name = "off";
        more.poweredOn = false;
        model.table<Workload>().put(more);
        const AzureMigrateEstate e = azureMigrateEstate(model);
        QVERIFY(e.cores == Fraction(19) && e.memoryGib == Fraction(256) && e.storageGib == Fraction(3000));
        QCOMPARE(e.physicalServers, std::int64_t{4});
        const std::vector<AzureMigrateCost> all = costs();
        const auto cost = [&](std::string_view id) -> QString {
            for (const AzureMigrateCost& c : all)
                if (c.id == id)
                    return fourDigits(c.acquisition) + u' ' + fourDigits(c.depreciation()) + u' ' + fourDigits(c.running);
            return QString();
        };
        QCOMPARE(cost("servers"), QStringLiteral("8482.4520 2120.6130 0.0000")); // 38 x 113.87 + 256 x 16.232
        QCOMPARE(cost("storage"), QStringLiteral("6000.0000 1500.0000 600.0000"));
        QCOMPARE(cost("network"), QStringLiteral("906.0000 181.2000 135.9000"));
        QCOMPARE(cost("security"), QStringLiteral("0.0000 0.0000 24750.0000"));   // 31 x 250 + 17 x 1,000
        QCOMPARE(cost("monitoring"), QStringLiteral("0.0000 0.0000 4495.0000"));  // 31 x 145
        QCOMPARE(cost("backup"), QStringLiteral("0.0000 0.0000 2373.2000"));      // 14 x 145 + 1,300 x 0.022 x 12
        // 19 x 0.018 x 1.8 / 0.6 = 1.026 kW, 3 TB 0.018: 1.044 x 200 x 12.
        QCOMPARE(cost("facilities"), QStringLiteral("0.0000 0.0000 2505.6000"));
        QCOMPARE(cost("labour"), QStringLiteral("0.0000 0.0000 0.0000"));
    }

    void theBridgeFromItsUnitCostsLeadsToOurFigureToo()
    {
        const Model model = lumen();
        const AzureMigrateView own = value(azureMigrateView(model));
        const AzureMigrateView view = value(azureMigrateView(model, {}, {true, std::nullopt}));
        QVERIFY(own.costs.empty() && view.costs.size() == 11);
        Money sum = view.saving;
        for (const AzureMigrateStep& step : view.steps)
            sum += step.amount;
        QCOMPARE(sum.minor(), view.npv.minor());
        QCOMPARE((view.saving + view.steps[0].amount).minor(), own.saving.minor());
        QVERIFY(view.inputs.azure == own.inputs.azure);
        Fraction capex;
        for (const AzureMigrateCost& cost : view.costs)
            capex = capex + cost.depreciation();
        QVERIFY(view.inputs.capex == capex);
    }

private:
    static std::vector<AzureMigrateYear> toy()
    {
        AzureMigrateInputs inputs;
        inputs.capex = Fraction(100);
        inputs.opex = Fraction(100);
        inputs.azure = Fraction(120);
        return azureMigrateYears(inputs);
    }
};

HEADROOM_TEST(TestAzureMigrateView);
#include "tst_azure_migrate_view.moc"
