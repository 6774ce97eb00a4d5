// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/used_prices.h"

#include "core/pricing/sizing.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

class Uses
{
public:
    void add(Text size, Text region, std::int64_t count)
    {
        if (count > 0)
            m_uses[{std::string(size.view()), std::string(region.view())}] += count;
    }
    /// What has a price everywhere is priced in "global".
    std::int64_t of(const Price& price) const
    {
        const std::string name(price.name.view());
        if (price.region.view() != "global") {
            const auto found = m_uses.find({name, std::string(price.region.view())});
            return found == m_uses.end() ? 0 : found->second;
        }
        std::int64_t all = 0;
        for (auto at = m_uses.lower_bound({name, std::string()}); at != m_uses.end() && at->first.first == name; ++at)
            all += at->second;
        return all;
    }

private:
    std::map<std::pair<std::string, std::string>, std::int64_t> m_uses;
};

Uses usesOf(const Model& model)
{
    const PriceIndex prices(model);
    const Sizing sizing = sizeWorkloads(model, prices, nullptr);
    const Table<Workload>& workloads = model.table<Workload>();
    Uses uses;
    const auto add = [&](std::int32_t sku, std::int32_t region, std::int64_t count) {
        if (sku != PriceIndex::none && region != PriceIndex::none)
            uses.add(
                prices.skus()[static_cast<std::size_t>(sku)]->name, prices.regions()[static_cast<std::size_t>(region)], count);
    };
    for (std::size_t i = 0; i < sizing.workloads.size() && i < workloads.size(); ++i) {
        const Sized& sized = sizing.workloads[i];
        const std::int64_t servers = workloads.at(i).quantity;
        if (sized.placement == Placement::Machine)
            add(sized.sku, sized.region, servers);
        for (std::uint32_t d = sized.firstDisk; d < sized.firstDisk + sized.diskCount; ++d)
            add(sizing.disks[d].tier, sized.region, servers * sizing.disks[d].count);
        for (std::uint32_t t = sized.firstTarget; t < sized.firstTarget + sized.targetCount; ++t)
            add(sizing.targets[t].sku, sized.region, servers);
    }
    for (const PlatformItem& item : model.table<PlatformItem>())
        uses.add(item.sku, item.region.empty() ? model.azure().defaultRegion : item.region, 1);
    return uses;
}

} // namespace

std::vector<UsedPrice> usedPrices(const Model& model)
{
    if (model.table<Price>().empty())
        return {};
    const Uses uses = usesOf(model);
    std::vector<UsedPrice> used;
    for (const Price& price : model.table<Price>())
        if (const std::int64_t count = uses.of(price); count > 0)
            used.push_back({&price, count});
    std::stable_sort(used.begin(), used.end(), [](const UsedPrice& a, const UsedPrice& b) { return a.uses > b.uses; });
    return used;
}

} // namespace headroom
