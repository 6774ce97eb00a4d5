// SPDX-License-Identifier: GPL-3.0-or-later
// What moves: waves, workloads with their disks and targets, licences.
#include "core/model/schema_builder.h"

namespace headroom {

namespace {

constexpr std::array<ChoiceItem, 2> fundingForms{{{"cash", "Cash"}, {"credits", "Azure credits"}}};
constexpr std::array<ChoiceItem, 3> environments{
    {{"production", "Production"}, {"devTest", "Dev/test"}, {"disasterRecovery", "Disaster recovery"}}};
constexpr std::array<ChoiceItem, 7> strategies{{{"rehost", "Rehost"}, {"replatform", "Replatform"}, {"refactor", "Refactor"},
    {"repurchase", "Repurchase"}, {"relocate", "Relocate"}, {"retire", "Retire"}, {"retain", "Retain"}}};
constexpr std::array<ChoiceItem, 2> machines{{{"virtual", "Virtual"}, {"physical", "Physical"}}};
constexpr std::array<ChoiceItem, 5> systems{{{"linux", "Linux"}, {"windowsServer", "Windows Server"},
    {"redHat", "Red Hat Enterprise Linux"}, {"suse", "SUSE Linux Enterprise"}, {"other", "Other"}}};
constexpr std::array<ChoiceItem, 3> licences{
    {{"metered", "Bought from Azure by the hour"}, {"hybridBenefit", "Azure Hybrid Benefit"}, {"bringYourOwn", "Brought along"}}};
constexpr std::array<ChoiceItem, 2> engines{{{"none", "None"}, {"sqlServer", "SQL Server"}}};
constexpr std::array<ChoiceItem, 4> editions{
    {{"standard", "Standard"}, {"enterprise", "Enterprise"}, {"web", "Web"}, {"developer", "Developer"}}};
constexpr std::array<ChoiceItem, 3> products{{{"windowsServer", "Windows Server"}, {"sqlServerStandard", "SQL Server Standard"},
    {"sqlServerEnterprise", "SQL Server Enterprise"}}};

} // namespace

std::span<const ChoiceItem> purchaseOptionItems()
{
    static constexpr std::array<ChoiceItem, 6> items{{{"planDefault", "As in the Azure plan"}, {"payAsYouGo", "Pay as you go"},
        {"reservation1Year", "Reservation, 1 year"}, {"reservation3Years", "Reservation, 3 years"},
        {"savingsPlan1Year", "Savings plan, 1 year"}, {"savingsPlan3Years", "Savings plan, 3 years"}}};
    return items;
}

std::span<const ChoiceItem> diskClassItems()
{
    static constexpr std::array<ChoiceItem, 4> items{{{"planDefault", "By environment"}, {"premiumSsd", "Premium SSD"},
        {"standardSsd", "Standard SSD"}, {"standardHdd", "Standard HDD"}}};
    return items;
}

namespace {

// How much of it there is.
void addSize(SchemaBuilder<Workload>& b)
{
    using W = Workload;
    b.add<&W::quantity>("quantity", "Quantity", "How many like servers the row stands for.").range(0, 10000000).count();
    b.add<&W::cores>("cores", "Cores", "vCPU of a virtual machine, cores of a physical one.").range(1, 4096).count();
    b.add<&W::memoryGib>("memoryGib", "Memory", "Memory of a server.").unit("GiB").range(Decimal(1, 1), 100000).count();
    b.add<&W::storageGib>("storageGib", "Storage", "Disk space of a server where its disks are not listed.")
        .unit("GiB")
        .range(0, 10000000)
        .count();
    b.add<&W::egressGbPerMonth>("egressGbPerMonth", "Egress", "Data that leaves to the internet, a server.")
        .unit("GB a month")
        .range(0, 100000000)
        .count();
}

// What it runs, and how that is licensed.
void addSystem(SchemaBuilder<Workload>& b)
{
    using W = Workload;
    b.add<&W::operatingSystem>("operatingSystem", "Operating system", "The operating system as it is licensed.")
        .choices(systems)
        .count();
    b.add<&W::osLicence>(
         "osLicence", "System licence on Azure", "How the operating system (and SQL Server) is licensed on Azure.")
        .choices(licences)
        .count();
    b.add<&W::osVersion>("osVersion", "System version", "The version, as the inventory says it.").count().mayBeEmpty();
    b.add<&W::databaseEngine>("databaseEngine", "Database", "The licensed database on the server.").choices(engines).count();
    b.add<&W::databaseEdition>("databaseEdition", "Database edition", "Its edition.").choices(editions).count();
    b.add<&W::databaseVersion>("databaseVersion", "Database version", "Its version, as the inventory says it.")
        .count()
        .mayBeEmpty();
}

// How it is used, and what it becomes on Azure.
void addUseAndTarget(SchemaBuilder<Workload>& b)
{
    using W = Workload;
    b.add<&W::cpuUtilisation>("cpuUtilisation", "CPU use", "Percentile of the CPU's use; blank: not known.")
        .share()
        .range(0, 1)
        .count();
    b.add<&W::memoryUtilisation>("memoryUtilisation", "Memory use", "Percentile of the memory's use; blank: not known.")
        .share()
        .range(0, 1)
        .count();
    b.add<&W::hoursPerMonth>("hoursPerMonth", "Hours", "Hours a month for which it runs on Azure; 730 is always on.")
        .unit("hours a month")
        .range(0, 730)
        .count();
    b.add<&W::region>("region", "Region", "Azure region; blank: the plan's.").count().mayBeEmpty();
    b.add<&W::targetSku>("targetSku", "Size", "A fixed Azure size; blank: the cheapest that fits.").count().mayBeEmpty();
    b.add<&W::purchaseOption>("purchaseOption", "Purchase option", "How its compute is bought.")
        .choices(purchaseOptionItems())
        .count();
}

// Amounts in place of what is reckoned, and of what replaces it.
void addFixedCosts(SchemaBuilder<Workload>& b)
{
    using W = Workload;
    b.add<&W::onPremisesPerMonth>(
         "onPremisesPerMonth", "On-premises cost, fixed", "Replaces the site's unit costs for a server of this row.")
        .unit("¤ a month")
        .atLeast(0)
        .count();
    b.add<&W::azurePerMonth>("azurePerMonth", "Azure cost, fixed", "Replaces the reckoned Azure cost of a server of this row.")
        .unit("¤ a month")
        .atLeast(0)
        .count();
    b.add<&W::oneOffCost>("oneOffCost", "One-off cost, fixed", "Replaces the wave's cost a server for a server of this row.")
        .unit("¤")
        .atLeast(0)
        .count();
    b.add<&W::saasUsers>("saasUsers", "Users", "Users of the service that replaces it, a server of this row (repurchase).")
        .range(0, 100000000)
        .count();
    b.add<&W::saasPricePerUserMonth>("saasPricePerUserMonth", "Price a user", "Price of that service (repurchase).")
        .unit("¤ a user-month")
        .range(0, 1000000)
        .count();
}

} // namespace

EntitySchema describeWave()
{
    SchemaBuilder<Wave> b("wave", "Wave", "Waves", "A group of workloads that moves together.");
    b.uniqueNames();
    b.add<&Wave::start>("start", "Start",
         "The first month in which a part of it runs on Azure; it may lie before the first month of the project.")
        .timing();
    b.add<&Wave::rampMonths>("rampMonths", "Ramp", "Months until all of it runs on Azure, in equal parts a month.")
        .unit("months")
        .range(1, 120)
        .timing();
    b.add<&Wave::parallelMonths>("parallelMonths", "Parallel run", "Months for which what has moved still runs on premises too.")
        .unit("months")
        .range(0, 36)
        .timing();
    b.add<&Wave::replicationMonths>(
         "replicationMonths", "Replication", "Months before the start in which the disks on Azure are already paid.")
        .unit("months")
        .range(0, 36)
        .timing();
    b.add<&Wave::fixedCost>("fixedCost", "Fixed cost", "One-off cost of the wave, over its ramp.").unit("¤").atLeast(0);
    b.add<&Wave::costPerServer>("costPerServer", "Cost a server", "One-off cost of moving a server, over the ramp.")
        .unit("¤ a server")
        .range(0, 10000000);
    b.add<&Wave::partnerCost>("partnerCost", "Partner cost", "One-off cost of a partner, over the ramp, paid on credit.")
        .unit("¤")
        .atLeast(0);
    b.add<&Wave::contingency>("contingency", "Contingency", "Added to the one-off cost.").share().range(0, 10);
    b.add<&Wave::fundingAmount>("fundingAmount", "Vendor funding", "What the vendor contributes, over the ramp.")
        .unit("¤")
        .atLeast(0);
    b.add<&Wave::fundingShare>(
         "fundingShare", "Vendor funding, share", "What the vendor contributes as a share of the one-off cost.")
        .share()
        .range(0, 1);
    b.add<&Wave::fundingCap>("fundingCap", "Funding cap", "The most that the vendor contributes; blank: no cap.")
        .unit("¤")
        .atLeast(0);
    b.add<&Wave::fundingForm>("fundingForm", "Funding comes as", "Cash after the lag, or Azure credits.").choices(fundingForms);
    b.add<&Wave::fundingLagMonths>("fundingLagMonths", "Funding lag", "Months from the cost to the vendor's payment.")
        .unit("months")
        .range(0, 36)
        .timing();
    return b.finish();
}

EntitySchema describeWorkload()
{
    using W = Workload;
    SchemaBuilder<W> b("workload", "Workload", "Workloads", "A server, or a number of like servers, and what becomes of it.");
    b.uniqueNames();
    b.add<&W::site>("site", "Site", "Where it runs today.").count();
    b.add<&W::wave>("wave", "Wave", "The wave in which it moves or is switched off; blank only for retained workloads.")
        .count()
        .mayBeEmpty();
    b.add<&W::application>("application", "Application", "The application that it belongs to.").label().mayBeEmpty();
    b.add<&W::environment>("environment", "Environment", "What it is used for; dev/test has its own prices.")
        .choices(environments)
        .count();
    b.add<&W::strategy>("strategy", "Strategy", "What becomes of it.").choices(strategies).count();
    b.add<&W::machine>("machine", "Machine", "Whether its cores are allocated vCPU or physical cores.").choices(machines).count();
    b.add<&W::poweredOn>("poweredOn", "Powered on", "Machines that are off do not move and are listed.").count();
    addSize(b);
    addSystem(b);
    addUseAndTarget(b);
    addFixedCosts(b);
    b.add<&W::ipAddresses>("ipAddresses", "IP addresses", "As the inventory says them.").label().mayBeEmpty();
    b.add<&W::externalId>("externalId", "Identity elsewhere", "What another system calls it; a later import finds the row by it.")
        .label()
        .mayBeEmpty();
    b.add<&W::tags>("tags", "Tags", "Words to group and find rows by, with commas between them.").label().mayBeEmpty();
    return b.finish();
}

EntitySchema describeWorkloadDisk()
{
    SchemaBuilder<WorkloadDisk> b("disk", "Disk", "Disks", "A disk of a workload, a server.");
    b.listOf("workload");
    b.add<&WorkloadDisk::workload>("workload", "Workload", "The workload.").count();
    b.add<&WorkloadDisk::order>("order", "Disk number", "Its place among the workload's disks.").range(1, 1000).label();
    b.add<&WorkloadDisk::sizeGib>("sizeGib", "Size", "Its size.").unit("GiB").range(0, 1000000).count();
    b.add<&WorkloadDisk::iops>("iops", "IOPS", "Operations a second that it needs; blank: not known.")
        .unit("a second")
        .range(0, 10000000)
        .count();
    b.add<&WorkloadDisk::throughputMbps>("throughputMbps", "Throughput", "Throughput that it needs; blank: not known.")
        .unit("MB a second")
        .range(0, 1000000)
        .count();
    b.add<&WorkloadDisk::diskClass>(
         "diskClass", "Class", "The class of managed disk; by environment: Premium SSD in production, else Standard SSD.")
        .choices(diskClassItems())
        .count();
    return b.finish();
}

EntitySchema describeWorkloadTarget()
{
    using T = WorkloadTarget;
    SchemaBuilder<T> b("target", "Target", "Targets",
        "What a server of a workload buys from Azure by the unit: instead of a machine where it is replatformed or refactored, "
        "beside it where it is rehosted.");
    b.listOf("workload");
    b.add<&T::workload>("workload", "Workload", "The workload.").count();
    b.add<&T::sku>("sku", "Item", "Its name in the price book.").count();
    b.add<&T::count>(
         "count", "Count", "Units a server: vCores, GB, instances; an hourly price counts the workload's hours a month.")
        .range(0, 1000000000)
        .count();
    return b.finish();
}

EntitySchema describeLicencePool()
{
    SchemaBuilder<LicencePool> b(
        "licencePool", "Licence pool", "Licence pools", "Licences owned by the core, with software assurance.");
    b.uniqueNames();
    b.add<&LicencePool::product>("product", "Product", "What is licensed.").choices(products).count();
    b.add<&LicencePool::cores>("cores", "Cores", "Licensed cores.").range(0, 100000000).count();
    b.add<&LicencePool::assurancePerCoreYear>(
         "assurancePerCoreYear", "Assurance", "Software assurance or subscription, paid for a year in the renewal month.")
        .unit("¤ a core-year")
        .range(0, 1000000);
    b.add<&LicencePool::renewalMonth>("renewalMonth", "Renews in month", "Calendar month of the renewal.").range(1, 12).timing();
    b.add<&LicencePool::hybridBenefit>("hybridBenefit", "Hybrid Benefit", "Whether the licences may be used on Azure.").count();
    return b.finish();
}

} // namespace headroom
