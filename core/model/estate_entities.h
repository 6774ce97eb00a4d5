// SPDX-License-Identifier: GPL-3.0-or-later
// The company, its sites and workloads, and how it buys Azure (MODEL.md 2).
#pragma once

#include "core/model/row.h"

namespace headroom {

enum class InterestLimitBase : std::uint8_t { Ebitda, Ebit };
enum class DepreciationMethod : std::uint8_t { StraightLine, DecliningBalance, SumOfDigits };
enum class TaxDepreciation : std::uint8_t {
    AsBooked,
    StraightLine,
    DecliningBalance,
    SumOfDigits,
    MacrsHalfYear,
    MacrsMidQuarter
};

enum class SimulationMethod : std::uint8_t { PseudoRandom, Sobol };
enum class ReportStatus : std::uint8_t { Draft, Final };

struct Company : Row
{
    Text currency = "USD";
    Month start;
    std::int32_t horizon = 12;
    Opt<Month> headlineStart;
    std::int32_t evaluationMonths = 60;
    Decimal discountRate{8, 2};
    Rounding rounding = Rounding::HalfAway;
    Decimal usageGrowth;

    Money openingCash;
    Money minimumCash;
    Decimal cashInterestRate;
    Money openingReceivables;
    Money openingPayables;
    Money openingFixedAssets;
    std::int32_t openingAssetLifeMonths = 60;
    Money openingPrepaid;
    std::int32_t openingPrepaidMonths = 12;
    Money openingAccruedAzure;
    Opt<Money> openingEquity;
    Decimal daysSalesOutstanding;
    Decimal daysPayablesOutstanding;

    Decimal taxRate{21, 2};
    std::int32_t taxYearEndMonth = 12;
    MonthSet taxPaymentMonths = MonthSet::of({4, 6, 9, 12});
    Money lossesBroughtForward;
    Decimal lossLimitShare{8, 1};
    Opt<Decimal> interestLimitShare;
    InterestLimitBase interestLimitBase = InterestLimitBase::Ebitda;
    Money disallowedInterestBroughtForward;
    Money taxableProfitYearToDate;
    Money taxAccruedYearToDate;
    Money openingTaxPayable;
    TaxDepreciation taxDepreciation = TaxDepreciation::AsBooked;
    std::int32_t taxLifeYears = 5;
    Opt<Money> openingTaxBasis;

    Decimal sweepShare;
    MonthSet sweepMonths = MonthSet::of({12});
    Decimal sharesBasic;
    Decimal sharesDiluted;

    Opt<Money> lastYearEbitda;
    Opt<Money> lastYearCashInterest;
    Opt<Money> lastYearTaxPaid;
    Opt<Money> lastYearCapex;

    std::int32_t simulationSeed = 1;
    std::int32_t simulationTrials = 65536;
    SimulationMethod simulationMethod = SimulationMethod::PseudoRandom;

    Text formatLocale;
    Text reportLanguage;
    ReportStatus reportStatus = ReportStatus::Draft;
    Text reportWithout;
    Text preparedBy;
    Text preparedFor;
    Text confidentiality;
    bool operator==(const Company&) const = default;
};

enum class LineKind : std::uint8_t { Revenue, Cost, Capex, Distribution };
enum class GrowthStep : std::uint8_t { Smooth, Yearly };

struct OperatingLine : Row
{
    LineKind kind = LineKind::Revenue;
    Money amountPerMonth;
    Decimal growth;
    GrowthStep growthStep = GrowthStep::Smooth;
    Opt<Month> firstMonth;
    Opt<Month> lastMonth;
    bool onCredit = true;
    bool taxable = true;
    std::int32_t lifeMonths = 60;
    DepreciationMethod depreciation = DepreciationMethod::StraightLine;
    bool includesOnPremises = false;
    AppliesTo appliesTo = AppliesTo::Both;
    bool operator==(const OperatingLine&) const = default;
};

/// An amount that replaces the line's base in one month.
struct LineMonth : Row
{
    Ref<OperatingLine> line;
    Month month;
    Money amount;
    bool operator==(const LineMonth&) const = default;
};

/// A factor on the line's base in one calendar month (1 = January) of every year; months without one have 1.
struct SeasonWeight : Row
{
    Ref<OperatingLine> line;
    std::int32_t calendarMonth = 1;
    Decimal factor = 1;
    bool operator==(const SeasonWeight&) const = default;
};

/// A month before the first, for covenants and last-twelve-month figures.
struct PastMonth : Row
{
    Month month;
    Money ebitda;
    Money cashInterest;
    Money taxPaid;
    Money capex;
    bool operator==(const PastMonth&) const = default;
};

/// What a unit of a foreign currency is worth in the company's from a date on, until the next.
struct FxRate : Row
{
    Text currency;
    Date date;
    Decimal rate = 1;
    bool operator==(const FxRate&) const = default;
};

enum class PowerModel : std::uint8_t { None, Energy, Colocation };

struct Site : Row
{
    Decimal costGrowth;
    Decimal vcpuPerCore = 4;
    Decimal serversPerHost = 12;
    Decimal serversPerStaff = 150;
    std::int32_t staffReleaseLagMonths = 3;
    Money severancePerStaff;

