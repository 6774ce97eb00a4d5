// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of Microsoft Cost Management laid out as it writes them (folders of runs, manifest.json, parts), with our own rows.
#include "core/exchange/focus_csv.h"
#include "focus_testing.h"
#include "tests/support/gzip.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace headroom;
using namespace focus_testing;
using namespace testing_support;

namespace {

struct Part
{
    std::string name;
    std::string bytes;
    int rows = 1;
};

/// In the keys of manifest version 2024-04-01.
std::string manifestOf(const std::string& folder, const std::vector<Part>& parts, const std::string& submitted,
    const std::string& month = "2024-07", const std::string& type = "FocusCost", const std::string& format = "Csv")
{
    std::string text = R"({"manifestVersion":"2024-04-01","byteCount":1,"blobCount":1,"dataRowCount":1,"exportConfig":{)"
                       R"("exportName":"focus","resourceId":"/providers/Microsoft.Billing/billingAccounts/1234567","dataVersion":"1.0",)"
                       R"("timeFrame":"Custom","granularity":"Daily","type":")";
    text.append(type).append(R"("},"deliveryConfig":{"partitionData":true,"dataOverwriteBehavior":"CreateNewReport","fileFormat":")");
    text.append(format).append(R"(","compressionMode":"gzip","containerUri":"x","rootFolderPath":"costs"},"runInfo":{)");
    text.append(R"("executionType":"Scheduled","runId":"r","submittedTime":")").append(submitted);
    text.append(R"(","startDate":")").append(month).append(R"(-01T00:00:00","endDate":")").append(month);
    text.append(R"(-28T00:00:00"},"blobs":[)");
    for (const Part& part : parts) {
        text.append(text.back() == '[' ? "" : ",").append(R"({"blobName":"costs/)").append(folder).append(1, '/').append(part.name);
        text.append(R"(","byteCount":)").append(std::to_string(part.bytes.size()));
        text.append(R"(,"dataRowCount":)").append(std::to_string(part.rows)).append(1, '}');
    }
    return text.append("]}");
}

} // namespace

class BillFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theLatestRunOfEachMonthCounts();
    void aManifestAndItsFolderGiveTheSame();
    void damagedExportsAreRefused_data();
    void damagedExportsAreRefused();
    void aPartWithoutAllItsRowsIsTold();
    void aRunWithoutItsManifestIsTold();
    void aBillThatIsThereTwiceIsRefused();
    void ofAPackedAndAnUnpackedPartOneCounts();
    void titlesAndSumsAreLeftOut();
    void otherProvidersAreTold();

private:
    std::string write(const std::string& name, const std::string& bytes) const
    {
        const QString path = m_folder->filePath(QString::fromStdString(name));
        QDir().mkpath(path.left(path.lastIndexOf(QLatin1Char('/'))));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("not written");
        return path.toStdString();
    }
    /// The manifest's path.
    std::string writeRun(const std::string& folder, const std::vector<Part>& parts, const std::string& manifest) const
    {
        for (const Part& part : parts)
            write(folder + '/' + part.name, part.bytes);
        return write(folder + "/manifest.json", manifest);
    }
    Result<FocusOutcome> readAll() const { return readFocus({m_folder->path().toStdString()}, {}); }
    /// Paths without the folder of the test.
    QByteArray said(const Error& error) const
    {
        return QByteArray::fromStdString(say(error)).replace(m_folder->path().toUtf8(), "F");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

std::string billOf(const char* cost, const char* month = "2024-07")
{
    return csvOf(columns10, {usage({{"BilledCost", cost}, {"BillingPeriodStart", std::string(month) + "-01T00:00:00Z"}})});
}

} // namespace

