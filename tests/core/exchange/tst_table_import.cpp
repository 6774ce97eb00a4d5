// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/exchange/column_memory.h"
#include "core/exchange/inventory_columns.h"
#include "core/model/validate.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

const Workload& first(const Imported& got) { return got.model.table<Workload>().at(0); }

std::string field(const Imported& got, std::string_view header)
{
    for (const ColumnReading& column : got.outcome->reading.columns)
        if (column.header == header)
            return column.field + (column.unit.empty() ? "" : " " + column.unit);
    return "no such column";
}

std::string utf16(std::string_view ascii, bool little)
{
    std::string text = little ? "\xff\xfe" : "\xfe\xff";
    for (const char c : ascii) {
        text += little ? c : '\0';
        text += little ? '\0' : c;
    }
    return text;
}

// The columns of the portal's export "All_Assessed_Machines" and "All_Assessed_Disks".
const std::vector<std::string> machineHeader{"Machine", "VM host", "Azure VM readiness", "Azure readiness issues",
    "Data collection issues", "Recommended size", "Compute monthly cost estimate USD", "Storage monthly cost estimate USD",
    "Operating system", "Boot type", "Processor", "Cores", "Memory(MB)", "CPU usage(%)", "Memory usage(%)", "Storage(GB)",
    "Standard HDD disks", "Standard SSD disks", "Premium disks", "Ultra disks", "Disk read(ops/sec)", "Disk write(ops/sec)",
    "Disk read(MBPS)", "Disk write(MBPS)", "Network adapters", "IP address", "MAC address", "Network in(MBPS)", "Network out(MBPS)",
    "Group name"};
const std::vector<std::string> diskHeader{"Machine", "Disk name", "Azure disk readiness", "Recommended disk size SKU",
    "Recommended disk type", "Azure readiness issues", "Data collection issues", "Monthly cost estimate", "Source disk size(GB)",
    "Target disk size(GB)", "Disk read(MBPS)", "Disk write(MBPS)", "Disk read(ops/sec)", "Disk write(ops/sec)"};

std::vector<Sheet> assessment()
{
    return {{"Assessment_Summary", {{"Assessment name", "wave1"}, {"Machines assessed", "2"}}},
        {"All_Assessed_Machines",
            {machineHeader,
                {"web01", "esx1", "Ready", "", "", "Standard_D4s_v5", "140.16", "19.71", "Windows Server 2019", "BIOS", "Xeon", "4",
                    "16384", "12.5", "60", "128", "0", "0", "1", "0", "10", "5", "1", "1", "1", "10.0.0.4", "00:11", "1", "1", "wave1"},
                {"db01", "esx1", "Ready With Conditions", "", "", "Standard_E8s_v5", "367.92", "122.88", "Red Hat Enterprise Linux 8",
                    "UEFI", "Xeon", "8", "65536", "35", "80", "1024", "0", "0", "2", "0", "", "", "", "", "1", "10.0.0.5", "00:12", "",
                    "", "wave1"}}},
        {"All_Assessed_Disks",
            {diskHeader, {"db01", "scsi0:0", "Ready", "P15", "Premium", "", "", "38", "256", "256", "12.5", "3.5", "400", "100"},
                {"db01", "scsi0:1", "Ready", "P30", "Premium", "", "", "84", "768", "1024", "", "", "", ""}}},
        {"Assessment_Properties", {{"Property", "Selected value"}, {"Target location", "East US 2"}}}};
}

// A sheet of Azure Migrate Explore's core report.
const std::vector<std::string> exploreHeader{"Machine Name", "Environment", "Azure VM Readiness", "Azure VM Readiness - Warnings",
    "Recommended VM Size", "Monthly Compute Cost Estimate (Pay as you go)", "Monthly Storage Cost Estimate", "Operating System",
    "Support Status", "VM Host", "Boot Type", "Cores", "Memory (in MB)", "CPU Utilization (in %)", "Memory Utilization (in %)",
    "Storage (in GB)", "Network Adapters", "IP Addresses", "MAC Addresses", "Disk Names", "Group Name", "Machine ID"};

