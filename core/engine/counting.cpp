// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/counting.h"

#include "core/engine/count_items.h"
#include "core/engine/updates_by_version.h"

namespace headroom {

// Sums over all workloads that have been counted and not taken back.
struct WorkloadCounter::State
{
    State(const Model& model, std::shared_ptr<const PriceIndex> priceIndex)
        : prices(std::move(priceIndex)),
          sites(model.table<Site>()),
          waves(model.table<Wave>()),
          slots(2 * model.table<Wave>().size() + 1),
          backupProduction(model.azure().backupProduction),
          recoveryMode(model.azure().recoveryMode),
          drillHoursPerYear(model.azure().drillHoursPerYear),
          moneyDigits(model.moneyDigits()),
          rounding(model.company().rounding),
          compute(slots),
          disks(slots),
          licences(slots),
          regions(slots),
          items(slots),
          hosts(slots),
          updatesByVersion(model.table<SecurityUpdates>()),
          updates(updatesByVersion.size(), std::vector<std::int64_t>(slots))
    {
        siteSlots.assign(model.table<Site>().size(), std::vector<EstateCounts>(slots));
        siteMoved = sitePlatform = siteSlots;
        for (LicenceDemand& demand : licenceDemand)
            demand.onPremises.assign(slots, 0);
    }

    void count(const Workload& w, const Sized& sized, const Sizing& sizing, std::int64_t quantity)
    {
        if (!w.poweredOn || quantity == 0)
            return;
        const std::size_t slot = slotOf(w, sized);
        countOnPremises(w, sized, slot, quantity);
        switch (sized.placement) {
        case Placement::Machine:
            countMachine(w, sized, std::span(sizing.disks).subspan(sized.firstDisk, sized.diskCount), slot, quantity);
            countTargets(sized, sizing, slot, quantity);
            break;
        case Placement::FixedCost: countFixed(w, slot, quantity); break;
        case Placement::Services:
            countTargets(sized, sizing, slot, quantity);
            countOnPlatform(w, sized, slot, quantity);
            break;
        case Placement::Hosts:
            countHosts(w, sized, slot, quantity);
            countOnPlatform(w, sized, slot, quantity);
            break;
        case Placement::Gone:
        case Placement::Stays: break;
        }
    }

    std::size_t slotOf(const Workload& w, const Sized& sized) const
    {
        const std::int32_t wave = waves[w.wave];
        if (sized.placement == Placement::Stays || wave < 0)
            return 0;
        const auto place = static_cast<std::size_t>(wave) + 1;
        return sized.placement == Placement::Gone ? slots / 2 + place : place; // as Plan::retiredSlot()
    }

    void countOnPremises(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t quantity)
    {
        const std::int32_t site = sites[w.site];
        if (site < 0)
            return;
        addServers(siteSlots[static_cast<std::size_t>(site)][slot], w, sized, quantity);
        if (sized.placement != Placement::Stays && sized.placement != Placement::Gone)
            addServers(
                (isOnPlatform(w, sized) ? sitePlatform : siteMoved)[static_cast<std::size_t>(site)][slot], w, sized, quantity);
        // Licences of relocated machines stay in use, on the hosts.
        countDemand(w, sized.placement == Placement::Hosts ? 0 : slot, quantity);
        countUpdates(w, slot, quantity);
    }
    // What needs a platform's labour rather than machines'.
    static bool isOnPlatform(const Workload& w, const Sized& sized)
    {
        return sized.placement == Placement::Services
            || (sized.placement == Placement::FixedCost
                && (w.strategy == Strategy::Replatform || w.strategy == Strategy::Refactor
                    || w.strategy == Strategy::Repurchase));
    }
    void countUpdates(const Workload& w, std::size_t slot, std::int64_t quantity)
    {
        const auto add = [&](UpdatesFor product, Text version) {
            const std::int32_t place = updatesByVersion.of(product, version);
            if (place != UpdatesByVersion::none)
                addTo(updates[static_cast<std::size_t>(place)][slot], times(updatesByVersion.units(place, w.cores), quantity));
        };
        add(UpdatesFor::OperatingSystem, w.osVersion);
        if (w.databaseEngine != DatabaseEngine::None)
            add(UpdatesFor::Database, w.databaseVersion);
    }
    static void addServers(EstateCounts& counts, const Workload& w, const Sized& sized, std::int64_t quantity)
    {
        addTo(counts.allServers, quantity);
        if (w.onPremisesPerMonth) {
            addTo(counts.fixedCost, times(w.onPremisesPerMonth->minor(), quantity));
            return;
        }
        addTo(counts.servers, quantity);
        const bool isVirtual = w.machine == MachineKind::Virtual;
        addTo(isVirtual ? counts.virtualCores : counts.physicalCores, times(w.cores, quantity));
        addTo(counts.virtualMachines, isVirtual ? quantity : 0);
        addTo(counts.storage, times(inTenThousandths(sized.storageGib), quantity));
    }
    // Dev/test machines use no licences of the pools (MODEL.md 3.5).
    void countDemand(const Workload& w, std::size_t slot, std::int64_t quantity)
    {
        if (w.environment == Environment::DevTest)
            return;
        if (w.operatingSystem == OperatingSystem::WindowsServer)
            addTo(demand(LicenceProduct::WindowsServer, slot), times(std::max(8, w.cores), quantity));
        if (w.databaseEngine == DatabaseEngine::SqlServer && isPooled(w.databaseEdition))
            addTo(demand(poolOf(w.databaseEdition), slot), times(std::max(4, w.cores), quantity));
    }
    std::int64_t& demand(LicenceProduct product, std::size_t slot)
    {
        return licenceDemand[static_cast<std::size_t>(product)].onPremises[slot];
    }
    static bool isPooled(DatabaseEdition edition)
    {
        return edition == DatabaseEdition::Standard || edition == DatabaseEdition::Enterprise;
    }
    static LicenceProduct poolOf(DatabaseEdition edition)
    {
        return edition == DatabaseEdition::Enterprise ? LicenceProduct::SqlServerEnterprise : LicenceProduct::SqlServerStandard;
    }

