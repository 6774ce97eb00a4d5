// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli group and sizes, run as people do.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

class EstateCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsAreShownAndMade();
    void wavesAreSuggested();
    void sizesSayWhy();
    void idleMachinesAndEndsOfSupport();
    void wrongUseHasItsCode_data();
    void wrongUseHasItsCode();

private:
    Ran cli(const QStringList& arguments) const { return runCommandLine(arguments, m_folder->path()); }
    QByteArray bytes() const;
    QString valueOf(const QString& path) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Two servers of the shop and a test machine, by Azure Migrate's template.
void EstateCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile servers(m_folder->filePath(u"servers.csv"_s));
    const QByteArray rows = "*Server name,*Cores,*Memory (In MB),*OS name,CPU utilization percentage,Memory utilization percentage\n"
                            "shop-db-01,8,32768,Windows Server 2016,20,30\nshop-web-01,4,16384,Windows Server 2022,2,50\n"
                            "test-01,2,8192,Ubuntu 20.04,,\n";
    if (!servers.open(QIODevice::WriteOnly) || servers.write(rows) != rows.size())
        qFatal("not written");
    servers.close();
    const Ran made = cli({u"new"_s, u"p.headroom"_s, u"--start"_s, u"2026-01"_s});
    const Ran read = cli({u"import"_s, u"p.headroom"_s, u"servers.csv"_s});
    if (made.code != 0 || read.code != 0)
        qFatal("%s%s", made.err.constData(), read.err.constData());
}

