// SPDX-License-Identifier: GPL-3.0-or-later
// Price sheets laid out as the portal exports them (dataset schema 2023-05-01), with our own rows, and damaged ones.
#include "core/exchange/price_sheet.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/gzip.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace headroom;

namespace {

const std::string eaHeader =
    "EnrollmentNumber,MeterID,MeterName,MeterType,MeterCategory,MeterSubCategory,ServiceFamily,Product,SkuID,ProductID,MeterRegion,"
    "UnitOfMeasure,PartNumber,EffectiveStartDate,EffectiveEndDate,UnitPrice,BasePrice,MarketPrice,CurrencyCode,IncludedQuantity,"
    "OfferID,Term,PriceType\n";
const std::string mcaHeader =
    "BillingAccountId,BillingAccountName,BillingProfileId,BillingProfileName,ServiceFamily,Product,ProductId,SkuId,UnitOfMeasure,"
    "MeterId,MeterName,MeterType,MeterCategory,MeterSubCategory,MeterRegion,TierMinimumUnits,EffectiveStartDate,EffectiveEndDate,"
    "UnitPrice,BasePrice,MarketPrice,Currency,BillingCurrency,Term,PriceType\n";

std::string eaRow(const std::string& unitPrice, const std::string& type = "Consumption", const std::string& term = "")
{
    return "100,00003b45-e996-5b04-b673-a2db710f9237,D4s v5,1 Compute Hour,Virtual Machines,Dsv5 Series Windows,Compute,"
           "\"Virtual Machines Dsv5 Series Windows - D4s v5 - EU West\",S/1,P,EU West,100 Hours,AAA-1,2026-09-01,9999-12-31,"
        + unitPrice + ",38,41.6,USD,0,MS-AZR-0017P," + term + "," + type + "\n";
}

QString lineOf(const MeterPrice& p)
{
    return QString::fromStdString(std::string(p.service) + "|" + std::string(p.product) + "|" + std::string(p.sku) + "|"
        + std::string(p.meter) + "|" + std::string(p.region) + "|" + std::string(p.unit) + "|" + std::string(p.currency) + "|"
        + std::string(meterPriceKindName(p.kind)) + "|" + std::to_string(p.termMonths) + "|" + p.tierFrom.toText() + "|"
        + p.price.toText() + "|" + (p.from ? p.from->toText() : "") + "|" + (p.until ? p.until->toText() : ""));
}

struct Read
{
    Result<PriceSheetOutcome> outcome;
    QStringList lines;
};

Read read(const std::string& csv, SheetPrice price = SheetPrice::Unit)
{
    QStringList lines;
    PriceSheetOptions options;
    options.fileName = "sheet.csv";
    options.price = price;
    auto outcome = readPriceSheet(csv, options, [&](const MeterPrice& p) {
        lines << lineOf(p);
        return done();
    });
    return {std::move(outcome), lines};
}

bool writeZip(const QString& path, const std::vector<std::pair<const char*, std::string>>& files)
{
    int code = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [name, bytes] : files)
        zip_file_add(archive, name, zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
    return archive && zip_close(archive) == 0;
}

} // namespace

class PriceSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void enterpriseSheetsAreRead();
    void customerAgreementSheetsAreRead();
    void theListPriceIsAChoice();
    void reservationsHaveTheirTerm();
    void columnsGoByNameNotPlace();
    void decimalCommasAreRead();
    void titlesStandAboveTheHeader();
    void otherEncodingsAndGzipAreRead();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void zippedSheetsAreRead();
    void archivesOfMacOsAreRead();
    void datesAreReadInTheirOrder_data();
    void datesAreReadInTheirOrder();
    void developmentAndTestingHasItsOwnPrice();
    void windowsStandsInTheProductOnly();
    void aRowThatTheSinkRefusesIsNamed();
    void badArchivesAreRefused_data();
    void badArchivesAreRefused();
};

