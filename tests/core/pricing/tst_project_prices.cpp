// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a price list become prices of a project. The amounts are real records of the Azure Retail Prices API where their
// size and region are real; what the rules make of them is by hand.
#include "core/pricing/project_prices.h"
#include "tests/core/pricing/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace pricing_test;

namespace {

const Date today(2026, 9, 1);

/// A machine's row as the API has it: pay-as-you-go with Linux.
MeterPrice row(std::string_view armSku, std::string_view meter, std::string_view amount)
{
    MeterPrice p;
    p.service = "Virtual Machines";
    p.family = "Compute";
    p.product = "Virtual Machines Dsv5 Series";
    p.sku = meter;
    p.armSku = armSku;
    p.meter = meter;
    p.region = "westeurope";
    p.unit = "1 Hour";
    p.currency = "USD";
    p.price = number(amount);
    p.from = Date(2026, 1, 1);
    return p;
}

MeterPrice d4(std::string_view amount) { return row("Standard_D4s_v5", "D4s v5", amount); }

template<class Edit> MeterPrice d4(std::string_view amount, Edit edit)
{
    MeterPrice p = d4(amount);
    edit(p);
    return p;
}

struct Outcome
{
    PriceUpdate update;
    Model model;

    QString priceOf(PriceKind kind, Text name = "Standard_D4s_v5", Text region = "westeurope") const
    {
        for (const Price& p : model.table<Price>())
            if (p.name == name && p.region == region && p.kind == kind)
                return QString::fromStdString(p.price.toText());
        return {};
    }
    bool has(ErrorCode code) const
    {
        return std::any_of(update.findings.begin(), update.findings.end(), [&](const Finding& f) { return f.what.code == code; });
    }
};

Outcome taken(const std::vector<MeterPrice>& rows, Model model = projectIn({Text("westeurope")}))
{
    const std::vector<Text> regions{Text("westeurope")};
    ProjectPrices prices(model, regions, {Text("Azure Retail Prices API"), SourceKind::Fact, today, false});
    for (const MeterPrice& p : rows)
        prices.add(p);
    PriceUpdate update = prices.finish();
    if (!apply(model, update.change))
        qFatal("the change does not fit");
    return {std::move(update), std::move(model)};
}

} // namespace

class ProjectPricesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenOf_data();
    void whatIsTakenOf();
    void theBestOfSeveralRowsCounts_data();
    void theBestOfSeveralRowsCounts();
    void reservationsAreTotalsOfTheirTerm_data();
    void reservationsAreTotalsOfTheirTerm();
    void whatTheListDoesNotSayTheProjectsOwnPriceDoes();
    void windowsInDisguiseIsLeftOut();
    void theBestDevTestPriceDecides_data();
    void theBestDevTestPriceDecides();
    void disksGoByTierAndMonth();
    void oldMetersNameTwoSizes();
    void otherCurrenciesAreRefused();
    void theListsCurrencyTakesThePlaceOfAnother();
    void theChangeSaysWhereAndWhen();
    void takenBackItIsAsBefore();
};

void ProjectPricesTest::whatIsTakenOf_data()
{
    QTest::addColumn<QString>("kind");
    const auto add = [](const char* name, const char* kind) { QTest::newRow(name) << QString::fromLatin1(kind); };
    add("plain", "consumption");
    add("windows", "windowsConsumption");
    add("spot", "spot");
    add("spot by meter", "spot");
    add("windows spot", "");
    add("low priority", "");
    add("cloud services", "");
    add("dedicated host", "");
    add("devtest", "");
    add("savings plan 3 years", "savingsPlan3Years");
    add("savings plan 1 year", "savingsPlan1Year");
    add("100 hours", "consumption");
    add("free", "");
    add("from tomorrow", "");
    add("ended today", "");
    add("second tier", "");
    add("unknown size", "");
    add("other region", "");
    add("a month", "");
}