    PowerModel powerModel = PowerModel::None;
    Decimal wattsPerCore = 9;
    Decimal averageLoad{3, 1};
    Decimal kwhPerTbYear = 10;
    Decimal powerUsageEffectiveness{156, 2};
    Decimal pricePerKwh{125, 3};
    Decimal colocationKw;
    Decimal pricePerKwMonth;
    bool energyMetered = false;
    Decimal powerStrandedShare;

    Money rentPerMonth;
    Opt<Month> leaseEnd;
    std::int32_t noticeMonths = 0;
    Opt<Money> exitFee;
    Money restorationCost;
    Money decommissionPerServer;

    Money bookValue;
    std::int32_t bookLifeMonths = 36;
    Decimal resaleShare;
    std::int32_t refreshDeferralMonths = 6;
    Decimal refreshStrandedShare;
    Decimal deferralUplift;
    MonthSet licenceRenewalMonths = MonthSet::of({1});
    Opt<std::int32_t> paymentLagDays;
    bool operator==(const Site&) const = default;
};

enum class CostCategory : std::uint8_t {
    HardwareMaintenance,
    StorageMaintenance,
    Network,
    SoftwareLicences,
    Virtualisation,
    Facilities,
    Security,
    Management,
    Labour,
    Other
};
enum class CostBasis : std::uint8_t { PerCore, PerServer, PerHost, PerTebibyte, PerStaff, PerSite };

/// A cash operating cost of a site: unit cost a year x units.
struct UnitCost : Row
{
    Ref<Site> site;
    CostCategory category = CostCategory::Other;
    CostBasis basis = CostBasis::PerServer;
    Decimal costPerUnitYear;
    Decimal strandedShare;
    bool operator==(const UnitCost&) const = default;
};

/// Cores of one age at a site, bought again when `cycleMonths` old.
struct RefreshTranche : Row
{
    Ref<Site> site;
    Decimal cores;
    std::int32_t ageMonths = 0;
    std::int32_t cycleMonths = 60;
    Opt<std::int32_t> lifeMonths;
    Decimal costPerCore;
    bool operator==(const RefreshTranche&) const = default;
};

enum class UpdatesFor : std::uint8_t { OperatingSystem, Database };
enum class UpdatesBasis : std::uint8_t { PerServer, PerCore };

/// Extended security updates of a version whose support has ended, for three years from that day (MODEL.md 3.3).
struct SecurityUpdates : Row
{
    UpdatesFor product = UpdatesFor::OperatingSystem;
    Text version;
    Date endOfSupport = Date(2027, 1, 12);
    UpdatesBasis basis = UpdatesBasis::PerCore;
    std::int32_t minimumCores = 8;
    Decimal licenceCost;
    Decimal shareFirstYear{75, 2};
    Decimal shareSecondYear = 1;
    Decimal shareThirdYear{125, 2};
    Opt<Month> firstPurchase;
    bool operator==(const SecurityUpdates&) const = default;
};

enum class FundingForm : std::uint8_t { Cash, Credits };

struct Wave : Row
{
    Month start;
    std::int32_t rampMonths = 3;
    std::int32_t parallelMonths = 1;
    std::int32_t replicationMonths = 0;
    Money fixedCost;
    Decimal costPerServer;
    Money partnerCost;
    Decimal contingency;
    Money fundingAmount;
    Decimal fundingShare;
    Opt<Money> fundingCap;
    FundingForm fundingForm = FundingForm::Cash;
    std::int32_t fundingLagMonths = 1;
    bool operator==(const Wave&) const = default;
};

enum class Environment : std::uint8_t { Production, DevTest, DisasterRecovery };
enum class Strategy : std::uint8_t { Rehost, Replatform, Refactor, Repurchase, Relocate, Retire, Retain };
enum class MachineKind : std::uint8_t { Virtual, Physical };
enum class OperatingSystem : std::uint8_t { Linux, WindowsServer, RedHat, Suse, Other };
enum class OsLicence : std::uint8_t { Metered, HybridBenefit, BringYourOwn };
enum class DatabaseEngine : std::uint8_t { None, SqlServer };
enum class DatabaseEdition : std::uint8_t { Standard, Enterprise, Web, Developer };
enum class PurchaseOption : std::uint8_t {
    PlanDefault,
    PayAsYouGo,
    Reservation1Year,
    Reservation3Years,
    SavingsPlan1Year,
    SavingsPlan3Years
};
enum class DiskClass : std::uint8_t { PlanDefault, PremiumSsd, StandardSsd, StandardHdd };

struct Workload : Row
{
    Ref<Site> site;
    Ref<Wave> wave;
    Text application;
    Environment environment = Environment::Production;
    Strategy strategy = Strategy::Rehost;
    MachineKind machine = MachineKind::Virtual;
    bool poweredOn = true;
    std::int32_t quantity = 1;
    std::int32_t cores = 2;
    Decimal memoryGib = 4;
    Opt<Decimal> storageGib;
    Decimal egressGbPerMonth;
    OperatingSystem operatingSystem = OperatingSystem::Linux;
    OsLicence osLicence = OsLicence::Metered;
    Text osVersion;
    DatabaseEngine databaseEngine = DatabaseEngine::None;
    DatabaseEdition databaseEdition = DatabaseEdition::Standard;
    Text databaseVersion;
    Opt<Decimal> cpuUtilisation;
    Opt<Decimal> memoryUtilisation;
    Decimal hoursPerMonth = 730;
    Text region;
    Text targetSku;
    PurchaseOption purchaseOption = PurchaseOption::PlanDefault;
    Opt<Money> onPremisesPerMonth;
    Opt<Money> azurePerMonth;
    Opt<Money> oneOffCost;
    std::int32_t saasUsers = 0;
    Decimal saasPricePerUserMonth;
    Text ipAddresses;
    Text externalId;
    Text tags;
    bool operator==(const Workload&) const = default;
};

struct WorkloadDisk : Row
{
    Ref<Workload> workload;
    std::int32_t order = 1;
    Decimal sizeGib;
    Opt<Decimal> iops;
    Opt<Decimal> throughputMbps;
    DiskClass diskClass = DiskClass::PlanDefault;
    bool operator==(const WorkloadDisk&) const = default;
};

/// What a server of the workload buys from Azure besides or instead of a machine: so many units of something in the price book.
struct WorkloadTarget : Row
{
    Ref<Workload> workload;
    Text sku;
    Decimal count = 1;
    bool operator==(const WorkloadTarget&) const = default;
};

enum class LicenceProduct : std::uint8_t { WindowsServer, SqlServerStandard, SqlServerEnterprise };

struct LicencePool : Row
{
    LicenceProduct product = LicenceProduct::WindowsServer;
    std::int32_t cores = 0;
    Decimal assurancePerCoreYear;
    std::int32_t renewalMonth = 1;
    bool hybridBenefit = true;
    bool operator==(const LicencePool&) const = default;
};

enum class SizingRule : std::uint8_t { AsIs, Utilisation };
enum class CommitmentPayment : std::uint8_t { Monthly, UpFront };
enum class DefenderPlan : std::uint8_t { None, Plan1, Plan2 };
enum class RecoveryMode : std::uint8_t { Machines, Replicated };

struct AzurePlan : Row
{
    Text defaultRegion = "eastus";
    Decimal globalDiscount;
    SizingRule sizingRule = SizingRule::AsIs;
    Decimal comfortFactor = 1;
    std::int32_t vcpuPerPhysicalCore = 2;
    Text allowedSeries;
    PurchaseOption defaultPurchase = PurchaseOption::PayAsYouGo;
    std::int32_t commitmentDelayMonths = 0;
    Decimal commitmentCoverage = 1;
    CommitmentPayment commitmentPayment = CommitmentPayment::Monthly;
    bool renewCommitments = true;
    Decimal priceDrift;
    Decimal networkShare{5, 2};
    bool backupProduction = true;
    Decimal backupRetentionFactor = 1;
    Decimal logsGbPerServerMonth = 3;
    Decimal freeLogsGbPerMonth = 5;
    DefenderPlan defenderPlan = DefenderPlan::Plan2;
    Decimal arcFeePerMachine;
    RecoveryMode recoveryMode = RecoveryMode::Machines;
    Decimal recoveryFeePerMachine;
    Decimal drillHoursPerYear = 24;
    Text relocationHost = "avs-av36p";
    Decimal relocationVcpuPerCore = 4;
    Decimal labourShare{75, 2};
    Decimal platformLabourShare{6, 1};
    Decimal supportShare;
    Money supportPerMonth;
    std::int32_t paymentTermDays = 30;
    bool operator==(const AzurePlan&) const = default;
};

enum class ServiceFamily : std::uint8_t { Compute, Storage, Network, Licences, Databases, Management, Security, Support };

struct FamilyDiscount : Row
{
    ServiceFamily family = ServiceFamily::Compute;
    Decimal discount;
    bool operator==(const FamilyDiscount&) const = default;
};

/// The share of the month's invoice that a support plan takes of the part from `from` on, up to the next tier.
struct SupportTier : Row
{
    Money from;
    Decimal share;
    bool operator==(const SupportTier&) const = default;
};

/// Reserved instances of one size that the user fixes, bought in a month that may lie before the start.
struct FixedReservation : Row
{
    Text sku;
    Text region;
    PurchaseOption term = PurchaseOption::Reservation1Year;
    std::int32_t count = 1;
    Month month;
    Opt<Decimal> pricePerUnit;
    bool operator==(const FixedReservation&) const = default;
};

/// Something bought from Azure besides the machines: a landing zone, a firewall, a line.
struct PlatformItem : Row
{
    Text sku;
    Text region;
    Decimal count = 1;
    Opt<Month> fromMonth;
    bool operator==(const PlatformItem&) const = default;
};

struct AzureCredit : Row
{
    Money amount;
    Month from;
    Month expiry;
    bool operator==(const AzureCredit&) const = default;
};

enum class SkuKind : std::uint8_t { VirtualMachine, ManagedDisk, Service, Host };
enum class Architecture : std::uint8_t { X64, Arm64 };

/// Something that Azure sells, without its price; `name` is the ARM SKU name.
struct Sku : Row
{
    SkuKind kind = SkuKind::VirtualMachine;
    ServiceFamily family = ServiceFamily::Compute;
    Text series;
    std::int32_t generation = 0;
    Opt<std::int32_t> vcpu;
    Opt<Decimal> memoryGib;
    Architecture architecture = Architecture::X64;
    bool burstable = false;
    bool accelerated = false;
    bool constrainedCores = false;
    bool premiumStorage = true;
    Text flexibilityGroup;
    Opt<Decimal> flexibilityRatio;
    Opt<Date> retirement;
    DiskClass diskClass = DiskClass::PlanDefault;
    Text redundancy;
    Opt<Decimal> sizeGib;
    Opt<Decimal> iops;
    Opt<Decimal> throughputMbps;
    bool operator==(const Sku&) const = default;
};

enum class PriceKind : std::uint8_t {
    Consumption,
    WindowsConsumption,
    Spot,
    Reservation1Year,
    Reservation3Years,
    SavingsPlan1Year,
    SavingsPlan3Years,
    DiscountReservation1Year,
    DiscountReservation3Years,
    DiscountSavingsPlan1Year,
    DiscountSavingsPlan3Years
};

/// A price of a SKU (`name`) in a region. Reservations: the total of the whole term a unit; savings plans and consumption: a unit
/// of `unit`. The Discount kinds are a series' median discount (a share), with the series as `name`.
struct Price : Row
{
    Text region;
    PriceKind kind = PriceKind::Consumption;
    Text currency = "USD";
    Text unit = "hour";
    Decimal tierFrom;
    Decimal price;
    bool operator==(const Price&) const = default;
};

} // namespace headroom
