// SPDX-License-Identifier: GPL-3.0-or-later
// In large letters what is written into a chart still stands whole within it, in low and narrow panels too.
#include "tests/support/testing.h"
#include "ui/charts/analysis_charts.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_theme.h"

#include <qcustomplot.h>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Bars to both sides of the present figure, as in a narrow half of a window at 200 %.
ChartContent tornado()
{
    ChartContent content;
    content.sideways = true;
    ChartSeries low{u"At the low end"_s, ChartRole::Stay, ChartMark::Floating, {}, {}, {}, {}};
    ChartSeries high{u"At the high end"_s, ChartRole::Move, ChartMark::Floating, {}, {}, {}, {}};
    for (int i = 0; i < 6; ++i) {
        content.places.append(u"Input %1"_s.arg(i));
        content.ticks.append(u"Input %1"_s.arg(i));
        low.bases.append(23.7);
        high.bases.append(23.7);
        low.values.append(i == 0 ? -2 : 22 + 0.2 * i);
        high.values.append(26 - 0.3 * i);
        low.labels.append(u"\u00d70.6792"_s);
        high.labels.append(u"\u00d71.164"_s);
    }
    content.panels = {{u"Cash improvement, USD million"_s, {low, high}, false}};
    return content;
}

/// A line that crosses zero, marked there.
ChartContent breakEven()
{
    ChartContent content;
    ChartSeries line{u"Cumulative benefit"_s, ChartRole::Cumulative, ChartMark::Line, {}, {}, {}, {}};
    for (int i = 0; i < 12; ++i) {
        content.places.append(u"Month %1"_s.arg(i));
        content.ticks.append(i % 3 == 0 ? u"M%1"_s.arg(i) : QString());
        line.values.append(i - 2.0);
    }
    content.panels = {{u"Benefit, USD million"_s, {line}, false}};
    content.marker = ChartMarker{2, 0, u"Break-even: August 2024"_s};
    return content;
}

} // namespace

class LargeLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void textsStandWithinTheirPanel_data()
    {
        QTest::addColumn<bool>("isTornado");
        QTest::addColumn<QSize>("size");
        QTest::newRow("tornado, half a window") << true << QSize(620, 460);
        QTest::newRow("tornado, a whole one") << true << QSize(1200, 600);
        QTest::newRow("break-even, low") << false << QSize(520, 220);
        QTest::newRow("break-even, narrow") << false << QSize(360, 300);
    }
    void textsStandWithinTheirPanel()
    {
        QFETCH(bool, isTornado);
        QFETCH(QSize, size);
        QCustomPlot plot;
        plot.resize(size);
        ChartPlot chart(plot);
        ChartTheme theme = lightTheme();
        theme.textScale = 2;
        const ChartContent content = isTornado ? tornado() : breakEven();
        chart.show(content, theme);
        plot.replot();
        plot.replot();
        const QCPAxisRect* rect = plot.axisRect(0);
        double highest = -1e300; // of the data, as a pixel from the top the lowest number
        int texts = 0;
        for (int i = 0; i < plot.itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(plot.item(i));
            if (!text)
                continue;
            ++texts;
            const QRectF box(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
            QVERIFY2(QRectF(rect->rect()).adjusted(-1, -1, 1, 1).contains(box),
                qPrintable(u"%1: %2..%3 of %4, %5..%6 of %7"_s.arg(text->text()).arg(box.left()).arg(box.right()).arg(rect->width()).arg(box.top()).arg(box.bottom()).arg(rect->height())));
            QVERIFY2(box.height() >= QFontMetrics(text->font()).height(), qPrintable(text->text()));
            if (!isTornado)
                highest = box.bottom();
        }
        QCOMPARE(texts, isTornado ? 12 : 1);
        if (!isTornado) // no line runs through the words
            QVERIFY(rect->axis(QCPAxis::atLeft)->coordToPixel(9) >= highest - 4);
    }

    void theLegendKeepsWhatHangsBelowTheLine()
    {
        QCustomPlot plot;
        plot.resize(520, 300);
        ChartPlot chart(plot);
        ChartTheme theme = lightTheme();
        theme.textScale = 2;
        chart.show(breakEven(), theme);
        plot.replot();
        for (const QCPLegend* legend : plot.findChildren<QCPLegend*>())
            for (int i = 0; i < legend->itemCount(); ++i) {
                const QFontMetrics metrics(legend->item(i)->font());
                QVERIFY(legend->item(i)->outerRect().height() >= metrics.height() + metrics.descent());
            }
    }

    void aBandIsInTheLegendAsItIsInTheChart_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("hidden"); // of the bands, -1 none
        QTest::newRow("light")                << false << -1;
        QTest::newRow("dark")                 << true  << -1;
        QTest::newRow("the outer one hidden") << false << 0;
    }
    // Each band lies on the wider ones, and its fill lets them through.
    void aBandIsInTheLegendAsItIsInTheChart()
    {
        QFETCH(bool, isDark);
        QFETCH(int, hidden);
        std::vector<FanMonth> months(12);
        for (int i = 0; i < 12; ++i) {
            months[static_cast<std::size_t>(i)].month = Month(2024, 7) + i;
            months[static_cast<std::size_t>(i)].percentiles = {0, 1e6, 2e6, 3e6, 4e6, 5e6, 6e6};
        }
        const ChartContent content = fanContent(months, AmountFrame());
        QCustomPlot plot;
        plot.resize(900, 500);
        ChartPlot chart(plot);
        const QString hiddenName = hidden < 0 ? QString() : content.panels[0].series[hidden].name;
        chart.show(content, isDark ? themeOf(QPalette(Qt::white, Qt::black)) : lightTheme(), hidden < 0 ? QSet<QString>() : QSet<QString>{hiddenName});
        plot.replot();
        const QImage image = plot.toPixmap(900, 500, 1).toImage();
        const auto* rect = plot.findChildren<QCPAxisRect*>().first();
        const auto* legend = plot.findChildren<QCPLegend*>().first();
        std::vector<QColor> inChart, inLegend;
        for (int band = 0; band < 3; ++band) {
            const QPointF inside(rect->axis(QCPAxis::atBottom)->coordToPixel(5.5), rect->axis(QCPAxis::atLeft)->coordToPixel(band + 0.5));
            const QPoint icon = legend->item(band)->rect().topLeft() + QPoint(legend->iconSize().width() / 2, legend->item(band)->rect().height() / 2);
            if (band == hidden)
                continue;
            inChart.push_back(image.pixelColor(inside.toPoint()));
            inLegend.push_back(image.pixelColor(icon));
            for (const auto channel : {&QColor::red, &QColor::green, &QColor::blue})
                QVERIFY2(std::abs((inChart.back().*channel)() - (inLegend.back().*channel)()) <= 4,
                    qPrintable(u"%1: %2, legend %3"_s.arg(band).arg(inChart.back().name(), inLegend.back().name())));
        }
        for (std::size_t i = 1; i < inLegend.size(); ++i)
            QVERIFY(inLegend[i] != inLegend[i - 1]);
    }
};

HEADROOM_TEST(LargeLettersTest);
#include "tst_large_letters.moc"
