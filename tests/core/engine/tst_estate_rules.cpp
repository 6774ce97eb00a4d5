// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a site, staff, hosts, refreshes and funding (MODEL.md 3.3, 3.4, 3.6) against cases worked by hand. Projects start in
// January 2025 and run for 24 months.
#include "tests/core/engine/small_prices.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

Month column(int t) { return Month(2025, 1) + (t - 1); }

struct Estate
{
    Model model = Model::empty(Month(2025, 1));
    Site site;
    Wave wave;

    Estate()
    {
        addSmallPriceList(model);
        editCompany(model, [](Company& c) {
            c.horizon = 24;
            c.evaluationMonths = 24;
            c.openingFixedAssets = usd("1000000");
            c.openingCash = usd("1000000");
        });
        site.vcpuPerCore = 1;
        wave.start = column(3);
        wave.rampMonths = 2;
    }
    /// `quantity` servers of 10 cores each that move, with the wave or else for good on premises.
    void add(int quantity, Strategy strategy, int waveId = 1)
    {
        Workload w;
        w.site.id = 1;
        w.wave.id = waveId;
        w.strategy = strategy;
        w.quantity = quantity;
        w.cores = 10;
        w.azurePerMonth = strategy == Strategy::Rehost ? Opt<Money>(Money()) : Opt<Money>();
        put(model, w);
    }
    Projection run()
    {
        put(model, site);
        put(model, wave);
        const Result<Projection> p = project(model);
        if (!p)
            qFatal("%s", qPrintable(describe(p.error())));
        return *p;
    }
};

// "3 x 1000.00, 500.00": the months' amounts of a line, equal neighbours taken together, from month 1 on.
QString months(const Projection& p, Case which, Line line, int last)
{
    QStringList parts;
    for (int t = 1; t <= last;) {
        int n = 1;
        while (t + n <= last && p.value(which, line, t + n) == p.value(which, line, t))
            ++n;
        parts.append((n > 1 ? QString::number(n) + QStringLiteral(" x ") : QString()) + qt(p.value(which, line, t).toText(2)));
        t += n;
    }
    return parts.join(QStringLiteral(", "));
}

struct Exit
{
    const char* name;
    int start, ramp, parallel, secondStart; // columns; the second wave: ramp 1, parallel 2; 0 for none
    int notice, leaseEnd;                   // column, 0 for blank
    const char* fee;                        // "" for blank
    Strategy strategy;
    int closes;                             // column, 0 for the opening; -1: stays open
    int rents, boughtOutIn;                 // months of rent from the first on; column or 0
};

} // namespace