void PriceSheetTest::enterpriseSheetsAreRead()
{
    const Read sheet = read(eaHeader + eaRow("37.44"));
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(sheet.outcome->kind, std::string("ea"));
    QCOMPARE(sheet.lines,
        QStringList{QStringLiteral("Virtual Machines|Dsv5 Series Windows|D4s v5|D4s v5|westeurope|100 Hours|USD|consumption|0|0|37.44|"
                                   "2026-09-01|")});
}

void PriceSheetTest::customerAgreementSheetsAreRead()
{
    const Read sheet = read("\xef\xbb\xbf" + mcaHeader
        + "1,Contoso,2,Main,Storage,Premium SSD Managed Disks - P10 LRS - US East 2,DZH,001,1/Month,m,P10 LRS Disk,1/Month,Storage,"
          "Premium SSD Managed Disks,US East 2,0,09/01/2026,,17.92,19.71,19.71,USD,EUR,,Consumption\r\n");
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(sheet.outcome->kind, std::string("mca"));
    QCOMPARE(sheet.lines,
        QStringList{QStringLiteral(
            "Storage|Premium SSD Managed Disks|P10 LRS|P10 LRS Disk|eastus2|1/Month|USD|consumption|0|0|17.92|2026-09-01|")});
}

void PriceSheetTest::theListPriceIsAChoice()
{
    QVERIFY(read(eaHeader + eaRow("37.44"), SheetPrice::Market).lines.first().contains(QStringLiteral("|41.6|")));
}

void PriceSheetTest::reservationsHaveTheirTerm()
{
    const Read sheet = read(eaHeader + eaRow("2908", "ReservedInstance", "P3Y") + eaRow("0.1", "Savings Plan", "1 Year")
        + eaRow("30", "DevTestConsumption"));
    QCOMPARE(sheet.lines.size(), 3);
    QVERIFY(sheet.lines[0].contains(QStringLiteral("|reservation|36|0|2908|")));
    QVERIFY(sheet.lines[1].contains(QStringLiteral("|savingsPlan|12|0|0.1|")));
    QVERIFY(sheet.lines[2].contains(QStringLiteral("|devTest|0|")));
}

void PriceSheetTest::columnsGoByNameNotPlace()
{
    const Read sheet = read("New;Meter Region;Currency Code;unit price;UNITOFMEASURE;MeterName;Meter Category\n"
                            "x;;USD;5E-05;1M;Calls;Functions\n");
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(sheet.lines, QStringList{QStringLiteral("Functions||Calls|Calls|global|1M|USD|consumption|0|0|0.00005||")});
}

void PriceSheetTest::decimalCommasAreRead()
{
    const std::string header = "MeterRegion;Currency;UnitPrice;UnitOfMeasure;MeterName;MeterCategory\n";
    const auto row = [](const char* price) { return "EU West;EUR;" + std::string(price) + ";1 Hour;D4s v5;Virtual Machines\n"; };
    Read sheet = read(header + row("0,192") + row("1.234,5") + row("1,5E-05"));
    QVERIFY(sheet.outcome.ok() && sheet.outcome->findings.empty());
    QVERIFY(sheet.lines[0].contains(QStringLiteral("|0.192|")));
    QVERIFY(sheet.lines[1].contains(QStringLiteral("|1234.5|")));
    QVERIFY(sheet.lines[2].contains(QStringLiteral("|0.000015|")));
    QVERIFY(read(eaHeader + eaRow("\"1,234.50\"") + eaRow("0.1")).lines.first().contains(QStringLiteral("|1234.5|")));
    // Azure itself writes a point; a comma alone before three digits may be either.
    QVERIFY(read(header + row("1.125")).lines.first().contains(QStringLiteral("|1.125|")));
    sheet = read(header + row("1,125"));
    QCOMPARE(sheet.outcome.error().code, ErrorCode::NumberAmbiguous);
    QCOMPARE(sheet.outcome.error().path, std::string("sheet.csv:2:UnitPrice"));
}

void PriceSheetTest::titlesStandAboveTheHeader()
{
    const Read sheet = read("Price Sheet for Enrollment 100\r\n\r\n" + eaHeader + eaRow("37.44") + eaRow("n/a"));
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(sheet.lines.size(), 1);
    QCOMPARE(sheet.outcome->findings.front().what.path, std::string("sheet.csv:5:UnitPrice"));
}

