// SPDX-License-Identifier: GPL-3.0-or-later
// The Azure plan, what it buys, and the price book of the project.
#include "core/model/schema_builder.h"

namespace headroom {

std::span<const ChoiceItem> purchaseOptionItems();
std::span<const ChoiceItem> diskClassItems();

namespace {

constexpr std::array<ChoiceItem, 2> sizingRules{{{"asIs", "As allocated"}, {"utilisation", "By utilisation"}}};
constexpr std::array<ChoiceItem, 2> payments{{{"monthly", "Monthly"}, {"upFront", "Up front"}}};
constexpr std::array<ChoiceItem, 3> defenderPlans{{{"none", "None"}, {"plan1", "Plan 1"}, {"plan2", "Plan 2"}}};
constexpr std::array<ChoiceItem, 8> families{
    {{"compute", "Compute"}, {"storage", "Storage"}, {"network", "Network"}, {"licences", "Licences"}, {"databases", "Databases"},
        {"management", "Management"}, {"security", "Security"}, {"support", "Support"}}};
constexpr std::array<ChoiceItem, 2> recoveryModes{{{"machines", "Machines that run"}, {"replicated", "Replicated, drills only"}}};
constexpr std::array<ChoiceItem, 4> skuKinds{
    {{"virtualMachine", "Virtual machine"}, {"managedDisk", "Managed disk"}, {"service", "Service"}, {"host", "Host"}}};
constexpr std::array<ChoiceItem, 2> architectures{{{"x64", "x64"}, {"arm64", "Arm64"}}};
constexpr std::array<ChoiceItem, 11> priceKinds{
    {{"consumption", "Consumption"}, {"windowsConsumption", "Consumption with Windows"}, {"spot", "Spot"},
        {"reservation1Year", "Reservation, 1 year, whole term"}, {"reservation3Years", "Reservation, 3 years, whole term"},
        {"savingsPlan1Year", "Savings plan, 1 year"}, {"savingsPlan3Years", "Savings plan, 3 years"},
        {"discountReservation1Year", "Median discount of a series, reservation 1 year"},
        {"discountReservation3Years", "Median discount of a series, reservation 3 years"},
        {"discountSavingsPlan1Year", "Median discount of a series, savings plan 1 year"},
        {"discountSavingsPlan3Years", "Median discount of a series, savings plan 3 years"}}};

void addSizing(SchemaBuilder<AzurePlan>& b)
{
    using P = AzurePlan;
    b.add<&P::defaultRegion>("defaultRegion", "Region", "The region of workloads that name none.").count();
    b.add<&P::globalDiscount>("globalDiscount", "Negotiated discount",
         "Discount on consumption prices; reservations, savings plans and support are not touched.")
        .share()
        .range(0, 1);
    b.add<&P::sizingRule>("sizingRule", "Sizing", "Whether sizes follow what is allocated or what is used.")
        .choices(sizingRules)
        .count();
    b.add<&P::comfortFactor>("comfortFactor", "Comfort factor", "What the needed cores and memory are multiplied by.")
        .range(Decimal(1, 1), 10)
        .count();
    b.add<&P::vcpuPerPhysicalCore>(
         "vcpuPerPhysicalCore", "vCPU a physical core", "1, or 2 where the cores of physical servers are hyper-threaded.")
        .range(1, 2)
        .count();
    b.add<&P::allowedSeries>("allowedSeries", "Allowed series",
         "Series that may be chosen, separated by commas; blank: x64, not burstable, no accelerators, full cores, premium "
         "storage, not retiring.")
        .mayBeEmpty()
        .count();
}

void addCommitments(SchemaBuilder<AzurePlan>& b)
{
    using P = AzurePlan;
    b.add<&P::defaultPurchase>("defaultPurchase", "Purchase option", "How compute is bought where a workload does not say.")
        .choices(purchaseOptionItems())
        .count();
    b.add<&P::commitmentDelayMonths>(
         "commitmentDelayMonths", "Commitment delay", "Months after the machines start until reservations and plans are bought.")
        .unit("months")
        .range(0, 60)
        .timing();
    b.add<&P::commitmentCoverage>(
         "commitmentCoverage", "Coverage", "The share of the always-on machines with that option that is committed.")
        .share()
        .range(0, 1)
        .count();
    b.add<&P::commitmentPayment>(
         "commitmentPayment", "Commitments are paid", "Monthly, or for the whole term at purchase; the total is the same.")
        .choices(payments)
        .timing();
    b.add<&P::renewCommitments>("renewCommitments", "Renew commitments", "Whether a commitment that ends is bought again.")
        .timing();
    b.add<&P::priceDrift>("priceDrift", "Price drift",
         "Annual change of pay-as-you-go prices, each 1 January after the start; commitments keep the price of their purchase.")
        .share()
        .range(Decimal(-9, 1), 10);
}

void addRecoveryAndHosts(SchemaBuilder<AzurePlan>& b)
{
    using P = AzurePlan;
    b.add<&P::arcFeePerMachine>("arcFeePerMachine", "Arc, a machine",
         "Fee for a retained machine managed through Azure Arc, from the first month on Azure; 0: not chosen; not discounted.")
        .unit("¤ a machine-month")
        .range(0, 100000);
    b.add<&P::recoveryMode>(
         "recoveryMode", "Disaster recovery", "Whether machines for disaster recovery run on Azure or are replicas.")
        .choices(recoveryModes)
        .count();
    b.add<&P::recoveryFeePerMachine>(
         "recoveryFeePerMachine", "Replication, a machine", "Fee for a replicated machine, beside its disks; not discounted.")
        .unit("¤ a machine-month")
        .range(0, 100000);
    b.add<&P::drillHoursPerYear>("drillHoursPerYear", "Drill hours", "Hours a year for which replicas run in drills.")
        .unit("hours a year")
        .range(0, 8760)
        .count();
    b.add<&P::relocationHost>("relocationHost", "Relocation host",
         "The host on which relocated workloads run that name none, by its name in the book.")
        .mayBeEmpty()
        .count();
    b.add<&P::relocationVcpuPerCore>(
         "relocationVcpuPerCore", "vCPU a host core", "How many allocated vCPU share a core of a relocation host.")
        .range(Decimal(1, 1), 100);
}

} // namespace

std::span<const ChoiceItem> serviceFamilyItems() { return families; }

EntitySchema describeAzurePlan()
{
    using P = AzurePlan;
    SchemaBuilder<P> b("azure", "Azure plan", "Azure plan", "How Azure is bought and what comes with the machines.");
    b.one();
    addSizing(b);
    addCommitments(b);
    b.add<&P::networkShare>("networkShare", "Network share",
         "Network cost as a share of compute and storage, where no platform items of that family are listed.")
        .share()
        .range(0, 1);
    b.add<&P::backupProduction>("backupProduction", "Back up production", "Whether production machines are backed up.").count();
    b.add<&P::backupRetentionFactor>(
         "backupRetentionFactor", "Backup retention factor", "Vault space as a multiple of the machine's disks.")
        .range(0, 100)
        .count();
    b.add<&P::logsGbPerServerMonth>("logsGbPerServerMonth", "Logs", "Logs that a server sends.")
        .unit("GB a month")
        .range(0, 10000)
        .count();
    b.add<&P::freeLogsGbPerMonth>(
         "freeLogsGbPerMonth", "Free logs", "Logs of the whole company that are free where paid by the GB.")
        .unit("GB a month")
        .range(0, 1000000);
    b.add<&P::defenderPlan>("defenderPlan", "Defender for Servers", "The plan under which servers on Azure are protected.")
        .choices(defenderPlans)
        .count();
    addRecoveryAndHosts(b);
    b.add<&P::labourShare>(
         "labourShare", "Labour on Azure", "Azure-side labour as a share of the on-premises labour of what has moved.")
        .share()
        .range(0, 10);
    b.add<&P::platformLabourShare>("platformLabourShare", "Labour on platform services",
         "The same share for what is replatformed, refactored or repurchased.")
        .share()
        .range(0, 10);
    b.add<&P::supportShare>("supportShare", "Support, share",
         "Support plan as a share of the invoice before credits, where no tiers and no flat fee are given.")
        .share()
        .range(0, 1);
    b.add<&P::supportPerMonth>("supportPerMonth", "Support, flat",
         "Support plan a month instead of a share, from the first month with machines on Azure.")
        .unit("¤ a month")
        .atLeast(0);
    b.add<&P::paymentTermDays>("paymentTermDays", "Payment term",
         "Days from the invoice, dated the month's end, to its payment; in whole months of 30 days.")
        .unit("days")
        .range(0, 365)
        .timing();
    return b.finish();
}

EntitySchema describeFamilyDiscount()
{
    SchemaBuilder<FamilyDiscount> b("discount", "Family discount", "Family discounts",
        "A negotiated discount of one service family, in place of the plan's.");
    b.add<&FamilyDiscount::family>("family", "Service family", "What it is for.").choices(families);
    b.add<&FamilyDiscount::discount>("discount", "Discount", "Discount on consumption prices.").share().range(0, 1);
    return b.finish();
}

EntitySchema describeSupportTier()
{
    SchemaBuilder<SupportTier> b("supportTier", "Support tier", "Support tiers",
        "A tier of a support plan that is paid as a share of the month's invoice before credits.");
    b.add<&SupportTier::from>("from", "From", "The part of the month's invoice from which the share holds.").unit("¤").atLeast(0);
    b.add<&SupportTier::share>("share", "Share", "The share of that part, up to the next tier.").share().range(0, 1);
    return b.finish();
}

EntitySchema describeFixedReservation()
{
    using R = FixedReservation;
    SchemaBuilder<R> b("reservation", "Reservation", "Reservations",
        "Reserved instances whose number is fixed: bought before the start, or for machines that do not always run.");
    b.add<&R::sku>("sku", "Size", "The reserved size, by its name in the price book.").count();
    b.add<&R::region>("region", "Region", "Azure region; blank: the plan's.").mayBeEmpty().count();
    b.add<&R::term>("term", "Term", "A reservation of one or of three years.").choices(purchaseOptionItems()).count();
    b.add<&R::count>("count", "Count", "How many instances.").range(0, 10000000).count();
    b.add<&R::month>("month", "Bought in", "The month of purchase; of those before the start only the rest of the term counts.")
        .timing();
    b.add<&R::pricePerUnit>("pricePerUnit", "Price", "Price of an instance for the whole term; blank: the book's.")
        .unit("¤ a term")
        .range(0, 100000000);
    return b.finish();
}

EntitySchema describePlatformItem()
{
    SchemaBuilder<PlatformItem> b("platformItem", "Platform item", "Platform items",
        "Something bought from Azure besides the machines: a firewall, a line, a gateway.");
    b.uniqueNames();
    b.add<&PlatformItem::sku>("sku", "Item", "Its name in the price book.").count();
    b.add<&PlatformItem::region>("region", "Region", "Azure region; blank: the plan's.").mayBeEmpty().count();
    b.add<&PlatformItem::count>("count", "Count", "How many; an hourly price counts 730 hours a month.")
        .range(0, 1000000)
        .count();
    b.add<&PlatformItem::fromMonth>(
         "fromMonth", "From", "The first month in which it is paid; blank: the month before the first wave.")
        .timing();
    return b.finish();
}

EntitySchema describeAzureCredit()
{
    SchemaBuilder<AzureCredit> b("credit", "Azure credit", "Azure credits",
        "A promotional credit that reduces the Azure cost of the months in which it is used.");
    b.uniqueNames();
    b.add<&AzureCredit::amount>("amount", "Amount", "The whole credit.").unit("¤").atLeast(0);
    b.add<&AzureCredit::from>("from", "From", "The first month in which it can be used.").timing();
    b.add<&AzureCredit::expiry>("expiry", "Until", "The last month in which it can be used; earliest first.").timing();
    return b.finish();
}

EntitySchema describeSku()
{
    SchemaBuilder<Sku> b("sku", "Azure size", "Azure sizes", "Something that Azure sells, without its price.");
    b.uniqueNames().kind("kind").nameIs("ARM name", "The name by which Azure sells it.");
    b.add<&Sku::kind>("kind", "Kind", "What it is.").choices(skuKinds).count();
    b.add<&Sku::family>("family", "Service family", "The family whose discount it has.").choices(families).count();
    b.add<&Sku::series>("series", "Series", "Its series.").mayBeEmpty().count();
    b.add<&Sku::generation>("generation", "Generation", "The series' version; newer wins among equal prices.")
        .range(0, 99)
        .count();
    b.add<&Sku::vcpu>("vcpu", "vCPU", "Virtual processors; of a host its cores.").range(1, 4096).forKinds({0, 3}).count();
    b.add<&Sku::memoryGib>("memoryGib", "Memory", "Memory.").unit("GiB").range(0, 100000).forKinds({0, 3}).count();
    b.add<&Sku::architecture>("architecture", "Architecture", "Processor architecture.")
        .choices(architectures)
        .forKinds({0})
        .count();
    b.add<&Sku::burstable>("burstable", "Burstable", "Whether it earns CPU credits.").forKinds({0}).count();
    b.add<&Sku::accelerated>("accelerated", "Accelerated", "Whether it carries GPUs, FPGAs or HPC networking.")
        .forKinds({0})
        .count();
    b.add<&Sku::constrainedCores>("constrainedCores", "Constrained cores", "Whether vCPU are switched off to save licences.")
        .forKinds({0})
        .count();
    b.add<&Sku::premiumStorage>("premiumStorage", "Premium storage", "Whether it takes premium disks.").forKinds({0}).count();
    b.add<&Sku::flexibilityGroup>("flexibilityGroup", "Flexibility group", "Instance-size-flexibility group of its reservations.")
        .mayBeEmpty()
        .forKinds({0})
        .count();
    b.add<&Sku::flexibilityRatio>("flexibilityRatio", "Flexibility ratio", "Its weight in that group.")
        .range(0, 100000)
        .forKinds({0})
        .count();
    b.add<&Sku::retirement>("retirement", "Retires", "The day on which Azure stops selling it.").count();
    b.add<&Sku::diskClass>("diskClass", "Disk class", "The class of managed disk.")
        .choices(diskClassItems())
        .forKinds({1})
        .count();
    b.add<&Sku::redundancy>("redundancy", "Redundancy", "LRS or ZRS.").mayBeEmpty().forKinds({1}).count();
    b.add<&Sku::sizeGib>("sizeGib", "Size", "Size of the disk tier, or raw storage of the host.")
        .unit("GiB")
        .range(0, 1000000)
        .forKinds({1, 3})
        .count();
    b.add<&Sku::iops>("iops", "IOPS", "Provisioned operations a second.")
        .unit("a second")
        .range(0, 10000000)
        .forKinds({1})
        .count();
    b.add<&Sku::throughputMbps>("throughputMbps", "Throughput", "Provisioned throughput.")
        .unit("MB a second")
        .range(0, 1000000)
        .forKinds({1})
        .count();
    return b.finish();
}

EntitySchema describePrice()
{
    SchemaBuilder<Price> b(
        "price", "Price", "Prices", "A price of something that Azure sells, in one region, with its date and source.");
    b.nameIs("ARM name", "What is priced: the size, disk tier or service; for median discounts the series.");
    b.add<&Price::region>("region", "Region", "Azure region; \"global\" where the price holds everywhere.");
    b.add<&Price::kind>("kind", "Kind", "What the price is for.").choices(priceKinds);
    b.add<&Price::currency>("currency", "Currency", "ISO 4217 code.");
    b.add<&Price::unit>("unit", "Unit", "What one price buys: hour, month, GB, GB month, vCPU hour, ...");
    b.add<&Price::tierFrom>("tierFrom", "From quantity", "The monthly quantity from which the price holds.").range(0, 1000000000);
    b.add<&Price::price>("price", "Price", "The price of a unit, before discounts; of a reservation the whole term.")
        .range(0, 1000000000);
    return b.finish();
}

} // namespace headroom
