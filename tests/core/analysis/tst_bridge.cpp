// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bridge.h"
#include "tests/core/analysis/scenarios.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace analysis_test;

namespace {

using C = ChangeOperation;

Money amountOf(const Bridge& b, Cause cause)
{
    Money sum;
    for (const BridgeStep& step : b.steps)
        if (step.cause == cause)
            sum += step.amount;
    return sum;
}

bool sums(const Bridge& b)
{
    Money sum = b.from;
    for (const BridgeStep& step : b.steps)
        sum += step.amount;
    return sum == b.to;
}

} // namespace

class TestBridge : public QObject
{
    Q_OBJECT

private slots:
    void stepsSumToTheDifferenceInAnyOrder_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("of");
        const int cash = static_cast<int>(BridgeOf::CashImprovement);
        QTest::newRow("as listed") << QString() << cash;
        QTest::newRow("stranded first") << QStringLiteral("stranded,oneOff,doubleRunning,licences,discount,timing,quantity,price") << cash;
        QTest::newRow("discount first") << QStringLiteral("discount") << cash;
        QTest::newRow("net cash flow") << QString() << static_cast<int>(BridgeOf::NetCashFlow);
        QTest::newRow("EBITDA") << QStringLiteral("oneOff,timing") << static_cast<int>(BridgeOf::Ebitda);
    }
    void stepsSumToTheDifferenceInAnyOrder()
    {
        QFETCH(QString, order);
        QFETCH(int, of);
        Model model = lumen();
        scenario(model, "Other", "",
            {edit("azure.globalDiscount", C::Set, "0.12"), edit("wave.start", C::Add, "1"), edit("wave.parallelMonths", C::Set, "2"),
                edit("unitCost.costPerUnitYear", C::Multiply, "1.1"), edit("company.taxRate", C::Set, "0.25"),
                edit("workload.quantity", C::Multiply, "0.8")});
        const std::vector<Cause> causes = value(parseOrder(order.toStdString()));
        const auto made = [&](const BridgeEnd& from, const BridgeEnd& to) {
            return value(bridge(model, from, to, static_cast<BridgeOf>(of), causes));
        };
        const Bridge move = made({"", Case::Stay}, {"", Case::Move});
        QVERIFY(sums(move));
        const Projection p = value(project(model));
        if (of == static_cast<int>(BridgeOf::CashImprovement))
            QVERIFY(p.figure("cashImprovement12m")->value.value == (decltype(FigureValue::value)(move.to - move.from)));
        QVERIFY(sums(made({"", Case::Move}, {"Other", Case::Move})));
        QVERIFY(sums(made({"Other", Case::Stay}, {"", Case::Move})));
        const Bridge back = made({"", Case::Move}, {"", Case::Stay});
        QVERIFY(sums(back));
        QCOMPARE(back.from, move.to);
        QCOMPARE(back.to, move.from);
    }

    // 10,774.80 a year at list prices (scenarios.h), a tenth of it as the discount.
    void aDiscountAloneIsADiscount()
    {
        Model model = tenMachines();
        scenario(model, "Discount", "", {edit("azure.globalDiscount", C::Set, "0.1")});
        const Bridge b = value(bridge(model, {"", Case::Move}, {"Discount", Case::Move}, BridgeOf::Ebitda));
        QCOMPARE(amountOf(b, Cause::Discount), usd("1077.48"));
        for (const BridgeStep& step : b.steps)
            QVERIFY2(step.cause == Cause::Discount || step.amount.isZero(), qPrintable(qt(info(step.cause).id)));
        const Bridge move = value(bridge(model, {"", Case::Stay}, {"Discount", Case::Move}, BridgeOf::Ebitda));
        QCOMPARE(amountOf(move, Cause::Price), usd("-10774.80"));
        QCOMPARE(amountOf(move, Cause::Discount), usd("1077.48"));
        QCOMPARE(move.to, usd("-9697.32"));
    }

    // The one scenario's on-premises cost is half of the other's 12,000 a year whether it moves or not: that is no part of the move.
    void whatScenariosDifferInIsNoPartOfTheMove()
    {
        Model model = tenMachines();
        OperatingLine rent;
        rent.name = "rent";
        rent.kind = LineKind::Cost;
        rent.amountPerMonth = usd("1000");
        must(model, insertRow(model, Entity::OperatingLine, rent));
        scenario(model, "Half the rent", "", {edit("line[\"rent\"].amountPerMonth", C::Multiply, "0.5")});
        const Bridge b = value(bridge(model, {"", Case::Stay}, {"Half the rent", Case::Move}, BridgeOf::Ebitda));
        QVERIFY(sums(b));
        QCOMPARE(b.steps.front().amount, usd("6000"));
        QVERIFY(!b.steps.front().isOfMove);
        QVERIFY(b.steps[1].isOfMove && labelOf(b.steps[1]) == "Move at list prices");
        QCOMPARE(b.steps[1].amount, usd("-10774.80")); // at list prices (scenarios.h)
    }

    // Half of the machines, then a tenth less of the price: with the discount first it is a tenth of the whole. Both: 448.95 x 0.9 =
    // 404.055 a month, booked as 404.06, so 4,848.72 a year.
    void theOrderDecidesWhoGetsWhatIsShared()
    {
        Model model = tenMachines();
        scenario(model, "Both", "",
            {edit("azure.globalDiscount", C::Set, "0.1"), edit("workload.quantity", C::Multiply, "0.5")});
        const auto with = [&](const char* order) {
            return value(bridge(model, {"", Case::Move}, {"Both", Case::Move}, BridgeOf::Ebitda, value(parseOrder(order))));
        };
        const Bridge quantity = with("quantity,discount");
        QCOMPARE(amountOf(quantity, Cause::Quantity), usd("5387.40"));
        QCOMPARE(amountOf(quantity, Cause::Discount), usd("538.68"));
        const Bridge discount = with("discount,quantity");
        QCOMPARE(amountOf(discount, Cause::Discount), usd("1077.48"));
        QCOMPARE(amountOf(discount, Cause::Quantity), usd("4848.60"));
    }

    void fieldsHaveTheirCauses()
    {
        const auto cause = [](const char* entity, const char* field) {
            const EntitySchema& schema = *findSchema(entity);
            return qt(info(causeOf(schema, *schema.field(field))).id);
        };
        QCOMPARE(cause("azure", "globalDiscount"), QStringLiteral("discount"));
        QCOMPARE(cause("unitCost", "costPerUnitYear"), QStringLiteral("price"));
        QCOMPARE(cause("unitCost", "strandedShare"), QStringLiteral("stranded"));
        QCOMPARE(cause("workload", "quantity"), QStringLiteral("quantity"));
        QCOMPARE(cause("wave", "start"), QStringLiteral("timing"));
        QCOMPARE(cause("wave", "parallelMonths"), QStringLiteral("doubleRunning"));
        QCOMPARE(cause("wave", "fixedCost"), QStringLiteral("oneOff"));
        QCOMPARE(cause("debt", "coupon"), QStringLiteral("interest"));
        QCOMPARE(cause("company", "taxRate"), QStringLiteral("tax"));
    }

    void anOrderNamesEachCauseOnce()
    {
        for (const char* order : {"price,price", "tax", "nothing"})
            QVERIFY(!parseOrder(order));
        QCOMPARE(value(parseOrder("")).size(), std::size_t{8});
    }

    // Of a project that moves nothing there are no licences, no double running and no list prices.
    void whereNothingMovesNoStepSaysSo()
    {
        Model model = Model::empty(Month(2025, 1));
        OperatingLine fee;
        fee.name = "Fee";
        fee.kind = LineKind::Cost;
        fee.amountPerMonth = usd("100");
        fee.onCredit = false;
        fee.appliesTo = AppliesTo::Move;
        put(model, fee);
        const Bridge b = value(bridge(model, {"", Case::Stay}, {"", Case::Move}));
        QVERIFY(sums(b));
        QCOMPARE(b.steps.size(), std::size_t{4}); // what it costs, then interest, financing and tax
        QCOMPARE(labelOf(b.steps[0]), std::string_view("Contracts and operating lines"));
        QCOMPARE(b.steps[0].amount, usd("-1200"));
    }
};

HEADROOM_TEST(TestBridge);
#include "tst_bridge.moc"
