// SPDX-License-Identifier: GPL-3.0-or-later
// headroom-cli chart: every kind of chart as a file.
#include "tests/support/command_line.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace testing_support;

class ChartCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void trialsWithoutAFigureAreLeftOut();
    void ratiosAreNoMoney();
    void whatThereIsNotIsAProblem();
    void wrongWordsAreRefused();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Ran run(const QStringList& arguments) const { return runCommandLine(arguments, m_folder.path()); }

    QTemporaryDir m_folder;
};

void ChartCommandTest::initTestCase()
{
    for (const auto* sample : {"lumen", "lumen-restructuring", "coreweave-buyer"}) {
        const QString name = QString::fromLatin1(sample);
        QCOMPARE(run({u"new"_s, path(name + u".headroom"_s), u"--sample"_s, name}).code, 0);
    }
}

void ChartCommandTest::everyKindIsWritten_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* kind, const char* sample, const char* says, const QStringList& more = {}) {
        QTest::addRow("%s %s", kind, qPrintable(more.join(u' ')))
            << QString::fromLatin1(sample) << (QStringList{u"--kind"_s, QString::fromLatin1(kind)} + more) << QByteArray(says);
    };
    row("cash", "lumen", "Net cash flow");
    row("cash", "lumen", "Net cash flow", {u"--range"_s, u"horizon"_s});
    row("debt", "lumen", "Minimum cash");
    row("steps", "lumen", "The weakest month");
    row("steps", "lumen", "Stay: cash goes", {u"--case"_s, u"stay"_s});
    row("cost", "lumen", "Cost when moving");
    row("wall", "lumen", "Principal due");
    row("wall", "lumen-restructuring", "After the debt events");
    row("covenants", "lumen", "Headroom to the limit");
    row("bridge", "lumen", "From Stay to Move to Azure");
    row("gantt", "lumen", "Servers a month");
    row("option", "coreweave-buyer", "the best decision today");
    row("tornado", "lumen", "At the low end");
    row("histogram", "lumen", "Share of the trials");
    row("fan", "lumen", "Median");
}

void ChartCommandTest::everyKindIsWritten()
{
    QFETCH(QString, sample);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    const QString out = path(u"chart.svg"_s);
    QFile::remove(out);
    const Ran ran = run(QStringList{u"chart"_s, path(sample + u".headroom"_s), u"-o"_s, out} + options);
    QVERIFY2(ran.code == 0, ran.err);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<svg"));
    QVERIFY2(svg.contains(says), says);
}

// The sample has no internal rate of return in any trial, and never a trough in some.
void ChartCommandTest::trialsWithoutAFigureAreLeftOut()
{
    const auto histogram = [&](const QString& figure) {
        return run({u"chart"_s, path(u"lumen.headroom"_s), u"-o"_s, path(u"h.svg"_s), u"--kind"_s, u"histogram"_s, u"--figure"_s,
            figure});
    };
    const Ran rate = histogram(u"irr"_s);
    QVERIFY2(rate.code == 0, rate.err); // some trials have one
    const Ran trough = histogram(u"troughMonth"_s);
    QVERIFY2(trough.code == 0, trough.err);
}

void ChartCommandTest::ratiosAreNoMoney()
{
    const QString out = path(u"cover.svg"_s);
    const Ran ran = run({u"chart"_s, path(u"lumen.headroom"_s), u"-o"_s, out, u"--kind"_s, u"histogram"_s, u"--figure"_s,
        u"move.lowestInterestCover"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("lies between"));
    QVERIFY(!svg.contains("USD"));
}

void ChartCommandTest::whatThereIsNotIsAProblem()
{
    const Ran option = run({u"chart"_s, path(u"lumen.headroom"_s), u"-o"_s, path(u"x.svg"_s), u"--kind"_s, u"option"_s});
    QVERIFY(option.code != 0 && !option.err.isEmpty());
    QVERIFY(!QFile::exists(path(u"x.svg"_s)));
}

void ChartCommandTest::wrongWordsAreRefused()
{
    QCOMPARE(run({u"chart"_s, path(u"lumen.headroom"_s), u"-o"_s, path(u"x.svg"_s), u"--kind"_s, u"pie"_s}).code, 2);
    QCOMPARE(run({u"chart"_s, path(u"lumen.headroom"_s), u"-o"_s, path(u"x.bmp"_s)}).code, 2);
}

HEADROOM_TEST(ChartCommandTest);
#include "tst_chart_command.moc"
