// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli company, run as people do: against files and against a server on this machine that answers as the SEC's does.
#include "tests/support/command_line.h"
#include "tests/support/http_server.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

const QString facts = QStringLiteral(HEADROOM_SOURCE_DIR "/tests/files/edgar/CIK0000018926.json");

} // namespace

class CompanyCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void factsOfAFileGoIntoAProject();
    void factsAreFetched();
    void aDryRunChangesNothing();
    void aBadRecordImportsNothingUnlessPartial();
    void tablesGoIntoAProject();
    void columnsAreSaidOnceAndRemembered();
    void aBadTableImportsNothingUnlessPartial();
    void whatOnlyTheUserKnowsIsNeverTaken();
    void whatWouldGiveNoFiguresIsRefused();
    void machinesMayComeBeforeThePricesOfTheirRegion();
    void wrongUseAndTroubleHaveTheirCodes_data();
    void wrongUseAndTroubleHaveTheirCodes();

private:
    Ran cli(const QStringList& arguments) const { return runCommandLine(arguments, m_folder->path()); }
    QString write(const QString& name, const QByteArray& bytes) const { return written(m_folder->filePath(name), bytes); }
    QByteArray read(const QString& name) const;
    QString project() const;
    QString valueOf(const QString& path) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CompanyCommandsTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray CompanyCommandsTest::read(const QString& name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read");
    return file.readAll();
}

QString CompanyCommandsTest::project() const
{
    const QString file = m_folder->filePath(u"p.headroom"_s);
    const Ran made = cli({u"new"_s, file, u"--start"_s, u"2024-04"_s, u"--force"_s});
    if (made.code != 0)
        qFatal("%s", made.err.constData());
    return file;
}

QString CompanyCommandsTest::valueOf(const QString& path) const
{
    const Ran got = cli({u"get"_s, u"p.headroom"_s, path});
    return QString::fromUtf8(got.out + got.err).trimmed();
}

