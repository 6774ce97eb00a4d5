// SPDX-License-Identifier: GPL-3.0-or-later
// g++ 12 sees overflows where texts are put together that there are not.
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Warray-bounds"

#include "core/exchange/azure_migrate_csv.h"
#include "core/model/validate.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

using namespace headroom;

namespace {

// The header row of the template as converters write it today.
const std::string templateHeader =
    "*Server Name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,Server type,Hypervisor,CPU utilization "
    "percentage,"
    "Memory utilization percentage,Network adapters,Network In throughput,Network Out throughput,Boot type,Number of disks,"
    "Storage in use (In GB),Disk 1 size (In GB),Disk 1 read throughput (MB per second),Disk 1 write throughput (MB per second),"
    "Disk 1 read ops (operations per second),Disk 1 write ops (operations per second),Disk 2 size (In GB),"
    "Disk 2 read throughput (MB per second),Disk 2 write throughput (MB per second),Disk 2 read ops (operations per second),"
    "Disk 2 write ops (operations per second)\r\n";

Model project() { return Model::empty(Month(2024, 4)); }

struct Imported
{
    Result<ImportOutcome> outcome;
    Model model;
};

Imported import(const std::string& bytes, const Model& before = project())
{
    ImportOptions options;
    options.fileName = "servers.csv";
    Imported result{importAzureMigrateCsv(before, bytes, options), before};
    if (result.outcome && !apply(result.model, result.outcome->change))
        result.model = Model();
    return result;
}

std::string spelled(const Finding& f)
{
    std::string text = std::string(severityName(f.severity)) + ' ' + std::string(codeName(f.what.code)) + ' ' + f.what.path;
    for (const char* key : {"found", "expected"})
        if (const std::string value = f.what.detail(key); !value.empty())
            text += std::string(" ") + key + '=' + value;
    return text;
}

std::vector<std::string> spelledErrors(const Findings& findings)
{
    std::vector<std::string> all;
    for (const Finding& f : findings)
        if (f.severity == Severity::Error)
            all.push_back(spelled(f));
    return all;
}

// `rows` servers, every tenth with two disks, twenty columns.
std::string manyServers(std::size_t rows)
{
    std::string csv =
        "*Server Name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,CPU utilization percentage,"
        "Memory utilization percentage,Network adapters,Network In throughput,Network Out throughput,Boot type,Number of disks,"
        "Disk 1 size (In GB),Disk 1 read ops (operations per second),Disk 1 write ops (operations per second),"
        "Disk 1 read throughput (MB per second),Disk 1 write throughput (MB per second),Disk 2 size (In GB)\n";
    const char* const systems[] = {
        "Windows Server 2016,", "Windows Server 2019,10.0.17763", "Red Hat Enterprise Linux 7,7.9", "Ubuntu Linux,20.04"};
    for (std::size_t i = 0; i < rows; ++i) {
        const std::string n = std::to_string(i);
        const bool two = i % 10 == 0;
        csv += "srv-" + n + ".corp.example,10." + std::to_string(i / 65536 % 256) + '.' + std::to_string(i / 256 % 256) + '.'
            + std::to_string(i % 256) + ',' + std::to_string(1 + i % 64) + ',' + std::to_string(1024 * (1 + i % 512)) + ','
            + systems[i % 4] + ",x64," + std::to_string(i % 100) + ".5" + ',' + std::to_string(i % 97) + ",2,12.25,3.75,BIOS,"
            + (two ? "2" : "1") + ',' + std::to_string(32 + i % 1000) + ",120.5,80.25,14.5,7.25," + (two ? "128" : "") + '\n';
    }
    return csv;
}

} // namespace