std::vector<Sheet> explore()
{
    const std::vector<std::string> web{"web01", "Dev", "Ready", "", "Standard_D4s_v5", "140.16", "19.71", "Windows Server 2016", "Extended",
        "esx1", "BIOS", "4", "16384", "12.5", "60", "128", "1", "[10.0.0.4]", "", "C", "g1", "/sites/a/machines/1"};
    std::vector<std::string> sql = web;
    sql[0] = "sql01";
    sql[1] = "Prod";
    sql[21] = "/sites/a/machines/2";
    return {{"Properties", {{"Tenant ID", "x"}}}, {"VM_IaaS_Server_Rehost_Perf", {exploreHeader, web}},
        {"SQL_IaaS_Server_Rehost_Perf", {exploreHeader, sql, web}}};
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_csv = m_folder.filePath(QStringLiteral("t.csv"));
        m_xlsx = m_folder.filePath(QStringLiteral("t.xlsx"));
    }

    void columnsAreGuessed_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* header, const char* expected) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(expected);
        };
        row("VM Name", "name");
        row("hostname", "name");
        row("MemoryGB", "memoryGib GiB");
        row("RAM [MiB]", "memoryGib MiB");
        row("Memory (in MB)", "memoryGib MiB");
        row("NumCpu", "cores");
        row("vCPUs", "cores");
        row("# CPU", "cores");
        row("ProvisionedSpaceGB", "storageGib GiB");
        row("Total Storage (TB)", "storageGib TiB");
        row("Disk 2 size (GB)", "disk 2 GiB");
        row("Hard Disk 1", "disk 1 GiB");
        row("CPU %", "cpuUtilisation percent");
        row("Memory usage(%)", "memoryUtilisation percent");
        row("Guest OS", "operatingSystem");
        row("Power State", "poweredOn");
        row("Cluster", "tags (cluster)");
        row("VM UUID", "externalId");
        row("Hours", "hoursPerMonth");
        row("Colour", "");
    }
    void columnsAreGuessed()
    {
        QFETCH(QString, header);
        QFETCH(QString, expected);
        writeFile(m_csv, "\"" + header.toStdString() + "\",Nodename,Kerne,Arbeitsspeicher\n1,a,2,4\n");
        const Imported got = import(m_csv, {}, InventoryKind::Table);
        QVERIFY(got.outcome);
        QCOMPARE(QString::fromStdString(field(got, header.toStdString())), expected);
    }

    void anyTableIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<QString>("decimal");
        const auto row = [](const char* name, std::string_view bytes, const char* encoding, const char* delimiter, const char* decimal) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QString::fromUtf8(encoding)
                                << QString::fromUtf8(delimiter) << QString::fromUtf8(decimal);
        };
        const std::string text = "Name,CPUs,RAM GB,OS,CPU %\nweb,4,16.5,Ubuntu 22.04,12.5\n";
        row("plain", text, "UTF-8", "comma", "point");
        row("byte order mark", "\xef\xbb\xbf" + text, "UTF-8", "comma", "point");
        row("UTF-16, little end first", utf16(text, true), "UTF-16LE", "comma", "point");
        row("UTF-16, big end first", utf16(text, false), "UTF-16BE", "comma", "point");
        row("Windows-1252, semicolons, comma", "Name;CPUs;RAM GB;OS;CPU %;Gr\xf6\xdf""e\nweb;4;16,5;Ubuntu 22.04;12,5;1\n", "Windows-1252",
            "semicolon", "comma");
        row("tabs", "Name\tCPUs\tRAM GB\tOS\tCPU %\nweb\t4\t16.5\tUbuntu 22.04\t12.5\n", "UTF-8", "tab", "point");
        row("bars", "Name|CPUs|RAM GB|OS|CPU %\nweb|4|16.5|Ubuntu 22.04|12.5\n", "UTF-8", "bar", "point");
        row("sep=", "sep=;\r\nName;CPUs;RAM GB;OS;CPU %\r\nweb;4;16,5;Ubuntu 22.04;12,5\r\n", "UTF-8", "semicolon", "comma");
        row("a title above, sums of thousands", "Inventory, 2026\n\nName;CPUs;RAM MB;OS;CPU %\nweb;4;16.896,0;Ubuntu 22.04;12,5 %\n", "UTF-8",
            "semicolon", "comma");
        row("apostrophes", "Name,CPUs,RAM MB,OS,CPU %\nweb,4,16'896,Ubuntu 22.04,12.5\n", "UTF-8", "comma", "point");
    }
    void anyTableIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, delimiter);
        QFETCH(QString, decimal);
        writeFile(m_csv, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        const Imported got = import(m_csv);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings), QStringList());
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{1});
        QCOMPARE(QString::fromStdString(got.outcome->reading.kind), QStringLiteral("table"));
        QCOMPARE(QString::fromStdString(got.outcome->reading.encoding), encoding);
        QCOMPARE(QString::fromStdString(got.outcome->reading.delimiter), delimiter);
        QCOMPARE(QString::fromStdString(got.outcome->reading.decimal), decimal);
        QCOMPARE(first(got).name, Text("web"));
        QCOMPARE(first(got).memoryGib, Decimal(165, 1));
        QCOMPARE(*first(got).cpuUtilisation, Decimal(125, 3));
        QCOMPARE(first(got).operatingSystem, OperatingSystem::Linux);
        QVERIFY(!hasErrors(validate(got.model)));
    }

    void unitsAreSettledByTheValues()
    {
        writeFile(m_csv, "Name,Cores,Memory,Disk,CPU usage\na,2,2048,102400,0.25\nb,4,16384,204800,1\n");
        Imported got = import(m_csv);
        QCOMPARE(field(got, "Memory"), std::string("memoryGib MiB"));
        QCOMPARE(first(got).memoryGib, Decimal(2));
        QCOMPARE(*first(got).storageGib, Decimal(100));
        QCOMPARE(*first(got).cpuUtilisation, Decimal(25, 2));
        ImportOptions options;
        options.columns = {{"memoryGib", "", "GB"}};
        got = import(m_csv, options);
        QCOMPARE(first(got).memoryGib, Decimal(2048));
    }

    void memoryIsWhatCoresHave_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("gib"); // of the first
        QTest::newRow("large servers in GB") << QByteArray("hana1,64,256\nhana2,128,1024\n") << 256;
        QTest::newRow("small servers in MB") << QByteArray("a,2,4096\nb,1,1024\n") << 4;
        QTest::newRow("large servers in MB") << QByteArray("hana1,64,1048576\nhana2,128,4194304\n") << 1024;
        QTest::newRow("small servers in GB") << QByteArray("a,2,2\nb,1,1\n") << 2;
        QTest::newRow("a quarter of a GB a core") << QByteArray("a,4,1024\nb,1,256\nc,1,384\n") << 1;
    }
    void memoryIsWhatCoresHave()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const int, gib);
        writeFile(m_csv, "Name,Cores,Memory\n" + rows.toStdString());
        const Imported got = import(m_csv);
        QVERIFY2(got.outcome && got.outcome->findings.empty(),
            got.outcome ? qPrintable(spelled(got.outcome->findings).join(u'\n')) : "");
        QCOMPARE(first(got).memoryGib, Decimal(gib));
    }

    void whatIsTakenForAUnitIsTold()
    {
        writeFile(m_csv, "Name,Cores,Memory,CPU usage\na,64,1024,0.5\nb,64,1048576,0.9\n"); // 16 or 16384 GiB a core: no answer
        const QStringList told = spelled(import(m_csv).outcome->findings);
        QVERIFY2(told.join(u'\n').contains(QStringLiteral("warning unitUnknown t.csv:1:CPU usage found=no unit; taken as share")),
            qPrintable(told.join(u'\n')));
        writeFile(m_csv, "Name,Cores,Memory (GB)\na,4,16384\nb,2,8192\n");
        const QStringList doubted = spelled(import(m_csv).outcome->findings);
        QVERIFY2(doubted.size() == 1 && doubted.front().startsWith(QStringLiteral("warning numberOutOfRange t.csv:2:Memory (GB)"))
                && doubted.front().endsWith(QStringLiteral("count=2")),
            qPrintable(doubted.join(u'\n')));
    }

    void memoryThatCoresDoNotSettleIsToldWhateverItsUnit()
    {
        writeFile(m_csv, "Name,Cores,Memory\na,1,200\nb,1,200\n"); // 200 GiB a core, or a fifth of one
        const QStringList told = spelled(import(m_csv).outcome->findings);
        QVERIFY2(told.size() == 1
                && told.front().contains(QStringLiteral("warning unitUnknown t.csv:1:Memory found=no unit; taken as GiB")),
            qPrintable(told.join(u'\n')));
    }

    void sharesOfMoreThanTwoAndOfTheFieldsOwnNameAreNotTold()
    {
        for (const char* text : {"Name,Cores,RAM GB,CPU utilisation\na,4,16,0.35\nb,4,16,0.5\nc,4,16,0.05\n",
                 "name,cores,memoryGib,cpuUtilisation\na,4,16,0.35\nb,4,16,1\n"}) {
            writeFile(m_csv, std::string(text));
            const Imported got = import(m_csv);
            QVERIFY2(got.outcome && got.outcome->findings.empty(), text);
            QCOMPARE(*first(got).cpuUtilisation, Decimal(35, 2));
        }
    }

    void aPercentCellSaysNothingOfTheOthers()
    {
        writeWorkbook(m_xlsx,
            {{"Servers", {{"Server", "Cores", "RAM (GB)", "CPU utilisation"}, {"a", "4", "16", "%0.35"}, {"b", "4", "16", "0.5"}}}});
        const Imported got = import(m_xlsx);
        QCOMPARE(*first(got).cpuUtilisation, Decimal(35, 2));
        QCOMPARE(*got.model.table<Workload>().at(1).cpuUtilisation, Decimal(5, 1)); // a share as ever
        QCOMPARE(got.outcome->findings.size(), std::size_t{1});                     // told
        // Percents of a CSV file, with and without the sign.
        writeFile(m_csv, "Name,Cores,RAM GB,CPU utilisation\na,4,16,35%\nb,4,16,50\n");
        QCOMPARE(*import(m_csv).model.table<Workload>().at(1).cpuUtilisation, Decimal(5, 1));
    }

    void percentsOfAWorkbookAreWhatItShows()
    {
        writeWorkbook(m_xlsx, {{"Servers", {{"Server", "Cores", "RAM (GB)", "CPU %"}, {"a", "4", "16", "%0.35"}, {"b", "4", "16", "%1"}}}});
        Imported got = import(m_xlsx);
        QCOMPARE(*first(got).cpuUtilisation, Decimal(35, 2));
        // Without a unit in the header, and above 100 %, which is out of range and no reason to read 35 % as 0.35 %.
        writeWorkbook(m_xlsx, {{"Servers", {{"Server", "Cores", "RAM (GB)", "CPU usage"}, {"a", "4", "16", "%0.35"}, {"b", "4", "16", "%1.05"}}}});
        got = import(m_xlsx);
        QCOMPARE(*first(got).cpuUtilisation, Decimal(35, 2));
    }

    void rowsOfAnotherWidthAreTold()
    {
        writeFile(m_csv, "Name,Cores,RAM GB,OS\na,4,16,Ubuntu\nb,4,16\nc,4,16,Ubuntu,\nd,4,16,Ubuntu,more\n");
        const Imported got = import(m_csv);
        QCOMPARE(got.model.table<Workload>().size(), std::size_t{4});
        QCOMPARE(spelled(got.outcome->findings),
            (QStringList{QStringLiteral("warning rowColumnsMismatch t.csv:3 found=fewer expected=4 count=1"),
                QStringLiteral("warning rowColumnsMismatch t.csv:5 found=more expected=4 count=1")}));
    }

    void otherSheetsOfMachinesAreTold()
    {
        const Rows machines{{"Server", "Cores", "RAM (GB)"}, {"a", "4", "16"}};
        writeWorkbook(m_xlsx, {{"First", machines}, {"Notes", {{"Made by", "us"}}}, {"More", {machines[0], {"b", "2", "8"}}}});
        Imported got = import(m_xlsx);
        QCOMPARE(spelled(got.outcome->findings),
            QStringList{QStringLiteral("warning rowIgnored t.xlsx/More found=another sheet of machines expected=a further import that names the sheet")});
        ImportOptions options;
        options.table.sheet = "First";
        got = import(m_xlsx, options);
        QVERIFY(got.outcome->findings.empty());
    }

    void aRegionIsOfAzureOrATag()
    {
        writeFile(m_csv, "Name,Cores,RAM GB,Region\na,4,16,US East\nb,4,16,EMEA\n");
        const Imported got = import(m_csv);
        QCOMPARE(first(got).region, Text("eastus"));
        const Workload& other = got.model.table<Workload>().at(1);
        QVERIFY(other.region.empty());
        QCOMPARE(other.tags, Text("region=EMEA"));
        const QStringList told = spelled(got.outcome->findings);
        QVERIFY2(told.join(u'\n').contains(QStringLiteral("warning choiceUnknown t.csv:3:Region found=EMEA")), qPrintable(told.join(u'\n')));
    }

    void aRegionWithoutPricesIsTakenAndTold()
    {
        // Italy North is a region of Azure that the shipped book has no prices of.
        writeFile(m_csv, "Name,Cores,RAM GB,Region\na,4,16,italynorth\nb,4,16,IT North\nc,4,16,West Europe\n");
        const Imported got = import(m_csv);
        QCOMPARE(first(got).region, Text("italynorth"));
        QCOMPARE(got.model.table<Workload>().at(1).region, Text("italynorth"));
        QVERIFY(first(got).tags.empty());
        QCOMPARE(got.outcome->findings.size(), std::size_t{1});
        const Finding& told = got.outcome->findings[0];
        QVERIFY(told.severity == Severity::Warning && told.what.code == ErrorCode::RegionNotPriced);
        QCOMPARE(told.what.path, std::string("t.csv:2:Region"));
        QCOMPARE(told.what.detail("count"), std::string("2"));
    }

    void aSizeThatAzureDoesNotHaveRejectsItsRow()
    {
        writeFile(m_csv,
            "Name,Cores,RAM GB,Size,Strategy\na,4,16,,\nb,4,16,Standard_Foo_v9,rehost\nc,4,16,Standard_Foo_v9,retire\n"
            "d,4,16,Standard_D4s_v5,rehost\n");
        ImportOptions options;
        options.columns = {{"targetSku", "Size", ""}};
        const Imported got = import(m_csv, options);
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{3}); // one that retires needs no size
        QCOMPARE(got.outcome->findings.size(), std::size_t{1});
        QVERIFY(got.outcome->findings[0].severity == Severity::Error);
        QCOMPARE(got.outcome->findings[0].what.code, ErrorCode::SkuUnknown);
        QCOMPARE(got.outcome->findings[0].what.path, std::string("t.csv:3:Size"));
    }

    void sizesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<int>("accepted");
        QTest::newRow("Azure's") << QByteArray("Standard_D2s_v5") << QByteArray("Standard_D2s_v5") << 1;
        QTest::newRow("small letters") << QByteArray("standard_d2s_v5") << QByteArray("Standard_D2s_v5") << 1;
        QTest::newRow("the portal's") << QByteArray("D2s v5") << QByteArray("Standard_D2s_v5") << 1;
        QTest::newRow("without the tier") << QByteArray("e4ads_v5") << QByteArray("Standard_E4ads_v5") << 1;
        QTest::newRow("none") << QByteArray("-") << QByteArray() << 1;
        QTest::newRow("not available") << QByteArray("Not available") << QByteArray() << 1;
        QTest::newRow("n/a") << QByteArray("N/A") << QByteArray() << 1;
        QTest::newRow("none such") << QByteArray("Standard_D2s_v99") << QByteArray() << 0;
        QTest::newRow("no size") << QByteArray("Small") << QByteArray() << 0;
    }
    void sizesAreReadAsPeopleWriteThem()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QByteArray, size);
        QFETCH(const int, accepted);
        writeFile(m_csv, "Name,Cores,RAM GB,Target SKU\na,2,8," + cell.toStdString() + '\n');
        const Imported got = import(m_csv);
        QCOMPARE(got.outcome->rowsAccepted, static_cast<std::size_t>(accepted));
        QCOMPARE(hasErrors(got.outcome->findings), accepted == 0);
        if (accepted > 0)
            QCOMPARE(QByteArray::fromStdString(first(got).targetSku.str()), size);
        QCOMPARE(got.outcome->findings.size(), std::size_t(accepted == 0 || size.isEmpty())); // a note where it is left open
    }

    void aColumnSizeMayBeOfOtherSizes()
    {
        writeFile(m_csv, "Name,Cores,RAM GB,Size\na,2,8,-\nb,2,8,Small\nc,4,16,Medium\n");
        const Imported shirts = import(m_csv);
        QCOMPARE(shirts.outcome->rowsAccepted, std::size_t{3});
        QVERIFY(shirts.outcome->findings.empty());
        QCOMPARE(shirts.model.table<Workload>().at(1).tags, Text("size=Small"));
        QVERIFY(shirts.model.table<Workload>().at(1).targetSku.empty());
        writeFile(m_csv, "Name,Cores,RAM GB,Size\na,2,8,-\nb,2,8,D2s v5\nc,4,16,Standard_D4s_v5\n");
        const Imported sizes = import(m_csv);
        QCOMPARE(sizes.outcome->rowsAccepted, std::size_t{3});
        QCOMPARE(sizes.model.table<Workload>().at(1).targetSku, Text("Standard_D2s_v5"));
        QCOMPARE(sizes.model.table<Workload>().at(2).targetSku, Text("Standard_D4s_v5"));
    }

    void aNameMayComeAgainAtAnotherSite()
    {
        writeFile(m_csv, "Name,Cores,RAM GB,Site\nweb,16,128,Berlin\nweb,2,8,Paris\nweb,2,8,Rome\n");
        const Imported got = import(m_csv);
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{3});
        QStringList names;
        for (const Workload& w : got.model.table<Workload>())
            names.append(QString::fromStdString(w.name.str()));
        QCOMPARE(names, (QStringList{QStringLiteral("web"), QStringLiteral("web (2)"), QStringLiteral("web (3)")}));
        QCOMPARE(got.outcome->findings.size(), std::size_t{2});
        QVERIFY(!hasErrors(got.outcome->findings));
        // The same site, or one that isn't said.
        for (const char* twice : {"Berlin", ""}) {
            writeFile(m_csv, std::string("Name,Cores,RAM GB,Site\nweb,16,128,Berlin\nweb,2,8,Paris\nweb,2,8,") + twice + '\n');
            const Imported refused = import(m_csv);
            QCOMPARE(refused.outcome->rowsAccepted, std::size_t{2});
            QCOMPARE(refused.outcome->findings.back().what.code, ErrorCode::RowDuplicate);
            QCOMPARE(refused.outcome->findings.back().what.path, std::string("t.csv:4:Name"));
        }
    }

    void aHeaderMayEndWithADelimiter()
    {
        writeFile(m_csv, "Name,Cores,RAM GB,OS,\na,4,16,Ubuntu\nb,4,16,Ubuntu\n");
        QVERIFY(import(m_csv).outcome->findings.empty());
        writeFile(m_csv, "Name,Cores,RAM GB,OS,\na,4,16\nb,4,16,Ubuntu\n");
        const Imported shorter = import(m_csv);
        QCOMPARE(shorter.outcome->findings.size(), std::size_t{1});
        QCOMPARE(shorter.outcome->findings[0].what.code, ErrorCode::RowColumnsMismatch);
        QCOMPARE(shorter.outcome->findings[0].what.detail("count"), std::string("1"));
    }

    void nombreIsACountInFrenchAndANameInSpanish()
    {
        writeFile(m_csv, "Nom;Nombre;Coeurs;M\u00e9moire (Go)\na;3;4;16\n");
        const Imported french = import(m_csv);
        QCOMPARE(first(french).name, Text("a"));
        QCOMPARE(first(french).quantity, 3);
        writeFile(m_csv, "Nombre;Coeurs;M\u00e9moire (Go)\n3;4;16\n"); // no name at all
        QVERIFY(hasErrors(import(m_csv).outcome->findings));
        writeFile(m_csv, "Nombre;N\u00facleos;Memoria (GB)\nweb;4;16\n");
        QCOMPARE(first(import(m_csv)).name, Text("web"));
    }

    void headersOfOtherLanguagesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("German") << QByteArray("Server;Kerne;Arbeitsspeicher (GB);Betriebssystem;Standort");
        QTest::newRow("French") << QByteArray("Nom du serveur;C\u0153urs;M\u00e9moire (Go);Syst\u00e8me d'exploitation;Site");
        QTest::newRow("Spanish") << QByteArray("Servidor;N\u00facleos;Memoria (GB);Sistema operativo;Site");
    }
    void headersOfOtherLanguagesAreKnown()
    {
        QFETCH(const QByteArray, header);
        writeFile(m_csv, header.toStdString() + "\nweb;4;16;Ubuntu;Berlin\n");
        const Imported got = import(m_csv);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(first(got).name, Text("web"));
        QCOMPARE(first(got).memoryGib, Decimal(16));
        QCOMPARE(first(got).operatingSystem, OperatingSystem::Linux);
        QCOMPARE(got.model.find(first(got).site)->name, Text("Berlin"));
    }

    void aCancelIsHeardWithinASheet()
    {
        Rows rows{{"Server", "Cores", "RAM (GB)"}};
        for (int i = 0; i < 500; ++i)
            rows.push_back({"s" + std::to_string(i), "4", "16"});
        writeWorkbook(m_xlsx, {{"Servers", rows}});
        const std::atomic<bool> cancelled = true;
        ImportOptions options;
        options.cancel = &cancelled;
        QCOMPARE(import(m_xlsx, options).outcome.error().code, ErrorCode::Cancelled);
        TableOptions table;
        table.cancel = &cancelled; // the file itself is not opened in full before it is heard
        QCOMPARE(TableFile::open(m_xlsx.toStdString(), "t.xlsx", table).error().code, ErrorCode::Cancelled);
    }

    void theUserSaysWhatColumnsAre()
    {
        const std::string text = "Box;Power units;Mem;Name;Where;Stage\nb1;8;32;Web front;Berlin;UAT\nb2;2;4;Mail;Berlin;Prod\n";
        writeFile(m_csv, text);
        ImportOptions options;
        options.columnMemory = m_folder.filePath(QStringLiteral("new/memory.csv")).toStdString();
        options.columns = {{"name", "Box", ""}, {"cores", "Power units", ""}, {"site", "Where", ""}, {"application", "Name", ""}};
        Imported got = import(m_csv, options);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(first(got).name, Text("b1"));
        QCOMPARE(first(got).cores, 8);
        QCOMPARE(first(got).application, Text("Web front"));
        QCOMPARE(first(got).environment, Environment::DevTest);
        QCOMPARE(got.model.table<Site>().size(), std::size_t{1}); // the one named, none "Imported"
        QCOMPARE(got.model.find(first(got).site)->name, Text("Berlin"));
        QVERIFY(rememberColumns(options.columnMemory, got.outcome->reading.header, {got.outcome->reading.choices, {}}));
        options.columns.clear();
        got = import(m_csv, options);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(first(got).name, Text("b1"));
        QCOMPARE(got.outcome->reading.columns[0].why, std::string("remembered"));
        QVERIFY(rememberColumns(options.columnMemory, got.outcome->reading.header, {}));
        got = import(m_csv, options);
        QVERIFY(spelled(got.outcome->findings).contains(QStringLiteral("error headerMissing t.csv:1:Cores expected=cores")));
    }

    void theSheetWithTheMachinesIsTaken()
    {
        writeWorkbook(m_xlsx,
            {{"Notes", {{"Made by", "us"}}},
                {"Servers", {{"Server list"}, {}, {"Server", "Cores", "RAM (GB)", "OS"}, {"a", "4", "16.5", "Windows Server 2022"}}},
                {"Old", {{"Server", "Cores"}, {"b", "2"}}}});
        Imported got = import(m_xlsx);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(got.outcome->reading.table, std::string("Servers"));
        QCOMPARE(first(got).memoryGib, Decimal(165, 1));
        ImportOptions options;
        options.table.sheet = "old";
        got = import(m_xlsx, options);
        QCOMPARE(spelled(got.outcome->findings), QStringList{QStringLiteral("error headerMissing t.xlsx/Old:1:Memory expected=memoryGib")});
        options.table.sheet = "none";
        QCOMPARE(spelled(import(m_xlsx, options).outcome.error()), std::string("referenceUnknown t.xlsx found=none expected=Notes, Servers, Old"));
    }

    void rowsOfSumsAreLeftOut()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("t.csv"));
        writeFile(file, "Name,Cores,RAM GB,OS\nweb,4,16,Ubuntu 22.04\ntotal,2,8,Debian 12\nTotal,6,24,\nTotal (2 servers):,6,\"1,024.5\",\n"
                        "Grand total,12,48,\nGesamtsumme,12,48,\ntotal-recall,2,8,\n");
        const Imported got = import(file);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(got.outcome->rowsRead, std::size_t{7});
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{3}); // web; total, which has a system; total-recall
        QCOMPARE(got.outcome->rowsLeftOut, std::size_t{4});
        QCOMPARE(got.outcome->rowsRejected, std::size_t{0});
        QCOMPARE(spelled(got.outcome->findings),
            QStringList({QStringLiteral("note rowIgnored t.csv:7 found=Gesamtsumme expected=a machine count=1"),
                QStringLiteral("note rowIgnored t.csv:6 found=Grand total expected=a machine count=1"),
                QStringLiteral("note rowIgnored t.csv:4 found=Total expected=a machine count=1"),
                QStringLiteral("note rowIgnored t.csv:5 found=Total (2 servers): expected=a machine count=1")}));
    }

    void aCellMaySayItsUnit()
    {
        writeFile(m_csv, "Name,CPU,Memory,Disk 1\na,4,16 GB,1.5 TB\nb,2,8192MB,512 GiB\nc,2,4,\n");
        const Imported got = import(m_csv);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings), QStringList());
        const Table<Workload>& machines = got.model.table<Workload>();
        QCOMPARE(machines.at(0).memoryGib, Decimal(16));
        QCOMPARE(machines.at(1).memoryGib, Decimal(8));
        QCOMPARE(machines.at(2).memoryGib, Decimal(4));
        QCOMPARE(got.model.table<WorkloadDisk>().at(0).sizeGib, Decimal(1536));
        QCOMPARE(got.model.table<WorkloadDisk>().at(1).sizeGib, Decimal(512));
        writeFile(m_csv, "Name;CPU;Memory;CPU use\na;4;16,5 GB;12 MB\n");
        const Imported wrong = import(m_csv);
        QCOMPARE(spelled(wrong.outcome->findings), QStringList{QStringLiteral("error numberMalformed t.csv:2:CPU use found=12 MB")});
    }

    void anAssessmentIsRead()
    {
        writeWorkbook(m_xlsx, assessment());
        const Imported got = import(m_xlsx);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings), QStringList());
        QCOMPARE(got.outcome->reading.kind, std::string("azure-migrate"));
        QCOMPARE(got.outcome->reading.table, std::string("All_Assessed_Machines"));
        QCOMPARE(first(got).memoryGib, Decimal(16));
        QCOMPARE(*first(got).storageGib, Decimal(128));
        QCOMPARE(*first(got).cpuUtilisation, Decimal(125, 3));
        QCOMPARE(first(got).tags, Text("group=wave1"));
        QCOMPARE(got.model.table<WorkloadDisk>().size(), std::size_t{2});
        const WorkloadDisk& disk = got.model.table<WorkloadDisk>().at(0);
        QCOMPARE(disk.workload.id, got.model.table<Workload>().at(1).id);
        QCOMPARE(disk.sizeGib, Decimal(256));
        QCOMPARE(*disk.iops, Decimal(500));
        QCOMPARE(*disk.throughputMbps, Decimal(16));
        QVERIFY(!got.model.table<Workload>().at(1).storageGib);
        QVERIFY(!hasErrors(validate(got.model)));
    }

    void anExploreWorkbookIsRead()
    {
        writeWorkbook(m_xlsx, explore());
        const Imported got = import(m_xlsx);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings), QStringList{QStringLiteral("note rowIgnored t.xlsx/SQL_IaaS_Server_Rehost_Perf:3:Machine ID "
                                                            "found=a machine that another row has already count=1")});
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{2});
        QCOMPARE(got.outcome->rowsLeftOut, std::size_t{1});
        QCOMPARE(first(got).externalId, Text("/sites/a/machines/1"));
        QCOMPARE(first(got).environment, Environment::DevTest);
    }

    void mistakesAreListed_data();
    void mistakesAreListed();
    void strangeTablesAreRefused_data();
    void strangeTablesAreRefused();
    void damagedReportsAreListed_data();
    void damagedReportsAreListed();

    void aMillionRows()
    {
        if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
            QSKIP("HEADROOM_BENCH is not set");
        std::string text = "Name,Cores,RAM GB,OS,CPU %,Memory %,Environment,Application,Cluster,Disk 1 (GB)\n";
        for (int i = 0; i < 1'000'000; ++i)
            text += "server-" + std::to_string(i) + ',' + std::to_string(2 + i % 31) + ',' + std::to_string(4 + i % 60)
                + (i % 2 ? ",Windows Server 2019," : ",Ubuntu 22.04,") + std::to_string(i % 100) + ".5," + std::to_string(i % 97) + ",Prod,App "
                + std::to_string(i % 500) + ",CL" + std::to_string(i % 20) + ',' + std::to_string(32 + i % 900) + '\n';
        writeFile(m_csv, text);
        QElapsedTimer timer;
        timer.start();
        const auto outcome = importInventory(Model::empty(Month(2026, 1)), m_csv.toStdString(), InventoryKind::Detect, {});
        QVERIFY(outcome && outcome->rowsAccepted == 1'000'000);
        qInfo("1,000,000 rows of a guessed table, %.1f MB: %lld ms", static_cast<double>(text.size()) / 1e6, timer.elapsed());
    }

