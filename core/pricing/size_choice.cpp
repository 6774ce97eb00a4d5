// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/size_choice.h"

#include "core/base/letters.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace headroom {

namespace {

constexpr int longestTermMonths = 36;
constexpr std::int32_t leastSqlCores = 4;

int128 exactUnits(Decimal price) { return int128{price.coefficient()} * powerOfTen(Decimal::maximumScale - price.scale()); }

/// The names between commas, in lower case, without blanks around them.
std::unordered_set<std::string> namesIn(std::string_view list)
{
    std::unordered_set<std::string> names;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view name = list.substr(0, comma);
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        if (!name.empty())
            names.insert(lowerCase(name));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

SizeBar generalBar(const Sku& sku, Date keptUntil)
{
    if (sku.architecture != Architecture::X64)
        return SizeBar::NotX64;
    if (sku.burstable)
        return SizeBar::Burstable;
    if (sku.accelerated)
        return SizeBar::Accelerated;
    if (sku.constrainedCores)
        return SizeBar::ConstrainedCores;
    if (!sku.premiumStorage)
        return SizeBar::NoPremiumStorage;
    return sku.retirement && *sku.retirement <= keptUntil ? SizeBar::Retires : SizeBar::None;
}

/// Whether a size has what is needed.
bool holds(std::int32_t hasVcpu, std::int64_t hasMemory, std::int32_t vcpu, std::int64_t memory)
{
    return hasVcpu >= vcpu && hasMemory >= memory;
}

struct Candidate
{
    int128 total = 0;
    std::int32_t generation = 0;
    std::int32_t sku = 0; // in order of name
    bool operator<(const Candidate& b) const
    {
        if (total != b.total)
            return total < b.total;
        return generation != b.generation ? generation > b.generation : sku < b.sku;
    }
};

} // namespace

std::int64_t millionthsUp(Decimal value)
{
    if (value.isNegative())
        return 0;
    const std::int64_t coefficient = value.coefficient();
    const int scale = value.scale();
    if (scale > 6) {
        const std::int64_t divisor = powerOfTen(scale - 6);
        return coefficient / divisor + (coefficient % divisor != 0 ? 1 : 0);
    }
    std::int64_t units = 0;
    return __builtin_mul_overflow(coefficient, powerOfTen(6 - scale), &units) ? std::numeric_limits<std::int64_t>::max() : units;
}

std::int64_t millionthsDown(Decimal value)
{
    return value.scale() > 6 && !value.isNegative() ? value.coefficient() / powerOfTen(value.scale() - 6) : millionthsUp(value);
}

LicenceClass licenceClassOf(const Workload& workload)
{
    LicenceClass licences;
    if (workload.osLicence != OsLicence::Metered)
        return licences;
    const bool devTest = workload.environment == Environment::DevTest;
    switch (workload.operatingSystem) {
    case OperatingSystem::WindowsServer: licences.os = devTest ? OsMeter::None : OsMeter::Windows; break;
    case OperatingSystem::RedHat: licences.os = OsMeter::RedHat; break;
    case OperatingSystem::Suse: licences.os = OsMeter::Suse; break;
    case OperatingSystem::Linux:
    case OperatingSystem::Other: break;
    }
    if (workload.databaseEngine == DatabaseEngine::SqlServer && !devTest)
        licences.sql = static_cast<SqlMeter>(static_cast<int>(workload.databaseEdition) + 1);
    return licences;
}

HourlyParts hourlyParts(const PriceIndex& prices, std::int32_t sku, std::int32_t region, LicenceClass licences)
{
    const auto part = [](const std::optional<QuotedPrice>& quoted, std::int32_t times) {
        return quoted ? std::optional(HourlyPart{*quoted, times}) : std::nullopt;
    };
    HourlyParts parts;
    parts.compute = part(prices.price(sku, region, PriceKind::Consumption), 1);
    if (!parts.compute)
        return parts;
    const std::int32_t vcpu = prices.skus()[static_cast<std::size_t>(sku)]->vcpu.valueOr(0);
    if (licences.os == OsMeter::Windows) {
        parts.system = part(prices.windowsLicence(sku, region), 1);
    } else if (licences.os != OsMeter::None) {
        const OperatingSystem os = licences.os == OsMeter::RedHat ? OperatingSystem::RedHat : OperatingSystem::Suse;
        parts.system = part(prices.price(prices.osLicenceSku(os, vcpu), region, PriceKind::Consumption), 1);
    }
    if (licences.sql != SqlMeter::None) {
        const auto edition = static_cast<DatabaseEdition>(static_cast<int>(licences.sql) - 1);
        parts.database =
            part(prices.price(prices.sqlLicenceSku(edition), region, PriceKind::Consumption), std::max(leastSqlCores, vcpu));
    }
    return parts;
}

std::optional<int128> hourlyTotal(const PriceIndex& prices, std::int32_t sku, std::int32_t region, LicenceClass licences)
{
    const HourlyParts parts = hourlyParts(prices, sku, region, licences);
    if (!parts.compute)
        return std::nullopt;
    int128 total = 0;
    for (const auto& part : {parts.compute, parts.system, parts.database})
        if (part)
            total += exactUnits(part->quoted.price) * part->times;
    return total;
}

SizeChooser::SizeChooser(const Model& model, const PriceIndex& prices) : m_prices(prices)
{
    const Company& company = model.company();
    const int months = std::max({company.horizon, company.evaluationMonths, longestTermMonths});
    const Date keptUntil = lastDay(company.start + (months - 1));
    const auto allowed = namesIn(model.azure().allowedSeries.view());
    const auto skus = prices.skus();
    m_bars.assign(skus.size(), SizeBar::NoMachine);
    m_hasMachines.resize(prices.regions().size());
    m_fronts.resize(prices.regions().size() * licenceClassCount);
    m_ranks.resize(m_fronts.size());
    for (std::size_t s = 0; s < skus.size(); ++s) {
        const Sku& sku = *skus[s];
        if (sku.kind != SkuKind::VirtualMachine || !sku.vcpu || !sku.memoryGib)
            continue;
        if (allowed.empty())
            m_bars[s] = generalBar(sku, keptUntil);
        else
            m_bars[s] = allowed.contains(lowerCase(sku.series.view())) ? SizeBar::None : SizeBar::SeriesNotAllowed;
        for (std::size_t r = 0; r < m_hasMachines.size(); ++r)
            if (prices.price(static_cast<std::int32_t>(s), static_cast<std::int32_t>(r), PriceKind::Consumption))
                m_hasMachines[r] = true;
    }
}

std::int32_t SizeChooser::cheapest(std::int32_t region, LicenceClass licences, std::int32_t vcpu, std::int64_t memory)
{
    auto& front = m_fronts[placeOf(region, licences)];
    if (!front)
        front = std::make_unique<const Front>(makeFront(region, licences));
    return front->firstThatHolds(vcpu, memory);
}

std::int32_t SizeChooser::Front::firstThatHolds(std::int32_t needsVcpu, std::int64_t needsMemory) const
{
    const auto need = static_cast<std::size_t>(std::max(needsVcpu, 0));
    if (need >= starts.size())
        return PriceIndex::none;
    const std::int32_t* const has = vcpu.data();
    const std::int64_t* const gib = memory.data();
    const std::size_t count = sku.size();
    std::size_t i = starts[need];
    while (i < count && !holds(has[i], gib[i], needsVcpu, needsMemory))
        ++i;
    return i < count ? sku[i] : PriceIndex::none;
}

SizeNeighbours SizeChooser::around(
    std::int32_t region, LicenceClass licences, std::int32_t vcpu, std::int64_t memory, std::int32_t chosen)
{
    auto& ranking = m_ranks[placeOf(region, licences)];
    if (!ranking)
        ranking = std::make_unique<const Ranking>(ranked(region, licences));
    const auto skuAt = [&](std::int32_t place) -> const Sku& { return *m_prices.skus()[static_cast<std::size_t>(place)]; };
    const auto fits = [&](const Sku& sku) { return holds(*sku.vcpu, millionthsDown(*sku.memoryGib), vcpu, memory); };
    SizeNeighbours found;
    auto at = ranking->begin();
    for (; at != ranking->end() && *at != chosen; ++at) {
        const bool large = fits(skuAt(*at));
        if (isEligible(*at) && !large)
            found.tooSmall = *at;
        if (!isEligible(*at) && large && found.barred == PriceIndex::none)
            found.barred = *at;
    }
    for (; at != ranking->end() && found.better == PriceIndex::none; ++at) {
        const Sku& sku = skuAt(*at);
        const Sku& own = skuAt(chosen);
        const bool asGood = *sku.vcpu >= *own.vcpu && *sku.memoryGib >= *own.memoryGib && sku.generation >= own.generation;
        const bool more = *sku.vcpu > *own.vcpu || *sku.memoryGib > *own.memoryGib || sku.generation > own.generation;
        if (isEligible(*at) && fits(sku) && asGood && more)
            found.better = *at;
    }
    return found;
}

SizeChooser::Ranking SizeChooser::ranked(std::int32_t region, LicenceClass licences) const
{
    std::vector<Candidate> candidates;
    for (std::size_t s = 0; s < m_bars.size(); ++s) {
        const auto at = static_cast<std::int32_t>(s);
        if (m_bars[s] == SizeBar::NoMachine)
            continue;
        if (const auto total = hourlyTotal(m_prices, at, region, licences))
            candidates.push_back({*total, m_prices.skus()[s]->generation, at});
    }
    std::sort(candidates.begin(), candidates.end());
    Ranking ranking;
    for (const Candidate& candidate : candidates)
        ranking.push_back(candidate.sku);
    return ranking;
}

SizeChooser::Front SizeChooser::makeFront(std::int32_t region, LicenceClass licences) const
{
    Front front;
    for (const std::int32_t at : ranked(region, licences)) {
        if (!isEligible(at))
            continue;
        const Sku& sku = *m_prices.skus()[static_cast<std::size_t>(at)];
        const std::int64_t memory = millionthsDown(*sku.memoryGib);
        bool beaten = false;
        for (std::size_t i = 0; i < front.sku.size() && !beaten; ++i)
            beaten = holds(front.vcpu[i], front.memory[i], *sku.vcpu, memory);
        if (beaten)
            continue;
        front.vcpu.push_back(*sku.vcpu);
        front.memory.push_back(memory);
        front.sku.push_back(at);
        front.starts.resize(std::max(front.starts.size(), static_cast<std::size_t>(*sku.vcpu) + 1), front.sku.size() - 1);
    }
    return front;
}

std::string_view sizeBarName(SizeBar bar)
{
    constexpr std::array<std::string_view, 9> names{"none", "noMachine", "seriesNotAllowed", "notX64", "burstable", "accelerated",
        "constrainedCores", "noPremiumStorage", "retires"};
    return names[static_cast<std::size_t>(bar)];
}

} // namespace headroom