class TestAzureMigrateCsv : public QObject
{
    Q_OBJECT

private slots:
    void theTemplateIsRead()
    {
        const Imported got = import(templateHeader
            + "db01,10.0.0.1;10.0.0.2,8,16384,Windows Server "
              "2016,,x64,Virtual,VMware,45,60%,2,1.5,2,UEFI,2,,128,10,5.5,300,200,1024,1,1,10,20\r\n"
              "web01,,4,1000,Red Hat Enterprise Linux 7,7.9,64-bit,Physical,,12.5,,,,,BIOS,,500,,,,,,,,,,\r\n");
        QVERIFY(got.outcome);
        QCOMPARE(spelledErrors(got.outcome->findings), std::vector<std::string>{});
        QCOMPARE(got.outcome->rowsRead, std::size_t{2});
        QCOMPARE(got.outcome->rowsAccepted, std::size_t{2});
        QCOMPARE(got.outcome->change.kind, ChangeKind::Import);
        QCOMPARE(got.outcome->change.subject, std::string("servers.csv"));
        QVERIFY(!hasErrors(validate(got.model)));
        const Workload& db = got.model.table<Workload>().at(0);
        QCOMPARE(db.name, Text("db01"));
        QCOMPARE(db.ipAddresses, Text("10.0.0.1;10.0.0.2"));
        QCOMPARE(db.cores, 8);
        QCOMPARE(db.citation, Text("servers.csv"));
        QCOMPARE(db.memoryGib, Decimal(16));
        QCOMPARE(db.operatingSystem, OperatingSystem::WindowsServer);
        QCOMPARE(db.osVersion, Text("Windows Server 2016"));
        QCOMPARE(*db.cpuUtilisation, Decimal(45, 2));
        QCOMPARE(*db.memoryUtilisation, Decimal(6, 1));
        QVERIFY(!db.storageGib);
        QVERIFY(db.egressGbPerMonth.isZero());
        QCOMPARE(got.model.find(db.site)->name, Text("Imported"));
        QCOMPARE(got.model.find(db.wave)->start, Month(2024, 4));
        const Workload& web = got.model.table<Workload>().at(1);
        QCOMPARE(web.memoryGib, Decimal(9765625, 7));
        QCOMPARE(web.machine, MachineKind::Physical);
        QCOMPARE(web.operatingSystem, OperatingSystem::RedHat);
        QCOMPARE(web.osVersion, Text("Red Hat Enterprise Linux 7 7.9"));
        QCOMPARE(*web.cpuUtilisation, Decimal(125, 3));
        QCOMPARE(*web.storageGib, Decimal(500));
        QCOMPARE(got.model.table<WorkloadDisk>().size(), std::size_t{2});
        const WorkloadDisk& disk = got.model.table<WorkloadDisk>().at(0);
        QCOMPARE(disk.workload.id, db.id);
        QCOMPARE(disk.sizeGib, Decimal(128));
        QCOMPARE(*disk.iops, Decimal(500));
        QCOMPARE(*disk.throughputMbps, Decimal(155, 1));
        QCOMPARE(got.model.table<WorkloadDisk>().at(1).order, 2);
    }

    void theImportIsTakenBackInOneStep()
    {
        const Model before = project();
        const Imported got = import(manyServers(3000), before);
        QVERIFY(got.outcome);
        QCOMPARE(got.model.table<Workload>().size(), std::size_t{3000});
        Model after = got.model;
        QVERIFY(apply(after, inverse(got.outcome->change)));
        QVERIFY(after == before);
    }

