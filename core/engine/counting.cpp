// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/counting.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

constexpr std::int64_t tenThousandths = 10000;

std::int64_t times(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw OverflowError();
    return product;
}

void addTo(std::int64_t& sum, std::int64_t term)
{
    if (__builtin_add_overflow(sum, term, &sum))
        throw OverflowError();
}

// A quantity in ten-thousandths, rounded half away from zero where it has more decimals.
std::int64_t inTenThousandths(Decimal d)
{
    if (d.scale() <= 4)
        return times(d.coefficient(), powerOfTen(4 - d.scale()));
    return static_cast<std::int64_t>(divideRounded(d.coefficient(), powerOfTen(d.scale() - 4), Rounding::HalfAway));
}

// Places of ids in id order.
template<class E>
class IdMap
{
public:
    explicit IdMap(const Table<E>& table)
    {
        std::int32_t place = 0;
        for (const E& row : table) {
            if (static_cast<std::size_t>(row.id) >= m_places.size())
                m_places.resize(static_cast<std::size_t>(row.id) + 1, -1);
            m_places[static_cast<std::size_t>(row.id)] = place++;
        }
    }
    std::int32_t operator[](Ref<E> ref) const
    {
        const auto id = static_cast<std::size_t>(ref.id);
        return id < m_places.size() ? m_places[id] : -1;
    }

private:
    std::vector<std::int32_t> m_places;
};

// Items by key, in a vector; sorted by key at the end.
template<class Item>
class Items
{
public:
    explicit Items(std::size_t slots) : m_slots(slots) {}

    template<class Make>
    Item& at(std::uint64_t key, Make make)
    {
        if (key == m_lastKey && m_last != npos)
            return m_items[m_last].second;
        const auto [found, isNew] = m_places.emplace(key, m_items.size());
        if (isNew)
            m_items.emplace_back(key, make(m_slots));
        m_lastKey = key;
        m_last = found->second;
        return m_items[m_last].second;
    }
    std::vector<Item> take()
    {
        std::sort(m_items.begin(), m_items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Item> items;
        items.reserve(m_items.size());
        for (auto& [key, item] : m_items)
            items.push_back(std::move(item));
        return items;
    }

private:
    static constexpr std::size_t npos = ~std::size_t{0};
    std::size_t m_slots;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::vector<std::pair<std::uint64_t, Item>> m_items;
    std::uint64_t m_lastKey = 0;
    std::size_t m_last = npos;
};

std::uint64_t keyOf(std::int32_t a, std::int32_t b, int c)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 40 | static_cast<std::uint64_t>(static_cast<std::uint32_t>(b)) << 16
           | static_cast<std::uint64_t>(c);
}

class Counter
{
public:
    explicit Counter(Plan& plan)
        : m_plan(plan), m_model(*plan.model), m_sites(m_model.table<Site>()), m_waves(m_model.table<Wave>()), m_slots(plan.slots()),
          m_compute(m_slots), m_disks(m_slots), m_licences(m_slots)
    {
        for (SitePlan& site : plan.sites) {
            site.slots.assign(m_slots, {});
            site.moved.assign(m_slots, {});
        }
        plan.services.assign(m_slots, {});
        for (LicenceDemand& demand : plan.licenceDemand)
            demand.onPremises.assign(m_slots, 0);
    }

    void run()
    {
        std::size_t index = 0;
        for (const Workload& w : m_model.table<Workload>()) {
            const Sized& sized = m_plan.sizing->workloads[index++];
            if (!w.poweredOn || w.quantity == 0)
                continue;
            const std::size_t slot = slotOf(w, sized);
            countOnPremises(w, sized, slot);
            if (sized.placement == Placement::Machine)
                countMachine(w, sized, slot);
            else if (sized.placement == Placement::FixedCost)
                countFixed(w, slot);
        }
        m_plan.compute = m_compute.take();
        m_plan.disks = m_disks.take();
        m_plan.licences = m_licences.take();
    }

private:
    std::size_t slotOf(const Workload& w, const Sized& sized) const
    {
        const std::int32_t wave = m_waves[w.wave];
        return sized.placement == Placement::Stays || wave < 0 ? 0 : static_cast<std::size_t>(wave) + 1;
    }

