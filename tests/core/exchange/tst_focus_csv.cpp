// SPDX-License-Identifier: GPL-3.0-or-later
// Bills in FOCUS's columns: as each version and Microsoft's export lay them out, with our own rows, and damaged ones. Sums are
// added up by hand beside the rows.
#include "core/exchange/csv_stream.h"
#include "core/exchange/focus_csv.h"
#include "focus_testing.h"
#include "tests/support/gzip.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace headroom;
using namespace focus_testing;
using namespace testing_support;

class FocusCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anExportOfMicrosoftIsSummedUp();
    void eachVersionIsKnown_data();
    void eachVersionIsKnown();
    void sumsAreExactAndRoundedOnce();
    void thePublicSamplesOdditiesAreTakenAndSaid();
    void gzipAndPartsGiveTheSame();
    void otherEncodingsAndSignsGiveTheSame();
    void thousandsOfAnotherLanguageAreAskedFor();
    void aTextOfUtf16IsDecodedPieceByPiece();
    void damagedFilesSayWhatIsWrong_data();
    void damagedFilesSayWhatIsWrong();
    void badRowsAreFoundAndTheOthersCount();
    void filesThatAreNoneAreRefused_data();
    void filesThatAreNoneAreRefused();
    void aStreamGivesTheRecordsOfTheWholeText();
    void aStreamOutlivesAQuoteThatStaysOpen();
    void cancelEndsIt();

