// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity, tables, goal seek and break-even, on ten machines that cost 10,774.80 a year at list prices (scenarios.h).
#include "core/analysis/discount_goals.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/sensitivity.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;
using namespace analysis_test;

namespace {

Measure azure() { return value(parseMeasure("move.azure")); }

Variation discount() { return {"azure.globalDiscount", Matching::One, ChangeOperation::Set}; }

} // namespace

class TestGoalSeek : public QObject
{
    Q_OBJECT

private slots:
    void measuresAreReadAndNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // the number, or the code
        QTest::newRow("twelve months of a line") << "move.azure" << "-10774.8";
        QTest::newRow("one month of it") << "move.azure.2025-03" << "-897.9";
        QTest::newRow("of stay") << "stay.azure" << "0";
        QTest::newRow("move less stay") << "azure" << "-10774.8";
        QTest::newRow("the same") << "benefit.azure" << "-10774.8";
        QTest::newRow("a figure") << "cashImprovement12m" << "-10774.8";
        QTest::newRow("of one case") << "move.cashImprovement12m" << "-10774.8";
        QTest::newRow("none") << "profits" << "figureUnknown";
        QTest::newRow("nothing") << "" << "figureUnknown";
        QTest::newRow("a figure in a month") << "npv.2025-01" << "figureUnknown";
        QTest::newRow("a month that is none") << "move.azure.March" << "monthMalformed";
        QTest::newRow("a month outside") << "move.azure.2031-01" << "monthOutside";
        QTest::newRow("a figure of the pair") << "stay.npv" << "figureUnknown";
        QTest::newRow("no value") << "irr" << "signsAllEqual";
    }
    void measuresAreReadAndNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Model model = tenMachines();
        editCompany(model, [](Company& c) { c.taxRate = Decimal(); });
        const Projection p = value(project(model));
        const Result<Measure> what = parseMeasure(text.toStdString());
        const Result<double> found = what ? measure(p, *what) : Result<double>(what.error());
        QCOMPARE(found ? QString::number(*found, 'g', 12) : qt(codeName(found.error().code)), expected);
    }

    // 1,774.80 less, of 8,409.60 for machines or of 2,365.20 for disks; nothing is committed, funded or credited.
    void everyDiscountIsSoughtAlone()
    {
        const std::vector<DiscountGoal> goals = value(seekDiscounts(tenMachines(), azure(), -9000));
        QCOMPARE(goals.size(), std::size_t{8});
        const auto found = [&](std::size_t i) { return value(goals[i].result); };
        QCOMPARE(qt(goals[0].variation.path), QStringLiteral("azure.globalDiscount"));
        QVERIFY(found(0).reached && std::abs(found(0).value.toDoubleLossy() - 1774.8 / 10774.8) < 1e-4);
        QVERIFY(found(1).reached && std::abs(found(1).value.toDoubleLossy() - 1774.8 / 8409.6) < 1e-4);
        QVERIFY(found(2).reached && std::abs(found(2).value.toDoubleLossy() - 1774.8 / 2365.2) < 1e-4);
        for (std::size_t i = 3; i < goals.size(); ++i)
            QVERIFY(!found(i).reached && found(i).lowest.money == usd("-10774.80") && found(i).highest.money == usd("-10774.80"));
    }

    // 9,000 of 10,774.80: 1 - 9,000/10,774.80 = 0.16471767457. Twelve bookings of two lines jump by cents: 24 x half a cent.
    void theDiscountThatReachesATargetIsFound()
    {
        const GoalSeekResult r = value(goalSeek(tenMachines(), {discount(), azure(), -9000, std::nullopt}));
        QVERIFY(r.reached);
        QCOMPARE(r.solutions, 1);
        QVERIFY(std::abs(r.value.toDoubleLossy() - 0.16471767457) < 0.12 / 10774.80);
        QVERIFY2(std::abs(r.difference.number) <= 0.12, qPrintable(QString::number(r.difference.number)));
        QCOMPARE(r.searched.low.toText(), std::string("0"));
        QCOMPARE(r.searched.high.toText(), std::string("1"));
    }

    // Nothing below 5,387.40 with half off at most: the nearest is that, and it says so.
    void whatNothingReachesIsSaidWithTheBest()
    {
        const GoalSeek goal{discount(), azure(), -1000, GoalSeekRange{Fraction(0), Fraction::of(1, 2)}};
        const GoalSeekResult r = value(goalSeek(tenMachines(), goal));
        QVERIFY(!r.reached);
        QCOMPARE(r.solutions, 0);
        QCOMPARE(r.value.toText(), std::string("0.5"));
        QCOMPARE(r.figure.number, -5387.40);
        QCOMPARE(r.difference.number, -4387.40);
    }

    // A machine costs 70.08 + 19.71 = 89.79 a month; 8 of them 8,619.84 a year.
    void wholeNumbersStayWhole()
    {
        const Variation quantity{"workload.quantity", Matching::All, ChangeOperation::Set};
        const GoalSeek goal{quantity, azure(), -8619.84, GoalSeekRange{Fraction(0), Fraction(20)}};
        const GoalSeekResult r = value(goalSeek(tenMachines(), goal));
        QVERIFY(r.reached);
        QCOMPARE(r.value.toText(), std::string("8"));
        QCOMPARE(r.difference.number, 0.0);
    }

    // Eight machines cost 8,619.84 and nine 9,697.32; a month later is 897.90 less of 10,774.80. In between there is nothing.
    void aFigureThatJumpsOverTheTargetDoesNotReachIt()
    {
        const Variation quantity{"workload.quantity", Matching::All, ChangeOperation::Set};
        const GoalSeekResult r = value(goalSeek(tenMachines(), {quantity, azure(), -8700, GoalSeekRange{Fraction(0), Fraction(20)}}));
        QVERIFY(!r.reached && r.jump);
        QCOMPARE(r.jump->values.low.toText(), std::string("8"));
        QCOMPARE(r.jump->values.high.toText(), std::string("9"));
        QCOMPARE(r.jump->atLow.number, -8619.84);
        QCOMPARE(r.jump->atHigh.number, -9697.32);
        QCOMPARE(r.value.toText(), std::string("8"));
        const Variation start{"wave.start", Matching::All, ChangeOperation::Add};
        const GoalSeekResult late = value(goalSeek(tenMachines(), {start, azure(), -9000, std::nullopt}));
        QVERIFY(!late.reached && late.jump);
        QCOMPARE(late.jump->atLow.number, -9876.90);
        QCOMPARE(late.jump->atHigh.number, -8979.00);
        QCOMPARE(late.value.toText(), std::string("2"));
        const GoalSeekResult eleven = value(goalSeek(tenMachines(), {start, azure(), -9876.90, std::nullopt}));
        QVERIFY(eleven.reached && !eleven.jump);
        QCOMPARE(eleven.value.toText(), std::string("1"));
    }

    // A discount is at most 1: the same as from 0 to 1, above. From 0.9 on it costs 1,077.48 or less.
    void theRangeEndsWhereTheFieldDoes()
    {
        const auto sought = [](const char* low, const char* high, double target) {
            const GoalSeekRange range{Fraction(number(low)), Fraction(number(high))};
            return value(goalSeek(tenMachines(), {discount(), azure(), target, range}));
        };
        const GoalSeekResult wide = sought("0", "5", -9000);
        QVERIFY(wide.reached && wide.clipped);
        QCOMPARE(wide.searched.high.toText(), std::string("1"));
        QVERIFY(std::abs(wide.value.toDoubleLossy() - 0.16471767457) < 0.12 / 10774.80);
        const GoalSeekResult high = sought("0.9", "50", -9000);
        QVERIFY(!high.reached && high.clipped && !high.everyValue);
        QCOMPARE(high.lowest.number, -1077.48);
        QCOMPARE(high.highest.number, 0.0);
        QVERIFY(!sought("0", "0.5", -9000).clipped);
        const GoalSeek outside{discount(), azure(), -9000, GoalSeekRange{Fraction(2), Fraction(5)}};
        QCOMPARE(qt(codeName(goalSeek(tenMachines(), outside).error().code)), QStringLiteral("numberOutOfRange"));
        const Variation twice{"azure.globalDiscount", Matching::One, ChangeOperation::Add};
        const GoalSeekResult added =
            value(goalSeek(tenMachines(), {twice, azure(), -9000, GoalSeekRange{Fraction(-1), Fraction(3)}}));
        QCOMPARE(added.searched.low.toText() + ' ' + added.searched.high.toText(), std::string("0 1"));
    }

    // A machine costs 1,077.48 a year, so 137 of them 147,614.76; ends are rounded inwards, and between 2.6 and 2.9 there is none.
    void allWholeNumbersAreTried()
    {
        const Variation quantity{"workload.quantity", Matching::All, ChangeOperation::Set};
        const auto sought = [&](GoalSeekRange range) {
            return goalSeek(tenMachines(), {quantity, azure(), -147614.76, std::move(range)});
        };
        const GoalSeekResult r = value(sought({Fraction::of(1, 2), Fraction(200)}));
        QVERIFY(r.reached && r.everyValue);
        QCOMPARE(r.tried, 200);
        QCOMPARE(r.value.toText(), std::string("137"));
        QCOMPARE(qt(codeName(sought({Fraction::of(26, 10), Fraction::of(29, 10)}).error().code)), QStringLiteral("domainError"));
    }

    // Revenue of x and costs of 100 a month, half of them in a year: what is left is 12 x - 1,200. Two that differ by a cent or two
    // because each booking is rounded are as good as the same.
    void twoThatDifferByRoundingsBreakEvenEverywhere()
    {
        const auto with = [](const char* amount) {
            Model model = Model::empty(month("2025-01"));
            editCompany(model, [](Company& c) { c.taxRate = Decimal(); });
            OperatingLine line;
            line.kind = LineKind::Cost;
            line.amountPerMonth = usd(amount);
            line.firstMonth = line.lastMonth = month("2025-01");
            line.appliesTo = AppliesTo::Move;
            put(model, line);
            return model;
        };
        const Variation rate{"company.discountRate", Matching::One, ChangeOperation::Set};
        const GoalSeek goal{rate, value(parseMeasure("cashImprovement12m")), 0, GoalSeekRange{Fraction(0), Fraction::of(1, 5)}};
        const GoalSeekResult same = value(breakEven(with("1000000.00"), with("1000000.02"), goal));
        QVERIFY(same.reached && same.everywhere);
        QCOMPARE(same.solutions, 1);
        QVERIFY(!value(breakEven(with("1000000.00"), with("1000001.00"), goal)).reached);
    }

    // Without a range: a year of months to both sides; the largest present value twice, whatever the first row has.
    void rangesFollowWhatIsThere()
    {
        Model model = tenMachines();
        Wave second = model.table<Wave>().at(0);
        second.name = "Second";
        second.costPerServer = 850;
        put(model, second);
        const auto searched = [&](ChangeOperation operation, const char* path) -> QString {
            const GoalSeekResult r = value(goalSeek(model, {{path, Matching::All, operation}, azure(), 0, std::nullopt}));
            return qt(r.searched.low.toText()) + u' ' + qt(r.searched.high.toText());
        };
        QCOMPARE(searched(ChangeOperation::Set, "wave.costPerServer"), QStringLiteral("0 1700"));
        QCOMPARE(searched(ChangeOperation::Add, "wave.costPerServer"), QStringLiteral("-850 850"));
        QCOMPARE(searched(ChangeOperation::Multiply, "wave.costPerServer"), QStringLiteral("0 2"));
        QCOMPARE(searched(ChangeOperation::Add, "wave.start"), QStringLiteral("-12 12"));
    }

    // Two that are the same break even everywhere: the present value is as good as any other.
    void whatDoesNotMatterIsSaid()
    {
        Model model = tenMachines();
        editCompany(model, [](Company& c) { c.discountRate = number("0.07"); });
        const Variation rate{"company.discountRate", Matching::One, ChangeOperation::Set};
        const GoalSeekResult same = value(breakEven(model, model, {rate, value(parseMeasure("npv")), 0, std::nullopt}));
        QVERIFY(same.reached && same.everywhere);
        QCOMPARE(same.value.toText(), std::string("0.07"));
        QCOMPARE(same.solutions, 1);
        QVERIFY(!value(goalSeek(model, {rate, azure(), 0, std::nullopt})).everywhere);
    }

    // x - 100 at first and 50 - x a year later: the rate is (x - 50)/(x - 100) - 1, below zero up to 50, none up to 100 (both amounts
    // are negative), then falling from above all bounds: 50 % at 200 and nowhere else. The grid steps from 40 to 110, over the gap.
    void whatLiesWhereThereIsNoFigureIsNoSolution()
    {
        Model model = Model::empty(month("2025-01"));
        editCompany(model, [](Company& c) { c.taxRate = Decimal(); });
        const auto add = [&](LineKind kind, const char* amount, const char* at, bool varied) {
            OperatingLine line;
            line.kind = kind;
            line.amountPerMonth = usd(amount);
            line.firstMonth = line.lastMonth = month(at);
            line.taxable = varied;
            line.appliesTo = AppliesTo::Move;
            put(model, line);
        };
        add(LineKind::Revenue, "0", "2025-01", true);
        add(LineKind::Cost, "100", "2025-01", false);
        add(LineKind::Cost, "0", "2026-01", true);
        add(LineKind::Revenue, "50", "2026-01", false);
        const Variation x{"line[taxable=true].amountPerMonth", Matching::All, ChangeOperation::Set};
        const auto sought = [&](double target) {
            return value(goalSeek(model, {x, value(parseMeasure("irr")), target, GoalSeekRange{Fraction(40), Fraction(2280)}}));
        };
        const GoalSeekResult half = sought(0.5);
        QVERIFY(half.reached);
        QCOMPARE(half.solutions, 1);
        QCOMPARE(half.value.toText(), std::string("200"));
        QVERIFY(!half.figure.money && std::abs(half.figure.number - 0.5) < 1e-9);
        const GoalSeekResult nothing = sought(0); // from -83 % at 40 straight to 500 % at 110
        QVERIFY(!nothing.reached);
        QCOMPARE(nothing.solutions, 0);
    }

    void goalsThatCannotBeSoughtAreRefused()
    {
        const auto code = [](const GoalSeek& goal) {
            const Result<GoalSeekResult> r = goalSeek(tenMachines(), goal);
            return r ? QString() : qt(codeName(r.error().code));
        };
        const GoalSeekRange none{Fraction(1), Fraction(1)};
        QCOMPARE(code({discount(), azure(), 0, none}), QStringLiteral("domainError"));
        QCOMPARE(code({{"company.headlineStart", Matching::One, ChangeOperation::Set}, azure(), 0, std::nullopt}),
            QStringLiteral("valueRequired"));
        QCOMPARE(code({{"company.rounding", Matching::One, ChangeOperation::Set}, azure(), 0, std::nullopt}),
            QStringLiteral("typeMismatch"));
        QCOMPARE(code({{"company.nothing", Matching::One, ChangeOperation::Set}, azure(), 0, std::nullopt}),
            QStringLiteral("pathUnknownField"));
        QCOMPARE(code({discount(), value(parseMeasure("irr")), 0, std::nullopt}), QStringLiteral("signsAllEqual"));
    }

    // Ten machines and eight cost the same only where everything is free.
    void twoScenariosBreakEven()
    {
        Model model = tenMachines();
        scenario(model, "Eight", "", {edit("workload.quantity", ChangeOperation::Set, "8"),
                                         edit("azure.globalDiscount", ChangeOperation::Set, "0")});
        const Model eight = value(scenarioModel(model, "Eight"));
        const Variation price{"company.discountRate", Matching::One, ChangeOperation::Set}; // moves neither
        QVERIFY(!value(breakEven(model, eight, {price, azure(), 0, std::nullopt})).reached);
        const Variation machines{"workload.quantity", Matching::All, ChangeOperation::Add};
        const GoalSeek goal{machines, azure(), 0, GoalSeekRange{Fraction(-5), Fraction(5)}};
        QVERIFY(!value(breakEven(model, eight, goal)).reached); // two apart everywhere
        Model twenty = model;
        editAzure(twenty, [](AzurePlan& a) { a.globalDiscount = number("0.2"); });
        const GoalSeekResult r = value(breakEven(twenty, eight, {discount(), azure(), 0, std::nullopt}));
        QVERIFY(r.reached); // where everything is free
        QCOMPARE(r.value.toText(), std::string("1"));
    }

    // A quarter off 897.90 a month leaves 673.425, booked as 673.43: 2,693.64 a year; a machine more or less 1,077.48; tax nothing.
    void theWidestBarStandsFirst()
    {
        const std::vector<SensitivityInput> inputs{value(parseSensitivityInput("company.taxRate=0..0.5")),
            value(parseSensitivityInput("workload.quantity")), value(parseSensitivityInput("azure.globalDiscount=0..0.25"))};
        const std::vector<TornadoBar> bars = value(tornado(tenMachines(), azure(), inputs));
        QCOMPARE(bars.size(), std::size_t{3});
        QCOMPARE(bars[0].input.variation.path, std::string("azure.globalDiscount"));
        QCOMPARE(*bars[0].swing()->money, usd("2693.64"));
        QCOMPARE(*value(bars[1].atLow).money, usd("-9697.32"));
        QCOMPARE(*value(bars[1].atHigh).money, usd("-11852.28"));
        QCOMPARE(*bars[2].swing()->money, Money());
        QCOMPARE(*bars[2].base.money, usd("-10774.80"));
    }

    void anInputThatIsNoneIsRefused()
    {
        const auto bars = tornado(tenMachines(), azure(), {value(parseSensitivityInput("azure.globalDiscount")),
            value(parseSensitivityInput("profits.margin"))});
        QVERIFY(!bars);
        QCOMPARE(qt(codeName(bars.error().code)), QStringLiteral("pathUnknownEntity"));
    }

    void anEndThatCannotBeKeepsItsReason()
    {
        const std::vector<TornadoBar> bars =
            value(tornado(tenMachines(), azure(), {value(parseSensitivityInput("azure.globalDiscount=0.5..1.5"))}));
        QCOMPARE(qt(codeName(bars[0].atHigh.error().code)), QStringLiteral("numberOutOfRange"));
        QVERIFY(!bars[0].swing()); // how far it would move is not known
    }

    // From a tenth to a quarter off, with none as it is: what it moves is seen from there.
    void theSwingReachesFromThePresentValue()
    {
        const std::vector<TornadoBar> bars =
            value(tornado(tenMachines(), azure(), {value(parseSensitivityInput("azure.globalDiscount=0.1..0.25"))}));
        QCOMPARE(*bars[0].swing()->money, usd("2693.64"));
        const auto dates = tornado(tenMachines(), azure(), {value(parseSensitivityInput("wave.start=1..2"))});
        QCOMPARE(qt(codeName(dates.error().code)), QStringLiteral("typeMismatch"));
    }

    // The plan's month and the next, 897.90 less of 10,774.80; half off both.
    void tablesVaryMonths()
    {
        const Model model = tenMachines();
        const Month start = model.table<Wave>().at(0).start;
        const std::string months = "wave.start=" + start.toText() + "," + (start + 1).toText();
        const TwoWayTable t =
            value(twoWayTable(model, azure(), value(parseTableAxis(months)), value(parseTableAxis("azure.globalDiscount=0,0.5"))));
        QCOMPARE(t.rows.textAt(1), (start + 1).toText());
        QCOMPARE(*value(t.cells[0][0]).money, usd("-10774.80"));
        QCOMPARE(*value(t.cells[0][1]).money, usd("-5387.40"));
        QCOMPARE(*value(t.cells[1][0]).money, usd("-9876.90"));
        const auto wrong = twoWayTable(
            model, azure(), value(parseTableAxis("wave.start=soon,late")), value(parseTableAxis("azure.globalDiscount=0,0.5")));
        QCOMPARE(qt(codeName(wrong.error().code)), QStringLiteral("monthMalformed"));
    }

    void tablesVaryTwoFields()
    {
        const TwoWayTable t = value(twoWayTable(tenMachines(), azure(), value(parseTableAxis("azure.globalDiscount=0,0.1")),
            value(parseTableAxis("workload.quantity=*0.5,1"))));
        QCOMPARE(*value(t.cells[0][0]).money, usd("-5387.40"));
        QCOMPARE(*value(t.cells[0][1]).money, usd("-10774.80"));
        QCOMPARE(*value(t.cells[1][0]).money, usd("-4848.72")); // 12 x 404.06
        QCOMPARE(*value(t.cells[1][1]).money, usd("-9697.32"));
        QVERIFY(!twoWayTable(tenMachines(), azure(), t.rows, t.rows));
    }

    void whatIsWatchedCanBeCancelled()
    {
        const std::atomic<bool> cancel = true;
        const Watch watch{&cancel, {}};
        const Variation discount{"azure.globalDiscount", Matching::One, ChangeOperation::Set};
        const TableAxis rows{discount, {Fraction(0)}};
        const TableAxis columns{{"workload.quantity", Matching::All, ChangeOperation::Multiply}, {Fraction(1)}};
        QCOMPARE(qt(codeName(twoWayTable(tenMachines(), azure(), rows, columns, watch).error().code)), QStringLiteral("cancelled"));
        const GoalSeek goal{discount, azure(), 0, std::nullopt};
        QCOMPARE(qt(codeName(breakEven(tenMachines(), tenMachines(), goal, watch).error().code)), QStringLiteral("cancelled"));
        QCOMPARE(qt(codeName(seekDiscounts(tenMachines(), azure(), 0, watch).error().code)), QStringLiteral("cancelled"));
    }

    // 1,077,480 cents less a sixth: 10,774.80 (1 - d) = 8,979, d = 0.1666666666... The machines are all of the family "compute".
    void aDiscountThatWasFoundIsTakenOver()
    {
        Model model = tenMachines();
        int looked = 0;
        const auto goals = value(seekDiscounts(model, azure(), -8979));
        for (const DiscountGoal& goal : goals) {
            if (!goal.result || !goal.result->reached)
                continue;
            ++looked;
            Model other = model;
            QVERIFY(apply(other, value(takeDiscount(model, goal))).ok());
            QCOMPARE(*value(readMeasure(value(project(other)), azure())).money, usd("-8979.00"));
            QCOMPARE(other.table<FamilyDiscount>().size(), model.table<FamilyDiscount>().size() + (goal.newFamily ? 1U : 0U));
        }
        QVERIFY(looked >= 2); // the plan's, and that of the family
    }

    // 0.0000005 +- 0.0000001 evenly: its 10th and 90th percentile are 0.00000042 and 0.00000058. A price has twelve decimals.
    void endsOfUncertaintiesKeepTheirDigits()
    {
        Model model = tenMachines();
        Uncertainty u;
        u.name = "tiny";
        u.path = "azure.priceDrift";
        u.operation = ChangeOperation::Set;
        u.distribution = Distribution::Uniform;
        u.low = number("0.0000004");
        u.high = number("0.0000006");
        put(model, u);
        u.path = "company.openingCash";
        u.low = number("100000000000");
        u.high = number("900000000000");
        u.name = "huge";
        put(model, u);
        const std::vector<SensitivityInput> inputs = value(sensitivityOfUncertainties(model));
        QCOMPARE(inputs[0].low, Fraction::of(42, 100000000));
        QCOMPARE(inputs[0].high, Fraction::of(58, 100000000));
        QCOMPARE(inputs[1].low, Fraction(180000000000));
        QCOMPARE(inputs[1].high, Fraction(820000000000));
    }

    void inputsAreReadStrictly()
    {
        for (const char* text : {"azure.globalDiscount=0.2..0.1", "azure.globalDiscount=1", "azure.globalDiscount=a..b"})
            QVERIFY2(!parseSensitivityInput(text), text);
        QVERIFY(!parseTableAxis("azure.globalDiscount"));
        QVERIFY(!parseTableAxis("azure.globalDiscount=1,,2"));
        const SensitivityInput quoted = value(parseSensitivityInput("workload[name=\"a=b]\"].cores=+1..2"));
        QCOMPARE(quoted.variation.path, std::string("workload[name=\"a=b]\"].cores"));
        QCOMPARE(quoted.variation.operation, ChangeOperation::Add);
    }
};

HEADROOM_TEST(TestGoalSeek);
#include "tst_goal_seek.moc"
