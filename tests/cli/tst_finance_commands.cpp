// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli function and schedule, run as people check us with them. The schedules of tests/golden/schedules are worked out by
// oracle.py beside them, those of its folder "worked" are from textbooks and by hand: the first line of each says which.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

Ran cli(const QStringList& arguments, const QByteArray& input = {}) { return runCommandLine(arguments, {}, input); }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The rows of a file of expected values, without its comments.
QList<QByteArrayList> expectedRows(const QString& path)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : contentOf(path).split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            rows.append(line.split('\t'));
    return rows;
}

QList<QByteArrayList> csvRows(const QByteArray& csv)
{
    QList<QByteArrayList> rows;
    for (QByteArray line : csv.split('\n'))
        if (line = line.trimmed(); !line.isEmpty())
            rows.append(line.split(','));
    return rows;
}

qint64 minorUnits(const QByteArray& amount) { return QByteArray(amount).replace('.', "").toLongLong(); }

class TermsFile
{
public:
    explicit TermsFile(const QByteArray& json)
    {
        QFile file(path());
        m_written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    }
    QString path() const { return m_folder.filePath(u"terms.json"_s); }
    bool written() const { return m_written; }

private:
    QTemporaryDir m_folder;
    bool m_written = false;
};

} // namespace

class TestFinanceCommands : public QObject
{
    Q_OBJECT

private slots:
    void functionsPrintTheirValue_data();
    void functionsPrintTheirValue();
    void batchAnswersLineByLine();
    void batchIsFast();
    void listNamesEveryFunction();
    void severalRatesAreSaid();
    void schedulesAreThoseOfOthers_data();
    void schedulesAreThoseOfOthers();
    void schedulesRollForwardToZero_data() { schedulesAreThoseOfOthers_data(); }
    void schedulesRollForwardToZero();
    void thereAreEnoughSchedules();
    void allThatIsWrongIsListed();
    void termsComeFromStandardInput();
    void scheduleAsJson();
    void wrongTermsAreRefused_data();
    void wrongTermsAreRefused();
};

void TestFinanceCommands::functionsPrintTheirValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QString& arguments, const char* out, int code) {
        QTest::newRow(name) << arguments.split(u' ') << QByteArray(out) << code;
    };
    row("negative flows are no options", u"irr -1000,300,400,500,600"_s, "0.24888335662407", 0); // numpy-financial
    row("negative number first", u"npv -0.5 -100 50"_s, "0", 0);                                 // by hand: -200 + 200
    row("options anywhere", u"sln 30000 --format csv 7500 10"_s, "2250", 0);                     // Microsoft's example
    row("double dash", u"-- fv 0 2 -100 -1000"_s, "1200", 0);                                    // by hand
    row("an empty argument is its default", u"fv 0 2  -1000"_s, "1000", 0);                      // by hand
    row("capitals", u"SLN 30000 7500 10"_s, "2250", 0);
    row("half-year", u"macrs 1000 5 1 half-year"_s, "200", 0); // IRS Publication 946, table A-1
    row("percent", u"pmt 5% 10 1000"_s, "", 1);
    row("unknown", u"pmtx 1"_s, "", 2);
    row("unknown in the list", u"--list pmtx"_s, "", 2);
    row("no arguments", u"pmt"_s, "", 2);
    row("too many arguments", u"sln 1 2 3 4"_s, "", 2);
    row("an argument twice", u"pmt 0.01 10 100 rate=0.02"_s, "", 2);
    row("unknown option", u"pmt --fast 1"_s, "", 2);
    row("no root", u"irr 1000,-1500,1000"_s, "", 1);
}

void TestFinanceCommands::functionsPrintTheirValue()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    QFETCH(int, code);
    const Ran ran = cli(QStringList{u"function"_s} + arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.out.startsWith(out), ran.out.constData());
    QCOMPARE(ran.err.isEmpty(), code == 0);
}

void TestFinanceCommands::batchAnswersLineByLine()
{
    const QByteArray lines = "\xEF\xBB\xBFsln\t30000\t7500\t10\r\n\n# a comment\nirr\t100,200\npmt\t0.05\nnosuch\t1\n"
                             "fv\t0\t2\t\t-1000\n"
                             "irr\t-100,110\t";
    const QByteArray expected = "2250\n\n\nsignsAllEqual\nvalueRequired\nfunctionUnknown\n1000\n0.1";
    const Ran ran = cli({u"function"_s, u"--batch"_s, u"-"_s}, lines);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(expected), ran.out.constData());
    QCOMPARE(ran.out.count('\n'), qsizetype{8});

    const Ran json = cli({u"function"_s, u"--batch"_s, u"-"_s, u"--format"_s, u"json"_s}, "irr\t-1000,2500,-1540\nirr\t1\n");
    const QByteArrayList answers = json.out.split('\n');
    const QJsonObject root = QJsonDocument::fromJson(answers.value(0)).object();
    QCOMPARE(root[u"roots"_s].toInt(), 2);
    QVERIFY(qAbs(root[u"value"_s].toDouble() - 0.1) < 1e-12);
    QCOMPARE(QJsonDocument::fromJson(answers.value(1)).object()[u"error"_s].toString(), u"signsAllEqual"_s);
    QCOMPARE(cli({u"function"_s, u"--batch"_s, u"/nonexistent"_s}).code, 3);
}