class TestEstateRules : public QObject
{
    Q_OBJECT

private slots:
    void siteClosesWithNoticeAndPaysItsLeaseOrTheFee_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < exits().size(); ++i)
            QTest::newRow(exits()[i].name) << static_cast<int>(i);
    }
    void siteClosesWithNoticeAndPaysItsLeaseOrTheFee()
    {
        QFETCH(int, row);
        const Exit& e = exits()[static_cast<std::size_t>(row)];
        Estate estate;
        estate.site.rentPerMonth = usd("1000");
        estate.site.restorationCost = usd("500");
        estate.site.noticeMonths = e.notice;
        if (e.leaseEnd)
            estate.site.leaseEnd = column(e.leaseEnd);
        if (*e.fee)
            estate.site.exitFee = usd(e.fee);
        estate.wave.start = column(e.start);
        estate.wave.rampMonths = e.ramp;
        estate.wave.parallelMonths = e.parallel;
        estate.add(4, e.strategy);
        if (e.secondStart)
            addSecondWave(estate, e.secondStart);
        const Projection p = estate.run();
        QCOMPARE(p.exits.front().closed, e.closes >= 0);
        if (e.closes >= 0)
            QCOMPARE(qt(p.exits.front().closes.toText()), qt(column(e.closes).toText()));
        for (int t = 1; t <= 24; ++t) {
            const bool staysInStay = e.start + e.ramp - 1 > 0 || t <= e.rents; // what left before the start leaves in both cases
            QCOMPARE(p.value(Case::Stay, Line::OnPremRent, t), staysInStay ? usd("-1000") : Money());
            QVERIFY2(p.value(Case::Move, Line::OnPremRent, t) == (t <= e.rents ? usd("-1000") : Money()), qPrintable(QString::number(t)));
            QVERIFY2(p.value(Case::Move, Line::OneOffLeaseExit, t) == (t == e.boughtOutIn ? -usd(e.fee) : Money()), qPrintable(QString::number(t)));
            QVERIFY2(p.value(Case::Move, Line::OneOffRestoration, t) == (e.closes >= 0 && t == e.closes + 1 ? usd("-500") : Money()), qPrintable(QString::number(t)));
        }
    }

    // Sigma + (1 - sigma) r(t), and nothing once the site is closed. Ten servers at 1,200 a year, a quarter stranded.
    void strandedShareStaysUntilTheSiteCloses()
    {
        Estate estate;
        estate.site.noticeMonths = 6;
        addCost(estate, CostCategory::Management, CostBasis::PerServer, "1200", "0.25");
        estate.add(10, Strategy::Rehost);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OnPremManagement, 9), QStringLiteral("3 x -1000.00, -625.00, 2 x -250.00, 3 x 0.00"));
        QCOMPARE(months(p, Case::Stay, Line::OnPremManagement, 9), QStringLiteral("9 x -1000.00"));
    }

    // Seven servers, three a member of staff: 3, then 1.17 -> 2 of 3.5 servers, then none; two months later. Severance for each.
    void staffIsWholeAndReleasedAfterTheLag()
    {
        Estate estate;
        estate.site.serversPerStaff = 3;
        estate.site.staffReleaseLagMonths = 2;
        estate.site.severancePerStaff = usd("100");
        addCost(estate, CostCategory::Labour, CostBasis::PerStaff, "12000", "0");
        estate.add(7, Strategy::Rehost);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OnPremLabour, 8), QStringLiteral("5 x -3000.00, -2000.00, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::OneOffSeverance, 8), QStringLiteral("5 x 0.00, -100.00, -200.00, 0.00"));
        QCOMPARE(months(p, Case::Stay, Line::OneOffSeverance, 8), QStringLiteral("8 x 0.00"));
    }

    // Nine machines, four a host: 3 hosts; 4.5 machines need 2 in month 4, but hosts are given up in April and July only. One stays.
    void hostsAreWholeAndGivenUpAtTheirRenewal()
    {
        Estate estate;
        estate.site.serversPerHost = 4;
        estate.site.licenceRenewalMonths = MonthSet::of({4, 7});
        addCost(estate, CostCategory::Virtualisation, CostBasis::PerHost, "1200", "0");
        estate.add(8, Strategy::Rehost);
        estate.add(1, Strategy::Retain);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OnPremVirtualisation, 8), QStringLiteral("3 x -300.00, 3 x -200.00, 2 x -100.00"));
    }

    void whatRetiresHasNoParallelRun()
    {
        Estate estate;
        addCost(estate, CostCategory::Management, CostBasis::PerServer, "1200", "0");
        estate.site.decommissionPerServer = usd("10");
        estate.add(10, Strategy::Retire);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OnPremManagement, 6), QStringLiteral("2 x -1000.00, -500.00, 3 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::OneOffDecommissioning, 6), QStringLiteral("2 x 0.00, 2 x -50.00, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::AzureServices, 6), QStringLiteral("6 x 0.00"));
    }

    // Half of 24,000 leaves in month 4 at 21/24 of its cost, half in month 5 at 20/24; a fifth of it is got back.
    void bookValueLeavesWithTheMachines()
    {
        Estate estate;
        estate.site.bookValue = usd("24000");
        estate.site.bookLifeMonths = 24;
        estate.site.resaleShare = number("0.2");
        estate.add(10, Strategy::Rehost);
        editCompany(estate.model, [](Company& c) { c.openingFixedAssets = usd("24000"); });
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::Depreciation, 6), QStringLiteral("3 x -1000.00, -500.00, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::Disposals, 6), QStringLiteral("3 x 0.00, 2100.00, 2000.00, 0.00"));
        QCOMPARE(months(p, Case::Move, Line::WriteOffs, 6), QStringLiteral("3 x 0.00, -8400.00, -8000.00, 0.00"));
        QCOMPARE(months(p, Case::Stay, Line::Depreciation, 24), QStringLiteral("24 x -1000.00"));
    }

    // 100 cores at 50, due in `due`; half of the machines leave in month 4, the other half in month 5; some stay.
    void refreshIsPutOffForWhatLeavesWithinTheWindow_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("window");
        QTest::addColumn<QString>("bought");
        QTest::newRow("long before they leave") << 1 << 2 << "-5000.00";
        QTest::newRow("some leave within the window") << 1 << 3 << "-3000.00";
        QTest::newRow("all leave within the window") << 1 << 6 << "-1000.00";
        QTest::newRow("some have left") << 4 << 0 << "-3000.00";
        QTest::newRow("all have left but what stays") << 9 << 0 << "-1000.00";
    }
    void refreshIsPutOffForWhatLeavesWithinTheWindow()
    {
        QFETCH(int, due);
        QFETCH(int, window);
        QFETCH(QString, bought);
        Estate estate;
        estate.site.refreshDeferralMonths = window;
        RefreshTranche tranche;
        tranche.site.id = 1;
        tranche.cores = 100;
        tranche.costPerCore = 50;
        tranche.cycleMonths = 60;
        tranche.ageMonths = 60 - due;
        put(estate.model, tranche);
        estate.add(8, Strategy::Rehost);
        estate.add(2, Strategy::Retain);
        const Projection p = estate.run();
        QCOMPARE(qt(p.value(Case::Move, Line::RefreshCapex, due).toText(2)), bought);
        QCOMPARE(qt(p.value(Case::Stay, Line::RefreshCapex, due).toText(2)), QStringLiteral("-5000.00"));
    }

    // 1,000 over three months from March; the vendor pays half, at most 301, two months later.
    void vendorFundingIsCappedAndLags()
    {
        Estate estate;
        estate.wave.rampMonths = 3;
        estate.wave.fixedCost = usd("1000");
        estate.wave.fundingShare = number("0.5");
        estate.wave.fundingCap = usd("301");
        estate.wave.fundingLagMonths = 2;
        estate.add(1, Strategy::Rehost);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OneOffMigration, 7), QStringLiteral("2 x 0.00, -333.33, -333.34, -333.33, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::VendorFunding, 7), QStringLiteral("2 x 0.00, 100.33, 100.34, 100.33, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::FundingReceivable, 8), QStringLiteral("2 x 0.00, 100.33, 2 x 200.67, 100.33, 2 x 0.00"));
    }

    // A wave of four months that began two months before the start: half of it is history.
    void whatAWaveDidBeforeTheStartIsNotBooked()
    {
        Estate estate;
        estate.wave.start = column(-1);
        estate.wave.rampMonths = 4;
        estate.wave.parallelMonths = 0;
        estate.wave.fixedCost = usd("1000");
        addCost(estate, CostCategory::Management, CostBasis::PerServer, "1200", "0");
        estate.add(4, Strategy::Rehost);
        const Projection p = estate.run();
        QCOMPARE(months(p, Case::Move, Line::OneOffMigration, 4), QStringLiteral("2 x -250.00, 2 x 0.00"));
        QCOMPARE(months(p, Case::Move, Line::OnPremManagement, 4), QStringLiteral("-100.00, 3 x 0.00"));
        QCOMPARE(months(p, Case::Stay, Line::OnPremManagement, 4), QStringLiteral("4 x -200.00"));
        QCOMPARE(months(p, Case::Stay, Line::OneOff, 4), QStringLiteral("4 x 0.00"));
    }

