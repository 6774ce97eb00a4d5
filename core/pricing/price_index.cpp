// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/price_index.h"

#include "core/pricing/price_book.h"
#include "core/pricing/service_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

constexpr std::size_t kindCount = static_cast<std::size_t>(PriceKind::SavingsPlan3Years) + 1;
constexpr std::size_t discountCount = static_cast<std::size_t>(PriceKind::DiscountSavingsPlan3Years) + 1 - kindCount;

/// The prices of one SKU in one region.
struct Cell
{
    std::array<const Price*, kindCount> byKind{}; // of tiers the lowest
    std::uint32_t firstTier = 0;
    std::uint32_t tierCount = 0;
};

struct TierRow
{
    std::int32_t cell = 0;
    const Price* price = nullptr;
};

/// Which of two rows for the same thing counts.
struct Preference
{
    Text currency;

    std::int64_t date(const Price& p) const
    {
        return p.sourceDate ? p.sourceDate->serial() : std::numeric_limits<std::int64_t>::min();
    }
    bool operator()(const Price& a, const Price& b) const
    {
        if ((a.currency == currency) != (b.currency == currency))
            return a.currency == currency;
        if (a.tierFrom != b.tierFrom)
            return a.tierFrom < b.tierFrom;
        if (date(a) != date(b))
            return date(a) > date(b);
        return a.id < b.id;
    }
};

Text regionOf(const Price& price) { return price.region.empty() ? globalRegion() : price.region; }

/// The number behind `prefix`: 4 of "rhel-4-vcpu"; 0 when there is none.
std::int32_t numberAfter(std::string_view name, std::string_view prefix)
{
    std::int32_t number = 0;
    if (name.starts_with(prefix))
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), number);
    return number;
}

/// a - b, exact for prices (at most 15 decimals).
Decimal difference(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    const int128 units =
        int128{a.coefficient()} * powerOfTen(scale - a.scale()) - int128{b.coefficient()} * powerOfTen(scale - b.scale());
    return Decimal::fromFraction(units, powerOfTen(scale), scale, Rounding::HalfAway).valueOr(Decimal());
}

/// vCPU that Windows is charged for: of Standard_E8-4s_v5 eight.
std::int32_t licensedVcpu(const Sku& sku)
{
    if (sku.constrainedCores) {
        const std::string_view name = sku.name.view();
        const std::size_t digit = name.find_first_of("0123456789");
        if (digit != std::string_view::npos)
            return numberAfter(name, name.substr(0, digit));
    }
    return sku.vcpu.valueOr(0);
}

struct Commitment
{
    PriceKind kind;
    std::int64_t hours; // that one price buys
};
std::optional<Commitment> commitmentOf(PurchaseOption option)
{
    switch (option) {
    case PurchaseOption::Reservation1Year: return Commitment{PriceKind::Reservation1Year, 8760};
    case PurchaseOption::Reservation3Years: return Commitment{PriceKind::Reservation3Years, 26280};
    case PurchaseOption::SavingsPlan1Year: return Commitment{PriceKind::SavingsPlan1Year, 1};
    case PurchaseOption::SavingsPlan3Years: return Commitment{PriceKind::SavingsPlan3Years, 1};
    case PurchaseOption::PlanDefault:
    case PurchaseOption::PayAsYouGo: break;
    }
    return std::nullopt;
}

/// price x (1 - discount) x hours, to 6 decimals.
Result<Decimal> discounted(Decimal price, Decimal discount, std::int64_t hours)
{
    const int128 scale = powerOfTen(discount.scale());
    const int128 rest = (scale - discount.coefficient()) * hours;
    return Decimal::fromFraction(price.coefficient() * rest, scale * powerOfTen(price.scale()), 6, Rounding::HalfAway);
}

} // namespace

