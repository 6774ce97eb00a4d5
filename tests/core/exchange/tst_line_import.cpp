// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

// Operating lines from tables as people write them in spreadsheets; the content is ours.
#include "core/exchange/column_memory.h"
#include "core/exchange/line_import.h"
#include "core/model/value_text.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace headroom;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

TableImportOptions options()
{
    TableImportOptions o;
    o.fileName = "l.csv";
    return o;
}

/// "Revenue revenue 2024-04 100.00", a line a month.
QStringList monthsOf(const Model& model)
{
    QStringList lines;
    for (const LineMonth& month : model.table<LineMonth>()) {
        const OperatingLine& line = *model.find(month.line);
        lines << q(line.name.str() + " " + std::to_string(static_cast<int>(line.kind)) + " " + month.month.toText() + " "
            + month.amount.toText(2));
    }
    return lines;
}

QStringList linesOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& f : findings)
        lines << q(codeName(f.what.code)) + QLatin1Char(' ') + q(f.what.path) + QLatin1Char(' ') + q(f.what.detail("found"))
                + QLatin1Char(' ') + q(f.what.detail("expected"));
    return lines;
}

Model withRevenue()
{
    Model model = Model::empty(Month(2024, 4));
    OperatingLine line;
    line.name = "Revenue";
    line.amountPerMonth = Money(500000);
    (void)apply(model, insertRow(model, Entity::OperatingLine, line));
    LineMonth month;
    month.line.id = 1;
    month.month = Month(2024, 4);
    month.amount = Money(700000);
    (void)apply(model, insertRow(model, Entity::LineMonth, month));
    return model;
}

} // namespace

class LineImportTest : public QObject
{
    Q_OBJECT

private slots:
    void layouts_data();
    void layouts();
    void formsOfOtherTablesAreRead_data();
    void formsOfOtherTablesAreRead();
    void whatOnlyTheUserKnowsIsAsked_data();
    void whatOnlyTheUserKnowsIsAsked();
    void costsWithAMinusSignAreTold();
    void theUsersWordSettlesIt();
    void linesThatAreThereAreUpdated();
    void otherEncodingsAreRead();
    void monthsAndNegativesAreAsSpreadsheetsWriteThem();
    void columnsAreRememberedBelowTitles();
    void workbooksAreRead();
    void oneUndoTakesItBack();
    void fieldsOfTheLineComeAlong();
    void strangeTablesAreRefused_data();
    void strangeTablesAreRefused();
    void wrongRowsAreNamed_data();
    void wrongRowsAreNamed();
};

void LineImportTest::layouts_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("months");
    const QStringList two{QStringLiteral("Sales 0 2024-04 1234.50"), QStringLiteral("Sales 0 2024-05 -10.00")};
    QTest::newRow("a row a month") << QByteArray("line,kind,month,amount\nSales,revenue,2024-04,1234.50\nSales,revenue,2024-05,-10\n") << two;
    QTest::newRow("months as columns") << QByteArray("Operating line,Kind,2024-04,2024-05\nSales,Revenue,1234.50,-10\n") << two;
    QTest::newRow("a spreadsheet in Germany")
        << QByteArray("\xef\xbb\xbfName;Kind;Month;Amount\r\nSales;Revenue;2024-04-30;1.234,50\r\nSales;Revenue;2024-05-31;-10\r\n") << two;
    QTest::newRow("in France, with thin blanks")
        << QByteArray("Line\tMonth\tAmount (USD)\tkind\nSales\t2024-04\t1\xe2\x80\xaf" "234,5\trevenue\nSales\t2024-05\t-10\trevenue\n") << two;
    QTest::newRow("with separators of thousands")
        << QByteArray("line,month,amount,kind\nSales,2024-04-01T00:00:00,\"1,234.50\",revenue\nSales,2024-05-01,-10,\n") << two;
    QTest::newRow("days as headers, blanks between") << QByteArray("line,kind,2024-04-30,2024-05-31,2024-06-30\nSales,revenue,1234.5,-10,\n") << two;
    QTest::newRow("the kind in one row only") << QByteArray("line,month,amount,kind\nSales,2024-04,1234.5,\nSales,2024-05,-10,revenue\n") << two;
}

