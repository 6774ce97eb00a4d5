// SPDX-License-Identifier: GPL-3.0-or-later
// Spend commitments (MODEL.md 3.7) against cases worked by hand. The rules are Microsoft's for the Azure Consumption Commitment:
// eligible spend decrements it when it is invoiced, reservations and savings plans when they are bought, what credits pay does not;
// a shortfall at a milestone is charged, and comes back as a credit whose use does not decrement
// (learn.microsoft.com, cost-management-billing/manage/track-consumption-commitment).
#include "tests/core/engine/small_prices.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

// Landing zones at 400 a month each from January 2025 on, paid at once; nothing else.
Model spending(const char* zones)
{
    Model model = Model::empty(Month(2025, 1));
    editCompany(model, [](Company& c) {
        c.evaluationMonths = 24;
        c.taxRate = Decimal();
        c.openingCash = usd("100000");
    });
    addSmallPriceList(model);
    editAzure(model, [](AzurePlan& a) { a.paymentTermDays = 0; });
    PlatformItem item;
    item.sku = "landing-zone";
    item.count = number(zones);
    item.fromMonth = Month(2025, 1);
    put(model, item);
    return model;
}

Id commit(Model& model, const char* amount, Month end, int creditMonths = 12)
{
    SpendCommitment s;
    s.amount = usd(amount);
    s.start = Month(2025, 1);
    s.end = end;
    s.creditMonths = creditMonths;
    return put(model, s);
}
void milestone(Model& model, Id commitment, Month month, const char* amount)
{
    CommitmentMilestone m;
    m.commitment.id = commitment;
    m.month = month;
    m.cumulative = usd(amount);
    put(model, m);
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

void compare(const Projection& p, Case which, Line line, std::initializer_list<const char*> amounts, int from = 1)
{
    int t = from;
    for (const char* amount : amounts) {
        const QString found = qt(p.value(which, line, t).toText(2));
        QVERIFY2(p.value(which, line, t) == usd(amount),
            qPrintable(cellName(which, line, t) + QStringLiteral(": %1, not %2").arg(found, QLatin1String(amount))));
        ++t;
    }
}

} // namespace