void BillFilesTest::theLatestRunOfEachMonthCounts()
{
    const std::vector<Part> early{{"part_0_0001.csv.gz", gzipped(billOf("10"))}};
    const std::vector<Part> late{{"part_0_0001.csv.gz", gzipped(billOf("10"))}, {"part_1_0001.csv.gz", gzipped(billOf("2.5"))}};
    const std::vector<Part> august{{"part_0_0001.csv.gz", gzipped(billOf("7", "2024-08"))}};
    writeRun("focus/20240701-20240731/202407312300/b", late, manifestOf("b", late, "2024-07-31T23:00:00.000Z"));
    writeRun("focus/20240701-20240731/202407152300/a", early, manifestOf("a", early, "2024-07-15T23:00:00.000Z"));
    writeRun("focus/20240801-20240831/202408022300/c", august, manifestOf("c", august, "2024-08-02T23:00:00.000Z", "2024-08"));
    const auto read = readAll();
    QVERIFY2(read.ok(), read.ok() ? "" : say(read.error()).c_str());
    QCOMPARE(read->files.size(), std::size_t{3});
    QCOMPARE(read->bill.months.size(), std::size_t{2});
    QCOMPARE(read->bill.months[0].billed.toText(2), std::string("12.50")); // 10 + 2.5, the run of the 15th left out
    QCOMPARE(read->bill.months[1].billed.toText(2), std::string("7.00"));
    QCOMPARE(read->findings.size(), std::size_t{1});
    QCOMPARE(said(read->findings.front().what),
        QByteArray("rowIgnored|focus/20240701-20240731/202407152300/a/manifest.json|found=a run of 2024-07-15T23:00:00.000Z|expected="
                   "focus/20240701-20240731/202407312300/b/manifest.json, of 2024-07-31T23:00:00.000Z"));
}

void BillFilesTest::aManifestAndItsFolderGiveTheSame()
{
    const std::vector<Part> parts{{"part_0_0001.csv.gz", gzipped(billOf("1"))}, {"part_1_0001.csv.gz", gzipped(billOf("2"))}};
    const std::string manifest = writeRun("run", parts, manifestOf("run", parts, "2024-07-31T23:00:00Z"));
    write("run/part_2_0001.csv", billOf("100")); // of an earlier run: the manifest does not list it
    const auto byFolder = readAll();
    const auto byManifest = readFocus({manifest}, {});
    QVERIFY(byFolder.ok() && byManifest.ok());
    QCOMPARE(byFolder->bill.months[0].billed.toText(2), std::string("3.00"));
    QVERIFY(byFolder->bill == byManifest->bill);
    // Unpacked by hand.
    QFile::remove(m_folder->filePath(QStringLiteral("run/part_1_0001.csv.gz")));
    write("run/part_1_0001.csv", billOf("2"));
    const auto unpacked = readFocus({manifest}, {});
    QVERIFY2(unpacked.ok(), unpacked.ok() ? "" : say(unpacked.error()).c_str());
    QVERIFY(unpacked->bill == byFolder->bill);
    write("run/_manifest.json", "\xef\xbb\xbf" + manifestOf("run", parts, "2024-07-01T23:00:00Z")); // older, with a mark
    QCOMPARE(readAll()->bill.months[0].billed.toText(2), std::string("3.00"));
}

void BillFilesTest::damagedExportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("error");
    const std::vector<Part> parts{{"part_0_0001.csv", billOf("1")}};
    const auto row = [](const char* name, const std::string& manifest, const char* error) {
        QTest::newRow(name) << QByteArray::fromStdString(manifest) << QByteArray(error);
    };
    const std::string good = manifestOf("run", parts, "2024-07-31T23:00:00Z");
    row("cut off", good.substr(0, good.size() - 2), "jsonMalformed|manifest.json");
    row("empty", "", "fileEmpty|");
    row("another JSON", "{\"a\":1}", "formatUnknown|manifest.json|found=no blobs|expected=manifest.json");
    row("actual cost", manifestOf("run", parts, "2024", "2024-07", "ActualCost"),
        "formatUnknown|manifest.json|found=ActualCost|expected=FocusCost");
    row("Parquet", manifestOf("run", parts, "2024", "2024-07", "FocusCost", "Parquet"),
        "formatUnknown|manifest.json|found=Parquet|expected=CSV, plain or gzipped");
    row("a part is not there", manifestOf("run", {{"part_9_0001.csv", ""}}, "2024"),
        "fileMissing|part_9_0001.csv|expected=costs/run/part_9_0001.csv");
    row("a part without a name", R"({"blobs":[{"byteCount":1}]})", "fileMissing||expected=blobName");
    row("a part above it", R"({"blobs":[{"blobName":"../.."}]})", "file");
    row("a part cut off", manifestOf("run", {{"part_0_0001.csv", billOf("1") + "more"}}, "2024"), "fileDamaged|part_0_0001.csv|found=");
    row("a part twice", manifestOf("run", {parts[0], parts[0]}, "2024"), "rowDuplicate|");
}

void BillFilesTest::damagedExportsAreRefused()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, error);
    const std::string path = writeRun("run", {{"part_0_0001.csv", billOf("1")}}, manifest.toStdString());
    const auto read = readFocus({path}, {});
    QVERIFY(!read.ok());
    QVERIFY2(said(read.error()).startsWith(error), said(read.error()).constData());
}

