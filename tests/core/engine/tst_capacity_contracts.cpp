// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity contracts (MODEL.md 6), month by month against cases worked by hand in tables.
#include "tests/core/engine/projects.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

// A company with nothing else: 12 months from January 2025, no tax.
Model bare()
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 24;
        c.taxRate = Decimal();
        c.openingCash = usd("100000");
    });
    return model;
}

// 100 units at 10 from January for 8 months, 60 % take or pay, paid at once; what is not used can be made up within 3 months.
CapacityContract makeUpContract(ContractRole role)
{
    CapacityContract k;
    k.name = "Halls";
    k.role = role;
    k.deliveryStart = Month(2025, 1);
    k.months = 8;
    k.units = Decimal(100);
    k.pricePerUnitMonth = Decimal(10);
    k.takeOrPayShare = number("0.6");
    k.makeUpMonths = 3;
    k.paymentTermDays = 0;
    return k;
}

Model withUse(CapacityContract k, std::initializer_list<int> units)
{
    Model model = bare();
    const Id id = put(model, k);
    Month month = k.deliveryStart;
    for (const int used : units) {
        CapacityUse use;
        use.contract.id = id;
        use.month = month;
        use.units = Decimal(used);
        put(model, use);
        month = month + 1;
    }
    return model;
}

Projection projected(const Model& model)
{
    Result<Projection> p = project(model);
    if (!p)
        qFatal("%s", qPrintable(describe(p.error())));
    for (const InvariantResult& i : p->invariants)
        if (!i.holds)
            qFatal("%s", qPrintable(qt(i.id)));
    return std::move(p).value();
}

void compare(const Projection& p, Line line, std::initializer_list<const char*> amounts, int from = 1)
{
    int t = from;
    for (const char* amount : amounts) {
        QVERIFY2(p.value(Case::Move, line, t) == usd(amount),
            qPrintable(cellName(Case::Move, line, t) + QStringLiteral(": %1, not %2").arg(
                qt(p.value(Case::Move, line, t).toText(2)), QLatin1String(amount))));
        ++t;
    }
}

} // namespace