private:
    QTemporaryDir m_folder;
    QString m_csv;
    QString m_xlsx;
};

void TestTableImport::mistakesAreListed_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cells, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(expected);
    };
    // Name, Cores, RAM GB, OS, CPU %, Env, Site, Quantity, UUID, Power State; a good row stands below.
    row("no name", ",4,16,Debian,,,,,,", "error valueRequired t.csv:2:Name");
    row("no memory", "a,4,,Debian,,,,,,", "error valueRequired t.csv:2:RAM GB");
    row("cores as text", "a,many,16,Debian,,,,,,", "error numberMalformed t.csv:2:Cores found=many");
    row("half a core", "a,2.5,16,Debian,,,,,,", "error notWhole t.csv:2:Cores found=2.5");
    row("memory out of range", "a,4,0.01,Debian,,,,,,", "error numberOutOfRange t.csv:2:RAM GB found=0.01 expected=0.1..100000 GiB");
    row("use above 100", "a,4,16,Debian,120,,,,,", "error numberOutOfRange t.csv:2:CPU % found=120 expected=0..100 percent");
    row("an error cell", "a,#REF!,16,Debian,,,,,,", "error typeMismatch t.csv:2:Cores found=#REF! expected=a value");
    row("an unknown environment", "a,4,16,Debian,,Moon,,,,",
        "warning choiceUnknown t.csv:2:Env found=Moon expected=production, devTest, disasterRecovery count=1");
    row("quantity", "a,4,16,Debian,,,,-1,,", "error numberOutOfRange t.csv:2:Quantity found=-1 expected=0..10000000");
    row("the same name", "good,4,16,Debian,,,,,,", "error rowDuplicate t.csv:3:Name found=good");
    row("an open quote", "\"a,4,16,Debian,,,,,,", "error textQuoteOpen t.csv:2:Name found=\"a,4,16,Debian,,,,,,");
    row("power", "a,4,16,Debian,,,,,,maybe", "warning choiceUnknown t.csv:2:Power State found=maybe expected=on, off count=1");
    row("too many digits", "a,4,16.12345678901234567,Debian,,,,,,",
        "error numberTooLong t.csv:2:RAM GB found=16.12345678901234567 expected=16");
    row("an unknown system", "a,4,16,BeOS,,,,,,", "note choiceUnknown t.csv:2:OS found=BeOS expected=other count=1");
}

