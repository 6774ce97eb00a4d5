// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan_counts.h"

#include <algorithm>
#include <functional>
#include <span>

namespace headroom {

namespace {

constexpr std::array estateMembers{&EstateCounts::servers, &EstateCounts::virtualMachines, &EstateCounts::virtualCores,
    &EstateCounts::physicalCores, &EstateCounts::storage, &EstateCounts::fixedCost, &EstateCounts::allServers};
constexpr std::array serviceMembers{&ServiceCounts::machines, &ServiceCounts::moved, &ServiceCounts::oneOffFixed,
    &ServiceCounts::fixedCost, &ServiceCounts::egress, &ServiceCounts::backupSmall, &ServiceCounts::backupMedium,
    &ServiceCounts::backupLarge, &ServiceCounts::vault, &ServiceCounts::replicas, &ServiceCounts::onPlatform};
constexpr std::array computeMembers{&ComputeItem::instances, &ComputeItem::hours};
constexpr std::array itemMembers{&ServiceItem::quantity};
constexpr std::array hostMembers{&HostItem::virtualCores, &HostItem::physicalCores, &HostItem::memory, &HostItem::storage};
constexpr std::array updatesMembers{&UpdatesPlan::units};
constexpr std::array diskMembers{&DiskItem::count};
constexpr std::array licenceMembers{&LicenceItem::hours, &LicenceItem::cores};
constexpr std::array demandMembers{&LicenceDemand::onPremises};

bool holds(const std::vector<std::int64_t>& counts, const std::int64_t* counter)
{
    const std::less<const std::int64_t*> before;
    return !counts.empty() && !before(counter, counts.data()) && before(counter, counts.data() + counts.size());
}

// Items whose members are vectors over the slots.
template<class Items, class Members>
bool findIn(CountTable table, const Items& items, const Members& members, const std::int64_t* counter, CountKey& key)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t m = 0; m < members.size(); ++m)
            if (const std::vector<std::int64_t>& counts = items[i].*members[m]; holds(counts, counter)) {
                key = {table, static_cast<std::int32_t>(i), static_cast<std::int32_t>(m),
                    static_cast<std::int32_t>(counter - counts.data())};
                return true;
            }
    return false;
}

// Slots whose members are counts.
template<class Slots, class Members>
bool findInSlots(
    CountTable table, std::size_t place, const Slots& slots, const Members& members, const std::int64_t* counter, CountKey& key)
{
    for (std::size_t s = 0; s < slots.size(); ++s)
        for (std::size_t m = 0; m < members.size(); ++m)
            if (&(slots[s].*members[m]) == counter) {
                key = {table, static_cast<std::int32_t>(place), static_cast<std::int32_t>(m), static_cast<std::int32_t>(s)};
                return true;
            }
    return false;
}

std::int64_t sumOf(const std::vector<std::int64_t>& counts, std::int32_t slot)
{
    std::int64_t sum = 0;
    for (std::size_t s = 0; s < counts.size(); ++s)
        if (slot == wholeCount || s == static_cast<std::size_t>(slot))
            sum += counts[s];
    return sum;
}
template<class Slots, class Member> std::int64_t sumOf(const Slots& slots, Member member, std::int32_t slot)
{
    std::int64_t sum = 0;
    for (std::size_t s = 0; s < slots.size(); ++s)
        if (slot == wholeCount || s == static_cast<std::size_t>(slot))
            sum += slots[s].*member;
    return sum;
}

