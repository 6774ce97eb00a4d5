// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates laid out as Azure's pricing calculator exports them (titles, header, services, support, licensing, total, disclaimer; in
// another language categories and amounts are that language's), with our own content, and damaged ones.
#include "core/exchange/amount_text.h"
#include "core/exchange/calculator_estimate.h"
#include "core/model/validate.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

const std::vector<std::string> header{"Service category", "Service type", "Custom name", "Region", "Description",
    "Estimated monthly cost", "Estimated upfront cost"};

/// As the English page writes it, in dollars; amounts are texts.
Rows english()
{
    return {{"Microsoft Azure Estimate"}, {"Shop in Virginia"}, header,
        {"Networking", "Application Gateway", "Front", "East US", "Standard V2 tier, 730 gateway hours", "$1,255.50", "$0.00"},
        {"Databases", "Azure SQL Database", "", "East US", "Single database, vCore, 8 vCore", "$1,511.54", "$0.00"},
        {"Databases", "Azure SQL Database", "", "West Europe", "Single database, vCore, 2 vCore", "$377.88", "$0.00"},
        {"Compute", "Virtual Machines", "", "East US", "2 D4s v5 (4 vCPUs, 16 GB RAM) x 730 Hours", "$280.32", "$0.00"},
        {"Support", "", "", "Support", "", "$100.00", "$0.00"}, {"", "", "", "Licensing Program", "Microsoft Customer Agreement (MCA)"},
        {"", "", "", "Billing Account", ""}, {"", "", "", "Billing Profile", ""}, {"", "", "", "Total", "", "$3,525.24", "$0.00"}, {},
        {"Disclaimer"},
        {"All prices shown are in United States \xe2\x80\x93 Dollar ($) USD. This is a summary estimate, not a quote. This estimate was "
         "created at 4/26/2026 1:18:50 PM UTC."}};
}

QStringList itemsOf(const Model& model)
{
    const auto families = schemaOf(Entity::Sku).field("family")->choices;
    QStringList lines;
    for (const PlatformItem& item : model.table<PlatformItem>()) {
        std::string line = item.name.str() + '|' + item.region.str() + '|' + item.count.toText();
        for (const Sku& sku : model.table<Sku>())
            if (sku.name == item.sku)
                line += '|' + std::string(families[static_cast<std::size_t>(sku.family)].name);
        for (const Price& price : model.table<Price>())
            if (price.name == item.sku)
                line += '|' + price.region.str() + '|' + price.price.toText() + ' ' + price.currency.str() + " a " + price.unit.str();
        lines << QString::fromStdString(line);
    }
    return lines;
}

} // namespace

class CalculatorEstimateTest : public QObject
{
    Q_OBJECT

private slots:
    void anEstimateBecomesPlatformItems();
    void aSecondImportUpdates();
    void manyAlikeKeepTheirNames();
    void itIsTakenBackInOneStep();
    void amountsOfOtherLanguagesAreRead_data();
    void amountsOfOtherLanguagesAreRead();
    void whatIsLeftOutIsTold();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();

private:
    Result<EstimateOutcome> read(const Rows& rows, const Model& model, Machines machines = Machines::LeaveOut)
    {
        const QString path = m_folder.filePath(QStringLiteral("ExportedEstimate.xlsx"));
        writeWorkbook(path, {{"Estimate", rows}});
        EstimateOptions options;
        options.fileName = "e.xlsx";
        options.machines = machines;
        return importEstimate(model, path.toStdString(), options);
    }
    QTemporaryDir m_folder;
    const Model m_empty = Model::empty(Month(2026, 1));
};

