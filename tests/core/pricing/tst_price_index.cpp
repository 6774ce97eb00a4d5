// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>

#include <map>
#include <random>

using namespace headroom;
using namespace pricing_test;

namespace {

QString text(const std::optional<QuotedPrice>& quoted)
{
    if (!quoted)
        return QStringLiteral("none");
    return qt(quoted->price.toText()) + (quoted->estimate ? QStringLiteral(" estimate") : QString());
}

} // namespace

class PriceIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreInOrder();
    void aPriceOfTheRegionComesBeforeTheGlobalOne();
    void everyPriceOfTheBookIsFound();
    void aKnownCommitmentPriceIsTaken();
    void anUnknownCommitmentPriceIsEstimatedFromTheMedian();
    void anUnknownDiscountLeavesItBlank();
    void windowsLicences_data();
    void windowsLicences();
    void tiersRise();
    void licenceMetersBySize();
    void ofTwoRowsTheCurrencyThenTheDateThenTheIdDecides();
    void noneFindsNothing();
    void lookUpsTakeLittleTime();
};

void PriceIndexTest::namesAreInOrder()
{
    const Model model = projectIn({"westeurope", "eastus"});
    const PriceIndex prices(model);
    QVERIFY(
        std::is_sorted(prices.skus().begin(), prices.skus().end(), [](const Sku* a, const Sku* b) { return a->name < b->name; }));
    QVERIFY(std::is_sorted(prices.regions().begin(), prices.regions().end()));
    QCOMPARE(prices.regions()[static_cast<std::size_t>(prices.globalIndex())], Text("global"));
    for (std::size_t s = 0; s < prices.skus().size(); ++s)
        QCOMPARE(prices.skuIndex(prices.skus()[s]->name), static_cast<std::int32_t>(s));
}

void PriceIndexTest::aPriceOfTheRegionComesBeforeTheGlobalOne()
{
    const Model model = projectIn({"westeurope", "uksouth"});
    const PriceIndex prices(model);
    const std::int32_t logs = prices.skuIndex("log-analytics");
    QCOMPARE(text(prices.price(logs, prices.regionIndex("westeurope"), PriceKind::Consumption)), QStringLiteral("2.99"));
    QCOMPARE(text(prices.price(logs, prices.regionIndex("uksouth"), PriceKind::Consumption)), QStringLiteral("2.99 estimate"));
    QCOMPARE(text(prices.price(prices.skuIndex("sql-server-web"), prices.regionIndex("uksouth"), PriceKind::Consumption)),
        QStringLiteral("0.008"));
}

void PriceIndexTest::everyPriceOfTheBookIsFound()
{
    const Model model = projectIn(bookRegions());
    const PriceIndex prices(model);
    for (const Price& row : model.table<Price>()) {
        if (row.kind >= PriceKind::DiscountReservation1Year || !row.tierFrom.isZero())
            continue;
        const auto found = prices.price(prices.skuIndex(row.name), prices.regionIndex(row.region), row.kind);
        QVERIFY2(found && found->source == &row && found->price == row.price, row.name.str().c_str());
    }
}

void PriceIndexTest::aKnownCommitmentPriceIsTaken()
{
    const Model model = projectIn({"eastus", "polandcentral"});
    const PriceIndex prices(model);
    const std::int32_t d2s = prices.skuIndex("Standard_D2s_v5");
    const std::int32_t eastus = prices.regionIndex("eastus");
    QCOMPARE(text(prices.commitmentPrice(d2s, eastus, PurchaseOption::Reservation1Year)), QStringLiteral("519"));
    QCOMPARE(text(prices.commitmentPrice(d2s, eastus, PurchaseOption::Reservation3Years)), QStringLiteral("997"));
    QCOMPARE(text(prices.commitmentPrice(d2s, eastus, PurchaseOption::SavingsPlan1Year)), QStringLiteral("0.0658368"));
    QCOMPARE(text(prices.commitmentPrice(d2s, eastus, PurchaseOption::PayAsYouGo)), QStringLiteral("none"));
    QCOMPARE(text(prices.commitmentPrice(d2s, eastus, PurchaseOption::PlanDefault)), QStringLiteral("none"));
}

