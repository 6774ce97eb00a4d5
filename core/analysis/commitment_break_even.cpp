// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitment_break_even.h"

#include "core/pricing/sizing.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

double hoursPaid(PurchaseOption option)
{
    return option == PurchaseOption::Reservation1Year ? 8760 : option == PurchaseOption::Reservation3Years ? 26280 : 1;
}

} // namespace

std::vector<SizeBreakEven> sizeBreakEvens(const Model& model)
{
    const PriceIndex prices(model);
    const Sizing sizing = sizeWorkloads(model, prices, nullptr);
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> machines;
    const Table<Workload>& workloads = model.table<Workload>();
    for (std::size_t i = 0; i < sizing.workloads.size() && i < workloads.size(); ++i)
        if (const Sized& sized = sizing.workloads[i]; sized.placement == Placement::Machine)
            machines[{sized.sku, sized.region}] += workloads.at(i).quantity;
    std::vector<SizeBreakEven> all;
    for (const auto& [key, count] : machines) {
        const auto [sku, region] = key;
        const auto asOneGoes = prices.price(sku, region, PriceKind::Consumption);
        if (!asOneGoes || asOneGoes->price <= Decimal())
            continue;
        SizeBreakEven& size = all.emplace_back();
        size.size = prices.skus()[static_cast<std::size_t>(sku)]->name;
        size.region = prices.regions()[static_cast<std::size_t>(region)];
        size.currency = asOneGoes->source->currency;
        size.machines = count;
        size.hourly = asOneGoes->price;
        size.hourlyRow = asOneGoes->source->id;
        for (std::size_t o = 0; o < committedOptions.size(); ++o)
            if (const auto quoted = prices.commitmentPrice(sku, region, committedOptions[o]))
                size.committed[o] = BreakEvenPrice{quoted->source->id, quoted->estimate,
                    quoted->price.toDoubleLossy() / hoursPaid(committedOptions[o]) / size.hourly.toDoubleLossy()};
    }
    std::stable_sort(
        all.begin(), all.end(), [](const SizeBreakEven& a, const SizeBreakEven& b) { return a.machines > b.machines; });
    return all;
}

} // namespace headroom