void CompanyCommandsTest::factsOfAFileGoIntoAProject()
{
    const QString file = project();
    const Ran ran = cli({u"company"_s, u"import-edgar"_s, file, facts, u"--format"_s, u"json"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY2(ran.err.contains("company.lastYearTaxPaid"), ran.err); // missing, and said so
    QCOMPARE(ran.json()[u"balanceSheet"_s].toString(), u"2024-03-31"_s);
    QCOMPARE(ran.json()[u"debtByYear"_s].toArray().size(), 6);
    const QJsonObject input = ran.json()[u"inputs"_s].toArray().at(1).toObject();
    QCOMPARE(input[u"path"_s].toString(), u"company.openingCash"_s);
    QCOMPARE(input[u"after"_s].toString(), u"1600000000.00"_s);
    QCOMPARE(input[u"facts"_s].toArray().at(0)[u"accession"_s].toString(), u"0000018926-24-000054"_s);
    QCOMPARE(valueOf(u"company.lastYearCapex"_s), u"3173000000.00"_s); // 3,100 + 713 - 640
    QCOMPARE(cli({u"figures"_s, file}).code, 0);
    const QByteArray bytes = read(file);
    QCOMPARE(cli({u"company"_s, u"import-edgar"_s, file, facts}).code, 0);
    QCOMPARE(read(file), bytes); // nothing new, nothing written
}

void CompanyCommandsTest::factsAreFetched()
{
    HttpServer server([](HttpPeer& peer, const std::string& target, int) {
        QFile file(facts);
        if (target == "/facts/CIK0000018926.json" && file.open(QIODevice::ReadOnly))
            peer.json(file.readAll().toStdString());
        else
            peer.answer(404, "Content-Type: application/xml\r\n", "<Error/>");
    });
    const QString file = project();
    const QString address = QString::fromStdString(server.origin() + "/facts");
    const QStringList fetch{u"company"_s, u"import-edgar"_s, file, u"--address"_s, address, u"--user-agent"_s,
        u"Example Corp jane.doe@example.com"_s, u"--cik"_s};
    const Ran ran = cli(fetch + QStringList{u"18926"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY2(ran.out.startsWith("Lumen Technologies, Inc., CIK 0000018926, balance sheet of 2024-03-31"), ran.out);
    QCOMPARE(valueOf(u"company.openingCash"_s), u"1600000000.00"_s);
    const Ran unknown = cli(fetch + QStringList{u"999"_s});
    QCOMPARE(unknown.code, 3);
    QVERIFY2(unknown.err.contains("404"), unknown.err);
}

void CompanyCommandsTest::aDryRunChangesNothing()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    const Ran ran = cli({u"company"_s, u"import-edgar"_s, file, facts, u"--dry-run"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY2(ran.out.contains("company.openingCash,fact,2024-03-31,\"Form 10-Q, SEC 0000018926-24-000054, filed 2024-04-30: "
                              "us-gaap:CashAndCashEquivalentsAtCarryingValue 2024-03-31 1600000000\",0.00,1600000000.00"),
        ran.out);
    QCOMPARE(read(file), bytes);
}

void CompanyCommandsTest::aBadRecordImportsNothingUnlessPartial()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    const QString bad = write(u"bad.json"_s, read(facts).replace("\"val\":634000000", "\"val\":\"634\""));
    const Ran ran = cli({u"company"_s, u"import-edgar"_s, file, bad});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("bad.json:facts.us-gaap.AccountsPayableCurrent.units.USD[2].val: "), ran.err);
    QVERIFY2(ran.err.contains("Found: string. Expected: number."), ran.err);
    QVERIFY2(ran.err.contains("nothing was imported"), ran.err);
    QCOMPARE(read(file), bytes);
    QCOMPARE(cli({u"company"_s, u"import-edgar"_s, file, bad, u"--partial"_s}).code, 0);
    QCOMPARE(valueOf(u"company.openingPayables"_s), u"0.00"_s);
    QCOMPARE(valueOf(u"company.openingCash"_s), u"1600000000.00"_s);
}

void CompanyCommandsTest::tablesGoIntoAProject()
{
    const QString file = project();
    const QString lines = write(u"lines.csv"_s, "Line;Kind;2024-04;2024-05\nFibre;Revenue;1.234,5;2.000\nPower;Operating cost;10;20\n");
    const Ran first = cli({u"company"_s, u"import-lines"_s, file, lines, u"--format"_s, u"json"_s});
    QVERIFY2(first.code == 0, first.err);
    QCOMPARE(first.json()[u"added"_s].toInt(), 2);
    QCOMPARE(first.json()[u"decimal"_s].toString(), u"comma"_s);
    QCOMPARE(valueOf(u"lineMonth[line=\"Fibre\",month=2024-05].amount"_s), u"2000.00"_s);
    const QString debt = write(u"debt.csv"_s, "name,kind,principal,maturity,coupon\nNotes,note,1000000,2030-01-15,4.125%\n");
    const Ran second = cli({u"company"_s, u"import-debt"_s, file, debt});
    QVERIFY2(second.code == 0, second.err);
    QVERIFY2(second.out.startsWith("1 rows read, 1 accepted, 0 rejected; 1 added, 0 updated"), second.out);
    QCOMPARE(valueOf(u"debt[\"Notes\"].coupon"_s), u"0.04125"_s);
    const Ran again = cli({u"company"_s, u"import-debt"_s, file, debt, u"--format"_s, u"csv"_s});
    QCOMPARE(again.out.split('\n').at(1).trimmed(), QByteArray("1,1,0,0,0"));
    QCOMPARE(cli({u"figures"_s, file}).code, 0);
}

void CompanyCommandsTest::columnsAreSaidOnceAndRemembered()
{
    const QString file = project();
    const QString loans = write(u"loans.csv"_s, "Facility,Owed,Maturity,Coupon\nLoan,1000,2030-01-15,4%\n");
    QCOMPARE(cli({u"company"_s, u"import-debt"_s, file, loans}).code, 1);
    const Ran wrong = cli({u"company"_s, u"import-debt"_s, file, loans, u"--map"_s, u"name"_s});
    QCOMPARE(wrong.code, 2);
    const Ran said = cli({u"company"_s, u"import-debt"_s, file, loans, u"--map"_s, u"name=Facility"_s, u"--map"_s,
        u"principal=Owed"_s});
    QVERIFY2(said.code == 0, said.err);
    QCOMPARE(valueOf(u"debt[\"Loan\"].principal"_s), u"1000.00"_s);
    const QString more = write(u"more.csv"_s, "Facility,Owed,Maturity,Coupon\nLoan,2000,2030-01-15,4%\n");
    QCOMPARE(cli({u"company"_s, u"import-debt"_s, file, more}).code, 0);
    QCOMPARE(valueOf(u"debt[\"Loan\"].principal"_s), u"2000.00"_s);
}

void CompanyCommandsTest::aBadTableImportsNothingUnlessPartial()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    const QString debt = write(u"debt.csv"_s,
        "name,kind,principal,maturity,coupon\nNotes,note,1000000,2030-01-15,4.125%\nLoan,termLoan,5,15/13/2030,4%\n");
    const Ran ran = cli({u"company"_s, u"import-debt"_s, file, debt});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("debt.csv, row 3, column maturity: This is not a date; write it as 2024-07-31."), ran.err);
    QVERIFY2(ran.err.contains("15/13/2030"), ran.err);
    QCOMPARE(read(file), bytes);
    const Ran partial = cli({u"company"_s, u"import-debt"_s, file, debt, u"--partial"_s});
    QVERIFY2(partial.code == 0, partial.err);
    QCOMPARE(valueOf(u"debt[\"Notes\"].principal"_s), u"1000000.00"_s);
    const QString two = write(u"two.csv"_s, "line;kind;month;amount\nA;cost;2024-04;1.234\n");
    const Ran ambiguous = cli({u"company"_s, u"import-lines"_s, file, two});
    QCOMPARE(ambiguous.code, 1);
    QVERIFY2(ambiguous.err.contains("two.csv, row 2, column amount"), ambiguous.err);
    QCOMPARE(cli({u"company"_s, u"import-lines"_s, file, two, u"--decimal"_s, u"comma"_s}).code, 0);
    QCOMPARE(valueOf(u"lineMonth[line=\"A\",month=2024-04].amount"_s), u"1234.00"_s);
}

void CompanyCommandsTest::whatOnlyTheUserKnowsIsNeverTaken()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    const QString scaled = write(u"scaled.csv"_s, "in USD thousands,,\nLine,Kind,2024-04\nSupport,cost,1\n");
    const QString euros = write(u"euros.csv"_s, "Line,Kind,Month,Amount (EUR)\nSupport,cost,2024-04,3.5\n");
    const QString below = write(u"below.csv"_s, "Line,Kind,2024-04\nSupport,cost,-1000\nHosting,cost,-500\n");
    for (const auto& [table, message] : {std::pair(scaled, "in USD thousands"), std::pair(euros, "euros.csv, row 1, column Amount (EUR)"),
             std::pair(below, "below.csv, row 2, column Support")})
        for (const QStringList& more : {QStringList{}, QStringList{u"--partial"_s}}) {
            const Ran ran = cli(QStringList{u"company"_s, u"import-lines"_s, file, table} + more);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains(message), ran.err);
            QCOMPARE(read(file), bytes);
        }
    QCOMPARE(cli({u"company"_s, u"import-lines"_s, file, scaled, u"--scale"_s, u"1000"_s}).code, 0);
    QCOMPARE(valueOf(u"lineMonth[line=\"Support\",month=2024-04].amount"_s), u"1000.00"_s);
    QCOMPARE(cli({u"company"_s, u"import-lines"_s, file, below, u"--costs"_s, u"negative"_s}).code, 0);
    QCOMPARE(valueOf(u"lineMonth[line=\"Hosting\",month=2024-04].amount"_s), u"500.00"_s);
}

