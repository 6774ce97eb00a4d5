// SPDX-License-Identifier: GPL-3.0-or-later
// Expected prices were read from the sources that data/prices/sources.csv names.
#include "core/model/validate.h"
#include "core/model/value_text.h"
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>

#include <map>
#include <set>

using namespace headroom;
using namespace pricing_test;

namespace {

const Price* bookPrice(Text name, Text region, PriceKind kind, Decimal tierFrom = Decimal())
{
    for (const Price& price : priceBook().prices)
        if (price.name == name && price.region == region && price.kind == kind && price.tierFrom == tierFrom)
            return &price;
    return nullptr;
}

using Cell = std::map<PriceKind, Fraction>;
using Cells = std::map<std::pair<Text, Text>, Cell>; // by name and region, machines only

const Cells& machineCells()
{
    static const Cells cells = [] {
        std::set<Text> machines;
        for (const Sku& sku : priceBook().skus)
            if (sku.kind == SkuKind::VirtualMachine)
                machines.insert(sku.name);
        Cells all;
        for (const Price& price : priceBook().prices)
            if (machines.contains(price.name))
                all[{price.name, price.region}].emplace(price.kind, Fraction(price.price));
        return all;
    }();
    return cells;
}

template<class E> QString firstUnfit(const Model& model, const std::vector<E>& rows)
{
    for (const E& row : rows)
        for (const Field& field : schemaOf<E>().fields)
            if (const Status status = checkValue(model, field, field.read(row)); !status)
                return qt(row.name.view()) + QLatin1Char('.') + qt(field.name);
    return {};
}

bool saysItIsDerived(std::string_view citation)
{
    for (const std::string_view sign :
        {"taken for all", "Median", "lowest of several", "inferred", "rounded figure", "a vCPU-hour", "so 10 for each"})
        if (citation.find(sign) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

class PriceBookTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowFitsTheSchema();
    void everyRowSaysWhereItComesFrom();
    void namesAndPricesAreNotTwice();
    void pricesAreThoseOfTheSources_data();
    void pricesAreThoseOfTheSources();
    void flagsFollowFromTheName_data();
    void flagsFollowFromTheName();
    void windowsCostsNoLessThanLinux();
    void longerTermsCostLess();
    void mediansAreThoseOfThePrices();
    void aRegionBringsItsSizesDisksServicesAndAllDiscounts();
    void whatTheProjectHoldsStays();
    void regionsOfTheBookAndOfTheProject();
    void unknownRegionsAreRefused();
    void addingIsTakenBackInOneStep();
    void readingTakesLittleTime();
};

void PriceBookTest::everyRowFitsTheSchema()
{
    const Model model = Model::empty(Month(2026, 9));
    QCOMPARE(firstUnfit(model, priceBook().skus), QString());
    QCOMPARE(firstUnfit(model, priceBook().prices), QString());
    const std::vector<Text> regions = bookRegions();
    const Findings findings = validate(projectIn(regions));
    QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().what.path.c_str());
}

void PriceBookTest::everyRowSaysWhereItComesFrom()
{
    for (const Price& price : priceBook().prices) {
        QVERIFY2(!price.citation.empty() && !price.region.empty() && !price.unit.empty(), price.name.str().c_str());
        QCOMPARE(price.currency, Text("USD"));
        const bool estimate = price.sourceKind == SourceKind::Estimate;
        QVERIFY2(estimate == saysItIsDerived(price.citation.view()), price.citation.str().c_str());
        QVERIFY2(price.kind < PriceKind::DiscountReservation1Year || estimate, price.name.str().c_str());
    }
    for (const Sku& sku : priceBook().skus)
        QVERIFY2(!sku.citation.empty(), sku.name.str().c_str());
}

void PriceBookTest::namesAndPricesAreNotTwice()
{
    std::set<Text> names;
    for (const Sku& sku : priceBook().skus)
        QVERIFY2(names.insert(sku.name).second, sku.name.str().c_str());
    std::set<std::tuple<Text, Text, PriceKind, Decimal>> keys;
    for (const Price& price : priceBook().prices) {
        QVERIFY2((keys.insert({price.name, price.region, price.kind, price.tierFrom}).second), price.name.str().c_str());
        QVERIFY2(price.kind >= PriceKind::DiscountReservation1Year || names.contains(price.name), price.name.str().c_str());
    }
}

void PriceBookTest::pricesAreThoseOfTheSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("tier");
    const auto row = [](const char* name, const char* region, PriceKind kind, const char* price, const char* tier = "0") {
        QTest::addRow("%s %s %d %s", name, region, static_cast<int>(kind), tier)
            << qt(name) << qt(region) << static_cast<int>(kind) << qt(price) << qt(tier);
    };
    using K = PriceKind;
    row("Standard_D4s_v5", "eastus", K::Consumption, "0.192");
    row("Standard_D2s_v5", "eastus", K::Reservation1Year, "519");
    row("Standard_D2s_v5", "eastus", K::Reservation3Years, "997");
    row("Standard_D2s_v5", "eastus", K::SavingsPlan1Year, "0.0658368");
    row("P10_LRS", "eastus", K::Consumption, "19.71");
    row("P20_LRS", "eastus", K::Consumption, "73.22");
    row("P30_LRS", "eastus", K::Consumption, "135.17");
    row("P40_LRS", "eastus", K::Consumption, "259.0457");
    row("P50_LRS", "eastus", K::Consumption, "495.5657");
    row("E10_LRS", "eastus", K::Consumption, "9.6");
    row("E20_LRS", "eastus", K::Consumption, "38.4");
    row("E30_LRS", "eastus", K::Consumption, "76.8");
    row("egress-internet", "eastus", K::Consumption, "0", "0");
    row("egress-internet", "eastus", K::Consumption, "0.087", "100");
    row("egress-internet", "eastus", K::Consumption, "0.083", "10335");
    row("egress-internet", "eastus", K::Consumption, "0.07", "51295");
    row("egress-internet", "global", K::Consumption, "0.05", "153695");
    row("sql-server-enterprise", "global", K::Consumption, "0.375");
    row("sql-server-standard", "global", K::Consumption, "0.1");
    row("rhel-4-vcpu", "global", K::Consumption, "0.0576");
    row("rhel-96-vcpu", "global", K::Consumption, "1.0368");
    row("sles-5-plus-vcpu", "global", K::Consumption, "0.15");
    row("defender-servers-plan2", "global", K::Consumption, "14.6");
    row("log-analytics", "westeurope", K::Consumption, "2.99");
    row("backup-vm-under-50gb", "westeurope", K::Consumption, "5");
    row("backup-vault-grs", "westeurope", K::Consumption, "0.0448");
    row("firewall-standard", "eastus", K::Consumption, "1.25");
    row("vpn-gateway-vpngw1", "eastus", K::Consumption, "0.19");
    row("expressroute-scale-unit", "westeurope", K::Consumption, "0.42");
    row("sql-db-general-purpose-vcore", "indonesiacentral", K::Reservation1Year, "928");
}

