// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli actuals, run as people do: import, import again, list, compare; from files and from a PostgreSQL server.
#include "tests/support/command_line.h"
#include "tests/support/postgres_server.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

const QByteArray header = "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ServiceCategory,ServiceName,"
                          "RegionId,ConsumedQuantity,ConsumedUnit\n";
QByteArray row(const QByteArray& cost, const QByteArray& month = "2026-01", const QByteArray& service = "Virtual Machines")
{
    return cost + ',' + cost + ",USD," + month + "-01T00:00:00Z,Usage,Compute," + service + ",westeurope,24,Hours\n";
}

} // namespace

class ActualsCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBillIsImportedListedAndReplaced();
    void aBadBillChangesNothing();
    void whatIsGoodCanBeTaken();
    void anExportOfSeveralRunsCountsOnce();
    void aDryRunChangesNothing();
    void aLineIsEntered();
    void linesThatCannotBeAreRefused_data();
    void linesThatCannotBeAreRefused();
    void thePlanIsHeldAgainstIt();
    void aDatabaseGivesTheSame();
    void wrongUseAndTroubleHaveTheirCodes_data();
    void wrongUseAndTroubleHaveTheirCodes();

private:
    Ran cli(const QStringList& arguments) const { return runCommandLine(arguments, m_folder->path()); }
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder->filePath(name), bytes); }
    QByteArray listed() const { return cli({u"actuals"_s, u"list"_s, m_project, u"--format"_s, u"csv"_s}).out.replace('\r', ""); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void ActualsCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"p.headroom"_s);
    const Ran made = cli({u"new"_s, m_project, u"--start"_s, u"2026-01"_s});
    QVERIFY2(made.code == 0, made.err);
}

void ActualsCommandsTest::aLineIsEntered()
{
    const Ran added = cli({u"actuals"_s, u"add"_s, m_project, u"2026-02"_s, u"onPremRent"_s, u"-1250.50"_s, u"--source"_s, u"Ledger"_s});
    QVERIFY2(added.code == 0, added.err);
    const QJsonArray rows =
        cli({u"actuals"_s, u"list"_s, m_project, u"--format"_s, u"json"_s}).json()[u"actuals"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"line"].toString(), u"onPremRent"_s);
    QCOMPARE(rows[0][u"billed"].toString(), u"-1250.50"_s);
    QCOMPARE(rows[0][u"source"].toString(), u"Ledger"_s);
    const QByteArray compared = cli({u"actuals"_s, u"compare"_s, m_project, u"--monthly"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY2(compared.contains("2026-02,onPremRent,0.00,-1250.50,-1250.50"), compared.constData());
}

void ActualsCommandsTest::linesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("month") << QStringList{u"February"_s, u"revenue"_s, u"1"_s} << 2;
    QTest::newRow("line") << QStringList{u"2026-02"_s, u"rent"_s, u"1"_s} << 2;
    QTest::newRow("balance") << QStringList{u"2026-02"_s, u"cash"_s, u"1"_s} << 2;
    QTest::newRow("amount") << QStringList{u"2026-02"_s, u"revenue"_s, u"1.005"_s} << 1;
}
void ActualsCommandsTest::linesThatCannotBeAreRefused()
{
    QFETCH(QStringList, what);
    const Ran ran = cli(QStringList{u"actuals"_s, u"add"_s, m_project} + what);
    QTEST(ran.code, "code");
    QVERIFY2(ran.err.contains("Found") || ran.err.contains("found"), ran.err.constData());
    QCOMPARE(listed().count('\n'), 1); // the header alone
}

void ActualsCommandsTest::aBillIsImportedListedAndReplaced()
{
    const QString bill = write(u"focus.csv"_s, header + row("0.004") + row("0.004") + row("3.25", "2026-02"));
    const Ran first = cli({u"actuals"_s, u"import"_s, m_project, bill, u"--format"_s, u"json"_s});
    QVERIFY2(first.code == 0, first.err);
    QCOMPARE(first.json()[u"added"_s].toInt(), 2);
    QCOMPARE(first.json()[u"months"_s].toArray()[0].toObject()[u"billed"_s].toString(), u"0.01"_s); // 0.008
    QCOMPARE(listed(),
        QByteArray("month,line,category,service,region,charge,unit,quantity,billed,effective\n"
                   "2026-01,\"\",Compute,Virtual Machines,westeurope,Usage,Hours,48,0.01,0.01\n"
                   "2026-02,\"\",Compute,Virtual Machines,westeurope,Usage,Hours,24,3.25,3.25\n"));
    const Ran again = cli({u"actuals"_s, u"import"_s, m_project, bill});
    QVERIFY2(again.out.contains("0 new, 0 changed, 0 gone, 2 as before"), again.out);
    const Ran later =
        cli({u"actuals"_s, u"import"_s, m_project, write(u"later.csv"_s, header + row("7", "2026-02", "Functions"))});
    QVERIFY2(later.out.contains("1 new, 0 changed, 1 gone, 0 as before"), later.out);
    QCOMPARE(listed().count('\n'), 3);
    QVERIFY(listed().contains("2026-02,\"\",Compute,Functions,westeurope,Usage,Hours,24,7.00,7.00\n"));
}