    void everyVersionOfTheHeaderIsKnown_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::newRow("2020") << QStringLiteral(
            "Server name,IP address,Cores,Memory,OS name,Number of disks,Disk 1 size,Disk 1 read ops,Disk 1 write ops,"
            "CPU utilization percentage,Firmware type,MAC address\nA,1.1.1.1,2,4096,Ubuntu "
            "Linux,1,64,10,5,50,BIOS,00:11:22:33:44:55\n");
        QTest::newRow("2019") << QStringLiteral(
            "*Server name,IP address,*Cores,*Memory,*OS name,Hypervisor,Hypervisor version number,Virtual machine ID,BIOS ID,"
            "Custom server ID,Application 1 name,Application 1 license expiry,Business unit,Total disks read ops,Total disks "
            "write ops,"
            "Disk 1 size,CPU utilization percentage\nA,,2,4096,Ubuntu Linux,Xen,4,1,2,3,SAP,,HR,10,5,64,50\n");
        QTest::newRow("shuffled, other case, no stars, blanks")
            << QStringLiteral(" DISK 1 SIZE (in gb) ,memory (in mb),OS NAME,cores,CPU utilisation percentage,Disk 1 Read "
                              "Ops,disk 1 write ops,server name\n"
                              "64,4096,ubuntu linux,2, 50 ,10,5,A\n");
        QTest::newRow("semicolons, byte order mark, CR LF") << QStringLiteral(
            "\ufeffServer name;Cores;Memory;OS name;Disk 1 size;Disk 1 read ops;Disk 1 write ops;CPU utilization percentage;\r\n"
            "A;2;4096;Ubuntu Linux;64;10;5;50;\r\n\r\n;;;;;;;;\r\n");
        QTest::newRow("memory in GB") << QStringLiteral(
            "Server name,Cores,Memory (GB),OS name,Disk 1 size,Disk 1 read ops,Disk 1 write ops,CPU utilization percentage\n"
            "A,2,4,Ubuntu Linux,64,10,5,50\n");
        QTest::newRow("quoted") << QStringLiteral(
            "\"Server name\",\"Cores\",\"Memory (MB)\",\"OS name\",\"Disk 1 size\",\"Disk 1 read ops\",\"Disk 1 write ops\","
            "\"CPU utilization percentage\"\n\"A\",\"2\",\"4096\",\"Ubuntu Linux\",\"64\",\"10\",\"5\",\"50\"\n");
    }
    void everyVersionOfTheHeaderIsKnown()
    {
        QFETCH(QString, csv);
        const Imported got = import(csv.toStdString());
        QVERIFY(got.outcome);
        QCOMPARE(spelledErrors(got.outcome->findings), std::vector<std::string>{});
        QCOMPARE(got.model.table<Workload>().size(), std::size_t{1});
        const Workload& w = got.model.table<Workload>().at(0);
        QCOMPARE(w.name, Text("A"));
        QCOMPARE(w.cores, 2);
        QCOMPARE(w.memoryGib, Decimal(4));
        QCOMPARE(w.operatingSystem, OperatingSystem::Linux);
        QCOMPARE(*w.cpuUtilisation, Decimal(5, 1));
        QCOMPARE(got.model.table<WorkloadDisk>().size(), std::size_t{1});
        QCOMPARE(got.model.table<WorkloadDisk>().at(0).sizeGib, Decimal(64));
        QCOMPARE(*got.model.table<WorkloadDisk>().at(0).iops, Decimal(15));
    }

    void twentyDisksAreRead()
    {
        std::string header = "Server name,Cores,Memory,OS name";
        std::string row = "a,1,1024,Debian";
        for (int i = 1; i <= 24; ++i) {
            header += ",Disk " + std::to_string(i) + " size (In GB)";
            row += ',' + std::to_string(i * 10);
        }
        const Imported got = import(header + '\n' + row + '\n');
        QCOMPARE(got.model.table<WorkloadDisk>().size(), std::size_t{24});
        QCOMPARE(got.model.table<WorkloadDisk>().at(23).sizeGib, Decimal(240));
    }

    void systemsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("system");
        const auto row = [](const char* name, OperatingSystem system) {
            QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(system);
        };
        for (const char* name :
            {"Windows Server 2003", "Windows Server 2012 R2", "Microsoft Windows Server 2022 (64-bit)", "windows 2008"})
            row(name, OperatingSystem::WindowsServer);
        for (const char* name : {"Red Hat Enterprise Linux 7", "RHEL 8"})
            row(name, OperatingSystem::RedHat);
        for (const char* name : {"SUSE Linux Enterprise 12", "SLES 15"})
            row(name, OperatingSystem::Suse);
        for (const char* name : {"CentOS", "Ubuntu Linux", "Oracle Linux 8", "Debian GNU/Linux 8", "openSUSE Leap"})
            row(name, OperatingSystem::Linux);
        for (const char* name : {"FreeBSD", "Oracle Solaris 10", "Windows 10", "AIX"})
            row(name, OperatingSystem::Other);
    }
    void systemsAreKnownByTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(int, system);
        const Imported got = import("Server name,Cores,Memory,OS name\na,1,1024," + name.toStdString() + "\n");
        QCOMPARE(static_cast<int>(got.model.table<Workload>().at(0).operatingSystem), system);
        QCOMPARE(got.outcome->findings.size(), std::size_t(system == static_cast<int>(OperatingSystem::Other) ? 1 : 0));
    }

    void everyMistakeIsListed_data();
    void everyMistakeIsListed();
    void aHundredMistakesAtOnce();

    void notesAreGivenOnce()
    {
        const Imported got = import("Server name,Cores,Memory,OS name,OS architecture,Colour,Network In throughput,Total disks "
                                    "read ops,Disk 1 size,Disk 2 size\n"
                                    "a,1,1024,AIX 7,x86,red,5,100,10,20\nb,1,1024,AIX 7,32-bit,red,5,100,10,20\n");
        std::vector<std::string> all;
        for (const Finding& f : got.outcome->findings)
            all.push_back(spelled(f) + ' ' + f.what.detail("count"));
        QCOMPARE(all,
            (std::vector<std::string>{"note columnUnknown servers.csv:1:Colour ",
                "note columnUnused servers.csv:1:Network In throughput ",
                "note choiceUnknown servers.csv:2:OS name found=AIX 7 expected=other 2",
                "note systemIs32Bit servers.csv:2:OS architecture 2",
                "note disksEstimated servers.csv:2:Total disks read ops 2"}));
        QCOMPARE(*got.model.table<WorkloadDisk>().at(0).iops, Decimal(100));
        QVERIFY(!got.model.table<WorkloadDisk>().at(1).iops);
    }

    void namesCountOnce()
    {
        const Model before = import("Server name,Cores,Memory,OS name\na,1,1024,AIX\n").model;
        const Imported got = import("Server name,Cores,Memory,OS name\nb,1,1024,Debian\nc,1,1024,Debian\nb,1,1024,Debian\n", before);
        QCOMPARE(spelledErrors(got.outcome->findings),
            (std::vector<std::string>{"error rowDuplicate servers.csv:4:Server name found=b"}));
        QCOMPARE(got.outcome->findings.back().what.detail("firstRow"), std::string("2"));
        QCOMPARE(got.model.table<Workload>().size(), std::size_t{3});
        QCOMPARE(got.model.table<Wave>().at(1).name, Text("Imported 2"));
        QCOMPARE(got.model.table<Site>().size(), std::size_t{1});
    }

    void theOptionsAreFollowed()
    {
        const Model before = import("Server name,Cores,Memory,OS name\na,1,1024,Debian\n").model;
        ImportOptions options;
        options.fileName = "servers.csv";
        options.site = Ref<Site>{1};
        options.wave = Ref<Wave>{1};
        const auto read = [&] {
            return importAzureMigrateCsv(before, "Server name,Cores,Memory,OS name\nb,1,1024,Debian\n", options);
        };
        QCOMPARE(read()->change.steps.size(), std::size_t{1});
        options.newSite = NewSite::Always;
        QCOMPARE(read()->change.steps.size(), std::size_t{2});
        options.wave = Ref<Wave>{9};
        QCOMPARE(read().error().code, ErrorCode::ReferenceUnknown);
        options.wave = {};
        const std::atomic<bool> cancel = true;
        options.cancel = &cancel;
        QCOMPARE(read().error().code, ErrorCode::Cancelled);
        options.cancel = nullptr;
        std::size_t last = 0;
        options.progress = [&](std::size_t done, std::size_t total) { last = done == total ? total : 0; };
        QVERIFY(read());
        QVERIFY(last > 0);
    }

    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void onlyRegularFilesAreRead();

    void twentyThousandRowsTakeLessThanASecond()
    {
        const std::string csv = manyServers(20000);
        QElapsedTimer timer;
        timer.start();
        ImportOptions options;
        const Result<ImportOutcome> outcome = importAzureMigrateCsv(project(), csv, options);
        const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QVERIFY(outcome);
        QCOMPARE(outcome->rowsAccepted, std::size_t{20000});
        QCOMPARE(outcome->disksAccepted, std::size_t{22000});
        qInfo("20,000 rows, %.1f MB: %.1f ms", static_cast<double>(csv.size()) / 1e6, took);
        QVERIFY(took < 1000);
    }

    // Lines that end with a carriage return alone are read by one thread: the same file in that form says what has to come out.
    void twoThreadsReadWhatOneDoes_data()
    {
        using Harm = std::vector<std::pair<std::size_t, std::string>>; // what is put before the line of that number
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const Harm& harm, int rejected) {
            QString text;
            for (const auto& [line, what] : harm)
                text += QString::number(line) + u':' + QString::fromStdString(what) + u'|';
            QTest::newRow(name) << text << rejected;
        };
        const std::string bad = ",,0,-1,Ubuntu Linux,20.04,x99,200,10,2,12,3,BIOS,1,32,1,1,1,1,";
        row("as it should be", {}, 0);
        row("mistakes in both halves", {{10, "m1" + bad}, {50, "m2" + bad}, {16000, "m3" + bad}, {16001, "m4" + bad}}, 4);
        row("a name twice in one half", {{16000, "twin,,1,1024,BeOS,,,,,,,,,,,,,,,"}, {17000, "twin,,1,1024,BeOS,,,,,,,,,,,,,,,"}}, 1);
        row("a name in both halves", {{100, "twin,,1,1024,BeOS,,,,,,,,,,,,,,,"}, {16000, "twin,,1,1024,BeOS,,,,,,,,,,,,,,,"}}, 1);
        row("notes in both halves", {{100, "o1,,1,1024,BeOS,,x86,,,,,,,,,,,,,"}, {16000, "o2,,1,1024,BeOS,,x86,,,,,,,,,,,,,"},
            {16001, "o3,,1,1024,Haiku,,x86,,,,,,,,,,,,,"}}, 0);
        row("a quote that is never closed, at first", {{10, "\"open,,1,1024,BeOS"}}, 1);
        row("a stray quote at first", {{10, "a\"b,,1,1024,BeOS"}}, 1);
        row("a stray quote at last", {{16000, "a\"b,,1,1024,BeOS"}}, 1);
        row("quoted cells", {{10, "\"a, \"\"b\"\"\",,1,1024,BeOS,,,,,,,,,,,,,,,"}, {9000, "\"c\nd\",,1,1024,BeOS,,,,,,,,,,,,,,,"}}, 1);
        row("sums in both halves", {{100, "Total,,12,4096,,,,,,,,,,,,,,,,"}, {16000, "Summe,,12,4096,,,,,,,,,,,,,,,,"}}, 0);
        row("empty lines", {{10, "\n\n"}, {10000, "\n\n\n"}, {16000, "\n"}}, 0);
    }
    void twoThreadsReadWhatOneDoes()
    {
        QFETCH(QString, before);
        QFETCH(int, rejected);
        std::string csv;
        const QStringList harms = before.split(u'|', Qt::SkipEmptyParts);
        std::size_t line = 0;
        for (const QString& text : QString::fromStdString(manyServers(20000)).split(u'\n')) {
            for (const QString& harm : harms)
                if (harm.section(u':', 0, 0).toULongLong() == line)
                    csv += harm.section(u':', 1).toStdString() + '\n';
            csv += text.toStdString() + '\n';
            ++line;
        }
        std::string lonely = csv;
        std::replace(lonely.begin(), lonely.end(), '\n', '\r');
        const Imported two = import(csv);
        const Imported one = import(lonely);
        QVERIFY(two.outcome && one.outcome);
        QCOMPARE(two.outcome->rowsRead, one.outcome->rowsRead);
        QCOMPARE(static_cast<int>(two.outcome->rowsRejected), rejected);
        QCOMPARE(two.outcome->rowsLeftOut, one.outcome->rowsLeftOut);
        QCOMPARE(two.outcome->disksAccepted, one.outcome->disksAccepted);
        QVERIFY(two.outcome->findings == one.outcome->findings);
        QVERIFY(two.model == one.model);
    }

    // Rows are read some at a time: what one is like changes nothing of those around it, wherever it stands among them.
    void everyRowIsReadForItself()
    {
        enum Kind { Good, Doubled, Twin, Sum, Stray, Wrong, Comma, Blank, Umlaut, kinds };
        std::string csv = "Server name,IP addresses,Cores,Memory,OS name,Disk 1 size,Disk 2 size\n";
        std::vector<std::string> errors;
        std::vector<std::string> names;
        std::size_t next = 5;
        const std::string rest = ",1,1024,Debian,10,20";
        for (std::size_t i = 0; i < 3000; ++i) {
            next = (next * 1103515245 + 12345) % 2147483648;
            const auto kind = static_cast<Kind>(i < 100 ? std::size_t{Good} : next / 65536 % kinds);
            const std::string n = std::to_string(i);
            const std::string addresses = ",10.0.0." + std::to_string(i % 20) + ";10.64.0." + std::to_string(i % 20);
            const std::string at = "servers.csv:" + std::to_string(i + 2) + ':';
            switch (kind) {
            case Doubled: csv += "\"batch \"\"" + n + "\"\"\",\"a \"\"b\"\"\"" + rest, names.push_back("batch \"" + n + '"'); break;
            case Twin: // of the row before, or of one long before
                csv += "batch " + std::to_string(i % 50) + addresses + rest;
                errors.push_back("error rowDuplicate " + at + "Server name found=batch " + std::to_string(i % 50) + " firstRow="
                    + std::to_string(i % 50 + 2));
                break;
            case Sum: csv += "Total,,2,2048,,10,20"; break;
            case Stray:
                csv += "ba\"tch " + n + addresses + rest;
                errors.push_back("error textQuoteStray " + at + "Server name found=ba\" firstRow=");
                break;
            case Wrong:
                csv += "batch " + n + addresses + ",none,1024,Debian,10,20";
                errors.push_back("error numberMalformed " + at + "Cores found=none firstRow=");
                break;
            case Comma: csv += "\"batch, " + n + '"' + addresses + rest, names.push_back("batch, " + n); break;
            case Blank: csv += " ,,, ,,,"; break;
            case Umlaut: csv += "  b\xc3\xa4tch " + n + "\t" + addresses + rest, names.push_back("b\xc3\xa4tch " + n); break;
            default: csv += "batch " + n + addresses + rest, names.push_back("batch " + n); break;
            }
            csv += i % 3 == 0 ? "\r\n" : "\n";
        }
        const Imported got = import(csv);
        std::vector<std::string> found;
        for (const Finding& f : got.outcome->findings)
            if (f.severity == Severity::Error)
                found.push_back(spelled(f) + " firstRow=" + f.what.detail("firstRow"));
        QCOMPARE(found, errors);
        std::vector<std::string> taken;
        for (const Workload& w : got.model.table<Workload>()) {
            taken.push_back(w.name.str());
            QCOMPARE(w.id, static_cast<Id>(taken.size()));
            QVERIFY(w.ipAddresses == Text("a \"b\"") || w.ipAddresses.view().starts_with("10.0.0."));
        }
        QCOMPARE(taken, names);
        QCOMPARE(got.model.table<WorkloadDisk>().size(), 2 * names.size());
        Id disk = 0;
        for (const WorkloadDisk& d : got.model.table<WorkloadDisk>()) {
            QCOMPARE(d.id, ++disk);
            QCOMPARE(d.workload.id, (disk + 1) / 2);
            QCOMPARE(d.sizeGib, Decimal(d.order * 10));
        }
    }

    void aMillionRows()
    {
        if (!qEnvironmentVariableIsSet("HEADROOM_BENCH"))
            QSKIP("HEADROOM_BENCH is not set");
        for (const std::size_t rows : {std::size_t{100000}, std::size_t{1000000}}) {
            const std::string csv = manyServers(rows);
            for (int round = 0; round < 4; ++round) {
                QElapsedTimer timer;
                timer.start();
                const Result<ImportOutcome> outcome = importAzureMigrateCsv(project(), csv, ImportOptions());
                const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                QVERIFY(outcome && outcome->rowsAccepted == rows);
                qInfo("%zu rows, %.1f MB: %.1f ms", rows, static_cast<double>(csv.size()) / 1e6, took);
            }
        }
    }
};