void PriceBookTest::pricesAreThoseOfTheSources()
{
    QFETCH(QString, name);
    QFETCH(QString, region);
    QFETCH(int, kind);
    QFETCH(QString, price);
    QFETCH(QString, tier);
    const Price* found =
        bookPrice(name.toStdString(), region.toStdString(), static_cast<PriceKind>(kind), number(tier.toStdString()));
    QVERIFY(found);
    QCOMPARE(qt(found->price.toText()), price);
    QCOMPARE(
        found->sourceKind == SourceKind::Estimate, name == QLatin1String("egress-internet") && region == QLatin1String("global"));
}

void PriceBookTest::flagsFollowFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("flags"); // x64/arm64, then b(urstable) a(ccelerated) c(onstrained) p(remium), then the generation
    QTest::addColumn<int>("generation");
    const auto row = [](const char* name, const char* flags, int generation) {
        QTest::newRow(name) << qt(name) << qt(flags) << generation;
    };
    row("Standard_D4s_v5", "x64 p", 5);
    row("Standard_D4_v5", "x64 ", 5);
    row("Standard_D4as_v4", "x64 p", 4);
    row("Standard_D4ps_v5", "arm64 p", 5);
    row("Standard_DS2_v2", "x64 p", 2);
    row("Standard_D2_v2", "x64 ", 2);
    row("Standard_B2ms", "x64 bp", 1);
    row("Standard_B2als_v2", "x64 bp", 2);
    row("Standard_E8-4s_v5", "x64 cp", 5);
    row("Standard_F4s", "x64 p", 1);
    row("Standard_F4", "x64 ", 1);
    row("Standard_M128ms", "x64 p", 1);
    row("Standard_M192ims_v2", "x64 p", 2);
    row("Standard_A2m_v2", "x64 ", 2);
    row("Standard_L8as_v3", "x64 p", 3);
    row("Standard_NC24ads_A100_v4", "x64 ap", 4);
    row("Standard_ND40rs_v2", "x64 ap", 2);
    row("Standard_ND128isr_NDR_GB200_v6", "arm64 ap", 6);
    row("Standard_NV6ads_A10_v5", "x64 ap", 5);
}