private:
    std::string write(const char* name, const std::string& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("not written");
        return file.fileName().toStdString();
    }
    Result<FocusOutcome> read(const std::string& csv) const { return readFocus({write("focus.csv", csv)}, {}); }
    static QByteArray textOf(const Findings& findings)
    {
        QByteArray text;
        for (const Finding& f : findings)
            text += QByteArray::fromStdString(std::string(severityName(f.severity)) + ' ' + say(f.what)) + '\n';
        return text;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FocusCsvTest::anExportOfMicrosoftIsSummedUp()
{
    std::vector<std::string> columns = columns10 + since11 + std::vector<std::string>{"BillingAccountType", "InvoiceId",
        "PricingCurrency", "SubAccountType"};
    std::erase(columns, "AvailabilityZone"); // which Microsoft's export lacks, as it does the amounts in the pricing currency
    std::sort(columns.begin(), columns.end());
    columns = columns + ofMicrosoft;
    const std::vector<Cells> rows{
        usage({{"BilledCost", "4.60799999999999998"}, {"EffectiveCost", "4.60799999999999998"}}),
        usage({{"BilledCost", "0.392"}, {"EffectiveCost", "0.392"}, {"x_SkuMeterCategory", "Virtual Machines"},
            {"ResourceId", "/subscriptions/1/resourceGroups/\"a\"/vm\nx"}}),
        // The licence of the same machine: its hours are no further hours of machines.
        usage({{"BilledCost", "2"}, {"EffectiveCost", "2"}, {"x_SkuMeterCategory", "Virtual Machines Licenses"}}),
        // A reservation: bought in July, used without being billed.
        usage({{"ChargeCategory", "Purchase"}, {"BilledCost", "1200"}, {"EffectiveCost", "0"}, {"RegionId", ""},
            {"RegionName", ""}, {"ConsumedQuantity", ""}, {"ConsumedUnit", ""}, {"ChargeFrequency", "One-Time"},
            {"CommitmentDiscountType", "Reservation"}, {"ChargePeriodEnd", "2025-07-01T00:00:00Z"}}),
        usage({{"BilledCost", "0"}, {"EffectiveCost", "3.2876712328767123288"}, {"CommitmentDiscountStatus", "Used"}}),
        usage({{"BilledCost", "10.005"}, {"EffectiveCost", "10.005"}, {"ServiceCategory", "Storage"},
            {"ServiceName", "Storage Accounts"}, {"ConsumedUnit", "GB"}, {"ConsumedQuantity", "100.25"}}),
        usage({{"BilledCost", "1"}, {"EffectiveCost", "1"}, {"ServiceCategory", "Storage"}, {"ServiceName", "Storage Accounts"},
            {"ConsumedUnit", "Requests"}, {"ConsumedQuantity", "5"}}),
        usage({{"ChargeCategory", "Credit"}, {"BilledCost", "-25.5"}, {"EffectiveCost", "-25.5"}, {"ConsumedUnit", ""}}),
        // A correction of June that stands on July's invoice.
        usage({{"ChargeClass", "Correction"}, {"ChargePeriodStart", "2024-06-30T00:00:00Z"}, {"BilledCost", "-0.5"},
            {"EffectiveCost", "-0.5"}, {"ConsumedQuantity", "-8"}}),
        usage({{"BillingPeriodStart", "2024-08-01T00:00:00Z"}, {"BilledCost", "7"}, {"EffectiveCost", "7"}})};
    const auto read = readFocus({write("part_0_0001.csv", "\xef\xbb\xbf" + csvOf(columns, rows))}, {});
    QVERIFY2(read.ok(), read.ok() ? "" : say(read.error()).c_str());
    // Machines: 4.608 + 0.392 + 2 + 0 - 0.5 = 6.50 (4.60799... rounds up); effective + 3.28767 = 9.79. Hours 24 x 3 - 8 = 64.
    QCOMPARE(say(read->bill),
        QByteArray("2024-07|Compute|Virtual Machines||Purchase|1200.00|0.00||1\n"
                   "2024-07|Compute|Virtual Machines|westeurope|Usage|6.50|9.79|64 Hours|5\n"
                   "2024-07|Compute|Virtual Machines|westeurope|Credit|-25.50|-25.50||1\n"
                   "2024-07|Storage|Storage Accounts|westeurope|Usage|11.01|11.01||2\n"
                   "2024-08|Compute|Virtual Machines|westeurope|Usage|7.00|7.00|24 Hours|1\n"));
    // July: 1200 + 6.5 - 25.5 + 11.005 = 1192.005 less 2e-17, so 1192.00; effective 9.78767 - 25.5 + 11.005 = -4.70733.
    QCOMPARE(read->bill.months.size(), std::size_t{2});
    QCOMPARE(read->bill.months[0].billed.toText(2), std::string("1192.00"));
    QCOMPARE(read->bill.months[0].effective.toText(2), std::string("-4.71"));
    QCOMPARE(read->version, std::string("1.2"));
    QVERIFY(read->ofMicrosoft);
    QCOMPARE(textOf(read->findings), QByteArray("note unitUnknown||count=1\n"));
    QCOMPARE(read->rowsRead, std::size_t{10});
}

void FocusCsvTest::eachVersionIsKnown_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("1.0") << QByteArray::fromStdString(csvOf(columns10, {usage()})) << QByteArray("1.0");
    QTest::newRow("1.1") << QByteArray::fromStdString(csvOf(columns10 + since11, {usage()})) << QByteArray("1.1");
    QTest::newRow("1.2") << QByteArray::fromStdString(csvOf(columns10 + since11 + since12, {usage()})) << QByteArray("1.2");
    // Microsoft's 1.0 has two columns of 1.2 already.
    QTest::newRow("1.0 of Microsoft")
        << QByteArray::fromStdString(csvOf(columns10 + std::vector<std::string>{"BillingAccountType", "SubAccountType", "x_SkuTier"},
               {usage()}))
        << QByteArray("1.0");
    std::vector<std::string> backwards = columns10;
    std::reverse(backwards.begin(), backwards.end());
    QTest::newRow("any order") << QByteArray::fromStdString(csvOf(backwards, {usage()})) << QByteArray("1.0");
}

void FocusCsvTest::eachVersionIsKnown()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, version);
    const auto read = this->read(csv.toStdString());
    QVERIFY2(read.ok(), read.ok() ? "" : say(read.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(read->version), version);
    QCOMPARE(say(read->bill), QByteArray("2024-07|Compute|Virtual Machines|westeurope|Usage|1.50|1.50|24 Hours|1\n"));
    QCOMPARE(textOf(read->findings), QByteArray());
}

