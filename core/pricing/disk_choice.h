// SPDX-License-Identifier: GPL-3.0-or-later
// DiskChooser: the smallest managed disk that holds size, IOPS and throughput; DisksByWorkload: whose disks are whose.
#pragma once

#include "core/pricing/price_index.h"

#include <array>
#include <vector>

namespace headroom {

/// What a disk must hold, in millionths (of a GiB, of one a second, of MB a second).
struct DiskNeed
{
    std::int64_t size = 0;
    std::int64_t iops = 0;
    std::int64_t throughput = 0;
};

/// `count` disks of one tier; none when nothing holds the need.
struct DiskChoice
{
    std::int32_t tier = PriceIndex::none;
    std::int32_t count = 1;
};

class DiskChooser
{
public:
    explicit DiskChooser(const PriceIndex& prices);

    /// The smallest locally redundant tier of the class that has a price in the region (or everywhere) and holds the need; where
    /// none does, the fewest equal disks, striped, that hold it together, at most 64.
    DiskChoice smallest(std::int32_t region, DiskClass diskClass, const DiskNeed& need);
    bool hasTiers(std::int32_t region, DiskClass diskClass) { return !tiersOf(region, diskClass).empty(); }

private:
    struct Tier
    {
        DiskNeed holds;
        std::int32_t sku = PriceIndex::none;
    };
    using Tiers = std::vector<Tier>; // in order of size, then name

    const Tiers& tiersOf(std::int32_t region, DiskClass diskClass);
    static std::int32_t firstThatHolds(const Tiers& tiers, const DiskNeed& need);

    const PriceIndex& m_prices;
    std::vector<std::array<Tiers, 4>> m_tiers; // a region and class
    std::vector<bool> m_known;                 // of each region: m_tiers are filled
};

/// The disks of each workload, in one pass over the table of disks.
class DisksByWorkload
{
public:
    explicit DisksByWorkload(const Model& model);
    /// Only those of one workload, at place 0.
    DisksByWorkload(const Model& model, Id workload);

    std::span<const WorkloadDisk* const> of(std::size_t workloadIndex) const
    {
        return std::span(m_disks).subspan(m_starts[workloadIndex], m_starts[workloadIndex + 1] - m_starts[workloadIndex]);
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<const WorkloadDisk*> m_disks; // in id order within a workload
};

} // namespace headroom
