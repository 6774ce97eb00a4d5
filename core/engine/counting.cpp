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
template<class E> class IdMap
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

bool allZero(const std::vector<std::int64_t>& counts)
{
    return std::all_of(counts.begin(), counts.end(), [](std::int64_t c) { return c == 0; });
}
bool isNothing(const ComputeItem& item) { return allZero(item.instances); }
bool isNothing(const DiskItem& item) { return allZero(item.count); }
bool isNothing(const LicenceItem& item) { return allZero(item.hours) && allZero(item.cores); }

// Items by key.
template<class Item> class Items
{
public:
    explicit Items(std::size_t slots) : m_slots(slots) {}

    template<class Make> Item& at(std::uint64_t key, Make make)
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
    /// In key order, without those that count nothing.
    std::vector<Item> sorted() const
    {
        std::vector<const std::pair<std::uint64_t, Item>*> order;
        for (const auto& item : m_items)
            if (!isNothing(item.second))
                order.push_back(&item);
        std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
        std::vector<Item> items;
        items.reserve(order.size());
        for (const auto* item : order)
            items.push_back(item->second);
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
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 40
        | static_cast<std::uint64_t>(static_cast<std::uint32_t>(b)) << 16 | static_cast<std::uint64_t>(c);
}

} // namespace

// Sums over all workloads that have been counted and not taken back.
struct WorkloadCounter::State
{
    State(const Model& model, std::shared_ptr<const PriceIndex> priceIndex)
        : prices(std::move(priceIndex)),
          sites(model.table<Site>()),
          waves(model.table<Wave>()),
          slots(2 * model.table<Wave>().size() + 1),
          backupProduction(model.azure().backupProduction),
          moneyDigits(model.moneyDigits()),
          rounding(model.company().rounding),
          compute(slots),
          disks(slots),
          licences(slots),
          services(slots)
    {
        siteSlots.assign(model.table<Site>().size(), std::vector<EstateCounts>(slots));
        siteMoved = siteSlots;
        for (LicenceDemand& demand : licenceDemand)
            demand.onPremises.assign(slots, 0);
    }

    void count(const Workload& w, const Sized& sized, std::span<const SizedDisk> itsDisks, std::int64_t quantity)
    {
        if (!w.poweredOn || quantity == 0)
            return;
        const std::size_t slot = slotOf(w, sized);
        countOnPremises(w, sized, slot, quantity);
        if (sized.placement == Placement::Machine)
            countMachine(w, sized, itsDisks, slot, quantity);
        else if (sized.placement == Placement::FixedCost)
            countFixed(w, slot, quantity);
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
        if (sized.placement == Placement::Machine || sized.placement == Placement::FixedCost)
            addServers(siteMoved[static_cast<std::size_t>(site)][slot], w, sized, quantity);
        countDemand(w, slot, quantity);
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
        const std::int64_t hours = times(inTenThousandths(w.hoursPerMonth), quantity);
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
        ServiceCounts& s = services[slot];
        addTo(s.machines, quantity);
        addTo(s.egress, times(inTenThousandths(w.egressGbPerMonth), quantity));
        countOneOff(w, s, quantity);
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
        ServiceCounts& s = services[slot];
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
    int moneyDigits;
    Rounding rounding;
    Items<ComputeItem> compute;
    Items<DiskItem> disks;
    Items<LicenceItem> licences;
    std::vector<ServiceCounts> services;
    std::vector<std::vector<EstateCounts>> siteSlots;
    std::vector<std::vector<EstateCounts>> siteMoved;
    std::array<LicenceDemand, 3> licenceDemand;
};

WorkloadCounter::WorkloadCounter(const Model& model, std::shared_ptr<const PriceIndex> prices)
    : m_state(std::make_unique<State>(model, std::move(prices)))
{}
WorkloadCounter::~WorkloadCounter() = default;
WorkloadCounter::WorkloadCounter(WorkloadCounter&&) noexcept = default;
WorkloadCounter& WorkloadCounter::operator=(WorkloadCounter&&) noexcept = default;

void WorkloadCounter::count(const Workload& workload, const Sized& sized, std::span<const SizedDisk> disks, Sign sign)
{
    m_state->count(
        workload, sized, disks, sign == Sign::Add ? std::int64_t{workload.quantity} : -std::int64_t{workload.quantity});
}

void WorkloadCounter::fill(Plan& plan) const
{
    plan.compute = m_state->compute.sorted();
    plan.disks = m_state->disks.sorted();
    plan.licences = m_state->licences.sorted();
    plan.services = m_state->services;
    plan.licenceDemand = m_state->licenceDemand;
    for (std::size_t i = 0; i < plan.sites.size(); ++i) {
        plan.sites[i].slots = m_state->siteSlots[i];
        plan.sites[i].moved = m_state->siteMoved[i];
    }
}

bool WorkloadCounter::sameShape(const Model& a, const Model& b)
{
    const auto sameIds = [](const auto& x, const auto& y) {
        return x.sameAs(y)
            || std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const auto& r, const auto& s) { return r.id == s.id; });
    };
    return sameIds(a.table<Site>(), b.table<Site>()) && sameIds(a.table<Wave>(), b.table<Wave>())
        && a.azure().backupProduction == b.azure().backupProduction && a.moneyDigits() == b.moneyDigits()
        && a.company().rounding == b.company().rounding;
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
}

} // namespace headroom
