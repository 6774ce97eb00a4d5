// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli import, run as scripts run it.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

class TestImportCommand : public QObject
{
    Q_OBJECT

    RanText cli(const QStringList& arguments) const { return runForText(arguments, m_folder.path()); }
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder.filePath(name), bytes); }
    QString get(const QString& path) const { return cli({u"get"_s, m_project, path}).out.trimmed(); }

    QTemporaryDir m_folder;
    QString m_project;

private slots:
    void init()
    {
        m_project = m_folder.filePath(u"p.headroom"_s);
        QCOMPARE(cli({u"new"_s, m_project, u"--force"_s}).code, 0);
    }

    void aWorkbookIsImportedAndUpdated()
    {
        const QString workbook = QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/rvtools_calc.xlsx");
        const RanText dry = cli({u"import"_s, m_project, workbook, u"--dry-run"_s});
        QVERIFY2(dry.code == 0, qPrintable(dry.err));
        QVERIFY2(dry.out.contains(u"Read as rvtools (XLSX), vInfo, vCPU, vMemory, vDisk"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(u"5 rows read, 3 accepted with 3 disks, 0 rejected, 2 left out"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(u"3 new, 0 changed, 0 unchanged, 0 gone"_s), qPrintable(dry.out));
        QCOMPARE(cli({u"get"_s, m_project, u"workload[\"web01\"].cores"_s}).code, 2);
        QCOMPARE(cli({u"import"_s, m_project, workbook, u"--kind"_s, u"rvtools"_s}).code, 0);
        QCOMPARE(get(u"workload[\"web01\"].cores"_s), u"4"_s);
        QCOMPARE(cli({u"set"_s, m_project, u"workload[\"web01\"].cores"_s, u"6"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, m_project, u"workload[\"web01\"].strategy"_s, u"retire"_s}).code, 0);
        const RanText again = cli({u"import"_s, m_project, workbook});
        QVERIFY2(again.out.contains(u"changed: web01: cores 6 -> 4"_s), qPrintable(again.out));
        QVERIFY2(again.out.contains(u"0 new, 1 changed, 2 unchanged, 0 gone"_s), qPrintable(again.out));
        QCOMPARE(get(u"workload[\"web01\"].strategy"_s), u"retire"_s);
    }

    void columnsAreSaidOnceAndRemembered()
    {
        const QString source = write(u"boxes.csv"_s, "Box;Power units;Mem GB\nb1;8;32,5\n");
        const QStringList import{u"import"_s, m_project, source};
        const RanText unknown = cli(import);
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"boxes.csv, row 1, column Name"_s), qPrintable(unknown.err));
        const RanText said = cli(import + QStringList{u"--map"_s, u"name=Box"_s, u"--map"_s, u"cores=Power units"_s});
        QVERIFY2(said.code == 0, qPrintable(said.err + said.out));
        QVERIFY2(said.out.contains(u"delimiter semicolon, decimal comma"_s), qPrintable(said.out));
        QCOMPARE(get(u"workload[\"b1\"].memoryGib"_s), u"32.5"_s);
        const RanText remembered = cli(import + QStringList{u"--dry-run"_s});
        QVERIFY2(remembered.out.contains(u"remembered"_s), qPrintable(remembered.out));
        QVERIFY2(remembered.out.contains(u"0 new, 0 changed, 1 unchanged, 0 gone"_s), qPrintable(remembered.out));
        QCOMPARE(cli(import + QStringList{u"--map"_s, u"name=None"_s}).code, 1);
        QCOMPARE(cli(import + QStringList{u"--map"_s, u"name"_s}).code, 2);
        QCOMPARE(cli(import + QStringList{u"--map"_s, u"nome=Box"_s}).code, 2);
        QCOMPARE(cli(import + QStringList{u"--delimiter"_s, u"x"_s}).code, 2);
        QCOMPARE(cli(import + QStringList{u"--decimal"_s, u"dot"_s}).code, 2);
        QCOMPARE(cli(import + QStringList{u"--site"_s, u"Nowhere"_s}).code, 2);
        QCOMPARE(cli(import + QStringList{u"--forget"_s, u"--map"_s, u"name=Box"_s, u"--map"_s, u"cores=Power units"_s}).code, 0);
    }

    void programsGetJson()
    {
        const QString source = write(u"servers.csv"_s, "Name,Cores,RAM GB,OS\na,2,4,Debian\nb,x,4,Debian\n");
        const RanText ran = cli({u"import"_s, m_project, source, u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 1);
        const QJsonObject said = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(said[u"imported"_s].toBool(), false);
        QCOMPARE(said[u"rowsRead"_s].toInt(), 2);
        QCOMPARE(said[u"new"_s].toInt(), 1);
        QCOMPARE(said[u"source"_s][u"kind"_s].toString(), u"table"_s);
        QCOMPARE(said[u"source"_s][u"columns"_s][1][u"field"_s].toString(), u"cores"_s);
        const QJsonValue finding = said[u"findings"_s][0];
        QCOMPARE(finding[u"code"_s].toString(), u"numberMalformed"_s);
        QCOMPARE(finding[u"path"_s].toString(), u"servers.csv:3:Cores"_s);
        QCOMPARE(finding[u"found"_s].toString(), u"x"_s);
        QCOMPARE(cli({u"get"_s, m_project, u"workload[\"a\"].cores"_s}).code, 2);
    }

    void goneMachinesAreListedAndRemoved()
    {
        const QString source = write(u"servers.csv"_s, "Name,Cores,RAM GB,OS\na,2,4,Debian\nb,2,4,Debian\n");
        QCOMPARE(cli({u"import"_s, m_project, source}).code, 0);
        write(u"servers.csv"_s, "Name,Cores,RAM GB,OS\na,2,4,Debian\n");
        const RanText listed = cli({u"import"_s, m_project, source});
        QVERIFY2(listed.out.contains(u"gone: b"_s), qPrintable(listed.out));
        QCOMPARE(get(u"workload[\"b\"].cores"_s), u"2"_s);
        QCOMPARE(cli({u"import"_s, m_project, source, u"--remove-gone"_s}).code, 0);
        QCOMPARE(cli({u"get"_s, m_project, u"workload[\"b\"].cores"_s}).code, 2);
    }

    void troubleWithFilesIsTold()
    {
        QCOMPARE(cli({u"import"_s, m_project, m_folder.filePath(u"none.xlsx"_s)}).code, 3);
        const RanText cut = cli({u"import"_s, m_project, write(u"cut.xlsx"_s, "PK\x03\x04")});
        QCOMPARE(cut.code, 3);
        QVERIFY2(cut.err.contains(u"cut.xlsx"_s) && cut.err.contains(u"cut or damaged"_s), qPrintable(cut.err));
        QCOMPARE(cli({u"import"_s, m_project, write(u"a.csv"_s, "a,b\n1,2\n")}).code, 1);
    }
};

HEADROOM_TEST(TestImportCommand);
#include "tst_import_command.moc"
