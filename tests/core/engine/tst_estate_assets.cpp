// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshes, security updates, payment lags and energy of a site (MODEL.md 3.3, 3.6) against cases worked by hand. Ten machines of ten
// cores each; eight of them leave in months 4 and 5, half each. Projects start in January 2025 and run for 26 months.
#include "core/engine/other_numbers.h"
#include "tests/core/engine/cloud.h"
#include "tests/support/testing.h"

using namespace headroom;
using namespace engine_test;

namespace {

struct Estate
{
    Model model = Model::empty(Month(2025, 1));
    Site site;

    Estate()
    {
        addSmallPriceList(model);
        editCompany(model, [](Company& c) { c.horizon = c.evaluationMonths = 26; });
        site.vcpuPerCore = 1;
        Wave wave;
        wave.start = column(3);
        wave.rampMonths = 2;
        put(model, wave);
    }
    void add(int quantity, Strategy strategy, const char* version = "")
    {
        Workload w;
        w.site.id = 1;
        w.wave.id = 1;
        w.strategy = strategy;
        w.quantity = quantity;
        w.cores = 10;
        w.storageGib = Decimal(1024);
        w.osVersion = version;
        w.azurePerMonth = strategy == Strategy::Rehost ? Opt<Money>(Money()) : Opt<Money>();
        put(model, w);
    }
    // 100 cores at 50, due in month `due`.
    RefreshTranche tranche(int due)
    {
        RefreshTranche t;
        t.site.id = 1;
        t.cores = 100;
        t.costPerCore = 50;
        t.cycleMonths = 60;
        t.ageMonths = 60 - due;
        return t;
    }
    void updates(Date endOfSupport, UpdatesBasis basis, const char* licence, std::optional<int> from = {})
    {
        SecurityUpdates u;
        u.version = "windows server 2012";
        u.endOfSupport = endOfSupport;
        u.basis = basis;
        u.licenceCost = number(licence);
        if (from)
            u.firstPurchase = column(*from);
        put(model, u);
    }
    Model finished()
    {
        Model whole = model;
        put(whole, site);
        return whole;
    }
    Projection run()
    {
        const Result<Projection> p = project(finished());
        if (!p)
            qFatal("%s", qPrintable(describe(p.error())));
        return *p;
    }
};

constexpr const char* server2012 = "Microsoft Windows Server 2012 R2 (64-bit)";

QString amount(const Projection& p, Case which, Line line, int t) { return qt(p.value(which, line, t).toText(2)); }
QString amounts(const Projection& p, Case which, Line line, int from, int to)
{
    QStringList list;
    for (int t = from; t <= to; ++t)
        list.append(amount(p, which, line, t));
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestEstateAssets : public QObject
{
    Q_OBJECT

private slots:
    // A quarter of the cores is stranded: 0.25 + 0.75 x 0.2 of 5,000 are bought; nothing once the site is left altogether.
    void strandedCoresAreRefreshedToo()
    {
        Estate estate;
        estate.site.refreshStrandedShare = number("0.25");
        put(estate.model, estate.tranche(9));
        estate.add(8, Strategy::Rehost);
        Estate left = estate;
        estate.add(2, Strategy::Retain);
        const Projection p = estate.run();
        QCOMPARE(amount(p, Case::Move, Line::RefreshCapex, 9), QStringLiteral("-2000.00"));
        QCOMPARE(amount(p, Case::Stay, Line::RefreshCapex, 9), QStringLiteral("-5000.00"));
        left.add(2, Strategy::Rehost);
        QCOMPARE(amount(left.run(), Case::Move, Line::RefreshCapex, 9), QStringLiteral("0.00"));
    }

    // Stranded machines stay in the books until the site closes after month 4: of 24,000 over 24 months 25 % + 75 % x 1/2 is depreciated
    // in month 4, and in month 5 all that is left goes.
    void strandedCoresStayInTheBooksUntilTheSiteCloses()
    {
        Estate estate;
        estate.site.refreshStrandedShare = number("0.25");
        estate.site.bookValue = usd("24000");
        estate.site.bookLifeMonths = 24;
        editCompany(estate.model, [](Company& c) { c.openingFixedAssets = usd("24000"); });
        estate.add(10, Strategy::Rehost);
        const Projection p = estate.run();
        QCOMPARE(amounts(p, Case::Move, Line::Depreciation, 3, 5), QStringLiteral("-1000.00 -625.00 0.00"));
        // Month 4: 37.5 % at 21/24 = 7,875; month 5: 62.5 % at 20/24 = 12,500.
        QCOMPARE(amounts(p, Case::Move, Line::WriteOffs, 3, 6), QStringLiteral("0.00 -7875.00 -12500.00 0.00"));
    }

    // Due in month 1, put off for six months: 80 % of 5,000 run on at 12 % a year, 40 % in month 4, then none.
    void machinesThatRunOnHaveTheirOwnLine()
    {
        Estate estate;
        estate.site.deferralUplift = number("0.12");
        put(estate.model, estate.tranche(1));
        estate.add(8, Strategy::Rehost);
        estate.add(2, Strategy::Retain);
        const Projection p = estate.run();
        QCOMPARE(amounts(p, Case::Move, Line::OnPremDeferral, 1, 6), QStringLiteral("-40.00 -40.00 -40.00 -20.00 0.00 0.00"));
        QCOMPARE(amounts(p, Case::Stay, Line::OnPremDeferral, 1, 2), QStringLiteral("0.00 0.00"));
        QCOMPARE(amount(p, Case::Move, Line::OnPremHardware, 1), QStringLiteral("0.00"));
        QCOMPARE(amount(p, Case::Move, Line::RefreshCapex, 1), QStringLiteral("-1000.00"));
    }

    // 5,000 over ten months from the month after, not over the cycle of 60. Bought again after three, what is left goes: 5,000 x 7/10.
    void aTrancheHasALifeOfItsOwn()
    {
        Estate estate;
        RefreshTranche t = estate.tranche(1);
        t.lifeMonths = 10;
        put(estate.model, t);
        estate.add(10, Strategy::Retain);
        const Projection p = estate.run();
        QCOMPARE(amounts(p, Case::Stay, Line::Depreciation, 1, 3), QStringLiteral("0.00 -500.00 -500.00"));
        QCOMPARE(amounts(p, Case::Stay, Line::Depreciation, 11, 12), QStringLiteral("-500.00 0.00"));
        Estate often;
        RefreshTranche short_ = often.tranche(1);
        short_.cycleMonths = 3;
        short_.ageMonths = 2;
        short_.lifeMonths = 10;
        put(often.model, short_);
        often.add(10, Strategy::Retain);
        const Projection q = often.run();
        QCOMPARE(amounts(q, Case::Stay, Line::RefreshCapex, 1, 5), QStringLiteral("-5000.00 0.00 0.00 -5000.00 0.00"));
        QCOMPARE(amounts(q, Case::Stay, Line::WriteOffs, 3, 5), QStringLiteral("0.00 -4000.00 0.00")); // 8/10 after months 2 and 3
    }

    // Ten servers at 100: 75 % for 2025 in January, 62.50 a month; 1,000 for 2026 in the stay case, none left in the move.
    void securityUpdatesArePaidAYearInAdvance()
    {
        Estate estate;
        estate.updates(Date(2025, 1, 14), UpdatesBasis::PerServer, "100");
        estate.add(10, Strategy::Rehost, server2012);
        estate.add(5, Strategy::Rehost, "Windows Server 2019");
        const Projection p = estate.run();
        QCOMPARE(amount(p, Case::Stay, Line::OnPremUpdates, 1), QStringLiteral("-62.50"));
        QCOMPARE(amount(p, Case::Stay, Line::Prepaid, 1), QStringLiteral("687.50"));
        QCOMPARE(amount(p, Case::Stay, Line::OnPremUpdates, 12), QStringLiteral("-62.50"));
        QCOMPARE(amount(p, Case::Stay, Line::OnPremUpdates, 13), QStringLiteral("-83.33"));
        QCOMPARE(amount(p, Case::Stay, Line::OnPremUpdates, 25), QStringLiteral("-104.17")); // 125 %, the third year
        QCOMPARE(amount(p, Case::Move, Line::OnPremUpdates, 12), QStringLiteral("-62.50"));
        QCOMPARE(amount(p, Case::Move, Line::OnPremUpdates, 13), QStringLiteral("0.00"));
        QVERIFY(p.allInvariantsHold());
    }
    // From March 2026: 2025 (750) at once, the rest of 2026 (1,000) over its ten months.
    void whoStartsLateBuysTheMissedYears()
    {
        Estate estate;
        estate.updates(Date(2025, 1, 14), UpdatesBasis::PerServer, "100", 15);
        estate.add(10, Strategy::Retain, server2012);
        QCOMPARE(amounts(estate.run(), Case::Stay, Line::OnPremUpdates, 14, 16), QStringLiteral("0.00 -850.00 -100.00"));
    }
    // Support ended in October 2024: ten of the first year's twelve months are to come. By the core: 100 cores at 10.
    void aYearThatBeganBeforeTheStartIsPrepaid()
    {
        Estate estate;
        estate.updates(Date(2024, 10, 31), UpdatesBasis::PerCore, "10");
        estate.add(10, Strategy::Retain, server2012);
        const Projection p = estate.run();
        QCOMPARE(amount(p, Case::Stay, Line::Prepaid, 0), QStringLiteral("625.00"));
        QCOMPARE(amounts(p, Case::Stay, Line::OnPremUpdates, 10, 11), QStringLiteral("-62.50 -83.33"));
    }

    // 1,000 of upkeep a month, 60 days: 1,000 x 12 x 60/365; the company's own days are 30 elsewhere. Labour is paid at once.
    void aSiteHasAPaymentLagOfItsOwn()
    {
        Estate estate;
        for (const auto& [category, cost] : {std::pair(CostCategory::Management, "1200"), std::pair(CostCategory::Labour, "600")}) {
            UnitCost u;
            u.site.id = 1;
            u.category = category;
            u.costPerUnitYear = number(cost);
            put(estate.model, u);
        }
        editCompany(estate.model, [](Company& c) { c.daysPayablesOutstanding = 30; });
        estate.add(10, Strategy::Retain);
        QCOMPARE(amount(estate.run(), Case::Stay, Line::Payables, 1), QStringLiteral("986.30"));
        estate.site.paymentLagDays = 60;
        QCOMPARE(amount(estate.run(), Case::Stay, Line::Payables, 1), QStringLiteral("1972.60"));
    }

    // 10 TiB are 10.99511627776 TB, at 8,760 kWh a TB-year 10.995 kW: x 730 x 0.10.
    void storageDrawsEnergyByTheTerabyte()
    {
        Estate estate;
        estate.site.powerModel = PowerModel::Energy;
        estate.site.wattsPerCore = Decimal();
        estate.site.kwhPerTbYear = 8760;
        estate.site.powerUsageEffectiveness = 1;
        estate.site.pricePerKwh = number("0.1");
        estate.add(10, Strategy::Retain);
        QCOMPARE(amount(estate.run(), Case::Stay, Line::OnPremPower, 1), QStringLiteral("-802.64"));
    }

    // A rent of zero that trials vary: at 1,000 the six months that remain cost 6,000, more than the fee of 2,500; at 100 less.
    void trialsVaryARentOfZero()
    {
        Estate estate;
        estate.site.exitFee = usd("2500");
        estate.site.leaseEnd = column(10);
        estate.add(10, Strategy::Rehost);
        const Lanes rents(Lanes::Values{0, 1000, 100, 0, 0, 0, 0, 0});
        const auto lanes = projectLanes(estate.finished(), {{InputKey{Entity::Site, 1, memberField<&Site::rentPerMonth>}, rents}});
        QVERIFY(lanes);
        const auto at = [&](Line line, int t, int lane) { return lanes->lines[1][static_cast<std::size_t>(line)][static_cast<std::size_t>(t)][lane]; };
        QCOMPARE(at(Line::OnPremRent, 4, 0), 0.0);
        QCOMPARE(at(Line::OnPremRent, 4, 1), -1000.0);
        QCOMPARE(at(Line::OnPremRent, 5, 1), 0.0);
        QCOMPARE(at(Line::OneOffLeaseExit, 5, 1), -2500.0);
        QCOMPARE(at(Line::OnPremRent, 5, 2), -100.0);
        QCOMPARE(at(Line::OnPremRent, 10, 2), -100.0);
        QCOMPARE(at(Line::OnPremRent, 11, 2), 0.0);
        QCOMPARE(at(Line::OneOffLeaseExit, 5, 2), 0.0);
    }

    // The window's last month is December 2025. A wave of ten months from March ends its parallel run with it; of eleven it ramps still.
    void theRunRateSaysWhenTheMoveStillRuns_data()
    {
        QTest::addColumn<int>("ramp");
        QTest::addColumn<int>("leaseEnd"); // column; 0 for none
        QTest::addColumn<bool>("steady");
        QTest::newRow("long over") << 2 << 0 << true;
        QTest::newRow("parallel run in the last month") << 10 << 0 << false;
        QTest::newRow("the last parallel month was the one before") << 9 << 0 << true;
        QTest::newRow("still ramping") << 11 << 0 << false;
        QTest::newRow("a lease that was left") << 2 << 12 << false;
        QTest::newRow("a lease that has ended") << 2 << 11 << true;
    }
    void theRunRateSaysWhenTheMoveStillRuns()
    {
        QFETCH(int, ramp);
        QFETCH(int, leaseEnd);
        QFETCH(bool, steady);
        Estate estate;
        estate.site.rentPerMonth = usd("1000");
        if (leaseEnd)
            estate.site.leaseEnd = column(leaseEnd);
        Wave wave = estate.model.table<Wave>().at(0);
        wave.rampMonths = ramp;
        estate.model.table<Wave>().put(wave);
        estate.add(10, Strategy::Rehost);
        const Projection p = estate.run();
        const Figure* rate = p.figure("runRateSaving");
        QVERIFY(rate && std::holds_alternative<Money>(rate->value.value));
        QCOMPARE(rate->value.reason.has_value(), !steady);
    }
};

HEADROOM_TEST(TestEstateAssets);
#include "tst_estate_assets.moc"