struct PriceIndex::Impl
{
    Preference preferred;
    std::unordered_map<Text, std::int32_t> skuByName;
    std::unordered_map<Text, std::int32_t> regionByName;
    std::size_t regionCount = 0;
    std::int32_t global = none;
    std::vector<std::int32_t> cellOf; // sku x regionCount + region
    std::vector<Cell> cells;
    std::vector<const Price*> tiers;
    std::unordered_map<Text, std::int32_t> seriesByName;
    std::vector<std::int32_t> seriesOf;                           // of each SKU
    std::vector<std::array<const Price*, discountCount>> medians; // series x regionCount + region
    std::vector<std::pair<std::int32_t, std::int32_t>> redHat;    // vCPU, SKU
    std::vector<std::pair<std::int32_t, std::int32_t>> suse;      // first vCPU of the band, SKU
    std::array<std::int32_t, 4> sql{};

    void nameAll(const std::vector<const Sku*>& skus, const std::vector<Text>& regions);
    void takePrices(const Table<Price>& prices);
    void takeDiscount(const Price& price);
    void takeTiers(std::vector<TierRow> rows);
    void spreadDiscounts();
    Cell& cellFor(std::int32_t sku, std::int32_t region);
    const Cell* cell(std::int32_t sku, std::int32_t region) const
    {
        if (sku < 0 || region < 0)
            return nullptr;
        const std::int32_t at = cellOf[static_cast<std::size_t>(sku) * regionCount + static_cast<std::size_t>(region)];
        return at < 0 ? nullptr : &cells[static_cast<std::size_t>(at)];
    }
    const Price* find(std::int32_t sku, std::int32_t region, PriceKind kind) const
    {
        const auto k = static_cast<std::size_t>(kind);
        if (k >= kindCount)
            return nullptr;
        if (const Cell* own = cell(sku, region); own && own->byKind[k])
            return own->byKind[k];
        const Cell* everywhere = cell(sku, global);
        return everywhere ? everywhere->byKind[k] : nullptr;
    }
};

namespace {

std::vector<const Sku*> skusByName(const Table<Sku>& table)
{
    std::vector<const Sku*> skus;
    skus.reserve(table.size());
    for (const Sku& sku : table)
        skus.push_back(&sku);
    std::stable_sort(skus.begin(), skus.end(), [](const Sku* a, const Sku* b) { return a->name < b->name; }); // then by id
    skus.erase(std::unique(skus.begin(), skus.end(), [](const Sku* a, const Sku* b) { return a->name == b->name; }), skus.end());
    return skus;
}

std::vector<Text> regionsByName(const Table<Price>& table)
{
    std::unordered_set<Text> found{globalRegion()};
    Text last;
    for (const Price& price : table)
        if (price.region != last)
            found.insert(regionOf(price)), last = price.region;
    std::vector<Text> regions(found.begin(), found.end());
    std::sort(regions.begin(), regions.end());
    return regions;
}

} // namespace

PriceIndex::PriceIndex(const Model& model)
    : m_skus(skusByName(model.table<Sku>())), m_regions(regionsByName(model.table<Price>()))
{
    auto impl = std::make_shared<Impl>();
    impl->preferred.currency = model.table<Company>().empty() ? Text("USD") : model.company().currency;
    impl->nameAll(m_skus, m_regions);
    impl->takePrices(model.table<Price>());
    impl->spreadDiscounts();
    m_impl = std::move(impl);
}

void PriceIndex::Impl::nameAll(const std::vector<const Sku*>& skus, const std::vector<Text>& regions)
{
    regionCount = regions.size();
    for (std::size_t r = 0; r < regions.size(); ++r)
        regionByName.emplace(regions[r], static_cast<std::int32_t>(r));
    global = regionByName.at(globalRegion());
    skuByName.reserve(skus.size());
    seriesOf.reserve(skus.size());
    for (std::size_t s = 0; s < skus.size(); ++s) {
        const auto at = static_cast<std::int32_t>(s);
        skuByName.emplace(skus[s]->name, at);
        const auto series = static_cast<std::int32_t>(seriesByName.size());
        seriesOf.push_back(seriesByName.emplace(skus[s]->series, series).first->second);
        const std::string_view name = skus[s]->name.view();
        if (const std::int32_t vcpu = numberAfter(name, "rhel-"); vcpu > 0)
            redHat.emplace_back(vcpu, at);
        if (const std::int32_t vcpu = numberAfter(name, "sles-"); vcpu > 0)
            suse.emplace_back(vcpu, at);
    }
    std::sort(redHat.begin(), redHat.end());
    std::sort(suse.begin(), suse.end());
    constexpr std::array editions{services::sqlStandard, services::sqlEnterprise, services::sqlWeb, services::sqlDeveloper};
    for (std::size_t e = 0; e < editions.size(); ++e) {
        const auto found = skuByName.find(Text(editions[e]));
        sql[e] = found == skuByName.end() ? none : found->second;
    }
    cellOf.assign(skus.size() * regionCount, none);
    medians.resize(seriesByName.size() * regionCount);
}

