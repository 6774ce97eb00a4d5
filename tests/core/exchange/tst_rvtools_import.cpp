// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/model/validate.h"
#include "tests/core/exchange/rvtools_export.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

const Workload* named(const Model& model, std::string_view name)
{
    for (const Workload& w : model.table<Workload>())
        if (w.name.view() == name)
            return &w;
    return nullptr;
}

std::vector<Decimal> disksOf(const Model& model, const Workload& workload)
{
    std::vector<Decimal> sizes;
    for (const WorkloadDisk& disk : model.table<WorkloadDisk>())
        if (disk.workload.id == workload.id)
            sizes.push_back(disk.sizeGib);
    return sizes;
}

/// One cell of the export replaced: tab, row (from 1, the header is 0), header.
std::vector<Sheet> harmed(const char* tab, std::size_t row, const std::string& header, const std::string& cell)
{
    std::vector<Sheet> sheets = rvToolsExport();
    for (Sheet& sheet : sheets)
        for (std::size_t i = 0; sheet.name == tab && i < sheet.rows[0].size(); ++i)
            if (sheet.rows[0][i] == header)
                sheet.rows[row][i] = cell;
    return sheets;
}

} // namespace

class TestRvToolsImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("rv.xlsx")); }

    void aTabWithoutItsMachinesIsTold()
    {
        const auto errorOf = [&](const char* name, const std::string& text, ImportOptions options = {}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            writeFile(path, text);
            const auto outcome = importInventory(Model::empty(Month(2026, 1)), path.toStdString(), InventoryKind::Detect, options);
            return outcome ? std::string() : testing_support::spelled(outcome.error());
        };
        const std::string disks = "VM,Disk,Capacity MiB,VM UUID\na,Hard disk 1,10240,42011111-1111-1111-1111-111111111111\n";
        const std::string expected = "found=the tab vDisk of RVTools alone expected=tabvInfo of the same export beside it";
        QVERIFY2(errorOf("RVTools_tabvDisk.csv", disks).ends_with(expected), errorOf("RVTools_tabvDisk.csv", disks).c_str());
        QVERIFY(errorOf("disks.csv", disks).ends_with(expected)); // by its columns
        // A list of machines with their disks is none.
        QCOMPARE(errorOf("machines.csv", "VM,CPU,RAM GB,Disk,Capacity\na,2,8,C:,100\n"), std::string());
    }

    void theWorkbookIsRead()
    {
        writeWorkbook(m_path, rvToolsExport());
        const Imported got = import(m_path);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings),
            QStringList{QStringLiteral("note rowIgnored rv.xlsx/vInfo:5 found=a template, a placeholder or a machine that is off count=2")});
        QCOMPARE(got.outcome->rowsRead, std::size_t{5});
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{3});
        QCOMPARE(got.outcome->rowsLeftOut, std::size_t{2});
        QCOMPARE(got.outcome->reading.kind, std::string("rvtools"));
        QCOMPARE(got.outcome->reading.table, std::string("vInfo, vCPU, vMemory, vDisk"));
        QVERIFY(!hasErrors(validate(got.model)));
        const Workload& web = *named(got.model, "web01");
        QCOMPARE(web.externalId, Text("u-1"));
        QCOMPARE(web.cores, 4);
        QCOMPARE(web.memoryGib, Decimal(16));
        QCOMPARE(web.operatingSystem, OperatingSystem::WindowsServer);
        QCOMPARE(web.osVersion, Text("Microsoft Windows Server 2019 (64-bit)"));
        QCOMPARE(*web.cpuUtilisation, Decimal(25, 2));   // 2,500 of 10,000 MHz
        QCOMPARE(*web.memoryUtilisation, Decimal(5, 1)); // 8,192 of 16,384 MiB
        QCOMPARE(web.ipAddresses, Text("10.1.0.5"));
        QCOMPARE(web.tags, Text("folder=/Prod/Web,datacenter=DC1,cluster=CL-A"));
        QCOMPARE(disksOf(got.model, web), std::vector<Decimal>{Decimal(100)});
        QVERIFY(!web.storageGib);
        const Workload& db = *named(got.model, "db01");
        QCOMPARE(db.operatingSystem, OperatingSystem::RedHat);
        QCOMPARE(*db.cpuUtilisation, Decimal(3334, 4)); // 6,667 / 20,000 = 0.33335, half away from zero
        QCOMPARE(*db.memoryUtilisation, Decimal(1));
        QCOMPARE(disksOf(got.model, db), (std::vector<Decimal>{Decimal(200), Decimal(1000)}));
        QCOMPARE(got.model.table<WorkloadDisk>().at(2).order, 3); // "Hard disk 3"
        const Workload& old = *named(got.model, "old01");
        QVERIFY(!old.poweredOn);
        QVERIFY(!old.cpuUtilisation);
        QCOMPARE(*old.storageGib, Decimal(40));
        QCOMPARE(old.operatingSystem, OperatingSystem::WindowsServer); // by the configuration file
    }

    void customAttributesCanBeTaken()
    {
        std::vector<Sheet> sheets = rvToolsExport();
        for (std::size_t i = 0; i < sheets[0].rows.size(); ++i) // vCenter's own, anywhere among the columns
            sheets[0].rows[i].insert(sheets[0].rows[i].begin() + 3, {i == 0 ? "Application" : "Shop", i == 0 ? "Service owner" : "Ann"});
        writeWorkbook(m_path, sheets);
        Imported got = import(m_path);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(named(got.model, "web01")->application, Text("Shop"));
        std::vector<std::string> leftOut;
        for (const ColumnReading& column : got.outcome->reading.columns)
            if (column.field.empty())
                leftOut.push_back(column.header);
        QCOMPARE(leftOut, (std::vector<std::string>{"Service owner", "Backup policy"})); // none of RVTools' own
        ImportOptions options;
        options.columns = {{"tag:owner", "Service owner", ""}, {"environment", "Backup policy", ""}, {"application", "", ""}};
        got = import(m_path, options);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        const Workload& web = *named(got.model, "web01");
        QCOMPARE(web.tags, Text("owner=Ann,folder=/Prod/Web,datacenter=DC1,cluster=CL-A"));
        QCOMPARE(web.application, Text());
        QVERIFY(spelled(got.outcome->findings).join(QLatin1Char(' ')).contains(QStringLiteral("vInfo:2:Backup policy found=gold")));
        options.columns = {{"application", "No such attribute", ""}};
        QCOMPARE(import(m_path, options).outcome.error().code, ErrorCode::HeaderMissing);
    }

    void aNewSiteKnowsItsHosts()
    {
        writeWorkbook(m_path, rvToolsExport());
        const Imported got = import(m_path);
        const Site& site = got.model.table<Site>().at(0);
        QCOMPARE(site.vcpuPerCore, Decimal(35, 1));     // 224 vCPU on 64 cores
        QCOMPARE(site.serversPerHost, Decimal(275, 1)); // 55 machines on 2 hosts
    }

    void theOptionsAreFollowed()
    {
        writeWorkbook(m_path, rvToolsExport());
        ImportOptions options;
        options.templates = Machines::Take;
        options.disks = DiskTab::Partitions;
        Imported got = import(m_path, options);
        QVERIFY(named(got.model, "gold"));
        QVERIFY(!named(got.model, "db01-dr"));
        QCOMPARE(disksOf(got.model, *named(got.model, "web01")), std::vector<Decimal>{Decimal(995, 1)}); // 101,888 MiB
        QCOMPARE(*named(got.model, "db01")->storageGib, Decimal(1200));
        options = {};
        options.poweredOff = Machines::LeaveOut;
        got = import(m_path, options);
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{2});
    }

    void aFolderOfCsvFilesIsRead_data()
    {
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("plain") << QString() << ',';
        QTest::newRow("1,024") << QStringLiteral(",") << ',';
        QTest::newRow("1.024; semicolons") << QStringLiteral(".") << ';';
    }
    void aFolderOfCsvFilesIsRead()
    {
        QFETCH(QString, thousands);
        QFETCH(char, delimiter);
        QTemporaryDir folder;
        for (Sheet sheet : rvToolsExport()) {
            for (auto& row : sheet.rows)
                for (std::string& cell : row)
                    for (std::size_t at = cell.size(); at > 3 && cell.find_first_not_of("0123456789.,") == std::string::npos; at -= 3)
                        cell.insert(at - 3, thousands.toStdString());
            writeFile(folder.filePath(QStringLiteral("RVTools_tab%1.csv").arg(QString::fromStdString(sheet.name))), asCsv(sheet.rows, delimiter));
        }
        const Imported got = import(folder.path());
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QVERIFY2(got.outcome->rowsAccepted == 3, qPrintable(spelled(got.outcome->findings).join(u'\n')));
        const Workload& db = *named(got.model, "db01");
        QCOMPARE(db.memoryGib, Decimal(64));
        QCOMPARE(disksOf(got.model, db), (std::vector<Decimal>{Decimal(200), Decimal(1000)}));
        QCOMPARE(*db.cpuUtilisation, Decimal(3334, 4));
    }

    void aFileIsReadWithItsOwnExport()
    {
        // A folder of downloads: last year's disks have 10 GiB, this year's 100.
        QTemporaryDir folder;
        const std::string uuid = "4223abcd-0000-1111-2222-333344445555";
        const auto write = [&](const char* name, const std::string& text) { writeFile(folder.filePath(QString::fromLatin1(name)), text); };
        const std::string machines = "VM,Powerstate,Template,CPUs,Memory,VM UUID\na,poweredOn,False,4,16384," + uuid + '\n';
        const std::string disks = "VM,Disk,Capacity MiB,VM UUID\na,Hard disk 1,";
        write("RVTools_2019_tabvDisk.csv", disks + "10240," + uuid + '\n');
        write("RVTools_2025_tabvDisk.csv", disks + "102400," + uuid + '\n');
        write("RVTools_2025_tabvInfo.csv", machines);
        const QString given = folder.filePath(QStringLiteral("RVTools_2025_tabvInfo.csv"));
        const auto disksRead = [&](const QString& path) {
            const Imported got = import(path);
            return got.outcome && got.outcome->findings.empty() ? disksOf(got.model, *named(got.model, "a")) : std::vector<Decimal>();
        };
        QCOMPARE(disksRead(given), std::vector<Decimal>{Decimal(100)});
        QCOMPARE(disksRead(folder.path()), std::vector<Decimal>{Decimal(100)}); // the only vInfo is of 2025

        // A second vInfo beside it: the file still has its own disks; the folder doesn't say which is meant.
        write("RVTools_2019_tabvInfo.csv", machines);
        QCOMPARE(disksRead(given), std::vector<Decimal>{Decimal(100)});
        QCOMPARE(disksRead(folder.filePath(QStringLiteral("RVTools_2019_tabvInfo.csv"))), std::vector<Decimal>{Decimal(10)});
        const Imported both = import(folder.path());
        QVERIFY(!both.outcome);
        QCOMPARE(both.outcome.error().code, ErrorCode::FormatUnknown);
        QCOMPARE(both.outcome.error().detail("found"), std::string("RVTools_2019_tabvInfo.csv, RVTools_2025_tabvInfo.csv"));

        // Without disks of its own it says whose it doesn't read.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("RVTools_2025_tabvDisk.csv"))));
        const Imported without = import(given);
        QVERIFY(without.outcome);
        QVERIFY(disksOf(without.model, *named(without.model, "a")).empty());
        QCOMPARE(without.outcome->findings.size(), std::size_t{1});
        QCOMPARE(without.outcome->findings[0].what.detail("found"), std::string("RVTools_2019_tabvDisk.csv"));
    }

    void findingsNameTheFileOfTheTab()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("RVTools_tabvInfo.csv")),
            std::string("VM,Powerstate,Template,CPUs,Memory\na,poweredOn,False,none,16384\n"));
        writeFile(folder.filePath(QStringLiteral("RVTools_tabvDisk.csv")), std::string("VM,Disk,Capacity MiB\na,Hard disk 1,1024\n"));
        const Imported got = import(folder.filePath(QStringLiteral("RVTools_tabvInfo.csv")));
        QVERIFY(got.outcome);
        QCOMPARE(got.outcome->findings.at(0).what.path, std::string("RVTools_tabvInfo.csv:2:CPUs"));
    }

    void oldNamesAndMegabytesAreKnown()
    {
        writeWorkbook(m_path,
            {{"vInfo",
                 {{"VM", "Powerstate", "Template", "CPUs", "Memory", "Provisioned MB", "In Use MB", "OS", "Cluster"},
                     {"a", "poweredOn", "False", "2", "4096", "20480", "100", "Ubuntu Linux (64-bit)", "C1"}}},
                {"vDisk", {{"VM", "Disk", "Capacity MB"}, {"a", "Hard disk 1", "10240"}}}});
        Imported got = import(m_path);
        QCOMPARE(named(got.model, "a")->operatingSystem, OperatingSystem::Linux);
        QCOMPARE(disksOf(got.model, *named(got.model, "a")), std::vector<Decimal>{Decimal(10)});
        const QString csv = m_folder.filePath(QStringLiteral("vinfo.csv"));
        writeFile(csv, "vInfoVMName,vInfoPowerstate,vInfoCPUs,vInfoMemory,vInfoProvisioned,vInfoOS\na,poweredOn,2,4096,20480,CentOS 7\n");
        got = import(csv);
        QCOMPARE(got.outcome->reading.kind, std::string("rvtools"));
        QCOMPARE(*named(got.model, "a")->storageGib, Decimal(20));
        QCOMPARE(named(got.model, "a")->memoryGib, Decimal(4));
    }

    void sharesOfAmountsWithDecimalsAreExact()
    {
        QDir folder(m_folder.filePath(QStringLiteral("decimals")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        writeFile(folder.filePath(QStringLiteral("RVTools_tabvInfo.csv")),
            "VM,Powerstate,CPUs,Memory,VM UUID\nweb,poweredOn,4,16384,u1\ndb,poweredOn,4,16384,u2\n");
        writeFile(folder.filePath(QStringLiteral("RVTools_tabvCPU.csv")),
            "VM,CPUs,Overall,Max,VM UUID\nweb,4,123.4,4000,u1\ndb,4,1000,4000.5,u2\n");
        writeFile(folder.filePath(QStringLiteral("RVTools_tabvMemory.csv")),
            "VM,Size MiB,Consumed,VM UUID\nweb,16384,9999.9,u1\n");
        const Imported got = import(folder.filePath(QStringLiteral("RVTools_tabvInfo.csv"))); // which brings the tabs beside it
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(got.outcome->reading.table, std::string("vInfo, vCPU, vMemory"));
        QCOMPARE(*named(got.model, "web")->cpuUtilisation, Decimal(309, 4));    // 123.4 / 4000 = 0.03085, away from zero
        QCOMPARE(*named(got.model, "db")->cpuUtilisation, Decimal(25, 2));      // 1000 / 4000.5 = 0.249969
        QCOMPARE(*named(got.model, "web")->memoryUtilisation, Decimal(6103, 4)); // 9999.9 / 16384 = 0.610345
    }

    void templatesAreKnownInOtherLanguages()
    {
        writeFile(m_folder.filePath(QStringLiteral("words.csv")),
            "VM,Powerstate,Template,CPUs,Memory\na,poweredOn,Wahr,2,4096\nb,poweredOn,FAUX,2,4096\nc,poweredOn,VRAI,2,4096\n"
            "d,poweredOn,perhaps,2,4096\n");
        const Imported got = import(m_folder.filePath(QStringLiteral("words.csv")));
        QVERIFY(!named(got.model, "a") && named(got.model, "b") && !named(got.model, "c") && named(got.model, "d"));
        QVERIFY2(spelled(got.outcome->findings).contains(
                     QStringLiteral("warning choiceUnknown words.csv:5:Template found=perhaps expected=yes, no count=1")),
            qPrintable(spelled(got.outcome->findings).join(u'\n')));
    }

    void disksOfNobodyAreTold()
    {
        std::vector<Sheet> sheets = rvToolsExport();
        for (Sheet& sheet : sheets) {
            if (sheet.name == "vInfo")
                sheet.name = "vInfo "; // as somebody renamed it
            if (sheet.name != "vDisk")
                continue;
            std::vector<std::string> ghost = sheet.rows[1];
            for (std::size_t i = 0; i < ghost.size(); ++i)
                if (sheet.rows[0][i] == "VM" || sheet.rows[0][i] == "VM UUID")
                    ghost[i] = "ghost";
            sheet.rows.push_back(ghost);
        }
        writeWorkbook(m_path, sheets);
        const Imported got = import(m_path);
        QCOMPARE(got.outcome->reading.kind, std::string("rvtools"));
        QVERIFY2(spelled(got.outcome->findings)
                     .contains(QStringLiteral("warning rowIgnored rv.xlsx found=disks of machines that vInfo does not have count=1")),
            qPrintable(spelled(got.outcome->findings).join(u'\n')));
    }

    void aColumnThatIsThereTwiceIsTold()
    {
        writeFile(m_folder.filePath(QStringLiteral("twice.csv")), "VM,Powerstate,CPUs,Memory,CPUs\na,poweredOn,2,4096,8\n");
        const Imported got = import(m_folder.filePath(QStringLiteral("twice.csv")));
        QCOMPARE(named(got.model, "a")->cores, 2);
        QVERIFY2(spelled(got.outcome->findings).contains(QStringLiteral("warning headerDuplicate twice.csv:1:CPUs found=CPUs")),
            qPrintable(spelled(got.outcome->findings).join(u'\n')));
    }

    void theSameNameTwiceGetsANumber()
    {
        writeWorkbook(m_path, harmed("vInfo", 2, "VM", "web01"));
        const Imported got = import(m_path);
        QVERIFY(spelled(got.outcome->findings).contains(QStringLiteral("warning nameNotUnique rv.xlsx/vInfo:3:VM found=web01 expected=web01 (2)")));
        QVERIFY(named(got.model, "web01 (2)"));
        QVERIFY(!hasErrors(validate(got.model)));
    }

    void mistakesAreListed_data();
    void mistakesAreListed();

    void manyMachinesAreStreamed()
    {
        std::vector<Sheet> sheets = rvToolsExport();
        Rows& rows = sheets[0].rows;
        const std::vector<std::string> first = rows[1];
        rows.resize(1);
        const auto uuid = static_cast<std::size_t>(std::find(vInfoHeader.begin(), vInfoHeader.end(), "VM UUID") - vInfoHeader.begin());
        for (int i = 0; i < 3000; ++i) {
            rows.push_back(first);
            rows.back()[0] = "vm" + std::to_string(i);
            rows.back()[uuid] = "u" + std::to_string(i);
        }
        writeWorkbook(m_path, sheets);
        const Imported got = import(m_path);
        QCOMPARE(got.model.table<Workload>().size(), std::size_t{3000});
        Model back = got.model;
        QVERIFY(apply(back, inverse(got.outcome->change)));
        QVERIFY(back == Model::empty(Month(2026, 1)));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestRvToolsImport::mistakesAreListed_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* tab, int line, const char* header, const char* cell, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(tab) << line << QString::fromUtf8(header) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    };
    row("no name", "vInfo", 1, "VM", "", "error valueRequired rv.xlsx/vInfo:2:VM");
    row("no CPUs", "vInfo", 1, "CPUs", "", "error valueRequired rv.xlsx/vInfo:2:CPUs");
    row("CPUs as text", "vInfo", 1, "CPUs", "four", "error numberMalformed rv.xlsx/vInfo:2:CPUs found=four");
    row("half a CPU", "vInfo", 1, "CPUs", "1.5", "error notWhole rv.xlsx/vInfo:2:CPUs found=1.5");
    row("no CPU", "vInfo", 1, "CPUs", "0", "error numberOutOfRange rv.xlsx/vInfo:2:CPUs found=0 expected=1..4096");
    row("too much memory", "vInfo", 1, "Memory", "1024000000",
        "error numberOutOfRange rv.xlsx/vInfo:2:Memory found=1024000000 expected=0.1..100000 GiB");
    row("negative memory", "vInfo", 2, "Memory", "-5", "error numberOutOfRange rv.xlsx/vInfo:3:Memory found=-5 expected=0.1..100000 GiB");
    row("an error cell", "vInfo", 2, "Memory", "#N/A", "error typeMismatch rv.xlsx/vInfo:3:Memory found=#N/A expected=a value");
    row("the same identity", "vInfo", 2, "VM UUID", "u-1", "error rowDuplicate rv.xlsx/vInfo:3:VM UUID found=u-1");
    row("a power state", "vInfo", 1, "Powerstate", "sleepy",
        "warning choiceUnknown rv.xlsx/vInfo:2:Powerstate found=sleepy expected=on, off count=1");
    row("an unknown system", "vInfo", 1, "OS according to the VMware Tools", "BeOS",
        "note choiceUnknown rv.xlsx/vInfo:2:OS according to the VMware Tools found=BeOS expected=other count=1");
    row("CPU use as text", "vCPU", 1, "Overall", "busy", "warning numberMalformed rv.xlsx/vCPU:2:Overall found=busy expected=a whole number");
    row("memory use as text", "vMemory", 1, "Consumed", "x", "warning numberMalformed rv.xlsx/vMemory:2:Consumed found=x expected=a whole number");
    row("a disk too large", "vDisk", 2, "Capacity MiB", "9999999999",
        "warning numberOutOfRange rv.xlsx/vDisk:3:Capacity MiB found=9999999999 expected=0..1000000 GiB");
    row("a disk below nothing", "vDisk", 1, "Capacity MiB", "-1",
        "warning numberOutOfRange rv.xlsx/vDisk:2:Capacity MiB found=-1 expected=a whole number");
    row("no CPU column", "vInfo", 0, "CPUs", "x", "error headerMissing rv.xlsx/vInfo:1:Cores expected=cores");
    row("no disk column", "vDisk", 0, "Capacity MiB", "x", "warning headerMissing rv.xlsx/vDisk:1:capacity");
}

void TestRvToolsImport::mistakesAreListed()
{
    QFETCH(QString, tab);
    QFETCH(int, line);
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    writeWorkbook(m_path, harmed(tab.toUtf8().constData(), static_cast<std::size_t>(line), header.toStdString(), cell.toStdString()));
    const Imported got = import(m_path, {}, InventoryKind::RvTools);
    QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
    QVERIFY2(spelled(got.outcome->findings).contains(expected), qPrintable(spelled(got.outcome->findings).join(u'\n')));
}

HEADROOM_TEST(TestRvToolsImport);
#include "tst_rvtools_import.moc"
