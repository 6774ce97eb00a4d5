// SPDX-License-Identifier: GPL-3.0-or-later
// What comes with machines on Azure, and what is bought instead of them (MODEL.md 3.5): backup, logs, protection, egress, platform
// services, hosts, disaster recovery, Arc.
#pragma once

#include "core/engine/formulas/discounts.h"
#include "core/pricing/egress_zone.h"
#include "core/pricing/price_unit.h"
#include "core/pricing/service_names.h"

namespace headroom {

/// 100 of "log-analytics-100gb-day"; 0 for other names.
inline std::int64_t logTierGbPerDay(std::string_view sku)
{
    if (!sku.starts_with(services::logTierPrefix) || !sku.ends_with(services::logTierSuffix))
        return 0;
    const auto digits =
        sku.substr(services::logTierPrefix.size(), sku.size() - services::logTierPrefix.size() - services::logTierSuffix.size());
    if (digits.empty() || digits.size() > 6 || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return 0;
    std::int64_t gb = 0;
    for (const char digit : digits)
        gb = gb * 10 + (digit - '0');
    return gb;
}

template<class C> class AzureServices
{
public:
    using N = typename C::N;

    explicit AzureServices(CaseFrame<C>& frame) : f(frame), c(frame.c) {}

    /// `spent(family, t, amount)` is told what is spent on the items that targets name, by their family; amounts are positive.
    template<class Spent> void run(const Spent& spent)
    {
        bookMachines();
        bookLogs();
        bookFixed();
        bookEgress();
        for (const ServiceItem& item : f.plan.items)
            bookItem(item, spent);
        for (const HostItem& item : f.plan.hosts)
            bookHosts(item);
        bookFees();
    }
    std::int32_t defaultRegion() const
    {
        const std::int32_t region = f.plan.prices->regionIndex(f.azure.defaultRegion);
        return region == PriceIndex::none ? f.plan.prices->globalIndex() : region;
    }
    /// `quantity` units a month at the tiers of a price list, each tier's part at its own price.
    N tiered(std::span<const Price* const> tiers, const N& quantity)
    {
        N cost = f.lit(0);
        for (std::size_t k = 0; k < tiers.size(); ++k)
            cost = cost + inTier(tiers, k, quantity, f.lit(0)) * in<&Price::price>(c, *tiers[k]);
        return cost;
    }
    /// Units of time in a month that an item's price is for: 730 hours, 730/24 days, 1/12 of a year, else 1.
    N periods(const Price& price)
    {
        switch (unitPeriod(price.unit.view())) {
        case UnitPeriod::Hour: return f.lit(730);
        case UnitPeriod::Day: return c.over(f.lit(730), 24);
        case UnitPeriod::Year: return c.over(f.lit(1), 12);
        case UnitPeriod::Month: break;
        }
        return f.lit(1);
    }

private:
    std::int32_t service(std::string_view name) const { return f.plan.prices->skuIndex(Text(name)); }
    ServiceFamily familyOf(std::int32_t sku) const { return f.plan.prices->skus()[static_cast<std::size_t>(sku)]->family; }

    /// The part of a quantity that falls into tier k, tiers counted from `shift` on.
    N inTier(std::span<const Price* const> tiers, std::size_t k, const N& quantity, const N& shift)
    {
        const N from = in<&Price::tierFrom>(c, *tiers[k]);
        const N above = tiers.size() == 1 ? quantity : max(quantity - (from - shift), f.lit(0));
        return k + 1 < tiers.size() ? min(above, in<&Price::tierFrom>(c, *tiers[k + 1]) - from) : above;
    }

    struct Kind
    {
        std::string_view service;
        Line line;
        ServiceFamily family;
        std::string_view label;
        std::int64_t scale;
    };
    /// Counts by region at the prices of the region, times a factor.
    void bookByRegion(const Kind& kind, const N& factor, std::int64_t ServiceCounts::*quantity)
    {
        const N discounted = discountOf(f, kind.family) * factor;
        for (const RegionServices& region : f.plan.regions) {
            const bool any =
                std::any_of(region.slots.begin() + 1, region.slots.end(), [&](const auto& s) { return s.*quantity != 0; });
            const auto quoted =
                any ? f.plan.prices->price(service(kind.service), region.region, PriceKind::Consumption) : std::nullopt;
            if (!quoted)
                continue;
            const N price = in<&Price::price>(c, *quoted->source) * discounted;
            for (int t = 1; t <= f.months; ++t) {
                const N count = f.onAzure(
                    kind.label, noId, t,
                    kind.scale, [&](std::size_t slot) -> const auto& { return region.slots[slot].*quantity; });
                f.ledger.add(kind.line, t, c.book(kind.line, quoted->source->id, t, -(count * f.usage(t) * price * f.drift(t))));
            }
        }
    }
    void bookMachines()
    {
        constexpr Line line = Line::AzureManagement;
        constexpr ServiceFamily family = ServiceFamily::Management;
        bookByRegion({services::backupUnder50Gb, line, family, "machines backed up, under 50 GB", 1}, f.lit(1),
            &ServiceCounts::backupSmall);
        bookByRegion({services::backup50To500Gb, line, family, "machines backed up, 50 to 500 GB", 1}, f.lit(1),
            &ServiceCounts::backupMedium);
        bookByRegion(
            {services::backupPer500Gb, line, family, "units of 500 GB backed up", 1}, f.lit(1), &ServiceCounts::backupLarge);
        bookByRegion({services::backupVault, line, family, "GB backed up", 10000},
            in<&AzurePlan::backupRetentionFactor>(c, f.azure), &ServiceCounts::vault);
        if (f.azure.defenderPlan != DefenderPlan::None)
            bookByRegion({f.azure.defenderPlan == DefenderPlan::Plan1 ? services::defenderPlan1 : services::defenderPlan2,
                             Line::AzureSecurity, ServiceFamily::Security, "machines protected", 1},
                f.lit(1), &ServiceCounts::machines);
    }
    /// Logs of the whole company at the prices of the plan's region: by the GB beyond the free grant, or in a commitment tier of so
    /// many GB a day, whose rate holds beyond it too; each month what is cheapest. A month has 730/24 days.
    void bookLogs()
    {
        const auto machines = [&](std::size_t slot) -> const auto& { return f.plan.services[slot].machines; };
        bool any = false;
        for (std::size_t slot = 1; slot < f.plan.slots(); ++slot)
            any = any || machines(slot) != 0;
        const auto quoted = f.plan.prices->price(service(services::logs), defaultRegion(), PriceKind::Consumption);
        const N perServer = in<&AzurePlan::logsGbPerServerMonth>(c, f.azure);
        if (!any || !quoted || c.certainlyZero(perServer))
            return;
        const N price = in<&Price::price>(c, *quoted->source);
        const N discount = discountOf(f, ServiceFamily::Management);
        const std::vector<std::pair<std::int64_t, const Price*>> tiers = logTiers();
        for (int t = 1; t <= f.months; ++t) {
            const N gb = f.onAzure("machines that log", noId, t, 1, machines) * f.usage(t) * perServer;
            N cost = max(gb - in<&AzurePlan::freeLogsGbPerMonth>(c, f.azure), f.lit(0)) * price;
            for (const auto& [gbPerDay, tier] : tiers)
                cost = min(cost, in<&Price::price>(c, *tier) * max(c.over(gb, gbPerDay), c.over(f.lit(730), 24)));
            f.ledger.add(
                Line::AzureManagement, t, c.book(Line::AzureManagement, quoted->source->id, t, -(cost * discount * f.drift(t))));
        }
    }
    std::vector<std::pair<std::int64_t, const Price*>> logTiers() const
    {
        std::vector<std::pair<std::int64_t, const Price*>> tiers;
        const auto skus = f.plan.prices->skus();
        for (std::size_t i = 0; i < skus.size(); ++i)
            if (const std::int64_t gb = logTierGbPerDay(skus[i]->name.view()); gb > 0)
                if (const auto price =
                        f.plan.prices->price(static_cast<std::int32_t>(i), defaultRegion(), PriceKind::Consumption))
                    tiers.emplace_back(gb, price->source);
        return tiers;
    }
    void bookFixed()
    {
        const std::int64_t scale = powerOfTen(c.moneyDigits());
        for (int t = 1; t <= f.months; ++t) {
            const N amount = f.onAzure(
                "services at a fixed price", noId, t,
                scale, [&](std::size_t slot) -> const auto& { return f.plan.services[slot].fixedCost; });
            f.ledger.add(Line::AzureServices, t, c.book(Line::AzureServices, noId, t, -(amount * f.usage(t))));
        }
    }

    struct Zone
    {
        std::vector<const RegionServices*> regions;
        std::span<const Price* const> tiers;
    };
    /// Regions with traffic by zone; the price list of a zone is the plan's region's where it lies in it, else its first region's.
    std::vector<Zone> egressByZone() const
    {
        std::vector<Zone> zones(egressZones);
        for (const RegionServices& region : f.plan.regions) {
            const bool any = std::any_of(region.slots.begin(), region.slots.end(), [](const auto& s) { return s.egress != 0; });
            if (!any || region.region == PriceIndex::none)
                continue;
            const Text name = f.plan.prices->regions()[static_cast<std::size_t>(region.region)];
            Zone& zone = zones[static_cast<std::size_t>(egressZone(name.view()) - 1)];
            if (zone.regions.empty() || region.region == defaultRegion())
                zone.tiers = f.plan.prices->tiers(service(services::egress), region.region);
            zone.regions.push_back(&region);
        }
        return zones;
    }
    /// Tiers on the company's total of a zone and month; what the first tier gives free is given once, to the zones in order.
    void bookEgress()
    {
        const N discount = discountOf(f, ServiceFamily::Network);
        std::vector<std::optional<N>> freeLeft(static_cast<std::size_t>(f.months) + 1);
        for (const Zone& zone : egressByZone()) {
            if (zone.regions.empty() || zone.tiers.empty())
                continue;
            const bool hasGrant = zone.tiers.size() > 1 && zone.tiers[0]->price.isZero();
            const N grant = hasGrant ? in<&Price::tierFrom>(c, *zone.tiers[1]) : f.lit(0);
            for (int t = 1; t <= f.months; ++t) {
                std::optional<N>& left = freeLeft[static_cast<std::size_t>(t)];
                const N quantity = trafficOf(zone, t);
                const N free = min(quantity, left.value_or(grant));
                left = left.value_or(grant) - free;
                bookTraffic(zone, t, quantity - free, grant, discount);
            }
        }
    }
    N trafficOf(const Zone& zone, int t)
    {
        N quantity = f.lit(0);
        for (const RegionServices* region : zone.regions)
            quantity = quantity
                + f.onAzure(
                    "GB of egress", noId, t, 10000, [&](std::size_t slot) -> const auto& { return region->slots[slot].egress; });
        return quantity * f.usage(t);
    }
    void bookTraffic(const Zone& zone, int t, const N& billed, const N& grant, const N& discount)
    {
        const bool hasGrant = zone.tiers.size() > 1 && zone.tiers[0]->price.isZero();
        for (std::size_t k = hasGrant ? 1 : 0; k < zone.tiers.size(); ++k) {
            const Price& tier = *zone.tiers[k];
            const N cost = inTier(zone.tiers, k, billed, grant) * in<&Price::price>(c, tier) * discount * f.drift(t);
            f.ledger.add(Line::AzureNetwork, t, c.book(Line::AzureNetwork, tier.id, t, -cost));
        }
    }

    /// Platform services and whatever else targets name, on the region's total where the price has tiers.
    template<class Spent> void bookItem(const ServiceItem& item, const Spent& spent)
    {
        const auto tiers = f.plan.prices->tiers(item.sku, item.region);
        if (tiers.empty())
            return;
        const Price& first = *tiers.front();
        // Hours are in the quantity already: they are the workload's.
        const N times = unitPeriod(first.unit.view()) == UnitPeriod::Hour ? f.lit(1) : periods(first);
        const ServiceFamily family = familyOf(item.sku);
        const N discount = discountOf(f, family);
        for (int t = 1; t <= f.months; ++t) {
            const N units = f.onAzure(
                "units of platform services", noId, t,
                10000, [&](std::size_t slot) -> const auto& { return item.quantity[slot]; });
            const N cost = tiered(tiers, units * f.usage(t)) * times * discount * f.drift(t);
            const N booked = c.book(Line::AzurePlatformServices, first.id, t, -cost);
            f.ledger.add(Line::AzurePlatformServices, t, booked);
            spent(family, t, -booked);
        }
    }

    /// Whole hosts, at least three where there are any, for the largest of the ratios of cores, memory and storage.
    void bookHosts(const HostItem& item)
    {
        const auto quoted = f.plan.prices->price(item.sku, item.region, PriceKind::Consumption);
        if (!quoted)
            return;
        const Sku& host = *f.plan.prices->skus()[static_cast<std::size_t>(item.sku)];
        const N price = in<&Price::price>(c, *quoted->source) * periods(*quoted->source) * discountOf(f, host.family);
        for (int t = 1; t <= f.months; ++t) {
            const auto sum = [&](std::string_view label, const std::vector<std::int64_t>& counts, std::int64_t scale) {
                return f.onAzure(
                    label, noId, t, scale, [&](std::size_t slot) -> const auto& { return counts[slot]; });
            };
            const N cores = c.ratio(sum("virtual cores relocated", item.virtualCores, 1),
                                in<&AzurePlan::relocationVcpuPerCore>(c, f.azure), f.lit(0))
                + sum("physical cores relocated", item.physicalCores, 1);
            const N byCores = c.ratio(cores, in<&Sku::vcpu>(c, host), f.lit(0));
            const N byMemory =
                c.ratio(sum("GiB of memory relocated", item.memory, 10000), in<&Sku::memoryGib>(c, host), f.lit(0));
            const N byStorage = c.ratio(sum("GiB relocated", item.storage, 10000), in<&Sku::sizeGib>(c, host), f.lit(0));
            const N whole = c.ceil(max(byCores, max(byMemory, byStorage)) * f.usage(t));
            const N hosts = max(whole, min(whole * f.lit(leastHosts), f.lit(leastHosts)));
            f.ledger.add(Line::AzureHosts, t, c.book(Line::AzureHosts, quoted->source->id, t, -(hosts * price * f.drift(t))));
        }
    }

    /// Fees as agreed: replication of machines that only run in drills, and Arc for what stays, from the first month on Azure.
    void bookFees()
    {
        const N replication = in<&AzurePlan::recoveryFeePerMachine>(c, f.azure);
        const N arc = in<&AzurePlan::arcFeePerMachine>(c, f.azure);
        std::int64_t retained = 0;
        for (const SitePlan& site : f.plan.sites)
            retained += site.slots[0].allServers;
        const int first = f.isMove() ? f.plan.firstAzureColumn : (f.plan.firstAzureColumn <= 0 ? 0 : f.months + 1);
        for (int t = 1; t <= f.months; ++t) {
            if (!c.certainlyZero(replication)) {
                const N machines = f.onAzure(
                    "machines replicated", noId, t,
                    1, [&](std::size_t slot) -> const auto& { return f.plan.services[slot].replicas; });
                addFee(t, machines * f.usage(t) * replication);
            }
            if (t >= first && retained != 0 && !c.certainlyZero(arc))
                addFee(t, c.count("machines retained", noId, Fraction(retained)) * f.usage(t) * arc);
        }
    }
    void addFee(int t, const N& fee)
    {
        f.ledger.add(Line::AzureManagement, t, c.book(Line::AzureManagement, f.azure.id, t, -fee));
    }

    static constexpr std::int64_t leastHosts = 3;

    CaseFrame<C>& f;
    C& c;
};

} // namespace headroom
