// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/picture.h"
#include "ui/charts/chart_widget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPalette>
#include <QTemporaryDir>

#include <cmath>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const Projection& sample()
{
    static const Projection projection = testing_support::handMadeProjection();
    return projection;
}

/// The same where only debt differs between the cases.
Projection transactions()
{
    Projection p = sample();
    for (const Line line : {Line::OnPremises, Line::Azure, Line::OneOff})
        p.move[line] = p.stay[line];
    return p;
}

ChartOptions withMinimum() { return {ChartRange::Headline, Money(300000000)}; }

double luminance(const QColor& c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void theTitleSaysTheMessage()
    {
        const ChartContent c = chartContent(ChartKind::MonthlyCash, sample(), withMinimum());
        QCOMPARE(c.size(), 12);
        QVERIFY2(c.title.contains(u"Moving to Azure"_s) && c.title.contains(u"USD"_s), qPrintable(c.title));
        QCOMPARE(c.places.front(), u"July 2024"_s);
        QCOMPARE(c.ticks[6], u"Jan\n2025"_s);
        QVERIFY(c.panels[0].axisTitle.endsWith(u"USD million"_s) || c.panels[0].axisTitle.endsWith(u"USD thousand"_s));
        QVERIFY(c.marker.has_value());
    }

    void whereNothingMovesNoChartSaysSo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("cash") << int(ChartKind::MonthlyCash);
        QTest::newRow("liquidity") << int(ChartKind::DebtLiquidity);
        QTest::newRow("steps") << int(ChartKind::CashSteps);
        QTest::newRow("cost") << int(ChartKind::Cost);
    }
    void whereNothingMovesNoChartSaysSo()
    {
        QFETCH(int, kind);
        const auto said = [&](const Projection& p) {
            const ChartContent c = chartContent(ChartKind(kind), p, withMinimum());
            QStringList all{c.title, c.finding, c.readout(0)};
            for (const ChartPanel& panel : c.panels)
                all << panel.axisTitle;
            return (all + c.names()).join(u'\n');
        };
        for (const auto* word : {"Mov", "mov", "Stay", "stay"})
            QVERIFY2(!said(transactions()).contains(QString::fromLatin1(word)), qPrintable(said(transactions())));
        QVERIFY(said(sample()).contains(u"mov"_s, Qt::CaseInsensitive));
    }

    // The title's month and amount are the figure's, of the months; the opening, here the lowest, is none of them.
    void theLowestLiquidityIsTheKeyFigure()
    {
        Projection p = sample();
        for (CaseProjection* c : {&p.stay, &p.move})
            c->lines[static_cast<std::size_t>(Line::Liquidity)][0] = Money(1'000'000'00);
        p.figures.push_back({"lowestLiquidity", "Lowest liquidity", FigureUnit::Money, {Money(9'000'000'00), {}},
            {Money(8'500'000'00), {}}, {Money(-500'000'00), {}}});
        p.figures.push_back({"lowestLiquidityMonth", "Month", FigureUnit::Month, {Month(2024, 8), {}}, {Month(2024, 10), {}}, {}});
        QCOMPARE(chartContent(ChartKind::DebtLiquidity, p, {}).title,
            u"Liquidity is lowest in October 2024, at USD 8.50 million, when moving; at USD 9.00 million when staying"_s);
        p.figures[p.figures.size() - 2].move.value = Money(9'000'000'00);
        p.figures.back().move.value = Month(2024, 8);
        QCOMPARE(chartContent(ChartKind::DebtLiquidity, p, {}).title,
            u"Liquidity is lowest in August 2024, at USD 9.00 million, in both cases"_s);
        p.figures.resize(p.figures.size() - 2); // without the figure the months are asked, not the opening
        QVERIFY(!chartContent(ChartKind::DebtLiquidity, p, {}).title.contains(u"1.00 million"_s));
    }

    void seriesAreTheProjectionsAmounts()
    {
        const ChartContent c = chartContent(ChartKind::MonthlyCash, sample(), withMinimum());
        for (int i = 0; i < 12; ++i) {
            const auto at = static_cast<std::size_t>(i);
            QCOMPARE(c.panels[1].series[0].exact[at].minor(), sample().benefit[at + 1].minor());
            QCOMPARE(c.panels[1].series[1].exact[at].minor(), sample().cumulativeBenefit[at + 1].minor());
        }
    }

    void theBreakEvenIsTheFirstMonthOfLastingBenefit()
    {
        const ChartContent c = chartContent(ChartKind::MonthlyCash, sample(), withMinimum());
        const auto& total = c.panels[1].series[1].exact;
        const auto place = static_cast<std::size_t>(c.marker->place);
        QVERIFY(total[place - 1] < Money());
        for (std::size_t i = place; i < total.size(); ++i)
            QVERIFY(total[i] >= Money());
    }

    void aProjectionWithoutMonthsGivesNoPicture()
    {
        ChartWidget widget(ChartKind::MonthlyCash);
        widget.resize(700, 400);
        widget.setProjection(Projection());
        QCOMPARE(widget.content().size(), 0);
        QVERIFY(!widget.accessibleName().isEmpty());
        QVERIFY(!widget.grab().isNull());
    }

    void theArrowKeysReadOutTheMonths()
    {
        MonthlyCashChart chart;
        chart.resize(800, 500);
        chart.setProjection(sample(), withMinimum());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cursor(), 0);
        QVERIFY2(chart.readout().startsWith(u"July 2024: "_s), qPrintable(chart.readout()));
        QCOMPARE(chart.accessibleDescription(), chart.readout());
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cursor(), 11);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor(), 10);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.cursor(), -1);
        QCOMPARE(chart.accessibleDescription(), chart.content().finding);
    }

    void aDarkPaletteMakesADarkChart()
    {
        MonthlyCashChart chart;
        chart.resize(800, 500);
        chart.setProjection(sample(), withMinimum());
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        dark.setColor(QPalette::Window, QColor(0x2a, 0x2a, 0x2a));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        chart.setPalette(dark);
        const QImage image = chart.grab().toImage();
        QVERIFY(image.pixelColor(image.width() / 2, image.height() / 2).lightness() < 250);
        QVERIFY(image.pixelColor(3, image.height() / 2).lightness() < 80);
        image.save(qEnvironmentVariable("HEADROOM_PICTURES", QDir::tempPath()) + u"/headroom_dark.png"_s);
    }

    void everyColourStandsOutFromItsBackground()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        for (const ChartTheme& t : {lightTheme(), themeOf(dark)}) {
            QVERIFY(contrast(t.text, t.background) >= 4.5);
            for (const QColor& c : {t.stay, t.move, t.gain, t.loss, t.total, t.limit, t.faint})
                QVERIFY2(contrast(c, t.background) >= 3, qPrintable(c.name()));
            for (const QColor& c : t.parts)
                QVERIFY2(contrast(c, t.background) >= 3, qPrintable(c.name()));
        }
    }

    void highContrastIsSevenToOne_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black);
    }
    void highContrastIsSevenToOne()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, ink);
        QPalette palette(ink, ground);
        for (const auto role : {QPalette::Base, QPalette::Window})
            palette.setColor(role, ground);
        for (const auto role : {QPalette::Text, QPalette::WindowText})
            palette.setColor(role, ink);
        const ChartTheme t = themeOf(palette);
        QVERIFY(t.highContrast);
        for (const QColor& c : {t.text, t.stay, t.move, t.gain, t.loss, t.total, t.limit, t.faint})
            QVERIFY2(contrast(c, t.background) >= 7, qPrintable(c.name()));
        for (const QColor& c : t.parts)
            QVERIFY2(contrast(c, t.background) >= 7, qPrintable(c.name()));
        palette.setColor(QPalette::Window, QColor(0x80, 0x80, 0x80)); // an everyday palette
        QVERIFY(!themeOf(palette).highContrast);
    }

    // Parts that share a colour have other hatches, and others dashes: colour is never the only cue.
    void partsDifferByMoreThanColour()
    {
        for (const ChartTheme& t : {lightTheme(), themeOf(QPalette(Qt::white, Qt::black))})
            for (int a = 0; a < categoryCount; ++a)
                for (int b = a + 1; b < categoryCount; ++b) {
                    const auto roleA = ChartRole(int(ChartRole::Part1) + a), roleB = ChartRole(int(ChartRole::Part1) + b);
                    const ChartFill first = t.fill(roleA), second = t.fill(roleB);
                    QVERIFY(first.ink != second.ink || first.hatch != second.hatch);
                    QVERIFY(t.linePen(roleA).style() != t.linePen(roleB).style() || t.linePen(roleA).color() != t.linePen(roleB).color());
                }
        const ChartTheme t = lightTheme();
        QCOMPARE(t.fill(ChartRole::Actual).hatch, ChartHatch::None); // IBCS: actual solid, plan outlined, forecast hatched
        QCOMPARE(t.fill(ChartRole::Actual).ground, t.fill(ChartRole::Actual).ink);
        QCOMPARE(t.fill(ChartRole::Plan).ground, t.background);
        QCOMPARE(t.fill(ChartRole::Plan).hatch, ChartHatch::None);
        QVERIFY(t.fill(ChartRole::Forecast).hatch != ChartHatch::None);
    }

    void newDataIsDrawnWithinAFrame()
    {
        MonthlyCashChart chart;
        chart.resize(900, 520);
        chart.setProjection(sample(), withMinimum());
        chart.grab();
        QElapsedTimer timer;
        qint64 best = 1'000'000'000;
        for (int i = 0; i < 15; ++i) {
            timer.start();
            chart.setProjection(sample(), {i % 2 == 0 ? ChartRange::Horizon : ChartRange::Headline, {}}); // other data each time
            QCoreApplication::processEvents(); // draws into the plot's buffer
            chart.grab();
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("a chart with new data: %.2f ms", static_cast<double>(best) / 1e6);
        QVERIFY2(best < 16'000'000, qPrintable(QString::number(best)));
    }

    void chartsAreWrittenToFiles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        for (const auto* ending : {"png", "svg", "pdf"}) {
            QTest::addRow("cash %s", ending) << int(ChartKind::MonthlyCash) << u"cash."_s + QLatin1String(ending);
            QTest::addRow("debt %s", ending) << int(ChartKind::DebtLiquidity) << u"debt."_s + QLatin1String(ending);
        }
    }
    void chartsAreWrittenToFiles()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = qEnvironmentVariable("HEADROOM_PICTURES", folder.path()) + u'/' + name;
        const auto format = chartFormatOf(path);
        QVERIFY(format.ok());
        const Picture picture = pictureOf(chartContent(ChartKind(kind), sample(), withMinimum()));
        QVERIFY(writePicture(picture, format.value(), QSize(1000, 500), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 4000);
        if (name.endsWith(u".png"_s))
            QCOMPARE(QImage(path).size(), QSize(1000, 500));
        if (name.endsWith(u".svg"_s))
            QVERIFY(bytes.contains("<svg") && !bytes.contains("<image"));
        if (name.endsWith(u".pdf"_s))
            QVERIFY(bytes.startsWith("%PDF-1.6"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const Status status = writePicture(pictureOf(chartContent(ChartKind::MonthlyCash, sample(), {})), ChartFormat::Png,
            QSize(400, 300), u"/nonexistent/folder/chart.png"_s);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!chartFormatOf(u"chart.bmp"_s).ok());
    }
};

HEADROOM_TEST(TestCharts);
#include "tst_charts.moc"