void TestAzureMigrateCsv::everyMistakeIsListed_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cells, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(expected);
    };
    // Server name, Cores, Memory, OS name, CPU use, type, architecture, disk 1 size, disk 1 read ops
    row("no name", ",1,1024,Debian,,,,,", "error valueRequired servers.csv:2:Server name");
    row("blank name", "  ,1,1024,Debian,,,,,", "error valueRequired servers.csv:2:Server name");
    row("no cores", "a,,1024,Debian,,,,,", "error valueRequired servers.csv:2:Cores");
    row("no memory", "a,1,,Debian,,,,,", "error valueRequired servers.csv:2:Memory");
    row("no system", "a,1,1024,,,,,,", "error valueRequired servers.csv:2:OS name");
    row("cores as text", "a,four,1024,Debian,,,,,", "error numberMalformed servers.csv:2:Cores found=four");
    row("half a core", "a,1.5,1024,Debian,,,,,", "error notWhole servers.csv:2:Cores found=1.5");
    row("no core", "a,0,1024,Debian,,,,,", "error numberOutOfRange servers.csv:2:Cores found=0 expected=1..4096");
    row("too many cores", "a,4097,1024,Debian,,,,,", "error numberOutOfRange servers.csv:2:Cores found=4097 expected=1..4096");
    row("negative cores", "a,-1,1024,Debian,,,,,", "error numberOutOfRange servers.csv:2:Cores found=-1 expected=1..4096");
    row("exponent", "a,1e1,1024,Debian,,,,,", "error numberMalformed servers.csv:2:Cores found=1e1");
    row("plus sign", "a,+1,1024,Debian,,,,,", "error numberMalformed servers.csv:2:Cores found=+1");
    row("hexadecimal", "a,0x10,1024,Debian,,,,,", "error numberMalformed servers.csv:2:Cores found=0x10");
    row("infinity", "a,inf,1024,Debian,,,,,", "error numberMalformed servers.csv:2:Cores found=inf");
    row("thousands or decimal", "a,1,\"1,024\",Debian,,,,,",
        "error numberAmbiguous servers.csv:2:Memory found=1,024 expected=1024, 1.024");
    row("decimal comma", "a,1,\"1024,5\",Debian,,,,,", "error numberMalformed servers.csv:2:Memory found=1024,5");
    row("two points", "a,1,1.024.0,Debian,,,,,", "error numberMalformed servers.csv:2:Memory found=1.024.0");
    row("a unit in the cell", "a,1,16 GB,Debian,,,,,", "error numberMalformed servers.csv:2:Memory found=16 GB");
    row("too little memory", "a,1,64,Debian,,,,,",
        "error numberOutOfRange servers.csv:2:Memory found=64 expected=102.4..102400000");
    row("too much memory", "a,1,102400001,Debian,,,,,",
        "error numberOutOfRange servers.csv:2:Memory found=102400001 expected=102.4..102400000");
    row("20 digits", "a,1,12345678901234567890,Debian,,,,,",
        "error numberTooLong servers.csv:2:Memory found=12345678901234567890 expected=16");
    row("over 100 %", "a,1,1024,Debian,101,,,,",
        "error numberOutOfRange servers.csv:2:CPU utilization percentage found=101 expected=0..100");
    row("negative use", "a,1,1024,Debian,-5%,,,,",
        "error numberOutOfRange servers.csv:2:CPU utilization percentage found=-5% expected=0..100");
    row("use as text", "a,1,1024,Debian,high,,,,", "error numberMalformed servers.csv:2:CPU utilization percentage found=high");
    row("only a sign", "a,1,1024,Debian,%,,,,", "error numberMalformed servers.csv:2:CPU utilization percentage found=%");
    row("unknown type", "a,1,1024,Debian,,Mainframe,,,",
        "error choiceUnknown servers.csv:2:Server type found=Mainframe expected=Virtual, Physical");
    row("unknown architecture", "a,1,1024,Debian,,,SPARC,,",
        "error choiceUnknown servers.csv:2:OS architecture found=SPARC expected=x64, x86, amd64, 32-bit, 64-bit");
    row("disk as text", "a,1,1024,Debian,,,,big,", "error numberMalformed servers.csv:2:Disk 1 size found=big");
    row("negative disk", "a,1,1024,Debian,,,,-1,",
        "error numberOutOfRange servers.csv:2:Disk 1 size found=-1 expected=0..1000000");
    row("operations without a disk", "a,1,1024,Debian,,,,,100", "error valueRequired servers.csv:2:Disk 1 size");
    row("a cell too many", "a,1,1024,Debian,,,,,,9", "error rowColumnsMismatch servers.csv:2:10 found=9 expected=9");
    row("cells too few", "a,1,1024,Debian", "error rowColumnsMismatch servers.csv:2:4 found=4 expected=9");
    row("stray quote", "a\"b,1,1024,Debian,,,,,", "error textQuoteStray servers.csv:2:Server name found=a\"");
    row("open quote", "a,1,1024,\"Debian,,,,,", "error textQuoteOpen servers.csv:2:OS name found=\"Debian,,,,,");
    row("a control character", "a\x01,1,1024,Debian,,,,,", "error textNotUtf8 servers.csv:2:Server name found=a\x01");
    row("a C1 control character", "a\xc2\x85,1,1024,Debian,,,,,", "error textNotUtf8 servers.csv:2:Server name");
    row("two mistakes in a row", "a,x,y,Debian,,,,,",
        "error numberMalformed servers.csv:2:Cores found=x|error numberMalformed servers.csv:2:Memory found=y");
}