void FocusCsvTest::sumsAreExactAndRoundedOnce()
{
    // 1,000 x 0.0049 = 4.90 though each rounds to 0.00; in doubles 0.1 + 0.2 - 0.3 is not 0; 36 decimals count.
    std::vector<Cells> rows(1000, usage({{"BilledCost", "0.0049"}, {"EffectiveCost", "0.0000000000000000009"}}));
    for (const char* cost : {"0.1", "0.2", "-0.3"})
        rows.push_back(usage({{"BilledCost", cost}, {"ServiceName", "Other Service"},
            {"EffectiveCost", std::string(cost) + std::string(34, '0') + "5"}}));
    // Half a cent is rounded away from zero, on either side.
    rows.push_back(usage({{"BilledCost", "0.005"}, {"EffectiveCost", "-0.005"}, {"ServiceName", "Half"}}));
    const auto read = this->read(csvOf(columns10, rows));
    QVERIFY(read.ok());
    QCOMPARE(say(read->bill),
        QByteArray("2024-07|Compute|Half|westeurope|Usage|0.01|-0.01|24 Hours|1\n"
                   "2024-07|Compute|Other Service|westeurope|Usage|0.00|0.00|72 Hours|3\n"
                   "2024-07|Compute|Virtual Machines|westeurope|Usage|4.90|0.00|24000 Hours|1000\n"));
    QCOMPARE(read->bill.months[0].billed.toText(2), std::string("4.91")); // 4.905
}

void FocusCsvTest::thePublicSamplesOdditiesAreTakenAndSaid()
{
    // As the 1,000 rows of FOCUS-Sample-Data have them: a column "Id", NULL as a word, times with a blank and no Z.
    std::vector<std::string> columns = columns10;
    columns.insert(std::find(columns.begin(), columns.end(), "ServiceName"), "Id");
    const Cells odd = usage({{"BillingPeriodStart", "2024-10-01 00:00:00"}, {"RegionId", "NULL"}, {"RegionName", "NULL"},
        {"ConsumedQuantity", "NULL"}, {"ConsumedUnit", "NULL"}, {"Tags", "NULL"}, {"Id", "17"}, {"BilledCost", "1.2E-02"},
        {"ServiceName", "NULL"}});
    const auto read = this->read(csvOf(columns, {odd, odd}));
    QVERIFY2(read.ok(), read.ok() ? "" : say(read.error()).c_str());
    QCOMPARE(say(read->bill), QByteArray("2024-10|Compute|Compute||Usage|0.02|3.00||2\n")); // 2 x 0.012 = 0.024
    QCOMPARE(textOf(read->findings),
        QByteArray("note columnUnknown|focus.csv:1|found=Id|count=1\n"
                   "note typeMismatch|focus.csv:2:ServiceName|row=2|column=ServiceName|found=NULL|expected=an empty cell|count=10\n"
                   "note typeMismatch|focus.csv:2:BillingPeriodStart|row=2|column=BillingPeriodStart|found=2024-10-01 00:00:00"
                   "|expected=2024-07-01T00:00:00Z|count=2\n"
                   "note typeMismatch|focus.csv:2:BilledCost|row=2|column=BilledCost|found=1.2E-02|expected=a number without exponent"
                   "|count=2\n"
                   "note valueRequired|focus.csv:2:ServiceName|row=2|column=ServiceName|found=Compute|count=2\n"));
}

void FocusCsvTest::gzipAndPartsGiveTheSame()
{
    const Cells other = usage({{"BillingPeriodStart", "2024-08-01T00:00:00Z"}, {"BilledCost", "0.125"}});
    const auto whole = read(csvOf(columns10, {usage(), other, usage()}));
    QVERIFY(whole.ok());
    const std::string first = csvOf(columns10, {usage(), other});
    const auto packed = readFocus({write("b.csv.gz", gzipped(csvOf(columns10, {usage(), other, usage()})))}, {});
    QVERIFY2(packed.ok(), packed.ok() ? "" : say(packed.error()).c_str());
    QVERIFY(packed->bill == whole->bill);
    // Two members one after another are one text; zeros fill up a block.
    const auto members = readFocus(
        {write("c.gz", gzipped(first.substr(0, 700)) + gzipped(first.substr(700)) + gzipped(first.substr(first.find('\n') + 1)))}, {});
    QVERIFY2(members.ok(), members.ok() ? "" : say(members.error()).c_str());
    QCOMPARE(members->rowsRead, std::size_t{4});
    QVERIFY(readFocus({write("d.gz", gzipped(first) + std::string(1000, '\0'))}, {}).ok());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("export")));
    std::ignore = write("export/part_1_0001.csv", csvOf(columns10, {usage()}));
    std::ignore = write("export/part_0_0001.csv.gz", gzipped(first));
    std::ignore = write("export/manifest.json", "{}");
    const auto parts = readFocus({(m_folder->path() + QStringLiteral("/export")).toStdString()}, {});
    QVERIFY2(parts.ok(), parts.ok() ? "" : say(parts.error()).c_str());
    QCOMPARE(parts->files.size(), std::size_t{2});
    QVERIFY(parts->bill == whole->bill);
}

