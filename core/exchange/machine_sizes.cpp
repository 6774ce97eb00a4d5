// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/machine_sizes.h"

#include "core/base/letters.h"
#include "core/exchange/machine_finder.h"
#include "core/exchange/machine_rows.h"
#include "core/model/excerpt.h"
#include "core/pricing/price_book.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// In small letters, without what people leave out: the tier "Standard", blanks and underscores.
std::string folded(std::string_view name)
{
    std::string plain = lowerCase(name);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '_'; });
    constexpr std::string_view tier = "standard";
    return plain.starts_with(tier) ? plain.substr(tier.size()) : plain;
}

} // namespace

void MachineSizes::load()
{
    if (!m_kinds.empty())
        return;
    const auto add = [&](const auto& skus, const auto& prices) {
        for (const Sku& sku : skus) {
            m_kinds.try_emplace(sku.name, sku.kind);
            if (sku.kind == SkuKind::VirtualMachine || sku.kind == SkuKind::Host)
                m_names.try_emplace(folded(sku.name.view()), sku.name);
        }
        for (const Price& price : prices)
            if (price.kind == PriceKind::Consumption)
                m_priced.emplace(price.name, price.region);
    };
    for (const Text region : bookRegions())
        m_regions.insert(region);
    for (const Price& price : m_model.table<Price>())
        m_regions.insert(price.region);
    add(m_model.table<Sku>(), m_model.table<Price>());
    add(priceBook().skus, priceBook().prices);
    for (const Workload& there : m_model.table<Workload>()) {
        m_byName.try_emplace(there.name, &there);
        if (!there.externalId.empty())
            m_byIdentity.try_emplace(foldedIdentity(there.externalId), &there);
    }
}

Text MachineSizes::named(std::string_view cell)
{
    load();
    const auto known = m_names.find(folded(cell));
    const Text written(cell);
    return known == m_names.end() || m_kinds.contains(written) ? written : known->second;
}

bool MachineSizes::areSizes(std::span<const std::string> cells)
{
    return std::any_of(cells.begin(), cells.end(),
        [&](const std::string& cell) { return lowerCase(cell).starts_with("standard_") || m_kinds.contains(named(cell)); });
}

bool MachineSizes::isNone(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> words{
        "-", "--", "\xe2\x80\x93", "n/a", "na", "none", "not available", "notavailable", "unknown", "tbd", "?"};
    return std::find(words.begin(), words.end(), lowerCase(trimmed(cell))) != words.end();
}

const Workload* MachineSizes::thereOf(const Workload& row)
{
    if (const auto same = m_byIdentity.find(foldedIdentity(row.externalId)); same != m_byIdentity.end())
        return same->second;
    const auto named = m_byName.find(row.name);
    return named == m_byName.end() ? nullptr : named->second;
}

Status MachineSizes::check(const Workload& row, std::uint64_t given)
{
    static const std::uint64_t strategyBit = givenBit("strategy");
    static const std::uint64_t regionBit = givenBit("region");
    static const std::uint64_t powerBit = givenBit("poweredOn");
    static const std::uint64_t amountBit = givenBit("azurePerMonth");
    if (row.targetSku.empty())
        return done();
    load();
    const Workload* const there = thereOf(row);
    const auto of = [&](std::uint64_t bit) -> const Workload& { return there && (given & bit) == 0 ? *there : row; };
    const Strategy strategy = of(strategyBit).strategy;
    const bool isPlaced = strategy == Strategy::Rehost || strategy == Strategy::Relocate;
    if (!isPlaced || !of(powerBit).poweredOn || of(amountBit).azurePerMonth)
        return done();
    const Text said = of(regionBit).region;
    const Text region = said.empty() ? m_model.azure().defaultRegion : said;
    const auto size = m_kinds.find(row.targetSku);
    const SkuKind needed = strategy == Strategy::Relocate ? SkuKind::Host : SkuKind::VirtualMachine;
    const bool isKnown = size != m_kinds.end() && size->second == needed;
    if (isKnown && (!m_regions.contains(region) || m_priced.contains({row.targetSku, region})))
        return done();
    return Error{isKnown ? ErrorCode::SkuNotPriced : ErrorCode::SkuUnknown, {},
        {{"found", excerpt(row.targetSku.view())}, {"region", region.str()}}};
}

} // namespace headroom