void CalculatorEstimateTest::anEstimateBecomesPlatformItems()
{
    const auto outcome = read(english(), m_empty);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : spelled(outcome.error()).c_str());
    QCOMPARE(outcome->title, std::string("Shop in Virginia"));
    QCOMPARE(outcome->currency, std::string("USD"));
    QCOMPARE(outcome->created->toText(), std::string("2026-04-26"));
    QCOMPARE(outcome->total, Decimal(352524, 2)); // 1,255.50 + 1,511.54 + 377.88 + 280.32 + 100.00
    QCOMPARE(outcome->rowsRead, std::size_t{5});
    Model model = m_empty;
    QVERIFY(apply(model, outcome->change));
    QCOMPARE(itemsOf(model),
        (QStringList{QStringLiteral("Application Gateway, Front|eastus|1|network|eastus|1255.5 USD a month"),
            QStringLiteral("Azure SQL Database|eastus|1|databases|eastus|1511.54 USD a month"),
            QStringLiteral("Azure SQL Database 2|westeurope|1|databases|westeurope|377.88 USD a month")}));
    const PlatformItem& item = model.table<PlatformItem>().at(0);
    QCOMPARE(item.sourceKind, SourceKind::Quote);
    QCOMPARE(item.citation, Text("e.xlsx"));
    QCOMPARE(item.sourceDate->toText(), std::string("2026-04-26"));
    QCOMPARE(item.note, Text("Standard V2 tier, 730 gateway hours"));
    QVERIFY(!hasErrors(validate(model)));
    QCOMPARE(read(english(), m_empty, Machines::Take)->added, std::size_t{4});
}

void CalculatorEstimateTest::aSecondImportUpdates()
{
    Model model = m_empty;
    QVERIFY(apply(model, read(english(), model)->change));
    auto same = read(english(), model);
    QCOMPARE(same->unchanged, std::size_t{3});
    QVERIFY(same->change.empty());
    PlatformItem mine = model.table<PlatformItem>().at(0); // what people decided stays
    mine.count = Decimal(3);
    QVERIFY(apply(model, Change{ChangeKind::Edit, {}, {RowStep{Entity::PlatformItem, mine.id,
        std::make_shared<PlatformItem>(model.table<PlatformItem>().at(0)), std::make_shared<PlatformItem>(mine)}}}));
    Rows later = english();
    later[3][5] = "$1,300.00";
    later[3][3] = "East US 2";
    later[4] = {"Security", "Key Vault", "", "East US", "", "$3.00", "$0.00"};
    later[5][5] = "$1,511.54"; // the first database is gone: the second one stands in its place
    later[5][3] = "East US";
    later[11][5] = "$3,194.86";
    const auto outcome = read(later, model);
    QVERIFY2(outcome.ok() && !hasErrors(outcome->findings), qPrintable(spelled(outcome->findings).join(QLatin1Char('\n'))));
    QCOMPARE(outcome->added, std::size_t{1});
    QCOMPARE(outcome->updated, std::size_t{2}); // its description too
    QCOMPARE(outcome->removed, std::size_t{1});
    QVERIFY(apply(model, outcome->change));
    QCOMPARE(itemsOf(model),
        (QStringList{QStringLiteral("Application Gateway, Front|eastus2|3|network|eastus2|1300 USD a month"),
            QStringLiteral("Azure SQL Database|eastus|1|databases|eastus|1511.54 USD a month"),
            QStringLiteral("Key Vault|eastus|1|security|eastus|3 USD a month")}));
    QCOMPARE(model.table<Sku>().size(), std::size_t{3});
    QCOMPARE(model.table<Price>().size(), std::size_t{3});
}

void CalculatorEstimateTest::manyAlikeKeepTheirNames()
{
    Rows rows{{"Microsoft Azure Estimate"}, {"x"}, header};
    for (int i = 0; i < 60; ++i)
        rows.push_back({"Storage", "Storage Accounts", "", i % 2 == 0 ? "East US" : "West Europe", "Account " + std::to_string(i), "$1.00", ""});
    rows.push_back({"", "", "", "Total", "", "$60.00", ""});
    Model model = m_empty;
    QVERIFY(apply(model, read(rows, model)->change));
    std::swap(rows[3], rows[62]); // number 1 and number 60, in another order
    const auto again = read(rows, model);
    QCOMPARE(again->unchanged, std::size_t{60});
    QVERIFY(again->change.empty() && again->findings.empty());
    QCOMPARE(again->lines[0].item, std::string("Storage Accounts 60"));
}

void CalculatorEstimateTest::itIsTakenBackInOneStep()
{
    const auto outcome = read(english(), m_empty);
    Model model = m_empty;
    QVERIFY(apply(model, outcome->change) && apply(model, inverse(outcome->change)));
    for (const EntitySchema& schema : allSchemas())
        QCOMPARE(model.rowCount(schema.entity), m_empty.rowCount(schema.entity));
}