Cell& PriceIndex::Impl::cellFor(std::int32_t sku, std::int32_t region)
{
    std::int32_t& at = cellOf[static_cast<std::size_t>(sku) * regionCount + static_cast<std::size_t>(region)];
    if (at < 0) {
        at = static_cast<std::int32_t>(cells.size());
        cells.emplace_back();
    }
    return cells[static_cast<std::size_t>(at)];
}

void PriceIndex::Impl::takePrices(const Table<Price>& prices)
{
    std::vector<TierRow> consumption;
    consumption.reserve(prices.size());
    for (const Price& price : prices) {
        const auto kind = static_cast<std::size_t>(price.kind);
        if (kind >= kindCount) {
            takeDiscount(price);
            continue;
        }
        const auto sku = skuByName.find(price.name);
        if (sku == skuByName.end())
            continue;
        Cell& cell = cellFor(sku->second, regionByName.at(regionOf(price)));
        const Price*& held = cell.byKind[kind];
        if (!held || preferred(price, *held))
            held = &price;
        if (price.kind == PriceKind::Consumption)
            consumption.push_back({static_cast<std::int32_t>(&cell - cells.data()), &price});
    }
    takeTiers(std::move(consumption));
}

void PriceIndex::Impl::takeTiers(std::vector<TierRow> rows)
{
    std::sort(rows.begin(), rows.end(), [this](const TierRow& a, const TierRow& b) {
        return a.cell != b.cell ? a.cell < b.cell : preferred(*a.price, *b.price);
    });
    for (const auto& [at, price] : rows) {
        Cell& cell = cells[static_cast<std::size_t>(at)];
        if (cell.tierCount == 0)
            cell.firstTier = static_cast<std::uint32_t>(tiers.size());
        else if (price->currency != tiers[cell.firstTier]->currency || price->tierFrom == tiers.back()->tierFrom)
            continue;
        tiers.push_back(price);
        ++cell.tierCount;
    }
}

void PriceIndex::Impl::takeDiscount(const Price& price)
{
    const auto series = seriesByName.find(price.name);
    if (series == seriesByName.end())
        return;
    const auto region = static_cast<std::size_t>(regionByName.at(regionOf(price)));
    auto& row = medians[static_cast<std::size_t>(series->second) * regionCount + region];
    const Price*& held = row[static_cast<std::size_t>(price.kind) - kindCount];
    if (!held || preferred(price, *held))
        held = &price;
}

void PriceIndex::Impl::spreadDiscounts()
{
    const auto reference = regionByName.find(referenceRegion());
    for (std::size_t first = 0; first < medians.size(); first += regionCount)
        for (std::size_t kind = 0; kind < discountCount; ++kind) {
            const Price* other =
                reference == regionByName.end() ? nullptr : medians[first + static_cast<std::size_t>(reference->second)][kind];
            for (std::size_t r = 0; r < regionCount && !other; ++r)
                other = medians[first + r][kind];
            for (std::size_t r = 0; r < regionCount; ++r)
                if (!medians[first + r][kind])
                    medians[first + r][kind] = other;
        }
}

std::int32_t PriceIndex::skuIndex(Text name) const
{
    const auto found = m_impl->skuByName.find(name);
    return found == m_impl->skuByName.end() ? none : found->second;
}