void ProjectPricesTest::whatIsTakenOf()
{
    QFETCH(QString, kind);
    const QByteArray name = QTest::currentDataTag();
    MeterPrice p = d4("7");
    if (name.contains("windows"))
        p.product = "Virtual Machines Dsv5 Series Windows";
    if (name == "spot" || name == "windows spot")
        p.sku = "D4s v5 Spot";
    if (name == "spot by meter")
        p.meter = "D4s v5 Spot";
    if (name == "low priority")
        p.meter = "D4s v5 Low Priority";
    if (name == "cloud services")
        p.product = "Dsv5 Series CloudServices";
    if (name == "dedicated host")
        p.product = "Dsv5 Series Dedicated Host";
    if (name == "devtest")
        p.kind = MeterPriceKind::DevTest;
    if (name.startsWith("savings")) {
        p.kind = MeterPriceKind::SavingsPlan;
        p.termMonths = name.endsWith("3 years") ? 36 : 12;
    }
    if (name == "100 hours") {
        p.unit = "100 Hours";
        p.price = 700;
    }
    if (name == "free")
        p.price = 0;
    if (name == "from tomorrow")
        p.from = today + 1;
    if (name == "ended today")
        p.until = today;
    if (name == "second tier")
        p.tierFrom = 100;
    if (name == "unknown size")
        p.armSku = "Standard_X1";
    if (name == "other region")
        p.region = "eastus";
    if (name == "a month")
        p.unit = "1/Month";
    const Outcome outcome = taken({p});
    const auto before = projectIn({Text("westeurope")});
    QString changed;
    for (const Price& after : outcome.model.table<Price>()) {
        const Price* old = before.table<Price>().find(after.id);
        if ((!old || *old != after) && after.price == 7)
            changed +=
                QString::fromUtf8(schemaOf<Price>().field("kind")->choices[static_cast<std::size_t>(after.kind)].name.data());
    }
    QCOMPARE(changed, kind);
    QCOMPARE(outcome.update.changed + outcome.update.added, std::size_t(kind.isEmpty() ? 0 : 1));
    QCOMPARE(outcome.has(ErrorCode::UnitUnknown), name == "a month");
}

void ProjectPricesTest::theBestOfSeveralRowsCounts_data()
{
    QTest::addColumn<bool>("reversed");
    QTest::newRow("as listed") << false;
    QTest::newRow("the other way round") << true;
}

void ProjectPricesTest::theBestOfSeveralRowsCounts()
{
    QFETCH(bool, reversed);
    std::vector<MeterPrice> rows{
        d4("0.20"), d4("0.21", [](MeterPrice& p) { p.from = Date(2026, 8, 1); }), // later, so this one
        d4("0.22", [](MeterPrice& p) { p.from = Date(2026, 8, 1); }),
        d4("0.01", [](MeterPrice& p) { p.from = Date(2026, 8, 15), p.primary = false; }), // of another region's meter
        d4("0.02", [](MeterPrice& p) { p.from = Date(2026, 9, 2); }),                     // not yet
    };
    if (reversed)
        std::reverse(rows.begin(), rows.end());
    QCOMPARE(taken(rows).priceOf(PriceKind::Consumption), QStringLiteral("0.21"));
}

void ProjectPricesTest::reservationsAreTotalsOfTheirTerm_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isTaken");
    // D4as v7 in Brazil South: 0.291 an hour; 2,908 for three years is 38 % of 7,647.48 (recorded).
    QTest::newRow("three years, recorded") << QByteArray("2908") << 36 << true;
    QTest::newRow("an hour's price instead of the total") << QByteArray("0.1107") << 36 << false;
    QTest::newRow("a month's price instead of the total") << QByteArray("80.78") << 36 << false;
    QTest::newRow("dearer than by the hour") << QByteArray("9200") << 36 << false; // 120.3 %
    QTest::newRow("five years: no project has them") << QByteArray("4000") << 60 << false;
}

void ProjectPricesTest::reservationsAreTotalsOfTheirTerm()
{
    QFETCH(QByteArray, total);
    QFETCH(int, months);
    QFETCH(bool, isTaken);
    const auto reservation = d4(total.toStdString(), [&](MeterPrice& p) {
        p.kind = MeterPriceKind::Reservation;
        p.termMonths = months; // its unit still says "1 Hour"
    });
    const Outcome outcome = taken({reservation, d4("0.291")});
    QCOMPARE(outcome.priceOf(PriceKind::Reservation3Years) == QString::fromLatin1(total), isTaken);
    QCOMPARE(outcome.has(ErrorCode::PricesNotTaken), !isTaken && months == 36);
}

