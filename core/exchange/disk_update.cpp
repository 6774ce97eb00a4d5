// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/disk_update.h"

#include "core/model/excerpt.h"

#include <algorithm>

namespace headroom {

namespace {

/// The disk with what the inventory knows of it.
WorkloadDisk merged(WorkloadDisk disk, const WorkloadDisk& now)
{
    const bool differs = disk.sizeGib != now.sizeGib || (now.iops && disk.iops != now.iops)
        || (now.throughputMbps && disk.throughputMbps != now.throughputMbps);
    if (!differs)
        return disk;
    disk.sizeGib = now.sizeGib;
    if (now.iops)
        disk.iops = now.iops;
    if (now.throughputMbps)
        disk.throughputMbps = now.throughputMbps;
    disk.sourceKind = now.sourceKind;
    disk.citation = now.citation;
    disk.sourceDate = now.sourceDate;
    return disk;
}

template<class Disks> std::string sizes(const Disks& disks)
{
    std::string text;
    for (const WorkloadDisk& disk : disks)
        text += (text.empty() ? "" : " + ") + disk.sizeGib.toText();
    return text.empty() ? text : excerpt(text) + " GiB";
}

} // namespace

DiskUpdate::DiskUpdate(const Model& model) : m_model(model)
{
    const Table<WorkloadDisk>& disks = model.table<WorkloadDisk>();
    for (std::size_t i = 0; i < disks.size(); ++i)
        m_disksOf[disks.at(i).workload.id].push_back(i);
}

std::optional<RowPreview::Difference> DiskUpdate::update(
    Ref<Workload> workload, const std::vector<WorkloadDisk>& now, BlockBuilder<WorkloadDisk>& added)
{
    std::vector<WorkloadDisk> before;
    if (const auto found = m_disksOf.find(workload.id); found != m_disksOf.end())
        for (const std::size_t place : found->second)
            before.push_back(m_model.table<WorkloadDisk>().at(place));
    bool differs = false;
    for (const WorkloadDisk& disk : before) {
        const auto same = std::find_if(now.begin(), now.end(), [&](const WorkloadDisk& d) { return d.order == disk.order; });
        std::shared_ptr<const Row> after;
        if (same != now.end())
            after = std::make_shared<WorkloadDisk>(merged(disk, *same));
        if (after && static_cast<const WorkloadDisk&>(*after) == disk)
            continue;
        differs = true;
        m_steps.push_back(RowStep{Entity::WorkloadDisk, disk.id, std::make_shared<WorkloadDisk>(disk), std::move(after)});
    }
    for (WorkloadDisk disk : now) {
        if (std::any_of(before.begin(), before.end(), [&](const WorkloadDisk& d) { return d.order == disk.order; }))
            continue;
        differs = true;
        disk.workload = workload;
        added.add(disk);
    }
    if (!differs)
        return std::nullopt;
    return RowPreview::Difference{"disks", sizes(before), sizes(now)};
}

} // namespace headroom
