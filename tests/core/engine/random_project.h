// SPDX-License-Identifier: GPL-3.0-or-later
// Random but valid projects: the same seed gives the same project on every machine.
#pragma once

#include "tests/core/engine/projects.h"

#include <random>

namespace engine_test {

/// A price list of its own: three sizes, two tiers of each disk class, and every service that the engine asks for.
inline void addSmallPriceList(Model& model)
{
    const auto sku = [&](const char* name, SkuKind kind, ServiceFamily family) {
        Sku s;
        s.name = name;
        s.kind = kind;
        s.family = family;
        return s;
    };
    const auto price = [&](const char* name, PriceKind kind, const char* amount, const char* unit, const char* from = "0") {
        Price p;
        p.name = name;
        p.region = std::string_view(unit) == "term" || std::string_view(name).size() < 4
            ? "eastus"
            : "global"; // sizes and disks have a place
        p.kind = kind;
        p.unit = unit;
        p.price = number(amount);
        p.tierFrom = number(from);
        put(model, p);
    };
    struct Size
    {
        const char *name, *ratio, *hour, *windows, *year, *threeYears, *plan;
        int vcpu;
    };
    for (const Size& s : {Size{"D2", "1", "0.096", "0.188", "500.4", "950", "0.071", 2},
             Size{"D4", "2", "0.192", "0.376", "1000.8", "1900", "0.142", 4},
             Size{"E4", "0", "0.252", "0.436", "1310", "2500", "0.19", 4}}) {
        Sku vm = sku(s.name, SkuKind::VirtualMachine, ServiceFamily::Compute);
        vm.vcpu = s.vcpu;
        vm.memoryGib = Decimal(16);
        vm.series = s.name[0] == 'D' ? "D" : "E";
        vm.flexibilityGroup = s.name[0] == 'D' ? "D group" : "";
        if (s.name[0] == 'D')
            vm.flexibilityRatio = number(s.ratio);
        put(model, vm);
        price(s.name, PriceKind::Consumption, s.hour, "hour");
        price(s.name, PriceKind::WindowsConsumption, s.windows, "hour");
        price(s.name, PriceKind::Reservation1Year, s.year, "term");
        price(s.name, PriceKind::Reservation3Years, s.threeYears, "term");
        price(s.name, PriceKind::SavingsPlan1Year, s.plan, "hour");
    }
    const auto disk = [&](const char* name, DiskClass diskClass, int gib, const char* amount) {
        Sku d = sku(name, SkuKind::ManagedDisk, ServiceFamily::Storage);
        d.diskClass = diskClass;
        d.redundancy = "LRS";
        d.sizeGib = Decimal(gib);
        put(model, d);
        price(name, PriceKind::Consumption, amount, "month");
    };
    disk("P10", DiskClass::PremiumSsd, 128, "19.71");
    disk("P30", DiskClass::PremiumSsd, 1024, "135.17");
    disk("E10", DiskClass::StandardSsd, 128, "9.6");
    disk("E30", DiskClass::StandardSsd, 1024, "76.8");
    const auto service = [&](const char* name, ServiceFamily family, const char* amount, const char* unit) {
        put(model, sku(name, SkuKind::Service, family));
        price(name, PriceKind::Consumption, amount, unit);
    };
    service("egress-internet", ServiceFamily::Network, "0", "GB");
    price("egress-internet", PriceKind::Consumption, "0.087", "GB", "100");
    price("egress-internet", PriceKind::Consumption, "0.083", "GB", "1000");
    service("log-analytics", ServiceFamily::Management, "2.3", "GB");
    service("defender-servers-plan1", ServiceFamily::Security, "4.9", "month");
    service("defender-servers-plan2", ServiceFamily::Security, "14.6", "month");
    service("backup-vm-under-50gb", ServiceFamily::Management, "5", "month");
    service("backup-vm-50-500gb", ServiceFamily::Management, "10", "month");
    service("backup-vm-per-500gb", ServiceFamily::Management, "10", "month");
    service("backup-vault-grs", ServiceFamily::Management, "0.0448", "GB month");
    service("sql-server-standard", ServiceFamily::Licences, "0.1", "vCPU hour");
    service("sql-server-enterprise", ServiceFamily::Licences, "0.375", "vCPU hour");
    service("firewall", ServiceFamily::Security, "1.25", "hour");
    service("landing-zone", ServiceFamily::Management, "400", "month");
    service("paas-vcore", ServiceFamily::Databases, "0.21", "vCore hour");
    service("blob-warm", ServiceFamily::Storage, "0.02", "GB month");
    price("blob-warm", PriceKind::Consumption, "0.018", "GB month", "500");
    Sku host = sku("host-small", SkuKind::Host, ServiceFamily::Compute);
    host.vcpu = 12;
    host.memoryGib = Decimal(96);
    host.sizeGib = Decimal(4000);
    put(model, host);
    price("host-small", PriceKind::Consumption, "2.5", "host hour");
}

/// Large: hundreds of waves, workloads and instruments, and few months.
enum class Scale { Usual, Large };

class RandomProject
{
public:
    explicit RandomProject(unsigned seed, Scale scale = Scale::Usual)
        : m_random(seed), m_scale(scale), m_model(Model::empty(Month(2025, 1) + pick(0, 11)))
    {}