void TestAzureMigrateCsv::everyMistakeIsListed()
{
    QFETCH(QString, row);
    QFETCH(QString, expected);
    const Imported got = import(
        "Server name,Cores,Memory,OS name,CPU utilization percentage,Server type,OS architecture,Disk 1 size,Disk 1 read ops\n"
        + row.toStdString() + "\n");
    QVERIFY(got.outcome);
    std::string all;
    for (const std::string& line : spelledErrors(got.outcome->findings))
        all += (all.empty() ? "" : "|") + line;
    QCOMPARE(QString::fromStdString(all), expected);
    QCOMPARE(got.outcome->rowsRejected, std::size_t{1});
    QVERIFY(got.outcome->change.empty());
    QVERIFY(got.model == project());
    for (const Finding& f : got.outcome->findings)
        QVERIFY(!f.what.detail("row").empty() && !f.what.detail("column").empty());
}

// Each wrong row from above's kind, again and again, between good ones: none hides another.
void TestAzureMigrateCsv::aHundredMistakesAtOnce()
{
    std::string csv = "Server name,Cores,Memory,OS name\n";
    std::vector<std::string> expected;
    for (int i = 0; i < 110; ++i) {
        const std::string row = std::to_string(2 * i + 2);
        const char* const cores[] = {"x", "9999", "1\""};
        const char* const said[] = {"numberMalformed servers.csv:%:Cores found=x",
            "numberOutOfRange servers.csv:%:Cores found=9999 expected=1..4096", "textQuoteStray servers.csv:%:Cores found=1\""};
        csv += "bad" + std::to_string(i) + ',' + cores[i % 3] + ",1024,Debian\n";
        std::string line = std::string("error ") + said[i % 3];
        expected.push_back(line.replace(line.find('%'), 1, row));
        csv += "good" + std::to_string(i) + ",1,1024,Debian\n";
    }
    const Imported got = import(csv);
    QCOMPARE(spelledErrors(got.outcome->findings), expected);
    QCOMPARE(got.outcome->rowsAccepted, std::size_t{110});
    QCOMPARE(got.outcome->rowsRejected, std::size_t{110});

    std::string endless = "Server name,Cores,Memory,OS name\n";
    for (int i = 0; i < 10500; ++i)
        endless += "s" + std::to_string(i) + ",x,1024,Debian\n";
    const Imported many = import(endless);
    QCOMPARE(many.outcome->findings.size(), std::size_t{10001});
    QCOMPARE(spelled(many.outcome->findings.back()), std::string("error findingsCut servers.csv"));
    QCOMPARE(many.outcome->findings.back().what.detail("count"), std::string("500"));
}

