// SPDX-License-Identifier: GPL-3.0-or-later
// Reservation recommendations in the export's columns, with our own rows.
#include "core/exchange/reservation_recommendations.h"
#include "tests/support/testing.h"

#include <array>

using namespace headroom;

namespace {

const std::string header = "SKU,Location,CostWithNoReservedInstances,FirstUsageDate,InstanceFlexibilityRatio,InstanceFlexibilityGroup,"
                           "LookBackPeriod,MeterId,NetSavings,NormalizedSize,RecommendedQuantity,RecommendedQuantityNormalized,"
                           "ResourceType,Scope,SkuProperties,Term,TotalCostWithReservedInstances\n";

std::string row(const std::string& sku, const std::string& count, const std::string& lookBack = "Last60Days",
    const std::string& scope = "Shared", const std::string& term = "P3Y", const std::string& type = "virtualMachines")
{
    return sku + ",westeurope,100.5,2026-08-01,2,DSv5 Series,"+ lookBack + ",m,40.25,Standard_D2s_v5," + count + ",4," + type + ","
        + scope + ",\"[{\"\"name\"\":\"\"Cores\"\"}]\"," + term + ",60.25\n";
}

RecommendationOptions options()
{
    RecommendationOptions o;
    o.fileName = "r.csv";
    o.month = Month(2026, 9);
    return o;
}

QStringList reservationsOf(const Model& model)
{
    QStringList lines;
    for (const FixedReservation& r : model.table<FixedReservation>())
        lines << QString::fromStdString(r.sku.str() + " " + r.region.str() + " " + std::to_string(r.count) + " " + r.month.toText());
    return lines;
}

} // namespace

class ReservationRecommendationsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneTermScopeAndLookBackIsTaken()
    {
        Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model,
            header + row("Standard_D4s_v5", "7", "Last7Days") + row("Standard_D4s_v5", "5") + row("Standard_D4s_v5", "6", "Last30Days")
                + row("Standard_D4s_v5", "4", "Last60Days", "Single") + row("Standard_D4s_v5", "9", "Last60Days", "Shared", "P1Y")
                + row("SQLDB_GP", "1", "Last60Days", "Shared", "P3Y", "sqlDatabases") + row("Standard_E4s_v5", "2.0"),
            options());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->rowsRead, std::size_t{7});
        QCOMPARE(outcome->findings.size(), std::size_t{3}); // Single, P1Y, sqlDatabases
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(reservationsOf(model),
            (QStringList{QStringLiteral("Standard_D4s_v5 westeurope 5 2026-09"), QStringLiteral("Standard_E4s_v5 westeurope 2 2026-09")}));
    }

    void subscriptionsAreAddedUp_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("count"); // by hand: each subscription's by its longest look-back
        const auto add = [](const char* name, const std::vector<std::string>& rows, int count) {
            std::string all;
            for (const std::string& r : rows)
                all += r;
            QTest::newRow(name) << QByteArray::fromStdString(all) << count;
        };
        const auto of = [](const char* subscription, const char* count, const char* lookBack = "Last60Days") {
            return std::string(subscription) + "," + row("Standard_D4s_v5", count, lookBack);
        };
        add("two", {of("a", "5"), of("b", "7")}, 12);
        add("the other way round", {of("b", "7"), of("a", "5")}, 12);
        add("not named", {of("", "5"), of("", "7")}, 12);
        add("the longest of each", {of("a", "5"), of("a", "50", "Last7Days"), of("b", "70", "Last7Days"), of("b", "7", "Last30Days")}, 12);
        add("nothing for one", {of("a", "0"), of("b", "7")}, 7);
    }
    void subscriptionsAreAddedUp()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, count);
        Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model, "SubscriptionId," + header + rows.toStdString(), options());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->taken, std::size_t{1});
        QCOMPARE(outcome->addedUp, std::size_t{1});
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope %1 2026-09").arg(count)});
    }
    void noMoreThanAProjectHoldsIsTaken()
    {
        const Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model,
            "SubscriptionId," + header + "a," + row("Standard_D4s_v5", "9000000") + "b," + row("Standard_D4s_v5", "9000000"), options());
        QCOMPARE(outcome->findings.size(), std::size_t{1});
        QCOMPARE(outcome->findings[0].what.code == ErrorCode::NumberOutOfRange, true);
        QVERIFY(outcome->change.empty());
    }

    void aRowWithoutRegionIsThePlans()
    {
        Model model = Model::empty(Month(2026, 9));
        AzurePlan azure = model.azure();
        azure.defaultRegion = "westeurope";
        model.table<AzurePlan>().put(azure);
        QVERIFY(apply(model, readReservationRecommendations(model, header + row("Standard_D4s_v5", "5"), options())->change).ok());
        FixedReservation held = model.table<FixedReservation>().at(0);
        held.region = Text();
        model.table<FixedReservation>().put(held);
        QVERIFY(apply(model, readReservationRecommendations(model, header + row("Standard_D4s_v5", "7"), options())->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5  7 2026-09")});
    }

    void twiceUpdatesInsteadOfDoubling()
    {
        Model model = Model::empty(Month(2026, 9));
        QVERIFY(apply(model, readReservationRecommendations(model, header + row("Standard_D4s_v5", "5"), options())->change).ok());
        const auto same = readReservationRecommendations(model, header + row("Standard_D4s_v5", "5"), options());
        QVERIFY(same->change.empty());
        const auto other = readReservationRecommendations(model, header + row("Standard_D4s_v5", "8"), options());
        QVERIFY(apply(model, other->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 8 2026-09")});
        QVERIFY(apply(model, inverse(other->change)).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 5 2026-09")});
    }

    void aRowThatIsThereTwiceCountsOnce()
    {
        Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(
            model, "Recommended,,\n" + header + row("Standard_D4s_v5", "5") + row("Standard_D4s_v5", "5"), options());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->findings.size(), std::size_t{1});
        QCOMPARE(outcome->findings[0].what.path, std::string("r.csv:4:SKU"));
        QVERIFY(outcome->findings[0].what.code == ErrorCode::RowDuplicate);
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 5 2026-09")});
    }
    void rowsThatAreLeftOutAnywayRefuseNothing()
    {
        Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model,
            header + row("Standard_D4s_v5", "3") + row("SQLDB_GP", "3", "Last60Days", "Shared", "P1M", "sqlDatabases")
                + row("X", "2.5", "Last60Days", "Shared", "P3Y", "cosmosDb") + row("", "two", "Last60Days", "Shared", "P1Y")
                + row("a", "1.000", "Last60Days", "Shared", "P3Y", "cosmosDb"),
            options());
        QVERIFY(outcome.ok());
        QVERIFY(!hasErrors(outcome->findings));
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 3 2026-09")});
    }
    void amountsThatAreNotTakenMayBeAmbiguous()
    {
        // Of one row: 123.456, 650.125 and 526.669 are each a thousandfold of the other reading.
        std::string csv = header + row("Standard_D4s_v5", "3");
        const std::array<std::pair<const char*, const char*>, 3> amounts{{{"100.5", "650.125"}, {"40.25", "526.669"}, {"60.25", "123.456"}}};
        for (const auto& [before, now] : amounts)
            csv.replace(csv.find(before), std::string(before).size(), now);
        Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model, csv, options());
        QVERIFY(outcome.ok() && outcome->findings.empty());
        QVERIFY(apply(model, outcome->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 3 2026-09")});
    }
    void thousandsAreReadByTheDecimalSign()
    {
        Model model = Model::empty(Month(2026, 9));
        RecommendationOptions german = options();
        german.decimal = DecimalSign::Comma;
        QVERIFY(apply(model, readReservationRecommendations(model, header + row("Standard_D4s_v5", "1.000"), german)->change).ok());
        QCOMPARE(reservationsOf(model), QStringList{QStringLiteral("Standard_D4s_v5 westeurope 1000 2026-09")});
    }
    void badRowsAndFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char* name, const std::string& csv, const char* path, ErrorCode code) {
            QTest::newRow(name) << QByteArray::fromStdString(csv) << QByteArray(path) << code;
        };
        add("half a machine", header + row("a", "1.5"), "r.csv:2:RecommendedQuantity", ErrorCode::NotWhole);
        add("less than none", header + row("a", "-1"), "r.csv:2:RecommendedQuantity", ErrorCode::NotWhole);
        add("in words", header + row("a", "two"), "r.csv:2:RecommendedQuantity", ErrorCode::NumberMalformed);
        add("no size", header + row("", "2"), "r.csv:2:SKU", ErrorCode::ValueRequired);
        add("an unknown term", header + row("Standard_D4s_v5", "2", "Last60Days", "Shared", "P9Y"), "r.csv:2:Term", ErrorCode::ChoiceUnknown);
        add("an unknown size", header + row("Standard_Foo_v9", "2"), "r.csv:2:SKU", ErrorCode::SkuUnknown);
        std::string nowhere = header + row("Standard_D4s_v5", "2");
        nowhere.replace(nowhere.find(",westeurope,"), 12, ",Atlantis,");
        add("an unknown region", nowhere, "r.csv:2:Location", ErrorCode::PriceMissing);
        std::string thousand = header + row("Standard_D4s_v5", "1.000");
        for (const char* amount : {"100.5", "40.25", "60.25"})
            thousand.replace(thousand.find(amount), std::string(amount).size(), "1");
        add("one or a thousand", thousand, "r.csv:2:RecommendedQuantity", ErrorCode::NumberAmbiguous);
        add("other columns", "a,b\n1,2\n", "r.csv", ErrorCode::HeaderMissing);
        add("a column twice", "SKU,sku,Location,RecommendedQuantity,Term\n", "r.csv:1:sku", ErrorCode::HeaderDuplicate);
        add("empty", "", "r.csv", ErrorCode::FileEmpty);
    }

    void badRowsAndFilesAreNamed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, path);
        QFETCH(ErrorCode, code);
        const Model model = Model::empty(Month(2026, 9));
        const auto outcome = readReservationRecommendations(model, csv.toStdString(), options());
        const Error error = outcome.ok() ? outcome->findings.at(0).what : outcome.error();
        QVERIFY2(error.code == code, codeName(error.code).data());
        QCOMPARE(QByteArray::fromStdString(error.path), path);
        QVERIFY(!outcome.ok() || outcome->change.empty());
    }
};

HEADROOM_TEST(ReservationRecommendationsTest);
#include "tst_reservation_recommendations.moc"