void CompanyCommandsTest::whatWouldGiveNoFiguresIsRefused()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    // Euros without an exchange rate in the project.
    const QString debt = write(u"eur.csv"_s, "name,kind,currency,principal,maturity,coupon\nTLA,termLoan,EUR,372,2028-06-01,6%\n");
    for (const QStringList& more : {QStringList{}, QStringList{u"--partial"_s}, QStringList{u"--dry-run"_s}}) {
        const Ran ran = cli(QStringList{u"company"_s, u"import-debt"_s, file, debt} + more);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("TLA"), ran.err);
        QCOMPARE(ran.err.contains("the project would give no figures"), !more.contains(u"--dry-run"_s));
    }
    QCOMPARE(read(file), bytes);
    // A machine of a size that no price book knows keeps the others out only until they are asked for.
    const QString servers =
        write(u"s.csv"_s, "Name,Cores,RAM GB,Target SKU,Strategy\ndb,4,16,,\nweb,4,16,Standard_Foo_v9,rehost\n");
    const QStringList import{u"import"_s, file, servers, u"--map"_s, u"targetSku=Target SKU"_s};
    const Ran ran = cli(import);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("s.csv, row 3, column Target SKU") && ran.err.contains("Standard_Foo_v9"), ran.err);
    QCOMPARE(read(file), bytes);
    QCOMPARE(cli(import + QStringList{u"--partial"_s}).code, 0);
    QCOMPARE(cli({u"figures"_s, file}).code, 0);
}