void TestAzureMigrateCsv::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, std::string_view bytes, const char* expected) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << QByteArray(expected);
    };
    const std::string header = "Server name,Cores,Memory,OS name\n";
    row("empty", "", "fileEmpty servers.csv");
    row("UTF-16", std::string_view("\xff\xfes\0", 4), "encodingUnknown servers.csv");
    row("Latin-1", header + "M\xfcnchen,1,1024,Debian\n", "encodingUnknown servers.csv:2:1");
    row("another table", "a,b,c\n1,2,3\n", "formatUnknown servers.csv");
    row("a header that is cut", "\"Server name,Cores", "headerMissing servers.csv:1");
    row("NUL in the header", std::string_view("Server name,\0Cores\n", 19), "headerMissing servers.csv:1");
    row("2,000 columns", std::string(2000, ',') + '\n', "headerMissing servers.csv:1");
    row("no memory", "Server name,Cores,OS name\na,1,Debian\n", "error headerMissing servers.csv:1:Memory");
    row("a column twice", "Server name,Cores,Memory,OS name,cores\na,1,1024,Debian,2\n",
        "error headerDuplicate servers.csv:1:cores");
    row("memory in TB", "Server name,Cores,Memory (TB),OS name\na,1,1,Debian\n",
        "error formatUnknown servers.csv:1:Memory (TB) found=tb expected=mb");
    row("only a header", header, "");
    row("a line of 2 MiB", header + std::string(2 << 20, 'x') + "\n",
        "error rowTooLong servers.csv:2:Server name expected=1048576");
    row("2,000 cells", header + std::string(2000, ',') + "\n", "error tooManyColumns servers.csv:2:1025 expected=1024");
}