void ProjectPricesTest::whatTheListDoesNotSayTheProjectsOwnPriceDoes()
{
    // A list of reservations alone, or of plans: the hour without them is the project's own, 0.192.
    const auto reservation = [](const char* price) {
        return d4(price, [](MeterPrice& p) { p.kind = MeterPriceKind::Reservation, p.termMonths = 36; });
    };
    const auto plan = [](const char* price) {
        return d4(price, [](MeterPrice& p) { p.kind = MeterPriceKind::SavingsPlan, p.termMonths = 12; });
    };
    const Model own = taken({d4("0.192")}).model;
    for (const auto& [row, kind, isTaken] : {std::tuple(reservation("0.0742"), PriceKind::Reservation3Years, false),
             std::tuple(reservation("1950"), PriceKind::Reservation3Years, true), // 38.6 % of 0.192 x 26,280
             std::tuple(plan("0.0074"), PriceKind::SavingsPlan1Year, false),
             std::tuple(plan("0.141"), PriceKind::SavingsPlan1Year, true)}) {
        const QString before = Outcome{{}, own}.priceOf(kind);
        const Outcome outcome = taken({row}, own);
        QCOMPARE(outcome.has(ErrorCode::PricesNotTaken), !isTaken);
        QCOMPARE(outcome.priceOf(kind), isTaken ? QString::fromStdString(row.price.toText()) : before);
    }
}

void ProjectPricesTest::windowsInDisguiseIsLeftOut()
{
    // B16als v2 in AE Central: 0.905 under "Linux" as under Windows, while development and testing pays the true base, 0.831.
    const auto windows = [](MeterPrice& p) { p.product = "Virtual Machines Dsv5 Series Windows"; };
    const auto devTest = [&](MeterPrice& p) { windows(p), p.kind = MeterPriceKind::DevTest; };
    const Outcome wrong = taken({d4("0.905"), d4("0.905", windows), d4("0.831", devTest)});
    QVERIFY(wrong.has(ErrorCode::PriceDoubtful));
    QVERIFY(wrong.priceOf(PriceKind::Consumption) != QStringLiteral("0.905"));
    QCOMPARE(wrong.priceOf(PriceKind::WindowsConsumption), QStringLiteral("0.905"));
    // D13 v2 in West US: Windows 1.056, development and testing 0.741, which is the Linux price.
    const Outcome right = taken({d4("0.741"), d4("1.056", windows), d4("0.741", devTest)});
    QVERIFY(right.update.findings.empty());
    QCOMPARE(right.priceOf(PriceKind::Consumption), QStringLiteral("0.741"));
}

void ProjectPricesTest::theBestDevTestPriceDecides_data() { theBestOfSeveralRowsCounts_data(); }

// By hand: dev/test with Windows costs what Linux does (0.192 of August), whatever it cost in 2024.
void ProjectPricesTest::theBestDevTestPriceDecides()
{
    QFETCH(bool, reversed);
    const auto devTest = [](const char* amount, Date from) {
        return d4(amount, [&](MeterPrice& p) {
            p.product = "Virtual Machines Dsv5 Series Windows";
            p.kind = MeterPriceKind::DevTest;
            p.from = from;
        });
    };
    std::vector<MeterPrice> rows{d4("0.192"),
        d4("0.376", [](MeterPrice& p) { p.product = "Virtual Machines Dsv5 Series Windows"; }),
        devTest("0.192", Date(2026, 8, 1)), devTest("0.30", Date(2024, 1, 1))};
    if (reversed)
        std::reverse(rows.begin(), rows.end());
    const Outcome outcome = taken(rows);
    QVERIFY(!outcome.has(ErrorCode::PriceDoubtful));
    QCOMPARE(outcome.priceOf(PriceKind::Consumption), QStringLiteral("0.192"));
}

void ProjectPricesTest::disksGoByTierAndMonth()
{
    MeterPrice p = row("Premium_LRS", "P10 LRS Disk", "19.71");
    p.service = "Storage";
    p.product = "Premium SSD Managed Disks";
    p.sku = "P10 LRS";
    p.unit = "1/Month";
    MeterPrice mount = p;
    mount.meter = "P10 LRS Disk Mount";
    mount.price = number("1.06");
    const Outcome outcome = taken({mount, p});
    QCOMPARE(outcome.priceOf(PriceKind::Consumption, "P10_LRS"), QStringLiteral("19.71"));
}