void PriceIndexTest::anUnknownCommitmentPriceIsEstimatedFromTheMedian()
{
    const Model model = projectIn({"eastus", "westeurope", "polandcentral"});
    const PriceIndex prices(model);
    // Dsv5 in eastus: median 0.3828 over its one reserved size; 0.192 x (1 - 0.3828) x 8,760 = 1,038.081024
    const auto d4s = prices.commitmentPrice(
        prices.skuIndex("Standard_D4s_v5"), prices.regionIndex("eastus"), PurchaseOption::Reservation1Year);
    QCOMPARE(text(d4s), QStringLiteral("1038.081024 estimate"));
    QCOMPARE(d4s->source->kind, PriceKind::Consumption);
    // no Dsv5 reservation in westeurope: the reference region's 0.3828 and 0.6048; 0.23 an hour
    const std::int32_t west = prices.regionIndex("westeurope");
    const auto hourly = prices.price(prices.skuIndex("Standard_D4s_v5"), west, PriceKind::Consumption);
    const auto threeYears = prices.commitmentPrice(prices.skuIndex("Standard_D4s_v5"), west, PurchaseOption::Reservation3Years);
    QVERIFY(threeYears && threeYears->estimate);
    QCOMPARE(Fraction(threeYears->price), Fraction(hourly->price) * Fraction(number("0.3952")) * Fraction(26280));
    // Esv5 has no median in eastus: the first region by name that has one, indonesiacentral
    const auto e4s = prices.commitmentPrice(
        prices.skuIndex("Standard_E4s_v5"), prices.regionIndex("eastus"), PurchaseOption::Reservation1Year);
    Decimal median;
    for (const Price& price : model.table<Price>())
        if (price.name.view() == "Esv5" && price.region.view() == "indonesiacentral"
            && price.kind == PriceKind::DiscountReservation1Year)
            median = price.price;
    const auto plain = prices.price(prices.skuIndex("Standard_E4s_v5"), prices.regionIndex("eastus"), PriceKind::Consumption);
    QCOMPARE(Fraction(e4s->price), Fraction(plain->price) * (Fraction(1) - Fraction(median)) * Fraction(8760));
}

void PriceIndexTest::anUnknownDiscountLeavesItBlank()
{
    const Model model = projectIn({"eastus"});
    const PriceIndex prices(model);
    const std::int32_t burstable = prices.skuIndex("Standard_B2s");
    QCOMPARE(text(prices.commitmentPrice(burstable, prices.regionIndex("eastus"), PurchaseOption::SavingsPlan3Years)),
        QStringLiteral("none"));
    QCOMPARE(text(prices.commitmentPrice(
                 prices.skuIndex("firewall-standard"), prices.regionIndex("eastus"), PurchaseOption::Reservation1Year)),
        QStringLiteral("none"));
}

void PriceIndexTest::windowsLicences_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("licence");
    const auto row = [](const char* sku, const char* region, const char* licence) {
        QTest::addRow("%s %s", sku, region) << qt(sku) << qt(region) << qt(licence);
    };
    row("Standard_D4s_v5", "polandcentral", "0.184");      // both prices of 2026-01-26
    row("Standard_D4s_v5", "westeurope", "0.184");         // both of 2026-08-20
    row("Standard_D4s_v5", "eastus", "0.184 estimate");    // of 2024 and 2023: 4 x 0.046
    row("Standard_D4s_v5", "uksouth", "0.184 estimate");   // no Windows price: 4 x 0.046
    row("Standard_E8-4s_v5", "uksouth", "0.368 estimate"); // cut from 8 vCPU: 8 x 0.046
    row("Standard_B2s", "eastus", "0.008 estimate");       // 0.0496 - 0.0416, of two dates
    row("Standard_B2s", "uksouth", "0.008 estimate");      // no Windows price: 2 x 0.004
    row("P10_LRS", "eastus", "none");
}

void PriceIndexTest::windowsLicences()
{
    static const Model model = projectIn({"polandcentral", "westeurope", "eastus", "uksouth"});
    static const PriceIndex prices(model);
    QFETCH(QString, sku);
    QFETCH(QString, region);
    QFETCH(QString, licence);
    QCOMPARE(text(prices.windowsLicence(prices.skuIndex(sku.toStdString()), prices.regionIndex(region.toStdString()))), licence);
}

void PriceIndexTest::tiersRise()
{
    const Model model = projectIn({"westeurope"});
    const PriceIndex prices(model);
    const auto tiers = prices.tiers(prices.skuIndex("egress-internet"), prices.regionIndex("westeurope"));
    std::vector<std::string> found;
    for (const Price* tier : tiers)
        found.push_back(tier->tierFrom.toText() + ":" + tier->price.toText());
    QCOMPARE(found, (std::vector<std::string>{"0:0", "100:0.087", "10335:0.083", "51295:0.07", "153695:0.05", "512095:0.05"}));
    QVERIFY(prices.tiers(prices.skuIndex("no such"), 0).empty());
    QCOMPARE(prices.tiers(prices.skuIndex("P10_LRS"), prices.regionIndex("westeurope")).size(), std::size_t{1});
}