/// Text in UTF-16.
static std::string utf16(const std::string& text, bool little, bool marked = true)
{
    std::u16string units = QString::fromStdString(text).toStdU16String();
    if (marked)
        units.insert(units.begin(), u'\xfeff');
    std::string bytes;
    for (const char16_t unit : units) {
        bytes += static_cast<char>(little ? unit & 0xff : unit >> 8);
        bytes += static_cast<char>(little ? unit >> 8 : unit & 0xff);
    }
    return bytes;
}

// As Excel saves a CSV where numbers have a comma: semicolons between cells.
void FocusCsvTest::otherEncodingsAndSignsGiveTheSame()
{
    const std::vector<Cells> rows{usage({{"BilledCost", "1234.5"}, {"ServiceName", "Caf\xc3\xa9 \xf0\x9f\x98\x80"}}),
        usage({{"BilledCost", "0.125"}, {"EffectiveCost", "1E-03"}}), usage({{"BilledCost", "1000"}, {"ConsumedQuantity", "2.5"}})};
    const std::string csv = csvOf(columns10, rows);
    const auto plain = read(csv);
    QVERIFY(plain.ok());
    QCOMPARE(plain->bill.rows, std::size_t{3});
    for (const std::string& other : {utf16(csv, true), utf16(csv, false), utf16(csv, true, false), gzipped(utf16(csv, false))}) {
        const auto got = read(other);
        QVERIFY2(got.ok(), got.ok() ? "" : say(got.error()).c_str());
        QVERIFY(got->bill == plain->bill);
        QVERIFY(got->encoding != TextEncoding::Utf8);
    }
    std::string semicolons;
    for (const std::string& column : columns10)
        semicolons += (semicolons.empty() ? "" : ";") + column;
    const std::map<std::string, std::string> saved{{"1234.5", "1.234,5"}, {"0.125", "0,125"}, {"1E-03", "1E-03"}, {"1000", "1000"},
        {"2.5", "2,5"}, {"1.5", "1,5"}, {"24", "24"}, {"2", "2"}};
    for (const Cells& row : rows) {
        semicolons += '\n';
        for (const std::string& column : columns10) {
            const auto cell = row.find(column);
            const std::string text = cell == row.end() ? std::string() : cell->second;
            semicolons += (column == columns10.front() ? "" : ";") + (saved.contains(text) ? saved.at(text) : csvCell(text));
        }
    }
    const auto comma = read(utf16(semicolons + '\n', true));
    QVERIFY2(comma.ok(), comma.ok() ? "" : say(comma.error()).c_str());
    QCOMPARE(textOf(comma->findings), textOf(plain->findings));
    QVERIFY(comma->bill == plain->bill);
    QCOMPARE(comma->delimiter, ';');
    QVERIFY(comma->decimal == DecimalSign::Comma);
    // What is said counts: 1,5 is no number with a point.
    FocusOptions options;
    options.decimal = DecimalSign::Point;
    const auto forced = readFocus({write("forced.csv", semicolons)}, options);
    QVERIFY(forced.ok());
    QCOMPARE(forced->rowsRejected, std::size_t{3});
}

// 12.345 between semicolons is 12,345 of a German spreadsheet, or 12.345 of another: nobody guesses with money.
void FocusCsvTest::thousandsOfAnotherLanguageAreAskedFor()
{
    const Cells row = usage({{"BilledCost", "12.345"}, {"EffectiveCost", "7.900"}, {"ConsumedQuantity", "1"}});
    std::string csv;
    for (const bool isHeader : {true, false}) {
        for (const std::string& column : columns10) {
            const auto cell = row.find(column);
            csv += (column == columns10.front() ? "" : ";") + (isHeader ? column : cell == row.end() ? "" : csvCell(cell->second));
        }
        csv += '\n';
    }
    const std::string file = write("thousands.csv", csv);
    const auto asked = readFocus({file}, {});
    QVERIFY(!asked.ok() && asked.error().code == ErrorCode::NumberAmbiguous);
    QVERIFY2(asked.error().path.ends_with("thousands.csv:2"), asked.error().path.c_str());
    FocusOptions options;
    for (const auto& [sign, billed] : {std::pair(DecimalSign::Comma, std::int64_t{1234500}), std::pair(DecimalSign::Point, std::int64_t{1235})}) {
        options.decimal = sign;
        const auto read = readFocus({file}, options);
        QVERIFY(read.ok());
        QCOMPARE(read->bill.months.at(0).billed.minor(), billed); // 12.345 rounds to 12.35
    }
}

