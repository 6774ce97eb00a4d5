// SPDX-License-Identifier: GPL-3.0-or-later
// The option on a capacity contract (MODEL.md 6): present values by hand, the option's value against Hull and a lattice of our own in
// another language, the decision tree, and share issues with the figures of CoreWeave's prospectuses.
#include "core/analysis/capacity_option.h"
#include "core/analysis/share_issue.h"
#include "tests/support/testing.h"

#include <cmath>

using namespace headroom;

namespace {

Decimal number(std::string_view text) { return Decimal::parse(text).value(); }
Money usd(std::string_view text) { return Money::parse(text, 2).value(); }

template<class E> Id put(Model& model, E row)
{
    row.id = model.table<E>().lastId() + 1;
    if (row.name.empty())
        row.name = std::string(schemaOf<E>().name) + " " + std::to_string(row.id);
    model.table<E>().put(row);
    return row.id;
}

// No tax, no discounting: everything can be added up by hand.
Model bare()
{
    Model model = Model::empty(Month(2025, 1));
    Company c = model.company();
    c.evaluationMonths = 12;
    c.headlineStart = Month(2025, 2);
    c.taxRate = Decimal();
    c.discountRate = Decimal();
    c.openingCash = usd("100000");
    model.table<Company>().put(c);
    return model;
}

// 10 units from February for 12 months at 100, half of them take or pay, 80 % used; a used unit saves 120.
CapacityContract contract()
{
    CapacityContract k;
    k.name = "Halls";
    k.deliveryStart = Month(2025, 2);
    k.months = 12;
    k.units = Decimal(10);
    k.pricePerUnitMonth = Decimal(100);
    k.takeOrPayShare = number("0.5");
    k.useShare = number("0.8");
    k.avoidedCostPerUnitMonth = Decimal(120);
    k.paymentTermDays = 0;
    k.costOfDebt = Decimal();
    k.decision = OptionDecision::Lapse;
    k.optionExpiry = Date(2025, 1, 31);
    k.assignmentFee = usd("500");
    return k;
}

OptionComparison compared(const Model& model)
{
    Result<OptionComparison> c = compareOption(model, 1);
    if (!c)
        qFatal("%s %s", codeName(c.error().code).data(), c.error().path.c_str());
    return std::move(c).value();
}

const DecisionColumn& columnOf(const OptionComparison& c, OptionDecision decision)
{
    for (const DecisionColumn& d : c.decisions)
        if (d.decision == decision)
            return d;
    qFatal("no such decision");
}

// Underlying 42 million and strike 40 million on the day of the opening, T = 182/365.
CapacityContract hullsCall(const char* valueLost)
{
    CapacityContract k = contract();
    k.deliveryStart = Month(2025, 8);
    k.months = 1;
    k.units = Decimal(1);
    k.pricePerUnitMonth = Decimal(40000000);
    k.avoidedCostPerUnitMonth = Decimal(42000000);
    k.takeOrPayShare = k.useShare = Decimal(1);
    k.optionExpiry = Date(2025, 7, 1);
    k.riskFreeRate = number("0.1");
    k.volatility = number("0.2");
    k.valueLostPerYear = number(valueLost);
    return k;
}

bool near(const std::optional<Money>& amount, double expected)
{
    return amount && std::abs(amount->toDoubleLossy(2) - expected) <= 0.01;
}

} // namespace