void PriceIndexTest::licenceMetersBySize()
{
    const Model model = projectIn({"westeurope"});
    const PriceIndex prices(model);
    const auto meter = [&](OperatingSystem os, int vcpu) {
        const std::int32_t sku = prices.osLicenceSku(os, vcpu);
        return sku < 0 ? std::string("none") : prices.skus()[static_cast<std::size_t>(sku)]->name.str();
    };
    QCOMPARE(meter(OperatingSystem::RedHat, 4), std::string("rhel-4-vcpu"));
    QCOMPARE(meter(OperatingSystem::RedHat, 20), std::string("rhel-20-vcpu"));
    QCOMPARE(meter(OperatingSystem::RedHat, 5), std::string("rhel-6-vcpu"));
    QCOMPARE(meter(OperatingSystem::RedHat, 1000), std::string("none"));
    QCOMPARE(meter(OperatingSystem::Suse, 1), std::string("sles-1-2-vcpu"));
    QCOMPARE(meter(OperatingSystem::Suse, 2), std::string("sles-1-2-vcpu"));
    QCOMPARE(meter(OperatingSystem::Suse, 4), std::string("sles-3-4-vcpu"));
    QCOMPARE(meter(OperatingSystem::Suse, 96), std::string("sles-5-plus-vcpu"));
    QCOMPARE(meter(OperatingSystem::Linux, 4), std::string("none"));
    QCOMPARE(prices.skus()[static_cast<std::size_t>(prices.sqlLicenceSku(DatabaseEdition::Web))]->name, Text("sql-server-web"));
}

void PriceIndexTest::ofTwoRowsTheCurrencyThenTheDateThenTheIdDecides()
{
    Model model = Model::empty(Month(2026, 9));
    put(model, machine("M", 4, 16));
    const auto consumption = [](std::string_view amount, Opt<Date> date, Text currency) {
        Price price = priceOf("M", "here", PriceKind::Consumption, amount);
        price.sourceDate = date;
        price.currency = currency;
        return price;
    };
    const auto found = [&] {
        const PriceIndex prices(model);
        return text(prices.price(0, prices.regionIndex("here"), PriceKind::Consumption));
    };
    put(model, consumption("5", Date(2026, 5, 5), "EUR"));
    QCOMPARE(found(), QStringLiteral("5"));
    put(model, consumption("4", {}, "USD"));
    QCOMPARE(found(), QStringLiteral("4"));
    put(model, consumption("3", Date(2025, 1, 1), "USD"));
    QCOMPARE(found(), QStringLiteral("3"));
    put(model, consumption("2", Date(2025, 1, 1), "USD"));
    QCOMPARE(found(), QStringLiteral("3"));
    put(model, consumption("1", Date(2026, 1, 1), "USD"));
    QCOMPARE(found(), QStringLiteral("1"));
}

void PriceIndexTest::noneFindsNothing()
{
    const Model model = Model::empty(Month(2026, 9));
    const PriceIndex prices(model);
    QVERIFY(!prices.price(PriceIndex::none, PriceIndex::none, PriceKind::Consumption));
    QVERIFY(!prices.commitmentPrice(PriceIndex::none, 0, PurchaseOption::Reservation1Year));
    QVERIFY(!prices.windowsLicence(PriceIndex::none, 0));
    QVERIFY(prices.tiers(PriceIndex::none, PriceIndex::none).empty());
    QCOMPARE(prices.skuIndex("Standard_D4s_v5"), PriceIndex::none);
    QCOMPARE(prices.regions().size(), std::size_t{1});
}

void PriceIndexTest::lookUpsTakeLittleTime()
{
    if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
        QSKIP("set HEADROOM_BENCH to measure");
    const Model model = projectIn(bookRegions());
    const PriceIndex prices(model);
    std::mt19937 random(7);
    std::vector<std::pair<std::int32_t, std::int32_t>> places(4096);
    for (auto& [sku, region] : places) {
        sku = static_cast<std::int32_t>(random() % prices.skus().size());
        region = static_cast<std::int32_t>(random() % prices.regions().size());
    }
    const auto measure = [&](const char* what, auto lookUp) {
        qint64 best = std::numeric_limits<qint64>::max();
        std::int64_t sum = 0;
        for (int run = 0; run < 20; ++run) {
            QElapsedTimer timer;
            timer.start();
            for (const auto& [sku, region] : places)
                if (const auto found = lookUp(sku, region))
                    sum += found->price.coefficient();
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("%s: %.1f ns (%lld)", what, static_cast<double>(best) / static_cast<double>(places.size()),
            static_cast<long long>(sum % 10));
    };
    measure("price", [&](auto s, auto r) { return prices.price(s, r, PriceKind::Consumption); });
    measure("commitmentPrice", [&](auto s, auto r) { return prices.commitmentPrice(s, r, PurchaseOption::Reservation3Years); });
    measure("windowsLicence", [&](auto s, auto r) { return prices.windowsLicence(s, r); });
}

HEADROOM_TEST(PriceIndexTest);
#include "tst_price_index.moc"
