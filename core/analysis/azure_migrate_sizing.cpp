// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/azure_migrate_sizing.h"

#include "core/model/path.h"
#include "core/pricing/disk_choice.h"
#include "core/pricing/service_names.h"
#include "core/pricing/size_choice.h"

#include <algorithm>
#include <array>
#include <map>

namespace headroom {

namespace {

constexpr std::int64_t yearMonths = 12;
constexpr std::int64_t monthHours = 730;
constexpr std::int64_t logsGbPerServer = 3;
constexpr std::int64_t unknownStorageGib = 128;

bool isLittle(const Opt<Decimal>& share) { return share.has() && Fraction(*share) <= Fraction::of(5, 100); }

struct Priced
{
    std::int32_t sku = 0;
    Fraction month; // of a server
};

class Assessor
{
public:
    Assessor(const Model& model, const AzureMigrateAssessmentSettings& settings)
        : m_model(model), m_settings(settings), m_prices(model), m_sizes(model, m_prices), m_disks(m_prices)
    {
        m_found.rule = settings.rule.value_or(model.azure().sizingRule);
        m_found.comfortFactor = settings.comfortFactor.value_or(Fraction(model.azure().comfortFactor));
    }

    Result<AzureMigrateAssessment> run()
    {
        const DisksByWorkload disks(m_model);
        std::size_t place = 0;
        for (const Workload& w : m_model.table<Workload>()) {
            const auto own = disks.of(place++);
            if (w.poweredOn && w.strategy != Strategy::Retain && w.strategy != Strategy::Retire)
                add(w, own);
        }
        m_found.network = m_found.sized() * Fraction::of(10, 100) * Fraction::of(115, 100);
        if (m_foreign)
            return *m_foreign;
        return std::move(m_found);
    }

private:
    bool byUse() const { return m_found.rule == SizingRule::Utilisation; }
    const Sku& sku(std::int32_t place) const { return *m_prices.skus()[static_cast<std::size_t>(place)]; }

    void add(const Workload& w, std::span<const WorkloadDisk* const> disks)
    {
        AzureMigrateMachine m;
        m.name = w.name;
        m.servers = w.quantity;
        m.cores = needed(Fraction(w.cores), w.cpuUtilisation);
        m.memoryGib = needed(Fraction(w.memoryGib), w.memoryUtilisation);
        m.isIdle = isLittle(w.cpuUtilisation) && isLittle(w.memoryUtilisation);
        const std::int32_t region = m_prices.regionIndex(w.region.empty() ? m_model.azure().defaultRegion : w.region);
        if (region != PriceIndex::none && placeDisks(m, w, disks, region) && placeMachine(m, w, region))
            count(m, w, disks, region);
        else
            m_found.notReady += w.quantity;
        m_found.machines.push_back(std::move(m));
    }
    Fraction needed(const Fraction& allocated, const Opt<Decimal>& share) const
    {
        const Fraction used = byUse() && share.has() ? allocated * Fraction(*share) : allocated;
        return used * m_found.comfortFactor;
    }

    bool placeDisks(AzureMigrateMachine& m, const Workload& w, std::span<const WorkloadDisk* const> disks, std::int32_t region)
    {
        if (disks.empty())
            return addDisk(m, region, {millionthsUp(w.storageGib.valueOr(Decimal(unknownStorageGib))), 0, 0}, premiumFirst());
        return std::all_of(disks.begin(), disks.end(), [&](const WorkloadDisk* disk) {
            const DiskNeed size{millionthsUp(disk->sizeGib), 0, 0};
            if (!byUse() || !(disk->iops || disk->throughputMbps))
                return addDisk(m, region, size, premiumFirst());
            return addDisk(m, region, {size.size, raised(disk->iops), raised(disk->throughputMbps)}, {});
        });
    }
    std::int64_t raised(const Opt<Decimal>& performance) const
    {
        return (Fraction(performance.valueOr(Decimal())) * m_found.comfortFactor * Fraction(1'000'000)).ceil();
    }
    static std::vector<DiskClass> premiumFirst()
    {
        return {DiskClass::PremiumSsd, DiskClass::StandardSsd, DiskClass::StandardHdd};
    }
    // Of the first of these classes that has one; without any the cheapest of all. False where nothing holds it.
    bool addDisk(AzureMigrateMachine& m, std::int32_t region, const DiskNeed& need, const std::vector<DiskClass>& inOrder)
    {
        std::optional<Priced> best;
        std::int32_t count = 0;
        for (const DiskClass diskClass : inOrder.empty() ? premiumFirst() : inOrder) {
            const DiskChoice choice = m_disks.smallest(region, diskClass, need);
            if (choice.tier == PriceIndex::none)
                continue;
            const Fraction month = unitPrice(choice.tier, region) * Fraction(choice.count);
            const bool isWhole = choice.count == 1; // several disks in place of one only where no tier holds it
            if (!best || (isWhole && count > 1) || (isWhole == (count == 1) && month < best->month)) {
                best = Priced{choice.tier, month};
                count = choice.count;
            }
            if (!inOrder.empty())
                break;
        }
        if (!best)
            return false;
        m.disks.emplace_back(sku(best->sku).name, count);
        m.storage = m.storage + best->month;
        return true;
    }