void LineImportTest::layouts()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, months);
    Model model = Model::empty(Month(2024, 4));
    const std::string bytes = csv.toStdString();
    const auto outcome = importOperatingLines(model, bytes, options());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : std::string(codeName(outcome.error().code)).c_str());
    QVERIFY2(outcome->findings.empty(), qPrintable(linesOf(outcome->findings).join(QLatin1Char('\n'))));
    QVERIFY(apply(model, outcome->change).ok());
    QCOMPARE(monthsOf(model), months);
    QCOMPARE(q(model.table<OperatingLine>().at(0).citation.view()), QStringLiteral("l.csv"));
}

void LineImportTest::formsOfOtherTablesAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("months");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, const char* csv, const QStringList& months, const QStringList& findings = {}) {
        QTest::newRow(name) << QByteArray(csv) << months << findings;
    };
    const QStringList one{QStringLiteral("Support 1 2024-04 1000.00"), QStringLiteral("Support 1 2024-05 1100.00")};
    row("titles above the header", "Budget 2024,,,\n\nLine,Kind,2024-04,2024-05\nSupport,cost,1000,1100\n", one);
    row("a total of a kind", "Line,Kind,2024-04,2024-05\nSupport,cost,400,600\nHosting,cost,600,500\nSales,revenue,7,7\nTotal costs,cost,1000,1100\n",
        {QStringLiteral("Support 1 2024-04 400.00"), QStringLiteral("Support 1 2024-05 600.00"),
            QStringLiteral("Hosting 1 2024-04 600.00"), QStringLiteral("Hosting 1 2024-05 500.00"),
            QStringLiteral("Sales 0 2024-04 7.00"), QStringLiteral("Sales 0 2024-05 7.00")},
        {QStringLiteral("rowIgnored l.csv:5:Line Total costs ")});
    row("a total in rows of months", "Line,Kind,Month,Amount\nSupport,cost,2024-04,1000\nSupport,cost,2024-05,1100\nTotal opex,cost,2024-04,1000\n", one,
        {QStringLiteral("rowIgnored l.csv:4:Line Total opex ")});
    row("a count behind the word", "Line,Kind,2024-04,2024-05\nSupport,cost,1000,1100\nTotal (1 line),cost,,\n", one,
        {QStringLiteral("rowIgnored l.csv:3:Line Total (1 line) ")});
    row("a line that is called so", "Line,Kind,2024-04,2024-05\nSupport,cost,1000,1100\nTotal Energies,cost,1000,1101\n",
        one + QStringList{QStringLiteral("Total Energies 1 2024-04 1000.00"), QStringLiteral("Total Energies 1 2024-05 1101.00")},
        {QStringLiteral("rowsDoNotSum l.csv:3:Line Total Energies ")});
    row("a total", "Line,Kind,2024-04,2024-05\nSupport,cost,1000,1100\nTotal,cost,1000,1100\n", one,
        {QStringLiteral("rowIgnored l.csv:3:Line Total ")});
    row("signs of the currency", "Line,Kind,2024-04,2024-05\nSupport,cost,\"$1,000.00\",\"USD 1,100.00\"\n", one);
    row("codes in brackets", "Line,Kind,2024-04,2024-05\nSupport,cost,1000 (USD),(USD) 1100\n", one);
    row("columns of units", "Line,Kind,Month,Amount,Currency,Unit\nSupport,cost,2024-04,1000,USD,month\nSupport,cost,2024-05,1100,US Dollar,\n", one,
        {QStringLiteral("columnUnknown l.csv:1:Unit Unit ")});
    row("scales of rows", "Line,Kind,Month,Amount,Unit\nSupport,cost,2024-04,1,kUSD\nSupport,cost,2024-05,1100,USD\n", one);
    row("a scale in a column", "Line,Kind,Month,Amount,Unit\nSupport,cost,2024-04,1,USD k\nSupport,cost,2024-05,1.1,USD k\n", one);
    row("units of something else", "Line,Kind,Month,Amount,Unit\nSupport,cost,2024-04,1000,Thousand Oaks\nSupport,cost,2024-05,1100,Retail\n", one,
        {QStringLiteral("columnUnknown l.csv:1:Unit Unit ")});
    row("months with a unit", "Line,Kind,Apr 2024 (kUSD),2024-05 (USD thousands)\nSupport,cost,1,1.1\n", one,
        {QStringLiteral("unitConverted l.csv:1:Apr 2024 (kUSD) Apr 2024 (kUSD) "),
            QStringLiteral("unitConverted l.csv:1:2024-05 (USD thousands) 2024-05 (USD thousands) ")});
    const QStringList two{QStringLiteral("Rent 1 2024-04 100.40"), QStringLiteral("Power 1 2024-04 200.40")};
    // 100.4 + 200.4 = 300.8, shown as 301
    row("a rounded total", "Line,Kind,2024-04\nRent,cost,100.4\nPower,cost,200.4\nTotal operating costs,cost,301\n", two,
        {QStringLiteral("rowIgnored l.csv:4:Line Total operating costs ")});
    row("a total that no rounding explains", "Line,Kind,2024-04\nRent,cost,100.4\nPower,cost,200.4\nTotal operating costs,cost,302\n",
        two + QStringList{QStringLiteral("Total operating costs 1 2024-04 302.00")},
        {QStringLiteral("rowsDoNotSum l.csv:4:Line Total operating costs ")});
    row("a total above its lines", "Line,Kind,2024-04\nTotal IT costs,cost,300.80\nRent,cost,100.4\nPower,cost,200.4\n", two,
        {QStringLiteral("rowIgnored l.csv:2:Line Total IT costs ")});
    row("a total of costs and investments", "Line,Kind,2024-04\nSales,revenue,1000\nRent,cost,100\nServers,capex,50\nTotal costs,cost,150\n",
        {QStringLiteral("Sales 0 2024-04 1000.00"), QStringLiteral("Rent 1 2024-04 100.00"), QStringLiteral("Servers 2 2024-04 50.00")},
        {QStringLiteral("rowIgnored l.csv:5:Line Total costs ")});
    row("a contract that costs as much as the line above it", "Line,Kind,2024-04\nColocation,cost,100\nTotal Care maintenance,cost,100\n",
        {QStringLiteral("Colocation 1 2024-04 100.00"), QStringLiteral("Total Care maintenance 1 2024-04 100.00")},
        {QStringLiteral("rowsDoNotSum l.csv:3:Line Total Care maintenance ")});
    row("a number of its own", "Line,Position,Kind,Month,Amount\nSupport,1,cost,2024-04,1000\nSupport,2,cost,2024-05,1100\n", one,
        {QStringLiteral("columnUnknown l.csv:1:Position Position ")});
    row("a German number of its own", "Position;Bezeichnung;Art;Monat;Betrag (Tsd. USD)\n1;Support;cost;2024-04;1,0\n2;Support;cost;2024-05;1,1\n", one,
        {QStringLiteral("columnUnknown l.csv:1:Position Position "),
            QStringLiteral("unitConverted l.csv:1:Betrag (Tsd. USD) Betrag (Tsd. USD) ")});
    row("Art and Wert beside ours", "Name,Art,Kind,Wert,Month,Amount\nSupport,x,cost,y,2024-04,1000\nSupport,x,cost,z,2024-05,1100\n", one,
        {QStringLiteral("columnUnknown l.csv:1:Art Art "), QStringLiteral("columnUnknown l.csv:1:Wert Wert ")});
    row("titles that name the currency", "Source: Form 10-K 2023 (USD),,,\nPrepared by J. M. Smith\nLine,Kind,2024-04,2024-05\nSupport,cost,1000,1100\n", one);
    row("a form of the SEC", "Line,Kind,Month,\"Amount (USD, per 10-K)\"\nSupport,cost,2024-04,1000\nSupport,cost,2024-05,1100\n", one);
    row("in millions, in one word", "Line,Kind,Month,Amount (USDm)\nSupport,cost,2024-04,0.001\nSupport,cost,2024-05,0.0011\n", one,
        {QStringLiteral("unitConverted l.csv:1:Amount (USDm) Amount (USDm) ")});
    row("a unit that isn't known", "Line,Kind,Month,Amount (USDx)\nSupport,cost,2024-04,1000\nSupport,cost,2024-05,1100\n", one,
        {QStringLiteral("unitUnknown l.csv:1:Amount (USDx) Amount (USDx) ")});
    row("days with a time", "Line,Kind,Month,Amount\nSupport,cost,04/30/2024 00:00:00,1000\nSupport,cost,05/04/2024 00:00:00,1100\n", one);
    row("a dash for nothing", "Line,Kind,2024-04,2024-05\nSupport,cost,1000,-\n",
        {QStringLiteral("Support 1 2024-04 1000.00"), QStringLiteral("Support 1 2024-05 0.00")});
    row("in thousands", "Line,Kind,Month,Amount (USD thousands)\nSupport,cost,2024-04,1\nSupport,cost,2024-05,1.1\n", one,
        {QStringLiteral("unitConverted l.csv:1:Amount (USD thousands) Amount (USD thousands) ")});
    row("German", "Posten;Art;Monat;Betrag\nSupport;cost;30.04.2024;1.000,00\nSupport;cost;31.05.2024;1.100,00\n", one);
    row("days of America", "Line,Kind,Month,Amount\nSupport,cost,4/30/2024,1000\nSupport,cost,5/31/2024,1100\n", one);
    row("months far away", "Line,Kind,2024-04,2024-05,2040-01\nSupport,cost,1000,1100,5\n",
        one + QStringList{QStringLiteral("Support 1 2040-01 5.00")}, {QStringLiteral("monthOutside l.csv 2040-01 2024-04..2025-03")});
}

