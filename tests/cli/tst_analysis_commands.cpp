// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios, bridges, sensitivities, goal seek and simulation from the command line, on the sample Lumen 2024.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace testing_support;

namespace {

Ran cli(const QStringList& arguments) { return runCommandLine(arguments); }

// "-1234.50": money is text with its decimals, never a number.
bool isAmount(const QJsonValue& amount)
{
    static const QRegularExpression pattern(u"^-?[0-9]+[.][0-9]{2}$"_s);
    return amount.isString() && pattern.match(amount.toString()).hasMatch();
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
        QCOMPARE(all.size(), 3); // the sample has one
        QCOMPARE(all[2][u"parent"].toString(), u"Discount"_s);
        QCOMPARE(all[2][u"changes"].toArray().size(), 2);
        const QJsonObject change = all[1][u"changes"].toArray()[0].toObject();
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
        QCOMPARE(columns.size(), 4);
        QCOMPARE(minor(columns[0][u"figures"][u"cashImprovement12m"][u"value"]), base);
        QCOMPARE(minor(columns[2][u"figures"][u"cashImprovement12m"][u"value"]), discount);
        QCOMPARE(cli({u"statement"_s, m_file, u"--scenario"_s, u"Nothing"_s}).code, 2);
    }

    // A scenario that can't be computed is found by check and named by compare, which shows the others. The path is put right again by
    // hand: what a scenario says is only looked at when it is said.
    void brokenScenariosAreNamed()
    {
        const QString file = m_folder.filePath(u"broken.headroom"_s);
        QVERIFY(QFile::copy(m_file, file));
        QCOMPARE(cli({u"scenario"_s, u"set"_s, file, u"Late"_s, u"company.currency"_s, u"EUR"_s}).code, 1);
        QCOMPARE(cli({u"scenario"_s, u"set"_s, file, u"Late"_s, u"wave.name"_s, u"Foo"_s, u"--all"_s}).code, 1);
        QCOMPARE(cli({u"check"_s, file}).code, 0);
        QCOMPARE(cli({u"scenario"_s, u"set"_s, file, u"Late"_s, u"azure.globalDiscount"_s, u"0.7"_s, u"--add"_s}).code, 0);
        QCOMPARE(cli({u"scenario"_s, u"set"_s, file, u"Discount"_s, u"azure.globalDiscount"_s, u"0.5"_s}).code, 0);
        const Ran check = cli({u"check"_s, file, u"--format"_s, u"json"_s}); // 0.5 + 0.7 is more than 1
        QCOMPARE(check.code, 1);
        QCOMPARE(check.json()[u"findings"].toArray().last()[u"scenario"].toString(), u"Late"_s);
        const Ran compared = cli({u"compare"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(compared.code, 1);
        QCOMPARE(compared.json()[u"scenarios"].toArray().size(), 3);
        QCOMPARE(compared.json()[u"broken"][0][u"name"].toString(), u"Late"_s);
        QVERIFY(cli({u"compare"_s, file}).err.contains("Late"));
        QCOMPARE(cli({u"bridge"_s, file, u"--from"_s, u""_s}).code, 2);
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

    void aScenarioIsRenamed()
    {
        const auto edit = [&](const QStringList& words) { return cli(QStringList{u"scenario"_s} + words).code; };
        QCOMPARE(edit({u"add"_s, m_file, u"Old"_s}), 0);
        QCOMPARE(edit({u"rename"_s, m_file, u"Old"_s, u"Late"_s}), 1);
        QCOMPARE(edit({u"rename"_s, m_file, u"Old"_s, u"New"_s}), 0);
        QCOMPARE(edit({u"remove"_s, m_file, u"Old"_s}), 2);
        QCOMPARE(edit({u"remove"_s, m_file, u"New"_s}), 0);
    }

    // Two months later is 20.96 million, three are 19.61: nothing lies between.
    void aJumpOverTheTargetIsSaid()
    {
        const QStringList arguments{u"goal-seek"_s, m_file, u"wave.start"_s, u"--all"_s, u"--add"_s, u"--target"_s, u"20000000"_s};
        const Ran ran = cli(arguments + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.json()[u"reached"].toBool());
        QCOMPARE(ran.json()[u"jump"][u"from"].toString(), u"2"_s);
        QCOMPARE(ran.json()[u"jump"][u"to"].toString(), u"3"_s);
        QVERIFY(minor(ran.json()[u"jump"][u"figureFrom"]) > 2000000000 && minor(ran.json()[u"jump"][u"figureTo"]) < 2000000000);
        const Ran table = cli(arguments);
        QVERIFY2(table.out.contains("No value gives exactly the target"), table.out.constData());
        const Ran same = cli({u"goal-seek"_s, m_file, u"company.discountRate"_s, u"--figure"_s, u"npv"_s, u"--break-even"_s,
            u"Flat SOFR"_s, u"--format"_s, u"json"_s});
        QVERIFY(same.json()[u"reached"].toBool() && same.json()[u"everywhere"].toBool());
    }

    // The discount that alone gives 25 million, put into a copy of the project, gives the figure that was found; money is text.
    void theGoalIsReachedByWhatWasFound()
    {
        const Ran found = cli({u"goal-seek"_s, m_file, u"azure.globalDiscount"_s, u"--target"_s, u"25000000"_s, u"--low"_s,
            u"0"_s, u"--high"_s, u"0.5"_s, u"--format"_s, u"json"_s});
        QVERIFY2(found.code == 0, found.err.constData());
        QVERIFY(found.json()[u"reached"].toBool());
        QVERIFY(std::abs(minor(found.json()[u"result"]) - 2500000000) < 500);
        QCOMPARE(minor(found.json()[u"difference"]), minor(found.json()[u"result"]) - 2500000000);
        const QString copy = m_folder.filePath(u"reached.headroom"_s);
        QVERIFY(QFile::copy(m_file, copy));
        QCOMPARE(cli({u"set"_s, copy, u"azure.globalDiscount"_s, found.json()[u"value"].toString()}).code, 0);
        const Ran figures = cli({u"figures"_s, copy, u"--format"_s, u"json"_s});
        for (const auto& figure : figures.json()[u"figures"].toArray())
            if (figure[u"id"].toString() == u"cashImprovement12m"_s)
                QCOMPARE(figure[u"value"].toString(), found.json()[u"result"].toString());
    }

    void inputsAreVariedOneByOne()
    {
        const Ran bars = cli({u"sensitivity"_s, m_file, u"azure.globalDiscount=0..0.2"_s, u"unitCost.costPerUnitYear"_s,
            u"--format"_s, u"json"_s});
        QVERIFY2(bars.code == 0, bars.err.constData());
        QCOMPARE(bars.json()[u"bars"].toArray().size(), 2);
        for (const auto& bar : bars.json()[u"bars"].toArray()) {
            for (const auto& key : {u"base"_s, u"atLow"_s, u"atHigh"_s, u"swing"_s})
                QVERIFY2(isAmount(bar[key]), qPrintable(key));
            QCOMPARE(minor(bar[u"swing"]), std::abs(minor(bar[u"atHigh"]) - minor(bar[u"atLow"])));
        }
    }

    // What can't be computed says why in words: a discount of 200 % is out of the field's range.
    void cellsWithoutAFigureSayWhy()
    {
        const Ran table = cli({u"sensitivity"_s, m_file, u"azure.globalDiscount=0..2"_s});
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("The number is out of range."), table.out.constData());
        const Ran csv = cli({u"sensitivity"_s, m_file, u"azure.globalDiscount=0..2"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.out.contains("numberOutOfRange"), csv.out.constData());
    }

    // No negotiated discount brings the sample down to 20 million; less vendor funding does: put into the project, it is 20 million
    // to the cent that the factor's twelve decimals allow.
    void everyDiscountIsSoughtAlone()
    {
        const Ran found =
            cli({u"goal-seek"_s, m_file, u"--all-discounts"_s, u"--target"_s, u"20000000"_s, u"--format"_s, u"json"_s});
        QVERIFY2(found.code == 0, found.err.constData());
        QHash<QString, QJsonObject> byPath;
        for (const auto& discount : found.json()[u"discounts"].toArray())
            byPath.insert(discount[u"path"].toString(), discount.toObject());
        QVERIFY(!byPath[u"azure.globalDiscount"_s][u"reached"].toBool());
        QVERIFY(minor(byPath[u"azure.globalDiscount"_s][u"lowest"]) > 2000000000);
        QVERIFY(!byPath[u"discount[family=compute].discount"_s].isEmpty());
        const QJsonObject funding = byPath[u"wave.fundingShare"_s];
        QVERIFY(funding[u"reached"].toBool());
        QCOMPARE(cli({u"scenario"_s, u"add"_s, m_file, u"Less funding"_s}).code, 0);
        QCOMPARE(cli({u"scenario"_s, u"set"_s, m_file, u"Less funding"_s, u"wave.fundingShare"_s, funding[u"value"].toString(),
                         u"--multiply"_s, u"--all"_s})
                     .code,
            0);
        const Ran figures = cli({u"figures"_s, m_file, u"--scenario"_s, u"Less funding"_s, u"--format"_s, u"json"_s});
        QCOMPARE(cli({u"scenario"_s, u"remove"_s, m_file, u"Less funding"_s}).code, 0);
        for (const auto& figure : figures.json()[u"figures"].toArray())
            if (figure[u"id"].toString() == u"cashImprovement12m"_s)
                QVERIFY(std::abs(minor(figure[u"value"]) - 2000000000) < 500);
        QCOMPARE(cli({u"goal-seek"_s, m_file}).code, 2);
        QCOMPARE(cli({u"goal-seek"_s, m_file, u"azure.globalDiscount"_s, u"--all-discounts"_s}).code, 2);
    }

    // Servers two months younger give 23,796,251.25 (a projection with the field set); of every age in the range that was found.
    void everyWholeAgeIsTried()
    {
        const Ran ran = cli({u"goal-seek"_s, m_file, u"refresh[\"Oldest servers\"].ageMonths"_s, u"--all"_s, u"--add"_s,
            u"--target"_s, u"23796251.25"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"value"].toString(), u"-2"_s);
        QVERIFY(ran.json()[u"everyValue"].toBool());
    }

    // Reserved machines are whole ones: coverage makes the figure jump by hundreds.
    void aFigureOfWholeMachinesJumps()
    {
        const Ran ran = cli({u"goal-seek"_s, m_file, u"azure.commitmentCoverage"_s, u"--target"_s, u"22000000"_s, u"--format"_s,
            u"json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.json()[u"jump"].isObject() && !ran.json()[u"reached"].toBool());
    }

    // Either it is the target or more, or it is less: no trial of the sample is it to the bit. A month is no amount of money.
    void aTargetIsReachedFromBelowToo()
    {
        const QStringList simulate{u"simulate"_s, m_file, u"--trials"_s, u"600"_s, u"--target"_s, u"20000000"_s, u"--format"_s,
            u"json"_s};
        const QJsonObject more = cli(simulate).json();
        const QJsonObject less = cli(simulate + QStringList{u"--at-most"_s}).json();
        QCOMPARE(more[u"targetTrials"][u"reached"].toInt(), less[u"targetTrials"][u"notReached"].toInt());
        QCOMPARE(more[u"targetTrials"][u"reached"].toInt() + less[u"targetTrials"][u"reached"].toInt(), 600);
        QCOMPARE(cli({u"simulate"_s, m_file, u"--trials"_s, u"8"_s, u"--target"_s, u"2025-07"_s}).code, 2);
        QCOMPARE(cli({u"simulate"_s, m_file, u"--trials"_s, u"8"_s, u"--figure"_s, u"move.lowestLiquidityMonth"_s, u"--target"_s,
                         u"20"_s})
                     .code,
            2);
        const QJsonObject rates = cli({u"simulate"_s, m_file, u"--trials"_s, u"600"_s, u"--figure"_s, u"irr"_s, u"--target"_s,
            u"0.1"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(rates[u"targetTrials"][u"noFigure"].toInt(), 600 - rates[u"figures"][0][u"trialsWithFigure"].toInt());
    }

    void wrongUseOfTheAnalysesIsSaid()
    {
        QCOMPARE(cli({u"goal-seek"_s, m_file, u"azure.globalDiscount"_s, u"--low"_s, u"1"_s, u"--high"_s, u"0"_s}).code, 2);
        QCOMPARE(cli({u"goal-seek"_s, m_file, u"wave.start"_s, u"--all"_s}).code, 2);
        QCOMPARE(cli({u"sensitivity"_s, m_file, u"wave.start"_s}).code, 2);
        QCOMPARE(cli({u"optimise"_s, m_file, u"--servers"_s, u"0"_s}).code, 2);
        QCOMPARE(cli({u"optimise"_s, m_file, u"--group"_s, u"foo"_s}).code, 2);
        QCOMPARE(cli({u"compatible"_s, m_file, u"--migrated"_s, u"0.5"_s, u"0.2"_s, u"0.1"_s, u"0"_s}).code, 2);
    }

    void theSampleIsSimulated()
    {
        const QStringList arguments{u"simulate"_s, m_file, u"--target"_s, u"20000000"_s, u"--trials"_s, u"600"_s, u"--format"_s,
            u"json"_s, u"--samples"_s, m_folder.filePath(u"trials.csv"_s)};
        const Ran ran = cli(arguments);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"inputs"].toArray().size(), 12);
        const QJsonObject figure = ran.json()[u"figures"].toArray()[0].toObject();
        for (const QJsonValue& amount : {figure[u"mean"][u"value"], figure[u"mean"][u"standardError"], figure[u"deviation"],
                 figure[u"lowest"], figure[u"highest"], figure[u"percentiles"][u"p50"]})
            QVERIFY(isAmount(amount));
        QVERIFY(minor(figure[u"lowest"]) < minor(figure[u"mean"][u"value"]));
        QCOMPARE(figure[u"influences"].toArray().size(), 12);
        const double chance = ran.json()[u"reachesTarget"][u"value"].toDouble();
        QVERIFY(chance > 0 && chance < 1);
        const double error = ran.json()[u"reachesTarget"][u"standardError"].toDouble();
        QVERIFY(std::abs(error - std::sqrt(chance * (1 - chance) / 599)) < 1e-12);
        QFile samples(m_folder.filePath(u"trials.csv"_s));
        QVERIFY(samples.open(QIODevice::ReadOnly));
        QCOMPARE(samples.readAll().count('\n'), 601);
        // Blocks of 4,096 trials are what threads share out: three and a part.
        const QStringList blocks{u"simulate"_s, m_file, u"--trials"_s, u"12365"_s, u"--format"_s, u"json"_s, u"--threads"_s};
        const QByteArray one = cli(blocks + QStringList{u"1"_s}).out;
        QVERIFY(one.size() > 1000);
        for (const QString& threads : {u"2"_s, u"7"_s})
            QCOMPARE(cli(blocks + QStringList{threads}).out, one);
    }

    // Months are numbers, and the sample pays back in every trial or in some; it never has a rate of return.
    void paybacksAreSimulated()
    {
        const Ran ran = cli({u"simulate"_s, m_file, u"--figure"_s, u"paybackMonth"_s, u"irr"_s, u"npv"_s, u"--trials"_s, u"600"_s,
            u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonArray figures = ran.json()[u"figures"].toArray();
        QVERIFY(figures[0][u"trialsWithFigure"].toInt() > 500);
        QVERIFY(figures[0][u"mean"][u"value"].isDouble());
        QVERIFY(figures[0][u"percentiles"][u"p50"].toDouble() > 0);
        QVERIFY(isAmount(figures[2][u"mean"][u"value"]));
        const Ran table = cli({u"simulate"_s, m_file, u"--figure"_s, u"irr"_s, u"--trials"_s, u"600"_s});
        QVERIFY2(table.out.contains("trials have none"), table.out.constData());
    }

    void withoutUncertaintyNothingIsSimulated()
    {
        const QString file = m_folder.filePath(u"buyer.headroom"_s);
        QCOMPARE(cli({u"new"_s, file, u"--sample"_s, u"coreweave-buyer"_s}).code, 0);
        QCOMPARE(cli({u"simulate"_s, file}).code, 1);
    }

    void uncertaintiesAreEdited()
    {
        const auto edit = [&](const QStringList& words) { return cli(QStringList{u"uncertainty"_s} + words).code; };
        QCOMPARE(edit({u"add"_s, m_file, u"Tax"_s, u"company.taxRate"_s, u"--pert"_s, u"0.15"_s, u"0.21"_s, u"0.3"_s, u"--set"_s}), 0);
        QCOMPARE(edit({u"add"_s, m_file, u"Tax"_s, u"company.taxRate"_s}), 1);              // there is one
        QCOMPARE(edit({u"add"_s, m_file, u"Name"_s, u"company.name"_s}), 1);                // no number
        QCOMPARE(edit({u"add"_s, m_file, u"Nothing"_s, u"company.luck"_s}), 2);             // no field
        QCOMPARE(edit({u"add"_s, m_file, u"Start"_s, u"wave.start"_s, u"--add"_s}), 2);     // seven waves
        QCOMPARE(edit({u"set"_s, m_file, u"Tax"_s, u"--discrete"_s, u"0.15:2"_s, u"0.3"_s}), 0);
        QCOMPARE(edit({u"correlate"_s, m_file, u"Tax"_s, u"Partner cost"_s, u"-0.5"_s}), 0);
        QCOMPARE(edit({u"correlate"_s, m_file, u"Tax"_s, u"Partner cost"_s, u"1.5"_s}), 1);
        QCOMPARE(edit({u"correlate"_s, m_file, u"Tax"_s, u"Tax"_s, u"0.5"_s}), 1);
        QCOMPARE(edit({u"correlate"_s, m_file, u"Tax"_s, u"Vendor funding"_s, u"0.2"_s, u"Tax"_s, u"Vendor funding"_s, u"0"_s}), 0);
        QCOMPARE(edit({u"correlate"_s, m_file, u"Tax"_s, u"Vendor funding"_s, u"0.2"_s, u"Tax"_s}), 2); // no other
        const QJsonObject all = cli({u"uncertainty"_s, u"list"_s, m_file, u"--format"_s, u"json"_s}).json();
        const QJsonObject tax = all[u"uncertainties"].toArray().last().toObject();
        QCOMPARE(tax[u"distribution"].toString(), u"discrete"_s);
        QCOMPARE(tax[u"operation"].toString(), u"set"_s);
        QCOMPARE(tax[u"values"].toArray().size(), 2);
        QCOMPARE(tax[u"p10"].toDouble(), 0.15); // two thirds of the weight
        QCOMPARE(tax[u"p90"].toDouble(), 0.3);
        QCOMPARE(all[u"correlations"].toArray().last()[u"rank"].toString(), u"-0.5"_s);
        QCOMPARE(edit({u"remove"_s, m_file, u"Tax"_s}), 0);
        QCOMPARE(edit({u"remove"_s, m_file, u"Tax"_s}), 2);
        const QJsonObject left = cli({u"uncertainty"_s, u"list"_s, m_file, u"--format"_s, u"json"_s}).json();
        QCOMPARE(left[u"uncertainties"].toArray().size(), 12);
        QCOMPARE(left[u"correlations"].toArray().size(), 2);
    }

    // The bridge from Azure Migrate's figure ends at ours.
    void theCompatibleViewLeadsToOurFigure()
    {
        const Ran ran = cli({u"compatible"_s, m_file, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"years"].toArray().size(), 4);
        double sum = minor(ran.json()[u"saving"]);
        for (const auto& step : ran.json()[u"bridge"].toArray())
            sum += minor(step[u"amount"]);
        QCOMPARE(sum, minor(ran.json()[u"npv"]));
        QVERIFY(cli({u"compatible"_s, m_file}).out.contains("Azure grows as on premises does"));
        const Ran published =
            cli({u"compatible"_s, m_file, u"--published"_s, u"--colocation"_s, u"250"_s, u"--format"_s, u"json"_s});
        QCOMPARE(published.json()[u"costs"].toArray().size(), 11);
        QCOMPARE(published.json()[u"bridge"].toArray().size(), ran.json()[u"bridge"].toArray().size() + 1);
        QCOMPARE(published.json()[u"npv"].toString(), ran.json()[u"npv"].toString());
        QVERIFY(cli({u"compatible"_s, m_file, u"--published"_s}).out.contains("113.87 a hyper-threaded core"));
        const Ran assessed = cli({u"compatible"_s, m_file, u"--assessed"_s, u"--sizing"_s, u"utilisation"_s, u"--comfort"_s,
            u"1.3"_s, u"--savings"_s, u"plan3"_s, u"--format"_s, u"json"_s});
        QVERIFY2(assessed.code == 0, assessed.err.constData());
        QCOMPARE(assessed.json()[u"assessment"][u"comfortFactor"].toString(), u"1.3"_s);
        QVERIFY(!assessed.json()[u"assessment"][u"machines"].toArray().isEmpty());
        QCOMPARE(assessed.json()[u"bridge"][0][u"id"].toString(), u"sizing"_s);
        QCOMPARE(assessed.json()[u"npv"].toString(), ran.json()[u"npv"].toString());
        QVERIFY(cli({u"compatible"_s, m_file, u"--assessed"_s}).out.contains("The project's own sizes and disks"));
        QCOMPARE(cli({u"compatible"_s, m_file, u"--assessed"_s, u"--comfort"_s, u"0"_s}).code, 2);
        QCOMPARE(cli({u"compatible"_s, m_file, u"--assessed"_s, u"--discount"_s, u"2"_s}).code, 2);
        QCOMPARE(cli({u"compatible"_s, m_file, u"--comfort"_s, u"1"_s}).code, 2); // of its assessment
        QCOMPARE(cli({u"compatible"_s, m_file, u"--colocation"_s, u"250"_s}).code, 2);
        QCOMPARE(cli({u"compatible"_s, m_file, u"--published"_s, u"--colocation"_s, u"-1"_s}).code, 2);
        QCOMPARE(cli({u"compatible"_s, m_file, u"--growth"_s, u"5"_s}).code, 2); // a share
        QCOMPARE(cli({u"compatible"_s, m_file, u"--migrated"_s, u"0"_s, u"1"_s}).code, 2);
    }

    void sitesAreLeftInTheirBestMonth()
    {
        const Ran ran = cli({u"exit"_s, m_file, u"--site"_s, u"Omaha"_s, u"--later"_s, u"2"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject site = ran.json()[u"sites"].toArray()[0].toObject();
        QCOMPARE(site[u"site"].toString(), u"Omaha"_s);
        double best = 0;
        for (const auto& month : site[u"months"].toArray())
            if (month[u"lastUse"] == site[u"best"])
                best = month[u"figure"].toDouble();
        for (const auto& month : site[u"months"].toArray())
            QVERIFY(month[u"figure"].toDouble() <= best);
        QVERIFY(isAmount(site[u"months"][0][u"costs"][u"rentInUse"]));
        QVERIFY(isAmount(site[u"months"][0][u"costs"][u"severance"]));
        for (const auto& wave : site[u"waves"].toArray()) // what is shared stays
            QCOMPARE(wave[u"moves"].toBool(), wave[u"sharedWith"].toArray().isEmpty());
        for (const auto& month : site[u"months"].toArray()) // the months of the best sum to what it costs
            if (month[u"lastUse"] == site[u"best"])
                best = minor(month[u"costs"][u"rentInUse"]);
        for (const auto& month : site[u"costsOfBest"].toArray())
            best -= minor(month[u"rentInUse"]);
        QCOMPARE(best, 0.0);
        QCOMPARE(cli({u"exit"_s, m_file, u"--site"_s, u"Nowhere"_s}).code, 1);
    }

    void coverAndMonthsCanBeSimulated()
    {
        const Ran ran = cli({u"simulate"_s, m_file, u"--figure"_s, u"move.lowestInterestCover"_s, u"headline.tax"_s,
            u"move.lowestLiquidityMonth"_s, u"--target"_s, u"2"_s, u"--fan"_s, u"move.lowestInterestCover"_s, u"--trials"_s,
            u"600"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonArray figures = ran.json()[u"figures"].toArray();
        QCOMPARE(figures[0][u"unit"].toString(), u"ratio"_s);
        QVERIFY(figures[0][u"mean"][u"value"].isDouble() && isAmount(figures[1][u"mean"][u"value"]));
        static const QRegularExpression month(u"^20[0-9]{2}-[01][0-9]$"_s);
        QVERIFY(month.match(figures[2][u"percentiles"][u"p50"].toString()).hasMatch());
        QCOMPARE(ran.json()[u"fan"].toArray().size(), 4); // a test a quarter
        const QStringList byMonth{u"simulate"_s, m_file, u"--figure"_s, u"move.lowestLiquidityMonth"_s, u"--trials"_s, u"600"_s};
        QCOMPARE(cli(byMonth + QStringList{u"--target"_s, u"2024-06"_s}).code, 0);
        QCOMPARE(cli({u"simulate"_s, m_file, u"--figure"_s, u"lowestLiquidityMonth"_s}).code, 2); // of stay or of move
    }

    // The samples that are half-way written are none; what was asked for before it stays.
    void ctrlCStopsCleanly()
    {
        const QString samples = m_folder.filePath(u"samples.csv"_s);
        QProcess process;
        process.start(QStringLiteral(HEADROOM_BINARY_DIR "/bin/headroom-cli"),
            {u"simulate"_s, m_file, u"--trials"_s, u"2000000"_s, u"--progress"_s, u"--samples"_s, samples});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForStarted() && process.waitForReadyRead(60000)); // the first block of trials is done
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 130);
        QVERIFY(process.readAllStandardError().contains("stopped after"));
        QVERIFY(!QFile::exists(samples));
    }

    // Waves that may move by a month: the answer is a scenario that has the figure.
    void theOptimumIsAScenario()
    {
        const Ran ran = cli({u"optimise"_s, m_file, u"--figure"_s, u"cashImprovement12m"_s, u"--keep-purchases"_s, u"--earlier"_s,
            u"0"_s, u"--later"_s, u"1"_s, u"--servers"_s, u"1500"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(ran.json()[u"exhaustive"].toBool()); // 2^7 plans
        QCOMPARE(ran.json()[u"boundOf"].toString(), u"allPlans"_s);
        QCOMPARE(ran.json()[u"gap"].toDouble(), 0.0);
        QVERIFY(ran.json()[u"value"].toDouble() >= ran.json()[u"before"].toDouble());
        for (const auto& limit : ran.json()[u"limits"].toArray())
            QVERIFY(limit[u"holds"].toBool());
        if (ran.json()[u"changes"].toArray().isEmpty())
            return;
        const Ran figures = cli({u"figures"_s, m_file, u"--scenario"_s, u"Optimum"_s, u"--format"_s, u"json"_s});
        for (const auto& figure : figures.json()[u"figures"].toArray())
            if (figure[u"id"].toString() == u"cashImprovement12m"_s)
                QCOMPARE(minor(figure[u"value"]), std::round(ran.json()[u"value"].toDouble() * 100));
        QCOMPARE(cli({u"optimise"_s, m_file}).code, 1); // there is a scenario of that name
        QCOMPARE(cli({u"scenario"_s, u"remove"_s, m_file, u"Optimum"_s}).code, 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

HEADROOM_TEST(TestAnalysisCommands);
#include "tst_analysis_commands.moc"