QByteArray EstateCommandsTest::bytes() const
{
    QFile file(m_folder->filePath(u"p.headroom"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read");
    return file.readAll();
}

QString EstateCommandsTest::valueOf(const QString& path) const
{
    const Ran got = cli({u"get"_s, u"p.headroom"_s, path});
    return QString::fromUtf8(got.out + got.err).trimmed();
}

void EstateCommandsTest::groupsAreShownAndMade()
{
    const QByteArray before = bytes();
    const QStringList rule{u"group"_s, u"p.headroom"_s, u"--by"_s, u"name:(*)-*"_s};
    const Ran shown = cli(rule + QStringList{u"--dry-run"_s, u"--format"_s, u"json"_s});
    QVERIFY2(shown.code == 0, shown.err);
    QCOMPARE(shown.json()[u"groups"_s].toArray().size(), 2);
    QCOMPARE(shown.json()[u"groups"_s].toArray().at(0)[u"name"_s].toString(), u"shop"_s);
    QCOMPARE(shown.json()[u"groups"_s].toArray().at(0)[u"cores"_s].toInt(), 12);
    QCOMPARE(bytes(), before);
    const Ran made = cli(rule);
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(valueOf(u"workload[\"shop-web-01\"].application"_s), u"shop"_s);
    const QByteArray once = bytes();
    QCOMPARE(cli(rule).code, 0);
    QCOMPARE(bytes(), once); // they stand right already
    const Ran waves = cli({u"group"_s, u"p.headroom"_s, u"--by"_s, u"application"_s, u"--into"_s, u"wave"_s, u"--start"_s, u"2026-05"_s});
    QVERIFY2(waves.code == 0, waves.err);
    QCOMPARE(valueOf(u"workload[\"test-01\"].wave"_s), u"test"_s);
    QCOMPARE(valueOf(u"wave[\"test\"].start"_s), u"2026-05"_s);
}

void EstateCommandsTest::wavesAreSuggested()
{
    QCOMPARE(cli({u"group"_s, u"p.headroom"_s, u"--by"_s, u"name:(*)-*"_s}).code, 0);
    QCOMPARE(cli({u"set"_s, u"p.headroom"_s, u"workload[\"test-01\"].environment"_s, u"devTest"_s}).code, 0);
    const Ran ran = cli({u"group"_s, u"p.headroom"_s, u"--suggest-waves"_s, u"2"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    const QJsonArray units = ran.json()[u"units"_s].toArray();
    QCOMPARE(units.size(), 2);
    QCOMPARE(units.at(0)[u"name"_s].toString(), u"test"_s);
    QCOMPARE(units.at(0)[u"risk"_s].toInt(), 0);
    QCOMPARE(units.at(1)[u"wave"_s].toString(), u"Wave 2"_s);
    QCOMPARE(units.at(1)[u"risk"_s].toInt(), 2); // production
    QCOMPARE(ran.json()[u"waves"_s].toArray().at(1)[u"start"_s].toString(), u"2026-04"_s);
    QCOMPARE(valueOf(u"workload[\"shop-db-01\"].wave"_s), u"Wave 2"_s);
    QCOMPARE(valueOf(u"workload[\"test-01\"].wave"_s), u"Wave 1"_s);
    QCOMPARE(cli({u"figures"_s, u"p.headroom"_s}).code, 0);
}

void EstateCommandsTest::sizesSayWhy()
{
    const Ran ran = cli({u"sizes"_s, u"p.headroom"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    const QJsonArray workloads = ran.json()[u"workloads"_s].toArray();
    QCOMPARE(workloads.size(), 3);
    const QJsonObject database = workloads.at(0).toObject();
    QCOMPARE(database[u"workload"_s].toString(), u"shop-db-01"_s);
    QCOMPARE(database[u"reason"_s].toString(), u"cheapest that holds it"_s);
    QVERIFY(database[u"vcpu"_s].toInt() >= 8);
    const QJsonObject cheaper = database[u"nextCheaper"_s].toObject();
    QVERIFY2(cheaper[u"lacksVcpu"_s].toBool() || cheaper[u"lacksMemory"_s].toBool(), ran.out);
    QVERIFY(!cheaper[u"objection"_s].toString().isEmpty());
    QVERIFY(cheaper[u"perMonth"_s].toString().toDouble() <= database[u"perMonth"_s].toString().toDouble());
    QVERIFY(database[u"nextBetter"_s].toObject()[u"perMonth"_s].toString().toDouble()
        >= database[u"perMonth"_s].toString().toDouble());
    const Ran table = cli({u"sizes"_s, u"p.headroom"_s});
    QVERIFY2(table.code == 0 && table.out.contains("shop-web-01"), table.out);
    const Ran csv = cli({u"sizes"_s, u"p.headroom"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.out.count('\n'), 4);
}

void EstateCommandsTest::idleMachinesAndEndsOfSupport()
{
    const Ran idle = cli({u"sizes"_s, u"p.headroom"_s, u"--idle"_s, u"--format"_s, u"json"_s});
    QVERIFY2(idle.code == 0, idle.err);
    const QJsonArray listed = idle.json()[u"workloads"_s].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.at(0)[u"idle"_s].toBool(), false); // 20 % of the CPU: oversized
    QVERIFY(!listed.at(0)[u"byUse"_s].isNull());
    QCOMPARE(listed.at(1)[u"idle"_s].toBool(), true); // 2 %
    const Ran ends = cli({u"sizes"_s, u"p.headroom"_s, u"--end-of-support"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(ends.code == 0, ends.err);
    QVERIFY2(ends.out.contains("shop-db-01,operatingSystem,Windows Server 2016"), ends.out);
    QVERIFY2(ends.out.contains("2027-01-12,learn.microsoft.com/lifecycle"), ends.out);
    const Ran cost = cli({u"sizes"_s, u"p.headroom"_s, u"--end-of-support"_s});
    QVERIFY2(cost.out.contains("2 systems have no price of extended updates"), cost.out); // Windows Server 2016 and Ubuntu 20.04
    QVERIFY2(!cost.out.contains("if nothing moves"), cost.out);
    QVERIFY2(!cost.out.contains("shop-db-01") && cost.out.contains("Windows Server 2016"), cost.out); // by version
    // One line for the three machines whose disks are not known; each of them in JSON.
    QVERIFY2(cost.err.contains("(and 2 more; --format json lists them)"), cost.err);
    QCOMPARE(cost.err.count('\n'), 1);
    const Ran all = cli({u"sizes"_s, u"p.headroom"_s, u"--end-of-support"_s, u"--format"_s, u"json"_s});
    QCOMPARE(all.json()[u"findings"_s].toArray().size(), 3);
    QVERIFY2(all.err.isEmpty(), all.err);
}

void EstateCommandsTest::wrongUseHasItsCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString p = u"p.headroom"_s;
    QTest::newRow("no rule") << QStringList{u"group"_s, p} << 2 << u"either --by or --suggest-waves"_s;
    QTest::newRow("a rule that is none") << QStringList{u"group"_s, p, u"--by"_s, u"name:(x"_s} << 2 << u"SOURCE[:PATTERN][=GROUP]"_s;
    QTest::newRow("no such target") << QStringList{u"group"_s, p, u"--by"_s, u"name"_s, u"--into"_s, u"region"_s} << 2 << u"region"_s;
    QTest::newRow("no waves") << QStringList{u"group"_s, p, u"--suggest-waves"_s, u"0"_s} << 2 << u"1"_s;
    QTest::newRow("no month") << QStringList{u"group"_s, p, u"--by"_s, u"name"_s, u"--start"_s, u"May"_s} << 2 << u"month"_s;
    QTest::newRow("no file") << QStringList{u"sizes"_s, u"x.headroom"_s} << 3 << u"no such file"_s;
    QTest::newRow("no scenario") << QStringList{u"sizes"_s, p, u"--scenario"_s, u"x"_s} << 2 << u"x"_s;
    QTest::newRow("a percentage that is none") << QStringList{u"sizes"_s, p, u"--idle-below"_s, u"101"_s} << 2 << u"101"_s;
}

void EstateCommandsTest::wrongUseHasItsCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, message);
    const Ran ran = cli(arguments);
    QVERIFY2(ran.code == code, ran.err + ran.out);
    QVERIFY2((ran.err + ran.out).contains(message.toUtf8()), ran.err + ran.out);
}

HEADROOM_TEST(EstateCommandsTest);
#include "tst_estate_commands.moc"
