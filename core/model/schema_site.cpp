// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on premises: sites, their unit costs and refreshes, security updates.
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

// Growth of costs, and who looks after the machines.
void addMachines(SchemaBuilder<Site>& b)
{
    b.add<&Site::costGrowth>(
         "costGrowth", "Cost growth a year", "Annual growth of the site's unit costs and power prices; the rent does not grow.")
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
}

// Energy and capacity.
void addPower(SchemaBuilder<Site>& b)
{
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
}

// The lease, and what leaving it costs.
void addLease(SchemaBuilder<Site>& b)
{
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
}

// What was bought, and what is bought again.
void addHardware(SchemaBuilder<Site>& b)
{
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
}

} // namespace

EntitySchema describeSite()
{
    SchemaBuilder<Site> b(
        "site", "Site", "Sites", "An on-premises data centre: what it costs to run, and what leaving it costs.");
    b.uniqueNames();
    addMachines(b);
    addPower(b);
    addLease(b);
    addHardware(b);
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

} // namespace headroom
