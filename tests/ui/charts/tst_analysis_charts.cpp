// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_widget.h"

#include <QDir>
#include <QImage>
#include <QSet>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Money usd(std::int64_t whole) { return Money(whole * 100); }

/// 100 + 30 - 20 + 5 = 115 thousand.
Bridge thousands()
{
    Bridge b;
    b.from = usd(100'000);
    b.to = usd(115'000);
    b.currency = "USD";
    b.steps = {{Cause::Price, usd(30'000)}, {Cause::Quantity, usd(-20'000)}, {Cause::Tax, usd(5'000)}};
    return b;
}

TornadoBar bar(const char* path, std::int64_t low, std::int64_t base, std::int64_t high)
{
    TornadoBar b;
    b.input = {{path, Matching::One, ChangeOperation::Multiply}, Fraction::of(9, 10), Fraction::of(11, 10)};
    b.base = Reading::of(usd(base), 2);
    b.atLow = Reading::of(usd(low), 2);
    b.atHigh = Reading::of(usd(high), 2);
    return b;
}

const AmountFrame frame{u"Cash improvement, 12 months"_s, u"USD"_s, 2};

ChartContent tornado()
{
    return tornadoContent({bar("a.b", 10'000'000, 20'000'000, 26'000'000), bar("c.d", 22'000'000, 20'000'000, 19'000'000)},
        {u"Price of a new server"_s, u"Delay of all waves"_s}, frame);
}

ChartContent fan()
{
    std::vector<FanMonth> months;
    for (int i = 0; i < 12; ++i) {
        FanMonth month{Month(2024, 7) + i, {}};
        for (std::size_t p = 0; p < month.percentiles.size(); ++p)
            month.percentiles[p] = 1e6 * i * (0.5 + 0.2 * static_cast<double>(p));
        months.push_back(month);
    }
    return fanContent(months, frame);
}

ChartContent histogram()
{
    std::vector<double> samples;
    for (int i = 0; i < 1000; ++i)
        samples.push_back(1e7 + 1e4 * i);
    return histogramContent(histogramOf(samples), 1.5e7, frame);
}

/// How many pixels of the picture are neither background nor text, about.
int coloured(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).hsvSaturation() > 80 ? 1 : 0;
    return count;
}

} // namespace

class TestAnalysisCharts : public QObject
{
    Q_OBJECT

private slots:
    void aWaterfallStepsFromEndToEnd()
    {
        const ChartContent c = waterfallContent(thousands(), u"Stay"_s, u"Move"_s);
        QCOMPARE(c.places, (QStringList{u"Stay"_s, u"Price"_s, u"Quantity"_s, u"Tax"_s, u"Move"_s}));
        const ChartSeries& steps = c.panels[0].series[1];
        QCOMPARE(steps.bases, (QVector<double>{100, 100, 130, 110, 115})); // thousands
        QCOMPARE(steps.values, (QVector<double>{100, 130, 110, 115, 115}));
        QCOMPARE(steps.labels[1], u"+30.0"_s);
        QCOMPARE(steps.labels[2], u"\u221220.0"_s);
        QVERIFY2(c.title.contains(u"15.0 thousand"_s) && c.title.contains(u"more"_s), qPrintable(c.title));
        QVERIFY2(c.finding.contains(u"Price"_s), qPrintable(c.finding));
        QVERIFY2(c.readout(2).contains(u"20,000"_s), qPrintable(c.readout(2)));
    }

    // 871 and 847 million with steps of some millions: from zero, the steps would be lines.
    void theAxisIsCutWhereStepsAreSmall()
    {
        Bridge b = thousands();
        b.from = usd(-871'000'000);
        b.steps = {{Cause::Price, usd(30'000'000)}, {Cause::Tax, usd(-6'000'000)}};
        b.to = usd(-847'000'000);
        const ChartContent c = waterfallContent(b, u"Stay"_s, u"Move"_s);
        const ChartSeries& ends = c.panels[0].series[0];
        QVERIFY(ends.bases[0] < -800 && ends.bases[0] > -841); // the end's bar hangs from the cut
        QVERIFY2(c.finding.contains(u"axis"_s), qPrintable(c.finding));
        QCOMPARE(waterfallContent(thousands(), u"Stay"_s, u"Move"_s).panels[0].series[0].bases[0], 0.0);
    }

    void eachSampleIsInOneBin_data()
    {
        QTest::addColumn<QList<double>>("samples");
        QTest::newRow("one") << QList<double>{5};
        QTest::newRow("equal") << QList<double>{-3, -3, -3};
        QTest::newRow("on the edges") << QList<double>{0, 10, 20, 30, 30};
        QTest::newRow("negative") << QList<double>{-1e7, -5e6, 1e7, 2.5e6};
        QTest::newRow("tiny beside large") << QList<double>{0.01, 1e9};
    }
    void eachSampleIsInOneBin()
    {
        QFETCH(QList<double>, samples);
        const auto bins = histogramOf(std::vector<double>(samples.begin(), samples.end())).bins;
        std::int64_t count = 0;
        for (std::size_t i = 0; i < bins.size(); ++i) {
            count += bins[i].count;
            const auto inside = std::count_if(samples.begin(), samples.end(), [&](double s) {
                return s >= bins[i].low && (s < bins[i].high || (i + 1 == bins.size() && s <= bins[i].high));
            });
            QCOMPARE(bins[i].count, static_cast<std::int64_t>(inside));
        }
        QCOMPARE(count, static_cast<std::int64_t>(samples.size()));
        QVERIFY(bins.size() <= 80);
        QVERIFY(histogramOf({}).bins.empty());
    }

    // Trials without a rate or a month have no number.
    void samplesThatAreNoNumberAreLeftOut()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> samples{none, 0.5, none, 2, std::numeric_limits<double>::infinity(), 1, none};
        std::int64_t count = 0;
        for (const HistogramBin& bin : histogramOf(samples).bins)
            count += bin.count;
        QCOMPARE(count, std::int64_t{3});
        QVERIFY(histogramOf(std::vector{none, none}).bins.empty());
    }

    // From -14.9 to 32.9 million in bins of 2 million: their edges are -16 and 34.
    void theTitleIsTheTrialsRange()
    {
        const Histogram shown = histogramOf(std::vector{-14.9e6, 2e6, 3e6, 32.9e6});
        QCOMPARE(shown.bins.front().low, -16e6);
        QCOMPARE(shown.bins.back().high, 34e6);
        const QString title = histogramContent(shown, std::nullopt, frame).title;
        QCOMPARE(title, u"Cash improvement, 12 months lies between USD \u221214.9 million and USD 32.9 million"_s);
    }

    void theTargetIsMarkedInItsBin()
    {
        const ChartContent c = histogram();
        QVERIFY(c.marker.has_value());
        QVERIFY2(c.marker->text.contains(u"15.0 million"_s), qPrintable(c.marker->text));
        QVERIFY2(c.places[c.marker->place].startsWith(u"USD 15.0 million"_s), qPrintable(c.places[c.marker->place]));
    }

    void sharesAreVariedInPercent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ChangeOperation>("operation");
        QTest::addColumn<double>("end"); // in millionths
        QTest::addColumn<QString>("text");
        const QString share = u"azure.globalDiscount"_s;
        const QString amount = u"site[\"Omaha\"].pricePerKwh"_s;
        QTest::newRow("a share")            << share  << ChangeOperation::Set      << 23'750.0  << u"2.375%"_s;
        QTest::newRow("a round share")      << share  << ChangeOperation::Set      << 70'000.0  << u"7%"_s;
        QTest::newRow("four digits of it")  << share  << ChangeOperation::Set      << 123'456.0 << u"12.35%"_s;
        QTest::newRow("less of a share")    << share  << ChangeOperation::Add      << -10'000.0 << u"\u22121%"_s;
        QTest::newRow("more of a share")    << share  << ChangeOperation::Add      << 10'000.0  << u"+1%"_s;
        QTest::newRow("a factor on it")     << share  << ChangeOperation::Multiply << 900'000.0 << u"\u00d70.9"_s;
        QTest::newRow("no share")           << amount << ChangeOperation::Set      << 123'456.0 << u"0.1235"_s;
        QTest::newRow("less of an amount")  << amount << ChangeOperation::Add      << -123'456.0 << u"\u22120.1235"_s;
        QTest::newRow("a negative amount")  << amount << ChangeOperation::Set      << -500'000.0 << u"\u22120.5"_s;
        QTest::newRow("no path")            << u"a.b"_s << ChangeOperation::Set    << 123'456.0 << u"0.1235"_s;
    }
    void sharesAreVariedInPercent()
    {
        QFETCH(QString, path);
        QFETCH(ChangeOperation, operation);
        QFETCH(double, end);
        QFETCH(QString, text);
        QCOMPARE(rangeEndText({path.toStdString(), Matching::One, operation}, Fraction::of(static_cast<std::int64_t>(end), 1'000'000)), text);
    }

    void aTornadoHasItsEndsOnBothSides()
    {
        const ChartContent c = tornado();
        QVERIFY(c.sideways);
        QCOMPARE(c.panels[0].series[0].values, (QVector<double>{10, 22}));
        QCOMPARE(c.panels[0].series[1].values, (QVector<double>{26, 19}));
        QCOMPARE(c.panels[0].series[0].bases, (QVector<double>{20, 20}));
        QCOMPARE(c.panels[0].series[0].labels[0], u"\u00d70.9"_s);
    }

    void aFanHasThreeBandsAroundItsMedian()
    {
        const ChartContent c = fan();
        QCOMPARE(c.size(), 12);
        QCOMPARE(c.panels[0].series.size(), 4);
        for (int band = 1; band < 3; ++band)
            for (int month = 1; month < 12; ++month) {
                QVERIFY(c.panels[0].series[band].values[month] < c.panels[0].series[band - 1].values[month]);
                QVERIFY(c.panels[0].series[band].bases[month] > c.panels[0].series[band - 1].bases[month]);
            }
    }

    void eachIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"waterfall", "histogram", "fan", "tornado"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void eachIsDrawn()
    {
        QFETCH(QString, name);
        const ChartContent content = name == u"waterfall"_s ? waterfallContent(thousands(), u"Stay"_s, u"Move"_s)
            : name == u"histogram"_s                        ? histogram()
            : name == u"fan"_s                              ? fan()
                                                            : tornado();
        ChartWidget chart;
        chart.resize(900, 500);
        chart.clear(u"Nothing yet."_s);
        chart.show();
        chart.setContent(content, u"Nothing."_s);
        QTRY_VERIFY2(coloured(chart.grab().toImage()) > 3000, qPrintable(QString::number(coloured(chart.grab().toImage()))));
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.readout(), content.readout(0));
        QVERIFY(!chart.readout().isEmpty());
        if (const QString folder = qEnvironmentVariable("HEADROOM_PICTURES"); !folder.isEmpty())
            chart.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
};

HEADROOM_TEST(TestAnalysisCharts);
#include "tst_analysis_charts.moc"