void TestAzureMigrateCsv::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const Imported got = import(bytes.toStdString());
    std::string said = got.outcome ? "" : std::string(codeName(got.outcome.error().code)) + ' ' + got.outcome.error().path;
    for (const std::string& line : got.outcome ? spelledErrors(got.outcome->findings) : std::vector<std::string>())
        said += line;
    QCOMPARE(QByteArray::fromStdString(said), expected);
    QVERIFY(got.model == project());
}

void TestAzureMigrateCsv::onlyRegularFilesAreRead()
{
    QTemporaryDir folder;
    const auto code = [&](const QString& path, InventoryKind kind = InventoryKind::Detect) {
        const Result<ImportOutcome> outcome = importInventory(project(), path.toStdString(), kind, ImportOptions());
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    QCOMPARE(code(pipe), ErrorCode::FileNotRegular);
    QCOMPARE(code(folder.path()), ErrorCode::FileNotRegular);
    QCOMPARE(code(QStringLiteral("/dev/zero")), ErrorCode::FileNotRegular);
    QCOMPARE(code(folder.filePath(QStringLiteral("none.csv"))), ErrorCode::FileMissing);
    const QString path = folder.filePath(QStringLiteral("servers.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    file.close();
    QCOMPARE(code(path), ErrorCode::FileDamaged);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Server name,Cores,Memory,OS name\na,1,x,Debian\n");
    file.close();
    const Result<ImportOutcome> outcome =
        importInventory(project(), path.toStdString(), InventoryKind::AzureMigrate, ImportOptions());
    QVERIFY(outcome);
    QCOMPARE(outcome->findings[0].what.path, std::string("servers.csv:2:Memory"));
}

HEADROOM_TEST(TestAzureMigrateCsv);
#include "tst_azure_migrate_csv.moc"