    void countOnPremises(const Workload& w, const Sized& sized, std::size_t slot)
    {
        const std::int32_t site = m_sites[w.site];
        if (site < 0)
            return;
        SitePlan& plan = m_plan.sites[static_cast<std::size_t>(site)];
        addServers(plan.slots[slot], w, sized);
        if (sized.placement == Placement::Machine || sized.placement == Placement::FixedCost)
            addServers(plan.moved[slot], w, sized);
        countDemand(w, slot);
    }
    static void addServers(EstateCounts& counts, const Workload& w, const Sized& sized)
    {
        addTo(counts.allServers, w.quantity);
        if (w.onPremisesPerMonth) {
            addTo(counts.fixedCost, times(w.onPremisesPerMonth->minor(), w.quantity));
        } else {
            addTo(counts.servers, w.quantity);
            const bool isVirtual = w.machine == MachineKind::Virtual;
            addTo(isVirtual ? counts.virtualCores : counts.physicalCores, times(w.cores, w.quantity));
            addTo(counts.virtualMachines, isVirtual ? w.quantity : 0);
            addTo(counts.storage, times(inTenThousandths(sized.storageGib), w.quantity));
        }
    }
    // Dev/test machines use no licences of the pools (MODEL.md 3.5).
    void countDemand(const Workload& w, std::size_t slot)
    {
        if (w.environment == Environment::DevTest)
            return;
        if (w.operatingSystem == OperatingSystem::WindowsServer)
            addTo(demand(LicenceProduct::WindowsServer, slot), times(std::max(8, w.cores), w.quantity));
        if (w.databaseEngine == DatabaseEngine::SqlServer && isPooled(w.databaseEdition))
            addTo(demand(poolOf(w.databaseEdition), slot), times(std::max(4, w.cores), w.quantity));
    }
    std::int64_t& demand(LicenceProduct product, std::size_t slot)
    {
        return m_plan.licenceDemand[static_cast<std::size_t>(product)].onPremises[slot];
    }
    static bool isPooled(DatabaseEdition edition) { return edition == DatabaseEdition::Standard || edition == DatabaseEdition::Enterprise; }
    static LicenceProduct poolOf(DatabaseEdition edition)
    {
        return edition == DatabaseEdition::Enterprise ? LicenceProduct::SqlServerEnterprise : LicenceProduct::SqlServerStandard;
    }

