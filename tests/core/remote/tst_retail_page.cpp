// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded records of the Azure Retail Prices API, read. tests/files/retail/observed.json holds eight real ones, as recorded in
// August 2026 (brazilsouth, australiacentral, westus, eastasia and a licence without a region).
#include "core/remote/retail_page.h"
#include "tests/core/remote/retail_testing.h"
#include "tests/support/testing.h"

#include <QFile>

using namespace headroom;
using namespace testing_support;

namespace {

std::string observed()
{
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/retail/observed.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string lineOf(const MeterPrice& p)
{
    return std::string(p.meter) + "|" + std::string(p.region) + "|" + std::string(meterPriceKindName(p.kind)) + "|"
        + std::to_string(p.termMonths) + "|" + p.tierFrom.toText() + "|" + p.price.toText() + "|" + (p.from ? p.from->toText() : "")
        + "|" + (p.primary ? "primary" : "secondary");
}

} // namespace

class RetailPageTest : public QObject
{
    Q_OBJECT

private slots:
    void recordedRecordsAreReadToTheDigit();
    void anArrayOfRecordsIsReadToo();
    void theLinkIsHandedOutAsItIs_data();
    void theLinkIsHandedOutAsItIs();
    void aPriceHoldsToTheEndOfItsLastDay();
    void keysInAnyOrderAndUnknownOnesAreRead();
    void whatTheSinkSaysEndsTheReading();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
};

void RetailPageTest::recordedRecordsAreReadToTheDigit()
{
    std::string bytes = observed();
    QStringList lines;
    RetailPageReader reader;
    const auto page = reader.read(bytes, "observed.json", [&](const MeterPrice& p) {
        lines << QString::fromStdString(lineOf(p));
        return done();
    });
    QVERIFY2(page.ok(), page.ok() ? "" : textOf(page.error()));
    QCOMPARE(page->items, std::size_t{8});
    QCOMPARE(page->prices, std::size_t{10}); // two savings plans of B16als v2
    const QStringList expected{
        QStringLiteral("D4as v7|brazilsouth|consumption|0|0|0.291|2025-11-01|primary"),
        QStringLiteral("D4as v7|brazilsouth|reservation|36|0|2908|2025-11-01|primary"),
        QStringLiteral("B16als v2|australiacentral|consumption|0|0|0.673|2023-09-01|primary"),
        QStringLiteral("B16als v2|australiacentral|savingsPlan|36|0|0.34323|2023-09-01|primary"),
        QStringLiteral("B16als v2|australiacentral|savingsPlan|12|0|0.49129|2023-09-01|primary"),
        QStringLiteral("B16als v2|australiacentral|reservation|12|0|3478|2023-09-01|primary"),
        QStringLiteral("D13 v2/DS13 v2|westus|consumption|0|0|1.056|2025-05-01|primary"),
        QStringLiteral("D13 v2/DS13 v2|westus|devTest|0|0|0.741|2025-05-01|primary"),
        QStringLiteral("Voice Calls Voice Call Country Code 43|eastasia|consumption|0|10|0.28|2023-06-01|secondary"),
        QStringLiteral("7 vCPU VM License|global|consumption|0|0|0.1568|2024-07-01|primary"),
    };
    QCOMPARE(lines, expected);
}

void RetailPageTest::anArrayOfRecordsIsReadToo()
{
    std::string bytes = "[";
    bytes += retailItem(1) + "," + retailItem(2) + "]";
    RetailPageReader reader;
    const auto page = reader.read(bytes, "x", {});
    QVERIFY2(page.ok(), page.ok() ? "" : textOf(page.error()));
    QCOMPARE(page->items, std::size_t{2});
}

void RetailPageTest::theLinkIsHandedOutAsItIs_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("link");
    QTest::newRow("null") << "null" << "";
    QTest::newRow("empty") << "\"\"" << "";
    QTest::newRow("escaped") << R"("https:\/\/prices.azure.com:443\/x?$skip=100")" << "https://prices.azure.com:443/x?$skip=100";
}