void TestFinanceCommands::batchIsFast()
{
    QByteArray lines;
    for (const QFileInfo& file : QDir(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/finance")).entryInfoList({u"*.tsv"_s}))
        for (const QByteArrayList& cells : expectedRows(file.filePath()))
            if (cells[0] != "lattice") // a grid of its own size
                lines += cells[0] + '\t' + QByteArray(cells[1]).replace(';', '\t') + '\n';
    lines = lines.repeated(4);
    QElapsedTimer timer;
    timer.start();
    const Ran ran = cli({u"function"_s, u"--batch"_s, u"-"_s}, lines);
    QCOMPARE(ran.out.count('\n'), lines.count('\n'));
    QVERIFY2(lines.count('\n') > 4000, QByteArray::number(lines.count('\n')).constData());
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData()); // a second, on a machine left alone
}

void TestFinanceCommands::listNamesEveryFunction()
{
    const Ran ran = cli({u"function"_s, u"--list"_s});
    QCOMPARE(ran.code, 0);
    for (const char* name : {"npv", "xnpv", "irr", "xirr", "mirr", "pmt", "ipmt", "ppmt", "fv", "pv", "nper", "rate", "cumipmt",
             "cumprinc", "sln", "db", "ddb", "syd", "vdb", "macrs", "yearfraction", "paymentdates", "price", "yield",
             "blackscholes",
             "delta", "gamma", "vega", "theta", "rho", "lattice"})
        QVERIFY2(ran.out.contains('\n' + QByteArray(name) + ' ') || ran.out.startsWith(name), name);
    QVERIFY(cli({u"function"_s, u"--list"_s, u"pmt"_s}).out.startsWith("pmt rate nper pv [fv] [type]\n"));
    QVERIFY(cli({u"function"_s, u"--list"_s, u"yearfrac"_s}).out.contains("30E/360ISDA, "));
}

void TestFinanceCommands::severalRatesAreSaid()
{
    const Ran ran = cli({u"function"_s, u"irr"_s, u"-1000,2500,-1540"_s, u"0.5"_s}); // -1000 (1 - 1.1 v)(1 - 1.4 v)
    QVERIFY(qAbs(ran.out.trimmed().toDouble() - 0.4) < 1e-12);
    QVERIFY(ran.err.contains("2 rates fit"));
}

void TestFinanceCommands::schedulesAreThoseOfOthers_data()
{
    QTest::addColumn<QString>("terms");
    for (const char* folder :
        {HEADROOM_SOURCE_DIR "/tests/golden/schedules", HEADROOM_SOURCE_DIR "/tests/golden/schedules/worked"})
        for (const QFileInfo& file : QDir(QString::fromUtf8(folder)).entryInfoList({u"*.json"_s}))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestFinanceCommands::schedulesAreThoseOfOthers()
{
    QFETCH(QString, terms);
    const Ran ran = cli({u"schedule"_s, terms, u"--format"_s, u"csv"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QList<QByteArrayList> expected = expectedRows(QString(terms).replace(u".json"_s, u".tsv"_s));
    QVERIFY(expected.size() > 1);
    QCOMPARE(csvRows(ran.out), expected);
}

void TestFinanceCommands::schedulesRollForwardToZero()
{
    QFETCH(QString, terms);
    const QList<QByteArrayList> rows = csvRows(cli({u"schedule"_s, terms, u"--format"_s, u"csv"_s}).out);
    QVERIFY(rows.size() > 1);
    for (qsizetype i = 2; i < rows.size(); ++i)
        QCOMPARE(minorUnits(rows[i][3]), minorUnits(rows[i - 1][3]) + minorUnits(rows[i][5]) - minorUnits(rows[i][2]));
    QCOMPARE(minorUnits(rows.last()[3]), qint64{0});
}

void TestFinanceCommands::thereAreEnoughSchedules()
{
    const QDir folder(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/schedules"));
    QVERIFY(folder.entryList({u"*.json"_s}).size() >= 60);
}

void TestFinanceCommands::allThatIsWrongIsListed()
{
    const TermsFile terms(R"({"principle": 1000, "startDate": "2024-02-30", "dayCount": "ACT/364", "coupon": 0.05})");
    const Ran ran = cli({u"schedule"_s, terms.path()});
    QCOMPARE(ran.code, 1);
    for (const char* said : {"principle", "2024-02-30", "ACT/364", "maturityDate", "principal"})
        QVERIFY2(ran.err.contains(said), said);
}

void TestFinanceCommands::termsComeFromStandardInput()
{
    const QString file = QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/schedules/worked/pik-toggle.json");
    QCOMPARE(cli({u"schedule"_s, u"-"_s}, contentOf(file)).out, cli({u"schedule"_s, file}).out);
}

void TestFinanceCommands::scheduleAsJson()
{
    const Ran ran = cli({u"schedule"_s,
        QStringLiteral(HEADROOM_SOURCE_DIR "/tests/golden/schedules/worked/brigham-three-years.json"),
        u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(ran.out).object()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), qsizetype{3});
    QCOMPARE(rows[2][u"balance"_s].toString(), u"0.00"_s);
    QCOMPARE(rows[0][u"interest"_s].toString(), u"60.00"_s);
    QCOMPARE(rows[0][u"date"_s].toString(), u"2025-01-01"_s);
}

void TestFinanceCommands::wrongTermsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("said"); // somewhere in the message
    const QByteArray good = R"("principal": 1000, "startDate": "2024-01-01", "maturityDate": "2025-01-01")";
    const auto row = [&](const char* name, const QByteArray& more, const char* said) {
        QTest::newRow(name) << QByteArray("{" + good + (more.isEmpty() ? "" : ", ") + more + "}") << QByteArray(said);
    };
    row("unknown key", R"("coupon": 0.05, "couponn": 1)", "couponn");
    row("unknown key lists the known ones", R"("coupon": 0.05, "x": 1)", "maturityDate");
    row("twice, once by its alias", R"("coupon": 0.05, "rate": 0.05)", "rate");
    row("no rate", "", "coupon");
    row("percent", R"("coupon": "5%")", "5%");
    row("too many decimals", R"("coupon": 0.05, "commitment": 1.005, "kind": "revolver")", "1.005");
    row("not for this kind", R"("coupon": 0.05, "commitment": 1000)", "commitment");
    row("spread without an index", R"("coupon": 0.05, "spread": 0.01)", "spread");
    row("index begins too late", R"("index": [{"date": "2024-02-01", "rate": 0.05}])", "2024-01-01");
    row("row without a date", R"("coupon": 0.05, "rows": [{"principal": 5}])", "rows[0]");
    row("row after the maturity", R"("coupon": 0.05, "rows": [{"date": "2025-01-02", "principal": 5}])", "2025-01-02");
    row("rows above the principal", R"("coupon": 0.05, "rows": [{"date": "2024-06-02", "principal": 1000.01}])", "-0.01");
    row("unknown choice", R"("coupon": 0.05, "dayCount": "ACT/364")", "ACT/364");
    row("no such day", R"("coupon": 0.05, "firstPaymentDate": "2024-02-30")", "2024-02-30");
    row("frequency and months", R"("coupon": 0.05, "frequency": 4, "paymentMonths": [3])", "paymentMonths");
    row("month 13", R"("coupon": 0.05, "paymentMonths": [13])", "paymentMonths[0]");
    row("share above 1", R"("coupon": 0.05, "pikShare": 1.5)", "1.5");
    row("draws too late", R"("coupon": 0.05, "kind": "revolver", "commitment": 9000, "availableUntil": "2024-06-30",
        "draws": [{"date": "2024-07-01", "amount": 5}])", "2024-07-01");
    row("the index of a project", R"("index": "SOFR", "rateKind": "floating")", "list of {date, rate}");
    row("500 percent", R"("coupon": 5)", "-1 to 1");
    row("accrual twice", R"("coupon": 0.05, "accrualOn": "adjusted", "accrualAdjusted": true)", "accrualOn");
    row("month 13 of a project", R"("coupon": 0.05, "paymentMonths": "3,13")", "13");
    QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']') << QByteArray("JSON");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("object");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("JSON");
    QTest::newRow("order of dates") << QByteArray(R"({"principal":1,"start":"2024-01-01","maturity":"2023-01-01","rate":0})")
                                    << QByteArray("2023-01-01");
}

void TestFinanceCommands::wrongTermsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, said);
    const TermsFile terms(json);
    QVERIFY(terms.written());
    const Ran ran = cli({u"schedule"_s, terms.path()});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(said), ran.err.constData());
}

HEADROOM_TEST(TestFinanceCommands);

#include "tst_finance_commands.moc"
