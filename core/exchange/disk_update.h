// SPDX-License-Identifier: GPL-3.0-or-later
// The disks of a workload that is there already, as an inventory has them now. For reconcile.cpp.
#pragma once

#include "core/exchange/block_builder.h"
#include "core/exchange/inventory_import.h"

#include <unordered_map>

namespace headroom {

class DiskUpdate
{
public:
    explicit DiskUpdate(const Model& model);

    /// Compares by disk number: changes those that differ in size or in what is known of their use, removes those that are no longer
    /// there, adds new ones to `added`. The class of a disk is the user's and stays. Nullopt when nothing changes.
    std::optional<RowPreview::Difference> update(
        Ref<Workload> workload, const std::vector<WorkloadDisk>& now, BlockBuilder<WorkloadDisk>& added);
    std::vector<Step>& steps() { return m_steps; }

private:
    const Model& m_model;
    std::unordered_map<Id, std::vector<std::size_t>> m_disksOf; // places, by workload
    std::vector<Step> m_steps;
};

} // namespace headroom