void BillFilesTest::aPartWithoutAllItsRowsIsTold()
{
    const std::vector<Part> parts{{"part_0_0001.csv", billOf("1"), 5}};
    const auto read = readFocus({writeRun("run", parts, manifestOf("run", parts, "2024"))}, {});
    QVERIFY(read.ok());
    QCOMPARE(say(read->findings.front().what), std::string("fileDamaged|part_0_0001.csv|found=1 rows|expected=5 rows"));
    QVERIFY(hasErrors(read->findings));
}

void BillFilesTest::aRunWithoutItsManifestIsTold()
{
    const std::vector<Part> july{{"part_0_0001.csv", billOf("10")}};
    writeRun("july/r1", july, manifestOf("r1", july, "2024-07-31T23:00:00Z"));
    write("august/r2/part_0_0001.csv", billOf("7", "2024-08")); // the copy ended before the manifest
    write("august/r2/notes.csv", "a,b\n1,2\n");                 // no bill
    const auto read = readAll();
    QVERIFY(read.ok());
    QCOMPARE(read->bill.months.size(), std::size_t{1});
    QCOMPARE(read->findings.size(), std::size_t{1});
    QVERIFY(read->findings[0].severity == Severity::Error);
    QCOMPARE(said(read->findings[0].what),
        QByteArray("fileMissing|august/r2/manifest.json|found=august/r2/part_0_0001.csv|expected=manifest.json of its run"));
}

void BillFilesTest::aBillThatIsThereTwiceIsRefused()
{
    const std::string first = write("a.csv", billOf("10"));
    const std::string copy = write("a (1).csv", billOf("10"));
    const std::string packed = write("b/a.csv.gz", gzipped(billOf("10")));
    const std::string other = write("c.csv", billOf("11"));
    for (const std::string& second : {copy, packed}) {
        const auto twice = readFocus({first, second}, {});
        QVERIFY(!twice.ok() && twice.error().code == ErrorCode::RowDuplicate);
        QCOMPARE(twice.error().detail("expected"), std::string("not a.csv"));
    }
    QCOMPARE(readFocus({first, other}, {})->bill.months[0].billed.toText(2), std::string("21.00")); // 10 + 11
    const std::string header = csvOf(columns10, {});
    QVERIFY(readFocus({first, write("e.csv", header), write("f.csv", header)}, {}).ok()); // parts without rows do no harm
}

void BillFilesTest::ofAPackedAndAnUnpackedPartOneCounts()
{
    write("part_0.csv", billOf("100"));
    write("part_0.csv.gz", gzipped(billOf("100")));
    const auto read = readAll();
    QVERIFY(read.ok());
    QCOMPARE(read->bill.months[0].billed.toText(2), std::string("100.00"));
    QCOMPARE(said(read->findings.at(0).what), QByteArray("rowIgnored|part_0.csv.gz|found=part_0.csv.gz|expected=part_0.csv"));
}

void BillFilesTest::titlesAndSumsAreLeftOut()
{
    const std::string total = "Total,10" + std::string(columns10.size() - 2, ',') + '\n';
    const auto read = readFocus({write("t.csv", "Cost of July,,\n\n" + billOf("10") + total)}, {});
    QVERIFY(read.ok());
    QCOMPARE(read->bill.months.at(0).billed.toText(2), std::string("10.00"));
    QCOMPARE(read->rowsRejected, std::size_t{0});
    QVERIFY(!hasErrors(read->findings));
    QVERIFY(std::any_of(read->findings.begin(), read->findings.end(), [](const Finding& f) {
        return f.what.code == ErrorCode::RowIgnored && f.what.detail("found") == "Total";
    }));
}

void BillFilesTest::otherProvidersAreTold()
{
    const auto read = readFocus({write("aws.csv", csvOf(columns10, {usage(), usage({{"ProviderName", "AWS"}})}))}, {});
    QVERIFY(read.ok());
    const auto told = std::find_if(read->findings.begin(), read->findings.end(),
        [](const Finding& f) { return f.what.code == ErrorCode::ChoiceUnknown; });
    QVERIFY(told != read->findings.end() && told->severity == Severity::Warning);
    QCOMPARE(told->what.detail("found") + ' ' + told->what.detail("count") + ' ' + told->what.detail("row"), std::string("AWS 1 3"));
}

HEADROOM_TEST(BillFilesTest);
#include "tst_bill_files.moc"