void LineImportTest::formsOfOtherTablesAreRead()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, months);
    QFETCH(QStringList, findings);
    Model model = Model::empty(Month(2024, 4));
    const std::string bytes = csv.toStdString();
    const auto outcome = importOperatingLines(model, bytes, options());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : std::string(codeName(outcome.error().code)).c_str());
    QCOMPARE(linesOf(outcome->findings), findings);
    QVERIFY(!hasErrors(outcome->findings));
    QVERIFY(apply(model, outcome->change).ok());
    QCOMPARE(monthsOf(model), months);
}

void LineImportTest::whatOnlyTheUserKnowsIsAsked_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    QTest::newRow("a scale in a title") << QByteArray("in USD thousands,,\nLine,Kind,2024-04\nSupport,cost,1\n")
                                        << QStringLiteral("unitUnknown l.csv in USD thousands the scale of the amounts: 1, 1000 or 1000000");
    QTest::newRow("a scale in doubt") << QByteArray("Line,Kind,Month,Amount (k)\nSupport,cost,2024-04,1\n")
                                      << QStringLiteral("unitUnknown l.csv:1:Amount (k) Amount (k) the scale of the amounts: 1, 1000 or 1000000");
    QTest::newRow("another currency in the header") << QByteArray("Line,Kind,Month,Amount (EUR)\nSupport,cost,2024-04,3.5\n")
                                                    << QStringLiteral("currencyDiffers l.csv:1:Amount (EUR) Amount (EUR) USD");
    QTest::newRow("another currency in a title") << QByteArray("All figures in EUR,,\nLine,Kind,2024-04\nSupport,cost,1\n")
                                                 << QStringLiteral("currencyDiffers l.csv All figures in EUR USD");
    QTest::newRow("day or month in front of a time") << QByteArray("Line,Kind,Month,Amount\nSupport,cost,05/04/2024 00:00:00,1\n")
        << QStringLiteral("numberAmbiguous l.csv:2:Month 05/04/2024 00:00:00 2024-05-04 or 2024-04-05");
    QTest::newRow("another currency in a column") << QByteArray("Line,Kind,Month,Amount,Currency\nSupport,cost,2024-04,3.5,EUR\n")
                                                  << QStringLiteral("currencyDiffers l.csv:2:Currency EUR USD");
    QTest::newRow("a currency nobody knows") << QByteArray("Line,Kind,Month,Amount,Currency\nSupport,cost,2024-04,3.5,Taler\n")
                                             << QStringLiteral("currencyDiffers l.csv:2:Currency Taler USD");
    QTest::newRow("a scale in a column") << QByteArray("Line,Kind,Month,Amount,Unit\nSupport,cost,2024-04,3.5,K\n")
                                         << QStringLiteral("unitUnknown l.csv:2:Unit K the scale of the amounts: 1, 1000 or 1000000");
    QTest::newRow("percent of a scale") << QByteArray("Line,Kind,Month,Amount (USD thousands)\nSupport,cost,2024-04,5%\n")
                                        << QStringLiteral("numberMalformed l.csv:2:Amount (USD thousands) 5% ");
    QTest::newRow("costs below 0, all of them") << QByteArray("Line,Kind,2024-04\nSupport,cost,-1000\nHosting,cost,-500\nSales,revenue,5\n")
        << QStringLiteral("numberOutOfRange l.csv:2:Support -1000.00 the sign of costs: positive or negative");
    QTest::newRow("most costs below 0") << QByteArray("Line,Kind,2024-04,2024-05\nRent,cost,-1000,-1000\nRefund,cost,0,5\n")
        << QStringLiteral("numberOutOfRange l.csv:2:Rent -1000.00 the sign of costs: positive or negative");
    QTest::newRow("investments below 0") << QByteArray("Line,Kind,2024-04,2024-05\nRent,cost,50,50\nServers,capex,-100,-100\n")
        << QStringLiteral("numberOutOfRange l.csv:3:Servers -100.00 the sign of costs: positive or negative");
    QTest::newRow("another currency") << QByteArray("Line,Kind,2024-04\nSupport,cost,EUR 5\n")
                                      << QStringLiteral("currencyDiffers l.csv:2:2024-04 EUR 5 USD");
    QTest::newRow("day or month") << QByteArray("Line,Kind,Month,Amount\nSupport,cost,04/05/2024,1000\n")
                                  << QStringLiteral("numberAmbiguous l.csv:2:Month 04/05/2024 2024-04-05 or 2024-05-04");
}

