// SPDX-License-Identifier: GPL-3.0-or-later
// What can be simulated: every figure of a projection, covenants by hand, trials replayed on the exact engine.
#include "core/analysis/simulation.h"
#include "core/engine/figure_lines.h"
#include "tests/core/analysis/uncertain.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace analysis_test;

namespace {

void measureToo(SimulationOptions& o, const std::string& what) { o.measures.push_back(value(parseMeasure(what))); }

bool isNear(const Estimate& estimate, double expected)
{
    return std::abs(estimate.value - expected) <= 4 * *estimate.standardError;
}

// Sales of 1,000 a month and cost of 500; a loan of 3,000 at 12 % (30 of interest a month), tested every quarter on the months there
// are, which stand for the year: EBITDA 12,000 x - 6,000 with sales of x, interest 360.
Model borrower()
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 12;
        c.taxRate = Decimal();
    });
    for (const auto& [kind, amount] : {std::pair(LineKind::Revenue, "1000"), std::pair(LineKind::Cost, "500")}) {
        OperatingLine line;
        line.kind = kind;
        line.amountPerMonth = usd(amount);
        line.onCredit = false;
        put(model, line);
    }
    DebtInstrument loan;
    loan.principal = usd("3000");
    loan.coupon = number("0.12");
    loan.dayCount = DayCount::Thirty360E;
    put(model, loan);
    for (const CovenantMeasure measure : {CovenantMeasure::GrossLeverage, CovenantMeasure::InterestCover}) {
        Covenant covenant;
        covenant.measure = measure;
        covenant.limit = number("2");
        covenant.testMonths = MonthSet::of({3, 6, 9, 12});
        put(model, covenant);
    }
    return model;
}

// Every figure of the cases in which the projection says something of it, then the parts of the headline.
std::vector<std::string> everyMeasure(const Projection& p)
{
    std::vector<std::string> all;
    const auto add = [&](const FigureValue& value, const std::string& text) {
        if (!std::holds_alternative<std::monostate>(value.value) || value.reason)
            all.push_back(text);
    };
    for (const Figure& f : p.figures) {
        const std::string id(f.id);
        add(f.value, id);
        add(f.stay, "stay." + id);
        add(f.move, "move." + id);
    }
    for (const HeadlinePart& part : p.headlineParts)
        all.push_back("headline." + std::string(part.id));
    return all;
}

} // namespace

class TestSimulationFigures : public QObject
{
    Q_OBJECT

private slots:
    // Trial by trial what the exact engine has, but for its roundings: of money some hundred bookings, of rates and paybacks what those
    // make of them; where the exact engine has no figure, the trial has none.
    void everyFigureOfTheSampleIsThatOfTheExactEngine()
    {
        Model model = lumen();
        model.table<Uncertainty>() = {};
        model.table<UncertaintyPoint>() = {};
        model.table<Correlation>() = {};
        uncertain(model, "azure.globalDiscount", ChangeOperation::Set, "0", "0.3");
        uncertain(model, "company.openingCash", ChangeOperation::Multiply, "0.5", "1.5");
        SimulationOptions o;
        o.trials = 8;
        for (const std::string& what : everyMeasure(value(project(model))))
            measureToo(o, what);
        QVERIFY(o.measures.size() > 60);
        const Simulation s = value(simulate(model, o));
        for (std::size_t t = 0; t < 3; ++t) {
            Model with = model;
            for (std::size_t i = 0; i < 2; ++i) {
                const Uncertainty& u = model.table<Uncertainty>().at(i);
                const FieldTarget target = value(targetOf(with, u.path.view(), Matching::All));
                const Fraction drawn = Fraction::of(std::llround(s.inputSamples[i][t] * 1e12), 1000000000000);
                must(with, changeTarget(with, target, u.operation, drawn));
            }
            const Projection p = value(project(with));
            for (std::size_t m = 0; m < o.measures.size(); ++m) {
                const Result<double> exact = measure(p, o.measures[m]);
                const double trial = s.measureSamples[m][t];
                const FigureUnit unit = s.measures[m].unit;
                const double share = unit == FigureUnit::Money ? 1e-7 : unit == FigureUnit::Month ? 0 : 1e-4;
                const double allowed = (unit == FigureUnit::Money ? 100 : 0) + (exact ? share * std::abs(*exact) : 0);
                QVERIFY2(exact ? std::abs(trial - *exact) <= allowed : std::isnan(trial),
                    qPrintable(qt(o.measures[m].text) + u' ' + QString::number(trial, 'f') + u' '
                        + (exact ? QString::number(*exact, 'f') : describe(exact.error()))));
            }
        }
    }