class TestSpendCommitments : public QObject
{
    Q_OBJECT

private slots:
    // 2,000 a month against 15,000 by June and 30,000 by December. June: 12,000, so 3,000 are charged in July and pay July's 2,000
    // and 1,000 of August. Counted: 6 x 2,000, 0, 1,000, 4 x 2,000, and the 3,000 charged: 24,000, so 6,000 are charged in January.
    void aShortfallIsChargedAndComesBackAsCredit()
    {
        Model model = spending("5");
        const Id id = commit(model, "30000", Month(2025, 12));
        milestone(model, id, Month(2025, 6), "15000");
        const Projection p = projected(model);
        compare(p, Case::Move, Line::CommitmentEligible, {"2000", "0", "1000", "2000", "2000", "2000", "2000", "0"}, 6);
        compare(p, Case::Move, Line::CommitmentCharged, {"0", "3000", "0", "0", "0", "0", "0", "6000", "0"}, 6);
        compare(p, Case::Move, Line::Prepaid, {"0", "1000", "0", "0", "0", "0", "0", "4000", "2000", "0", "0"}, 6);
        compare(p, Case::Move, Line::Azure, {"-2000", "-2000", "-2000", "-2000", "-2000", "-2000", "-2000", "-2000"}, 6);
        compare(p, Case::Move, Line::NetCashFlow,
            {"-2000", "-3000", "-1000", "-2000", "-2000", "-2000", "-2000", "-6000", "0", "0", "-2000"}, 6);
        QCOMPARE(p.move.commitments.size(), std::size_t{1});
        QCOMPARE(p.move.commitments.front().toDate[12], usd("24000"));
    }
    // In the stay case nothing is spent: 15,000 in July, the other 15,000 in January; each is lost after its 12 months.
    void aSignedCommitmentIsOwedWithoutAMoveToo()
    {
        Model model = spending("5");
        const Id id = commit(model, "30000", Month(2025, 12));
        milestone(model, id, Month(2025, 6), "15000");
        const Projection p = projected(model);
        compare(p, Case::Stay, Line::NetCashFlow, {"0", "-15000", "0", "0", "0", "0", "0", "-15000", "0"}, 6);
        compare(p, Case::Stay, Line::AzureShortfall, {"0", "-15000", "0", "0", "0", "0", "0", "-15000"}, 17);
        compare(p, Case::Stay, Line::Prepaid, {"15000", "30000"}, 12);
        compare(p, Case::Stay, Line::Prepaid, {"30000", "15000", "15000"}, 17);
    }
    // 500 a month against 6,000 by June: 3,000 charged in July; of it 1,000 are used in two months, 2,000 are lost with August.
    void aCreditExpires()
    {
        Model model = spending("1.25");
        commit(model, "6000", Month(2025, 6), 2);
        const Projection p = projected(model);
        compare(p, Case::Move, Line::Azure, {"-500", "-500", "-2500", "-500"}, 6);
        compare(p, Case::Move, Line::Prepaid, {"0", "2500", "0", "0"}, 6);
        compare(p, Case::Move, Line::NetCashFlow, {"-500", "-3000", "0", "-500"}, 6);
    }
    // The same without a life: lost at once.
    void aCreditWithoutALifeIsCostAtOnce()
    {
        Model model = spending("1.25");
        commit(model, "6000", Month(2025, 6), 0);
        const Projection p = projected(model);
        compare(p, Case::Move, Line::Azure, {"-500", "-3500", "-500"}, 6);
        compare(p, Case::Move, Line::Prepaid, {"0", "0", "0"}, 6);
    }
    // A promotional credit of 4,000 from May on pays May and June: 8,000 count by June, 7,000 of 15,000 are charged in July. They pay
    // July to September and 1,000 of October, before any other credit.
    void creditsOfOthersDoNotCountAndComeAfter()
    {
        Model model = spending("5");
        commit(model, "15000", Month(2025, 6));
        AzureCredit credit;
        credit.amount = usd("4000");
        credit.from = Month(2025, 5);
        credit.expiry = Month(2025, 12);
        put(model, credit);
        const Projection p = projected(model);
        compare(p, Case::Move, Line::CommitmentEligible, {"2000", "0", "0", "0"}, 4);
        compare(p, Case::Move, Line::CommitmentCharged, {"7000"}, 7);
        compare(p, Case::Move, Line::AzureCredits, {"0", "2000", "2000", "0", "0"}, 4);
        compare(p, Case::Move, Line::NetCashFlow, {"0", "-7000", "0", "0", "-1000", "-2000"}, 6);
    }
    // Only security counts: a firewall at 1.25 x 730 = 912.50 a month.
    void onlyItsFamiliesCount()
    {
        Model model = spending("5");
        const Id id = commit(model, "10000", Month(2025, 3));
        CommitmentFamily family;
        family.commitment.id = id;
        family.family = ServiceFamily::Security;
        put(model, family);
        PlatformItem item;
        item.sku = "firewall";
        item.fromMonth = Month(2025, 2);
        put(model, item);
        const Projection p = projected(model);
        compare(p, Case::Move, Line::CommitmentEligible, {"0", "912.50", "912.50", "0"});
        compare(p, Case::Move, Line::CommitmentCharged, {"8175"}, 4);
    }
    // Two replatformed servers with a firewall each, from January on: 2 x 912.50, of security like the firewall itself.
    void whatTargetsNameCountsByItsFamily()
    {
        Model model = spending("5");
        CommitmentFamily family;
        family.commitment.id = commit(model, "10000", Month(2025, 3));
        family.family = ServiceFamily::Security;
        put(model, family);
        Wave wave;
        wave.start = Month(2025, 1);
        wave.rampMonths = 1;
        Workload w;
        w.site.id = put(model, Site());
        w.wave.id = put(model, wave);
        w.strategy = Strategy::Replatform;
        w.quantity = 2;
        WorkloadTarget firewall;
        firewall.workload.id = put(model, w);
        firewall.sku = "firewall";
        put(model, firewall);
        compare(projected(model), Case::Move, Line::CommitmentEligible, {"1825", "1825", "1825", "0"});
    }
    // Support, 200 a month, does not count.
    void supportDoesNotCount()
    {
        Model model = spending("5");
        editAzure(model, [](AzurePlan& a) { a.supportPerMonth = usd("200"); });
        commit(model, "10000", Month(2025, 3));
        const Projection p = projected(model);
        compare(p, Case::Move, Line::CommitmentEligible, {"2000", "2000", "2000"});
        compare(p, Case::Move, Line::CommitmentCharged, {"4000"}, 4);
    }
    // A reservation of 500.40 for a year, paid up front in January, counts then; the use that it covers does not. The machine's disk of
    // 128 GiB is 19.71 a month: 500.40 / 12 + 19.71 = 61.41.
    void whatIsBoughtUpFrontCountsWhenItIsInvoiced()
    {
        Model model = spending("0");
        editAzure(model, [](AzurePlan& a) {
            a.commitmentPayment = CommitmentPayment::UpFront;
            a.networkShare = Decimal();
            a.defenderPlan = DefenderPlan::None;
            a.logsGbPerServerMonth = Decimal();
            a.backupProduction = false;
        });
        Site site;
        Wave wave;
        wave.start = Month(2025, 1);
        wave.rampMonths = 1;
        Workload w;
        w.site.id = put(model, site);
        w.wave.id = put(model, wave);
        w.targetSku = "D2";
        w.purchaseOption = PurchaseOption::Reservation1Year;
        put(model, w);
        commit(model, "10000", Month(2025, 12));
        const Projection p = projected(model);
        compare(p, Case::Move, Line::CommitmentEligible, {"520.11", "19.71", "19.71"});
        compare(p, Case::Move, Line::Azure, {"-61.41", "-61.41", "-61.41"});
    }
};

HEADROOM_TEST(TestSpendCommitments);
#include "tst_spend_commitments.moc"