    void countMachine(const Workload& w, const Sized& sized, std::size_t slot)
    {
        const std::int64_t hours = times(inTenThousandths(w.hoursPerMonth), w.quantity);
        const int how = static_cast<int>(sized.option) * 2 + (sized.alwaysOn ? 1 : 0);
        ComputeItem& compute = m_compute.at(keyOf(sized.sku, sized.region, how), [&](std::size_t slots) {
            return ComputeItem{sized.sku, sized.region, sized.option, sized.alwaysOn, std::vector<std::int64_t>(slots), std::vector<std::int64_t>(slots)};
        });
        addTo(compute.instances[slot], w.quantity);
        addTo(compute.hours[slot], hours);
        countDisks(w, sized, slot);
        if (w.environment != Environment::DevTest)
            countLicences(w, sized, slot, hours);
        else if (w.operatingSystem == OperatingSystem::RedHat || w.operatingSystem == OperatingSystem::Suse)
            countSystem(w, sized, slot, hours);
        countServices(w, sized, slot);
    }
    void countDisks(const Workload& w, const Sized& sized, std::size_t slot)
    {
        for (std::uint32_t d = sized.firstDisk; d < sized.firstDisk + sized.diskCount; ++d) {
            const SizedDisk& disk = m_plan.sizing->disks[d];
            DiskItem& item = m_disks.at(keyOf(disk.tier, sized.region, 0), [&](std::size_t slots) {
                return DiskItem{disk.tier, sized.region, std::vector<std::int64_t>(slots)};
            });
            addTo(item.count[slot], times(disk.count, w.quantity));
        }
    }
    void countLicences(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t hours)
    {
        countSystem(w, sized, slot, hours);
        if (w.databaseEngine != DatabaseEngine::SqlServer || w.osLicence == OsLicence::BringYourOwn)
            return;
        const std::int32_t meter = m_plan.prices->sqlLicenceSku(w.databaseEdition);
        const std::int32_t cores = std::max(4, sized.vcpu);
        const bool hybrid = w.osLicence == OsLicence::HybridBenefit && isPooled(w.databaseEdition);
        addLicence({LicenceKind::SqlServer, meter, m_plan.prices->globalIndex(), cores, hybrid, poolOf(w.databaseEdition), {}, {}}, slot,
                   times(hours, cores), times(cores, w.quantity));
    }
    void countSystem(const Workload& w, const Sized& sized, std::size_t slot, std::int64_t hours)
    {
        if (w.osLicence == OsLicence::BringYourOwn)
            return;
        if (w.operatingSystem == OperatingSystem::WindowsServer) {
            const std::int32_t cores = std::max(8, sized.vcpu);
            addLicence({LicenceKind::Windows, sized.sku, sized.region, cores, w.osLicence == OsLicence::HybridBenefit, LicenceProduct::WindowsServer, {}, {}},
                       slot, hours, times(cores, w.quantity));
            return;
        }
        const std::int32_t meter = m_plan.prices->osLicenceSku(w.operatingSystem, sized.vcpu);
        if (meter != PriceIndex::none && w.osLicence == OsLicence::Metered)
            addLicence({LicenceKind::Linux, meter, m_plan.prices->globalIndex(), 0, false, LicenceProduct::WindowsServer, {}, {}}, slot, hours, 0);
    }
    void addLicence(LicenceItem fresh, std::size_t slot, std::int64_t hours, std::int64_t cores)
    {
        const int how = static_cast<int>(fresh.kind) * 16384 + fresh.coresPerMachine * 2 + (fresh.hybrid ? 1 : 0);
        LicenceItem& item = m_licences.at(keyOf(fresh.sku, fresh.region, how), [&](std::size_t slots) {
            fresh.hours.assign(slots, 0);
            fresh.cores.assign(slots, 0);
            return fresh;
        });
        addTo(item.hours[slot], hours);
        addTo(item.cores[slot], cores);
    }
    void countServices(const Workload& w, const Sized& sized, std::size_t slot)
    {
        ServiceCounts& s = m_plan.services[slot];
        addTo(s.machines, w.quantity);
        addTo(s.egress, times(inTenThousandths(w.egressGbPerMonth), w.quantity));
        countOneOff(w, s);
        if (w.environment != Environment::Production || !m_model.azure().backupProduction)
            return;
        addTo(s.vault, times(inTenThousandths(sized.storageGib), w.quantity));
        if (sized.storageGib < Decimal(50))
            addTo(s.backupSmall, w.quantity);
        else if (sized.storageGib <= Decimal(500))
            addTo(s.backupMedium, w.quantity);
        else
            addTo(s.backupLarge, times((inTenThousandths(sized.storageGib) + 500 * tenThousandths - 1) / (500 * tenThousandths), w.quantity));
    }
    void countFixed(const Workload& w, std::size_t slot)
    {
        ServiceCounts& s = m_plan.services[slot];
        if (w.azurePerMonth) {
            addTo(s.fixedCost, times(w.azurePerMonth->minor(), w.quantity));
        } else {
            const Fraction perServer = Fraction(w.saasPricePerUserMonth) * Fraction(w.saasUsers);
            addTo(s.fixedCost, times(perServer.rounded(m_model.moneyDigits(), m_model.company().rounding), w.quantity));
        }
        countOneOff(w, s);
    }
    static void countOneOff(const Workload& w, ServiceCounts& s)
    {
        if (w.oneOffCost)
            addTo(s.oneOffFixed, times(w.oneOffCost->minor(), w.quantity));
        else
            addTo(s.moved, w.quantity);
    }

    Plan& m_plan;
    const Model& m_model;
    IdMap<Site> m_sites;
    IdMap<Wave> m_waves;
    std::size_t m_slots;
    Items<ComputeItem> m_compute;
    Items<DiskItem> m_disks;
    Items<LicenceItem> m_licences;
};

} // namespace

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
}

void countWorkloads(Plan& plan)
{
    Counter(plan).run();
}

} // namespace headroom
