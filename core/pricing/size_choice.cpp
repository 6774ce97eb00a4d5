// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricing/size_choice.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace headroom {

namespace {

constexpr int longestTermMonths = 36;
constexpr std::int32_t leastSqlCores = 4;

int128 exactUnits(Decimal price) { return int128{price.coefficient()} * powerOfTen(Decimal::maximumScale - price.scale()); }

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

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

bool isGeneral(const Sku& sku, Date keptUntil)
{
    const bool retires = sku.retirement && *sku.retirement <= keptUntil;
    return sku.architecture == Architecture::X64 && !sku.burstable && !sku.accelerated && !sku.constrainedCores
        && sku.premiumStorage && !retires;
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

std::optional<int128> hourlyTotal(const PriceIndex& prices, std::int32_t sku, std::int32_t region, LicenceClass licences)
{
    const auto compute = prices.price(sku, region, PriceKind::Consumption);
    if (!compute)
        return std::nullopt;
    int128 total = exactUnits(compute->price);
    const std::int32_t vcpu = prices.skus()[static_cast<std::size_t>(sku)]->vcpu.valueOr(0);
    if (licences.os == OsMeter::Windows) {
        if (const auto windows = prices.windowsLicence(sku, region))
            total += exactUnits(windows->price);
    } else if (licences.os != OsMeter::None) {
        const OperatingSystem os = licences.os == OsMeter::RedHat ? OperatingSystem::RedHat : OperatingSystem::Suse;
        if (const auto licence = prices.price(prices.osLicenceSku(os, vcpu), region, PriceKind::Consumption))
            total += exactUnits(licence->price);
    }
    if (licences.sql != SqlMeter::None) {
        const auto edition = static_cast<DatabaseEdition>(static_cast<int>(licences.sql) - 1);
        if (const auto licence = prices.price(prices.sqlLicenceSku(edition), region, PriceKind::Consumption))
            total += exactUnits(licence->price) * std::max(leastSqlCores, vcpu);
    }
    return total;
}

SizeChooser::SizeChooser(const Model& model, const PriceIndex& prices) : m_prices(prices)
{
    const Company& company = model.company();
    const int months = std::max({company.horizon, company.evaluationMonths, longestTermMonths});
    const Date keptUntil = lastDay(company.start + (months - 1));
    const auto allowed = namesIn(model.azure().allowedSeries.view());
    const auto skus = prices.skus();
    m_eligible.resize(skus.size());
    m_hasMachines.resize(prices.regions().size());
    m_fronts.resize(prices.regions().size() * licenceClassCount);
    for (std::size_t s = 0; s < skus.size(); ++s) {
        const Sku& sku = *skus[s];
        if (sku.kind != SkuKind::VirtualMachine || !sku.vcpu || !sku.memoryGib)
            continue;
        m_eligible[s] = allowed.empty() ? isGeneral(sku, keptUntil) : allowed.contains(lowerCase(sku.series.view()));
        for (std::size_t r = 0; r < m_hasMachines.size(); ++r)
            if (prices.price(static_cast<std::int32_t>(s), static_cast<std::int32_t>(r), PriceKind::Consumption))
                m_hasMachines[r] = true;
    }
}

std::int32_t SizeChooser::cheapest(std::int32_t region, LicenceClass licences, std::int32_t vcpu, std::int64_t memory)
{
    const std::size_t which = static_cast<std::size_t>(licences.os) * 5 + static_cast<std::size_t>(licences.sql);
    auto& front = m_fronts[static_cast<std::size_t>(region) * licenceClassCount + which];
    if (!front)
        front = std::make_unique<const Front>(makeFront(region, licences));
    const std::size_t count = front->sku.size();
    for (std::size_t i = 0; i < count; ++i)
        if (front->vcpu[i] >= vcpu && front->memory[i] >= memory)
            return front->sku[i];
    return PriceIndex::none;
}

SizeChooser::Front SizeChooser::makeFront(std::int32_t region, LicenceClass licences) const
{
    const auto skus = m_prices.skus();
    std::vector<Candidate> candidates;
    for (std::size_t s = 0; s < skus.size(); ++s) {
        const auto at = static_cast<std::int32_t>(s);
        if (!m_eligible[s])
            continue;
        if (const auto total = hourlyTotal(m_prices, at, region, licences))
            candidates.push_back({*total, skus[s]->generation, at});
    }
    std::sort(candidates.begin(), candidates.end());
    Front front;
    for (const Candidate& candidate : candidates) {
        const Sku& sku = *skus[static_cast<std::size_t>(candidate.sku)];
        const std::int64_t memory = millionthsDown(*sku.memoryGib);
        bool beaten = false;
        for (std::size_t i = 0; i < front.sku.size() && !beaten; ++i)
            beaten = front.vcpu[i] >= *sku.vcpu && front.memory[i] >= memory;
        if (beaten)
            continue;
        front.vcpu.push_back(*sku.vcpu);
        front.memory.push_back(memory);
        front.sku.push_back(candidate.sku);
    }
    return front;
}

} // namespace headroom