void LineImportTest::whatOnlyTheUserKnowsIsAsked()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const std::string bytes = csv.toStdString();
    const auto outcome = importOperatingLines(Model::empty(Month(2024, 4)), bytes, options());
    const Findings findings = outcome.ok() ? outcome->findings : Findings{{Severity::Error, outcome.error()}};
    QVERIFY(hasErrors(findings));
    QVERIFY2(linesOf(findings).contains(message), qPrintable(linesOf(findings).join(QLatin1Char('\n'))));
}

void LineImportTest::costsWithAMinusSignAreTold()
{
    // Some of them may be credits; most of them only the user knows, and nothing is taken before he says it.
    const auto some = importOperatingLines(
        Model::empty(Month(2024, 4)), "Line,Kind,2024-04,2024-05\nSupport,cost,-1000,(1100)\nHosting,cost,5,6\nCooling,cost,7,\n", options());
    QVERIFY(some.ok() && !hasErrors(some->findings));
    QCOMPARE(linesOf(some->findings), QStringList{QStringLiteral("numberOutOfRange l.csv:2:Support -1000.00 ")});
    const auto credit = importOperatingLines(
        Model::empty(Month(2024, 4)), "Line,Kind,2024-04,2024-05\nSupport,cost,-1000,1100\n", options());
    QVERIFY(credit.ok() && credit->findings.empty());
    const std::string all = "Line,Kind,2024-04,2024-05\nSupport,cost,-1000,(1100)\n";
    const auto asked = importOperatingLines(Model::empty(Month(2024, 4)), all, options());
    QVERIFY(!asked.ok() && asked.error().code == ErrorCode::NumberOutOfRange);
    const auto everyMonth =
        importOperatingLines(Model::empty(Month(2024, 4)), "Line,Kind,Amount a month\nSupport,cost,-5\nHosting,cost,-6\n", options());
    QVERIFY(!everyMonth.ok() && everyMonth.error().path == "l.csv:2:Support");
    TableImportOptions said = options();
    for (const auto& [sign, months] : {std::pair(CostSign::Negative, QStringList{QStringLiteral("Support 1 2024-04 1000.00"), QStringLiteral("Support 1 2024-05 1100.00")}),
             std::pair(CostSign::Positive, QStringList{QStringLiteral("Support 1 2024-04 -1000.00"), QStringLiteral("Support 1 2024-05 -1100.00")})}) {
        said.costs = sign;
        Model model = Model::empty(Month(2024, 4));
        const auto outcome = importOperatingLines(model, all, said);
        QVERIFY(outcome.ok() && !hasErrors(outcome->findings) && apply(model, outcome->change).ok());
        QCOMPARE(monthsOf(model), months);
    }
}

