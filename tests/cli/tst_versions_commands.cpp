// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli versions and manual.
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom-cli"), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QJsonArray arrayOf(const Ran& ran, const char* key)
{
    return QJsonDocument::fromJson(ran.out).object().value(QLatin1StringView(key)).toArray();
}

} // namespace

class TestVersionsCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = m_folder.filePath(u"a.headroom"_s);
        QFile::remove(m_file);
        QCOMPARE(cli({u"new"_s, m_file}).code, 0);
    }

    void aVersionIsAddedShownRestoredAndRemoved()
    {
        const Ran added = cli({u"versions"_s, u"add"_s, m_file, u"Board of March"_s, u"--note"_s, u"as agreed"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(cli({u"set"_s, m_file, u"company.taxRate"_s, u"0.3"_s}).code, 0);
        const QJsonArray listed = arrayOf(cli({u"versions"_s, u"list"_s, m_file, u"--format"_s, u"json"_s}), "versions");
        QCOMPARE(listed.size(), 1); // the edit kept it
        QCOMPARE(listed[0].toObject().value(u"name"_s).toString(), u"Board of March"_s);
        QCOMPARE(listed[0].toObject().value(u"remark"_s).toString(), u"as agreed"_s);
        QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s)
                    .match(listed[0].toObject().value(u"saved"_s).toString())
                    .hasMatch());

        const QJsonArray changes = arrayOf(cli({u"versions"_s, u"show"_s, m_file, u"Board of March"_s, u"--format"_s, u"json"_s}), "changes");
        QCOMPARE(changes.size(), 1);
        const QJsonObject expected{{u"what"_s, u"company.taxRate"_s}, {u"then"_s, u"0.21"_s}, {u"now"_s, u"0.3"_s}};
        QCOMPARE(changes[0].toObject(), expected);
        const Ran figures = cli({u"versions"_s, u"show"_s, m_file, u"Board of March"_s, u"--figures"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(figures.code == 0 && figures.out.startsWith("what,then,now"), figures.err.constData());

        QCOMPARE(cli({u"versions"_s, u"restore"_s, m_file, u"Board of March"_s}).code, 0);
        QCOMPARE(cli({u"get"_s, m_file, u"company.taxRate"_s}).out.trimmed(), "0.21"_ba);
        QCOMPARE(cli({u"versions"_s, u"remove"_s, m_file, u"Board of March"_s}).code, 0);
        QVERIFY(arrayOf(cli({u"versions"_s, u"list"_s, m_file, u"--format"_s, u"json"_s}), "versions").isEmpty());
    }

    void aProjectInJsonHasItsVersions()
    {
        QCOMPARE(cli({u"versions"_s, u"add"_s, m_file, u"Board of March"_s, u"--note"_s, u"as agreed"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, m_file, u"company.taxRate"_s, u"0.3"_s}).code, 0);
        QCOMPARE(cli({u"versions"_s, u"add"_s, m_file, u"Second"_s}).code, 0);
        const QString json = m_folder.filePath(u"a.json"_s);
        const QString copy = m_folder.filePath(u"copy.headroom"_s);
        QFile::remove(json);
        QFile::remove(copy);
        const Ran exported = cli({u"export"_s, m_file, u"-o"_s, json});
        QVERIFY2(exported.code == 0 && exported.err.isEmpty(), exported.err.constData());
        const Ran made = cli({u"new"_s, copy, u"--from"_s, json});
        QVERIFY2(made.code == 0, made.err.constData());
        const QStringList list{u"versions"_s, u"list"_s, m_file, u"--format"_s, u"json"_s};
        QStringList listOfCopy = list;
        listOfCopy[2] = copy;
        QCOMPARE(arrayOf(cli(listOfCopy), "versions"), arrayOf(cli(list), "versions"));
        QCOMPARE(arrayOf(cli(listOfCopy), "versions").size(), 2);
        QCOMPARE(cli({u"get"_s, copy, u"company.taxRate"_s}).out.trimmed(), "0.3"_ba);
        QCOMPARE(cli({u"versions"_s, u"restore"_s, copy, u"Board of March"_s}).code, 0);
        QCOMPARE(cli({u"get"_s, copy, u"company.taxRate"_s}).out.trimmed(), "0.21"_ba);
    }

    void aVersionInJsonThatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("versions");
        QTest::newRow("not packed") << R"([{"name":"a","created":1,"content":"Zm9v"}])"_ba;
        QTest::newRow("no name") << R"([{"name":"","created":1,"content":"Zm9v"}])"_ba;
    }
    void aVersionInJsonThatIsNoProjectIsRefused()
    {
        QFETCH(QByteArray, versions);
        QFile file(m_folder.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"headroom-project","version":2,"company":{"start":"2026-01"},"versions":)" + versions + '}');
        file.close();
        const Ran made = cli({u"new"_s, m_folder.filePath(u"bad.headroom"_s), u"--from"_s, file.fileName()});
        QCOMPARE(made.code, 1);
        QVERIFY(!made.err.isEmpty());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no command")   << QStringList{}                                  << 2;
        QTest::newRow("no such one")  << QStringList{u"show"_s, u"FILE"_s, u"none"_s}     << 2;
        QTest::newRow("a name twice") << QStringList{u"add"_s, u"FILE"_s, u"there"_s}     << 1;
        QTest::newRow("no name")      << QStringList{u"add"_s, u"FILE"_s, u""_s}          << 1;
        QTest::newRow("no file")      << QStringList{u"list"_s, u"/nowhere/a.headroom"_s} << 3;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QCOMPARE(cli({u"versions"_s, u"add"_s, m_file, u"there"_s}).code, 0);
        arguments.replaceInStrings(u"FILE"_s, m_file);
        const Ran ran = cli(QStringList{u"versions"_s} + arguments);
        QCOMPARE(ran.code, code);
        QVERIFY(!ran.err.isEmpty() || arguments.isEmpty());
    }

    void theManualIsWritten()
    {
        const QString out = m_folder.filePath(u"manual.html"_s);
        const Ran ran = cli({u"manual"_s, u"--format"_s, u"html"_s, u"-o"_s, out});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        for (const char* place : {"company.taxRate", "debt.coupon", "figure.npv", "error.fileMissing", "page.Debt"})
            QVERIFY2(html.contains("<a name=\"" + QByteArray(place) + "\">"), place);
        QCOMPARE(cli({u"manual"_s}).out.trimmed(), html.trimmed());
        QCOMPARE(cli({u"manual"_s, u"--format"_s, u"odt"_s}).code, 2);
        QCOMPARE(cli({u"manual"_s, u"-o"_s, u"/nowhere/m.html"_s}).code, 3);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

HEADROOM_TEST(TestVersionsCommands);
#include "tst_versions_commands.moc"
