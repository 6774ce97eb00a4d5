// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of a table's columns and numbers, and what a table leaves in doubt.
#include "core/exchange/column_memory.h"
#include "tests/core/exchange/workbooks.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace testing_support;

namespace {

const Workload& first(const Imported& got) { return got.model.table<Workload>().at(0); }

} // namespace

class TestTableChoices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_csv = m_folder.filePath(QStringLiteral("t.csv"));
        m_xlsx = m_folder.filePath(QStringLiteral("t.xlsx"));
    }

    void theDecimalSignIsRemembered()
    {
        writeFile(m_csv, "Box;CPU;RAM (GB)\nb1;8;1.500\n"); // 1.5 to some, 1500 to others
        ImportOptions options;
        options.columnMemory = m_folder.filePath(QStringLiteral("signs/memory.csv")).toStdString();
        options.columns = {{"name", "Box", ""}};
        QCOMPARE(import(m_csv, options).outcome.error().code, ErrorCode::NumberAmbiguous);
        options.table.decimal = DecimalSign::Comma;
        Imported got = import(m_csv, options);
        QCOMPARE(first(got).memoryGib, Decimal(1500));
        QVERIFY(rememberColumns(
            options.columnMemory, got.outcome->reading.header, {got.outcome->reading.choices, got.outcome->reading.decimalChoice}));
        options.table.decimal.reset();
        options.columns.clear();
        got = import(m_csv, options);
        QCOMPARE(first(got).name, Text("b1"));
        QCOMPARE(first(got).memoryGib, Decimal(1500));
        QCOMPARE(got.outcome->reading.decimal, std::string("comma"));
        writeFile(m_csv, "Box;CPU;RAM (GB)\nb1;8;1.5\n"); // what leaves no doubt goes before what is remembered
        QCOMPARE(first(import(m_csv, options)).memoryGib, Decimal(15, 1));
    }

    void aColumnMayBecomeATag()
    {
        writeFile(m_csv, "Name,Cores,RAM (GB),Depends on\nweb,4,16,db;cache\n");
        ImportOptions options;
        options.columns = {{"tag:dependsOn", "Depends on", ""}};
        const Imported got = import(m_csv, options);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(first(got).tags, Text("dependsOn=db;cache"));
        options.columns = {{"tag:", "Depends on", ""}};
        QCOMPARE(import(m_csv, options).outcome.error().code, ErrorCode::PathUnknownField);
        options.columns = {{"tag:dependsOn", "Needs", ""}};
        QCOMPARE(import(m_csv, options).outcome.error().code, ErrorCode::HeaderMissing);
    }

    void numbersOfAWorkbookHaveAPoint()
    {
        // Whatever the texts beside them have: a worksheet keeps numbers as such. 1.125 GiB is no 1125.
        const std::vector<std::string> header{"Name", "Cores", "RAM (GB)", "Storage (GB)"};
        writeWorkbook(m_xlsx, {{"S", {header, {"a", "4", "1.125", "'100,5"}, {"b", "2", "16.5", "'1.200,25"}}}});
        const Imported got = import(m_xlsx);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(got.outcome->reading.decimal, std::string("comma"));
        QCOMPARE(first(got).memoryGib, Decimal(1125, 3));
        QCOMPARE(*first(got).storageGib, Decimal(1005, 1));
        QCOMPARE(got.model.table<Workload>().at(1).memoryGib, Decimal(165, 1));
        QCOMPARE(*got.model.table<Workload>().at(1).storageGib, Decimal(120025, 2));
        writeWorkbook(m_xlsx, {{"S", {header, {"a", "4", "'1.125", "8"}}}}); // a text may be either
        QCOMPARE(import(m_xlsx).outcome.error().code, ErrorCode::NumberAmbiguous);
    }

    void hiddenSheetsComeLast()
    {
        const Rows rows{{"Server", "Cores", "RAM (GB)"}, {"a", "4", "16"}};
        writeWorkbook(m_xlsx, {{"Old", {{"Server", "Cores", "RAM (GB)", "OS"}, {"b", "2", "8", "Linux"}}}, {"New", rows}}, {"Old"});
        QCOMPARE(import(m_xlsx).outcome->reading.table, std::string("New"));
        writeWorkbook(m_xlsx, {{"Old", rows}, {"Notes", {{"nothing"}}}}, {"Old"});
        QCOMPARE(import(m_xlsx).outcome->reading.table, std::string("Old"));
    }

    void aColumnThatIsThereTwiceIsTold()
    {
        writeFile(m_csv, "name,cores,cores,memory (GB)\na,4,5,16\n");
        const Imported got = import(m_csv);
        QCOMPARE(spelled(got.outcome->findings), QStringList{QStringLiteral("warning headerDuplicate t.csv:1:cores found=cores")});
        QCOMPARE(first(got).cores, 4);
    }

    void theTemplateMayHaveDecimalCommas()
    {
        // As a spreadsheet of another language saves it.
        writeFile(m_csv,
            "*Server Name;IP addresses;*Cores;*Memory (In MB);*OS name;OS version;CPU utilization percentage;Disk 1 size (In GB);"
            "Disk 1 read ops (operations per second)\nw;10.0.0.1;4;16384;Windows Server 2016;10.0;35,5;128,5;1.200\n");
        const Imported got = import(m_csv);
        QVERIFY2(got.outcome, got.outcome ? "" : spelled(got.outcome.error()).c_str());
        QCOMPARE(spelled(got.outcome->findings), QStringList());
        QCOMPARE(got.outcome->reading.kind, std::string("azure-migrate"));
        QCOMPARE(got.outcome->reading.decimal, std::string("comma"));
        QCOMPARE(*first(got).cpuUtilisation, Decimal(355, 3));
        QCOMPARE(got.model.table<WorkloadDisk>().at(0).sizeGib, Decimal(1285, 1));
        QCOMPARE(*got.model.table<WorkloadDisk>().at(0).iops, Decimal(1200));
    }

    void oneBadByteDoesNotMakeAnotherEncoding()
    {
        writeFile(m_csv, "Name,Cores,RAM (GB)\nM\xc3\xbcnchen,4,16\nK\xc3\xb6ln\xff,2,8\n");
        QCOMPARE(spelled(import(m_csv).outcome.error()), std::string("encodingUnknown t.csv:3 found=0xff expected=UTF-8"));
        writeFile(m_csv, "Name,Cores,RAM (GB)\nM\xfcnchen,4,16\n");
        QCOMPARE(first(import(m_csv)).name, Text("M\xc3\xbcnchen"));
    }

private:
    QTemporaryDir m_folder;
    QString m_csv;
    QString m_xlsx;
};

HEADROOM_TEST(TestTableChoices);
#include "tst_table_choices.moc"