void LineImportTest::theUsersWordSettlesIt()
{
    TableImportOptions said = options();
    said.costs = CostSign::Negative;
    said.scale = 1000;
    said.days = DayOrder::DayFirst;
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importOperatingLines(
        model, "in USD thousands\nLine,Kind,Month,Amount\nSupport,cost,04/05/2024,-1.5\nSales,revenue,04/05/2024,2\n", said);
    QVERIFY(outcome.ok() && outcome->findings.empty());
    QVERIFY(apply(model, outcome->change).ok());
    QCOMPARE(monthsOf(model),
        (QStringList{QStringLiteral("Support 1 2024-05 1500.00"), QStringLiteral("Sales 0 2024-05 2000.00")})); // of 4 May
}

void LineImportTest::linesThatAreThereAreUpdated()
{
    Model model = withRevenue();
    const auto outcome =
        importOperatingLines(model, "line,month,amount\nRevenue,2024-04,7100\nRevenue,2024-05,7200\n", options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(outcome->updated, std::size_t{1});
    QCOMPARE(outcome->added, std::size_t{0});
    QCOMPARE(monthsOf(model), (QStringList{QStringLiteral("Revenue 0 2024-04 7100.00"), QStringLiteral("Revenue 0 2024-05 7200.00")}));
    QCOMPARE(model.table<OperatingLine>().at(0).amountPerMonth.minor(), std::int64_t{500000});
    const auto again = importOperatingLines(model, "line,month,amount\nRevenue,2024-04,7100\nRevenue,2024-05,7200\n", options());
    QVERIFY(again.ok() && again->change.empty());
    QCOMPARE(again->updated, std::size_t{0});
}

void LineImportTest::otherEncodingsAreRead()
{
    const std::string windows = "line;kind;month;amount\nCaf\xe9 \x80;revenue;2024-04;1,5\n";
    std::string wide = "\xff\xfe";
    for (const char c : std::string_view("line\tkind\tmonth\tamount\nSales\trevenue\t2024-04\t1.5\n"))
        wide += std::string{c, '\0'};
    for (const auto& [bytes, name] : {std::pair(windows, "Caf\xc3\xa9 \xe2\x82\xac"), std::pair(wide, "Sales")}) {
        Model model = Model::empty(Month(2024, 4));
        const auto outcome = importOperatingLines(model, bytes, options());
        QVERIFY(outcome.ok() && outcome->findings.empty() && apply(model, outcome->change).ok());
        QCOMPARE(q(model.table<OperatingLine>().at(0).name.view()), q(name));
        QCOMPARE(model.table<LineMonth>().at(0).amount.minor(), std::int64_t{150});
    }
}

void LineImportTest::oneUndoTakesItBack()
{
    const Model before = withRevenue();
    Model model = before;
    const auto outcome = importOperatingLines(
        model, "line,kind,growth,2024-04,2024-06\nRevenue,,3.5%,1,2\nCosts,cost,,3,4\nServers,capex,,,5\n", options());
    QVERIFY(outcome.ok() && outcome->findings.empty());
    QVERIFY(apply(model, outcome->change).ok());
    QCOMPARE(monthsOf(model).size(), 5);
    QCOMPARE(outcome->added, std::size_t{2});
    QVERIFY(outcome->change.kind == ChangeKind::Import);
    QVERIFY(apply(model, inverse(outcome->change)).ok());
    QVERIFY(model == before);
}

void LineImportTest::monthsAndNegativesAreAsSpreadsheetsWriteThem()
{
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importOperatingLines(model,
        "line,kind,Apr-24,May 2024,june 2024,07/2024,Sept-2024\nRefunds,revenue,\"(1,234.50)\",(2),3,4,5\n", options());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(linesOf({{Severity::Error, outcome.error()}}).constFirst()));
    QCOMPARE(linesOf(outcome->findings), QStringList());
    QVERIFY(apply(model, outcome->change).ok());
    QCOMPARE(monthsOf(model),
        (QStringList{QStringLiteral("Refunds 0 2024-04 -1234.50"), QStringLiteral("Refunds 0 2024-05 -2.00"),
            QStringLiteral("Refunds 0 2024-06 3.00"), QStringLiteral("Refunds 0 2024-07 4.00"),
            QStringLiteral("Refunds 0 2024-09 5.00")}));
}

