// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, bridges, sensitivities, goal seek and simulation from the command line, on the sample Lumen 2024.
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
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Ran cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom-cli"), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

double minor(const QJsonValue& amount) { return amount.toString().remove(u'.').toDouble(); }

} // namespace

class TestAnalysisCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"lumen.headroom"_s);
        const Ran made = cli({u"new"_s, m_file, u"--sample"_s, u"lumen"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        for (const QStringList& edit : {QStringList{u"add"_s, m_file, u"Discount"_s},
                 QStringList{u"set"_s, m_file, u"Discount"_s, u"azure.globalDiscount"_s, u"0.15"_s},
                 QStringList{u"add"_s, m_file, u"Late"_s, u"--parent"_s, u"Discount"_s},
                 QStringList{u"set"_s, m_file, u"Late"_s, u"wave.start"_s, u"1"_s, u"--add"_s, u"--all"_s}}) {
            const Ran ran = cli(QStringList{u"scenario"_s} + edit);
            QVERIFY2(ran.code == 0, ran.err.constData());
        }
    }

    void scenariosAreListedWithWhatTheyInherit()
    {
        const QJsonArray all = cli({u"scenario"_s, u"list"_s, m_file, u"--format"_s, u"json"_s}).json()[u"scenarios"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1][u"parent"].toString(), u"Discount"_s);
        QCOMPARE(all[1][u"changes"].toArray().size(), 2);
        const QJsonObject change = all[0][u"changes"].toArray()[0].toObject();
        QCOMPARE(change[u"base"].toString(), u"0.05"_s);
        QCOMPARE(change[u"result"].toString(), u"0.15"_s);
    }

    void commandsLookAtAScenario()
    {
        const auto improvement = [&](const QStringList& more) {
            for (const auto& figure :
                cli(QStringList{u"figures"_s, m_file, u"--format"_s, u"json"_s} + more).json()[u"figures"].toArray())
                if (figure[u"id"].toString() == u"cashImprovement12m"_s)
                    return minor(figure[u"value"]);
            return 0.0;
        };
        const double base = improvement({});
        const double discount = improvement({u"--scenario"_s, u"Discount"_s});
        QVERIFY(discount > base);
        QCOMPARE(improvement({u"--scenario"_s, u"base"_s}), base);
        const QJsonArray columns = cli({u"compare"_s, m_file, u"--format"_s, u"json"_s}).json()[u"scenarios"].toArray();
        QCOMPARE(columns.size(), 3);
        QCOMPARE(minor(columns[0][u"figures"][u"cashImprovement12m"][u"value"]), base);
        QCOMPARE(minor(columns[1][u"figures"][u"cashImprovement12m"][u"value"]), discount);
        QCOMPARE(cli({u"statement"_s, m_file, u"--scenario"_s, u"Nothing"_s}).code, 1);
    }

    void bridgesFoot()
    {
        for (const QStringList& ends : {QStringList{}, QStringList{u"--from"_s, u"base"_s, u"--to"_s, u"Late"_s},
                 QStringList{u"--from"_s, u"Discount:stay"_s, u"--to"_s, u"Late"_s, u"--order"_s, u"timing,discount"_s}}) {
            const Ran ran = cli(QStringList{u"bridge"_s, m_file, u"--format"_s, u"json"_s} + ends);
            QVERIFY2(ran.code == 0, ran.err.constData());
            double sum = minor(ran.json()[u"start"]);
            for (const auto& step : ran.json()[u"steps"].toArray())
                sum += minor(step[u"amount"]);
            QCOMPARE(sum, minor(ran.json()[u"end"]));
        }
        QCOMPARE(cli({u"bridge"_s, m_file, u"--order"_s, u"luck"_s}).code, 2);
    }

    // The discount that alone gives exactly 20 million, put into the project, does.
    void theGoalIsReachedByWhatWasFound()
    {
        const Ran found = cli({u"goal-seek"_s, m_file, u"azure.globalDiscount"_s, u"--target"_s, u"20000000"_s, u"--low"_s,
            u"0"_s, u"--high"_s, u"0.5"_s, u"--format"_s, u"json"_s});
        if (found.code == 1) { // below what the sample improves without any
            QVERIFY(!found.json()[u"reached"].toBool());
            QVERIFY(found.json()[u"result"].toDouble() > 20000000);
            return;
        }
        QVERIFY2(found.code == 0, found.err.constData());
        QVERIFY(std::abs(found.json()[u"difference"].toDouble()) < 5);
    }

    void inputsAreVariedOneByOneAndWithoutUncertaintyNothingIsSimulated()
    {
        const Ran bars = cli({u"sensitivity"_s, m_file, u"azure.globalDiscount=0..0.2"_s, u"unitCost.costPerUnitYear"_s,
            u"--format"_s, u"json"_s});
        QVERIFY2(bars.code == 0, bars.err.constData());
        QCOMPARE(bars.json()[u"bars"].toArray().size(), 2);
        const Ran none = cli({u"simulate"_s, m_file});
        QCOMPARE(none.code, 1); // nothing is uncertain
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

HEADROOM_TEST(TestAnalysisCommands);
#include "tst_analysis_commands.moc"