void PriceSheetTest::otherEncodingsAndGzipAreRead()
{
    const QTemporaryDir folder;
    const std::string csv = eaHeader + eaRow("37.44");
    std::string wide = "\xff\xfe";
    for (const char c : csv)
        wide += {c, '\0'};
    for (const std::string& bytes : {testing_support::gzipped(csv), wide, "\xef\xbb\xbf" + csv}) {
        QFile file(folder.filePath(QStringLiteral("sheet")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        int prices = 0;
        const auto outcome = readPriceSheetFile(file.fileName().toStdString(), {}, [&](const MeterPrice& p) {
            prices += p.price == Decimal(3744, 2);
            return done();
        });
        QVERIFY(outcome.ok());
        QCOMPARE(prices, 1);
    }
}

void PriceSheetTest::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("path");
    const auto add = [](const char* name, const std::string& row, ErrorCode code, const char* path) {
        QTest::newRow(name) << QByteArray::fromStdString(row) << code << QByteArray(path);
    };
    add("no number", eaRow("n/a"), ErrorCode::NumberMalformed, "sheet.csv:2:UnitPrice");
    add("no price", eaRow(""), ErrorCode::ValueRequired, "sheet.csv:2:UnitPrice");
    add("too large", eaRow("1e30"), ErrorCode::NumberOutOfRange, "sheet.csv:2:UnitPrice");
    add("unknown type", eaRow("1", "Gift"), ErrorCode::ChoiceUnknown, "sheet.csv:2:PriceType");
    std::string day = eaRow("1");
    day.replace(day.find("2026-09-01"), 10, "2026-02-30");
    add("no day", day, ErrorCode::DateMalformed, "sheet.csv:2:EffectiveStartDate");
    std::string unit = eaRow("1");
    unit.replace(unit.find("100 Hours"), 9, "");
    add("no unit", unit, ErrorCode::ValueRequired, "sheet.csv:2:UnitOfMeasure");
    std::string subcategory = eaRow("1");
    subcategory.replace(subcategory.find("Dsv5 Series Windows"), 19, std::string(501, 'x'));
    add("a long text", subcategory, ErrorCode::TextTooLong, "sheet.csv:2:MeterSubCategory");
    std::string region = eaRow("1");
    region.replace(region.rfind("EU West"), 7, std::string(101, 'x'));
    add("a long region", region, ErrorCode::TextTooLong, "sheet.csv:2:MeterRegion");
    std::string meter = eaRow("1");
    meter.replace(meter.find("00003b45-e996-5b04-b673-a2db710f9237"), 36, "\"a\nb\"");
    add("two lines", meter, ErrorCode::TextNotUtf8, "sheet.csv:2:MeterID");
    add("a negative price", eaRow("-5"), ErrorCode::NumberOutOfRange, "sheet.csv:2:UnitPrice");
    add("a reservation of no term", eaRow("1000", "ReservedInstance", "P4Q"), ErrorCode::ChoiceUnknown, "sheet.csv:2:Term");
    std::string currency = eaRow("1");
    currency.replace(currency.find("USD"), 3, "Dollars");
    add("no currency", currency, ErrorCode::ChoiceUnknown, "sheet.csv:2:CurrencyCode");
    std::string everywhere = eaRow("1");
    everywhere.replace(everywhere.rfind("EU West"), 7, "");
    add("a machine without a region", everywhere, ErrorCode::ValueRequired, "sheet.csv:2:MeterRegion");
    std::string moved = eaRow("1");
    moved.replace(moved.find("1 Compute Hour"), 14, "1, Compute Hour");
    add("a comma too many", moved, ErrorCode::RowColumnsMismatch, "sheet.csv:2");
    add("few columns", "100,m\n", ErrorCode::ValueRequired, "sheet.csv:2:MeterName");
    add("a stray quote", "100,m\"x\",\n", ErrorCode::TextQuoteStray, "sheet.csv:2:2");
}

void PriceSheetTest::badRowsAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, path);
    const Read sheet = read(eaHeader + row.toStdString() + eaRow("1"));
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(sheet.outcome->findings.size(), std::size_t{1});
    const Error& error = sheet.outcome->findings.front().what;
    QVERIFY2(error.code == code, codeName(error.code).data());
    QCOMPARE(QByteArray::fromStdString(error.path), path);
    QCOMPARE(sheet.lines.size(), 1); // the good one
}

void PriceSheetTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << ErrorCode::HeaderMissing;
    QTest::newRow("a column twice") << QByteArray::fromStdString("UnitPrice," + eaHeader) << ErrorCode::HeaderDuplicate;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe" "a\0b\0", 6) << ErrorCode::EncodingUnknown;
}

void PriceSheetTest::badFilesAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(ErrorCode, code);
    const Read sheet = read(csv.toStdString());
    QVERIFY(!sheet.outcome.ok());
    QVERIFY2(sheet.outcome.error().code == code, codeName(sheet.outcome.error().code).data());
}

void PriceSheetTest::zippedSheetsAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.zip"));
    QVERIFY(writeZip(path, {{"readme.txt", "no prices"}, {"part1.csv", eaHeader + eaRow("1")}, {"../part2.csv", eaHeader + eaRow("x")}}));
    int prices = 0;
    PriceSheetOptions options;
    options.fileName = "sheet.zip";
    const auto outcome = readPriceSheetFile(path.toStdString(), options, [&](const MeterPrice&) {
        ++prices;
        return done();
    });
    QVERIFY(outcome.ok());
    QCOMPARE(prices, 1);
    QCOMPARE(outcome->rowsRead, std::size_t{2});
    QCOMPARE(outcome->findings.front().what.path, std::string("sheet.zip/../part2.csv:2:UnitPrice"));
}

void PriceSheetTest::archivesOfMacOsAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mac.zip"));
    QVERIFY(writeZip(path,
        {{"sheet.csv", eaHeader + eaRow("1")}, {"__MACOSX/._sheet.csv", std::string("\0\5\x16\7", 4)}, {"about.csv", "a,b\n1,2\n"}}));
    PriceSheetOptions options;
    options.fileName = "mac.zip";
    const auto outcome = readPriceSheetFile(path.toStdString(), options, [](const MeterPrice&) { return done(); });
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->rowsAccepted, std::size_t{1});
    QCOMPARE(outcome->findings.size(), std::size_t{1});
    QCOMPARE(outcome->findings[0].what.path, std::string("mac.zip/about.csv"));
}

void PriceSheetTest::datesAreReadInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("warnings");
    QTest::newRow("as Azure writes") << QByteArray("07/01/2024") << QByteArray("07/31/2024") << QByteArray("2024-07-01|2024-08-01") << 0;
    QTest::newRow("day first") << QByteArray("01/07/2024") << QByteArray("31/07/2024") << QByteArray("2024-07-01|2024-08-01") << 0;
    QTest::newRow("with points") << QByteArray("01.07.2024") << QByteArray("31.12.9999") << QByteArray("2024-07-01|") << 0;
    QTest::newRow("to the last second") << QByteArray("2024-07-01T00:00:00Z") << QByteArray("2024-07-31T23:59:59Z")
                                        << QByteArray("2024-07-01|2024-08-01") << 0;
    QTest::newRow("to the next month's first moment") << QByteArray("2024-07-01T00:00:00Z") << QByteArray("2024-08-01T00:00:00Z")
                                                      << QByteArray("2024-07-01|2024-08-01") << 0;
    QTest::newRow("to the first moment of the last day") << QByteArray("2024-07-01T00:00:00Z") << QByteArray("2024-07-31T00:00:00Z")
                                                         << QByteArray("2024-07-01|2024-08-01") << 0;
    QTest::newRow("either") << QByteArray("01/02/2024") << QByteArray("") << QByteArray("2024-01-02|") << 1;
    QTest::newRow("for ever") << QByteArray("1/13/2024") << QByteArray("12/31/9999") << QByteArray("2024-01-13|") << 0;
}

