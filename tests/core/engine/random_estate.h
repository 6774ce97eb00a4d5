// SPDX-License-Identifier: GPL-3.0-or-later
// Stage 1 of a random project: company, lines, sites, waves, workloads and the plan for Azure.
#pragma once

#include "tests/core/engine/random_source.h"
#include "tests/core/engine/small_prices.h"

namespace engine_test {

class RandomEstate : private RandomSource
{
public:
    using RandomSource::RandomSource;

    void make()
    {
        makeCompany();
        makeLines();
        const int sites = pick(1, 3);
        for (int i = 0; i < sites; ++i)
            makeSite();
        const int waves = isLarge() ? pick(100, 300) : pick(1, 4);
        for (int i = 0; i < waves; ++i)
            makeWave();
        const int workloads = isLarge() ? pick(200, 600) : pick(2, 12);
        for (int i = 0; i < workloads; ++i)
            makeWorkload(sites, waves);
        makeTargets();
        makeSecurityUpdates();
        addSmallPriceList(m_model);
        makeAzure();
    }

private:
    void makeCompany()
    {
        editCompany(m_model, [&](Company& c) {
            c.horizon = pick(6, 15);
            c.evaluationMonths = pick(12, 20);
            if (chance(30))
                c.headlineStart = c.start + pick(0, 4);
            c.rounding = chance(20) ? Rounding::HalfEven : Rounding::HalfAway;
            c.usageGrowth = chance(50) ? Decimal(pick(-100, 150), 3) : Decimal();
            c.openingCash = amount(400000);
            c.minimumCash = amount(200000);
            c.cashInterestRate = share(50, 3);
            c.openingReceivables = amount(200000);
            c.openingPayables = amount(150000);
            c.openingFixedAssets = amount(400000) + usd("400000");
            c.openingAssetLifeMonths = pick(5, 80);
            c.openingPrepaid = chance(30) ? amount(20000) : Money();
            c.openingAccruedAzure = amount(4000);
            if (chance(40))
                c.openingEquity = amount(900000);
            c.daysSalesOutstanding = Decimal(pick(0, 600), 1);
            c.daysPayablesOutstanding = Decimal(pick(0, 600), 1);
            c.taxRate = share(400, 3);
            c.taxYearEndMonth = pick(1, 12);
            c.taxPaymentMonths = months();
            c.lossesBroughtForward = chance(50) ? amount(300000) : Money();
            c.lossLimitShare = Decimal(pick(0, 10), 1);
            if (chance(50))
                c.interestLimitShare = Decimal(pick(0, 5), 1);
            c.interestLimitBase = chance(50) ? InterestLimitBase::Ebit : InterestLimitBase::Ebitda;
            c.taxableProfitYearToDate = Money(std::int64_t{pick(-5000000, 5000000)});
            c.openingTaxPayable = Money(std::int64_t{pick(-500000, 500000)});
            c.taxDepreciation = chance(50) ? TaxDepreciation::AsBooked : static_cast<TaxDepreciation>(pick(1, 5));
            c.taxLifeYears = pick(1, 9);
            if (chance(40))
                c.openingTaxBasis = amount(500000);
        });
    }
    void makeLines()
    {
        const int lines = pick(2, 7);
        for (int i = 0; i < lines; ++i) {
            OperatingLine l;
            l.kind = i == 0 ? LineKind::Revenue : static_cast<LineKind>(pick(0, 3));
            l.amountPerMonth = l.kind == LineKind::Revenue ? amount(160000)
                : l.kind == LineKind::Cost                 ? amount(60000)
                                                           : amount(9000);
            l.growth = chance(50) ? Decimal(pick(-80, 80), 3) : Decimal();
            l.growthStep = chance(50) ? GrowthStep::Yearly : GrowthStep::Smooth;
            l.onCredit = chance(70);
            l.taxable = chance(85);
            l.lifeMonths = pick(1, 60);
            l.depreciation = chance(60) ? DepreciationMethod::StraightLine : static_cast<DepreciationMethod>(pick(1, 2));
            l.includesOnPremises = i == 1 && chance(50);
            l.appliesTo = chance(85) ? AppliesTo::Both : static_cast<AppliesTo>(pick(1, 2));
            if (chance(25))
                l.firstMonth = near(3, 8);
            const Id id = put(m_model, l);
            if (chance(30))
                put(m_model, [&] {
                    LineMonth m;
                    m.line.id = id;
                    m.month = near(0, 9);
                    m.amount = amount(50000);
                    return m;
                }());
        }
    }
    void makeSite()
    {
        Site s;
        s.costGrowth = chance(40) ? Decimal(pick(-50, 90), 3) : Decimal();
        s.vcpuPerCore = pick(1, 6);
        s.serversPerHost = pick(1, 9);
        s.serversPerStaff = pick(2, 30);
        s.staffReleaseLagMonths = pick(0, 5);
        s.severancePerStaff = chance(50) ? amount(9000) : Money();
        s.powerModel = static_cast<PowerModel>(pick(0, 2));
        s.colocationKw = pick(0, 50);
        s.pricePerKwMonth = share(20000, 2);
        s.energyMetered = chance(30);
        s.powerStrandedShare = share(10, 1);
        s.rentPerMonth = chance(70) ? amount(6000) : Money();
        if (chance(70))
            s.leaseEnd = near(2, 24);
        s.noticeMonths = pick(0, 8);
        if (chance(60))
            s.exitFee = amount(30000);
        s.restorationCost = chance(50) ? amount(9000) : Money();
        s.decommissionPerServer = chance(50) ? amount(200) : Money();
        s.bookValue = chance(60) ? amount(90000) : Money();
        s.bookLifeMonths = pick(1, 50);
        s.resaleShare = share(12, 1);
        s.refreshDeferralMonths = pick(0, 9);
        s.deferralUplift = share(2, 1);
        s.refreshStrandedShare = chance(40) ? share(10, 1) : Decimal();
        if (chance(40))
            s.paymentLagDays = pick(0, 90);
        s.licenceRenewalMonths = months();
        const Id id = put(m_model, s);
        const int costs = pick(1, 7);
        for (int i = 0; i < costs; ++i) {
            UnitCost u;
            u.site.id = id;
            u.category = static_cast<CostCategory>(pick(0, 9));
            u.basis = static_cast<CostBasis>(pick(0, 5));
            u.costPerUnitYear = share(900000, 2);
            u.strandedShare = chance(50) ? share(10, 1) : Decimal();
            put(m_model, u);
        }
        if (chance(60)) {
            RefreshTranche r;
            r.site.id = id;
            r.cores = pick(1, 60);
            r.ageMonths = pick(0, 70);
            r.cycleMonths = pick(3, 60);
            r.costPerCore = share(90000, 2);
            if (chance(40))
                r.lifeMonths = pick(1, 80);
            put(m_model, r);
        }
    }
    void makeWave()
    {
        Wave w;
        w.start = near(8, 14);
        w.rampMonths = pick(1, 5);
        w.parallelMonths = pick(0, 3);
        w.replicationMonths = pick(0, 2);
        w.fixedCost = amount(9000);
        w.costPerServer = share(90000, 2);
        w.partnerCost = amount(4000);
        w.contingency = share(3, 1);
        w.fundingAmount = amount(3000);
        w.fundingShare = chance(50) ? share(8, 1) : Decimal();
        if (chance(40))
            w.fundingCap = amount(6000);
        w.fundingForm = chance(70) ? FundingForm::Cash : FundingForm::Credits;
        w.fundingLagMonths = pick(0, 4);
        put(m_model, w);
    }
    void makeWorkload(int sites, int waves)
    {
        Workload w;
        w.site.id = pick(1, sites);
        w.wave.id = pick(1, waves);
        w.environment = static_cast<Environment>(pick(0, 2));
        constexpr Strategy strategies[]{Strategy::Rehost, Strategy::Rehost, Strategy::Rehost, Strategy::Rehost,
            Strategy::Repurchase, Strategy::Retire, Strategy::Retain, Strategy::Replatform, Strategy::Relocate};
        w.strategy = strategies[pick(0, 8)];
        constexpr const char* versions[]{"", "Windows Server 2012 R2", "SUSE 12", "windows server 2008"};
        w.osVersion = versions[pick(0, 3)];
        w.databaseVersion = versions[pick(0, 3)];
        w.machine = static_cast<MachineKind>(pick(0, 1));
        w.poweredOn = chance(95);
        w.quantity = pick(0, 20);
        w.cores = pick(1, 16);
        if (chance(80))
            w.storageGib = Decimal(pick(0, 9000), 1);
        w.egressGbPerMonth = share(900, 1);
        w.operatingSystem = static_cast<OperatingSystem>(pick(0, 1));
        w.osLicence = static_cast<OsLicence>(pick(0, 2));
        w.databaseEngine = chance(20) ? DatabaseEngine::SqlServer : DatabaseEngine::None;
        w.databaseEdition = static_cast<DatabaseEdition>(pick(0, 1));
        w.hoursPerMonth = chance(80) ? Decimal(730) : Decimal(pick(0, 7300), 1);
        constexpr const char* sizes[]{"D2", "D4", "E4"};
        w.targetSku = w.strategy == Strategy::Relocate ? "" : sizes[pick(0, 2)];
        w.purchaseOption = static_cast<PurchaseOption>(pick(0, 4));
        if (chance(10))
            w.onPremisesPerMonth = amount(300);
        if (chance(10))
            w.azurePerMonth = amount(300);
        if (chance(10))
            w.oneOffCost = amount(900);
        w.saasUsers = pick(1, 40);
        w.saasPricePerUserMonth = Decimal(pick(1, 4000), 2);
        put(m_model, w);
    }
    void makeTargets()
    {
        for (const Workload& w : Table<Workload>(m_model.table<Workload>())) {
            WorkloadTarget t;
            t.workload.id = w.id;
            t.count = Decimal(pick(1, 800), 1);
            t.sku = "paas-vcore";
            if (w.strategy == Strategy::Replatform)
                put(m_model, t);
            t.sku = "blob-warm";
            if (chance(20))
                put(m_model, t);
        }
    }
    void makeSecurityUpdates()
    {
        for (int i = pick(0, 2); i > 0; --i) {
            SecurityUpdates u;
            u.product = static_cast<UpdatesFor>(pick(0, 1));
            u.version = i == 1 ? "Server 20" : "suse";
            u.endOfSupport = lastDay(near(40, 12)) - pick(0, 27);
            u.basis = static_cast<UpdatesBasis>(pick(0, 1));
            u.licenceCost = share(90000, 2);
            if (chance(40))
                u.firstPurchase = near(30, 12);
            put(m_model, u);
        }
    }
    void makeAzure()
    {
        editAzure(m_model, [&](AzurePlan& a) {
            a.globalDiscount = share(20, 2);
            a.defaultPurchase = static_cast<PurchaseOption>(pick(1, 4));
            a.commitmentDelayMonths = pick(0, 3);
            a.commitmentCoverage = share(10, 1);
            a.commitmentPayment = chance(50) ? CommitmentPayment::UpFront : CommitmentPayment::Monthly;
            a.renewCommitments = chance(60);
            a.priceDrift = chance(40) ? Decimal(pick(-60, 60), 3) : Decimal();
            a.defenderPlan = static_cast<DefenderPlan>(pick(0, 2));
            if (chance(20))
                a.supportPerMonth = amount(300);
            else
                a.supportShare = share(10, 2);
            a.paymentTermDays = pick(0, 100);
            a.freeLogsGbPerMonth = pick(0, 40);
            a.arcFeePerMachine = chance(30) ? Decimal(pick(1, 900), 2) : Decimal();
            a.recoveryMode = static_cast<RecoveryMode>(pick(0, 1));
            a.recoveryFeePerMachine = share(4000, 2);
            a.drillHoursPerYear = pick(0, 200);
            a.relocationHost = "host-small";
            a.relocationVcpuPerCore = pick(1, 6);
            a.platformLabourShare = share(10, 1);
            if (chance(30))
                a.supportShare = a.supportPerMonth.isZero() ? Decimal() : a.supportShare;
        });
        if (m_model.azure().supportShare.isZero() && m_model.azure().supportPerMonth.isZero())
            for (const char* from : {"0", "300", "2000"}) {
                SupportTier t;
                t.from = usd(from);
                t.share = share(10, 2);
                put(m_model, t);
            }
        for (int i = pick(0, 2); i > 0; --i) {
            FixedReservation r;
            r.sku = chance(50) ? "D2" : "D4";
            r.term = chance(50) ? PurchaseOption::Reservation1Year : PurchaseOption::Reservation3Years;
            r.count = pick(1, 8);
            r.month = near(20, 10);
            if (chance(30))
                r.pricePerUnit = share(90000, 2);
            put(m_model, r);
        }
        if (chance(40)) {
            FamilyDiscount d;
            d.family = static_cast<ServiceFamily>(pick(0, 6));
            d.discount = share(9, 1);
            put(m_model, d);
        }
        for (const char* item : {"firewall", "landing-zone"})
            if (chance(40)) {
                PlatformItem p;
                p.sku = item;
                p.count = pick(1, 3);
                if (chance(40))
                    p.fromMonth = near(3, 9);
                put(m_model, p);
            }
        for (int i = pick(0, 2); i > 0; --i) {
            AzureCredit c;
            c.amount = amount(9000);
            c.from = near(2, 9);
            c.expiry = c.from + pick(0, 9);
            put(m_model, c);
        }
        for (int i = pick(0, 2); i > 0; --i) {
            LicencePool l;
            l.product = static_cast<LicenceProduct>(pick(0, 2));
            l.cores = pick(0, 300);
            l.assurancePerCoreYear = share(9000, 2);
            l.renewalMonth = pick(1, 12);
            l.hybridBenefit = chance(70);
            put(m_model, l);
        }
    }
};

} // namespace engine_test