    void countMachine(
        const Workload& w, const Sized& sized, std::span<const SizedDisk> itsDisks, std::size_t slot, std::int64_t quantity)
    {
        const std::int64_t hours = times(hoursOf(w), quantity);
        const int how = static_cast<int>(sized.option) * 2 + (sized.alwaysOn ? 1 : 0);
        ComputeItem& item = compute.at(keyOf(sized.sku, sized.region, how), [&](std::size_t n) {
            return ComputeItem{sized.sku, sized.region, sized.option, sized.alwaysOn, std::vector<std::int64_t>(n),
                std::vector<std::int64_t>(n)};
        });
        addTo(item.instances[slot], quantity);
        addTo(item.hours[slot], hours);
        for (const SizedDisk& disk : itsDisks) {
            DiskItem& place = disks.at(keyOf(disk.tier, sized.region, 0), [&](std::size_t n) {
                return DiskItem{disk.tier, sized.region, std::vector<std::int64_t>(n)};
            });
            addTo(place.count[slot], times(disk.count, quantity));
        }
        if (w.environment != Environment::DevTest)
            countLicences(w, sized, slot, hours, quantity);
        else if (w.operatingSystem == OperatingSystem::RedHat || w.operatingSystem == OperatingSystem::Suse)
            countSystem(w, sized, slot, hours, quantity);
        countServices(w, sized, slot, quantity);
    }
    bool isReplica(const Workload& w) const
    {
        return recoveryMode == RecoveryMode::Replicated && w.environment == Environment::DisasterRecovery;
    }
    // Hours a month of a server, in ten-thousandths.
    std::int64_t hoursOf(const Workload& w) const
    {
        return isReplica(w) ? (inTenThousandths(drillHoursPerYear) + 6) / 12 : inTenThousandths(w.hoursPerMonth);
    }
    void countTargets(const Sized& sized, const Sizing& sizing, std::size_t slot, std::int64_t quantity)
    {
        for (const SizedTarget& target : std::span(sizing.targets).subspan(sized.firstTarget, sized.targetCount)) {
            ServiceItem& item = items.at(keyOf(target.sku, sized.region, 0), [&](std::size_t n) {
                return ServiceItem{target.sku, sized.region, std::vector<std::int64_t>(n)};
            });
            addTo(item.quantity[slot], times(target.quantity, quantity));
        }
    }
    void countHosts(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t quantity)
    {
        HostItem& item = hosts.at(keyOf(sized.sku, sized.region, 0), [&](std::size_t n) {
            const std::vector<std::int64_t> none(n);
            return HostItem{sized.sku, sized.region, none, none, none, none};
        });
        auto& cores = w.machine == MachineKind::Virtual ? item.virtualCores : item.physicalCores;
        addTo(cores[slot], times(w.cores, quantity));
        addTo(item.memory[slot], times(inTenThousandths(w.memoryGib), quantity));
        addTo(item.storage[slot], times(inTenThousandths(sized.storageGib), quantity));
    }
    void countOnPlatform(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t quantity)
    {
        ServiceCounts& s = servicesOf(sized.region)[slot];
        addTo(s.onPlatform, quantity);
        addTo(s.egress, times(inTenThousandths(w.egressGbPerMonth), quantity));
        countOneOff(w, s, quantity);
    }
    std::vector<ServiceCounts>& servicesOf(std::int32_t region)
    {
        return regions
            .at(keyOf(0, region, 0),
                [&](std::size_t n) {
                    return RegionServices{region, std::vector<ServiceCounts>(n)};
                })
            .slots;
    }
    void countLicences(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t hours, std::int64_t quantity)
    {
        countSystem(w, sized, slot, hours, quantity);
        if (w.databaseEngine != DatabaseEngine::SqlServer || w.osLicence == OsLicence::BringYourOwn)
            return;
        const std::int32_t meter = prices->sqlLicenceSku(w.databaseEdition);
        const std::int32_t cores = std::max(4, sized.vcpu);
        const bool hybrid = w.osLicence == OsLicence::HybridBenefit && isPooled(w.databaseEdition);
        addLicence({LicenceKind::SqlServer, meter, prices->globalIndex(), cores, hybrid, poolOf(w.databaseEdition), {}, {}}, slot,
            times(hours, cores), times(cores, quantity));
    }
    void countSystem(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t hours, std::int64_t quantity)
    {
        if (w.osLicence == OsLicence::BringYourOwn)
            return;
        if (w.operatingSystem == OperatingSystem::WindowsServer) {
            const std::int32_t cores = std::max(8, sized.vcpu);
            addLicence({LicenceKind::Windows, sized.sku, sized.region, cores, w.osLicence == OsLicence::HybridBenefit,
                           LicenceProduct::WindowsServer, {}, {}},
                slot, hours, times(cores, quantity));
            return;
        }
        const std::int32_t meter = prices->osLicenceSku(w.operatingSystem, sized.vcpu);
        if (meter != PriceIndex::none && w.osLicence == OsLicence::Metered)
            addLicence({LicenceKind::Linux, meter, prices->globalIndex(), 0, false, LicenceProduct::WindowsServer, {}, {}}, slot,
                hours, 0);
    }
    void addLicence(LicenceItem fresh, std::size_t slot, std::int64_t hours, std::int64_t cores)
    {
        const int how = static_cast<int>(fresh.kind) * 16384 + fresh.coresPerMachine * 2 + (fresh.hybrid ? 1 : 0);
        LicenceItem& item = licences.at(keyOf(fresh.sku, fresh.region, how), [&](std::size_t n) {
            fresh.hours.assign(n, 0);
            fresh.cores.assign(n, 0);
            return fresh;
        });
        addTo(item.hours[slot], hours);
        addTo(item.cores[slot], cores);
    }
    void countServices(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t quantity)
    {
        ServiceCounts& s = servicesOf(sized.region)[slot];
        addTo(s.egress, times(inTenThousandths(w.egressGbPerMonth), quantity));
        countOneOff(w, s, quantity);
        if (isReplica(w)) {
            addTo(s.replicas, quantity);
            return;
        }
        addTo(s.machines, quantity);
        if (w.environment != Environment::Production || !backupProduction)
            return;
        addTo(s.vault, times(inTenThousandths(sized.storageGib), quantity));
        if (sized.storageGib < Decimal(50))
            addTo(s.backupSmall, quantity);
        else if (sized.storageGib <= Decimal(500))
            addTo(s.backupMedium, quantity);
        else
            addTo(s.backupLarge,
                times((inTenThousandths(sized.storageGib) + 500 * tenThousandths - 1) / (500 * tenThousandths), quantity));
    }
    void countFixed(const Workload& w, std::size_t slot, std::int64_t quantity)
    {
        ServiceCounts& s = servicesOf(PriceIndex::none)[slot];
        if (w.azurePerMonth) {
            addTo(s.fixedCost, times(w.azurePerMonth->minor(), quantity));
        } else {
            const Fraction perServer = Fraction(w.saasPricePerUserMonth) * Fraction(w.saasUsers);
            addTo(s.fixedCost, times(perServer.rounded(moneyDigits, rounding), quantity));
        }
        countOneOff(w, s, quantity);
    }
    static void countOneOff(const Workload& w, ServiceCounts& s, std::int64_t quantity)
    {
        if (w.oneOffCost)
            addTo(s.oneOffFixed, times(w.oneOffCost->minor(), quantity));
        else
            addTo(s.moved, quantity);
    }

