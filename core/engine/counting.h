// SPDX-License-Identifier: GPL-3.0-or-later
// Counting (MODEL.md 3.2): workloads add to counts by key; exact sums, no money. Counts can be taken back, so that one edited
// workload costs as much as one workload.
#pragma once

#include "core/engine/plan.h"

#include <memory>

namespace headroom {

/// Counts over the sites and waves of one model. Which of its rows come when does not matter.
class WorkloadCounter
{
public:
    /// Sites and waves by their ids; what the rows themselves say is not looked at.
    WorkloadCounter(const Model& model, std::shared_ptr<const PriceIndex> prices);
    ~WorkloadCounter();
    WorkloadCounter(WorkloadCounter&&) noexcept;
    WorkloadCounter& operator=(WorkloadCounter&&) noexcept;

    enum class Sign { Add, TakeBack };
    /// `sizing` holds the disks and targets of `sized`. Throws OverflowError when a count leaves 64 bits.
    void count(const Workload& workload, const Sized& sized, const Sizing& sizing, Sign sign);
    /// The counts into a plan of the same sites and waves: items in key order, those of which nothing is left are left out.
    void fill(Plan& plan) const;

    /// Whether counts for one model hold for the other: same ids of sites and waves, same rules of counting, same security updates.
    static bool sameShape(const Model& a, const Model& b);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Sizes and counts that follow a model from snapshot to snapshot.
class EstateFollower
{
public:
    EstateFollower();
    ~EstateFollower();
    /// Brings sizes and counts up to date. False when cancelled; the next call then starts anew. Throws OverflowError.
    bool follow(std::shared_ptr<const Model> model, const std::atomic<bool>* cancel);

    const std::shared_ptr<const PriceIndex>& prices() const;
    const Findings& findings() const; // of sizing
    const WorkloadCounter& counter() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headroom