// Pairs of units and line ends at every place of the pieces.
void FocusCsvTest::aTextOfUtf16IsDecodedPieceByPiece()
{
    std::string text;
    for (int i = 0; text.size() < 1'500'000; ++i)
        text += std::string(static_cast<std::size_t>(i % 7), 'x') + (i % 3 == 0 ? "\xf0\x9f\x98\x80" : i % 3 == 1 ? "\xe2\x82\xac" : "\n");
    for (const bool little : {true, false}) {
        auto source = TextSource::open(write("text.csv", utf16(text, little)), "text.csv");
        QVERIFY(source.ok());
        std::string got;
        std::string piece(100'003, '\0');
        for (;;) {
            const auto size = source->read(piece.data(), piece.size());
            QVERIFY(size.ok());
            got += piece.substr(0, *size);
            if (*size < piece.size())
                break;
        }
        QVERIFY(got == text);
    }
    auto broken = TextSource::open(write("broken.csv", utf16(text, true) + std::string("\x3d\xd8x\0", 4)), "broken.csv");
    QVERIFY(broken.ok());
    std::string all(4'000'000, '\0');
    const auto size = broken->read(all.data(), all.size());
    QVERIFY(!size.ok());
    QCOMPARE(size.error().path, "broken.csv:" + std::to_string(1 + std::count(text.begin(), text.end(), '\n')));
}

void FocusCsvTest::damagedFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* name, const Cells& own, const char* found) {
        QTest::newRow(name) << QByteArray::fromStdString(csvOf(columns10, {usage(), usage(own)})) << QByteArray(found);
    };
    row("cost in words", {{"BilledCost", "12 USD"}},
        "error numberMalformed|focus.csv:3:BilledCost|row=3|column=BilledCost|found=12 USD");
    row("thousands separator", {{"EffectiveCost", "1,234.50"}},
        "error numberMalformed|focus.csv:3:EffectiveCost|row=3|column=EffectiveCost|found=1,234.50");
    row("cost blank", {{"BilledCost", ""}}, "error valueRequired|focus.csv:3:BilledCost|row=3|column=BilledCost");
    row("cost too small to hold", {{"BilledCost", "1E-40"}},
        "error numberTooLong|focus.csv:3:BilledCost|row=3|column=BilledCost|found=1E-40|expected=18 digits before the point, 36 behind "
        "it");
    row("not a number", {{"BilledCost", "NaN"}}, "error numberMalformed|focus.csv:3:BilledCost|row=3|column=BilledCost|found=NaN");
    row("another currency", {{"BillingCurrency", "EUR"}},
        "error currencyDiffers|focus.csv:3:BillingCurrency|row=3|column=BillingCurrency|found=EUR|expected=USD");
    row("no date", {{"BillingPeriodStart", "July 2024"}},
        "error dateMalformed|focus.csv:3:BillingPeriodStart|row=3|column=BillingPeriodStart|found=July 2024|expected="
        "2024-07-01T00:00:00Z");
    row("a day that is none", {{"BillingPeriodStart", "2024-02-30T00:00:00Z"}},
        "error dateMalformed|focus.csv:3:BillingPeriodStart|row=3|column=BillingPeriodStart|found=2024-02-30T00:00:00Z|expected="
        "2024-07-01T00:00:00Z");
    row("another time zone", {{"BillingPeriodStart", "2024-07-01T00:00:00+02:00"}},
        "error dateMalformed|focus.csv:3:BillingPeriodStart|row=3|column=BillingPeriodStart|found=2024-07-01T00:00:00+02:00|expected="
        "2024-07-01T00:00:00Z");
    row("charge category", {{"ChargeCategory", "Refund"}},
        "error choiceUnknown|focus.csv:3:ChargeCategory|row=3|column=ChargeCategory|found=Refund|choices=Usage, Purchase, Tax, Credit, "
        "Adjustment");
    row("quantity", {{"ConsumedQuantity", "a lot"}},
        "error numberMalformed|focus.csv:3:ConsumedQuantity|row=3|column=ConsumedQuantity|found=a lot");
    QTest::newRow("cells missing") << QByteArray::fromStdString(csvOf(columns10, {usage()}) + "1,2,3\n")
                                   << QByteArray("error rowColumnsMismatch|focus.csv:3|row=3|found=3|expected=43");
    QTest::newRow("quote open") << QByteArray::fromStdString(csvOf(columns10, {usage()}) + "1,\"2,3\n")
                                << QByteArray("error textQuoteOpen|focus.csv:3:2|row=3|column=2|found=\"2,3");
    std::string strange = csvOf(columns10, {usage(), usage()});
    strange.insert(strange.rfind("Virtual"), 1, '\0');
    QTest::newRow("control character") << QByteArray::fromStdString(strange) << QByteArray("error textNotUtf8|focus.csv:3:38|");
}