void CalculatorEstimateTest::amountsOfOtherLanguagesAreRead_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("expected"); // of the first
    const auto row = [](const char* name, const char* currency, const char* first, const char* second, const char* total,
                         const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(currency) << QString::fromUtf8(first) << QString::fromUtf8(second)
                            << QString::fromUtf8(total) << QString::fromUtf8(expected);
    };
    row("Swiss", "CHF", "CHF1\xe2\x80\x99" "511.54", "CHF114.22", "CHF1\xe2\x80\x99" "625.76", "1511.54");
    row("German", "EUR", "1.511,54\xc2\xa0\xe2\x82\xac", "114,22\xc2\xa0\xe2\x82\xac", "1.625,76\xc2\xa0\xe2\x82\xac", "1511.54");
    row("in front", "EUR", "\xe2\x82\xac" "1,511.54", "\xe2\x82\xac" "114.22", "\xe2\x82\xac" "1,625.76", "1511.54");
    row("French", "EUR", "1\xe2\x80\xaf" "511,54 \xe2\x82\xac", "114,22 \xe2\x82\xac", "1\xe2\x80\xaf" "625,76 \xe2\x82\xac", "1511.54");
    row("yen", "JPY", "\xc2\xa5" "1,511", "\xc2\xa5" "114", "\xc2\xa5" "1,625", "1511");
    row("codes in brackets", "USD", "1,511.54 (USD)", "(USD) 114.22", "1,625.76 (USD)", "1511.54");
    row("numbers", "USD", "1511.5", "114.125", "1625.625", "1511.5");
    row("rounded apart", "USD", "$0.01", "$0.01", "$0.01", "0.01"); // 0.006 + 0.007 = 0.013
}

void CalculatorEstimateTest::amountsOfOtherLanguagesAreRead()
{
    QFETCH(QString, currency);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, total);
    QFETCH(QString, expected);
    Model model = m_empty;
    const auto change = changeField(model, Entity::Company, model.company().id, *schemaOf(Entity::Company).field("currency"),
        Text(currency.toStdString()));
    QVERIFY(change && apply(model, *change));
    const auto outcome = read({{"Microsoft Azure Estimate"}, {"x"}, header,
                                  {"Netzwerk", "Application Gateway", "", "Switzerland North", "", first.toStdString(), ""},
                                  {"Netzwerk", "VPN Gateway", "", "", "", second.toStdString(), ""},
                                  {"", "", "", "Total", "", total.toStdString(), ""}},
        model);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : spelled(outcome.error()).c_str());
    QCOMPARE(spelled(outcome->findings), QStringList());
    QCOMPARE(outcome->lines[0].monthly.toText(), expected.toStdString());
    QCOMPARE(outcome->lines[1].region, std::string("global"));
}

void CalculatorEstimateTest::whatIsLeftOutIsTold()
{
    Rows rows = english();
    rows[3][6] = "$500.00";
    const auto outcome = read(rows, m_empty);
    QVERIFY(outcome.ok());
    QCOMPARE(spelled(outcome->findings),
        (QStringList{QStringLiteral("warning pricesNotTaken e.xlsx/Estimate:4:Estimated upfront cost found=500"),
            QStringLiteral("note rowIgnored e.xlsx/Estimate:7:Service type found=Virtual Machines 280.32"),
            QStringLiteral("note rowIgnored e.xlsx/Estimate:8:Support found=100 expected=azure.supportPerMonth")}));
}

