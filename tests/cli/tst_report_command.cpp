// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli report and export --table, run as people do.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace testing_support;
using namespace Qt::StringLiterals;

class ReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = m_folder.filePath(u"buyer.headroom"_s);
        QCOMPARE(runCommandLine({u"new"_s, m_project, u"--sample"_s, u"coreweave-buyer"_s}).code, 0);
    }

    void wrongUseHasItsCode_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown section") << QStringList{u"--without"_s, u"risk,glossary"_s} << 2 << u"appendix"_s;
        QTest::newRow("unknown status")  << QStringList{u"--status"_s, u"perhaps"_s}        << 2 << u"perhaps"_s;
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"it"_s}          << 2 << u"it"_s;
        QTest::newRow("unknown paper")   << QStringList{u"--paper"_s, u"a3"_s}              << 2 << u"a3"_s;
        QTest::newRow("no such logo")    << QStringList{u"--logo"_s, u"nowhere.png"_s}      << 3 << u"nowhere.png"_s;
        QTest::newRow("unknown scenario") << QStringList{u"--scenario"_s, u"none"_s}        << 2 << u"none"_s;
    }
    void wrongUseHasItsCode()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, said);
        const QString out = m_folder.filePath(u"refused.pdf"_s);
        const Ran ran = runCommandLine(QStringList{u"report"_s, m_project, u"-o"_s, out} + options);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(said.toUtf8()), ran.err.constData());
        QVERIFY(!QFile::exists(out));
    }

    void theOptionsMakeThePages()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        const QString logo = written(m_folder.filePath(u"logo.svg"_s),
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='navy'/></svg>");
        const QString out = m_folder.filePath(u"report.pdf"_s);
        const Ran ran = runCommandLine({u"report"_s, m_project, u"-o"_s, out, u"--paper"_s, u"letter"_s, u"--pages"_s, u"wide"_s,
            u"--status"_s, u"final"_s, u"--logo"_s, logo, u"--without"_s, u"assumptions, appendix"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QString text = words(out);
        for (const auto* there : {"Executive summary", "Capacity options", "The decisions side by side", "Final"})
            QVERIFY2(text.contains(QString::fromLatin1(there)), there);
        for (const auto* missing : {"Assumptions and their sources", "Appendix", "Draft"})
            QVERIFY2(!text.contains(QString::fromLatin1(missing)), missing);
    }

    void theWorkbookIsInItsLanguage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("line"); // Revenue, as the report's translations have it
        QTest::newRow("English") << QStringList() << QByteArray("Revenue");
        QTest::newRow("German") << QStringList{u"--language"_s, u"de"_s} << QByteArray("Umsatz");
        QTest::newRow("French") << QStringList{u"--language"_s, u"fr"_s} << QByteArray("Chiffre d'affaires");
    }
    void theWorkbookIsInItsLanguage()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, line);
        const QString out = m_folder.filePath(u"language.xlsx"_s);
        const Ran ran = runCommandLine(QStringList{u"export"_s, m_project, u"-o"_s, out} + options);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/sharedStrings.xml'))"_s, out});
        QVERIFY(python.waitForFinished());
        QVERIFY(python.readAllStandardOutput().contains(' ' + line + '<'));
    }

    void theReportIsTheSameForAnyNumberOfThreads()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        QStringList texts;
        for (const auto* threads : {"1", "3"}) {
            const QString out = m_folder.filePath(u"threads.pdf"_s);
            QCOMPARE(runCommandLine({u"report"_s, m_project, u"-o"_s, out, u"--threads"_s, QString::fromLatin1(threads)}).code, 0);
            texts.append(words(out));
        }
        QCOMPARE(texts[0], texts[1]);
    }

    void aTableIsJson()
    {
        const QString out = m_folder.filePath(u"debt.json"_s);
        QCOMPARE(runCommandLine({u"export"_s, m_project, u"-o"_s, out, u"--table"_s, u"capacity"_s}).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 1);
        // As the sample's source has them: 114,350 units at 1,825 a month (data/samples/coreweave-buyer.json).
        QCOMPARE(rows[0].toObject().value(u"units"_s).toDouble(), 114350.0);
        QCOMPARE(rows[0].toObject().value(u"pricePerUnitMonth"_s).toDouble(), 1825.0);
        QCOMPARE(rows[0].toObject().value(u"name"_s).toString(), u"CoreWeave option"_s);
    }

private:
    static QString words(const QString& pdf)
    {
        QProcess text;
        text.start(u"pdftotext"_s, {pdf, u"-"_s});
        text.waitForFinished();
        return QString::fromUtf8(text.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
    }

    QTemporaryDir m_folder;
    QString m_project;
};

HEADROOM_TEST(ReportCommandTest);
#include "tst_report_command.moc"
