// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into a chart stands within it, and nothing over another: measured in the PDF that it is exported to.
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "ui/charts/actual_chart.h"
#include "ui/charts/analysis_charts.h"
#include "ui/charts/gantt.h"
#include "ui/charts/option_tree.h"
#include "ui/charts/picture.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QRectF box;
    QString text;
};

/// In points, as pdftotext finds them.
QVector<Word> wordsOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s});
    process.waitForFinished();
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*)</word>"_s);
    QVector<Word> words;
    auto found = word.globalMatch(QString::fromUtf8(process.readAllStandardOutput()));
    while (found.hasNext()) {
        const auto match = found.next();
        const double left = match.captured(1).toDouble(), top = match.captured(2).toDouble();
        words.append({QRectF(QPointF(left, top), QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())),
            match.captured(5).normalized(QString::NormalizationForm_KC)});
    }
    return words;
}

Projection withMonths(int months)
{
    Projection p = testing_support::handMadeProjection();
    p.horizon = months;
    if (months < 12)
        p.months = months; // too short for the headline
    return p;
}

Projection withDebtFalling(int years)
{
    Projection p = testing_support::handMadeProjection();
    for (int year = 0; year < years; ++year)
        p.move.maturityWall.years.push_back({2025 + year, Money((year % 7 + 1) * 40'000'000'000)});
    p.move.wallAfterEvents = p.move.maturityWall;
    return p;
}

Projection withCovenants(int count)
{
    Projection p = testing_support::handMadeProjection();
    for (int t = 3; t <= p.horizon; t += 3)
        for (int i = 1; i <= count; ++i)
            p.move.covenants.push_back({i, t, 3.0, 0.4 - 0.03 * i - 0.01 * t, CovenantState::Passed, true});
    return p;
}

ChartOptions named(int covenants)
{
    ChartOptions options;
    options.minimumCash = Money(300000000);
    for (int i = 1; i <= covenants; ++i)
        options.covenants[i] = u"Senior secured net leverage of the restricted group, as amended, number %1"_s.arg(i);
    return options;
}

Picture bridgePicture()
{
    Bridge b;
    b.currency = "USD";
    b.from = Money(-87'100'000'000);
    b.to = b.from;
    for (const CauseInfo& cause : causeInfos) {
        b.steps.push_back({cause.cause, Money(b.steps.size() % 2 == 0 ? 1'234'567'00 : -987'654'00)});
        b.to += b.steps.back().amount;
    }
    return pictureOf(waterfallContent(b, u"Stay as it is today"_s, u"Move everything"_s));
}

Picture tornadoPicture(int inputs)
{
    std::vector<TornadoBar> bars;
    QStringList names;
    for (std::int64_t i = 0; i < inputs; ++i) {
        TornadoBar bar;
        bar.input = {{"a.b", Matching::One, ChangeOperation::Multiply}, Fraction::of(9, 10), Fraction::of(11, 10)};
        bar.base = Reading::of(Money(2'000'000'000), 2);
        bar.atLow = Reading::of(Money(2'000'000'000 - 50'000'000 * (inputs - i)), 2);
        bar.atHigh = Reading::of(Money(2'000'000'000 + 40'000'000 * (inputs - i)), 2);
        bars.push_back(bar);
        names.append(u"The price of a thing with a very long name indeed, number %1"_s.arg(i));
    }
    return pictureOf(tornadoContent(bars, names, {u"Cash improvement, 12 months"_s, u"USD"_s, 2}));
}

Picture ganttPicture(int waves)
{
    GanttContent content;
    content.start = Month(2024, 4);
    content.headline = Month(2024, 7);
    content.months = 36;
    for (int i = 0; i < waves; ++i)
        content.rows.push_back({i + 1, u"Wave %1, of data centres with long names in the north-west"_s.arg(i + 1),
            {Month(2024, 7) + i, 1 + i % 5, i % 3, i % 2}, 100 + 37 * i});
    return pictureOf(content);
}

Picture actualPicture(int months)
{
    ActualComparison c;
    c.currency = "USD";
    c.start = Month(2024, 1);
    c.months = months;
    ComparedLine line;
    line.label = "Azure";
    line.months.resize(static_cast<std::size_t>(months) + 1);
    for (int t = 1; t <= months; ++t) {
        ComparedMonth& month = line.months[static_cast<std::size_t>(t)];
        month.plan = Money(-1'000'000'00 - t * 10'000'00);
        if (t <= months / 2)
            month.actual = Money(-1'050'000'00);
    }
    return pictureOf(actualContent(c, line));
}

} // namespace

Q_DECLARE_METATYPE(Picture)

class ChartGeometryTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsKeepToThemselves_data();
    void wordsKeepToThemselves();
    void costsOfTheCategoriesAddUp();
    void stepsLeadFromBalanceToBalance();
    void emptyContentsHaveNoPicture();
};

void ChartGeometryTest::wordsKeepToThemselves_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<QString>("says"); // the words of it, in order
    const auto of = [](ChartKind kind, const Projection& p, const ChartOptions& options = named(0)) {
        return pictureOf(chartContent(kind, p, options));
    };
    ChartOptions horizon = named(0);
    horizon.range = ChartRange::Horizon;
    const Projection usual = testing_support::handMadeProjection();
    QTest::newRow("cash") << of(ChartKind::MonthlyCash, usual) << u"Cumulative benefit"_s;
    QTest::newRow("cash, 36 months") << of(ChartKind::MonthlyCash, usual, horizon) << u"Net cash flow,"_s;
    QTest::newRow("cash, 120 months") << of(ChartKind::MonthlyCash, withMonths(120), horizon) << u"Benefit of the month"_s;
    QTest::newRow("cash, one month") << of(ChartKind::MonthlyCash, withMonths(1)) << u"July"_s;
    QTest::newRow("debt") << of(ChartKind::DebtLiquidity, usual) << u"Minimum cash"_s;
    QTest::newRow("cash in steps") << of(ChartKind::CashSteps, usual) << u"The weakest month"_s;
    QTest::newRow("cost") << of(ChartKind::Cost, usual) << u"Cost when moving,"_s;
    QTest::newRow("maturities") << of(ChartKind::MaturityWall, withDebtFalling(8)) << u"After the debt events"_s;
    QTest::newRow("maturities of 30 years") << of(ChartKind::MaturityWall, withDebtFalling(30)) << u"At the opening"_s;
    QTest::newRow("a covenant") << of(ChartKind::Covenants, withCovenants(1), named(1)) << u"Headroom to the limit,"_s;
    QTest::newRow("twelve covenants") << of(ChartKind::Covenants, withCovenants(12), named(12)) << u"Limit"_s;
    QTest::newRow("bridge") << bridgePicture() << u"USD million"_s;
    QTest::newRow("tornado") << tornadoPicture(5) << u"matters most"_s;
    QTest::newRow("tornado of 20") << tornadoPicture(20) << u"At the low end"_s;
    QTest::newRow("seven waves") << ganttPicture(7) << u"Servers a month"_s;
    QTest::newRow("40 waves") << ganttPicture(40) << u"12 months of the headline"_s;
    QTest::newRow("actuals") << actualPicture(18) << u"Actual less plan"_s;
    QTest::newRow("actuals of 60 months") << actualPicture(60) << u"Forecast"_s;
}

void ChartGeometryTest::wordsKeepToThemselves()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(Picture, picture);
    QFETCH(QString, says);
    QVERIFY(picture.draw);
    QTemporaryDir folder;
    const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
    const QString path = qEnvironmentVariable("HEADROOM_PICTURES", folder.path()) + u"/geometry_"_s + tag + u".pdf"_s;
    QVERIFY(writePicture(picture, ChartFormat::Pdf, picture.size, path).ok());
    if (!qEnvironmentVariableIsEmpty("HEADROOM_PICTURES"))
        QVERIFY(writePicture(picture, ChartFormat::Png, picture.size, QString(path).replace(u".pdf"_s, u".png"_s)).ok());
    const QVector<Word> words = wordsOf(path);
    QStringList texts;
    for (const Word& word : words)
        texts.append(word.text);
    QVERIFY2(texts.join(u' ').contains(says), qPrintable(texts.join(u' ')));
    const QRectF page(0, 0, picture.size.width() * 0.75, picture.size.height() * 0.75);
    for (const Word& word : words)
        QVERIFY2(page.contains(word.box.adjusted(0, 1, 0, -1)), qPrintable(word.text));
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const QRectF both = words[i].box & words[j].box;
            QVERIFY2(both.width() <= 1 || both.height() <= 3, qPrintable(words[i].text + u" over "_s + words[j].text));
        }
}

// Stay 300,000 of hardware and 250,000 of labour a month from the hand-made projection: 12 x 550,000 = 6,600,000.
void ChartGeometryTest::costsOfTheCategoriesAddUp()
{
    const ChartContent c = chartContent(ChartKind::Cost, testing_support::handMadeProjection(), named(0));
    Money sum;
    for (const ChartSeries& series : c.panels[0].series)
        for (const Money m : series.exact)
            sum += m;
    QCOMPARE(sum, Money(6'600'000'00));
    QVERIFY2(c.title.contains(u"USD 6.60 million"_s), qPrintable(c.title));
}

void ChartGeometryTest::stepsLeadFromBalanceToBalance()
{
    const Projection p = testing_support::handMadeProjection();
    const ChartContent c = chartContent(ChartKind::CashSteps, p, named(0));
    QCOMPARE(c.size(), 14);
    QCOMPARE(c.panels[0].series[0].exact.front(), p.value(Case::Move, Line::Cash, 0));
    QCOMPARE(c.panels[0].series[0].exact.back(), p.value(Case::Move, Line::Cash, 12));
}

void ChartGeometryTest::emptyContentsHaveNoPicture()
{
    const Projection nothing;
    for (const ChartKind kind : {ChartKind::MonthlyCash, ChartKind::DebtLiquidity, ChartKind::CashSteps, ChartKind::Cost,
             ChartKind::MaturityWall, ChartKind::Covenants})
        QVERIFY(!pictureOf(chartContent(kind, nothing, {})).draw);
    QVERIFY(!pictureOf(GanttContent()).draw);
    QVERIFY(!pictureOf(OptionTree()).draw);
}

HEADROOM_TEST(ChartGeometryTest);
#include "tst_chart_geometry.moc"
