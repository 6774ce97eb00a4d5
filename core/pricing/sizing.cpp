// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/sizing.h"

#include "core/model/path.h"
#include "core/pricing/disk_choice.h"
#include "core/pricing/finding_log.h"
#include "core/pricing/price_unit.h"
#include "core/pricing/size_choice.h"
#include "core/pricing/unit_needs.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace headroom {

namespace {

constexpr std::int64_t oneGib = 1'000'000; // in millionths
constexpr std::int64_t systemDisk = 128 * oneGib;
constexpr std::int64_t largestEstimatedDisk = 1024 * oneGib;
constexpr std::size_t cancelEvery = 4096;

using Disks = std::span<const WorkloadDisk* const>;

class Sizer
{
public:
    Sizer(const Model& model, const PriceIndex& prices)
        : m_model(model),
          m_prices(prices),
          m_plan(model.azure()),
          m_sizes(model, prices),
          m_diskChooser(prices),
          m_log(m_sizing.findings)
    {}
    /// The targets of the whole table, or of one workload.
    void takeTargets(Id only = noId)
    {
        for (const WorkloadTarget& target : m_model.table<WorkloadTarget>())
            if (only == noId || target.workload.id == only)
                m_targets[target.workload.id].push_back(&target);
    }
    void reserve(std::size_t workloads) { m_sizing.workloads.reserve(workloads), m_sizing.disks.reserve(workloads); }
    void add(const Workload& workload, Disks disks);
    Sizing finish()
    {
        m_log.finish();
        return std::move(m_sizing);
    }

private:
    Placement place(const Workload& workload, Disks disks, Sized& sized);
    Placement placeMachine(const Workload& workload, Disks disks, Sized& sized);
    Placement placeFixedCost(const Workload& workload, bool hasTarget);
    Placement placeServices(const Workload& workload, Sized& sized);
    Placement placeHosts(const Workload& workload, Sized& sized);
    bool placeTargets(const Workload& workload, Sized& sized);
    bool hasTargets(const Workload& workload) const { return m_targets.contains(workload.id); }
    bool findRegion(const Workload& workload, Sized& sized);
    std::int32_t regionOf(const Workload& workload);
    std::int32_t sizeOf(const Workload& workload, std::int32_t region);
    std::int32_t fixedSizeOf(const Workload& workload, std::int32_t region);
    bool placeDisks(const Workload& workload, Disks disks, Sized& sized);
    bool placeEstimatedDisks(const Workload& workload, Sized& sized);
    bool addDisks(const Workload& workload, DiskClass diskClass, const DiskNeed& need, std::int64_t count, const Sized& sized);
    void mergeDisks(std::size_t first);
    PurchaseOption optionOf(const Workload& workload) const;
    std::string regionName(std::int32_t region) const { return m_prices.regions()[static_cast<std::size_t>(region)].str(); }
    std::string pathOf(const Workload& workload, std::string_view field = {}) const
    {
        const Field* which = field.empty() ? nullptr : schemaOf<Workload>().field(field);
        return headroom::pathOf(m_model, Entity::Workload, workload, which);
    }
    template<class MakeDetails>
    void report(Severity severity, ErrorCode code, const Workload& workload, std::string_view field, MakeDetails details)
    {
        if (m_log.takes(code))
            m_log.add(severity, code, pathOf(workload, field), details());
    }