void FocusCsvTest::damagedFilesSayWhatIsWrong()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, found);
    const auto read = this->read(csv.toStdString());
    QVERIFY2(read.ok(), read.ok() ? "" : say(read.error()).c_str());
    const QByteArray findings = textOf(read->findings);
    QVERIFY2(findings.startsWith(found), findings.constData());
    QCOMPARE(findings.count('\n'), 1);
    QCOMPARE(read->rowsRejected, std::size_t{1});
    QCOMPARE(say(read->bill), QByteArray("2024-07|Compute|Virtual Machines|westeurope|Usage|1.50|1.50|24 Hours|1\n"));
}

void FocusCsvTest::badRowsAreFoundAndTheOthersCount()
{
    std::vector<Cells> rows(20, usage());
    for (const std::size_t bad : {3, 7, 19})
        rows[bad]["BilledCost"] = "x";
    const auto read = this->read(csvOf(columns10, rows));
    QVERIFY(read.ok());
    QCOMPARE(read->rowsRejected, std::size_t{3});
    QCOMPARE(read->bill.rows, std::size_t{17});
    QVERIFY(textOf(read->findings).contains("focus.csv:21:BilledCost"));
}

void FocusCsvTest::filesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("empty") << QByteArray() << QByteArray("fileEmpty|focus.csv");
    QTest::newRow("header only") << QByteArray::fromStdString(csvOf(columns10, {})) << QByteArray("fileEmpty|");
    QTest::newRow("columns missing")
        << QByteArray("BilledCost,ServiceName,BillingPeriodStart\n1,2,3\n")
        << QByteArray("headerMissing|focus.csv:1|expected=EffectiveCost, BillingCurrency, ChargeCategory, ServiceCategory");
    std::vector<std::string> twice = columns10;
    twice.push_back("billedcost");
    QTest::newRow("column twice") << QByteArray::fromStdString(csvOf(twice, {usage()}))
                                  << QByteArray("headerDuplicate|focus.csv:1:BilledCost");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << QByteArray("formatUnknown|focus.csv|found=ZIP");
    QTest::newRow("Parquet") << QByteArray("PAR1\x15\x04") << QByteArray("formatUnknown|focus.csv|found=Parquet");
    QTest::newRow("UTF-16 cut off") << QByteArray("\xff\xfe" "B\0\n\0i", 7)
                                    << QByteArray("encodingUnknown|focus.csv:2|found=half a character at the end|expected=UTF-16LE");
    QTest::newRow("UTF-16 of something else") << QByteArray("\xff\xfe" "B\0i\0", 6) << QByteArray("headerMissing|focus.csv:1|");
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0" "B\0\0\0", 8) << QByteArray("encodingUnknown|focus.csv|found=UTF-32");
    const std::string packed = gzipped(csvOf(columns10, std::vector<Cells>(200, usage())));
    QTest::newRow("gzip cut off") << QByteArray::fromStdString(packed.substr(0, packed.size() - 20)) << QByteArray("fileDamaged|");
    std::string changed = packed;
    changed[packed.size() - 6] = static_cast<char>(changed[packed.size() - 6] ^ 1); // of its checksum
    QTest::newRow("gzip changed") << QByteArray::fromStdString(changed) << QByteArray("fileDamaged|");
    QTest::newRow("something behind gzip") << QByteArray::fromStdString(packed + "more") << QByteArray("fileDamaged|");
    QByteArray latin = QByteArray::fromStdString(csvOf(columns10, {usage(), usage({{"ServiceName", "Caf\xe9"}})}));
    QTest::newRow("Latin-1") << latin << QByteArray("encodingUnknown|focus.csv:3:");
}