void LineImportTest::columnsAreRememberedBelowTitles()
{
    const QTemporaryDir folder;
    const std::string bytes = "Report of July,,,\nAAA,BBB,CCC,DDD\nSupport,2024-04,6,cost\n";
    TableImportOptions said = options();
    said.columnMemory = folder.filePath(QStringLiteral("memory.csv")).toStdString();
    QCOMPARE(importOperatingLines(Model::empty(Month(2024, 4)), bytes, said).error().code, ErrorCode::HeaderMissing);
    said.columns = {{"name", "AAA", {}}, {"month", "BBB", {}}, {"amount", "CCC", {}}, {"kind", "DDD", {}}};
    const auto first = importOperatingLines(Model::empty(Month(2024, 4)), bytes, said);
    QVERIFY(first.ok() && first->findings.empty());
    QVERIFY(rememberColumns(said.columnMemory, first->reading.header, {first->reading.choices, {}}).ok());
    said.columns.clear();
    Model model = Model::empty(Month(2024, 4));
    const auto again = importOperatingLines(model, bytes, said);
    QVERIFY(again.ok() && again->findings.empty() && apply(model, again->change).ok());
    QCOMPARE(monthsOf(model), QStringList{QStringLiteral("Support 1 2024-04 6.00")});
}

void LineImportTest::workbooksAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("l.xlsx"));
    testing_support::writeWorkbook(path,
        {{"Draft", {{"line"}, {"x"}}}, {"Budget", {{"line", "kind", "2024-04", "2024-05", "2024-06"},
             {"Revenue", "revenue", "1.125", "'2.000,50", "3"}, {"Support", "cost", "'(10,5)"}}}},
        {"Draft"});
    const auto book = TableFile::open(path.toStdString(), "l.xlsx");
    QVERIFY(book.ok());
    Model model = Model::empty(Month(2024, 4));
    // 1.125 is a number of the sheet, not 1,125; it has a decimal too many for an amount.
    auto outcome = importOperatingLines(model, *book, options());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(linesOf({{Severity::Error, outcome.error()}}).constFirst()));
    QCOMPARE(linesOf(outcome->findings), (QStringList{QStringLiteral("tooManyDecimals l.csv:2:2024-04 1.125 2"),
                                             QStringLiteral("numberOutOfRange l.csv:3:Support -10.50 ")})); // the only cost
    testing_support::writeWorkbook(path,
        {{"Budget", {{"line", "kind", "2024-04", "2024-05", "2024-06"}, {"Revenue", "revenue", "1.25", "'2.000,50", "3"},
                        {"Support", "cost", "'(10,5)"}}}});
    const auto good = TableFile::open(path.toStdString(), "l.xlsx");
    outcome = importOperatingLines(model, *good, options());
    QVERIFY(outcome.ok() && apply(model, outcome->change).ok());
    QCOMPARE(linesOf(outcome->findings), QStringList{QStringLiteral("numberOutOfRange l.csv:3:Support -10.50 ")}); // the only cost
    QCOMPARE(monthsOf(model),
        (QStringList{QStringLiteral("Revenue 0 2024-04 1.25"), QStringLiteral("Revenue 0 2024-05 2000.50"),
            QStringLiteral("Revenue 0 2024-06 3.00"), QStringLiteral("Support 1 2024-04 -10.50")}));
    TableImportOptions named = options();
    named.sheet = "None";
    QCOMPARE(importOperatingLines(model, *good, named).error().code, ErrorCode::ReferenceUnknown);
}