    Model make()
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
        makeDebt();
        makeCommitments();
        makeCapacity();
        makeShareIssues();
        return std::move(m_model);
    }

private:
    int pick(int from, int to) { return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1)); }
    bool isLarge() const { return m_scale == Scale::Large; }
    bool chance(int percent) { return pick(1, 100) <= percent; }
    /// Up to `upTo`, in steps of 10^-scale.
    Decimal share(int upTo, int scale) { return Decimal(pick(0, upTo), scale); }
    Money amount(int upTo) { return Money(std::int64_t{pick(0, upTo)} * 100 + pick(0, 99)); }
    MonthSet months() { return pick(0, 2) == 0 ? MonthSet::of({1, 4, 7, 10}) : MonthSet::of({pick(1, 6), pick(7, 12)}); }
    Month near(int before, int after) { return m_model.company().start + pick(-before, after); }

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
    void makeDebt()
    {
        IndexCurve curve;
        const Id index = put(m_model, curve);
        for (int k = 0; k < 4; ++k) {
            IndexRate r;
            r.curve.id = index;
            r.date = firstDay(m_model.company().start - 2 + 5 * k) + pick(0, 20);
            r.rate = Decimal(pick(-5, 60), 3);
            put(m_model, r);
        }
        for (int i = isLarge() ? pick(100, 300) : pick(0, 5); i > 0; --i)
            makeInstrument(index);
    }
    void makeInstrument(Id index)
    {
        DebtInstrument d;
        d.kind = static_cast<InstrumentKind>(pick(0, 3));
        d.principal = amount(300000);
        d.maturityDate = lastDay(m_model.company().start) + pick(0, 1500);
        d.rateKind = static_cast<RateKind>(pick(0, 1));
        d.coupon = share(120, 3);
        d.index.id = index;
        d.indexMultiplier = Decimal(pick(5, 15), 1);
        d.spread = share(60, 3);
        if (chance(40))
            d.indexFloor = Decimal(pick(0, 50), 3);
        if (chance(40))
            d.allInCap = Decimal(pick(20, 90), 3);
        d.dayCount = static_cast<DayCount>(pick(0, 6));
        d.paymentMonths = months();
        d.paymentDay = pick(1, 31);
        d.amortisation = static_cast<Amortisation>(pick(0, 4));
        d.amortisationPerYear = share(40, 2);
        d.pikShare = chance(30) ? share(10, 1) : Decimal();
        if (chance(50))
            d.unamortisedDiscount = Money(d.principal.minor() / pick(10, 60));
        if (chance(30))
            d.openingAccruedInterest = amount(900);
        if (d.kind == InstrumentKind::Revolver) {
            d.commitment = d.principal + amount(300000);
            d.commitmentFee = share(9, 3);
        }
        d.appliesTo = chance(90) ? AppliesTo::Both : AppliesTo::Move;
        const Id id = put(m_model, d);
        if (d.amortisation == Amortisation::Custom) {
            DebtRow r;
            r.debt.id = id;
            r.date = firstDay(m_model.company().start) + pick(0, 300);
            r.principal = amount(90000);
            put(m_model, r);
        }
    }

    AppliesTo mostlyBoth() { return chance(80) ? AppliesTo::Both : static_cast<AppliesTo>(pick(1, 2)); }
    void makeCommitments()
    {
        for (int i = chance(50) ? pick(1, 2) : 0; i > 0; --i) {
            SpendCommitment s;
            s.amount = amount(90000);
            s.start = near(6, 3);
            s.end = s.start + pick(2, 18);
            s.creditMonths = pick(0, 13);
            s.spentBefore = chance(40) ? amount(20000) : Money();
            s.appliesTo = mostlyBoth();
            const Id id = put(m_model, s);
            CommitmentMilestone m;
            m.commitment.id = id;
            m.month = s.start;
            for (m.month = s.start + pick(0, 4); m.month < s.end; m.month = m.month + pick(1, 6)) {
                m.cumulative = Money(m.cumulative.minor() + pick(1, 2000000));
                if (m.cumulative < s.amount)
                    put(m_model, m);
            }
            if (chance(40)) {
                CommitmentFamily family;
                family.commitment.id = id;
                family.family = static_cast<ServiceFamily>(pick(0, 7));
                put(m_model, family);
            }
        }
    }
    void makeCapacity()
    {
        for (int i = pick(0, 2); i > 0; --i) {
            CapacityContract k;
            k.role = static_cast<ContractRole>(pick(0, 1));
            k.deliveryStart = near(6, 8);
            k.months = pick(2, 30);
            k.rampMonths = pick(1, std::min(k.months, 6));
            k.units = Decimal(pick(0, 3000), 1);
            k.pricePerUnitMonth = Decimal(pick(1, 9000), 2);
            k.escalator = chance(50) ? Decimal(pick(-80, 80), 3) : Decimal();
            k.takeOrPayShare = share(10, 1);
            k.useShare = share(15, 1);
            k.makeUpMonths = chance(60) ? pick(1, 9) : 0;
            k.prepaymentShare = chance(50) ? share(10, 1) : Decimal();
            if (chance(40))
                k.prepaymentMonth = k.deliveryStart - pick(0, 7);
            k.paymentTermDays = pick(0, 100);
            if (chance(30))
                k.terminationMonth = k.deliveryStart + pick(0, k.months - 2);
            k.terminationFee = amount(9000);
            k.avoidedCostPerUnitMonth = share(9000, 2);
            k.energyPerUnitMonth = share(900, 2);
            k.sitePerUnitMonth = share(900, 2);
            k.assetLifeMonths = pick(1, 40);
            if (chance(50)) {
                k.decision = static_cast<OptionDecision>(pick(0, 3));
                k.optionExpiry = firstDay(k.deliveryStart) - 1;
                if (k.optionExpiry->inMonth() < m_model.company().start && k.decision == OptionDecision::Assign)
                    k.decision = OptionDecision::Lapse;
                k.assignmentFee = amount(5000);
            }
            k.appliesTo = mostlyBoth();
            addUseAndCapex(k, put(m_model, k));
        }
    }
    void addUseAndCapex(const CapacityContract& k, Id id)
    {
        for (int month = 0; month < k.months; month += pick(1, 5)) {
            CapacityUse use;
            use.contract.id = id;
            use.month = k.deliveryStart + month;
            use.units = Decimal(pick(0, 4000), 1);
            put(m_model, use);
        }
        for (int n = k.role == ContractRole::Seller ? pick(0, 3) : 0; n > 0; --n) {
            CapacityCapex x;
            x.contract.id = id;
            x.month = near(0, 8);
            x.amount = amount(50000);
            put(m_model, x);
        }
    }
    void makeShareIssues()
    {
        for (int i = pick(0, 2); i > 0; --i) {
            EquityEvent e;
            e.date = firstDay(m_model.company().start) + pick(0, 300);
            e.primaryShares = Decimal(pick(0, 90000), 1);
            e.secondaryShares = Decimal(pick(0, 9000), 1);
            e.price = Decimal(pick(1, 9000), 3);
            e.underwritingFee = share(9, 2);
            e.expenses = amount(900);
            e.appliesTo = mostlyBoth();
            for (const CapacityContract& k : m_model.table<CapacityContract>())
                if (k.role == ContractRole::Seller && chance(50) && e.date.inMonth() <= lastOf(k)) {
                    e.consideration = EquityConsideration::CustomerIncentive;
                    e.contract.id = k.id;
                }
            for (const DebtInstrument& d : m_model.table<DebtInstrument>())
                if (d.kind != InstrumentKind::Revolver && chance(40)) {
                    e.repays.id = d.id;
                    e.repayShare = share(10, 1);
                }
            put(m_model, e);
        }
    }
    static Month lastOf(const CapacityContract& k)
    {
        return k.terminationMonth ? *k.terminationMonth : k.deliveryStart + (k.months - 1);
    }

    std::mt19937 m_random;
    Scale m_scale;
    Model m_model;
};

} // namespace engine_test