void TestTableImport::mistakesAreListed()
{
    QFETCH(QString, cells);
    QFETCH(QString, expected);
    writeFile(m_csv, "Name,Cores,RAM GB,OS,CPU %,Env,Site,Quantity,UUID,Power State\n" + cells.toStdString() + "\ngood,2,4.5,Debian,1.5,,,,,\n");
    const Imported got = import(m_csv);
    QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
    QVERIFY2(spelled(got.outcome->findings).contains(expected), qPrintable(spelled(got.outcome->findings).join(u'\n')));
}

void TestTableImport::strangeTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, std::string_view bytes, const char* expected) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QString::fromUtf8(expected);
    };
    row("empty", "", "fileEmpty t.csv");
    row("blank lines", "\n\n\n", "fileEmpty t.csv");
    row("UTF-32", std::string_view("\xff\xfe\0\0N\0\0\0", 8), "encodingUnknown t.csv found=UTF-32 expected=UTF-8, UTF-16, Windows-1252");
    row("UTF-16 without a mark", std::string_view("N\0a\0m\0e\0", 8),
        "encodingUnknown t.csv found=NUL (UTF-16 without a byte order mark?) expected=UTF-8, UTF-16, Windows-1252");
    row("no encoding", "Name,Cores\n\x81\xff,1\n", "encodingUnknown t.csv found=0x81 expected=UTF-8, UTF-16, Windows-1252");
    row("half a character", std::string_view("\xff\xfeN", 3), "encodingUnknown t.csv:1 found=half a character at the end expected=UTF-16LE");
    row("PDF", "%PDF-1.7\n", "formatUnknown t.csv found=PDF expected=CSV, XLSX");
    row("JSON", "{\"a\": 1}", "formatUnknown t.csv found=JSON expected=CSV, XLSX");
    row("HTML", "<html><table>", "formatUnknown t.csv found=XML expected=CSV, XLSX");
    row("a cut workbook", "PK\x03\x04", "fileDamaged t.csv found=a zip archive that is cut or damaged expected=XLSX");
    row("another table", "a,b,c\n1,2,3\n", "formatUnknown t.csv found=a, b, c expected=columns for name, cores and memory");
    row("two readings", "Name,Cores,RAM GB\na,4,1.024\nb,4,1.536\n",
        "numberAmbiguous t.csv:2:RAM GB found=1.024 expected=1.024 (decimal point), 1024 (decimal comma)");
    row("two signs", "Name;Cores;RAM GB\na;4;1.5\nb;4;1,5\n", "numberAmbiguous t.csv:3:RAM GB found=1.5, 1,5 expected=one decimal sign in all rows");
}

