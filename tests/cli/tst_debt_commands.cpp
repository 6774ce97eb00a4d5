// SPDX-License-Identifier: GPL-3.0-or-later
// debt, covenants, figures and explain of the built headroom-cli, as scripts read them.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

Ran cli(const QStringList& arguments) { return runCommandLine(arguments); }

QJsonObject json(const QStringList& arguments)
{
    const Ran ran = cli(arguments + QStringList{u"--format"_s, u"json"_s});
    if (ran.code != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

qint64 cents(const QJsonValue& value) { return value.toString().remove(u'.').toLongLong(); }

qint64 sumOf(const QJsonArray& years)
{
    qint64 sum = 0;
    for (const QJsonValue& year : years)
        sum += cents(year[u"principal"_s]);
    return sum;
}

} // namespace

class TestDebtCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString& name : {u"lumen"_s, u"lumen-restructuring"_s, u"coreweave-seller"_s, u"coreweave-buyer"_s}) {
            const Ran ran = cli({u"new"_s, file(name), u"--sample"_s, name});
            QVERIFY2(ran.code == 0, ran.err.constData());
        }
    }

    void principalRollsForwardByThePromisedColumns_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"lumen", "lumen-restructuring", "coreweave-seller", "coreweave-buyer"})
            QTest::newRow(sample) << QString::fromLatin1(sample);
    }
    void principalRollsForwardByThePromisedColumns()
    {
        QFETCH(QString, sample);
        int exchanged = 0;
        for (const QString& which : {u"stay"_s, u"move"_s})
            for (const QJsonValue& instrument : json({u"debt"_s, file(sample), u"--case"_s, which})[u"instruments"_s].toArray())
                for (const QJsonValue& row : instrument[u"rows"_s].toArray()) {
                    QCOMPARE(cents(row[u"closing"_s]),
                        cents(row[u"opening"_s]) + cents(row[u"draws"_s]) - cents(row[u"repayments"_s]) + cents(row[u"pik"_s]));
                    QCOMPARE(cents(row[u"retranslated"_s]), 0);
                    exchanged += cents(row[u"exchanged"_s]) != 0 || cents(row[u"forgiven"_s]) != 0;
                }
        QCOMPARE(exchanged > 0, sample == u"lumen-restructuring"_s);
    }

    // MODEL.md 10: 19,411 million at 31 March 2024; 20,137 million before the events of March.
    void theWallIsThePrincipalOfItsDay_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("which");
        QTest::addColumn<qint64>("opening");
        QTest::addColumn<QString>("month");
        QTest::addColumn<qint64>("after");
        const qint64 million = 100000000;
        QTest::newRow("lumen, stay") << u"lumen"_s << u"stay"_s << 19411 * million << QString() << qint64{0};
        QTest::newRow("lumen, move") << u"lumen"_s << u"move"_s << 19411 * million << QString() << qint64{0};
        QTest::newRow("without the events") << u"lumen-restructuring"_s << u"stay"_s << 20137 * million << QString() << qint64{0};
        QTest::newRow("with the events") << u"lumen-restructuring"_s << u"move"_s << 20137 * million << u"2024-03"_s << 19411 * million;
    }
    void theWallIsThePrincipalOfItsDay()
    {
        QFETCH(QString, sample);
        QFETCH(QString, which);
        QFETCH(QString, month);
        const QJsonObject debt = json({u"debt"_s, file(sample), u"--case"_s, which, u"--wall"_s});
        QTEST(sumOf(debt[u"maturityWall"_s].toArray()), "opening");
        const QJsonValue after = debt[u"maturityWallAfterEvents"_s];
        QCOMPARE(after.isNull(), month.isEmpty());
        QTEST(after[u"month"_s].toString(), "month");
        QTEST(sumOf(after[u"years"_s].toArray()), "after");
        const Ran table = cli({u"debt"_s, file(sample), u"--case"_s, which, u"--wall"_s});
        QVERIFY2(table.out.contains("total"), table.out.constData());
    }

    void aRateIsGivenInAllFormatsOrInNone_data() { principalRollsForwardByThePromisedColumns_data(); }
    void aRateIsGivenInAllFormatsOrInNone()
    {
        QFETCH(QString, sample);
        const Ran csv = cli({u"figures"_s, file(sample), u"--format"_s, u"csv"_s});
        QHash<QString, QJsonObject> figures;
        for (const QJsonValue& figure : json({u"figures"_s, file(sample)})[u"figures"_s].toArray())
            figures.insert(figure[u"id"_s].toString(), figure.toObject());
        for (const QByteArray& line : csv.out.split('\n')) {
            const QByteArrayList cells = line.trimmed().split(',');
            if (cells[0] != "irr" && cells[0] != "xirr")
                continue;
            const QJsonObject figure = figures[QString::fromLatin1(cells[0])];
            const QByteArray value = cells[cells.size() - 3];
            QCOMPARE(figure[u"value"_s].isNull(), value.isEmpty() || value == "\"\"");
            QCOMPARE(figure[u"value"_s].isNull(), figure.contains(u"reason"_s));
        }
        QCOMPARE(figures[u"irr"_s][u"reason"_s].toString(), figures[u"xirr"_s][u"reason"_s].toString());
    }

    void covenantsAreListedByTestDate()
    {
        const QJsonArray covenants = json({u"covenants"_s, file(u"lumen"_s)})[u"covenants"_s].toArray();
        QVERIFY(!covenants.isEmpty());
        for (const QJsonValue& covenant : covenants) {
            const double limit = covenant[u"limit"_s].toString().toDouble();
            QVERIFY(limit > 0 && !covenant[u"tests"_s].toArray().isEmpty());
            for (const QJsonValue& test : covenant[u"tests"_s].toArray())
                for (const QString& which : {u"stay"_s, u"move"_s}) {
                    const QJsonValue made = test[which];
                    if (!covenant[u"measure"_s].toString().endsWith(u"Leverage"_s) || made[u"measure"_s].isNull())
                        continue;
                    QVERIFY(std::abs(made[u"headroom"_s].toDouble() - (limit - made[u"measure"_s].toDouble()) / limit) < 1e-9);
                    QCOMPARE(made[u"state"_s].toString() == u"breached"_s, made[u"headroom"_s].toDouble() < 0);
                }
        }
        const Ran csv = cli({u"covenants"_s, file(u"lumen"_s), u"--format"_s, u"csv"_s});
        QVERIFY2(csv.out.startsWith("covenant,measure,month,limit,stay,stay headroom,stay state,move,"), csv.out.constData());
    }

    void analysesTakeAScenario_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("covenants") << QStringList{u"covenants"_s};
        QTest::newRow("equity") << QStringList{u"equity"_s};
        QTest::newRow("option") << QStringList{u"option"_s};
        QTest::newRow("prepay") << QStringList{u"prepay"_s, u"--amount"_s, u"1000000"_s};
    }
    void analysesTakeAScenario()
    {
        QFETCH(QStringList, command);
        const QString project = file(u"coreweave-buyer"_s);
        QStringList arguments{command.takeFirst(), project};
        arguments += command;
        const Ran base = cli(arguments + QStringList{u"--scenario"_s, u"base"_s});
        QCOMPARE(base.out, cli(arguments).out);
        const Ran unknown = cli(arguments + QStringList{u"--scenario"_s, u"nowhere"_s});
        QVERIFY2(unknown.code != 0 && unknown.err.contains("nowhere"), unknown.err.constData());
    }

    // Every node has the six keys, and a decimal for its value.
    void everyNodeHasItsKeys()
    {
        const QRegularExpression decimal(u"^-?\\d+(\\.\\d+)?$"_s);
        int nodes = 0;
        int inexact = 0;
        std::function<void(const QJsonObject&)> visit = [&](const QJsonObject& node) {
            ++nodes;
            for (const char* key : {"id", "label", "formula", "value", "unit", "children"})
                QVERIFY2(node.contains(QLatin1String(key)), key);
            const QString value = node[u"value"_s].toString();
            if (!node[u"id"_s].toString().contains(u".") || node.contains(u"exact"_s))
                QVERIFY2(node[u"value"_s].isNull() || decimal.match(value).hasMatch(), qPrintable(value));
            inexact += node.contains(u"exact"_s);
            if (node[u"more"_s].toBool())
                QVERIFY(node[u"formula"_s].toString().isEmpty() && node[u"children"_s].toArray().isEmpty());
            for (const QJsonValue& child : node[u"children"_s].toArray())
                visit(child.toObject());
        };
        visit(json({u"explain"_s, file(u"lumen"_s), u"onPremises"_s, u"2024-09"_s, u"--depth"_s, u"4"_s}));
        visit(json({u"explain"_s, file(u"coreweave-seller"_s), u"highestNetLeverage"_s}));
        QVERIFY(nodes > 100 && inexact > 0);
    }

    void aFigureIsOfNoMonth()
    {
        const Ran ran = cli({u"explain"_s, file(u"lumen"_s), u"npv"_s, u"2024-09"_s});
        QVERIFY2(ran.code == 2 && ran.err.contains("2024-09"), ran.err.constData());
    }

    void anotherCurrencyIsNoRelabelling()
    {
        const QString project = file(u"euro"_s);
        QCOMPARE(cli({u"new"_s, project, u"--sample"_s, u"lumen"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, project, u"company.currency"_s, u"EUR"_s}).code, 1); // its prices are in dollars
        QCOMPARE(cli({u"set"_s, project, u"company.currency"_s, u"EUR"_s, u"--force"_s}).code, 0);
        const Ran figures = cli({u"figures"_s, project});
        QVERIFY2(figures.code == 1 && figures.err.contains("USD") && figures.err.contains("EUR"), figures.err.constData());
        const Ran yen = cli({u"set"_s, project, u"company.currency"_s, u"JPY"_s});
        const QByteArray cash = cli({u"get"_s, project, u"company.openingCash"_s}).out.trimmed();
        QVERIFY2(cash == (yen.code == 0 ? "1600000000" : "1600000000.00"), cash.constData());
    }

    void whatIsTooLargeIsNamed()
    {
        const QString project = file(u"large"_s);
        QCOMPARE(cli({u"new"_s, project, u"--sample"_s, u"lumen"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, project, u"company.discountRate"_s, u"-0.99"_s}).code, 0);
        const Ran rate = cli({u"figures"_s, project});
        QVERIFY2(rate.code == 1 && rate.err.contains("Discount rate"), rate.err.constData());
        QCOMPARE(cli({u"set"_s, project, u"company.discountRate"_s, u"0.08"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, project, u"company.openingCash"_s, u"92233720368547758.07"_s}).code, 0);
        const Ran cash = cli({u"figures"_s, project});
        QVERIFY2(cash.code == 1 && !cash.err.contains("payables"), cash.err.constData());
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name + u".headroom"_s); }

    QTemporaryDir m_folder;
};

HEADROOM_TEST(TestDebtCommands);
#include "tst_debt_commands.moc"
