// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/disk_choice.h"

#include "core/pricing/size_choice.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::int32_t mostDisks = 64;
constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

std::int64_t dividedUp(std::int64_t value, std::int64_t parts) { return value / parts + (value % parts != 0 ? 1 : 0); }

DiskNeed part(const DiskNeed& need, std::int64_t parts)
{
    return {dividedUp(need.size, parts), dividedUp(need.iops, parts), dividedUp(need.throughput, parts)};
}

/// From a workload's id to its place: a plain array where ids are dense, as they are unless most rows were removed.
class Places
{
public:
    explicit Places(const Table<Workload>& table) : m_table(table)
    {
        const auto last = static_cast<std::size_t>(table.lastId());
        if (last > table.size() * 4 + 1024)
            return;
        m_places.assign(last + 1, nobody);
        std::uint32_t place = 0;
        for (std::size_t c = 0; c < table.chunkCount(); ++c)
            for (const Workload& workload : *table.chunk(c))
                m_places[static_cast<std::size_t>(workload.id)] = place++;
    }
    std::uint32_t of(Id id) const
    {
        if (id <= 0 || id > m_table.lastId())
            return nobody;
        if (!m_places.empty())
            return m_places[static_cast<std::size_t>(id)];
        const std::size_t place = m_table.lowerBound(id);
        return m_table.at(place).id == id ? static_cast<std::uint32_t>(place) : nobody;
    }

private:
    const Table<Workload>& m_table;
    std::vector<std::uint32_t> m_places;
};

} // namespace

DiskChooser::DiskChooser(const PriceIndex& prices)
    : m_prices(prices), m_tiers(prices.regions().size()), m_known(prices.regions().size())
{}

DiskChoice DiskChooser::smallest(std::int32_t region, DiskClass diskClass, const DiskNeed& need)
{
    const Tiers& tiers = tiersOf(region, diskClass);
    for (std::int32_t count = 1; count <= mostDisks && !tiers.empty(); ++count)
        if (const std::int32_t tier = firstThatHolds(tiers, count == 1 ? need : part(need, count)); tier != PriceIndex::none)
            return {tier, count};
    return {};
}

std::int32_t DiskChooser::firstThatHolds(const Tiers& tiers, const DiskNeed& need)
{
    for (const Tier& tier : tiers)
        if (tier.holds.size >= need.size && tier.holds.iops >= need.iops && tier.holds.throughput >= need.throughput)
            return tier.sku;
    return PriceIndex::none;
}

const DiskChooser::Tiers& DiskChooser::tiersOf(std::int32_t region, DiskClass diskClass)
{
    auto& classes = m_tiers[static_cast<std::size_t>(region)];
    if (!m_known[static_cast<std::size_t>(region)]) {
        m_known[static_cast<std::size_t>(region)] = true;
        const auto skus = m_prices.skus();
        for (std::size_t s = 0; s < skus.size(); ++s) {
            const Sku& sku = *skus[s];
            const auto at = static_cast<std::int32_t>(s);
            if (sku.kind != SkuKind::ManagedDisk || sku.redundancy.view() != "LRS" || !sku.sizeGib
                || !m_prices.price(at, region, PriceKind::Consumption))
                continue;
            const DiskNeed holds{
                millionthsDown(*sku.sizeGib), millionthsDown(sku.iops.valueOr(0)), millionthsDown(sku.throughputMbps.valueOr(0))};
            classes[static_cast<std::size_t>(sku.diskClass)].push_back({holds, at});
        }
        for (Tiers& tiers : classes)
            std::stable_sort(
                tiers.begin(), tiers.end(), [](const Tier& a, const Tier& b) { return a.holds.size < b.holds.size; });
    }
    return classes[static_cast<std::size_t>(diskClass)];
}

DisksByWorkload::DisksByWorkload(const Model& model)
{
    const Table<WorkloadDisk>& table = model.table<WorkloadDisk>();
    const Places places(model.table<Workload>());
    m_starts.assign(model.table<Workload>().size() + 1, 0);
    std::vector<std::uint32_t> owner;
    owner.reserve(table.size());
    std::size_t known = 0;
    for (std::size_t c = 0; c < table.chunkCount(); ++c)
        for (const WorkloadDisk& disk : *table.chunk(c)) {
            owner.push_back(places.of(disk.workload.id));
            if (owner.back() == nobody)
                continue;
            ++m_starts[owner.back()];
            ++known;
        }
    std::uint32_t sum = 0;
    for (std::uint32_t& start : m_starts)
        start = sum += start; // the end of each; placing from behind makes it the start
    m_disks.resize(known);
    std::size_t row = table.size();
    for (std::size_t c = table.chunkCount(); c-- > 0;)
        for (auto disk = table.chunk(c)->rbegin(); disk != table.chunk(c)->rend(); ++disk)
            if (const std::uint32_t place = owner[--row]; place != nobody)
                m_disks[--m_starts[place]] = &*disk;
}

DisksByWorkload::DisksByWorkload(const Model& model, Id workload)
{
    const Table<WorkloadDisk>& table = model.table<WorkloadDisk>();
    for (std::size_t c = 0; c < table.chunkCount(); ++c)
        for (const WorkloadDisk& disk : *table.chunk(c))
            if (disk.workload.id == workload)
                m_disks.push_back(&disk);
    m_starts = {0, static_cast<std::uint32_t>(m_disks.size())};
}

} // namespace headroom