void ProjectPricesTest::oldMetersNameTwoSizes()
{
    MeterPrice p = row("", "D13 v2/DS13 v2", "1.056"); // price sheets have no ARM name
    QCOMPARE(projectNamesOf(p), (std::vector<std::string>{"Standard_D13_v2", "Standard_DS13_v2"}));
    p.meter = "D4s v5 Spot";
    QCOMPARE(projectNamesOf(p), std::vector<std::string>{"Standard_D4s_v5"});
    p.service = "Azure Monitor";
    QVERIFY(projectNamesOf(p).empty());
}

void ProjectPricesTest::otherCurrenciesAreRefused()
{
    const Outcome outcome = taken({d4("0.2", [](MeterPrice& p) { p.currency = "EUR"; })});
    QVERIFY(outcome.has(ErrorCode::CurrencyDiffers));
    QVERIFY(hasErrors(outcome.update.findings));
    QVERIFY(outcome.update.change.empty());
}

void ProjectPricesTest::theListsCurrencyTakesThePlaceOfAnother()
{
    Model model = projectIn({Text("westeurope")});
    Company company = model.company();
    company.currency = "EUR";
    model.table<Company>().put(company);
    const std::size_t before = model.table<Price>().size();
    const auto inEuros = [](MeterPrice& p) { p.currency = "EUR"; };
    const auto linuxPrices = [](const Model& priced) {
        QStringList all;
        for (const Price& p : priced.table<Price>())
            if (p.name == Text("Standard_D4s_v5") && p.region == Text("westeurope") && p.kind == PriceKind::Consumption)
                all.append(QString::fromStdString(p.price.toText() + ' ' + p.currency.str()));
        return all;
    };
    Outcome outcome = taken({d4("0.2", inEuros)}, model);
    QCOMPARE(outcome.model.table<Price>().size(), before); // none beside another
    QCOMPARE(linuxPrices(outcome.model), QStringList{QStringLiteral("0.2 EUR")});
    // Where the project has both, its own is renewed and the other stays as it is.
    Price own;
    own.name = "Standard_D4s_v5";
    own.region = "westeurope";
    own.currency = "EUR";
    own.unit = "hour";
    own.price = number("0.3");
    put(model, own);
    outcome = taken({d4("0.2", inEuros)}, model);
    QStringList both = linuxPrices(outcome.model);
    QCOMPARE(both.size(), 2);
    QVERIFY(both.contains(QStringLiteral("0.2 EUR")) && !both.contains(QStringLiteral("0.3 EUR")));
    QCOMPARE(both.filter(QStringLiteral("USD")).size(), 1);
}

void ProjectPricesTest::theChangeSaysWhereAndWhen()
{
    const Outcome outcome = taken({d4("0.2")});
    for (const Price& p : outcome.model.table<Price>()) {
        if (p.name != Text("Standard_D4s_v5") || p.region != Text("westeurope") || p.kind != PriceKind::Consumption)
            continue;
        QCOMPARE(p.citation.str(), std::string("Azure Retail Prices API"));
        QVERIFY(p.sourceDate == Opt<Date>(today));
        QCOMPARE(p.unit.str(), std::string("hour"));
        QVERIFY(p.sourceKind == SourceKind::Fact);
        return;
    }
    QFAIL("the price is gone");
}

void ProjectPricesTest::takenBackItIsAsBefore()
{
    const Model before = projectIn({Text("westeurope")});
    Outcome outcome = taken({d4("0.2"), d4("0.05", [](MeterPrice& p) { p.sku = "D4s v5 Spot"; })}, before);
    QVERIFY(apply(outcome.model, inverse(outcome.update.change)).ok());
    QVERIFY(std::equal(before.table<Price>().begin(), before.table<Price>().end(), outcome.model.table<Price>().begin(),
        outcome.model.table<Price>().end()));
}

HEADROOM_TEST(ProjectPricesTest);
#include "tst_project_prices.moc"