void RetailPageTest::theLinkIsHandedOutAsItIs()
{
    QFETCH(QString, written);
    QFETCH(QString, link);
    std::string bytes = "{\"NextPageLink\":" + written.toStdString() + ",\"Items\":[]}";
    RetailPageReader reader;
    QCOMPARE(QString::fromStdString(reader.read(bytes, "x", {})->nextLink), link);
}

void RetailPageTest::aPriceHoldsToTheEndOfItsLastDay()
{
    QStringList days;
    for (const char* end : {"2026-07-31T23:59:59Z", "2026-08-01T00:00:00Z"}) { // the same moment, but for a second
        std::string item = retailItem(1);
        item.insert(1, R"("effectiveEndDate":")" + std::string(end) + R"(",)");
        std::string bytes = '[' + item + ']';
        RetailPageReader reader;
        const auto page = reader.read(bytes, "x", [&](const MeterPrice& p) {
            days << QString::fromStdString(p.until ? p.until->toText() : "");
            return done();
        });
        QVERIFY(page.ok());
    }
    QCOMPARE(days, (QStringList{QStringLiteral("2026-08-01"), QStringLiteral("2026-08-01")}));
}

void RetailPageTest::keysInAnyOrderAndUnknownOnesAreRead()
{
    std::string bytes = R"({"new":{"a":[1,{"b":null}]},"Items":[)" + retailItem(1) + R"(,{"type":"Consumption","serviceName":"Storage",)"
        R"("x":[[]],"unitOfMeasure":"1/Month","meterName":"P10 LRS Disk","currencyCode":"USD","retailPrice":1.0e1,"location":null}]})";
    QStringList lines;
    RetailPageReader reader;
    const auto page = reader.read(bytes, "x", [&](const MeterPrice& p) {
        lines << QString::fromStdString(lineOf(p));
        return done();
    });
    QVERIFY2(page.ok(), page.ok() ? "" : textOf(page.error()));
    QCOMPARE(lines.last(), QStringLiteral("P10 LRS Disk|global|consumption|0|0|10||primary"));
}

void RetailPageTest::whatTheSinkSaysEndsTheReading()
{
    std::string bytes = retailPage(0, 5);
    int taken = 0;
    RetailPageReader reader;
    const auto page = reader.read(bytes, "x", [&](const MeterPrice&) {
        return ++taken == 2 ? Status(Error{ErrorCode::DiskFull, {}, {}}) : done();
    });
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::DiskFull);
    QCOMPARE(taken, 2);
}

void RetailPageTest::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read"); // by hand; empty: refused
    const auto row = [](const char* written, const char* read) { QTest::newRow(written) << written << read; };
    row("0.0", "0");
    row("0.1", "0.1");
    row("1.056", "1.056");
    row("1E-06", "0.000001");
    row("5e-05", "0.00005");
    row("1.5E+3", "1500");
    row("12E2", "1200");
    row("2908.0", "2908");
    row("98765432109.12345", "98765432109.12345");
    row("0.30000000000000004", "0.3");                // a binary fraction's tail
    row("0.1234567890123456789", "0.123456789012346"); // 15 decimals, half away from zero
    row("12345.67890123456789", "12345.67890123457");  // 16 digits
    row("1e-300", "0");
    row("99999999999999999999", "");
    row("1e30", "");
    row("1.", "");
    row(".5", "");
    row("+1", "");
    row("NaN", "");
    row("0x10", "");
    row("1e", "");
    row("1,5", "");
    row("", "");
}

void RetailPageTest::numbersKeepTheirDigits()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const auto number = catalogueNumber(written.toStdString());
    QCOMPARE(number.ok() ? QString::fromStdString(number->toText()) : QString(), read);
}

HEADROOM_TEST(RetailPageTest);
#include "tst_retail_page.moc"
