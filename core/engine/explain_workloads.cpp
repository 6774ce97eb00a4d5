// SPDX-License-Identifier: GPL-3.0-or-later
// The workloads behind a count: each is counted alone, and looked up under the count's key.
#include "core/base/number_text.h"
#include "core/engine/explain_state.h"
#include "core/engine/plan_counts.h"

#include <algorithm>

namespace headroom {

namespace {

// Whether a workload can be in a slot at all: its wave is the slot's.
bool canBeIn(const Plan& plan, const Workload& w, std::int32_t slot)
{
    if (!w.poweredOn || w.quantity == 0)
        return false;
    if (slot <= 0 || plan.waves.empty())
        return true;
    return plan.waves[static_cast<std::size_t>(slot - 1) % plan.waves.size()].wave->id == w.wave.id;
}

} // namespace

std::vector<WorkloadShare> Explainer::State::workloadsBehind(const TraceNode& node, const Fraction& value) const
{
    const Plan& plan = prepared.plan;
    const CountKey& key = traced.trace.sources[static_cast<std::size_t>(node.source)].count;
    const std::int64_t whole = countIn(plan, plan, key);
    if (whole == 0)
        return {};
    if (!sizing)
        sizing = std::make_shared<const Sizing>(sizeWorkloads(*model, *plan.prices, nullptr));
    const Fraction unit = value.dividedBy(Fraction(whole));
    std::vector<std::pair<std::int64_t, const Workload*>> found;
    std::size_t place = 0;
    Plan alone;
    alone.sites.resize(plan.sites.size());
    alone.updates = plan.updates;
    for (const Workload& w : model->table<Workload>()) {
        const Sized& sized = sizing->workloads[place++];
        if (!canBeIn(plan, w, key.slot))
            continue;
        WorkloadCounter counter(*model, plan.prices);
        counter.count(w, sized, *sizing, WorkloadCounter::Sign::Add);
        counter.fill(alone);
        if (const std::int64_t count = countIn(alone, plan, key); count != 0)
            found.emplace_back(count, &w);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<WorkloadShare> shares;
    shares.reserve(found.size());
    for (const auto& [count, workload] : found) {
        NumberText quantity = numberText(Fraction(count) * unit);
        shares.push_back({workload->name.str(), std::move(quantity.value), std::move(quantity.exact)});
    }
    return shares;
}

} // namespace headroom