void PriceSheetTest::datesAreReadInTheirOrder()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(QByteArray, days);
    QFETCH(int, warnings);
    std::string row = eaRow("1");
    row.replace(row.find("2026-09-01"), 10, from.toStdString());
    row.replace(row.find("9999-12-31"), 10, until.toStdString());
    const Read sheet = read(eaHeader + row);
    QVERIFY(sheet.outcome.ok());
    QCOMPARE(static_cast<int>(sheet.outcome->findings.size()), warnings);
    QVERIFY2(sheet.lines.first().endsWith(QString::fromLatin1("|1|" + days)), qPrintable(sheet.lines.first()));
}

void PriceSheetTest::developmentAndTestingHasItsOwnPrice()
{
    std::string row = eaRow("1.92");
    row.replace(row.find("MS-AZR-0017P"), 12, "MS-AZR-0148P");
    const Read sheet = read(eaHeader + row + eaRow("3.76"));
    QVERIFY(sheet.lines.at(0).contains(QStringLiteral("|devTest|")));
    QVERIFY(sheet.lines.at(1).contains(QStringLiteral("|consumption|")));
    // A Microsoft Customer Agreement names the order.
    const auto ofOrder = [](const char* order) {
        return "1,Contoso,2,Main,Compute,Machine,DZH,001,1 Hour,m,D4s v5,1 Hour,Virtual Machines,Dsv5 Series,EU West,0,09/01/2026,,"
               "0.2,0.2,0.2,USD,USD,,Consumption,"
            + std::string(order) + '\n';
    };
    std::string header = mcaHeader;
    header.insert(header.size() - 1, ",ProductOrderName");
    const Read orders = read(header + ofOrder("Microsoft Azure Plan for DevTest") + ofOrder("Azure plan"));
    QVERIFY(orders.lines.at(0).contains(QStringLiteral("|devTest|")));
    QVERIFY(orders.lines.at(1).contains(QStringLiteral("|consumption|")));
}

void PriceSheetTest::windowsStandsInTheProductOnly()
{
    std::string row = eaRow("1");
    row.replace(row.find("Dsv5 Series Windows,"), 20, "Dsv5 Series,");
    QVERIFY(read(eaHeader + row).lines.first().startsWith(QStringLiteral("Virtual Machines|Virtual Machines Dsv5 Series Windows|")));
}

void PriceSheetTest::aRowThatTheSinkRefusesIsNamed()
{
    PriceSheetOptions options;
    options.fileName = "sheet.csv";
    int rows = 0;
    const auto outcome = readPriceSheet(eaHeader + eaRow("1") + eaRow("2"), options, [&](const MeterPrice&) {
        return ++rows == 2 ? Status(Error{ErrorCode::RowDuplicate, {}, {{"found", "2"}, {"expected", "1"}}}) : done();
    });
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->rowsAccepted, std::size_t{1});
    QCOMPARE(outcome->findings.at(0).what.path, std::string("sheet.csv:3:UnitPrice"));
    QVERIFY(outcome->findings.at(0).severity == Severity::Warning);
    QCOMPARE(outcome->findings.at(0).what.detail("count"), std::string("1"));
}

void PriceSheetTest::badArchivesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("without a sheet") << QStringLiteral("text") << ErrorCode::FormatUnknown;
    QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::FileDamaged;
    QTest::newRow("a byte changed") << QStringLiteral("flip") << ErrorCode::FileDamaged;
}

void PriceSheetTest::badArchivesAreRefused()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    std::string rows = eaHeader;
    for (int i = 0; i < 200; ++i)
        rows += eaRow(std::to_string(i));
    QVERIFY(writeZip(path, {{what == QStringLiteral("text") ? "x.txt" : "x.csv", rows}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (what == QStringLiteral("cut"))
        file.resize(file.size() / 2);
    if (what == QStringLiteral("flip")) {
        file.seek(200);
        const char byte = static_cast<char>(file.peek(1)[0] ^ 0x20);
        file.write(&byte, 1);
    }
    file.close();
    const auto outcome = readPriceSheetFile(path.toStdString(), {}, [](const MeterPrice&) { return done(); });
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().code == code, codeName(outcome.error().code).data());
}

HEADROOM_TEST(PriceSheetTest);
#include "tst_price_sheet.moc"