void CalculatorEstimateTest::badRowsAreNamed_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("message");
    const auto add = [](const char* name, int row, int column, const char* cell, const char* message) {
        QTest::newRow(name) << row << column << QString::fromUtf8(cell) << QString::fromUtf8(message);
    };
    add("no cost", 3, 5, "", "error valueRequired e.xlsx/Estimate:4:Estimated monthly cost");
    add("words", 3, 5, "on request", "error numberMalformed e.xlsx/Estimate:4:Estimated monthly cost found=on request");
    add("two numbers", 3, 5, "$1 or $2", "error numberMalformed e.xlsx/Estimate:4:Estimated monthly cost found=1 or $2");
    add("a negative cost", 3, 5, "-$5.00", "error numberOutOfRange e.xlsx/Estimate:4:Estimated monthly cost found=-$5.00 expected=");
    add("a negative cost in brackets", 3, 5, "($10.00)", "error numberOutOfRange e.xlsx/Estimate:4:Estimated monthly cost found=($10.00)");
    add("another currency", 3, 5, "\xe2\x82\xac" "5.00", "error currencyDiffers e.xlsx/Estimate:4:Estimated monthly cost");
    add("no total", 11, 5, "", "warning fileDamaged e.xlsx/Estimate:");
    add("an upfront cost in words", 3, 6, "some", "error numberMalformed e.xlsx/Estimate:4:Estimated upfront cost found=some");
    add("a formula without its value", 3, 5, "#FORMULA!", "error numberMalformed e.xlsx/Estimate:4:Estimated monthly cost found=#FORMULA!");
    add("a total that is none", 11, 5, "much", "error fileDamaged e.xlsx/Estimate:12:Estimated monthly cost found=3525.24 expected=much");
    add("rows are missing", 11, 5, "$4,000.00", "error fileDamaged e.xlsx/Estimate:12:Estimated monthly cost found=3525.24 expected=$4,000.00");
}

void CalculatorEstimateTest::badRowsAreNamed()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, cell);
    QFETCH(QString, message);
    Rows rows = english();
    rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = cell.toStdString();
    const auto outcome = read(rows, m_empty);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : spelled(outcome.error()).c_str());
    const QString said = spelled(outcome->findings).join(QLatin1Char('\n'));
    QVERIFY2(said.contains(message), qPrintable(said));
}

void CalculatorEstimateTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("error");
    const QByteArray head = "Service category,Service type,Custom name,Region,Description,Estimated monthly cost,Estimated upfront cost\n";
    QTest::newRow("empty") << QByteArray() << QByteArray("fileEmpty e.csv");
    QTest::newRow("another table") << QByteArray("Name,Cores\na,4\n") << QByteArray("formatUnknown e.csv expected=Service category");
    QTest::newRow("a column twice") << QByteArray("Service type," + head) << QByteArray("headerDuplicate e.csv:1:Service type");
    QTest::newRow("no region") << QByteArray("Service type,Estimated monthly cost\nx,$1.00\n") << QByteArray("headerMissing e.csv expected=Region");
    QTest::newRow("another currency") << head + "N,VPN Gateway,,East US,,CHF5.00,\n" << QByteArray("currencyDiffers e.csv found=CHF expected=USD");
    QTest::newRow("another currency in the disclaimer") << head + "N,VPN Gateway,,East US,,5.00,\nAll prices shown are in Euro Zone - Euro EUR.\n"
        << QByteArray("currencyDiffers e.csv found=EUR expected=USD");
    QTest::newRow("two decimal signs") << head + "N,VPN Gateway,,East US,,$1.50,\nN,VPN Gateway,,East US,,\"$1,5\",\n"
        << QByteArray("numberAmbiguous e.csv:3:Estimated monthly cost");
    QTest::newRow("thousands or a fraction") << head + "N,VPN Gateway,,East US,,\"$1,500\",\n" << QByteArray("numberAmbiguous e.csv:2:Estimated monthly cost");
    QTest::newRow("JSON") << QByteArray("{}") << QByteArray("formatUnknown e.csv found=JSON");
    QTest::newRow("a cut workbook") << QByteArray("PK\x03\x04 and so on") << QByteArray("fileDamaged e.csv");
}

void CalculatorEstimateTest::strangeFilesAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, error);
    const QString path = m_folder.filePath(QStringLiteral("e.csv"));
    writeFile(path, std::string_view(csv.constData(), static_cast<std::size_t>(csv.size())));
    EstimateOptions options;
    options.fileName = "e.csv";
    const auto outcome = importEstimate(m_empty, path.toStdString(), options);
    QVERIFY(!outcome.ok());
    QVERIFY2(QByteArray::fromStdString(spelled(outcome.error())).startsWith(error), spelled(outcome.error()).c_str());
}

HEADROOM_TEST(CalculatorEstimateTest);
#include "tst_calculator_estimate.moc"