void CompanyCommandsTest::machinesMayComeBeforeThePricesOfTheirRegion()
{
    const QString file = project();
    const QByteArray bytes = read(file);
    const QString servers = write(u"r.csv"_s, "Name,Cores,RAM GB,Region\nweb,4,16,italynorth\n");
    const Ran refused = cli({u"import"_s, file, servers});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("once the regions have prices") && refused.err.contains("r.csv, row 2, column Region"), refused.err);
    QCOMPARE(read(file), bytes);
    QCOMPARE(cli({u"import"_s, file, servers, u"--partial"_s}).code, 0);
    QCOMPARE(valueOf(u"workload[\"web\"].region"_s), u"italynorth"_s);
}

void CompanyCommandsTest::wrongUseAndTroubleHaveTheirCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString p = u"p.headroom"_s;
    QTest::newRow("no command") << QStringList{} << 2 << u"subcommand"_s;
    QTest::newRow("neither file nor number") << QStringList{u"import-edgar"_s, p} << 2 << u"either a SOURCE file or --cik"_s;
    QTest::newRow("both") << QStringList{u"import-edgar"_s, p, facts, u"--cik"_s, u"1"_s} << 2 << u"either"_s;
    QTest::newRow("no day") << QStringList{u"import-edgar"_s, p, facts, u"--as-of"_s, u"31.3.2024"_s} << 2 << u"not a date"_s;
    QTest::newRow("no such file") << QStringList{u"import-edgar"_s, p, u"x.json"_s} << 3 << u"no such file"_s;
    QTest::newRow("a folder") << QStringList{u"import-edgar"_s, p, u"."_s} << 3 << u"ordinary file"_s;
    QTest::newRow("nobody asks") << QStringList{u"import-edgar"_s, p, u"--cik"_s, u"18926"_s} << 1 << u"jane.doe@example.com"_s;
    QTest::newRow("a name for a number") << QStringList{u"import-edgar"_s, p, u"--cik"_s, u"LUMN"_s} << 1 << u"CIK0000018926"_s;
    QTest::newRow("not safe") << QStringList{u"import-edgar"_s, p, u"--cik"_s, u"1"_s, u"--user-agent"_s, u"a@b.c"_s, u"--address"_s,
                                     u"http://example.com"_s}
                              << 3 << u"refused"_s;
}

void CompanyCommandsTest::wrongUseAndTroubleHaveTheirCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, message);
    project();
    const Ran ran = cli(QStringList{u"company"_s} + arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2((ran.err + ran.out).contains(message.toUtf8()), ran.err + ran.out);
}

HEADROOM_TEST(CompanyCommandsTest);
#include "tst_company_commands.moc"