void LineImportTest::fieldsOfTheLineComeAlong()
{
    Model model = Model::empty(Month(2024, 4));
    const auto outcome = importOperatingLines(model,
        "name;kind;Amount a month;Growth;Growth acts;On credit;Life (months);From\n"
        "Fibre;Capital expenditure;2.500,75;3,5%;Every 12 months;no;240;2024-07\n",
        options());
    QVERIFY(outcome.ok() && outcome->findings.empty() && apply(model, outcome->change).ok());
    const OperatingLine& line = model.table<OperatingLine>().at(0);
    QVERIFY(line.kind == LineKind::Capex);
    QCOMPARE(line.amountPerMonth.minor(), std::int64_t{250075});
    QCOMPARE(q(line.growth.toText()), QStringLiteral("0.035"));
    QVERIFY(line.growthStep == GrowthStep::Yearly);
    QVERIFY(!line.onCredit);
    QCOMPARE(line.lifeMonths, 240);
    QCOMPARE(q(line.firstMonth->toText()), QStringLiteral("2024-07"));
}

void LineImportTest::strangeTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << "fileEmpty l.csv  ";
    QTest::newRow("no name") << QByteArray("month,amount\n2024-04,1\n") << "headerMissing l.csv  line";
    QTest::newRow("no amount") << QByteArray("line,month\nA,2024-04\n") << "headerMissing l.csv  amount";
    QTest::newRow("no month") << QByteArray("line,amount\nA,1\n") << "headerMissing l.csv  month";
    QTest::newRow("a name alone") << QByteArray("line\nA\n") << "headerMissing l.csv  month, amount";
    QTest::newRow("a header twice") << QByteArray("line,month,amount,amount\n") << "headerDuplicate l.csv:1:amount amount ";
    QTest::newRow("a field twice") << QByteArray("line,name,month,amount\n") << "headerDuplicate l.csv:1:name name ";
    QTest::newRow("a month twice") << QByteArray("line,2024-04,2024-04-30\n") << "headerDuplicate l.csv:1:2024-04-30 2024-04-30 ";
    QTest::newRow("months in both places") << QByteArray("line,month,amount,2024-04\n") << "headerDuplicate l.csv:1:2024-04 2024-04 line, month, amount";
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on") << "formatUnknown l.csv XLSX or another zip archive CSV";
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\x00\x00l\x00\x00\x00", 8) << "encodingUnknown l.csv";
    QTest::newRow("a number in two readings") << QByteArray("line;month;amount\nA;2024-04;1.234\n")
        << "numberAmbiguous l.csv:2:amount 1.234 1.234 (decimal point), 1234 (decimal comma)";
    QTest::newRow("two decimal signs") << QByteArray("line;month;amount\nA;2024-04;1.5\nA;2024-05;1,5\n")
        << "numberAmbiguous l.csv:3:amount 1.5, 1,5 one decimal sign in all rows";
    QTest::newRow("the header open") << QByteArray("\"line,month,amount\n") << "headerMissing l.csv  ";
}

