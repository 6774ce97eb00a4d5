// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/counting.h"
#include "core/model/path.h"
#include "core/pricing/disk_choice.h"

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

struct Priced
{
    explicit Priced(std::shared_ptr<const Model> snapshot) : model(std::move(snapshot)), index(*model) {}
    std::shared_ptr<const Model> model;
    PriceIndex index;
};

} // namespace

struct EstateFollower::State
{
    std::shared_ptr<const Model> model; // the snapshot that sizes and counts are of
    std::shared_ptr<const PriceIndex> prices;
    std::shared_ptr<const Model> priced; // the snapshot that the prices look into
    Sizing sizing;
    std::optional<DisksByWorkload> disks;
    std::shared_ptr<const Model> disksOf; // the snapshot that they look into
    std::optional<WorkloadCounter> counter;
    std::size_t freshDisks = 0; // how many a fresh count has

    void price(const std::shared_ptr<const Model>& next)
    {
        const bool holds = prices && priced->table<Sku>().sameAs(next->table<Sku>())
            && priced->table<Price>().sameAs(next->table<Price>()) && priced->company().currency == next->company().currency;
        if (holds)
            return;
        const auto both = std::make_shared<const Priced>(next); // the index looks into the snapshot: they live together
        prices = std::shared_ptr<const PriceIndex>(both, &both->index);
        priced = next;
        model = nullptr;
    }
    // Whether all but single rows of workloads is as it was.
    bool canFollow(const Model& next) const
    {
        if (!model || !counter)
            return false;
        const Company& a = model->company();
        const Company& b = next.company();
        return model->table<WorkloadDisk>().sameAs(next.table<WorkloadDisk>())
            && model->table<WorkloadTarget>().sameAs(next.table<WorkloadTarget>()) && model->azure() == next.azure()
            && a.start == b.start && a.horizon == b.horizon && a.evaluationMonths == b.evaluationMonths
            && WorkloadCounter::sameShape(*model, next) && sameRows(model->table<Workload>(), next.table<Workload>());
    }
    static bool sameRows(const Table<Workload>& a, const Table<Workload>& b)
    {
        if (a.sameAs(b))
            return true;
        if (a.chunkCount() != b.chunkCount())
            return false;
        for (std::size_t c = 0; c < a.chunkCount(); ++c) {
            if (a.chunk(c) == b.chunk(c))
                continue;
            const auto sameId = [](const Workload& x, const Workload& y) { return x.id == y.id; };
            if (!std::equal(a.chunk(c)->begin(), a.chunk(c)->end(), b.chunk(c)->begin(), b.chunk(c)->end(), sameId))
                return false;
        }
        return true;
    }

    bool startAnew(const std::shared_ptr<const Model>& next, const std::atomic<bool>* cancel)
    {
        model = nullptr;
        disks.reset();
        counter.emplace(*next, prices);
        sizing = sizeWorkloads(*next, *prices, cancel);
        if (cancel && *cancel)
            return false;
        freshDisks = sizing.disks.size();
        std::size_t place = 0;
        for (const Workload& w : next->table<Workload>()) {
            const Sized& sized = sizing.workloads[place++];
            counter->count(w, sized, sizing, WorkloadCounter::Sign::Add);
        }
        model = next;
        return true;
    }
    // Beyond so many changed rows, and once taken-back disks fill half of the list, a fresh count is cheaper.
    static constexpr std::size_t mostRows = 500;
    std::size_t changedRows(const Model& next) const
    {
        const Table<Workload>& before = model->table<Workload>();
        const Table<Workload>& after = next.table<Workload>();
        std::size_t changed = 0;
        for (std::size_t c = 0; c < after.chunkCount(); ++c)
            if (before.chunk(c) != after.chunk(c))
                for (std::size_t r = 0; r < after.chunk(c)->size(); ++r)
                    changed += (*before.chunk(c))[r] == (*after.chunk(c))[r] ? 0 : 1;
        return changed;
    }
    void followRows(const std::shared_ptr<const Model>& next)
    {
        const Table<Workload>& before = model->table<Workload>();
        const Table<Workload>& after = next->table<Workload>();
        const std::shared_ptr<const Model> last = std::move(model); // until all rows are done, nothing holds
        std::size_t place = 0;
        for (std::size_t c = 0; c < after.chunkCount(); ++c) {
            const std::vector<Workload>& rows = *after.chunk(c);
            if (before.chunk(c) != after.chunk(c))
                for (std::size_t r = 0; r < rows.size(); ++r)
                    if (!((*before.chunk(c))[r] == rows[r]))
                        replace(*last, next, (*before.chunk(c))[r], rows[r], place + r);
            place += rows.size();
        }
        model = next;
    }
    void replace(const Model& last, const std::shared_ptr<const Model>& next, const Workload& before, const Workload& after,
        std::size_t place)
    {
        Sized& sized = sizing.workloads[place];
        counter->count(before, sized, sizing, WorkloadCounter::Sign::TakeBack);
        if (!disks) {
            disks.emplace(*next);
            disksOf = next;
        }
        Sizing fresh = sizeWorkload(*next, *prices, after, disks->of(place));
        sized = fresh.workloads.front();
        sized.firstDisk = static_cast<std::uint32_t>(sizing.disks.size());
        sizing.disks.insert(sizing.disks.end(), fresh.disks.begin(), fresh.disks.end());
        sized.firstTarget = static_cast<std::uint32_t>(sizing.targets.size());
        sizing.targets.insert(sizing.targets.end(), fresh.targets.begin(), fresh.targets.end());
        counter->count(after, sized, sizing, WorkloadCounter::Sign::Add);
        replaceFindings(pathOf(last, Entity::Workload, before, nullptr), std::move(fresh.findings));
    }
    void replaceFindings(const std::string& path, Findings fresh)
    {
        std::erase_if(sizing.findings, [&](const Finding& f) { return f.what.path.starts_with(path); });
        sizing.findings.insert(
            sizing.findings.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    }
};

EstateFollower::EstateFollower() : m_state(std::make_unique<State>()) {}
EstateFollower::~EstateFollower() = default;

bool EstateFollower::follow(std::shared_ptr<const Model> model, const std::atomic<bool>* cancel)
{
    m_state->price(model);
    if (!m_state->canFollow(*model) || m_state->changedRows(*model) > State::mostRows
        || m_state->sizing.disks.size() > 2 * m_state->freshDisks + 4096)
        return m_state->startAnew(model, cancel);
    m_state->followRows(model);
    return true;
}

const std::shared_ptr<const PriceIndex>& EstateFollower::prices() const { return m_state->prices; }
const Findings& EstateFollower::findings() const { return m_state->sizing.findings; }
const WorkloadCounter& EstateFollower::counter() const { return *m_state->counter; }

} // namespace headroom