class TestCapacityOption : public QObject
{
    Q_OBJECT

private slots:
    // Brings 10 x 0.8 x 120 x 12 = 11,520; committed 10 x 0.5 x 100 x 12 = 6,000; beyond it 10 x 0.3 x 100 x 12 = 3,600.
    void presentValuesWithoutDiscounting()
    {
        Model model = bare();
        put(model, contract());
        const CapacityValues v = compared(model).values;
        QCOMPARE(v.gross, usd("11520"));
        QCOMPARE(v.variable, usd("3600"));
        QCOMPARE(v.underlying, usd("7920"));
        QCOMPARE(v.strike, usd("6000"));
        QCOMPARE(v.net, usd("1920"));
    }
    // At 21 % and 10 % a year, one month of delivery a year away: 42 / 1.21 and 40 / 1.1.
    void eachSideHasItsOwnRate()
    {
        Model model = bare();
        Company c = model.company();
        c.discountRate = number("0.21");
        model.table<Company>().put(c);
        CapacityContract k = hullsCall("0");
        k.deliveryStart = Month(2025, 12);
        k.costOfDebt = number("0.1");
        put(model, k);
        const CapacityValues v = compared(model).values;
        QCOMPARE(v.underlying, usd("34710743.80"));
        QCOMPARE(v.strike, usd("36363636.36"));
    }
    // Below half of the units only the floor is paid: x 10 x 120 x 12 = 6,000 at x = 5/12.
    void breakEvenUse()
    {
        Model model = bare();
        put(model, contract());
        const OptionComparison c = compared(model);
        QVERIFY(c.breakEvenUse && std::abs(*c.breakEvenUse - 5.0 / 12) <= 1e-9);
        QVERIFY(!c.worthAtAnyUse);
    }
    // A used unit saves less than its price: no use makes up for the floor.
    void noUseMakesUpForAPriceAboveTheValue()
    {
        Model model = bare();
        CapacityContract k = contract();
        k.avoidedCostPerUnitMonth = Decimal(90);
        put(model, k);
        QVERIFY(!compared(model).breakEvenUse);
    }
    // Paid 8 x 100 a month, saved 8 x 120: 160 a month, 1,920 in twelve.
    void decisionsSideBySide()
    {
        Model model = bare();
        put(model, contract());
        const OptionComparison c = compared(model);
        QCOMPARE(c.decisions.size(), std::size_t{3});
        QCOMPARE(columnOf(c, OptionDecision::Exercise).cash12m, usd("1920"));
        QCOMPARE(columnOf(c, OptionDecision::Exercise).committed, usd("6000"));
        QCOMPARE(columnOf(c, OptionDecision::Exercise).npv, usd("1920"));
        QCOMPARE(columnOf(c, OptionDecision::Lapse).cash12m, usd("0"));
        QCOMPARE(columnOf(c, OptionDecision::Lapse).npv, usd("0"));
        QCOMPARE(columnOf(c, OptionDecision::Assign).npv, usd("500")); // in January
        QCOMPARE(columnOf(c, OptionDecision::Assign).cash12m, usd("0")); // the window begins in February
    }
    // Hull, Options, Futures and Other Derivatives, example of Black and Scholes: 4.76 for S 42, K 40, r 10 %, v 20 %, T 0.5; here
    // T = 182/365: 4.7532..., by the formula in Python with math.erfc. Without value lost by waiting the American call is the European.
    void theValueIsHulls()
    {
        Model model = bare();
        put(model, hullsCall("0"));
        const OptionWorth w = compared(model).worth;
        QVERIFY(std::abs(w.years - 182.0 / 365) <= 1e-12);
        QVERIFY2(near(w.european, 4753174.9689), qPrintable(QString::number(w.european->toDoubleLossy(2), 'f', 2)));
        QVERIFY(std::abs(w.european->toDoubleLossy(2) / 1e6 - 4.76) <= 0.02);
        QVERIFY2(near(w.american, 4753067.9558), qPrintable(QString::number(w.american->toDoubleLossy(2), 'f', 2)));
        QCOMPARE(w.american, w.europeanOnLattice);
        QCOMPARE(w.intrinsic, usd("2000000"));
    }
    // 30 % of the value is lost a year: waiting costs, so the American is worth more than the European.
    void waitingThatCostsMakesTheAmericanDearer()
    {
        Model model = bare();
        put(model, hullsCall("0.3"));
        const OptionWorth w = compared(model).worth;
        QVERIFY2(near(w.european, 1278334.2208), qPrintable(QString::number(w.european->toDoubleLossy(2), 'f', 2)));
        QVERIFY2(near(w.american, 2219684.3127), qPrintable(QString::number(w.american->toDoubleLossy(2), 'f', 2)));
        QVERIFY2(near(w.europeanOnLattice, 1277590.1990), qPrintable(QString::number(w.europeanOnLattice->toDoubleLossy(2), 'f', 2)));
    }
    // Good: all used, worth 1.5 times: 10 x 180 x 12 - 12,000 = 9,600. Bad: a fifth used, worth half: 2 x 60 x 12 - 6,000 = -4,560.
    // Now: 0.4 x 9,600 - 0.6 x 4,560 = 1,104. When known: 0.4 x 9,600 + 0.6 x 500 (assigned) = 4,140. Waiting is worth 3,036.
    void theTreeOfOutcomes()
    {
        Model model = bare();
        put(model, contract());
        for (const auto& [probability, use, factor] :
            {std::tuple("0.4", "1", "1.5"), std::tuple("0.6", "0.2", "0.5")}) {
            CapacityOutcome o;
            o.contract.id = 1;
            o.probability = number(probability);
            o.useShare = number(use);
            o.priceFactor = number(factor);
            put(model, o);
        }
        const DecisionTree tree = compared(model).tree;
        QCOMPARE(tree.branches.size(), std::size_t{2});
        QCOMPARE(tree.branches[0].exercise, usd("9600"));
        QCOMPARE(tree.branches[0].best, OptionDecision::Exercise);
        QCOMPARE(tree.branches[1].exercise, usd("-4560"));
        QCOMPARE(tree.branches[1].best, OptionDecision::Assign);
        QCOMPARE(tree.exerciseNow, usd("1104"));
        QCOMPARE(tree.assignNow, usd("500"));
        QCOMPARE(tree.best, usd("1104"));
        QCOMPARE(tree.afterKnowing, usd("4140"));
        QCOMPARE(tree.ofWaiting, usd("3036"));
    }
    void whatHasNoOptionIsRefused()
    {
        Model model = bare();
        CapacityContract k = contract();
        k.decision = OptionDecision::Signed;
        k.optionExpiry = {};
        put(model, k);
        QVERIFY(contractsWithOption(model).empty());
        QCOMPARE(compareOption(model, 1).error().code, ErrorCode::ValueRequired);
        QCOMPARE(compareOption(model, 9).error().code, ErrorCode::RowUnknown);
    }