    std::shared_ptr<const PriceIndex> prices;
    IdMap<Site> sites;
    IdMap<Wave> waves;
    std::size_t slots;
    bool backupProduction;
    RecoveryMode recoveryMode;
    Decimal drillHoursPerYear;
    int moneyDigits;
    Rounding rounding;
    Items<ComputeItem> compute;
    Items<DiskItem> disks;
    Items<LicenceItem> licences;
    Items<RegionServices> regions;
    Items<ServiceItem> items;
    Items<HostItem> hosts;
    UpdatesByVersion updatesByVersion;
    std::vector<std::vector<std::int64_t>> updates; // by row of security updates and slot
    std::vector<std::vector<EstateCounts>> siteSlots;
    std::vector<std::vector<EstateCounts>> siteMoved;
    std::vector<std::vector<EstateCounts>> sitePlatform;
    std::array<LicenceDemand, 3> licenceDemand;
};

WorkloadCounter::WorkloadCounter(const Model& model, std::shared_ptr<const PriceIndex> prices)
    : m_state(std::make_unique<State>(model, std::move(prices)))
{}
WorkloadCounter::~WorkloadCounter() = default;
WorkloadCounter::WorkloadCounter(WorkloadCounter&&) noexcept = default;
WorkloadCounter& WorkloadCounter::operator=(WorkloadCounter&&) noexcept = default;

void WorkloadCounter::count(const Workload& workload, const Sized& sized, const Sizing& sizing, Sign sign)
{
    m_state->count(
        workload, sized, sizing, sign == Sign::Add ? std::int64_t{workload.quantity} : -std::int64_t{workload.quantity});
}

void WorkloadCounter::fill(Plan& plan) const
{
    plan.compute = m_state->compute.sorted();
    plan.disks = m_state->disks.sorted();
    plan.licences = m_state->licences.sorted();
    plan.regions = m_state->regions.sorted();
    plan.items = m_state->items.sorted();
    plan.hosts = m_state->hosts.sorted();
    plan.services.assign(m_state->slots, ServiceCounts());
    for (const RegionServices& region : plan.regions)
        for (std::size_t slot = 0; slot < m_state->slots; ++slot)
            plan.services[slot].add(region.slots[slot]);
    for (std::size_t i = 0; i < plan.updates.size(); ++i)
        plan.updates[i].units = m_state->updates[i];
    plan.licenceDemand = m_state->licenceDemand;
    for (std::size_t i = 0; i < plan.sites.size(); ++i) {
        plan.sites[i].slots = m_state->siteSlots[i];
        plan.sites[i].moved = m_state->siteMoved[i];
        plan.sites[i].platform = m_state->sitePlatform[i];
    }
}

bool WorkloadCounter::sameShape(const Model& a, const Model& b)
{
    const auto sameIds = [](const auto& x, const auto& y) {
        return x.sameAs(y)
            || std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const auto& r, const auto& s) { return r.id == s.id; });
    };
    return sameIds(a.table<Site>(), b.table<Site>()) && sameIds(a.table<Wave>(), b.table<Wave>())
        && a.azure().backupProduction == b.azure().backupProduction && a.azure().recoveryMode == b.azure().recoveryMode
        && a.azure().drillHoursPerYear == b.azure().drillHoursPerYear && a.table<SecurityUpdates>() == b.table<SecurityUpdates>()
        && a.moneyDigits() == b.moneyDigits() && a.company().rounding == b.company().rounding;
}

void EstateCounts::add(const EstateCounts& other)
{
    addTo(servers, other.servers);
    addTo(virtualMachines, other.virtualMachines);
    addTo(virtualCores, other.virtualCores);
    addTo(physicalCores, other.physicalCores);
    addTo(storage, other.storage);
    addTo(fixedCost, other.fixedCost);
    addTo(allServers, other.allServers);
}

void ServiceCounts::add(const ServiceCounts& other)
{
    addTo(machines, other.machines);
    addTo(moved, other.moved);
    addTo(oneOffFixed, other.oneOffFixed);
    addTo(fixedCost, other.fixedCost);
    addTo(egress, other.egress);
    addTo(backupSmall, other.backupSmall);
    addTo(backupMedium, other.backupMedium);
    addTo(backupLarge, other.backupLarge);
    addTo(vault, other.vault);
    addTo(replicas, other.replicas);
    addTo(onPlatform, other.onPlatform);
}

} // namespace headroom
