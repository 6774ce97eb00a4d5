// SPDX-License-Identifier: GPL-3.0-or-later
// What commands write: never over a project, and never half.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

class TestOutputFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = m_folder.filePath(u"lumen.headroom"_s);
        const Ran made = runCommandLine({u"new"_s, m_project, u"--sample"_s, u"lumen"_s});
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void aProjectIsNoOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::newRow("samples") << QStringList{u"simulate"_s, m_project, u"--trials"_s, u"8"_s, u"--samples"_s} << u"own.headroom"_s;
        QTest::newRow("JSON") << QStringList{u"export"_s, m_project, u"-o"_s} << u"own.json"_s;
        QTest::newRow("a table") << QStringList{u"export"_s, m_project, u"--table"_s, u"wave"_s, u"-o"_s} << u"own.csv"_s;
        QTest::newRow("a workbook") << QStringList{u"export"_s, m_project, u"-o"_s} << u"own.xlsx"_s;
        QTest::newRow("the manual") << QStringList{u"manual"_s, u"-o"_s} << u"own.html"_s;
    }
    void aProjectIsNoOutput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        const QString own = m_folder.filePath(name);
        const QString link = m_folder.filePath(u"link-"_s + name);
        QVERIFY(QFile::copy(m_project, own));
        QVERIFY(QFile::link(own, link));
        const QByteArray before = bytesOf(own);
        for (const QString& out : {own, link}) {
            const Ran ran = runCommandLine(arguments + QStringList{out});
            QCOMPARE(ran.code, 3);
            QVERIFY2(ran.err.contains(out.toUtf8()), ran.err.constData());
            QVERIFY(bytesOf(own) == before);
        }
    }

    void samplesGoWhereThereIsNoFile()
    {
        const QStringList simulate{u"simulate"_s, m_project, u"--trials"_s, u"8"_s, u"--format"_s, u"json"_s, u"--samples"_s};
        QCOMPARE(runCommandLine(simulate + QStringList{u"/dev/full"_s}).code, 3);
        QCOMPARE(runCommandLine(simulate + QStringList{u"/dev/null"_s}).code, 0);
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    QString m_project;
};

HEADROOM_TEST(TestOutputFiles);

#include "tst_output_files.moc"