private:
    // Last use is start + ramp + parallel - 2.
    static const std::vector<Exit>& exits()
    {
        static const std::vector<Exit> rows{
            // name                                start ramp par 2nd notice lease fee     strategy           closes rents bought out
            {"lease runs on, no fee agreed",           3, 2, 1, 0, 0, 10, "", Strategy::Rehost, 4, 10, 0},
            {"fee below the rent that remains",        3, 2, 1, 0, 0, 10, "2500", Strategy::Rehost, 4, 4, 5},
            {"fee a cent below it",                    3, 2, 1, 0, 0, 10, "5999.99", Strategy::Rehost, 4, 4, 5},
            {"fee above it: the rest is paid",         3, 2, 1, 0, 0, 10, "7000", Strategy::Rehost, 4, 10, 0},
            {"a fee of nothing",                       3, 2, 1, 0, 0, 10, "0", Strategy::Rehost, 4, 4, 0},
            {"notice is longer than the use",          3, 2, 1, 0, 7, 10, "", Strategy::Rehost, 7, 10, 0},
            {"notice, then bought out",                3, 2, 1, 0, 7, 10, "2999", Strategy::Rehost, 7, 7, 8},
            {"notice is shorter: given late",          3, 2, 1, 0, 2, 10, "2500", Strategy::Rehost, 4, 4, 5},
            {"notice ends after the lease",            3, 2, 1, 0, 12, 10, "", Strategy::Rehost, 12, 12, 0},
            {"no lease",                               3, 2, 1, 0, 0, 0, "", Strategy::Rehost, 4, 4, 0},
            {"no lease, long notice",                  3, 2, 1, 0, 6, 0, "900", Strategy::Rehost, 6, 6, 0},
            {"used after the lease's end",             3, 2, 1, 0, 0, 2, "", Strategy::Rehost, 4, 4, 0},
            {"moves at once, no parallel run",         3, 1, 0, 0, 0, 0, "", Strategy::Rehost, 2, 2, 0},
            {"moves in the first month",               1, 1, 0, 0, 0, 0, "", Strategy::Rehost, 0, 0, 0},
            {"the latest wave decides",                3, 2, 1, 6, 0, 9, "100", Strategy::Rehost, 7, 7, 8},
            {"retired: no parallel run",               3, 2, 1, 0, 0, 10, "2500", Strategy::Retire, 3, 3, 4},
            {"left before the start, notice to give", -5, 2, 1, 0, 3, 0, "", Strategy::Rehost, 3, 3, 0},
            {"something stays",                        3, 2, 1, 0, 2, 10, "10", Strategy::Retain, -1, 24, 0},
        };
        return rows;
    }
    static void addSecondWave(Estate& estate, int start)
    {
        Wave second = estate.wave;
        second.id = 2;
        second.name = "Second";
        second.start = column(start);
        second.rampMonths = 1;
        second.parallelMonths = 2;
        estate.add(1, Strategy::Rehost, 2);
        put(estate.model, estate.wave);
        estate.wave = second;
    }
    static void addCost(Estate& estate, CostCategory category, CostBasis basis, const char* perYear, const char* stranded)
    {
        UnitCost cost;
        cost.site.id = 1;
        cost.category = category;
        cost.basis = basis;
        cost.costPerUnitYear = number(perYear);
        cost.strandedShare = number(stranded);
        put(estate.model, cost);
    }
};

HEADROOM_TEST(TestEstateRules);
#include "tst_estate_rules.moc"