class TestCapacityContracts : public QObject
{
    Q_OBJECT

private slots:
    // By hand, in units. The floor is 60. A deficiency of month m can be used in m + 1 to m + 3, the oldest first.
    //   month              1    2    3    4    5    6    7    8
    //   used              40   30   60   85   60   60   50   55
    //   short             20   30    0    0    0    0   10    5 (the last month's has no later month)
    //   over the floor     0    0    0   25    0    0    0    0
    //   made up                       20 of 1, 5 of 2
    //   expires                            -   25 (of 2, at the end of month 5)      10 (of 7, with the contract)
    //   paid for          60   60   60   60   60   60   60   60 (month 4: 85 - 25)
    //   balance           20   50   50   25    0    0   10    0
    //   cost: paid - short + made up + expired
    //                     40   30   60   85   85   60   50   70
    void makeUpRightsAreAnAssetUntilTheyAreUsedOrEnd()
    {
        const Projection p = projected(withUse(makeUpContract(ContractRole::Buyer), {40, 30, 60, 85, 60, 60, 50, 55}));
        compare(p, Line::CapacityPurchases, {"-400", "-300", "-600", "-850", "-850", "-600", "-500", "-700", "0"});
        compare(p, Line::ContractAsset, {"200", "500", "500", "250", "0", "0", "100", "0", "0"});
        compare(p, Line::NetCashFlow, {"-600", "-600", "-600", "-600", "-600", "-600", "-600", "-600", "0"});
    }
    void theSellerMirrorsIt()
    {
        CapacityContract k = makeUpContract(ContractRole::Seller);
        k.energyPerUnitMonth = Decimal(1);
        k.sitePerUnitMonth = Decimal(2);
        const Projection p = projected(withUse(k, {40, 30, 60, 85, 60, 60, 50, 55}));
        compare(p, Line::CapacityRevenue, {"400", "300", "600", "850", "850", "600", "500", "700", "0"});
        compare(p, Line::CustomerPrepayments, {"200", "500", "500", "250", "0", "0", "100", "0", "0"});
        compare(p, Line::CapacityRunning, {"-240", "-230", "-260", "-285", "-260", "-260", "-250", "-255", "0"}); // 1 used + 2 x 100
    }
    // Without make-up rights what is paid is cost at once: 60 units at least.
    void takeOrPayIsTheFloor()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.makeUpMonths = 0;
        k.avoidedCostPerUnitMonth = Decimal(15);
        const Projection p = projected(withUse(k, {40, 30, 60, 85, 120, 0, 50, 55}));
        compare(p, Line::CapacityPurchases, {"-600", "-600", "-600", "-850", "-1200", "-600", "-600", "-600", "0"});
        compare(p, Line::CapacityValueOfUse, {"600", "450", "900", "1275", "1800", "0", "750", "825", "0"});
    }
    // Ramp of 4 months: 25, 50, 75, 100 units. From month 13 on the price is 11 (10 % a year): 100 x 11.
    void rampAndEscalator()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.months = 14;
        k.rampMonths = 4;
        k.escalator = number("0.1");
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        const Projection p = projected(withUse(k, {}));
        compare(p, Line::CapacityPurchases, {"-250", "-500", "-750", "-1000", "-1000"});
        compare(p, Line::CapacityPurchases, {"-1000", "-1100", "-1100", "0"}, 12);
    }
    // 8 months of 1,000, a quarter prepaid: 2,000 in January, 250 credited a month, 750 paid 30 days later.
    void prepaymentIsCreditedEvenlyAndTheRestPaidAfterItsTerm()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        k.prepaymentShare = number("0.25");
        k.paymentTermDays = 30;
        const Projection p = projected(withUse(k, {}));
        compare(p, Line::Prepaid, {"1750", "1500", "1250", "1000", "750", "500", "250", "0", "0"});
        compare(p, Line::ContractPayables, {"750", "750", "750", "750", "750", "750", "750", "750", "0"});
        compare(p, Line::NetCashFlow, {"-2000", "-750", "-750", "-750", "-750", "-750", "-750", "-750", "-750", "0"});

        k.role = ContractRole::Seller;
        const Projection seller = projected(withUse(k, {}));
        compare(seller, Line::CustomerPrepayments, {"1750", "1500", "1250", "1000", "750", "500", "250", "0", "0"});
        compare(seller, Line::ContractReceivables, {"750", "750", "750", "750", "750", "750", "750", "750", "0"});
        compare(seller, Line::NetCashFlow, {"2000", "750", "750", "750", "750", "750", "750", "750", "750", "0"});
    }
    // The same contract: 2,000 + 8 x 750 is paid within three years. Discounted at 10 % a year, months' ends: by hand.
    void costOfOwnershipIsWhatIsPaidForCapacity()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        k.prepaymentShare = number("0.25");
        k.paymentTermDays = 30;
        Model model = withUse(k, {});
        editCompany(model, [](Company& company) {
            company.evaluationMonths = 60;
            company.discountRate = number("0.1");
        });
        const Projection p = projected(model);
        const Figure* paid = p.figure("costOfOwnership3y");
        QVERIFY(paid);
        QCOMPARE(std::get<Money>(paid->move.value).minor(), std::int64_t{8'000'00});
        double worth = 2000 / std::pow(1.1, 1 / 12.0);
        for (int t = 2; t <= 9; ++t)
            worth += 750 / std::pow(1.1, t / 12.0);
        QCOMPARE(std::get<Money>(p.figure("costOfOwnership3yDiscounted")->move.value).minor(), std::llround(worth * 100));
        k.role = ContractRole::Seller; // what is sold costs its buyer
        model = withUse(k, {});
        editCompany(model, [](Company& company) { company.evaluationMonths = 60; });
        QCOMPARE(std::get<Money>(projected(model).figure("costOfOwnership3y")->move.value).minor(), std::int64_t{0});
    }
    // The ramp's first bills, 100 and 200 of 1,000, are less than the credit of 250: it is credited as far as the bills go, and the
    // rest as soon as they do. Committed in all: 100 + 200 + ... + 1,000 x 3 for 8 months with a ramp of 10 is not allowed, so 8:
    // 125, 250, ... 1,000: 4,500; a quarter 1,125, even 140.625 a month.
    //   bills         125     250     375     500     625     750     875    1000
    //   to date    140.63  281.25  421.88  562.50  703.13  843.75  984.38    1125
    //   credited      125  156.25  140.63  140.62  140.63  140.62  140.63  140.62
    void creditIsAtMostTheBill()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        k.rampMonths = 8;
        k.prepaymentShare = number("0.25");
        const Projection p = projected(withUse(k, {}));
        compare(p, Line::Prepaid, {"1000", "843.75", "703.12", "562.50", "421.87", "281.25", "140.62", "0"});
        compare(p, Line::NetCashFlow, {"-1125", "-93.75", "-234.37", "-359.38", "-484.37", "-609.38", "-734.37", "-859.38"});
    }
    // Ended after month 3 for a fee of 2,500, a quarter of 8,000 prepaid: of 2,000 three credits of 250 are used, the other 1,250
    // are set off against the fee in month 4.
    void anEarlyEndCostsItsFeeAndSetsOffThePrepayment()
    {
        CapacityContract k = makeUpContract(ContractRole::Buyer);
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        k.prepaymentShare = number("0.25");
        k.terminationMonth = Month(2025, 3);
        k.terminationFee = usd("2500");
        const Projection p = projected(withUse(k, {}));
        compare(p, Line::CapacityPurchases, {"-1000", "-1000", "-1000", "0", "0"});
        compare(p, Line::CapacityFees, {"0", "0", "0", "-2500", "0"});
        compare(p, Line::NetCashFlow, {"-2750", "-750", "-750", "-1250", "0"});
        compare(p, Line::Prepaid, {"1750", "1500", "1250", "0", "0"});
    }
    // Begun in October 2024, prepaid then: by the end of December three of eight credits are gone, 2,000 - 750 = 1,250; December's
    // 750 are owed.
    void whatBeganBeforeTheStartStandsInTheOpening()
    {
        CapacityContract k = makeUpContract(ContractRole::Seller);
        k.deliveryStart = Month(2024, 10);
        k.takeOrPayShare = Decimal(1);
        k.makeUpMonths = 0;
        k.prepaymentShare = number("0.25");
        k.paymentTermDays = 30;
        const Projection p = projected(withUse(k, {}));
        compare(p, Line::CustomerPrepayments, {"1250", "1000", "750", "500", "250", "0", "0"}, 0);
        compare(p, Line::ContractReceivables, {"750", "750", "750", "750", "750", "750", "0"}, 0);
        compare(p, Line::NetCashFlow, {"750", "750", "750", "750", "750", "750", "0"});
    }
    // 2,400 spent in February and 1,200 in April, delivery from April, a life of 24 months: 100 a month from April, 150 from May.
    void theSellerDepreciatesWhatItBuilds()
    {
        CapacityContract k = makeUpContract(ContractRole::Seller);
        k.deliveryStart = Month(2025, 4);
        k.assetLifeMonths = 24;
        Model model = withUse(k, {});
        for (const auto& [month, amount] : {std::pair(2, "2400"), std::pair(4, "1200")}) {
            CapacityCapex x;
            x.contract.id = 1;
            x.month = Month(2025, month);
            x.amount = usd(amount);
            put(model, x);
        }
        const Projection p = projected(model);
        compare(p, Line::CapitalExpenditure, {"0", "-2400", "0", "-1200", "0"});
        compare(p, Line::Depreciation, {"0", "0", "0", "-100", "-150", "-150"});
        compare(p, Line::FixedAssets, {"0", "2400", "2400", "3500", "3350"});
    }
    void aDecisionSaysWhatHappens_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("contracts"); // the line, in June: delivery from July, the option expires in June
        QTest::addColumn<QString>("july");
        const auto row = [](const char* name, ContractRole role, OptionDecision decision, const char* june, const char* july) {
            QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(decision) << QString::fromLatin1(june)
                                << QString::fromLatin1(july);
        };
        row("buyer signed", ContractRole::Buyer, OptionDecision::Signed, "0", "-1000");
        row("buyer exercises", ContractRole::Buyer, OptionDecision::Exercise, "0", "-1000");
        row("buyer lets it lapse", ContractRole::Buyer, OptionDecision::Lapse, "0", "0");
        row("buyer assigns it for a fee", ContractRole::Buyer, OptionDecision::Assign, "300", "0");
        row("seller whose customer exercises", ContractRole::Seller, OptionDecision::Exercise, "0", "1000");
        row("seller whose customer lapses", ContractRole::Seller, OptionDecision::Lapse, "0", "0");
        row("seller with an assignee", ContractRole::Seller, OptionDecision::Assign, "0", "1000");
    }
    void aDecisionSaysWhatHappens()
    {
        QFETCH(int, role);
        QFETCH(int, decision);
        QFETCH(QString, contracts);
        QFETCH(QString, july);
        CapacityContract k = makeUpContract(static_cast<ContractRole>(role));
        k.deliveryStart = Month(2025, 7);
        k.decision = static_cast<OptionDecision>(decision);
        k.optionExpiry = Date(2025, 6, 30);
        k.assignmentFee = usd("300");
        const Projection p = projected(withUse(k, {}));
        QCOMPARE(p.value(Case::Move, Line::CapacityContracts, 6), usd(contracts.toStdString()));
        QCOMPARE(p.value(Case::Move, Line::CapacityContracts, 7), usd(july.toStdString()));
    }
    // Shares worth 800 (40 at 20) given in January for a contract of 8 months: 100 a month off the revenue, no cash.
    void sharesGivenToACustomerReduceItsRevenue()
    {
        Model model = withUse(makeUpContract(ContractRole::Seller), {});
        EquityEvent event;
        event.date = Date(2025, 1, 15);
        event.primaryShares = Decimal(40);
        event.price = Decimal(20);
        event.consideration = EquityConsideration::CustomerIncentive;
        event.contract.id = 1;
        put(model, event);
        const Projection p = projected(model);
        compare(p, Line::CapacityIncentives, {"-100", "-100", "-100"});
        compare(p, Line::ContractAsset, {"700", "600", "500"});
        compare(p, Line::NetCashFlow, {"1000", "1000", "1000"});
        compare(p, Line::Equity, {"100000", "101700", "102600", "103500"}, 0); // + 800 - 100 + 1,000, then + 900
    }
};

HEADROOM_TEST(TestCapacityContracts);
#include "tst_capacity_contracts.moc"