bool isSame(const ComputeItem& a, const ComputeItem& b)
{
    return a.sku == b.sku && a.region == b.region && a.option == b.option && a.alwaysOn == b.alwaysOn;
}
bool isSame(const ServiceItem& a, const ServiceItem& b) { return a.sku == b.sku && a.region == b.region; }
bool isSame(const HostItem& a, const HostItem& b) { return a.sku == b.sku && a.region == b.region; }
bool isSame(const UpdatesPlan& a, const UpdatesPlan& b) { return a.updates->id == b.updates->id; }
bool isSame(const RegionServices& a, const RegionServices& b) { return a.region == b.region; }
bool isSame(const DiskItem& a, const DiskItem& b) { return a.tier == b.tier && a.region == b.region; }
bool isSame(const LicenceItem& a, const LicenceItem& b)
{
    return a.kind == b.kind && a.sku == b.sku && a.region == b.region && a.coresPerMachine == b.coresPerMachine
        && a.hybrid == b.hybrid && a.product == b.product;
}
template<class Item> const Item* sameIn(const std::vector<Item>& items, const Item& wanted)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return isSame(item, wanted); });
    return found == items.end() ? nullptr : &*found;
}
template<class Item, class Members>
std::int64_t countOfItem(
    const std::vector<Item>& items, const std::vector<Item>& known, const Members& members, const CountKey& key)
{
    const Item* item = sameIn(items, known[static_cast<std::size_t>(key.place)]);
    return item ? sumOf(item->*members[static_cast<std::size_t>(key.member)], key.slot) : 0;
}

} // namespace

CountKey locateCount(const Plan& plan, const std::int64_t* counter, bool whole)
{
    CountKey key;
    bool found = findIn(CountTable::Compute, plan.compute, computeMembers, counter, key)
        || findIn(CountTable::Disks, plan.disks, diskMembers, counter, key)
        || findIn(CountTable::Licences, plan.licences, licenceMembers, counter, key)
        || findIn(CountTable::LicenceDemand, plan.licenceDemand, demandMembers, counter, key)
        || findIn(CountTable::ServiceItems, plan.items, itemMembers, counter, key)
        || findIn(CountTable::Hosts, plan.hosts, hostMembers, counter, key)
        || findIn(CountTable::Updates, plan.updates, updatesMembers, counter, key)
        || findInSlots(CountTable::Services, 0, plan.services, serviceMembers, counter, key);
    for (std::size_t i = 0; !found && i < plan.regions.size(); ++i)
        found = findInSlots(CountTable::RegionServices, i, plan.regions[i].slots, serviceMembers, counter, key);
    for (std::size_t i = 0; !found && i < plan.sites.size(); ++i)
        found = findInSlots(CountTable::Sites, i, plan.sites[i].slots, estateMembers, counter, key)
            || findInSlots(CountTable::SitesMoved, i, plan.sites[i].moved, estateMembers, counter, key)
            || findInSlots(CountTable::SitesPlatform, i, plan.sites[i].platform, estateMembers, counter, key);
    if (found && whole)
        key.slot = wholeCount;
    return key;
}

std::int64_t countIn(const Plan& other, const Plan& plan, const CountKey& key)
{
    const auto place = static_cast<std::size_t>(key.place);
    const auto member = static_cast<std::size_t>(key.member);
    switch (key.table) {
    case CountTable::None: return 0;
    case CountTable::Compute: return countOfItem(other.compute, plan.compute, computeMembers, key);
    case CountTable::Disks: return countOfItem(other.disks, plan.disks, diskMembers, key);
    case CountTable::Licences: return countOfItem(other.licences, plan.licences, licenceMembers, key);
    case CountTable::ServiceItems: return countOfItem(other.items, plan.items, itemMembers, key);
    case CountTable::Hosts: return countOfItem(other.hosts, plan.hosts, hostMembers, key);
    case CountTable::Updates: return countOfItem(other.updates, plan.updates, updatesMembers, key);
    case CountTable::RegionServices: {
        const RegionServices* region = sameIn(other.regions, plan.regions[place]);
        return region ? sumOf(region->slots, serviceMembers[member], key.slot) : 0;
    }
    case CountTable::SitesPlatform: return sumOf(other.sites[place].platform, estateMembers[member], key.slot);
    case CountTable::Services: return sumOf(other.services, serviceMembers[member], key.slot);
    case CountTable::Sites: return sumOf(other.sites[place].slots, estateMembers[member], key.slot);
    case CountTable::SitesMoved: return sumOf(other.sites[place].moved, estateMembers[member], key.slot);
    case CountTable::LicenceDemand: return sumOf(other.licenceDemand[place].onPremises, key.slot);
    }
    return 0;
}

} // namespace headroom