    // Final prospectus: 37,500,000 shares at 40.00, 36,590,000 of them new: 1,500,000,000 in all, 1,463,600,000 gross to the company.
    // Preliminary prospectus: 473,480,931 shares after 47,178,660 new ones, so 426,302,271 before; 462,892,271 after the final.
    void ownershipAndImpliedValue()
    {
        Model model = bare();
        Company c = model.company();
        c.sharesBasic = number("426302271");
        c.sharesDiluted = number("500000000");
        model.table<Company>().put(c);
        EquityEvent e;
        e.date = Date(2025, 3, 31);
        e.primaryShares = number("36590000");
        e.secondaryShares = number("910000");
        e.price = Decimal(40);
        e.underwritingFee = number("0.04");
        e.expenses = usd("10000000");
        put(model, e);
        const Result<Projection> p = project(model);
        QVERIFY(p);
        const auto issues = shareIssues(model, *p, Case::Move);
        QVERIFY(issues && issues->size() == 1);
        const ShareIssue& i = issues->front();
        QCOMPARE(i.offered, usd("1500000000"));
        QCOMPARE(i.gross, usd("1463600000"));
        QCOMPARE(i.fee, usd("58544000"));
        QCOMPARE(i.net, usd("1395056000"));
        QCOMPARE(i.kept, usd("1395056000"));
        QCOMPARE(i.basicAfter, number("462892271"));
        QCOMPARE(i.dilutedAfter, number("536590000"));
        QCOMPARE(i.valueBasic, usd("18515690840"));    // 462,892,271 x 40
        QCOMPARE(i.valueDiluted, usd("21463600000"));  // 536,590,000 x 40
        QCOMPARE(i.valueBasicBefore, usd("17052090840"));
        QVERIFY(std::abs(i.newHoldersShare - 37500000.0 / 462892271) <= 1e-12);
        QVERIFY(std::abs(i.dilution - 36590000.0 / 462892271) <= 1e-12);
    }
};

HEADROOM_TEST(TestCapacityOption);
#include "tst_capacity_option.moc"