    // x even from 0.6 to 1.6: cover (12,000 x - 6,000)/360, linear, its mean that of x = 1.1, 20, its 10th percentile that of x = 0.7,
    // 20/3; leverage 3,000/(12,000 x - 6,000) = 0.25/(x - 0.5), its mean 0.25 ln 11, its median 0.25/0.6; half of the trials cover 20
    // or more, and leverage is above 2 where x < 0.625.
    void coverAndLeverageHaveTheirLaws()
    {
        Model model = borrower();
        uncertain(model, "line[kind=revenue].amountPerMonth", ChangeOperation::Multiply, "0.6", "1.6");
        SimulationOptions o;
        o.trials = 40000;
        for (const char* what : {"move.lowestInterestCover", "move.highestGrossLeverage", "move.lowestHeadroomGrossLeverage",
                 "highestGrossLeverage", "stay.lowestInterestCoverMonth"})
            measureToo(o, what);
        o.target = 20;
        o.fan = value(parseMeasure("move.highestGrossLeverage"));
        const Simulation s = value(simulate(model, o));
        QVERIFY(isNear(s.measures[0].mean, 20));
        QVERIFY(std::abs(s.measures[0].percentiles[1] - 20.0 / 3) < 0.3);
        QVERIFY(isNear(*s.reachesTarget, 0.5));
        QVERIFY(isNear(s.measures[1].mean, 0.25 * std::log(11.0)));
        QVERIFY(std::abs(s.measures[1].percentiles[3] - 0.25 / 0.6) < 0.01);
        QVERIFY(isNear(s.measures[2].mean, 1 - 0.125 * std::log(11.0)));
        QCOMPARE(s.measures[3].highest, 0.0); // stay and move are the same
        QVERIFY(s.measures[4].unit == FigureUnit::Month);
        QCOMPARE(s.measures[4].lowest, static_cast<double>(month("2025-03").index())); // the first of equal ones
        QCOMPARE(s.measures[4].highest, s.measures[4].lowest);
        QVERIFY(isNear(s.breach, 0.025)); // leverage of 2 at x = 0.625; cover of 2 would be at 0.56
        QCOMPARE(s.fan.size(), std::size_t{4});
        QCOMPARE(s.fan[1].month, month("2025-06"));
        QVERIFY(s.fanUnit == FigureUnit::Ratio);
        for (const FanMonth& test : s.fan) {
            QCOMPARE(test.counted, o.trials);
            QVERIFY(std::abs(test.percentiles[3] - 0.25 / 0.6) < 0.01);
        }
    }

    // x even from 0 to 1: EBITDA is not positive up to x = 0.5, where there is no leverage; headroom is -1 at most there.
    void withoutEbitdaThereIsNoLeverage()
    {
        Model model = borrower();
        uncertain(model, "line[kind=revenue].amountPerMonth", ChangeOperation::Multiply, "0", "1");
        SimulationOptions o;
        o.trials = 4000;
        for (const char* what : {"move.lowestGrossLeverage", "move.lowestHeadroomGrossLeverage", "move.lowestGrossLeverageMonth"})
            measureToo(o, what);
        o.fan = o.measures[0];
        const Simulation s = value(simulate(model, o));
        const std::int64_t with =
            std::count_if(s.inputSamples[0].begin(), s.inputSamples[0].end(), [](double x) { return x > 0.5; });
        QCOMPARE(s.measures[0].counted, with);
        QCOMPARE(s.measures[2].counted, with);
        QCOMPARE(s.measures[1].counted, o.trials);
        QCOMPARE(s.fan.front().counted, with);
        for (std::size_t t = 0; t < 4000; ++t)
            QVERIFY(s.inputSamples[0][t] > 0.5 || s.measureSamples[1][t] <= -1);
    }

    void whatIsOfOneCaseOrOfBothIsAskedForSo_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fan");
        QTest::newRow("a month has no difference") << "lowestInterestCoverMonth" << "";
        QTest::newRow("nor has the month of the lowest liquidity") << "lowestLiquidityMonth" << "";
        QTest::newRow("the net present value is of the pair") << "move.npv" << "";
        QTest::newRow("and the month of the lowest point") << "stay.troughMonth" << "";
        QTest::newRow("what no covenant measures") << "move.lowestDebtServiceCover" << "";
        QTest::newRow("twelve months have no three years") << "costOfOwnership3y" << "";
        QTest::newRow("a part of the headline is of the pair") << "move.headline.tax" << "";
        QTest::newRow("a fan of a figure of all months") << "move.cash" << "npv";
        QTest::newRow("a fan of months") << "move.cash" << "move.lowestInterestCoverMonth";
        QTest::newRow("a fan of one month") << "move.cash" << "move.cash.2025-03";
    }
    void whatIsOfOneCaseOrOfBothIsAskedForSo()
    {
        QFETCH(QString, what);
        QFETCH(QString, fan);
        Model model = borrower();
        uncertain(model, "line[kind=revenue].amountPerMonth", ChangeOperation::Multiply, "0.6", "1.6");
        SimulationOptions o;
        o.trials = 8;
        measureToo(o, what.toStdString());
        if (!fan.isEmpty())
            o.fan = value(parseMeasure(fan.toStdString()));
        const Result<Simulation> s = simulate(model, o);
        QVERIFY(!s);
        QCOMPARE(qt(codeName(s.error().code)), QStringLiteral("figureUnknown"));
        QVERIFY(s.error().details.size() == 2 && !s.error().details[1].value.empty());
    }
};

HEADROOM_TEST(TestSimulationFigures);
#include "tst_simulation_figures.moc"
