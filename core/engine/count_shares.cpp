// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/count_shares.h"

#include "core/engine/plan_counts.h"
#include "core/engine/prepare.h"

#include <algorithm>

namespace headroom {

namespace {

CountShares sharesOf(const Model& model, const Plan& plan, const std::vector<CountKey>& keys)
{
    CountShares result;
    for (const CountKey& key : keys)
        result.whole.push_back(countIn(plan, plan, key));
    const Sizing sizing = sizeWorkloads(model, *plan.prices, nullptr);
    Plan alone;
    alone.sites.resize(plan.sites.size());
    alone.updates = plan.updates;
    std::size_t place = 0;
    for (const Workload& workload : model.table<Workload>()) {
        const std::size_t at = place++;
        WorkloadCounter counter(model, plan.prices);
        counter.count(workload, sizing.workloads[at], sizing, WorkloadCounter::Sign::Add);
        counter.fill(alone);
        for (std::size_t key = 0; key < keys.size(); ++key)
            if (const std::int64_t count = countIn(alone, plan, keys[key]); count != 0)
                result.shares.push_back({key, at, count});
    }
    std::stable_sort(
        result.shares.begin(), result.shares.end(), [](const CountShare& a, const CountShare& b) { return a.key < b.key; });
    return result;
}

} // namespace

Result<CountShares> countShares(const Model& model, const std::vector<CountKey>& keys)
{
    const auto shared = std::make_shared<const Model>(model);
    const Result<Prepared> prepared = prepare(shared, {});
    if (!prepared)
        return prepared.error();
    try {
        return sharesOf(*shared, prepared->plan, keys);
    } catch (const OverflowError&) {
        return Error{ErrorCode::Overflow, "workload", {}};
    }
}

} // namespace headroom