    bool placeMachine(AzureMigrateMachine& m, const Workload& w, std::int32_t region)
    {
        const PurchaseOption option = m.isIdle ? PurchaseOption::PayAsYouGo : m_settings.savings;
        for (const Priced& size : ranked(region, option)) {
            if (Fraction(*sku(size.sku).vcpu) < m.cores || Fraction(*sku(size.sku).memoryGib) < m.memoryGib)
                continue;
            m.size = sku(size.sku).name;
            m.compute = isCommitted(size.sku, region, option)
                ? size.month
                : size.month * Fraction(w.hoursPerMonth).dividedBy(Fraction(monthHours)) * (Fraction(1) - m_settings.discount);
            return true;
        }
        return false;
    }
    bool isCommitted(std::int32_t size, std::int32_t region, PurchaseOption option) const
    {
        return m_prices.commitmentPrice(size, region, option).has_value();
    }
    // Eligible sizes by what a month of them costs, then the newer generation, then the name.
    const std::vector<Priced>& ranked(std::int32_t region, PurchaseOption option)
    {
        const auto [found, isNew] = m_ranked.try_emplace({region, option});
        if (!isNew)
            return found->second;
        for (std::int32_t s = 0; s < static_cast<std::int32_t>(m_prices.skus().size()); ++s)
            if (m_sizes.isEligible(s) && m_prices.price(s, region, PriceKind::Consumption))
                found->second.push_back({s, monthOf(s, region, option)});
        std::stable_sort(found->second.begin(), found->second.end(), [&](const Priced& a, const Priced& b) {
            return a.month == b.month ? sku(a.sku).generation > sku(b.sku).generation : a.month < b.month;
        });
        return found->second;
    }
    Fraction monthOf(std::int32_t size, std::int32_t region, PurchaseOption option)
    {
        const auto committed = m_prices.commitmentPrice(size, region, option);
        if (!committed)
            return unitPrice(size, region) * Fraction(monthHours);
        const Fraction price = inCurrency(*committed);
        switch (option) {
        case PurchaseOption::Reservation1Year: return price.dividedBy(Fraction(yearMonths));
        case PurchaseOption::Reservation3Years: return price.dividedBy(Fraction(3 * yearMonths));
        default: return price * Fraction(monthHours);
        }
    }
    Fraction unitPrice(std::int32_t size, std::int32_t region)
    {
        const auto price = m_prices.price(size, region, PriceKind::Consumption);
        return price ? inCurrency(*price) : Fraction();
    }
    Fraction inCurrency(const QuotedPrice& price)
    {
        const Text own = m_model.company().currency;
        if (price.source->currency != own && !m_foreign)
            m_foreign = Error{ErrorCode::CurrencyDiffers, pathOf(m_model, Entity::Price, *price.source, nullptr),
                {{"found", price.source->currency.str()}, {"expected", own.str()}}};
        return Fraction(price.price);
    }

    void count(const AzureMigrateMachine& m, const Workload& w, std::span<const WorkloadDisk* const> disks, std::int32_t region)
    {
        const Fraction serverMonths = Fraction(m.servers) * Fraction(yearMonths);
        m_found.servers += m.servers;
        m_found.compute = m_found.compute + m.compute * serverMonths;
        m_found.storage = m_found.storage + m.storage * serverMonths;
        m_found.security = m_found.security + serverMonths * service(services::defenderPlan2, region);
        m_found.monitoring = m_found.monitoring + serverMonths * Fraction(logsGbPerServer) * service(services::logs, region);
        if (w.environment == Environment::Production)
            m_found.backup = m_found.backup + serverMonths * backupOf(storageOf(w, disks), region);
    }
    static Fraction storageOf(const Workload& w, std::span<const WorkloadDisk* const> disks)
    {
        Fraction sum = disks.empty() ? Fraction(w.storageGib.valueOr(Decimal(unknownStorageGib))) : Fraction();
        for (const WorkloadDisk* disk : disks)
            sum = sum + Fraction(disk->sizeGib);
        return sum;
    }
    // A month: up to 50 GB, up to 500 GB, or for each 500 GB begun; besides the vault.
    Fraction backupOf(const Fraction& gib, std::int32_t region)
    {
        const Fraction vault = gib * service(services::backupVault, region);
        if (gib <= Fraction(50))
            return vault + service(services::backupUnder50Gb, region);
        if (gib <= Fraction(500))
            return vault + service(services::backup50To500Gb, region);
        return vault + Fraction(gib.dividedBy(Fraction(500)).ceil()) * service(services::backupPer500Gb, region);
    }
    Fraction service(std::string_view name, std::int32_t region)
    {
        const std::int32_t place = m_prices.skuIndex(Text(name));
        if (place != PriceIndex::none && m_prices.price(place, region, PriceKind::Consumption))
            return unitPrice(place, region);
        if (std::find(m_found.unpriced.begin(), m_found.unpriced.end(), name) == m_found.unpriced.end())
            m_found.unpriced.push_back(name);
        return {};
    }

    const Model& m_model;
    const AzureMigrateAssessmentSettings& m_settings;
    PriceIndex m_prices;
    SizeChooser m_sizes;
    DiskChooser m_disks;
    std::map<std::pair<std::int32_t, PurchaseOption>, std::vector<Priced>> m_ranked;
    AzureMigrateAssessment m_found;
    std::optional<Error> m_foreign;
};

} // namespace

Result<AzureMigrateAssessment> azureMigrateAssessment(const Model& model, const AzureMigrateAssessmentSettings& settings)
{
    return Assessor(model, settings).run();
}

} // namespace headroom