void TestTableImport::strangeTablesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    writeFile(m_csv, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Imported got = import(m_csv);
    QVERIFY(!got.outcome);
    QCOMPARE(QString::fromStdString(spelled(got.outcome.error())), expected);
    if (expected.startsWith(QStringLiteral("numberAmbiguous t.csv:2"))) { // the user says which
        ImportOptions options;
        options.table.decimal = DecimalSign::Comma;
        QCOMPARE(first(import(m_csv, options)).memoryGib, Decimal(1024));
    }
}

void TestTableImport::damagedReportsAreListed_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int sheet, int line, const char* header, const char* cell, const char* expected) {
        QTest::newRow(name) << sheet << line << QString::fromUtf8(header) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("no name", 1, 1, "Machine", "", "error valueRequired t.xlsx/All_Assessed_Machines:2:Machine");
    row("no cores", 1, 1, "Cores", "", "error valueRequired t.xlsx/All_Assessed_Machines:2:Cores");
    row("cores unknown", 1, 2, "Cores", "Unknown", "error numberMalformed t.xlsx/All_Assessed_Machines:3:Cores found=Unknown");
    row("memory of nothing", 1, 2, "Memory(MB)", "0",
        "error numberOutOfRange t.xlsx/All_Assessed_Machines:3:Memory(MB) found=0 expected=0.1..100000 GiB");
    row("use above 100", 1, 1, "CPU usage(%)", "101",
        "error numberOutOfRange t.xlsx/All_Assessed_Machines:2:CPU usage(%) found=101 expected=0..100 percent");
    row("an error cell", 1, 1, "Storage(GB)", "#VALUE!", "error typeMismatch t.xlsx/All_Assessed_Machines:2:Storage(GB) found=#VALUE! expected=a value");
    row("the same machine", 1, 2, "Machine", "web01", "error rowDuplicate t.xlsx/All_Assessed_Machines:3:Machine found=web01");
    row("an unknown system", 1, 1, "Operating system", "BeOS",
        "note choiceUnknown t.xlsx/All_Assessed_Machines:2:Operating system found=BeOS expected=other count=1");
    row("a disk as text", 2, 1, "Source disk size(GB)", "big",
        "warning numberMalformed t.xlsx/All_Assessed_Disks:2:Source disk size(GB) found=big");
    row("a disk below nothing", 2, 2, "Source disk size(GB)", "-1",
        "warning numberOutOfRange t.xlsx/All_Assessed_Disks:3:Source disk size(GB) found=-1 expected=0..1000000");
    row("no size of disks", 2, 0, "Source disk size(GB)", "Size", "warning headerMissing t.xlsx/All_Assessed_Disks:1:Source disk size(GB)");
    row("no memory column", 1, 0, "Memory(MB)", "Mem.", "formatUnknown t.xlsx found=Assessment_Summary, All_Assessed_Machines, "
                                                        "All_Assessed_Disks, Assessment_Properties expected=a sheet with the columns "
                                                        "Machine, Cores, Memory");
}

void TestTableImport::damagedReportsAreListed()
{
    QFETCH(int, sheet);
    QFETCH(int, line);
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    std::vector<Sheet> sheets = assessment();
    Rows& rows = sheets[static_cast<std::size_t>(sheet)].rows;
    for (std::size_t i = 0; i < rows[0].size(); ++i)
        if (assessment()[static_cast<std::size_t>(sheet)].rows[0][i] == header.toStdString())
            rows[static_cast<std::size_t>(line)][i] = cell.toStdString();
    writeWorkbook(m_xlsx, sheets);
    const Imported got = import(m_xlsx, {}, InventoryKind::AzureMigrate);
    const QStringList said =
        got.outcome ? spelled(got.outcome->findings) : QStringList{QString::fromStdString(spelled(got.outcome.error()))};
    QVERIFY2(said.contains(expected), qPrintable(said.join(u'\n')));
}

HEADROOM_TEST(TestTableImport);
#include "tst_table_import.moc"