void FocusCsvTest::filesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    const auto read = this->read(bytes.toStdString());
    QVERIFY(!read.ok());
    std::string said = say(read.error());
    const std::string folder = m_folder->path().toStdString() + '/';
    if (const std::size_t at = said.find(folder); at != std::string::npos)
        said.erase(at, folder.size());
    QVERIFY2(QByteArray::fromStdString(said).startsWith(error), said.c_str());
    QCOMPARE(readFocus({m_folder->path().toStdString() + "/none.csv"}, {}).error().code, ErrorCode::FileMissing);
    const std::string twice = write("twice.csv", csvOf(columns10, {usage()}));
    QCOMPARE(readFocus({twice, m_folder->path().toStdString() + "/./twice.csv"}, {}).error().code, ErrorCode::RowDuplicate);
}

void FocusCsvTest::aStreamGivesTheRecordsOfTheWholeText()
{
    // Three windows and more of cells with quotes, delimiters, line ends and characters of several bytes at every place.
    std::string text = "a;b;c\r\n";
    std::uint32_t random = 1;
    const auto next = [&](std::uint32_t below) {
        random = random * 1664525 + 1013904223;
        return (random >> 16) % below;
    };
    while (text.size() < 3 * CsvStream::windowBytes + 12345) {
        for (int cell = 0; cell < 3; ++cell) {
            text += cell == 0 ? "" : ";";
            const bool quotes = next(4) == 0;
            text += quotes ? "\"" : "";
            for (std::uint32_t i = next(60); i > 0; --i)
                text += quotes && next(9) == 0 ? (next(2) ? "\r\n" : next(2) ? "\"\"" : ";") : next(15) == 0 ? "\xe2\x82\xac" : "x";
            text += quotes ? "\"" : "";
        }
        text += next(50) == 0 ? "\r\n\r\n" : next(3) == 0 ? "\r\n" : "\n";
    }
    const std::string path = write("stream.csv", text);
    auto whole = CsvReader::open(text, "stream.csv");
    auto stream = CsvStream::open(path, "stream.csv");
    QVERIFY(whole.ok() && stream.ok());
    CsvRecord expected;
    CsvRecord record;
    std::size_t records = 0;
    while (whole->next(expected)) {
        const auto got = stream->next(record);
        QVERIFY(got.ok() && *got);
        QVERIFY(!record.fault && !expected.fault);
        QCOMPARE(record.row, expected.row);
        QVERIFY(std::equal(record.cells.begin(), record.cells.end(), expected.cells.begin(), expected.cells.end()));
        ++records;
    }
    QVERIFY(records > 50000);
    const auto end = stream->next(record);
    QVERIFY(end.ok() && !*end);
}

void FocusCsvTest::aStreamOutlivesAQuoteThatStaysOpen()
{
    std::string text = "a,b\n1,\"2\n";
    while (text.size() < 2 * CsvStream::windowBytes)
        text += "33333333,4\n";
    auto stream = CsvStream::open(write("open.csv", text), "open.csv");
    QVERIFY(stream.ok());
    CsvRecord record;
    std::size_t faults = 0;
    std::size_t records = 0;
    for (;;) {
        const auto got = stream->next(record);
        QVERIFY(got.ok());
        if (!*got)
            break;
        ++records;
        faults += record.fault != nullptr;
    }
    QCOMPARE(faults, std::size_t{1});
    QCOMPARE(records, static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
}

void FocusCsvTest::cancelEndsIt()
{
    const std::atomic<bool> cancel = true;
    FocusOptions options;
    options.cancel = &cancel;
    QCOMPARE(readFocus({write("focus.csv", csvOf(columns10, {usage()}))}, options).error().code, ErrorCode::Cancelled);
}

HEADROOM_TEST(FocusCsvTest);
#include "tst_focus_csv.moc"
