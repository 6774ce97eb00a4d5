// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: everything of a projection that is not money: months, waves, exits of sites, and the counts of stage 1 by key. It is the
// same for stay and move and for every number that computes with it.
#pragma once

#include "core/base/finding.h"
#include "core/pricing/sizing.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace headroom {

/// Months as columns: 1 is the company's first month, 0 the opening, `months` the last.
struct Timeline
{
    Month start;
    int months = 0; // the longest of horizon, headline and evaluation
    int horizon = 0;
    int headlineColumn = 1;

    int column(Month month) const { return month - start + 1; }
    Month month(int column) const { return start + (column - 1); }
    Date monthEnd(int column) const { return lastDay(month(column)); }
};
Timeline timelineOf(const Company& company);

struct WavePlan
{
    const Wave* wave = nullptr;
    int start = 0; // column of its first month; may be 0 or less
    int ramp = 1;
    int parallel = 0;
    int replication = 0;
};

/// Counts of one slot: slot 0 is what stays on premises for good, slot w + 1 what moves with wave w, Plan::retiredSlot(w) what is
/// switched off with it. Storage in ten-thousandths of a GiB.
struct EstateCounts
{
    std::int64_t servers = 0;         // paid by the site's unit costs
    std::int64_t virtualMachines = 0; // of them
    std::int64_t virtualCores = 0;
    std::int64_t physicalCores = 0;
    std::int64_t storage = 0;
    std::int64_t fixedCost = 0;  // minor units a month, in place of unit costs
    std::int64_t allServers = 0; // those at a fixed cost too
    void add(const EstateCounts& other);
};

/// Core licences that machines need on premises, and on Azure under Hybrid Benefit: one product.
struct LicenceDemand
{
    std::vector<std::int64_t> onPremises; // cores by slot
};

struct SitePlan
{
    const Site* site = nullptr;
    std::vector<EstateCounts> slots;
    std::vector<EstateCounts> moved;    // of them what runs on machines or hosts of Azure afterwards
    std::vector<EstateCounts> platform; // of them what runs on platform services or is bought by the user
    bool staysOpen = true;              // something stays for good, or there is nothing at all
    bool leftBefore = false;            // everything had left before the start: it closes in stay and move alike
    int lastUse = 0;                    // column; 0 when everything has left before the start
    int closes = 0;                     // column at whose end it closes; months + 1 and more: not in the projection
    std::vector<const UnitCost*> unitCosts;
    std::vector<const RefreshTranche*> refreshes;

    bool closesBy(int column) const { return !staysOpen && closes <= column; }
    EstateCounts total() const;
};

/// Azure machines of one size, region and way of buying.
struct ComputeItem
{
    std::int32_t sku = PriceIndex::none;
    std::int32_t region = PriceIndex::none;
    PurchaseOption option = PurchaseOption::PayAsYouGo;
    bool alwaysOn = true;
    std::vector<std::int64_t> instances; // by slot
    std::vector<std::int64_t> hours;     // by slot, ten-thousandths of an instance-hour a month
};

struct DiskItem
{
    std::int32_t tier = PriceIndex::none;
    std::int32_t region = PriceIndex::none;
    std::vector<std::int64_t> count; // by slot
};

/// What workloads buy by the unit: platform services, blob storage, whatever the price book has by the month or hour.
struct ServiceItem
{
    std::int32_t sku = PriceIndex::none;
    std::int32_t region = PriceIndex::none;
    std::vector<std::int64_t> quantity; // by slot, ten-thousandths of a unit, or of a unit-hour where the price is an hour's
};

/// Relocated workloads of a region, and the host that carries them.
struct HostItem
{
    std::int32_t sku = PriceIndex::none;
    std::int32_t region = PriceIndex::none;
    std::vector<std::int64_t> virtualCores; // by slot
    std::vector<std::int64_t> physicalCores;
    std::vector<std::int64_t> memory;  // ten-thousandths of a GiB
    std::vector<std::int64_t> storage; // ten-thousandths of a GiB
};

/// Servers on premises that need extended security updates of one version.
struct UpdatesPlan
{
    const SecurityUpdates* updates = nullptr;
    std::vector<std::int64_t> units; // by slot: servers or cores
};

enum class LicenceKind : std::uint8_t { Windows, Linux, SqlServer };

/// A licence paid by the hour: Windows by the size of the machine, Linux by a meter, SQL Server by the core and hour.
struct LicenceItem
{
    LicenceKind kind = LicenceKind::Windows;
    std::int32_t sku = PriceIndex::none; // the machine's (Windows) or the meter's
    std::int32_t region = PriceIndex::none;
    std::int32_t coresPerMachine = 0; // that a licence pool would give up
    bool hybrid = false;              // served from the pool where it reaches
    LicenceProduct product = LicenceProduct::WindowsServer;
    std::vector<std::int64_t> hours; // by slot, ten-thousandths; of SQL Server core-hours
    std::vector<std::int64_t> cores; // by slot: pool cores needed
};

/// What grows with machines on Azure of one region besides compute, disks and licences; by slot.
struct ServiceCounts
{
    std::int64_t machines = 0;     // powered on Azure
    std::int64_t moved = 0;        // servers that leave for Azure, at the wave's cost a server
    std::int64_t oneOffFixed = 0;  // minor units, in place of the cost a server
    std::int64_t fixedCost = 0;    // minor units a month of services at a fixed price
    std::int64_t egress = 0;       // ten-thousandths of a GB a month to the internet
    std::int64_t backupSmall = 0;  // machines under 50 GB
    std::int64_t backupMedium = 0; // 50 to 500 GB
    std::int64_t backupLarge = 0;  // units of 500 GB of larger machines
    std::int64_t vault = 0;        // ten-thousandths of a GiB before the retention factor
    std::int64_t replicas = 0;     // of the machines those that only run in drills
    std::int64_t onPlatform = 0;   // servers that moved to platform services or hosts
    void add(const ServiceCounts& other);
    bool isOnAzure() const { return machines != 0 || fixedCost != 0 || replicas != 0 || onPlatform != 0; }
    bool operator==(const ServiceCounts&) const = default;
};

/// ServiceCounts of the machines in one region.
struct RegionServices
{
    std::int32_t region = PriceIndex::none;
    std::vector<ServiceCounts> slots;
};

/// Prices and counts together; rebuilt when a table that matters changes.
struct Plan
{
    std::shared_ptr<const Model> model;
    std::shared_ptr<const PriceIndex> prices;
    Timeline timeline;
    std::vector<WavePlan> waves;      // in id order
    std::vector<SitePlan> sites;      // in id order
    std::vector<ComputeItem> compute; // in key order
    std::vector<DiskItem> disks;
    std::vector<LicenceItem> licences;
    std::vector<ServiceCounts> services; // by slot, of all regions
    std::vector<RegionServices> regions; // the same by region
    std::vector<ServiceItem> items;      // what targets name
    std::vector<HostItem> hosts;
    std::vector<UpdatesPlan> updates;           // in id order
    std::array<LicenceDemand, 3> licenceDemand; // by product
    int firstAzureColumn = 0;                   // of the earliest wave with anything on Azure; the largest int when there is none
    Findings findings;

    std::size_t slots() const { return 2 * waves.size() + 1; }
    std::size_t retiredSlot(std::size_t wave) const { return waves.size() + wave + 1; }
};

class WorkloadCounter;

/// A plan with the counts of the model's workloads.
Plan makePlan(std::shared_ptr<const Model> model, std::shared_ptr<const PriceIndex> prices, const WorkloadCounter& counter);

} // namespace headroom