void LineImportTest::strangeTablesAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const std::string bytes = csv.toStdString();
    const auto outcome = importOperatingLines(Model::empty(Month(2024, 4)), bytes, options());
    QVERIFY(!outcome.ok());
    const QString said = linesOf({{Severity::Error, outcome.error()}}).constFirst();
    QVERIFY2(said.startsWith(message), qPrintable(said));
}

void LineImportTest::wrongRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* rows, const char* message) {
        QTest::newRow(name) << QByteArray("line,kind,month,amount,growth\n") + rows << QString::fromUtf8(message);
    };
    row("no name", ",cost,2024-04,1,", "valueRequired l.csv:2:line  ");
    row("no month", "A,cost,,1,", "valueRequired l.csv:2:month  ");
    row("no such month", "A,cost,2024-13,1,", "monthMalformed l.csv:2:month 2024-13 ");
    row("a month of its own", "A,cost,Apr 24,1,", "monthMalformed l.csv:2:month Apr 24 ");
    row("no amount", "A,cost,2024-04,,", "valueRequired l.csv:2:amount  ");
    row("an amount in words", "A,cost,2024-04,much,", "numberMalformed l.csv:2:amount much ");
    row("a fraction of a cent", "A,cost,2024-04,1.005e3,", "numberMalformed l.csv:2:amount 1.005e3 ");
    row("too many decimals", "A,cost,2024-04,0.1234,", "tooManyDecimals l.csv:2:amount 0.1234 2");
    row("no such kind", "A,expense,2024-04,1,", "choiceUnknown l.csv:2:kind expense revenue, cost, capex, distribution");
    row("a new line without its kind", "A,,2024-04,1,", "valueRequired l.csv:2:kind  revenue, cost, capex, distribution");
    row("growth out of range", "A,cost,2024-04,1,5000%", "numberOutOfRange l.csv:2:growth 50 -0.9..10");
    row("a month twice", "A,cost,2024-04,1,\nA,cost,2024-04,2,", "rowDuplicate l.csv:3:amount A, 2024-04 ");
    row("another kind than before", "A,cost,2024-04,1,\nA,capex,2024-05,2,", "rowDuplicate l.csv:3:kind capex cost");
    row("too few cells", "A,cost,2024-04", "rowColumnsMismatch l.csv:2 3 5");
    row("too many cells", "A,cost,2024-04,1,,,", "rowColumnsMismatch l.csv:2 7 5");
    row("a quote that stays open", "\"A,cost,2024-04,1,", "textQuoteOpen l.csv:2:1 ");
    row("a name of 300 letters", (std::string(300, 'x') + ",cost,2024-04,1,").c_str(), "textTooLong l.csv:2:line ");
}

void LineImportTest::wrongRowsAreNamed()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, message);
    const std::string bytes = rows.toStdString();
    const auto outcome = importOperatingLines(Model::empty(Month(2024, 4)), bytes, options());
    QVERIFY(outcome.ok());
    QVERIFY(hasErrors(outcome->findings));
    const QString said = linesOf(outcome->findings).constFirst();
    QVERIFY2(said.startsWith(message), qPrintable(said));
}

HEADROOM_TEST(LineImportTest);
#include "tst_line_import.moc"
