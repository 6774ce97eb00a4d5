// SPDX-License-Identifier: GPL-3.0-or-later
// The built headroom-cli, run as scripts run it.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

RanText cli(const QStringList& arguments) { return runForText(arguments); }

QJsonObject json(const QStringList& arguments)
{
    const RanText ran = cli(arguments + QStringList{u"--format"_s, u"json"_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ran.out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s: %s", qPrintable(error.errorString()), qPrintable(ran.err));
    return document.object();
}

bool isMoney(const QJsonValue& value)
{
    static const QRegularExpression pattern(u"^-?\\d+\\.\\d{2}$"_s);
    return value.isString() && pattern.match(value.toString()).hasMatch();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = m_folder.filePath(u"sample.headroom"_s);
        const RanText ran = cli({u"new"_s, m_sample, u"--sample"_s, u"lumen"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(QFile::exists(m_sample));
    }

    void explainsFiguresDownToTheirInputs()
    {
        const QJsonObject headline = json({u"explain"_s, m_sample, u"cashImprovement12m"_s});
        QCOMPARE(headline["id"_L1].toString(), u"cashImprovement12m"_s);
        QVERIFY(isMoney(headline["value"_L1]));
        QCOMPARE(headline["unit"_L1].toString(), u"USD"_s);
        QVERIFY(headline["formula"_L1].toString().startsWith(u"sum(c1, c2"_s));
        QCOMPARE(headline["children"_L1].toArray().size(), 12);
        const QJsonObject rate = json({u"explain"_s, m_sample, u"company.taxRate"_s});
        QCOMPARE(rate["value"_L1].toString(), u"0.21"_s);
        QVERIFY(rate["source"_L1].toObject().contains("kind"_L1));
        const QJsonObject cut = json({u"explain"_s, m_sample, u"netCashFlow"_s, u"2024-08"_s, u"--depth"_s, u"1"_s});
        QCOMPARE(cut["id"_L1].toString(), u"move.netCashFlow.2024-08"_s);
        const QJsonObject beyond = cut["children"_L1].toArray().at(0).toObject();
        QVERIFY(beyond["more"_L1].toBool() && beyond.contains("label"_L1) && beyond.contains("value"_L1));
        const RanText text = cli({u"explain"_s, m_sample, u"netCashFlow"_s, u"5"_s});
        QVERIFY2(text.code == 0 && text.out.contains(u"  = [Free cash flow, move] + [Cash from financing, move]"_s), qPrintable(text.out));
        const RanText unknown = cli({u"explain"_s, m_sample, u"netCashFlows"_s});
        QVERIFY2(unknown.code == 2 && unknown.err.contains(u"netCashFlow,"_s), qPrintable(unknown.err));
        QCOMPARE(cli({u"explain"_s, m_sample, u"netCashFlow"_s, u"1999-01"_s}).code, 2);
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no file") << QStringList{u"figures"_s};
        QTest::newRow("unknown format") << QStringList{u"figures"_s, m_sample, u"--format"_s, u"xml"_s};
        QTest::newRow("unknown case") << QStringList{u"statement"_s, m_sample, u"--case"_s, u"wait"_s};
        QTest::newRow("months") << QStringList{u"statement"_s, m_sample, u"--months"_s, u"0"_s};
        QTest::newRow("unknown sample") << QStringList{u"new"_s, m_folder.filePath(u"x.headroom"_s), u"--sample"_s, u"nobody"_s};
        QTest::newRow("no output") << QStringList{u"report"_s, m_sample};
        QTest::newRow("unknown picture") << QStringList{u"chart"_s, m_sample, u"-o"_s, m_folder.filePath(u"x.bmp"_s)};
        QTest::newRow("malformed path") << QStringList{u"get"_s, m_sample, u"company["_s};
        QTest::newRow("unknown field") << QStringList{u"get"_s, m_sample, u"company.shoeSize"_s};
        QTest::newRow("no such row") << QStringList{u"get"_s, m_sample, u"debt[\"Nobody's\"].coupon"_s};
        QTest::newRow("a row by another that is not there") << QStringList{u"get"_s, m_sample, u"workload[wave=\"W2\"].quantity"_s};
        QTest::newRow("set, by another that is not there")
            << QStringList{u"set"_s, m_sample, u"workload[wave=\"W2\"].quantity"_s, u"1"_s, u"--all"_s};
        QTest::newRow("unknown scenario") << QStringList{u"statement"_s, m_sample, u"--scenario"_s, u"nope"_s};
        QTest::newRow("no amount") << QStringList{u"prepay"_s, m_sample, u"--amount"_s, u"abc"_s};
        QTest::newRow("negative amount") << QStringList{u"prepay"_s, m_sample, u"--amount=-5"_s};
        QTest::newRow("no month") << QStringList{u"prepay"_s, m_sample, u"--month"_s, u"2024-13"_s};
        QTest::newRow("format by number") << QStringList{u"figures"_s, m_sample, u"--format"_s, u"2"_s};
        QTest::newRow("several rows") << QStringList{u"set"_s, m_sample, u"workload.poweredOn"_s, u"true"_s};
    }
    void wrongUseIsTwo()
    {
        QFETCH(QStringList, arguments);
        const RanText ran = cli(arguments);
        QVERIFY2(ran.code == 2, qPrintable(u"%1: %2"_s.arg(ran.code).arg(ran.err)));
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

    void fileTroubleIsThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString missing = m_folder.filePath(u"missing.headroom"_s);
        const QString other = m_folder.filePath(u"other.headroom"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        for (const QString& command : {u"figures"_s, u"statement"_s, u"debt"_s, u"check"_s})
            QTest::addRow("missing, %s", qPrintable(command)) << QStringList{command, missing};
        QTest::newRow("not ours") << QStringList{u"check"_s, other};
        QTest::newRow("there already") << QStringList{u"new"_s, m_sample};
        QTest::newRow("no folder") << QStringList{u"new"_s, m_folder.filePath(u"none/x.headroom"_s)};
        QTest::newRow("chart into no folder") << QStringList{u"chart"_s, m_sample, u"-o"_s, m_folder.filePath(u"none/x.png"_s)};
        QTest::newRow("source missing") << QStringList{u"import"_s, m_sample, m_folder.filePath(u"none.csv"_s)};
    }
    void fileTroubleIsThree()
    {
        QFETCH(QStringList, arguments);
        const RanText ran = cli(arguments);
        QVERIFY2(ran.code == 3, qPrintable(u"%1: %2"_s.arg(ran.code).arg(ran.err)));
        QVERIFY(!ran.err.isEmpty());
    }

    void aReadOnlyFolderIsThree()
    {
        if (geteuid() == 0)
            QSKIP("root writes everywhere");
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(cli({u"new"_s, folder.filePath(u"x.headroom"_s)}).code, 3);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void helpAndVersionAreComplete()
    {
        const RanText help = cli({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const auto* command :
            {"new", "import", "get", "set", "statement", "figures", "debt", "prepay", "report", "chart", "check", "schema"}) {
            QVERIFY2(help.out.contains(QLatin1String(command)), command);
            QCOMPARE(cli({QString::fromLatin1(command), u"--help"_s}).code, 0);
        }
        QVERIFY(help.out.contains(u"Exit codes"_s));
        const RanText version = cli({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(QRegularExpression(u"\\d+\\.\\d+\\.\\d+"_s).match(version.out).hasMatch());
    }

    void whatIsSetIsGot()
    {
        const QString file = copyOfSample();
        QCOMPARE(cli({u"set"_s, file, u"company.taxRate"_s, u"0.255"_s}).code, 0);
        QCOMPARE(cli({u"get"_s, file, u"company.taxRate"_s}).out, u"0.255\n"_s);
        const QJsonObject got = json({u"get"_s, file, u"company.taxRate"_s});
        QCOMPARE(got[u"values"_s][0][u"value"_s].toString(), u"0.255"_s);
        QCOMPARE(cli({u"set"_s, file, u"company.openingCash"_s, u"-1234.50"_s}).code == 0
                || cli({u"get"_s, file, u"company.openingCash"_s}).code == 0,
            true);
    }

    void aRefusedValueChangesNothing()
    {
        const QString file = copyOfSample();
        QFile before(file);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        before.close();
        const RanText ran = cli({u"set"_s, file, u"company.taxRate"_s, u"2"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u'2'), qPrintable(ran.err));
        QCOMPARE(cli({u"set"_s, file, u"company.taxRate"_s, u"a fifth"_s}).code, 1);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), bytes);
    }

    void manyRowsNeedAll()
    {
        const QString file = copyOfSample();
        QCOMPARE(cli({u"set"_s, file, u"wave.contingency"_s, u"0.15"_s}).code, 2);
        const RanText all = cli({u"set"_s, file, u"wave.contingency"_s, u"0.17"_s, u"--all"_s});
        QVERIFY2(all.code == 0, qPrintable(all.err));
        QCOMPARE(all.out, u"7 of 7 rows changed\n"_s);
        QCOMPARE(cli({u"set"_s, file, u"wave[\"Omaha\"].contingency"_s, u"0.18"_s}).out, QString());
        QCOMPARE(cli({u"set"_s, file, u"wave.contingency"_s, u"0.17"_s, u"--all"_s}).out, u"1 of 7 rows changed\n"_s);
    }

    void whatTheProjectWouldBeRefusedForIsNotSaved_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("a name twice") << QStringList{u"debt[\"Lumen Term Loan B-1\"].name"_s, u"Lumen Term Loan A"_s}
                                      << u"Lumen Term Loan A"_s;
        QTest::newRow("maturity in the past") << QStringList{u"debt.maturityDate"_s, u"2023-01-01"_s, u"--all"_s} << u"2023-01-01"_s;
        QTest::newRow("no such currency") << QStringList{u"company.currency"_s, u"XXX"_s} << u"XXX"_s;
        QTest::newRow("headline before the start") << QStringList{u"company.headlineStart"_s, u"2020-01"_s} << u"2020-01"_s;
    }
    void whatTheProjectWouldBeRefusedForIsNotSaved()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const QString file = copyOfSample();
        const RanText ran = cli(QStringList{u"set"_s, file} + arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(said) && ran.out.isEmpty(), qPrintable(ran.err + ran.out));
        QCOMPARE(cli({u"check"_s, file}).code, 0);
        const RanText forced = cli(QStringList{u"set"_s, file, u"--force"_s} + arguments);
        QVERIFY2(forced.code == 0 && forced.err.contains(said), qPrintable(forced.err));
        QCOMPARE(cli({u"check"_s, file}).code, 1);
    }

    void whatIsLeftOutIsSaid()
    {
        const QString file = copyOfSample();
        const RanText ran = cli({u"set"_s, file, u"wave[\"Omaha\"].start"_s, u"2199-12"_s});
        QVERIFY2(ran.code == 0 && ran.err.contains(u"2199-12"_s), qPrintable(ran.err));
        QCOMPARE(cli({u"get"_s, file, u"wave[\"Omaha\"].start"_s}).out, u"2199-12\n"_s);
    }

    void tablesAreListed()
    {
        const QJsonObject waves = json({u"get"_s, m_sample, u"wave"_s});
        QCOMPARE(waves[u"entity"_s].toString(), u"wave"_s);
        QCOMPARE(waves[u"rows"_s].toArray().size(), 7);
        QCOMPARE(waves[u"rows"_s][1][u"name"_s].toString(), u"Omaha"_s);
        QCOMPARE(waves[u"rows"_s][1][u"start"_s].toString(), u"2024-07"_s);
        const RanText table = cli({u"get"_s, m_sample, u"workload[site=\"Omaha\"]"_s});
        QVERIFY2(table.code == 0 && table.out.startsWith(u"id  name"_s) && !table.out.contains(u"saasUsers"_s), qPrintable(table.err));
        const RanText csv = cli({u"get"_s, m_sample, u"workload"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.out.count(u'\n'), 234);
        QVERIFY(csv.out.startsWith(u"id,name,site,wave"_s) && csv.out.contains(u"saasUsers"_s));
        QCOMPARE(cli({u"get"_s, m_sample, u"wave.start"_s}).code, 2);
        QVERIFY(cli({u"get"_s, m_sample, u"wave.start"_s, u"--all"_s, u"--format"_s, u"csv"_s})
                .out.startsWith(u"id,name,start\r\n1,Retire idle,2024-07\r\n"_s));
    }

    void whatIsUnknownIsNamed()
    {
        QVERIFY(cli({u"bogus"_s}).err.contains(u"\"bogus\""_s));
        const RanText format = cli({u"figures"_s, m_sample, u"--format"_s, u"xml"_s});
        QVERIFY2(format.err.contains(u"\"xml\" is none of csv, json, table"_s), qPrintable(format.err));
        QVERIFY(cli({u"figures"_s, m_sample, u"--scenario"_s, u"nope"_s}).err.contains(u"nope"_s));
        QCOMPARE(cli({u"scenario"_s, u"add"_s, copyOfSample(), u"base"_s}).code, 1);
    }

    void anEmptyProjectCanBeMade()
    {
        const QString file = m_folder.filePath(u"empty.headroom"_s);
        const RanText ran = cli({u"new"_s, file, u"--start"_s, u"2025-04"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(cli({u"get"_s, file, u"company.start"_s}).out, u"2025-04\n"_s);
    }

    // The figure is that of tests/golden/small/expected.tsv, worked by hand and by another program.
    void aProjectIsMadeFromJson()
    {
        const QString small = QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/small/");
        const QString file = m_folder.filePath(u"small.headroom"_s);
        const RanText ran = cli({u"new"_s, file, u"--from"_s, small + u"project.json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const RanText figures = cli({u"figures"_s, file, u"--format"_s, u"json"_s});
        QFile expected(small + u"expected.tsv"_s);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        for (const QString& row : QString::fromUtf8(expected.readAll()).split(u'\n'))
            if (row.startsWith(u"figure\tcashImprovement12m\t"))
                QVERIFY(figures.out.contains(u"\"stay\":\"%1\""_s.arg(row.split(u'\t').value(2))));
    }

    void jsonThatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{\"format\":") << u"JSON"_s;
        QTest::newRow("something else") << QByteArray("{\"format\": \"recipe\"}") << u"recipe"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"format": "headroom-project", "version": 1, "company": {"shoeSize": 43}})")
                                       << u"shoeSize"_s;
        QTest::newRow("out of range") << QByteArray(R"({"format": "headroom-project", "version": 1, "company": {"horizon": 0}})")
                                      << u"Months shown"_s;
    }
    void jsonThatIsNoProjectIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const QString source = m_folder.filePath(u"refused.json"_s);
        const QString file = m_folder.filePath(u"refused.headroom"_s);
        QFile json(source);
        QVERIFY(json.open(QIODevice::WriteOnly) && json.write(text) == text.size());
        json.close();
        const RanText ran = cli({u"new"_s, file, u"--from"_s, source});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
        QVERIFY(!QFile::exists(file));
        QCOMPARE(cli({u"new"_s, file, u"--from"_s, m_folder.filePath(u"none.json"_s)}).code, 3);
    }

    // The manual page of the package names each command that --help lists.
    void theManualPageHasEveryCommand()
    {
        QFile page(QStringLiteral(HEADROOM_SOURCE_DIR "/resources/desktop/headroom-cli.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll());
        const QStringList lines = cli({u"--help"_s}).out.split(u'\n');
        int commands = 0;
        for (qsizetype i = lines.indexOf(u"Subcommands:"_s) + 1; i > 0 && i < lines.size() && lines[i].startsWith(u"  "_s); ++i) {
            QString command = lines[i].simplified().section(u' ', 0, 0);
            if (!lines[i].startsWith(u"   "_s)) {
                QVERIFY2(manual.contains(u"\n.B "_s + command.replace(u'-', u"\\-"_s) + u'\n'), qPrintable(command));
                ++commands;
            }
        }
        QVERIFY(commands > 25);
    }

    void figuresHaveTheirIds()
    {
        const QJsonArray figures = json({u"figures"_s, m_sample})[u"figures"_s].toArray();
        QStringList ids;
        for (const QJsonValue& f : figures) {
            const QJsonObject figure = f.toObject();
            ids.append(figure[u"id"_s].toString());
            for (const auto* key : {"label", "unit", "stay", "move", "value"})
                QVERIFY2(figure.contains(QLatin1String(key)), key);
            if (figure[u"value"_s].isNull())
                continue;
            if (figure[u"unit"_s].toString() == u"money"_s)
                QVERIFY2(isMoney(figure[u"value"_s]), qPrintable(ids.back()));
        }
        for (const auto* id : {"cashImprovement12m", "cashImprovement12mAllIn", "runRateSaving", "trough", "troughMonth",
                 "paybackMonth", "npv", "irr"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    // The buyer's cash flow changes sign more than once: it has no one rate of return.
    void aFigureIsNullInJsonOnlyWhereTheTableHasNone()
    {
        const QString file = m_folder.filePath(u"buyer.headroom"_s);
        QCOMPARE(cli({u"new"_s, file, u"--sample"_s, u"coreweave-buyer"_s}).code, 0);
        const QStringList lines =
            cli({u"figures"_s, file, u"--format"_s, u"csv"_s}).out.remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
        const QJsonArray figures = json({u"figures"_s, file})[u"figures"_s].toArray();
        QCOMPARE(lines.size(), figures.size() + 1);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const QJsonObject figure = figures[i].toObject();
            const QStringList cells = lines[i + 1].split(u','); // a label with commas makes more of them before the last five
            for (const auto& [key, fromEnd] : {std::pair("stay", 5), std::pair("move", 4), std::pair("value", 3)})
                QCOMPARE(figure[QLatin1String(key)].isNull(), cells[cells.size() - fromEnd] == u"\"\""_s);
            QVERIFY(!figure.contains(u"reason"_s) || figure[u"value"_s].isNull());
            QVERIFY(!figure.contains(u"note"_s) || !figure[u"value"_s].isNull());
        }
    }

    // One loan of the seller's can be called, at par.
    void prepaymentsAreRanked()
    {
        const QString file = m_folder.filePath(u"seller.headroom"_s);
        QCOMPARE(cli({u"new"_s, file, u"--sample"_s, u"coreweave-seller"_s}).code, 0);
        const QStringList prepay{u"prepay"_s, file, u"--amount"_s, u"1000000"_s, u"--month"_s, u"2025-01"_s};
        const QJsonObject ranking = json(prepay);
        const QJsonArray choices = ranking[u"choices"_s].toArray();
        QCOMPARE(choices.size(), 1);
        const QJsonObject choice = choices[0].toObject();
        QCOMPARE(choice[u"debt"_s].toString(), u"2024 Term Loan Facility"_s);
        QCOMPARE(choice[u"principal"_s].toString() + choice[u"premium"_s].toString(), u"1000000.000.00"_s);
        QVERIFY(isMoney(choice[u"interestAvoided"_s]) && choice[u"perUnit"_s].isDouble());
        for (const QJsonValue& barred : ranking[u"barred"_s].toArray())
            QCOMPARE(barred.toObject()[u"reason"_s].toString(), u"notCallable"_s);
        QVERIFY(cli(prepay).out.contains(u"2024 Term Loan Facility"_s));
        QCOMPARE(cli({u"prepay"_s, file, u"--amount"_s, u"0"_s}).code, 2);
    }

    // By hand: from August 2024 to June 2025, 334 days, SOFR is 4.6 % on average; with 6.56 % that is 10.4 % of 10 million.
    void theDearestLoanOfTheSampleIsPrepaid()
    {
        const QJsonObject ranking = json({u"prepay"_s, m_sample, u"--amount"_s, u"10000000"_s, u"--month"_s, u"2024-07"_s});
        QCOMPARE(ranking[u"bestPrepayment"_s].toString(), u"Level 3 Term Loan B-2"_s);
        const QJsonArray choices = ranking[u"choices"_s].toArray();
        QCOMPARE(choices.size(), 7);
        const double avoided = choices[0][u"interestAvoided"_s].toString().toDouble();
        QVERIFY2(avoided > 1'020'000 && avoided < 1'050'000, qPrintable(QString::number(avoided)));
    }

    // Debt is the same in stay and move: the index moves both alike.
    void theSampleHasAScenarioWithoutHindsight()
    {
        const auto headline = [&](const QStringList& more) {
            const QJsonArray figures = json(QStringList{u"figures"_s, m_sample} + more)[u"figures"_s].toArray();
            const QJsonObject first = figures[0].toObject();
            return std::pair(first[u"stay"_s].toString().toDouble(), first[u"value"_s].toString().toDouble());
        };
        const auto base = headline({});
        const auto flat = headline({u"--scenario"_s, u"Flat SOFR"_s});
        QVERIFY(flat.first < base.first - 1'000'000);
        QVERIFY(qAbs(flat.second - base.second) < 1);
    }

    void figuresArePrintedForPeople()
    {
        const RanText table = cli({u"figures"_s, m_sample});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains(u"cashImprovement12m"_s));
        const RanText csv = cli({u"figures"_s, m_sample, u"--format"_s, u"csv"_s});
        QVERIFY(csv.out.startsWith(u"id,figure,stay,move,value"_s));
    }

    void theStatementTies()
    {
        for (const auto* which : {"stay", "move", "benefit"}) {
            const QJsonObject statement =
                json({u"statement"_s, m_sample, u"--case"_s, QString::fromLatin1(which), u"--months"_s, u"12"_s});
            QCOMPARE(statement[u"currency"_s].toString(), u"USD"_s);
            QCOMPARE(statement[u"months"_s].toArray().size(), 12);
            QHash<QString, QJsonObject> lines;
            for (const QJsonValue& l : statement[u"lines"_s].toArray())
                lines.insert(l[u"id"_s].toString(), l.toObject());
            QVERIFY(lines.contains(u"netCashFlow"_s) && lines.contains(u"cash"_s));
            qint64 cash = cents(lines[u"cash"_s][u"opening"_s]);
            for (int m = 0; m < 12; ++m) {
                QVERIFY(isMoney(lines[u"netCashFlow"_s][u"values"_s][m]));
                cash += cents(lines[u"netCashFlow"_s][u"values"_s][m]);
                QCOMPARE(cents(lines[u"cash"_s][u"values"_s][m]), cash);
            }
        }
    }

    void parentsAreTheSumsOfTheirChildren()
    {
        const QJsonObject statement = json({u"statement"_s, m_sample, u"--months"_s, u"12"_s});
        QHash<QString, QVector<qint64>> sums, own;
        for (const QJsonValue& l : statement[u"lines"_s].toArray()) {
            QVector<qint64> values;
            for (const QJsonValue& v : l[u"values"_s].toArray())
                values.append(cents(v));
            own.insert(l[u"id"_s].toString(), values);
            QVector<qint64>& sum = sums[l[u"parent"_s].toString()];
            sum.resize(12);
            for (int m = 0; m < 12; ++m)
                sum[m] += values[m];
        }
        for (auto it = sums.begin(); it != sums.end(); ++it)
            if (!it.key().isEmpty())
                QVERIFY2(own[it.key()] == it.value(), qPrintable(it.key()));
    }

    void debtRollsForward()
    {
        const QJsonArray instruments = json({u"debt"_s, m_sample})[u"instruments"_s].toArray();
        QVERIFY(!instruments.isEmpty());
        for (const QJsonValue& instrument : instruments) {
            QVERIFY(!instrument[u"name"_s].toString().isEmpty());
            QVERIFY(instrument[u"rows"_s].toArray().size() >= 12);
            for (const QJsonValue& row : instrument[u"rows"_s].toArray()) {
                for (const auto* key :
                    {"opening", "draws", "repayments", "pik", "closing", "interestAccrued", "interestPaid", "carryingAmount"})
                    QVERIFY2(isMoney(row[QLatin1String(key)]), key);
                QCOMPARE(cents(row[u"closing"_s]),
                    cents(row[u"opening"_s]) + cents(row[u"draws"_s]) - cents(row[u"repayments"_s]) + cents(row[u"pik"_s]));
            }
        }
    }

    void theSamplePassesItsCheck()
    {
        const RanText ran = cli({u"check"_s, m_sample});
        QVERIFY2(ran.code == 0, qPrintable(ran.out));
        const QJsonObject check = json({u"check"_s, m_sample});
        QStringList ids;
        for (const QJsonValue& invariant : check[u"invariants"_s].toArray())
            ids.append(invariant[u"id"_s].toString());
        for (const auto* id : {"statementColumnsFoot", "balanceSheetTies", "headlineSplitSums", "emptyScenarioEqualsParent",
                 "writtenAndReadGivesTheSame", "threadsGiveTheSame"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        for (const QJsonValue& invariant : check[u"invariants"_s].toArray())
            QVERIFY2(invariant[u"holds"_s].toBool(), qPrintable(invariant[u"id"_s].toString()));
        for (const QJsonValue& finding : check[u"findings"_s].toArray())
            for (const auto* key : {"severity", "code", "path", "message"})
                QVERIFY2(finding.toObject().contains(QLatin1String(key)), key);
    }

    void theSchemaListsEveryField()
    {
        const QJsonArray entities = json({u"schema"_s})[u"entities"_s].toArray();
        QVERIFY(entities.size() > 20);
        for (const QJsonValue& entity : entities)
            for (const QJsonValue& field : entity[u"fields"_s].toArray())
                for (const auto* key : {"name", "path", "type", "unit", "minimum", "maximum", "default", "help"})
                    QVERIFY2(field.toObject().contains(QLatin1String(key)), key);
        QCOMPARE(cli({u"schema"_s}).code, 0);
    }

    void anInventoryIsImported()
    {
        const QString file = copyOfSample();
        const QString source = m_folder.filePath(u"servers.csv"_s);
        QFile csv(source);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("*Server name,IP addresses,*Cores,*Memory (In MB),*OS name\nprobe01,10.0.0.1,4,16384,Windows Server 2019\n");
        csv.close();
        const RanText dry = cli({u"import"_s, file, source, u"--dry-run"_s});
        QVERIFY2(dry.code == 0, qPrintable(dry.err + dry.out));
        QCOMPARE(cli({u"get"_s, file, u"workload[\"probe01\"].cores"_s}).code, 2);
        const RanText done = cli({u"import"_s, file, source, u"--kind"_s, u"azure-migrate"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err + done.out));
        QCOMPARE(cli({u"get"_s, file, u"workload[\"probe01\"].cores"_s}).out, u"4\n"_s);
    }

    void anInventoryWithErrorsIsRefused()
    {
        const QString file = copyOfSample();
        const QString source = m_folder.filePath(u"bad.csv"_s);
        QFile csv(source);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("*Server name,IP addresses,*Cores,*Memory (In MB),*OS name\ngood01,,4,16384,Linux\nbad01,,four,16384,Linux\n");
        csv.close();
        const RanText ran = cli({u"import"_s, file, source});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"four"_s), qPrintable(ran.err));
        QCOMPARE(cli({u"get"_s, file, u"workload[\"good01\"].cores"_s}).code, 2);
        QCOMPARE(cli({u"import"_s, file, source, u"--partial"_s}).code, 0);
        QCOMPARE(cli({u"get"_s, file, u"workload[\"good01\"].cores"_s}).out, u"4\n"_s);
    }

    void chartsAndReportAreWritten()
    {
        for (const auto* name : {"c.png", "c.svg", "c.pdf"}) {
            const QString out = m_folder.filePath(QString::fromLatin1(name));
            const RanText ran = cli({u"chart"_s, m_sample, u"-o"_s, out});
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
            QVERIFY(QFile(out).size() > 4000);
        }
        const QString small = m_folder.filePath(u"small.png"_s);
        QCOMPARE(cli({u"chart"_s, m_sample, u"-o"_s, small, u"--width"_s, u"1000"_s, u"--height"_s, u"500"_s}).code, 0);
        QFile picture(small);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        // The header of a PNG holds width and height, four bytes each.
        QCOMPARE(picture.read(24).sliced(16), QByteArray::fromHex("000003e8000001f4"));
        const QString pdf = m_folder.filePath(u"report.pdf"_s);
        const RanText ran = cli({u"report"_s, m_sample, u"-o"_s, pdf});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return;
        QProcess text;
        text.start(u"pdftotext"_s, {pdf, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
        QVERIFY(words.contains(u"Lumen"_s));
        QVERIFY(words.contains(u"Page 2 of"_s));
    }

    void theSameFileGivesTheSameFigures()
    {
        const QStringList arguments{u"statement"_s, m_sample, u"--format"_s, u"json"_s};
        QCOMPARE(cli(arguments).out, cli(arguments).out);
    }

private:
    QString copyOfSample()
    {
        const QString copy = m_folder.filePath(u"copy%1.headroom"_s.arg(++m_copies));
        QFile::copy(m_sample, copy);
        return copy;
    }
    static qint64 cents(const QJsonValue& value) { return value.toString().remove(u'.').toLongLong(); }

    QTemporaryDir m_folder;
    QString m_sample;
    int m_copies = 0;
};

HEADROOM_TEST(TestCli);
#include "tst_cli.moc"
