// SPDX-License-Identifier: GPL-3.0-or-later
// PriceIndex: a project's price book, ready for look-ups by small numbers instead of names.
#pragma once

#include "core/base/fraction.h"
#include "core/model/model.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace headroom {

/// A price with what a reader must know of it.
struct QuotedPrice
{
    Decimal price;        // a unit, before discounts; of a reservation the whole term
    const Price* source;  // the row of the price book it comes from
    bool estimate;        // derived by a stated rule (the row itself, or a median discount applied to it)
};

/// Built once from a snapshot, which must outlive it. All indices are places in skus() and regions(). Look-ups allocate nothing.
class PriceIndex
{
public:
    static constexpr std::int32_t none = -1;

    explicit PriceIndex(const Model& model);

    std::span<const Sku* const> skus() const { return m_skus; }     // in order of name
    std::span<const Text> regions() const { return m_regions; }     // in order of name, "global" among them
    std::int32_t skuIndex(Text name) const;
    std::int32_t regionIndex(Text name) const;

    /// The price of kind in that region, else the global one of the same SKU. Blank when there is none.
    std::optional<QuotedPrice> price(std::int32_t sku, std::int32_t region, PriceKind kind) const;
    /// A commitment price (reservations: whole term; plans: an hour). Where the book has none: consumption price x (1 - the
    /// series' median discount in that region, else in the reference region "eastus", else in any region by name), x hours of the
    /// term (8,760 or 26,280) for reservations; marked estimate (MODEL.md 3.1). Blank when no discount of the series is known.
    std::optional<QuotedPrice> commitmentPrice(std::int32_t sku, std::int32_t region, PurchaseOption option) const;
    /// Windows licence an hour of that size: Windows - Linux price when both have one date and source, else 0.046 a vCPU and hour
    /// (burstable sizes: the difference whatever its dates, else 0.004 a vCPU) marked estimate.
    std::optional<QuotedPrice> windowsLicence(std::int32_t sku, std::int32_t region) const;
    /// Consumption tiers of a service in rising order of tierFrom; empty when there are none. Region first, then "global".
    std::span<const Price* const> tiers(std::int32_t sku, std::int32_t region) const;

private:
    struct Impl;
    std::vector<const Sku*> m_skus;
    std::vector<Text> m_regions;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace headroom
