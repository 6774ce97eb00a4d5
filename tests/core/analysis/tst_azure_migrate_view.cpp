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
