// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence at the head of a project: it says what differs, and does not contradict itself.
#include "tests/support/hand_made_projection.h"
#include "tests/support/testing.h"
#include "ui/format/headline.h"

using namespace Qt::StringLiterals;
using namespace headroom;

namespace {

void setFigure(Projection& p, std::string_view id, const FigureValue& value)
{
    for (Figure& figure : p.figures)
        if (figure.id == id)
            figure.value = value;
}

/// Both cases alike on premises and on Azure; the move case has `amount` in the 12 months.
Projection withoutMigration(Money amount, bool differsBeforeDebt)
{
    Projection p = testing_support::handMadeProjection();
    p.move = p.stay;
    if (!differsBeforeDebt)
        p.unleveredBenefit.assign(p.unleveredBenefit.size(), Money());
    setFigure(p, "cashImprovement12m", {amount, {}});
    setFigure(p, "paybackMonth", {0.0, {}});
    setFigure(p, "trough", {Money(), {}});
    return p;
}

} // namespace

class TestHeadline : public QObject
{
    Q_OBJECT

private slots:
    void aMigrationPaysBack()
    {
        const QString text = headlineText(testing_support::handMadeProjection());
        QVERIFY2(text.startsWith(u"Moving "_s), qPrintable(text));
        QVERIFY2(text.contains(u"; it pays back in Feb 2025, 7.4 months from the start of Jul 2024"_s), qPrintable(text)); // the 8th from July 2024 on
    }

    // In the sentence and in every table by the same words.
    void aPaybackIsAMonthAndHowManyAfterTheStart_data()
    {
        QTest::addColumn<double>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("within a month") << 7.4 << u"Feb 2025, 7.4 months from the start of Jul 2024"_s;
        QTest::newRow("at a month's end") << 8.0 << u"Feb 2025, 8.0 months from the start of Jul 2024"_s;
        QTest::newRow("just behind it") << 8.01 << u"Mar 2025, 8.0 months from the start of Jul 2024"_s;
        QTest::newRow("in the first month") << 0.3 << u"Jul 2024, 0.3 months from the start of Jul 2024"_s;
        QTest::newRow("never behind") << 0.0 << u"nothing to pay back"_s;
    }
    void aPaybackIsAMonthAndHowManyAfterTheStart()
    {
        QFETCH(double, months);
        Projection p = testing_support::handMadeProjection(); // from July 2024
        setFigure(p, "paybackMonth", {months, {}});
        const Figure* figure = p.figure("paybackMonth");
        QTEST(figureText(p, *figure, figure->value), "expected");
        if (months > 0)
            QVERIFY(headlineText(p).contains(u"it pays back in "_s + figureText(p, *figure, figure->value)));
    }

    // Every figure of the sentence says what explains it; the pieces are the sentence.
    void everyFigureOfTheSentenceCanBeExplained()
    {
        Projection p = testing_support::handMadeProjection();
        setFigure(p, "cashImprovement12m", {Money(123'456'00), {}});
        setFigure(p, "trough", {Money(-9'000'00), {}});
        setFigure(p, "troughMonth", {Month(2024, 9), {}});
        QString whole;
        QStringList figures;
        for (const HeadlinePiece& piece : headlinePieces(p)) {
            whole += piece.text;
            if (!piece.target.empty())
                figures.append(QString::fromStdString(piece.target) + u": "_s + piece.text);
        }
        QCOMPARE(whole, headlineText(p));
        QVERIFY2(whole.endsWith(u"; it pays back in Feb 2025, 7.4 months from the start of Jul 2024; cumulative cash before debt is lowest at USD\u00a0\u2212\u20609,000 in Sep 2024."_s), qPrintable(whole));
        QCOMPARE(figures,
            QStringList({u"cashImprovement12m: USD\u00a0123,456"_s, u"company.headlineStart: Jul 2024"_s, u"paybackMonth: Feb 2025, 7.4 months from the start of Jul 2024"_s,
                u"trough: USD\u00a0\u2212\u20609,000"_s, u"troughMonth: Sep 2024"_s}));
    }

    void whatIsNoMigrationDoesNotMove_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("debt only, worse") << qint64{-96542844700} << false
                                          << u"The transactions worsen cash flow by USD\u00a0965,428,447 over the 12 months from Jul 2024."_s;
        QTest::newRow("worse by debt") << qint64{-100} << true
                                       << u"The transactions worsen cash flow by USD\u00a01 over the 12 months from Jul 2024; before interest and "
                                          "debt it is never behind."_s;
        QTest::newRow("better") << qint64{200} << true
                                << u"The transactions improve cash flow by USD\u00a02 over the 12 months from Jul 2024; it is never behind, so "
                                   "there is nothing to pay back."_s;
        QTest::newRow("the same") << qint64{0} << false << u"Cash flow is the same in both cases over the 12 months from Jul 2024."_s;
    }
    void whatIsNoMigrationDoesNotMove()
    {
        QFETCH(qint64, amount);
        QFETCH(bool, differs);
        QTEST(headlineText(withoutMigration(Money(amount), differs)), "expected");
    }
};

HEADROOM_TEST(TestHeadline);
#include "tst_headline.moc"