void ActualsCommandsTest::aBadBillChangesNothing()
{
    const QByteArray before = listed();
    const Ran bad = cli({u"actuals"_s, u"import"_s, m_project, write(u"bad.csv"_s, header + row("1") + row("a"))});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.err.contains("bad.csv, row 3, column BilledCost: This is not a number. Found: a."),
        bad.err);
    QVERIFY2(bad.err.contains("nothing was imported"), bad.err);
    QCOMPARE(listed(), before);
}

void ActualsCommandsTest::whatIsGoodCanBeTaken()
{
    const QString bad = write(u"bad.csv"_s, header + row("1") + row("a"));
    const Ran taken = cli({u"actuals"_s, u"import"_s, m_project, bad, u"--partial"_s});
    QCOMPARE(taken.code, 0);
    QVERIFY2(taken.err.contains("row 3, column BilledCost"), taken.err);
    QVERIFY(listed().contains("westeurope,Usage,Hours,24,1.00,1.00\n"));
}

void ActualsCommandsTest::anExportOfSeveralRunsCountsOnce()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"exp/202601/run1"_s) && QDir(m_folder->path()).mkpath(u"exp/202601/run2"_s));
    const auto manifest = [](const char* run, const char* day) {
        return QByteArray("{\"exportConfig\":{\"exportName\":\"focus\",\"type\":\"FocusCost\"},\"runInfo\":{\"submittedTime\":\"2026-01-")
            + day + "T23:00:00Z\",\"startDate\":\"2026-01-01T00:00:00Z\"},\"blobs\":[{\"blobName\":\"exp/202601/" + run
            + "/part_0_0001.csv\",\"dataRowCount\":1}]}";
    };
    write(u"exp/202601/run1/manifest.json"_s, manifest("run1", "10"));
    write(u"exp/202601/run1/part_0_0001.csv"_s, header + row("10"));
    write(u"exp/202601/run2/manifest.json"_s, manifest("run2", "20"));
    write(u"exp/202601/run2/part_0_0001.csv"_s, header + row("20"));
    const Ran ran = cli({u"actuals"_s, u"import"_s, m_project, u"exp"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY2(ran.out.contains("20.00 USD") && !ran.out.contains("30.00"), ran.out);
    QVERIFY2(ran.err.contains("202601/run1/manifest.json"), ran.err);
}

void ActualsCommandsTest::aDryRunChangesNothing()
{
    const QByteArray before = listed();
    const Ran dry = cli({u"actuals"_s, u"import"_s, m_project, write(u"b.csv"_s, header + row("1")), u"--dry-run"_s, u"--format"_s,
        u"json"_s});
    QVERIFY2(dry.code == 0, dry.err);
    QCOMPARE(dry.json()[u"added"_s].toInt(), 1);
    QCOMPARE(dry.json()[u"imported"_s].toBool(), false);
    QCOMPARE(listed(), before);
}

void ActualsCommandsTest::thePlanIsHeldAgainstIt()
{
    QVERIFY(cli({u"actuals"_s, u"import"_s, m_project, write(u"b.csv"_s, header + row("12.34"))}).code == 0);
    const Ran compared = cli({u"actuals"_s, u"compare"_s, m_project, u"--format"_s, u"json"_s});
    QVERIFY2(compared.code == 0, compared.err);
    QCOMPARE(compared.json()[u"lastActual"_s].toString(), u"2026-01"_s);
    const QJsonObject machines = compared.json()[u"lines"_s].toArray()[0].toObject();
    QCOMPARE(machines[u"id"_s].toString(), u"azure.compute"_s);
    QCOMPARE(machines[u"actualToDate"_s].toString(), u"-12.34"_s); // an empty project plans nothing
    QCOMPARE(machines[u"reforecastTotal"_s].toString(), u"-12.34"_s);
    const Ran table = cli({u"actuals"_s, u"compare"_s, m_project, u"--monthly"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(table.out.contains("2026-01,azure,0.00,-12.34,-12.34,\"\",\"\",\"\",\"\",-12.34\r\n"), table.out);
    const Ran none = cli({u"actuals"_s, u"compare"_s, m_project, u"--through"_s, u"2025-12"_s});
    QCOMPARE(none.code, 0);
    QVERIFY2(none.err.contains("no actual amounts"), none.err);
}

void ActualsCommandsTest::aDatabaseGivesTheSame()
{
    PostgresServer server;
    if (const QString trouble = server.start(); !trouble.isEmpty())
        QSKIP(qPrintable(trouble));
    const QByteArray rows = row("0.004") + row("0.004") + row("3.25", "2026-02");
    QVERIFY2(server.sql("create table costs (\"BilledCost\" numeric, \"EffectiveCost\" numeric, \"BillingCurrency\" text,"
                        " \"BillingPeriodStart\" timestamptz, \"ChargeCategory\" text, \"ServiceCategory\" text, \"ServiceName\" text,"
                        " \"RegionId\" text, \"ConsumedQuantity\" numeric, \"ConsumedUnit\" text); copy costs from stdin with (format csv);\n"
                 + rows + "\\.\n"),
        server.said());
    const QString connection = QString::fromStdString(server.connection()) + u" password=never-said"_s;
    const Ran read = cli({u"actuals"_s, u"import"_s, m_project, u"--kind"_s, u"postgres"_s, u"--connection"_s, connection,
        u"--table"_s, u"costs"_s, u"--format"_s, u"json"_s});
    QVERIFY2(read.code == 0, read.err);
    QCOMPARE(read.json()[u"rowsRead"_s].toInt(), 3);
    const Ran file = cli({u"actuals"_s, u"import"_s, m_project, write(u"same.csv"_s, header + rows)});
    QVERIFY2(file.out.contains("0 new, 0 changed, 0 gone, 2 as before"), file.out);
    const Ran none = cli({u"actuals"_s, u"import"_s, m_project, u"--kind"_s, u"postgres"_s, u"--connection"_s, connection,
        u"--table"_s, u"nothing"_s});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains("relation \"nothing\" does not exist"), none.err);
    QVERIFY(!(none.err + none.out + read.out + read.err).contains("never-said"));
}

void ActualsCommandsTest::wrongUseAndTroubleHaveTheirCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no source") << QStringList{u"import"_s, u"P"_s} << 2;
    QTest::newRow("no table") << QStringList{u"import"_s, u"P"_s, u"--kind"_s, u"postgres"_s, u"--connection"_s, u"host=x"_s} << 2;
    QTest::newRow("unknown kind") << QStringList{u"import"_s, u"P"_s, u"x.csv"_s, u"--kind"_s, u"sqlite"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"import"_s, u"P"_s, u"nowhere.csv"_s} << 3;
    QTest::newRow("no server") << QStringList{u"import"_s, u"P"_s, u"--kind"_s, u"postgres"_s, u"--connection"_s,
        u"host=/nowhere user=x dbname=y"_s, u"--table"_s, u"t"_s} << 3;
    QTest::newRow("no connection text") << QStringList{u"import"_s, u"P"_s, u"--kind"_s, u"postgres"_s, u"--connection"_s,
        u"nonsense"_s, u"--table"_s, u"t"_s} << 1;
    QTest::newRow("no month") << QStringList{u"list"_s, u"P"_s, u"--month"_s, u"July"_s} << 2;
    QTest::newRow("no scenario") << QStringList{u"compare"_s, u"P"_s, u"--scenario"_s, u"None"_s} << 2;
    QTest::newRow("no command") << QStringList{} << 2;
}

void ActualsCommandsTest::wrongUseAndTroubleHaveTheirCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"P"_s, m_project, Qt::CaseSensitive);
    const Ran ran = cli(QStringList{u"actuals"_s} + arguments);
    QVERIFY2(ran.code == code, ran.out + ran.err);
    QVERIFY(!(ran.err + ran.out).isEmpty());
}

HEADROOM_TEST(ActualsCommandsTest);
#include "tst_actuals_commands.moc"