    const Model& m_model;
    const PriceIndex& m_prices;
    const AzurePlan& m_plan;
    SizeChooser m_sizes;
    DiskChooser m_diskChooser;
    Sizing m_sizing;
    FindingLog m_log;
    std::unordered_map<Id, std::vector<const WorkloadTarget*>> m_targets;
    Text m_lastRegion;
    std::int32_t m_lastRegionIndex = PriceIndex::none;
};

/// A machine for disaster recovery that only runs in drills.
bool isReplica(const Workload& workload, const AzurePlan& plan)
{
    return plan.recoveryMode == RecoveryMode::Replicated && workload.environment == Environment::DisasterRecovery;
}

std::vector<Detail> noDetails() { return {}; }

std::int64_t storageOf(const Workload& workload, Disks disks)
{
    if (disks.empty())
        return workload.storageGib ? millionthsUp(*workload.storageGib) : systemDisk;
    std::int64_t sum = 0;
    for (const WorkloadDisk* disk : disks)
        if (__builtin_add_overflow(sum, millionthsUp(disk->sizeGib), &sum))
            return std::numeric_limits<std::int64_t>::max();
    return sum;
}

void Sizer::add(const Workload& workload, Disks disks)
{
    Sized sized;
    sized.storageGib = fromMillionths(storageOf(workload, disks));
    sized.alwaysOn = workload.hoursPerMonth >= Decimal(730) && !isReplica(workload, m_plan);
    sized.firstDisk = static_cast<std::uint32_t>(m_sizing.disks.size());
    sized.firstTarget = static_cast<std::uint32_t>(m_sizing.targets.size());
    sized.placement = place(workload, disks, sized);
    if (sized.placement == Placement::Machine) {
        sized.option = optionOf(workload);
        mergeDisks(sized.firstDisk);
    } else {
        m_sizing.disks.resize(sized.firstDisk);
        if (sized.placement != Placement::Hosts)
            sized.sku = PriceIndex::none;
    }
    if (sized.placement != Placement::Machine && sized.placement != Placement::Services)
        m_sizing.targets.resize(sized.firstTarget);
    sized.targetCount = static_cast<std::uint32_t>(m_sizing.targets.size()) - sized.firstTarget;
    sized.diskCount = static_cast<std::uint32_t>(m_sizing.disks.size()) - sized.firstDisk;
    m_sizing.workloads.push_back(sized);
}

Placement Sizer::place(const Workload& workload, Disks disks, Sized& sized)
{
    if (workload.strategy == Strategy::Retain)
        return Placement::Stays;
    if (workload.strategy == Strategy::Retire)
        return Placement::Gone;
    if (!workload.poweredOn) {
        report(Severity::Note, ErrorCode::PoweredOff, workload, {}, noDetails);
        return Placement::Stays;
    }
    if (workload.azurePerMonth)
        return Placement::FixedCost;
    switch (workload.strategy) {
    case Strategy::Repurchase:
        if (hasTargets(workload))
            return placeServices(workload, sized);
        return placeFixedCost(workload, workload.saasUsers > 0 && !workload.saasPricePerUserMonth.isZero());
    case Strategy::Replatform:
    case Strategy::Refactor: return hasTargets(workload) ? placeServices(workload, sized) : placeFixedCost(workload, false);
    case Strategy::Relocate: return placeHosts(workload, sized);
    default: return placeMachine(workload, disks, sized);
    }
}

Placement Sizer::placeFixedCost(const Workload& workload, bool hasTarget)
{
    if (hasTarget)
        return Placement::FixedCost;
    const bool users = workload.strategy == Strategy::Repurchase;
    report(Severity::Error, ErrorCode::TargetMissing, workload, users ? "saasUsers" : "strategy", noDetails);
    return Placement::Stays;
}

bool Sizer::findRegion(const Workload& workload, Sized& sized)
{
    sized.region = regionOf(workload);
    if (sized.region == PriceIndex::none)
        report(Severity::Error, ErrorCode::RegionNotPriced, workload, "region", [&] {
            return std::vector<Detail>{{"region", (workload.region.empty() ? m_plan.defaultRegion : workload.region).str()}};
        });
    return sized.region != PriceIndex::none;
}

Placement Sizer::placeServices(const Workload& workload, Sized& sized)
{
    return findRegion(workload, sized) && placeTargets(workload, sized) ? Placement::Services : Placement::Stays;
}

/// False when one is not priced in the region.
bool Sizer::placeTargets(const Workload& workload, Sized& sized)
{
    const auto found = m_targets.find(workload.id);
    if (found == m_targets.end())
        return true;
    for (const WorkloadTarget* target : found->second) {
        const std::int32_t sku = m_prices.skuIndex(target->sku);
        const auto price = m_prices.price(sku, sized.region, PriceKind::Consumption);
        if (!price) {
            const ErrorCode code = sku == PriceIndex::none ? ErrorCode::SkuUnknown : ErrorCode::SkuNotPriced;
            if (m_log.takes(code))
                m_log.add(Severity::Error, code,
                    headroom::pathOf(m_model, Entity::WorkloadTarget, *target, schemaOf<WorkloadTarget>().field("sku")),
                    {{"found", target->sku.str()}, {"region", regionName(sized.region)}, {"workload", workload.name.str()}});
            return false;
        }
        const Fraction hours =
            unitPeriod(price->source->unit.view()) == UnitPeriod::Hour ? Fraction(workload.hoursPerMonth) : Fraction(1);
        const std::int64_t quantity = (Fraction(target->count) * hours).rounded(4, Rounding::HalfAway);
        m_sizing.targets.push_back({sku, quantity});
    }
    return true;
}

Placement Sizer::placeHosts(const Workload& workload, Sized& sized)
{
    if (!findRegion(workload, sized))
        return Placement::Stays;
    const Text name = workload.targetSku.empty() ? m_plan.relocationHost : workload.targetSku;
    sized.sku = m_prices.skuIndex(name);
    const auto details = [&] { return std::vector<Detail>{{"found", name.str()}, {"region", regionName(sized.region)}}; };
    if (name.empty()) {
        report(Severity::Error, ErrorCode::TargetMissing, workload, "targetSku", noDetails);
        return Placement::Stays;
    }
    const Sku* host = sized.sku == PriceIndex::none ? nullptr : m_prices.skus()[static_cast<std::size_t>(sized.sku)];
    if (!host || host->kind != SkuKind::Host || !host->vcpu || !host->memoryGib || !host->sizeGib) {
        report(Severity::Error, ErrorCode::SkuUnknown, workload, "targetSku", details);
        return Placement::Stays;
    }
    if (!m_prices.price(sized.sku, sized.region, PriceKind::Consumption)) {
        report(Severity::Error, ErrorCode::SkuNotPriced, workload, "targetSku", details);
        return Placement::Stays;
    }
    return Placement::Hosts;
}

Placement Sizer::placeMachine(const Workload& workload, Disks disks, Sized& sized)
{
    const std::int32_t region = regionOf(workload);
    if (region == PriceIndex::none || !m_sizes.hasMachines(region)) {
        const Text name = workload.region.empty() ? m_plan.defaultRegion : workload.region;
        report(Severity::Error, ErrorCode::RegionNotPriced, workload, "region", [&] {
            return std::vector<Detail>{{"region", name.str()}};
        });
        return Placement::Stays;
    }
    sized.region = region;
    sized.sku = workload.targetSku.empty() ? sizeOf(workload, region) : fixedSizeOf(workload, region);
    if (sized.sku == PriceIndex::none || !placeDisks(workload, disks, sized) || !placeTargets(workload, sized))
        return Placement::Stays;
    sized.vcpu = m_prices.skus()[static_cast<std::size_t>(sized.sku)]->vcpu.valueOr(0);
    return Placement::Machine;
}

std::int32_t Sizer::regionOf(const Workload& workload)
{
    const Text name = workload.region.empty() ? m_plan.defaultRegion : workload.region;
    if (name != m_lastRegion) {
        m_lastRegion = name;
        m_lastRegionIndex = m_prices.regionIndex(name);
    }
    return m_lastRegionIndex;
}

std::int32_t Sizer::sizeOf(const Workload& workload, std::int32_t region)
{
    const UnitNeeds needs = unitNeedsOf(workload, m_plan);
    const std::int32_t sku = m_sizes.cheapest(region, licenceClassOf(workload), needs.vcpu, needs.memory);
    if (sku == PriceIndex::none)
        report(Severity::Warning, ErrorCode::NothingFits, workload, {}, [&] {
            return std::vector<Detail>{{"vcpu", std::to_string(needs.vcpu)}, {"memoryGib", fromMillionths(needs.memory).toText()},
                {"region", regionName(region)}};
        });
    return sku;
}

std::int32_t Sizer::fixedSizeOf(const Workload& workload, std::int32_t region)
{
    const auto details = [&] { return std::vector<Detail>{{"found", workload.targetSku.str()}, {"region", regionName(region)}}; };
    const std::int32_t sku = m_prices.skuIndex(workload.targetSku);
    if (sku == PriceIndex::none || m_prices.skus()[static_cast<std::size_t>(sku)]->kind != SkuKind::VirtualMachine) {
        report(Severity::Error, ErrorCode::SkuUnknown, workload, "targetSku", details);
        return PriceIndex::none;
    }
    if (!m_prices.price(sku, region, PriceKind::Consumption)) {
        report(Severity::Error, ErrorCode::SkuNotPriced, workload, "targetSku", details);
        return PriceIndex::none;
    }
    return sku;
}

PurchaseOption Sizer::optionOf(const Workload& workload) const
{
    if (workload.hoursPerMonth < Decimal(730) || isReplica(workload, m_plan))
        return PurchaseOption::PayAsYouGo;
    const PurchaseOption own = workload.purchaseOption;
    const PurchaseOption option = own == PurchaseOption::PlanDefault ? m_plan.defaultPurchase : own;
    return option == PurchaseOption::PlanDefault ? PurchaseOption::PayAsYouGo : option;
}

DiskClass classOf(DiskClass own, Environment environment)
{
    if (own != DiskClass::PlanDefault)
        return own;
    return environment == Environment::Production ? DiskClass::PremiumSsd : DiskClass::StandardSsd;
}

/// False when a disk finds no tier.
bool Sizer::placeDisks(const Workload& workload, Disks disks, Sized& sized)
{
    if (disks.empty())
        return placeEstimatedDisks(workload, sized);
    return std::all_of(disks.begin(), disks.end(), [&](const WorkloadDisk* disk) {
        const DiskNeed need{
            millionthsUp(disk->sizeGib), millionthsUp(disk->iops.valueOr(0)), millionthsUp(disk->throughputMbps.valueOr(0))};
        return addDisks(workload, classOf(disk->diskClass, workload.environment), need, 1, sized);
    });
}

bool Sizer::placeEstimatedDisks(const Workload& workload, Sized& sized)
{
    report(Severity::Note, ErrorCode::DisksEstimated, workload, {}, noDetails);
    const DiskClass diskClass = classOf(DiskClass::PlanDefault, workload.environment);
    const std::int64_t rest = storageOf(workload, {}) - systemDisk;
    if (!addDisks(workload, diskClass, {systemDisk, 0, 0}, 1, sized))
        return false;
    if (rest <= 0)
        return true;
    const std::int64_t count = (rest - 1) / largestEstimatedDisk + 1;
    return addDisks(workload, diskClass, {(rest - 1) / count + 1, 0, 0}, count, sized);
}

/// `count` disks with that need each; several a disk where no tier holds it.
bool Sizer::addDisks(const Workload& workload, DiskClass diskClass, const DiskNeed& need, std::int64_t count, const Sized& sized)
{
    const DiskChoice choice = m_diskChooser.smallest(sized.region, diskClass, need);
    if (choice.tier == PriceIndex::none) {
        const std::string classText(
            schemaOf<WorkloadDisk>().field("diskClass")->choices[static_cast<std::size_t>(diskClass)].name);
        if (!m_diskChooser.hasTiers(sized.region, diskClass))
            report(Severity::Error, ErrorCode::PriceMissing, workload, {}, [&] {
                return std::vector<Detail>{{"region", regionName(sized.region)}, {"diskClass", classText}};
            });
        else
            report(Severity::Warning, ErrorCode::NothingFits, workload, {}, [&] {
                return std::vector<Detail>{{"sizeGib", fromMillionths(need.size).toText()},
                    {"iops", fromMillionths(need.iops).toText()}, {"throughputMbps", fromMillionths(need.throughput).toText()},
                    {"region", regionName(sized.region)}};
            });
        return false;
    }
    if (choice.count > 1)
        report(Severity::Note, ErrorCode::DiskSplit, workload, {}, [&] {
            return std::vector<Detail>{{"sizeGib", fromMillionths(need.size).toText()}, {"count", std::to_string(choice.count)}};
        });
    m_sizing.disks.push_back({choice.tier, static_cast<std::int32_t>(choice.count * count)});
    return true;
}

/// One entry a tier, in order of tier, so that the order of entry shows nowhere.
void Sizer::mergeDisks(std::size_t first)
{
    auto& disks = m_sizing.disks;
    if (disks.size() - first < 2)
        return;
    const auto begin = disks.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, disks.end(), [](const SizedDisk& a, const SizedDisk& b) { return a.tier < b.tier; });
    std::size_t last = first;
    for (std::size_t i = first + 1; i < disks.size(); ++i) {
        if (disks[i].tier == disks[last].tier)
            disks[last].count += disks[i].count;
        else
            disks[++last] = disks[i];
    }
    disks.resize(last + 1);
}

} // namespace

Sizing sizeWorkloads(const Model& model, const PriceIndex& prices, const std::atomic<bool>* cancel)
{
    const Table<Workload>& table = model.table<Workload>();
    const DisksByWorkload disks(model);
    Sizer sizer(model, prices);
    sizer.reserve(table.size());
    sizer.takeTargets();
    std::size_t place = 0;
    for (std::size_t c = 0; c < table.chunkCount(); ++c)
        for (const Workload& workload : *table.chunk(c)) {
            if (cancel && place % cancelEvery == 0 && cancel->load(std::memory_order_relaxed))
                return {};
            sizer.add(workload, disks.of(place++));
        }
    return sizer.finish();
}

Sizing sizeWorkload(const Model& model, const PriceIndex& prices, const Workload& workload)
{
    const DisksByWorkload disks(model, workload.id);
    return sizeWorkload(model, prices, workload, disks.of(0));
}

Sizing sizeWorkload(
    const Model& model, const PriceIndex& prices, const Workload& workload, std::span<const WorkloadDisk* const> disks)
{
    Sizer sizer(model, prices);
    sizer.takeTargets(workload.id);
    sizer.add(workload, disks);
    return sizer.finish();
}

} // namespace headroom
