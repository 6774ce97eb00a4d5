// SPDX-License-Identifier: GPL-3.0-or-later
// A chart by hand: legend, zoom, numbers, copy and export, each by mouse and by keyboard.
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "ui/charts/chart_widget.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const Projection& sample()
{
    static const Projection projection = testing_support::handMadeProjection();
    return projection;
}

void show(ChartWidget& chart)
{
    chart.resize(900, 520);
    chart.setProjection(sample());
    chart.show();
    chart.grab();
}

QWidget& plotOf(ChartWidget& chart)
{
    for (QWidget* child : chart.findChildren<QWidget*>())
        if (child->inherits("QCustomPlot"))
            return *child;
    qFatal("no plot");
}

} // namespace

class ChartKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsExplainedByEnterAndByClicks()
    {
        MonthlyCashChart chart;
        show(chart);
        QSignalSpy asked(&chart, &ChartWidget::explainRequested);
        chart.explain(); // nothing is read out
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const std::string first = sample().monthOf(sample().headlineColumn).toText();
        QCOMPARE(asked.takeFirst().first().toString(), QString::fromStdString("stay.netCashFlow." + first));
        QWidget& plot = plotOf(chart);
        const QPoint below(plot.width() / 2, plot.height() * 4 / 5);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, below);
        QCOMPARE(asked.size(), 0);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, below);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.takeFirst().first().toString().startsWith(u"benefit.netCashFlow."_s));
        chart.setClickExplains(true);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, below);
        QCOMPARE(asked.size(), 1);
    }

    void aNumberHidesASeriesAndShowsItAgain()
    {
        MonthlyCashChart chart;
        show(chart);
        const QString first = chart.content().names().front();
        const QImage with = chart.grab().toImage();
        QTest::keyClick(&chart, Qt::Key_1);
        QVERIFY(chart.hides(first));
        QVERIFY(chart.grab().toImage() != with);
        QTest::keyClick(&chart, Qt::Key_1);
        QVERIFY(!chart.hides(first));
        QCOMPARE(chart.grab().toImage(), with);
    }

    void aClickOnTheLegendHidesItsSeries()
    {
        MonthlyCashChart chart;
        show(chart);
        QWidget& plot = plotOf(chart);
        const auto hidden = [&] {
            QStringList names;
            for (const QString& name : chart.content().names())
                if (chart.hides(name))
                    names.append(name);
            return names;
        };
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(30, 12)); // the first entry's icon
        QCOMPARE(hidden(), QStringList{chart.content().names().front()});
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(450, 260)); // in the picture
        QCOMPARE(hidden().size(), 1);
    }

    void allSeriesCanBeHidden()
    {
        MonthlyCashChart chart;
        show(chart);
        for (const QString& name : chart.content().names())
            chart.toggleSeries(name);
        QVERIFY(!chart.grab().isNull());
    }

    void keysAndTheWheelZoom()
    {
        MonthlyCashChart chart;
        show(chart);
        QVERIFY(!chart.isZoomed());
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.isZoomed());
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(!chart.isZoomed());
        QWidget& plot = plotOf(chart);
        const QPointF middle = plot.rect().center();
        QWheelEvent closer(middle, plot.mapToGlobal(middle), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &closer);
        QVERIFY(chart.isZoomed());
        QWheelEvent farther(middle, plot.mapToGlobal(middle), {}, QPoint(0, -480), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &farther);
        QVERIFY(!chart.isZoomed());
    }

    // However close it is, the cursor goes on to the months beside.
    void theCursorTakesTheViewAlong()
    {
        MonthlyCashChart chart;
        show(chart);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&chart, Qt::Key_Plus);
        const QImage before = chart.grab().toImage();
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cursor(), 11);
        QVERIFY(chart.grab().toImage() != before);
        QVERIFY(chart.isZoomed());
    }

    void theNumbersStandBehindThePicture()
    {
        MonthlyCashChart chart;
        show(chart);
        QTest::keyClick(&chart, Qt::Key_T);
        QVERIFY(chart.showsTable());
        auto* table = chart.findChild<QTableView*>();
        QVERIFY(table && table->isVisibleTo(&chart) && !table->accessibleName().isEmpty());
        const QAbstractItemModel& model = *table->model();
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Month"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"July 2024"_s);
        const int last = model.columnCount() - 1;
        QVERIFY(model.headerData(last, Qt::Horizontal).toString().contains(u"Cumulative benefit"_s));
        const Money total = chart.content().panels[1].series[1].exact.back();
        QCOMPARE(QString(model.index(11, last).data().toString()).remove(u','), QString::number(total.minor() / 100));
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!chart.showsTable());
    }

    void pictureAndNumbersAreCopied()
    {
        MonthlyCashChart chart;
        show(chart);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data && data->hasImage() && data->hasText() && data->hasHtml());
        const QImage image = qvariant_cast<QImage>(data->imageData());
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // whatever the screen's colours are
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines[1].section(u'\t', 0, 0), u"July 2024"_s);
    }

    void theExportAsksAndWrites()
    {
        QTemporaryDir folder;
        MonthlyCashChart chart;
        show(chart);
        QString suggested;
        chart.askTarget = [&](const QString& name) {
            suggested = name;
            return folder.filePath(u"chart.svg"_s);
        };
        QTest::keyClick(&chart, Qt::Key_E);
        QVERIFY2(suggested.endsWith(u".png"_s) && !suggested.contains(u'/'), qPrintable(suggested));
        QFile file(folder.filePath(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Moving to Azure"));
    }

    void aFailedExportIsSaid()
    {
        MonthlyCashChart chart;
        show(chart);
        QString said;
        chart.tell = [&](const QString& why) { said = why; };
        QVERIFY(!chart.exportTo(u"/nonexistent/folder/chart.png"_s));
        QVERIFY(!said.isEmpty());
        QVERIFY(!chart.exportTo(u"chart.bmp"_s));
    }

    void theMenuHasAName()
    {
        MonthlyCashChart chart;
        for (const auto* button : chart.findChildren<QToolButton*>())
            if (button->isVisibleTo(&chart))
                QVERIFY(!button->accessibleName().isEmpty());
    }
};

HEADROOM_TEST(ChartKeysTest);
#include "tst_chart_keys.moc"