void PriceBookTest::flagsFollowFromTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, flags);
    QFETCH(int, generation);
    const auto& skus = priceBook().skus;
    const auto sku = std::find_if(skus.begin(), skus.end(), [&](const Sku& s) { return qt(s.name.view()) == name; });
    QVERIFY(sku != skus.end());
    std::string found = sku->architecture == Architecture::X64 ? "x64 " : "arm64 ";
    for (const auto& [set, letter] : {std::pair(sku->burstable, 'b'), std::pair(sku->accelerated, 'a'),
             std::pair(sku->constrainedCores, 'c'), std::pair(sku->premiumStorage, 'p')})
        if (set)
            found += letter;
    QCOMPARE(qt(found), flags);
    QCOMPARE(sku->generation, generation);
}

void PriceBookTest::windowsCostsNoLessThanLinux()
{
    int compared = 0;
    for (const auto& [place, cell] : machineCells()) {
        QVERIFY2(cell.contains(PriceKind::Consumption), place.first.str().c_str());
        if (!cell.contains(PriceKind::WindowsConsumption))
            continue;
        ++compared;
        QVERIFY2(cell.at(PriceKind::WindowsConsumption) >= cell.at(PriceKind::Consumption), place.first.str().c_str());
    }
    QCOMPARE(compared, 1103);
}

void PriceBookTest::longerTermsCostLess()
{
    std::map<PriceKind, int> count;
    for (const auto& [place, cell] : machineCells()) {
        const std::string where = place.first.str() + " " + place.second.str();
        for (const auto& [kind, price] : cell)
            ++count[kind];
        const auto holds = [&](PriceKind kind, const Fraction& limit) { return !cell.contains(kind) || cell.at(kind) < limit; };
        const Fraction hour = cell.at(PriceKind::Consumption);
        QVERIFY2(holds(PriceKind::Reservation1Year, hour * 8760), where.c_str());
        QVERIFY2(holds(PriceKind::Reservation3Years, hour * 26280), where.c_str());
        if (cell.contains(PriceKind::Reservation1Year))
            QVERIFY2(holds(PriceKind::Reservation3Years, cell.at(PriceKind::Reservation1Year) * 3), where.c_str());
        QVERIFY2(holds(PriceKind::SavingsPlan1Year, hour), where.c_str());
        if (cell.contains(PriceKind::SavingsPlan3Years))
            QVERIFY2(cell.at(PriceKind::SavingsPlan3Years) <= cell.at(PriceKind::SavingsPlan1Year), where.c_str());
        if (cell.contains(PriceKind::Spot))
            QVERIFY2(cell.at(PriceKind::Spot) <= hour, where.c_str());
    }
    QCOMPARE(count[PriceKind::Reservation1Year], 510);
    QCOMPARE(count[PriceKind::Reservation3Years], 462);
    QCOMPARE(count[PriceKind::SavingsPlan1Year], 546);
    QCOMPARE(count[PriceKind::SavingsPlan3Years], 227);
    QCOMPARE(count[PriceKind::Spot], 812);
}

void PriceBookTest::mediansAreThoseOfThePrices()
{
    std::map<Text, Text> seriesOf;
    for (const Sku& sku : priceBook().skus)
        seriesOf[sku.name] = sku.series;
    std::map<std::tuple<Text, Text, int>, std::vector<double>> observed;
    const std::map<PriceKind, int> hours{{PriceKind::Reservation1Year, 8760}, {PriceKind::Reservation3Years, 26280},
        {PriceKind::SavingsPlan1Year, 1}, {PriceKind::SavingsPlan3Years, 1}};
    for (const auto& [place, cell] : machineCells())
        for (const auto& [kind, price] : cell)
            if (hours.contains(kind)) {
                const Fraction plain = cell.at(PriceKind::Consumption) * hours.at(kind);
                const int which = static_cast<int>(kind) - static_cast<int>(PriceKind::Reservation1Year);
                observed[{seriesOf.at(place.first), place.second, which}].push_back(1 - price.dividedBy(plain).toDoubleLossy());
            }
    int compared = 0;
    for (const Price& price : priceBook().prices) {
        if (price.kind < PriceKind::DiscountReservation1Year)
            continue;
        const int which = static_cast<int>(price.kind) - static_cast<int>(PriceKind::DiscountReservation1Year);
        auto& shares = observed[{price.name, price.region, which}];
        QVERIFY2(!shares.empty(), price.name.str().c_str());
        std::sort(shares.begin(), shares.end());
        const double median = (shares[shares.size() / 2] + shares[(shares.size() - 1) / 2]) / 2;
        ++compared;
        QVERIFY2(std::abs(median - price.price.toDoubleLossy()) < 0.0005, (price.name.str() + " " + price.region.str()).c_str());
    }
    QVERIFY(compared > 150);
}