std::int32_t PriceIndex::regionIndex(Text name) const
{
    const auto found = m_impl->regionByName.find(name);
    return found == m_impl->regionByName.end() ? none : found->second;
}

std::int32_t PriceIndex::globalIndex() const { return m_impl->global; }

std::optional<QuotedPrice> PriceIndex::price(std::int32_t sku, std::int32_t region, PriceKind kind) const
{
    const Price* found = m_impl->find(sku, region, kind);
    if (!found)
        return std::nullopt;
    return QuotedPrice{found->price, found, found->sourceKind == SourceKind::Estimate};
}

std::optional<QuotedPrice> PriceIndex::commitmentPrice(std::int32_t sku, std::int32_t region, PurchaseOption option) const
{
    const auto commitment = commitmentOf(option);
    if (!commitment)
        return std::nullopt;
    if (const auto known = price(sku, region, commitment->kind))
        return known;
    const auto consumption = price(sku, region, PriceKind::Consumption);
    if (!consumption || region < 0)
        return std::nullopt;
    const std::size_t series = static_cast<std::size_t>(m_impl->seriesOf[static_cast<std::size_t>(sku)]);
    const std::size_t which = static_cast<std::size_t>(commitment->kind) - static_cast<std::size_t>(PriceKind::Reservation1Year);
    const Price* median = m_impl->medians[series * m_impl->regionCount + static_cast<std::size_t>(region)][which];
    if (!median)
        return std::nullopt;
    const auto estimate = discounted(consumption->price, median->price, commitment->hours);
    if (!estimate)
        return std::nullopt;
    return QuotedPrice{*estimate, consumption->source, true};
}

std::optional<QuotedPrice> PriceIndex::windowsLicence(std::int32_t sku, std::int32_t region) const
{
    const auto plain = price(sku, region, PriceKind::Consumption);
    if (!plain || m_skus[static_cast<std::size_t>(sku)]->kind != SkuKind::VirtualMachine)
        return std::nullopt;
    const Sku& size = *m_skus[static_cast<std::size_t>(sku)];
    const auto windows = price(sku, region, PriceKind::WindowsConsumption);
    if (windows && windows->price >= plain->price && windows->source->currency == plain->source->currency) {
        const Price& w = *windows->source;
        const Price& l = *plain->source;
        const bool alike = w.sourceDate == l.sourceDate && w.citation == l.citation;
        if (alike || size.burstable)
            return QuotedPrice{difference(windows->price, plain->price), &w, !alike || windows->estimate || plain->estimate};
    }
    const Decimal perVcpu = size.burstable ? Decimal(4, 3) : Decimal(46, 3);
    return QuotedPrice{Decimal(perVcpu.coefficient() * licensedVcpu(size), 3), plain->source, true};
}

std::span<const Price* const> PriceIndex::tiers(std::int32_t sku, std::int32_t region) const
{
    for (const std::int32_t r : {region, m_impl->global})
        if (const Cell* cell = m_impl->cell(sku, r); cell && cell->tierCount > 0)
            return std::span(m_impl->tiers).subspan(cell->firstTier, cell->tierCount);
    return {};
}

std::int32_t PriceIndex::osLicenceSku(OperatingSystem os, std::int32_t vcpu) const
{
    const auto firstNotBelow = [vcpu](const std::pair<std::int32_t, std::int32_t>& meter) { return meter.first < vcpu; };
    if (os == OperatingSystem::RedHat) {
        const auto found = std::partition_point(m_impl->redHat.begin(), m_impl->redHat.end(), firstNotBelow);
        return found == m_impl->redHat.end() ? none : found->second;
    }
    if (os == OperatingSystem::Suse) {
        const auto beyond = std::partition_point(
            m_impl->suse.begin(), m_impl->suse.end(), [vcpu](const auto& band) { return band.first <= vcpu; });
        return beyond == m_impl->suse.begin() ? none : (beyond - 1)->second;
    }
    return none;
}

std::int32_t PriceIndex::sqlLicenceSku(DatabaseEdition edition) const { return m_impl->sql[static_cast<std::size_t>(edition)]; }

} // namespace headroom
