// SPDX-License-Identifier: GPL-3.0-or-later
// The estate: sites, their unit costs and refreshes, waves, workloads and licences.
#include "core/model/schema_builder.h"

namespace headroom {

namespace {

constexpr std::array<ChoiceItem, 3> powerModels{
    {{"none", "Not modelled"}, {"energy", "Energy drawn by the machines"}, {"colocation", "Colocation capacity"}}};
constexpr std::array<ChoiceItem, 10> categories{
    {{"hardwareMaintenance", "Hardware maintenance"}, {"storageMaintenance", "Storage maintenance"}, {"network", "Network"},
        {"softwareLicences", "Software licences"}, {"virtualisation", "Virtualisation"}, {"facilities", "Facilities"},
        {"security", "Security"}, {"management", "Management"}, {"labour", "Labour"}, {"other", "Other"}}};
constexpr std::array<ChoiceItem, 6> bases{
    {{"perCore", "A physical core"}, {"perServer", "A server"}, {"perHost", "A host, in whole hosts"}, {"perTebibyte", "A TiB"},
        {"perStaff", "A member of staff, in whole staff"}, {"perSite", "The site"}}};
constexpr std::array<ChoiceItem, 2> updatesFor{{{"operatingSystem", "Operating system"}, {"database", "Database"}}};
constexpr std::array<ChoiceItem, 2> updatesBases{{{"perServer", "A server"}, {"perCore", "A core"}}};
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

EntitySchema describeSite()
{
    SchemaBuilder<Site> b(
        "site", "Site", "Sites", "An on-premises data centre: what it costs to run, and what leaving it costs.");
    b.uniqueNames();
    b.add<&Site::costGrowth>(
         "costGrowth", "Cost growth", "Annual growth of the site's unit costs and power prices; the rent does not grow.")
        .share()
        .range(Decimal(-9, 1), 10);
    b.add<&Site::vcpuPerCore>("vcpuPerCore", "vCPU a core", "How many allocated vCPU share a physical core.")
        .range(Decimal(1, 1), 100)
        .count();
    b.add<&Site::serversPerHost>("serversPerHost", "Machines a host", "How many virtual machines a host carries.")
        .range(Decimal(1, 1), 1000)
        .count();
    b.add<&Site::serversPerStaff>(
         "serversPerStaff", "Servers a member of staff", "How many servers a full-time member of staff looks after.")
        .range(Decimal(1, 1), 100000)
        .count();
    b.add<&Site::staffReleaseLagMonths>(
         "staffReleaseLagMonths", "Staff release lag", "Months after the machines are switched off until staff is released.")
        .unit("months")
        .range(0, 60)
        .timing();
    b.add<&Site::severancePerStaff>("severancePerStaff", "Severance", "Paid once for each member of staff released by the move.")
        .unit("¤")
        .atLeast(0);
    b.add<&Site::powerModel>("powerModel", "Power", "How power is reckoned.").choices(powerModels);
    b.add<&Site::wattsPerCore>("wattsPerCore", "Power a core", "Rated power of a physical core.").unit("W").range(0, 1000);
    b.add<&Site::averageLoad>("averageLoad", "Load factor",
         "What the rated power of a core is multiplied by to give the power that its server draws on average; published "
         "benchmarks run from 0.3 to 2.")
        .share()
        .range(0, 10);
    b.add<&Site::kwhPerTbYear>("kwhPerTbYear", "Energy a TB", "Energy of storage.").unit("kWh a TB-year").range(0, 100000);
    b.add<&Site::powerUsageEffectiveness>(
         "powerUsageEffectiveness", "PUE", "Power usage effectiveness: facility energy over IT energy.")
        .range(1, 5);
    b.add<&Site::pricePerKwh>("pricePerKwh", "Price of energy", "Price of a kilowatt hour.").unit("¤ a kWh").range(0, 100);
    b.add<&Site::colocationKw>("colocationKw", "Colocation capacity", "Contracted capacity.").unit("kW").range(0, 1000000);
    b.add<&Site::pricePerKwMonth>("pricePerKwMonth", "Price of capacity", "Price of the contracted capacity.")
        .unit("¤ a kW-month")
        .range(0, 100000);
    b.add<&Site::energyMetered>(
        "energyMetered", "Energy metered on top", "Whether a colocation site pays energy beside its capacity.");
    b.add<&Site::powerStrandedShare>(
         "powerStrandedShare", "Stranded share of power", "The share of the power cost that stays until the site closes.")
        .share()
        .range(0, 1);
    b.add<&Site::rentPerMonth>("rentPerMonth", "Rent", "Rent or operating lease of the site.").unit("¤ a month").atLeast(0);
    b.add<&Site::leaseEnd>(
         "leaseEnd", "Lease ends after", "The last month of the lease; blank: it can be ended at any time with notice.")
        .timing();
    b.add<&Site::noticeMonths>("noticeMonths", "Notice", "Months of notice before the site can be given up.")
        .unit("months")
        .range(0, 120)
        .timing();
    b.add<&Site::exitFee>("exitFee", "Early-exit fee", "What buys out the rest of the lease; blank: the rest is paid.")
        .unit("¤")
        .atLeast(0);
    b.add<&Site::restorationCost>("restorationCost", "Restoration", "Paid once in the month after the site closes.")
        .unit("¤")
        .atLeast(0);
    b.add<&Site::decommissionPerServer>("decommissionPerServer", "Decommissioning", "Paid once for each server switched off.")
        .unit("¤ a server")
        .atLeast(0);
    b.add<&Site::bookValue>(
         "bookValue", "Book value", "Opening book value of the site's machines, part of the company's fixed assets.")
        .unit("¤")
        .atLeast(0);
    b.add<&Site::bookLifeMonths>(
         "bookLifeMonths", "Remaining book life", "Months over which the opening book value is depreciated evenly.")
        .unit("months")
        .range(1, 240)
        .timing();
    b.add<&Site::resaleShare>("resaleShare", "Resale", "Proceeds as a share of the book value of machines switched off.")
        .share()
        .range(0, 2);
    b.add<&Site::refreshDeferralMonths>(
         "refreshDeferralMonths", "Refresh deferral", "A refresh is not done for machines that leave within so many months.")
        .unit("months")
        .range(0, 36)
        .timing();
    b.add<&Site::refreshStrandedShare>("refreshStrandedShare", "Stranded share of refreshes",
         "The share of the cores that is bought again however many machines have left, until the site closes.")
        .share()
        .range(0, 1);
    b.add<&Site::deferralUplift>("deferralUplift", "Maintenance uplift",
         "Extra hardware maintenance, as a share of the refresh cost a year, on machines whose refresh is put off until they "
         "leave.")
        .share()
        .range(0, 1);
    b.add<&Site::licenceRenewalMonths>(
         "licenceRenewalMonths", "Licences renew in", "Calendar months in which host licences can be given up.")
        .timing();
    b.add<&Site::paymentLagDays>("paymentLagDays", "Payment lag",
         "Days for which the site's running costs except labour are outstanding; blank: those of the company's payables.")
        .unit("days")
        .range(0, 365)
        .timing();
    return b.finish();
}

EntitySchema describeUnitCost()
{
    SchemaBuilder<UnitCost> b("unitCost", "Unit cost", "Unit costs",
        "A cash operating cost of a site: so much a unit and year. Buying hardware is not here but in the refreshes.");
    b.listOf("site");
    b.add<&UnitCost::site>("site", "Site", "The site.");
    b.add<&UnitCost::category>("category", "Category", "The category in which it is shown.").choices(categories);
    b.add<&UnitCost::basis>("basis", "Unit", "What it is paid for.").choices(bases).count();
    b.add<&UnitCost::costPerUnitYear>("costPerUnitYear", "Cost a unit and year", "Cash cost of a unit for a year, before growth.")
        .unit("¤ a year")
        .range(0, 1000000000);
    b.add<&UnitCost::strandedShare>(
         "strandedShare", "Stranded share", "The share that stays until the site closes, however many machines have left.")
        .share()
        .range(0, 1);
    return b.finish();
}

EntitySchema describeRefreshTranche()
{
    SchemaBuilder<RefreshTranche> b("refresh", "Refresh", "Refreshes",
        "Physical cores of one age at a site, bought again whenever they reach the end of their cycle.");
    b.listOf("site");
    b.add<&RefreshTranche::site>("site", "Site", "The site.");
    b.add<&RefreshTranche::cores>("cores", "Cores", "Physical cores of this age.").range(0, 100000000).count();
    b.add<&RefreshTranche::ageMonths>("ageMonths", "Age", "Age at the end of the month before the first.")
        .unit("months")
        .range(0, 240)
        .timing();
    b.add<&RefreshTranche::cycleMonths>("cycleMonths", "Cycle", "The age at which they are bought again.")
        .unit("months")
        .range(1, 240)
        .timing();
    b.add<&RefreshTranche::lifeMonths>(
         "lifeMonths", "Book life", "Months over which a purchase is depreciated evenly; blank: the cycle.")
        .unit("months")
        .range(1, 240)
        .timing();
    b.add<&RefreshTranche::costPerCore>("costPerCore", "Cost a core", "Price of a core with its share of the machine.")
        .unit("¤ a core")
        .range(0, 1000000);
    return b.finish();
}

EntitySchema describeSecurityUpdates()
{
    using U = SecurityUpdates;
    SchemaBuilder<U> b("securityUpdates", "Security updates", "Security updates",
        "Extended security updates of a version whose support ends: bought a year in advance, for at most three years, for the "
        "servers that are still on premises.");
    b.uniqueNames();
    b.add<&U::product>("product", "For", "Whose version it is.").choices(updatesFor).count();
    b.add<&U::version>("version", "Version", "A part of the version as the workloads say it; upper and lower case are alike.")
        .count();
    b.add<&U::endOfSupport>("endOfSupport", "Support ends", "The last day of support; the first year begins the day after.")
        .timing();
    b.add<&U::basis>("basis", "Unit", "What the licence cost is for.").choices(updatesBases).count();
    b.add<&U::minimumCores>("minimumCores", "Least cores", "Cores of a server that are licensed at least.")
        .range(0, 1000)
        .count();
    b.add<&U::licenceCost>("licenceCost", "Licence cost", "What the licence costs a unit; a year of updates is a share of it.")
        .unit("¤ a unit")
        .range(0, 1000000);
    b.add<&U::shareFirstYear>("shareFirstYear", "Share, first year", "Price of the first year over the licence cost.")
        .share()
        .range(0, 10);
    b.add<&U::shareSecondYear>("shareSecondYear", "Share, second year", "Price of the second year over the licence cost.")
        .share()
        .range(0, 10);
    b.add<&U::shareThirdYear>("shareThirdYear", "Share, third year", "Price of the third year over the licence cost.")
        .share()
        .range(0, 10);
    b.add<&U::firstPurchase>("firstPurchase", "Bought from",
         "The month of the first purchase, in which missed years are bought too; blank: the end of support.")
        .timing();
    return b.finish();
}

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