void PriceBookTest::aRegionBringsItsSizesDisksServicesAndAllDiscounts()
{
    const Model model = projectIn({"westeurope"});
    std::map<SkuKind, int> kinds;
    for (const Sku& sku : model.table<Sku>())
        ++kinds[sku.kind];
    QCOMPARE(kinds[SkuKind::VirtualMachine], 326);
    QCOMPARE(kinds[SkuKind::ManagedDisk], 67);
    QVERIFY(kinds[SkuKind::Service] > 100);
    std::set<Text> regions;
    int discounts = 0;
    for (const Price& price : model.table<Price>()) {
        const bool discount = price.kind >= PriceKind::DiscountReservation1Year;
        discounts += discount ? 1 : 0;
        if (!discount)
            regions.insert(price.region);
    }
    QCOMPARE(regions, (std::set<Text>{"global", "westeurope"}));
    QVERIFY(discounts > 150);
    const std::vector<Text> again{"westeurope"};
    QVERIFY(addPricesFor(model, again).value().empty());
}

void PriceBookTest::whatTheProjectHoldsStays()
{
    Model model = Model::empty(Month(2026, 9));
    Price own = priceOf("Standard_D4s_v5", "westeurope", PriceKind::Consumption, "0.1");
    const Id id = put(model, own);
    const std::vector<Text> regions{"westeurope"};
    QVERIFY(apply(model, addPricesFor(model, regions).value()).ok());
    int found = 0;
    for (const Price& price : model.table<Price>())
        found += price.name == own.name && price.region == own.region && price.kind == own.kind ? 1 : 0;
    QCOMPARE(found, 1);
    QCOMPARE(model.find(Ref<Price>{id})->price, number("0.1"));
}

void PriceBookTest::regionsOfTheBookAndOfTheProject()
{
    QCOMPARE(bookRegions().size(), std::size_t{25});
    Model model = Model::empty(Month(2026, 9));
    Workload workload;
    workload.name = "w";
    workload.region = "northeurope";
    put(model, workload);
    workload.name = "x";
    workload.region = "mars";
    put(model, workload);
    PlatformItem item;
    item.name = "gateway";
    item.region = "westeurope";
    put(model, item);
    QCOMPARE(regionsInUse(model), (std::vector<Text>{"eastus", "mars", "northeurope", "westeurope"}));
    const Change change = addMissingPrices(model);
    QCOMPARE(change.kind, ChangeKind::AddPrices);
    QVERIFY(apply(model, change).ok());
    const PriceIndex prices(model);
    for (const char* region : {"eastus", "northeurope", "westeurope"})
        QVERIFY(prices.price(prices.skuIndex("Standard_D4s_v5"), prices.regionIndex(region), PriceKind::Consumption));
    QCOMPARE(prices.regionIndex("mars"), PriceIndex::none);
    QVERIFY(addMissingPrices(model).empty());
}

void PriceBookTest::unknownRegionsAreRefused()
{
    const Model model = Model::empty(Month(2026, 9));
    const std::vector<Text> regions{"eastus", "mars"};
    const auto change = addPricesFor(model, regions);
    QVERIFY(!change.ok());
    QCOMPARE(change.error().code, ErrorCode::RegionNotPriced);
    QCOMPARE(change.error().detail("region"), std::string("mars"));
    QVERIFY(change.error().detail("expected").find("westeurope") != std::string::npos);
}

void PriceBookTest::addingIsTakenBackInOneStep()
{
    const Model before = Model::empty(Month(2026, 9));
    Model model = before;
    const std::vector<Text> regions{"polandcentral", "global"};
    const Change change = addPricesFor(model, regions).value();
    QVERIFY(apply(model, change).ok());
    QVERIFY(model.table<Price>().size() > 1000);
    QVERIFY(apply(model, inverse(change)).ok());
    QCOMPARE(model == before, true);
}

void PriceBookTest::readingTakesLittleTime()
{
    if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
        QSKIP("set HEADROOM_BENCH to measure");
    const Model model = Model::empty(Month(2026, 9));
    const std::vector<Text> regions{"westeurope"};
    QElapsedTimer timer;
    timer.start();
    const Change change = addPricesFor(model, regions).value();
    qInfo("the prices of one region into an empty project: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const Model project = projectIn(regions);
    timer.start();
    const PriceIndex prices(project);
    qInfo("PriceIndex of %zu prices: %.3f ms", project.table<Price>().size(), static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.start();
    const bool empty = addMissingPrices(project).empty();
    qInfo("nothing missing: %.3f ms (%d)", static_cast<double>(timer.nsecsElapsed()) / 1e6, empty ? 1 : 0);
}

HEADROOM_TEST(PriceBookTest);
#include "tst_price_book.moc"
