// SPDX-License-Identifier: GPL-3.0-or-later
// Sizing (MODEL.md 3.1): which Azure size and which disks each workload gets. Once a scenario, on undiscounted, undrifted prices.
#pragma once

#include "core/base/finding.h"
#include "core/pricing/price_index.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace headroom {

enum class Placement : std::uint8_t {
    Machine,   // a virtual machine on Azure
    FixedCost, // moves at a fixed Azure cost or a price a user, without a machine
    Services,  // moves to what its targets name, without a machine
    Hosts,     // moves to the hosts of its region
    Gone,      // retired: nothing on Azure
    Stays      // retained, powered off, or nothing fits: stays on premises
};

/// Where a workload of the table goes.
struct Sized
{
    Placement placement = Placement::Stays;
    PurchaseOption option = PurchaseOption::PayAsYouGo; // resolved, never PlanDefault; part-time machines always pay as you go
    bool alwaysOn = true;
    std::int32_t sku = PriceIndex::none;
    std::int32_t region = PriceIndex::none;
    std::int32_t vcpu = 0;       // of the chosen size
    std::uint32_t firstDisk = 0; // its disks are disks[firstDisk .. firstDisk + diskCount)
    std::uint32_t diskCount = 0;
    std::uint32_t firstTarget = 0; // its targets are targets[firstTarget .. firstTarget + targetCount)
    std::uint32_t targetCount = 0;
    Decimal storageGib; // a server, as allocated on premises: sum of its disks, or the total, or 128; to 6 decimals, up
};

/// `count` managed disks of one tier for each server of the workload.
struct SizedDisk
{
    std::int32_t tier = PriceIndex::none; // a place in PriceIndex::skus()
    std::int32_t count = 0;
};

/// What a server buys by the unit: of an hourly price unit-hours a month, else units; in ten-thousandths.
struct SizedTarget
{
    std::int32_t sku = PriceIndex::none;
    std::int64_t quantity = 0;
};

struct Sizing
{
    std::vector<Sized> workloads; // as Model's table of workloads, in id order
    std::vector<SizedDisk> disks;
    std::vector<SizedTarget> targets;
    /// What does not fit or is estimated, by the workload's path, in id order; of a code at most 1,000, then one FindingsCut with
    /// its "code" and the "count" of those left out.
    /// Errors (it stays on premises): RegionNotPriced ("region"); SkuUnknown, SkuNotPriced ("found", "region"), of the workload, its
    /// target or the plan's host; TargetMissing;
    /// PriceMissing ("region", "diskClass": no disk tier of that class). Warnings (it stays): NothingFits ("vcpu", "memoryGib",
    /// "region", or for a disk "sizeGib", "iops", "throughputMbps"). Notes: PoweredOff (it stays); DisksEstimated;
    /// DiskSplit ("sizeGib", "count": striped over several, as no tier holds it).
    Findings findings;
};

/// What a machine needs: vCPU and GiB after the sizing rule.
struct Needs
{
    std::int32_t vcpu = 0;
    Decimal memoryGib;
};
/// As is: allocated x comfort factor. By utilisation: allocated x utilisation x comfort factor, CPU and memory apart, vCPU rounded
/// up, at least 2 vCPU and 4 GiB; missing utilisation means as is; physical cores x vCPU a physical core. (As is has no floors.)
/// Memory is rounded up to 6 decimals.
Needs needsOf(const Workload& workload, const AzurePlan& plan);

/// What becomes of each workload: retired ones are gone; retained and powered-off ones stay; any other with azurePerMonth is
/// FixedCost. Replatform and refactor need targets: services priced in the region; repurchase users x price, or targets; relocate
/// the hosts of its own size name or of the plan's, which must be priced and say cores, memory and storage. A rehost is a machine,
/// and its targets are bought beside it. Replicas of a plan that replicates run for the drill hours / 12 a month.
/// A disk of which only the total is known: one of 128 GiB for the system, the rest in equal disks of at most 1,024 GiB; nothing
/// known: the one of 128 GiB. Disk class by default: Premium SSD in production, else Standard SSD.
/// The whole table. `cancel` (may be null) ends it early with an empty result.
Sizing sizeWorkloads(const Model& model, const PriceIndex& prices, const std::atomic<bool>* cancel);
/// One row again after an edit, as a Sizing of one workload.
Sizing sizeWorkload(const Model& model, const PriceIndex& prices, const Workload& workload);
/// The same where its disks are known already, in id order.
Sizing sizeWorkload(
    const Model& model, const PriceIndex& prices, const Workload& workload, std::span<const WorkloadDisk* const> disks);

} // namespace headroom
